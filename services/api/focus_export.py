"""`GET /v1/exports/focus`: what was charged, in the columns of the FinOps Open Cost and Usage Specification."""

from typing import Any, Final, Literal, get_args

from fastapi import APIRouter, Request, Response

from core.exports.charge_groups import Granularity, Selection
from core.exports.focus import FocusExport, export_focus
from core.exports.focus_columns import NEWEST, Version
from core.exports.tables import MEDIA_TYPES, PARQUET, Format
from core.http.bodies import read_body
from core.http.openapi import PROBLEMS
from services.api.csv_reply import prefers
from services.api.export import IGNORED_BYTES
from services.api.keyed_route import KeyedRoute
from services.api.query_params import EVENT_FILTERS, SPAN, TIMEZONE
from services.api.query_reader import Parameter, Query, choice
from services.api.state import ApiState, Reader
from services.api.streamed_reply import StreamedReply, Write

router = APIRouter(tags=["exports"], responses=PROBLEMS, route_class=KeyedRoute)

_VERSION: Final[Parameter[Version]] = choice("version", "Of FOCUS", get_args(Version), NEWEST)
_GRANULARITY: Final[Parameter[Granularity]] = choice(
    "granularity", "Length of a charge period, UTC", get_args(Granularity), "day"
)
_BILLED: Final[Parameter[Literal["zero", "effective"]]] = choice(
    "billed",
    "`BilledCost`: 0, since the provider bills and Outlay does not, or `EffectiveCost`",
    ("zero", "effective"),
    "zero",
)
_FOCUS: Final = Query(SPAN, TIMEZONE, _VERSION, _GRANULARITY, _BILLED, EVENT_FILTERS)
_RESPONSES: Final[dict[int | str, dict[str, Any]]] = {
    200: {
        "description": "CSV; with `Accept: application/vnd.apache.parquet`, Parquet where the server has its extra",
        "content": {
            "text/csv": {"schema": {"type": "string"}, "example": "AvailabilityZone,BilledCost,BillingAccountId,…\n"},
            PARQUET: {"schema": {"type": "string", "format": "binary"}},
        },
    },
    **PROBLEMS,
}


@router.get(
    "/v1/exports/focus",
    operation_id="focus_v1_exports_focus_get",
    status_code=200,
    response_class=StreamedReply,
    responses=_RESPONSES,
    openapi_extra=_FOCUS.documented,
    summary="Charges as FOCUS",
)
async def focus(request: Request, principal: Reader, api: ApiState) -> Response:
    """A row for each period, token class or fee, dimension set, tenant and unit price.

    `ContractedUnitPrice` × `PricingQuantity` = `ContractedCost` = `EffectiveCost`, and the sum of `EffectiveCost` is
    that of `/v1/costs/summary` for the same time, to the last digit. A reported cost is one row without unit prices.
    Usage without a price is a row with its quantity, costs of 0 and `x_CostStatus` unpriced. A charge to a month that
    was closed has `ChargeClass` Correction; sum by `BillingPeriodStart` for what counts in a month. The version's
    columns, then those of Outlay, which begin with `x_`. Refused as `events_dropped` where single events of this time
    are no longer kept.
    """
    given = _FOCUS.read(request)
    await read_body(request, IGNORED_BYTES)
    span, version = given[SPAN], given[_VERSION]
    format_: Format = "parquet" if prefers(request.headers.getlist("accept"), PARQUET, MEDIA_TYPES["csv"]) else "csv"
    selection = Selection(principal.ledger_id, span.start, span.end, given[_GRANULARITY], given[EVENT_FILTERS])
    asked = FocusExport(selection, version, format_, given[_BILLED] == "effective")

    async def produce(connection: Any, write: Write) -> None:
        await export_focus(connection, api.prices, asked, write)

    name = f"outlay-focus-{version}-{span.start:%Y%m%dT%H%M%SZ}-{span.end:%Y%m%dT%H%M%SZ}.{format_}"
    answer = StreamedReply(api, principal.org_id, produce, MEDIA_TYPES[format_], name)
    answer.headers["Vary"] = "Accept"
    return answer
