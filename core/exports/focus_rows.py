"""The cells of a FOCUS row, by the name of its column, whatever the version. Pure.

A cell that is not named is null: there are no commitments, capacity reservations, resources or invoices of ours.
"""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final, NamedTuple

from outlay.pricing import Fee

from core.calendar import DAY, HOUR
from core.exports.charge_groups import Granularity, Group
from core.exports.charge_lines import CALLS, CORRECTION, Line, LineKind
from core.exports.focus_columns import DIMENSION_COLUMNS
from core.json_codec import encode
from core.prices.book import PriceBook

_METERS: Final = {
    "input": "Input Tokens",
    "cache_read": "Cache Read Input Tokens",
    "cache_write_5m": "Cache Write Input Tokens",
    "cache_write_1h": "1-Hour Cache Write Input Tokens",
    "output": "Output Tokens",
    "reasoning": "Reasoning Output Tokens",
    "audio_input": "Audio Input Tokens",
    "audio_output": "Audio Output Tokens",
    "image_input": "Image Input Tokens",
    "image_output": "Image Output Tokens",
    "routing": "Routed Input Tokens",
    "reported": "Reported Cost",
    CALLS: "Calls",
    CORRECTION: "Correction",
}
"""As FOCUS's own examples name the meters of token classes, as far as they do."""
_TAGGED: Final = ("feature", "team", "service", "environment", "project", "gl_account", "workload", "variant")
_NOTHING: Final = Decimal(0)


class Account(NamedTuple):
    """Who is charged: the organisation."""

    id: str
    name: str


class FocusRows:
    """Makes the cells of rows.

    Args:
        is_billed: whether `BilledCost` is the effective cost. Otherwise it is 0: the provider invoices, we do not.
    """

    def __init__(self, account: Account, granularity: Granularity, prices: PriceBook, is_billed: bool) -> None:
        self._account = account
        self._granularity = granularity
        self._prices = prices
        self._is_billed = is_billed

    def common(self, group: Group) -> dict[str, Any]:
        """The cells that all lines with the group's row key share."""
        key, dimensions = group.key, group.dimensions
        provider = dimensions["provider"]
        tags = {name: dimensions[name] for name in _TAGGED if dimensions[name] is not None}
        return {
            "BillingAccountId": self._account.id,
            "BillingAccountName": self._account.name,
            "BillingAccountType": "Organisation",
            "BillingCurrency": "USD",
            "BillingPeriodStart": key.billing_month,
            "BillingPeriodEnd": end_of(key.billing_month, "month"),
            "ChargeCategory": "Usage",
            "ChargeClass": "Correction" if key.is_late else None,
            "ChargeFrequency": "Usage-Based",
            "ChargePeriodStart": key.period,
            "ChargePeriodEnd": end_of(key.period, self._granularity),
            "InvoiceIssuerName": provider,
            "PricingCurrency": "USD",
            "RegionId": key.region,
            "RegionName": key.region,
            "ServiceCategory": "AI and Machine Learning",
            "ServiceName": f"{provider} API",
            "ServiceSubcategory": "Generative AI",
            "Tags": encode(tags).decode() if tags else None,
            **dict.fromkeys(("ProviderName", "PublisherName", "ServiceProviderName", "HostProviderName"), provider),
            **{column: dimensions[name] for column, name in DIMENSION_COLUMNS.items()},
            "x_CostReason": key.reason,
            "x_DiscountId": key.discount_id,
            "x_IsBatch": "true" if key.is_batch else "false",
            "x_PriceId": key.price_id,
            "x_Tenant": key.tenant,
        }

    def line(self, group: Group, line: Line) -> dict[str, Any]:
        """The cells of one line; `group` is any with its row key."""
        kind, meter = line.kind, meter_of(line.kind)
        return {
            "BilledCost": line.cost_usd if self._is_billed else _NOTHING,
            "ContractedCost": line.cost_usd,
            "EffectiveCost": line.cost_usd,
            "PricingCurrencyEffectiveCost": line.cost_usd,
            "ListCost": line.list_cost_usd,
            **dict.fromkeys(("ContractedUnitPrice", "PricingCurrencyContractedUnitPrice"), kind.unit_price),
            **dict.fromkeys(("ListUnitPrice", "PricingCurrencyListUnitPrice"), kind.list_unit_price),
            "ChargeDescription": f"{meter} of {group.dimensions['model']}",
            "PricingCategory": "Other" if kind.unit_price is None else "Standard",
            **_quantities(line, meter),
            **self._sku(group, kind, meter),
            "x_ContextAbove": kind.above or None,
            "x_UsageClass": kind.usage_class,
        }

    def _sku(self, group: Group, kind: LineKind, meter: str) -> Mapping[str, Any]:
        price = self._prices.by_id(group.key.price_id)
        owner = (price.provider, price.model) if price else (group.dimensions["provider"], group.dimensions["model"])
        call = group.key.region, group.dimensions["service_tier"], group.key.is_batch
        return _sku_cells(owner, call, kind.usage_class, kind.above, kind.unit_price is not None, meter)


@lru_cache(1_000)
def _sku_cells(
    owner: tuple[str, str],
    call: tuple[str | None, str | None, bool],
    usage_class: str,
    above: int,
    has_price: bool,
    meter: str,
) -> Mapping[str, Any]:
    """The SKU of a model's class, and its price by region, service tier, batch and long context."""
    sku: dict[str, Any] = {"SkuId": f"{'/'.join(owner)}/{usage_class}", "SkuMeter": meter}
    if not has_price:
        return sku
    names = ("x_Region", "x_ServiceTier", "x_Batch", "x_ContextAbove")
    given = {name: value for name, value in zip(names, (*call, above), strict=True) if value}
    details = {"x_ModelId": owner[1], "x_UsageClass": usage_class, **given}
    named = [sku["SkuId"], *(f"{name.removeprefix('x_')}={value}".lower() for name, value in given.items())]
    return {**sku, "SkuPriceId": "/".join(named), "SkuPriceDetails": encode(details).decode()}


def _quantities(line: Line, meter: str) -> Mapping[str, Any]:
    kind = line.kind
    if kind.usage_class == CORRECTION:
        return {}
    if kind.unit_price is None and not kind.is_tokens and kind.usage_class == CALLS:
        return _measured(line.tokens, "Tokens", line.quantity, "Requests")
    unit = "Tokens" if kind.is_tokens else meter
    pricing_unit = unit if kind.per == 1 else f"{kind.per} {unit}"
    return _measured(line.quantity, unit, Fee(Decimal(1), kind.per).amount(line.quantity), pricing_unit)


def _measured(consumed: Any, unit: str, priced: Any, pricing_unit: str) -> Mapping[str, Any]:
    return {
        "ConsumedQuantity": consumed,
        "ConsumedUnit": unit,
        "PricingQuantity": priced,
        "PricingUnit": pricing_unit,
    }


def meter_of(kind: LineKind) -> str:
    """What is metered, in words: `Input Tokens`, `Web Searches`."""
    if (known := _METERS.get(kind.usage_class)) is not None:
        return known
    words = kind.usage_class.replace("_", " ").title()
    if kind.is_tokens:
        return f"{words} Tokens"
    return words if words.endswith("s") else f"{words}es" if words.endswith(("ch", "sh", "x")) else f"{words}s"


def end_of(start: datetime, granularity: Granularity) -> datetime:
    """The end of the hour, day or month that starts at `start`, UTC."""
    if granularity == "month":
        return start.replace(year=start.year + start.month // 12, month=start.month % 12 + 1)
    return start + (DAY if granularity == "day" else HOUR)
