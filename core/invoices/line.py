"""A line of a provider's bill, as all sources state it. Pure."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final, Literal, NamedTuple

from core.errors import FieldError, Unprocessable

Kind = Literal["usage", "credit", "tax", "fee", "nothing"]
"""`fee`: what no call causes, such as a subscription. `nothing`: a day without charges, which the bill covers too."""

STANDARD: Final = "standard"
"""The tier of a call that asked for none."""
LONG: Final = "long"
"""A part of a tier: the call's input was above the model's threshold."""


class InvoiceLine(NamedTuple):
    """What a provider bills for a day. Names are the provider's own."""

    day: date
    """UTC."""
    kind: Kind = "usage"
    amount: Decimal | None = None
    """In `currency`; None: the source counts usage and states no amounts."""
    currency: str = "USD"
    quantity: Decimal | None = None
    """Tokens of a token class, else units; None: not told."""
    model: str | None = None
    usage_class: str | None = None
    """A token class, or a unit such as `web_search`; None: the line is of all classes together."""
    tier: str | None = None
    """Service tier, `batch` and `long`, joined by `+`; None: not told."""
    region: str | None = None
    project: str | None = None
    """Project, workspace or sub-account."""
    account: str = ""
    stated_usd: Decimal | None = None
    """The amount in USD by the provider's own exchange rate, where the bill has it."""
    provider_day: str | None = None
    """The provider's own billing day, as written."""
    raw: str = ""


class WrongShape(Unprocessable):
    """The file is not of the source that it is said to be; nothing of it counts."""

    code, title = "wrong_shape", "The bill has another shape"

    def __init__(self, place: str, field: str, expected: str) -> None:
        super().__init__(
            f"{place}: expected {expected} in `{field}`. Nothing of the bill was taken.",
            errors=(FieldError(field, f"{place}: expected {expected}"),),
        )


CLASSES: Final = {
    "input": "input",
    "cache_read": "cache_read",
    "cache_write": "cache_write",
    "cache_write_5m": "cache_write",
    "cache_write_1h": "cache_write",
    "output": "output",
    "reasoning": "output",
}
"""The classes by which bills and ledger are compared. Reasoning is billed as output by every provider; lives of a cache
write, audio, images and units that are not tokens are amounts only, as `other`."""
OTHER: Final = "other"


def compared_class(usage_class: str | None) -> str | None:
    """The class under which a bill's class is compared with the ledger; None stays None."""
    return None if usage_class is None else CLASSES.get(usage_class, OTHER)


_WORDS: Final = re.compile(r"[a-z0-9]+")


def class_from_words(text: str) -> str | None:
    """The class that a description names, such as `cached input` or `Cache Write Input Tokens`; None: it names none."""
    words = _WORDS.findall(text.lower().replace("uncached", "fresh"))
    has = set(words).__contains__
    if has("audio") or has("image") or has("video") or has("images"):
        side = "output" if has("output") else "input"
        return f"{'audio' if has('audio') else 'image'}_{side}"
    if any(word.startswith(("cache", "caching")) for word in words):
        if has("write") or has("creation") or has("storage"):
            hour = has("1h") or (has("1") and has("hour"))
            return "cache_write_1h" if hour else "cache_write_5m" if has("5m") else "cache_write"
        return "cache_read"
    if has("reasoning") or has("thinking"):
        return "reasoning"
    if has("output") or has("outp") or has("completion") or has("opt"):
        return "output"
    return "input" if has("input") or has("inp") or has("prompt") else None


def tier_of(*parts: str | None, batch: bool = False, long: bool = False) -> str | None:
    """The tier from the words of a bill; None: it says nothing about it."""
    told = [part.strip().lower() for part in parts if part and part.strip()]
    named = {"default": STANDARD, "auto": STANDARD, "on_demand": STANDARD, "on-demand": STANDARD}
    names = sorted({named.get(part, part) for part in told} - {STANDARD})
    names += ["batch"] if batch and "batch" not in names else []
    names += [LONG] if long else []
    return "+".join(names) if names else STANDARD if told else None


_GROUPED: Final = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d+)?")
_MOST_DIGITS: Final = 60
_SHORT: Final = 25


def number(value: Any, place: str, field: str) -> Decimal:
    """An exact number, from a number or its text. Raises `WrongShape`."""
    if isinstance(value, bool) or not isinstance(value, Decimal | int | str):
        raise WrongShape(place, field, "a number")
    text = str(value).strip().removeprefix("$")
    try:
        found = Decimal(text.replace(",", "") if "," in text and _GROUPED.fullmatch(text) else text)
    except ArithmeticError:
        raise WrongShape(place, field, f"a number, not {text[:40]!r},") from None
    if len(text) <= _SHORT and found.is_finite() and "e" not in text and "E" not in text:
        return found
    if not found.is_finite() or not -_MOST_DIGITS < found.adjusted() < _MOST_DIGITS // 2:
        if found.is_finite() and found == 0:
            return Decimal(0)
        raise WrongShape(place, field, "a number that can be computed with")
    if len(found.as_tuple().digits) > _MOST_DIGITS:
        raise WrongShape(place, field, f"a number of at most {_MOST_DIGITS} digits")
    return found


def present(row: Mapping[str, Any], field: str, place: str) -> Any:
    """The value of a field that the source always has. Raises `WrongShape` where it is missing or empty."""
    value = row.get(field)
    if value is None or value == "":
        raise WrongShape(place, field, "a value")
    return value


def text_of(row: Mapping[str, Any], *fields: str) -> str | None:
    """The first of these fields that has a text."""
    for field in fields:
        value = row.get(field)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return None
