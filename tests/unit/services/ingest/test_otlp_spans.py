"""Spans of each dialect as events: what bills, what is a step, whose it is, and which tokens it used."""

from typing import Any

import pytest

from services.ingest.otlp.record import Record
from services.ingest.otlp.spans import events_of_spans
from tests.support.otlp import SPAN, TRACE, events_in, span, whole

OPENAI = {
    "gen_ai.operation.name": "chat",
    "gen_ai.provider.name": "openai",
    "gen_ai.request.model": "gpt-4o",
    "gen_ai.response.model": "gpt-4o-2024-08-06",
    "gen_ai.response.id": "chatcmpl-1",
    "gen_ai.usage.input_tokens": 1200,
    "gen_ai.usage.output_tokens": 350,
    "gen_ai.usage.cache_read.input_tokens": 200,
}
TRACELOOP = {
    "llm.request.type": "chat",
    "gen_ai.system": "openai",
    "gen_ai.request.model": "gpt-4o",
    "gen_ai.response.model": "gpt-4o-2024-08-06",
    "gen_ai.usage.prompt_tokens": 1200,
    "gen_ai.usage.completion_tokens": 350,
    "gen_ai.usage.cache_read_input_tokens": 200,
    "llm.usage.total_tokens": 1550,
    "llm.is_streaming": True,
    "traceloop.association.properties.user_id": "u-1",
    "traceloop.association.properties.session_id": "s-1",
    "traceloop.association.properties.customer_id": "acme",
}
OPENINFERENCE = {
    "openinference.span.kind": "LLM",
    "llm.provider": "openai",
    "llm.system": "openai",
    "llm.model_name": "gpt-4o-2024-08-06",
    "llm.token_count.prompt": 1200,
    "llm.token_count.completion": 350,
    "llm.token_count.total": 1550,
    "llm.token_count.prompt_details.cache_read": 200,
    "llm.token_count.completion_details.reasoning": 50,
    "user.id": "u-1",
    "session.id": "s-1",
}


def _events(*spans: Record) -> list[dict[str, Any]]:
    return events_in(whole(events_of_spans(spans)))


def _event(attributes: dict[str, Any], scope: str = "", **more: Any) -> dict[str, Any]:
    (event,) = _events(span(attributes, scope, **more))
    return event


def _tokens(event: dict[str, Any]) -> tuple[Any, ...]:
    names = ("input_tokens", "cache_read_tokens", "cache_write_tokens", "output_tokens", "reasoning_tokens")
    return tuple(event.get(name) for name in names)


@pytest.mark.parametrize(
    ("attributes", "scope", "expected"),
    [
        (OPENAI, "", (1200, 200, None, 350, None)),
        (TRACELOOP, "opentelemetry.instrumentation.openai.v1", (1200, 200, None, 350, None)),
        (OPENINFERENCE, "openinference.instrumentation.openai", (1200, 200, None, 350, 50)),
    ],
)
def test_a_call_is_read_in_each_dialect(attributes: dict[str, Any], scope: str, expected: tuple[Any, ...]) -> None:
    event = _event(attributes, scope)
    assert _tokens(event) == expected
    assert (event["provider"], event["model"], event["operation"]) == ("openai", "gpt-4o-2024-08-06", "chat")
    assert "usage_flags" not in event


def test_a_span_has_its_place_and_its_time() -> None:
    made = span(OPENAI, parent_span_id="00f067aa0ba902b7")
    (event,) = _events(made)
    assert event["event_id"] == f"{TRACE}-{SPAN}"
    assert (event["run_id"], event["span_id"], event["parent_span_id"]) == (TRACE, SPAN, "00f067aa0ba902b7")
    assert (event["timestamp"], event["latency_ms"]) == (pytest.approx(made.end / 1e9, abs=1e-6), 1000)
    assert (event["response_id"], event["model_requested"]) == ("chatcmpl-1", "gpt-4o")


def test_a_span_without_ids_has_one_of_its_content() -> None:
    made = span(OPENAI, trace_id="", span_id="")
    one, same, other = _events(made, made, made._replace(end=made.end + 1_000_000))
    assert one["event_id"] == same["event_id"] != other["event_id"]
    assert "run_id" not in one


def test_attribution_is_the_spans_then_its_process() -> None:
    resource = {
        "service.name": "shop",
        "deployment.environment.name": "production",
        "outlay.team": "growth",
        "outlay.feature": "process-wide",
        "vcs.repository.name": "shop-backend",
    }
    own = {"outlay.feature": "search", "enduser.id": "u-9", "gen_ai.conversation.id": "c-1", "outlay.user_id": ""}
    event = _event({**OPENAI, **own}, resource=resource)
    expected = {
        "service": "shop",
        "environment": "production",
        "team": "growth",
        "feature": "search",
        "user_id": "u-9",
        "session_id": "c-1",
        "project": "shop-backend",
    }
    assert {name: event[name] for name in expected} == expected
    assert "service" not in _event(OPENAI, resource={"service.name": "unknown_service:python"})
    traceloop = _event(TRACELOOP)
    assert (traceloop["user_id"], traceloop["session_id"], traceloop["tenant"]) == ("u-1", "s-1", "acme")
    assert traceloop["is_stream"] is True


def test_why_the_output_ended_and_its_cap() -> None:
    event = _event({**OPENAI, "gen_ai.response.finish_reasons": ["length", "stop"], "gen_ai.request.max_tokens": 100})
    assert (event["finish_reason"], event["max_output_tokens"]) == ("length", 100)
    assert _event({**OPENINFERENCE, "llm.finish_reason": "stop"})["finish_reason"] == "stop"


