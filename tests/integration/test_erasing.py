"""A person is erased: no table has the name any more, no figure changes, and what arrives later has no user."""

import asyncio
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import quote, quote_plus

import pytest

from core.accounts.audit_log import ActQuery, list_acts
from core.accounts.organisations import create_key
from core.attribution.allocation import AllocationSpec
from core.attribution.allocation_store import create_allocation
from core.attribution.rule import RuleSpec
from core.attribution.rule_store import create_rule
from core.budgets.firing import rearm
from core.budgets.store import add_top_up
from core.budgets.thresholds import TopUp
from core.dimensions import GROUPINGS
from core.errors import NotFound
from core.event import UsageEvent
from core.ledger.cost_sql import CostQuery
from core.ledger.outcome_store import LinkKind, PostedOutcome, add_outcomes
from core.ledger.reader import costs
from core.ledger.rollup_compactor import compact
from core.ledger_id import LedgerId
from core.maintenance.erase_person import Erasure, erase_person
from core.maintenance.upkeep import maintain
from core.process.settings import Settings
from tests.support.budgets import make, settle
from tests.support.holds import call, new_gate
from tests.support.ledger import NOW, batch, new_ledger, totals, usage
from tests.support.repricing import Month, own_price, set_prices, soon
from tests.support.traces import columns_with

ANN = 'ann"o+zzhara@example.com'
FORMS = (ANN, ANN.replace('"', '\\"'), quote_plus(ANN), quote(ANN, safe=""), "zzhara")
BOB = "bob@example.com"
DAYS = (0, 1, 2, 20)
HERS = len(DAYS) + 3


class World:
    """A ledger in which Ann stands wherever a person can."""

    def __init__(self, pool: Any, org_id: int) -> None:
        self.pool, self.org_id, self.ledger_id = pool, org_id, LedgerId(org_id)

    async def fill(self) -> None:
        await set_prices(self.pool, self.org_id, prices=[own_price("gpt-4o", input=2, output=9)])
        self.ledger = await new_ledger(self.pool)
        await self.budgets()
        month = Month(self.pool, self.org_id)
        await self.write([event(100, month.last_day), event(101, month.last_day, user_id=BOB)])
        await month.close()
        await self.write([event(102, month.last_day)])  # posted, as its month is closed
        for number, days in enumerate(DAYS):
            at = NOW - timedelta(days=days)
            await self.write([event(number, at), event(50 + number, at, user_id=BOB, extra={"for": ANN, "n": 1.50})])
        await settle(self.pool, NOW)
        await self.others()
        await make(self.pool, self.ledger_id, NOW, name="stops", each="user", threshold_usd=1000, enforce="block")
        self.gate = await new_gate(self.pool)
        await self.hold()
        await self.write([event(103)])  # of which no evaluator knows yet

    async def write(self, events: list[UsageEvent]) -> list[int]:
        return await self.ledger.write([batch(self.org_id, events)])

    async def budgets(self) -> None:
        limits: list[dict[str, Any]] = [
            {"name": f"of {ANN}", "scope": "user", "scope_value": ANN},
            {"name": "hers", "filter": {"user": ANN, "feature": "chat"}, "watch": ["forecast", "burn_rate"]},
            {"name": "each", "each": "user", "watch": ["anomaly"]},
            {"name": f"total, as {ANN} asked", "period": "monthly"},
        ]
        for given in limits:
            budget = await make(self.pool, self.ledger_id, NOW, threshold_usd="0.0001", **given)
        top_up = TopUp(Decimal(5), NOW, NOW + timedelta(days=1))
        async with self.pool.acquire() as connection, connection.transaction():
            await add_top_up(connection, self.ledger_id, budget.id, top_up, f"for {ANN}", "me")

    async def others(self) -> None:
        async with self.pool.acquire() as connection:
            each = await connection.fetchval("SELECT id FROM budget WHERE name = 'each'")
            await connection.execute(
                "INSERT INTO delivery (org_id, channel_id, event_id, type, message, fired_id) "
                "SELECT org_id, 'c', message_id::text, 't', message::text, fired_id FROM alert_outbox"
            )
            await rearm(connection, self.ledger_id, each, ANN, "me", NOW)
            await create_key(connection, self.org_id, f"key of {ANN}", ["ingest"], defaults={"user_id": ANN})
            await add_outcomes(connection, self.ledger_id, [outcome("o1", "user_id"), outcome("o2", "feature", "chat")])
            where: dict[str, tuple[str, ...]] = {"user_id": (ANN, BOB)}
            rule = RuleSpec(f"of {ANN}", where, {"workload": "never"}, since=NOW + timedelta(days=9))
            await create_rule(connection, self.ledger_id, rule, "me", NOW)
            shared = AllocationSpec(f"of {ANN}", where, "tokens", "team")
            await create_allocation(connection, self.ledger_id, shared, "me", NOW)

    async def hold(self) -> None:
        """A call of Ann's that holds money."""
        async with self.pool.acquire() as connection:
            await self.gate.refresh(connection)
            decision = await self.gate.reserve(connection, call(self.ledger_id, NOW, user_id=ANN, extra={"mail": ANN}))
        assert decision.action == "allow"

    async def erase(self, user_id: str = ANN) -> Erasure:
        return await erase_person(self.pool, self.ledger_id, user_id, "me")

    async def sums(self) -> dict[str, list[str]]:
        """The cost of everything by each dimension but the user."""
        while (await compact(self.pool)).hours:
            pass
        found = {}
        async with self.pool.acquire() as connection:
            for name in GROUPINGS:
                if name != "user_id":
                    query = CostQuery(self.ledger_id, NOW - timedelta(days=60), soon(), (name,), {})
                    found[name] = sorted(map(repr, (await costs(connection, query)).rows))
        return found

    async def users(self) -> dict[str | None, int]:
        async with self.pool.acquire() as connection:
            query = CostQuery(self.ledger_id, NOW - timedelta(days=60), soon(), ("user_id",), {})
            return {row.labels[0]: row.measures["event_count"] for row in (await costs(connection, query)).rows}


