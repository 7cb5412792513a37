"""`POST /v1/reprice` and `/v1/periods`: the past charged anew, by corrections, and months that stay as they are."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any, Final

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, Field

from core.errors import FieldError, Unprocessable
from core.event import CostStatus
from core.http import PROBLEMS, documented_body, exact_body, reply
from core.instant import Instant
from core.ledger.periods import ClosedPeriod, close_period, closed_periods
from core.ledger.reprice import Order, Repricing, dry_run, reprice
from services.api.costs import described
from services.api.parameters import MAX_SPAN, Parameters, encode_cursor, instant
from services.api.replies import Usd
from services.api.state import Admin, ApiState, Reader

router = APIRouter(tags=["prices"], responses=PROBLEMS)

Month = Annotated[
    str, Path(pattern=r"^(19[7-9]|20\d|21\d)\d-(0[1-9]|1[0-2])$", description="UTC", examples=["2026-10"])
]
Name = Annotated[str, Field(min_length=1, max_length=256, pattern=r"^[^\x00-\x1f\x7f]+$")]

_EXAMPLE: Final = {"start": "2026-11-01T00:00:00Z", "end": "2026-11-20T00:00:00Z", "provider": "openai"}


class RepriceRequest(BaseModel, extra="forbid"):
    """Events that stand in [start, end). To apply, say `"dry_run": false`, best with the difference you have seen."""

    start: Instant
    end: Instant
    provider: Name | None = None
    model: Name | None = None
    cost_status: CostStatus | None = None
    dry_run: bool = True
    expected_difference_usd: Annotated[Decimal | None, Field(max_digits=60)] = None


class RepricedModel(BaseModel):
    """null: none of these events has a price."""

    day: date
    provider: str
    model: str
    events: int
    before_usd: Usd | None
    after_usd: Usd | None
    difference_usd: Usd


class Repriced(BaseModel):
    """What changes by model and UTC day, oldest first; what costs the same as before is left out."""

    dry_run: bool
    start: datetime
    end: datetime
    examined_events: int
    changed_events: int
    unexplained_events: int = Field(description="Left alone, as what they were charged cannot be recomputed")
    difference_usd: Usd
    models: list[RepricedModel]


class ShownPeriod(BaseModel):
    """The month's figures when it was closed, and for ever."""

    month: str = Field(examples=["2026-10"])
    closed_at: datetime
    closed_by: str
    event_count: int
    cost_usd: Usd


class Periods(BaseModel):
    """Closed months, the newest first."""

    periods: list[ShownPeriod]
    next_cursor: str | None


@router.post(
    "/v1/reprice",
    response_model=Repriced,
    openapi_extra=documented_body(RepriceRequest, _EXAMPLE),
    summary="Charge past events by today's prices",
)
async def post_reprice(request: Request, principal: Admin, api: ApiState) -> Response:
    """Each event by the prices of its own time, as the price book has them now. A dry run changes nothing. Applied,
    each event whose cost changes gets a correction: signed differences that sums contain from then on, and that its
    receipt shows. Corrections to a closed month are posted now, and say which time they are for.
    """
    asked = await exact_body(request, RepriceRequest)
    order = _order(asked, principal.ledger_id)
    with api.repricings.taken():
        if asked.dry_run:
            found = await dry_run(api.pool, api.prices, order)
        else:
            found = await reprice(api.pool, api.prices, order, principal.key_id, asked.expected_difference_usd)
    return reply(_shown(asked.dry_run, order, found))


def _order(asked: RepriceRequest, ledger_id: int) -> Order:
    if not asked.start < asked.end <= asked.start + MAX_SPAN:
        raise Unprocessable(
            "`end` is after `start`, by five years at most.", errors=(FieldError("/end", "is after `start`"),)
        )
    given = {"provider": asked.provider, "model": asked.model, "cost_status": asked.cost_status}
    return Order(ledger_id, asked.start, asked.end, {name: value for name, value in given.items() if value})


def _shown(dry: bool, order: Order, found: Repricing) -> dict[str, Any]:
    return {
        "dry_run": dry,
        "start": order.start,
        "end": order.end,
        "examined_events": found.examined,
        "changed_events": found.changed,
        "unexplained_events": found.unexplained,
        "difference_usd": found.difference_usd,
        "models": [{**model._asdict(), "difference_usd": model.difference_usd} for model in found.models],
    }


@router.post("/v1/periods/{month}/close", response_model=ShownPeriod, summary="Freeze a month")
async def close(month: Month, principal: Admin, api: ApiState) -> Response:
    """Its figures never change again: what comes for it later is posted to the running month, with `posted_for`. Only
    a month that is over can be closed; closing it again changes nothing.
    """
    async with api.pool.acquire() as connection:
        first = date.fromisoformat(f"{month}-01")
        return reply(
            _period(await close_period(connection, principal.ledger_id, first, principal.key_id, datetime.now(UTC)))
        )


@router.get("/v1/periods", response_model=Periods, openapi_extra=described("limit", "cursor"), summary="Closed months")
async def periods(request: Request, principal: Reader, api: ApiState) -> Response:
    given = Parameters(request.query_params, {"limit", "cursor"})
    limit, after = given.integer("limit", 100, 1, 1_000), given.cursor("periods", instant)
    async with api.pool.acquire() as connection:
        found = await closed_periods(connection, principal.ledger_id, limit + 1, after and after[0].date())
    last = found[limit - 1].month if len(found) > limit else None
    following = encode_cursor("periods", datetime(last.year, last.month, 1, tzinfo=UTC)) if last else None
    return reply({"periods": [_period(period) for period in found[:limit]], "next_cursor": following})


def _period(period: ClosedPeriod) -> dict[str, Any]:
    return {**period._asdict(), "month": f"{period.month:%Y-%m}"}
