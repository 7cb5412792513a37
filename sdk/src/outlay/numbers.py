"""JSON from outside, with numbers that are bounded while they are read: eleven characters can state a number that no
memory holds, and nothing here computes one. Pure; the server reads bodies and files by it, too.
"""

import json
import re
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any, Final

MAX_DIGITS: Final = 4_300
"""Of a number's digits, as many as Python itself reads of a whole number."""
MAX_EXPONENT: Final = 999
"""Of a power of ten, in either direction. No limit of a field is beyond it."""

_SMALL_EXPONENT: Final = re.compile(rb"[eE]-[0-9]{3}")
_MANY_ZEROS: Final = b"0" * 300
_BEYOND: Final = object()
_NAN: Final = float("nan")


class NumberOutOfBounds(ValueError):
    """A number with too many digits or too large an exponent. `path` leads to it: keys, and places in lists."""

    detail = f"has a number of more than {MAX_DIGITS:,} digits, or with an exponent beyond {MAX_EXPONENT}"

    def __init__(self, path: tuple[str | int, ...]) -> None:
        super().__init__(f"{'.'.join(map(str, path)) or 'the document'} {self.detail}")
        self.path = path


def is_bounded(number: str) -> bool:
    """Whether the text of a JSON number has few enough digits and a small enough exponent."""
    digits, _, exponent = number.replace("E", "e").partition("e")
    return len(digits) <= MAX_DIGITS and len(exponent.lstrip("+-0")) <= 3


def read_json(text: str | bytes, to_object: Callable[[list[tuple[str, Any]]], Any] | None = None) -> Any:
    """The value of a JSON text; a number with a point or an exponent is a `Decimal` with every digit.

    Args:
        to_object: makes an object of its names and values, in place of `dict`.

    Raises:
        NumberOutOfBounds: it holds such a number.
        ValueError: it is not JSON, which knows no NaN.
        RecursionError: it is nested too deeply.
    """
    found: list[str] = []

    def beyond(number: str) -> object:
        found.append(number)
        return _BEYOND

    def fraction(number: str) -> object:
        return Decimal(number) if len(number) < 5 or is_bounded(number) else beyond(number)

    def whole(number: str) -> object:
        return int(number) if is_bounded(number) else beyond(number)

    load = partial(json.loads, parse_float=fraction, parse_constant=_no_number, object_pairs_hook=to_object)
    try:
        value = load(text)
    except json.JSONDecodeError:
        raise
    except ValueError:  # Python refuses a whole number of so many digits, and does not say where it is
        value = load(text, parse_int=whole)
    if found and (path := _path_to(_BEYOND, value)) is not None:
        raise NumberOutOfBounds(path)
    return value


def read_untrusted(text: str | bytes) -> Any:
    """The value of a provider's JSON. A number out of bounds, or one that a float would round to 0, is NaN, which no
    count and no amount is. Raises `ValueError` or `RecursionError` where it is not JSON."""
    decoded = text if isinstance(text, str) else text.decode(json.detect_encoding(text), "surrogatepass")
    try:
        return _read_floats(decoded)
    except json.JSONDecodeError:
        raise
    except ValueError:  # as above
        return _read_floats_and_digits(decoded)


def may_round_to_zero(text: bytes) -> bool:
    """Whether a JSON text may hold a number, other than 0, that is 0 as a float: then it is for `read_untrusted`."""
    return _MANY_ZEROS in text or (
        (b"e-" in text or b"E-" in text) and _SMALL_EXPONENT.search(text) is not None  # twice the time of all else
    )


def _float(number: str) -> float:
    if len(number) >= 5 and not is_bounded(number):
        return _NAN
    value = float(number)
    return value if value or not number.lower().partition("e")[0].strip("-0.") else _NAN


def _whole(number: str) -> float:
    return int(number) if is_bounded(number) else _NAN


# Made once: to make one takes longer than to read a small text.
_read_floats: Final = json.JSONDecoder(parse_float=_float, parse_constant=float).decode
_read_floats_and_digits: Final = json.JSONDecoder(parse_float=_float, parse_constant=float, parse_int=_whole).decode


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number JSON knows")


def _path_to(wanted: object, value: Any) -> tuple[str | int, ...] | None:
    """The path to an object inside a document; None: it is not there."""
    waiting: list[tuple[Any, Any]] = [(None, value)]  # (the link to the parent and the key in it, a value)
    while waiting:
        link, part = waiting.pop()
        if part is wanted:
            path: list[str | int] = []
            while link is not None:
                link, key = link
                path.append(key)
            return tuple(reversed(path))
        inside = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
        waiting += [((link, key), item) for key, item in inside][::-1]
    return None
