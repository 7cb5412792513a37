"""`/v1/prices`: propose, review and apply an organisation's own prices, discounts and model names."""

import asyncio
from datetime import UTC, datetime
from typing import Annotated, Any, Final

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, Field, StrictBool

from core.accounts.auth import Principal
from core.errors import Conflict, Forbidden
from core.http.bodies import exact_body, reply
from core.http.openapi import PROBLEMS, documented_body
from core.ledger.cost_sql import CostQuery
from core.ledger.reader import CostGroup, costs
from core.prices.impact import PriceImpact, price_impact
from core.prices.price_spec import PriceChanges
from core.prices.proposals import (
    STATES,
    Proposal,
    apply_proposal,
    find_proposal,
    list_proposals,
    propose,
    reject_proposal,
)
from core.prices.remedy import remedy
from services.api.keyed_route import KeyedRoute
from services.api.paging import MAX_INTEGER, MAX_PAGE, encode_cursor, paging, plain_text, row_id, small_id
from services.api.price_schemas import (
    PriceProposal,
    PriceProposalList,
    UnpricedModel,
    UnpricedModelList,
    proposal_reply,
)
from services.api.query_params import SPAN, TIMEZONE
from services.api.query_reader import Query, choices
from services.api.state import Admin, ApiState, Reader

router = APIRouter(prefix="/v1/prices", tags=["prices"], responses=PROBLEMS, route_class=KeyedRoute)

ProposalId = Annotated[int, Path(ge=1, le=MAX_INTEGER)]

_STATE: Final = choices("state", "Only proposals in this state, or either of several", STATES)
_PAGE: Final = paging("prices", small_id)
_LIST: Final = Query(_STATE, _PAGE)
_UNPRICED_PAGE: Final = paging("unpriced", row_id, plain_text, plain_text, default=MAX_PAGE)
_UNPRICED: Final = Query(SPAN, TIMEZONE, _UNPRICED_PAGE)

_MOST_MODELS: Final = 10_000

_EXAMPLE: Final = {
    "source": "contract of 2026-11-01",
    "checked_on": "2026-11-20",
    "prices": [
        {
            "provider": "azure",
            "model": "my-deployment",
            "effective_from": "2026-11-01T00:00:00Z",
            "per_million": {"input": 2.25, "cache_read": 1.125, "output": 9},
            "fees": {"web_search": {"price": 10, "per": 1000}},
        }
    ],
    "discounts": [{"provider": "anthropic", "effective_from": "2026-11-01T00:00:00Z", "percent": 12.5}],
    "aliases": [{"provider": "azure", "name": "chat-prod", "target": {"provider": "openai", "model": "gpt-4o"}}],
}


@router.post(
    "",
    operation_id="post_prices_v1_prices_post",
    status_code=201,
    response_model=PriceProposal,
    openapi_extra=documented_body(PriceChanges, _EXAMPLE),
    summary="Propose prices of your own",
)
async def post_prices(request: Request, principal: Admin, api: ApiState) -> Response:
    """USD per million tokens. Nothing changes until the proposal is applied; the reply shows its effect."""
    _refuse_test_key(principal)
    stated = await exact_body(request, PriceChanges)
    async with api.pool.acquire() as connection:
        rows = await asyncio.to_thread(stated.rows)
        effect = await price_impact(connection, principal.org_id, rows, datetime.now(UTC))
        async with connection.transaction():
            proposal = await propose(connection, principal.org_id, stated, principal.key_id)
            return await _reply(proposal, effect, 201)


@router.get(
    "",
    operation_id="get_prices_v1_prices_get",
    response_model=PriceProposalList,
    openapi_extra=_LIST.documented,
    summary="Your own prices, and proposals for them",
)
async def get_prices(request: Request, principal: Reader, api: ApiState) -> Response:
    """Newest first."""
    given = _LIST.read(request)
    asked, state = given[_PAGE], given[_STATE]
    async with api.pool.acquire() as connection:
        before = asked.after[0] if asked.after else None
        page = await list_proposals(connection, principal.org_id, asked.limit, before, state)
    following = None if page.next_before is None else encode_cursor(asked.listing, page.next_before)

    def listed() -> Response:
        shown = [proposal_reply(proposal) for proposal in page.proposals]
        return reply(PriceProposalList(proposals=shown, next_cursor=following))

    return await asyncio.to_thread(listed)


