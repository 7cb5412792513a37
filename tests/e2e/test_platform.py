"""The first document's platform queries against a real server, only names changed; local prices; `outlay diagnose`."""

import asyncio
import csv
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx2
import outlay
import pytest
from outlay._local_prices import PRICES, Prices
from outlay._registered_models import REGISTERED

from tests.support.server import Server, settings

NOW = datetime.now(UTC)
EVENTS = [
    {"provider": "openai", "model": "gpt-4o", "input_tokens": 1_000, "output_tokens": 100, "feature": "chat"},
    {
        "provider": "anthropic",
        "model": "claude-sonnet-4-5",
        "input_tokens": 2_000,
        "output_tokens": 7,
        "feature": "=1+1",
    },
    {"provider": "openai", "model": "nobody-knows-this", "input_tokens": 5, "feature": "chat"},
]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("platform") / "data").start()
    outlay.init(api_key=server.key, base_url=server.url)
    with outlay.Client(server.key, server.url) as client:
        client.send(EVENTS)
    yield server
    outlay.shutdown()
    outlay.uninstrument()
    server.stop()


@pytest.fixture(scope="module")
def routes(server: Server) -> set[str]:
    return set(httpx2.get(f"{server.url}/openapi.json", timeout=60).json()["paths"])


def test_the_documents_timeseries(server: Server) -> None:
    data = outlay.get_timeseries(
        interval="day", group_by="feature", start=NOW - timedelta(days=1), end=NOW + timedelta(days=1)
    )
    shown = []
    for bucket in data["data"]:
        cost = bucket["cost_usd"]
        count = bucket["event_count"]
        shown.append(f"{bucket['bucket']}: {cost:.4f} USD ({count} events)")
    assert sum(bucket.event_count for bucket in data.data) == 3
    assert any("0.0035 USD (2 events)" in line for line in shown)
    assert {bucket["feature"] for bucket in data["data"]} == {"chat", "=1+1"}


def test_the_documents_export(server: Server, tmp_path: Path) -> None:
    csv_data = outlay.export_csv(start=NOW - timedelta(days=1), end=NOW + timedelta(days=1), feature="chat")
    with (tmp_path / "chat_events.csv").open("w") as f:
        f.write(csv_data)
    rows = [*csv.DictReader(io.StringIO(csv_data))]
    assert [row["model"] for row in rows] == ["gpt-4o", "nobody-knows-this"]
    assert [row["cost_usd"] for row in rows] == ["0.0035", ""]
    assert "'=1+1" in outlay.export_csv()


def test_a_summary_reads_as_a_dict_and_as_an_object(server: Server) -> None:
    summary = outlay.get_cost_summary(group_by=["feature", "model"])
    assert summary.total_cost_usd == summary["total_cost_usd"] == Decimal("0.009605")
    row = next(row for row in summary.summary if row.feature == "=1+1")
    assert (row.total_cost_usd, row["model"]) == (Decimal("0.006105"), "claude-sonnet-4-5")
    assert summary.coverage["unpriced"] == 1
    with pytest.raises(AttributeError, match="colour"):
        _ = summary.colour
    with pytest.raises(outlay.BadRequest, match="colour"):
        outlay.get_cost_summary(group_by="colour")


def test_events_and_their_receipts(server: Server) -> None:
    first = outlay.get_events(limit=2, feature="chat")
    assert first.next_cursor is None
    event = first.events[-1]
    receipt = outlay.get_receipt(event.event_id)
    assert receipt.cost_usd == event.cost_usd == sum(item.amount_usd for item in receipt.line_items)
    assert [item["class"] for item in receipt.line_items] == ["input", "output"]
    with pytest.raises(outlay.NotFound):
        outlay.get_receipt("no such")


