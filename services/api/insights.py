"""`/v1/insights` and `/v1/savings/*`: patterns that cost money, what acting on them would save, what was saved."""

import asyncio
from datetime import timedelta
from typing import Final, NamedTuple

from fastapi import APIRouter, Request, Response
from outlay.pricing import total

from core.errors import NotFound
from core.http.bodies import exact_body, reply
from core.http.openapi import PROBLEMS, documented_body
from core.insights.call_table import Question
from core.insights.evidence import Evidence
from core.insights.find import Opportunity, insights_of, opportunities, read_calls, read_evidence
from core.insights.ids import InsightKey, id_of, parse_insight_id
from core.insights.insight import Insight
from core.insights.mutes import Muted, mute, read_muted, unmute
from core.insights.realized import realized_savings
from core.ledger.events import public
from core.ledger_id import LedgerId
from services.api.event_schemas import Event, EventList
from services.api.insight_schemas import (
    InsightList,
    MutedInsight,
    MuteRequest,
    OpportunityList,
    RealizedSavings,
    RealizedTechnique,
    insight_list,
    muted_reply,
    shown_opportunities,
)
from services.api.keyed_route import KeyedRoute
from services.api.paging import hex_id, instant, paging
from services.api.query_params import DEFAULT_SPAN, EVENT_FILTERS, SPAN, TIMEZONE
from services.api.query_reader import Arguments, Query, choice, integer, invalid
from services.api.state import Api, ApiState, Editor, Reader

router = APIRouter(tags=["insights"], responses=PROBLEMS, route_class=KeyedRoute)

_MAX_DAYS: Final = 92
_DEFAULT_DAYS: Final = DEFAULT_SPAN.days
_DAYS: Final = integer("days", "Days before now, in place of `start`, `end` and `period`", 1, _MAX_DAYS, _DEFAULT_DAYS)
_MUTED: Final = choice("muted", "show: also those that are muted", ("hide", "show"), "hide")
_LIMIT: Final = integer("limit", "Opportunities to list", 1, 1_000, 100)
_INSIGHTS: Final = Query(_DAYS, SPAN, TIMEZONE, EVENT_FILTERS, _MUTED)
_OPPORTUNITIES: Final = Query(_DAYS, SPAN, TIMEZONE, EVENT_FILTERS, _LIMIT)
_PAGE: Final = paging("insight events", instant, hex_id)
_EVENTS: Final = Query(_DAYS, SPAN, TIMEZONE, EVENT_FILTERS, _PAGE)
_REALIZED: Final = Query(SPAN, TIMEZONE, EVENT_FILTERS)


class _Found(NamedTuple):
    evidence: Evidence
    insights: list[Insight]
    muted: Muted

    @property
    def opportunities(self) -> list[Opportunity]:
        """Of what is not muted."""
        return opportunities(self.evidence, [each for each in self.insights if not self.muted.hides(each)])


def _question(ledger_id: LedgerId, given: Arguments) -> Question:
    span = given[SPAN]
    start, end = span.start, min(span.end, given.now)
    if given.raw("days") is not None:
        if any(given.text(name) is not None for name in ("start", "end", "period")):
            raise invalid("days", "is not taken with `start`, `end` or `period`")
        start = given.now - timedelta(days=given[_DAYS])
    if start >= end:
        raise invalid("start", "is in the future")
    if end - start > timedelta(days=_MAX_DAYS + 1):
        raise invalid("start", f"must be at most {_MAX_DAYS} days before `end` here")
    return Question(ledger_id, start, end, given[EVENT_FILTERS], given[TIMEZONE])


async def _find(api: Api, question: Question) -> _Found:
    async with api.pool.acquire() as connection:
        evidence = await read_evidence(connection, api.prices, question)
        muted = await read_muted(connection, question.ledger_id)
    return _Found(evidence, await asyncio.to_thread(insights_of, evidence), muted)


@router.get(
    "/v1/insights",
    operation_id="insights_v1_insights_get",
    response_model=InsightList,
    openapi_extra=_INSIGHTS.documented,
    summary="Patterns that cost money",
)
async def insights(request: Request, principal: Reader, api: ApiState) -> Response:
    """By default of the last 30 days. Estimates are exact repetitions of the price book's arithmetic under the stated
    assumptions. An estimate below a cent, or below 1 % of what its scope cost, is not shown, but for anomalies."""
    given = _INSIGHTS.read(request)
    found = await _find(api, _question(principal.ledger_id, given))
    with_muted = given[_MUTED] == "show"

    def made() -> Response:
        ranked = {id(each.insight): each for each in found.opportunities}
        listed = [ranked.get(id(each), each) for each in found.insights]
        return reply(insight_list(found.evidence, listed, found.muted, with_muted))

    return await asyncio.to_thread(made)


