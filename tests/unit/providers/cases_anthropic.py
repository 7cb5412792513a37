"""Recorded responses in Anthropic's Messages format, from Anthropic and from other hosts of its models."""

from typing import Any

from tests.unit.providers.case import Case

_USAGE: dict[str, Any] = {
    "input_tokens": 21,
    "cache_creation_input_tokens": 188,
    "cache_read_input_tokens": 1000,
    "cache_creation": {"ephemeral_5m_input_tokens": 148, "ephemeral_1h_input_tokens": 40},
    "output_tokens": 393,
    "output_tokens_details": {"thinking_tokens": 300},
    "server_tool_use": {"web_search_requests": 2, "web_fetch_requests": 1},
    "service_tier": "standard",
    "inference_geo": "us",
}
_MESSAGE: dict[str, Any] = {
    "id": "msg_01",
    "type": "message",
    "role": "assistant",
    "model": "claude-opus-5",
    "content": [{"type": "text", "text": "Hi"}],
    "stop_reason": "end_turn",
    "usage": _USAGE,
}
_USED = {
    "input_tokens": 1209,
    "output_tokens": 393,
    "cache_read_tokens": 1000,
    "cache_write_tokens": 188,
    "cache_write_5m_tokens": 148,
    "cache_write_1h_tokens": 40,
    "reasoning_tokens": 300,
    "units": {"web_search": 2},
    "model": "claude-opus-5",
    "response_id": "msg_01",
    "service_tier": "standard",
    "region": "us",
    "usage_source": "provider",
}


def _events(message: dict[str, Any]) -> list[Any]:
    """`message_start` knows the input and one token of output; `message_delta` has the totals, some left out."""
    usage = message["usage"]
    start = {**usage, "output_tokens": 1, "output_tokens_details": None, "server_tool_use": None, "iterations": None}
    end = {
        name: value for name, value in usage.items() if name not in ("cache_creation", "service_tier", "input_tokens")
    }
    return [
        {"type": "message_start", "message": {**message, "content": [], "stop_reason": None, "usage": start}},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        {"type": "ping"},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hi"}},
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {**end, "cache_creation": None}},
        {"type": "message_stop"},
    ]


def _with(**changed: Any) -> dict[str, Any]:
    return {**_MESSAGE, "usage": {**_USAGE, **changed}}


_COMPACTED = _with(
    input_tokens=23_000,
    output_tokens=1_000,
    cache_creation_input_tokens=0,
    cache_read_input_tokens=0,
    cache_creation=None,
    output_tokens_details=None,
    server_tool_use=None,
    iterations=[
        {"type": "compaction", "input_tokens": 180_000, "output_tokens": 3_500},
        {"type": "message", "input_tokens": 23_000, "output_tokens": 1_000},
    ],
)
ADVISED = _with(
    input_tokens=4,
    output_tokens=60,
    cache_read_input_tokens=543_544,
    cache_creation_input_tokens=8_131,
    cache_creation=None,
    output_tokens_details=None,
    server_tool_use=None,
    iterations=[
        {
            "type": "message",
            "input_tokens": 2,
            "output_tokens": 20,
            "cache_read_input_tokens": 270_024,
            "cache_creation_input_tokens": 3_496,
        },
        {"type": "advisor_message", "model": "claude-fable-5-1", "input_tokens": 235_169, "output_tokens": 531},
        {
            "type": "message",
            "input_tokens": 2,
            "output_tokens": 40,
            "cache_read_input_tokens": 273_520,
            "cache_creation_input_tokens": 4_635,
        },
    ],
)
_BATCH = _with(service_tier="batch", inference_geo="not_available")
_FAST = _with(speed="fast", inference_geo="global")
_VERTEX = {**_MESSAGE, "id": "msg_vrtx_01", "model": "claude-opus-5"}
_BEDROCK = {**_MESSAGE, "id": "msg_bdrk_01"}
_DOCS = "https://platform.claude.com/docs/en/api/messages"
_UNTIERED = {name: value for name, value in _USED.items() if name not in ("service_tier", "region")}

CASES = [
    Case("messages", _DOCS, "anthropic", "chat", _USED, _MESSAGE, _events(_MESSAGE)),
    Case("messages batch", _DOCS, "anthropic", "chat", {**_UNTIERED, "is_batch": True}, _BATCH, _events(_BATCH)),
    Case(
        "messages fast mode", _DOCS, "anthropic", "chat", {**_UNTIERED, "service_tier": "fast"}, _FAST, _events(_FAST)
    ),
    Case(
        "messages with a compaction, billed beside the top level",
        "https://platform.claude.com/docs/en/build-with-claude/compaction",
        "anthropic",
        "chat",
        {
            "input_tokens": 203_000,
            "output_tokens": 4_500,
            "cache_read_tokens": 0,
            "cache_write_tokens": 0,
            "model": "claude-opus-5",
            "response_id": "msg_01",
            "service_tier": "standard",
            "region": "us",
            "usage_source": "provider",
        },
        _COMPACTED,
        _events(_COMPACTED),
    ),
    Case(
        "messages with an advisor, another model at its own rates",
        "https://platform.claude.com/docs/en/agents-and-tools/tool-use/advisor-tool",
        "anthropic",
        "chat",
        {
            "input_tokens": 551_679,
            "output_tokens": 60,
            "cache_read_tokens": 543_544,
            "cache_write_tokens": 8_131,
            "model": "claude-opus-5",
            "response_id": "msg_01",
            "service_tier": "standard",
            "region": "us",
            "usage_source": "provider",
        },
        ADVISED,
        _events(ADVISED),
    ),
    Case(
        "messages on Azure",
        f"{_DOCS}, as served by Azure",
        "azure",
        "chat",
        _USED,
        _MESSAGE,
        _events(_MESSAGE),
    ),
    Case(
        "messages on Vertex",
        "https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/claude",
        "google",
        "chat",
        {**_USED, "response_id": "msg_vrtx_01"},
        _VERTEX,
        _events(_VERTEX),
    ),
    Case(
        "messages on Bedrock InvokeModel",
        "https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html",
        "aws",
        "chat",
        {**_USED, "response_id": "msg_bdrk_01"},
        _BEDROCK,
        [
            *_events(_BEDROCK)[:-1],
            {
                "type": "message_stop",
                "amazon-bedrock-invocationMetrics": {"inputTokenCount": 21, "outputTokenCount": 393},
            },
        ],
        headers={"X-Amzn-Bedrock-Input-Token-Count": "21", "X-Amzn-Bedrock-Output-Token-Count": "393"},
    ),
]
