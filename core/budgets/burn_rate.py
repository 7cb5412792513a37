"""Burn rate, forecast, anomaly and absence, computed from a subject's hours and minutes. Pure.

A series is {start of the hour or minute, UTC: amount}; a missing hour is 0.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from math import sqrt
from statistics import fmean, median, pstdev
from typing import Final, NamedTuple

from core.budget_counters.windows import Window
from core.calendar import HOUR, floor

Series = Mapping[datetime, Decimal]

WEEK: Final = timedelta(days=7)
MINUTE: Final = timedelta(minutes=1)
_INTERVAL: Final = 1.2816
"""Standard deviations on either side that hold 80 % of a normal distribution."""
_UNUSUAL: Final = 6.0
"""Spreads above the median. Hourly spend is far from a normal distribution, so only what is far above it alerts."""
_LEAST_SPREAD: Final = 0.25
"""Share of the median: without it every movement of a constant series would be unusual."""
_MAD: Final = 1.4826
"""Standard deviations in a median absolute deviation of a normal distribution."""
_SENDS_ALWAYS: Final = 160
"""Hours with events, of the 168 of a week."""
SILENT: Final = HOUR


class BurnRule(NamedTuple):
    """Fires if in both lookbacks the spend is at least `factor` times the pace that just uses up the limit."""

    factor: Decimal
    long: timedelta
    short: timedelta


def burn_rules(length: timedelta) -> Sequence[BurnRule]:
    """A fast and a slow rule. Windows of a week or more have the factors of the SRE workbook, chapter 5 ("Alerting on
    SLOs"): 2 % of a month's budget in an hour, 5 % in six. A shorter window would be spent by then, so its fast rule
    is a quarter of the budget in 1/24 of the window."""
    if length >= WEEK:
        return (
            BurnRule(Decimal("14.4"), HOUR, timedelta(minutes=5)),
            BurnRule(Decimal(6), 6 * HOUR, timedelta(minutes=30)),
        )
    return (
        BurnRule(Decimal(6), length / 24, length / 288),
        BurnRule(Decimal(3), length / 8, length / 96),
    )


def burn_rate(minutes: Series, lookback: timedelta, limit: Decimal, length: timedelta, now: datetime) -> Decimal:
    """Pace of the lookback relative to the pace that uses up the limit exactly (1)."""
    since = floor(now, MINUTE) - (max(1, round(lookback / MINUTE)) - 1) * MINUTE
    spent = sum((amount for at, amount in minutes.items() if at >= since), Decimal(0))
    return spent * (length // MINUTE) / (limit * Decimal(lookback / MINUTE))


class Forecast(NamedTuple):
    """Spend of the whole window, in the budget's unit; `low` to `high` is the 80 % interval."""

    expected: Decimal
    low: Decimal
    high: Decimal


def forecast(hours: Series, spend: Decimal, window: Window, now: datetime) -> Forecast | None:
    """The spend so far plus, for every hour left, the mean of comparable hours. None: less than a day is known.

    Comparable are the same hours of the week if two weeks are known, otherwise all hours of the last week.
    """
    if window.end is None or not hours:
        return None
    this_hour, first = floor(now, HOUR), min(hours)
    known = min(4, (this_hour - first) // WEEK)
    if this_hour - first < 24 * HOUR:
        return None
    recent = [float(hours.get(this_hour - n * HOUR, 0)) for n in range(1, min(168, (this_hour - first) // HOUR) + 1)]
    spread = pstdev(recent)
    expected = variance = 0.0
    hour = this_hour
    while hour < window.end:
        share = min((window.end - max(now, hour)) / HOUR, (hour + HOUR - max(now, hour)) / HOUR)
        like = [float(hours.get(hour - weeks * WEEK, 0)) for weeks in _weeks(hour, this_hour, known)] or recent
        expected += share * fmean(like)
        variance += share * (pstdev(like) if len(like) > 2 else spread) ** 2
        hour += HOUR
    margin = _INTERVAL * sqrt(variance)
    amounts = (expected, max(0.0, expected - margin), expected + margin)
    return Forecast(*(spend + Decimal(str(round(amount, 6))) for amount in amounts))


def _weeks(hour: datetime, this_hour: datetime, known: int) -> Sequence[int]:
    """Distances in weeks from a coming hour back to its comparable hours, all of which are over."""
    if known < 2:
        return ()
    ahead = (hour - this_hour) // WEEK + 1
    return [weeks for weeks in range(ahead, ahead + known) if hour - weeks * WEEK < this_hour]


class Anomaly(NamedTuple):
    """An hour far above comparable hours."""

    hour: datetime
    amount: Decimal
    expected: Decimal


def anomaly(hours: Series, floor_amount: Decimal, now: datetime) -> Anomaly | None:
    """The running hour or the one before, if it is far above the same hours of earlier weeks, or of earlier days where
    fewer than three weeks are known. The running hour is not extrapolated: it is unusual only for what it already has.
    """
    this_hour = floor(now, HOUR)
    for hour in (this_hour, this_hour - HOUR):
        like = _like(hours, hour)
        if len(like) < 3:
            continue
        amount, middle = hours.get(hour, Decimal(0)), median(like)
        spread = max(_MAD * median(abs(x - middle) for x in like), _LEAST_SPREAD * middle)
        excess = float(amount) - middle
        if excess > _UNUSUAL * spread and excess >= float(floor_amount):
            return Anomaly(hour, amount, Decimal(str(round(middle, 6))))
    return None


def _like(hours: Series, hour: datetime) -> list[float]:
    if not hours:
        return []
    first = min(hours)
    weekly = [hour - n * WEEK for n in range(1, 5) if hour - n * WEEK >= first]
    daily = [hour - n * timedelta(days=1) for n in range(1, 15) if hour - n * timedelta(days=1) >= first]
    chosen = weekly if len(weekly) >= 3 else daily if len(daily) >= 7 else []
    return [float(hours.get(each, 0)) for each in chosen]


def absent_since(events: Series, now: datetime) -> datetime | None:
    """The hour of the last event of a subject that sends in nearly every hour of a week and has now been silent for a
    full hour and since. None: it is not silent, or does not always send."""
    if not events:
        return None
    last = max(events)
    silent_from = floor(now, HOUR) - SILENT
    if last >= silent_from:
        return None
    sent = sum(1 for n in range(168) if events.get(last - n * HOUR, 0) > 0)
    return last if sent >= _SENDS_ALWAYS else None
