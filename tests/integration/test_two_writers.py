"""Writers without an event log, as two standalone servers on one database: they take turns, so that an id counts once
whatever time each copy has."""

import asyncio
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Any

import asyncpg
import pytest

from core.accounts.organisations import create_organisation
from core.db.pool import create_pool
from core.ledger import hot_transaction
from core.ledger.writer import Ledger
from tests.support.ledger import NOW, batch, new_ledger, totals, usage

COST = Decimal("0.0026")  # 1000 in, 10 out of gpt-4o: 1000 × 2.5/1M + 10 × 10/1M


async def test_ids_sent_to_both_at_once_with_new_times_count_once(pool: Any, org_id: int) -> None:
    """One writes alone, another joins, the first leaves, and a third takes its place."""
    random, ids = Random(15), range(200)
    stamp = [NOW - timedelta(hours=random.uniform(0, 60)) for _ in ids]
    known = []

    async def send(ledger: Ledger, numbers: list[int]) -> None:
        while numbers:
            some, numbers = numbers[:7], numbers[7:]
            events = [usage(n, stamp[n] + timedelta(minutes=random.uniform(-90, 90)), input_tokens=1000) for n in some]
            known.extend(await ledger.write([batch(org_id, events)]))

    one, two, three = [await new_ledger(pool) for _ in range(3)]
    await send(one, list(ids[:30]))
    await asyncio.gather(send(one, list(ids)), send(two, list(ids)))
    await asyncio.gather(send(two, list(ids)), send(three, list(ids)))
    assert sum(known) == 30 + 3 * 200
    assert await totals(pool) == (200, 200 * COST)


async def test_a_writer_that_was_paused_in_a_transaction_holds_up_the_other_for_a_while(
    pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hot_transaction, "_PAUSED_TOO_LONG", "SET LOCAL idle_in_transaction_session_timeout = '500ms'")
    paused, other = await new_ledger(pool), await new_ledger(pool)
    waiting, goes_on = asyncio.Event(), asyncio.Event()
    refresh = paused._countings.refresh

    async def pause(connection: Any) -> None:
        waiting.set()
        await goes_on.wait()
        await refresh(connection)

    monkeypatch.setattr(paused._countings, "refresh", pause)
    writing = asyncio.create_task(paused.write([batch(org_id, [usage(1, input_tokens=1000)])]))
    await waiting.wait()
    copy = usage(1, NOW - timedelta(hours=1), input_tokens=1000)
    assert await asyncio.wait_for(other.write([batch(org_id, [copy])]), 60) == [0]
    goes_on.set()
    with pytest.raises((asyncpg.PostgresError, asyncpg.InterfaceError, OSError)):
        await writing
    assert await paused.write([batch(org_id, [usage(1, input_tokens=1000)])]) == [1]
    assert await totals(pool) == (1, COST)


async def test_a_writer_waits_for_no_other_organisations_transaction(
    pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    paused, other = await new_ledger(pool), await new_ledger(pool)
    async with pool.acquire() as connection:
        quiet = await create_organisation(connection, "quiet")
    waiting, goes_on = asyncio.Event(), asyncio.Event()
    refresh = paused._countings.refresh

    async def pause(connection: Any) -> None:
        waiting.set()
        await goes_on.wait()
        await refresh(connection)

    monkeypatch.setattr(paused._countings, "refresh", pause)
    writing = asyncio.create_task(paused.write([batch(org_id, [usage(1, input_tokens=1000)])]))
    await waiting.wait()
    assert await asyncio.wait_for(other.write([batch(quiet, [usage(1, input_tokens=1000)])]), 60) == [0]
    both = asyncio.create_task(other.write([batch(quiet, [usage(2)]), batch(org_id, [usage(1, input_tokens=1000)])]))
    await asyncio.sleep(0.2)
    assert not both.done(), "a copy waits"
    goes_on.set()
    assert await writing == [0]
    assert await both == [0, 1]


async def test_a_writer_without_a_log_asks_nothing_about_partitions(plain_dsn: str) -> None:
    asked: list[str] = []
    async with await create_pool(plain_dsn, size=1) as pool:
        async with pool.acquire() as connection:
            org_id = await create_organisation(connection, "acme")
            connection.add_query_logger(lambda query: asked.append(query.query))
        ledger = await new_ledger(pool)
        await ledger.write([batch(org_id, [usage(1)])])
        assert any("usage_event" in query for query in asked)
        assert not any("organisation" in query for query in asked)
