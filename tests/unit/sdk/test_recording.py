"""Recording: merged with its context, never in the way, never raising."""

import asyncio
import json
import logging
import uuid
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import outlay
import pytest
from hypothesis import given
from hypothesis import strategies as st
from outlay._config import Config
from outlay._context import attribution
from outlay._errors import Unavailable
from outlay._events import CONTENT, FIELDS, as_json, wire_event
from outlay._http import Answer
from outlay._runtime import Runtime
from outlay._sender import BATCH_EVENTS, backoff
from outlay._uuid7 import uuid7

from core.event import ALIASES, CONTENT_KEYS
from core.event import FIELDS as SERVER_FIELDS


class Wire:
    """A transport that answers as told and keeps what it got."""

    def __init__(self, *answers: Answer | Exception) -> None:
        self.answers = list(answers)
        self.bodies: list[list[dict[str, Any]]] = []

    def exchange(self, method: str, path: str, body: bytes | None = None, timeout: float | None = None) -> Answer:
        self.bodies.append(json.loads(body or b"{}")["events"])
        answer = self.answers.pop(0) if self.answers else Answer(202, b'{"rejected": []}', None)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        return None

    @property
    def events(self) -> list[dict[str, Any]]:
        return [event for body in self.bodies for event in body]


def runtime(wire: Wire, **more: Any) -> Runtime:
    made = Runtime()
    made._hooked = True  # a test's runtime leaves nothing at exit
    made.init("ol_live_k_s", service="shop", base_url="http://unused", connect=lambda _: wire, **more)
    return made


def test_an_event_has_an_id_a_time_and_its_context() -> None:
    wire = Wire()
    sdk = runtime(wire)
    before = datetime.now(UTC)
    with outlay.track(feature="chat", team="red", shard=3), outlay.track(team="blue"):
        sdk.record(provider="openai", model="gpt-4o", input_tokens=5, colour="green")
    assert sdk.flush(5).sent == 1
    (event,) = wire.events
    assert event["feature"] == "chat"
    assert (event["team"], event["service"]) == ("blue", "shop")
    assert event["extra"] == {"shard": 3, "colour": "green"}
    assert before <= datetime.fromisoformat(event["timestamp"]) <= datetime.now(UTC)
    assert uuid.UUID(event["event_id"]).version == 7
    sdk.shutdown()


def test_a_given_time_and_exact_money_go_as_they_are() -> None:
    at = datetime(2026, 11, 1, 12, tzinfo=UTC)
    fields = {"timestamp": at, "cost_usd": Decimal("0.12345678901234567890123"), "event_id": "mine"}
    text = as_json(wire_event(fields, 0, lambda *_: None)).decode()
    assert '"cost_usd":0.12345678901234567890123' in text
    assert '"timestamp":"2026-11-01T12:00:00+00:00"' in text


@outlay.track(feature="plain")
def plain() -> str:
    return str(attribution().get("feature"))


@outlay.track(feature="coroutine")
async def coroutine() -> str:
    await asyncio.sleep(0)
    return str(attribution().get("feature"))


@outlay.track(feature="generator")
def generator() -> Iterator[str]:
    got = yield str(attribution().get("feature"))
    yield f"{attribution().get('feature')} {got}"


@outlay.track(feature="async generator")
async def async_generator() -> AsyncIterator[str]:
    for _ in range(2):
        yield str(attribution().get("feature"))


async def test_four_kinds_of_functions() -> None:
    assert plain() == "plain"
    assert await coroutine() == "coroutine"
    assert [value async for value in async_generator()] == ["async generator"] * 2
    values: Any = generator()
    assert next(values) == "generator"
    assert attribution() == {}, "between two values the caller runs, without the generator's attribution"
    assert values.send("sent") == "generator sent"
    values.close()
    assert coroutine.__name__ == "coroutine"


def test_a_generator_hears_what_its_caller_throws() -> None:
    closed: list[str] = []

    @outlay.track(feature="f")
    def listening() -> Iterator[str]:
        try:
            yield "one"
        except KeyError:
            yield str(attribution().get("feature"))
        finally:
            closed.append(str(attribution().get("feature")))

    values: Any = listening()
    next(values)
    assert values.throw(KeyError()) == "f"
    values.close()
    assert closed == ["f"]


async def test_concurrent_tasks_never_mix() -> None:
    @outlay.track(team="t")
    async def task(name: str) -> tuple[str, str]:
        async with outlay.track(feature=name):
            await asyncio.sleep(0.001)
            return attribution()["feature"], attribution()["team"]

    names = [f"f{n}" for n in range(50)]
    assert await asyncio.gather(*(task(name) for name in names)) == [(name, "t") for name in names]


