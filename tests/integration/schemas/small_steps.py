"""Short steps of the stories."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Protocol, get_args

from msgspec.structs import replace

from core.accounts.admission import AttributionPolicy, allow
from core.accounts.auth import Principal
from core.accounts.organisations import change_organisation, create_key, create_organisation, limit_organisation
from core.accounts.people import actor_of, begin_session, make_link
from core.accounts.service_usage import ServiceUsage
from core.accounts.views import save_view
from core.attribution.allocation import AllocationSpec
from core.attribution.allocation_store import create_allocation
from core.attribution.rule import RuleSpec
from core.attribution.rule_store import create_rule
from core.calendar import DAY, HOUR, floor
from core.db.engine import installed_engine
from core.encryption import Encryptor
from core.event import UsageEvent
from core.insights.ids import InsightKey
from core.insights.mutes import What, mute
from core.invoices.bill import Bill
from core.invoices.line import InvoiceLine
from core.invoices.names import map_name
from core.invoices.store import import_bill
from core.invoices.tolerances import Tolerance, set_tolerance
from core.ledger.charge_days import close_day
from core.ledger.outcome_store import LINK_KINDS, PostedOutcome, add_outcomes
from core.ledger.unseen_calls import UnseenCalls
from core.ledger_id import LedgerId
from core.maintenance.erase_person import erase_person
from core.prices.book import PriceBook
from core.providers.provider import ProviderSpec
from core.providers.store import create_provider
from tests.support.budgets import make
from tests.support.holds import call, landing, new_gate
from tests.support.ledger import NOW, batch, new_ledger


class Told(Protocol):
    """The part of a story that they use."""

    pool: Any
    org_id: int

    def events(self, count: int, **fields: Any) -> list[UsageEvent]: ...
    async def write(self, events: Iterable[UsageEvent]) -> None: ...
    async def compact(self) -> None: ...


async def alerts_in_order(story: Told) -> None:
    """Deliveries with the alert they are about, and a channel that was sent its open alerts again. The alerts
    themselves are of the step that made the budgets."""
    async with story.pool.acquire() as connection:
        await connection.execute("UPDATE delivery SET alert_key = md5(event_id)::uuid WHERE org_id = $1", story.org_id)
        await connection.execute(
            "UPDATE channel SET resent_at = now() WHERE org_id = $1 AND type = 'alertmanager'", story.org_id
        )


async def unseen(story: Told) -> None:
    counts = UnseenCalls()
    counts.add(LedgerId(story.org_id), {"openai": 12, "nobody": 1})
    await counts.write(story.pool)


async def insights(story: Told) -> None:
    """Calls that an SDK sent with all that is new of them, and two insights that were muted."""
    told = story.events(4, operation_id="op", finish_reason="length", max_output_tokens=100)
    told += [*story.events(2, operation="tool"), *story.events(2, operation="agent")]
    await (await new_ledger(story.pool)).write([batch(story.org_id, told, source="sdk")])
    async with story.pool.acquire() as connection:
        for what in get_args(What):
            await mute(connection, LedgerId(story.org_id), InsightKey("retry_waste", {"feature": "chat"}), what, "cli")
    await story.compact()


async def runs(story: Told) -> None:
    """Runs of one session, below each other."""
    said = {"session_id": "JIRA-1/a", "feature": "agents", "latency_ms": 1500}
    await story.write(
        story.events(3, **said, run_id="root")
        + story.events(3, **said, run_id="child", parent_run_id="root")
        + story.events(2, run_id="grandchild", parent_run_id="child", outcome="done")
    )
    await story.compact()


async def outcomes(story: Told) -> None:
    """Outcomes of all kinds, with and without a value."""
    found = [
        PostedOutcome(f"outcome-{n}", NOW - timedelta(hours=n), "solved", n != 1, value, kind, f"of-{n}")
        for n, (kind, value) in enumerate(zip(LINK_KINDS, (None, Decimal("0.1"), Decimal(-2), None), strict=True))
    ]
    async with story.pool.acquire() as connection:
        assert await add_outcomes(connection, LedgerId(story.org_id), found) == len(found)


async def administration(story: Told) -> None:
    """Keys held to teams and models, an organisation's own settings, and what a key used of the service."""
    rule, changes = allow(["openai"], ["gpt-4o"]), {"timezone": "Europe/Berlin"}
    policy = AttributionPolicy(("feature",), "warn")
    async with story.pool.acquire() as connection:
        key = await create_key(
            connection, story.org_id, "a team's", ["ingest"], defaults={"team": "growth"}, allowed=rule
        )
        await change_organisation(connection, story.org_id, {**changes, "attribution_policy": policy})
    used = ServiceUsage()
    used.add(Principal(key.id, story.org_id, "acme", "live", frozenset(), None), requests=2, events=30, size=4_000)
    await used.write(story.pool)


