"""How the commands print."""

from datetime import datetime

from rich.console import Console
from rich.table import Table
from rich.text import Text


def print_table(table: Table) -> None:
    """Whole on a screen of any width, and in a pipe."""
    for column in table.columns:
        column.no_wrap = True
    console = Console()
    console.print(table, soft_wrap=True) if console.is_terminal else Console(width=10_000).print(table)


def add_row(table: Table, *cells: str) -> None:
    """Names are text as they are: square brackets in one are no markup."""
    table.add_row(*map(Text, cells))


def show_time(time: datetime | None) -> str:
    return f"{time:%Y-%m-%d %H:%M}" if time else "–"
