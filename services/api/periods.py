"""`/v1/periods`: whether a month is ready to be closed, closing it for good, and its statement."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Annotated, Any, Final, Literal, get_args

from fastapi import APIRouter, Path, Request, Response
from outlay.pricing import total
from pydantic import BaseModel, Field

from core.http.bodies import Usd, reply
from core.http.openapi import PROBLEMS
from core.ledger.closed_periods import ClosedPeriod, close_period, closed_periods
from core.ledger.later_postings import following, postings_about
from core.month_end.readiness import Finding, readiness
from core.month_end.statement import Statement, read_statement
from core.month_end.statement_formats import as_csv, as_html, as_json
from services.api.csv_reply import prefers
from services.api.keyed_route import KeyedRoute
from services.api.paging import instant, paging
from services.api.query_reader import Arguments, Parameter, Query, chosen, document
from services.api.state import Admin, ApiState, Reader

router = APIRouter(tags=["month-end"], responses=PROBLEMS, route_class=KeyedRoute)

Month = Annotated[
    str, Path(pattern=r"^(19[7-9]|20\d|21\d)\d-(0[1-9]|1[0-2])$", description="UTC", examples=["2026-10"])
]

_PAGE: Final = paging("periods", instant)
_PERIODS: Final = Query(_PAGE)


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


State = Literal["running", "open", "closed"]


class CheckedPeriod(BaseModel):
    """One thing to look at before a month is closed."""

    check: str = Field(examples=["unpriced"])
    ok: bool
    count: int = Field(description="Of what is in the way")
    detail: str
    evidence_url: str | None = Field(description="A GET that lists it")


class PeriodState(BaseModel):
    """A month, and what is in the way of closing it."""

    month: str = Field(examples=["2026-10"])
    start: datetime
    end: datetime
    state: State = Field(description="open: it is over, and not closed")
    closed_at: datetime | None
    closed_by: str | None
    event_count: int
    cost_usd: Usd
    ready: bool = Field(description="Whether nothing is in the way; who closes decides")
    checks: list[CheckedPeriod] = Field(description="Of a month that is not closed")


class PeriodCorrection(BaseModel):
    """Signed sums of what counts in a later month and is about this one, by reason."""

    posted_to: str = Field(description="The month in which it counts", examples=["2026-11"])
    about: str = Field(examples=["2026-10"])
    reason: Literal["late_event", "repriced", "restated"] = Field(
        description="It came after the month was closed; its price changed; another witness of the call knew more"
    )
    provider: str
    model: str
    tenant: str | None
    event_count: int
    cost_usd: Usd


class PeriodCorrections(BaseModel):
    month: str
    cost_usd: Usd
    event_count: int
    corrections: list[PeriodCorrection]


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


@router.get(
    "/v1/periods/{month}",
    operation_id="period_v1_periods__month__get",
    response_model=PeriodState,
    summary="Whether a month is ready to be closed",
)
async def get_period(month: Month, principal: Reader, api: ApiState) -> Response:
    """What has no price, which events still come, which calls and price proposals are open."""
    first, now = date.fromisoformat(f"{month}-01"), datetime.now(UTC)
    async with api.pool.acquire() as connection:
        found = await readiness(connection, principal.ledger_id, first, now)
    closed = found.closed
    state: Literal["running", "open", "closed"] = (
        "closed" if closed else "open" if following(first) <= now else "running"
    )
    return reply(
        PeriodState(
            month=month,
            start=datetime(first.year, first.month, 1, tzinfo=UTC),
            end=following(first),
            state=state,
            closed_at=closed.closed_at if closed else None,
            closed_by=closed.closed_by if closed else None,
            event_count=found.event_count,
            cost_usd=found.cost_usd,
            ready=found.is_ready,
            checks=[_checked(finding) for finding in found.findings],
        )
    )


def _checked(finding: Finding) -> CheckedPeriod:
    return CheckedPeriod(count=finding.number, **{k: v for k, v in finding._asdict().items() if k != "number"})


@router.get(
    "/v1/periods/{month}/corrections",
    operation_id="period_corrections_v1_periods__month__corrections_get",
    response_model=PeriodCorrections,
    summary="What came after a month was closed",
)
async def get_corrections(month: Month, principal: Reader, api: ApiState) -> Response:
    """Late events and corrections about this month that count in later ones, by reason. The month's own figures and
    its statement stay what they are."""
    first = date.fromisoformat(f"{month}-01")
    async with api.pool.acquire() as connection:
        found = await postings_about(connection, principal.ledger_id, first, datetime.now(UTC))
    rows = [PeriodCorrection.model_validate(each, from_attributes=True) for each in found]
    return reply(
        PeriodCorrections(
            month=month,
            cost_usd=total(each.cost_usd for each in found),
            event_count=sum(each.event_count for each in found),
            corrections=rows,
        )
    )


Format = Literal["json", "csv", "html"]
_MEDIA: Final[dict[Format, str]] = {"json": "application/json", "csv": "text/csv", "html": "text/html"}
_AS: Final = {"json": as_json, "csv": as_csv, "html": as_html}


def _format(given: Arguments) -> Format | None:
    text = given.text("format")
    return None if text is None else chosen("format", text, get_args(Format))


_FORMAT: Final = Parameter(
    [document("format", "Default: as `Accept` says, else json", enum=[*get_args(Format)])], _format
)
_TENANT: Final = Parameter(
    [document("tenant", "Only this customer's calls, as an appendix to its invoice", examples=["acme"])],
    lambda given: given.text("tenant"),
)
_STATEMENT: Final = Query(_FORMAT, _TENANT)
_STATEMENTS: Final[dict[int | str, dict[str, Any]]] = {
    200: {
        "description": "As JSON, CSV, or a page to print",
        "content": {
            "text/csv": {"schema": {"type": "string"}, "example": "row,month,of_tenant,…\n"},
            "text/html": {"schema": {"type": "string"}, "example": "<!DOCTYPE html>…"},
        },
    },
    **PROBLEMS,
}


class StatementLine(BaseModel):
    gl_account: str | None
    project: str | None
    team: str | None
    feature: str | None
    provider: str
    model: str
    cost_status: str
    event_count: int
    input_tokens: int
    output_tokens: int
    cost_usd: Usd


class StatementCorrection(BaseModel):
    about: str = Field(description="The month")
    reason: str
    provider: str
    model: str
    tenant: str | None
    event_count: int
    cost_usd: Usd


class StatementReply(BaseModel):
    """The statement of a closed month: the same bytes for ever. Lines add up to `cost_usd`."""

    month: str
    start: datetime
    end: datetime
    tenant: str | None
    closed_at: datetime
    closed_by: str
    currency: str
    event_count: int
    cost_usd: Usd
    lines: list[StatementLine]
    corrections: list[StatementCorrection] | None = Field(
        description="What of the lines is about earlier months; null: an earlier version closed the month"
    )


@router.get(
    "/v1/periods/{month}/statement",
    operation_id="statement_v1_periods__month__statement_get",
    response_model=StatementReply,
    responses=_STATEMENTS,
    openapi_extra=_STATEMENT.documented,
    summary="The statement of a closed month",
)
async def get_statement(request: Request, month: Month, principal: Reader, api: ApiState) -> Response:
    """By account, project, team, feature and model, as JSON, CSV or a page to print (`format`, else `Accept`). It
    never changes, names no users, and is 409 `period_not_closed` for any other month."""
    given = _STATEMENT.read(request)
    first = date.fromisoformat(f"{month}-01")
    async with api.pool.acquire() as connection:
        found = await read_statement(connection, principal.ledger_id, first, given[_TENANT])
    format_ = given[_FORMAT] or _preferred(request.headers.getlist("accept"))
    given.is_until(following(first))
    return await asyncio.to_thread(_statement_reply, found, format_)


def _preferred(accept: Sequence[str]) -> Format:
    others: tuple[Format, ...] = ("html", "csv")
    return next((each for each in others if prefers(accept, _MEDIA[each], _MEDIA["json"])), "json")


def _statement_reply(statement: Statement, format_: Format) -> Response:
    headers = {"Vary": "Accept", "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}
    if format_ == "csv":
        headers["Content-Disposition"] = f'attachment; filename="outlay-statement-{statement.month:%Y-%m}.csv"'
    return Response(_AS[format_](statement), headers=headers, media_type=_MEDIA[format_])
