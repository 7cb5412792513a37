"""Calls that look like a provider's: to hosts and paths that are not in a table, and answers that may not be whole."""

from collections.abc import Callable
from typing import Any

import httpx2
import outlay
import pytest

from tests.fake_provider import answers
from tests.support.capture import Watch, lines, provider, saying


@pytest.fixture
def watch(start: Callable[..., Watch]) -> Watch:
    return start()


def test_an_unknown_host_is_told_with_its_remedy(watch: Watch, caplog: pytest.LogCaptureFixture) -> None:
    answer = {"model": "m", "usage": {"input_tokens": 10, "output_tokens": 5}}
    for _ in range(2):
        saying(answer).post("http://10.0.0.7:8000/v1/messages", json={"model": "m"})
    assert len(watch.events()) == 2
    assert caplog.text.count('outlay.register_host("10.0.0.7:8000", "anthropic")') == 1


def test_a_common_path_is_a_call_where_its_answer_has_usage(watch: Watch, caplog: pytest.LogCaptureFixture) -> None:
    asked = {"model": "m", "messages": []}
    for path in ("/api/chat", "/v1/chat", "/v2/chat", "/api/generate"):
        saying({"reply": "hello"}).post(f"https://shop.test{path}", json=asked)
        saying(b'data: {"delta": "hello"}\n\n', "text/event-stream").post(f"https://shop.test{path}", json=asked)
    assert watch.events() == []
    assert "register_host" not in caplog.text
    saying({"done": True, "eval_count": 1}).post("https://shop.test/api/chat", json=asked)
    assert watch.event()["provider"] == "ollama_compatible"
    assert caplog.text.count('outlay.register_host("shop.test", "ollama")') == 1


def test_an_answer_to_nothing_is_no_certain_count(watch: Watch) -> None:
    """Some gateways begin a stream with zeros that they never correct."""
    said: list[dict[str, Any]] = [
        {"type": "message_start", "message": {"model": "m", "usage": {"input_tokens": 0, "output_tokens": 0}}},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 75}},
        {"type": "message_stop"},
    ]
    asked = {"model": "claude-opus-5-5", "stream": True, "messages": [{"role": "user", "content": "x" * 400}]}
    saying(b"".join(answers.events(said).chunks), "text/event-stream").post(
        "https://api.anthropic.com/v1/messages", json=asked
    )
    event = watch.event()
    assert (event["input_tokens"], event["output_tokens"], event["usage_source"]) == (100, 75, "partial_provider")


def test_what_the_provider_has_billed_is_certain(watch: Watch) -> None:
    """Also an input of nothing, as OpenRouter's of a video."""
    usage = {"prompt_tokens": 0, "completion_tokens": 180, "total_tokens": 180, "cost": 0.00045}
    saying({"model": "m", "usage": usage}).post("https://openrouter.ai/api/v1/chat/completions", json={"model": "m"})
    event = watch.event()
    assert (event["input_tokens"], event["usage_source"], event["cost_usd"]) == (0, "provider", 0.00045)


def test_a_common_path_is_neither_refused_nor_changed(start: Callable[..., Watch]) -> None:
    guard = outlay.BudgetGuard(outlay.BudgetLimit(per_request=0))
    watch = start(optimize=True, ask_stream_usage=True, guard=guard)
    for _ in range(2):
        answer = saying({"done": True, "eval_count": 1}).post("https://shop.test/api/chat", json={"model": "m"})
        assert answer.json()["done"] is True
    assert len(watch.events()) == 2


def test_lines_without_their_type_are_a_stream(watch: Watch) -> None:
    said = lines(
        [{"message": {"content": "x"}, "done": False}, {"done": True, "prompt_eval_count": 7, "eval_count": 2}]
    )
    client = provider(lambda _: httpx2.Response(200, content=said))
    client.post("http://10.0.0.7:11434/api/chat", json={"model": "m"})
    event = watch.event()
    assert (event["input_tokens"], event["output_tokens"], event["usage_source"]) == (7, 2, "provider")
    assert event["is_stream"] is True


@pytest.mark.parametrize("path", ["/v1/messages", "/v1/responses", "/v1/embeddings", "/rerank"])
def test_another_api_with_such_a_path_is_nobodys_business(watch: Watch, path: str) -> None:
    saying({"ok": True}).post(f"https://sms.test{path}", json={"to": "+49", "text": "hello"})
    assert watch.events() == []
    assert watch.sdk.stats().reasons == {}
