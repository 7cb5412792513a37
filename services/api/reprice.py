"""`POST /v1/reprice`: correct past costs by today's price book."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Final

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field, StrictBool

from core.errors import FieldError, Unprocessable
from core.event import CostStatus
from core.http.bodies import Usd, exact_body, reply
from core.http.openapi import PROBLEMS, documented_body
from core.ledger.reprice import EventSelection, Repricing, dry_run, reprice
from core.ledger_id import LedgerId
from core.request_types import PRINTABLE, Instant
from services.api.connections import while_connected
from services.api.keyed_route import KeyedRoute
from services.api.query_params import MAX_SPAN
from services.api.state import Admin, ApiState

router = APIRouter(tags=["prices"], responses=PROBLEMS, route_class=KeyedRoute)

Name = Annotated[str, Field(min_length=1, max_length=256, pattern=PRINTABLE)]

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
