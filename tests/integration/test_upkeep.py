"""Folding, retention, compression and migrations keep a ledger small, and exact."""

import asyncio
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from core.accounts.organisations import change_organisation, create_organisation
from core.db import migrate as runner
from core.db.engine import installed_engine
from core.db.migrate import Migration, migrate, require_schema
from core.dimensions import FOLDED
from core.errors import SchemaError, Unprocessable
from core.ledger import cardinality
from core.ledger.cost_sql import CostQuery
from core.ledger.kept_events import kept_from
from core.ledger.reader import costs
from core.ledger.rollup_compactor import compact
from core.ledger_id import LedgerId
from core.maintenance.upkeep import maintain
from core.process.settings import Settings
from core.reconciliation.ledger import audit
from tests.support.ledger import NOW, batch, new_ledger, usage


async def clean(pool: Any) -> int:
    """Compacts everything. Returns the number of events, after checking that all tables agree."""
    while (await compact(pool)).hours:
        pass
    async with pool.acquire() as connection:
        found = await audit(connection)
    assert found.differences == []
    return found.events


async def by(pool: Any, org_id: int, name: str, **filters: str) -> tuple[dict[str | None, int], bool]:
    async with pool.acquire() as connection:
        query = CostQuery(LedgerId(org_id), NOW - timedelta(days=2), NOW + timedelta(hours=1), (name,), filters)
        found = await costs(connection, query)
    return {row.labels[0]: row.measures["event_count"] for row in found.rows}, found.from_events


async def test_too_many_values_fold_in_rollups_only(pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cardinality, "MAX_VALUES", 3)
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [usage(n, feature=f"f{n}", tenant=f"t{n}") for n in range(6)])])
    restarted = await new_ledger(pool)  # admitted values are stored, not only in memory
    await restarted.write([batch(org_id, [usage(10, feature="f0"), usage(11, feature="f9")])])
    assert await by(pool, org_id, "feature") == ({"f0": 2, "f1": 1, "f2": 1, FOLDED: 4}, False)
    assert await by(pool, org_id, "feature", feature="f5") == ({"f5": 1}, True)
    assert len((await by(pool, org_id, "tenant"))[0]) == 7
    assert await pool.fetchval("SELECT count(DISTINCT feature) FROM dimension_set WHERE feature <> $1", FOLDED) == 7
    assert await clean(pool) == 8
    assert await by(pool, org_id, "feature") == ({"f0": 2, "f1": 1, "f2": 1, FOLDED: 4}, False)
    async with pool.acquire() as connection:  # inside one bucket: read from the events
        ragged = await costs(connection, CostQuery(LedgerId(org_id), NOW, NOW + timedelta(seconds=1), ("feature",)))
    assert {row.labels[0]: row.measures["event_count"] for row in ragged.rows}[FOLDED] == 4


async def test_too_many_combinations_fold_attribution_first(
    pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cardinality, "MAX_COMBINATIONS", 4)
    ledger = await new_ledger(pool)
    events = [usage(n, feature=f"f{n % 3}", team=f"t{n % 4}", environment="production") for n in range(12)]
    await ledger.write([batch(org_id, events)])
    assert (await by(pool, org_id, "model"))[0] == {"gpt-4o": 12}
    assert (await by(pool, org_id, "environment"))[0] == {"production": 12}
    features = (await by(pool, org_id, "feature"))[0]
    assert sum(features.values()) == 12
    assert features[FOLDED] == 8
    assert await clean(pool) == 12


async def test_upkeep_does_not_wait_for_a_long_reader_nor_make_others_wait(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [usage(1, NOW - timedelta(days=30))])])
    await clean(pool)
    in_two_months, settings = NOW + timedelta(days=61), Settings(raw_retention_days=90)
    async with pool.acquire() as reader, pool.acquire() as connection:
        async with reader.transaction():
            assert await reader.fetchval("SELECT count(*) FROM usage_event") == 1
            upkeep = asyncio.create_task(maintain(connection, settings, in_two_months))
            while not upkeep.done():
                await ledger.write([batch(org_id, [usage(2, NOW - timedelta(days=29))])])
            assert (await upkeep).dropped == 0
        assert (await maintain(connection, settings, in_two_months)).dropped >= 1
    assert await clean(pool) == 2


