"""The direct log when the database refuses an event, or fails."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from math import inf
from typing import Any

import asyncpg
import pytest
from structlog.testing import capture_logs

from core.errors import Unavailable
from core.event import event_time
from core.event_log.base import EventBatch, Published
from core.ledger.copy_row import content_hash, make_row
from core.ledger.poison import MOST_REFUSED
from core.ledger.writer import Ledger, PreparedBatch
from core.prices.rating import charge
from services.standalone import direct_log
from services.standalone.direct_log import DirectLog
from tests.support.ledger import NOW, batch, new_ledger, usage


@pytest.fixture(autouse=True)
def prepared_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise the time it takes to price decides which requests are in one transaction."""
    monkeypatch.setattr(direct_log, "_SLICE_SECONDS", inf)


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
    """A ledger that refuses some events as PostgreSQL would, and keeps the others."""

    def __init__(self, bad: set[str]) -> None:
        self.bad = bad
        self.faults: dict[str, tuple[Exception, bool]] = {}
        """The error that an event raises first; with True only if it comes alone."""
        self.written: list[str] = []

    def prepare(self, batch: EventBatch) -> PreparedBatch:
        rows = [
            make_row(event, content_hash(event), event_time(event), charge(event, None, batch.received_at))
            for event in batch.events
        ]
        return PreparedBatch(batch.ledger_id, batch.received_at, rows)

    async def land(self, batches: list[PreparedBatch]) -> list[int]:
        ids = [row.key.text or "" for b in batches for row in b.rows]
        for met, only_alone in (self.faults[id_] for id_ in ids if id_ in self.faults):
            if not only_alone or len(ids) == 1:
                raise met
        if (self.bad | set(self.faults)) & set(ids):
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


@pytest.mark.parametrize("bad", [MOST_REFUSED, MOST_REFUSED + 1, 1000])
@pytest.mark.parametrize("requests", [1, 10])
async def test_past_the_limit_nothing_is_rejected(bad: int, requests: int) -> None:
    """Then the ledger is at fault. A request without a refused event still lands."""
    ledger = Refusing({f"event-{n}" for n in range(bad)})
    size = 1000 // requests
    parts = [batch(1, [usage(n) for n in range(first, first + size)]) for first in range(0, 1000, size)]
    async with running(ledger) as log:
        good, *answers = await asyncio.gather(
            log.publish(batch(1, [usage(5000)])), *map(log.publish, parts), return_exceptions=True
        )
    assert good == Published(0)
    assert "event-5000" in ledger.written
    if bad <= MOST_REFUSED:
        rejected = sum(len(answer.rejected) for answer in answers if isinstance(answer, Published))
        assert (rejected, len(ledger.written)) == (bad, 1001 - bad)
    else:
        refused = {n for n in range(requests) if n * size < bad}
        assert {n for n, answer in enumerate(answers) if isinstance(answer, Unavailable)} == refused
        assert not [answer for answer in answers if isinstance(answer, Published) and answer.rejected]


async def test_single_events_past_the_limit_are_not_rejected_either() -> None:
    ledger = Refusing({f"event-{n}" for n in range(MOST_REFUSED + 1)})
    async with running(ledger) as log:
        answers = await asyncio.gather(
            *(log.publish(batch(1, [usage(n)])) for n in range(MOST_REFUSED + 1)), return_exceptions=True
        )
    assert {type(answer) for answer in answers} == {Unavailable}


@pytest.mark.parametrize(
    "error",
    [
        asyncpg.DiskFullError("no space left"),
        asyncpg.LockNotAvailableError("canceling statement due to lock timeout"),
        asyncpg.SerializationError("could not serialize access"),
        asyncpg.DeadlockDetectedError("deadlock detected"),
        asyncpg.AdminShutdownError("terminating connection"),
        asyncpg.QueryCanceledError("canceling statement due to statement timeout"),
        asyncpg.ReadOnlySQLTransactionError("cannot execute COPY in a read-only transaction"),
        asyncpg.UniqueViolationError("duplicate key value violates unique constraint"),
        asyncpg.CheckViolationError('no partition of relation "usage_event" found for row'),
        ssl.SSLCertVerificationError("certificate has expired"),
        ConnectionResetError("connection lost"),
    ],
)
@pytest.mark.parametrize("alone", [False, True])
async def test_a_fault_rejects_no_event(error: Exception, alone: bool) -> None:
    """Neither a fault at the first attempt nor one in the middle of a search."""
    ledger = Refusing({"event-3"})
    ledger.faults["event-7"] = error, alone
    async with running(ledger) as log:
        answers = await asyncio.gather(
            *(log.publish(batch(1, [usage(n) for n in part])) for part in (range(8), range(8, 16))),
            return_exceptions=True,
        )
        assert Unavailable in {type(answer) for answer in answers}
        assert not [answer for answer in answers if isinstance(answer, Published) and answer.rejected]
        ledger.faults.clear()
        again = await log.publish(batch(1, [usage(n) for n in range(16)]))
    assert [place for place, _ in again.rejected] == [3]


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


