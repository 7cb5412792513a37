"""Background responses are billed once, by their id, no matter which process polls them and how often."""

import json
from collections.abc import Callable
from typing import Any

import httpx2
import outlay
import pytest
from outlay._capture import background

from tests.fake_provider import answers
from tests.support.capture import Chunks, Watch, provider

URL = "https://api.openai.com/v1/responses"
ASKED = {"model": "gpt-4o", "input": "x", "background": True}


@pytest.fixture
def watch(start: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch) -> Watch:
    fresh = background.BackgroundResponses()
    monkeypatch.setattr("outlay._capture.call_events.BACKGROUND", fresh)
    return start()


def state(status: str, name: str = "resp_bg", in_background: bool = True) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads(answers.responses({"model": "gpt-4o"}).chunks[0])
    is_over = status in ("completed", "incomplete")
    more: dict[str, Any] = {} if is_over else {"usage": None, "output": []}
    return {**whole, "id": name, "status": status, "background": in_background, **more}


def saying(*statuses: str, **more: Any) -> httpx2.Client:
    left = list(statuses)
    return provider(lambda _: httpx2.Response(200, json=state(left.pop(0), **more)))


def test_it_is_one_event_of_the_feature_that_started_it(watch: Watch, caplog: pytest.LogCaptureFixture) -> None:
    client = saying("queued", "in_progress", "completed", "completed")
    with outlay.track(feature="report", tenant="acme", ticket="T-1"):
        client.post(URL, json=ASKED)
    for _ in range(3):
        client.get(f"{URL}/resp_bg")
    event = watch.event()
    assert (event["feature"], event["tenant"], event["extra"]) == ("report", "acme", {"ticket": "T-1"})
    assert (event["input_tokens"], event["output_tokens"]) == (answers.INPUT, answers.OUTPUT)
    assert (event["operation"], event["endpoint"], event["response_id"]) == ("responses", "/v1/responses", "resp_bg")
    assert event["timestamp"].startswith("2026-09-21T"), "when it was made, and not when it was looked at"
    assert "latency_ms" not in event
    assert caplog.text.count("made in the background") == 1
    assert watch.sdk.stats().pending == 0


def test_other_processes_give_it_the_same_id(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    saying("completed").get(f"{URL}/resp_bg")
    first = watch.event()
    monkeypatch.setattr("outlay._capture.call_events.BACKGROUND", background.BackgroundResponses())
    saying("completed").get(f"{URL}/resp_bg?include=x")
    second = watch.event()
    assert (first["event_id"], first["timestamp"]) == (second["event_id"], second["timestamp"])
    saying("completed", name="resp_other").get(f"{URL}/resp_other")
    assert watch.event()["event_id"] != first["event_id"]


def test_a_stream_that_was_recorded_is_not_billed_again(watch: Watch) -> None:
    parts = [
        {"type": "response.created", "response": state("queued")},
        {"type": "response.completed", "response": state("completed")},
    ]
    stream = answers.events(parts, names=True)
    client = provider(
        lambda _: httpx2.Response(200, headers={"content-type": stream.content_type}, stream=Chunks(stream.chunks))
    )
    client.post(URL, json={**ASKED, "stream": True})
    client.get(f"{URL}/resp_bg?stream=true")
    saying("completed").get(f"{URL}/resp_bg")
    assert watch.event()["is_stream"] is True


def test_other_lookups_are_no_calls(watch: Watch) -> None:
    saying("completed", in_background=False).get(f"{URL}/resp_bg")
    saying("completed").get(f"{URL}/resp_bg/input_items")
    provider(lambda _: httpx2.Response(404, json={"error": {"code": "gone"}})).get(f"{URL}/resp_bg")
    saying("completed", in_background=False).post(URL, json={"model": "gpt-4o", "input": "x"})
    assert watch.event()["status_code"] == 200


RUNS = "https://api.openai.com/v1/threads/thread_1/runs"


def run(status: str, usage: dict[str, Any] | None = None) -> dict[str, Any]:
    counts = {"prompt_tokens": 900, "prompt_token_details": {"cached_tokens": 512}, "completion_tokens": 40}
    counted = {**counts, "total_tokens": 940} if status == "completed" else usage
    known = {"object": "thread.run", "id": "run_1", "created_at": 1_789_999_999, "model": "gpt-4.1"}
    return {**known, "status": status, "usage": counted}


def running(*statuses: str) -> httpx2.Client:
    left = list(statuses)
    return provider(lambda _: httpx2.Response(200, json=run(left.pop(0))))


def test_a_run_of_an_assistant_is_one_event_once_it_is_over(watch: Watch) -> None:
    client = running("queued", "requires_action", "queued", "completed", "completed")
    with outlay.track(feature="helpdesk"):
        client.post(RUNS, json={"assistant_id": "asst_1"})
    client.get(f"{RUNS}/run_1")
    client.post(f"{RUNS}/run_1/submit_tool_outputs", json={"tool_outputs": []})
    for _ in range(2):
        client.get(f"{RUNS}/run_1")
    event = watch.event()
    assert (event["model"], event["operation"], event["endpoint"]) == ("gpt-4.1", "chat", "/v1/threads/runs")
    assert (event["input_tokens"], event["cache_read_tokens"], event["output_tokens"]) == (900, 512, 40)
    assert (event["feature"], event["response_id"]) == ("helpdesk", "run_1")


def test_a_streamed_run_counts_once_and_not_by_its_steps(watch: Watch) -> None:
    step = {"object": "thread.run.step", "id": "step_1", "usage": {"prompt_tokens": 900, "completion_tokens": 7}}
    parts = [run("in_progress"), {"object": "thread.message.delta", "id": "msg_1"}, step, run("completed")]
    stream = answers.events(parts, names=False)
    client = provider(
        lambda _: httpx2.Response(200, headers={"content-type": stream.content_type}, stream=Chunks(stream.chunks))
    )
    client.post("https://api.openai.com/v1/threads/runs", json={"assistant_id": "asst_1", "stream": True})
    running("completed").get(f"{RUNS}/run_1")
    event = watch.event()
    assert (event["output_tokens"], event["response_id"], event["usage_source"]) == (40, "run_1", "provider")
    assert (event["endpoint"], event["is_stream"]) == ("/v1/threads/runs", True)


def test_an_error_is_recorded_as_for_other_calls(watch: Watch) -> None:
    provider(lambda _: httpx2.Response(429, json={"error": {"code": "slow_down"}})).post(URL, json=ASKED)
    assert watch.event()["error_type"] == "slow_down"
