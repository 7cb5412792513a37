"""Files of FOCUS, the FinOps Open Cost and Usage Specification, of any version: https://focus.finops.org."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Final

from outlay.numbers import read_json
from outlay.token_classes import RATED

from core.invoices.line import InvoiceLine, Kind, class_from_words, number, present, text_of, tier_of
from core.invoices.sources.base import Row, Source, kind_of, optional_number, scaled, when

_KINDS: Final[dict[str, Kind]] = {
    "usage": "usage",
    "purchase": "fee",
    "tax": "tax",
    "credit": "credit",
    "adjustment": "credit",
}
_AI: Final = "ai and machine learning"
_MODEL_KEYS: Final = ("ModelId", "x_ModelId", "ModelVersion", "x_ModelVersion", "Model", "x_Model")
_CLASS_KEYS: Final = ("x_UsageClass", "UsageClass")
_WHOLE: Final = ("calls", "reported", "sender", "correction")
"""Classes of our own export that are of whole calls."""
_ACTIONS: Final = {"read": "cache_read", "write": "cache_write"}


def lines(row: Row, place: str) -> Iterable[InvoiceLine]:
    """None of what is no AI service, where the file says what is."""
    if (text_of(row, "ServiceCategory") or _AI).lower() != _AI:
        return
    amount = number(present(row, "BilledCost", place), place, "BilledCost")
    details = _details(row)
    start = present(row, "ChargePeriodStart", place)
    usage_class = _class(row, details)
    kind = kind_of(str(present(row, "ChargeCategory", place)), amount, _KINDS, place, "ChargeCategory")
    yield InvoiceLine(
        day=when(start, place, "ChargePeriodStart").date(),
        kind=kind,
        amount=amount,
        currency=str(present(row, "BillingCurrency", place)).upper(),
        quantity=_quantity(row, place) if usage_class else None,
        model=_model(row, details),
        usage_class=usage_class,
        tier=tier_of(
            text_of(details, "x_ServiceTier", "ServiceTier"), batch=bool(details.get("x_Batch")) or _is_batch(row)
        ),
        region=text_of(row, "RegionId"),
        project=text_of(row, "SubAccountId", "x_Project"),
        account=text_of(row, "BillingAccountId") or "",
        stated_usd=_stated(row, amount, place),
        provider_day=str(start),
        raw=text_of(row, "ChargeDescription") or "",
    )


def _details(row: Row) -> Mapping[str, Any]:
    """`SkuPriceDetails`, and where it has no such keys, nothing."""
    text = text_of(row, "SkuPriceDetails")
    if text is None:
        given = row.get("SkuPriceDetails")
        return given if isinstance(given, Mapping) else {}
    try:
        found = read_json(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _model(row: Row, details: Mapping[str, Any]) -> str | None:
    """From `SkuPriceDetails`, `SkuMeter`, `ResourceName`, `ChargeDescription`, in this order."""
    if (named := text_of(details, *_MODEL_KEYS)) is not None:
        return named
    for text in (text_of(row, "SkuMeter"), text_of(row, "ResourceName"), text_of(row, "ChargeDescription")):
        if text is not None and (found := _model_in(text)) is not None:
            return found
    return text_of(row, "x_Model")


def _model_in(text: str) -> str | None:
    """The first word that looks like a model's name: letters, digits and a hyphen or point, with a digit."""
    for word in text.replace(",", " ").split():
        bare = word.strip("()[]:;'\"").rsplit("/", 1)[-1]
        if any(c.isdigit() for c in bare) and any(c.isalpha() for c in bare) and any(c in "-." for c in bare[1:-1]):
            return None if bare.lower() in ("1-hour", "5-minute") else bare
    return None


def _class(row: Row, details: Mapping[str, Any]) -> str | None:
    if (own := text_of(details, *_CLASS_KEYS)) is not None or (own := text_of(row, "x_UsageClass")) is not None:
        return own if own in RATED else None if own in _WHOLE else "other"
    action = (text_of(details, "TokenCacheAction", "x_TokenCacheAction") or "").lower()
    if action in _ACTIONS:
        return _ACTIONS[action]
    told = text_of(details, "TokenType", "x_TokenType", "TokenDirection", "x_TokenDirection")
    for text in (told, text_of(row, "SkuMeter"), text_of(row, "ChargeDescription")):
        spaced = "".join(f" {c}" if c.isupper() else c for c in text or "")
        if (found := class_from_words(spaced) or class_from_words(text or "")) is not None:
            return found
    return None


def _quantity(row: Row, place: str) -> Decimal | None:
    consumed = optional_number(row, "ConsumedQuantity", place)
    if consumed is not None:
        return scaled(consumed, text_of(row, "ConsumedUnit"))
    priced = optional_number(row, "PricingQuantity", place)
    return None if priced is None else scaled(priced, text_of(row, "PricingUnit"))


def _is_batch(row: Row) -> bool:
    words = f"{text_of(row, 'SkuMeter') or ''} {text_of(row, 'ChargeDescription') or ''}".lower().split()
    return row.get("x_IsBatch") == "true" or "batch" in words


def _stated(row: Row, amount: Decimal, place: str) -> Decimal | None:
    """Where the price is in USD and the bill is not: the cost in the currency of the price."""
    if row.get("PricingCurrency") != "USD" or row.get("BillingCurrency") == "USD":
        return None
    effective, stated = (optional_number(row, f, place) for f in ("EffectiveCost", "PricingCurrencyEffectiveCost"))
    return stated if effective == amount else None


FOCUS: Final = Source(
    "focus",
    None,
    "table",
    lines,
    "https://focus.finops.org/focus-specification/",
    ("BilledCost", "BillingCurrency", "ChargeCategory", "ChargePeriodStart"),
)
