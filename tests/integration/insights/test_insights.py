"""All kinds together: silence on clean traffic, groups that cost what the ledger says, no dollar twice."""

from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from outlay.pricing import total

from core.errors import Unprocessable
from core.insights import find
from core.insights.find import insights_of, opportunities
from core.ledger.reprice import reprice
from tests.support.insights import CALL, calls, judged
from tests.support.ledger import NOW, totals, usage
from tests.support.random_events import random_events
from tests.support.repricing import everything, own_price, set_prices


async def test_clean_traffic_is_silent(pool: Any, org_id: int) -> None:
    """Twenty days of a product without a pattern: users that ask for long answers, short sessions, alike runs."""
    random = Random(7)
    events = [
        usage(
            n,
            NOW - timedelta(hours=random.uniform(0, 480)),
            feature=random.choice(["chat", "search", None]),
            input_tokens=random.randint(700, 1_000),
            output_tokens=random.randint(400, 700),
            user_id=f"u{n % 40}",
            session_id=f"s{n // 4}",
            run_id=f"r{n // 3}",
            operation_id=f"o{n}",
            prompt_fingerprint=f"f{n}",
            finish_reason="stop",
            is_stream=n % 2 == 0,
            attempt=1,
        )
        for n in range(600)
    ]
    assert (await judged(pool, org_id, events)).insights == []


async def test_groups_cost_what_their_calls_cost(pool: Any, org_id: int) -> None:
    """The figure that estimates are set against: by the price of each group, and by the ledger, to the digit."""
    evidence = (await judged(pool, org_id, random_events(Random(3), 400), days=35)).evidence
    spent = await pool.fetchval("SELECT sum(cost_usd) FROM usage_event WHERE time >= $1", evidence.question.start)
    assert total(group.cost_usd for group in evidence.groups) == spent
    priced = [group for group in evidence.groups if group.charged is not None and group.cost_status != "unpriced"]
    assert priced
    assert [group.usage.cost(group.charged, group.at) for group in priced] == [group.cost_usd for group in priced]


async def test_no_dollar_is_promised_twice(pool: Any, org_id: int) -> None:
    """Short calls, cacheable, repeated by mistake: each call is worth saving once."""
    short: dict[str, Any] = {"input_tokens": 4_000, "output_tokens": 10}
    events = [
        *calls(60, **short, user_id="u", prompt_fingerprint="f", every=timedelta(minutes=1)),
        *calls(20, first=60, operation_id="op", status_code=500, **short),
    ]
    judgement = await judged(pool, org_id, events)
    kinds = {insight.kind for insight in judgement.insights}
    assert {"model_downgrade", "caching_opportunity", "duplicate_requests", "retry_waste"} <= kinds
    ranked = opportunities(judgement.evidence, judgement.insights)
    spent = judgement.evidence.cost(range(len(judgement.evidence.groups)))
    assert sum(each.insight.estimated_savings_usd for each in ranked) > spent
    assert total(each.exclusive_savings_usd for each in ranked) <= spent
    assert all(each.exclusive_savings_usd <= each.insight.estimated_savings_usd for each in ranked)
    first = ranked[0]
    assert first.exclusive_savings_usd == first.insight.estimated_savings_usd
    retries = next(each for each in ranked if each.insight.kind == "retry_waste")
    call = Decimal("0.0101")
    assert retries.insight.estimated_savings_usd == 20 * call
    # The cheaper model was promised before, of which 4,000 × 0.15 and 10 × 0.6 by million tokens are left.
    assert retries.exclusive_savings_usd == 20 * Decimal("0.000606")


async def test_filters_choose_the_calls(pool: Any, org_id: int) -> None:
    events = [*calls(5, error_type="x"), *calls(5, first=5, error_type="x", feature="report")]
    judgement = await judged(pool, org_id, events, filters={"feature": "report"})
    assert [insight.scope for insight in judgement.of("paid_errors")] == [{"feature": "report"}]
    assert judgement.evidence.cost(range(len(judgement.evidence.groups))) == 5 * CALL


async def test_corrected_calls_are_seen_once_at_their_last_cost(pool: Any, org_id: int) -> None:
    await judged(pool, org_id, calls(5, error_type="x"))
    for rate in (5, 10):
        book = await set_prices(pool, org_id, prices=[own_price("gpt-4o", input=rate, output=10)])
        assert (await reprice(pool, book, everything(org_id), "me")).changed == 5
    found = (await judged(pool, org_id, [])).one("paid_errors")
    assert (found.event_count, found.actual_usd) == (5, 5 * Decimal("0.11"))


async def test_too_many_calls_are_refused_before_they_are_read(
    pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    await judged(pool, org_id, calls(3))
    await totals(pool)
    monkeypatch.setattr(find, "MOST_CALLS", 2)
    with pytest.raises(Unprocessable, match="3 events"):
        await judged(pool, org_id, [])


async def test_insights_need_nothing_but_the_evidence(pool: Any, org_id: int) -> None:
    evidence = (await judged(pool, org_id, calls(3, error_type="x"))).evidence
    assert insights_of(evidence) == insights_of(evidence)
