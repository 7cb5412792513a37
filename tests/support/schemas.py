"""Ledgers of earlier schemas: captured rows, loaded migration by migration, and the queries asked of them."""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import zip_longest
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch
from zoneinfo import ZoneInfo

from core.calendar import buckets
from core.db import migrate as runner
from core.db.engine import installed_engine
from core.dimensions import GROUPINGS
from core.errors import Unprocessable
from core.ledger.cost_sql import CostQuery
from core.ledger.events import EventQuery, list_events
from core.ledger.export import Export, export_events
from core.ledger.reader import costs
from core.ledger.receipt import Receipt, find_receipt
from core.ledger_id import LedgerId
from core.prices.book import PriceBook

SCHEMAS = Path(__file__).parents[1] / "integration" / "schemas"
_PAIRS = (("feature", "tenant"), ("user_id", "tenant"), ("user_id", "model"), ("run_id", "parent_run_id"))
_SERIES = (("day", "UTC"), ("day", "Asia/Kathmandu"), ("hour", "America/New_York"), ("month", "Australia/Lord_Howe"))

Table = list[dict[str, str]]
"""Rows by their columns' names, all text, as in a CSV file with a header."""
Answers = dict[str, Table]
"""By the name of their file: `sums`, `receipts`, `export`; each row has its `ledger`."""


class Captured(NamedTuple):
    """The data that one release left, in the folder of its newest migration."""

    folder: Path

    @property
    def exists(self) -> bool:
        return self.folder.exists()

    @property
    def rows(self) -> str:
        return (self.folder / "rows.sql").read_text("utf-8")

    @property
    def span(self) -> tuple[datetime, datetime]:
        """[start, end) of all its events."""
        start, end = re.findall(r"^-- events from (\S+) to (\S+)$", self.rows, re.MULTILINE)[0]
        return datetime.fromisoformat(start), datetime.fromisoformat(end)

    @property
    def answers(self) -> Answers:
        found = {}
        for path in self.folder.glob("*.csv"):
            with path.open(encoding="utf-8", newline="") as file:
                found[path.stem] = list(csv.DictReader(file))
        return found


def captured(name: str) -> Captured:
    return Captured(SCHEMAS / name)


def migration_names() -> list[str]:
    return [migration.name for migration in runner.migrations()]


async def grow(connection: Any, until: str) -> AsyncIterator[Captured]:
    """Builds a ledger that every release up to the migration `until` has written to, and yields each release's data."""
    every = runner.migrations()
    for number, migration in enumerate(every, 1):
        with patch.object(runner, "migrations", lambda number=number: every[:number]):
            await runner.migrate(connection)
        if (left := captured(migration.name)).exists:
            await load(connection, left)
            yield left
        if migration.name == until:
            return


async def load(connection: Any, left: Captured) -> None:
    """Loads the rows into a database with the release's schema."""
    engine = await installed_engine(connection)
    await engine.ensure_partitions(connection, *left.span)
    for statement, lines in _statements(left.rows):
        if copied := re.fullmatch(r"COPY (\w+) \((.*)\) FROM stdin;\n", statement):
            table, columns = copied[1], copied[2].split(", ")
            await connection.copy_to_table(table, source=io.BytesIO(lines.encode()), columns=columns, format="text")
        else:
            await connection.execute(statement)
    await _continue_identities(connection)


def _statements(text: str) -> Iterator[tuple[str, str]]:
    """The statements, one per line, each with the lines that a COPY reads."""
    lines = iter(text.splitlines(keepends=True))
    for line in lines:
        if line.startswith("COPY "):
            yield line, "".join(iter(lambda: next(lines), "\\.\n"))
        elif line.strip() and not line.startswith("--"):
            yield line, ""


async def _continue_identities(connection: Any) -> None:
    for table, column in await connection.fetch(
        "SELECT table_name, column_name FROM information_schema.columns "
        "WHERE is_identity = 'YES' AND table_schema = 'public'"
    ):
        await connection.execute(
            f"SELECT setval(pg_get_serial_sequence('{table}', '{column}'), max({column})) FROM {table}"
        )


async def tables(connection: Any) -> list[str]:
    """The schema's tables, without partitions and the migrations' own tables."""
    rows = await connection.fetch(
        """SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
           AND NOT relispartition AND relname <> ALL($1::text[]) ORDER BY relname""",
        ["migration", "installation", "growing_table"],
    )
    return [row["relname"] for row in rows]


