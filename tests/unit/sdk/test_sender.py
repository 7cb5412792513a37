"""The sender: a bounded queue, exact counts, patient retries, and a stop within its timeout."""

import json
import logging
import threading
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outlay._errors import Unavailable
from outlay._http import HttpResponse
from outlay._sender import BATCH_BYTES, BATCH_EVENTS
from outlay._upload import Fate, backoff, fate

from tests.support.waiting import until
from tests.unit.sdk.sdk_help import TAKEN, Wire, runtime


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries without a wait."""
    monkeypatch.setattr("outlay._upload._FIRST_BACKOFF", 0.001)
    monkeypatch.setattr("outlay._upload._LONGEST_BACKOFF", 0.001)
    monkeypatch.setattr("outlay._upload._SLOW_BACKOFF", 0.001)


def test_a_full_queue_drops_the_newest_and_counts(caplog: pytest.LogCaptureFixture) -> None:
    wire = Wire(*[Unavailable("down")] * 1000)
    sdk = runtime(wire, max_queue_events=10)
    for n in range(1000):
        sdk.record(provider="p", model="m", attempt=n)
    counts = sdk.stats()
    assert counts.dropped + counts.pending == 1000
    assert counts.pending <= 10 + BATCH_EVENTS
    assert counts.reasons["queue_full"] == counts.dropped
    assert len([r for r in caplog.records if "queue is full" in r.getMessage()]) == 1
    wire.answers.clear()
    sdk.flush(60)
    assert [event["attempt"] for event in wire.events][:5] == [0, 1, 2, 3, 4]
    assert sdk.shutdown(1).pending == 0


def test_the_queue_is_bounded_in_bytes_too() -> None:
    sdk = runtime(Wire(*[Unavailable("down")] * 1000), max_queue_bytes=20_000)
    for _ in range(1000):
        sdk.record(provider="p", model="m", feature="x" * 250)
    counts = sdk.stats()
    assert 0 < counts.pending < 100
    assert counts.dropped + counts.pending == 1000
    stopped = sdk.shutdown(0.01)
    assert (stopped.pending, stopped.dropped) == (0, 1000)


def test_many_threads_lose_no_count() -> None:
    wire = Wire()
    sdk = runtime(wire)

    def work(thread: int) -> None:
        for n in range(500):
            sdk.record(provider="p", model="m", attempt=n, session_id=str(thread))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sdk.shutdown(60) == (4000, 0, 0, 0)
    assert len({(event["session_id"], event["attempt"]) for event in wire.events}) == 4000


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    "answer",
    [
        Unavailable("down"),
        RuntimeError("a fault of ours"),
        *(HttpResponse(status, b"{}", 0.01) for status in (408, 429, 500, 502, 503, 504)),
        *(HttpResponse(status, b"<html>", None) for status in (200, 301, 401, 403, 404)),
    ],
)
def test_what_may_pass_is_sent_again(answer: Any) -> None:
    wire = Wire(answer, answer)
    sdk = runtime(wire)
    sdk.record(provider="p", model="m")
    assert sdk.flush(60) == (1, 0, 0, 0)
    assert len({body[0]["event_id"] for body in wire.bodies}) == 1
    assert len(wire.bodies) == 3
    sdk.shutdown()


def test_what_is_refused_for_good_is_counted_and_said(caplog: pytest.LogCaptureFixture) -> None:
    rejected = HttpResponse(
        202, b'{"accepted": 1, "rejected": [{"index": 0, "code": "invalid_field", "message": "`x`"}]}', None
    )
    wire = Wire(rejected, rejected, HttpResponse(400, b'{"detail": "nothing usable"}', None))
    sdk = runtime(wire)
    for expected in ((1, 0, 0, 1), (2, 0, 0, 2)):
        sdk.record(provider="p", model="m")
        sdk.record(provider="p", model="m")
        assert sdk.flush(60) == expected
    sdk.record(provider="p", model="m")
    assert sdk.flush(60) == (2, 0, 0, 3)
    assert len([r for r in caplog.records if "`x`" in r.getMessage()]) == 1
    assert "nothing usable" in caplog.text
    assert sdk.stats().reasons["rejected_invalid_field"] == 2
    sdk.shutdown()


def test_what_is_taken_with_a_warning_is_said_once_and_counts_as_sent(caplog: pytest.LogCaptureFixture) -> None:
    warning = {"index": 0, "code": "attribution_required", "message": "`team` is missing"}
    sdk = runtime(Wire(*[HttpResponse(202, json.dumps({"accepted": 1, "warnings": [warning]}).encode(), None)] * 2))
    for sent in (1, 2):
        sdk.record(provider="p", model="m")
        assert sdk.flush(60) == (sent, 0, 0, 0)
    assert len([r for r in caplog.records if "`team` is missing" in r.getMessage()]) == 1
    sdk.shutdown()


class Picky(Wire):
    """Refuses a whole body for one bad event, as a proxy or an old server may."""

    def __init__(self, *bad: str) -> None:
        super().__init__()
        self.bad = set(bad)
        self.taken: list[str] = []

    def answer(self, events: list[dict[str, Any]]) -> HttpResponse:
        ids = [event["event_id"] for event in events]
        if self.bad.intersection(ids):
            return HttpResponse(400, b"{}", None)
        self.taken += ids
        return TAKEN


def test_one_poisonous_event_costs_only_itself() -> None:
    wire = Picky("e321")
    sdk = runtime(wire)
    for n in range(BATCH_EVENTS):
        sdk.record(provider="p", model="m", event_id=f"e{n}")
    assert sdk.shutdown(60) == (BATCH_EVENTS - 1, 0, 0, 1)
    assert sorted(wire.taken) == sorted(f"e{n}" for n in range(BATCH_EVENTS) if n != 321)
    assert len(wire.bodies) <= 20


def test_where_all_is_refused_the_search_ends() -> None:
    everything = [f"e{n}" for n in range(BATCH_EVENTS)]
    wire = Picky(*everything)
    sdk = runtime(wire)
    for event_id in everything:
        sdk.record(provider="p", model="m", event_id=event_id)
    assert sdk.shutdown(60) == (0, 0, 0, BATCH_EVENTS)
    assert len(wire.bodies) < 70


def test_a_body_that_is_too_large_is_split() -> None:
    wire = Wire(HttpResponse(413, b"{}", None))
    sdk = runtime(wire)
    for n in range(6):
        sdk.record(provider="p", model="m", event_id=f"e{n}")
    assert sdk.flush(60).sent == 6
    assert sorted(event["event_id"] for body in wire.bodies[1:] for event in body) == [f"e{n}" for n in range(6)]
    sdk.shutdown()


def test_batches_are_bounded_in_events_and_bytes() -> None:
    wire = Wire()
    sdk = runtime(wire, max_queue_bytes=64 * 1024 * 1024)
    for n in range(1300):
        sdk.record(provider="p", model="m", attempt=n, extra={f"k{k}": "x" * 256 for k in range(16)})
    assert sdk.shutdown(60).sent == 1300
    assert max(map(len, wire.bodies)) <= BATCH_EVENTS
    assert max(wire.sizes) < BATCH_BYTES
    assert [event["attempt"] for event in wire.events] == list(range(1300))


def test_a_lone_event_lingers_and_a_full_batch_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    wire = Wire()
    sdk = runtime(wire)
    began = time.monotonic()
    sdk.record(provider="p", model="m")
    assert until(lambda: wire.bodies)
    assert time.monotonic() - began > 0.9
    monkeypatch.setattr("outlay._sender.LINGER_SECONDS", 3600)
    for _ in range(BATCH_EVENTS):
        sdk.record(provider="p", model="m")
    assert until(lambda: len(wire.bodies) == 2)
    sdk.shutdown()


def test_a_refused_key_loses_nothing_and_never_shows(caplog: pytest.LogCaptureFixture) -> None:
    sdk = runtime(Wire(*[HttpResponse(401, b"{}", None)] * 100))
    sdk.record(provider="p", model="m")
    assert sdk.flush(0.1).pending == 1
    assert "OUTLAY_API_KEY" in caplog.text
    assert "secret" not in caplog.text
    assert sdk.shutdown(0).dropped == 1


def test_a_flush_cuts_a_rest_short_but_not_one_the_server_asked_for() -> None:
    for answer, sent in ((HttpResponse(503, b"", None), 1), (HttpResponse(503, b"", 60.0), 0)):
        wire = Wire(*[answer] * 8)
        sdk = runtime(wire)
        sdk.record(provider="p", model="m")
        for _ in range(2_000 if sent else 20):
            if wire.answers:
                sdk.flush(0.01)
        assert sdk.flush(60 if sent else 0.3).sent == sent
        sdk.shutdown(0)


def test_the_last_flush_tries_once_more_whatever_the_server_asked_for() -> None:
    wire = Wire(HttpResponse(503, b"", 60.0))
    sdk = runtime(wire)
    sdk.record(provider="p", model="m")
    assert sdk.flush(0.1).pending == 1
    assert sdk.shutdown(2) == (1, 0, 0, 0)


def test_a_flush_ends_while_others_go_on_recording() -> None:
    sdk = runtime(Wire())
    over = threading.Event()

    def work() -> None:
        while not over.wait(0.0005):
            sdk.record(provider="p", model="m")

    busy = threading.Thread(target=work)
    busy.start()
    time.sleep(0.05)
    began = time.monotonic()
    assert sdk.flush(120).sent > 0
    assert time.monotonic() - began < 60, "it waited for what came after it"
    over.set()
    busy.join()
    sdk.shutdown()


def test_shutdown_is_final_and_init_begins_anew() -> None:
    wire = Wire()
    sdk = runtime(wire)
    sdk.record(provider="p", model="m")
    assert sdk.shutdown(60) == (1, 0, 0, 0)
    assert wire.closed
    sdk.record(provider="p", model="m")
    assert sdk.flush(1) == (1, 0, 1, 0)
    sdk.init("ol_live_key_secret_of_some_length", base_url="http://unused", connect=lambda _: wire)
    sdk.record(provider="p", model="m")
    assert sdk.shutdown(60).sent == 2


def test_init_again_waits_for_nothing_and_loses_nothing() -> None:
    first, second = Wire(*[Unavailable("down")] * 2), Wire()
    sdk = runtime(first)
    sdk.record(provider="p", model="m", attempt=1)
    sdk.init("ol_live_another", service="other", connect=lambda _: second)
    sdk.record(provider="p", model="m", attempt=2)
    assert sdk.flush(60).pending == 0
    assert {event["service"] for event in first.events} == {"shop"}
    assert [(event["service"], event["attempt"]) for event in second.events] == [("other", 2)]
    assert sdk.stats().sent == 2
    sdk.shutdown()


def test_init_again_with_the_same_settings_changes_nothing() -> None:
    wire = Wire()

    def connect(_: object) -> Wire:
        return wire

    sdk = runtime(wire, connect=connect)
    sender = sdk._sender
    sdk.init("ol_live_key_secret_of_some_length", service="shop", base_url="http://unused/", connect=connect)
    assert sdk._sender is sender
    sdk.shutdown()


@pytest.mark.parametrize(
    ("key", "url"),
    [("ol_live_x\nsecret", "http://x"), ("ol_live_secret\u2026", "http://x"), ("ol_live_secret", "localhost:8080")]
    + [("ol_live_secret", url) for url in ("ftp://x", "http://", "http://x:y", "http://a b", "nonsense")],
)
def test_settings_that_cannot_work_are_said_once_and_raise_nothing(
    key: str, url: str, caplog: pytest.LogCaptureFixture
) -> None:
    sdk = runtime(Wire())
    sdk.init(key, base_url=url)
    sdk.record(provider="p", model="m")
    assert sdk.stats().pending == 0
    assert len([r for r in caplog.records if r.levelno == logging.ERROR]) == 1
    assert "secret" not in caplog.text
    sdk.shutdown()


def test_a_signal_in_the_middle_of_recording_may_record_and_flush() -> None:
    """A signal handler can interrupt anywhere; here it interrupts the queue's own methods."""
    wire = Wire()
    sdk = runtime(wire)
    assert sdk._sender is not None
    queue = sdk._sender._queue
    ring = queue.ring

    def interrupted() -> None:
        queue.ring = ring  # type: ignore[method-assign]
        sdk.record(provider="p", model="m", event_id="handler")
        sdk.flush(2)
        ring()

    queue.ring = interrupted  # type: ignore[method-assign]
    sdk.record(provider="p", model="m", event_id="main")
    assert sdk.shutdown(60).sent == 2
    assert json.dumps(wire.events).count("handler") == 1


