"""`/v1/outcomes`: what calls have achieved, and what each success has cost."""

import asyncio
from datetime import UTC, datetime
from typing import Final, get_args

from fastapi import APIRouter, Request, Response

from core.calendar import Interval, buckets, first_instant
from core.dimensions import ENTITIES, EVENT_DIMENSIONS, MODEL_FAMILY, NAME_ALIASES
from core.errors import FieldError, Malformed, TooLarge
from core.http.bodies import exact_body, reply
from core.http.openapi import PROBLEMS, documented_body
from core.ledger.outcome_store import add_outcomes, first_posted
from core.ledger.outcomes import OutcomeQuestion, read_outcomes
from core.ledger_id import LedgerId
from core.limits import MAX_EVENTS
from core.periods import ALL_TIME
from services.api.cost_spans import resolved
from services.api.keyed_route import KeyedRoute
from services.api.outcome_schemas import (
    EXAMPLE,
    AcceptedOutcomes,
    LooseBatch,
    OutcomeBatch,
    OutcomeFigures,
    OutcomeReport,
    Taken,
    Unlinked,
    figures,
    groups,
    take,
)
from services.api.query_params import MAX_GROUPINGS, SPAN, TIMEZONE, Span
from services.api.query_reader import Arguments, Parameter, Query, chosen, document, document_list, invalid
from services.api.state import Api, ApiState, Reader, Sender

router = APIRouter(tags=["outcomes"], responses=PROBLEMS, route_class=KeyedRoute)

GROUPINGS: Final = (
    "name",
    *(name for name in (*EVENT_DIMENSIONS, MODEL_FAMILY) if name != "outcome"),
    *(name for name in ENTITIES if name != "parent_run_id"),
)
MAX_INTERVALS: Final = 1_000


def _group_by(given: Arguments) -> tuple[str, ...]:
    words = given.words("group_by") or ("name",)
    names = tuple(dict.fromkeys(chosen("group_by", NAME_ALIASES.get(word, word), GROUPINGS) for word in words if word))
    if len(names) > MAX_GROUPINGS:
        raise invalid("group_by", f"takes at most {MAX_GROUPINGS} dimensions")
    return names


def _interval(given: Arguments) -> Interval | None:
    text = given.text("interval")
    return None if text is None else chosen("interval", text, get_args(Interval))


def _filters(given: Arguments) -> dict[str, tuple[str, ...]]:
    found = {name: given.texts(name) for name in GROUPINGS}
    return {name: values for name, values in found.items() if values is not None}


_GROUP_BY: Final = Parameter(
    [
        document(
            "group_by",
            f"Repeated or comma-separated, at most {MAX_GROUPINGS}. An outcome has the value that all of its calls "
            "have, else none",
            type="array",
            items={"type": "string", "enum": [*GROUPINGS, *(a for a, n in NAME_ALIASES.items() if n in GROUPINGS)]},
            default=["name"],
            examples=[["feature"], ["name", "team"]],
        )
    ],
    _group_by,
    is_list=True,
)
_INTERVAL: Final = Parameter(
    [document("interval", "Length of a bucket; without it, there is one", enum=list(get_args(Interval)))], _interval
)
_FILTERS: Final = Parameter(
    [
        document_list(name, f"Only outcomes with this {name}, or either of several; an empty one: without a value")
        for name in GROUPINGS
    ],
    _filters,
    is_list=True,
)
_OUTCOMES: Final = Query(SPAN, TIMEZONE, _GROUP_BY, _INTERVAL, _FILTERS)


@router.post(
    "/v1/outcomes",
    operation_id="post_outcomes_v1_outcomes_post",
    status_code=202,
    response_model=AcceptedOutcomes,
    openapi_extra=documented_body(OutcomeBatch, EXAMPLE),
    summary="Say what calls have achieved",
)
async def post_outcomes(request: Request, principal: Sender, api: ApiState) -> Response:
    """At most 1,000, each of exactly one session, run, user or feature. A bad one rejects only itself. The first with
    an `outcome_id` counts, whatever is sent with that id later."""
    stated = (await exact_body(request, LooseBatch)).outcomes
    if len(stated) > MAX_EVENTS:
        raise TooLarge(f"A request has at most {MAX_EVENTS:,} outcomes.")
    taken = await asyncio.to_thread(take, stated, datetime.now(UTC))
    if not taken.accepted:
        raise _nothing_usable(taken)
    async with api.pool.acquire() as connection:
        new = await add_outcomes(connection, principal.ledger_id, taken.outcomes)
    return reply(
        AcceptedOutcomes(accepted=taken.accepted, rejected=taken.rejected, duplicates=taken.accepted - new), 202
    )


def _nothing_usable(taken: Taken) -> Malformed:
    errors = tuple(FieldError(f"/outcomes/{each.index}", each.message) for each in taken.rejected[:100])
    return Malformed(f"None of the outcomes was usable; the first: {taken.rejected[0].message}.", errors=errors)


@router.get(
    "/v1/outcomes",
    operation_id="outcomes_v1_outcomes_get",
    response_model=OutcomeReport,
    openapi_extra=_OUTCOMES.documented,
    summary="What successes cost",
)
async def outcomes(request: Request, principal: Reader, api: ApiState) -> Response:
    """The outcomes of this time, posted or stated by calls in their attribute `outcome`. That is a successful outcome
    of the call's run, else of its session, else of the call itself: one of each name for a run or session, where it was
    stated last, and none beside a posted one of that name."""
    given = _OUTCOMES.read(request)
    span, zone, interval, group_by = given[SPAN], given[TIMEZONE], given[_INTERVAL], given[_GROUP_BY]
    if span.period == ALL_TIME:
        span = await _all_time(api, principal.ledger_id, given)
    parts = None if interval is None else await asyncio.to_thread(buckets, span.start, span.end, interval, zone)
    if parts is not None and len(parts) > MAX_INTERVALS:
        raise invalid("interval", f"gives more than {MAX_INTERVALS:,} buckets; ask for a shorter time or a longer one")
    asked = [(span.start, span.end)] if parts is None else [(part.start, part.end) for part in parts]
    question = OutcomeQuestion(principal.ledger_id, asked, group_by, given[_FILTERS])
    async with api.pool.acquire() as connection:
        sums, stretches = await read_outcomes(connection, question)
    return await asyncio.to_thread(
        lambda: reply(
            OutcomeReport(
                outcomes=groups(sums, group_by, parts),
                total=OutcomeFigures(**figures(sums.total)),
                unlinked=Unlinked(count=sums.unlinked),
                start=stretches[0][0],
                end=stretches[-1][1],
                timezone=str(zone),
                group_by=[*group_by],
                interval=interval,
            )
        )
    )


async def _all_time(api: Api, ledger_id: LedgerId, given: Arguments) -> Span:
    """From the first event or posted outcome on."""
    span = await resolved(api, ledger_id, given)
    async with api.pool.acquire() as connection:
        posted = await first_posted(connection, ledger_id)
    if posted is None or posted >= span.start:
        return span
    zone = given[TIMEZONE]
    return span._replace(start=first_instant(posted.astimezone(zone).date(), zone))