@router.get(
    "/unpriced",
    operation_id="get_unpriced_v1_prices_unpriced_get",
    response_model=UnpricedModelList,
    openapi_extra=_UNPRICED.documented,
    summary="Models without a price, with their tokens",
)
async def get_unpriced(request: Request, principal: Reader, api: ApiState) -> Response:
    """Usage in your ledger that has no cost because its model had no price, most events first. Propose a price, then
    reprice. `priced_as` is the model whose price would apply today: where it is given, reprice; events that stay after
    that do not say what was used. Past 10,000 models, the others are one: `__rest__`.
    """
    given = _UNPRICED.read(request)
    span, asked = given[SPAN], given[_UNPRICED_PAGE]
    query = CostQuery(
        principal.ledger_id, span.start, span.end, ("provider", "model"), {"cost_status": "unpriced"}, _MOST_MODELS
    )
    async with api.pool.acquire() as connection:
        found = await costs(connection, query)

    def answer() -> Response:
        # Models that were priced since are still there, with event counts of 0.
        models = [_unpriced(row) for row in found.rows if row.measures["event_count"]]
        models.sort(key=lambda model: _order(_position(model)))
        following = [m for m in models if asked.after is None or _order(_position(m)) > _order(asked.after)]
        page = asked.page(following, _position)
        for model in page.items:
            quote = api.prices.quote(principal.ledger_id, model.provider, model.model, given.now)
            if quote is not None:
                model.priced_as = f"{quote.price.provider} {quote.price.model}"
                model.remedy = "reprice: POST /v1/reprice"
        span = {"start": found.start, "end": found.end}
        return reply(UnpricedModelList(models=list(page.items), **span, next_cursor=page.next_cursor))

    return await asyncio.to_thread(answer)


def _unpriced(row: CostGroup) -> UnpricedModel:
    provider, model = (str(label) for label in row.labels)
    counted = {name: row.measures[name] for name in ("event_count", "input_tokens", "output_tokens")}
    return UnpricedModel(provider=provider, model=model, **counted, priced_as=None, remedy=remedy(provider))


def _position(model: UnpricedModel) -> tuple[int, str, str]:
    return model.event_count, model.provider, model.model


def _order(position: tuple[int, str, str]) -> tuple[int, str, str]:
    """Most events first."""
    events, provider, model = position
    return -events, provider, model


@router.get(
    "/{proposal_id}",
    operation_id="get_proposal_v1_prices__proposal_id__get",
    response_model=PriceProposal,
    summary="A proposal and its effect",
)
async def get_proposal(proposal_id: ProposalId, principal: Reader, api: ApiState) -> Response:
    async with api.pool.acquire() as connection:
        proposal = await find_proposal(connection, principal.org_id, proposal_id)
        undecided = proposal.state == "proposed"
        return await _reply(proposal, await _difference(connection, proposal) if undecided else None)


class ApplyRequest(BaseModel, extra="forbid"):
    despite_warnings: StrictBool = Field(False, description="Apply prices that look like slips")


@router.post(
    "/{proposal_id}/apply",
    operation_id="apply_v1_prices__proposal_id__apply_post",
    response_model=PriceProposal,
    openapi_extra=documented_body(ApplyRequest, {"despite_warnings": True}, required=False),
    summary="Put a proposal into force",
)
async def post_apply(request: Request, proposal_id: ProposalId, principal: Admin, api: ApiState) -> Response:
    """New events are charged by it within seconds; earlier ones once you reprice. 409 where prices look like slips."""
    asked = await exact_body(request, ApplyRequest, ApplyRequest())
    async with api.pool.acquire() as connection:
        proposal = await find_proposal(connection, principal.org_id, proposal_id)
        _refuse_test_key(principal)
        if proposal.state == "proposed" and not asked.despite_warnings:
            slips = (await _difference(connection, proposal)).slips
            if slips:
                text = "; ".join(str(slip) for slip in slips[:5])
                raise Conflict(f"{text}. Apply with `despite_warnings` if that is right.", code="unusual_prices")
        async with connection.transaction():
            return await _reply(await apply_proposal(connection, principal.org_id, proposal_id, principal.key_id))


@router.post(
    "/{proposal_id}/reject",
    operation_id="reject_v1_prices__proposal_id__reject_post",
    response_model=PriceProposal,
    summary="Decline a proposal",
)
async def post_reject(proposal_id: ProposalId, principal: Admin, api: ApiState) -> Response:
    async with api.pool.acquire() as connection:
        await find_proposal(connection, principal.org_id, proposal_id)
        _refuse_test_key(principal)
        async with connection.transaction():
            return await _reply(await reject_proposal(connection, principal.org_id, proposal_id, principal.key_id))


def _refuse_test_key(principal: Principal) -> None:
    """Both ledgers share the price book, so a test key that changes it would change what live events cost."""
    if principal.mode == "test":
        raise Forbidden("A test key does not change prices: live events cost by them too.", code="test_key")


async def _reply(proposal: Proposal, impact: PriceImpact | None = None, status: int = 200) -> Response:
    """Made in a thread: it may have ten thousand amounts."""
    return await asyncio.to_thread(lambda: reply(proposal_reply(proposal, impact), status))


async def _difference(connection: Any, proposal: Proposal) -> PriceImpact:
    return await price_impact(connection, proposal.org_id, proposal.changes, datetime.now(UTC))
