"""Sessions, runs and workstreams: calls that belong together."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from outlay._request import Request, client_method, client_pages
from outlay._responses import AttrDict, Table

from .paths import Time, get, segment, when

OrderBy = Literal["cost_usd", "last_at", "event_count", "duration_ms"]


class ActivitySums(AttrDict):
    """Sums of calls."""

    cost_usd: Decimal
    saved_usd: Decimal
    event_count: int
    error_count: int
    input_tokens: int
    output_tokens: int
    cached_tokens: int
    reasoning_tokens: int


class ActivityRow(ActivitySums):
    """One session or run; the sums are over the calls that the question selects."""

    first_at: str | None
    """The first call's start."""
    last_at: str | None
    """The last call's end."""
    duration_ms: Decimal
    models: list[str]
    """At most 20, dearest first."""
    feature: str | None
    """None unless all calls have the same one; so are the next two."""
    user_id: str | None
    tenant: str | None
    run_count: int
    coverage: dict[str, int]


class SessionRow(ActivityRow):
    session_id: str


class Sessions(Table[SessionRow]):
    sessions: list[SessionRow]
    next_cursor: str | None

    _row_types = {"sessions": SessionRow}  # noqa: RUF012 - the base declares it as a ClassVar


class Placed(AttrDict):
    """A run's place in the tree of runs."""

    run_id: str
    parent_run_id: str | None
    own: ActivitySums
    total: ActivitySums
    """Own, and of all runs below it."""
    also_under: list[str]
    """Further parents; it counts below the first one only."""
    circular: bool


class RunRow(ActivityRow, Placed):
    """One run; its sums are its own."""

    outcome: str | None

    _row_types = {"own": ActivitySums, "total": ActivitySums}  # noqa: RUF012 - the base declares it as a ClassVar


class Runs(Table[RunRow]):
    runs: list[RunRow]
    next_cursor: str | None

    _row_types = {"runs": RunRow}  # noqa: RUF012 - the base declares it as a ClassVar


class RunNode(Placed):
    """A run in the tree of another one."""

    children: list[RunNode]
    truncated: bool


RunNode._row_types = {"own": ActivitySums, "total": ActivitySums, "children": RunNode}


class Call(AttrDict):
    """One call of a session or a run: of a model, a tool or an agent."""

    event_id: str
    timestamp: str
    """Its end."""
    started_at: str
    latency_ms: Decimal | None
    provider: str
    model: str
    operation: str | None
    status_code: int | None
    cost_usd: Decimal | None
    cost_status: str
    run_id: str | None
    span_id: str | None
    parent_span_id: str | None
    depth: int
    """Of its span, from 0."""


class Turn(AttrDict):
    """One call of a model: how the context has grown."""

    turn: int
    """From 1."""
    timestamp: str
    input_tokens: int
    cached_tokens: int
    output_tokens: int
    cost_usd: Decimal | None
    growth: Decimal | None
    """Its input ÷ the first turn's."""


class ModelSums(ActivitySums):
    provider: str
    model: str


class Span(AttrDict):
    """A span with those below it; one whose parent is not there is a root."""

    span_id: str
    cost_usd: Decimal
    total_cost_usd: Decimal
    event_count: int
    children: list[Span]


Span._row_types = {"children": Span}


class Session(Table[Call], SessionRow):
    """A session over its whole life, unless `start` or `end` are given."""

    calls: list[Call]
    """A page of them."""
    next_cursor: str | None
    context: list[Turn]
    by_model: list[ModelSums]
    spans: list[Span]
    """With `spans=True`."""
    truncated: bool

    _row_types = {"calls": Call, "context": Turn, "by_model": ModelSums, "spans": Span}  # noqa: RUF012 - see above


class Run(Table[Call], RunRow):
    """A run over its whole life, unless `start` or `end` are given, and its tree."""

    calls: list[Call]
    """A page of its own calls."""
    next_cursor: str | None
    context: list[Turn]
    by_model: list[ModelSums]
    spans: list[Span]
    """With `spans=True`."""
    children: list[RunNode]
    path: list[str]
    """Ids from the root, with its own."""
    truncated: bool

    _row_types = {**Session._row_types, **RunNode._row_types}  # noqa: RUF012 - see above


class Workstream(AttrDict):
    """A session that has a feature, over its whole life."""

    workstream: str
    feature: str | None
    total_cost_usd: Decimal
    calls: int
    duration_ms: Decimal
    models: list[str]


class Workstreams(Table[Workstream]):
    workstreams: list[Workstream]
    next_cursor: str | None

    _row_types = {"workstreams": Workstream}  # noqa: RUF012 - the base declares it as a ClassVar


@client_method
def get_sessions(
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    order_by: OrderBy | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    **filters: Any,
) -> Request[Sessions]:
    """Sessions with calls in this time, the dearest first, or the highest by `order_by`."""
    asked = {**when(start, end, timezone, period), "order_by": order_by, "limit": limit, "cursor": cursor}
    return get("/v1/sessions", Sessions, asked, filters, is_optional=True)


iter_sessions = client_pages(get_sessions, lambda page: page.sessions)


@client_method
def get_session(
    session_id: str,
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    spans: bool = False,
    limit: int | None = None,
    cursor: str | None = None,
) -> Request[Session]:
    """One session: its figures, a page of its calls, how its context has grown, its models and, with `spans`, its tree
    of spans. `iter_session_calls` reads all of its calls. Raises `NotFound`."""
    return get(f"/v1/sessions/{segment(session_id)}", Session, _detail(timezone, start, end, spans, limit, cursor))


iter_session_calls = client_pages(get_session, lambda page: page.calls)


@client_method
def get_runs(
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    order_by: OrderBy | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    **filters: Any,
) -> Request[Runs]:
    """Runs with calls in this time, the dearest first, or the highest by `order_by`; each with its own sums, and in
    `total` with those of all runs below it."""
    asked = {**when(start, end, timezone, period), "order_by": order_by, "limit": limit, "cursor": cursor}
    return get("/v1/runs", Runs, asked, filters, is_optional=True)


iter_runs = client_pages(get_runs, lambda page: page.runs)


@client_method
def get_run(
    run_id: str,
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    spans: bool = False,
    limit: int | None = None,
    cursor: str | None = None,
) -> Request[Run]:
    """One run, as `get_session` a session, with the runs above and below it. Raises `NotFound`."""
    return get(f"/v1/runs/{segment(run_id)}", Run, _detail(timezone, start, end, spans, limit, cursor))


iter_run_calls = client_pages(get_run, lambda page: page.calls)


@client_method
def get_workstreams(
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    order_by: OrderBy | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    **filters: Any,
) -> Request[Workstreams]:
    """Sessions with a feature and calls in this time, each with the figures of its whole life."""
    asked = {**when(start, end, timezone, period), "order_by": order_by, "limit": limit, "cursor": cursor}
    return get("/v1/workstreams", Workstreams, asked, filters, is_optional=True)


iter_workstreams = client_pages(get_workstreams, lambda page: page.workstreams)


def _detail(
    timezone: str | None, start: Time, end: Time, spans: bool, limit: int | None, cursor: str | None
) -> dict[str, Any]:
    include = "spans" if spans else None
    return {**when(start, end, timezone, None), "include": include, "limit": limit, "cursor": cursor}
