"""What budgets say to a call: its answer, and the figures that it was decided by. Pure."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from decimal import Context, Decimal
from typing import Final, Literal, NamedTuple
from uuid import UUID

from core.budgets.budget_id import BudgetId
from core.event import UsageEvent
from core.holds.enforced import BudgetShare
from core.holds.estimate import Estimate, RequestSize
from core.ledger_id import LedgerId

Action = Literal["allow", "warn", "degrade", "block"]
Reason = Literal["limit", "max_per_call", "unknown_cost", "degrade_at"]
ORDER: Final = ("allow", "warn", "degrade", "block")
"""Of actions and of what budgets enforce, from the mildest."""
HARD: Final = "agentic-write"
"""The workload that never goes on with another model."""
_EXACT: Final = Context(prec=200)
_NOTHING: Final = Decimal(0)


def _any(model: str) -> bool:
    return True


class Call(NamedTuple):
    """One attempt of a call that is about to be made."""

    ledger_id: LedgerId
    id: UUID
    """Of the call, whatever its attempts: events name it as `operation_id`."""
    attempt: int
    """From 1."""
    event: UsageEvent
    """What its event will say that is known now: provider, model, timestamp, attribution after the key's defaults,
    tier, region. Its timestamp decides the windows."""
    size: RequestSize
    lasts_for: timedelta
    """The call's time-outs and a minute: after it an unsettled hold expires, unless it is renewed."""
    key_id: str = ""
    states_cap: bool = True
    """Whether the request itself says its output cap."""
    may_use: Callable[[str], bool] = _any
    """Whether it may be made with this model instead."""


class Figures(NamedTuple):
    """Spend and live holds of one budget and subject, without the call's own."""

    spent: Decimal
    reserved: Decimal
    fits: bool

    @property
    def taken(self) -> Decimal:
        return _EXACT.add(self.spent, self.reserved)


class Offer(NamedTuple):
    """The call as asked, with another model or with a lower cap: what it would hold, and where."""

    event: UsageEvent
    size: RequestSize
    estimate: Estimate
    shares: Sequence[BudgetShare]
    is_degraded: bool = False
    may_degrade: bool = True
    """Whether it is held to `degrade_at`."""

    def amount(self, share: BudgetShare) -> Decimal:
        """What it would hold; of unknown cost, nothing where that does not stop it."""
        return share.estimated(self.estimate) or _NOTHING

    def ceiling(self, share: BudgetShare) -> Decimal | None:
        """What spend, holds and this call must not exceed together; None: it passes in any case."""
        spec = share.spec
        if not stops(share):
            return None
        if self.is_degraded and spec.enforce == "degrade" and spec.degrade_limit is not None:
            return max(spec.degrade_limit, share.limit)
        return share.limit

    def below(self, share: BudgetShare) -> Decimal | None:
        """What spend and holds must not have reached; None: no such bound."""
        if share.spec.enforce != "degrade" or not stops(share) or self.is_degraded or not self.may_degrade:
            return None
        return None if self.event.workload == HARD else _EXACT.multiply(share.spec.degrade_at, share.limit)

    def fault(self, share: BudgetShare) -> Reason | None:
        """Why it cannot fit, whatever was spent."""
        if not stops(share):
            return None
        if share.estimated(self.estimate) is None:
            return "unknown_cost"
        most, cost = share.spec.max_per_call_usd, self.estimate.cost_usd
        return "max_per_call" if most is not None and cost is not None and cost > most else None

    def fits(self, share: BudgetShare, taken: Decimal) -> bool:
        """Whether it fits beside this spend and these holds; `reserve_holds` computes the same."""
        ceiling, below = self.ceiling(share), self.below(share)
        within = ceiling is None or _EXACT.add(taken, self.amount(share)) <= ceiling
        return within and (below is None or taken < below)

    def reason(self, share: BudgetShare, figures: Figures) -> Reason | None:
        """Why it does not fit; None: it does."""
        if (fault := self.fault(share)) is not None:
            return fault
        if figures.fits:
            return None
        return "degrade_at" if self._replace(may_degrade=False).fits(share, figures.taken) else "limit"


def stops(share: BudgetShare) -> bool:
    """Whether the budget can keep a call from being made as it is."""
    return share.spec.enforce in ("degrade", "block") and not share.spec.shadow


class BudgetStanding(NamedTuple):
    """One budget's part in a decision; amounts in its unit."""

    id: BudgetId
    name: str
    subject: str | None
    spent: Decimal
    reserved: Decimal
    """By live calls, this one included where it was held."""
    limit: Decimal
    window_end: datetime | None
    decision: Action
    """What this budget alone says; a shadow's is not carried out."""
    reason: Reason | None

    @property
    def remaining(self) -> Decimal:
        return max(_EXACT.subtract(_EXACT.subtract(self.limit, self.spent), self.reserved), _NOTHING)

    @property
    def share(self) -> Decimal:
        """Of the limit, rounded."""
        return Context(prec=12).divide(_EXACT.add(self.spent, self.reserved), self.limit)


class Refusal(NamedTuple):
    """Why a call is not made."""

    budget: BudgetStanding
    reason: Reason
    retry_at: datetime | None
    """When enough may be free; None: waiting does not help."""
    message: str


class Decision(NamedTuple):
    """What to do with a call. All but `block` hold the estimate until `settle`, `release` or the deadline."""

    action: Action
    estimate: Estimate
    model: str | None = None
    """The model to go on with, where it is another one than asked for."""
    output_cap: int | None = None
    """The output cap to write into the request; None: leave it as it is."""
    is_clamped: bool = False
    budgets: Sequence[BudgetStanding] = ()
    refusal: Refusal | None = None
    is_bounded: bool = False
    """Whether a budget that can stop calls is among them."""
    cuts_off: bool = False
    """Whether a stream ends once its visible output has used the estimate."""

    @property
    def tightest(self) -> BudgetStanding | None:
        """The budget whose share of its limit is the highest after this hold."""
        return max(self.budgets, key=lambda budget: budget.share, default=None)


def standing(offer: Offer, share: BudgetShare, figures: Figures, is_held: bool) -> BudgetStanding:
    spec, amount = share.spec, offer.amount(share)
    reserved = _EXACT.add(figures.reserved, amount) if is_held else figures.reserved
    would = _would(offer, share, figures)
    return BudgetStanding(
        share.budget.id,
        spec.name,
        share.subject or None,
        figures.spent,
        reserved,
        share.limit,
        share.window_end,
        *would,
    )


def _would(offer: Offer, share: BudgetShare, figures: Figures) -> tuple[Action, Reason | None]:
    """What a budget says, be it a shadow or not."""
    enforce = share.spec.enforce
    if stops(share):
        reason = offer.reason(share, figures)
    else:
        over = _EXACT.add(figures.taken, offer.amount(share)) > share.limit
        reason = "limit" if over else None
    if reason is None or enforce == "observe":
        return ("degrade" if offer.is_degraded and enforce == "degrade" else "allow"), None
    if enforce == "degrade":
        return ("block" if offer.event.workload == HARD else "degrade"), reason
    return enforce, reason
