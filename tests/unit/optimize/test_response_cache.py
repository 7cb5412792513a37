"""The requests that are answered from the cache, and above all those that are not."""

import asyncio
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx2
import outlay
import pytest
from outlay._optimize import OPTIMIZER
from outlay._optimize.savings import SAVINGS

from tests.fake_provider import answers
from tests.support.capture import ASKED, BODY, STREAM, URL, Served, Watch

COST = Decimal("0.00625")
"""The cost of the fake provider's usage, for gpt-4o."""


def test_the_same_request_is_sent_once(watch: Watch) -> None:
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


def test_later_it_is_a_duplicate_and_later_still_it_is_sent_again(watch: Watch) -> None:
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
def test_a_request_for_variety_is_sent(watch: Watch, variety: dict[str, Any]) -> None:
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
def test_a_different_request_is_sent(watch: Watch, difference: str) -> None:
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


def test_differences_between_tries_make_no_other_request(watch: Watch) -> None:
    served = Served()
    served.post(BODY, URL, traceparent="00-1", **{"x-stainless-retry-count": "0", "X-Cost-Session": "a"})
    served.post(BODY, URL, traceparent="00-2", **{"x-stainless-retry-count": "1", "X-Cost-Session": "b"})
    assert len(served.bodies) == 1
    assert [event["session_id"] for event in watch.events()] == ["a", "b"]


def test_failures_and_partial_responses_are_not_kept(watch: Watch) -> None:
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
    assert len(OPTIMIZER._cache._kept) == 3
    assert OPTIMIZER._cache._bytes == sum(kept.size for kept in OPTIMIZER._cache._kept.values())
    outlay.configure(dedup_max_bytes=1)
    served.post({**BODY, "user": "x"})
    assert (len(OPTIMIZER._cache._kept), OPTIMIZER._cache._bytes) == (0, 0)


def test_without_optimize_nothing_is_touched(start: Callable[..., Watch]) -> None:
    start(optimize=False)
    served = Served()
    outlay.configure(max_tokens_profiles={"f": 5})
    with outlay.track(feature="f"):
        served.post()
        served.post()
    assert served.bodies == [BODY, BODY]


def test_no_credentials_can_be_read_from_the_cache(watch: Watch) -> None:
    served = Served()
    served.post(authorization="Bearer sk-CANARY")
    ((key, kept),) = OPTIMIZER._cache._kept.items()
    assert len(key) == 32
    assert "CANARY" not in repr((kept.headers, kept.outcome.headers, kept.request.attribution))
    assert SAVINGS.total >= 0