def test_awaited_the_same(server: Server) -> None:
    async def ask() -> None:
        async with outlay.AsyncClient(server.key, server.url) as client:
            summary, series, events, text = await asyncio.gather(
                client.get_cost_summary(group_by="feature"),
                client.get_timeseries("hour"),
                client.get_events(),
                client.export_csv(),
            )
            assert summary.total_cost_usd == series.total_cost_usd == Decimal("0.009605")
            assert len(events.events) == text.count("\n") - 1 == 3

    asyncio.run(ask())


def test_the_documents_alerts(server: Server, routes: set[str]) -> None:
    if "/v1/alerts/check" not in routes:
        with pytest.raises(outlay.NotAvailable, match="not available on this server"):
            outlay.check_alerts()
        return
    alert = {"name": "Daily chat", "threshold_usd": 0.001, "period": "daily", "scope": "feature", "scope_value": "chat"}
    with server.client() as http:
        assert http.post("/v1/alerts", json=alert).status_code == 201
    result = outlay.check_alerts()
    lines = []
    for triggered in result["triggered"]:
        name, spend, limit = triggered["alert_name"], triggered["spend_usd"], triggered["threshold_usd"]
        lines.append(f"Warning: {name}: spent {spend:.2f} / {limit:.2f} USD")
    assert "Warning: Daily chat: spent 0.00 / 0.00 USD" in lines
    assert result.triggered[0].alert_name == "Daily chat"


def test_the_documents_insights(server: Server, routes: set[str]) -> None:
    if "/v1/insights" not in routes:
        with pytest.raises(outlay.NotAvailable, match="not available on this server"):
            outlay.get_insights(days=30)
        return
    insights = outlay.get_insights(days=30)
    assert f"Total estimated savings: {insights['total_estimated_savings_usd']:.2f} USD"
    assert all({"severity", "message", "estimated_savings_usd"} <= rec.keys() for rec in insights["insights"])


def test_the_servers_book_is_the_shipped_one_and_can_be_fetched(server: Server) -> None:
    fetched = json.loads(httpx2.get(f"{server.url}/v1/pricing?view=book", timeout=60).text)
    shipped = Prices().book
    assert sorted(Prices().use(fetched).models()) == sorted(shipped.models())
    try:
        assert outlay.refresh_prices() == "price book version 1"
        with outlay.Client(server.key, server.url) as client:
            by_id = {event.event_id: event for event in client.get_events().events}
        for event in by_id.values():
            assert PRICES.cost(event)[:2] == (event.cost_usd, event.cost_status)
    finally:
        PRICES._book = None


def diagnosed(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "outlay", *arguments]
    clean = {k: v for k, v in settings(Path("/nowhere"), 1).items() if not k.startswith("OUTLAY_")}
    return subprocess.run(command, env={**clean, **environment}, capture_output=True, text=True, check=False)


def test_diagnose_where_all_is_well(server: Server) -> None:
    done = diagnosed("diagnose", OUTLAY_API_KEY=server.key, OUTLAY_URL=server.url)
    assert done.returncode == 0, done.stdout
    assert "reachable, " in done.stdout
    assert "(accepted; live key of " in done.stdout
    assert "Last receipt    20" in done.stdout
    assert server.key not in done.stdout + done.stderr
    told: dict[str, Any] = json.loads(
        diagnosed("--json", OUTLAY_API_KEY=server.key, OUTLAY_URL=server.url).stdout, parse_float=Decimal
    )
    assert told["ok"] is True
    assert told["last_receipt"]["cost_status"] in {"priced", "unpriced"}
    assert told["latency_ms"] > 0
    assert set(told["scopes"]) >= {"ingest", "read"}


