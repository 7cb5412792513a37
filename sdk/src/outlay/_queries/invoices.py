"""Providers' bills, and how they differ from the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal

from outlay._request import Request, client_method, client_pages
from outlay._responses import AttrDict, Table

from .paths import Time, get, post, when


class Invoice(AttrDict):
    """A bill that was taken."""

    invoice_id: str
    provider: str
    source: str
    first_day: str
    last_day: str
    line_count: int
    amount_usd: Decimal | None
    counts: str
    """`all`, `part` or `none` of its days: a later bill takes days over."""
    duplicate: bool


class Invoices(Table[Invoice]):
    invoices: list[Invoice]
    next_cursor: str | None

    _row_types = {"invoices": Invoice}  # noqa: RUF012 - the base declares it as a ClassVar


class InvoiceLine(AttrDict):
    """A line as the provider's bill has it."""

    line_id: int
    day: str
    kind: str
    model: str | None
    usage_class: str | None
    project: str | None
    quantity: Decimal | None
    amount_usd: Decimal | None


class InvoiceLines(Table[InvoiceLine]):
    lines: list[InvoiceLine]
    next_cursor: str | None

    _row_types = {"lines": InvoiceLine}  # noqa: RUF012


class Difference(AttrDict):
    """`explained` and `unexplained_usd` add up to `difference_usd`, which is invoiced − recorded."""

    invoiced_usd: Decimal
    recorded_usd: Decimal
    difference_usd: Decimal
    state: str
    explained: list[dict[str, Any]]
    """Each with `cause`, `amount_usd` and `evidence_url`."""
    unexplained_usd: Decimal
    dark_spend_usd: Decimal


class Reconciliation(Table[Difference]):
    rows: list[Difference]
    totals: Difference
    dark_spend_usd: Decimal
    unmapped: list[dict[str, Any]]
    start: str
    end: str

    _row_types = {"rows": Difference, "totals": Difference}  # noqa: RUF012


@client_method
def send_invoice(
    source: str,
    rows: Iterable[Mapping[str, Any]],
    *,
    provider: str | None = None,
    period: str | None = None,
    mapping: Mapping[str, str] | None = None,
    rates: Mapping[str, Any] | None = None,
    replace: bool | None = None,
) -> Request[Invoice]:
    """Send a bill whose rows are at most 4 MB of JSON; a larger one is sent as a file. The same again changes
    nothing."""
    stated = {"provider": provider, "period": period, "mapping": mapping, "rates": rates, "replace": replace}
    given = {name: value for name, value in stated.items() if value is not None}
    return post("/v1/invoices", Invoice, {"source": source, "rows": [{**row} for row in rows], **given})


@client_method
def get_invoices(
    *, provider: str | None = None, limit: int | None = None, cursor: str | None = None
) -> Request[Invoices]:
    """Bills, newest first."""
    return get("/v1/invoices", Invoices, {"provider": provider, "limit": limit, "cursor": cursor})


iter_invoices = client_pages(get_invoices, lambda page: page.invoices)


@client_method
def get_invoice_lines(
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    **filters: Any,
) -> Request[InvoiceLines]:
    """Lines of bills by day. Filters are `provider`, `model`, `class`, `project`, `kind` and `invoice_id`."""
    asked = {**when(start, end, timezone, period), "limit": limit, "cursor": cursor}
    return get("/v1/invoices/lines", InvoiceLines, asked, filters)


iter_invoice_lines = client_pages(get_invoice_lines, lambda page: page.lines)


@client_method
def get_reconciliation(
    group_by: Literal["day", "model", "class", "project"] | None = None,
    *,
    provider: str | None = None,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
) -> Request[Reconciliation]:
    """Bills beside the ledger, and why they differ."""
    asked = {"group_by": group_by, "provider": provider, **when(start, end, timezone, period)}
    return get("/v1/reconciliation", Reconciliation, asked)
