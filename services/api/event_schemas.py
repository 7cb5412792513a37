"""Replies about single events: the event with its cost, and ids that came again with other content."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import BaseModel, Field

from core.event import CostSource, CostStatus, Operation, SavingTechnique, Source, UsageSource
from core.http.bodies import Usd
from core.http.openapi import listed


class Event(BaseModel):
    """An event as its sender knows it, with what the ledger made of it. Tokens are counts, times ms, money USD."""

    event_id: str
    timestamp: datetime = Field(description="UTC; of a call for a month closed before it came, when it was posted")
    posted_for: datetime | None = Field(description="Its own time, where that month was closed before it came")
    user_id: str | None
    cache_read_tokens: int
    cache_write_tokens: int
    cache_write_5m_tokens: int
    cache_write_1h_tokens: int
    reasoning_tokens: int
    audio_input_tokens: int
    audio_output_tokens: int
    image_input_tokens: int
    image_output_tokens: int
    total_tokens: int
    latency_ms: float | None
    ttft_ms: float | None
    cost_reason: str | None = Field(description="Why there is no cost, or no certain one")
    units: dict[str, Any] | None = Field(description="Quantities that are not tokens, by unit")
    extra: dict[str, Any] | None
    provider: str
    model: str = Field(description="The model that answered")
    operation: Annotated[str, listed(Operation)] | None
    service_tier: str | None
    feature: str | None
    team: str | None
    service: str | None
    environment: str | None
    project: str | None
    gl_account: str | None
    outcome: str | None
    workload: str | None
    variant: str | None
    customer_tier: str | None
    model_family: str | None = Field(
        description="The model's name without date, version or `-latest`; null: not known, as of older events",
        examples=["gpt-4o"],
    )
    cost_status: Annotated[str, listed(CostStatus)]
    source: Annotated[str, listed(Source)] | None = Field(
        description="Who sent it, as the server saw; null: not known, as of older events"
    )
    attempt: int | None
    operation_id: str | None = Field(description="One logical call, whatever its attempts")
    status_code: int | None
    is_stream: bool | None
    is_batch: bool | None
    has_tool_calls: bool | None
    tenant: str | None
    session_id: str | None
    run_id: str | None
    parent_run_id: str | None
    span_id: str | None
    parent_span_id: str | None
    request_id: str | None
    response_id: str | None
    model_requested: str | None
    endpoint: str | None
    region: str | None
    error_type: str | None
    finish_reason: str | None = Field(description="The provider's word")
    max_output_tokens: int | None = Field(description="The most output that the call asked for")
    prompt_fingerprint: str | None
    usage_source: Annotated[str, listed(UsageSource)] | None
    cost_source: Annotated[str, listed(CostSource)] | None
    saving_technique: Annotated[str, listed(SavingTechnique)] | None
    saved_usd: Usd | None
    input_tokens: int
    output_tokens: int
    cost_usd: Usd | None = Field(description="After all corrections; null: unpriced")
    list_cost_usd: Usd | None = Field(description="Before the organisation's discount")
    cost_reported_usd: Usd | None = Field(description="The figure that came with the event")
    cache_saved_usd: Usd | None = Field(
        description="What the provider's cache saved, net of the premium for cache writes; null: no cache was used"
    )
    price_id: int | None
    discount_id: int | None
    received_at: datetime


class EventList(BaseModel):
    """Newest first. Give `next_cursor` as `cursor` for the following ones; null: there are none."""

    events: list[Event]
    limit: int
    offset: int
    next_cursor: str | None
    hints: list[str] = Field([], description="What else to know about this list")


class EventConflict(BaseModel):
    """An id that came again with other content. The first content stands; nothing of the later one was counted."""

    event_id: str
    timestamp: datetime = Field(description="Of the event that stands")
    sent_timestamp: datetime | None = Field(description="As the later sender gave it; null: it gave none")
    received_at: datetime = Field(description="When the later one came")


class EventConflictList(BaseModel):
    """Newest first."""

    conflicts: list[EventConflict]
    limit: int
    next_cursor: str | None
