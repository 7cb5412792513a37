"""A request's events are priced in slices, so that names nobody has sent before hold up no other request."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from itertools import count, pairwise
from typing import Any, Final

import pytest

from core.event_log.base import EventBatch
from core.ledger.writer import Ledger, PreparedBatch
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.price_row import OrgAlias
from services.standalone import direct_log
from services.standalone.direct_log import DirectLog
from tests.support.ledger import NOW, usage

POOL: Any = None
SLICE: Final = 8
"""Events between two turns of the loop, at most."""
ALIASES: Final = [OrgAlias(1, "openai", "regex", f"team{n}-(chat|mail)+", ("openai", "gpt-4o")) for n in range(50)]


class Noting(Ledger):
    """A ledger that writes nothing, and notes what it has priced."""

    def __init__(self) -> None:
        super().__init__(POOL, PriceBook(1, (), aliases=ALIASES))
        self.priced: list[str | None] = []
        self.written: list[str | None] = []

    def prepare(self, batch: EventBatch) -> PreparedBatch:
        if any(event.feature == "unpriceable" for event in batch.events):
            raise ValueError("cannot be priced")
        self.priced += [event.event_id for event in batch.events]
        return super().prepare(batch)

    async def land(self, batches: Sequence[PreparedBatch], steps: Sequence[Any] = ()) -> list[int]:
        self.written += [row.key.text for batch in batches for row in batch.rows]
        return [0] * len(batches)


def new_names(amount: int, unpriceable: Sequence[int] = ()) -> EventBatch:
    events = [
        usage(n, model=f"new-name-{n}", feature="unpriceable" if n in unpriceable else None) for n in range(amount)
    ]
    return EventBatch(LedgerId(1), NOW, events)


@pytest.fixture(autouse=True)
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is timed took a second."""
    monkeypatch.setattr(direct_log, "monotonic", count().__next__)


@asynccontextmanager
async def running(ledger: Ledger) -> AsyncIterator[DirectLog]:
    log = DirectLog(ledger)
    writing = asyncio.create_task(log.run())
    try:
        yield log
    finally:
        writing.cancel()
        with suppress(asyncio.CancelledError):
            await writing


async def test_others_get_their_turn_between_slices() -> None:
    ledger, turns = Noting(), list[int]()

    async def other() -> None:
        while True:
            turns.append(len(ledger.priced))
            await asyncio.sleep(0)

    async with running(ledger) as log:
        looking = asyncio.create_task(other())
        await asyncio.sleep(0)
        published = await log.publish(new_names(1_000))
        looking.cancel()
    assert (published.duplicates, list(published.rejected)) == (0, [])
    assert ledger.written == [f"event-{n}" for n in range(1_000)]
    assert max(after - before for before, after in pairwise(turns)) <= SLICE
    assert turns[-1] == 1_000


async def test_events_that_cannot_be_priced_are_named_by_their_place_in_the_request() -> None:
    ledger, bad = Noting(), [0, 7, 8, 500, 999]
    async with running(ledger) as log:
        published = await log.publish(new_names(1_000, bad))
    assert [place for place, _ in published.rejected] == bad
    assert ledger.written == [f"event-{n}" for n in range(1_000) if n not in bad]


async def test_a_request_that_is_given_up_between_slices_gives_its_room_back() -> None:
    ledger = Noting()
    async with running(ledger) as log:
        publishing = asyncio.create_task(log.publish(new_names(1_000)))
        while len(ledger.priced) < 100:
            await asyncio.sleep(0)
        assert log._room.held == 1_000
        publishing.cancel()
        with suppress(asyncio.CancelledError):
            await publishing
        assert (log._room.held, ledger.written) == (0, [])
        assert (await log.publish(new_names(1_000))).duplicates == 0
