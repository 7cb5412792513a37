"""OpenLLMetry, by Traceloop: OpenTelemetry's names with its own kinds of spans.

Source: traceloop/openllmetry, packages/opentelemetry-semantic-conventions-ai/opentelemetry/semconv_ai/__init__.py
(`SpanAttributes`, also the names until its version 0.5, and the two enumerations of kinds).
"""

from typing import Final

from services.ingest.otlp.dialect import SpanDialect
from services.ingest.otlp.dialects import gen_ai
from services.ingest.otlp.record import Attributes

_SPAN_KIND: Final = "traceloop.span.kind"
_REQUEST_TYPE: Final = "llm.request.type"
_OWN: Final = (_SPAN_KIND, _REQUEST_TYPE, "gen_ai.usage.total_tokens", "llm.usage.total_tokens", "gen_ai.is_streaming")

_KINDS: Final = {"workflow": "agent", "task": "agent", "agent": "agent", "tool": "tool"}
"""`TraceloopSpanKindValues`."""
_REQUESTS: Final = {"completion": "chat", "chat": "chat", "rerank": "rerank", "embedding": "embeddings"}
"""`LLMRequestTypeValues`."""

FIELDS: Final = {
    **gen_ai.FIELDS,
    "is_stream": ("gen_ai.is_streaming", "llm.is_streaming"),
    "finish_reason": (
        *gen_ai.FIELDS["finish_reason"],
        *("gen_ai.response.finish_reason", "llm.response.finish_reason", "llm.response.stop_reason"),
    ),
    "max_output_tokens": (*gen_ai.FIELDS["max_output_tokens"], "gen_ai.request.max_completion_tokens"),
    "total_tokens": ("gen_ai.usage.total_tokens", "llm.usage.total_tokens"),
    "reasoning_tokens": (*gen_ai.FIELDS["reasoning_tokens"], "llm.usage.reasoning_tokens"),
}


def _is_spoken(attributes: Attributes) -> bool:
    return any(name in attributes for name in _OWN)


def _operation(attributes: Attributes) -> str | None:
    request = _REQUESTS.get(str(attributes.get(_REQUEST_TYPE, "")))
    return request or _KINDS.get(str(attributes.get(_SPAN_KIND, ""))) or gen_ai.operation(attributes)


_STEPS: Final = ("traceloop.entity.name", *gen_ai.STEPS, "traceloop.workflow.name")
TRACELOOP: Final = SpanDialect("traceloop", _is_spoken, _operation, FIELDS, _STEPS, (*_OWN, *gen_ai.GEN_AI.others))
