"""Guards and run budgets: reserved before every captured call, settled by its cost, refused before it is sent."""

import asyncio
import gc
import json
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from types import ModuleType
from typing import Any

import httpx2
import outlay
import pytest
from outlay import BudgetExceeded, BudgetGuard, BudgetLimit, _budget, _budget_gate
from outlay._capture import refusals
from outlay._capture.patching import Patches
from outlay._idle_guards import IdleGuards
from outlay._runtime import Runtime

from tests.support.capture import ASKED, BODY, URL, Chunks, Watch, provider, serve


def free(request: httpx2.Request) -> httpx2.Response:
    usage = {"prompt_tokens": 100, "completion_tokens": 10}
    return httpx2.Response(200, json={"model": "gpt-4o", "usage": usage, "choices": []})


CALL = Decimal("0.00035")  # the cost of the response of `free`


def test_a_guard_reserves_before_and_settles_after(start: Callable[..., Watch]) -> None:
    guard = BudgetGuard(BudgetLimit(daily=1))
    start(guard=guard)
    held = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        held.append(guard.reserved)
        return free(request)

    client = provider(answer)
    client.post(URL, json={**BODY, "max_tokens": 50})
    assert held == [Decimal("0.00076")], "(4 + 100) tokens at 2.5 and 50 at 10 USD a million"
    assert (guard.daily_spend, guard.reserved) == (CALL, Decimal(0))


def test_a_refused_call_is_not_sent_and_not_recorded(start: Callable[..., Watch]) -> None:
    sent: list[httpx2.Request] = []
    watch = start(guard=BudgetGuard(BudgetLimit(per_request="0.001")))
    client = provider(lambda request: sent.append(request) or free(request))  # type: ignore[func-returns-value]
    with pytest.raises(BudgetExceeded) as caught:
        client.post(URL, json=BODY)
    assert caught.value.limit_type == "per_request"
    assert sent == []
    client.post(URL, json={**BODY, "max_tokens": 5})
    assert len(sent) == 1
    assert watch.event()["status_code"] == 200


def test_limits_by_user_know_the_user(start: Callable[..., Watch]) -> None:
    guard = BudgetGuard(BudgetLimit(per_user="0.001"))
    start(guard=guard)
    client, body = provider(free), {**BODY, "max_tokens": 30}
    with outlay.track(user_id="alice"):
        client.post(URL, json=body)
        with pytest.raises(BudgetExceeded, match="user"):
            client.post(URL, json={**body, "max_tokens": 60})
    client.post(URL, json=body, headers={"X-Cost-User": "bob"})
    assert guard.user_spend("alice") == guard.user_spend("bob") == CALL


def test_a_run_stops_at_its_budget_and_others_go_on(start: Callable[..., Watch]) -> None:
    watch = start()
    client, body = provider(free), {**BODY, "max_tokens": 20}
    with outlay.run("agent", budget_usd="0.001") as run:
        for _ in range(2):
            client.post(URL, json=body)
        with pytest.raises(BudgetExceeded) as caught:
            client.post(URL, json=body)
        assert (caught.value.limit_type, caught.value.current) == ("run", 2 * CALL)
        with outlay.run("child", budget_usd=1), pytest.raises(BudgetExceeded):
            client.post(URL, json=body)
    with outlay.run("another", budget_usd="0.001"):
        client.post(URL, json=body)
    assert run.spent_usd == 2 * CALL
    assert [event["run_id"] for event in watch.events()][:2] == [run.run_id] * 2


def test_streams_settle_when_they_end_or_are_left(start: Callable[..., Watch]) -> None:
    guard = BudgetGuard(BudgetLimit(daily=1))
    watch = start(guard=guard)
    with provider(serve).stream("POST", URL, json=ASKED) as answer:
        assert guard.reserved > 0
        answer.read()
    (event,) = watch.events()
    assert guard.reserved == 0
    whole = guard.daily_spend
    assert whole == outlay._local_prices.PRICES.cost(event).cost_usd
    with provider(serve).stream("POST", URL, json=ASKED) as answer:
        next(answer.iter_raw())
    assert guard.reserved == 0
    assert guard.daily_spend > whole, "the received part of a closed stream is paid"


