"""Shared costs: which calls are shared, and how an amount is split to the digit. Pure."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Final, Literal, NamedTuple, get_args
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec

from core.json_codec import plain_digits
from core.ledger_id import LedgerId
from core.periods import ALL_TIME, period_named

Basis = Literal["cost_usd", "event_count", "tokens"]
BASES: Final[tuple[Basis, ...]] = get_args(Basis)
PLACES: Final = 18
"""Decimal places of a part, unless the amount has more, or shares that were stated need more."""


class AllocationSpec(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An allocation as it is stored."""

    name: str
    where: dict[str, tuple[str, ...]]
    by: Basis | dict[str, Decimal]
    """What the receivers have of it themselves, or the share of each."""
    over: str
    """The dimension whose values receive it."""
    period: str | None = None
    """A UTC month, or the name of a period; None: any time."""


class Allocation(NamedTuple):
    id: UUID
    ledger_id: LedgerId
    spec: AllocationSpec
    created_at: datetime
    created_by: str


class Span(NamedTuple):
    """[start, end), UTC; None: no bound."""

    start: datetime | None
    end: datetime | None


def span_of(period: str | None, now: datetime, zone: ZoneInfo) -> Span:
    """When an allocation is in force. Raises `ValueError` for a text that is no period."""
    if period is None or period == ALL_TIME:
        return Span(None, None)
    if len(period) == len("2026-10") and period[:4].isdigit():
        first = date.fromisoformat(f"{period}-01")
        year, month = first.year + first.month // 12, first.month % 12 + 1
        return Span(datetime(first.year, first.month, 1, tzinfo=UTC), datetime(year, month, 1, tzinfo=UTC))
    return Span(*period_named(period, now, zone)[:2])


def split(amount: Decimal, weights: Sequence[Decimal]) -> list[Decimal]:
    """Parts of an amount in proportion to weights, which are not negative and not all 0; their sum is the amount.

    A part is rounded down at `PLACES` or where the amount ends, and the largest remainders get a last digit more; of
    equal ones, the first.
    """
    whole = sum(map(Fraction, weights))
    shares = [Fraction(weight) / whole for weight in weights]
    places = max(PLACES, _places(amount) + max(map(_places, weights)) if whole == 1 else _places(amount))
    units = int(Fraction(abs(amount)) * 10**places)
    exact = [units * share for share in shares]
    parts = [int(part) for part in exact]
    by_remainder = sorted(range(len(parts)), key=lambda n: (parts[n] - exact[n], n))
    for n in by_remainder[: units - sum(parts)]:
        parts[n] += 1
    sign = int(amount < 0)
    return [Decimal(plain_digits(Decimal((sign, tuple(map(int, str(part))), -places)))) for part in parts]


def _places(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
