"""Amounts are split to the digit: what everybody gets is what there was."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.attribution.allocation import PLACES, split

AMOUNTS = st.decimals(-(10**9), 10**9, allow_nan=False, allow_infinity=False, places=15)
WEIGHTS = st.lists(st.decimals(0, 10**6, allow_nan=False, allow_infinity=False, places=6), min_size=1, max_size=12)


def exact(parts: list[Decimal]) -> Fraction:
    return sum(map(Fraction, parts), Fraction(0))


@given(AMOUNTS, WEIGHTS.filter(any))
def test_parts_add_up_and_are_next_to_their_share(amount: Decimal, weights: list[Decimal]) -> None:
    parts = split(amount, weights)
    assert exact(parts) == Fraction(amount)
    whole = exact(weights)
    for part, weight in zip(parts, weights, strict=True):
        share = Fraction(amount) * Fraction(weight) / whole
        assert abs(Fraction(part) - share) < Fraction(1, 10**PLACES)
        assert weight or not part, "who has nothing gets nothing"
    assert split(-amount, weights) == [-part for part in parts], "a correction takes back what was given"


@pytest.mark.parametrize(
    ("amount", "weights", "parts"),
    [
        ("10", ("0.6", "0.4"), ("6", "4")),
        ("0.000123", ("0.6", "0.4"), ("0.0000738", "0.0000492")),
        ("178.772825462033687", ("0.125", "0.875"), ("22.346603182754210875", "156.426222279279476125")),
        ("1", ("1", "1", "1"), ("0.333333333333333334", "0.333333333333333333", "0.333333333333333333")),
        ("2", ("1", "2", "4"), ("0.285714285714285714", "0.571428571428571429", "1.142857142857142857")),
        ("0.0000000000000000000001", ("1", "1"), ("0.0000000000000000000001", "0")),
    ],
)
def test_by_hand(amount: str, weights: tuple[str, ...], parts: tuple[str, ...]) -> None:
    assert split(Decimal(amount), [*map(Decimal, weights)]) == [*map(Decimal, parts)]
