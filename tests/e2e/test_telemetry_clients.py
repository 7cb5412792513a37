"""Real instrumentations of a real client, with OpenTelemetry's SDK and exporter: only two environment variables are
ours, and the ledger has each call's exact tokens and money."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.clients.environments import ROOT, python
from tests.fake_provider import FakeProviders
from tests.support.api import bearer
from tests.support.server import Server
from tests.support.waiting import until

CHAT = 0.00625
"""1,000 × 2.50 + 200 cached × 1.25 + 350 × 10 USD a million."""
UNCACHED = 0.0065
"""The same without a word about the cache."""
EMBEDDING = 0.000024
"""1,200 × 0.02 USD a million."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("telemetry") / "data").start()
    yield server
    server.stop()


def _run(
    environment: str, instrumentation: str, server: Server, expected: int = 4, **more: str
) -> list[dict[str, Any]]:
    """The events of a run of the client."""
    with FakeProviders() as providers:
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("OUTLAY_", "PYTHON", "OTEL_"))}
        ours = {
            "OTEL_EXPORTER_OTLP_ENDPOINT": f"{server.url}/v1/otlp",
            "OTEL_EXPORTER_OTLP_HEADERS": f"Authorization=Bearer%20{server.key}",
        }
        service = more.get("OUTLAY_SERVICE", instrumentation)
        resource = f"service.name={service},deployment.environment.name=production,outlay.team=growth"
        own = {
            "OTEL_RESOURCE_ATTRIBUTES": resource,
            "OTEL_EXPORTER_OTLP_COMPRESSION": "gzip",
            "FAKE_PROVIDERS": json.dumps({"openai": providers["openai"].url}),
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'sdk' / 'src'}",
            **({"OUTLAY_HOSTS": providers.hosts} if more else {}),
            **more,
        }
        done = subprocess.run(
            [python(environment), "-m", "tests.clients.telemetry", instrumentation],
            env=clean | ours | own,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Failed to export" not in done.stderr, done.stderr[-3000:]

    def events() -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = httpx2.get(
            f"{server.url}/v1/events", params={"service": service}, headers=bearer(server.key), timeout=60
        ).json()["events"]
        return found

    assert until(lambda: len(events()) >= expected), (events(), done.stderr[-2000:])
    return events()


@pytest.mark.parametrize(
    ("environment", "instrumentation", "chat"),
    [
        ("telemetry", "traceloop", (CHAT, "priced", None)),
        ("telemetry", "openinference", (CHAT, "priced", None)),
        # it leaves out the cache of a chat, so the cost is an upper bound and says so
        ("telemetry_official", "official", (UNCACHED, "estimated", "cache_unknown")),
    ],
)
def test_an_instrumented_client(
    server: Server, environment: str, instrumentation: str, chat: tuple[float, str, str | None]
) -> None:
    events = _run(environment, instrumentation, server)
    assert len(events) == 4
    by_operation: dict[str, list[dict[str, Any]]] = {}
    for event in events:
        by_operation.setdefault(event["operation"], []).append(event)
    for event in by_operation["chat"]:
        assert (event["cost_usd"], event["cost_status"], event["cost_reason"]) == chat, event
        assert (event["input_tokens"], event["output_tokens"], event["provider"]) == (1200, 350, "openai")
    (embedded,) = by_operation["embeddings"]
    assert (embedded["cost_usd"], embedded["cost_status"]) == (EMBEDDING, "priced"), embedded
    assert len(by_operation["chat"]) == 2
    (agent,) = by_operation["agent"]
    assert (agent["model"], agent["cost_usd"], agent["input_tokens"]) == ("planner", 0, 0), agent
    assert {event["parent_span_id"] for event in events} == {None, agent["span_id"]}
    assert len({event["run_id"] for event in events}) == 1
    assert {(event["environment"], event["team"]) for event in events} == {("production", "growth")}
    assert {event["source"] for event in events} == {"otlp"}
    assert "CANARY" not in json.dumps(events)


def _witnesses(server: Server, event: dict[str, Any]) -> list[Any]:
    receipt = httpx2.get(f"{server.url}/v1/events/{event['event_id']}/receipt", headers=bearer(server.key), timeout=60)
    return sorted(witness["source"] for witness in receipt.json()["witnesses"])


@pytest.mark.parametrize(
    ("environment", "instrumentation"), [("telemetry", "traceloop"), ("telemetry_official", "official")]
)
def test_the_sdk_and_an_instrumentation_of_one_client_are_one_charge(
    tmp_path: Path, environment: str, instrumentation: str
) -> None:
    """On a server of its own, as the provider's stand-in gives every answer the same id."""
    server = Server(tmp_path / "data").start()
    try:
        _are_one_charge(server, environment, instrumentation)
    finally:
        server.stop()


def _are_one_charge(server: Server, environment: str, instrumentation: str) -> None:
    ours = {"OUTLAY_API_KEY": server.key, "OUTLAY_URL": server.url, "ONE_CALL": "1"}
    name = f"{instrumentation}-and-sdk"
    _run(environment, instrumentation, server, 2, OUTLAY_SERVICE=name, **ours)

    def calls() -> list[dict[str, Any]]:
        found = httpx2.get(
            f"{server.url}/v1/events", params={"service": name}, headers=bearer(server.key), timeout=60
        ).json()["events"]
        return [each for each in found if each["operation"] == "chat"]

    assert until(lambda: [_witnesses(server, call) for call in calls()] == [["otlp", "sdk"]]), calls()
    (call,) = calls()
    assert (call["cost_usd"], call["cost_status"], call["source"]) == (CHAT, "priced", "sdk")
    assert call["run_id"], "the trace"
