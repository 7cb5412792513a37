"""The order in which a standalone server writes what waits, with a ledger that records its transactions."""

import asyncio
from collections.abc import Sequence
from typing import Any, cast

import pytest

from core.errors import Unavailable
from core.event_log.base import EventBatch
from core.ledger.writer import Ledger, PreparedBatch
from core.ledger_id import LedgerId
from services.standalone.direct_log import DirectLog
from tests.support.ledger import NOW, usage

LOUD, QUIET = 1, 2


class Recording:
    """A ledger whose transactions end when the test lets them."""

    def __init__(self) -> None:
        self.transactions: list[list[int]] = []
        self.may_commit = asyncio.Semaphore(0)

    def prepare(self, batch: EventBatch) -> PreparedBatch:
        return PreparedBatch(batch.ledger_id, batch.received_at, cast(Any, batch.events))

    async def land(self, batches: Sequence[PreparedBatch]) -> list[int]:
        self.transactions.append([batch.ledger_id for batch in batches])
        await self.may_commit.acquire()
        return [0 for _ in batches]


def events_of(ledger_id: int, count: int) -> EventBatch:
    return EventBatch(LedgerId(ledger_id), NOW, [usage(n) for n in range(count)])


async def settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_a_quiet_organisation_is_in_the_next_transaction() -> None:
    ledger = Recording()
    log = DirectLog(cast(Ledger, ledger), max_waiting=1_000, max_transaction=20)
    writing = asyncio.create_task(log.run())
    loud = [asyncio.create_task(log.publish(events_of(LOUD, 10))) for _ in range(20)]
    await settled()
    quiet = asyncio.create_task(log.publish(events_of(QUIET, 1)))
    await settled()
    ledger.may_commit.release()
    await settled()
    assert QUIET not in ledger.transactions[0]
    assert QUIET in ledger.transactions[1]
    for _ in range(20):
        ledger.may_commit.release()
    await asyncio.gather(quiet, *loud)
    assert sum(transaction.count(LOUD) for transaction in ledger.transactions) == 20
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)


async def test_one_that_fills_its_share_is_refused_and_others_are_not() -> None:
    ledger = Recording()
    log = DirectLog(cast(Ledger, ledger), max_waiting=90)
    loud = [asyncio.create_task(log.publish(events_of(LOUD, 10))) for _ in range(6)]
    await settled()
    with pytest.raises(Unavailable):
        await log.publish(events_of(LOUD, 10))
    quiet = asyncio.create_task(log.publish(events_of(QUIET, 10)))
    await settled()
    assert not quiet.done()
    for task in (quiet, *loud):
        task.cancel()
    await asyncio.gather(quiet, *loud, return_exceptions=True)


async def test_organisations_wait_for_no_transaction_of_others() -> None:
    one, other = Recording(), Recording()
    log = DirectLog(cast(Ledger, one), cast(Ledger, other), max_waiting=1_000, max_transaction=20)
    writing = asyncio.create_task(log.run())
    loud = [asyncio.create_task(log.publish(events_of(LOUD, 10))) for _ in range(10)]
    await settled()
    assert (len(one.transactions), len(other.transactions)) == (1, 0), "an organisation is in one at a time"
    quiet = asyncio.create_task(log.publish(events_of(QUIET, 1)))
    await settled()
    assert other.transactions == [[QUIET]]
    other.may_commit.release()
    await settled()
    assert quiet.done()
    assert len(other.transactions) == 1, "the loud one is still in the first ledger's"
    again = asyncio.create_task(log.publish(events_of(QUIET, 1)))
    await settled()
    one.may_commit.release()
    await settled()
    assert QUIET not in one.transactions[1], "and so is the quiet one in the second's"
    for ledger in (one, other):
        for _ in range(10):
            ledger.may_commit.release()
    await asyncio.gather(again, *loud)
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)


async def test_what_waited_for_its_organisation_goes_to_whichever_ledger_is_free() -> None:
    one, other = Recording(), Recording()
    log = DirectLog(cast(Ledger, one), cast(Ledger, other), max_transaction=10)
    writing = asyncio.create_task(log.run())
    first = asyncio.create_task(log.publish(events_of(LOUD, 10)))
    await settled()
    waiting = [asyncio.create_task(log.publish(events_of(owner, 10))) for owner in (QUIET, LOUD, 3)]
    await settled()
    assert (one.transactions, other.transactions) == ([[LOUD]], [[QUIET]])
    one.may_commit.release()
    await settled()
    assert one.transactions == [[LOUD], [3]] or one.transactions == [[LOUD], [LOUD]]
    other.may_commit.release()
    await settled()
    assert sorted([*one.transactions[1:], *other.transactions[1:]]) == [[LOUD], [3]]
    for ledger in (one, other):
        ledger.may_commit.release()
    await asyncio.gather(first, *waiting)
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)
