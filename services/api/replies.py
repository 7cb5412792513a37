"""The shapes of the API's answers, for OpenAPI and for whoever builds them. Money is USD, a number."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

Usd = Annotated[Decimal, WithJsonSchema({"type": "number", "description": "USD, every digit"})]


class Verified(BaseModel):
    org_id: str
    org_name: str
    key_id: str
    scopes: list[str]
    mode: str = Field(examples=["live"])
    plan: str = "self-hosted"
    features: dict[str, bool] = {}


class Coverage(BaseModel):
    """How many of the events have a cost that is the provider's own, priced, estimated, or none at all."""

    reported: int = 0
    priced: int = 0
    estimated: int = 0
    unpriced: int = 0


class Events(BaseModel):
    """Newest first. Give `next_cursor` as `cursor` for the following ones; null: there are none."""

    events: list[dict[str, Any]]
    limit: int
    offset: int
    next_cursor: str | None


class CostRow(BaseModel):
    """One group, labelled by each dimension of `group_by`; null is "without a value"."""

    model_config = ConfigDict(extra="allow")

    total_cost_usd: Usd
    event_count: int
    input_tokens: int
    output_tokens: int
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cached_tokens: int
    reasoning_tokens: int
    avg_latency_ms: float | None
    error_count: int
    saved_usd: Usd
    unpriced_count: int


class Summary(BaseModel):
    """Rows, largest first, that add up to the total; past `limit` one row `__rest__` holds the others."""

    summary: list[CostRow]
    group_by: list[str]
    start: datetime
    end: datetime
    total_cost_usd: Usd
    event_count: int
    coverage: Coverage
    source: str = Field("rollups", description="`events` where no rollup has these dimensions")


class Point(BaseModel):
    model_config = ConfigDict(extra="allow")

    bucket: str = Field(
        description="Start of the local bucket, with its offset", examples=["2026-11-01T00:00:00+01:00"]
    )
    cost_usd: Usd
    event_count: int
    input_tokens: int
    output_tokens: int
    total_tokens: int
    error_count: int
    saved_usd: Usd


class Timeseries(BaseModel):
    """Every bucket of the time asked for, of every group; what has no events is 0."""

    data: list[Point]
    interval: str
    timezone: str
    group_by: list[str]
    start: datetime
    end: datetime
    total_cost_usd: Usd
    coverage: Coverage
    source: str = "rollups"


class Key(BaseModel):
    id: str
    prefix: str = Field(examples=["ol_live_k3x9…"])
    name: str
    mode: str
    scopes: list[str]
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None
    last_used_at: datetime | None = Field(description="To within some ten seconds")
    rotated_at: datetime | None
    previous_valid_until: datetime | None = Field(
        description="Until when the secret before the last rotation is valid, or was; null: there is none"
    )


class KeyList(BaseModel):
    keys: list[Key]
    next_cursor: str | None = None


class EventConflict(BaseModel):
    """An id that came again with other content. What it said first stands, and nothing of the later was counted."""

    event_id: str
    timestamp: datetime = Field(description="Of the event that stands")
    sent_timestamp: datetime | None = Field(description="What the later sender gave; null: nothing")
    received_at: datetime = Field(description="When the later one came")


class EventConflicts(BaseModel):
    """Newest first."""

    conflicts: list[EventConflict]
    limit: int
    next_cursor: str | None


class CreatedKey(BaseModel):
    """`key` is shown this once."""

    id: str
    key: str
    name: str
    mode: str
    scopes: list[str]
    expires_at: datetime | None


class RotatedKey(CreatedKey):
    """The same key with a new secret; until `previous_valid_until` the one before is valid too, null: it is not."""

    rotated_at: datetime
    previous_valid_until: datetime | None


class ShownAct(BaseModel):
    id: str
    at: datetime
    actor: str = Field(description="A key's id; `cli`: the command line; `server`: its first start")
    act: str = Field(examples=["key.created"])
    target: str = Field(description="The id of what it was done to")
    mode: str = Field(examples=["live"])
    details: dict[str, Any]


class Acts(BaseModel):
    """Newest first. Give `next_cursor` as `cursor` for the following ones; null: there are none."""

    acts: list[ShownAct]
    next_cursor: str | None
