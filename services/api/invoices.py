"""`/v1/invoices`: providers' bills, which `/v1/reconciliation` lays beside the ledger."""

from datetime import UTC, date, time, timedelta, tzinfo
from typing import Any, Final, get_args
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request, Response
from outlay.names import provider_name

from core.http.bodies import exact_body, reply
from core.http.openapi import PROBLEMS, documented_body
from core.invoices.bill import lines_of
from core.invoices.line import CLASSES, OTHER, Kind
from core.invoices.names import map_name
from core.invoices.store import LineQuery, import_bill, last_mapping, list_invoices, list_lines
from services.api.bill_upload import BillRequest, sent_bill
from services.api.invoice_schemas import (
    EXAMPLE,
    InvoiceLineList,
    InvoiceList,
    MappedName,
    NameRequest,
    ShownInvoice,
    shown,
    shown_line,
)
from services.api.keyed_route import KeyedRoute
from services.api.paging import instant, paging, plain_text, row_id
from services.api.query_params import SPAN, TIMEZONE, Span
from services.api.query_reader import Arguments, Parameter, Query, choices, document, texts
from services.api.state import Admin, ApiState, Reader

router = APIRouter(tags=["invoices"], responses=PROBLEMS, route_class=KeyedRoute)

COMPARED: Final = tuple(dict.fromkeys((*CLASSES.values(), OTHER)))
"""The classes in which bills and ledger are compared."""


def _provider(given: Arguments) -> str | None:
    name = given.text("provider")
    return None if name is None else provider_name(name)


PROVIDER: Final = Parameter(
    [document("provider", "Who bills; default: all", examples=["openai"])],
    _provider,
)
_PAGE: Final = paging("invoices", instant, plain_text)
_LIST: Final = Query(PROVIDER, _PAGE)
_LINE_PAGE: Final = paging("invoice_lines", date.fromisoformat, row_id)
_MODEL: Final = texts("model", "Only lines with this model's name, as the bill has it; an empty one: without a model")
_CLASS: Final = choices(
    "class", "Only lines of this class, as reconciliation has them; `none`: without one", (*COMPARED, "none")
)
_PROJECT: Final = texts("project", "Only lines of this project; an empty one: without a project")
_KIND: Final = choices("kind", "Only lines of this kind", tuple(kind for kind in get_args(Kind) if kind != "nothing"))
_INVOICE: Final = Parameter(
    [document("invoice_id", "Only lines of this bill, also those of days that a later one has taken over")],
    lambda given: given.text("invoice_id"),
)
_LINES: Final = Query(SPAN, TIMEZONE, PROVIDER, _MODEL, _CLASS, _PROJECT, _KIND, _INVOICE, _LINE_PAGE)


_AS_JSON: Final = {"type": "string", "description": "As JSON"}


def _documented() -> dict[str, Any]:
    """A body of JSON, or a form with the same fields and a file."""
    documented = documented_body(BillRequest, EXAMPLE)
    content = documented["requestBody"]["content"]
    schema = content["application/json"]["schema"]
    properties = {
        **{name: part for name, part in schema["properties"].items() if name not in ("rows", "has_more")},
        "mapping": _AS_JSON,
        "rates": _AS_JSON,
        "file": {"type": "string", "format": "binary"},
    }
    content["multipart/form-data"] = {
        "schema": {"type": "object", "properties": properties, "required": ["source", "file"]}
    }
    return documented


@router.post(
    "/v1/invoices",
    operation_id="post_invoice_v1_invoices_post",
    status_code=201,
    response_model=ShownInvoice,
    responses={200: {"model": ShownInvoice, "description": "The same content was here already"}},
    openapi_extra=_documented(),
    summary="Take a provider's bill",
)
async def post_invoice(request: Request, principal: Admin, api: ApiState) -> Response:
    """All of it or nothing. It takes the provider's days over, account by account, from earlier bills of its source;
    their lines stay, and are not summed. The same content again changes nothing, and is answered 200."""
    async with api.exports.place(principal.org_id), sent_bill(request) as sent, api.long_pool.acquire() as connection:
        bill = sent.bill(await last_mapping(connection, principal.ledger_id, sent.provider))
        made = await import_bill(
            connection, principal.ledger_id, bill, lines_of(bill, sent.rows), sent.content, principal.key_id
        )
    return reply(shown(made), 200 if made.is_duplicate else 201)


@router.get(
    "/v1/invoices",
    operation_id="get_invoices_v1_invoices_get",
    response_model=InvoiceList,
    openapi_extra=_LIST.documented,
    summary="Your providers' bills",
)
async def get_invoices(request: Request, principal: Reader, api: ApiState) -> Response:
    """Newest first."""
    given = _LIST.read(request)
    asked = given[_PAGE]
    async with api.pool.acquire() as connection:
        found = await list_invoices(connection, principal.ledger_id, given[PROVIDER], asked.fetch, asked.after)
    page = asked.page(found, lambda invoice: (invoice.created_at, invoice.id))
    return reply(InvoiceList(invoices=[shown(each) for each in page.items], next_cursor=page.next_cursor))


def utc_days(span: Span, zone: ZoneInfo) -> tuple[date, date]:
    """The days of a provider's bill that are meant, [start, end): those that a time of whole UTC days has, else those
    of the zone, read as UTC days, since bills have no others: October is October everywhere."""
    whole = all(edge.astimezone(UTC).time() == time() for edge in (span.start, span.end))
    of: tzinfo = UTC if whole else zone
    last = (span.end.astimezone(of) - timedelta(microseconds=1)).date()
    return span.start.astimezone(of).date(), last + timedelta(days=1)


@router.get(
    "/v1/invoices/lines",
    operation_id="get_invoice_lines_v1_invoices_lines_get",
    response_model=InvoiceLineList,
    openapi_extra=_LINES.documented,
    summary="The lines of bills",
)
async def get_lines(request: Request, principal: Reader, api: ApiState) -> Response:
    """By UTC day. Without `invoice_id`, those that count."""
    given = _LINES.read(request)
    asked, (start, end) = given[_LINE_PAGE], utc_days(given[SPAN], given[TIMEZONE])
    query = LineQuery(
        ledger_id=principal.ledger_id,
        provider=given[PROVIDER],
        start=start,
        end=end,
        models=given[_MODEL],
        classes=given[_CLASS],
        projects=given[_PROJECT],
        kinds=given[_KIND],
        invoice_id=given[_INVOICE],
        limit=asked.fetch,
        after=asked.after,
    )
    async with api.pool.acquire() as connection:
        found = await list_lines(connection, query)
    page = asked.page(found, lambda line: (line["day"], line["id"]))
    return reply(InvoiceLineList(lines=[shown_line(each) for each in page.items], next_cursor=page.next_cursor))


@router.post(
    "/v1/invoices/names",
    operation_id="post_invoice_name_v1_invoices_names_post",
    response_model=MappedName,
    openapi_extra=documented_body(
        NameRequest, {"provider": "aws", "name": "Claude4Sonnet", "model": "claude-sonnet-4"}
    ),
    summary="Say which model a name on bills means",
)
async def post_name(request: Request, principal: Admin, api: ApiState) -> Response:
    """For names that the price book does not know, which `GET /v1/reconciliation` lists as `unmapped`. It holds for
    bills that are here already, too."""
    asked = await exact_body(request, NameRequest)
    async with api.pool.acquire() as connection, connection.transaction():
        await map_name(connection, principal.ledger_id, asked.provider, asked.name, asked.model, principal.key_id)
    return reply(MappedName(provider=provider_name(asked.provider), name=asked.name, model=asked.model))
