"""The usage event: the wire contract's one definition, used by ingest, the log, the ledger and OpenAPI.

An event is decoded on its own, so that a bad one rejects only itself. Pure: no I/O, no clock.
"""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import chain
from operator import attrgetter
from typing import Annotated, Any, Final, Literal, NamedTuple, cast, get_args

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
_KNOWN: Final = frozenset(FIELDS) | ALIASES.keys()


def _wire_type(name: str, strict: bool) -> type[UsageEvent]:
    """`UsageEvent` and, as optional fields of the same types, its aliases; a strict one has no unknown fields."""
    types = {field.name: field.type for field in msgspec.structs.fields(UsageEvent)}
    aliases = [(alias, types[field] | None, None) for alias, field in ALIASES.items()]
    wire = msgspec.defstruct(
        name, aliases, bases=(UsageEvent,), kw_only=True, omit_defaults=True, gc=False, forbid_unknown_fields=strict
    )
    return cast(type[UsageEvent], wire)


_decode_strictly = msgspec.json.Decoder(_wire_type("KnownEvent", True)).decode
_decode = msgspec.json.Decoder(_wire_type("WireEvent", False)).decode
_decode_own = msgspec.json.Decoder(UsageEvent).decode
_encode = msgspec.json.Encoder(decimal_format="string").encode
_decode_keys = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode
_aliases: Final = attrgetter(*ALIASES)
_NO_ALIAS: Final = (None,) * len(ALIASES)
_EMPTY = re.compile(rb'""').search
_C1 = re.compile(rb"\xc2[\x80-\x9f]").search
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_BROKEN = re.compile("[\ud800-\udfff]")


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


class ReadEvent(NamedTuple):
    event: UsageEvent
    unknown: int
    """How many fields were not known and dropped."""


