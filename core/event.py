"""The usage event: its fields, their types and bounds, and the time it belongs to.

Ingest, the event log, the ledger and OpenAPI share this one definition. Pure: no I/O, no clock. `core.event_codec`
reads and writes its JSON.
"""

import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta

from core.limits import MAX_EXTRA_KEYS, MAX_TOKENS, MAX_VALUE_LENGTH, NEWEST, OLDEST

Text = Annotated[str, Meta(max_length=MAX_VALUE_LENGTH)]
Name = Annotated[str, Meta(min_length=1, max_length=MAX_VALUE_LENGTH)]
Tokens = Annotated[int, Meta(ge=0, le=MAX_TOKENS)]
Milliseconds = Annotated[float, Meta(ge=0, le=1e9)]
Usd = Decimal
"""A sender's figure, never a float; `core.event_codec` checks its bounds."""
Quantity = Annotated[float, Meta(ge=0, le=1e12)]
Key = Annotated[str, Meta(min_length=1, max_length=64)]
Flag = Annotated[str, Meta(pattern="^[a-z0-9_]{1,64}$")]

Operation = Literal["chat", "responses", "embeddings", "image", "audio", "rerank", "tool", "agent", "other"]
Source = Literal["sdk", "gateway", "otlp", "api", "import"]
"""Who sent an event, as the server that took it saw; no field of an event says it."""
UsageSource = Literal["provider", "partial_provider", "tokenizer_estimate", "sender"]
CostSource = Literal["provider", "registered", "sender"]
SavingTechnique = Literal["response_dedup", "retry_dedup", "prompt_caching", "output_cap", "degrade"]
CostStatus = Literal["reported", "priced", "estimated", "unpriced"]

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
"""Other names that senders may use, each with the field it stands for."""

CONTENT_KEYS: Final = frozenset(
    {"prompt", "prompts", "messages", "message", "content", "completion", "completions", "response", "input"}
    | {"output", "text", "system", "system_prompt", "choices", "body"}
)
"""Names under which clients send prompts and answers; `extra` refuses them."""


class UsageEvent(msgspec.Struct, kw_only=True, omit_defaults=True, gc=False):
    """One LLM call. Token counts are tokens, times milliseconds, money USD. Only two fields are required."""

    model: Annotated[Name, Meta(description="The model that answered", examples=["gpt-4o"])]
    provider: Annotated[Name, Meta(description="Who served it, in lower case", examples=["openai"])]

    event_id: Annotated[Text, Meta(description="Client-made; UUIDv7 recommended. Makes retries free")] | None = None
    timestamp: datetime | float | None = None
    request_id: Text | None = None
    response_id: Text | None = None
    attempt: Annotated[int, Meta(ge=0, le=32_767)] | None = None
    operation_id: (
        Annotated[Text, Meta(description="One logical call, whatever its attempts: each is an event of its own")] | None
    ) = None

    model_requested: Text | None = None
    operation: Annotated[Operation, Meta(description="Synonyms are understood; any other word is `other`")] | None = (
        None
    )
    endpoint: Text | None = None
    is_stream: bool | None = None
    is_batch: bool | None = None
    service_tier: Annotated[Text, Meta(description="What was served, before what was asked")] | None = None
    region: Annotated[Text, Meta(description="Where it was served, where that changes the price")] | None = None
    status_code: Annotated[int, Meta(ge=0, le=999)] | None = None
    error_type: Text | None = None
    finish_reason: Annotated[Text, Meta(description="The provider's word", examples=["stop"])] | None = None
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
    max_output_tokens: Annotated[Tokens, Meta(description="The most output that the call asked for")] | None = None
    units: Annotated[dict[Key, Quantity], Meta(max_length=MAX_EXTRA_KEYS)] | None = None
    usage_source: Annotated[UsageSource, Meta(description="Any other word is `sender`")] | None = None
    usage_flags: (
        Annotated[list[Flag], Meta(max_length=8, description="Doubts about the usage; `cost_reason` has them")] | None
    ) = None

    cost_usd: Usd | None = None
    cost_source: Annotated[CostSource, Meta(description="Any other word is `sender`")] | None = None
    saved_usd: Usd | None = None
    saving_technique: Annotated[SavingTechnique, Meta(description="Any other word is left out")] | None = None

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


def failed(event: UsageEvent) -> bool:
    """Whether the provider refused the call, or failed during it."""
    return event.error_type is not None or (event.status_code or 0) >= 400


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
    """One event is refused, the rest of its batch is not. `field` is the one at fault; None: no single field is."""

    def __init__(self, code: str, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.field = field


def event_time(event: UsageEvent) -> datetime | None:
    """The time of the call, UTC: `timestamp`, else the time in a UUIDv7 `event_id`, else None; such an event gets the
    time at which the ledger first saw its id. Raises `EventRejected` for a number beyond the calendar."""
    timestamp = event.timestamp
    if timestamp is None:
        return None if event.event_id is None else uuid7_time(event.event_id)
    try:
        if isinstance(timestamp, datetime):
            # The contract: a time without an offset is UTC.
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
    """The time in a version 7 UUID, to the millisecond, UTC (RFC 9562, 5.7); None for any other text."""
    if len(text) != 36 or text[14] != "7" or not is_uuid(text):
        return None
    try:
        return datetime.fromtimestamp(int(text[:8] + text[9:13], 16) / 1000, UTC)
    except (ValueError, OverflowError):
        return None
