"""Real openai, anthropic and google-genai clients through a real server's gateway, and the SDK beside it."""

import os
import subprocess
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from tests.clients.environments import ROOT, python
from tests.fake_provider import FakeProviders
from tests.fake_provider.answers import INPUT, OUTPUT
from tests.support.server import Server
from tests.support.waiting import until

CALLS = 10 + 6 + 1


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[dict[str, Any]]]:
    """What the ledger has of all calls."""
    server = Server(tmp_path_factory.mktemp("gateway") / "data", OUTLAY_ALLOW_PRIVATE_DESTINATIONS="1").start()
    found: list[dict[str, Any]] = []
    try:
        with FakeProviders() as providers, server.client() as client:
            for name in ("openai", "anthropic", "google"):
                body = {"name": name, "protocol": name, "base_url": providers[name].url, "api_key": "sk-upstream"}
                assert client.post("/v1/providers", json=body).status_code == 201

            def are_known() -> bool:
                paths = [f"/gateway/{name}/v1/models" for name in ("openai", "anthropic", "google")]
                return all("x-outlay-error" not in client.get(path).headers for path in paths)

            assert until(are_known)
            _run(server)

            def are_there() -> bool:
                found[:] = client.get("/v1/events", params={"limit": 100}).json()["events"]
                return len(found) >= CALLS

            assert until(are_there), found
        yield found
    finally:
        server.stop()


def _run(server: Server) -> None:
    given = {"GATEWAY": f"{server.url}/gateway", "GATEWAY_KEY": server.key}
    sdk = {"OUTLAY_URL": server.url, "OUTLAY_API_KEY": server.key, "PYTHONPATH": f"{ROOT / 'sdk' / 'src'}:{ROOT}"}
    subprocess.run(
        [python("newest"), "-m", "tests.clients.through_gateway"],
        env={**os.environ, **given, **sdk},
        cwd=ROOT,
        check=True,
        timeout=300,
    )


def test_every_call_is_charged_once(events: list[dict[str, Any]]) -> None:
    assert len(events) == CALLS
    assert len({event["event_id"] for event in events}) == CALLS
    assert {event["cost_status"] for event in events} <= {"priced", "estimated"}
    assert {(event["input_tokens"], event["output_tokens"]) for event in events} == {(INPUT, OUTPUT)}


def test_the_documents_headers_are_the_attribution(events: list[dict[str, Any]]) -> None:
    by = Counter((event.get("feature"), event.get("team")) for event in events)
    assert by["ticket-resolver", "customer-success"] == 4
    assert by["pdf-extractor", "data-team"] == 1
    assert sum(event.get("gl_account") == "5100-software" for event in events) == 1
    assert sum(event.get("session_id") == "JIRA-2341" for event in events) == 1
    assert sum(event.get("user_id") == "user_7" for event in events) == 3
    assert [event["workload"] for event in events if event.get("feature") == "my-agent"] == ["agentic-write"] * 2
    assert len({event["run_id"] for event in events if event.get("feature") == "my-agent"}) == 1
    assert [event["outcome"] for event in events if event.get("outcome")] == ["ticket-resolved"]
    assert [event["workload"] for event in events if event.get("feature") == "inferred"] == ["agentic-write"]


@pytest.mark.parametrize("provider", ["openai", "anthropic", "google"])
def test_each_client_streamed_and_not(events: list[dict[str, Any]], provider: str) -> None:
    found = [event for event in events if event.get("feature") == provider]
    assert sorted(bool(event.get("is_stream")) for event in found) == [False, True]
    assert {event["provider"] for event in found} == {provider}


def test_what_the_sdk_sees_too_is_one_charge(events: list[dict[str, Any]]) -> None:
    (event,) = [event for event in events if event.get("feature") == "watched"]
    assert (event["team"], event["session_id"], event["operation_id"]) == ("grüße", "s-1", event["event_id"])
