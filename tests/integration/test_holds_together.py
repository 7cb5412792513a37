"""Budgets hold while the money is being spent: many clients at once, and any order of what can happen to calls.

OUTLAY_HOLD_SEEDS is the number of random histories. A failing one prints its seed, and OUTLAY_HOLD_SEED replays it.
"""

import asyncio
import os
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Any, NamedTuple
from uuid import uuid4

import pytest

from core.db.advisory_locks import Pair
from core.db.pool import create_pool
from core.event_log.base import EventBatch, Published
from core.holds.decision import Call, Decision
from core.holds.estimate import RequestSize
from core.holds.gate import Gate
from core.holds.lost_calls import keep_holds
from core.ledger.writer import Ledger
from core.ledger_id import LedgerId
from tests.support.budgets import NOON, make
from tests.support.holds import MINUTE, call, landing, new_gate
from tests.support.ledger import batch, new_ledger, totals
from tests.support.waiting import eventually

ORG = LedgerId(1)
FIRST = int(os.environ.get("OUTLAY_HOLD_SEED", "0"))
SEEDS = int(os.environ.get("OUTLAY_HOLD_SEEDS", "3"))
CLIENTS = 64
LIMIT = Decimal(1)
ESTIMATE = Decimal("0.1")
"""Of each call, which may cost half more than that."""
AT_ONCE = 12
"""Connections: more than calls that the limit has room for."""
WAITING = f"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = {Pair.HOLDS} AND NOT granted"


async def test_64_calls_at_one_moment_hold_what_is_left_and_no_more(plain_dsn: str) -> None:
    """While one has held and not committed, no other decides; then each sees what those before it hold."""
    async with await create_pool(plain_dsn, 1 + AT_ONCE) as pool:
        await make(pool, ORG, NOON, enforce="block", threshold_usd=LIMIT)
        gate = await new_gate(pool)

        async def client() -> Decision:
            async with pool.acquire() as connection:
                return await gate.reserve(connection, call(ORG))

        async with pool.acquire() as first, first.transaction():
            assert (await gate.reserve(first, call(ORG))).action == "allow"
            asked = [asyncio.create_task(client()) for _ in range(CLIENTS)]

            async def have_asked() -> bool:
                waiting: int = await first.fetchval(WAITING)
                return waiting + sum(each.done() for each in asked) >= AT_ONCE

            await eventually(have_asked)
        actions = [decision.action for decision in await asyncio.gather(*asked)]
        assert (actions.count("allow"), actions.count("block")) == (9, CLIENTS - 9)
        assert await pool.fetchval("SELECT sum(amount) FROM budget_hold") == LIMIT


async def test_64_clients_cannot_overspend_a_dollar_by_more_than_their_excess(plain_pool: Any) -> None:
    """Spend, and spend with holds, is never above the limit by more than what running calls cost beyond estimates. A
    call is refused only if what was spent and held, once it began to ask, left no room for it."""
    await make(plain_pool, ORG, NOON, enforce="block", threshold_usd=LIMIT)
    gates = [await new_gate(plain_pool) for _ in range(3)]
    ledger, lock, random = await new_ledger(plain_pool), asyncio.Lock(), Random(FIRST)
    excess, passed, refused = Decimal(0), 0, 0

    async def client(number: int) -> None:
        nonlocal excess, passed, refused
        for _ in range(4):
            one, usd = call(ORG), random.choice([Decimal(0), ESTIMATE, ESTIMATE, Decimal("0.15")])
            async with plain_pool.acquire() as connection:
                decision = await gates[number % 3].reserve(connection, one)
            (budget,) = decision.budgets
            if decision.action == "block":
                refused += 1
                assert budget.spent + budget.reserved + ESTIMATE > LIMIT, "refused while there was room"
                continue
            passed += 1
            assert budget.spent + budget.reserved <= LIMIT, "held beyond the limit"
            async with plain_pool.acquire() as connection:
                (seen,) = (await gates[number % 3].explain(connection, one)).budgets
            assert seen.spent + seen.reserved <= LIMIT + excess, "more than the limit is spent and held"
            await asyncio.sleep(random.random() * 0.02)
            excess += max(usd - ESTIMATE, Decimal(0))
            async with plain_pool.acquire() as connection:
                if random.random() < 0.8:
                    await gates[number % 3].settle(connection, one, landing(one, usd))
            async with lock:
                await ledger.write([batch(ORG, [landing(one, usd)])])

    await asyncio.gather(*(client(number) for number in range(CLIENTS)))
    events, spent = await totals(plain_pool)
    assert (events, passed + refused) == (passed, 4 * CLIENTS)
    assert refused > 0
    assert spent <= LIMIT + excess
    assert await plain_pool.fetchval("SELECT count(*) FROM budget_hold") == 0


class Known(NamedTuple):
    """What the model says of an attempt."""

    call: Call
    feature: str
    usd: Decimal