async def witnesses(story: Told) -> None:
    """Calls that spans told of before the SDK, which knew more; and two events of one response id that stay two."""
    ledger = await new_ledger(story.pool)
    spans = story.events(3, response_id="r", service="shop", span_id="s")
    better = story.events(3, response_id="r", cache_read_tokens=300, feature="chat")
    for n, (span, event) in enumerate(zip(spans, better, strict=True)):
        of_one = {"response_id": f"{story.org_id}-{n}", "timestamp": span.timestamp}
        await ledger.write([batch(story.org_id, [replace(span, **of_one)], source="otlp")])
        await ledger.write([batch(story.org_id, [replace(event, **of_one)], source="sdk")])
    (other,) = story.events(1, response_id=f"{story.org_id}-0")
    other = replace(other, timestamp=spans[0].timestamp)
    await ledger.write([batch(story.org_id, [other], source="sdk")])
    await story.compact()


async def gateway(story: Told) -> None:
    """A provider, and calls that hold money: an open one, a settled one, and one whose event has landed."""
    ledger_id = LedgerId(story.org_id)
    spec = ProviderSpec("openai", "https://api.openai.com")
    async with story.pool.acquire() as connection, connection.transaction():
        await create_provider(connection, Encryptor(lambda: [bytes(32)]), ledger_id, "openai", spec, "sk-x", "cli")
    stated: dict[str, Any] = {"enforce": "degrade", "degrade_to": {"*": "gpt-4o-mini"}, "degrade_limit": 2000}
    await make(story.pool, ledger_id, NOW, threshold_usd=1000, unknown_cost_usd=1, max_per_call_usd=10, **stated)
    gate = await new_gate(story.pool)
    calls = [call(ledger_id, NOW, feature="chat") for _ in range(3)]
    async with story.pool.acquire() as connection:
        for each in calls:
            await gate.reserve(connection, each)
        for each in calls[1:]:
            await gate.settle(connection, each, landing(each, "0.05"))
    await story.write([landing(calls[2], "0.05")])


async def dashboard(story: Told) -> None:
    """A person who is signed in, with a saved view, and a link that nobody has used yet."""
    async with story.pool.acquire() as connection:
        session = await begin_session(connection, await make_link(connection, "ada", {story.org_id: "admin"}))
        await make_link(connection, "bob", {story.org_id: "viewer"})
        await save_view(connection, story.org_id, actor_of(session.person), "By team", "/costs?group=team")


async def erasing(story: Told) -> None:
    """A person who was erased, and an organisation with limits of its own."""
    await erase_person(story.pool, LedgerId(story.org_id), "u2", "cli")
    async with story.pool.acquire() as connection:
        await limit_organisation(connection, story.org_id, 500)
        await change_organisation(connection, story.org_id, {"rate_limit_per_minute": 400, "raw_retention_days": 60})
    await story.compact()


async def invoices(story: Told) -> None:
    """Two bills, the second of which takes a day over, what a name on them means, and a tolerance."""
    ledger_id, first = LedgerId(story.org_id), (NOW - timedelta(days=2)).date()
    async with story.pool.acquire() as connection:
        for amount in (1, 2):
            line = InvoiceLine(first, amount=Decimal(amount), model="GPT-4o", usage_class="input", quantity=Decimal(10))
            bill = Bill("openai", "csv", mapping={"day": "Day"}, rates={"EUR": Decimal("1.08")})
            credit = InvoiceLine(first, "credit", Decimal(-1), currency="EUR", stated_usd=Decimal("-1.1"), raw="credit")
            await import_bill(connection, ledger_id, bill, [line, credit], str(amount).encode(), "cli")
        async with connection.transaction():
            await map_name(connection, ledger_id, "openai", "GPT-4o", "gpt-4o", "cli")
            tolerance = Tolerance(Decimal("0.5"), Decimal("0.01"))
            await set_tolerance(connection, ledger_id, "openai", tolerance, "cli")


async def charges_without_events(story: Told) -> None:
    """Another organisation's day whose events were dropped, before all days of others."""
    async with story.pool.acquire() as connection:
        first: datetime = await connection.fetchval("SELECT min(time) FROM usage_event")
        day = floor(first, DAY) - DAY
        engine = await installed_engine(connection)
        await engine.ensure_partitions(connection, day, day)
        other = await create_organisation(connection, "initech")
    events = [*story.events(12, timestamp=(day + HOUR).isoformat()), *story.events(12, timestamp=day.isoformat())]
    await (await new_ledger(story.pool)).write([batch(other, events)])
    await story.compact()
    async with story.pool.acquire() as connection:
        prices = await PriceBook.load(connection)
        async with connection.transaction():
            await close_day(connection, prices, day.date())
            assert await engine.drop_before(connection, day + DAY)


async def month_end(story: Told) -> None:
    """A rule that takes no event, and a shared cost."""
    ledger_id, where = LedgerId(story.org_id), {"service": ("nowhere",)}
    async with story.pool.acquire() as connection, connection.transaction():
        await create_rule(connection, ledger_id, RuleSpec("a rule", dict(where), {"team": "growth"}), "cli", NOW)
        spec = AllocationSpec("shared", dict(where), {"red": Decimal("0.6"), "blue": Decimal("0.4")}, "team", "2026-10")
        await create_allocation(connection, ledger_id, spec, "cli", NOW)
