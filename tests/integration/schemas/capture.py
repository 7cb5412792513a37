"""Captures the rows that releases of earlier schemas left in a ledger, and the answers about them.

    python -m tests.integration.schemas.capture [MIGRATION …]

By default, captures every migration that has a step in `stories.py` and no folder yet. See README.md.
"""

import asyncio
import csv
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

import asyncpg

from core.accounts.organisations import create_organisation
from core.calendar import DAY, floor
from core.db.embedded import EmbeddedPostgres
from core.db.engine import installed_engine
from core.db.migrate import migrate
from core.db.pool import create_pool
from core.ledger.rollup_compactor import compact
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.model_family import ModelNames
from core.reconciliation.ledger import audit
from tests.integration.schemas.stories import STEPS, Story, late_events
from tests.integration.schemas.unsaid import FAMILIES, UNSAID
from tests.support.ledger import NOW
from tests.support.schemas import SCHEMAS, Answers, answers, captured, grow, migration_names, tables

_WRITTEN_AS: Final = {
    ("price", "beyond"): """CASE WHEN id % 2 = 0 THEN terms || '{"warnings": ["a tier is left out"]}' ELSE terms END""",
}
"""Columns that the newest schema does not have, as expressions over those that it has."""

_Lines = Mapping[str, Sequence[bytes]]
"""Rows by table, as COPY writes them."""


class Capture:
    """The capture of one release, with a database of its schema, and one of the newest, where the story runs."""

    def __init__(self, server: EmbeddedPostgres, schema: str) -> None:
        self._server, self._schema = server, schema
        self._names = migration_names()
        self._earlier = self._names[: self._names.index(schema)]

    async def run(self) -> None:
        shutil.rmtree(SCHEMAS / self._schema, ignore_errors=True)
        columns = await self._columns()
        connection: Any
        async with await create_pool(await self._database("story")) as pool, pool.acquire() as connection:
            await self._grow(connection, self._earlier)
            await migrate(connection)
            while (await compact(pool)).hours:  # so that the story compacts only its own events
                pass
            await (await installed_engine(connection)).ensure_partitions(connection, NOW - 40 * DAY, NOW + DAY)
            old = await connection.fetchval("SELECT coalesce(max(id), 0) FROM organisation")
            before, known = await _read(connection, columns), await _read(connection)
            await self._tell(pool)
            span = await _span(connection, old)
            self._write(span, before, await _read(connection, columns), columns)
            assert (await audit(connection)).differences == []
            ledgers = await connection.fetch("SELECT DISTINCT org_id FROM cube_15m WHERE abs(org_id) > $1", old)
            _write_answers(
                SCHEMAS / self._schema, await answers(connection, sorted(LedgerId(r[0]) for r in ledgers), span)
            )
            wanted = await _read(connection)
        await self._check({table: set(wanted[table]) - set(known[table]) for table in wanted})

    async def _columns(self) -> dict[str, list[str]]:
        connection: Any = await asyncpg.connect(await self._database("old"))
        await self._grow(connection, [*self._earlier, self._schema])
        rows = await connection.fetch(
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_name = ANY($1) "
            "ORDER BY ordinal_position",
            own := await tables(connection),
        )
        await connection.close()
        return {table: [row["column_name"] for row in rows if row["table_name"] == table] for table in own}

    async def _tell(self, pool: Any) -> None:
        async with pool.acquire() as connection:
            org_id = await create_organisation(connection, f"of {self._schema}")
        story = Story(pool, self._schema, org_id, not self._earlier)
        with (
            patch.object(PriceBook, "model_names", return_value=ModelNames())
            if self._schema < FAMILIES
            else nullcontext()
        ):
            for name in [*self._earlier, self._schema]:
                if name in STEPS:
                    await STEPS[name](story)
            await late_events(story)
        async with pool.acquire() as connection:
            for later in self._names[len(self._earlier) + 1 :]:
                if later in UNSAID:
                    async with connection.transaction():
                        await connection.execute(UNSAID[later])

    def _write(
        self, span: tuple[datetime, datetime], before: _Lines, after: _Lines, columns: Mapping[str, list[str]]
    ) -> None:
        folder = SCHEMAS / self._schema
        folder.mkdir()
        with (folder / "rows.sql").open("wb") as file:
            file.write(f"-- events from {span[0].isoformat()} to {span[1].isoformat()}\n".encode())
            for table in _by_reference(after):
                stood = set(before[table])
                new = [line for line in after[table] if line not in stood]
                if stood - set(after[table]):  # a table of one row that changed
                    file.write(f"TRUNCATE {table};\n".encode())
                    new = list(after[table])
                if new:
                    file.write(f"COPY {table} ({', '.join(columns[table])}) FROM stdin;\n".encode())
                    file.write(b"".join(new) + b"\\.\n")

    async def _check(self, wanted: Mapping[str, set[bytes]]) -> None:
        """Checks that these rows, once migrated, equal those that the newest code wrote, so that nothing was lost."""
        connection: Any = await asyncpg.connect(await self._database("checked"))
        await self._grow(connection, [*self._earlier, self._schema])
        await migrate(connection)
        found = await _read(connection)
        for table, lines in wanted.items():
            lost = lines - set(found[table])
            assert not lost, f"{table} of {self._schema} is migrated to something else: {sorted(lost)[0]!r}"
        await connection.close()

    async def _grow(self, connection: Any, names: Sequence[str]) -> None:
        if names:
            async for _ in grow(connection, names[-1]):
                pass

    async def _database(self, name: str) -> str:
        admin: Any = await asyncpg.connect(self._server.admin_dsn)
        await admin.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        await admin.execute(f"CREATE DATABASE {name} OWNER outlay")
        await admin.close()
        return self._server.dsn.replace("/outlay?", f"/{name}?")


