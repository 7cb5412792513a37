"""The usage event: the wire contract's one definition, used by ingest, the log, the ledger and OpenAPI.

Pure: no I/O, no clock. Its JSON is read and written by `core.reading`.
"""

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Annotated, Any, Final, Literal, get_args

import msgspec
from msgspec import Meta

MAX_EVENTS: Final = 1_000
MAX_EVENT_BYTES: Final = 16 * 1024
MAX_TOKENS: Final = 2**31 - 1
MAX_EXTRA_KEYS: Final = 16
OLDEST: Final = timedelta(days=35)
NEWEST: Final = timedelta(minutes=5)
MAX_USD: Final = Decimal(10) ** 9
MAX_USD_DIGITS: Final = 40
"""Digits after the point; the binary fraction of any float64 a sender's JSON library prints fits."""
LEAST_QUANTITY: Final = 1e-20

FOLDED: Final = "__other__"
"""The reserved value that rollups carry where a dimension has too many values."""

Text = Annotated[str, Meta(max_length=256)]
Name = Annotated[str, Meta(min_length=1, max_length=256)]
Tokens = Annotated[int, Meta(ge=0, le=MAX_TOKENS)]
Milliseconds = Annotated[float, Meta(ge=0, le=1e9)]
Usd = Decimal
"""The sender's own figure, never a float; its bounds are checked by `_check_money`."""
Quantity = Annotated[float, Meta(ge=0, le=1e12)]
Key = Annotated[str, Meta(min_length=1, max_length=64)]
Flag = Annotated[str, Meta(pattern="^[a-z0-9_]{1,64}$")]

Operation = Literal["chat", "responses", "embeddings", "image", "audio", "rerank", "other"]
UsageSource = Literal["provider", "partial_provider", "tokenizer_estimate", "sender"]
CostSource = Literal["provider", "registered", "sender"]
SavingTechnique = Literal["response_dedup", "retry_dedup", "prompt_caching", "output_cap", "degrade"]
CostStatus = Literal["reported", "priced", "estimated", "unpriced"]

COST_STATUSES: Final[tuple[CostStatus, ...]] = get_args(CostStatus)

ALIASES: Final = {
    "prompt_tokens": "input_tokens",
    "completion_tokens": "output_tokens",
    "cached_tokens": "cache_read_tokens",
    "cached_input_tokens": "cache_read_tokens",
    "api_type": "operation",
    "department": "team",
    "customer_id": "tenant",
    "tier": "customer_tier",
}

EVENT_DIMENSIONS: Final = (
    "provider",
    "model",
    "operation",
    "service_tier",
    "feature",
    "team",
    "service",
    "environment",
    "project",
    "gl_account",
    "outcome",
    "workload",
    "variant",
    "customer_tier",
)
"""What a sender says of a call and rollups group by. `cost_status` joins them once the call is priced."""

DIMENSIONS: Final = (*EVENT_DIMENSIONS, "cost_status")

CONTENT_KEYS: Final = frozenset(
    {"prompt", "prompts", "messages", "message", "content", "completion", "completions", "response", "input"}
    | {"output", "text", "system", "system_prompt", "choices", "body"}
)
"""Names under which a prompt or an answer would travel; `extra` refuses them."""


