"""Reads untrusted JSON of providers: a value of the wrong kind counts as absent."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

MAX_TOKENS: Final = 2**31 - 1
MAX_QUANTITY: Final = 10**12
LEAST_QUANTITY: Final = 1e-20
MAX_USD: Final = Decimal(10) ** 9
MAX_USD_DIGITS: Final = 40
MAX_TEXT: Final = 256

INCONSISTENT: Final = "usage_inconsistent"
INVALID: Final = "usage_invalid"

Path = tuple[str, ...]
Flags = dict[str, None]
"""An ordered set of codes; the values are unused."""


def path(dotted: str) -> Path:
    """`"a.b"` as `("a", "b")`."""
    return tuple(dotted.split(".")) if dotted else ()


def dig(value: Any, steps: Path) -> Any:
    """The value at the path; None where the path ends early. A number is an index of a list."""
    for step in steps:
        if type(value) is dict:  # all that JSON gives; a check against an abstract class is slow
            value = value.get(step)
        elif value is None:
            return None
        elif isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            return None
    return value


def mapping(value: Any) -> Mapping[str, Any]:
    """The value where it is an object, else an empty one."""
    if type(value) is dict:
        return value
    return value if value is not None and isinstance(value, Mapping) else {}


def items(value: Any) -> list[Mapping[str, Any]]:
    """The objects in a list; other items, and anything but a list, are left out."""
    if not isinstance(value, list):
        return []
    return [item for item in value if type(item) is dict or isinstance(item, Mapping)]


def first(source: Any, paths: Iterable[Path]) -> Any:
    """The first value that is not null."""
    for steps in paths:
        if (value := dig(source, steps)) is not None:
            return value
    return None


def count(source: Any, paths: Iterable[Path], flags: Flags) -> int | None:
    """The first whole number from 0 to 2³¹−1 at one of the paths. Other values are skipped and flagged as invalid."""
    for steps in paths:
        value = dig(source, steps)
        if value is None:
            continue
        if type(value) is int and 0 <= value <= MAX_TOKENS:
            return value
        number = quantity(value, MAX_TOKENS)
        if number is not None and number == int(number):
            return int(number)
        flags[INVALID] = None
    return None


def quantity(value: Any, most: int = MAX_QUANTITY) -> int | float | None:
    """A number from 0 to `most`. None for anything else: NaN, booleans and numbers below 1e-20 included."""
    if isinstance(value, Decimal):
        value = float(value) if value.is_finite() else None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if value == 0 or LEAST_QUANTITY <= value <= most else None


def usd(value: Any, flags: Flags, most: Decimal = MAX_USD) -> Decimal | None:
    """An amount from 0 to `most`, from a number or text. Of a float, its shortest digits: those the provider sent.

    Another value is flagged as invalid.
    """
    amount = None if value is None else _amount(value, most)
    if amount is None and value is not None:
        flags[INVALID] = None
    return amount


def _amount(value: Any, most: Decimal) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str, Decimal)):
        return None
    try:
        amount = Decimal(repr(value) if isinstance(value, float) else value)
    except (InvalidOperation, ValueError):
        return None
    if not amount.is_finite() or not 0 <= amount <= most:
        return None
    exponent = amount.as_tuple().exponent
    return amount if isinstance(exponent, int) and -MAX_USD_DIGITS <= exponent <= MAX_USD_DIGITS else None


def text(value: Any) -> str | None:
    """A name that an event can hold. None for a longer one: a shortened name would be another name."""
    if value is None:
        return None
    return value if isinstance(value, str) and 0 < len(value) <= MAX_TEXT and value.isprintable() else None
