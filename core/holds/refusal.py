"""Why a call is not made, in words, and when to try again."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Context
from typing import Any, Final

from core.holds.decision import ORDER, BudgetStanding, Figures, Offer, Reason, Refusal, standing
from core.holds.enforced import BudgetShare
from core.holds.statements import rolled_out
from core.json_codec import plain_digits

_EXACT: Final = Context(prec=200)
_UNITS: Final = {"cost_usd": "USD", "tokens": "tokens", "events": "calls"}


async def refusal(connection: Any, offer: Offer, found: Sequence[Figures], now: datetime) -> Refusal:
    """By the strictest of the budgets that the call does not fit."""
    failing = [
        (share, figures, reason)
        for share, figures in zip(offer.shares, found, strict=True)
        if (reason := offer.reason(share, figures)) is not None
    ]
    share, figures, reason = max(failing, key=lambda each: (ORDER.index(each[0].spec.enforce), each[2] != "degrade_at"))
    own = standing(offer, share, figures, False)
    at = await _retry_at(connection, offer, share, figures, now) if reason == "limit" else None
    return Refusal(own, reason, at, _message(offer, share, own, reason))


async def _retry_at(
    connection: Any, offer: Offer, share: BudgetShare, figures: Figures, now: datetime
) -> datetime | None:
    """The window's end; of a rolling one, when enough has rolled out; None: a run's has no end."""
    calendar, ceiling = share.spec.calendar, offer.ceiling(share)
    if ceiling is None or offer.amount(share) > ceiling:  # never fits
        return None
    if not calendar.step:
        return share.window_end
    over = _EXACT.subtract(_EXACT.add(figures.taken, offer.amount(share)), ceiling)
    bucket = await rolled_out(connection, share, over)
    # What is held may be spent less, and may be free sooner; it never rolls out before it is spent.
    length, step = timedelta(hours=calendar.window_hours), timedelta(seconds=calendar.step)
    return max(bucket + length, now) if bucket is not None else now + length + step


def _message(offer: Offer, share: BudgetShare, own: BudgetStanding, reason: Reason) -> str:
    unit = _UNITS[share.spec.metric]
    spent, reserved, limit = (plain_digits(amount) for amount in (own.spent, own.reserved, own.limit))
    until = f", until {own.window_end:%Y-%m-%dT%H:%M:%SZ}" if own.window_end else ""
    whose = f" for {own.subject}" if own.subject else ""
    most, cost = share.spec.max_per_call_usd, offer.estimate.cost_usd
    if reason == "unknown_cost" and offer.estimate.knows == "nothing":
        why = "what this request may cost cannot be read from it, and the budget has no unknown_cost_usd"
    elif reason == "unknown_cost":
        why = f"{offer.event.model} has no price, and the budget no unknown_cost_usd"
    elif reason == "max_per_call" and most is not None and cost is not None:
        why = f"this call may cost {plain_digits(cost)} USD, and one may cost {plain_digits(most)}"
    else:
        why = f"this call needs {plain_digits(offer.amount(share))} {unit}"
    figures = f"spent {spent}, reserved {reserved}, limit {limit} {unit}{until}"
    return f"Budget {share.spec.name!r}{whose}: {why} ({figures})."
