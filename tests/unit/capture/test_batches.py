"""The results of batches: each is an event, once, however often and from wherever it is fetched."""

import json
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from outlay._capture import batch_results

from tests.support.capture import Chunks, Watch, lines, provider, saying

GOOGLE = "https://generativelanguage.googleapis.com"
OPENAI = "https://api.openai.com"
GEMINI_USAGE = {"promptTokenCount": 10, "candidatesTokenCount": 5, "totalTokenCount": 15}


@pytest.fixture
def watch(start: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch) -> Watch:
    monkeypatch.setattr(batch_results, "BATCH_TIMES", batch_results.BatchTimes())
    return start()


def anthropic_line(number: int, kind: str = "succeeded") -> dict[str, Any]:
    message = {
        "id": f"msg_{number}",
        "model": "claude-opus-5-5",
        "usage": {"input_tokens": 10_000, "output_tokens": 1_000, "service_tier": "batch"},
    }
    made = {"message": message} if kind == "succeeded" else {"error": {"type": "x"}}
    return {"custom_id": f"q{number}", "result": {"type": kind, **made}}


def openai_line(number: int, status: int = 200) -> dict[str, Any]:
    usage = {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15}
    made = {"id": f"chatcmpl-{number}", "object": "chat.completion", "created": 1_790_000_000, "model": "gpt-4o"}
    body = {**made, "usage": usage} if status == 200 else {"error": {"code": "x"}}
    response = {"status_code": status, "request_id": "r", "body": body}
    return {"id": f"batch_req_{number}", "custom_id": f"q{number}", "response": response, "error": None}


ENDED = {"id": "msgbatch_1", "type": "message_batch", "ended_at": "2026-11-20T10:00:00.123Z"}


def test_each_result_of_a_batch_at_anthropic_is_an_event(watch: Watch) -> None:
    url = "https://api.anthropic.com/v1/messages/batches/msgbatch_1"
    results = lines([anthropic_line(1), anthropic_line(2, "errored"), anthropic_line(3)])
    saying(ENDED).get(url)
    for _ in range(2):
        saying(results, "application/x-jsonl").get(f"{url}/results")
    events = watch.events()
    assert [event["response_id"] for event in events] == ["msg_1", "msg_3"] * 2
    assert {(e["provider"], e["is_batch"], e["input_tokens"], e["output_tokens"]) for e in events} == {
        ("anthropic", True, 10_000, 1_000)
    }
    assert len({event["event_id"] for event in events}) == 2, "the ledger counts each of them once"
    assert {event["timestamp"] for event in events} == {"2026-11-20T10:00:00+00:00"}


@pytest.mark.parametrize("size", [1, 2_000])
def test_each_result_of_a_batch_at_openai_is_an_event(watch: Watch, size: int) -> None:
    results = lines([openai_line(number) for number in range(size)] + [openai_line(9_999, 400)])
    content = [results[start : start + 40_000] for start in range(0, len(results), 40_000)]
    headers = {"content-type": "application/octet-stream"}
    client = provider(lambda _: httpx2.Response(200, headers=headers, stream=Chunks(content)))
    client.get(f"{OPENAI}/v1/files/file-1/content")
    events = watch.events()
    assert [event["response_id"] for event in events] == [f"chatcmpl-{number}" for number in range(size)]
    assert {(e["provider"], e["operation"], e["model"], e["is_batch"], e["input_tokens"]) for e in events} == {
        ("openai", "chat", "gpt-4o", True, 10)
    }
    assert {event["timestamp"] for event in events} == {"2026-09-21T14:13:20+00:00"}
    assert max(map(len, watch.wire.bodies), default=0) <= 500


def gemini_result(number: int) -> dict[str, Any]:
    response = {"responseId": f"r{number}", "modelVersion": "gemini-3.5-flash", "usageMetadata": GEMINI_USAGE}
    return {"key": f"q{number}", "response": response}


def gemini_batch(output: dict[str, Any]) -> bytes:
    """A batch of Gemini's that is over, as its API writes it."""
    state = {"state": "BATCH_STATE_SUCCEEDED", "endTime": "2026-11-20T10:00:00.123Z"}
    return json.dumps({"name": "batches/b1", "metadata": state, "done": True, "response": output}, indent=2).encode()


def test_a_batch_of_geminis_holds_its_results(watch: Watch) -> None:
    saying({"name": "batches/b1"}).post(f"{GOOGLE}/v1beta/models/g:batchGenerateContent", json={"batch": {}})
    failed = {"error": {"code": 3, "message": "x"}}
    held = gemini_batch({"inlinedResponses": {"inlinedResponses": [gemini_result(0), failed, gemini_result(1)]}})
    for _ in range(2):
        saying(held).get(f"{GOOGLE}/v1beta/batches/b1")
    saying({"name": "batches/b1", "metadata": {"state": "BATCH_STATE_RUNNING"}}).get(f"{GOOGLE}/v1beta/batches/b1")
    events = watch.events()
    assert [event["response_id"] for event in events] == ["r0", "r1"] * 2
    assert len({event["event_id"] for event in events}) == 2
    assert {(e["model"], e["operation"], e["is_batch"], e["input_tokens"], e["output_tokens"]) for e in events} == {
        ("gemini-3.5-flash", "chat", True, 10, 5)
    }
    assert {event["timestamp"] for event in events} == {"2026-11-20T10:00:00+00:00"}
    assert watch.wire.unseen == {}


@pytest.mark.parametrize(
    "address", ["/download/v1beta/files/batch-b1:download?alt=media", "/v1beta/files/batch-b1:download"]
)
def test_a_file_of_geminis_holds_the_results_of_a_batch(watch: Watch, address: str) -> None:
    saying(gemini_batch({"responsesFile": "files/batch-b1"})).get(f"{GOOGLE}/v1beta/batches/b1")
    content = lines([gemini_result(number) for number in range(3)])
    assert saying(content, "application/octet-stream").get(f"{GOOGLE}{address}").content == content
    events = watch.events()
    assert [event["response_id"] for event in events] == ["r0", "r1", "r2"]
    assert {event["timestamp"] for event in events} == {"2026-11-20T10:00:00+00:00"}


def test_a_result_without_an_id_is_told_by_its_batch_and_place(watch: Watch) -> None:
    unnamed = {"response": {"usageMetadata": GEMINI_USAGE}}
    for batch in ("b1", "b1", "b2"):
        held = gemini_batch({"inlinedResponses": {"inlinedResponses": [unnamed, unnamed]}})
        saying(held).get(f"{GOOGLE}/v1beta/batches/{batch}")
    assert len({event["event_id"] for event in watch.events()}) == 4


@pytest.mark.parametrize("content", [b"\x89PNG\r\n" * 100_000, lines([{"prompt": "x"}] * 10_000), b"{", b""])
def test_another_file_is_no_batch(watch: Watch, content: bytes) -> None:
    assert saying(content, "application/octet-stream").get(f"{OPENAI}/v1/files/file-1/content").content == content
    assert watch.events() == []