def test_a_call_that_fails_costs_nothing(start: Callable[..., Watch]) -> None:
    guard = BudgetGuard(BudgetLimit(daily=1))
    start(guard=guard)

    def broken(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("away")

    with pytest.raises(httpx2.ConnectError):
        provider(broken).post(URL, json=BODY)
    provider(lambda _: httpx2.Response(500, json={"error": {"code": "overloaded"}})).post(URL, json=BODY)
    assert (guard.reserved, guard.daily_spend) == (Decimal(0), Decimal(0))


@pytest.mark.parametrize("body", [b"not json", b"[]", b'{"model": 3, "max_tokens": "many", "messages": {"a": [1]}}'])
def test_an_unparsable_request_is_sent(start: Callable[..., Watch], body: bytes) -> None:
    guard = BudgetGuard(BudgetLimit(daily=1))
    start(guard=guard)
    assert provider(free).post(URL, content=body).status_code == 200
    assert guard.reserved == 0


def test_an_answer_that_cannot_be_read_costs_what_was_reserved(
    start: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KeyError

    monkeypatch.setattr("outlay._capture.call_events.events_of", fail)
    guard = BudgetGuard(BudgetLimit(daily=1))
    start(guard=guard)
    provider(free).post(URL, json={**BODY, "max_tokens": 50})
    assert (guard.reserved, guard.daily_spend) == (Decimal(0), Decimal("0.00076"))


def test_concurrent_calls_never_overspend(start: Callable[..., Watch]) -> None:
    guard = BudgetGuard(BudgetLimit(daily="0.01"), cooldown_seconds=0)
    start(guard=guard)
    client, body, all_in = provider(free), {**BODY, "max_tokens": 10}, threading.Barrier(8)

    def work() -> int:
        all_in.wait(60)
        made = 0
        for _ in range(20):
            try:
                client.post(URL, json=body)
                made += 1
            except BudgetExceeded:
                pass
        return made

    with ThreadPoolExecutor(8) as pool:
        made = sum(future.result() for future in [pool.submit(work) for _ in range(8)])
    assert guard.daily_spend == made * CALL <= Decimal("0.01")
    assert made >= 28, "28 calls fit, and were made"


async def test_concurrent_tasks_never_overspend(start: Callable[..., Watch]) -> None:
    guard = BudgetGuard(BudgetLimit(daily="0.001"), cooldown_seconds=0)
    start(guard=guard)

    async def answer(request: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0.01)
        return free(request)

    async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer)) as client:
        calls = [client.post(URL, json={**BODY, "max_tokens": 10}) for _ in range(20)]
        answers = await asyncio.gather(*calls, return_exceptions=True)
    assert sum(isinstance(answer, BudgetExceeded) for answer in answers) == 18
    assert guard.daily_spend == 2 * CALL


def test_a_model_without_a_price_is_not_limited_and_said(
    start: Callable[..., Watch], caplog: pytest.LogCaptureFixture
) -> None:
    start(guard=BudgetGuard(BudgetLimit(daily="0.0001")))
    for _ in range(2):
        provider(serve).post(URL, json={**BODY, "model": "nobody-knows-this"})
    assert caplog.text.count("no budget limits calls of nobody-knows-this") == 1


class StatusError(Exception):
    def __init__(self, response: httpx2.Response) -> None:
        super().__init__(str(response.json()["error"]["message"]))
        self.response = response


