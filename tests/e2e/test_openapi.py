"""The live server against its own OpenAPI document: generated requests, good and bad, on every route."""

import os
import subprocess
from pathlib import Path

import httpx2

from tests.support.server import OUTLAY_SERVER, Server

# Values that a schema cannot exclude (a time out of range, a past expiry) are rightly refused, and a bad event
# beside a good one does not refuse the request. An id may hold a slash, so GET …/replay is of such an id.
EXAMPLES = os.environ.get("OUTLAY_EXAMPLES", "8")
"""Random requests a route, beside every example and every bound that its schema names; `make openapi` sends more."""
EXCLUDED = "positive_data_acceptance,negative_data_rejection,allow_header_conformance"


def test_every_route_keeps_its_promises(tmp_path: Path) -> None:
    server = Server(tmp_path / "data").start()
    try:
        done = subprocess.run(
            [
                OUTLAY_SERVER.with_name("schemathesis"),
                *("run", f"{server.url}/openapi.json", "--header", f"Authorization: Bearer {server.key}"),
                *("--phases", "examples,coverage,fuzzing", "--max-examples", EXAMPLES, "--seed", "7"),
                *("--exclude-checks", EXCLUDED, "--no-color"),
            ],
            capture_output=True,
            text=True,
            cwd=tmp_path,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-6000:]
        document = httpx2.get(f"{server.url}/openapi.json", timeout=60).json()
        assert f"{sum(map(len, document['paths'].values()))} passed" in done.stdout
        assert "level=error" not in server.output()
        assert server.cli("audit").returncode == 0
    finally:
        server.stop()
