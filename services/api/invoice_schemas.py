"""Requests and replies about bills."""

from datetime import date, datetime
from typing import Annotated, Any, Final

from pydantic import BaseModel, Field

from core.http.bodies import Usd
from core.http.openapi import listed
from core.invoices.line import Kind
from core.invoices.sources import SourceName
from core.invoices.store import Invoice
from services.api.bill_upload import Text

EXAMPLE: Final = {
    "provider": "openai",
    "source": "openai_costs",
    "rows": [
        {
            "start_time": 1793491200,
            "end_time": 1793577600,
            "results": [
                {
                    "amount": {"value": 0.06, "currency": "usd"},
                    "line_item": "gpt-4o-2024-08-06, input",
                    "quantity": 24000,
                    "project_id": "proj_abc",
                }
            ],
        }
    ],
}


class ShownInvoice(BaseModel):
    invoice_id: str
    provider: str
    source: Annotated[str, listed(SourceName)]
    first_day: date
    last_day: date
    line_count: int
    amount_usd: Usd | None = Field(description="Of all lines; null: the source states no amounts")
    created_at: datetime
    created_by: str
    counts: str = Field(description="`all`, `part` or `none` of its days: a later bill takes days over")
    duplicate: bool = Field(description="Whether it was here already, and nothing was changed")


class InvoiceList(BaseModel):
    """Newest first."""

    invoices: list[ShownInvoice]
    next_cursor: str | None


class InvoiceLineReply(BaseModel):
    """A line as the provider's bill has it."""

    line_id: int
    invoice_id: str
    provider: str
    account: str | None
    day: date
    provider_day: str | None = Field(description="The provider's own billing day, as written")
    kind: Annotated[str, listed(Kind)]
    model: str | None
    usage_class: str | None
    tier: str | None
    region: str | None
    project: str | None
    quantity: Usd | None
    amount: Usd | None = Field(description="In `currency`")
    currency: str
    amount_usd: Usd | None
    raw: str
    counts: bool = Field(description="Whether it is in sums: no later bill has taken its day over")


class InvoiceLineList(BaseModel):
    lines: list[InvoiceLineReply]
    next_cursor: str | None


class NameRequest(BaseModel, extra="forbid"):
    """What a name on a provider's bills means."""

    provider: Text
    name: Text
    model: Text | None = Field(description="As events or the price book name it; null takes the mapping back")


class MappedName(BaseModel):
    provider: str
    name: str
    model: str | None


def shown(invoice: Invoice) -> ShownInvoice:
    counts = "all" if invoice.current_days == invoice.day_count else "part" if invoice.current_days else "none"
    return ShownInvoice(
        invoice_id=invoice.id,
        provider=invoice.provider,
        source=invoice.source,
        first_day=invoice.first_day,
        last_day=invoice.last_day,
        line_count=invoice.line_count,
        amount_usd=invoice.amount_usd,
        created_at=invoice.created_at,
        created_by=invoice.created_by,
        counts=counts,
        duplicate=invoice.is_duplicate,
    )


def shown_line(row: Any) -> InvoiceLineReply:
    fields = dict(row)
    return InvoiceLineReply(line_id=fields.pop("id"), account=fields.pop("account") or None, **fields)