@pytest.mark.parametrize(
    ("environment", "why"),
    [
        ({}, "there is no key"),
        ({"OUTLAY_API_KEY": "sk-proj-secret-of-somebody"}, "no Outlay key"),
        ({"OUTLAY_API_KEY": "ol_live_wrong_secret"}, "OUTLAY_API_KEY"),
        ({"OUTLAY_DISABLED": "1"}, "OUTLAY_DISABLED"),
        ({"OUTLAY_URL": "http://127.0.0.1:1"}, "no answer from 127.0.0.1"),
        ({"OUTLAY_URL": "nonsense"}, "OUTLAY_URL"),
    ],
)
def test_diagnose_says_why_nothing_would_arrive(server: Server, environment: dict[str, str], why: str) -> None:
    done = diagnosed("diagnose", **{"OUTLAY_URL": server.url, **environment})
    assert done.returncode == 1
    assert any(line.startswith("✗") and why in line for line in done.stdout.splitlines()), done.stdout
    assert "secret" not in done.stdout + done.stderr


def test_diagnose_with_a_key_that_only_sends(server: Server) -> None:
    org = server.cli("orgs", "create", "sender").stdout.splitlines()[-1]
    key = server.cli("keys", "create", "--org", org, "--name", "n", "--scope", "ingest").stdout.splitlines()[-1]
    done = diagnosed(OUTLAY_API_KEY=key, OUTLAY_URL=server.url)
    assert done.returncode == 0, done.stdout
    assert "! the key may not read" in done.stdout
    only_reads = server.cli("keys", "create", "--org", org, "--name", "n", "--scope", "read").stdout.splitlines()[-1]
    done = diagnosed(OUTLAY_API_KEY=only_reads, OUTLAY_URL=server.url)
    assert done.returncode == 1
    assert "✗ the key may not send" in done.stdout


def test_runs_sessions_and_registered_prices_reach_the_ledger(server: Server) -> None:
    """The first document's session and custom pricing, only names changed; the ledger's costs are the local ones."""
    model = "ft:gpt-4o:my-org:custom-model:abc123"
    outlay.register_model(model, prompt_price_per_1k=0.005, completion_price_per_1k=0.015)

    @outlay.track(feature="extraction", team="growth", user_id="usr_123", tenant="acme-corp", shard=7)
    def extract() -> None:
        outlay.record(provider="openai", model=model, input_tokens=1_234, output_tokens=567)

    try:
        with outlay.session("flow") as session, outlay.run("agent") as run:
            extract()
            outlay.record(provider="openai", model="gpt-4o", input_tokens=1_000)
        assert outlay.flush(60).pending == 0
    finally:
        REGISTERED.clear()
    events = outlay.get_events(session_id=session.session_id).events
    assert {event.model: event.cost_usd for event in events} == {
        model: Decimal("0.014675"),
        "gpt-4o": Decimal("0.0025"),
    }
    by_run = outlay.get_cost_summary(group_by="run_id", session_id=session.session_id)
    assert [(row.run_id, row.total_cost_usd) for row in by_run.summary] == [(run.run_id, Decimal("0.017175"))]
    own = next(event for event in events if event.model == model)
    assert (own.team, own.user_id, own.tenant) == ("growth", "usr_123", "acme-corp")
    assert own.extra == {"shard": 7, "session_name": "flow", "run_name": "agent"}
    assert (own.span_id, own.parent_span_id) == (run.span_id, session.span_id)


@pytest.mark.parametrize("model", ["gpt-4o", "claude-sonnet-4-5", "gemini-2.5-pro", "deepseek-chat", "no such model"])
def test_an_estimate_is_what_the_server_says(server: Server, model: str) -> None:
    found = outlay.estimate(model, [{"role": "user", "content": "x" * 4_000}], max_tokens=700)
    provider = {"gp": "openai", "cl": "anthropic", "ge": "google", "de": "deepseek"}.get(model[:2], "openai")
    call = {"provider": provider, "model": model, "input_tokens": found.prompt_tokens, "output_tokens": 700}
    with server.client() as http:
        said = json.loads(http.post("/v1/estimate", json=call).text, parse_float=Decimal)
    assert (found.estimated_cost_usd, found.cost_status, found.reason) == (
        said["cost_usd"],
        said["cost_status"],
        said["reason"],
    )
