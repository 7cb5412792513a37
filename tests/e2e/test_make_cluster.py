"""`make cluster` for a first-time user: the banner's commands work, every service is ready, nothing stays behind."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from cluster.containers import where
from cluster.jars import KafkaError, kafka_jars
from tests.support.clusters import NO_KAFKA
from tests.support.server import ROOT
from tests.support.waiting import until


class Run:
    def __init__(self, folder: Path) -> None:
        self.log = folder.with_suffix(".log")
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "cluster", "--folder", folder, "--free-ports"],
                cwd=ROOT,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        if not until(lambda: "Ctrl-C stops" in self.text or self.process.poll() is not None, 300):
            raise TimeoutError(self.text)
        assert self.process.poll() is None, self.text
        # A line of the banner: its name, its address, its process.
        rows = re.findall(r"^ {2}(\S+) +(.*?) +(\d+) {3}", self.text, re.MULTILINE)
        self.address = {name: address for name, address, _ in rows}
        self.pids = {name: int(pid) for name, _, pid in rows}

    @property
    def text(self) -> str:
        return self.log.read_text()

    @property
    def alive(self) -> list[str]:
        return [name for name, pid in self.pids.items() if pid and Path(f"/proc/{pid}/exe").exists() and _runs(pid)]


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    try:
        if where() == "processes":
            kafka_jars()
    except KafkaError as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"{NO_KAFKA}: {error.detail}")
    tmp_path.chmod(0o711)
    run = Run(tmp_path / "cluster")
    try:
        yield run
    finally:
        if run.process.poll() is None:
            run.process.kill()
        run.process.wait()


def test_what_the_banner_says_works_and_ctrl_c_stops_it_all(run: Run) -> None:
    assert {"api", "ingest", "aggregator", "alerts", "gateway", "front", "Kafka"} <= run.pids.keys()
    for name in ("api", "ingest", "aggregator", "alerts", "gateway"):
        for path in ("healthz", "readyz", "metrics"):
            assert httpx2.get(f"{run.address[name]}/{path}", timeout=60).status_code == 200
    send, ask = re.findall(r"^curl .*$", run.text, re.MULTILINE)
    sent = json.loads(subprocess.run(["sh", "-c", f"{send} -sS"], capture_output=True, check=True).stdout)
    assert sent["accepted"] == 1
    assert until(lambda: _counted(ask) == 1)
    os.kill(run.process.pid, signal.SIGINT)
    assert run.process.wait(120) == 0
    assert run.alive == []


def _counted(ask: str) -> int:
    answer = subprocess.run(["sh", "-c", f"{ask} -sS"], capture_output=True, check=True).stdout
    return int(json.loads(answer)["event_count"])


def test_a_service_that_dies_is_started_again_and_kill_9_leaves_nothing(run: Run) -> None:
    os.kill(run.pids["ingest"], signal.SIGKILL)
    assert until(lambda: "ingest" in run.text.split("started again")[0].rsplit("\n", 1)[-1])
    assert until(lambda: _answers(run.address["ingest"]))
    children = Path(f"/proc/{run.process.pid}/task/{run.process.pid}/children").read_text().split()
    run.pids |= {f"child {pid}": int(pid) for pid in children}
    run.process.kill()
    run.process.wait()
    assert until(lambda: run.alive == []), run.alive


def _answers(url: str) -> bool:
    try:
        return httpx2.get(f"{url}/readyz").status_code == 200
    except httpx2.TransportError:
        return False


def test_a_broker_that_dies_is_announced_once_and_started_again(run: Run) -> None:
    if not run.pids["Kafka"]:
        pytest.skip("the broker is a container: tests/integration/test_containers.py")
    os.kill(run.pids["Kafka"], signal.SIGKILL)
    assert until(lambda: "Kafka      has ended; started again" in run.text)
    send = next(line for line in run.text.splitlines() if line.startswith("curl") and "-d" in line)
    assert until(
        lambda: b'"accepted":1' in subprocess.run(["sh", "-c", f"{send} -sS"], capture_output=True).stdout, 180
    )
    assert run.text.count("has ended; started again") == 1
