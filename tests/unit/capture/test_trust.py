"""The trust contract, statement by statement. Tests that need a process are in `integration/test_trust.py`."""

import json
import logging
import re
import threading
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx2
import outlay
import pytest
from outlay._capture import headers, interceptor
from outlay._capture.call import Call
from outlay._capture.call_events import EndedCall
from outlay._event_fields import CONTENT, FIELDS
from outlay._events import wire_event

from tests.fake_provider import answers
from tests.support.capture import ASKED, BODY, STREAM, URL, Chunks, Watch, provider, serve

CANARY = "CANARY-7c1f"
KEYS = {name: f"Bearer sk-{CANARY}" for name in ("authorization", "x-api-key", "x-goog-api-key", "api-key")}


def explode(*_: Any, **__: Any) -> Any:
    raise RuntimeError(CANARY)


@pytest.mark.parametrize(
    "place",
    [
        (interceptor, "target"),
        (interceptor, "facts_of"),
        (interceptor, "attribution"),
        (headers, "of_request"),
        (Call, "begin_response"),
        (Call, "whole"),
        (EndedCall, "facts"),
        (EndedCall, "bytes_held"),
    ],
)
def test_it_cannot_break_a_call(watch: Watch, monkeypatch: pytest.MonkeyPatch, place: tuple[Any, str]) -> None:
    """If the SDK fails anywhere, the application still gets the provider's response or the provider's own error."""
    monkeypatch.setattr(*place, property(explode) if place[1] == "bytes_held" else explode)
    answer = provider(serve).post(URL, json=BODY)
    assert answer.json()["usage"]["prompt_tokens"] == answers.INPUT
    with pytest.raises(httpx2.ConnectError):
        provider(lambda _: (_ for _ in ()).throw(httpx2.ConnectError("x"))).post(URL, json=BODY)
    watch.sdk.flush(60)


