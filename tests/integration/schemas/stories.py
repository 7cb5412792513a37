"""The stories of organisations at each release: one step per migration, which uses all that its schema has.

A release's organisation takes the steps of all migrations up to its own; the newest code writes the rows.
"""

from collections.abc import Awaitable, Callable, Iterable
from datetime import timedelta
from random import Random
from typing import Any, Final
from unittest.mock import patch
from uuid import UUID

from core.accounts.auth import SCOPES
from core.accounts.organisations import create_key, create_organisation, revoke_key, rotate_key, spread_organisation
from core.budgets.store import add_top_up, delete_budget
from core.budgets.thresholds import TopUp
from core.channels.channel_types import CHANNEL_SPECS
from core.channels.deliveries import NewDelivery, enqueue
from core.channels.destination import Destination
from core.channels.store import create_channel
from core.encryption import Encryptor
from core.event import UsageEvent
from core.event_log.base import Partition
from core.http.idempotency import claim
from core.ledger.metric_totals import totals
from core.ledger.offsets import LostRange, Step, record_lost_range, skip_lost_range
from core.ledger.offsets import claim as claim_partition
from core.ledger.reprice import reprice
from core.ledger.rollup_compactor import compact
from core.ledger_id import LedgerId
from core.maintenance.upkeep import maintain
from core.prices.price_spec import PriceChanges
from core.prices.proposals import propose, reject_proposal
from core.prices.sync import append_catalogue, installed_catalogue, newest_catalogue
from core.process.settings import Settings
from tests.integration.schemas import small_steps
from tests.integration.schemas.unsaid import FAMILIES
from tests.support.budgets import edit, make, settle
from tests.support.ledger import NOW, batch, new_ledger, usage
from tests.support.repricing import Month, everything, own_price, set_prices

_MODELS: Final = ("gpt-4o", "gpt-4o-mini", "o3-mini")
_OLD_DAYS: Final = (37, 38)
"""The ages of days that retention drops."""
_CATALOGUED: Final = "0002_pre_prices"
_CORRECTED: Final = "0004_pre_corrections"  # with the one above: the first schemas to have prices and corrections
"""The releases before it decide no family."""
_CALLERS: Final = 6
_KINDS: Final[tuple[dict[str, Any], ...]] = (
    {},
    {"model": "gpt-4o-mini", "cache_read_tokens": 700, "reasoning_tokens": 3, "latency_ms": 812.5, "ttft_ms": 90},
    {"model": "o3-mini", "is_stream": True, "has_tool_calls": True, "operation": "chat", "attempt": 2},
    {"cost_usd": 0.0123, "cost_source": "provider"},
    {"cost_usd": 0.5, "cost_source": "registered"},
    {"model": "nobody-knows-it"},
    {"model": "nobody-knows-it", "cost_usd": 0.25},
    {"model": "ft:gpt-4o:acme::x"},
    {"status_code": 429, "error_type": "rate_limit", "input_tokens": None, "output_tokens": None},
    {"input_tokens": None, "output_tokens": None, "total_tokens": 50},
    {"cache_write_5m_tokens": 30, "cache_write_1h_tokens": 20, "audio_input_tokens": 5, "image_output_tokens": 4},
    {"saved_usd": 0.002, "saving_technique": "prompt_caching", "extra": {"ticket": "A-1", "first": True}},
)


