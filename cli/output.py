"""Prints the commands' listings: as a table in a terminal, as tab-separated values in a pipe, as JSON on request."""

import sys
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, Final

import typer
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from core.json_codec import encode

_COMMANDS: Final = {"Cc", "Cf", "Cs", "Zl", "Zp"}

_LEAST_WIDTH: Final = 10
"""The least width of a column whose cells may be folded, enough for a date. A wider table is not cut."""
_GAP: Final = 2

Json = Annotated[bool, typer.Option("--json", help="As a JSON list, for scripts")]
Row = Mapping[str, Any]
"""The values of a row by column; None for no value. A column is named as its JSON field; tables show `_` as a space."""


def print_rows(columns: Sequence[str], rows: Iterable[Row], as_json: bool, whole: Collection[str] = ()) -> None:
    """Prints the rows in the form that the output asks for.

    In a terminal, cells that do not fit are folded, except those of the columns in `whole`, such as ids.
    """
    listed = list(rows)
    if as_json:
        typer.echo(encode(listed).decode())
    elif sys.stdout.isatty():
        console = Console()
        widths = _widths(columns, listed, whole, console.width)
        table = _table(columns, listed, widths)
        Console(width=max(console.width, sum(widths) + _GAP * len(widths))).print(table)
    else:
        for line in (columns, *([show(row[name], "") for name in columns] for row in listed)):
            typer.echo("\t".join(" ".join(cell.split()) for cell in line))


def _widths(columns: Sequence[str], rows: Sequence[Row], whole: Collection[str], available: int) -> list[int]:
    """The columns' widths: of the widest cell, or less where all would not fit. The widest columns give way first."""
    cells = [[name.replace("_", " "), *(show(row[name]) for row in rows)] for name in columns]
    widths = [max(map(cell_len, column)) for column in cells]
    words = [max(cell_len(word) for cell in column for word in cell.split()) for column in cells]
    least = [
        width if n in whole else min(word, _LEAST_WIDTH) for n, width, word in zip(columns, widths, words, strict=True)
    ]
    for _ in range(sum(widths) + _GAP * (len(widths) - 1) - available):
        if not (foldable := [number for number, width in enumerate(widths) if width > least[number]]):
            break
        widths[max(foldable, key=lambda number: widths[number])] -= 1
    return widths


def _table(columns: Sequence[str], rows: Sequence[Row], widths: Sequence[int]) -> Table:
    table = Table(box=None, padding=(0, _GAP, 0, 0), pad_edge=False, header_style="bold")
    for name, width in zip(columns, widths, strict=True):
        table.add_column(name.replace("_", " "), width=width, overflow="fold")
    for row in rows:
        table.add_row(*(Text(show(row[name])) for name in columns))  # no markup: names may hold square brackets
    return table


def counted(count: int, noun: str) -> str:
    """`1 event`, `2,000 events`: for nouns whose plural ends with an s."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def show(value: Any, nothing: str = "–") -> str:
    """A value as text: times to the minute, lists with spaces, None as `nothing`, control characters escaped."""
    if value is None:
        return nothing
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    return printable(" ".join(map(str, value)) if isinstance(value, list | tuple) else str(value))


def printable(text: str) -> str:
    """The text with control and format characters escaped, which a terminal would take for commands."""
    return "".join(c if unicodedata.category(c) not in _COMMANDS else ascii(c)[1:-1] for c in text)