def stainless(tries: list[int]) -> ModuleType:
    """A base client as Stainless generates it: it takes any exception for a connection error and tries again."""

    class Base:
        headers = {"x-stainless-lang": "python"}  # noqa: RUF012 - a double

        def __init__(self, client: Any) -> None:
            self.client = client

        def judge(self, response: httpx2.Response) -> httpx2.Response | None:
            if response.status_code < 400:
                return response
            if response.headers.get("x-should-retry") == "false":
                raise StatusError(response)
            return None

    class SyncAPIClient(Base):
        def request(self, body: Any) -> Any:
            for _ in range(3):
                tries.append(1)
                try:
                    response = self.client.post(URL, json=body, headers=self.headers)
                except Exception:  # noqa: BLE001, S112 - as they do
                    continue
                if self.judge(response):
                    return response
            raise ConnectionError

    class AsyncAPIClient(Base):
        async def request(self, body: Any) -> Any:
            tries.append(1)
            return self.judge(await self.client.post(URL, json=body, headers=self.headers))

    module = ModuleType("fake._base_client")
    module.SyncAPIClient, module.AsyncAPIClient = SyncAPIClient, AsyncAPIClient  # type: ignore[attr-defined]
    return module


@pytest.fixture
def patches() -> Iterator[Patches]:
    made = Patches()
    yield made
    made.undo()


async def test_a_library_that_tries_again_is_told_not_to(start: Callable[..., Watch], patches: Patches) -> None:
    watch = start(guard=BudgetGuard(BudgetLimit(per_request="0.001")))
    tries: list[int] = []
    module = stainless(tries)
    with pytest.raises(StatusError, match="the limit for one is"):
        module.SyncAPIClient(provider(free)).request(BODY)
    assert len(tries) == 1
    refusals.adapt(module, patches)
    with pytest.raises(BudgetExceeded) as caught:
        module.SyncAPIClient(provider(free)).request(BODY)
    assert (caught.value.limit_type, caught.value.limit_value) == ("per_request", Decimal("0.001"))
    async with httpx2.AsyncClient(transport=httpx2.MockTransport(free)) as client:
        with pytest.raises(BudgetExceeded):
            await module.AsyncAPIClient(client).request(BODY)
        assert (await module.AsyncAPIClient(client).request({**BODY, "max_tokens": 1})).status_code == 200
    assert len(tries) == 4
    assert [event["status_code"] for event in watch.events()] == [200]


def test_other_errors_of_such_a_library_stay_theirs(start: Callable[..., Watch], patches: Patches) -> None:
    start()
    module = stainless([])
    refusals.adapt(module, patches)
    answer = httpx2.Response(429, headers={"x-should-retry": "false"}, json={"error": {"message": "slow down"}})
    with pytest.raises(StatusError, match="slow down"):
        module.SyncAPIClient(provider(lambda _: answer)).request(BODY)


def test_a_registered_models_cost_travels_with_its_events(start: Callable[..., Watch]) -> None:
    watch = start()
    outlay.register_model("my-own-model", prompt_price_per_1k=0.005, completion_price_per_1k=0.015)
    answer = {"model": "my-own-model", "usage": {"prompt_tokens": 100, "completion_tokens": 10}, "choices": []}
    provider(lambda _: httpx2.Response(200, json=answer)).post(URL, json={**BODY, "model": "my-own-model"})
    watch.sdk.record(provider="openai", model="My-Own-Model", input_tokens=1_000)
    seen, recorded = watch.events()
    assert (seen["cost_usd"], seen["cost_source"]) == (0.00065, "registered")
    assert (recorded["cost_usd"], recorded["cost_source"]) == (0.005, "registered")


def test_runs_features_and_sessions_are_on_captured_calls(watch: Watch) -> None:
    def answer_ticket() -> None:
        provider(free).post(URL, json={**BODY, "tools": [{"type": "function", "function": {"name": "send_mail"}}]})

    with outlay.session("s") as session, outlay.run("r") as run:
        answer_ticket()
    event = watch.event()
    assert (event["feature"], event["workload"]) == ("answer_ticket", "agentic-write")
    assert (event["session_id"], event["run_id"]) == (session.session_id, run.run_id)
    assert (event["span_id"], event["parent_span_id"]) == (run.span_id, session.span_id)
    assert event["extra"] == {"session_name": "s", "run_name": "r"}
    with outlay.feature("explicit"):
        answer_ticket()
    assert watch.event()["feature"] == "explicit"