def test_without_a_key_nothing_happens_and_it_is_said_once(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OUTLAY_API_KEY", raising=False)
    sdk = Runtime()
    sdk._hooked = True
    with caplog.at_level(logging.WARNING, "outlay"):
        for _ in range(3):
            sdk.record(provider="openai", model="gpt-4o")
    assert len(caplog.records) == 1
    assert sdk.flush() == (0, 0, 0, 0)


def test_a_full_queue_drops_the_newest_and_counts() -> None:
    sdk = runtime(Wire(*[Unavailable("down")] * 1000), max_queue_events=10)
    for n in range(1000):
        sdk.record(provider="p", model="m", attempt=n)
    counts = sdk.stats()
    assert counts.dropped + counts.pending == 1000
    assert counts.pending <= 10 + BATCH_EVENTS
    stopped = sdk.shutdown(0.01)
    assert (stopped.pending, stopped.dropped) == (0, 1000)


@pytest.mark.parametrize(
    "answer", [Unavailable("down"), Answer(503, b"", 0.0), Answer(429, b"{}", 0.01), Answer(500, b"", None)]
)
def test_what_may_pass_is_sent_again(answer: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("outlay._sender._FIRST_BACKOFF", 0.001)
    wire = Wire(answer, answer)
    sdk = runtime(wire)
    sdk.record(provider="p", model="m")
    assert sdk.flush(5) == (1, 0, 0, 0)
    assert len({body[0]["event_id"] for body in wire.bodies}) == 1
    assert len(wire.bodies) == 3
    sdk.shutdown()


def test_what_is_refused_for_good_is_counted_and_said(caplog: pytest.LogCaptureFixture) -> None:
    rejected = Answer(
        202, b'{"accepted": 1, "rejected": [{"index": 0, "code": "invalid_field", "message": "`x`"}]}', None
    )
    wire = Wire(rejected, Answer(400, b"{}", None))
    sdk = runtime(wire)
    sdk.record(provider="p", model="m")
    sdk.record(provider="p", model="m")
    assert sdk.flush(5) == (1, 0, 0, 1)
    sdk.record(provider="p", model="m")
    assert sdk.flush(5) == (1, 0, 0, 2)
    assert "invalid" not in caplog.text
    assert "`x`" in caplog.text
    sdk.shutdown()


def test_a_body_that_is_too_large_is_split() -> None:
    wire = Wire(Answer(413, b"{}", None))
    sdk = runtime(wire)
    for n in range(6):
        sdk.record(provider="p", model="m", event_id=f"e{n}")
    assert sdk.flush(5).sent == 6
    assert sorted(event["event_id"] for body in wire.bodies[1:] for event in body) == [f"e{n}" for n in range(6)]
    sdk.shutdown()


def test_a_refused_key_loses_nothing_and_never_shows(caplog: pytest.LogCaptureFixture) -> None:
    sdk = runtime(Wire(*[Answer(401, b"{}", None)] * 100))
    sdk.record(provider="p", model="m")
    assert sdk.flush(0.1).pending == 1
    assert "ol_live" not in caplog.text
    assert "ol_live_secret" not in repr(Config(api_key="ol_live_secret"))
    sdk.shutdown(0)


def test_content_never_leaves() -> None:
    wire = Wire()
    sdk = runtime(wire)
    sdk.record(provider="p", model="m", prompt="canary", messages=["canary"], extra={"Completion": "canary", "ok": 1})
    sdk.flush(5)
    assert "canary" not in json.dumps(wire.bodies)
    assert wire.events[0]["extra"] == {"ok": 1}
    sdk.shutdown()


def test_both_sides_know_the_same_fields() -> None:
    assert {*SERVER_FIELDS, *ALIASES} == FIELDS
    assert CONTENT == CONTENT_KEYS


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.just(object()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from(sorted(FIELDS)) | st.text(min_size=1), junk, max_size=6))
def test_junk_raises_nothing_and_spoils_no_neighbour(fields: dict[str, Any]) -> None:
    wire = Wire()
    sdk = runtime(wire)
    sdk.record(**fields)
    sdk.record(provider="p", model="m", event_id="good")
    done = sdk.shutdown(5)
    assert done.sent + done.dropped == 2
    assert "good" in [event["event_id"] for event in wire.events]


@given(st.integers(0, 2**48 - 1))
def test_ids_carry_their_millisecond(milliseconds: int) -> None:
    made = uuid.UUID(uuid7(milliseconds))
    assert made.version == 7
    assert made.variant == uuid.RFC_4122
    assert made.int >> 80 == milliseconds


@given(st.integers(1, 60), st.floats(0, 100))
def test_backing_off(attempt: int, retry_after: float) -> None:
    assert 0 < backoff(attempt, None, lambda low, high: high) <= 30
    assert backoff(attempt, None, lambda low, high: low) == 0
    assert backoff(attempt, retry_after, lambda low, high: low) == retry_after
