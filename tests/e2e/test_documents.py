"""The documents' examples, run with only the names changed, and their events in the ledger."""

import json
import os
import re
import subprocess
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.clients.environments import ROOT, python
from tests.fake_provider import FakeProviders
from tests.fake_provider.server import PROVIDERS
from tests.support.server import Server

README = ROOT / "sdk" / "README.md"
GPT = Decimal("0.00625")
"""1,000 tokens at 2.50, 200 cached at 1.25, 350 at 10 USD a million."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("documents") / "data").start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def providers() -> Iterator[FakeProviders]:
    with FakeProviders() as providers:
        yield providers


@pytest.fixture(scope="module", params=["newest", "second", "first"])
def generation(request: pytest.FixtureRequest) -> str:
    """The client libraries' major versions: openai 3 and anthropic 2, 2 and 1, 1 and 0."""
    return str(request.param)


@pytest.fixture(scope="module")
def said(server: Server, providers: FakeProviders, generation: str) -> dict[str, Any]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("OUTLAY_", "PYTHON"))}
    own = {
        "OUTLAY_API_KEY": server.key,
        "OUTLAY_URL": server.url,
        "OUTLAY_HOSTS": providers.hosts,
        "FAKE_PROVIDERS": json.dumps({name: providers[name].url for name in PROVIDERS}),
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'sdk' / 'src'}",
    }
    command: list[str | Path] = [python(generation), "-m", "tests.clients.documents", generation]
    done = subprocess.run(command, env=clean | own, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


@pytest.fixture(scope="module")
def events(server: Server, said: dict[str, Any], generation: str) -> list[dict[str, Any]]:
    with server.client() as client:
        text = client.get("/v1/events", params={"limit": 1000, "service": generation}).text
    found: list[dict[str, Any]] = json.loads(text, parse_float=Decimal)["events"]
    return found


def of(events: list[dict[str, Any]], **wanted: Any) -> list[dict[str, Any]]:
    return [event for event in events if all(event[name] == value for name, value in wanted.items())]


def test_the_second_answer_is_a_saving(events: list[dict[str, Any]], said: dict[str, Any]) -> None:
    asked, reused = sorted(of(events, feature="chat", team="growth"), key=lambda event: event["timestamp"])
    assert (asked["cost_usd"], asked["saving_technique"]) == (GPT, None)
    assert (reused["cost_usd"], reused["saved_usd"], reused["saving_technique"]) == (0, GPT, "retry_dedup")
    assert Decimal(said["saved"]) == GPT


def test_every_label_arrives(events: list[dict[str, Any]], generation: str) -> None:
    (event,) = of(events, feature="summarization")
    assert (event["team"], event["user_id"], event["tenant"], event["service"]) == (
        "growth",
        "usr_123",
        "acme-corp",
        generation,
    )
    assert event["extra"] == {"ticket": "T-1"}


def test_streams_carry_their_usage_though_nobody_asked(events: list[dict[str, Any]]) -> None:
    assert [(e["cost_usd"], e["is_stream"], e["usage_source"]) for e in of(events, feature="stream")] == [
        (GPT, True, "provider")
    ] * 2


def test_a_session_groups_its_calls(events: list[dict[str, Any]]) -> None:
    assert sorted(event["model"] for event in of(events, session_id="flow-1")) == ["gpt-4o", "gpt-4o-mini"]


def test_a_feature_by_hand_and_another_provider(events: list[dict[str, Any]]) -> None:
    (event,) = of(events, feature="doc-parse")
    assert (event["provider"], event["cost_usd"]) == ("anthropic", Decimal("0.00831"))


def test_attribution_by_header_and_not_for_the_provider(events: list[dict[str, Any]], providers: FakeProviders) -> None:
    (event,) = of(events, feature="ticket-resolver")
    named = ("team", "session_id", "user_id", "run_id", "gl_account", "outcome", "workload", "has_tool_calls")
    assert [event[name] for name in named] == [
        "customer-success",
        "JIRA-2341",
        "user_7",
        "run-7",
        "5100-software",
        "ticket-resolved",
        "agentic-write",
        True,
    ]
    headers = {name for request in providers["openai"].requests for name in request["headers"]}
    assert not [name for name in headers if name.startswith("x-cost")]


def test_a_model_of_ones_own_and_a_call_that_nobody_could_pay(
    events: list[dict[str, Any]], said: dict[str, Any]
) -> None:
    (event,) = of(events, feature="extraction")
    assert event["cost_usd"] > 0
    assert said["refused"] == "daily"
    assert said["sent"] == len(events) == 10


def test_the_fourth_document(said: dict[str, Any]) -> None:
    assert {scope: (Decimal(cost), calls) for scope, (cost, calls) in said["scopes"].items()} == {
        "pipeline/retrieval": (Decimal("0.000195"), 1),
        "pipeline/generation": (Decimal("0.0075"), 1),
        "agent/tool_calls/web_search": (Decimal("0.00009"), 1),
    }
    assert said["limits"] == ["per_request", "0.1", "0.5"]
    assert said["state"] == "CircuitState.CLOSED"
    assert said["spent"] == ["$0.0075", "$0.0075"]


def test_the_readmes_way_to_the_first_cost(server: Server, providers: FakeProviders, tmp_path: Path) -> None:
    """Its first two programs, unchanged, one after the other."""
    first, second, *_ = re.findall(r"```python\n(.*?)```", README.read_text(), re.DOTALL)
    (tmp_path / "app.py").write_text(first + second)
    environment = {
        "OUTLAY_API_KEY": server.key,
        "OUTLAY_URL": server.url,
        "OUTLAY_HOSTS": providers.hosts,
        "OPENAI_API_KEY": "sk-x",
        "OPENAI_BASE_URL": f"{providers['openai'].url}/v1",
        "PYTHONPATH": str(ROOT / "sdk" / "src"),
    }
    command: list[str | Path] = [python("newest"), tmp_path / "app.py"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "'feature': 'answer', 'total_cost_usd': Decimal('0.00625'), 'event_count': 1" in done.stdout
