"""Exports a ledger's charges as FOCUS rows: streamed, in one snapshot, in constant memory, exact to the last digit."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import aclosing, asynccontextmanager
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from core.accounts.organisations import list_organisations
from core.db.advisory_locks import Single
from core.db.compression_epochs import slots_of
from core.exports.charge_groups import MAX_EXPORT_SECONDS, Group, Selection, read_groups
from core.exports.charge_lines import Line, add_up, lines_of
from core.exports.focus_columns import NEWEST, Version, columns_of
from core.exports.focus_rows import Account, FocusRows
from core.exports.tables import Format, Table, new_table
from core.ledger.charge_days import charged_by, require_charges
from core.ledger.exact_reads import without_compression
from core.ledger.kept_events import require_kept
from core.ledger_id import LedgerId
from core.limits import OLDEST
from core.prices.book import PriceBook


class FocusExport(NamedTuple):
    """What to export, and how."""

    selection: Selection
    version: Version = NEWEST
    format: Format = "csv"
    is_billed: bool = False
    """Whether `BilledCost` is the effective cost instead of 0."""


async def export_focus(
    connection: Any, prices: PriceBook, export: FocusExport, write: Callable[[bytes], Awaitable[None]]
) -> int:
    """Writes the rows by period, and returns their number. `write` is awaited with each piece.

    What is written cannot be read again, so compression and retention leave these days alone until the export ends.

    Raises:
        Unprocessable: events of these days are no longer kept, or Parquet is not installed; nothing was written.
        asyncpg.PostgresError, OSError: possibly after pieces were written.
        TimeoutError: it took longer than an hour.
    """
    selection = export.selection
    table = new_table(export.format, columns_of(export.version))
    rows = FocusRows(await _account(connection, selection.ledger_id), selection.granularity, prices, export.is_billed)
    writing = _Writing(table, rows, prices, selection.ledger_id)
    grouping = await asyncio.to_thread(charged_by, prices)
    async with asyncio.timeout(MAX_EXPORT_SECONDS), _snapshot(connection, selection.start, selection.end):
        with_dropped = await _dropped(connection, selection)
        async with aclosing(read_groups(connection, selection, grouping, with_dropped)) as reading:
            async for groups in reading:
                if piece := await asyncio.to_thread(writing.add, groups):
                    await write(piece)
        await write(await asyncio.to_thread(writing.finish))
    return writing.count


async def _dropped(connection: Any, selection: Selection) -> bool:
    """Whether sums by day answer for some days; refuses what they do not know."""
    of = selection.ledger_id, selection.start, selection.end
    if selection.granularity == "hour":
        await require_kept(connection, *of)
        return False
    return await require_charges(connection, *of, selection.filters)


async def _account(connection: Any, ledger_id: LedgerId) -> Account:
    """The organisation; its test ledger is an account of its own."""
    names = {each.id: each.name for each in await list_organisations(connection)}
    name = names.get(abs(ledger_id), "")
    return Account(str(ledger_id), name) if ledger_id > 0 else Account(f"{abs(ledger_id)}-test", f"{name} (test)")


@asynccontextmanager
async def _snapshot(connection: Any, start: datetime, end: datetime) -> AsyncIterator[None]:
    """One snapshot for several statements, from which neither compression nor retention takes anything.

    Both are held off before it begins.
    """
    async with (
        without_compression(connection, slots_of(start, end)),
        _without_retention(connection, start),
        connection.transaction(isolation="repeatable_read", readonly=True),
    ):
        yield


@asynccontextmanager
async def _without_retention(connection: Any, start: datetime) -> AsyncIterator[None]:
    """While this is open, no days are dropped."""
    if start >= datetime.now(UTC) - OLDEST:  # retention keeps later days
        yield
        return
    await connection.execute("SELECT pg_advisory_lock_shared($1)", Single.OLD_DAYS)
    try:
        yield
    finally:
        if not connection.is_closed():
            await connection.execute("SELECT pg_advisory_unlock_shared($1)", Single.OLD_DAYS)


class _Writing:
    """Puts groups into a table. Lines of one kind are added up as long as the row key stays the same."""

    def __init__(self, table: Table, rows: FocusRows, prices: PriceBook, ledger_id: LedgerId) -> None:
        self._table = table
        self._rows = rows
        self._prices = prices
        self._ledger_id = ledger_id
        self._group: Group | None = None
        self._lines: list[Line] = []
        self.count = 0

    def add(self, groups: Sequence[Group]) -> bytes:
        for group in groups:
            if self._group is None or group.key != self._group.key:
                self._end_run()
                self._group = group
            self._lines += lines_of(group, self._prices, self._ledger_id)
            if len(self._lines) > _HELD:
                self._lines = add_up(self._lines)
                if len(self._lines) > _HELD // 2:  # senders choose the names of units
                    self._end_run()
        return self._table.take()

    def _end_run(self) -> None:
        if self._group is None or not self._lines:
            return
        self._table.begin(self._rows.common(self._group))
        for line in add_up(self._lines):
            self._table.add(self._rows.line(self._group, line))
            self.count += 1
        self._lines = []

    def finish(self) -> bytes:
        self._end_run()
        return self._table.finish()


_HELD: Final = 1_000
"""Lines of one row key that are held before they are added up, or become rows."""
