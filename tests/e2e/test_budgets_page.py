"""docs/budgets.md as a newcomer follows it: the receiver runs, the commands work, every example is accepted."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from socket import socket

import pytest

from tests.support.server import ROOT, Server, free_port
from tests.support.waiting import until

PAGE = (ROOT / "docs" / "budgets.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("page") / "data", OUTLAY_ALLOW_PRIVATE_DESTINATIONS="1").start()
    yield server
    server.stop()


def test_the_first_alert(server: Server, tmp_path: Path) -> None:
    port = str(free_port())
    receiver, asking = (text.replace("9000", port) for text in blocks("python"))
    (tmp_path / "receiver.py").write_text(receiver)
    came = (tmp_path / "came").open("w")
    running = subprocess.Popen([sys.executable, tmp_path / "receiver.py"], stdout=came, stderr=subprocess.DEVNULL)
    try:
        assert until(lambda: _listens(int(port)))
        environment = {**os.environ, "OUTLAY": server.url, "KEY": server.key}
        script = "\n".join(blocks("sh")).replace(":9000", f":{port}")
        done = subprocess.run(["sh", "-ec", script], env=environment, capture_output=True, text=True, check=True)
        tested = next(part for part in done.stdout.replace("}{", "}\n{").splitlines() if '"state":' in part)
        assert json.loads(tested)["state"] == "delivered", done.stdout
        assert until(lambda: len((tmp_path / "came").read_text().splitlines()) >= 3)
    finally:
        running.kill()
        running.wait()
        came.close()
    lines = (tmp_path / "came").read_text().splitlines()
    assert lines[0].startswith("True A test of the channel my receiver")
    assert sorted(lines[1:]) == [f"True Daily GPT-4o budget {share} 40" for share in (0.5, 0.8)]
    keys = {"OUTLAY_URL": server.url, "OUTLAY_API_KEY": server.key}
    asked = subprocess.run(
        [sys.executable, "-c", asking], env={**os.environ, **keys}, capture_output=True, text=True, check=True
    )
    assert asked.stdout.splitlines() == ["Daily GPT-4o budget: 40.00 of 50.00 USD"] * 2


def _listens(port: int) -> bool:
    with socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_every_example_is_taken(server: Server) -> None:
    examples = re.findall(r"^\| .* \| `(\{.*\})` \|$", PAGE, re.MULTILINE)
    assert len(examples) == 11
    with server.client() as http:
        for text in examples:
            body = json.loads(text)
            assert http.post("/v1/alerts/preview", json={**body, "days": 7}).status_code == 200, text
            made = http.post("/v1/alerts", json=body)
            assert made.status_code == 201, made.text
