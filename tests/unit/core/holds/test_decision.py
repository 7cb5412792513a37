"""What budgets say to a call: who decides, in which order of remedies, and never a refusal where there is room."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from core.budgets.budget_id import BudgetId
from core.budgets.spec import BudgetSpec, checked
from core.budgets.store import Budget
from core.event import UsageEvent
from core.holds.decision import Call, Decision, Figures, Offer
from core.holds.estimate import RequestSize
from core.holds.gate import Gate
from core.ledger_id import LedgerId
from core.prices.catalogue import read_catalogue
from core.prices.snapshot import book_of

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
BOOK = book_of(read_catalogue())
TEN_CENTS = RequestSize(0, 10_000)
"""Of gpt-4o; of gpt-4o-mini, 0.6 cents."""
CHEAPER = {"gpt-4o": "gpt-4o-mini"}


def budget(number: int, **given: Any) -> Budget:
    spec = checked(BudgetSpec.model_validate({"name": f"b{number}", "period": "daily", "threshold_usd": 1, **given}))
    id_ = BudgetId(UUID(int=number))
    return Budget(id_, LedgerId(1), spec, NOW, "k", NOW, [], {"window": number}, NOW - timedelta(days=40), True)


def decide(
    specs: Sequence[dict[str, Any]],
    taken: Sequence[Any],
    size: RequestSize = TEN_CENTS,
    states_cap: bool = True,
    **event: Any,
) -> Decision:
    """On budgets of which so much is taken, of which a half is held."""
    gate = Gate(BOOK)
    gate.budgets._take([budget(n, **spec) for n, spec in enumerate(specs)])
    fields = {"model": "gpt-4o", "provider": "openai", "timestamp": NOW, **event}
    call = Call(LedgerId(1), uuid4(), 1, UsageEvent(**fields), size, timedelta(minutes=1), "k", states_cap)

    def figures(offer: Offer) -> list[Figures]:
        amounts = [Decimal(str(taken[share.budget.id.int])) for share in offer.shares]
        both = zip(offer.shares, amounts, strict=True)
        return [Figures(amount / 2, amount / 2, offer.fits(share, amount)) for share, amount in both]

    class Reads:
        async def fetch(self, sql: str, countings: list[int], *rest: Any) -> list[tuple[Decimal, Decimal]]:
            return [(Decimal(str(taken[n])) / 2,) * 2 for n in countings]

    async def ask(offer: Offer) -> list[Figures]:
        return figures(offer)

    return asyncio.run(gate.decide(Reads(), call, gate.offer(call), ask, holds=True))


BLOCK = {"enforce": "block"}
DEGRADE = {"enforce": "degrade", "degrade_to": CHEAPER}


def test_room_to_the_last_digit() -> None:
    assert decide([BLOCK], ["0.9"]).action == "allow"
    refused = decide([BLOCK], ["0.9000000001"])
    assert refused.action == "block"
    assert refused.refusal is not None
    assert refused.refusal.retry_at == datetime(2026, 12, 1, tzinfo=UTC)
    assert refused.refusal.message == (
        "Budget 'b0': this call needs 0.1 USD (spent 0.45000000005, reserved 0.45000000005, limit 1 USD,"
        " until 2026-12-01T00:00:00Z)."
    )


def test_who_does_not_stop_a_call() -> None:
    assert decide([{"enforce": "warn"}], [5]).action == "warn"
    shadow = decide([{**BLOCK, "shadow": True}], [5])
    assert (shadow.action, shadow.budgets[0].decision) == ("allow", "block")
    assert decide([{**BLOCK, "filter": {"feature": "x"}}], [5], feature="y").action == "allow"
    assert decide([{**BLOCK, "snoozed_until": "2099-01-01T00:00:00Z"}], [5]).action == "block"


def test_the_strictest_of_those_that_do_not_fit_decides() -> None:
    decision = decide([{"enforce": "warn"}, DEGRADE, BLOCK], [5, 5, 5])
    assert decision.refusal is not None
    assert decision.refusal.budget.name == "b2"
    assert decide([DEGRADE, BLOCK], ["0.95", "0.1"]).action == "degrade"
    assert decide([DEGRADE, BLOCK], ["0.1", "0.95"]).action == "block"


def test_degrading() -> None:
    early = decide([DEGRADE], ["0.8"], workload="agentic-read")
    assert (early.action, early.model, early.budgets[0].reserved) == ("degrade", "gpt-4o-mini", Decimal("0.406"))
    assert decide([DEGRADE], ["0.79"]).action == "allow"
    assert decide([DEGRADE], ["0.8"], workload="agentic-write").action == "allow", "there is room for it"
    assert decide([DEGRADE], ["0.95"], workload="agentic-write").action == "block"
    assert decide([DEGRADE], ["0.999"]).action == "block", "not even the cheaper one fits"
    assert decide([{**DEGRADE, "degrade_limit": 2}], ["1.5"]).action == "degrade"
    dearer = {**DEGRADE, "degrade_to": {"*": "o1"}}
    assert decide([dearer], ["0.85"]).action == "allow", "nothing cheaper, but room"
    assert decide([dearer], ["0.95"]).action == "block"
    assert decide([{**DEGRADE, "degrade_to": {"*": "of-nobody"}}], ["0.95"]).action == "block"
    of_mini = {**BLOCK, "scope": "model", "scope_value": "gpt-4o-mini"}
    assert decide([DEGRADE, of_mini], ["0.9", "0.5"]).action == "degrade"
    assert decide([DEGRADE, of_mini], ["0.9", "0.999"]).action == "allow", "0.9 and 0.1 fit"
    assert decide([DEGRADE, of_mini], ["0.95", "0.999"]).action == "block"


def test_clamping() -> None:
    clamps = {**BLOCK, "clamp": True}
    decision = decide([clamps], ["0.95"])
    assert (decision.action, decision.is_clamped, decision.output_cap) == ("allow", True, 5_000)
    assert decide([clamps], ["0.99999"]).action == "block"
    assert decide([clamps, BLOCK], ["0.95", "0.95"]).action == "block"
    assert decide([clamps], ["0.95"], TEN_CENTS._replace(least_cap=6_000)).action == "block", "thinking"
    assert decide([clamps], [0], states_cap=False).output_cap == 10_000
    assert decide([clamps], [0]).output_cap is None
    most = {**clamps, "max_per_call_usd": "0.04"}
    assert decide([most], [0]).output_cap == 4_000
    assert decide([{**BLOCK, "max_per_call_usd": "0.04"}], [0]).action == "block"


def test_a_model_without_a_price() -> None:
    unknown = decide([BLOCK], [0], model="of-nobody")
    assert (unknown.action, unknown.refusal and unknown.refusal.reason) == ("block", "unknown_cost")
    assert decide([{**BLOCK, "unknown_cost_usd": "0.5"}], ["0.5"], model="of-nobody").action == "allow"
    assert decide([{**BLOCK, "unknown_cost_usd": "0.5"}], ["0.6"], model="of-nobody").action == "block"
    assert decide([{**BLOCK, "unpriced_usd_per_million": 10}], ["0.9"], model="of-nobody").action == "allow"
    assert decide([{"enforce": "warn"}], [0], model="of-nobody").action == "allow"
    assert decide([{**BLOCK, "metric": "events", "threshold_usd": 10}], [9], model="of-nobody").action == "allow"


RULES = st.fixed_dictionaries(
    {
        "enforce": st.sampled_from(["observe", "warn", "degrade", "block"]),
        "degrade_to": st.just(CHEAPER),
        "clamp": st.booleans(),
        "shadow": st.booleans(),
        "metric": st.sampled_from(["cost_usd", "cost_usd", "tokens", "events"]),
    }
)


@given(
    rules=st.lists(st.tuples(RULES, st.integers(0, 130)), max_size=4),
    workload=st.sampled_from([None, "agentic-read", "agentic-write"]),
)
def test_never_over_a_limit_that_stops_and_never_refused_with_room(rules: Any, workload: str | None) -> None:
    limits = {"cost_usd": Decimal(1), "tokens": Decimal(100_000), "events": Decimal(10)}
    specs = [{**rule, "threshold_usd": limits[rule["metric"]]} for rule, _ in rules]
    taken = [limits[rule["metric"]] * percent / 100 for rule, percent in rules]
    needs = {"cost_usd": Decimal("0.1"), "tokens": Decimal(10_000), "events": Decimal(1)}
    stopping = [
        (rule, amount)
        for (rule, _), amount in zip(rules, taken, strict=True)
        if rule["enforce"] in ("degrade", "block") and not rule["shadow"]
    ]
    has_room = all(amount + needs[rule["metric"]] <= limits[rule["metric"]] for rule, amount in stopping)
    decision = decide(specs, taken, workload=workload)
    assert not (has_room and decision.action == "block")
    if decision.action != "block":
        for standing in decision.budgets:
            rule = rules[standing.id.int][0]
            if rule["enforce"] in ("degrade", "block") and not rule["shadow"]:
                assert standing.spent + standing.reserved <= standing.limit
    if not has_room and decision.action != "block":
        assert decision.action == "degrade" or decision.is_clamped
    assert decision.action != "degrade" or workload != "agentic-write"


def test_what_is_refused_while_the_database_is_away() -> None:
    def is_closed(*specs: dict[str, Any]) -> bool:
        gate = Gate(BOOK)
        gate.budgets._take([budget(n, **spec) for n, spec in enumerate(specs)])
        event = UsageEvent(model="gpt-4o", provider="openai", timestamp=NOW)
        return gate.is_closed(gate.offer(Call(LedgerId(1), uuid4(), 1, event, TEN_CENTS, timedelta(minutes=1))))

    closed = {**BLOCK, "on_unavailable": "closed"}
    assert is_closed(BLOCK, closed)
    assert not is_closed(BLOCK, {**closed, "shadow": True}, {**closed, "enforce": "warn"})
