"""The expected state of budgets by brute force: it keeps every event, adds up every sum again, and takes windows from
local dates alone."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple
from zoneinfo import ZoneInfo


class Call(NamedTuple):
    """An event; `cost` None stands for unpriced."""

    time: datetime
    facts: Mapping[str, str]
    cost: Decimal | None
    tokens: int


def _is_met(name: str, value: str, facts: Mapping[str, str]) -> bool:
    return facts.get(name) == value or (name == "model" and facts.get(name) == f"{value}-2024-08-06")


class Rule(NamedTuple):
    """A budget's definition, in plain values."""

    period: str
    timezone: str
    week_start: int
    billing_day: int
    window_hours: int
    conditions: Mapping[str, str]
    each: str | None
    metric: str

    def counts(self, call: Call) -> bool:
        met = all(_is_met(name, value, call.facts) for name, value in self.conditions.items())
        return met and (self.each is None or self.each in call.facts)

    def subject(self, call: Call) -> str:
        return call.facts[self.each] if self.each else ""

    def first_day(self, day: date) -> date:
        """The first day of the window, found by going back day by day."""
        while not self._begins(day):
            day -= timedelta(days=1)
        return day

    def _begins(self, day: date) -> bool:
        if self.period == "daily":
            return True
        if self.period == "weekly":
            return day.weekday() == self.week_start
        is_last = (day + timedelta(days=1)).month != day.month
        on_day = day.day == self.billing_day or (is_last and day.day < self.billing_day)
        return on_day and (self.period == "monthly" or day.month in (1, 4, 7, 10))

    def window(self, time: datetime) -> datetime:
        """The start of the window: midnight of its first day; 1970 for runs and rolling windows."""
        if self.period in ("run", "rolling"):
            return utc("1970-01-01T00:00")
        zone = ZoneInfo(self.timezone)
        first = self.first_day(time.astimezone(zone).date())
        return datetime(first.year, first.month, first.day, tzinfo=zone).astimezone(UTC)

    def amount(self, calls: Iterable[Call]) -> Decimal:
        def measure(call: Call) -> Decimal:
            if self.metric == "cost_usd":
                return call.cost or Decimal(0)
            return Decimal(call.tokens if self.metric == "tokens" else 1)

        return sum(map(measure, calls), Decimal(0))


Key = tuple[str, datetime]


class Told(NamedTuple):
    """An alert in the terms of both the oracle and the product."""

    subject: str
    window: datetime
    threshold: Decimal
    late: bool


class Open(NamedTuple):
    """An alert that has not ended."""

    rule: Rule
    """As it was when the alert fired."""
    fired_at: datetime
    limit: Decimal
    """At its latest evaluation."""

    def has_ended(self, window: datetime, now: datetime, is_run: bool) -> bool:
        return self.rule.window(now) > window or (is_run and self.fired_at <= now - timedelta(days=1))


class Oracle:
    """The expected alerts of one budget."""

    def __init__(self, rule: Rule, limit: Decimal, thresholds: list[Decimal], now: datetime) -> None:
        self.rule = rule
        self.limit = limit
        self.thresholds = thresholds
        self.enabled = True
        self.since = now
        self.told: list[Told] = []
        self.fired: set[tuple[str, datetime, Decimal]] = set()
        """Those that may not fire again."""
        self.open: dict[tuple[str, datetime, Decimal], Open] = {}
        self.touched: set[Key] = set()
        self.whole = True

    def define(self, rule: Rule, now: datetime) -> None:
        """Changes the definition. Alerts of the previous definition are no longer compared."""
        if rule != self.rule:
            self.rule, self.since, self.touched = rule, now, set()
        self.whole = True

    def land(self, call: Call) -> None:
        if self.rule.counts(call) and not self._is_before(call):
            self.touched.add((self.rule.subject(call), self.rule.window(call.time)))

    def _is_before(self, call: Call) -> bool:
        """Whether an event is too old: a rolling window counts events from at most its length before its creation."""
        if self.rule.period != "rolling":
            return False
        return call.time < self.since.replace(second=0, microsecond=0) - timedelta(hours=self.rule.window_hours)

    def tick(self, now: datetime) -> None:
        if self.rule.period == "rolling":
            self.touched |= {(subject, window) for subject, window, _ in self.fired}
        for key, alert in list(self.open.items()):
            if not self.enabled or alert.has_ended(key[1], now, self.rule.period == "run"):
                self._end(key, self.rule.period == "rolling")

    def _end(self, key: tuple[str, datetime, Decimal], again: bool) -> None:
        del self.open[key]
        if again:
            self.fired.discard(key)

    def settle(self, calls: Iterable[Call], now: datetime) -> None:
        if not self.enabled:
            self.touched, self.whole = set(), False
            return
        held = [call for call in calls if self.rule.counts(call) and not self._is_before(call)]
        keys = set(self.touched)
        if self.whole:
            running = self.rule.window(now)
            keys |= {(self.rule.subject(c), running) for c in held if self.rule.window(c.time) == running}
        for subject, window in sorted(keys):
            own = [c for c in held if self.rule.subject(c) == subject and self._is_in(c, window, now)]
            self._decide(subject, window, self.rule.amount(own), now)
        self.touched, self.whole = set(), False

    def _is_in(self, call: Call, window: datetime, now: datetime) -> bool:
        if self.rule.period == "rolling":
            end = now.replace(second=0, microsecond=0) + timedelta(minutes=1)
            return call.time >= end - timedelta(hours=self.rule.window_hours)
        return self.rule.window(call.time) == window

    def _decide(self, subject: str, window: datetime, spend: Decimal, now: datetime) -> None:
        late = window < self.rule.window(now)
        for key in [key for key in self.open if key[:2] == (subject, window)]:
            if not late and spend < key[2] * self.limit:
                self._end(key, self.rule.period == "rolling" or self.limit > self.open[key].limit)
            else:
                self.open[key] = self.open[key]._replace(limit=self.limit)
        for threshold in self.thresholds:
            key = subject, window, threshold
            if spend >= threshold * self.limit and key not in self.fired:
                self.told.append(Told(subject, window, threshold, late))
                self.fired.add(key)
                self.open[key] = Open(self.rule, now, self.limit)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
