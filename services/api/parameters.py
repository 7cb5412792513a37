"""Query parameters, read strictly: a misspelt filter would be a wrong figure, so it is an error."""

import base64
import json
import re
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from starlette.datastructures import QueryParams

from core.errors import FieldError, Unprocessable
from core.ledger.statement import FILTERS, GROUPINGS, NAME_ALIASES

DEFAULT_SPAN: Final = timedelta(days=30)
MAX_SPAN: Final = timedelta(days=366 * 5)
_NUMBER: Final = re.compile(r"-?\d{1,12}(\.\d{1,9})?")
_LOST_PLUS: Final = re.compile(r" (\d\d:?\d\d)$")


About = Mapping[str, tuple[str, dict[str, Any]]]
"""By parameter: what it means, and its JSON Schema."""


def in_query(about: About) -> dict[str, Any]:
    """The parameters for OpenAPI."""
    return {
        "parameters": [
            {"name": name, "in": "query", "required": False, "description": text, "schema": schema}
            for name, (text, schema) in about.items()
        ]
    }


def invalid(name: str, detail: str) -> Unprocessable:
    return Unprocessable(f"`{name}`: {detail}", errors=(FieldError(name, detail),))


class Parameters:
    """A request's parameters by their canonical names. Raises `Unprocessable` naming the culprit."""

    def __init__(self, given: QueryParams, known: Collection[str]) -> None:
        self._values: dict[str, str] = {}
        for alias, value in given.multi_items():
            name = NAME_ALIASES.get(alias, alias)
            if name not in known:
                raise invalid(alias, f"is not known here; there are {', '.join(sorted(known))}")
            if name in self._values:
                raise invalid(alias, "is given twice")
            if len(value) > 1_000 or not _usable(value):
                raise invalid(alias, "is no usable text")
            self._values[name] = value

    def text(self, name: str) -> str | None:
        return self._values.get(name) or None

    def integer(self, name: str, default: int, lowest: int, highest: int) -> int:
        value = self._values.get(name)
        if value is None:
            return default
        if not re.fullmatch(r"-?\d{1,12}", value) or not lowest <= int(value) <= highest:
            raise invalid(name, f"is a whole number from {lowest} to {highest}")
        return int(value)

    def cursor(self, listing: str, *kinds: Callable[[str], Any]) -> Any:
        """The place a list goes on after, a tuple of these kinds; None: from its beginning."""
        text = self.text("cursor")
        return decode_cursor(text, listing, *kinds) if text else None

    def choice(self, name: str, choices: Collection[str], default: str) -> str:
        value = self._values.get(name, default)
        if value not in choices:
            raise invalid(name, f"is one of {', '.join(choices)}")
        return value

    def span(self, now: datetime) -> "Span":
        """`start` inclusive, `end` exclusive; without them the last 30 days."""
        end = self.time("end") or now
        start = self.time("start") or end - DEFAULT_SPAN
        if start >= end:
            raise invalid("start", "is before `end`")
        if end - start > MAX_SPAN:
            raise invalid("start", "is at most five years before `end`")
        return Span(start, end)

    def time(self, name: str) -> datetime | None:
        value = self._values.get(name)
        return None if not value else parse_time(name, value)

    def filters(self) -> dict[str, str]:
        found = {name: value for name in FILTERS if (value := self._values.get(name))}
        status = found.get("status", "success")
        if status not in ("success", "error") and not re.fullmatch(r"\d{1,3}", status):
            raise invalid("status", "is success, error or an HTTP status code")
        return found

    def group_by(self) -> tuple[str, ...]:
        names = [name.strip() for name in (self._values.get("group_by") or "").split(",") if name.strip()]
        canonical = tuple(dict.fromkeys(NAME_ALIASES.get(name, name) for name in names))
        for name in canonical:
            if name not in GROUPINGS:
                raise invalid("group_by", f"{name!r} is no dimension; there are {', '.join(GROUPINGS)}")
        if len(canonical) > 6:
            raise invalid("group_by", "takes at most 6 dimensions")
        return canonical

    def zone(self) -> ZoneInfo:
        name = self._values.get("timezone") or "UTC"
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise invalid("timezone", "is an IANA name such as Europe/Berlin") from None


def _usable(value: str) -> bool:
    try:
        return b"\x00" not in value.encode()
    except UnicodeEncodeError:
        return False


class Span(NamedTuple):
    start: datetime
    end: datetime


def parse_time(name: str, value: str) -> datetime:
    """RFC 3339, a date, or epoch seconds; a time without an offset is UTC."""
    problem = invalid(name, "is RFC 3339, a date, or seconds since 1970, between the years 1970 and 2200")
    try:
        if _NUMBER.fullmatch(value):
            time = datetime.fromtimestamp(float(value), UTC)
        else:
            # In a query a bare plus is a space; the offset's is meant.
            time = datetime.fromisoformat(_LOST_PLUS.sub(r"+\1", value))
            time = time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)
    except (ValueError, OverflowError, OSError):
        raise problem from None
    if not 1970 <= time.year <= 2200:
        raise problem
    return time


def encode_cursor(listing: str, *place: str | datetime) -> str:
    """The place after one item of a list, opaque to whoever sends it back."""
    parts = [listing, *(part.isoformat() if isinstance(part, datetime) else part for part in place)]
    return base64.urlsafe_b64encode(json.dumps(parts, separators=(",", ":")).encode()).decode().rstrip("=")


def decode_cursor(text: str, listing: str, *kinds: Callable[[str], Any]) -> tuple[Any, ...]:
    """Each part of the place, read by its kind, which raises `ValueError`.

    Raises `Unprocessable` for any other text: also for the cursor of another list, which would be a wrong page.
    """
    try:
        name, *parts = json.loads(base64.b64decode(text + "=" * (-len(text) % 4), b"-_", validate=True))
        if name != listing or not all(isinstance(part, str) for part in parts):
            raise ValueError(text)
        return tuple(kind(part) for kind, part in zip(kinds, parts, strict=True))
    except (ValueError, TypeError, OverflowError, RecursionError):
        raise invalid("cursor", "is the `next_cursor` of an earlier reply") from None


def instant(text: str) -> datetime:
    """A cursor's time, UTC."""
    return datetime.fromisoformat(text).astimezone(UTC)


def hex_id(text: str) -> str:
    """A cursor's event."""
    if not re.fullmatch(r"[0-9a-f]{32}", text):
        raise ValueError(text)
    return text


def row_id(text: str) -> int:
    """A cursor's row number."""
    if not re.fullmatch(r"[0-9]{1,18}", text):
        raise ValueError(text)
    return int(text)


def plain_text(text: str) -> str:
    """A cursor's name, one that the database can hold."""
    if not _usable(text):
        raise ValueError(text)
    return text
