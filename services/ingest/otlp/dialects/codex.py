"""Codex's log events: the end of each streamed answer has its counts.

Source: openai/codex, codex-rs/otel/src/events/session_telemetry.rs (`sse_event_completed`) and events/shared/log.rs.
The counts are those of OpenAI's Responses API: the cache is in the input, reasoning in the output;
`tool_token_count` is the total. Numbers arrive as texts.
"""

from typing import Any, Final

from services.ingest.otlp.dialect import LogDialect
from services.ingest.otlp.record import Record
from services.ingest.otlp.values import text, whole

_EVENT: Final = "codex.sse_event"
_SUBSCRIPTION: Final = "chatgpt"
"""`auth_mode` of a ChatGPT account, whose plan pays: `TelemetryAuthMode` in codex-rs/otel/src/lib.rs."""


def _read(record: Record) -> dict[str, Any] | None:
    said = record.attributes
    if said.get("event.kind") != "response.completed" or "input_token_count" not in said:
        return None
    event: dict[str, Any] = {
        "provider": "openai",
        "model": text(said.get("model")),
        "operation": "responses",
        "input_tokens": whole(said.get("input_token_count")),
        "output_tokens": whole(said.get("output_token_count")),
        "cache_read_tokens": whole(said.get("cached_token_count")),
        "cache_write_tokens": whole(said.get("cache_write_token_count")),
        "reasoning_tokens": whole(said.get("reasoning_token_count")),
        "total_tokens": whole(said.get("tool_token_count")),
        "session_id": text(said.get("conversation.id")),
        "user_id": text(said.get("user.email")) or text(said.get("user.account_id")),
    }
    if str(said.get("auth_mode", "")).lower() == _SUBSCRIPTION:
        event["extra"] = {"billing": "subscription"}
    return event


CODEX: Final = LogDialect(
    "codex",
    ("codex",),
    frozenset({_EVENT}),
    _read,
    (
        *("event.name", "event.kind", "model", "conversation.id", "user.email", "user.account_id", "auth_mode"),
        *("input_token_count", "output_token_count", "cached_token_count", "cache_write_token_count"),
        *("reasoning_token_count", "tool_token_count"),
    ),
)
