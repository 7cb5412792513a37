"""Ingest and Kafka as real processes: whatever happens, every 202 is in the topic, and every other response says when
to retry."""

import asyncio
import json
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import httpx2
import pytest

from cluster.jars import KafkaError
from cluster.kafka import free_port
from cluster.process import Service
from cluster.stack import Stack
from core.accounts.auth import make_key
from tests.support.aggregators import settles
from tests.support.cluster import EVENT, acknowledged, client, held, load, service
from tests.support.clusters import NO_KAFKA
from tests.support.faults import LONG
from tests.support.waiting import PATIENCE_SECONDS, until

KILLS = int(os.environ.get("OUTLAY_TEST_KILLS", "4"))


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    folder = tmp_path_factory.mktemp("stack")
    folder.chmod(0o711)
    try:
        with Stack(folder) as stack:
            yield stack
    except KafkaError as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"{NO_KAFKA}: {error.detail}")


@pytest.fixture
def ingest(stack: Stack) -> Iterator[Service]:
    with service(stack, "ingest") as process:
        yield process


def memory(process: Service) -> int:
    """The resident memory in bytes."""
    fields = Path(f"/proc/{process.process.pid}/statm").read_text().split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE")


def test_killed_in_mid_load_it_loses_nothing_acknowledged(stack: Stack, ingest: Service) -> None:
    random = Random(11)
    with load(ingest, stack.key) as senders:
        for _ in range(KILLS):
            time.sleep(random.uniform(0.2, 0.8))
            ingest.kill()
            ingest.start()
            ingest.await_ready()
        assert until(lambda: all(sender.statuses.get(202, 0) > KILLS for sender in senders))
    assert {status for sender in senders for status in sender.statuses} <= {202, 503}
    assert acknowledged(senders) <= held(stack)


def test_a_broker_killed_and_back_is_503_meanwhile(stack: Stack, ingest: Service) -> None:
    with load(ingest, stack.key) as senders:
        time.sleep(0.5)
        stack.kafka.kill()
        assert until(lambda: all(503 in sender.statuses for sender in senders))
        time.sleep(60 if LONG else 0)
        assert ingest.is_ready
        stack.kafka.start()
        before = [sender.statuses.get(202, 0) for sender in senders]
        assert until(lambda: all(s.statuses.get(202, 0) > b for s, b in zip(senders, before, strict=True)))
    assert {status for sender in senders for status in sender.statuses} == {202, 503}
    assert sum(sender.without_retry_after for sender in senders) == 0
    assert sum(sender.unanswered for sender in senders) == 0
    assert acknowledged(senders) <= held(stack)


def test_a_broker_that_hangs_fills_a_bounded_buffer_and_then_all_are_refused_at_once(
    stack: Stack, ingest: Service
) -> None:
    stack.kafka.pause()
    try:
        before = memory(ingest)
        answers = many_large(ingest, stack.key)
        grown = memory(ingest) - before
    finally:
        stack.kafka.resume()
    assert {status for status, _ in answers} == {503}
    assert [why for _, why in answers].count("The event log is busy.") > 20, "these are refused at once"
    assert grown < 300 * 2**20
    with client(ingest, stack.key) as http:
        body = {"events": [{**EVENT, "event_id": "after"}]}
        assert until(lambda: http.post("/v1/events", json=body).status_code == 202)
    assert "after" in held(stack)


def many_large(ingest: Service, key: str) -> list[tuple[int, str]]:
    """The status of each of 200 requests of 1,000 large events from 50 clients, and why it is not 202."""
    wide = {name: "w" * 250 for name in ("request_id", "response_id", "endpoint", "error_type", "prompt_fingerprint")}
    body = json.dumps({"events": [{**EVENT, **wide, "event_id": f"wide-{n}"} for n in range(1000)]}).encode()
    answers: list[tuple[int, str]] = []

    def send() -> None:
        with client(ingest, key) as http:
            for _ in range(4):
                answer = http.post("/v1/events", content=body)
                answers.append((answer.status_code, answer.json().get("detail", "")))

    threads = [threading.Thread(target=send) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def test_a_database_away_lets_known_keys_go_on(stack: Stack, ingest: Service) -> None:
    stack.database.stop()
    try:
        with client(ingest, stack.key) as http:
            taken = [f"away-{n}" for n in range(5)]
            for event_id in taken:
                answer = http.post("/v1/events", json={"events": [{**EVENT, "event_id": event_id}]})
                assert answer.status_code == 202, answer.text
                time.sleep(0.3)
            unknown = {"Authorization": f"Bearer {make_key('live').text}"}
            answer = http.post("/v1/events", json={"events": [EVENT]}, headers=unknown)
            assert answer.status_code == 503
            assert int(answer.headers["retry-after"]) >= 1
            assert ingest.is_ready
    finally:
        stack.database.start()
    assert set(taken) <= held(stack)
    with client(ingest, stack.key) as http:
        assert until(lambda: http.post("/v1/events", json={"events": [EVENT]}, headers=unknown).status_code == 401)


def test_it_starts_before_its_database_and_its_broker(stack: Stack) -> None:
    stack.kafka.stop()
    stack.database.stop()
    ingest = Service("ingest", free_port(), stack.environment, lambda *_: None)
    try:
        ingest.start()
        assert until(lambda: answers(f"{ingest.url}/healthz", 200))
        assert until(lambda: "the database has not been seen yet" in why_not_ready(ingest))
        stack.database.start()
        # If it were ready without its log, it would replace a replica that works.
        assert until(lambda: why_not_ready(ingest) == "Not ready: the event log has not been seen yet.")
    finally:
        stack.kafka.start(wait=False)
        if stack.database.pid is None:
            stack.database.start()
        stack.kafka.await_ready()
    try:
        with client(ingest, stack.key) as http:
            assert until(lambda: http.post("/v1/events", json={"events": [EVENT]}).status_code == 202)
        assert until(lambda: ingest.is_ready)
    finally:
        assert ingest.stop() == 0


def why_not_ready(process: Service) -> str:
    with suppress(httpx2.TransportError):
        return str(httpx2.get(f"{process.url}/readyz").json().get("detail", ""))
    return ""


def answers(url: str, status: int) -> bool:
    try:
        return httpx2.get(url).status_code == status
    except httpx2.TransportError:
        return False


def test_a_read_only_database_stops_nothing(stack: Stack, ingest: Service) -> None:
    stack.database.administer("ALTER SYSTEM SET default_transaction_read_only = on")
    try:
        with load(ingest, stack.key) as senders:
            time.sleep(5)
        assert {status for sender in senders for status in sender.statuses} == {202}
    finally:
        stack.database.administer("ALTER SYSTEM RESET default_transaction_read_only")
    assert acknowledged(senders) <= held(stack)


def test_told_to_stop_it_answers_what_it_has_begun(stack: Stack) -> None:
    with service(stack, "ingest") as ingest:
        with load(ingest, stack.key, senders=6) as senders:
            time.sleep(0.7)
            ingest.process.send_signal(signal.SIGTERM)
            assert ingest.process.wait(PATIENCE_SECONDS) == 0
        assert {status for sender in senders for status in sender.statuses} == {202}
        assert acknowledged(senders) <= held(stack)


def test_what_was_acknowledged_in_all_that_is_counted_once(stack: Stack) -> None:
    """The topic of the tests above, with all repetitions, is written to the ledger."""
    events = held(stack)
    with service(stack, "aggregator"):
        asyncio.run(settles(stack.database.dsn, events))
