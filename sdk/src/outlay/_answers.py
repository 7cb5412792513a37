"""Answers with named, typed fields that are dicts all the same: `answer.version` is `answer["version"]`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar


class Answer(dict[str, Any]):
    """Annotations name what the server promises; everything it sends is there. Money is `Decimal`, in USD."""

    _rows: ClassVar[Mapping[str, type[Answer]]] = {}
    """Fields that hold lists of answers."""

    def __init__(self, *given: Mapping[str, Any], **fields: Any) -> None:
        super().__init__(*given, **fields)
        for name, kind in self._rows.items():
            if isinstance(rows := self.get(name), list):
                self[name] = [kind(row) if isinstance(row, dict) else row for row in rows]

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"{type(self).__name__} has no field {name!r}") from None
