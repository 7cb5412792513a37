"""Cached tokens and reasoning are counted once, whichever way a library counts them; what is open is a doubt."""

from typing import Any

import pytest

from services.ingest.otlp.instruments import UNKNOWN, instrument_of
from services.ingest.otlp.tokens import settle_counts

_TRACELOOP = "opentelemetry.instrumentation."
_ARIZE = "openinference.instrumentation."
_CLAUDE = {"provider": "anthropic", "model": "claude-sonnet-4-6"}
_BEDROCK = {"provider": "aws.bedrock", "model": "anthropic.claude-sonnet-4-6-v1:0"}
_NOVA = {"provider": "aws", "model": "amazon.nova-pro-v1:0"}
_GPT = {"provider": "openai", "model": "gpt-4o"}


def _settled(scope: str, **counts: Any) -> tuple[Any, ...]:
    """(input, output, reasoning, flags) after reading counts that a library of this scope wrote."""
    short = {
        "input": "input_tokens",
        "output": "output_tokens",
        "read": "cache_read_tokens",
        "written": "cache_write_tokens",
        "reasoning": "reasoning_tokens",
        "total": "total_tokens",
    }
    event: dict[str, Any] = {"operation": "chat", **{short.get(name, name): value for name, value in counts.items()}}
    settle_counts(event, instrument_of(scope))
    return tuple(event.get(name) for name in ("input_tokens", "output_tokens", "reasoning_tokens", "usage_flags"))


@pytest.mark.parametrize(
    ("scope", "counts", "expected"),
    [
        # in the input, as OpenTelemetry says
        (_TRACELOOP + "anthropic", {**_CLAUDE, "input": 1200, "read": 900, "written": 100}, 1200),
        (_ARIZE + "anthropic", {**_CLAUDE, "input": 1200, "read": 900, "total": 1300}, 1200),
        (_ARIZE + "langchain", {**_CLAUDE, "input": 1200, "read": 900, "total": 1300}, 1200),
        (_TRACELOOP + "openai.v1", {**_GPT, "input": 1200, "read": 900, "total": 1300}, 1200),
        # beside it: Bedrock's own counts, copied
        (_TRACELOOP + "bedrock", {**_BEDROCK, "input": 300, "read": 200, "written": 50}, 550),
        (_TRACELOOP + "bedrock", {**_BEDROCK, "input": 300, "read": 900, "total": 400}, 1200),
        # either: the total tells
        (_ARIZE + "bedrock", {**_BEDROCK, "input": 300, "read": 200, "total": 600}, 500),
        (_ARIZE + "bedrock", {**_NOVA, "input": 300, "read": 200, "total": 600}, 500),
        ("somebody.else", {**_CLAUDE, "input": 300, "read": 200, "total": 600}, 500),
    ],
)
def test_a_cache_is_in_the_input_once(scope: str, counts: dict[str, Any], expected: int) -> None:
    assert _settled(scope, output=100, **counts) == (expected, 100, None, None)


@pytest.mark.parametrize(
    ("scope", "counts"),
    [
        ("somebody.else", {**_CLAUDE, "input": 1200, "read": 200}),
        ("somebody.else", {**_CLAUDE, "input": 1200, "read": 200, "total": 1300}),
        (_ARIZE + "bedrock", {**_BEDROCK, "input": 1200, "read": 200, "total": 1300}),
        ("somebody.else", {**_GPT, "input": 1200}),
        (_TRACELOOP + "openai_v2", {**_GPT, "input": 1200}),
    ],
)
def test_what_may_be_either_is_a_doubt(scope: str, counts: dict[str, Any]) -> None:
    assert _settled(scope, output=100, **counts) == (1200, 100, None, ["cache_unknown"])


@pytest.mark.parametrize(
    ("scope", "counts"),
    [
        (_ARIZE + "anthropic", _CLAUDE),
        (_ARIZE + "openai", _GPT),
        ("somebody.else", {**_GPT, "operation": "embeddings"}),
        ("somebody.else", {**_GPT, "read": 0}),
        ("somebody.else", {**_GPT, "read": 1000}),
    ],
)
def test_a_library_that_says_nothing_of_a_cache_only_without_one_is_believed(
    scope: str, counts: dict[str, Any]
) -> None:
    assert _settled(scope, input=1200, output=100, **counts) == (1200, 100, None, None)


@pytest.mark.parametrize(
    ("scope", "counts", "expected"),
    [
        ("a", {"output": 100, "reasoning": 60, "total": 400}, (100, 60)),
        ("a", {"output": 100, "reasoning": 60}, (100, 60)),
        ("a", {"output": 100, "reasoning": 60, "total": 460}, (160, 60)),  # xAI: beside
        ("a", {"output": 20, "reasoning": 60}, (80, 60)),
    ],
)
def test_reasoning_is_in_the_output_once(scope: str, counts: dict[str, Any], expected: tuple[int, int]) -> None:
    output, reasoning = _settled(scope, input=300, read=0, **counts)[1:3]
    assert (output, reasoning) == expected


def test_thoughts_that_only_a_total_contains_are_output_with_a_doubt() -> None:
    counts = {"provider": "gcp.gen_ai", "model": "gemini-2.5-pro", "input": 300, "output": 100, "total": 460}
    for library in ("google_generativeai", "vertexai"):
        assert _settled(_TRACELOOP + library, **counts) == (300, 160, 60, ["usage_inconsistent"])
    assert _settled(_TRACELOOP + "google_genai", **counts)[1:] == (100, None, None)


def test_a_library_is_found_by_its_package() -> None:
    assert instrument_of("opentelemetry.instrumentation.bedrock.somewhere.inside").cache_is_beside
    assert instrument_of("opentelemetry.instrumentation.bedrocks") == UNKNOWN
    assert instrument_of("") == UNKNOWN
