"""The advisory locks: their values, that no two of them meet, and the lock of a ledger's day across two versions."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import asyncpg
import pytest

import core
from core.db.advisory_locks import (
    DAY_KEY,
    LOCK_PARTITION,
    OLD_DAYS_MAY_CHANGE,
    OLD_DAYS_STAY_AS_THEY_ARE,
    Pair,
    Single,
    lock_writing,
)
from core.db.engine import GROWING
from core.ledger.cardinality import read_days
from core.ledger.closed_periods import closed_months
from core.ledger_id import LedgerId

DAY = date(2026, 11, 20)
NUMBER = (DAY - date(1970, 1, 1)).days
DAYS_OF_THE_VERSION_BEFORE = """
SELECT pg_advisory_xact_lock(org_id, utc_day - date '1970-01-01')
FROM unnest($1::int[], $2::date[]) AS d (org_id, utc_day)
"""
OF_A_DAY = f"SELECT {DAY_KEY} FROM (VALUES ($1::int, $2::date)) AS d (org_id, utc_day)"


@pytest.fixture
async def two(plain_pool: Any) -> AsyncIterator[tuple[Any, Any]]:
    """Two connections, each in a transaction that waits for no lock long."""
    async with AsyncExitStack() as stack:
        connections = [await stack.enter_async_context(plain_pool.acquire()) for _ in range(2)]
        for connection in connections:
            await stack.enter_async_context(connection.transaction())
            await connection.execute("SET LOCAL lock_timeout = '200ms'")
        yield connections[0], connections[1]


def test_values_never_change() -> None:
    assert {lock.name: lock.value for lock in Single} == {
        "MIGRATION": 29092,
        "COMPACTOR": 29093,
        "OLD_DAYS": 29096,
        "COUNTING": 29097,
        "BUDGET_WATCH": 29099,
        "WRITING": 29101,
    }
    assert {lock.name: lock.value for lock in Pair} == {
        "METRIC_SERIES": 29093,
        "CLOSED_MONTHS": 29094,
        "REPRICING": 29095,
        "RECOUNT": 29098,
        "COMPRESSION": 29100,
        "WRITING": 29102,
        "HOLDS": 29103,
        "WITNESSES": 29104,
        "INVOICES": 29105,
    }
    assert OLD_DAYS_STAY_AS_THEY_ARE == "SELECT pg_advisory_xact_lock(29096)"
    assert OLD_DAYS_MAY_CHANGE == "SELECT pg_advisory_xact_lock_shared(29096)"
    for is_alone, own in ((True, "pg_advisory_xact_lock"), (False, "pg_advisory_xact_lock_shared")):
        assert lock_writing([3, -2, 3], is_alone) == (
            "SELECT pg_advisory_xact_lock_shared(29101); "
            f"SELECT {own}(29102, ledger) FROM unnest('{{-2,3}}'::int[]) AS ledger"
        )
    assert LOCK_PARTITION == "SELECT pg_advisory_xact_lock(hashtext($1))"


def test_no_number_stands_elsewhere() -> None:
    root = Path(core.__file__).parents[1]
    number = re.compile(r"0x0*71a|x'71a|advisory\w*lock\w*\((?!\$|\{)", re.IGNORECASE)
    files = [path for folder in ("core", "services", "cli") for path in (root / folder).rglob("*.*")]
    found = {p.name for p in files if p.suffix in (".py", ".sql") and number.search(p.read_text("utf-8"))}
    in_functions = {"0113_pre_holds.sql", "0115_pre_holds_again.sql"}  # of the database, which knows no name
    assert found == {"advisory_locks.py", *in_functions}
    for name in in_functions:
        text = (root / "core/db/migrations" / name).read_text("utf-8")
        assert set(re.findall(r"advisory\w*lock\w*\(([^,)]+)", text)) == {f"{Pair.HOLDS:d}"}


async def test_no_two_singles_meet(plain_pool: Any) -> None:
    """Days are beyond 32 bits, partitions' hashes within, and none of these is a named one."""
    ledgers = [1, 2, *Single, *Pair, 2**31 - 1]
    for ledger in (*ledgers, *(-ledger for ledger in ledgers)):
        for day in (date(1900, 1, 1), date(1970, 1, 1), DAY, date(9998, 12, 31)):
            assert not -(2**31) <= await plain_pool.fetchval(OF_A_DAY, ledger, day) < 2**31
    first = datetime(2020, 1, 1, tzinfo=UTC)
    names = [f"{table.name}_{first + timedelta(days=n):%Y%m%d}" for table in GROWING for n in range(50 * 366)]
    hashes = await plain_pool.fetchval("SELECT array_agg(hashtext(name)) FROM unnest($1::text[]) AS t (name)", names)
    assert not set(hashes) & set(Single)


