"""The query client against a real server: sessions, runs, what-if, savings, exports, budgets, administration."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import outlay
import pytest

from tests.support.server import Server

NOW = datetime.now(UTC)
COST = Decimal("0.0035")
"""USD of each call."""


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[outlay.Client]:
    server = Server(tmp_path_factory.mktemp("client") / "data").start()
    call = {"provider": "openai", "model": "gpt-4o", "input_tokens": 1_000, "output_tokens": 100, "feature": "chat"}
    with outlay.Client(server.key, server.url) as client:
        for n in range(6):
            at = (NOW - timedelta(minutes=n)).isoformat()
            run = {"run_id": f"run/{n % 2}", "parent_run_id": "run/0" if n % 2 else None}
            client.send([{**call, "event_id": f"call-{n}", "session_id": "s/1", **run, "timestamp": at}])
        yield client
    server.stop()


def test_sessions_and_runs(client: outlay.Client) -> None:
    (row,) = client.iter_sessions(feature="chat")
    assert (row.session_id, row.cost_usd, row.event_count) == ("s/1", 6 * COST, 6)
    session = client.get_session("s/1", spans=True, limit=4)
    assert (session.cost_usd, len(session.calls), len(session.context)) == (6 * COST, 4, 6)
    assert sorted(call.event_id for call in client.iter_session_calls("s/1", limit=4)) == [
        f"call-{n}" for n in range(6)
    ]
    run = client.get_run("run/0")
    assert (run.own.cost_usd, run.total.cost_usd) == (3 * COST, 6 * COST)
    assert [child.run_id for child in run.children] == ["run/1"]
    assert {row.run_id for row in client.iter_runs(limit=1)} == {"run/0", "run/1"}
    assert [row.workstream for row in client.iter_workstreams()] == ["s/1"]


def test_what_calls_would_have_cost(client: outlay.Client) -> None:
    half = client.what_if(discount=Decimal("0.5"), feature="chat")
    assert (half.actual_usd, half.hypothetical_usd, half.event_count) == (6 * COST, 3 * COST, 6)
    smaller = client.replay_session("s/1", model_overrides={"gpt-4o": "gpt-4o-mini"})
    assert [(row.model, row.to_model) for row in smaller.by_model] == [("gpt-4o", "gpt-4o-mini")]
    assert client.replay_run("run/0", discount=0.5).event_count == 6


def test_insights_and_savings(client: outlay.Client) -> None:
    found = client.get_insights(days=7)
    assert found.count == len(found.insights)
    assert client.get_savings_opportunities(days=7).total_estimated_savings_usd <= 6 * COST
    assert client.get_realized_savings().total_saved_usd == 0


def test_exports_by_line_and_file(client: outlay.Client, tmp_path: Path) -> None:
    lines = list(client.iter_jsonl(feature="chat"))
    assert sum(line.cost_usd for line in lines) == 6 * COST
    header, *rows = client.iter_focus(version="1.2")
    assert "EffectiveCost" in header.split(",")
    assert len(rows) >= 2
    assert Path(client.export_jsonl(tmp_path / "events.jsonl")).read_text().count("\n") == 6


def test_awaited_pages_and_lines(client: outlay.Client) -> None:
    async def ask() -> None:
        async with outlay.AsyncClient(client._config.api_key, client._config.base_url) as awaited:
            assert len([event async for event in awaited.iter_events(limit=4)]) == 6
            assert len([line async for line in awaited.iter_csv()]) == 7

    asyncio.run(ask())


def test_budgets_and_administration(client: outlay.Client) -> None:
    budget = client.create_alert("all", period="daily", threshold_usd=Decimal("0.01"))
    assert client.update_alert(budget.id, name="everything").name == "everything"
    assert [each.id for each in client.iter_alerts()] == [budget.id]
    client.delete_alert(budget.id)
    with pytest.raises(outlay.NotFound):
        client.get_alert(budget.id)
    key = client.create_key("team's", ["ingest"], defaults={"team": "growth"})
    assert {"team": "growth"} in [each.defaults for each in client.iter_keys()]
    client.revoke_key(key.id)
    assert client.update_organisation(name="Acme").name == client.get_organisation().name == "Acme"
    assert [act.act for act in client.iter_audit_log(limit=2)][:3] == [
        "organisation.renamed",
        "key.revoked",
        "key.created",
    ]
    assert client.get_forecast("last_7_days").spent_usd == 6 * COST
    assert client.get_price_coverage().models[0].status
