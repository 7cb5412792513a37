"""`/v1/prices`: an organisation's own prices, discounts and names, proposed, looked at, applied."""

from datetime import UTC, datetime
from typing import Annotated, Any, Final

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, Field

from core.auth import Principal
from core.errors import Conflict, Forbidden
from core.http import PROBLEMS, documented_body, exact_body, reply
from core.ledger.reader import Row, costs
from core.ledger.statement import CostQuery
from core.prices.difference import Difference, difference
from core.prices.proposals import (
    STATES,
    Proposal,
    apply_proposal,
    find_proposal,
    list_proposals,
    propose,
    reject_proposal,
)
from core.prices.stated import Changes
from services.api.costs import described
from services.api.parameters import Parameters, encode_cursor, plain_text, row_id
from services.api.prices_shown import ProposalList, ShownProposal, Unpriced, UnpricedModel, shown
from services.api.state import Admin, ApiState, Reader

router = APIRouter(prefix="/v1/prices", tags=["prices"], responses=PROBLEMS)

ProposalId = Annotated[int, Path(ge=1, le=2**31 - 1)]

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
    status_code=201,
    response_model=ShownProposal,
    openapi_extra=documented_body(Changes, _EXAMPLE),
    summary="Propose prices of your own",
)
async def post_prices(request: Request, principal: Admin, api: ApiState) -> Response:
    """USD per million tokens. Nothing changes until the proposal is applied; the reply says what it would do."""
    _refuse_test_key(principal)
    stated = await exact_body(request, Changes)
    async with api.pool.acquire() as connection:
        proposal = await propose(connection, principal.org_id, stated, principal.key_id)
        return reply(shown(proposal, await _difference(connection, proposal)), 201)


@router.get(
    "",
    response_model=ProposalList,
    openapi_extra=described("state", "limit", "cursor"),
    summary="Your own prices, and proposals for them",
)
async def get_prices(request: Request, principal: Reader, api: ApiState) -> Response:
    """Newest first."""
    given = Parameters(request.query_params, {"state", "limit", "cursor"})
    limit = given.integer("limit", 100, 1, 1_000)
    state = given.choice("state", STATES, "") if given.text("state") else None
    after = given.cursor("prices", row_id)
    async with api.pool.acquire() as connection:
        found = await list_proposals(connection, principal.org_id, limit + 1, after and after[0], state)
    following = encode_cursor("prices", str(found[limit - 1].id)) if len(found) > limit else None
    return reply({"proposals": [shown(proposal) for proposal in found[:limit]], "next_cursor": following})


@router.get(
    "/unpriced",
    response_model=Unpriced,
    openapi_extra=described("start", "end", "limit", "cursor"),
    summary="Models without a price, with their tokens",
)
async def get_unpriced(request: Request, principal: Reader, api: ApiState) -> Response:
    """What your ledger holds at no cost because nobody knew one, most events first. Propose a price, then reprice.
    `priced_as` is the model whose price would hold today: where it is there, reprice; what is left after that does not
    say what was used. Past 10,000 models, the others are one: `__rest__`.
    """
    now = datetime.now(UTC)
    given = Parameters(request.query_params, {"start", "end", "limit", "cursor"})
    span = given.span(now)
    limit, after = given.integer("limit", 1_000, 1, 1_000), given.cursor("unpriced", row_id, plain_text, plain_text)
    query = CostQuery(principal.ledger_id, *span, ("provider", "model"), {"cost_status": "unpriced"}, _MOST_MODELS)
    async with api.pool.acquire() as connection:
        found = await costs(connection, query)
    # Those that were priced since are still there with what was taken back: nothing.
    models = [_unpriced(row) for row in found.rows if row.measures["event_count"]]
    models.sort(key=_place)
    page = [model for model in models if after is None or _place(model) > (-after[0], *after[1:])]
    shown, more = page[:limit], len(page) > limit
    for model in shown:
        quote = api.prices.quote(principal.ledger_id, model.provider, model.model, now)
        model.priced_as = f"{quote.price.provider} {quote.price.model}" if quote else None
    last = shown[-1] if more else None
    following = encode_cursor("unpriced", str(last.event_count), last.provider, last.model) if last else None
    return reply(Unpriced(models=shown, start=found.start, end=found.end, next_cursor=following))


def _unpriced(row: Row) -> UnpricedModel:
    provider, model = (str(label) for label in row.labels)
    counted = {name: row.measures[name] for name in ("event_count", "input_tokens", "output_tokens")}
    return UnpricedModel(provider=provider, model=model, **counted, priced_as=None)


def _place(model: UnpricedModel) -> tuple[int, str, str]:
    return -model.event_count, model.provider, model.model


@router.get("/{proposal_id}", response_model=ShownProposal, summary="A proposal and what it would do")
async def get_proposal(proposal_id: ProposalId, principal: Reader, api: ApiState) -> Response:
    async with api.pool.acquire() as connection:
        proposal = await find_proposal(connection, principal.org_id, proposal_id)
        undecided = proposal.state == "proposed"
        return reply(shown(proposal, await _difference(connection, proposal) if undecided else None))


class Applying(BaseModel, extra="forbid"):
    despite_warnings: bool = Field(False, description="Apply prices that look like slips")


@router.post("/{proposal_id}/apply", response_model=ShownProposal, summary="Put a proposal into force")
async def apply(proposal_id: ProposalId, principal: Admin, api: ApiState, asked: Applying | None = None) -> Response:
    """New events are charged by it within seconds; earlier ones once you reprice. 409 where prices look like slips."""
    async with api.pool.acquire() as connection:
        proposal = await find_proposal(connection, principal.org_id, proposal_id)
        _refuse_test_key(principal)
        if proposal.state == "proposed" and not (asked and asked.despite_warnings):
            slips = (await _difference(connection, proposal)).slips
            if slips:
                text = "; ".join(str(slip) for slip in slips[:5])
                raise Conflict(f"{text}. Apply with `despite_warnings` if that is right.", code="unusual_prices")
        applied = await apply_proposal(connection, principal.org_id, proposal_id, principal.key_id)
    return reply(shown(applied))


@router.post("/{proposal_id}/reject", response_model=ShownProposal, summary="Decline a proposal")
async def reject(proposal_id: ProposalId, principal: Admin, api: ApiState) -> Response:
    async with api.pool.acquire() as connection:
        await find_proposal(connection, principal.org_id, proposal_id)
        _refuse_test_key(principal)
        return reply(shown(await reject_proposal(connection, principal.org_id, proposal_id, principal.key_id)))


def _refuse_test_key(principal: Principal) -> None:
    """The price book is both ledgers': who tries something out does not change what live events cost."""
    if principal.mode == "test":
        raise Forbidden("A test key does not change prices: live events cost by them too.", code="test_key")


async def _difference(connection: Any, proposal: Proposal) -> Difference:
    return await difference(connection, proposal.org_id, proposal.changes, datetime.now(UTC))
