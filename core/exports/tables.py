"""A table that is written row by row into bytes: CSV, or Parquet where its extra is installed."""

import io
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Context, Decimal
from functools import lru_cache
from importlib.util import find_spec
from typing import Any, Final, Literal, Protocol

from core.csv_text import csv_cell
from core.errors import Unprocessable
from core.exports.focus_columns import Column

Format = Literal["csv", "parquet"]

PARQUET: Final = "application/vnd.apache.parquet"
MEDIA_TYPES: Final[dict[Format, str]] = {"csv": "text/csv", "parquet": PARQUET}

_ROW_GROUP: Final = 20_000
"""Rows of Parquet that are held until they are written."""
_PLACES: Final = 20
_ROUNDED: Final = Context(prec=38, rounding=ROUND_HALF_EVEN)
_LAST_PLACE: Final = Decimal(1).scaleb(-_PLACES)


class Table(Protocol):
    """Rows come in runs that have some cells in common."""

    def begin(self, common: Mapping[str, Any]) -> None:
        """The cells, by column, of all rows until the next call."""

    def add(self, own: Mapping[str, Any]) -> None:
        """One row: its own cells beside the common ones. A cell that neither names is null."""

    def take(self) -> bytes:
        """What is ready, and was not taken before."""

    def finish(self) -> bytes:
        """The rest; nothing can be added any more."""


def new_table(format_: Format, columns: Sequence[Column]) -> Table:
    """Raises `Unprocessable`: it is Parquet, and the server has no pyarrow."""
    if format_ == "csv":
        return CsvTable(columns)
    if find_spec("pyarrow") is None:
        raise Unprocessable(
            "This server writes no Parquet; ask for CSV, or install the extra `parquet`.", code="no_parquet"
        )
    return ParquetTable(columns)


class CsvTable:
    """As every CSV of ours: exact digits, null as an empty cell, no text that a spreadsheet would run."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._places = {column.name: place for place, column in enumerate(columns)}
        self._common: list[str] = []
        self._lines = [",".join(self._places)]

    def begin(self, common: Mapping[str, Any]) -> None:
        self._common = [""] * len(self._places)
        self._fill(self._common, common)

    def add(self, own: Mapping[str, Any]) -> None:
        cells = self._common.copy()
        self._fill(cells, own)
        self._lines.append(",".join(cells))

    def _fill(self, cells: list[str], given: Mapping[str, Any]) -> None:
        places = self._places
        for name, value in given.items():
            if value is not None and name in places:
                cells[places[name]] = _cell(value)

    def take(self) -> bytes:
        lines, self._lines = self._lines, []
        return "".join([f"{line}\n" for line in lines]).encode()

    finish = take


_TO_QUOTE: Final = re.compile('[",\r\n]')


@lru_cache(20_000)
def _cell(value: Any) -> str:
    """A cell of CSV (RFC 4180). Most come again and again."""
    text = f"{value:%Y-%m-%dT%H:%M:%SZ}" if isinstance(value, datetime) else str(csv_cell(value))
    return '"' + text.replace('"', '""') + '"' if _TO_QUOTE.search(text) else text


class ParquetTable:
    """Numbers are decimals of 20 places: more digits than that are rounded, half to even."""

    def __init__(self, columns: Sequence[Column]) -> None:
        import pyarrow  # an extra
        import pyarrow.parquet

        types = {
            "text": pyarrow.string(),
            "number": pyarrow.decimal128(38, _PLACES),
            "time": pyarrow.timestamp("us", "UTC"),
        }
        self._numbers = {column.name for column in columns if column.kind == "number"}
        self._schema = pyarrow.schema([(column.name, types[column.kind]) for column in columns])
        self._batch = pyarrow.RecordBatch
        self._pieces = _Pieces()
        self._writer = pyarrow.parquet.ParquetWriter(self._pieces, self._schema, compression="zstd")
        self._common: Mapping[str, Any] = {}
        self._cells: dict[str, list[Any]] = {column.name: [] for column in columns}
        self._rows = 0

    def begin(self, common: Mapping[str, Any]) -> None:
        self._common = self._exact(common)

    def add(self, own: Mapping[str, Any]) -> None:
        cells = {**self._common, **self._exact(own)}
        for name, column in self._cells.items():
            column.append(cells.get(name))
        self._rows += 1
        if self._rows >= _ROW_GROUP:
            self._write()

    def _exact(self, given: Mapping[str, Any]) -> dict[str, Any]:
        return {
            name: _decimal(value) if name in self._numbers and value is not None else value
            for name, value in given.items()
        }

    def _write(self) -> None:
        self._writer.write_batch(self._batch.from_pydict(self._cells, schema=self._schema))
        for column in self._cells.values():
            column.clear()
        self._rows = 0

    def take(self) -> bytes:
        return self._pieces.take()

    def finish(self) -> bytes:
        if self._rows:
            self._write()
        self._writer.close()
        return self._pieces.take()


def _decimal(value: Any) -> Decimal:
    number = Decimal(value)
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -_PLACES:
        return number.quantize(_LAST_PLACE, context=_ROUNDED)
    return number


class _Pieces(io.RawIOBase):
    """A file that can only be written, whose content is taken away meanwhile."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._size = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        piece = bytes(data)
        self._held += piece
        self._size += len(piece)
        return len(piece)

    def tell(self) -> int:
        return self._size

    def take(self) -> bytes:
        taken = bytes(self._held)
        self._held.clear()
        return taken
