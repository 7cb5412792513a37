"""AWS's Cost and Usage Report: CUR 2.0, and the older one, whose columns are written `lineItem/UsageStartDate`.

https://docs.aws.amazon.com/cur/latest/userguide/table-dictionary-cur2.html. Of all services, Bedrock's lines count.
"""

import re
from collections.abc import Iterable
from typing import Final

from core.invoices.line import InvoiceLine, Kind, class_from_words, number, present, text_of, tier_of
from core.invoices.sources.base import Row, Source, kind_of, optional_number, scaled, when

_KINDS: Final[dict[str, Kind]] = {
    "usage": "usage",
    "discountedusage": "usage",
    "savingsplancoveredusage": "usage",
    "credit": "credit",
    "refund": "credit",
    "tax": "tax",
    "fee": "fee",
    "rifee": "fee",
    "savingsplanrecurringfee": "fee",
    "savingsplanupfrontfee": "fee",
    "savingsplannegation": "credit",
    "edpdiscount": "credit",
    "privateratediscount": "credit",
    "bundleddiscount": "credit",
}
_CAPITAL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_REGION: Final = re.compile(r"^[A-Z]{2,4}\d?-")
_TAIL: Final = re.compile(
    r"-(?:input|output|cache|text|image|audio|batch|flex|priority|tokens?|token-count|mantle|standard|latency).*$", re.I
)


def _lines(row: Row, place: str) -> Iterable[InvoiceLine]:
    if any("/" in name for name in row):
        row = {_CAPITAL.sub("_", name.replace("/", "_")).lower(): value for name, value in row.items()}
    product = f"{text_of(row, 'line_item_product_code') or ''} {text_of(row, 'product_servicecode') or ''}"
    if "bedrock" not in f"{product} {text_of(row, 'product_product_name', 'product') or ''}".lower():
        return
    amount = number(present(row, "line_item_unblended_cost", place), place, "line_item_unblended_cost")
    usage_type = text_of(row, "line_item_usage_type") or ""
    description = text_of(row, "line_item_line_item_description") or ""
    usage_class = class_from_words(usage_type.replace("-", " ")) or class_from_words(description)
    quantity, unit = optional_number(row, "line_item_usage_amount", place), text_of(row, "pricing_unit")
    start = present(row, "line_item_usage_start_date", place)
    yield InvoiceLine(
        day=when(start, place, "line_item_usage_start_date").date(),
        kind=kind_of(
            str(present(row, "line_item_line_item_type", place)), amount, _KINDS, place, "line_item_line_item_type"
        ),
        amount=amount,
        currency=text_of(row, "line_item_currency_code") or "USD",
        quantity=scaled(quantity, unit) if quantity is not None and usage_class else None,
        model=_model(row, usage_type),
        usage_class=usage_class,
        tier=tier_of(*(t for t in ("batch", "flex", "priority") if t in usage_type.lower())),
        region=text_of(row, "product_region_code", "product_region"),
        project=text_of(row, "line_item_usage_account_id"),
        account=text_of(row, "bill_payer_account_id") or "",
        provider_day=str(start),
        raw=f"{usage_type} {description}".strip(),
    )


def _model(row: Row, usage_type: str) -> str | None:
    """The model's name of the product, else that in a usage type such as `USE1-Claude4Sonnet-input-tokens`."""
    named = text_of(row, "product_model", "product_titan_model")
    return named or _TAIL.sub("", _REGION.sub("", usage_type)) or None


CUR: Final = Source(
    "aws_cur",
    "aws",
    "table",
    _lines,
    "https://docs.aws.amazon.com/cur/latest/userguide/table-dictionary-cur2.html",
    ("line_item_unblended_cost|lineItem/UnblendedCost", "line_item_usage_start_date|lineItem/UsageStartDate"),
)
