"""`GET /v1/metrics`: an organisation's own figures for its Prometheus, exact to the last digit."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final

import asyncpg
from fastapi import APIRouter, Response
from outlay.pricing import TOKEN_CLASSES

from core.budget import share
from core.budgets.spend import Spending, spending
from core.budgets.store import Budget, list_budgets
from core.errors import Unavailable
from core.http import PROBLEMS
from core.ledger.measures import TOKEN_COLUMNS
from core.ledger.totals import totals
from services.api.state import ApiState, Reader

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
"""https://prometheus.io/docs/instrumenting/exposition_formats/"""

MAX_BUDGETS: Final = 200
"""With a series of their own: the oldest, so that none takes another's place."""

_EXAMPLE: Final = """# HELP outlay_llm_cost_usd_total USD
# TYPE outlay_llm_cost_usd_total counter
outlay_llm_cost_usd_total{provider="openai",model="gpt-4o",cost_status="priced"} 12.0745
"""

router = APIRouter(tags=["costs"], responses=PROBLEMS)


class _Prometheus(Response):
    media_type = CONTENT_TYPE


@router.get(
    "/v1/metrics",
    status_code=200,
    response_class=_Prometheus,
    responses={200: {"content": {CONTENT_TYPE: {"schema": {"type": "string"}, "example": _EXAMPLE}}}, **PROBLEMS},
    summary="Your figures for Prometheus",
)
async def metrics(principal: Reader, api: ApiState) -> Response:
    """Everything the ledger holds, since its beginning. The first 200 models have series of their own and keep them;
    later ones share `__rest__`. Only a correction, such as a new price for past events, can make a counter smaller.

    `outlay_budget_spent_ratio` is of the oldest 200 budgets: how much of the limit in force is spent in the running
    window, by the highest subject where there are several.
    """
    now = datetime.now(UTC)
    try:
        async with api.pool.acquire() as connection:
            rows = await totals(connection, principal.ledger_id)
            budgets = await list_budgets(connection, principal.ledger_id, MAX_BUDGETS)
            spent = await spending(connection, budgets, now, 1)
    except asyncpg.QueryCanceledError:
        raise Unavailable("The figures took too long to add up.", retry_after=30) from None
    return _Prometheus("".join((*_text(rows), *_ratios(budgets, spent, now))))


def _ratios(budgets: Sequence[Budget], spent: Sequence[Spending], now: datetime) -> Iterator[str]:
    yield "# HELP outlay_budget_spent_ratio Share of the limit that is spent; 1 is all of it\n"
    yield "# TYPE outlay_budget_spent_ratio gauge\n"
    for budget, own in zip(budgets, spent, strict=True):
        if budget.stated.enabled:
            ratio = share(own.top[0].spend, own.top[0].limit(now)) if own.top else Decimal(0)
            of = {"alert_id": str(budget.id), "budget": budget.stated.name, "period": budget.stated.period}
            labels = ",".join(f'{name}="{_escaped(value)}"' for name, value in of.items())
            yield f"outlay_budget_spent_ratio{{{labels}}} {_plain(ratio)}\n"


def _text(rows: Sequence[Any]) -> Iterator[str]:
    by_status = [(_labels(row, "cost_status"), row) for row in rows]
    yield from _family("cost_usd", "What calls cost, USD", ((n, r["cost_usd"]) for n, r in by_status))
    yield from _family("events", "Calls", ((n, r["event_count"]) for n, r in by_status))
    yield from _family("errors", "Calls that failed", ((n, r["error_count"]) for n, r in by_status))
    unpriced = ((_labels(r), r["event_count"]) for r in rows if r["cost_status"] == "unpriced")
    yield from _family("unpriced_events", "Calls that have no price and add nothing to the cost", unpriced)
    yield from _family("tokens", "Tokens by disjoint class; all of them are input plus output", _tokens(rows))


def _tokens(rows: Sequence[Any]) -> Iterable[tuple[str, int]]:
    counted: dict[str, int] = {}
    for row in rows:
        for token_class, column in zip(TOKEN_CLASSES, TOKEN_COLUMNS, strict=True):
            series = f'{_labels(row)},class="{token_class}"'
            counted[series] = counted.get(series, 0) + int(row[column])
    # Most models have three or four classes; a series begins when its class is first seen.
    return ((series, count) for series, count in counted.items() if count)


def _family(name: str, about: str, series: Iterable[tuple[str, Decimal | int]]) -> Iterator[str]:
    yield f"# HELP outlay_llm_{name}_total {about}\n# TYPE outlay_llm_{name}_total counter\n"
    for labels, value in series:
        yield f"outlay_llm_{name}_total{{{labels}}} {_plain(value)}\n"


def _plain(value: Decimal | int) -> str:
    text = format(Decimal(value), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _labels(row: Any, *more: str) -> str:
    return ",".join(f'{name}="{_escaped(row[name])}"' for name in ("provider", "model", *more))


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
