"""Exact sums and differences of costs. None is an unknown cost, and adds nothing."""

from decimal import Decimal

from outlay.pricing import total


def plus(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    """The exact sum; None where both are None."""
    amounts = [amount for amount in (one, other) if amount is not None]
    return total(amounts) if amounts else None


def minus(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    """The exact difference; None where both are None."""
    return plus(one, None if other is None else other.copy_negate())