async def test_each_day_of_each_ledger_has_a_number_of_its_own(plain_pool: Any) -> None:
    days = [DAY + timedelta(days=n) for n in (-30_000, -1, 0, 1, 30_000)]
    ledgers = [ledger * sign for ledger in (1, 2, 20_777, 29_094, 2**31 - 1) for sign in (1, -1)]
    numbers = {await plain_pool.fetchval(OF_A_DAY, ledger, day) for ledger in ledgers for day in days}
    assert len(numbers) == len(days) * len(ledgers)


@pytest.mark.parametrize("pair", Pair)
async def test_a_days_own_lock_meets_no_pair(two: tuple[Any, Any], pair: Pair) -> None:
    """As the one of the version before does, whose pair is the ledger and the day."""
    one, other = two
    await one.execute("SELECT pg_advisory_xact_lock($1, $2)", pair, NUMBER)
    assert not await other.fetchval("SELECT pg_try_advisory_xact_lock($1, $2)", pair, NUMBER)
    assert await other.fetchval(f"SELECT pg_try_advisory_xact_lock(({OF_A_DAY}))", pair, DAY)


async def test_the_pair_of_a_day_is_that_of_another_ledgers_months(two: tuple[Any, Any]) -> None:
    """Why it goes with the next version; this test goes with it."""
    one, other = two
    await closed_months(one, LedgerId(NUMBER), [datetime(2026, 1, 1, tzinfo=UTC)], datetime(2026, 11, 20, tzinfo=UTC))
    with pytest.raises(asyncpg.LockNotAvailableError):
        await read_days(other, {(LedgerId(Pair.CLOSED_MONTHS), DAY)})


@pytest.mark.parametrize(
    ("mine", "yours", "waits"),
    [
        (lock_writing([1, 7], True), lock_writing([7, 9], True), True),
        (lock_writing([1, 7], True), lock_writing([7, 9], False), True),
        (lock_writing([1, 7], False), lock_writing([7, 9], False), False),
        (lock_writing([1, 7], True), lock_writing([2, -7], True), False),
        (lock_writing([1], True), lock_writing([2], False), False),
        (lock_writing([1], True), "SELECT pg_advisory_xact_lock(29101)", True),  # a standalone server of before
        (lock_writing([1], False), "SELECT pg_advisory_xact_lock(29101)", True),
        (lock_writing([1], False), "SELECT pg_advisory_xact_lock_shared(29101)", False),  # an aggregator of before
    ],
)
async def test_who_writes_beside_whom(two: tuple[Any, Any], mine: str, yours: str, waits: bool) -> None:
    one, other = two
    await one.execute(mine)
    if waits:
        with pytest.raises(asyncpg.LockNotAvailableError):
            await other.execute(yours)
    else:
        await other.execute(yours)


@pytest.mark.parametrize("ledger", [7, -7])
async def test_versions_exclude_each_other_from_a_day(two: tuple[Any, Any], ledger: int) -> None:
    """The one before, this one, and the one after, which takes the day's own lock alone."""
    one, other = two
    after = f"SELECT pg_try_advisory_xact_lock(({OF_A_DAY}))"
    await read_days(one, {(LedgerId(ledger), DAY)})
    assert not await other.fetchval("SELECT pg_try_advisory_xact_lock($1::int, $2::int)", ledger, NUMBER)
    assert not await other.fetchval(after, ledger, DAY)
    assert await other.fetchval(after, ledger, DAY + timedelta(days=1))
    assert await other.fetchval(after, -ledger, DAY)


@pytest.mark.parametrize("sql", [DAYS_OF_THE_VERSION_BEFORE, f"SELECT pg_advisory_xact_lock(({OF_A_DAY}))"])
async def test_this_version_waits_for_both_others(two: tuple[Any, Any], sql: str) -> None:
    one, other = two
    await one.execute(sql, *([7], [DAY]) if "unnest" in sql else (7, DAY))
    with pytest.raises(asyncpg.LockNotAvailableError):
        await read_days(other, {(LedgerId(7), DAY)})


async def test_writers_of_both_versions_never_deadlock(plain_pool: Any) -> None:
    days = [(LedgerId(ledger), DAY + timedelta(days=n)) for ledger in (-2, 3, 9) for n in range(4)]

    async def write(seed: int) -> None:
        random = Random(seed)
        connection: Any
        async with plain_pool.acquire() as connection:
            for _ in range(20):
                some = random.sample(days, 6)
                async with connection.transaction():
                    if seed % 2:
                        await read_days(connection, some)
                    else:
                        columns = [list(column) for column in zip(*sorted(some), strict=True)]
                        await connection.execute(DAYS_OF_THE_VERSION_BEFORE, *columns)
                    await connection.execute("SELECT pg_sleep(0.001)")

    await asyncio.gather(*map(write, range(8)))
    assert await plain_pool.fetchval("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()") == 0
