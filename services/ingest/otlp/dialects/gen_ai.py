"""OpenTelemetry's own semantic conventions for generative AI, the newest names and the former ones.

Sources: open-telemetry/semantic-conventions-genai (model and docs/gen-ai), before 2026 in open-telemetry/
semantic-conventions: docs/gen-ai/gen-ai-spans.md, gen-ai-agent-spans.md, anthropic.md, openai.md, and
docs/registry/attributes/gen-ai.md with its deprecated attributes.
"""

from typing import Final

from services.ingest.otlp.dialect import SpanDialect
from services.ingest.otlp.record import Attributes

_OPERATION: Final = "gen_ai.operation.name"
_MODELS: Final = ("gen_ai.request.model", "gen_ai.response.model")

_OPERATIONS: Final = {
    # gen-ai-spans.md, `gen_ai.operation.name`
    "chat": "chat",
    "text_completion": "chat",
    "generate_content": "chat",
    "embeddings": "embeddings",
    "rerank": "rerank",
    # gen-ai-agent-spans.md; tokens of these are sums of their children's
    "create_agent": "agent",
    "invoke_agent": "agent",
    "invoke_workflow": "agent",
    "plan": "agent",
    "execute_tool": "tool",
    "retrieval": "tool",
}
_NOT_CALLS: Final = frozenset({"fetch_response"})
"""It asks for a response that was paid for before: it "SHOULD NOT report token usage"."""

FIELDS: Final = {
    "provider": ("gen_ai.provider.name", "gen_ai.system"),  # `system` until v1.36
    "model": ("gen_ai.response.model", "gen_ai.request.model"),
    "model_requested": ("gen_ai.request.model",),
    "response_id": ("gen_ai.response.id",),
    "is_stream": ("gen_ai.request.stream",),
    "finish_reason": ("gen_ai.response.finish_reasons",),  # a list, of each choice; the first counts
    "max_output_tokens": ("gen_ai.request.max_tokens",),
    "error_type": ("error.type",),  # docs/registry/attributes/error.md
    "service_tier": (
        "openai.response.service_tier",  # openai.md
        "gen_ai.openai.response.service_tier",  # until v1.36
        "openai.request.service_tier",
    ),
    # with the cache, "SHOULD include all types of input tokens"; anthropic.md: "MUST be added"
    "input_tokens": ("gen_ai.usage.input_tokens", "gen_ai.usage.prompt_tokens"),  # `prompt_tokens` until v1.26
    "output_tokens": ("gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens"),  # with reasoning
    "cache_read_tokens": (
        "gen_ai.usage.cache_read.input_tokens",
        "gen_ai.usage.cache_read_input_tokens",  # before the registry had one: opentelemetry-js, OpenLLMetry < 0.5
        "gen_ai.usage.input_tokens.cached",  # pydantic-ai's and others' of that time
    ),
    "cache_write_tokens": (
        "gen_ai.usage.cache_write.input_tokens",  # newest
        "gen_ai.usage.cache_creation.input_tokens",  # v1.40 to v1.41
        "gen_ai.usage.cache_creation_input_tokens",
    ),
    "reasoning_tokens": (
        "gen_ai.usage.reasoning.output_tokens",
        "gen_ai.usage.output_tokens.reasoning",
        "gen_ai.usage.reasoning_tokens",
    ),
    "audio_input_tokens": ("gen_ai.usage.audio.input_tokens",),
    "audio_output_tokens": ("gen_ai.usage.audio.output_tokens",),
    "image_input_tokens": ("gen_ai.usage.image.input_tokens",),
    "image_output_tokens": ("gen_ai.usage.image.output_tokens",),
    "total_tokens": ("gen_ai.usage.total_tokens",),
    "ttft_ms": ("gen_ai.response.time_to_first_chunk",),  # in seconds
}


def _is_spoken(attributes: Attributes) -> bool:
    return _OPERATION in attributes or any(name in attributes for name in _MODELS)


def operation(attributes: Attributes) -> str | None:
    """By the operation's name; without a known one, a span with a model is a call."""
    name = str(attributes.get(_OPERATION, "")).strip().lower()
    if name in _NOT_CALLS:
        return None
    if known := _OPERATIONS.get(name):
        return known
    return "chat" if any(model in attributes for model in _MODELS) else None


STEPS: Final = ("gen_ai.tool.name", "gen_ai.agent.name", "gen_ai.workflow.name")
GEN_AI: Final = SpanDialect("gen_ai", _is_spoken, operation, FIELDS, STEPS, (_OPERATION, *_MODELS))
