"""`GET /v1/metrics`: an organisation's own costs and usage for its Prometheus, exact to the last digit."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final

import asyncpg
from fastapi import APIRouter, Response
from outlay.token_classes import TOKEN_CLASSES

from core.budgets.channel_warnings import has_nowhere_to_go
from core.budgets.spend import RunningSpend, running_spends
from core.budgets.store import Budget, list_budgets
from core.budgets.thresholds import share
from core.channels.store import existing_channels
from core.errors import Unavailable
from core.http.openapi import PROBLEMS
from core.invoices.standing import ProviderStanding, standings
from core.json_codec import plain_digits
from core.ledger.attribution_coverage import Share, coverage_lately
from core.ledger.metric_totals import totals
from core.ledger.unseen_calls import unseen_calls
from services.api.keyed_route import KeyedRoute
from services.api.state import ApiState, Reader

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
"""https://prometheus.io/docs/instrumenting/exposition_formats/"""

MAX_BUDGETS: Final = 200
"""Budgets with a series of their own: the oldest, so that a new one never replaces a series."""

_COUNTERS: Final = (
    ("cost_usd", "What was charged for calls, USD; their cost is this less the credits", "cost_usd"),
    ("credits_usd", "What corrections took back of that, USD", "credit_usd"),
    ("events", "Calls, by the cost status they arrived with", "event_count"),
    ("errors", "Calls that failed", "error_count"),
)
"""Counters by provider, model and cost status: the name, the help, and the measure of `metric_totals`."""

_EXAMPLE: Final = """# HELP outlay_llm_cost_usd_total What was charged for calls, USD; less the credits it is their cost
# TYPE outlay_llm_cost_usd_total counter
outlay_llm_cost_usd_total{provider="openai",model="gpt-4o",cost_status="priced"} 12.0745
"""

router = APIRouter(tags=["costs"], responses=PROBLEMS, route_class=KeyedRoute)


class _Prometheus(Response):
    media_type = CONTENT_TYPE


@router.get(
    "/v1/metrics",
    operation_id="metrics_v1_metrics_get",
    status_code=200,
    response_class=_Prometheus,
    responses={200: {"content": {CONTENT_TYPE: {"schema": {"type": "string"}, "example": _EXAMPLE}}}, **PROBLEMS},
    summary="Your figures for Prometheus",
)
async def metrics(principal: Reader, api: ApiState) -> Response:
    """Totals of the ledger since its beginning. The first 200 models have series of their own and keep them; later ones
    share `__rest__`.

    No counter ever falls. What a correction takes back, such as a lower price for past events, is in
    `outlay_llm_credits_usd_total`: what calls cost is `outlay_llm_cost_usd_total` less that, as in
    `increase(outlay_llm_cost_usd_total[1h]) - increase(outlay_llm_credits_usd_total[1h])`. Events are counted by the
    `cost_status` they arrived with; the gauge `outlay_llm_events_without_price` says how many have no price now.

    `outlay_llm_unseen_calls_total` counts calls that the SDK saw and could make no event of, by provider: what they
    cost is in no figure.

    `outlay_budget_spent_ratio` is of the oldest 200 budgets: how much of the limit in force is spent in the running
    window, by the highest subject where there are several. `outlay_budget_undeliverable` is 1 for those of them whose
    channels were all deleted.

    `outlay_attribution_coverage_ratio` is the share of the last 24 hours' cost that has a team, a feature and so on, by
    dimension, in whole quarters of an hour; there is none while nothing is spent.
    `outlay_reconciliation_*` are of providers that have sent a bill: how far it is from the ledger over those of the
    last 30 days that are final and have one, and how many final days have come since the last one.
    """
    now = datetime.now(UTC)
    try:
        async with api.pool.acquire() as connection:
            rows = await totals(connection, principal.ledger_id)
            unseen = await unseen_calls(connection, principal.ledger_id)
            budgets = await list_budgets(connection, principal.ledger_id, MAX_BUDGETS)
            spent = await running_spends(connection, budgets, now, 1)
            named = {id_ for budget in budgets for id_ in budget.spec.channels}
            existing = await existing_channels(connection, principal.ledger_id, named)
            coverage = await coverage_lately(connection, principal.ledger_id, now)
            bills = await standings(connection, api.prices, principal.ledger_id, now)
    except asyncpg.QueryCanceledError:
        raise Unavailable("The figures took too long to add up.", retry_after=30) from None
    of_budgets = (*_ratios(budgets, spent, now), *_undeliverable(budgets, existing))
    return _Prometheus("".join((*_text(rows), *_unseen(unseen), *of_budgets, *_coverage(coverage), *_bills(bills))))


def _unseen(calls: Iterable[tuple[str, int]]) -> Iterator[str]:
    about = "Calls that senders saw and could make no event of; their cost is not known"
    return _family("unseen_calls_total", "counter", about, ((_label("provider", name), n) for name, n in calls))