def test_it_cannot_break_a_stream(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("outlay._capture.response_parser.text_length", explode)
    with provider(serve).stream("POST", URL, json=ASKED) as answer:
        assert b"".join(answer.iter_raw()) == b"".join(answers.chat(ASKED).chunks)
    watch.sdk.flush(60)
    assert watch.sdk.stats().reasons["unsendable"] == 1, "and it is not silent"


@pytest.mark.parametrize("is_filtered", [False, True])
def test_it_cannot_break_a_long_stream(
    start: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch, is_filtered: bool
) -> None:
    """A stream that is parsed while the application reads it, with an event that no parser can read."""
    watch = start(ask_stream_usage=is_filtered)
    deep = b'data: {"usage": ' + b"[" * 100_000 + b"\n\n"
    chunks = [*(b'data: {"x": "%d"}\n\n' % n + b" " * 9000 for n in range(40)), deep, b"data: [DONE]\n\n"]
    monkeypatch.setattr("outlay._capture.response_parser.text_length", explode)

    def long(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers={"content-type": "text/event-stream"}, stream=Chunks(chunks))

    with provider(long).stream("POST", URL, json=STREAM) as answer:
        assert b"".join(answer.iter_raw()) == b"".join(chunks)
    event = watch.event()
    assert (event["error_type"], event["usage_source"]) == ("unreadable", "tokenizer_estimate"), "and it is not silent"


def test_it_changes_no_byte(watch: Watch) -> None:
    """As with `outlay.auto`: only X-Cost-* headers are removed, and nothing is added."""
    got: list[httpx2.Request] = []

    def keep(request: httpx2.Request) -> httpx2.Response:
        got.append(request)
        return serve(request)

    sent = {**KEYS, "x-cost-feature": "f", "x-other": "o"}
    odd = b'{ "model":"gpt-4o" ,"messages": [{"role":"user","content":"\\u00fc"}], "stream" : true}'
    client = provider(keep)
    with client.stream("POST", URL, content=odd, headers=sent) as answer:
        seen = b"".join(answer.iter_raw())
    outlay.uninstrument()
    with client.stream("POST", URL, content=odd, headers=sent) as answer:
        plain = b"".join(answer.iter_raw())
    assert seen == plain
    first, second = ({k: v for k, v in request.headers.items() if k != "x-cost-feature"} for request in got)
    assert (first, got[0].content) == (second, got[1].content)


def everything(watch: Watch) -> None:
    """Canaries in the prompt, the answer, headers, tools, an error's message and an exception."""
    secret = {"role": "user", "content": CANARY}
    tool = {"type": "function", "function": {"name": "look", "description": CANARY, "parameters": {"x": CANARY}}}
    body = {**BODY, "messages": [secret], "tools": [tool], "metadata": {"note": CANARY}, "prompt": CANARY}

    def leaky(request: httpx2.Request) -> httpx2.Response:
        answer = answers.chat(json.loads(request.content))
        shown = [chunk.replace(b"CANARY-ANSWER", CANARY.encode()) for chunk in answer.chunks]
        shape = {"content-type": answer.content_type, "x-secret": CANARY}
        return httpx2.Response(200, headers=shape, content=b"".join(shown))

    def refuse(request: httpx2.Request) -> httpx2.Response:
        said = {"error": {"message": CANARY, "type": f"said {CANARY}", "code": f"{CANARY} {CANARY}"}}
        return httpx2.Response(400, json=said)

    def fail(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ReadError(CANARY)

    provider(leaky).post(URL, json=body, headers=KEYS)
    with provider(leaky).stream("POST", URL, json={**body, "stream": True}, headers=KEYS) as answer:
        answer.read()
    provider(refuse).post(f"{URL}?key={CANARY}", json=body, headers=KEYS)
    with pytest.raises(httpx2.ReadError):
        provider(fail).post(URL, json=body, headers=KEYS)


@pytest.mark.parametrize("given", [{}, {"optimize": True, "ask_stream_usage": True}])
def test_it_cannot_send_prompts_answers_or_keys(
    start: Callable[..., Watch], caplog: pytest.LogCaptureFixture, given: dict[str, Any]
) -> None:
    caplog.set_level(logging.DEBUG, "outlay")
    watch = start(**given)
    everything(watch)
    events = watch.events()
    assert len(events) == 4
    said = json.dumps(events) + caplog.text + json.dumps(dict(watch.sdk.stats().reasons))
    assert CANARY not in said
    assert "sk-" not in said


def test_it_sends_an_allow_list_of_fields(watch: Watch) -> None:
    everything(watch)
    fields = {name for event in watch.events() for name in event}
    assert fields <= FIELDS - {"extra"}
    assert not fields & CONTENT
    shown = wire_event(({"messages": [CANARY], "prompt": CANARY, "x": {"deep": CANARY}},), 0, "id", lambda *_: None)
    assert CANARY not in json.dumps(shown)


def test_it_cannot_block_the_caller(start: Callable[..., Watch]) -> None:
    """Calls go on while the server hangs: the caller only appends."""
    hangs = threading.Event()
    watch = start()
    exchange = watch.wire.exchange

    def hang(*given: Any, **more: Any) -> Any:
        hangs.wait()
        return exchange(*given, **more)

    watch.wire.exchange = hang  # type: ignore[method-assign]
    client = provider(serve)
    for _ in range(100):  # one that waited for the server would wait for ever
        client.post(URL, json=BODY)
    assert watch.sdk.stats().pending == 100
    hangs.set()
    assert len(watch.events()) == 100


def test_nothing_fails_in_silence(
    start: Callable[..., Watch], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each known gap is logged once, with its remedy."""
    watch = start()
    for _ in range(3):
        with provider(serve).stream("POST", URL, json=STREAM) as answer:
            answer.read()
        provider(serve).post("http://llm.internal/v1/chat/completions", json=BODY)
    watch.events()
    assert len(re.findall("OUTLAY_STREAM_USAGE=1", caplog.text)) == 1
    assert len(re.findall(r"outlay\.register_host\(", caplog.text)) == 1
    monkeypatch.setattr(interceptor, "target", explode)
    provider(serve).post(URL, json=BODY)
    provider(serve).post(URL, json=BODY)
    assert len(re.findall("was not recorded", caplog.text)) == 1
    assert CANARY not in caplog.text


def test_a_replay_costs_nothing_and_says_what_it_saved(start: Callable[..., Watch]) -> None:
    watch = start(optimize=True)
    client = provider(serve)
    for _ in range(2):
        client.post(URL, json={**BODY, "user": "trust"})
    asked, reused = watch.events()
    assert Decimal(str(reused["saved_usd"])) == Decimal("0.00625")
    assert reused["input_tokens"] + reused["output_tokens"] == 0
    assert asked["input_tokens"] == answers.INPUT
