"""When a proposed budget would have fired, had it been there."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from decimal import Context, Decimal
from typing import Any, Final, NamedTuple

from core.budget import Window, reached, rolling, window_at
from core.budgets.matching import Counting
from core.budgets.recount import in_ledger
from core.budgets.spend import Sums, value
from core.budgets.stated import Stated
from core.ledger.reader import RAW_TIMEOUT_MS

MAX_DAYS: Final = 90
_FINE_DAYS: Final = 31
_EXACT: Final = Context(prec=200)
_add, _subtract = _EXACT.add, _EXACT.subtract
_FINE, _COARSE = timedelta(minutes=15), timedelta(hours=1)


class WouldFire(NamedTuple):
    subject: str
    threshold: Decimal
    window: Window
    at: datetime
    """The end of the quarter hour (past a month, of the hour) in which it was crossed."""
    spend: Decimal
    """At that time."""


async def preview(connection: Any, org_id: int, stated: Stated, days: int, now: datetime) -> list[WouldFire]:
    """Oldest first, from the ledger as it stands. Windows that began earlier are counted from their start.

    Raises:
        Unprocessable: no rollup knows these dimensions and there are too many events.
    """
    step = _FINE if days <= _FINE_DAYS else _COARSE
    first = now - timedelta(days=days)
    start = first if stated.period == "run" else window_at(stated.calendar, first).start
    calendar = rolling(1, int(step.total_seconds()))
    counting = Counting(0, org_id, True, stated.conditions, stated.subjects, calendar, start)
    spent: dict[str, dict[datetime, Decimal]] = defaultdict(dict)
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        for (at, subject), figures in (await in_ledger(connection, counting, now, RAW_TIMEOUT_MS)).items():
            sums = Sums._make((figures[0], *(int(figure) for figure in figures[1:]), None))
            spent[subject][at] = value(stated, sums)
    found = [
        fires for subject, own in spent.items() for fires in _fires(stated, subject, own, step) if fires.at > first
    ]
    ordered = sorted(found, key=lambda fires: (fires.at, fires.subject, fires.threshold))
    return [fires._replace(at=min(fires.at, now)) for fires in ordered]


def _fires(stated: Stated, subject: str, spent: Mapping[datetime, Decimal], step: timedelta) -> Iterator[WouldFire]:
    if stated.period == "rolling":
        yield from _rolling(stated, subject, spent, step)
        return
    totals: dict[Window, Decimal] = defaultdict(Decimal)
    fired: dict[Window, set[Decimal]] = defaultdict(set)
    begins = min(spent)
    for at in sorted(spent):
        window = Window(begins, None) if stated.period == "run" else window_at(stated.calendar, at)
        totals[window] = _add(totals[window], spent[at])
        yield from _crossed(stated, subject, window, totals[window], fired[window], at + step)


def _rolling(stated: Stated, subject: str, spent: Mapping[datetime, Decimal], step: timedelta) -> Iterator[WouldFire]:
    """Bucket by bucket; below a threshold again, it may fire again."""
    length, fired = timedelta(hours=stated.calendar.window_hours), set[Decimal]()
    total, at = Decimal(0), min(spent)
    while at <= max(spent):
        total = _add(total, spent.get(at, Decimal(0)))
        total = _subtract(total, spent.get(at - length, Decimal(0)))
        fired &= set(reached(total, stated.amount, fired))
        yield from _crossed(stated, subject, Window(at + step - length, at + step), total, fired, at + step)
        at += step


def _crossed(
    stated: Stated, subject: str, window: Window, total: Decimal, fired: set[Decimal], at: datetime
) -> Iterator[WouldFire]:
    for threshold in reached(total, stated.amount, stated.thresholds):
        if threshold not in fired:
            fired.add(threshold)
            yield WouldFire(subject, threshold, window, at, total)
