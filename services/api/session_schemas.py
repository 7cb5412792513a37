"""Replies about sessions and runs: headers, calls, context, spans, and trees of runs."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from pydantic import BaseModel, Field

from core.http.bodies import Usd
from core.ledger.activity import MAX_MODELS, ActivityRow
from core.ledger.sessions import Header
from services.api.cost_schemas import Coverage
from services.api.schema_base import is_none


class ActivitySums(BaseModel):
    """Sums of calls."""

    cost_usd: Usd
    saved_usd: Usd
    event_count: int
    error_count: int
    input_tokens: int
    output_tokens: int
    cached_tokens: int
    reasoning_tokens: int


class _Row(ActivitySums):
    first_at: datetime | None = Field(description="The first call's start; null: it has no calls of its own")
    last_at: datetime | None = Field(description="The last call's end")
    duration_ms: float = Field(description="Between them")
    models: list[str] = Field(description=f"At most {MAX_MODELS}, dearest first")
    feature: str | None = Field(description="Null unless all of its calls have the same one, as the next two")
    user_id: str | None
    tenant: str | None
    run_count: int
    coverage: Coverage


class SessionRow(_Row):
    """One session; the sums are over the calls that the question selects."""

    session_id: str


class SessionList(BaseModel):
    """The highest figure first."""

    sessions: list[SessionRow]
    next_cursor: str | None


class _Placed(BaseModel):
    parent_run_id: str | None
    also_under: list[str] = Field(
        description="Further parents that its calls state; it counts below the first one only"
    )
    circular: bool = Field(description="Whether it is its own ancestor; the circle is cut above its earliest run")
    own: ActivitySums
    total: ActivitySums = Field(description="Own, and of all runs below it")


class RunRow(_Placed, _Row):
    """One run; its sums are its own. Of a parent without calls of its own they are 0."""

    run_id: str
    outcome: str | None = Field(description="The last one that its calls state")


class RunList(BaseModel):
    """The highest figure first. Every run has one row, so their sums add up."""

    runs: list[RunRow]
    next_cursor: str | None
    truncated: bool = Field(description="Whether totals leave something out: too many runs hang below these")


class RunNode(_Placed):
    """A run in the tree of another one."""

    run_id: str
    child_count: int
    children: "list[RunNode]" = Field(description="Left out where `truncated`; the run itself has them")
    truncated: bool


class Call(BaseModel):
    """One call of a session or a run: of a model, a tool or an agent."""

    event_id: str
    timestamp: datetime = Field(description="Its end")
    started_at: datetime
    latency_ms: float | None
    provider: str
    model: str
    operation: str | None
    status_code: int | None
    error_type: str | None
    cost_usd: Usd | None = Field(description="After all corrections; null: unpriced")
    cost_status: str
    input_tokens: int
    output_tokens: int
    total_tokens: int
    cached_tokens: int
    cache_read_tokens: int
    cache_write_tokens: int
    cache_write_5m_tokens: int
    cache_write_1h_tokens: int
    reasoning_tokens: int
    audio_input_tokens: int
    audio_output_tokens: int
    image_input_tokens: int
    image_output_tokens: int
    session_id: str | None
    run_id: str | None
    span_id: str | None
    parent_span_id: str | None
    depth: int = Field(description="Of its span, from 0")


class ContextTurn(BaseModel):
    """One call of a model, by time."""

    turn: int = Field(description="From 1")
    timestamp: datetime
    input_tokens: int
    cached_tokens: int
    output_tokens: int
    cost_usd: Usd | None
    growth: float | None = Field(description="Its input ÷ the first turn's")


class ModelSums(ActivitySums):
    provider: str
    model: str


class Span(BaseModel):
    """A span with those below it; one whose parent is not there is a root."""

    span_id: str
    cost_usd: Usd
    total_cost_usd: Usd
    event_count: int
    children: "list[Span]"
    truncated: bool = Field(description="Whether spans below it are left out, as it is deep in the forest")


class _Detail(BaseModel):
    calls: list[Call] = Field(description="In the order of their ends, a page of them")
    next_cursor: str | None
    context: list[ContextTurn]
    by_model: list[ModelSums]
    spans: list[Span] | None = Field(None, exclude_if=is_none, description="With `include=spans`")
    truncated: bool = Field(description="Whether the context, the spans or the tree are cut")
    events_kept_from: datetime | None = Field(
        None, exclude_if=is_none, description="From when on calls are still kept, where earlier ones of it were dropped"
    )


class SessionDetail(SessionRow, _Detail):
    """A session over all of its calls, unless `start` or `end` are given."""


class RunDetail(RunRow, _Detail):
    """A run over all of its own calls, unless `start` or `end` are given, and its tree."""

    children: list[RunNode]
    path: list[str] = Field(description="Ids from the root, with its own")


class Workstream(BaseModel):
    """A session that has a feature, over its whole life."""

    workstream: str
    feature: str | None = Field(description="Null unless all of its calls have the same one")
    total_cost_usd: Usd
    calls: int
    duration_ms: float
    models: list[str]
    first_at: datetime | None
    last_at: datetime | None


class WorkstreamList(BaseModel):
    """The highest figure first."""

    workstreams: list[Workstream]
    next_cursor: str | None


_SUMS: Final = {"cached_tokens": "cache_read", "reasoning_tokens": "reasoning"}


def sums_shown(of: Mapping[str, Any]) -> dict[str, Any]:
    """An `ActivitySums`."""
    return {name: of[_SUMS.get(name, name)] for name in ActivitySums.model_fields}


def header_shown(header: Header) -> dict[str, Any]:
    """A `_Row`."""
    row, known = header.row, header.facts
    return {
        **sums_shown(row.measures),
        "first_at": row.first_at,
        "last_at": row.last_at,
        "duration_ms": duration_ms(row),
        "models": list(known.models) if known else [],
        "feature": known.feature if known else None,
        "user_id": header.user_id,
        "tenant": known.tenant if known else None,
        "run_count": known.run_count if known else 0,
        "coverage": {status: row.measures[f"{status}_count"] for status in Coverage.model_fields},
    }


def duration_ms(row: ActivityRow) -> float:
    if row.first_at is None or row.last_at is None:
        return 0.0
    return (row.last_at - row.first_at).total_seconds() * 1000


def workstream_shown(header: Header) -> dict[str, Any]:
    """A `Workstream`."""
    row, known = header.row, header.facts
    return {
        "workstream": row.id,
        "feature": known.feature if known else None,
        "total_cost_usd": row.measures["cost_usd"],
        "calls": row.measures["event_count"],
        "duration_ms": duration_ms(row),
        "models": list(known.models) if known else [],
        "first_at": row.first_at,
        "last_at": row.last_at,
    }
