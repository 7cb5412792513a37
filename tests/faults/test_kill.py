"""kill -9 at any moment: every acknowledged event is stored once, and no process stays behind."""

import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import httpx2
import pytest

from core.db.embedded import EmbeddedPostgres
from tests.support.server import OUTLAY_SERVER, Server, left_over
from tests.support.waiting import PATIENCE_SECONDS, until

KILLS = int(os.environ.get("OUTLAY_TEST_KILLS", "6"))
EVENT = {"provider": "openai", "model": "gpt-4o", "input_tokens": 1000, "output_tokens": 10}


class Sender(threading.Thread):
    """A client that retries until it gets 202, as the SDK does, and keeps the acknowledged events."""

    def __init__(self, server: Server, name: str) -> None:
        super().__init__(daemon=True)
        self._server = server
        self._prefix = name
        self.acknowledged = 0
        self.running = True

    def run(self) -> None:
        with self._server.client() as client:
            number = 0
            while self.running:
                events = [
                    {**EVENT, "event_id": f"{self._prefix}-{number}-{i}", "feature": f"f{i % 5}"} for i in range(50)
                ]
                self._until_taken(client, events)
                number += 1

    def _until_taken(self, client: httpx2.Client, events: list[dict[str, Any]]) -> None:
        while True:
            try:
                answer = client.post("/v1/events", json={"events": events})
            except httpx2.TransportError:
                time.sleep(0.02)
                continue
            if answer.status_code == 202:
                assert answer.json()["accepted"] == len(events)
                self.acknowledged += len(events)
                return
            assert answer.status_code == 503, answer.text
            time.sleep(0.02)


def test_kills_in_mid_load_lose_and_double_nothing(tmp_path: Path) -> None:
    random = Random(7)
    server = Server(tmp_path / "data").start()
    senders = [Sender(server, f"s{n}") for n in range(3)]
    for sender in senders:
        sender.start()
    try:
        for _ in range(KILLS):
            time.sleep(random.uniform(0.05, 0.6))
            server.process.send_signal(signal.SIGKILL)
            server.process.wait()
            assert left_over(server) == {}
            server.start()
        time.sleep(0.3)
        for sender in senders:
            sender.running = False
        for sender in senders:
            sender.join(PATIENCE_SECONDS)
            assert not sender.is_alive()
        with server.client() as client:
            counted = client.get("/v1/costs/summary").json()["event_count"]
        assert counted == sum(sender.acknowledged for sender in senders) > 0
        audit = server.cli("audit")
        assert audit.returncode == 0, audit.stdout
    finally:
        server.stop()


def test_a_repricing_killed_half_way_is_ended_by_the_same_order(tmp_path: Path) -> None:
    server = Server(tmp_path / "data").start()
    price = {"provider": "openai", "model": "ours", "effective_from": "2026-01-01T00:00:00Z"}
    stated = {
        "source": "contract",
        "checked_on": "2026-11-20",
        "prices": [{**price, "per_million": {"input": 3, "output": 9}}],
    }
    start, end = (datetime.now(UTC) + timedelta(days=days) for days in (-1, 1))
    order = {"start": start.isoformat(), "end": end.isoformat(), "dry_run": False}

    def apply() -> None:
        with suppress(httpx2.TransportError), server.client() as client:
            client.post("/v1/reprice", json=order, timeout=120)

    try:
        with server.client() as client:

            def priced() -> int:
                counted: int = client.get("/v1/costs/summary?cost_status=priced").json()["event_count"]
                return counted

            for part in range(5):
                events = [{**EVENT, "model": "ours", "event_id": f"{part}-{i}"} for i in range(1000)]
                assert client.post("/v1/events", json={"events": events}).status_code == 202
            proposal = client.post("/v1/prices", json=stated).json()["id"]
            client.post(f"/v1/prices/{proposal}/apply", json={"despite_warnings": True})
            applying = threading.Thread(target=apply, daemon=True)
            applying.start()
            assert until(priced)
            server.process.send_signal(signal.SIGKILL)
            server.process.wait()
            applying.join(PATIENCE_SECONDS)
            assert left_over(server) == {}
            server.start()
            assert priced(), "what was posted stays"
            left = client.post("/v1/reprice", json=order, timeout=120).json()
            assert priced() == 5_000
            assert left["changed_events"] < 5_000
            assert client.post("/v1/reprice", json=order, timeout=120).json()["changed_events"] == 0
            total = client.get("/v1/costs/summary").json()["total_cost_usd"]
        assert total == pytest.approx(5_000 * 0.00309)
        audit = server.cli("audit")
        assert audit.returncode == 0, audit.stdout
    finally:
        server.stop()


CHAINS = {
    "make": ("make", "run"),
    "sh, make": ("sh", "-c", "make run; true"),
    "sh": ("sh", "-c", f"{OUTLAY_SERVER} run; true"),
    "background job of a finished sh": ("sh", "-c", "make run & wait"),
}


