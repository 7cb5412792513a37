"""An hour or a day in which a feature cost far more than it does at that time."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from statistics import median
from typing import Any, Final, LiteralString, NamedTuple

from outlay.pricing import total

from core.calendar import Bucket, Interval, buckets, first_instant
from core.errors import Unprocessable
from core.insights.call_groups import marked
from core.insights.call_table import Question
from core.insights.evidence import Evidence, Kind
from core.insights.insight import Claim, Insight
from core.insights.wording import feature_name, usd
from core.ledger.cost_sql import CostQuery, SqlArguments
from core.ledger.reader import REST, costs_in_snapshot
from core.limits import MAX_SCANNED_EVENTS

NAME: Final = "anomaly"
DAYS: Final = 14
"""Before, in which the same hour or day is looked at: two of each weekday."""
LEAST_KNOWN: Final = 7
"""Of them, in which the feature had calls."""
DEVIATIONS: Final = Decimal("8.8956")
"""6 × 1.4826: the median absolute deviation times 1.4826 is the standard deviation of normal amounts."""
TIMES: Final = 2
"""The median at least, for amounts that hardly vary."""
_MOST_FEATURES: Final = 100
"""The dearest; others are not looked at."""
_TIMEOUT_MS: Final = 20_000


class Spike(NamedTuple):
    feature: str | None
    interval: Interval
    start: datetime
    end: datetime
    spent_usd: Decimal
    median_usd: Decimal


Amounts = Mapping[tuple[date, int], Decimal]
"""USD by local date and hour; of days, the hour is 0."""


async def _read_before(connection: Any, question: Question) -> list[Spike]:
    """The hours, and the days without such hours, from the rollups."""
    start = question.start - timedelta(days=DAYS + 1)
    hours = buckets(start, question.end, "hour", question.zone)
    query = CostQuery(
        question.ledger_id, start, question.end, ("feature",), question.filters, _MOST_FEATURES, unfolded=True
    )
    stretches = [(hour.start, hour.end) for hour in hours]
    try:
        found = await costs_in_snapshot(connection, query, stretches, _TIMEOUT_MS, MAX_SCANNED_EVENTS)
    except Unprocessable:
        return []  # filters that no rollup knows, of days before that are no longer kept: nothing says what is usual
    features: dict[str | None, dict[int, Decimal]] = {}
    for row in found.rows:
        if row.labels != (REST,) and row.measures["event_count"]:
            features.setdefault(row.labels[0], {})[row.bucket] = row.measures["cost_usd"]

    def found_spikes() -> list[Spike]:
        return [
            spike
            for feature, by_bucket in features.items()
            for spike in spikes(feature, {hours[place]: cost for place, cost in by_bucket.items()}, question)
        ]

    return await asyncio.to_thread(found_spikes)


def spikes(feature: str | None, hours: Mapping[Bucket, Decimal], question: Question) -> Iterator[Spike]:
    """Args:
    hours: USD of a feature's hours that had calls, at least one, local to the question's zone.
    """
    by_hour: dict[tuple[date, int], Decimal] = {}
    by_day: dict[tuple[date, int], Decimal] = {}
    spans: dict[tuple[date, int], tuple[datetime, datetime]] = {}
    for hour, cost in hours.items():
        hourly, daily = (hour.label.date(), hour.label.hour), (hour.label.date(), 0)
        by_hour[hourly] = total((by_hour.get(hourly, Decimal(0)), cost))
        by_day[daily] = total((by_day.get(daily, Decimal(0)), cost))
        first, last = spans.get(hourly, (hour.start, hour.end))
        spans[hourly] = min(first, hour.start), max(last, hour.end)
    first_day = min(by_day)[0]
    shown: set[date] = set()
    for key, spent in sorted(by_hour.items()):
        start, end = spans[key]
        if start >= question.start and (usual := _usual(by_hour, first_day, key, spent)) is not None:
            shown.add(key[0])
            yield Spike(feature, "hour", start, end, spent, usual)
    for key, spent in sorted(by_day.items()):
        start, end = (first_instant(key[0] + timedelta(days=n), question.zone) for n in (0, 1))
        is_asked = start >= question.start and key[0] not in shown
        if is_asked and (usual := _usual(by_day, first_day, key, spent)) is not None:
            yield Spike(feature, "day", start, min(end, question.end), spent, usual)


def _usual(amounts: Amounts, first: date, key: tuple[date, int], spent: Decimal) -> Decimal | None:
    """The median of the days before, where the amount is far above it; None: it is not, or too little is known."""
    day, hour = key
    days = [date for n in range(1, DAYS + 1) if (date := day - timedelta(days=n)) >= first]
    known = [amounts[date, hour] for date in days if (date, hour) in amounts]
    quiet = [Decimal(0)] * (len(days) - len(known))
    # Where calls are so rare that an hour often has none, one with some is no surprise.
    is_far = len(known) >= LEAST_KNOWN and _is_far(spent, known) and _is_far(spent, [*known, *quiet])
    return median(known) if is_far else None


def _is_far(spent: Decimal, amounts: Sequence[Decimal]) -> bool:
    usual = median(amounts)
    deviation = median([abs(amount - usual) for amount in amounts])
    return spent > usual + DEVIATIONS * deviation and spent >= TIMES * usual


def _marks(found: list[Spike], arguments: SqlArguments) -> LiteralString:
    features = arguments.add([spike.feature for spike in found])
    starts, ends = arguments.add([spike.start for spike in found]), arguments.add([spike.end for spike in found])
    return f"""SELECT c.time, c.event_id, s.mark::int AS mark FROM insight_call c
        JOIN unnest({features}::text[], {starts}::timestamptz[], {ends}::timestamptz[])
            WITH ORDINALITY AS s (feature, first, last, mark)
            ON s.feature IS NOT DISTINCT FROM c.feature AND c.time >= s.first AND c.time < s.last"""


def find(evidence: Evidence) -> Iterator[Insight]:
    by_spike: dict[int, list[int]] = {}
    for place, group in marked(evidence.groups, NAME):
        by_spike.setdefault(group.marks[NAME], []).append(place)
    for mark, spike in enumerate(evidence.read[NAME], 1):
        places = frozenset(by_spike.get(mark, ()))
        local = spike.start.astimezone(evidence.question.zone)
        what = f"{local:%Y-%m-%d %H:00}" if spike.interval == "hour" else f"{local:%Y-%m-%d}"
        yield Insight(
            NAME,
            {"feature": spike.feature, "start": spike.start.isoformat(), "end": spike.end.isoformat()},
            f"{feature_name(spike.feature)} cost {usd(spike.spent_usd)} in the {spike.interval} {what}; "
            f"usual at that time are {usd(spike.median_usd)}.",
            Decimal("0.8"),
            places,
            evidence.events(places),
            spike.spent_usd,
            [Claim(places, total((spike.spent_usd, spike.median_usd.copy_negate())))],
            {"action": "look_at_calls"},
            [f"What is above the median of the same {spike.interval} of the {DAYS} days before was not needed."],
            [spike.feature],
            has_minimum=False,
        )


KIND: Final = Kind(NAME, find, _marks, read_before=_read_before)
