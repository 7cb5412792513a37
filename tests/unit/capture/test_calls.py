"""Captured calls: their events, attempts and ends, and the response that the application gets."""

import asyncio
import gc
import json
from collections.abc import Callable, Generator
from typing import Any

import httpx2
import outlay
import pytest

from tests.fake_provider import answers
from tests.support.capture import ASKED, BODY, STREAM, URL, Chunks, Watch, provider, serve


def test_a_whole_call(watch: Watch) -> None:
    def my_feature() -> httpx2.Response:
        return provider(serve).post(URL, json=BODY, headers={"x-stainless-retry-count": "1"})

    answer = my_feature()
    assert answer.json()["usage"]["prompt_tokens"] == answers.INPUT
    event = watch.event()
    assert event.pop("latency_ms") > 0
    assert event.pop("event_id")
    assert event.pop("timestamp")
    assert event.pop("operation_id")
    assert event == {
        "service": "shop",
        "feature": "my_feature",
        "provider": "openai",
        "model": "gpt-4o",
        "model_requested": "gpt-4o",
        "operation": "chat",
        "endpoint": "/v1/chat/completions",
        "is_stream": False,
        "status_code": 200,
        "request_id": "req_7",
        "response_id": "chatcmpl-1",
        "attempt": 2,
        "has_tool_calls": False,
        "finish_reason": "stop",
        "input_tokens": answers.INPUT,
        "cache_read_tokens": answers.CACHED,
        "output_tokens": answers.OUTPUT,
        "reasoning_tokens": answers.REASONING,
        "total_tokens": answers.INPUT + answers.OUTPUT,
        "service_tier": "default",
        "usage_source": "provider",
    }


def test_a_streamed_call(watch: Watch) -> None:
    with provider(serve).stream("POST", URL, json=ASKED) as answer:
        got = b"".join(answer.iter_raw())
    assert got == b"".join(answers.chat(ASKED).chunks)
    event = watch.event()
    assert (event["input_tokens"], event["output_tokens"]) == (answers.INPUT, answers.OUTPUT)
    assert event["is_stream"] is True
    assert 0 < event["ttft_ms"] <= event["latency_ms"]
    assert event["usage_source"] == "provider"
    assert "error_type" not in event


def test_the_tries_of_one_call_are_one_operation(watch: Watch) -> None:
    client = provider(serve)
    for number in ("0", "1", "2", "0"):
        client.post(URL, json=BODY, headers={"x-stainless-retry-count": number})
    client.post(URL, json=BODY)
    first, second, third, other, unnumbered = watch.events()
    assert first["operation_id"] == second["operation_id"] == third["operation_id"]
    assert other["operation_id"] not in (None, first["operation_id"])
    assert "operation_id" not in unnumbered, "nothing says which try it is"


def test_a_try_whose_call_is_another_or_unseen_has_an_operation_of_its_own(watch: Watch) -> None:
    client = provider(serve)
    client.post(URL, json=BODY, headers={"x-stainless-retry-count": "0"})
    client.post("https://api.groq.com/openai/v1/chat/completions", json=BODY, headers={"x-stainless-retry-count": "1"})
    client.post(URL, json=BODY, headers={"x-stainless-retry-count": "1"})
    assert len({event["operation_id"] for event in watch.events()}) == 3


def test_the_cap_of_a_call_is_told(watch: Watch) -> None:
    with provider(serve).stream("POST", URL, json={**ASKED, "max_completion_tokens": 64}) as answer:
        answer.read()
    event = watch.event()
    assert (event["max_output_tokens"], event["finish_reason"]) == (64, "stop")


def test_async_calls(watch: Watch) -> None:
    async def ask() -> None:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(serve)) as client:
            await client.post(URL, json=BODY)
            async with client.stream("POST", URL, json=ASKED) as answer:
                async for _ in answer.aiter_lines():
                    pass

    asyncio.run(ask())
    assert [(e["is_stream"], e["output_tokens"]) for e in watch.events()] == [(False, 350), (True, 350)]


