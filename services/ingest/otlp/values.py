"""Values of attributes as values of an event's fields. Senders write a number as a text, too. Pure."""

import re
from decimal import Decimal, InvalidOperation
from typing import Final

from core.limits import MAX_TOKENS, MAX_USD, MAX_USD_DIGITS, MAX_VALUE_LENGTH
from services.ingest.otlp.record import Value

_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
MAX_MILLISECONDS: Final = 1e9


def text(value: Value | None) -> str | None:
    """A text that an event can hold: cut to its length, without control characters; None where nothing is left."""
    if type(value) is str and len(value) <= MAX_VALUE_LENGTH and value.isprintable():
        return value or None  # as nearly always
    if value is None or isinstance(value, list):
        return None
    return _CONTROL.sub("", str(value))[:MAX_VALUE_LENGTH] or None


def first_text(value: Value | None) -> str | None:
    """The first of a list of texts, or a text that stands for such a list."""
    return text(value[0]) if isinstance(value, list) and value else text(value)


def whole(value: Value | None) -> int | None:
    """A count from 0 to the limit of tokens; None: it is none."""
    if type(value) is int:
        return value if 0 <= value <= MAX_TOKENS else None
    number = _number(value)
    return int(number) if number is not None and number <= MAX_TOKENS and number == int(number) else None


def milliseconds(value: Value | None) -> float | None:
    number = _number(value)
    return float(number) if number is not None and number <= MAX_MILLISECONDS else None


def amount(value: Value | None) -> Decimal | None:
    """USD with every digit that was sent; None where an event cannot hold it."""
    number = _number(value)
    if number is None or number > MAX_USD:
        return None
    exponent = number.as_tuple().exponent
    return number if isinstance(exponent, int) and -exponent <= MAX_USD_DIGITS else None


def _number(value: Value | None) -> Decimal | None:
    """A finite number that is not negative."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = Decimal(value if isinstance(value, int) else str(value).strip()[:64])
    except InvalidOperation:
        return None
    return number if number.is_finite() and number >= 0 and number.adjusted() < 30 else None
