"""Published clients of other products, with their settings alone: their events are in the ledger, exactly."""

import json
import os
import subprocess
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import httpx2
import pytest

from tests.clients.environments import ROOT, python
from tests.fake_provider import FakeProviders
from tests.fake_provider.server import PROVIDERS
from tests.support.api import bearer
from tests.support.server import Server
from tests.support.waiting import until


@pytest.fixture
def server(tmp_path: Any) -> Iterator[Server]:
    server = Server(tmp_path / "data").start()
    yield server
    server.stop()


def _ask(server: Server, method: str, path: str, **more: Any) -> Any:
    answer = httpx2.request(method, f"{server.url}{path}", headers=bearer(server.key), timeout=60, **more)
    assert answer.status_code < 300, answer.text
    return answer.json()


def _run(product: str, server: Server, key: str) -> Any:
    with FakeProviders() as providers:
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("OUTLAY_", "PYTHON", "AICG_"))}
        urls = {provider: providers[provider].url for provider in PROVIDERS}
        own = {"SERVER_URL": server.url, "SERVER_KEY": key, "FAKE_PROVIDERS": json.dumps(urls), "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [python(product), "-m", "tests.clients.other_products", product],
            env=clean | own,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.strip().splitlines()[-1])


def _landed(server: Server) -> dict[str, dict[str, Any]]:
    """The two events by provider."""

    def events() -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = _ask(server, "GET", "/v1/events")["events"]
        return found

    assert until(lambda: len(events()) == 2), events()
    return {event["provider"]: event for event in events()}


def _cost(events: dict[str, dict[str, Any]]) -> float:
    return float(sum(Decimal(str(event["cost_usd"])) for event in events.values()))


def _certainty(event: dict[str, Any]) -> tuple[Any, ...]:
    return event["cost_usd"], event["cost_status"], event["cost_reason"]


def test_cogslayer(server: Server) -> None:
    plain: dict[str, Any] = {"period": "daily", "scope": "feature", "scope_value": "chat"}
    budgets: dict[str, dict[str, Any]] = {
        "understood": {**plain, "threshold_usd": "0.001"},
        "in shadow": {"period": "daily", "threshold_usd": "0.001", "shadow": True},
        "filtered": {"period": "daily", "threshold_usd": "0.001", "filter": {"team": "growth"}},
        "not reached": {**plain, "threshold_usd": "0.015"},
    }
    for name, spec in budgets.items():
        _ask(server, "POST", "/v1/alerts", json={"name": name, **spec})
    asked = {"name": "their client", "scopes": ["ingest", "read"], "compat": "cogslayer"}
    said = _run("cogslayer", server, _ask(server, "POST", "/v1/keys", json=asked)["key"])
    events = _landed(server)
    assert _certainty(events["openai"]) == (0.00625, "priced", None)
    assert events["anthropic"]["cost_status"] in ("priced", "estimated")
    assert {event["feature"] for event in events.values()} == {"chat"}
    assert {event["team"] for event in events.values()} == {"growth"}
    assert [row["alert_name"] for row in said["checked"]["triggered"]] == ["understood"]
    assert len(said["lines"]) == 3
    assert (said["insights"]["count"], said["insights"]["total_cost_usd"]) == (0, _cost(events))
    assert "Budget exceeded for feature 'chat'" in said["refused"]


def test_aicostguard(server: Server) -> None:
    _run("aicostguard", server, server.key)
    events = _landed(server)
    assert _certainty(events["openai"]) == (0.00625, "priced", None)
    assert _certainty(events["anthropic"])[1:] == ("estimated", "cache_unknown")
    assert {event["feature"] for event in events.values()} == {"doc-parse"}


def test_cognocient(server: Server) -> None:
    _run("cognocient", server, server.key)
    events = _landed(server)
    assert _certainty(events["openai"]) == (0.0065, "estimated", "cache_unknown")
    assert _certainty(events["anthropic"])[1:] == ("estimated", "cache_unknown")
    assert (events["openai"]["feature"], events["anthropic"]["user_id"]) == ("support-bot", "user_7")