def event(number: int, at: datetime | None = None, **fields: Any) -> UsageEvent:
    said = {"user_id": ANN, "feature": "chat", "session_id": f"s{number}", "extra": {"mail": ANN, f"by {ANN}": 1}}
    return usage(number, at, **(said | fields))


def outcome(id_: str, kind: LinkKind, of: str = ANN) -> PostedOutcome:
    return PostedOutcome(id_, NOW, "resolved", True, Decimal("1.50"), kind, of)


@pytest.fixture
async def world(pool: Any, org_id: int) -> World:
    world = World(pool, org_id)
    await world.fill()
    return world


async def compress(pool: Any) -> None:
    async with pool.acquire() as connection:
        await maintain(connection, Settings.load(compress_after=1))


async def test_no_column_has_the_name_and_no_sum_changes(world: World) -> None:
    sums, before = await world.sums(), await totals(world.pool)
    await compress(world.pool)
    named = {place.split(".")[0] for place in await columns_with(world.pool, *FORMS)}
    assert named >= {"subject", "usage_event", "budget", "budget_grant", "counting", "budget_counter", "fired_alert"}
    assert named >= {"alert_outbox", "delivery", "api_key", "outcome", "admin_act", "budget_touch"}
    assert named >= {"gateway_call", "budget_hold"}
    done = await world.erase()
    assert await columns_with(world.pool, *FORMS) == []
    assert (done.removed.budgets, done.outcomes, done.keys, done.extras) == (2, 1, 1, HERS + len(DAYS) + 1)
    assert min(done.removed) >= 2
    assert (await world.sums(), await totals(world.pool)) == (sums, before)
    assert await world.users() == {None: HERS, BOB: len(DAYS) + 1}
    assert await world.pool.fetchval("SELECT of_id FROM outcome WHERE outcome_id = 'o1'") == done.label
    assert await world.pool.fetchval("SELECT defaults->>'user_id' FROM api_key") == done.label
    async with world.pool.acquire() as connection:
        (act, *_) = await list_acts(connection, ActQuery(None, 1))
    assert (act.act, act.target, act.details) == ("user.erased", done.hash, {"label": done.label})