class UsageEvent(msgspec.Struct, kw_only=True, omit_defaults=True, gc=False):
    """One LLM call. Token counts are tokens, times milliseconds, money USD. Only two fields are required."""

    model: Annotated[Name, Meta(description="The model that answered", examples=["gpt-4o"])]
    provider: Annotated[Name, Meta(description="Who served it, in lower case", examples=["openai"])]

    event_id: Annotated[Text, Meta(description="Client-made; UUIDv7 recommended. Makes retries free")] | None = None
    timestamp: datetime | float | None = None
    request_id: Text | None = None
    response_id: Text | None = None
    attempt: Annotated[int, Meta(ge=0, le=32_767)] | None = None

    model_requested: Text | None = None
    operation: Operation | None = None
    endpoint: Text | None = None
    is_stream: bool | None = None
    is_batch: bool | None = None
    service_tier: Annotated[Text, Meta(description="What was served, before what was asked")] | None = None
    region: Annotated[Text, Meta(description="Where it was served, where that changes the price")] | None = None
    status_code: Annotated[int, Meta(ge=0, le=999)] | None = None
    error_type: Text | None = None
    latency_ms: Milliseconds | None = None
    ttft_ms: Milliseconds | None = None
    has_tool_calls: bool | None = None
    prompt_fingerprint: Text | None = None

    input_tokens: Annotated[Tokens, Meta(description="Includes cache reads and writes")] | None = None
    output_tokens: Annotated[Tokens, Meta(description="Includes reasoning")] | None = None
    cache_read_tokens: Tokens | None = None
    cache_write_tokens: Tokens | None = None
    cache_write_5m_tokens: Tokens | None = None
    cache_write_1h_tokens: Tokens | None = None
    reasoning_tokens: Tokens | None = None
    audio_input_tokens: Tokens | None = None
    audio_output_tokens: Tokens | None = None
    image_input_tokens: Tokens | None = None
    image_output_tokens: Tokens | None = None
    total_tokens: Tokens | None = None
    units: Annotated[dict[Key, Quantity], Meta(max_length=MAX_EXTRA_KEYS)] | None = None
    usage_source: UsageSource | None = None
    usage_flags: (
        Annotated[list[Flag], Meta(max_length=8, description="Doubts about the usage; `cost_reason` has them")] | None
    ) = None

    cost_usd: Usd | None = None
    cost_source: CostSource | None = None
    saved_usd: Usd | None = None
    saving_technique: SavingTechnique | None = None

    feature: Text | None = None
    team: Text | None = None
    user_id: Text | None = None
    tenant: Annotated[Text, Meta(description="The customer of your organisation")] | None = None
    service: Text | None = None
    environment: Text | None = None
    project: Text | None = None
    gl_account: Text | None = None
    outcome: Text | None = None
    workload: Text | None = None
    session_id: Text | None = None
    run_id: Text | None = None
    parent_run_id: Text | None = None
    span_id: Text | None = None
    parent_span_id: Text | None = None
    variant: Text | None = None
    customer_tier: Text | None = None
    extra: Annotated[dict[Key, Text | int | float | bool | None], Meta(max_length=MAX_EXTRA_KEYS)] | None = None


FIELDS: Final = UsageEvent.__struct_fields__


def event_schema() -> dict[str, Any]:
    """JSON Schema of an event with its aliases, for OpenAPI."""
    _, components = msgspec.json.schema_components([UsageEvent])
    schema: dict[str, Any] = components["UsageEvent"]
    amount = {"type": "number", "minimum": 0, "description": "USD, every digit counts"}
    for name in ("cost_usd", "saved_usd"):
        schema["properties"][name]["anyOf"][0] = amount
    for alias, field in ALIASES.items():
        schema["properties"][alias] = {**schema["properties"][field], "description": f"Alias of `{field}`"}
    return schema


class EventRejected(ValueError):
    """One event cannot be taken; its neighbours can. `field` names the culprit where there is one."""

    def __init__(self, code: str, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.field = field


def event_time(event: UsageEvent) -> datetime | None:
    """When the call was, UTC: `timestamp`, else a UUIDv7 id's own time, else None (the ledger remembers when
    it first saw the id). Raises `EventRejected` for a number no calendar has."""
    timestamp = event.timestamp
    if timestamp is None:
        return None if event.event_id is None else uuid7_time(event.event_id)
    try:
        if isinstance(timestamp, datetime):
            # The API speaks UTC; a time without an offset is UTC.
            return timestamp.astimezone(UTC) if timestamp.tzinfo else timestamp.replace(tzinfo=UTC)
        return datetime.fromtimestamp(timestamp, UTC)
    except (ValueError, OverflowError, OSError):
        raise EventRejected(
            "timestamp_out_of_range", "`timestamp` is in seconds since 1970, or RFC 3339", "timestamp"
        ) from None


def check_time(event: UsageEvent, now: datetime) -> None:
    """Raises `EventRejected` for a time outside 35 days back to 5 minutes ahead of `now`."""
    time = event_time(event)
    if time is not None and not -NEWEST <= now - time <= OLDEST:
        raise EventRejected(
            "timestamp_out_of_range",
            f"`timestamp` {time.isoformat()} is not within 35 days back to 5 minutes ahead",
            "timestamp",
        )


_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)


def is_uuid(text: str) -> bool:
    return len(text) == 36 and _UUID.fullmatch(text) is not None


def uuid7_time(text: str) -> datetime | None:
    """The millisecond a version 7 UUID was made at, UTC (RFC 9562, 5.7); None for any other text."""
    if len(text) != 36 or text[14] != "7" or not is_uuid(text):
        return None
    try:
        return datetime.fromtimestamp(int(text[:8] + text[9:13], 16) / 1000, UTC)
    except (ValueError, OverflowError):
        return None
