"""Spend of budgets in their windows, read from the counters."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Context, Decimal
from typing import Any, Final, LiteralString, NamedTuple

from core.budget_counters.counters import MEASURES
from core.budget_counters.windows import Window, counter_key, window_at
from core.budgets.budget_id import BudgetId
from core.budgets.spec import BudgetSpec
from core.budgets.store import Budget
from core.budgets.thresholds import limit_in_force

_EXACT: Final = Context(prec=200)
MILLIONTH: Final = Decimal("0.000001")
TOP_SUBJECTS: Final = 5

_sums: Final[LiteralString] = ", ".join(f"sum(c.{m}) AS {m}" for m in MEASURES)

_VALUE: Final[LiteralString] = """
CASE k.metric WHEN 'tokens' THEN sum(c.tokens) WHEN 'events' THEN sum(c.event_count)
    ELSE sum(c.cost_usd) + sum(c.unpriced_tokens) * k.unpriced * 0.000001 END
"""
_AT: Final[LiteralString] = f"""
SELECT c.counting, c.window_start, c.subject, {_sums}, min(c.first_at) AS first_at
FROM unnest($1::bigint[], $2::timestamptz[], $3::text[], $4::text[], $5::numeric[], $6::numeric[])
    AS k (counting, window_start, subject, metric, unpriced, least)
JOIN budget_counter c USING (counting, window_start, subject)
GROUP BY c.counting, c.window_start, c.subject, k.metric, k.unpriced, k.least
HAVING k.least IS NULL OR {_VALUE} >= k.least
"""
_SINCE: Final[LiteralString] = f"""
SELECT c.counting, c.subject, {_sums}, min(c.first_at) AS first_at
FROM budget_counter c
WHERE c.counting = $1 AND c.window_start >= $2 AND ($3::text[] IS NULL OR c.subject = ANY($3))
GROUP BY 1, 2
"""
_RUNNING: Final[LiteralString] = f"""
WITH sums AS (
    SELECT k.n, c.subject, {_VALUE} AS value, {_sums}, min(c.first_at) AS first_at
    FROM unnest($1::bigint[], $2::timestamptz[], $3::timestamptz[], $4::text[], $5::numeric[])
        WITH ORDINALITY AS k (counting, first, last, metric, unpriced, n)
    CROSS JOIN LATERAL (SELECT * FROM budget_counter c WHERE c.counting = k.counting AND c.window_start >= k.first
        AND c.window_start <= k.last OFFSET 0) AS c
    GROUP BY k.n, k.metric, k.unpriced, c.subject
), ranked AS (
    SELECT *, row_number() OVER (PARTITION BY n ORDER BY value DESC, subject) AS rank,
        sum(event_count) OVER w AS all_events, sum(estimated_count) OVER w AS all_estimated,
        sum(unpriced_count) OVER w AS all_unpriced
    FROM sums WINDOW w AS (PARTITION BY n)
)
SELECT * FROM ranked WHERE rank <= $6 ORDER BY n, rank
"""


class Sums(NamedTuple):
    """The sums of one counter over all shards; cost in USD."""

    cost_usd: Decimal = Decimal(0)
    tokens: int = 0
    event_count: int = 0
    estimated_count: int = 0
    unpriced_count: int = 0
    unpriced_tokens: int = 0
    first_at: datetime | None = None


def sums_of(row: Mapping[str, Any]) -> Sums:
    return Sums._make((Decimal(row["cost_usd"]), *(int(row[m]) for m in MEASURES[1:]), row["first_at"]))


def value(spec: BudgetSpec, sums: Sums) -> Decimal:
    """The spend in the unit of the budget's metric, exactly; unpriced tokens count if the budget gives them a price."""
    if spec.metric == "tokens":
        return Decimal(sums.tokens)
    if spec.metric == "events":
        return Decimal(sums.event_count)
    price = _EXACT.multiply(spec.unpriced_usd_per_million or Decimal(0), MILLIONTH)
    return _EXACT.add(sums.cost_usd, _EXACT.multiply(Decimal(sums.unpriced_tokens), price))


class SubjectSpend(NamedTuple):
    """The spend of one subject of a budget in one window."""

    budget: Budget
    subject: str
    """A value of the budget's `each`; '': the budget has no subjects."""
    window: Window
    window_key: datetime
    """Identifies the window among the budget's fired alerts."""
    sums: Sums

    @property
    def spend(self) -> Decimal:
        return value(self.budget.spec, self.sums)

    def limit(self, now: datetime) -> Decimal:
        return limit_in_force(self.budget.spec.amount, self.budget.top_ups, self.window, now)


