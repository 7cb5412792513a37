"""Lists that are read in pages: `limit`, `cursor` and `next_cursor`, the same for every list."""

import base64
import json
import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, Final, Generic, NamedTuple, TypeVar, overload

from services.api.query_reader import Arguments, Parameter, document, integer, invalid, is_storable

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
Item = TypeVar("Item")
Position = TypeVar("Position", bound=tuple[Any, ...])
Kind = Callable[[str], A]
"""Reads one part of a position from a cursor's text. Raises `ValueError`."""

MAX_INTEGER: Final = 2**31 - 1
"""The largest number of PostgreSQL's `integer`."""
MAX_PAGE: Final = 1_000
UNLIMITED: Final = 1_000_000
"""The page of a list that is whole unless a client asks for less."""


class Page(NamedTuple, Generic[Item]):
    items: Sequence[Item]
    next_cursor: str | None
    """None: nothing follows."""


class PageRequest(NamedTuple, Generic[Position]):
    listing: str
    limit: int
    after: Position | None
    """Position of the last item already seen; None: from the beginning."""

    @property
    def fetch(self) -> int:
        """Items to ask the database for: one more than the page holds says whether another page follows."""
        return self.limit + 1

    def page(self, found: Sequence[Item], position: Callable[[Item], Position]) -> Page[Item]:
        """The page of `found`, up to `fetch` items. `position` says where in the list an item stands."""
        items = found[: self.limit]
        more = len(found) > self.limit
        return Page(items, encode_cursor(self.listing, *position(items[-1])) if more else None)


@overload
def paging(listing: str, a: Kind[A], /, *, default: int = ...) -> Parameter[PageRequest[tuple[A]]]: ...
@overload
def paging(listing: str, a: Kind[A], b: Kind[B], /, *, default: int = ...) -> Parameter[PageRequest[tuple[A, B]]]: ...
@overload
def paging(
    listing: str, a: Kind[A], b: Kind[B], c: Kind[C], /, *, default: int = ...
) -> Parameter[PageRequest[tuple[A, B, C]]]: ...
def paging(listing: str, /, *kinds: Kind[Any], default: int = 100) -> Parameter[PageRequest[Any]]:
    """`limit` and `cursor` of the list `listing`, whose positions have these kinds."""
    limit = integer("limit", "Items on a page", 1, MAX_PAGE, default)

    def read(given: Arguments) -> PageRequest[Any]:
        size, cursor = limit.read(given), given.text("cursor")
        return PageRequest(listing, size, decode_cursor(cursor, listing, *kinds) if cursor else None)

    return Parameter([*limit.documented, document("cursor", "`next_cursor` of an earlier reply")], read)


def encode_cursor(listing: str, *position: object) -> str:
    """The position after one item of a list, opaque to clients."""
    parts = [listing, *(part.isoformat() if isinstance(part, datetime) else str(part) for part in position)]
    return base64.urlsafe_b64encode(json.dumps(parts, separators=(",", ":")).encode()).decode().rstrip("=")


def decode_cursor(text: str, listing: str, *kinds: Kind[Any]) -> tuple[Any, ...]:
    """Each part of the position, read by its kind.

    Raises `Unprocessable` for any other text: also for the cursor of another list, which would be a wrong page.
    """
    try:
        name, *parts = json.loads(base64.b64decode(text + "=" * (-len(text) % 4), b"-_", validate=True))
        if name != listing or not all(isinstance(part, str) for part in parts):
            raise ValueError(text)
        return tuple(kind(part) for kind, part in zip(kinds, parts, strict=True))
    except (ValueError, TypeError, OverflowError, RecursionError):
        raise invalid("cursor", "must be the `next_cursor` of an earlier reply") from None


def instant(text: str) -> datetime:
    """A time, UTC."""
    return datetime.fromisoformat(text).astimezone(UTC)


def hex_id(text: str) -> str:
    """An id of 32 hex digits."""
    if not re.fullmatch(r"[0-9a-f]{32}", text):
        raise ValueError(text)
    return text


def row_id(text: str) -> int:
    """A row number or a count."""
    if not re.fullmatch(r"[0-9]{1,18}", text):
        raise ValueError(text)
    return int(text)


def small_id(text: str) -> int:
    """An id that the database keeps in 32 bits."""
    number = row_id(text)
    if number > MAX_INTEGER:
        raise ValueError(text)
    return number


def plain_text(text: str) -> str:
    """A name that the database can hold."""
    if not is_storable(text):
        raise ValueError(text)
    return text