class Story:
    """One organisation of a release, and the number of its next event."""

    def __init__(self, pool: Any, schema: str, org_id: int, first: bool) -> None:
        self.pool, self.schema, self.org_id, self.is_first = pool, schema, org_id, first
        self.ledger_id = LedgerId(org_id)
        self.random = Random(schema)
        self._number = 0
        self._callers: list[dict[str, Any]] = [_FULL, *(self._caller() for _ in range(1, _CALLERS))]

    def _caller(self) -> dict[str, Any]:
        return {name: self.random.choice([None, *values.split()]) for name, values in _SAID.items()}

    def events(self, count: int, **fields: Any) -> list[UsageEvent]:
        """Events of every kind and caller in turn, at some hours of six days."""
        return [self._event(**fields) for _ in range(count)]

    def _event(self, **fields: Any) -> UsageEvent:
        self._number += 1
        number, random = self._number, self.random
        age = timedelta(hours=11 * random.randrange(13), seconds=random.randrange(300))
        said = {
            "event_id": f"{self.schema}-{number}" if number % 3 else str(UUID(int=random.getrandbits(128), version=4)),
            "timestamp": (NOW - age).isoformat(),
            **self._callers[number % _CALLERS],
            **_KINDS[number % len(_KINDS)],
        }
        return usage(number, **(said | fields))

    async def write(self, events: Iterable[UsageEvent], ledger_id: int | None = None, shard: int = 0) -> None:
        ledger = await new_ledger(self.pool, shard)
        await ledger.write([batch(self.org_id if ledger_id is None else ledger_id, events)])

    async def compact(self) -> None:
        while (await compact(self.pool)).hours:
            pass


_SAID: Final = {
    "feature": "chat search summary",
    "team": "red blue",
    "service": "web worker",
    "environment": "prod staging",
    "project": "p1",
    "gl_account": "6001",
    "outcome": "resolved",
    "workload": "batch",
    "variant": "a b",
    "customer_tier": "gold",
    "tenant": "acme globex",
    "user_id": "u1 u2 u3",
    "session_id": "s1 s2",
    "run_id": "r1 r2",
    "parent_run_id": "p1",
    "request_id": "req-1",
    "span_id": "span-1",
    "model_requested": "gpt-4o-latest",
    "endpoint": "/v1/chat/completions",
    "prompt_fingerprint": "f00d",
    "usage_source": "provider sender",
}
_FULL: Final = {name: values.split()[0] for name, values in _SAID.items()}


async def _ledger(story: Story) -> None:
    """Events, some without a time, some folded, some again with other content; the test keys' ledger; dropped days."""
    if story.is_first:
        await _days_that_are_dropped(story)
    await story.write(story.events(200 if story.is_first else 6))
    await story.write(story.events(3, timestamp=None), shard=3)
    await story.write(story.events(72 if story.is_first else 3), -story.org_id)
    with patch("core.ledger.cardinality.MAX_VALUES", 4):  # as many as there are statuses of a cost, which never fold
        await story.write(
            [e for n in range(5) for e in story.events(1, timestamp=NOW.isoformat(), team=f"t{n}", model="gpt-4o")]
        )
    await story.write([usage(n, event_id=f"{story.schema}-twice") for n in (1, 2)])
    await story.write([usage(3, NOW - timedelta(hours=1), event_id=f"{story.schema}-twice")])
    async with story.pool.acquire() as connection:
        await connection.execute("UPDATE subject SET user_id = NULL WHERE org_id = $1 AND user_id = 'u3'", story.org_id)
        await connection.execute("UPDATE organisation SET rate_limit_per_minute = 600 WHERE id = $1", story.org_id)
        await create_key(connection, story.org_id, "all", SCOPES, expires_at=NOW + timedelta(days=90))
        await create_key(connection, story.org_id, "test", ["ingest"], "test")
        await revoke_key(connection, (await create_key(connection, story.org_id, "revoked", SCOPES)).id)
    await story.compact()


async def _days_that_are_dropped(story: Story) -> None:
    """Dropped days, of another organisation, so that raw events can answer everything about the first."""
    async with story.pool.acquire() as connection:
        other = await create_organisation(connection, "globex")
    for age in _OLD_DAYS:
        await story.write(story.events(12, timestamp=(NOW - timedelta(days=age)).isoformat()), other)
    await story.compact()
    async with story.pool.acquire() as connection:
        assert (await maintain(connection, Settings(raw_retention_days=36), NOW)).dropped


async def _prices(story: Story) -> None:
    """The catalogue's prices of a few models, and events charged by them."""
    async with story.pool.acquire() as connection, connection.transaction():
        if await newest_catalogue(connection) is None:
            every = installed_catalogue()
            few = every._replace(
                prices=[p for p in every.prices if p.provider == "openai" and p.model in _MODELS and len(p.terms) < 2],
                aliases=[a for a in every.aliases if a.provider == "openai" and a.model in _MODELS],
                providers=[p for p in every.providers if p.provider == "openai"],
            )
            await append_catalogue(connection, few, few.prices, "server")
    await story.write(story.events(24 if story.schema == _CATALOGUED else 6), shard=1)
    await story.compact()


