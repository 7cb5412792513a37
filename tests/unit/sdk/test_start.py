"""Starting without `init`: the first captured or recorded call does it, and what can record nothing says so once."""

import logging
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import outlay
import pytest
from outlay._capture import CAPTURE
from outlay._context import LISTENERS
from outlay._idle_guards import IDLE
from outlay._optimize import OPTIMIZER
from outlay._runtime import Runtime

from tests.support.capture import BODY, URL, Served, fresh_optimizer, provider, serve
from tests.unit.sdk.sdk_help import Wire


class Started:
    """A process's state before `init`, with the events that it sent."""

    def __init__(self, wire: Wire, sdk: Runtime, log: pytest.LogCaptureFixture) -> None:
        self.wire = wire
        self.sdk = sdk
        self._log = log

    def call(self, body: dict[str, Any] = BODY, **headers: str) -> None:
        assert provider(serve).post(URL, json=body, headers=headers).status_code == 200

    def models(self) -> list[str]:
        assert self.sdk.flush(60).pending == 0
        return [event["model"] for event in self.wire.events]

    @property
    def said(self) -> list[str]:
        return [record.getMessage() for record in self._log.records if record.name == "outlay"]


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> Iterator[Started]:
    caplog.set_level(logging.WARNING, "outlay")
    for name in ("OUTLAY_URL", "OUTLAY_DISABLED", "OUTLAY_OPTIMIZE", "OUTLAY_STREAM_USAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("OUTLAY_API_KEY", "ol_live_key_secret_of_some_length")
    wire, sdk = Wire(), Runtime()
    sdk._hooked = True
    monkeypatch.setattr(IDLE, "waiting", {})
    monkeypatch.setattr("outlay._sender.Connection", lambda config: wire)
    monkeypatch.setattr("outlay._dropin.RUNTIME", sdk)
    monkeypatch.setattr(LISTENERS, "are_there", False)
    fresh_optimizer(monkeypatch)
    yield Started(wire, sdk, caplog)
    outlay.uninstrument()
    CAPTURE.hosts.forget()
    sdk.shutdown(1)


def dropped_in() -> None:
    from outlay._dropin import stand_in

    assert stand_in("json")("loads")("1") == 1


@pytest.mark.parametrize("capture", [lambda: outlay.wrap(object()), dropped_in])
def test_the_first_captured_call_starts_the_sdk(fresh: Started, capture: Callable[[], Any]) -> None:
    capture()
    assert fresh.sdk.config is None, "nothing starts before a call does"
    fresh.call()
    assert fresh.sdk.config is not None
    fresh.call()
    assert fresh.models() == ["gpt-4o"] * 2
    assert CAPTURE.shapers == [], "calls are observed and not changed"
    assert fresh.said == []


def test_a_poll_may_be_the_first_call(fresh: Started) -> None:
    done = {"id": "resp_9", "background": True, "status": "completed", "created_at": 1, "model": "gpt-5"}
    usage = {"input_tokens": 3, "output_tokens": 4}
    outlay.wrap(object())
    provider(lambda _: httpx2.Response(200, json={**done, "usage": usage})).get(
        "https://api.openai.com/v1/responses/resp_9"
    )
    assert fresh.models() == ["gpt-5"]


def test_threads_start_it_once(fresh: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    starts: list[int] = []
    init = Runtime.init

    def counted(self: Runtime, **given: Any) -> None:
        starts.append(1)
        time.sleep(0.05)  # the other threads see that nothing has started, and wait
        init(self, **given)

    monkeypatch.setattr(Runtime, "init", counted)
    outlay.wrap(object())
    threads = [threading.Thread(target=fresh.call) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert fresh.models() == ["gpt-4o"] * 8
    assert len(starts) == 1


def test_the_environment_may_let_it_optimize_from_the_first_call(
    fresh: Started, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUTLAY_OPTIMIZE", "1")
    outlay.wrap(object())
    served = Served()
    for _ in range(2):
        served.post()
    assert len(served.bodies) == 1
    assert len(fresh.models()) == 2


def test_a_later_init_replaces_it(fresh: Started) -> None:
    outlay.wrap(object())
    fresh.call()
    fresh.models()
    later = Wire()
    fresh.sdk.init(service="later", connect=lambda _: later, optimize=True)
    fresh.call()
    assert fresh.sdk.flush(60).pending == 0
    assert [event.get("service") for event in fresh.wire.events] == [None]
    assert [event["service"] for event in later.events] == ["later"]
    assert OPTIMIZER.shape in CAPTURE.shapers


def test_an_earlier_init_stays(fresh: Started) -> None:
    fresh.sdk.init(service="mine", capture=False)
    outlay.wrap(object())
    fresh.call()
    fresh.models()
    assert [event["service"] for event in fresh.wire.events] == ["mine"]


@pytest.mark.parametrize("end", [Runtime.shutdown, Runtime.uninstrument])
def test_it_never_starts_after_the_end(fresh: Started, end: Callable[[Runtime], Any]) -> None:
    outlay.wrap(object())
    end(fresh.sdk)
    fresh.call()
    outlay.wrap(object())
    fresh.call()
    fresh.call()
    assert fresh.sdk.config is None
    assert fresh.models() == []
    (why,) = fresh.said
    assert "a call came after shutdown or uninstrument, nothing is recorded" in why
    fresh.sdk.init()
    fresh.call()
    assert fresh.models() == ["gpt-4o"]


def test_uninstrument_ends_capturing_alone(fresh: Started) -> None:
    fresh.sdk.uninstrument()
    fresh.sdk.record(provider="p", model="by hand")
    assert fresh.models() == ["by hand"]


def test_a_record_after_shutdown_says_once_that_it_is_lost(fresh: Started) -> None:
    fresh.sdk.shutdown()
    for _ in range(2):
        fresh.sdk.record(provider="p", model="m")
    assert fresh.models() == []
    (why,) = fresh.said
    assert "recorded after shutdown, nothing is recorded" in why


def test_record_starts_it_and_a_captured_call_goes_the_same_way(
    fresh: Started, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUTLAY_STREAM_USAGE", "1")
    fresh.sdk.record(provider="p", model="by hand")
    assert CAPTURE.sink is None, "a record alone captures nothing"
    outlay.wrap(object())
    fresh.call()
    assert fresh.models() == ["by hand", "gpt-4o"]
    assert len(CAPTURE.shapers) == 1, "the environment's wish is heard, too"


@pytest.mark.parametrize("use", ["wrap", "record", "both"])
def test_without_a_key_there_is_one_warning(fresh: Started, monkeypatch: pytest.MonkeyPatch, use: str) -> None:
    monkeypatch.delenv("OUTLAY_API_KEY")
    for _ in range(3):
        if use != "record":
            outlay.wrap(object())
            fresh.call()
        if use != "wrap":
            fresh.sdk.record(provider="p", model="m")
    (why,) = fresh.said
    assert why.startswith("outlay: there is no API key, nothing is recorded")


def test_disabled_patches_nothing_and_says_so(fresh: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTLAY_DISABLED", "1")
    before = httpx2.Client.send
    outlay.wrap(object())
    assert httpx2.Client.send is before
    (why,) = fresh.said
    assert "OUTLAY_DISABLED is set" in why


@pytest.mark.parametrize("key", ["ol_live_key_secret_of_some_length", ""])
def test_the_budget_of_a_run_holds_for_a_wrapped_client(
    fresh: Started, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    monkeypatch.setenv("OUTLAY_API_KEY", key)
    outlay.wrap(object())
    with outlay.run("r", budget_usd="0.0001"), pytest.raises(outlay.BudgetExceeded):
        fresh.call()
    assert "no call is intercepted" not in str(fresh.said)


def test_a_guard_that_intercepts_nothing_says_so_and_holds_once_a_client_is_wrapped(fresh: Started) -> None:
    guard = outlay.BudgetGuard(outlay.BudgetLimit(per_request="0.0001"))
    fresh.sdk.init(guard=guard, capture=False)
    (why,) = fresh.said
    assert "the guard limits only" in why
    outlay.wrap(object())
    with pytest.raises(outlay.BudgetExceeded):
        fresh.call()


@pytest.mark.parametrize(
    "scope", [outlay.track(feature="f"), outlay.feature("f"), outlay.session("s"), outlay.run("r")]
)
def test_a_scope_without_a_listener_says_so_once(fresh: Started, scope: Any) -> None:
    with scope:
        with outlay.track(team="t"):
            pass
        assert fresh.said == [], "the application may still record inside"
    with scope:
        pass
    (why,) = fresh.said
    assert "no call is captured" in why


async def test_a_scope_of_a_coroutine_says_it_too(fresh: Started) -> None:
    @outlay.track
    async def answer() -> None:
        return None

    await answer()
    assert len(fresh.said) == 1


def begin(sdk: Runtime, how: str) -> None:
    if how == "init":
        sdk.init(optimize=False)
    elif how == "wrap":
        outlay.wrap(object())
    elif how == "shutdown":
        sdk.shutdown()


@pytest.mark.parametrize("how", ["init", "wrap", "record inside", "shutdown"])
def test_a_scope_with_a_listener_says_nothing(fresh: Started, how: str) -> None:
    begin(fresh.sdk, how)
    with outlay.track(feature="f"):
        if how == "record inside":
            fresh.sdk.record(provider="p", model="m")
    assert fresh.said == []


def test_what_needs_no_start_works_and_says_nothing(fresh: Started) -> None:
    """Costs and limits in this process need neither a key nor a server."""
    tracker = outlay.CostTracker()
    with tracker.scope("a"):
        assert tracker.record("gpt-4o", input_tokens=1000, output_tokens=0).cost_usd > 0
    assert outlay.estimate("gpt-4o", "hello").cost_status in {"priced", "estimated"}
    guard = outlay.BudgetGuard(outlay.BudgetLimit(daily=1))
    guard.record_spend("0.9")
    with pytest.raises(outlay.BudgetExceeded):
        guard.check_before("0.2")
    assert fresh.sdk.flush(1) == (0, 0, 0, 0)
    assert fresh.said == []


@pytest.mark.parametrize("is_first", [True, False])
def test_settings_of_an_optimizer_that_is_off_say_so(fresh: Started, is_first: bool) -> None:
    if is_first:
        OPTIMIZER.configure(dedup_ttl=9.0)
    fresh.sdk.init(optimize=False)
    if not is_first:
        OPTIMIZER.configure(dedup_ttl=9.0)
    assert len(fresh.said) == 1
    OPTIMIZER.configure(dedup_ttl=8.0)
    (why,) = fresh.said
    assert "the optimizer is off" in why


def test_settings_of_an_optimizer_that_is_on_or_may_come_say_nothing(fresh: Started) -> None:
    outlay.wrap(object())
    OPTIMIZER.configure(dedup_ttl=9.0)
    fresh.sdk.init(optimize=True)
    OPTIMIZER.configure(dedup_ttl=8.0)
    assert fresh.said == []


def test_the_packages_own_functions_are_the_runtimes() -> None:
    """In a process of its own, as its state is the process's."""
    program = """
import httpx2, outlay, outlay.openai
from outlay._runtime import RUNTIME
class Nowhere:
    sent = []
    def __init__(self, config): pass
    def exchange(self, method, path, body=None, timeout=None):
        from outlay._http import HttpResponse
        Nowhere.sent.append(body)
        return HttpResponse(202, b'{"accepted": 1, "rejected": []}', None)
    def close(self): pass
import outlay._sender
outlay._sender.Connection = Nowhere
body = {"model": "gpt-4o", "usage": {"prompt_tokens": 1, "completion_tokens": 1}}
client = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(200, json=body)))
client.post("https://api.openai.com/v1/chat/completions", json={"model": "gpt-4o", "messages": []})
print(outlay.flush(60).sent, RUNTIME.config.base_url)
outlay.uninstrument()
client.post("https://api.openai.com/v1/chat/completions", json={"model": "gpt-4o", "messages": []})
print(outlay.shutdown(60).sent)
"""
    environment = {"OUTLAY_API_KEY": "ol_live_k_s", "OUTLAY_URL": "http://unused", "PATH": ""}
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=False)
    assert (ran.stdout.split(), ran.stderr) == (["1", "http://unused", "1"], "")
