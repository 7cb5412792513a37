"""Claude Code's log events, one for each request to the model.

Source: code.claude.com/docs/en/monitoring-usage, "API request event", "API error event" and "Standard attributes".
Its `input_tokens` are Anthropic's own: the cache is beside them. `cost_usd` is its estimate.
"""

from typing import Any, Final

from services.ingest.otlp.dialect import LogDialect
from services.ingest.otlp.record import Attributes, Record
from services.ingest.otlp.values import amount, milliseconds, text, whole

_NAME: Final = "event.name"
_REQUEST: Final = frozenset({"claude_code.api_request", "api_request"})
_ERROR: Final = frozenset({"claude_code.api_error", "api_error"})
"""The short name is in the attribute, the full one in the body."""


def _read(record: Record) -> dict[str, Any] | None:
    said = record.attributes
    event = {
        "provider": _provider(text(said.get("model")) or ""),
        "model": text(said.get("model")),
        "operation": "chat",
        "request_id": text(said.get("request_id")),
        "latency_ms": milliseconds(said.get("duration_ms")),
        "user_id": text(said.get("user.email")) or text(said.get("user.account_uuid")) or text(said.get("user.id")),
    }
    if record.name in _ERROR:
        status = whole(said.get("status_code"))
        return {**event, "error_type": "api_error", "status_code": status, "attempt": whole(said.get("attempt"))}
    read, written = whole(said.get("cache_read_tokens")), whole(said.get("cache_creation_tokens"))
    input_tokens = whole(said.get("input_tokens"))
    if input_tokens is not None:
        input_tokens += (read or 0) + (written or 0)
    return {
        **event,
        "input_tokens": input_tokens,
        "output_tokens": whole(said.get("output_tokens")),
        "cache_read_tokens": read,
        "cache_write_tokens": written,
        "cost_usd": amount(said.get("cost_usd")),
        "service_tier": _tier(said),
    }


def _tier(said: Attributes) -> str | None:
    """`speed` is `fast` or absent: fast mode has prices of its own."""
    return "fast" if said.get("speed") == "fast" else None


def _provider(model: str) -> str:
    """Who serves it, by the spelling of the model: docs.claude.com, "Model names" of Bedrock and of Vertex AI."""
    if "anthropic." in model or model.startswith("arn:aws"):
        return "aws"
    return "google" if "@" in model else "anthropic"


CLAUDE_CODE: Final = LogDialect(
    "claude_code",
    ("com.anthropic.claude_code", "claude-code"),
    _REQUEST | _ERROR,
    _read,
    (
        *(_NAME, "model", "request_id", "duration_ms", "user.email", "user.account_uuid", "user.id", "status_code"),
        *(
            "attempt",
            "input_tokens",
            "output_tokens",
            "cache_read_tokens",
            "cache_creation_tokens",
            "cost_usd",
            "speed",
        ),
    ),
)