async def _price_book(story: Story) -> None:
    """Own prices with fees and hours, a discount, names; a proposal of each state; regions."""
    fees = {"web_search": {"price": 10, "per": 1000}}
    hours = [{"start": "00:00", "end": "12:00", "per_million": {"input": 1, "output": 2}}]
    own = own_price("our-model", input=1.5, output=6) | {"fees": fees, "hours": hours}
    target = {"provider": "openai", "model": "gpt-4o"}
    alias = {"provider": "azure", "name": "our-deployment", "target": target}
    discount = {"provider": "openai", "model": "gpt-4o-mini", "effective_from": "2026-01-01T00:00:00Z", "percent": 12.5}
    await set_prices(story.pool, story.org_id, prices=[own], aliases=[alias], discounts=[discount])
    stated = {"source": "contract", "checked_on": f"{NOW:%Y-%m-%d}"}
    async with story.pool.acquire() as connection:
        for rate in (7, 8):
            changes = PriceChanges.model_validate(stated | {"prices": [own_price("gpt-4o", input=rate, output=9)]})
            proposal = await propose(connection, story.org_id, changes, "cli")
            if rate == 7:
                await reject_proposal(connection, story.org_id, proposal.id, "cli")
    await story.write(story.events(2, model="our-model", units={"web_search": 2}, region="eu"))
    await story.write(story.events(2, provider="azure", model="our-deployment", is_batch=True, service_tier="flex"))
    await story.write(story.events(2, model="gpt-4o-mini", region="us"))
    await story.compact()


_SOME: Final = {"feature": "chat"}


async def _corrections(story: Story) -> None:
    """A closed month, the past repriced twice, an event that comes late to the closed month."""
    month = Month(story.pool, story.org_id)
    first, late = [
        [usage(n, month.last_day, event_id=f"{story.schema}-{n}") for n in some] for some in ((901, 902), (903,))
    ]
    await story.write(first)
    await story.compact()
    await month.close()
    await story.write(late)
    for rate in (5, 4):
        prices = [own_price("gpt-4o", input=rate, output=20), own_price("nobody-knows-it", input=rate, output=1)]
        book = await set_prices(story.pool, story.org_id, prices=prices)
        order = everything(story.org_id)._replace(filters={} if story.schema == _CORRECTED else _SOME)
        assert (await reprice(story.pool, book, order, "cli")).changed
    await story.compact()


async def _export(story: Story) -> None:
    """Conflicts with the time when they were sent, the idempotency key of a creation, models with their own metrics."""
    async with story.pool.acquire() as connection:
        await claim(connection, story.ledger_id, "POST /v1/keys", "order-17", "abcdefghijkl")
        assert await totals(connection, story.ledger_id)


async def _keys(story: Story) -> None:
    async with story.pool.acquire() as connection:
        for overlap in (timedelta(0), timedelta(days=7)):
            key = await create_key(connection, story.org_id, "rotated", ["read"])
            await rotate_key(connection, key.id, overlap, story.org_id)


async def _cluster(story: Story) -> None:
    """Larger organisations, and leases of replicas of ingest."""
    async with story.pool.acquire() as connection:
        await spread_organisation(connection, story.org_id, 4)
        await connection.execute("INSERT INTO rate_bucket VALUES ($1, 12.5, now())", story.org_id)
        replica = UUID(int=story.random.getrandbits(128), version=4)
        await connection.execute("INSERT INTO rate_lease VALUES ($1, $2, 3, 0.5, now())", story.org_id, replica)


