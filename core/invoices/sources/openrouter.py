"""OpenRouter's activity: what each model cost by day, without classes.

https://openrouter.ai/docs/api-reference/analytics/get-user-activity. What a customer's own keys cost
(`byok_usage_inference`) is on another provider's bill.
"""

from collections.abc import Iterable
from typing import Final

from core.invoices.line import InvoiceLine, number, present, text_of
from core.invoices.sources.base import Row, Source, when


def _lines(row: Row, place: str) -> Iterable[InvoiceLine]:
    amount = number(present(row, "usage", place), place, "usage")
    yield InvoiceLine(
        day=when(present(row, "date", place), place, "date").date(),
        kind="credit" if amount < 0 else "usage",
        amount=amount,
        model=text_of(row, "model_permaslug", "model"),
        provider_day=text_of(row, "date"),
        raw=text_of(row, "endpoint_id") or "",
    )


ACTIVITY: Final = Source(
    "openrouter_activity",
    "openrouter",
    "pages",
    _lines,
    "https://openrouter.ai/docs/api-reference/analytics/get-user-activity",
)