async def test_what_arrives_later_has_no_user(world: World) -> None:
    """Copies of what was there count once; what is new, late and posted counts without a user, and so do outcomes."""
    done = await world.erase()
    await world.hold()
    month = Month(world.pool, world.org_id)
    await settle(world.pool, NOW)
    assert await world.write(
        [event(0, NOW), event(200, NOW), event(201, month.last_day), event(202, user_id=BOB, extra=None)]
    ) == [1]
    assert await (await new_ledger(world.pool)).write(
        [batch(world.org_id, [event(203), event(1, NOW - timedelta(1))])]
    ) == [1]
    async with world.pool.acquire() as connection:
        assert (
            await add_outcomes(connection, world.ledger_id, [outcome("o3", "user_id"), outcome("o1", "user_id")]) == 1
        )
    await settle(world.pool, NOW)
    assert await columns_with(world.pool, *FORMS) == []
    assert await world.users() == {None: HERS + 3, BOB: len(DAYS) + 2}
    assert await world.pool.fetchval("SELECT count(*) FROM outcome WHERE of_id = $1", done.label) == 2
    assert await world.pool.fetchval("SELECT count(*) FROM event_conflict") == 0
    await totals(world.pool)


async def test_a_person_is_erased_while_events_arrive(world: World) -> None:
    """By two writers, one of which knows her already."""
    writers = [world.ledger, await new_ledger(world.pool, 1)]
    stop, sent = asyncio.Event(), [0, 0]

    async def write(writer: int) -> None:
        while not stop.is_set():
            number = 1_000 * (writer + 1) + sent[writer]
            await writers[writer].write(
                [batch(world.org_id, [event(number), event(number + 500_000, user_id=BOB, extra=None)])]
            )
            sent[writer] += 1

    async with asyncio.TaskGroup() as tasks:
        for writer in (0, 1):
            tasks.create_task(write(writer))
        while min(sent) < 3:
            await asyncio.sleep(0)
        await settle(world.pool, NOW)
        await world.erase()
        after = list(sent)
        while min(a - b for a, b in zip(sent, after, strict=True)) < 3:
            await asyncio.sleep(0)
        stop.set()
    await settle(world.pool, NOW)
    assert await columns_with(world.pool, *FORMS) == []
    users = await world.users()
    assert users == {None: HERS + sum(sent), BOB: len(DAYS) + 1 + sum(sent)}
    await totals(world.pool)


async def test_it_can_be_done_again_and_is_forgotten_after_36_days(world: World) -> None:
    first = await world.erase()
    again = await world.erase()
    assert (again.hash, again.label) == (first.hash, first.label)
    assert (any(again.removed), again.outcomes, again.keys, again.extras) == (False, 0, 0, 0)
    await world.pool.execute("UPDATE erased_person SET erased_at = now() - interval '36 days'")
    await compress(world.pool)
    with pytest.raises(NotFound):
        await world.erase()
    with pytest.raises(NotFound):
        await world.erase("nobody")
    assert await world.pool.fetchval("SELECT count(*) FROM erased_person") == 0


async def test_short_ids_are_not_looked_for_inside_texts_and_other_fields_keep_theirs(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    extra = {"page": "42 of 43", "owner": "42"}
    await ledger.write([batch(org_id, [event(1, user_id="42", tenant="42", feature="42", extra=extra)])])
    while (await compact(pool)).hours:
        pass
    done = await erase_person(pool, LedgerId(org_id), "42", "me")
    assert done.still_named == ["feature", "tenant"]
    stored = await pool.fetchval("SELECT extra->>'page' || ', ' || (extra->>'owner') FROM usage_event")
    assert stored == f"42 of 43, {done.label}"
    assert await pool.fetchval("SELECT tenant FROM usage_event") == "42"
