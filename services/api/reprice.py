"""`POST /v1/reprice` and `/v1/periods`: correct past costs by today's price book, and close months for good."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Final

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, Field, StrictBool

from core.errors import FieldError, Unprocessable
from core.event import CostStatus
from core.http.bodies import Usd, exact_body, reply
from core.http.openapi import PROBLEMS, documented_body
from core.ledger.closed_periods import ClosedPeriod, close_period, closed_periods
from core.ledger.reprice import EventSelection, Repricing, dry_run, reprice
from core.ledger_id import LedgerId
from core.request_types import PRINTABLE, Instant
from services.api.connections import while_connected
from services.api.keyed_route import KeyedRoute
from services.api.paging import instant, paging
from services.api.query_params import MAX_SPAN
from services.api.query_reader import Query
from services.api.state import Admin, ApiState, Reader

router = APIRouter(tags=["prices"], responses=PROBLEMS, route_class=KeyedRoute)

Month = Annotated[
    str, Path(pattern=r"^(19[7-9]|20\d|21\d)\d-(0[1-9]|1[0-2])$", description="UTC", examples=["2026-10"])
]
Name = Annotated[str, Field(min_length=1, max_length=256, pattern=PRINTABLE)]

_PAGE: Final = paging("periods", instant)
_PERIODS: Final = Query(_PAGE)

_EXAMPLE: Final = {"start": "2026-11-01T00:00:00Z", "end": "2026-11-20T00:00:00Z", "provider": "openai"}


class RepriceRequest(BaseModel, extra="forbid"):
    """Events in [start, end). To apply, send `"dry_run": false`, best with the difference that the dry run showed."""

    start: Instant
    end: Instant
    provider: Name | None = None
    model: Name | None = None
    cost_status: CostStatus | None = None
    dry_run: StrictBool = True
    expected_difference_usd: Annotated[Decimal | None, Field(max_digits=60)] = None


class RepricedModel(BaseModel):
    """A model's events of one UTC day; null: none of them has a price."""

    day: date
    provider: str
    model: str
    events: int
    before_usd: Usd | None
    after_usd: Usd | None
    difference_usd: Usd


class Repriced(BaseModel):
    """Changes by model and UTC day, oldest first. Those that cost the same as before are left out."""

    dry_run: bool
    start: datetime
    end: datetime
    examined_events: int
    changed_events: int
    unexplained_events: int = Field(description="Left alone, as their charge cannot be recomputed")
    difference_usd: Usd
    models: list[RepricedModel]


class Period(BaseModel):
    """A closed month. Its figures never change."""

    month: str = Field(examples=["2026-10"])
    closed_at: datetime
    closed_by: str
    event_count: int
    cost_usd: Usd


class PeriodList(BaseModel):
    """Closed months, the newest first."""

    periods: list[Period]
    next_cursor: str | None


@router.post(
    "/v1/reprice",
    operation_id="post_reprice_v1_reprice_post",
    response_model=Repriced,
    openapi_extra=documented_body(RepriceRequest, _EXAMPLE),
    summary="Charge past events by today's prices",
)
async def post_reprice(request: Request, principal: Admin, api: ApiState) -> Response:
    """Each event is charged by the prices of its own time, as the price book has them now. A dry run changes nothing.
    When applied, each event whose cost changes gets a correction: signed differences that sums include from then on,
    and that its receipt shows. Corrections to a closed month are posted now, and say which time they are for.
    """
    asked = await exact_body(request, RepriceRequest)
    order = _order(asked, principal.ledger_id)
    async with api.repricings.place(principal.org_id):
        if asked.dry_run:
            async with while_connected(request):
                found = await dry_run(api.long_pool, api.prices, order)
        else:
            found = await reprice(api.long_pool, api.prices, order, principal.key_id, asked.expected_difference_usd)
    return reply(_repriced(asked.dry_run, order, found))


def _order(asked: RepriceRequest, ledger_id: LedgerId) -> EventSelection:
    if not asked.start < asked.end <= asked.start + MAX_SPAN:
        raise Unprocessable(
            "`end` must be after `start`, by five years at most.",
            errors=(FieldError("/end", "must be after `start`, by five years at most"),),
        )
    given = {"provider": asked.provider, "model": asked.model, "cost_status": asked.cost_status}
    return EventSelection(ledger_id, asked.start, asked.end, {name: value for name, value in given.items() if value})


def _repriced(dry: bool, order: EventSelection, found: Repricing) -> Repriced:
    return Repriced(
        dry_run=dry,
        start=order.start,
        end=order.end,
        examined_events=found.examined,
        changed_events=found.changed,
        unexplained_events=found.unexplained,
        difference_usd=found.difference_usd,
        models=[RepricedModel(**model._asdict(), difference_usd=model.difference_usd) for model in found.models],
    )


@router.post(
    "/v1/periods/{month}/close",
    operation_id="close_v1_periods__month__close_post",
    response_model=Period,
    summary="Freeze a month",
)
async def post_close(month: Month, principal: Admin, api: ApiState) -> Response:
    """Its figures never change again: events and corrections that come for it later are posted to the running month,
    with `posted_for`. Only a month that is over can be closed; closing it again changes nothing.
    """
    first = date.fromisoformat(f"{month}-01")
    async with api.pool.acquire() as connection:
        closed = await close_period(connection, principal.ledger_id, first, principal.key_id, datetime.now(UTC))
    return reply(_period(closed))


@router.get(
    "/v1/periods",
    operation_id="periods_v1_periods_get",
    response_model=PeriodList,
    openapi_extra=_PERIODS.documented,
    summary="Closed months",
)
async def get_periods(request: Request, principal: Reader, api: ApiState) -> Response:
    """The newest first."""
    asked = _PERIODS.read(request)[_PAGE]
    async with api.pool.acquire() as connection:
        after = asked.after[0].date() if asked.after else None
        found = await closed_periods(connection, principal.ledger_id, asked.fetch, after)
    page = asked.page(found, lambda period: (datetime(period.month.year, period.month.month, 1, tzinfo=UTC),))
    return reply(PeriodList(periods=[_period(period) for period in page.items], next_cursor=page.next_cursor))


def _period(period: ClosedPeriod) -> Period:
    return Period(
        month=f"{period.month:%Y-%m}",
        closed_at=period.closed_at,
        closed_by=period.closed_by,
        event_count=period.event_count,
        cost_usd=period.cost_usd,
    )
