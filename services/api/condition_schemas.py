"""Filters of events as they stand in a body: in rules and in allocations."""

import re
from collections.abc import Collection, Mapping
from typing import Annotated, Any, Final, get_args

from pydantic import BaseModel, Field

from core.dimensions import FILTERS, NAME_ALIASES
from core.errors import FieldError, Unprocessable
from core.event import CostStatus
from core.request_types import PRINTABLE

Value = Annotated[str, Field(max_length=256, pattern=r"^[^\x00-\x1f\x7f-\x9f]*$")]
Name = Annotated[str, Field(min_length=1, max_length=256, pattern=PRINTABLE)]
Where = Annotated[
    dict[str, Value | Annotated[list[Value], Field(min_length=1, max_length=1_000)]],
    Field(
        max_length=20,
        description="Filters of events, all of which a call meets; a list is either of its values, an empty text "
        "is: without a value",
        examples=[{"service": "checkout", "team": ""}],
    ),
]
_STATUS: Final = re.compile("success|error|[0-9]{1,3}")


def wrong(pointer: str, detail: str) -> Unprocessable:
    return Unprocessable(f"`{pointer}` {detail}.", errors=(FieldError(f"/{pointer.replace('.', '/')}", detail),))


def canonical(field: str, given: Mapping[str, Any], known: Collection[str]) -> dict[str, Any]:
    """By canonical name. Raises `Unprocessable` for a name that is not `known`, and for two names of one."""
    found: dict[str, Any] = {}
    for name, value in given.items():
        own = NAME_ALIASES.get(name, name)
        if own not in known:
            raise wrong(f"{field}.{name}", f"is not known here; there are {', '.join(known)}")
        if own in found:
            raise wrong(f"{field}.{name}", f"is another name of `{own}`, which is given too")
        found[own] = value
    return found


def conditions(given: Mapping[str, Any], known: Collection[str] = FILTERS) -> dict[str, tuple[str, ...]]:
    """Of a body's `where`. Raises `Unprocessable`."""
    found = {
        name: (value,) if isinstance(value, str) else tuple(dict.fromkeys(value))
        for name, value in canonical("where", given, known).items()
    }
    for value in found.get("cost_status", ()):
        if value not in get_args(CostStatus):
            raise wrong("where.cost_status", f"must be one of {', '.join(get_args(CostStatus))}")
    for value in found.get("status", ()):
        if not _STATUS.fullmatch(value):
            raise wrong("where.status", "must be success, error or an HTTP status code")
    for value in found.get("status_code", ()):
        if value and not re.fullmatch("[0-9]{1,3}", value):
            raise wrong("where.status_code", "must be an HTTP status code")
    return found


def shown_conditions(where: Mapping[str, tuple[str, ...]]) -> dict[str, str | list[str]]:
    return {name: values[0] if len(values) == 1 else list(values) for name, values in where.items()}


class NamedMove(BaseModel):
    """Events whose value of a dimension changes."""

    dimension: str
    before: str | None = Field(description="null: they had none")
    after: str
    event_count: int