async def drop_partitions(pool: Any, table: str) -> int:
    """Drops all partitions, as if upkeep had failed for long. Returns how many there were."""
    names = await pool.fetch("SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = $1::regclass", table)
    for (name,) in names:
        await pool.execute(f"DROP TABLE {name}")
    return len(names)


@pytest.mark.parametrize("table", ["usage_event", "cube_15m"])
async def test_partitions_that_are_missing_are_made(plain_pool: Any, table: str) -> None:
    assert await drop_partitions(plain_pool, table) > 0
    events = [usage(n, at=NOW - timedelta(days=10 * n)) for n in range(3)]
    async with running(await new_ledger(plain_pool)) as log:
        one, other = await asyncio.gather(log.publish(batch(1, events)), log.publish(batch(2, [usage(9)])))
    assert (list(one.rejected), list(other.rejected)) == ([], [])
    assert await plain_pool.fetchval("SELECT count(*) FROM usage_event") == 4
    assert await plain_pool.fetchval("SELECT sum(event_count) FROM cube_15m") == 4


async def test_past_the_bound_a_batch_is_refused_at_once() -> None:
    log = DirectLog(Refusing(set()), max_waiting=10)  # type: ignore[arg-type]
    waiting = asyncio.create_task(log.publish(batch(1, [usage(n) for n in range(8)])))
    await asyncio.sleep(0)
    with pytest.raises(Unavailable):
        await log.publish(batch(1, [usage(n) for n in range(3)]))
    waiting.cancel()


class Unpriceable(Refusing):
    """A ledger that also cannot price some events."""

    def __init__(self, bad: set[str], unpriceable: set[str]) -> None:
        super().__init__(bad)
        self._unpriceable = unpriceable

    def prepare(self, batch: EventBatch) -> PreparedBatch:
        for event in batch.events:
            if event.event_id in self._unpriceable:
                raise ArithmeticError("this price cannot be: SECRET")
        return super().prepare(batch)


async def test_an_event_whose_pricing_raises_is_alone_in_its_fate() -> None:
    """Also beside events that the database refuses: each is named by its own place in the request."""
    ledger = Unpriceable({"event-3", "event-6"}, {"event-0", "event-4"})
    async with running(ledger) as log:
        with capture_logs() as lines:
            one, two, three = await asyncio.gather(
                log.publish(batch(1, [usage(n) for n in range(8)])),
                log.publish(batch(1, [usage(4)])),
                log.publish(batch(1, [usage(9)])),
            )
    assert [place for place, _ in one.rejected] == [0, 3, 4, 6]
    assert [(place, error.code) for place, error in two.rejected] == [(0, "unstorable")]
    assert three == Published(0)
    assert sorted(ledger.written) == [f"event-{n}" for n in (1, 2, 5, 7, 9)]
    assert [(line["event"], line["events"], line["reasons"]) for line in lines] == [
        ("event_unpriceable", 2, "ArithmeticError"),
        ("event_unpriceable", 1, "ArithmeticError"),
        ("event_refused_by_database", 2, "DataError"),
    ]
    assert "SECRET" not in str(lines)


@pytest.mark.parametrize("bad", [MOST_REFUSED, MOST_REFUSED + 1])
async def test_past_the_limit_no_unpriceable_event_is_rejected(bad: int) -> None:
    """Then the price book is at fault; the request comes again."""
    ledger = Unpriceable(set(), {f"event-{n}" for n in range(bad)})
    async with running(ledger) as log:
        sent = log.publish(batch(1, [usage(n) for n in range(500)]))
        if bad > MOST_REFUSED:
            with pytest.raises(Unavailable):
                await sent
        else:
            assert len((await sent).rejected) == bad
    assert len(ledger.written) == (0 if bad > MOST_REFUSED else 500 - bad)