@pytest.mark.parametrize("chain", CHAINS)
def test_no_parent_can_be_killed_alone(tmp_path: Path, chain: str) -> None:
    """Kills each ancestor of the server in turn, and the server itself."""
    for victim in range(3):
        server = Server(tmp_path / f"data{victim}", CHAINS[chain]).start()
        try:
            line = _line_of_descent(server)
            if victim >= len(line) or (chain.startswith("background") and victim == len(line) - 1):
                continue
            os.kill(line[victim], signal.SIGKILL)
            assert left_over(server) == {}, (chain, victim)
        finally:
            server.stop()


def _line_of_descent(server: Server) -> list[int]:
    """The server and its ancestors up to the process that was started, the server first."""
    found = [pid for pid, command in server.family().items() if "outlay-server" in command and "python" in command]
    line = [found[-1]]
    while line[-1] != server.process.pid:
        line.append(int(Path(f"/proc/{line[-1]}/stat").read_text().rpartition(")")[2].split()[1]))
    return line


def test_a_server_outlives_the_script_that_started_it(tmp_path: Path) -> None:
    end = tmp_path / "end"
    script = f"{OUTLAY_SERVER} run & while [ ! -e {end} ]; do sleep 0.05; done"
    server = Server(tmp_path / "data", ("sh", "-c", script)).start()
    try:
        end.touch()
        server.process.wait(PATIENCE_SECONDS)
        time.sleep(1)
        assert httpx2.get(f"{server.url}/healthz", timeout=60).status_code == 200
    finally:
        for pid in server.family():
            os.kill(pid, signal.SIGTERM)
        assert left_over(server) == {}


def test_postgres_killed_is_started_again(tmp_path: Path) -> None:
    server = Server(tmp_path / "data").start()
    try:
        with server.client() as client:
            assert client.post("/v1/events", json={"events": [{**EVENT, "event_id": "1"}]}).status_code == 202
            (postgres,) = [pid for pid, c in server.family().items() if "postgres" in c and "-D" in c]
            os.kill(postgres, signal.SIGKILL)
            answers = {client.post("/v1/events", json={"events": [{**EVENT, "event_id": "2"}]}).status_code}
            assert until(
                lambda: client.post("/v1/events", json={"events": [{**EVENT, "event_id": "2"}]}).status_code == 202
            )
            assert answers <= {202, 503}
            # Each broken connection may cost one more 503.
            assert until(lambda: client.get("/v1/costs/summary").json().get("event_count") == 2)
    finally:
        server.stop()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[EmbeddedPostgres]:
    """A database beside the server, which the test can take away."""
    with EmbeddedPostgres(tmp_path / "database") as database:
        yield database


def test_a_database_away_is_503_and_comes_back_without_a_restart(tmp_path: Path, database: EmbeddedPostgres) -> None:
    server = Server(tmp_path / "data", OUTLAY_DATABASE_URL=database.dsn).start()
    try:
        with server.client() as client:

            def send(number: int) -> httpx2.Response:
                return client.post("/v1/events", json={"events": [{**EVENT, "event_id": f"e{number}"}]})

            assert send(1).status_code == 202
            database.stop()
            for answer in (send(2), client.get("/v1/costs/summary"), client.get("/v1/events")):
                assert answer.status_code == 503, answer.text
                assert int(answer.headers["retry-after"]) >= 1
            assert client.get("/readyz").status_code == 200
            unknown = client.get("/v1/auth/verify", headers={"Authorization": f"Bearer {_other(server.key)}"})
            assert unknown.status_code in (401, 503)
            database.start()
            assert until(lambda: send(2).status_code == 202)
            assert client.get("/v1/costs/summary").json()["event_count"] == 2
    finally:
        server.stop()


def _other(key: str) -> str:
    return key[:8] + ("a" if key[8] != "a" else "b") + key[9:]


def test_a_full_disk_is_503_and_recovers(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=200m", "tmpfs", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no small disk can be mounted here")
    try:
        with EmbeddedPostgres(disk / "database", {"max_wal_size": "64MB", "min_wal_size": "32MB"}) as database:
            server = Server(tmp_path / "data", OUTLAY_DATABASE_URL=database.dsn).start()
            try:
                _fill_and_free(server, disk)
            finally:
                server.stop()
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


def _fill_and_free(server: Server, disk: Path) -> None:
    padding = {"request_id": "x" * 256, "error_type": "y" * 256, "endpoint": "z" * 256}
    acknowledged = 0
    with server.client() as client:
        (disk / "ballast").write_bytes(b"0" * (shutil.disk_usage(disk).free - 3_000_000))
        for number in range(200):
            events = [{**EVENT, **padding, "event_id": f"{number}-{i}"} for i in range(200)]
            answer = client.post("/v1/events", json={"events": events})
            if answer.status_code != 202:
                break
            acknowledged += 200
        assert answer.status_code == 503, answer.text
        assert int(answer.headers["retry-after"]) >= 1
        (disk / "ballast").unlink()
        assert until(lambda: client.post("/v1/events", json={"events": events}).status_code == 202)
        assert client.get("/v1/costs/summary").json()["event_count"] == acknowledged + 200
    assert server.cli("audit").returncode == 0