async def _read(connection: Any, columns: Mapping[str, list[str]] | None = None) -> _Lines:
    """All rows, with `columns` or with all columns."""
    found = {}
    for table in columns or await tables(connection):
        wanted = (columns or {}).get(table, ["*"])
        listed = ", ".join(_WRITTEN_AS.get((table, column), column) for column in wanted)
        pieces: list[bytes] = []

        async def write(piece: bytes, pieces: list[bytes] = pieces) -> None:
            pieces.append(piece)

        await connection.copy_from_query(f"SELECT {listed} FROM {table} AS t ORDER BY t", output=write, format="text")
        found[table] = b"".join(pieces).splitlines(keepends=True)
    return found


def _by_reference(tables: _Lines) -> list[str]:
    """Sorts tables so that those referred to by others come first."""
    first = ("organisation", "price_version", "budget", "counting_clock")
    return sorted(tables, key=lambda table: (first.index(table) if table in first else len(first), table))


async def _span(connection: Any, old: int) -> tuple[datetime, datetime]:
    """Whole UTC days around the new ledgers' events."""
    start, end = await connection.fetchrow("SELECT min(bucket), max(bucket) FROM cube_15m WHERE abs(org_id) > $1", old)
    return floor(start, DAY), floor(end, DAY) + timedelta(days=1)


def _write_answers(folder: Path, given: Answers) -> None:
    for name, rows in given.items():
        fields = list(dict.fromkeys(field for row in rows for field in row))
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, fields, lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)


def main(names: Sequence[str]) -> None:
    wanted = names or [name for name in migration_names() if name in STEPS and not captured(name).exists]
    root = Path(tempfile.mkdtemp(prefix="outlay-capture-"))
    root.chmod(0o711)
    try:
        with EmbeddedPostgres(root / "data", {"fsync": "off"}) as server:
            for name in wanted:
                asyncio.run(Capture(server, name).run())
    finally:
        shutil.rmtree(root, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1:])
