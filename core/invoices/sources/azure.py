"""Azure's cost exports: actual or amortised cost, and its FOCUS export under the same name.

https://learn.microsoft.com/azure/cost-management-billing/dataset-schema/cost-usage-details-ea. Of all meters, those of
models count: Azure OpenAI, Foundry and Cognitive Services.
"""

from collections.abc import Iterable
from typing import Final

from core.invoices.line import InvoiceLine, Kind, class_from_words, number, present, text_of, tier_of
from core.invoices.sources import focus
from core.invoices.sources.base import Row, Source, kind_of, optional_number, scaled, when

_KINDS: Final[dict[str, Kind]] = {
    "usage": "usage",
    "purchase": "fee",
    "refund": "credit",
    "unusedreservation": "fee",
    "unusedsavingsplan": "fee",
    "roundingadjustment": "credit",
    "tax": "tax",
}
_METERS: Final = ("openai", "cognitive services", "foundry", "azure ai", "machine learning")
_WORDS: Final = frozenset(
    (
        *("inp", "inpt", "input", "opt", "outp", "output", "outpt", "tokens", "token", "cached", "cchd", "cd", "batch"),
        *("glbl", "global", "regnl", "regional", "dz", "dzone", "data", "zone", "std", "standard", "prty", "priority"),
        *("1k", "1m"),
    )
)


def _lines(row: Row, place: str) -> Iterable[InvoiceLine]:
    if "ChargePeriodStart" in row:
        yield from focus.lines(row, place)
        return
    # The columns are the same in all agreements but for case and the suffix `Code`.
    row = {name.lower(): value for name, value in row.items()}
    meters = " ".join(text_of(row, name) or "" for name in ("metercategory", "metersubcategory")).lower()
    if not any(word in meters for word in _METERS):
        return
    cost = next(
        (name for name in ("costinbillingcurrency", "cost", "pretaxcost") if name in row), "costinbillingcurrency"
    )
    amount, meter = number(present(row, cost, place), place, cost), text_of(row, "metername") or ""
    usage_class = _class(meter)
    currency = text_of(row, "billingcurrency", "billingcurrencycode", "currency") or "USD"
    quantity, start = optional_number(row, "quantity", place), present(row, "date", place)
    in_usd = optional_number(row, "costinusd", place)
    if in_usd is None and (text_of(row, "pricingcurrency", "pricingcurrencycode") or "").upper() == "USD":
        in_usd = optional_number(row, "costinpricingcurrency", place)
    yield InvoiceLine(
        day=when(start, place, "date").date(),
        kind=kind_of(text_of(row, "chargetype") or "usage", amount, _KINDS, place, "chargetype"),
        amount=amount,
        currency=currency.upper(),
        quantity=scaled(quantity, text_of(row, "unitofmeasure")) if quantity is not None and usage_class else None,
        model=_model(meter),
        usage_class=usage_class or ("other" if meter else None),
        tier=tier_of(*(t for t in ("batch", "priority") if t in meter.lower().split())),
        region=text_of(row, "resourcelocation", "resourcelocationnormalized"),
        project=text_of(row, "subscriptionid", "subscriptionguid", "subid"),
        account=text_of(row, "billingaccountid", "billingaccountname") or "",
        stated_usd=None if currency.upper() == "USD" else in_usd,
        provider_day=str(start),
        raw=meter,
    )


def _class(meter: str) -> str | None:
    words = meter.lower().replace("-", " ").split()
    return "cache_read" if {"cchd", "cd"} & {*words} else class_from_words(" ".join(words))


def _model(meter: str) -> str | None:
    """What is left of `gpt-4o 0806 Inp glbl Tokens` without the words of classes and deployments."""
    kept = [word for word in meter.split() if not {*word.lower().split("-")} <= _WORDS]
    return "-".join(kept).lower() or None


COSTS: Final = Source(
    "azure_costs",
    "azure",
    "table",
    _lines,
    "https://learn.microsoft.com/azure/cost-management-billing/dataset-schema/cost-usage-details-ea",
)