@router.get(
    "/v1/insights/{insight_id}/events",
    operation_id="insight_events_v1_insights__insight_id__events_get",
    response_model=EventList,
    openapi_extra=_EVENTS.documented,
    summary="The calls of an insight",
)
async def insight_events(request: Request, insight_id: str, principal: Reader, api: ApiState) -> Response:
    """Exactly those that it counts, newest first, as `GET /v1/events` shows them; none where the insight is not found
    in these days."""
    given = _EVENTS.read(request)
    question, asked = _question(principal.ledger_id, given), given[_PAGE]
    _insight_key(principal.ledger_id, insight_id)

    def groups_of(evidence: Evidence) -> frozenset[int]:
        found = (each.groups for each in insights_of(evidence) if id_of(question.ledger_id, each) == insight_id)
        return next(found, frozenset())

    async with api.pool.acquire() as connection:
        records = await read_calls(connection, api.prices, question, groups_of, asked.fetch, asked.after)
    page = asked.page(records, lambda record: (record["timestamp"], record["id"].hex))

    def made() -> Response:
        shown = [Event(**public(record)) for record in page.items]
        return reply(EventList(events=shown, limit=asked.limit, offset=0, next_cursor=page.next_cursor))

    return await asyncio.to_thread(made)


@router.post(
    "/v1/insights/{insight_id}/mute",
    operation_id="mute_insight_v1_insights__insight_id__mute_post",
    response_model=MutedInsight,
    openapi_extra=documented_body(MuteRequest, {"what": "scope"}, required=False),
    summary="Mute an insight, or its kind",
)
async def mute_insight(request: Request, insight_id: str, principal: Editor, api: ApiState) -> Response:
    """For the whole organisation, until it is unmuted. A muted insight is in no list and no total."""
    stated = await exact_body(request, MuteRequest, MuteRequest())
    what = _insight_key(principal.ledger_id, insight_id)
    async with api.pool.acquire() as connection:
        at = await mute(connection, principal.ledger_id, what, stated.what, principal.key_id)
    return reply(muted_reply(insight_id, what, stated.what, at))


@router.delete(
    "/v1/insights/{insight_id}/mute",
    operation_id="unmute_insight_v1_insights__insight_id__mute_delete",
    status_code=204,
    summary="Show a muted insight again",
)
async def unmute_insight(insight_id: str, principal: Editor, api: ApiState) -> Response:
    """Also where its kind was muted: then all of that kind are shown again."""
    what = _insight_key(principal.ledger_id, insight_id)
    async with api.pool.acquire() as connection:
        await unmute(connection, principal.ledger_id, what, principal.key_id)
    return Response(status_code=204)


def _insight_key(ledger_id: LedgerId, insight_id: str) -> InsightKey:
    found = parse_insight_id(ledger_id, insight_id)
    if found is None:
        raise NotFound("There is no such insight.")
    return found


@router.get(
    "/v1/savings/opportunities",
    operation_id="opportunities_v1_savings_opportunities_get",
    response_model=OpportunityList,
    openapi_extra=_OPPORTUNITIES.documented,
    summary="What could be saved, no dollar twice",
)
async def savings_opportunities(request: Request, principal: Reader, api: ApiState) -> Response:
    """The insights that have an estimate, ranked. Where two are about the same calls, the later one shows only what the
    earlier one leaves of their cost, so the total is never above what was spent."""
    given = _OPPORTUNITIES.read(request)
    found = await _find(api, _question(principal.ledger_id, given))
    return await asyncio.to_thread(
        lambda: reply(shown_opportunities(found.evidence, found.opportunities, found.muted, given[_LIMIT]))
    )


@router.get(
    "/v1/savings/realized",
    operation_id="realized_v1_savings_realized_get",
    response_model=RealizedSavings,
    openapi_extra=_REALIZED.documented,
    summary="What was saved, by technique",
)
async def savings_realized(request: Request, principal: Reader, api: ApiState) -> Response:
    """As the SDK reports it; `provider_caching` is `cache_saved_usd` of the events that report no saving."""
    given = _REALIZED.read(request)
    span = given[SPAN]
    async with api.pool.acquire() as connection:
        found = await realized_savings(connection, principal.ledger_id, span.start, span.end, given[EVENT_FILTERS])
    return reply(
        RealizedSavings(
            realized=[RealizedTechnique(**each._asdict()) for each in found.realized],
            total_saved_usd=total(each.saved_usd for each in found.realized),
            total_cost_usd=found.cost_usd,
            start=span.start,
            end=span.end,
        )
    )