async def _offsets(story: Story) -> None:
    """Events from the log, a lost range that was skipped, and one that is open."""
    ledger = await new_ledger(story.pool, 2)
    for number in (0, 1):
        partition = Partition(f"usage.{story.schema}", number)
        stored = await claim_partition(story.pool, partition, "aggregator-1")
        events = story.events(4)
        await ledger.land([ledger.prepare(batch(story.org_id, events))], [Step(partition, stored.epoch, 0, 4)])
        async with story.pool.acquire() as connection:
            assert await record_lost_range(connection, LostRange(partition, 4, 9), stored.epoch)
            if number:
                await skip_lost_range(connection, partition, "cli", "retention was too short")
    await story.compact()


async def _budgets(story: Story) -> None:
    """Budgets of every period, in several zones, for both ledgers: fired, ended, topped up, edited, deleted."""
    pool, ledger_id = story.pool, story.ledger_id
    by_limit: dict[str, Any] = {"threshold_usd": None, "limit": 3}
    kinds: tuple[dict[str, Any], ...] = (
        {"period": "daily", "timezone": "Asia/Tokyo", "threshold_usd": "0.001", "watch": ["burn_rate", "forecast"]},
        {"period": "weekly", "timezone": "America/New_York", "each": "tenant", "threshold_usd": "0.001"},
        {"period": "monthly", "billing_day": 15, "scope": "team", "scope_value": "red", "metric": "tokens", **by_limit},
        {"period": "quarterly", "filter": {"feature": "chat"}, "metric": "events", "shadow": True, **by_limit},
        {"period": "rolling", "window_hours": 24, "threshold_usd": "0.001", "watch": ["anomaly"]},
        {"period": "run", "each": "run_id", "threshold_usd": "0.001", "snoozed_until": NOW + timedelta(days=1)},
    )
    made = [await make(pool, ledger_id, NOW, name=f"b{n}", **kind) for n, kind in enumerate(kinds)]
    await make(pool, LedgerId(-ledger_id), NOW, name="test", period="daily", threshold_usd="0.001")
    await edit(pool, made[1], NOW, threshold_usd="0.002", timezone="Australia/Lord_Howe")
    async with pool.acquire() as connection, connection.transaction():
        top_up = TopUp(made[0].spec.amount, NOW, NOW + timedelta(hours=6))
        await add_top_up(connection, ledger_id, made[0].id, top_up, "a launch", "cli")
        await delete_budget(connection, ledger_id, made[3].id, "cli", NOW)
    await story.write(story.events(8, timestamp=(NOW - timedelta(minutes=2)).isoformat()))
    assert await settle(pool, NOW) > 3
    await story.compact()


async def _channels(story: Story) -> None:
    """Channels of every type, with deliveries in three states and their attempts."""
    encryptor = Encryptor(lambda: [bytes(32)])
    target = Destination("https://hooks.example.com/x?token=1", ("ops@example.com",), "made-up")
    async with story.pool.acquire() as connection, connection.transaction():
        for type_ in CHANNEL_SPECS:
            channel = await create_channel(connection, encryptor, story.ledger_id, type_, type_, target, "cli")
            sent = [NewDelivery(channel.id, f"{type_}-{n}", "budget.threshold", "{}") for n in range(3)]
            assert await enqueue(connection, story.ledger_id, sent) == 3
            for n, state in enumerate(("delivered", "failed")):
                outcome, status = ("delivered", 200) if n == 0 else ("refused", 500)
                await connection.execute(
                    "UPDATE delivery SET state = $3, attempts = 1, first_attempt_at = now(), done_at = now() "
                    "WHERE channel_id = $1 AND event_id = $2",
                    *(channel.id, f"{type_}-{n}", state),
                )
                await connection.execute(
                    "INSERT INTO delivery_attempt (org_id, channel_id, sent_id, at, duration_ms, outcome, status_code, "
                    "detail) VALUES ($1, $2, $3, now(), 12, $4, $5, '')",
                    *(story.org_id, channel.id, f"{type_}-{n}", outcome, status),
                )


async def _forgetting(story: Story) -> None:
    await story.pool.execute("UPDATE counting_clock SET forgotten_before = $1", NOW - timedelta(days=100))


async def _spread(story: Story) -> None:
    """Ids that have just moved, so that events are looked for in both partitions."""
    async with story.pool.acquire() as connection:
        await spread_organisation(connection, story.org_id, 8)
    await story.write(story.events(4))
    await story.compact()