async def test_retention_drops_partitions_and_keeps_the_books(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    old = [usage(n, NOW - timedelta(days=30), feature="old", tenant="acme") for n in range(5)]
    await ledger.write([batch(org_id, old), batch(org_id, [usage(n) for n in range(10, 13)])])
    await clean(pool)
    in_two_months = NOW + timedelta(days=61)
    async with pool.acquire() as connection:
        done = await maintain(connection, Settings(raw_retention_days=90), in_two_months)
        assert done.dropped >= 1
        assert (await maintain(connection, Settings(raw_retention_days=90), in_two_months)).dropped == 0
        assert await connection.fetchval("SELECT count(*) FROM usage_event") == 3
    assert await clean(pool) == 8
    async with pool.acquire() as connection:
        ragged = NOW - timedelta(days=40, minutes=3)
        found = await costs(connection, CostQuery(LedgerId(org_id), ragged, NOW + timedelta(minutes=1), ("tenant",)))
    assert found.start < ragged
    assert found.start.minute % 15 == 0
    assert {row.labels[0]: row.measures["event_count"] for row in found.rows} == {"acme": 5, None: 3}


async def test_an_organisations_shorter_retention_deletes_its_own_days(pool: Any, org_id: int) -> None:
    """Those of both its ledgers, from compressed days too, and nobody else's; not before every table has them."""
    ledger, old = await new_ledger(pool), [usage(n, NOW - timedelta(days=30)) for n in range(5)]
    async with pool.acquire() as connection:
        other = await create_organisation(connection, "other")
        await change_organisation(connection, org_id, {"raw_retention_days": 36})
    await ledger.write([batch(of, [*old, usage(9)]) for of in (org_id, -org_id, other)])
    in_ten_days, settings = NOW + timedelta(days=10), Settings(raw_retention_days=90)

    async def kept() -> list[int]:
        rows = await pool.fetch("SELECT count(*) FROM usage_event GROUP BY org_id ORDER BY org_id")
        return [row["count"] for row in rows]

    async with pool.acquire() as connection:
        await maintain(connection, settings, in_ten_days)
        assert await kept() == [6, 6, 6]
        assert await clean(pool) == 18
        await maintain(connection, settings, in_ten_days)
        assert await kept() == [1, 1, 6]
        assert await kept_from(connection, LedgerId(other)) is None
    assert await clean(pool) == 18


async def test_the_audit_finds_a_right_sum_under_a_wrong_name(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [usage(n, feature=f"f{n % 2}") for n in range(4)])])
    assert await clean(pool) == 4
    await pool.execute(
        """UPDATE cube_day SET (event_count, cost_usd) = (SELECT event_count + sign, cost_usd + sign * 0.000001)
           FROM (SELECT dimension_set, 3 - 2 * row_number() OVER () AS sign FROM cube_day) AS s
           WHERE s.dimension_set = cube_day.dimension_set"""
    )
    async with pool.acquire() as connection:
        (found,) = (await audit(connection)).differences
    assert (found.table, found.events, found.cost_usd) == ("cube_day by dimensions", 1, Decimal("0.000001"))


async def test_retention_waits_for_the_compactor(pool: Any, org_id: int) -> None:
    """A server that was off for months starts with upkeep; periods that were not compacted by then would be lost."""
    ledger = await new_ledger(pool)
    old = [usage(n, NOW - timedelta(days=30), tenant="acme", session_id="s") for n in range(5)]
    await ledger.write([batch(org_id, old)])
    async with pool.acquire() as connection:
        await maintain(connection, Settings(), NOW + timedelta(days=90))
        assert await connection.fetchval("SELECT count(*) FROM usage_event") == 5
        assert await clean(pool) == 5
        assert (await maintain(connection, Settings(), NOW + timedelta(days=90))).dropped >= 1
    assert await clean(pool) == 5


