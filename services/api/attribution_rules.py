"""`/v1/attribution-rules`: attribution that senders left out, for calls to come and for those that are there."""

from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Path, Request, Response

from core.attribution.rule_store import change_rule, create_rule, delete_rule, find_rule, list_rules
from core.errors import FieldError, Unprocessable
from core.http.bodies import exact_body, reply
from core.http.idempotency import DOCUMENTED, IdempotencyKey, claim
from core.http.openapi import PROBLEMS, documented_body
from core.ledger.rule_application import apply_rule, foresee
from services.api.attribution_rule_schemas import (
    AppliedRule,
    ApplyRuleRequest,
    RuleChange,
    RuleList,
    RuleRequest,
    ShownRule,
    applied,
    shown,
    spec_of,
)
from services.api.connections import while_connected
from services.api.keyed_route import KeyedRoute
from services.api.paging import MAX_PAGE, instant, paging
from services.api.query_reader import Query
from services.api.state import Admin, ApiState, Reader

router = APIRouter(tags=["attribution"], responses=PROBLEMS, route_class=KeyedRoute)

PathRuleId = Annotated[UUID, Path(alias="rule_id", description="A rule's `id`, as in the reply that made it")]

_PAGE: Final = paging("attribution_rules", instant, UUID, default=MAX_PAGE)
_LIST: Final = Query(_PAGE)
_EARLIEST: Final = datetime(1970, 1, 1, tzinfo=UTC)
_AHEAD: Final = timedelta(days=1)
_EXAMPLE: Final[dict[str, Any]] = {
    "name": "checkout is growth's",
    "where": {"service": "checkout"},
    "set": {"team": "growth"},
    "from": "2026-10-01",
    "priority": 10,
}


@router.post(
    "/v1/attribution-rules",
    operation_id="post_attribution_rule_v1_attribution_rules_post",
    status_code=201,
    response_model=ShownRule,
    openapi_extra={**documented_body(RuleRequest, _EXAMPLE), **DOCUMENTED},
    summary="Make an attribution rule",
)
async def post_rule(request: Request, principal: Admin, api: ApiState, idempotency_key: IdempotencyKey) -> Response:
    """In force for every event that arrives after the answer: of the rules that it meets, the one with the highest
    priority takes it, the oldest of equal ones. It fills what the event leaves empty, before budgets are matched. For
    events that are there already, apply it."""
    asked = await exact_body(request, RuleRequest)
    spec = spec_of(asked.model_dump(), ZoneInfo(principal.timezone))
    async with api.pool.acquire() as connection, connection.transaction():
        made = await create_rule(connection, principal.ledger_id, spec, principal.key_id, datetime.now(UTC))
        if idempotency_key is not None:
            await claim(connection, principal.ledger_id, "POST /v1/attribution-rules", idempotency_key, str(made.id))
    return reply(shown(made), 201)


@router.get(
    "/v1/attribution-rules",
    operation_id="get_attribution_rules_v1_attribution_rules_get",
    response_model=RuleList,
    openapi_extra=_LIST.documented,
    summary="Your attribution rules",
)
async def get_rules(request: Request, principal: Reader, api: ApiState) -> Response:
    """Oldest first."""
    asked = _LIST.read(request)[_PAGE]
    async with api.pool.acquire() as connection:
        found = await list_rules(connection, principal.ledger_id, asked.fetch, asked.after)
    page = asked.page(found, lambda rule: (rule.created_at, rule.id))
    return reply({"attribution_rules": [shown(each) for each in page.items], "next_cursor": page.next_cursor})


@router.get(
    "/v1/attribution-rules/{rule_id:uuid}",
    operation_id="get_attribution_rule_v1_attribution_rules__rule_id__get",
    response_model=ShownRule,
    summary="An attribution rule",
)
async def get_rule(rule_id: PathRuleId, principal: Reader, api: ApiState) -> Response:
    async with api.pool.acquire() as connection:
        return reply(shown(await find_rule(connection, principal.ledger_id, rule_id)))


@router.patch(
    "/v1/attribution-rules/{rule_id:uuid}",
    operation_id="patch_attribution_rule_v1_attribution_rules__rule_id__patch",
    response_model=ShownRule,
    openapi_extra=documented_body(RuleChange, {"priority": 20}),
    summary="Change an attribution rule",
)
async def patch_rule(rule_id: PathRuleId, request: Request, principal: Admin, api: ApiState) -> Response:
    """For events that arrive after the answer. What the rule has given before stays."""
    asked = await exact_body(request, RuleChange)
    given = asked.model_dump(exclude_unset=True)
    async with api.pool.acquire() as connection, connection.transaction():
        before = await find_rule(connection, principal.ledger_id, rule_id, lock=True)
        spec = spec_of(given, ZoneInfo(principal.timezone), before.spec)
        return reply(shown(await change_rule(connection, before, spec, principal.key_id, datetime.now(UTC))))


@router.delete(
    "/v1/attribution-rules/{rule_id:uuid}",
    operation_id="remove_attribution_rule_v1_attribution_rules__rule_id__delete",
    status_code=204,
    summary="Delete an attribution rule",
)
async def remove_rule(rule_id: PathRuleId, principal: Admin, api: ApiState) -> Response:
    """What it has given stays."""
    async with api.pool.acquire() as connection, connection.transaction():
        await delete_rule(connection, principal.ledger_id, rule_id, principal.key_id)
    return Response(status_code=204)


@router.post(
    "/v1/attribution-rules/{rule_id:uuid}/apply",
    operation_id="apply_attribution_rule_v1_attribution_rules__rule_id__apply_post",
    response_model=AppliedRule,
    openapi_extra=documented_body(ApplyRuleRequest, {"dry_run": False}, required=False),
    summary="Apply a rule to earlier events",
)
async def post_apply_rule(request: Request, rule_id: PathRuleId, principal: Admin, api: ApiState) -> Response:
    """To the events that are kept and that no rule with a higher priority takes. A dry run changes nothing. Applied,
    each event gets a correction that takes it back where it counted and counts it where the rule says, at its own
    time. 409 where one of them counts in a closed month: the problem names these months, and nothing is posted."""
    asked = await exact_body(request, ApplyRuleRequest, ApplyRuleRequest())
    async with api.pool.acquire() as connection:
        rule = await find_rule(connection, principal.ledger_id, rule_id)
    start = max(filter(None, (asked.start, rule.spec.since)), default=_EARLIEST)
    end = asked.end or datetime.now(UTC) + _AHEAD
    if start >= end:
        detail = "must be after `start`, and after the rule's `from`"
        raise Unprocessable(f"`end` {detail}.", errors=(FieldError("/end", detail),))
    async with api.repricings.place(principal.org_id):
        if asked.dry_run:
            async with while_connected(request):
                effect = await foresee(api.long_pool, api.prices, rule, start, end)
        else:
            effect = await apply_rule(api.long_pool, api.prices, rule, start, end, principal.key_id)
    return reply(applied(rule, asked.dry_run, start, end, effect))
