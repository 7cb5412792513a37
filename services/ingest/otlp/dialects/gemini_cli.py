"""Gemini CLI's log events, one for each answer of the model.

Source: google-gemini/gemini-cli, docs/cli/telemetry.md ("API"), and packages/core/src/telemetry/types.ts, where the
counts are those of the API: `input_token_count` has the cache in it; thoughts and the results of tools are beside
output and input. It writes each answer a second time as `gen_ai.client.inference.operation.details`, which is dropped.
"""

from typing import Any, Final

from services.ingest.otlp.dialect import LogDialect
from services.ingest.otlp.record import Record
from services.ingest.otlp.values import first_text, milliseconds, text, whole

_ANSWER: Final = "gemini_cli.api_response"
_ERROR: Final = "gemini_cli.api_error"
_SUBSCRIPTION: Final = "oauth-personal"
"""`auth_type` of a Google account, whose plan pays: `AuthType` in packages/core/src/core/contentGenerator.ts."""


def _read(record: Record) -> dict[str, Any] | None:
    said = record.attributes
    event: dict[str, Any] = {
        "provider": "google",
        "model": text(said.get("model")) or text(said.get("model_name")),
        "operation": "chat",
        "latency_ms": milliseconds(said.get("duration_ms")),
        "status_code": whole(said.get("status_code")),
        "user_id": text(said.get("user.email")) or text(said.get("installation.id")),
    }
    if said.get("auth_type") == _SUBSCRIPTION:
        event["extra"] = {"billing": "subscription"}
    if record.name == _ERROR:
        return {**event, "error_type": text(said.get("error.type")) or "api_error"}
    given, tools = whole(said.get("input_token_count")), whole(said.get("tool_token_count"))
    answer, thoughts = whole(said.get("output_token_count")), whole(said.get("thoughts_token_count"))
    return {
        **event,
        "input_tokens": None if given is None else given + (tools or 0),
        "output_tokens": None if answer is None else answer + (thoughts or 0),
        "finish_reason": first_text(said.get("finish_reasons")),
        "reasoning_tokens": thoughts,
        "cache_read_tokens": whole(said.get("cached_content_token_count")),
    }


GEMINI_CLI: Final = LogDialect(
    "gemini_cli",
    ("gemini-cli",),
    frozenset({_ANSWER, _ERROR}),
    _read,
    (
        *("event.name", "model", "model_name", "duration_ms", "status_code", "user.email", "installation.id"),
        *("auth_type", "error.type", "finish_reasons", "input_token_count", "tool_token_count", "output_token_count"),
        *("thoughts_token_count", "cached_content_token_count"),
    ),
)
