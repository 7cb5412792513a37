"""`/v1/allocations`: which costs are shared, and by whom; answers that are `allocated=true` split them."""

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Path, Request, Response
from outlay.pricing import total
from pydantic import BaseModel, Field

from core.attribution.allocation import BASES, Allocation, AllocationSpec, Basis, span_of
from core.attribution.allocation_store import create_allocation, delete_allocation, find_allocation, list_allocations
from core.attribution.rule import SETTABLE
from core.dimensions import GROUPINGS, NAME_ALIASES
from core.http.bodies import Usd, exact_body, reply
from core.http.idempotency import DOCUMENTED, IdempotencyKey, claim
from core.http.openapi import PROBLEMS, documented_body
from services.api.condition_schemas import Name, Where, conditions, shown_conditions, wrong
from services.api.keyed_route import KeyedRoute
from services.api.paging import MAX_PAGE, instant, paging
from services.api.query_reader import Query
from services.api.state import Admin, ApiState, Reader

router = APIRouter(tags=["attribution"], responses=PROBLEMS, route_class=KeyedRoute)

PathAllocationId = Annotated[
    UUID, Path(alias="allocation_id", description="An allocation's `id`, as in the reply that made it")
]

_PAGE: Final = paging("allocations", instant, UUID, default=MAX_PAGE)
_LIST: Final = Query(_PAGE)
_MOST_RECEIVERS: Final = 1_000
_EXAMPLE: Final[dict[str, Any]] = {
    "name": "the platform's assistant",
    "where": {"service": "assistant"},
    "by": {"growth": 0.6, "platform": 0.4},
    "over": "team",
    "period": "2026-10",
}
_PERIOD: Final = (
    "When it is in force: a UTC month, or the name of a period such as this_month, in your organisation's zone. "
    "Default: always"
)
Share = Annotated[Decimal, Field(gt=0, le=1, max_digits=30)]
Shares = Annotated[dict[Name, Share], Field(min_length=1, max_length=_MOST_RECEIVERS)]


class AllocationRequest(BaseModel, extra="forbid"):
    name: Name | None = Field(None, description="Default: what it splits over")
    where: Where
    by: Basis | Shares = Field(
        description=f"What the receivers have themselves ({', '.join(BASES)}), or the share of each; together 1"
    )
    over: str = Field(description=f"The dimension whose values receive it: {', '.join(SETTABLE)}", examples=["team"])
    period: str | None = Field(None, max_length=40, description=_PERIOD, examples=["2026-10"])


class ShownAllocation(BaseModel):
    id: str
    name: str
    where: dict[str, str | list[str]]
    by: str | dict[str, Usd]
    over: str
    period: str | None
    created_at: datetime
    created_by: str


class AllocationList(BaseModel):
    allocations: list[ShownAllocation]
    next_cursor: str | None = None


def _spec(asked: AllocationRequest, zone: ZoneInfo) -> AllocationSpec:
    """Raises `Unprocessable`."""
    over = NAME_ALIASES.get(asked.over, asked.over)
    if over not in SETTABLE:
        raise wrong("over", f"must be one of {', '.join(SETTABLE)}")
    if not asked.where:
        raise wrong("where", "must say which costs are shared")
    if isinstance(asked.by, Mapping) and (whole := total(asked.by.values())) != 1:
        raise wrong("by", f"has shares that add up to {whole:f}, not to 1")
    try:
        span_of(asked.period, datetime.now(UTC), zone)
    except ValueError:
        raise wrong("period", "must be a month such as 2026-10, or a period such as this_month") from None
    where = conditions(asked.where, GROUPINGS)
    return AllocationSpec(asked.name or f"over {over}", where, asked.by, over, asked.period)


def shown(allocation: Allocation) -> dict[str, Any]:
    spec = allocation.spec
    return {
        "id": str(allocation.id),
        "name": spec.name,
        "where": shown_conditions(spec.where),
        "by": spec.by,
        "over": spec.over,
        "period": spec.period,
        "created_at": allocation.created_at,
        "created_by": allocation.created_by,
    }


@router.post(
    "/v1/allocations",
    operation_id="post_allocation_v1_allocations_post",
    status_code=201,
    response_model=ShownAllocation,
    openapi_extra={**documented_body(AllocationRequest, _EXAMPLE), **DOCUMENTED},
    summary="Share a cost",
)
async def post_allocation(
    request: Request, principal: Admin, api: ApiState, idempotency_key: IdempotencyKey
) -> Response:
    """What calls that meet `where` cost is split among the values of `over` in `GET /v1/costs/summary?allocated=true`,
    for any time. No event changes. A call that several allocations meet is shared by the oldest."""
    spec = _spec(await exact_body(request, AllocationRequest), ZoneInfo(principal.timezone))
    async with api.pool.acquire() as connection, connection.transaction():
        made = await create_allocation(connection, principal.ledger_id, spec, principal.key_id, datetime.now(UTC))
        if idempotency_key is not None:
            await claim(connection, principal.ledger_id, "POST /v1/allocations", idempotency_key, str(made.id))
    return reply(shown(made), 201)


@router.get(
    "/v1/allocations",
    operation_id="get_allocations_v1_allocations_get",
    response_model=AllocationList,
    openapi_extra=_LIST.documented,
    summary="Your shared costs",
)
async def get_allocations(request: Request, principal: Reader, api: ApiState) -> Response:
    """Oldest first, which is the order in which they take calls."""
    asked = _LIST.read(request)[_PAGE]
    async with api.pool.acquire() as connection:
        found = await list_allocations(connection, principal.ledger_id, asked.fetch, asked.after)
    page = asked.page(found, lambda each: (each.created_at, each.id))
    return reply({"allocations": [shown(each) for each in page.items], "next_cursor": page.next_cursor})


@router.get(
    "/v1/allocations/{allocation_id:uuid}",
    operation_id="get_allocation_v1_allocations__allocation_id__get",
    response_model=ShownAllocation,
    summary="A shared cost",
)
async def get_allocation(allocation_id: PathAllocationId, principal: Reader, api: ApiState) -> Response:
    async with api.pool.acquire() as connection:
        return reply(shown(await find_allocation(connection, principal.ledger_id, allocation_id)))


@router.delete(
    "/v1/allocations/{allocation_id:uuid}",
    operation_id="remove_allocation_v1_allocations__allocation_id__delete",
    status_code=204,
    summary="Stop sharing a cost",
)
async def remove_allocation(allocation_id: PathAllocationId, principal: Admin, api: ApiState) -> Response:
    """Answers no longer split it, for earlier times neither."""
    async with api.pool.acquire() as connection, connection.transaction():
        await delete_allocation(connection, principal.ledger_id, allocation_id, principal.key_id)
    return Response(status_code=204)
