"""OpenInference, by Arize: names of its own for everything.

Source: Arize-ai/openinference, spec/semantic_conventions.md, spec/llm_spans.md and spec/embedding_spans.md.
"""

from typing import Final

from services.ingest.otlp.dialect import SpanDialect
from services.ingest.otlp.record import Attributes

_KIND: Final = "openinference.span.kind"

_KINDS: Final = {
    "LLM": "chat",
    "EMBEDDING": "embeddings",
    "RERANKER": "rerank",
    "AGENT": "agent",
    "CHAIN": "agent",
    "EVALUATOR": "agent",
    "GUARDRAIL": "agent",
    "TOOL": "tool",
    "RETRIEVER": "tool",
}
"""spec/semantic_conventions.md, `openinference.span.kind`. A PROMPT renders a template: no call, no step."""

FIELDS: Final = {
    "provider": ("llm.provider", "llm.system"),  # who hosts it, before whose product it is
    "model": (
        *("llm.response.model_name", "llm.model_name", "llm.request.model_name"),
        *("embedding.model_name", "reranker.model_name"),
    ),
    "model_requested": ("llm.request.model_name",),
    "finish_reason": ("llm.finish_reason",),
    "error_type": ("error.type", "exception.type"),
    "input_tokens": ("llm.token_count.prompt",),  # with the cache, but Bedrock's: see `instruments`
    "output_tokens": ("llm.token_count.completion",),
    "cache_read_tokens": ("llm.token_count.prompt_details.cache_read",),
    "cache_write_tokens": ("llm.token_count.prompt_details.cache_write",),
    "reasoning_tokens": ("llm.token_count.completion_details.reasoning",),
    "audio_input_tokens": ("llm.token_count.prompt_details.audio",),
    "audio_output_tokens": ("llm.token_count.completion_details.audio",),
    "total_tokens": ("llm.token_count.total",),
    "cost_usd": ("llm.cost.total",),  # the sender's own computation
}


def _is_spoken(attributes: Attributes) -> bool:
    return _KIND in attributes


def _operation(attributes: Attributes) -> str | None:
    return _KINDS.get(str(attributes.get(_KIND, "")).upper())


OPENINFERENCE: Final = SpanDialect(
    "openinference", _is_spoken, _operation, FIELDS, ("tool.name", "agent.name"), (_KIND,)
)