async def _credits(story: Story) -> None:
    """A lower price for the past: corrections that take back costs, and events that change their cost status."""
    prices = [own_price("gpt-4o", input=3, output=9), own_price("nobody-knows-it", input=2, output=1)]
    book = await set_prices(story.pool, story.org_id, prices=prices)
    order = everything(story.org_id)._replace(filters=_SOME)
    assert (await reprice(story.pool, book, order, "cli")).difference_usd < 0
    await story.compact()


async def _families(story: Story) -> None:
    """Dated models, one asked for by another name of its family, one that was routed; budgets on a model, both ways."""
    pool, ledger_id = story.pool, story.ledger_id
    on_model: dict[str, Any] = {"period": "daily", "scope": "model", "scope_value": "o3-mini", "threshold_usd": "0.001"}
    await make(pool, ledger_id, NOW, name="any o3-mini", **on_model)
    await make(pool, ledger_id, NOW, name="o3-mini alone", model_exact=True, **on_model)
    for requested in ("o3-mini", "openai/o3-mini", "our-model"):
        await story.write(story.events(2, model="o3-mini-2025-01-31", model_requested=requested))
    await story.write(story.events(2, timestamp=(NOW - timedelta(minutes=3)).isoformat(), model="o3-mini-2025-01-31"))
    assert await settle(pool, NOW)
    await story.compact()


async def _facets(story: Story) -> None:
    """Calls that ended in several regions and ways, and some that used the provider's cache, repriced."""
    ended = story.events(3, region="eu", status_code=200) + story.events(3, status_code=429, error_type="rate_limit")
    cached = {"model": "gpt-4o", "cache_read_tokens": 400, "cache_write_5m_tokens": 100, "feature": "cached"}
    await story.write(ended + story.events(4, **cached))
    book = await set_prices(story.pool, story.org_id, prices=[own_price("gpt-4o", input=2, output=9)])
    assert (await reprice(story.pool, book, everything(story.org_id), "cli")).changed >= 4
    await story.compact()


async def late_events(story: Story) -> None:
    """The end of every story: dirty hours, and budgets to be evaluated."""
    await story.write(story.events(5, timestamp=(NOW - timedelta(days=2)).isoformat()))
    await story.write(story.events(3, timestamp=(NOW - timedelta(minutes=1)).isoformat()))


async def _compat(story: Story) -> None:
    """All that is new in one release: its migrations from 0067 on."""
    await small_steps.unseen(story)
    await _facets(story)
    async with story.pool.acquire() as connection:
        await create_key(connection, story.org_id, "another client's", SCOPES, compat="cogslayer")


STEPS: Final[dict[str, Callable[[Story], Awaitable[None]]]] = {
    "0001_pre_ledger": _ledger,
    _CATALOGUED: _prices,
    "0003_pre_price_book": _price_book,
    _CORRECTED: _corrections,
    "0005_pre_export": _export,
    "0006_pre_keys": _keys,
    "0010_pre_cluster": _cluster,
    "0013_pre_offsets": _offsets,
    "0020_pre_budgets": _budgets,
    "0023_pre_channels": _channels,
    "0024_pre_forgetting": _forgetting,
    "0050_pre_spread": _spread,
    "0061_pre_correction_total": _credits,
    FAMILIES: _families,
    "0066_pre_alerts_in_order": small_steps.alerts_in_order,
    "0080_pre_compat": _compat,
    "0083_pre_insight_mutes": small_steps.insights,
    "0086_post_activity": small_steps.runs,
    "0094_pre_outcomes": small_steps.outcomes,
    "0097_pre_service_usage": small_steps.administration,
    "0098_pre_witnesses": small_steps.witnesses,
    "0103_post_savings": small_steps.charges_without_events,
    "0106_pre_own_limits": small_steps.erasing,
    "0113_pre_holds": small_steps.gateway,
    "0120_pre_invoices": small_steps.invoices,
    "0127_pre_period_corrections": small_steps.month_end,
    "0130_pre_dashboard": small_steps.dashboard,
}
"""A migration without a step added nothing that its release writes, or something that an earlier step writes."""
