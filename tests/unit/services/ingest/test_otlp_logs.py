"""Log records of coding agents as events: tokens that are counted once, who, in which session and repository."""

from typing import Any

import pytest

from services.ingest.otlp.logs import events_of_logs
from services.ingest.otlp.record import Record
from tests.support.otlp import events_in, log, whole

CLAUDE = log(
    "claude_code.api_request",
    {
        "event.name": "api_request",
        "session.id": "s-1",
        "user.id": "device-hash",
        "user.email": "ada@example.com",
        "model": "claude-sonnet-4-6",
        "cost_usd": 0.0123,
        "duration_ms": 4200,
        "input_tokens": 200,
        "output_tokens": 350,
        "cache_read_tokens": 900,
        "cache_creation_tokens": 100,
        "request_id": "req_1",
    },
    "com.anthropic.claude_code.events",
    resource={"service.name": "claude-code", "vcs.repository.name": "shop"},
)
GEMINI = log(
    "",
    {
        "event.name": "gemini_cli.api_response",
        "session.id": "s-2",
        "user.email": "ada@example.com",
        "model": "gemini-2.5-pro",
        "duration_ms": 900,
        "status_code": 200,
        "input_token_count": 1200,
        "output_token_count": 300,
        "cached_content_token_count": 200,
        "thoughts_token_count": 50,
        "tool_token_count": 10,
        "total_token_count": 1560,
        "auth_type": "oauth-personal",
    },
    "gemini-cli",
)
CODEX = log(
    "",
    {
        "event.name": "codex.sse_event",
        "event.kind": "response.completed",
        "conversation.id": "s-3",
        "user.account_id": "acc-1",
        "auth_mode": "Chatgpt",
        "model": "gpt-5",
        "input_token_count": "1200",
        "output_token_count": "350",
        "cached_token_count": 200,
        "reasoning_token_count": 50,
        "tool_token_count": "1550",
    },
)


def _events(*records: Record) -> list[dict[str, Any]]:
    return events_in(whole(events_of_logs(records)))


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            CLAUDE,
            {
                "provider": "anthropic",
                "model": "claude-sonnet-4-6",
                "input_tokens": 1200,
                "cache_read_tokens": 900,
                "cache_write_tokens": 100,
                "output_tokens": 350,
                "cost_usd": 0.0123,
                "user_id": "ada@example.com",
                "session_id": "s-1",
                "project": "shop",
                "service": "claude-code",
                "request_id": "req_1",
                "latency_ms": 4200,
            },
        ),
        (
            GEMINI,
            {
                "provider": "google",
                "input_tokens": 1210,
                "cache_read_tokens": 200,
                "output_tokens": 350,
                "reasoning_tokens": 50,
                "user_id": "ada@example.com",
                "session_id": "s-2",
                "extra": {"billing": "subscription"},
            },
        ),
        (
            CODEX,
            {
                "provider": "openai",
                "operation": "responses",
                "input_tokens": 1200,
                "cache_read_tokens": 200,
                "output_tokens": 350,
                "reasoning_tokens": 50,
                "total_tokens": 1550,
                "user_id": "acc-1",
                "session_id": "s-3",
                "extra": {"billing": "subscription"},
            },
        ),
    ],
)
def test_an_agents_request_is_an_event(record: Record, expected: dict[str, Any]) -> None:
    (event,) = _events(record)
    assert {name: event.get(name) for name in expected} == expected
    assert event["timestamp"] == pytest.approx(record.end / 1e9, abs=1e-6)


def test_the_same_record_is_the_same_event_and_another_is_not() -> None:
    later = CLAUDE._replace(end=CLAUDE.end + 1_000_000)
    one, same, other, codex = (event["event_id"] for event in _events(CLAUDE, CLAUDE, later, CODEX))
    assert one == same
    assert len({one, other, codex}) == 3


def _with(record: Record, **attributes: Any) -> Record:
    return record._replace(attributes={**record.attributes, **attributes})


def test_records_that_are_no_calls_are_dropped() -> None:
    prompt = CLAUDE._replace(name="claude_code.user_prompt")
    delta = _with(CODEX, **{"event.kind": "response.output_text.delta"})
    twice = _with(GEMINI, **{"event.name": "gen_ai.client.inference.operation.details"})
    nobodys = log("api_request", {"model": "gpt-4o", "input_tokens": 5}, "my.application")
    assert _events(prompt, delta, twice, nobodys, log("", {})) == []


def test_a_failed_request_costs_nothing_and_says_so() -> None:
    claude = _with(CLAUDE._replace(name="claude_code.api_error"), status_code="529", attempt=2)
    gemini = _with(GEMINI, **{"event.name": "gemini_cli.api_error", "error.type": "QUOTA", "status_code": 429})
    one, two = _events(claude, gemini)
    assert (one["status_code"], one["attempt"], one["error_type"]) == (529, 2, "api_error")
    assert (two["status_code"], two["error_type"]) == (429, "QUOTA")
    assert not any(name.endswith("_tokens") for name in (*one, *two))


@pytest.mark.parametrize(
    ("model", "provider"),
    [
        ("claude-opus-5[1m]", "anthropic"),
        ("us.anthropic.claude-sonnet-4-6-v1:0", "aws"),
        ("claude-sonnet-4-6@20260101", "google"),
    ],
)
def test_claude_code_may_use_a_cloud(model: str, provider: str) -> None:
    (event,) = _events(_with(CLAUDE, model=model))
    assert event["provider"] == provider


def test_an_api_key_is_no_subscription_and_a_sender_may_state_one() -> None:
    (codex,) = _events(_with(CODEX, auth_mode="ApiKey"))
    (claude,) = _events(CLAUDE._replace(resource={"outlay.billing": "subscription"}))
    assert "extra" not in codex
    assert claude["extra"] == {"billing": "subscription"}


def test_fast_mode_is_a_tier() -> None:
    (event,) = _events(_with(CLAUDE, speed="fast"))
    assert event["service_tier"] == "fast"
