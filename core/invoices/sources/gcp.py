"""Google Cloud's billing export: objects of BigQuery, one a line, or its CSV with columns such as `sku.description`.

https://cloud.google.com/billing/docs/how-to/export-data-bigquery-tables/standard-usage. Of all services, those of
models count: Vertex AI and the Gemini API.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Context, Decimal
from typing import Any, Final

from outlay.numbers import read_json

from core.invoices.line import InvoiceLine, Kind, WrongShape, class_from_words, number, present, text_of, tier_of
from core.invoices.sources.base import Row, Source, kind_of, scaled, when

_KINDS: Final[dict[str, Kind]] = {
    "regular": "usage",
    "tax": "tax",
    "adjustment": "credit",
    "rounding_error": "credit",
    "roundingerror": "credit",
}
_SERVICES: Final = ("vertex", "gemini", "generative language", "agent platform")
_MODEL: Final = re.compile(
    r"\b(gemini|claude|gemma|llama|mistral|imagen|veo)((?:[ -](?:\d+(?:\.\d+)*|pro|flash|lite|ultra|nano|opus|sonnet|"
    r"haiku|fable|embedding|live|image|maverick|scout|large|small))+)",
    re.I,
)
_ROUNDED: Final = Context(prec=28)


def _at(row: Row, path: str) -> Any:
    """The value at `sku.description`, nested or as a column."""
    if path in row:
        return row[path]
    found: Any = row
    for name in path.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def _text(row: Row, path: str) -> str | None:
    value = _at(row, path)
    return value.strip() or None if isinstance(value, str) else None


def _number(row: Row, path: str, place: str) -> Decimal | None:
    value = _at(row, path)
    return None if value is None or value == "" else number(value, place, path)


def _lines(row: Row, place: str) -> Iterable[InvoiceLine]:
    cost, start = _number(row, "cost", place), present(row, "usage_start_time", place)
    if cost is None:
        raise WrongShape(place, "cost", "a number")
    service = _text(row, "service.description")
    if service is None:
        raise WrongShape(place, "service.description", "a text")
    if not any(word in service.lower() for word in _SERVICES):
        return
    sku = _text(row, "sku.description") or ""
    currency, rate = str(present(row, "currency", place)).upper(), _number(row, "currency_conversion_rate", place)
    kind = kind_of(_text(row, "cost_type") or "regular", cost, _KINDS, place, "cost_type")
    usage_class, unit = class_from_words(sku), _text(row, "usage.unit")
    quantity = _number(row, "usage.amount", place)
    line = InvoiceLine(
        day=when(start, place, "usage_start_time").date(),
        kind=kind,
        amount=cost,
        currency=currency,
        quantity=scaled(quantity, unit) if quantity is not None and usage_class else None,
        model=_model(sku),
        usage_class=usage_class or ("other" if kind == "usage" and _model(sku) else None),
        tier=tier_of(
            *(t for t in ("batch", "flex", "priority") if t in sku.lower()), long="long" in sku.lower().split()
        ),
        region=_text(row, "location.region"),
        project=_text(row, "project.id"),
        account=_text(row, "billing_account_id") or "",
        stated_usd=_usd(cost, currency, rate),
        provider_day=str(start),
        raw=sku,
    )
    yield line
    for amount, name in _credits(row, place):
        credit = line._replace(kind="credit", amount=amount, quantity=None, raw=name)
        yield credit._replace(stated_usd=_usd(amount, currency, rate))


def _usd(amount: Decimal, currency: str, rate: Decimal | None) -> Decimal | None:
    """By the bill's own rate, which is of one US dollar in the bill's currency."""
    return None if currency == "USD" or not rate else _ROUNDED.divide(amount, rate)


def _credits(row: Row, place: str) -> Iterator[tuple[Decimal, str]]:
    given = _at(row, "credits")
    if isinstance(given, str) and given.strip():
        try:
            given = read_json(given)
        except (ValueError, RecursionError):
            raise WrongShape(place, "credits", "a list of objects") from None
    for each in given or ():
        if not isinstance(each, Mapping):
            raise WrongShape(place, "credits", "objects")
        yield number(present(each, "amount", place), place, "credits/amount"), text_of(each, "full_name", "name") or ""


def _model(sku: str) -> str | None:
    """`gemini-2.5-flash` of `Gemini 2.5 Flash Text Input - Predictions`."""
    found = _MODEL.search(sku)
    return re.sub(r"[ -]+", "-", found[0].strip()).lower() if found else None


BILLING: Final = Source(
    "gcp_billing",
    "google",
    "table",
    _lines,
    "https://cloud.google.com/billing/docs/how-to/export-data-bigquery-tables/standard-usage",
)
