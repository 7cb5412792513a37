"""What replies of the server are: dicts whose keys are attributes, too. `reply.version` is `reply["version"]`.

Those that are a list of rows become a table of pandas or Polars, where these are installed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone, tzinfo
from decimal import Decimal
from typing import Any, ClassVar, Generic, TypeVar

Row = TypeVar("Row", bound="AttrDict")

_TIMES = ("timestamp", "bucket", "previous_bucket")
"""Names of fields that hold a time, beside those that end with `_at`."""


class AttrDict(dict[str, Any]):
    """A dict whose keys can be read as attributes.

    Annotations name the fields that the server promises; every other field it sends is there as well. Money is
    `Decimal`, in USD.
    """

    _row_types: ClassVar[Mapping[str, type[AttrDict]]] = {}
    """The type of what a field holds, or of each item where it holds a list."""

    def __init__(self, *given: Mapping[str, Any], **fields: Any) -> None:
        super().__init__(*given, **fields)
        for name, kind in self._row_types.items():
            value = self.get(name)
            if isinstance(value, list):
                self[name] = [kind(row) if isinstance(row, dict) else row for row in value]
            elif isinstance(value, dict):
                self[name] = kind(value)

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"{type(self).__name__} has no field {name!r}") from None


class Table(AttrDict, Generic[Row]):
    """A reply whose first typed field is a list of rows."""

    @property
    def rows(self) -> list[Row]:
        """Those rows, whatever the field is called."""
        rows: list[Row] = self[next(iter(self._row_types))]
        return rows

    def to_pandas(self, floats: bool = False) -> Any:
        """The rows as a `pandas.DataFrame`.

        Times are in the reply's time zone, other fractions than money are floats, nested values JSON text.

        Args:
            floats: money as floats, which charts need; else as `Decimal` with every digit.

        Raises:
            ModuleNotFoundError: pandas is not installed.
        """
        import pandas

        return pandas.DataFrame(self._columns(floats))

    def to_polars(self, floats: bool = False) -> Any:
        """The rows as a `polars.DataFrame`, as `to_pandas` makes one."""
        import polars

        return polars.DataFrame(self._columns(floats), strict=False, infer_schema_length=None)

    def _columns(self, floats: bool) -> dict[str, list[Any]]:
        zone = _zone(self.get("timezone"))
        names = dict.fromkeys(name for row in self.rows for name in row)
        return {name: _column(name, [row.get(name) for row in self.rows], zone, floats) for name in names}


def _column(name: str, values: Sequence[Any], zone: tzinfo, floats: bool) -> list[Any]:
    if "_usd" in name:
        return [value if value is None else float(value) if floats else Decimal(value) for value in values]
    if name in _TIMES or name.endswith("_at"):
        return [_time(value, zone) for value in values]
    if any(isinstance(value, Decimal) for value in values):
        return [value if value is None else float(value) for value in values]
    return [json.dumps(value, default=str) if isinstance(value, (dict, list)) else value for value in values]


def _time(value: Any, zone: tzinfo) -> datetime | None:
    # Python 3.10 does not read the Z.
    return datetime.fromisoformat(value.replace("Z", "+00:00")).astimezone(zone) if value else None


def _zone(name: str | None) -> tzinfo:
    if name in (None, "UTC"):
        return timezone.utc
    from zoneinfo import ZoneInfo

    return ZoneInfo(str(name))
