"""Budgets in the path of calls: what a gateway asks before an attempt, and tells afterwards.

    gate = Gate(price_book)
    await gate.refresh(connection)                  # at the start, and about once a second
    decision = await gate.reserve(connection, call)
    if decision.action == "block": answer decision.refusal
    … make the call with decision.model and decision.output_cap …
    await gate.settle(connection, call, event)      # as soon as its usage is known, before the event is sent
    await gate.release(connection, call)            # instead, where nothing was sent upstream
    await gate.renew(connection, calls, lasts_for)  # while streams run

Each is one statement, but `reserve` at a limit, which asks once more for each remedy. What an attempt holds disappears
in the transaction that lands its event, whoever sends it: with the call's id as `operation_id` and its `attempt`, or as
`event_id`. `reserve` again for the same call and attempt replaces the hold, so that it can be tried again.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Any, Final

from msgspec.structs import replace

from core.accounts.erased_people import ErasedPeople
from core.event import UsageEvent, event_time
from core.holds import statements
from core.holds.decision import HARD, Call, Decision, Figures, Offer, standing, stops
from core.holds.enforced import BudgetShare, EnforcedBudgets, cheaper_model, facts_at
from core.holds.estimate import Pricing, estimate, largest_cap
from core.holds.refusal import refusal
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.context_windows import windows_of
from core.prices.event_charge import charged_by, in_default_region
from core.prices.rating import RateConditions

Ask = Callable[[Offer], Awaitable[list[Figures]]]
"""The figures of an offer's budgets; whoever holds, holds where all fit."""
_NOTHING: Final = Decimal(0)