def test_a_body_is_not_kept_for_a_budget(start: Callable[..., Watch]) -> None:
    guard = BudgetGuard(BudgetLimit(daily=1))
    watch = start(guard=guard)
    provider(lambda _: httpx2.Response(200, stream=Chunks([b"{}"]))).post(URL, json={**BODY, "messages": ["canary"]})
    assert "canary" not in json.dumps(watch.events())
    assert "canary" not in repr(vars(guard))


def test_a_guard_limits_without_a_key_and_a_run_without_capture_says_so(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delenv("OUTLAY_API_KEY", raising=False)
    monkeypatch.setattr("outlay._runs._said", [])
    outlay.run("r", budget_usd=1)
    outlay.run("r", budget_usd=1)
    assert caplog.text.count("no call is intercepted") == 1
    sdk = Runtime()
    sdk._hooked = True
    sdk.init(guard=BudgetGuard(BudgetLimit(per_request="0.001")))
    try:
        with pytest.raises(BudgetExceeded):
            provider(free).post(URL, json=BODY)
        assert provider(free).post(URL, json={**BODY, "max_tokens": 1}).status_code == 200
    finally:
        outlay.uninstrument()


def test_an_answer_that_is_reused_costs_a_budget_nothing(start: Callable[..., Watch]) -> None:
    guard = BudgetGuard(BudgetLimit(daily=1))
    watch = start(guard=guard, optimize=True)
    client, body = provider(free), {**BODY, "max_tokens": 50, "messages": [{"role": "user", "content": "the same"}]}
    with outlay.run("r", budget_usd=1) as run:
        for _ in range(3):
            assert client.post(URL, json=body).json()["usage"]["prompt_tokens"] == 100
    assert (guard.daily_spend, guard.reserved, run.spent_usd) == (CALL, Decimal(0), CALL)
    saved = [Decimal(str(event["saved_usd"])) for event in watch.events() if "saved_usd" in event]
    assert saved == [CALL] * 2


@pytest.fixture
def idle(monkeypatch: pytest.MonkeyPatch) -> IdleGuards:
    fresh = IdleGuards()
    for module in (_budget, _budget_gate):
        monkeypatch.setattr(module, "IDLE", fresh)
    return fresh


@pytest.mark.usefixtures("idle")
def test_a_guard_that_limits_nothing_is_said_once(
    start: Callable[..., Watch], caplog: pytest.LogCaptureFixture
) -> None:
    guards = [BudgetGuard(BudgetLimit(daily=0)) for _ in range(2)]
    start()
    for _ in range(2):
        provider(free).post(URL, json=BODY)
    guards.append(BudgetGuard(BudgetLimit(daily=0)))
    provider(free).post(URL, json=BODY)
    (said,) = [r.getMessage() for r in caplog.records if "BudgetGuard" in r.getMessage()]
    assert "outlay.init(guard=…)" in said


@pytest.mark.parametrize("use", ["init", "check_before", "record_spend", "reserve", "forgotten"])
@pytest.mark.usefixtures("idle")
def test_a_guard_in_use_or_gone_is_not_said(
    start: Callable[..., Watch], caplog: pytest.LogCaptureFixture, use: str
) -> None:
    guard: BudgetGuard | None = BudgetGuard(BudgetLimit(daily=1))
    start(**{"guard": guard} if use == "init" else {})
    if use == "forgotten":
        guard = None
        gc.collect()
    elif use != "init":
        getattr(guard, use)("0.1")
    provider(free).post(URL, json=BODY)
    assert [r.getMessage() for r in caplog.records if "BudgetGuard" in r.getMessage()] == []