async def ask(connection: Any, left: Captured) -> Answers:
    """Today's answers about the ledgers of a release."""
    return await answers(connection, sorted({LedgerId(int(row["ledger"])) for row in left.answers["sums"]}), left.span)


async def answers(connection: Any, ledgers: Sequence[LedgerId], span: tuple[datetime, datetime]) -> Answers:
    """Sums by every grouping and over local time, every receipt, and the export as CSV."""
    found: Answers = {"sums": [], "receipts": [], "export": []}
    for ledger in ledgers:
        about = {"ledger": str(ledger)}
        found["sums"] += [about | row for row in await _sums(connection, ledger, span)]
        found["receipts"] += [about | row for row in await _receipts(connection, ledger, span)]
        found["export"] += [about | row for row in await _exported(connection, ledger, span)]
    return found


async def _sums(connection: Any, ledger: LedgerId, span: tuple[datetime, datetime]) -> Table:
    found = []
    for names in ((), *((name,) for name in GROUPINGS), *_PAIRS):
        query = CostQuery(ledger, *span, names)
        found += await _answer(connection, query, "by " + ", ".join(names), None)
    for interval, zone in _SERIES:
        pieces = buckets(*span, interval, ZoneInfo(zone))  # type: ignore[arg-type]
        stretches = [(piece.start, piece.end) for piece in pieces]
        found += await _answer(connection, CostQuery(ledger, *span), f"a {interval} in {zone}", stretches)
    return found


async def _answer(
    connection: Any, query: CostQuery, question: str, stretches: list[tuple[datetime, datetime]] | None
) -> Table:
    try:
        rows = (await costs(connection, query, stretches)).rows
    except Unprocessable as refused:
        return [{"question": question, "bucket": "", "labels": str(refused.code)}]
    return [
        {"question": question, "bucket": str(row.bucket), "labels": _text(row.labels)}
        | {name: _text(value) for name, value in row.measures.items()}
        for row in rows
        if any(row.measures.values())
    ]


async def _receipts(connection: Any, ledger: LedgerId, span: tuple[datetime, datetime]) -> Table:
    prices = await PriceBook.load(connection)
    records = await list_events(connection, EventQuery(ledger, *span, {}, 10_000))
    receipts: list[Receipt] = [await find_receipt(connection, prices, ledger, record["event_id"]) for record in records]
    shown = [receipt.model_dump(mode="json") for receipt in receipts]
    # What receipts called `witnesses` before there were any are `conflicts` now.
    renamed = [{**fields, "witnesses": fields["conflicts"], "told_by": fields["witnesses"]} for fields in shown]
    return [{name: _text(value) for name, value in fields.items()} for fields in renamed]


async def _exported(connection: Any, ledger: LedgerId, span: tuple[datetime, datetime]) -> Table:
    pieces: list[bytes] = []

    async def write(piece: bytes) -> None:
        pieces.append(piece)

    await export_events(connection, Export(ledger, *span, {}), write)
    return list(csv.DictReader(io.StringIO(b"".join(pieces).decode(), newline="")))


def _text(value: Any) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, default=str) if isinstance(value, list | tuple | dict) else str(value)


def differences(was: Table, now: Table) -> list[dict[str, str]]:
    """The rows that changed, each with its differing fields. Later releases may add fields, and questions."""
    fields = list(was[0])
    asked = {row.get("question") for row in was}
    now = [row for row in now if row.get("question") in asked]
    was, now = _added_up(was), _added_up(now)
    before, after = (Counter(tuple(row.get(field) or "" for field in fields) for row in rows) for rows in (was, now))
    nothing = ("",) * len(fields)
    pairs = zip_longest(sorted((before - after).elements()), sorted((after - before).elements()), fillvalue=nothing)
    return [{f: f"{a!r} was {b!r}" for f, b, a in zip(fields, *pair, strict=True) if a != b} for pair in pairs]


def _added_up(rows: Table) -> Table:
    """One row for all with the same labels: earlier releases had one for each erased person, and one without a user."""
    found: dict[tuple[str, ...], dict[str, str]] = {}
    for row in rows:
        key = tuple(row.get(name, "") for name in ("ledger", "question", "bucket", "labels"))
        is_sum = row.get("question") and row.get("event_count")  # else a refusal, a receipt or an event
        if not is_sum:
            key = (*key, str(len(found)))
        numbers = {name: row[name] or "0" for name in [*row][4:]} if is_sum else {}
        before = found.get(key, {})
        sums = {name: f"{(Decimal(before.get(name, '0')) + Decimal(n)).normalize():f}" for name, n in numbers.items()}
        found[key] = row | sums
    return list(found.values())
