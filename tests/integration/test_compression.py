"""Compression moves rows under the snapshots of those who read them; all of them stay exact."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

import pytest

from core.accounts.organisations import create_organisation
from core.budgets.backfill import recount
from core.budgets.preview import preview
from core.db.compression_epochs import EVERY_SLOT, read_epoch, slots_of
from core.db.engine import PutOff, installed_engine
from core.errors import NotFound
from core.ledger.cost_sql import CostQuery
from core.ledger.events import EventQuery, list_events
from core.ledger.exact_reads import read_exactly, without_compression
from core.ledger.export import Export, export_events
from core.ledger.reader import costs
from core.ledger.receipt import find_receipt
from core.ledger.reprice import dry_run, reprice
from core.ledger.rollup_compactor import compact
from core.ledger.writer import Ledger
from core.ledger_id import LedgerId
from core.maintenance.upkeep import maintain
from core.prices.book import PriceBook
from core.process.settings import Settings
from core.process.telemetry import COMPRESSION
from core.reconciliation.ledger import audit
from tests.support.budgets import make, spec
from tests.support.ledger import NOW, batch, new_ledger, totals, usage
from tests.support.meddling import Meddling
from tests.support.repricing import check, everything, own_price, set_prices

DAY = NOW - timedelta(days=10)
START, END = NOW - timedelta(days=40), NOW + timedelta(days=1)
TENANTS = 3


class World:
    """A ledger with a compressed day to which rows come late."""

    def __init__(self, pool: Any, org_id: int) -> None:
        self.pool = pool
        self.ledger_id = LedgerId(org_id)
        self._sent = 0
        self._ledger: Ledger | None = None

    async def prices(self) -> PriceBook:
        self._ledger = self._ledger or await new_ledger(self.pool)
        return self._ledger.prices

    async def send(self, count: int = 6) -> None:
        first, self._sent = self._sent, self._sent + count
        events = [
            usage(
                n,
                DAY + timedelta(seconds=n),
                tenant=f"t{n % TENANTS}",
                session_id=f"s{n % 2}",
                user_id=f"u{n % 2}",
                run_id=f"r{n % 2}",
            )
            for n in range(first, first + count)
        ]
        self._ledger = self._ledger or await new_ledger(self.pool)
        await self._ledger.write([batch(self.ledger_id, events)])

    async def compress(self) -> None:
        async with self.pool.acquire() as connection:
            put_off: list[PutOff] = []
            engine = await installed_engine(connection)
            compressed = await engine.compress_before(connection, NOW - timedelta(days=3), put_off.append)
            assert compressed or put_off == [PutOff.READ]

    async def send_and_compress(self) -> None:
        await self.send()
        await self.compress()


@pytest.fixture
async def world(timescale_pool: Any) -> World:
    async with timescale_pool.acquire() as connection:
        world = World(timescale_pool, await create_organisation(connection, "acme"))
    await world.send()
    await world.compress()
    return world


Read = Callable[[Any, World], Awaitable[Any]]


async def _audited(pool: Any, _: World) -> Any:
    async with pool.acquire() as connection:
        found = await audit(connection)
    assert found.differences == []
    return found.events, found.cost_usd


async def _listed(pool: Any, world: World) -> Any:
    async with pool.acquire() as connection:
        return sorted(
            r["event_id"] for r in await list_events(connection, EventQuery(world.ledger_id, START, END, {}, 10_000))
        )


async def _summed(pool: Any, world: World) -> Any:
    query = CostQuery(world.ledger_id, START, END, ("tenant", "session_id", "user_id"))
    async with pool.acquire() as connection:
        found = await costs(connection, query)
    assert found.from_events
    return {row.labels: (row.measures["event_count"], row.measures["cost_usd"]) for row in found.rows}


async def _summed_dirty(pool: Any, world: World) -> Any:
    """Hours that are not compacted come from the events."""
    async with pool.acquire() as connection:
        found = await costs(connection, CostQuery(world.ledger_id, START, END, ("user_id",)))
    return {row.labels: (row.measures["event_count"], row.measures["cost_usd"]) for row in found.rows}


async def _exported(pool: Any, world: World) -> Any:
    pieces: list[bytes] = []

    async def write(piece: bytes) -> None:
        pieces.append(piece)

    async with pool.acquire() as connection:
        await export_events(connection, Export(world.ledger_id, START, END, {}), write)
    return sorted(b"".join(pieces).splitlines())


async def _receipt(pool: Any, world: World) -> Any:
    async with pool.acquire() as connection:
        return await find_receipt(connection, await world.prices(), world.ledger_id, "event-1")


async def _previewed(pool: Any, world: World) -> Any:
    budget = spec(period="weekly", threshold_usd=Decimal("0.0001"), each="user")
    async with pool.acquire() as connection:
        return await preview(connection, world.ledger_id, budget, 30, NOW)


async def _repriced(pool: Any, world: World) -> Any:
    found = await dry_run(pool, await world.prices(), everything(world.ledger_id))
    return found.examined, found.difference_usd


READS = {
    "audit": _audited,
    "list": _listed,
    "sums of events": _summed,
    "sums with dirty hours": _summed_dirty,
    "export": _exported,
    "receipt": _receipt,
    "preview": _previewed,
    "repricing": _repriced,
}


@pytest.mark.parametrize("name", READS)
async def test_a_read_is_exact_wherever_a_compression_falls(world: World, name: str) -> None:
    """Rows that were there before are moved between any two of its statements."""
    read = READS[name]
    place, meddled = 1, True
    while meddled:
        await world.send()
        before = await read(world.pool, world)
        meddling: Any = Meddling(world.pool, place, world.compress)
        assert await read(meddling, world) == before, f"compressed before statement {place}"
        meddled, place = meddling.has_happened, place + 1
    assert place > 3
    await world.compress()
    assert await read(world.pool, world) == before


@pytest.mark.parametrize("name", READS)
async def test_a_read_sees_rows_once_that_came_before_a_compression(world: World, name: str) -> None:
    """Rows come and are moved between any two of its statements: it has all of them or none."""
    read = READS[name]
    place, meddled = 1, True
    before = await read(world.pool, world)
    while meddled:
        meddling: Any = Meddling(world.pool, place, world.send_and_compress)
        found = await read(meddling, world)
        after = await read(world.pool, world)
        assert found in (before, after), f"compressed before statement {place}"
        before, meddled, place = after, meddling.has_happened, place + 1


async def test_the_compactor_is_exact_wherever_a_compression_falls(world: World) -> None:
    place, meddled = 1, True
    while meddled:
        await world.send()
        meddling: Any = Meddling(world.pool, place, world.compress)
        assert (await compact(meddling)).hours > 0
        meddled, place = meddling.has_happened, place + 1
        await world.compress() if not meddled else None
        assert (await totals(world.pool))[0] == 6 * place, f"compressed before statement {place - 1}"
    assert place > 10


async def test_a_recount_is_exact_wherever_a_compression_falls(world: World) -> None:
    place, meddled = 1, True
    while meddled:
        await world.send()
        budget = await make(world.pool, world.ledger_id, NOW, counted=False, period="run", filter={"tenant": "t1"})
        counting = budget.countings["window"]
        meddling: Any = Meddling(world.pool, place, world.compress)
        assert await recount(meddling, counting, NOW)
        meddled, place = meddling.has_happened, place + 1
        counted = "SELECT sum(event_count) FROM budget_counter WHERE counting = $1"
        assert await world.pool.fetchval(counted, counting) == 2 * place, f"compressed before statement {place - 1}"
    assert place > 5


async def test_a_repricing_is_exact_wherever_a_compression_falls(world: World) -> None:
    place, meddled = 1, True
    while meddled:
        await world.send()
        prices = await set_prices(world.pool, world.ledger_id, prices=[own_price("gpt-4o", input=place, output=20)])
        meddling: Any = Meddling(world.pool, place, world.compress)
        done = await reprice(meddling, prices, everything(world.ledger_id), "me")
        meddled, place = meddling.has_happened, place + 1
        assert done.changed == 6 * place
    await check(world.pool, world.ledger_id)


async def test_a_read_that_is_always_disturbed_keeps_compression_away(world: World) -> None:
    repeated, put_off = (
        COMPRESSION.reads_repeated._value.get(),
        COMPRESSION.compressions_put_off.labels("read")._value.get(),
    )
    async with world.pool.acquire() as connection, world.pool.acquire() as other:
        done = []

        async def disturbed() -> int:
            await world.send()
            done.append((await maintain(other, Settings())).compressed)
            return len(done)

        assert await read_exactly(connection, EVERY_SLOT, disturbed) == 4
    assert done == [1, 1, 1, 0]
    assert COMPRESSION.reads_repeated._value.get() - repeated == 3
    assert COMPRESSION.compressions_put_off.labels("read")._value.get() - put_off == 1
    async with world.pool.acquire() as connection:
        assert (await maintain(connection, Settings())).compressed == 1


async def test_a_failure_over_moved_rows_is_no_answer(world: World) -> None:
    async with world.pool.acquire() as connection:
        asked = []

        async def find() -> str:
            asked.append(1)
            if len(asked) == 1:
                await world.send_and_compress()
                raise NotFound("There is no such event.")
            return "found"

        assert await read_exactly(connection, EVERY_SLOT, find) == "found"

        async def fail() -> None:
            asked.append(1)
            raise NotFound("There is no such event.")

        with pytest.raises(NotFound):
            await read_exactly(connection, EVERY_SLOT, fail)
    assert len(asked) == 3


async def test_only_the_days_that_are_read_are_left_alone(world: World) -> None:
    async with world.pool.acquire() as connection, world.pool.acquire() as other:
        async with without_compression(connection, slots_of(NOW, NOW + timedelta(hours=1))):
            await world.send()
            assert (await maintain(other, Settings())).compressed == 1
        async with without_compression(connection, slots_of(DAY, DAY + timedelta(hours=1))):
            await world.send()
            assert (await maintain(other, Settings())).compressed == 0
        assert (await maintain(other, Settings())).compressed == 1


async def test_a_compression_advances_the_epoch_of_its_days_alone(world: World) -> None:
    before, other = slots_of(DAY, DAY + timedelta(seconds=1)), slots_of(NOW, NOW + timedelta(days=1))
    async with world.pool.acquire() as connection:
        epochs = await read_epoch(connection, before), await read_epoch(connection, other)
        await world.send_and_compress()
        assert (await read_epoch(connection, before), await read_epoch(connection, other)) == (epochs[0] + 1, epochs[1])


async def test_plain_postgresql_pays_nothing(plain_pool: Any) -> None:
    asked: list[str] = []
    async with plain_pool.acquire() as connection:
        await installed_engine(connection)
        connection.add_query_logger(lambda query: asked.append(query.query))

        async def read() -> int:
            return int(await connection.fetchval("SELECT 1"))

        async with without_compression(connection, EVERY_SLOT):
            assert await read_exactly(connection, EVERY_SLOT, read) == 1
        await asyncio.sleep(0)  # loggers are called in the loop's next round
        assert asked == ["SELECT 1"]


def test_a_range_has_the_slots_of_its_days() -> None:
    day = datetime(1970, 3, 1, tzinfo=UTC)  # the 59th day
    assert slots_of(day, day + timedelta(seconds=1)) == [59]
    assert slots_of(day, day + timedelta(days=1)) == [59]
    assert slots_of(day + timedelta(hours=23), day + timedelta(days=6, seconds=1)) == [0, 1, 59, 60, 61, 62, 63]
    assert slots_of(day, day) == []
    assert list(slots_of(day, day + timedelta(days=64))) == list(EVERY_SLOT)
    assert list(slots_of(day - timedelta(days=40_000), day)) == list(EVERY_SLOT)


@pytest.mark.parametrize("seed", range(2))
async def test_everything_at_once_stays_exact(world: World, seed: int) -> None:
    """Writers of late events, upkeep, the compactor and every reader, each as often as the others allow."""
    pool, ledger_id, rng = world.pool, world.ledger_id, Random(seed)
    going, committed = True, 6

    async def write() -> None:
        nonlocal committed, going
        ledger = await new_ledger(pool)
        for number in range(1_000, 1_000 + 40 * 20, 20):
            events = [
                usage(
                    n,
                    NOW - timedelta(days=rng.uniform(4, 12)),
                    event_id=str(UUID(int=rng.getrandbits(128))),
                    user_id=f"u{n % 5}",
                    session_id=f"s{n % 7}",
                    run_id=f"r{n % 7}",
                )
                for n in range(number, number + 20)
            ]
            await ledger.write([batch(ledger_id, events)])
            committed += len(events)
        going = False

    async def over_and_over(work: Callable[[], Awaitable[Any]]) -> None:
        while going:
            await work()

    async def upkeep() -> None:
        async with pool.acquire() as connection:
            await maintain(connection, Settings())

    async def look() -> None:
        before = committed
        for read in (_listed, _exported, _summed, _audited):
            found = await read(pool, world)
            if read is _listed:
                assert max(Counter(found).values()) == 1
            events = (
                found[0] if read is _audited else sum(r[0] for r in found.values()) if read is _summed else len(found)
            )
            assert events >= before

    others = [over_and_over(work) for work in (upkeep, lambda: compact(pool), look)]
    await asyncio.wait_for(asyncio.gather(write(), *others), 120)
    assert (await totals(pool))[0] == committed == 6 + 40 * 20
