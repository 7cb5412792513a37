"""Sums and differences of costs that may be unpriced, to the last digit. None is no price, and counts as nothing."""

from decimal import Decimal

from outlay.pricing import total


def plus(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    """None where neither has a price."""
    amounts = [amount for amount in (one, other) if amount is not None]
    return total(amounts) if amounts else None


def minus(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    """None where neither has a price."""
    return plus(one, None if other is None else other.copy_negate())