@given(st.integers(1, 60), st.floats(0, 100))
def test_backing_off(attempt: int, retry_after: float) -> None:
    assert 0 < backoff(attempt, None, lambda low, high: high) <= 30
    assert backoff(attempt, None, lambda low, high: low) == 0
    assert backoff(attempt, retry_after, lambda low, high: low) == retry_after
    assert backoff(attempt, float("inf"), lambda low, high: low) == 300


@given(st.integers(100, 599))
def test_only_two_kinds_of_answers_end_an_events_waiting(status: int) -> None:
    ends = fate(status) in (Fate.ACCEPTED, Fate.BAD_CONTENT)
    assert ends == (status in (202, 400, 413, 422))


def test_a_forked_child_has_nothing_of_its_parents_not_even_from_before_a_new_init() -> None:
    first, second = Wire(Unavailable("down")), Wire()
    sdk = runtime(first)
    sdk.record(provider="p", model="m")
    sdk.init("ol_live_another", connect=lambda _: second)
    sdk.record(provider="p", model="m")
    sdk._after_fork()
    assert sdk.flush(0.1) == (0, 0, 0, 0)
    sdk.record(provider="p", model="m")
    assert sdk.shutdown(60) == (1, 0, 0, 0)


def test_drops_are_reported_with_the_next_batch() -> None:
    class Told(Wire):
        def __init__(self) -> None:
            super().__init__()
            self.dropped: list[Any] = []

        def exchange(
            self, method: str, path: str, body: bytes | None = None, timeout: float | None = None
        ) -> HttpResponse:
            self.dropped.append(json.loads(body or b"{}").get("dropped"))
            return super().exchange(method, path, body, timeout)

    wire = Told()
    sdk = runtime(wire, max_queue_events=2)
    sender = sdk._sender
    assert sender is not None
    sender._thread = threading.current_thread()  # not yet
    for n in range(5):
        sdk.record(provider="p", model="m", attempt=n)
    sender._thread = None
    sdk.flush(60)
    sdk.record(provider="p", model="m")
    sdk.flush(60)
    assert wire.dropped == [{"queue_full": 3}, None]


def test_the_circuit_opens_and_closes(quick: None) -> None:
    wire = Wire(*[Unavailable("down")] * 200)
    sdk = runtime(wire)
    sender = sdk._sender
    assert sender is not None
    assert not sender.is_struggling
    sdk.record(provider="p", model="m")
    assert until(lambda: sender.is_struggling)
    assert sdk.flush(60).sent == 1
    assert not sender.is_struggling


def test_bytes_are_let_go_of_while_the_server_is_away() -> None:
    class Seen:
        is_poll = False
        read = False

        def facts(self) -> list[dict[str, Any]]:
            self.read = True
            return [{"provider": "p", "model": "m"}]

    sdk = runtime(Wire(*[Unavailable("down")] * 3))
    sender = sdk._sender
    assert sender is not None
    sdk.record(provider="p", model="first")
    assert sender.flush(0.05).pending == 1
    calls = [Seen() for _ in range(10)]
    for call in calls:
        sender.put_call(time.time_ns(), {}, call, 200_000)
    assert until(lambda: all(call.read for call in calls))
    assert sender._queue._bytes < 20_000
    assert sdk.flush(60) == (11, 0, 0, 0)
