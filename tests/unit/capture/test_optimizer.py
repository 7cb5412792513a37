"""What the optimizer reuses, marks and caps; above all, what it does not."""

import asyncio
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx2
import outlay
import pytest
from outlay._optimize import OPTIMIZER, Optimizer
from outlay._optimize.savings import SAVINGS

from tests.fake_provider import answers
from tests.unit.capture.conftest import Watch
from tests.unit.capture.test_calls import ASKED, BODY, STREAM, URL, Chunks

ANTHROPIC = "https://api.anthropic.com/v1/messages"
COST = Decimal("0.00625")
"""Of the fake provider's usage, for gpt-4o."""


def fresh_optimizer(monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = Optimizer()
    for name in ("_reuse", "_hints", "_caps", "settings"):
        monkeypatch.setattr(OPTIMIZER, name, getattr(fresh, name))


@pytest.fixture
def watch(start: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch) -> Watch:
    fresh_optimizer(monkeypatch)
    return start(optimize=True, ask_stream_usage=True)


class Served:
    """A provider that counts what reaches it."""

    def __init__(self) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.status = 200
        self.client = httpx2.Client(transport=httpx2.MockTransport(self))

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        body = json.loads(request.content)
        self.bodies.append(body)
        reply = answers.messages(body) if request.url.path.endswith("messages") else answers.chat(body)
        headers = {"content-type": reply.content_type, "x-ratelimit-remaining": "9"}
        if len(reply.chunks) == 1:
            return httpx2.Response(self.status, headers=headers, content=reply.chunks[0])
        return httpx2.Response(self.status, headers=headers, stream=Chunks(reply.chunks))

    def post(self, body: dict[str, Any] = BODY, url: str = URL, **headers: str) -> httpx2.Response:
        return self.client.post(url, json=body, headers=headers)

    def stream(self, body: dict[str, Any]) -> bytes:
        with self.client.stream("POST", URL, json=body) as answer:
            return b"".join(answer.iter_raw())


def test_the_same_question_is_asked_once(watch: Watch) -> None:
    served = Served()
    before = outlay.get_total_savings()
    first, second = served.post(), served.post()
    assert len(served.bodies) == 1
    assert second.content == first.content
    assert second.headers["x-ratelimit-remaining"] == "9"
    asked, reused = watch.events()
    assert "saving_technique" not in asked
    assert (reused["saving_technique"], Decimal(str(reused["saved_usd"]))) == ("retry_dedup", COST)
    assert (reused["input_tokens"], reused["output_tokens"], reused["status_code"]) == (0, 0, 200)
    assert (reused["provider"], reused["model"]) == ("openai", "gpt-4o")
    assert outlay.get_total_savings() - before == COST


def test_later_it_is_a_duplicate_and_later_still_it_is_asked_again(watch: Watch) -> None:
    served = Served()
    outlay.configure(retry_dedup_window=0.0)
    served.post()
    served.post()
    assert watch.events()[1]["saving_technique"] == "response_dedup"
    outlay.configure(dedup_ttl=0.0)
    served.post()
    assert len(served.bodies) == 2


def test_streams_are_replayed_as_streams(watch: Watch) -> None:
    served = Served()
    first = served.stream(STREAM)
    assert served.stream(STREAM) == first
    assert (first.count(b"data: {"), first.count(b"[DONE]")) == (len(answers.WORDS) + 1, 1)
    assert len(served.bodies) == 1
    assert served.bodies[0] == ASKED
    assert [event.get("saving_technique") for event in watch.events()] == [None, "retry_dedup"]

    async def again() -> list[str]:
        client = httpx2.AsyncClient(transport=httpx2.MockTransport(served))
        async with client, client.stream("POST", URL, json=STREAM) as answer:
            return [line async for line in answer.aiter_lines()]

    lines = asyncio.run(again())
    assert (len(served.bodies), lines[-2]) == (1, "data: [DONE]")


@pytest.mark.parametrize(
    "variety",
    [
        {"temperature": 0.7},
        {"n": 2},
        {"seed": 1},
        {"generationConfig": {"temperature": 1}},
        {"previous_response_id": "resp_1"},
        {"tools": [{"type": "function", "function": {"name": "look"}}]},
    ],
)
def test_who_asks_for_variety_gets_it(watch: Watch, variety: dict[str, Any]) -> None:
    served = Served()
    served.post({**BODY, **variety})
    served.post({**BODY, **variety})
    assert len(served.bodies) == 2
    assert not any("saving_technique" in event for event in watch.events())


def test_temperature_0_is_no_variety(watch: Watch) -> None:
    served = Served()
    served.post({**BODY, "temperature": 0, "n": 1})
    served.post({**BODY, "temperature": 0, "n": 1})
    assert len(served.bodies) == 1


@pytest.mark.parametrize("difference", ["key", "user", "tenant", "body", "path", "query", "header", "off", "async off"])
def test_another_question_is_asked(watch: Watch, difference: str) -> None:
    served = Served()
    with outlay.track(user_id="u", tenant="t"):
        served.post(authorization="Bearer a")
    with outlay.track(user_id="u2" if difference == "user" else "u", tenant="t2" if difference == "tenant" else "t"):
        key = "Bearer b" if difference == "key" else "Bearer a"
        url = {"path": URL.replace("v1", "v2"), "query": f"{URL}?api-version=1"}.get(difference, URL)
        body = {**BODY, "top_p": 1} if difference == "body" else BODY
        more = {"openai-organization": "o"} if difference == "header" else {}
        if difference == "off":
            with outlay.no_optimize():
                served.post(body, url, authorization=key, **more)
        elif difference == "async off":

            async def ask() -> None:
                async with outlay.no_optimize():
                    served.post(body, url, authorization=key, **more)

            asyncio.run(ask())
        else:
            served.post(body, url, authorization=key, **more)
    assert len(served.bodies) == 2


def test_what_differs_with_each_try_is_the_same_question(watch: Watch) -> None:
    served = Served()
    served.post(BODY, URL, traceparent="00-1", **{"x-stainless-retry-count": "0", "X-Cost-Session": "a"})
    served.post(BODY, URL, traceparent="00-2", **{"x-stainless-retry-count": "1", "X-Cost-Session": "b"})
    assert len(served.bodies) == 1
    assert [event["session_id"] for event in watch.events()] == ["a", "b"]


def test_failures_and_halves_are_not_kept(watch: Watch) -> None:
    served = Served()
    served.status = 500
    served.post()
    served.status = 200
    served.post()
    with served.client.stream("POST", URL, json=STREAM) as answer:
        next(answer.iter_raw())
    served.stream(STREAM)
    assert len(served.bodies) == 4


def test_the_cache_is_bounded(watch: Watch) -> None:
    served = Served()
    outlay.configure(dedup_max_size=3)
    for n in range(10):
        served.post({**BODY, "user": str(n)})
    assert len(OPTIMIZER._reuse._kept) == 3
    assert OPTIMIZER._reuse._bytes == sum(kept.size for kept in OPTIMIZER._reuse._kept.values())
    outlay.configure(dedup_max_bytes=1)
    served.post({**BODY, "user": "x"})
    assert (len(OPTIMIZER._reuse._kept), OPTIMIZER._reuse._bytes) == (0, 0)


def test_without_optimize_nothing_is_touched(start: Callable[..., Watch]) -> None:
    start(optimize=False)
    served = Served()
    outlay.configure(max_tokens_profiles={"f": 5})
    with outlay.track(feature="f"):
        served.post()
        served.post()
    assert served.bodies == [BODY, BODY]


def test_a_repeated_prefix_is_marked_for_anthropics_cache(watch: Watch) -> None:
    served = Served()
    outlay.configure(dedup_enabled=False, retry_dedup_enabled=False)
    long = {"model": "claude-sonnet-4-20250514", "system": "s" * 5000, "messages": BODY["messages"], "max_tokens": 9}
    served.post(long, ANTHROPIC)
    served.post(long, ANTHROPIC)
    first, second = served.bodies
    assert first == long
    assert second["system"] == [{"type": "text", "text": "s" * 5000, "cache_control": {"type": "ephemeral"}}]
    assert {**second, "system": long["system"]} == long
    before, after = watch.events()
    assert "saved_usd" not in before
    # 200 tokens read at 0.30 instead of 3.00 USD a million
    assert (after["saving_technique"], Decimal(str(after["saved_usd"]))) == ("prompt_caching", Decimal("0.00054"))
    own = [{"type": "text", "text": "s" * 5000, "cache_control": {"type": "ephemeral", "ttl": "1h"}}]
    served.post({**long, "system": own}, ANTHROPIC)
    assert served.bodies[2]["system"] == own
    served.post({**long, "system": "short"}, ANTHROPIC)
    served.post({**long, "system": "short"}, ANTHROPIC)
    assert served.bodies[4]["system"] == "short"


def test_openais_prefix_gets_a_key_and_instructions_come_first_in_a_first_turn(watch: Watch) -> None:
    served = Served()
    user, system = {"role": "user", "content": "q"}, {"role": "system", "content": "s" * 5000}
    served.post({"model": "gpt-4o", "messages": [user, system]})
    sent = served.bodies[0]
    assert sent["messages"] == [system, user]
    assert len(sent.pop("prompt_cache_key")) == 32
    later = [user, {"role": "assistant", "content": "a"}, system, user]
    served.post({"model": "gpt-4o", "messages": later})
    assert served.bodies[1]["messages"] == later
    outlay.register_host("llm.internal", "openai")
    served.post({"model": "gpt-4o", "messages": [user, system]}, "https://llm.internal/v1/chat/completions")
    assert "prompt_cache_key" not in served.bodies[2]


def test_a_cached_content_is_suggested_for_geminis_prefix_and_nothing_changed(watch: Watch) -> None:
    url = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent"
    served: list[Any] = []

    def serve(request: httpx2.Request) -> httpx2.Response:
        served.append(json.loads(request.content))
        return httpx2.Response(200, json=json.loads(answers.gemini("gemini-2.5-flash", False).chunks[0]))

    client = httpx2.Client(transport=httpx2.MockTransport(serve))
    long = {"systemInstruction": {"parts": [{"text": "s" * 5000}]}}
    asked = [{**long, "contents": [{"parts": [{"text": str(n)}]}]} for n in range(3)]
    for body in ({**asked[0], "cachedContent": "cachedContents/1"}, {**asked[0], "cachedContent": "cachedContents/2"}):
        client.post(url, json=body)
    assert "gemini_cache" not in watch.sdk.stats().reasons
    for body in asked:
        client.post(url, json=body)
    assert served[2:] == asked
    assert watch.sdk.stats().reasons["gemini_cache"] == 1


def test_explicit_caps_hold_at_once_where_the_request_has_none(watch: Watch) -> None:
    served = Served()
    outlay.configure(max_tokens_profiles={"summary": 400})
    with outlay.track(feature="summary"):
        served.post({**BODY, "user": "1"})
        served.post({**BODY, "max_tokens": 9})
        served.post({"model": "claude-sonnet-4-20250514", "messages": []}, ANTHROPIC)
    with outlay.track(feature="other"):
        served.post({**BODY, "user": "2"})
    assert [body.get("max_completion_tokens") for body in served.bodies] == [400, None, None, None]
    assert [body.get("max_tokens") for body in served.bodies] == [None, 9, 400, None]


def test_an_answer_that_our_cap_cut_raises_it(watch: Watch, caplog: pytest.LogCaptureFixture) -> None:
    served = Served()
    outlay.configure(max_tokens_profiles={"summary": answers.OUTPUT})
    with outlay.track(feature="summary"):
        served.post({**BODY, "user": "1"})
        watch.events()
        served.post({**BODY, "user": "2"})
    assert [body["max_completion_tokens"] for body in served.bodies] == [350, 526]
    assert "cut at 350 tokens by our cap" in caplog.text


def test_what_a_cap_saved_is_the_price_of_what_is_usual_beyond_it(watch: Watch) -> None:
    served = Served()

    def call(user: str, feature: str) -> dict[str, Any]:
        with outlay.track(feature=feature):
            served.post({**BODY, "user": user})
        return watch.event()

    before = outlay.get_total_savings()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(answers, "OUTPUT", 900)
        for n in range(5):
            call(str(n), "summary")
    outlay.configure(max_tokens_profiles={"summary": answers.OUTPUT, "new": answers.OUTPUT})
    cut = call("5", "summary")
    assert (cut["output_tokens"], cut["saving_technique"]) == (350, "output_cap")
    assert Decimal(str(cut["saved_usd"])) == (900 - 350) * Decimal("0.00001")
    assert Decimal(str(call("6", "new")["saved_usd"])) == 0, "nobody knows what is usual there"
    assert outlay.get_total_savings() - before == Decimal("0.0055")
    assert "saving_technique" not in call("7", "summary"), "the ceiling is raised, and nothing was cut"


def test_learned_caps_are_off_until_switched_on(watch: Watch) -> None:
    served = Served()

    def call(n: int) -> None:
        with outlay.track(feature="chat"):
            served.post({**BODY, "user": str(n)})
        watch.events()

    for n in range(9):
        call(n)
    outlay.configure(learned_caps_enabled=True)
    call(9)
    outlay.configure(learned_caps_enabled=False)
    call(10)
    outlay.configure(learned_caps_enabled=True)
    call(11)
    caps = [body.get("max_completion_tokens") for body in served.bodies]
    assert caps == [None] * 11 + [420]


def test_the_credentials_cannot_be_read_from_what_is_kept(watch: Watch) -> None:
    served = Served()
    served.post(authorization="Bearer sk-CANARY")
    ((key, kept),) = OPTIMIZER._reuse._kept.items()
    assert len(key) == 32
    assert "CANARY" not in repr((kept.headers, kept.call.answer_headers, kept.call.attribution))
    assert SAVINGS.total >= 0