def read_event(raw: bytes | memoryview) -> ReadEvent:
    """One event from its JSON text. Raises `EventRejected` with the field's name."""
    if len(raw) > MAX_EVENT_BYTES:
        raise EventRejected("event_too_large", f"an event is at most {MAX_EVENT_BYTES} bytes, this has {len(raw)}")
    raw, unknown = bytes(raw), 0
    try:
        event = _decode_strictly(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        event = _decoded(_decode, raw)  # it has unknown fields, or its fault is named
        unknown = len(_decode_keys(raw).keys() - _KNOWN)
    if _is_suspect(raw):
        _check_texts(event)
    if _aliases(event) != _NO_ALIAS:
        _settle_aliases(event)
    _check_values(event)
    return ReadEvent(event, unknown)


def write_event(event: UsageEvent) -> bytes:
    """An event's one form between our own processes: JSON without line breaks. `reread_event` gives it back."""
    return _encode(event)


def reread_event(raw: bytes) -> UsageEvent:
    """What `write_event` wrote; it may be longer than what `read_event` took. Raises `EventRejected`."""
    event = _decoded(_decode_own, raw)
    if _is_suspect(raw):
        _check_texts(event)
    _check_values(event)
    return event


def _decoded(decode: Callable[[bytes], UsageEvent], raw: bytes) -> UsageEvent:
    try:
        return decode(raw)
    except msgspec.ValidationError as error:
        raise _invalid(str(error)) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _malformed(raw, error) from None


def _check_values(event: UsageEvent) -> None:
    _check_money(event)
    if event.units and any(0 < quantity < LEAST_QUANTITY for quantity in event.units.values()):
        # No sum could hold both 1e-300 of something and the rest to the last digit.
        raise EventRejected("invalid_field", f"`units` are 0, or {LEAST_QUANTITY} at least", "units")
    if event.extra:
        _check_extra(event.extra)


_PATH = re.compile(r" - at (?:`key` in )?`\$\.?([^`]*)`$")


def _invalid(message: str) -> EventRejected:
    path = _PATH.search(message)
    field = path.group(1).split(".")[0].split("[")[0] if path else None
    missing = re.search(r"missing required field `(\w+)`", message)
    if missing:
        return EventRejected("missing_field", f"`{missing.group(1)}` is required", missing.group(1))
    what = _PATH.sub("", message)
    return EventRejected("invalid_field", f"`{field}`: {what}" if field else what, field)


def _malformed(raw: bytes, error: Exception) -> EventRejected:
    """Names the field where the strict decoder cannot: NaN, Infinity, a raw control character, broken Unicode."""
    try:
        values = json.loads(raw.decode("utf-8", "surrogateescape"), parse_constant=_NotANumber, strict=False)
    except (ValueError, RecursionError):
        return EventRejected("malformed", f"not valid JSON: {str(error)[:120]}")
    for field, value in values.items() if isinstance(values, dict) else ():
        for part in (field, *chain.from_iterable(value.items())) if isinstance(value, dict) else (field, value):
            if fault := _fault(part):
                name = field.encode(errors="replace").decode()
                return EventRejected("invalid_field", f"`{name}` {fault}", name)
    return EventRejected("malformed", f"not valid JSON: {str(error)[:120]}")


class _NotANumber:
    def __init__(self, name: str) -> None:
        self.name = name


def _fault(value: Any) -> str | None:
    """Why no strict decoder takes this key or value, where that can be said."""
    if isinstance(value, _NotANumber):
        return f"holds {value.name}, which is not a number JSON knows"
    if isinstance(value, str) and _BROKEN.search(value):
        return "holds broken UTF-8 or half a surrogate pair"
    if isinstance(value, str) and _CONTROL.search(value):
        return "holds a control character"
    return None


def _is_suspect(raw: bytes) -> bool:
    """Raw control characters are no JSON, so one of them, or an empty value, needs one of these."""
    if b"\\" in raw or _EMPTY(raw) or b"\x7f" in raw:
        return True
    return not raw.isascii() and _C1(raw) is not None


def _check_texts(event: UsageEvent) -> None:
    for field in event.__struct_fields__:
        value = getattr(event, field)
        if value == "":
            if field in ("model", "provider"):
                raise EventRejected("missing_field", f"`{field}` is required", field)
            setattr(event, field, None)
        elif isinstance(value, str) and _CONTROL.search(value):
            raise EventRejected("invalid_field", f"`{field}` holds a control character", field)
    for field in ("extra", "units"):
        for key, item in (getattr(event, field) or {}).items():
            if _CONTROL.search(key) or (isinstance(item, str) and _CONTROL.search(item)):
                raise EventRejected("invalid_field", f"`{field}` holds a control character", field)


def _settle_aliases(event: UsageEvent) -> None:
    for alias, field in ALIASES.items():
        value = getattr(event, alias)
        if value is None:
            continue
        own = getattr(event, field)
        if own is not None and own != value:
            raise EventRejected("ambiguous_field", f"`{field}` and its alias `{alias}` differ", field)
        setattr(event, field, value)
        setattr(event, alias, None)


def _check_money(event: UsageEvent) -> None:
    """Money is finite, not negative and of a size that sums stay exact."""
    for field in ("cost_usd", "saved_usd"):
        value: Decimal | None = getattr(event, field)
        if value is None:
            continue
        exponent = value.as_tuple().exponent
        if not isinstance(exponent, int) or value < 0 or value > MAX_USD or -exponent > MAX_USD_DIGITS:
            raise EventRejected(
                "invalid_field",
                f"`{field}` is 0 to {MAX_USD:,} USD with at most {MAX_USD_DIGITS} digits after the point",
                field,
            )


def _check_extra(extra: dict[str, Any]) -> None:
    for key, value in extra.items():
        if key.lower() in CONTENT_KEYS:
            raise EventRejected("content_refused", f"`extra.{key}`: prompts and answers are never stored", "extra")
        if isinstance(value, int) and abs(value) >= 2**63:
            raise EventRejected("invalid_field", f"`extra.{key}` is beyond 64 bits", "extra")


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
    if time is not None and not now - OLDEST <= time <= now + NEWEST:
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
