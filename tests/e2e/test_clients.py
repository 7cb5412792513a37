"""The real client libraries with fake providers and a real server: every call is recorded once, to the last digit."""

import json
import os
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from outlay._local_prices import PRICES

from tests.clients.environments import ROOT, python
from tests.fake_provider import FakeProviders
from tests.fake_provider.answers import CACHED, INPUT, OUTPUT
from tests.fake_provider.server import PROVIDERS
from tests.support.server import Server

RUNS = {
    "openai 3, anthropic 2": ("newest", "openai_and_anthropic", ()),
    "openai 2, anthropic 1": ("second", "openai_and_anthropic", ()),
    "openai 1, anthropic 0": ("first", "openai_and_anthropic", ()),
    "others": ("newest", "others", ()),
    "google-generativeai": ("legacy", "legacy_gemini", ()),
    "frameworks": ("newest", "frameworks", ("langchain", "agents", "pydanticai")),
    "LlamaIndex": ("second", "frameworks", ("llamaindex",)),
    "LiteLLM": ("litellm", "frameworks", ("litellm",)),
}


class Ran:
    """The calls that a run says it made, and those that the ledger has."""

    def __init__(self, said: dict[str, Any], events: list[dict[str, Any]]) -> None:
        self.cases: dict[str, dict[str, Any]] = said["cases"]
        self.counts = said["sent"], said["pending"]
        self.events = events


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("clients") / "data").start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def ran(server: Server) -> dict[str, Ran]:
    """All runs, two at a time."""
    for environment, _, _ in RUNS.values():
        python(environment)
    with FakeProviders() as providers, ThreadPoolExecutor(2) as pool:
        running = {name: pool.submit(_run, server, providers, name) for name in RUNS}
        said = {name: run.result() for name, run in running.items()}
    found = {name: _events(server, name) for name in RUNS}
    return {name: Ran(said[name], found[name]) for name in RUNS}


def _run(server: Server, providers: FakeProviders, name: str) -> dict[str, Any]:
    environment, script, arguments = RUNS[name]
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("OUTLAY_", "PYTHON", "AWS_"))}
    own = {
        "OUTLAY_API_KEY": server.key,
        "OUTLAY_URL": server.url,
        "OUTLAY_SERVICE": name,
        "OUTLAY_STREAM_USAGE": "1",
        "OUTLAY_HOSTS": providers.hosts,
        "FAKE_PROVIDERS": json.dumps({provider: providers[provider].url for provider in PROVIDERS}),
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'sdk' / 'src'}",
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",
        "OPENAI_AGENTS_DISABLE_TRACING": "1",
    }
    command: list[str | Path] = [python(environment), "-m", f"tests.clients.{script}", *arguments]
    done = subprocess.run(command, env=clean | own, cwd=ROOT, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert "CANARY" not in done.stderr
    said: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return said


def _events(server: Server, service: str) -> list[dict[str, Any]]:
    with server.client() as client:
        answer = client.get("/v1/events", params={"service": service, "limit": 1000})
    assert "CANARY" not in answer.text
    events: list[dict[str, Any]] = json.loads(answer.text, parse_float=Decimal)["events"]
    return events


@pytest.fixture(scope="module")
def book(server: Server) -> dict[tuple[str, str], dict[str, Any]]:
    with server.client() as client:
        answers = [
            client.get("/v1/pricing", params={"provider": provider})
            for provider in {provider for provider, _ in PRICES.book.models()}
        ]
    prices = [price for answer in answers for price in json.loads(answer.text, parse_float=Decimal)["models"]]
    return {(price["provider"], price["model"]): price for price in prices}


@pytest.mark.parametrize("name", RUNS)
def test_every_call_is_one_event(ran: dict[str, Ran], name: str) -> None:
    run = ran[name]
    assert sorted(event["feature"] for event in run.events) == sorted(run.cases)
    assert run.counts == (len(run.cases), 0)


@pytest.mark.parametrize("name", RUNS)
def test_events_say_what_was_called(ran: dict[str, Ran], name: str) -> None:
    for event in ran[name].events:
        case = ran[name].cases[event["feature"]]
        said = {field: event[field] for field in ("provider", "model", "operation", "is_stream")}
        assert said == {field: case[field] for field in said}
        assert event["status_code"] == 200
        assert (event["team"], event["user_id"], event["tenant"]) == ("clients", "user_1", "acme")
        assert event["usage_source"] == "provider", event
        assert event["latency_ms"] > 0


@pytest.mark.parametrize("name", RUNS)
def test_costs_are_the_price_books_to_the_last_digit(
    ran: dict[str, Ran], book: dict[tuple[str, str], dict[str, Any]], name: str
) -> None:
    for event in ran[name].events:
        embedded = event["operation"] == "embeddings"
        assert (event["input_tokens"], event["output_tokens"] or 0) == (INPUT, 0 if embedded else OUTPUT), event
        if event["provider"] == "ollama":
            assert event["cost_status"] == "unpriced"
            continue
        match = PRICES.book.match(event["provider"], event["model"])
        assert match is not None, event
        price = book[match.provider, match.model]
        cached = event["cache_read_tokens"] or 0
        assert cached in (0, CACHED)
        exact = (INPUT - cached) * price["prompt_per_1k"]
        exact += cached * Decimal(price.get("cache_read_per_1k") or price["prompt_per_1k"])
        exact += 0 if embedded else OUTPUT * price["completion_per_1k"]
        assert event["cost_usd"] == exact / 1000, event["feature"]


def test_the_server_agrees_with_itself(server: Server, ran: dict[str, Ran]) -> None:
    audited = server.cli("audit")
    assert audited.returncode == 0, audited.stdout
