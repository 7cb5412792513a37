"""Reads a bill's file row by row, whatever its size: CSV, JSON lines, or the pages of a provider's API.

A file is read as a stream and never held. `rows_of` says of every row where it stands, for messages.
"""

import csv
import gzip
import io
from collections.abc import Generator, Iterable, Iterator, Mapping
from typing import IO, Any, Final

import ijson
from outlay.numbers import NumberOutOfBounds, read_json

from core.errors import Unprocessable
from core.invoices.line import WrongShape

Row = Mapping[str, Any]

_PIECE: Final = 16 * 1024 * 1024
"""Bytes of one row of JSON, such as a day of an API's page: what is held at once."""
_CELL: Final = 1024 * 1024
_GZIP: Final = b"\x1f\x8b"


class UnfinishedBill(Unprocessable):
    """The last page says that others follow."""

    code, title = "has_more", "The bill is not complete"

    def __init__(self) -> None:
        super().__init__("`has_more` is true: further pages follow. Fetch them all, and send them as one file.")


class _Unreadable(Exception):
    """A fault of the text itself."""


def rows_of(file: IO[bytes], of_pages: bool) -> Generator[tuple[str, Row], None, None]:
    """(place, row) of each row, to be closed before the file is. `of_pages`: the rows are the items of `data` in one or
    several pages of an API.

    Raises:
        WrongShape: the file cannot be read as such, or a row is too large.
        UnfinishedBill: the last page has `has_more`.
    """
    file = _unpacked(file)
    try:
        first = _first_byte(file)
        if first is None:
            raise WrongShape("The file", "file", "rows, and it is empty,")
        if first in b"{[":
            yield from _json_rows(file, first, of_pages)
        elif of_pages:
            raise WrongShape("The file", "data", "JSON with a list")
        else:
            yield from _csv_rows(file)
    except UnicodeDecodeError:
        raise WrongShape("The file", "file", "UTF-8") from None
    except (_Unreadable, ijson.JSONError, csv.Error, EOFError, OSError) as error:
        if isinstance(error, OSError) and not isinstance(error, gzip.BadGzipFile):
            raise
        raise WrongShape("The file", "file", f"text that can be read to its end ({str(error)[:100]})") from None


def stated_rows(rows: Iterable[Any], of_pages: bool) -> Iterator[tuple[str, Row]]:
    """The rows of a request that states them as JSON; whole pages of an API are taken for their `data`."""
    more = False
    for place, row in enumerate(rows):
        where = f"rows/{place}"
        if not isinstance(row, dict):
            raise WrongShape(where, "rows", "an object")
        if of_pages and isinstance(row.get("data"), list):
            more = row.get("has_more") is True
            yield from stated_rows(row["data"], True)
        else:
            yield where, row
    if more:
        raise UnfinishedBill


def _unpacked(file: IO[bytes]) -> IO[bytes]:
    packed = file.read(2) == _GZIP
    file.seek(0)
    return gzip.GzipFile(fileobj=file) if packed else file  # type: ignore[return-value]  # it is read like one


def _first_byte(file: IO[bytes]) -> bytes | None:
    """The first that is no white space and no byte order mark."""
    start = file.read(4096).removeprefix(b"\xef\xbb\xbf").lstrip()
    file.seek(0)
    return start[:1] or None


class _Metered:
    """A file of which a reader may take only so much until it has made something of it."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.taken = 0
        self._is_first = True

    def read(self, size: int = -1) -> bytes:
        piece = self._file.read(size)
        if self._is_first and size:
            piece, self._is_first = piece.removeprefix(b"\xef\xbb\xbf"), False
        self.taken += len(piece)
        if self.taken > _PIECE:
            raise _Unreadable(f"a row is larger than {_PIECE // 2**20} MiB")
        return piece


def _json_rows(file: IO[bytes], first: bytes, of_pages: bool) -> Iterator[tuple[str, Row]]:
    if not of_pages and first == b"{":
        yield from _json_lines(file)
        return
    if of_pages and first == b"{":
        yield from _items(file, "data.item")
        if not _has(file, "data"):
            raise WrongShape("The file", "data", "a list")
        if _last(file, "has_more") is True:
            raise UnfinishedBill
        return
    nested = of_pages and _has(file, "item.data")
    yield from _items(file, "item.data.item" if nested else "item")
    if nested and _last(file, "item.has_more") is True:
        raise UnfinishedBill


def _parsed(file: IO[bytes], prefix: str) -> Iterator[tuple[_Metered, Any]]:
    file.seek(0)
    metered = _Metered(file)
    # Several pages may stand one after the other; 0 bytes of `{}` between them.
    for item in ijson.items(metered, prefix, multiple_values=True, buf_size=64 * 1024):
        yield metered, item


def _items(file: IO[bytes], prefix: str) -> Iterator[tuple[str, Row]]:
    for place, (metered, item) in enumerate(_parsed(file, prefix), 1):
        metered.taken = 0
        if not isinstance(item, dict):
            raise WrongShape(f"Item {place}", prefix.split(".")[0], "objects")
        yield f"item {place}", item


def _has(file: IO[bytes], prefix: str) -> bool:
    """Whether there is such a value."""
    file.seek(0)
    return any(found == prefix for found, _, _ in ijson.parse(file, multiple_values=True))


def _last(file: IO[bytes], prefix: str) -> Any:
    found = None
    file.seek(0)
    for item in ijson.items(file, prefix, multiple_values=True):
        found = item
    return found


def _json_lines(file: IO[bytes]) -> Iterator[tuple[str, Row]]:
    line = 0
    while text := file.readline(_PIECE):
        line += 1
        if not text.strip():
            continue
        try:
            row = read_json(text.removeprefix(b"\xef\xbb\xbf") if line == 1 else text)
        except NumberOutOfBounds as error:
            raise WrongShape(f"Line {line}", "/".join(map(str, error.path)), "a number to compute with") from None
        except (ValueError, RecursionError):
            raise WrongShape(f"Line {line}", "file", "one JSON object a line") from None
        if not isinstance(row, dict):
            raise WrongShape(f"Line {line}", "file", "one JSON object a line")
        yield f"line {line}", row


def _csv_rows(file: IO[bytes]) -> Iterator[tuple[str, Row]]:
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    try:
        csv.field_size_limit(_CELL)
        delimiter = max(",;\t", key=text.readline(_CELL).count)
        text.seek(0)
        reader = csv.reader(_lines(text), delimiter=delimiter, strict=True)
        names = [name.strip() for name in next(reader)]
        if len({*names}) < len(names):
            twice = next(name for name in names if names.count(name) > 1)
            raise WrongShape("The header", twice, "each column once")
        for cells in reader:
            if len(cells) != len(names):
                if not cells:
                    continue
                missing = names[min(len(cells), len(names) - 1)]
                raise WrongShape(f"Line {reader.line_num}", missing, f"{len(names)} cells, not {len(cells)},")
            yield f"line {reader.line_num}", dict(zip(names, cells, strict=True))
    finally:
        text.detach()


def _lines(text: io.TextIOWrapper) -> Iterator[str]:
    while line := text.readline(_CELL):
        if len(line) >= _CELL:
            raise _Unreadable(f"a line is longer than {_CELL:,} characters")
        yield line
