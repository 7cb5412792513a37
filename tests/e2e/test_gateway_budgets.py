"""Real openai, anthropic and google-genai clients at budgets that stop calls: each decision, streamed and not."""

import os
import subprocess
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from tests.clients.environments import ROOT, python
from tests.fake_provider import FakeProviders
from tests.support.server import Server
from tests.support.waiting import until

NAMES = ("openai", "anthropic", "google")
CHEAPER = {"gpt-4o": "gpt-4o-mini", "claude-opus-4-20250514": "claude-3-5-haiku-20241022", "*": "gemini-2.5-flash-lite"}
BUDGETS: dict[str, dict[str, Any]] = {
    "blocked": {"enforce": "block", "threshold_usd": "0.001"},
    "warned": {"enforce": "warn", "threshold_usd": "0.001"},
    "clamped": {"enforce": "block", "threshold_usd": 10, "max_per_call_usd": "0.005", "clamp": True},
    "degraded": {"enforce": "degrade", "threshold_usd": "0.001", "degrade_limit": 10, "degrade_to": CHEAPER},
}
CALLS = 4 * 2 * len(NAMES)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[list[dict[str, Any]], dict[str, int]]]:
    """The ledger's events, and how many requests each provider got."""
    server = Server(tmp_path_factory.mktemp("budgets") / "data", OUTLAY_ALLOW_PRIVATE_DESTINATIONS="1").start()
    found: list[dict[str, Any]] = []
    try:
        with FakeProviders() as providers, server.client() as client:
            for name in NAMES:
                body = {"name": name, "protocol": name, "base_url": providers[name].url, "api_key": "sk-upstream"}
                assert client.post("/v1/providers", json=body).status_code == 201
            for feature, given in BUDGETS.items():
                alert = {"name": feature, "period": "daily", "filter": {"feature": feature}, **given}
                assert client.post("/v1/alerts", json=alert).status_code == 201

            def are_known() -> bool:
                asked = {"model": "gpt-4o", "max_tokens": 9_999, "messages": []}
                paths = [f"/gateway/{name}/v1/models" for name in NAMES]
                headers = {"X-Cost-Feature": "blocked", "X-Cost-User": "probe"}
                refused = client.post("/gateway/v1/chat/completions", json=asked, headers=headers).status_code == 429
                return refused and all("x-outlay-error" not in client.get(path).headers for path in paths)

            assert until(are_known)
            for name in NAMES:
                providers[name].requests.clear()
            given = {"GATEWAY": f"{server.url}/gateway", "GATEWAY_KEY": server.key, "PYTHONPATH": str(ROOT)}
            subprocess.run(
                [python("newest"), "-m", "tests.clients.budgets_in_path"],
                env={**os.environ, **given},
                cwd=ROOT,
                check=True,
                timeout=300,
            )

            def are_there() -> bool:
                events = client.get("/v1/events", params={"limit": 100}).json()["events"]
                found[:] = [event for event in events if event.get("user_id") != "probe"]
                return len(found) >= CALLS

            assert until(are_there), found
            yield found, {name: len(providers[name].requests) for name in NAMES}
    finally:
        server.stop()


def test_what_is_refused_is_neither_sent_nor_charged(told: tuple[list[dict[str, Any]], dict[str, int]]) -> None:
    events, requests = told
    by_feature = Counter(event["feature"] for event in events)
    assert by_feature == {"free": 6, "warned": 6, "clamped": 6, "degraded": 6}
    assert requests == dict.fromkeys(NAMES, 8)


def test_a_degraded_call_says_both_models_and_what_it_saved(told: tuple[list[dict[str, Any]], dict[str, int]]) -> None:
    degraded = [event for event in told[0] if event["feature"] == "degraded"]
    assert {event["saving_technique"] for event in degraded} == {"degrade"}
    assert all(event["saved_usd"] > 0 for event in degraded)
    assert {(event["model_requested"], event["model"]) for event in degraded} == {
        ("gpt-4o", "gpt-4o-mini"),
        ("claude-opus-4-20250514", "claude-3-5-haiku-20241022"),
        ("gemini-2.5-pro", "gemini-2.5-flash-lite"),
    }


def test_streams_of_openai_tell_their_usage(told: tuple[list[dict[str, Any]], dict[str, int]]) -> None:
    stopped = [event for event in told[0] if event["feature"] in ("clamped", "degraded")]
    assert {event["cost_status"] for event in stopped} == {"priced"}
