"""`outlay-server query`: what the ledger answers, for people in a shell."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from decimal import Decimal
from itertools import islice
from typing import Annotated, Any, Final

import outlay
import typer

from cli.output import Json, Row, print_rows
from core.errors import Problem
from core.json_codec import plain_digits
from core.process.settings import ServerSettings

query = typer.Typer(no_args_is_help=True)

By = Annotated[str, typer.Option("--by", help="Dimensions, such as feature or team,model")]
Period = Annotated[str | None, typer.Option("--period", help="this_month, last_week, last_7_days, all_time, …")]
Start = Annotated[str | None, typer.Option("--start", help="Inclusive, as 2026-11-01, in place of --period")]
End = Annotated[str | None, typer.Option("--end", help="Exclusive")]
Timezone = Annotated[
    str | None, typer.Option("--timezone", help="Whose days and months are meant; by default your organisation's")
]
Where = Annotated[list[str] | None, typer.Option("--where", help="Only events with this, as feature=chat; repeatable")]
Compare = Annotated[bool, typer.Option("--compare", help="With the period of the same kind before")]
OrderBy = Annotated[str | None, typer.Option("--order-by", help="Any figure; with - from the highest")]
Rank = Annotated[str, typer.Option("--order-by", help="cost_usd, last_at, event_count, duration_ms")]
Groups = Annotated[int, typer.Option("--limit", min=1, help="Groups at most; the others are summed up as __rest__")]
Limit = Annotated[int, typer.Option("--limit", min=1, help="Rows at most")]

_COMPARED: Final = ("previous_cost_usd", "change_usd", "change_ratio")
_SMALL: Final = Decimal("0.0001")
"""USD; less has all its digits, since it would be shown as nothing."""
_TIMES: Final = ("timestamp", "bucket", "created_at")


@query.command()
def costs(
    by: By = "",
    period: Period = None,
    start: Start = None,
    end: End = None,
    timezone: Timezone = None,
    where: Where = None,
    compare: Compare = False,
    order_by: OrderBy = None,
    per: Annotated[str | None, typer.Option("--per", help="Cost for each user_id, tenant, session_id, run_id")] = None,
    percentiles: Annotated[str, typer.Option("--percentiles", help="Of a call's cost, as 50,95,99")] = "",
    limit: Groups = 100,
    as_json: Json = False,
) -> None:
    """Costs by anything; the rows add up to the total."""
    with _client() as client:
        found = client.get_cost_summary(
            by,
            period=period,
            start=start,
            end=end,
            timezone=timezone,
            compare="previous" if compare else None,
            order_by=order_by,
            per=per,
            percentiles=_numbers(percentiles),
            limit=limit,
            **_filters(where),
        )
    more = [f"cost_usd_per_{per}"] if per else []
    more += [f"p{each}_cost_usd" for each in _numbers(percentiles)]
    columns = (*found.group_by, "total_cost_usd", *(_COMPARED if compare else ()), *more, "event_count")
    _print(columns, found.rows, as_json, whole=found.group_by)
    _print_total(found, as_json)


@query.command()
def timeseries(
    interval: Annotated[str, typer.Option("--interval", help="hour, day, week or month")] = "day",
    by: By = "",
    period: Period = None,
    start: Start = None,
    end: End = None,
    timezone: Timezone = None,
    where: Where = None,
    compare: Compare = False,
    limit: Groups = 50,
    as_json: Json = False,
) -> None:
    """Costs over time, also of hours and days without any."""
    with _client() as client:
        found = client.get_timeseries(
            interval,
            by,
            period=period,
            start=start,
            end=end,
            timezone=timezone,
            compare="previous" if compare else None,
            limit=limit,
            **_filters(where),
        )
    columns = ("bucket", *found.group_by, "cost_usd", *(_COMPARED if compare else ()), "event_count")
    _print(columns, found.rows, as_json)
    _print_total(found, as_json)


@query.command()
def forecast(
    period: Period = None,
    start: Start = None,
    end: End = None,
    timezone: Timezone = None,
    where: Where = None,
    as_json: Json = False,
) -> None:
    """What a period will have cost when it ends; by default this month."""
    with _client() as client:
        found = client.get_forecast(period, start=start, end=end, timezone=timezone, **_filters(where))
    _print(("spent_usd", "forecast_usd", "low_usd", "high_usd", "method"), [found], as_json)


@query.command()
def events(
    period: Period = None,
    start: Start = None,
    end: End = None,
    timezone: Timezone = None,
    where: Where = None,
    limit: Limit = 100,
    as_json: Json = False,
) -> None:
    """Single events, newest first."""
    with _client() as client:
        size = min(limit, 1_000)
        every = client.iter_events(
            period=period, start=start, end=end, timezone=timezone, limit=size, **_filters(where)
        )
        rows = list(islice(every, limit))
    columns = ("timestamp", "provider", "model", "feature", "cost_usd", "cost_status")
    _print((*columns, "event_id") if not _is_table(as_json) else columns, rows, as_json)


@query.command()
def sessions(
    period: Period = None,
    start: Start = None,
    end: End = None,
    timezone: Timezone = None,
    where: Where = None,
    order_by: Rank = "cost_usd",
    limit: Limit = 100,
    as_json: Json = False,
) -> None:
    """Sessions, the dearest first."""
    asked: Any = {"period": period, "start": start, "end": end, "timezone": timezone, "order_by": order_by}
    with _client() as client:
        every = client.iter_sessions(limit=min(limit, 1_000), **asked, **_filters(where))
        rows = list(islice(every, limit))
    _print(("session_id", "cost_usd", "event_count", "feature", "last_at"), rows, as_json, whole=("session_id",))


@query.command()
def runs(
    period: Period = None,
    start: Start = None,
    end: End = None,
    timezone: Timezone = None,
    where: Where = None,
    order_by: Rank = "cost_usd",
    limit: Limit = 100,
    as_json: Json = False,
) -> None:
    """Runs of agents, the dearest first. `total_cost_usd` has those below it, too."""
    asked: Any = {"period": period, "start": start, "end": end, "timezone": timezone, "order_by": order_by}
    with _client() as client:
        every = client.iter_runs(limit=min(limit, 1_000), **asked, **_filters(where))
        rows = [row if as_json else {**row, "total_cost_usd": row.total.cost_usd} for row in islice(every, limit)]
    _print(("run_id", "parent_run_id", "cost_usd", "total_cost_usd", "event_count"), rows, as_json, whole=("run_id",))


@query.command()
def insights(
    days: Annotated[int, typer.Option("--days", min=1, help="Days before now")] = 30,
    where: Where = None,
    as_json: Json = False,
) -> None:
    """Ways to save money."""
    with _client() as client:
        found = client.get_insights(days=days, **_filters(where))
    _print(("type", "severity", "estimated_savings_usd", "message"), found.rows, as_json)


@query.command()
def alerts(as_json: Json = False) -> None:
    """Budgets, the spend of their running windows, and what it will be at their end."""
    with _client() as client:
        rows = list(client.iter_alerts())
    columns = (
        "name",
        "period",
        "scope_value",
        "current_spend_usd",
        "forecast_usd",
        "limit_in_force_usd",
        "spent_ratio",
    )
    _print(columns, rows, as_json)


@contextmanager
def _client() -> Iterator[outlay.Client]:
    """Of the server that OUTLAY_URL and OUTLAY_API_KEY name; else of the one whose data directory is here."""
    settings = ServerSettings.load()
    try:
        key = os.environ.get("OUTLAY_API_KEY") or settings.admin_key_file.read_text().strip()
    except OSError:
        raise Problem("Set OUTLAY_API_KEY to a key that may read (`outlay-server keys create --scope read`).") from None
    url = os.environ.get("OUTLAY_URL") or f"http://127.0.0.1:{settings.port}"
    try:
        with outlay.Client(key, url) as client:
            yield client
    except outlay.OutlayError as error:
        raise Problem(str(error)) from None


def _filters(where: Sequence[str] | None) -> dict[str, Any]:
    filters: dict[str, Any] = {}
    for each in where or ():
        name, equals, value = each.partition("=")
        if not equals or not name.isidentifier():
            raise Problem(f"--where {each}: write it as feature=chat, or as feature= for events without one.")
        filters.setdefault(name, []).append(value)
    return filters


def _numbers(text: str) -> list[int]:
    try:
        return [int(each) for each in text.split(",") if each.strip()]
    except ValueError:
        raise Problem(f"--percentiles {text}: write them as 50,95,99.") from None


def _is_table(as_json: bool) -> bool:
    return not as_json and sys.stdout.isatty()


def _print(columns: Sequence[str], rows: Sequence[Row], as_json: bool, whole: Sequence[str] = ()) -> None:
    """Money has four decimals in a terminal, every digit elsewhere."""
    shown = rows
    if not as_json:
        rounded = _is_table(as_json)
        shown = [{name: _cell(name, row.get(name), rounded) for name in columns} for row in rows]
    print_rows(columns, shown, as_json, whole)


def _cell(name: str, value: Any, rounded: bool) -> Any:
    if name.endswith("_ratio") and value is not None and rounded:
        return f"{value:.1%}"
    if isinstance(value, Decimal | int) and not isinstance(value, bool):
        number = Decimal(value)
        is_short = rounded and "_usd" in name and (not number or abs(number) >= _SMALL)
        return f"{number:,.4f}" if is_short else plain_digits(number)
    return datetime.fromisoformat(value) if value and (name in _TIMES or name.endswith("_at")) and rounded else value


def _print_total(found: Any, as_json: bool) -> None:
    """Of a summary or time series, below a table alone: what a program reads has nothing but rows."""
    if not _is_table(as_json):
        return
    before = f", before that {found.previous_cost_usd:,.4f}" if "previous_cost_usd" in found else ""
    covered = ", ".join(f"{count:,} {status}" for status, count in found.coverage.items() if count)
    typer.echo(f"\n{found.total_cost_usd:,.4f} USD{before} ({covered or 'no events'})")
    for hint in found.hints:
        typer.echo(hint)
