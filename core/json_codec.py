"""JSON as Outlay writes it: money is a number with all of its digits and no exponent. `outlay.numbers` reads it."""

from decimal import Decimal
from typing import Any, Final

import msgspec


def plain_digits(value: Decimal) -> str:
    """Every digit, without an exponent and without trailing zeros."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


_ATOMS: Final = frozenset((str, int, float, bool, type(None)))
"""Most values of a reply, told apart without a call: a reply may have half a million."""


def _plain(value: Any) -> Any:
    """Replaces each `Decimal` by its digits."""
    if isinstance(value, Decimal):
        return msgspec.Raw(plain_digits(value).encode())
    if isinstance(value, dict):
        return {key: item if type(item) in _ATOMS else _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [item if type(item) in _ATOMS else _plain(item) for item in value]
    return value


def encode(body: Any) -> bytes:
    """`body` as JSON; a `Decimal` keeps every digit."""
    return msgspec.json.encode(_plain(body))


def encode_line(body: Any) -> bytes:
    """As `encode`, with a line break, after which a terminal shows its prompt."""
    return encode(body) + b"\n"
