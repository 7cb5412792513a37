"""Reading what a provider sent without trusting it: a value that is not what it should be counts as absent."""

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
"""An ordered set."""


def path(dotted: str) -> Path:
    return tuple(dotted.split(".")) if dotted else ()


def dig(value: Any, steps: Path) -> Any:
    """What lies at the path; None where it ends early. A number steps into a list."""
    for step in steps:
        if type(value) is dict:  # what JSON gives; an abstract class is asked slowly
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
    if type(value) is dict:
        return value
    return value if value is not None and isinstance(value, Mapping) else {}


def items(value: Any) -> list[Mapping[str, Any]]:
    """The objects of a list; anything else is none."""
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
    """The first path's whole number from 0 to 2³¹−1; values of other kinds are passed over and flagged."""
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
    """A number from 0 to `most`, None for anything else, NaN, booleans and next to nothing among it."""
    if isinstance(value, Decimal):
        value = float(value) if value.is_finite() else None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if value == 0 or LEAST_QUANTITY <= value <= most else None


def usd(value: Any, most: Decimal = MAX_USD) -> Decimal | None:
    """An amount from 0 to `most`, from a number or its text; of a float the shortest digits, which are those sent."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str, Decimal)):
        return None
    try:
        amount = Decimal(repr(value) if isinstance(value, float) else value)
    except (InvalidOperation, ValueError):
        return None
    if not amount.is_finite() or not 0 <= amount <= most:
        return None
    exponent = amount.as_tuple().exponent
    return amount if isinstance(exponent, int) and -exponent <= MAX_USD_DIGITS else None


def text(value: Any) -> str | None:
    """A name the contract can hold, None for anything else: a shortened name is another one."""
    if value is None:
        return None
    return value if isinstance(value, str) and 0 < len(value) <= MAX_TEXT and value.isprintable() else None