async def subject_spends(
    connection: Any,
    counters: Iterable[tuple[Budget, datetime, str]],
    now: datetime,
    minimum: Mapping[BudgetId, Decimal] | None = None,
) -> list[SubjectSpend]:
    """The spend of each (budget, counter key, subject). A rolling budget's window is the running one, whatever the key.

    Spends below a budget's amount in `minimum` are left out: most counters that move are far from any threshold.
    """
    points: dict[tuple[int, datetime, str], Budget] = {}
    rolling: dict[int, tuple[Budget, set[str]]] = {}
    for budget, key, subject in counters:
        counting = budget.countings["window"]
        if budget.spec.calendar.step:
            rolling.setdefault(counting, (budget, set()))[1].add(subject)
        else:
            points[counting, key, subject] = budget
    found = []
    columns = [list(column) for column in zip(*points, strict=True)] or [[], [], []]
    columns += [
        [budget.spec.metric for budget in points.values()],
        [budget.spec.unpriced_usd_per_million or Decimal(0) for budget in points.values()],
        [(minimum or {}).get(budget.id) for budget in points.values()],
    ]
    for row in await connection.fetch(_AT, *columns):
        budget = points[row["counting"], row["window_start"], row["subject"]]
        found.append(_subject_spend(budget, row["subject"], row["window_start"], sums_of(row), now))
    for counting, (budget, subjects) in rolling.items():
        first = window_at(budget.spec.calendar, now).start
        rows = {row["subject"]: row for row in await connection.fetch(_SINCE, counting, first, sorted(subjects))}
        for subject in sorted(subjects):
            sums = sums_of(rows[subject]) if subject in rows else Sums()
            found.append(_subject_spend(budget, subject, first, sums, now))
    return found


def _subject_spend(budget: Budget, subject: str, key: datetime, sums: Sums, now: datetime) -> SubjectSpend:
    calendar = budget.spec.calendar
    if calendar.step:
        window = window_at(calendar, now)
        return SubjectSpend(budget, subject, window, counter_key(calendar._replace(period="run"), now), sums)
    window = window_at(calendar, key)
    if calendar.period == "run" and sums.first_at is not None:
        window = Window(sums.first_at, None)
    return SubjectSpend(budget, subject, window, key, sums)


async def running_subjects(connection: Any, budget: Budget, now: datetime) -> list[tuple[Budget, datetime, str]]:
    """The counters of every subject in the running window, as `subject_spends` takes them."""
    first, last = running_keys(budget, now)
    rows = await connection.fetch(
        """SELECT DISTINCT subject FROM budget_counter
           WHERE counting = $1 AND window_start >= $2 AND window_start <= $3""",
        *(budget.countings["window"], first, last),
    )
    return [(budget, first, row["subject"]) for row in rows]


def running_keys(budget: Budget, now: datetime) -> tuple[datetime, datetime]:
    """The first and the last counter key of the running window; a rolling one includes keys a little in the future."""
    calendar = budget.spec.calendar
    first = window_at(calendar, now).start
    return first, now + timedelta(days=1) if calendar.step else first


class RunningSpend(NamedTuple):
    """Spend of a budget's running window: its largest subjects, and how many events have no certain cost."""

    window: Window
    top: Sequence[SubjectSpend]
    event_count: int
    estimated_count: int
    unpriced_count: int


async def running_spends(
    connection: Any, budgets: Sequence[Budget], now: datetime, subjects: int = TOP_SUBJECTS
) -> list[RunningSpend]:
    """The running window of each budget, read in one statement; `subjects` is how many of the largest each has."""
    ranges = [running_keys(budget, now) for budget in budgets]
    rows = await connection.fetch(
        _RUNNING,
        [budget.countings["window"] for budget in budgets],
        [first for first, _ in ranges],
        [last for _, last in ranges],
        [budget.spec.metric for budget in budgets],
        [budget.spec.unpriced_usd_per_million or Decimal(0) for budget in budgets],
        subjects,
    )
    found: list[list[Any]] = [[] for _ in budgets]
    for row in rows:
        found[row["n"] - 1].append(row)
    return [
        _running_spend(budget, first, own, now) for budget, (first, _), own in zip(budgets, ranges, found, strict=True)
    ]


def _running_spend(budget: Budget, first: datetime, rows: Sequence[Any], now: datetime) -> RunningSpend:
    top = [_subject_spend(budget, row["subject"], first, sums_of(row), now) for row in rows]
    window = top[0].window if top else window_at(budget.spec.calendar, now)
    counts = [int(rows[0][name]) for name in ("all_events", "all_estimated", "all_unpriced")] if rows else [0, 0, 0]
    return RunningSpend(window, top, *counts)