async def test_what_only_dropped_events_knew_is_refused(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    old = [usage(n, NOW - timedelta(days=30), feature="f", session_id="s") for n in range(5)]
    await ledger.write([batch(org_id, [*old, usage(9, feature="f", session_id="s")])])
    await clean(pool)
    start, end = (NOW - timedelta(days=31)).replace(minute=0, second=0, microsecond=0), NOW + timedelta(minutes=1)
    async with pool.acquire() as connection:
        await maintain(connection, Settings(), NOW + timedelta(days=61))
        sessions = CostQuery(LedgerId(org_id), start, end, ("session_id",))
        assert [row.measures["event_count"] for row in (await costs(connection, sessions)).rows] == [6]
        with pytest.raises(Unprocessable, match="no longer kept"):
            await costs(connection, sessions._replace(group_by=("session_id", "feature")))
        edge = start + timedelta(days=1, minutes=45)
        with pytest.raises(Unprocessable, match="no longer kept"):
            await costs(connection, sessions, [(start, edge), (edge, end)])
        recent = CostQuery(LedgerId(org_id), NOW - timedelta(days=1), end, ("session_id", "feature"))
        assert [row.measures["event_count"] for row in (await costs(connection, recent)).rows] == [1]


async def test_late_events_enter_compressed_days(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    day = NOW - timedelta(days=10)
    await ledger.write([batch(org_id, [usage(n, day) for n in range(20)])])
    async with pool.acquire() as connection:
        engine = await installed_engine(connection)
        compressed = (await maintain(connection, Settings(compress_after=3))).compressed
        assert (compressed > 0) == (engine.name == "timescaledb")
    assert await ledger.write([batch(org_id, [usage(n, day) for n in range(15, 25)])]) == [5]
    assert await clean(pool) == 25
    async with pool.acquire() as connection:
        again = [(await maintain(connection, Settings(compress_after=3))).compressed for _ in range(2)]
        assert again == ([1, 0] if engine.name == "timescaledb" else [0, 0]), "what came late is compressed too"
    assert await clean(pool) == 25


async def test_late_events_arrive_while_their_day_is_compressed(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    days = [NOW - timedelta(days=n) for n in range(5, 12)]
    await ledger.write([batch(org_id, [usage(100 * i + n, day) for i, day in enumerate(days) for n in range(50)])])

    async def compressing() -> None:
        async with pool.acquire() as connection:
            for age in range(12, 3, -1):
                await maintain(connection, Settings(compress_after=age))

    async def late() -> None:
        for i, day in enumerate(days):
            await ledger.write([batch(org_id, [usage(100 * i + n, day) for n in range(45, 60)])])

    await asyncio.gather(compressing(), late())
    assert await clean(pool) == 7 * 60


async def test_ids_are_forgotten_after_three_days(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [usage(n, timestamp=None) for n in range(3)])])
    await pool.execute(
        "UPDATE recent_key SET seen_at = now() - interval '73 h' WHERE ctid IN (SELECT ctid FROM recent_key LIMIT 2)"
    )
    async with pool.acquire() as connection:
        assert (await maintain(connection, Settings())).forgotten == 2
    assert await pool.fetchval("SELECT count(*) FROM recent_key") == 1


async def test_migrating_again_changes_nothing(pool: Any) -> None:
    async with pool.acquire() as connection:
        assert await migrate(connection) == []
        await require_schema(connection)


async def test_history_is_not_edited(pool: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = [m._replace(sql=m.sql + "\n-- edited") for m in runner.migrations()]
    monkeypatch.setattr(runner, "migrations", lambda: changed)
    async with pool.acquire() as connection:
        with pytest.raises(SchemaError, match="0001_pre_ledger"):
            await migrate(connection)


async def test_a_missing_migration_is_said(pool: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    more = [*runner.migrations(), Migration("9999_pre_next", "SELECT 1")]
    monkeypatch.setattr(runner, "migrations", lambda: more)
    async with pool.acquire() as connection:
        with pytest.raises(SchemaError, match=r"9999_pre_next.*outlay-server migrate"):
            await require_schema(connection)


async def test_two_migrators_take_turns(pool: Any) -> None:
    await pool.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public") if not await _timescale(pool) else None

    async def one() -> list[str]:
        async with pool.acquire() as connection:
            return await migrate(connection)

    applied = await asyncio.gather(one(), one())
    assert sorted(len(names) for names in applied)[0] == 0


async def _timescale(pool: Any) -> bool:
    return bool(await pool.fetchval("SELECT 1 FROM pg_extension WHERE extname = 'timescaledb'"))