class Gate:
    """What a process knows of prices and budgets to decide by. Its owner replaces `prices` by newer ones."""

    def __init__(self, prices: PriceBook) -> None:
        self.prices = prices
        self.budgets = EnforcedBudgets()
        self._erased = ErasedPeople()

    async def refresh(self, connection: Any, always: bool = False) -> None:
        """See `EnforcedBudgets.refresh`. It also learns who was erased: their calls hold money without a user."""
        await self.budgets.refresh(connection, always)
        await self._erased.refresh(connection, self.budgets.version)

    def offer(self, call: Call) -> Offer:
        """What a call would hold, and in which budgets that enforce, without asking the database."""
        return self._offer(call, self._without_erased(call.ledger_id, call.event))

    async def reserve(self, connection: Any, call: Call, offer: Offer | None = None) -> Decision:
        """Decides on an attempt and holds its estimate in every budget that it counts for; if it is refused, in none.
        Asks the database only where a budget that enforces matches.

        Args:
            offer: the call's, where the caller has it already.

        Raises:
            asyncpg.PostgresError, OSError: not known whether it is held. Try again, or see `is_closed`.
        """
        asked = offer or self.offer(call)
        return await self.decide(connection, call, asked, partial(statements.hold, connection, call), holds=True)

    async def explain(self, connection: Any, call: Call) -> Decision:
        """As `reserve`, and holds nothing."""
        return await self.decide(connection, call, self.offer(call), partial(statements.read, connection), holds=False)

    def cost(self, ledger_id: LedgerId, event: UsageEvent) -> Decimal | None:
        """What an event costs, in USD, as when it lands; None: it has no price."""
        event = in_default_region(self.prices, ledger_id, event)
        return charged_by(self.prices, ledger_id, event, event_time(event) or datetime.now(UTC)).cost

    def is_closed(self, offer: Offer) -> bool:
        """Whether a call is refused while the database is away: one of its budgets that stop calls says so."""
        return any(stops(share) and share.spec.on_unavailable == "closed" for share in offer.shares)

    async def settle(self, connection: Any, call: Call, event: UsageEvent) -> bool:
        """The attempt holds its actual cost from now on, in the budgets that its event will count for, until it lands.
        False: it held nothing, or the event has landed already.

        Args:
            event: what will be sent, with usage.
        """
        ledger_id, at = call.ledger_id, event_time(event) or datetime.now(UTC)
        event = in_default_region(self.prices, ledger_id, self._without_erased(ledger_id, event))
        charged = charged_by(self.prices, ledger_id, event, at)
        shares = self.budgets.matching(ledger_id, facts_at(self.prices, ledger_id, event), at)
        tokens = charged.input_tokens + charged.output_tokens
        return await statements.settle(connection, (ledger_id, call.id, call.attempt), charged.cost, tokens, shares)

    def _without_erased(self, ledger_id: LedgerId, event: UsageEvent) -> UsageEvent:
        removal = self._erased.find(ledger_id, event.user_id)
        return (
            event if removal is None else replace(event, user_id=None, extra=removal.value(event.extra, is_about=True))
        )

    async def renew(self, connection: Any, calls: Sequence[Call], lasts_for: timedelta) -> None:
        await statements.renew(connection, calls, lasts_for)

    async def note_response(self, connection: Any, call: Call, response_id: str) -> None:
        await statements.note_response(connection, call, response_id)

    async def release(self, connection: Any, call: Call) -> None:
        await statements.release(connection, call)

    async def reject(self, connection: Any, call: Call, reason: str) -> None:
        await statements.reject(connection, call, reason)

    async def decide(self, connection: Any, call: Call, asked: Offer, ask: Ask, holds: bool) -> Decision:
        """By the figures that `ask` gives. Where nothing asks, `connection` is needed only for a refusal.

        Args:
            asked: the call's offer.
        """
        if not asked.shares:
            return Decision("allow", asked.estimate)
        found = await self._ask(connection, ask, asked)
        if _passes(asked, found):
            return _passed(call, asked, found, holds)
        for remedy in (self._degraded, self._despite_degrade_at, self._clamped):
            offer = remedy(call, asked, found)
            if offer is not None and _passes(offer, figures := await self._ask(connection, ask, offer)):
                return _passed(call, offer, figures, holds)
        return Decision(
            "block",
            asked.estimate,
            budgets=[standing(asked, *each, False) for each in zip(asked.shares, found, strict=True)],
            refusal=await refusal(connection, asked, found, _time(call)),
        )

    async def _ask(self, connection: Any, ask: Ask, offer: Offer) -> list[Figures]:
        if any(offer.fault(share) for share in offer.shares):  # cannot fit: the figures are only shown
            return await statements.read(connection, offer)
        return await ask(offer)

    def _offer(self, call: Call, event: UsageEvent, is_degraded: bool = False) -> Offer:
        event = in_default_region(self.prices, call.ledger_id, event)
        shares = self.budgets.matching(call.ledger_id, facts_at(self.prices, call.ledger_id, event), _time(call))
        return Offer(event, call.size, estimate(call.size, self._pricing(call, event)), shares, is_degraded)

    def _pricing(self, call: Call, event: UsageEvent) -> Pricing:
        at = _time(call)
        quote = self.prices.quote(call.ledger_id, event.provider, event.model, at)
        routing = self.prices.routing(event.provider, event.model_requested, event.model, at)
        conditions = RateConditions(event.service_tier, event.is_batch is True, event.region, at)
        return Pricing(quote, conditions, routing)

    def _degraded(self, call: Call, asked: Offer, found: Sequence[Figures]) -> Offer | None:
        """The call with the cheaper model of the strictest budget that it does not fit, where that lets it go on."""
        failing = _failing(asked, found)
        if (
            call.size.knows == "nothing"
            or asked.event.workload == HARD
            or any(share.spec.enforce == "block" for share, _ in failing)
        ):
            return None
        for share, _ in failing:
            model = cheaper_model(share, asked.event.model)
            if model is None or not call.may_use(model):
                continue
            if (offer := self._with(call, asked, model)) is not None:
                return offer
        return None

    def _with(self, call: Call, asked: Offer, model: str) -> Offer | None:
        """The call with this model; None: it is not cheaper, has no price, or a context too short for it."""
        event = replace(asked.event, model=model, model_requested=asked.event.model, saving_technique="degrade")
        offer = self._offer(call, event, is_degraded=True)
        cost, before = offer.estimate.cost_usd, asked.estimate.cost_usd
        quote = self._pricing(call, offer.event).quote
        windows = windows_of([quote.price]) if quote is not None else ()
        too_long = any(call.size.input_tokens > window for window in windows)
        return None if cost is None or too_long or (before is not None and cost >= before) else offer

    def _despite_degrade_at(self, call: Call, asked: Offer, found: Sequence[Figures]) -> Offer | None:
        """The call as asked, where only `degrade_at` is against it and nothing cheaper can do: there is room for it."""
        reasons = {asked.reason(*each) for each in _failing(asked, found)}
        return asked._replace(may_degrade=False) if reasons == {"degrade_at"} else None

    def _clamped(self, call: Call, asked: Offer, found: Sequence[Figures]) -> Offer | None:
        """The call with the output cap that what is left allows, where every budget that it does not fit clamps."""
        offer = asked._replace(may_degrade=False)
        failing = [(s, f) for s, f in _failing(offer, found) if offer.reason(s, f) != "degrade_at"]
        if not failing or call.size.knows == "nothing" or not all(share.spec.clamp for share, _ in failing):
            return None
        usd, tokens = list[Decimal](), list[int]()
        for share, figures in zip(asked.shares, found, strict=True):
            if not stops(share):
                continue
            if share.spec.metric == "tokens":
                tokens.append(int(share.limit - figures.taken))
            elif share.spec.metric == "cost_usd":
                usd.append(share.limit - figures.taken)
            if share.spec.max_per_call_usd is not None:
                usd.append(share.spec.max_per_call_usd)
        pricing = self._pricing(call, asked.event)
        cap = largest_cap(call.size, pricing, min(usd, default=None), min(tokens, default=None))
        if cap is None or cap == call.size.output_cap:
            return None
        size = call.size._replace(output_cap=cap)
        return offer._replace(size=size, estimate=estimate(size, pricing))


def _time(call: Call) -> datetime:
    return event_time(call.event) or datetime.now(UTC)


def _failing(offer: Offer, found: Sequence[Figures]) -> list[tuple[BudgetShare, Figures]]:
    both = zip(offer.shares, found, strict=True)
    return [(share, figures) for share, figures in both if offer.reason(share, figures) is not None]


def _passes(offer: Offer, found: Sequence[Figures]) -> bool:
    return not _failing(offer, found)


def _passed(call: Call, offer: Offer, found: Sequence[Figures], is_held: bool) -> Decision:
    standings = [standing(offer, *each, is_held) for each in zip(offer.shares, found, strict=True)]
    is_warned = any(
        each.decision == "warn" and not share.spec.shadow for each, share in zip(standings, offer.shares, strict=True)
    )
    is_clamped = offer.size.output_cap < call.size.output_cap
    writes_cap = is_clamped or (not call.states_cap and any(share.spec.clamp for share in offer.shares))
    return Decision(
        "degrade" if offer.is_degraded else "warn" if is_warned else "allow",
        offer.estimate,
        model=offer.event.model if offer.is_degraded else None,
        output_cap=offer.size.output_cap if writes_cap else None,
        is_clamped=is_clamped,
        budgets=standings,
        is_bounded=any(map(stops, offer.shares)),
        cuts_off=any(stops(share) and share.spec.cut_off for share in offer.shares),
    )
