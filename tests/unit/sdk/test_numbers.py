"""Numbers of JSON from outside, bounded while they are read."""

import math
from decimal import Decimal

import pytest
from outlay.numbers import MAX_DIGITS, MAX_EXPONENT, NumberOutOfBounds, may_round_to_zero, read_json, read_untrusted

from tests.support.hostile_numbers import HOSTILE


@pytest.mark.parametrize("number", HOSTILE, ids=lambda number: number[:14])
def test_a_number_out_of_bounds_is_named_by_its_place(number: str) -> None:
    text = f'{{"prices": [{{"price": 1.50}}, {{"fees": {{"search": {{"per": {number}}}}}}}], "price": 2}}'
    with pytest.raises(NumberOutOfBounds) as caught:
        read_json(text)
    assert caught.value.path == ("prices", 1, "fees", "search", "per")
    assert str(caught.value).startswith("prices.1.fees.search.per has a number")


def test_what_is_inside_the_bounds_keeps_every_digit() -> None:
    digits = "1" * MAX_DIGITS
    assert read_json(digits) == int(digits)
    assert read_json(f"[1.50, 1e{MAX_EXPONENT}, 1E-0{MAX_EXPONENT}, -0.0, 0]") == [
        Decimal("1.50"),
        Decimal(f"1e{MAX_EXPONENT}"),
        Decimal(f"1e-{MAX_EXPONENT}"),
        Decimal("-0.0"),
        0,
    ]
    assert read_json(f'"{HOSTILE[0]}"') == HOSTILE[0]


@pytest.mark.parametrize("text", ["NaN", '{"a": -Infinity}', "{", "1e", '{"a": 1e9999, }', ""])
def test_what_is_no_json_is_a_plain_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"Expecting|Extra data|no number JSON knows|property name"):
        read_json(text)


@pytest.mark.parametrize("number", HOSTILE, ids=lambda number: number[:14])
def test_of_a_provider_it_is_no_number(number: str) -> None:
    (found,) = read_untrusted(f"[{number}]")
    assert math.isnan(found)


def test_of_a_provider_what_a_float_holds_is_a_float() -> None:
    assert read_untrusted('{"a": [1e-5, 0.0, 5e-324, 0e5, 7]}') == {"a": [1e-5, 0.0, 5e-324, 0.0, 7]}
    assert math.isnan(read_untrusted("1e-400"))


def test_only_a_number_that_may_round_to_zero_is_looked_at_twice() -> None:
    assert may_round_to_zero(b'{"cost": 1e-400}')
    assert may_round_to_zero(b"0." + b"0" * 400 + b"1")
    assert not may_round_to_zero(b'{"cost": 1.5e-7, "text": "pre-trained, e-mail", "n": 1e999}')
