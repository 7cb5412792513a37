"""The budgets that do something to calls, as a gateway knows them: which of them a call counts for, and what it must
fit into. The matcher is the one by which events are counted."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import Context, Decimal
from typing import Any, Final, NamedTuple

from core.budget_counters.matching import FACT_PLACES, BudgetFacts, Counting, Index, facts_of
from core.budget_counters.windows import counter_key, window_at
from core.budgets.spec import ANY_MODEL, BudgetSpec
from core.budgets.spend import MILLIONTH
from core.budgets.store import Budget, enforcing_budgets
from core.budgets.thresholds import limit_in_force
from core.dimensions import EVENT_DIMENSIONS
from core.event import UsageEvent
from core.holds.estimate import Estimate
from core.ledger_id import LedgerId
from core.prices.book import PriceBook

_EXACT: Final = Context(prec=200)
_VERSION: Final = "SELECT version FROM counting_clock"


class BudgetShare(NamedTuple):
    """One budget that a call counts for, and the counter that its event will add to."""

    budget: Budget
    subject: str
    key: datetime
    """The counter's, at the call's time."""
    first: datetime
    """The first and the last key of the window of now."""
    last: datetime
    limit: Decimal
    window_end: datetime | None

    @property
    def spec(self) -> BudgetSpec:
        return self.budget.spec

    @property
    def counting(self) -> int:
        return self.budget.countings["window"]

    @property
    def unknown(self) -> Decimal:
        """USD that an unpriced event counts as, beside what its tokens count as."""
        return self.spec.unknown_cost_usd or Decimal(0)

    @property
    def per_token(self) -> Decimal:
        """USD that each token of an unpriced event counts as: the price for them, where no cost of a call is stated."""
        if self.spec.unknown_cost_usd is not None:
            return Decimal(0)
        return _EXACT.multiply(self.spec.unpriced_usd_per_million or Decimal(0), MILLIONTH)

    def amount(self, cost_usd: Decimal | None, tokens: int) -> Decimal | None:
        """What a call of this cost and size counts as, in the budget's unit; None: nothing says it."""
        if self.spec.metric == "tokens":
            return Decimal(tokens)
        if self.spec.metric == "events":
            return Decimal(1)
        if cost_usd is not None:
            return cost_usd
        if self.spec.unknown_cost_usd is not None:
            return self.spec.unknown_cost_usd
        if self.spec.unpriced_usd_per_million is not None:
            return _EXACT.multiply(self.per_token, Decimal(tokens))
        return None

    def estimated(self, estimate: Estimate) -> Decimal | None:
        """What a call of this estimate holds; None: nothing says it."""
        spec = self.spec
        if estimate.knows == "nothing" and estimate.cost_usd is None and spec.metric != "events":
            return spec.unknown_cost_usd if spec.metric == "cost_usd" else None
        amount = self.amount(estimate.cost_usd, estimate.tokens)
        if estimate.knows == "part" and spec.metric == "cost_usd" and None not in (amount, spec.unknown_cost_usd):
            return min(amount or Decimal(0), spec.unknown_cost_usd or Decimal(0))
        return amount


class EnforcedBudgets:
    """The enforcing budgets of all ledgers, by what their counters count. Keep one in a process, and `refresh` it about
    once a second."""

    def __init__(self) -> None:
        self._version = -1
        self._budgets: dict[int, Budget] = {}
        self._ledgers: dict[LedgerId, Index] = {}

    @property
    def version(self) -> int:
        """At the last refresh; an erasure of a person raises it, too."""
        return self._version

    def has(self, ledger_id: LedgerId) -> bool:
        """Whether the ledger has any."""
        return ledger_id in self._ledgers

    async def refresh(self, connection: Any, always: bool = False) -> None:
        """Reads them again where any budget of the database has changed. `always`: also where none has said so, as a
        server of the version before does not."""
        version = await connection.fetchval(_VERSION)
        if version == self._version and not always:
            return
        self._take(await enforcing_budgets(connection))
        self._version = version

    async def refresh_one(self, connection: Any, ledger_id: LedgerId) -> None:
        """Reads one ledger's, for a caller that asks only now and then."""
        self._take(await enforcing_budgets(connection, ledger_id))

    def _take(self, found: Iterable[Budget]) -> None:
        budgets: dict[int, Budget] = {}
        ledgers: dict[LedgerId, Index] = {}
        for budget in found:
            spec, id_ = budget.spec, budget.countings["window"]
            counting = Counting(
                id_, budget.ledger_id, True, spec.counted_by, spec.subjects, spec.calendar, budget.counted_since
            )
            ledgers.setdefault(budget.ledger_id, Index()).add(counting)
            budgets[id_] = budget
        self._budgets, self._ledgers = budgets, ledgers

    def matching(self, ledger_id: LedgerId, facts: BudgetFacts, at: datetime) -> list[BudgetShare]:
        """The budgets that an event with these values, at this time, counts for; by age."""
        index = self._ledgers.get(ledger_id)
        if index is None:
            return []
        found = [self._share(counting, facts, at) for counting in index.matching(facts) if at >= counting.counted_since]
        return sorted(found, key=lambda share: (share.budget.created_at, share.budget.id))

    def _share(self, counting: Counting, facts: BudgetFacts, at: datetime) -> BudgetShare:
        budget, calendar = self._budgets[counting.id], counting.calendar
        window, key = window_at(calendar, at), counter_key(calendar, at)
        # A rolling window is the sum of its buckets, of which a little ahead may be filled by others' clocks.
        first, last = (window.start, at + timedelta(days=1)) if calendar.step else (key, key)
        limit = limit_in_force(budget.spec.amount, budget.top_ups, window, at)
        subject = "" if counting.each is None else _fact(facts, counting.each)
        return BudgetShare(budget, subject, key, first, last, limit, window.end)


def _fact(facts: BudgetFacts, name: str) -> str:
    value = facts[FACT_PLACES[name]]
    if value is None:
        raise ValueError("a budget matches only what has its subject")
    return value


def facts_at(book: PriceBook, ledger_id: LedgerId, event: UsageEvent) -> BudgetFacts:
    """What budgets compare of an event, as when it lands."""
    dimensions = [getattr(event, name) for name in EVENT_DIMENSIONS]
    names = book.model_names(ledger_id, event.provider, event.model, named_by(event))
    return facts_of([*dimensions, *names], event)


def named_by(event: UsageEvent) -> str | None:
    """The name by which its model was asked for, for budgets on models: a degraded call counts by the model that
    answered alone."""
    return None if event.saving_technique == "degrade" else event.model_requested


def cheaper_model(share: BudgetShare, model: str) -> str | None:
    """The model that the budget lets go on instead of this one; None: none."""
    found = share.spec.degrade_to.get(model) or share.spec.degrade_to.get(ANY_MODEL)
    return None if found == model else found