def _ratios(budgets: Sequence[Budget], spent: Sequence[RunningSpend], now: datetime) -> Iterator[str]:
    yield "# HELP outlay_budget_spent_ratio Share of the limit that is spent; 1 is all of it\n"
    yield "# TYPE outlay_budget_spent_ratio gauge\n"
    for budget, own in zip(budgets, spent, strict=True):
        if budget.spec.enabled:
            ratio = share(own.top[0].spend, own.top[0].limit(now)) if own.top else Decimal(0)
            yield f"outlay_budget_spent_ratio{{{_of(budget)}}} {_plain(ratio)}\n"


def _undeliverable(budgets: Sequence[Budget], existing: Collection[str]) -> Iterator[str]:
    yield "# HELP outlay_budget_undeliverable 1: all channels that the budget names were deleted\n"
    yield "# TYPE outlay_budget_undeliverable gauge\n"
    for budget in budgets:
        if budget.spec.enabled and budget.spec.channels:
            yield f"outlay_budget_undeliverable{{{_of(budget)}}} {int(has_nowhere_to_go(budget.spec, existing))}\n"


def _coverage(shares: Mapping[str, Share]) -> Iterator[str]:
    yield "# HELP outlay_attribution_coverage_ratio Share of the last 24 hours' cost that has the dimension\n"
    yield "# TYPE outlay_attribution_coverage_ratio gauge\n"
    for name, each in shares.items():
        if (ratio := each.attributed) is not None:
            yield f"outlay_attribution_coverage_ratio{{{_label('dimension', name)}}} {_plain(ratio)}\n"


_OF_BILLS: Final[tuple[tuple[str, str, Callable[[ProviderStanding], Decimal | int]], ...]] = (
    ("difference_usd", "Invoiced less recorded, USD", lambda bills: bills.difference_usd),
    ("unexplained_usd", "The part of it that no cause explains, USD", lambda bills: bills.unexplained_usd),
    ("dark_spend_usd", "Billed usage of which no call was seen, USD", lambda bills: bills.dark_usd),
    ("beyond_tolerance", "1: the difference is beyond the tolerance", lambda bills: int(bills.is_beyond)),
    ("missing_days", "Days that are final and come after the last one with a bill", lambda bills: bills.missing_days),
)
"""Gauges of a provider's bills."""


def _bills(standing: Sequence[ProviderStanding]) -> Iterator[str]:
    for name, about, value in _OF_BILLS:
        yield f"# HELP outlay_reconciliation_{name} {about}\n# TYPE outlay_reconciliation_{name} gauge\n"
        for bills in standing:
            yield f"outlay_reconciliation_{name}{{{_label('provider', bills.provider)}}} {_plain(value(bills))}\n"


def _of(budget: Budget) -> str:
    of = {"alert_id": str(budget.id), "budget": budget.spec.name, "period": budget.spec.period}
    return ",".join(f'{name}="{_escaped(value)}"' for name, value in of.items())


def _text(rows: Sequence[Any]) -> Iterator[str]:
    by_status = [(_labels(row, "cost_status"), row) for row in rows]
    for name, about, measure in _COUNTERS:
        yield from _family(f"{name}_total", "counter", about, ((labels, row[measure]) for labels, row in by_status))
    unpriced = [(_labels(row), row) for row in rows if row["cost_status"] == "unpriced"]
    about = "Calls that arrived without a price"
    yield from _family("unpriced_events_total", "counter", about, ((n, r["event_count"]) for n, r in unpriced))
    about = "Calls that have no price now and add nothing to the cost"
    yield from _family("events_without_price", "gauge", about, ((n, r["standing_count"]) for n, r in unpriced))
    about = "Tokens by disjoint class; all of them are input plus output"
    yield from _family("tokens_total", "counter", about, _tokens(rows))


def _tokens(rows: Sequence[Any]) -> Iterable[tuple[str, int]]:
    counted: dict[str, int] = {}
    for row in rows:
        for token_class in TOKEN_CLASSES:
            series = f'{_labels(row)},class="{token_class.name}"'
            counted[series] = counted.get(series, 0) + int(row[token_class.column])
    # Most models have three or four classes; a series begins when its class is first seen.
    return ((series, count) for series, count in counted.items() if count)


def _family(name: str, kind: str, about: str, series: Iterable[tuple[str, Decimal | int]]) -> Iterator[str]:
    yield f"# HELP outlay_llm_{name} {about}\n# TYPE outlay_llm_{name} {kind}\n"
    for labels, value in series:
        yield f"outlay_llm_{name}{{{labels}}} {_plain(value)}\n"


def _plain(value: Decimal | int) -> str:
    return plain_digits(Decimal(value))


def _labels(row: Any, *more: str) -> str:
    return ",".join(_label(name, row[name]) for name in ("provider", "model", *more))


def _label(name: str, value: str) -> str:
    return f'{name}="{_escaped(value)}"'


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
