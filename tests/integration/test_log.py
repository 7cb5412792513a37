"""The contract of an `EventLog`, and what the direct one does when data or database refuse."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import asyncpg
import pytest

from core.errors import Unavailable
from core.event import event_time
from core.ledger.row import make_row
from core.ledger.writer import Ledger, PreparedBatch
from core.log import direct
from core.log.direct import DirectLog
from core.log.port import EventBatch
from core.prices.charging import charge
from tests.integration.ledger_help import batch, new_ledger, usage


@asynccontextmanager
async def running(ledger: Any) -> AsyncIterator[DirectLog]:
    log = DirectLog(ledger)
    task = asyncio.create_task(log.run())
    try:
        yield log
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


class Refusing:
    """A ledger that refuses some events as PostgreSQL would, and remembers the rest."""

    def __init__(self, bad: set[str]) -> None:
        self.bad = bad
        self.written: list[str] = []

    def prepare(self, batch: EventBatch) -> PreparedBatch:
        rows = [make_row(event, event_time(event), charge(event, None, batch.received_at)) for event in batch.events]
        return PreparedBatch(batch.org_id, batch.received_at, rows)

    async def land(self, batches: list[PreparedBatch]) -> list[int]:
        ids = [row.key.text or "" for b in batches for row in b.rows]
        if self.bad & set(ids):
            raise asyncpg.DataError("cannot store this")
        self.written += ids
        return [0] * len(batches)


async def test_many_requests_are_one_transaction(pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger = await new_ledger(pool)
    calls: list[int] = []
    land = ledger.land

    async def counted(batches: Any) -> list[int]:
        calls.append(len(batches))
        return await land(batches)

    monkeypatch.setattr(ledger, "land", counted)
    async with running(ledger) as log:
        published = await asyncio.gather(*(log.publish(batch(org_id, [usage(n), usage(n % 7)])) for n in range(30)))
    assert len(calls) < 5
    assert sum(p.duplicates for p in published) == 60 - 30
    assert await pool.fetchval("SELECT count(*) FROM usage_event") == 30


async def test_a_refused_event_is_alone_in_its_fate() -> None:
    ledger = Refusing({"event-3", "event-17"})
    async with running(ledger) as log:
        one, two, three = await asyncio.gather(
            *(log.publish(batch(1, [usage(n) for n in range(i, i + 10)])) for i in (0, 10, 20))
        )
    assert [place for place, _ in one.rejected] == [3]
    assert [place for place, _ in two.rejected] == [7]
    assert list(three.rejected) == []
    assert sorted(ledger.written) == sorted(f"event-{n}" for n in range(30) if n not in (3, 17))


async def test_a_fault_is_503_and_the_next_batch_goes_on(
    pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = await new_ledger(pool)
    async with running(ledger) as log:
        with monkeypatch.context() as patched:
            patched.setattr(Ledger, "land", _raise(asyncpg.DiskFullError("no space left")))
            with pytest.raises(Unavailable) as caught:
                await log.publish(batch(org_id, [usage(1)]))
            assert caught.value.retry_after
        assert (await log.publish(batch(org_id, [usage(1)]))).duplicates == 0


def _raise(error: Exception) -> Any:
    async def land(*_: object) -> None:
        raise error

    return land


async def test_past_the_bound_a_batch_is_refused_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(direct, "MAX_WAITING", 10)
    log = DirectLog(Refusing(set()))  # type: ignore[arg-type]
    waiting = asyncio.create_task(log.publish(batch(1, [usage(n) for n in range(8)])))
    await asyncio.sleep(0)
    with pytest.raises(Unavailable):
        await log.publish(batch(1, [usage(n) for n in range(3)]))
    waiting.cancel()