def test_attribution_is_made_to_fit() -> None:
    event = _event({**OPENAI, "user.id": "a\nb" + "x" * 300, "session.id": 42})
    assert (event["user_id"], event["session_id"]) == ("ab" + "x" * 254, "42")


@pytest.mark.parametrize(
    ("attributes", "operation"),
    [
        ({"gen_ai.operation.name": "invoke_agent", "gen_ai.agent.name": "planner"}, "agent"),
        ({"gen_ai.operation.name": "execute_tool", "gen_ai.tool.name": "search"}, "tool"),
        ({"traceloop.span.kind": "workflow", "traceloop.entity.name": "joke"}, "agent"),
        ({"traceloop.span.kind": "tool", "traceloop.entity.name": "search"}, "tool"),
        ({"openinference.span.kind": "CHAIN"}, "agent"),
        ({"openinference.span.kind": "TOOL", "tool.name": "search"}, "tool"),
    ],
)
def test_agents_and_tools_are_steps_whose_own_counts_add_nothing(attributes: dict[str, Any], operation: str) -> None:
    sums = {"gen_ai.usage.input_tokens": 5000, "gen_ai.usage.output_tokens": 900, "llm.token_count.prompt": 5000}
    event = _event({**attributes, **sums}, name="a step")
    assert (event["operation"], event["cost_usd"]) == (operation, 0)
    assert not any(name.endswith("_tokens") for name in event)
    assert event["model"] in ("planner", "search", "joke", "a step")


@pytest.mark.parametrize(
    ("attributes", "operation"),
    [
        ({**OPENAI, "gen_ai.operation.name": "embeddings"}, "embeddings"),
        ({"openinference.span.kind": "EMBEDDING", "embedding.model_name": "text-embedding-3-small"}, "embeddings"),
        ({"openinference.span.kind": "RERANKER", "reranker.model_name": "rerank-v3.5"}, "rerank"),
        ({**TRACELOOP, "llm.request.type": "rerank"}, "rerank"),
        ({**TRACELOOP, "llm.request.type": "completion"}, "chat"),
        ({**OPENAI, "gen_ai.operation.name": "generate_content"}, "chat"),
    ],
)
def test_embeddings_and_reranking_bill(attributes: dict[str, Any], operation: str) -> None:
    event = _event(attributes, "openinference.instrumentation.openai")
    assert event["operation"] == operation
    assert "cost_usd" not in event
    assert event["provider"] == "openai"


@pytest.mark.parametrize(
    "attributes",
    [
        {},
        {"http.request.method": "POST"},
        {"gen_ai.operation.name": "fetch_response", "gen_ai.request.model": "gpt-4o"},
        {"openinference.span.kind": "PROMPT"},
        {"gen_ai.operation.name": "evaluate"},
    ],
)
def test_other_spans_are_no_events(attributes: dict[str, Any]) -> None:
    assert _events(span(attributes)) == []


def test_of_a_call_in_a_call_the_inner_one_bills() -> None:
    """LangChain's instrumentation around that of the client it uses, with an HTTP span between the two."""
    outer = span({**TRACELOOP, "gen_ai.provider.name": "langchain"}, span_id="a" * 16)
    between = span({"http.request.method": "POST"}, span_id="b" * 16, parent_span_id="a" * 16)
    inner = span(OPENAI, span_id="c" * 16, parent_span_id="b" * 16)
    events = {event["span_id"][0]: event for event in _events(inner, between, outer)}
    assert events.keys() == {"a", "c"}
    assert (events["a"]["operation"], events["a"]["cost_usd"], _tokens(events["a"])) == ("agent", 0, (None,) * 5)
    assert events["c"]["input_tokens"] == 1200


def test_spans_that_are_their_own_parents_end() -> None:
    one = span(OPENAI, span_id="a" * 16, parent_span_id="b" * 16)
    two = span(OPENAI, span_id="b" * 16, parent_span_id="a" * 16)
    assert len(_events(one, two)) == 2


def test_a_failed_call_says_so() -> None:
    without = {name: value for name, value in OPENAI.items() if "usage" not in name}
    assert _event(without, is_error=True)["error_type"] == "error"
    assert _event({**without, "error.type": "RateLimitError"}, is_error=True)["error_type"] == "RateLimitError"


def test_a_known_host_names_the_provider() -> None:
    assert _event({**OPENAI, "server.address": "api.deepseek.com"})["provider"] == "deepseek"
    assert _event({**OPENAI, "server.address": "127.0.0.1"})["provider"] == "openai"
    bedrock = {**OPENAI, "gen_ai.provider.name": "aws.bedrock", "server.address": "api.openai.com"}
    assert _event(bedrock)["provider"] == "aws.bedrock"


def test_a_count_that_is_none_is_a_doubt() -> None:
    event = _event({**OPENAI, "gen_ai.usage.input_tokens": -5})
    assert event["usage_flags"] == ["usage_invalid"]
    assert _event({**OPENAI, "gen_ai.usage.input_tokens": "1200"})["input_tokens"] == 1200


def test_a_coding_agents_spans_are_left_to_its_log_records() -> None:
    codex = {"gen_ai.usage.input_tokens": 100, "gen_ai.request.model": "gpt-5", "gen_ai.usage.output_tokens": 5}
    assert _events(span(codex, resource={"service.name": "codex_cli_rs"})) == []
    assert _events(span(codex, "com.anthropic.claude_code.tracing")) == []
    assert _events(span(codex, "gemini-cli")) == []