def test_a_stream_without_usage_is_estimated_and_said(watch: Watch) -> None:
    with provider(serve).stream("POST", URL, json=STREAM) as answer:
        answer.read()
    event = watch.event()
    assert event["usage_source"] == "tokenizer_estimate"
    assert event["input_tokens"] == 100
    assert event["output_tokens"] == -(-sum(map(len, answers.WORDS)) // 4)
    assert watch.sdk.stats().reasons["stream_usage"] == 1


def test_usage_is_asked_for_and_its_chunk_taken_out(start: Callable[..., Watch]) -> None:
    watch = start(ask_stream_usage=True)
    sent: list[bytes] = []

    def keep(request: httpx2.Request) -> httpx2.Response:
        sent.append(request.content)
        assert request.headers["content-length"] == str(len(request.content))
        return serve(request)

    with provider(keep).stream("POST", URL, json=STREAM) as answer:
        chunks = [json.loads(line[5:]) for line in answer.iter_lines() if line.startswith("data: {")]
    assert json.loads(sent[0]) == ASKED
    assert all(chunk["choices"] for chunk in chunks)
    assert watch.event()["output_tokens"] == answers.OUTPUT
    provider(keep).post(URL, json=BODY)
    assert json.loads(sent[1]) == BODY, "no stream, nothing to ask"
    own = {**STREAM, "stream_options": {"include_usage": False}}
    provider(keep).post(URL, json=own)
    assert json.loads(sent[2]) == own, "the application has said what it wants"


def words(answer: httpx2.Response) -> Generator[bytes, None, None]:
    yield from answer.iter_raw()


@pytest.mark.parametrize("way", ["closed", "forgotten", "generator", "never read"])
def test_a_stream_that_is_closed_or_dropped_is_over(watch: Watch, way: str) -> None:
    client = provider(serve)
    answer: Any = client.send(client.build_request("POST", URL, json=STREAM), stream=True)
    if way == "closed":
        next(answer.iter_raw())
        answer.close()
    elif way == "generator":
        reading = words(answer)
        next(reading)
        reading.close()
        del reading
    elif way == "forgotten":
        next(answer.iter_raw())
    answer = None
    gc.collect()
    event = watch.event()
    assert event["usage_source"] == "tokenizer_estimate"
    assert event["output_tokens"] < -(-sum(map(len, answers.WORDS)) // 4)


def test_a_stream_that_is_cut(watch: Watch) -> None:
    def cut(request: httpx2.Request) -> httpx2.Response:
        chunks = Chunks(
            answers.messages({"model": "claude-sonnet-4", "stream": True}).chunks[:4], httpx2.ReadError("x")
        )
        return httpx2.Response(200, headers={"content-type": "text/event-stream"}, stream=chunks)

    client = provider(cut)
    request = client.build_request("POST", "https://api.anthropic.com/v1/messages", json=STREAM)
    with pytest.raises(httpx2.ReadError):
        client.send(request, stream=True).read()
    event = watch.event()
    assert (event["provider"], event["error_type"]) == ("anthropic", "ReadError")
    assert event["usage_source"] == "partial_provider"
    assert event["input_tokens"] == answers.INPUT
    assert 1 < event["output_tokens"] < 20, "what was heard, not the 1 that the first event announces"


def test_refusals_and_failures(watch: Watch) -> None:
    error = {"error": {"type": "rate_limit_error", "message": "CANARY"}}
    provider(lambda _: httpx2.Response(429, json=error)).post(URL, json=BODY)

    def fail(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("CANARY")

    with pytest.raises(httpx2.ConnectError, match="CANARY"):
        provider(fail).post(URL, json=BODY)
    refused, failed = watch.events()
    assert (refused["status_code"], refused["error_type"]) == (429, "rate_limit_error")
    assert ("status_code" in failed, failed["error_type"]) == (False, "ConnectError")
    assert "CANARY" not in json.dumps([refused, failed])


def test_attribution_headers_do_not_reach_the_provider(watch: Watch) -> None:
    headers = {
        "X-Cost-Feature": "ticket-resolver",
        "X-Cost-Department": "customer-success",
        "X-Cost-User": "user_1",
        "X-Cost-Session": "JIRA-1",
        "X-Cost-GL-Account": "5100-software",
        "X-Cost-Run-ID": "run-1",
        "X-Cost-Workload": "agentic-write",
        "X-Cost-Project": "p",
        "X-Cost-Outcome": "ticket-resolved",
        "X-Cost-Whatever": "w",
        "X-Kept": "k",
    }

    def check(request: httpx2.Request) -> httpx2.Response:
        assert not any(name.startswith("x-cost") for name in request.headers)
        assert request.headers["x-kept"] == "k"
        return serve(request)

    with outlay.track(feature="around", tenant="acme"):
        provider(check).post(URL, json=BODY, headers=headers)
    event = watch.event()
    assert {name: event[name] for name in ("feature", "team", "user_id", "session_id", "gl_account")} == {
        "feature": "ticket-resolver",
        "team": "customer-success",
        "user_id": "user_1",
        "session_id": "JIRA-1",
        "gl_account": "5100-software",
    }
    assert (event["run_id"], event["project"], event["outcome"], event["tenant"]) == (
        "run-1",
        "p",
        "ticket-resolved",
        "acme",
    )
    assert event["workload"] == "agentic-write"


def test_other_requests_of_a_client_do_not_take_its_headers_to_the_provider(watch: Watch) -> None:
    got: list[httpx2.Request] = []

    def keep(request: httpx2.Request) -> httpx2.Response:
        got.append(request)
        return httpx2.Response(200, json={"data": "x" * 400_000})

    client = httpx2.Client(transport=httpx2.MockTransport(keep), headers={"X-Cost-Feature": "f", "X-Kept": "k"})
    client.get("https://api.openai.com/v1/models")
    client.post("https://api.openai.com/v1/files", content=b"x")
    client.delete("https://api.openai.com/v1/files/1")
    client.get("https://gateway.example.com/v1/models")
    assert ["x-cost-feature" in request.headers for request in got] == [False, False, False, True]
    assert all(request.headers["x-kept"] == "k" for request in got)
    assert watch.events() == []


@pytest.mark.parametrize(("tool", "workload"), [("send_email", "agentic-write"), ("search", "agentic-read")])
def test_tools(watch: Watch, tool: str, workload: str) -> None:
    body = {**BODY, "tools": [{"type": "function", "function": {"name": tool, "parameters": {}}}]}
    provider(serve).post(URL, json=body)
    event = watch.event()
    assert (event["has_tool_calls"], event["workload"]) == (True, workload)


def test_large_bodies_are_read_at_once_and_their_bytes_not_kept(watch: Watch) -> None:
    big = {"object": "list", "model": "m", "data": ["x" * 400_000], "usage": {"prompt_tokens": 7, "total_tokens": 7}}
    body = {"model": "text-embedding-3-large", "input": "x" * 400_000}
    client = provider(lambda _: httpx2.Response(200, json=big))
    for _ in range(30):
        client.post("https://api.openai.com/v1/embeddings", json=body)
    sender = watch.sdk._sender
    assert sender is not None
    assert sender._queue._bytes < 100_000
    events = watch.events()
    assert [event["input_tokens"] for event in events] == [7] * 30
    assert events[0]["model_requested"] == "text-embedding-3-large"


def test_other_models_inside_a_call_are_events_of_their_own(watch: Watch) -> None:
    usage = {
        "input_tokens": 10,
        "output_tokens": 5,
        "iterations": [
            {"type": "message", "input_tokens": 10, "output_tokens": 5},
            {"type": "advisor_message", "model": "claude-opus-5", "input_tokens": 3, "output_tokens": 2},
        ],
    }
    body = {"id": "m", "model": "claude-sonnet-5", "content": [], "usage": usage}
    provider(lambda _: httpx2.Response(200, json=body)).post("https://api.anthropic.com/v1/messages", json=BODY)
    first, second = watch.events()
    assert (first["model"], first["input_tokens"]) == ("claude-sonnet-5", 10)
    assert (second["model"], second["input_tokens"], second["provider"]) == ("claude-opus-5", 3, "anthropic")
    assert first["event_id"] != second["event_id"]


def test_the_normalisers_doubts_are_on_the_event(watch: Watch) -> None:
    doubtful = {"prompt_tokens": 100, "completion_tokens": 5, "total_tokens": 105}
    doubtful["prompt_tokens_details"] = {"cached_tokens": 60, "audio_tokens": 50}  # type: ignore[assignment]
    invalid = {"prompt_tokens": -1, "completion_tokens": 5, "total_tokens": 9}
    for usage in (doubtful, invalid, {"prompt_tokens": 100, "completion_tokens": 5, "total_tokens": 105}):
        body = {"id": "c", "model": "gpt-4o-audio-preview", "choices": [], "usage": usage}
        provider(lambda _, body=body: httpx2.Response(200, json=body)).post(URL, json=BODY)  # type: ignore[misc]
    flagged = [event.get("usage_flags") for event in watch.events()]
    assert flagged == [["cached_modality_unknown"], ["usage_invalid", "usage_inconsistent"], None]


def test_a_gate_may_refuse_a_call_or_listen_to_its_usage(watch: Watch) -> None:
    from outlay._capture import CAPTURE

    heard: list[Any] = []

    def gate(request: Any, outgoing: Any) -> Any:
        if request.attribution.get("tenant") == "broke":
            raise outlay.BadRequest("no money")
        return heard.append

    CAPTURE.gates.append(gate)
    provider(serve).post(URL, json=BODY)
    assert heard[0][0]["output_tokens"] == answers.OUTPUT
    with outlay.track(tenant="broke"), pytest.raises(outlay.BadRequest, match="no money"):
        provider(lambda _: pytest.fail("it was sent")).post(URL, json=BODY)
    assert len(watch.events()) == 1


def test_an_unknown_host_that_speaks_openais_protocol(watch: Watch) -> None:
    provider(serve).post("http://llm.internal/v1/chat/completions", json=BODY)
    assert watch.event()["provider"] == "openai_compatible"
    assert watch.sdk.stats().reasons["host_llm.internal"] == 1
    outlay.register_host("llm.internal", "groq")
    provider(serve).post("http://llm.internal/v1/chat/completions", json=BODY)
    assert watch.event()["provider"] == "groq"


def test_uninstrument_gives_everything_back() -> None:
    before = httpx2.Client.send, httpx2.AsyncClient.send
    outlay.wrap(object())
    assert (httpx2.Client.send, httpx2.AsyncClient.send) != before
    outlay.uninstrument()
    assert (httpx2.Client.send, httpx2.AsyncClient.send) == before


def test_a_client_made_earlier_is_captured(start: Callable[..., Watch]) -> None:
    client = provider(serve)
    watch = start()
    client.post(URL, json=BODY)
    assert watch.event()["model"] == "gpt-4o"