class History:
    """Random steps on a real ledger, beside a model of what is spent and what is held."""

    def __init__(self, pool: Any, gate: Gate, ledger: Ledger, seed: int) -> None:
        self.pool, self.gate, self.ledger, self.random = pool, gate, ledger, Random(seed)
        self.open: list[Known] = []
        self.settled: list[Known] = []
        self.spent: list[Known] = []
        self.gone: list[Known] = []
        """Whose gateway has died: they expire, and are charged by their estimate or by a journal."""

    async def publish(self, batch: EventBatch) -> Published:
        return Published((await self.ledger.write([batch]))[0])

    def taken(self, feature: str | None) -> Decimal:
        own = [*((k, ESTIMATE) for k in self.open), *((k, k.usd) for k in (*self.settled, *self.spent))]
        return sum((usd for known, usd in own if feature in (None, known.feature)), Decimal(0))

    async def reserve(self, connection: Any) -> None:
        feature = self.random.choice(["a", "b"])
        usd = Decimal(self.random.randrange(0, 200)) / 1000
        known = Known(call(ORG, feature=feature), feature, usd)
        fits = self.taken(None) + ESTIMATE <= 2 and self.taken(feature) + ESTIMATE <= LIMIT
        decision = await self.gate.reserve(connection, known.call)
        assert (decision.action == "allow") == fits, decision
        assert [b.spent + b.reserved - (ESTIMATE if fits else 0) for b in decision.budgets] == [
            self.taken(None),
            self.taken(feature),
        ]
        if fits:
            self.open.append(known)

    async def settle(self, connection: Any) -> None:
        if self.open:
            known = self.open.pop(self.random.randrange(len(self.open)))
            assert await self.gate.settle(connection, known.call, landing(known.call, known.usd))
            self.settled.append(known)

    async def land(self, connection: Any) -> None:
        """An event, sometimes of a call that was never settled, sometimes twice."""
        of = self.random.choice([self.open, self.settled, self.settled])
        if of:
            known = of.pop(self.random.randrange(len(of)))
            for _ in range(self.random.choice([1, 1, 2])):
                await self.ledger.write([batch(ORG, [landing(known.call, known.usd)])])
            assert not await self.gate.settle(connection, known.call, landing(known.call, known.usd))
            self.spent.append(known)

    async def release(self, connection: Any) -> None:
        if self.open:
            await self.gate.release(connection, self.open.pop().call)

    async def crash(self, connection: Any) -> None:
        """The gateway of some calls dies; the others renew theirs. What it held is free once its deadline is over."""
        count = self.random.randrange(len(self.open) + 1)
        dying, self.open = self.open[:count], self.open[count:]
        await self.gate.renew(connection, [known.call for known in dying], timedelta(0))
        await self.gate.renew(connection, [known.call for known in self.open], MINUTE)
        if self.random.random() < 0.7:
            await connection.execute("SELECT expire_holds()")
        self.gone += dying

    async def lose(self, connection: Any) -> None:
        """An hour later: a journal tells of some, the others are charged by their estimate."""
        await connection.execute("SELECT expire_holds()")
        for known in self.gone:
            if self.random.random() < 0.5:
                await self.gate.settle(connection, known.call, landing(known.call, known.usd))
                self.settled.append(known)
            else:
                self.spent.append(known._replace(usd=ESTIMATE))
        self.gone = []
        await connection.execute("UPDATE gateway_call SET deadline = now() - interval '2 h' WHERE state = 'expired'")
        await keep_holds(self.pool, self)


STEPS = ("reserve",) * 6 + ("settle",) * 3 + ("land",) * 4 + ("release", "crash", "lose")


@pytest.mark.parametrize("seed", range(FIRST, FIRST + SEEDS))
async def test_spend_and_holds_are_never_both_and_never_neither(pool: Any, seed: int) -> None:
    await make(pool, ORG, NOON, name="all", enforce="block", threshold_usd=2)
    await make(
        pool, ORG, NOON + timedelta(seconds=1), name="each", enforce="block", threshold_usd=LIMIT, each="feature"
    )
    history = History(pool, await new_gate(pool), await new_ledger(pool), seed)
    async with pool.acquire() as connection:
        for _ in range(120):
            await getattr(history, history.random.choice(STEPS))(connection)
        await history.lose(connection)
        for known in (*history.open, *history.settled):
            await history.ledger.write([batch(ORG, [landing(known.call, known.usd)])])
            history.spent.append(known)
    assert await totals(pool) == (len(history.spent), sum(known.usd for known in history.spent))
    assert await pool.fetchval("SELECT count(*) FROM budget_hold") == 0
    assert await pool.fetchval("SELECT count(*) FROM gateway_call WHERE state <> 'landed'") == 0


async def test_a_lost_call_is_charged_by_its_estimate_once(plain_pool: Any) -> None:
    await make(plain_pool, ORG, NOON, enforce="block", threshold_usd=LIMIT)
    history = History(plain_pool, await new_gate(plain_pool), await new_ledger(plain_pool), 0)
    id_ = uuid4()
    lost = [call(ORG, id_=id_, attempt=n, lasts_for=timedelta(0), size=RequestSize(1_000, 10)) for n in (1, 2)]
    async with plain_pool.acquire() as connection:
        for each in lost:
            await history.gate.reserve(connection, each)
    await keep_holds(plain_pool, history)
    assert await totals(plain_pool) == (0, Decimal(0)), "not before an hour"
    await plain_pool.execute("UPDATE gateway_call SET deadline = now() - interval '2 h'")
    await keep_holds(plain_pool, history)
    await keep_holds(plain_pool, history)
    assert await totals(plain_pool) == (2, Decimal("0.0052"))
    told = "coalesce(event_key, event_id::text) AS id, reason, source"
    rows = await plain_pool.fetch(f"SELECT {told} FROM usage_event ORDER BY attempt")
    assert [row["id"] for row in rows] == [f"{id_}-1", str(id_)]
    assert {(row["reason"], row["source"]) for row in rows} == {("tokenizer_estimate+gateway_lost", "import")}
