"""Burn rates, forecasts, anomalies and absence, on series whose result is obvious."""

from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from core.budget_counters.windows import Window
from core.budgets.burn_rate import absent_since, anomaly, burn_rate, burn_rules, forecast
from core.calendar import DAY, HOUR
from tests.support.times import utc

NOW = utc("2026-11-25T12:00")
MONTH = 30 * DAY
MINUTE = timedelta(minutes=1)


def hourly(days: int, busy: int = 10, night: int = 1, until: datetime = NOW) -> dict[datetime, Decimal]:
    """A series of ten per working hour and one per hour at night, up to the previous hour."""
    hours = [until - n * HOUR for n in range(1, days * 24 + 1)]
    return {hour: Decimal(busy if 8 <= hour.hour < 18 else night) for hour in hours}


def test_a_burn_rate_of_one_uses_the_limit_up() -> None:
    minutes = {NOW - n * MINUTE: Decimal(1) for n in range(360)}
    month = Decimal(30 * 24 * 60)
    for lookback in (5 * MINUTE, HOUR, 6 * HOUR):
        assert burn_rate(minutes, lookback, month, MONTH, NOW) == 1
    assert burn_rate(minutes, HOUR, month / 20, MONTH, NOW) == 20
    assert burn_rate({}, HOUR, month, MONTH, NOW) == 0


def test_burn_rules_are_the_workbooks_for_a_month_and_fit_a_day() -> None:
    fast, slow = burn_rules(MONTH)
    assert (fast.factor, slow.factor) == (Decimal("14.4"), Decimal(6))
    assert (fast.long, fast.short, slow.long, slow.short) == (HOUR, 5 * MINUTE, 6 * HOUR, 30 * MINUTE)
    for rule in burn_rules(DAY):
        assert float(rule.factor) * (rule.long / DAY) < 1  # it warns before the limit is used up


def test_a_forecast_knows_the_week() -> None:
    window = Window(utc("2026-11-01T00:00"), utc("2026-12-01T00:00"))
    assert window.end is not None
    hours = hourly(30)
    left = sum((10 if 8 <= (NOW + n * HOUR).hour < 18 else 1 for n in range(int((window.end - NOW) / HOUR))), 0)
    found = forecast(hours, Decimal(1000), window, NOW)
    assert found is not None
    assert (found.expected, found.low, found.high) == (Decimal(1000 + left),) * 3
    half = forecast(hours, Decimal(0), window._replace(end=NOW + HOUR / 2), NOW)
    assert half is not None
    assert half.expected == 5


def test_a_forecast_of_a_young_series_is_its_mean_and_wide() -> None:
    window = Window(NOW - DAY, NOW + DAY)
    found = forecast(hourly(3), Decimal(0), window, NOW)
    assert found is not None
    mean = (10 * 10 + 14) / 24
    assert abs(float(found.expected) - 24 * mean) < 0.01
    assert found.low < found.expected < found.high
    assert forecast(hourly(0), Decimal(0), window, NOW) is None
    assert forecast({NOW - 5 * HOUR: Decimal(1)}, Decimal(0), window, NOW) is None
    assert forecast(hourly(3), Decimal(0), Window(NOW, None), NOW) is None


@pytest.mark.parametrize(
    ("at", "amount", "unusual"),
    [
        (NOW - HOUR, 100, True),
        (NOW, 100, True),  # the running hour, as soon as it is far above whole ones
        (NOW - HOUR, 24, False),  # a little more than twice the usual is not unusual
        (NOW - 2 * HOUR, 100, False),  # it has ended; a look during it found it
    ],
)
def test_an_hour_far_from_its_like_is_unusual(at: datetime, amount: int, unusual: bool) -> None:
    found = anomaly({**hourly(30), at: Decimal(amount)}, Decimal(5), NOW)
    assert (found is not None) is unusual
    if found is not None:
        assert (found.hour, found.amount, found.expected) == (at, Decimal(amount), Decimal(10))


def test_cents_do_not_page_and_the_unknown_is_not_unusual() -> None:
    cents = {hour: amount / 1000 for hour, amount in hourly(30).items()}
    assert anomaly({**cents, NOW: Decimal(4)}, Decimal(5), NOW) is None
    assert anomaly({**cents, NOW: Decimal(6)}, Decimal(5), NOW) is not None
    assert anomaly({**hourly(3), NOW: Decimal(1000)}, Decimal(5), NOW) is None
    assert anomaly({NOW: Decimal(1000)}, Decimal(0), NOW) is None
    night = utc("2026-11-25T03:00")  # usual at noon, unusual at night
    assert anomaly({**hourly(30, until=night), night: Decimal(10)}, Decimal(5), night) is not None


def test_only_what_always_sent_is_missed() -> None:
    always = hourly(8)
    assert absent_since(always, NOW) is None
    assert absent_since(always, NOW + HOUR - MINUTE) is None
    assert absent_since(always, NOW + HOUR) == NOW - HOUR
    by_day = {hour: amount for hour, amount in always.items() if 8 <= hour.hour < 18}
    assert absent_since(by_day, NOW + 9 * HOUR) is None
    assert absent_since({}, NOW) is None
