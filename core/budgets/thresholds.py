"""Limits, top-ups and thresholds of budgets: which thresholds a spend has reached, and which alerts follow. Pure."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from decimal import Context, Decimal
from typing import Final, NamedTuple

from core.budget_counters.windows import Window

_EXACT: Final = Context(prec=200)


class TopUp(NamedTuple):
    """A temporary rise of a limit, in force in [starts_at, ends_at)."""

    amount: Decimal
    starts_at: datetime
    ends_at: datetime


def limit_in_force(limit: Decimal, top_ups: Iterable[TopUp], window: Window, now: datetime) -> Decimal:
    """The limit with the top-ups in force now or, for a window that has ended, at its last moment."""
    at = now if window.end is None or now < window.end else window.end - timedelta(microseconds=1)
    for top_up in top_ups:
        if top_up.starts_at <= at < top_up.ends_at:
            limit = _EXACT.add(limit, top_up.amount)
    return limit


def crossing(limit: Decimal, threshold: Decimal) -> Decimal:
    """The spend at which a threshold is crossed, exactly."""
    return _EXACT.multiply(threshold, limit)


def reached(spend: Decimal, limit: Decimal, thresholds: Iterable[Decimal]) -> list[Decimal]:
    """The thresholds with spend ≥ threshold × limit, exactly."""
    return [threshold for threshold in thresholds if spend >= crossing(limit, threshold)]


def share(spend: Decimal, limit: Decimal) -> Decimal:
    """Spend divided by the limit, rounded: for people."""
    return Context(prec=12).divide(spend, limit)


class Decision(NamedTuple):
    fire: Sequence[Decimal]
    """Thresholds in rising order; each is an alert of its own."""
    recover: Sequence[Decimal]
    """Thresholds whose alert has ended."""
    late: bool
    """Whether the window had ended."""


def is_over(window_end: datetime | None, now: datetime) -> bool:
    """Whether a window has ended; an alert that fires after that is late."""
    return window_end is not None and window_end <= now


def decide(
    spend: Decimal,
    limit: Decimal,
    thresholds: Sequence[Decimal],
    window_end: datetime | None,
    now: datetime,
    fired: Collection[Decimal],
    open_: Collection[Decimal],
) -> Decision:
    """The alerts that a window's spend fires and ends.

    `fired` are thresholds that may not fire again in this window, `open_` those of them that have not recovered. The
    alerts of a window that has ended are ended for that reason, not by its spend.
    """
    late = is_over(window_end, now)
    over = set(reached(spend, limit, [*thresholds, *open_]))
    fire = [threshold for threshold in thresholds if threshold in over and threshold not in fired]
    return Decision(fire, [] if late else sorted(set(open_) - over), late)
