"""Preview: when a proposed budget would have fired in the past days."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from decimal import Context, Decimal
from typing import Any, Final, NamedTuple

from core.budget_counters.matching import Counting
from core.budget_counters.windows import Window, rolling, window_at
from core.budgets.backfill import Counters, in_ledger, last_end
from core.budgets.spec import BudgetSpec
from core.budgets.spend import Sums, value
from core.budgets.thresholds import reached
from core.db.compression_epochs import slots_of
from core.ledger.exact_reads import read_exactly
from core.ledger.reader import RAW_TIMEOUT_MS
from core.ledger_id import LedgerId

MAX_DAYS: Final = 90
_FINE_DAYS: Final = 31
_EXACT: Final = Context(prec=200)
_add, _subtract = _EXACT.add, _EXACT.subtract
_FINE, _COARSE = timedelta(minutes=15), timedelta(hours=1)


class WouldFire(NamedTuple):
    """An alert that the budget would have fired."""

    subject: str
    threshold: Decimal
    window: Window
    at: datetime
    """The end of the quarter hour (hour, in previews of more than 31 days) in which the threshold was crossed."""
    spend: Decimal
    """At that time."""


async def preview(connection: Any, ledger_id: LedgerId, spec: BudgetSpec, days: int, now: datetime) -> list[WouldFire]:
    """The alerts, oldest first, from the ledger's present content. A window that began earlier counts from its start.

    Raises:
        Unprocessable: no rollup has these dimensions and there are too many events.
    """
    step = _FINE if days <= _FINE_DAYS else _COARSE
    first = now - timedelta(days=days)
    start = first if spec.period == "run" else window_at(spec.calendar, first).start
    calendar = rolling(1, int(step.total_seconds()))
    counting = Counting(0, ledger_id, True, spec.counted_by, spec.subjects, calendar, start)
    spent: dict[str, dict[datetime, Decimal]] = defaultdict(dict)

    async def counters() -> Counters:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            return await in_ledger(connection, counting, now, RAW_TIMEOUT_MS)

    for (at, subject), figures in (await read_exactly(connection, slots_of(start, last_end(now)), counters)).items():
        sums = Sums._make((figures[0], *(int(figure) for figure in figures[1:]), None))
        spent[subject][at] = value(spec, sums)
    found = [fires for subject, own in spent.items() for fires in _fires(spec, subject, own, step) if fires.at > first]
    ordered = sorted(found, key=lambda fires: (fires.at, fires.subject, fires.threshold))
    return [fires._replace(at=min(fires.at, now)) for fires in ordered]


def _fires(spec: BudgetSpec, subject: str, spent: Mapping[datetime, Decimal], step: timedelta) -> Iterator[WouldFire]:
    if spec.period == "rolling":
        yield from _rolling(spec, subject, spent, step)
        return
    totals: dict[Window, Decimal] = defaultdict(Decimal)
    fired: dict[Window, set[Decimal]] = defaultdict(set)
    begins = min(spent)
    for at in sorted(spent):
        window = Window(begins, None) if spec.period == "run" else window_at(spec.calendar, at)
        totals[window] = _add(totals[window], spent[at])
        yield from _crossed(spec, subject, window, totals[window], fired[window], at + step)


def _rolling(spec: BudgetSpec, subject: str, spent: Mapping[datetime, Decimal], step: timedelta) -> Iterator[WouldFire]:
    """Bucket by bucket; a threshold that the spend has fallen below may fire again."""
    length, fired = timedelta(hours=spec.calendar.window_hours), set[Decimal]()
    total, at = Decimal(0), min(spent)
    while at <= max(spent):
        total = _add(total, spent.get(at, Decimal(0)))
        total = _subtract(total, spent.get(at - length, Decimal(0)))
        fired &= set(reached(total, spec.amount, fired))
        yield from _crossed(spec, subject, Window(at + step - length, at + step), total, fired, at + step)
        at += step


def _crossed(
    spec: BudgetSpec, subject: str, window: Window, total: Decimal, fired: set[Decimal], at: datetime
) -> Iterator[WouldFire]:
    for threshold in reached(total, spec.amount, spec.thresholds):
        if threshold not in fired:
            fired.add(threshold)
            yield WouldFire(subject, threshold, window, at, total)
