"""An hour or a day that costs far more than usual."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from core.event import UsageEvent
from tests.support.insights import judged
from tests.support.ledger import NOW, usage

DAY = timedelta(days=1)


def paid(number: int, days_ago: int, usd: str, hour: int | None = None) -> UsageEvent:
    at = NOW - days_ago * DAY
    at = at if hour is None else at.replace(hour=hour)
    return usage(number, at, feature="search", cost_usd=float(usd), cost_source="provider", user_id=f"u{number}")


async def test_an_hour_above_the_same_hours_before(pool: Any, org_id: int) -> None:
    usual = [paid(n, n, "1.00" if n % 2 else "1.10") for n in range(1, 11)]
    found = (await judged(pool, org_id, [*usual, paid(0, 0, "5")])).one("anomaly")
    start = NOW.replace(minute=0, second=0, microsecond=0)
    assert (found.scope["feature"], found.scope["start"]) == ("search", start.isoformat())
    assert (found.estimated_savings_usd, found.actual_usd, found.event_count) == (Decimal("3.95"), Decimal(5), 1)


async def test_a_day_where_none_of_its_hours_is(pool: Any, org_id: int) -> None:
    usual = [paid(n, n + 1, "1", hour=2 * (n % 12)) for n in range(1, 9)]
    found = (await judged(pool, org_id, [*usual, paid(0, 1, "9", hour=1)])).one("anomaly")
    midnight = (NOW - DAY).replace(hour=0, minute=0, second=0, microsecond=0)
    assert found.scope["start"] == midnight.isoformat()
    assert found.estimated_savings_usd == 8


@pytest.mark.parametrize(("known", "spent"), [(6, "9"), (7, "1.99"), (14, "1.99")])
async def test_little_history_or_little_more_is_none(pool: Any, org_id: int, known: int, spent: str) -> None:
    events = [*(paid(n, n, "1") for n in range(1, known + 1)), paid(0, 0, spent)]
    assert (await judged(pool, org_id, events)).of("anomaly") == []


async def test_what_varies_much_is_usual(pool: Any, org_id: int) -> None:
    """The amounts' median is 1.5 and their deviation 0.5: up to 1.5 + 8.8956 × 0.5 it is none."""
    amounts = ["1", "2"] * 7
    usual = [paid(n, n, amount) for n, amount in enumerate(amounts, 1)]
    judgement = await judged(pool, org_id, [*usual, paid(0, 0, "5.94")])
    assert judgement.of("anomaly") == []
    more = paid(20, 0, "0.01")
    assert (await judged(pool, org_id, [more])).one("anomaly").estimated_savings_usd == Decimal("4.45")
