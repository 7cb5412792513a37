"""`/v1/reconciliation`: providers' bills beside the ledger, and why they differ."""

import asyncio
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Final, get_args

from fastapi import APIRouter, Request, Response
from outlay.names import provider_name

from core.http.bodies import exact_body, reply
from core.http.openapi import PROBLEMS, documented_body
from core.invoices.reconcile import Figures, GroupBy, Reconciliation, State, billed_providers, reconcile
from core.invoices.sides import Question
from core.invoices.tolerances import DEFAULT, Tolerance, set_tolerance
from core.ledger_id import LedgerId
from services.api.csv_reply import CSV_OR_JSON, prefers_csv, rows_reply
from services.api.invoices import PROVIDER, utc_days
from services.api.keyed_route import KeyedRoute
from services.api.query_params import BOM, SPAN, TIMEZONE
from services.api.query_reader import Parameter, Query, choice
from services.api.reconciliation_schemas import (
    Call,
    ReconciliationReply,
    Scope,
    ShownTolerance,
    ToleranceRequest,
    UnmappedName,
    csv_columns,
    csv_rows,
    figures_of,
    shown_row,
    shown_tolerance,
)
from services.api.state import Admin, Api, ApiState, Reader

router = APIRouter(tags=["invoices"], responses=PROBLEMS, route_class=KeyedRoute)

_GROUP_BY: Final[Parameter[GroupBy]] = choice("group_by", "What a row is of", get_args(GroupBy), "day")
_QUESTION: Final = Query(SPAN, TIMEZONE, PROVIDER, _GROUP_BY, BOM)


@router.get(
    "/v1/reconciliation",
    operation_id="reconciliation_v1_reconciliation_get",
    response_model=ReconciliationReply,
    responses=CSV_OR_JSON,
    openapi_extra=_QUESTION.documented,
    summary="Bills beside the ledger",
)
async def get_reconciliation(request: Request, principal: Reader, api: ApiState) -> Response:
    """Of whole days, of a provider or of all that have a bill of them. Every difference is split
    into causes with exact amounts; `unexplained_usd` is what remains."""
    given = _QUESTION.read(request)
    group_by, (start, end) = given[_GROUP_BY], utc_days(given[SPAN], given[TIMEZONE])
    scopes = await _reconciled(api, principal.ledger_id, given[PROVIDER], (start, end), group_by)
    rows = await asyncio.to_thread(lambda: [shown_row(row, scope) for scope in scopes for row in scope.found.rows])
    if prefers_csv(request.headers.getlist("accept")):
        return rows_reply(request, {"rows": csv_rows(rows)}, "rows", csv_columns(group_by))
    whole = Scope(given[PROVIDER] or "", start, end, group_by, _joined(scopes))
    totals = figures_of(whole.found.total, _state(scopes), whole, None, True)
    pending = [min(scope.found.pending) for scope in scopes if scope.found.pending]
    body = ReconciliationReply.model_validate(
        {
            "rows": rows,
            "totals": totals,
            "dark_spend_usd": whole.found.total.dark,
            "unmapped": [_unmapped(scope, *each) for scope in scopes for each in scope.found.unmapped],
            "unbilled_days": sorted({day for scope in scopes for day in _unbilled(scope)}),
            "pending_from": min(pending, default=None),
            "start": start,
            "end": end,
            "group_by": group_by,
        }
    )
    answer = reply(body)
    answer.headers["Vary"] = "Accept"
    return answer


async def _reconciled(
    api: Api, ledger_id: LedgerId, provider: str | None, days: tuple[date, date], group_by: GroupBy
) -> list[Scope]:
    now = datetime.now(UTC)
    async with api.pool.acquire() as connection:
        providers = [provider] if provider else await billed_providers(connection, ledger_id, *days)
        prices = await api.prices.refreshed(connection)
        scopes = []
        for each in providers:
            asked = Question(ledger_id, each, *days, group_by == "project")
            found = await reconcile(connection, prices, asked, group_by, now)
            scopes.append(Scope(each, *days, group_by, found))
    return scopes


def _joined(scopes: list[Scope]) -> Reconciliation:
    """The sums of several providers."""
    whole = Figures()
    for scope in scopes:
        whole.join(scope.found.total)
    return Reconciliation([], whole, DEFAULT, [], {}, {}, frozenset(), frozenset(), {})


def _state(scopes: list[Scope]) -> State:
    """Of all providers: that of the first that does not match."""
    states = [scope.found.total.state(scope.found.tolerance) for scope in scopes]
    return next((state for state in states if state != "matched"), "matched")


def _unbilled(scope: Scope) -> set[date]:
    days = {date.fromordinal(n) for n in range(scope.start.toordinal(), scope.end.toordinal())}
    return days - scope.found.covered - scope.found.pending


def _unmapped(scope: Scope, name: str, invoiced: Decimal) -> UnmappedName:
    body = {"provider": scope.provider, "name": name, "model": None}
    call = Call(method="POST", path="/v1/invoices/names", body=body)
    return UnmappedName(provider=scope.provider, name=name, invoiced_usd=invoiced, map_with=call)


@router.post(
    "/v1/reconciliation/tolerances",
    operation_id="post_tolerance_v1_reconciliation_tolerances_post",
    response_model=ShownTolerance,
    openapi_extra=documented_body(ToleranceRequest, {"provider": "openai", "usd": 1, "ratio": 0.005}),
    summary="Say how far a provider's bill may be off",
)
async def post_tolerance(request: Request, principal: Admin, api: ApiState) -> Response:
    """Without one, a thousandth of what was invoiced."""
    asked = await exact_body(request, ToleranceRequest)
    provider, tolerance = provider_name(asked.provider), Tolerance(asked.usd, asked.ratio)
    async with api.pool.acquire() as connection, connection.transaction():
        await set_tolerance(connection, principal.ledger_id, provider, tolerance, principal.key_id)
    return reply(shown_tolerance(provider, tolerance))
