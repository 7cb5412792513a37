"""`outlay-server query`: the question that is asked, and its answer in a terminal, in a pipe and as JSON."""

import json
import re
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from outlay._http import Connection, HttpResponse

from cli.main import commands
from cli.query import query
from core.errors import Problem

ROW = {
    "total_cost_usd": 178.5,
    "event_count": 12_345,
    "previous_cost_usd": 0,
    "change_usd": 178.5,
    "change_ratio": None,
}
SUMMARY = {
    "summary": [{"feature": "chat", **ROW}, {"feature": None, **ROW, "total_cost_usd": 0.00001, "change_ratio": 0.25}],
    "group_by": ["feature"],
    "total_cost_usd": 178.50001,
    "previous_cost_usd": 0,
    "coverage": {"priced": 24_690, "unpriced": 0},
    "hints": ["mind this"],
}
EVENT = {
    "event_id": "018f2c3e-0000-7000-8000-000000000001",
    "timestamp": "2026-11-01T08:05:00Z",
    "provider": "anthropic",
    "model": "claude-sonnet-4-5-20250929",
    "feature": "summarise-support-tickets",
    "cost_usd": None,
    "cost_status": "unpriced",
}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[tuple[str, str]]]]:
    """The questions that were asked, each answered by what its path says."""
    monkeypatch.setenv("OUTLAY_API_KEY", "ol_live_4f2a_secret")
    asked: list[tuple[str, list[tuple[str, str]]]] = []
    pages = [{"events": [EVENT] * 2, "next_cursor": "c"}, {"events": [EVENT] * 2, "next_cursor": None}]
    session = {"session_id": "s" * 30, "cost_usd": 1, "event_count": 2, "feature": None, "last_at": EVENT["timestamp"]}
    run = {"run_id": "r", "parent_run_id": None, "cost_usd": 1, "event_count": 2, "total": {"cost_usd": 3}}
    budget = {
        "name": "b",
        "period": "daily",
        "scope_value": None,
        "current_spend_usd": 5,
        "forecast_usd": 8,
        "limit_in_force_usd": 10,
        "spent_ratio": 0.5,
    }
    answers: dict[str, Any] = {
        "/v1/costs/summary": SUMMARY,
        "/v1/costs/timeseries": {"data": [{"bucket": "2026-11-01T00:00:00+01:00", "cost_usd": 1, "event_count": 2}]}
        | {"group_by": [], "total_cost_usd": 1, "coverage": {}, "hints": []},
        "/v1/costs/forecast": {
            "spent_usd": 1,
            "forecast_usd": None,
            "low_usd": None,
            "high_usd": None,
            "method": "actual",
        },
        "/v1/sessions": {"sessions": [session], "next_cursor": None},
        "/v1/runs": {"runs": [run], "next_cursor": None},
        "/v1/insights": {
            "insights": [{"type": "unpriced", "severity": "low", "estimated_savings_usd": 0, "message": "m"}]
        },
        "/v1/alerts": {"alerts": [budget], "next_cursor": None},
    }

    def exchange(self: Connection, method: str, path: str, *_: object) -> HttpResponse:
        parts = urlsplit(path)
        asked.append((parts.path, parse_qsl(parts.query)))
        answer = pages.pop(0) if parts.path == "/v1/events" else answers[parts.path]
        return HttpResponse(200, json.dumps(answer).encode(), None)

    monkeypatch.setattr(Connection, "exchange", exchange)
    return asked


def run(*arguments: str) -> None:
    query(arguments, standalone_mode=False)


def test_a_question_about_costs(asked: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    run(
        "costs", "--by", "feature", "--period", "this_month", "--compare", "--where", "team=growth", "--where", "team=",
        "--timezone", "Europe/Berlin", "--order-by", "-change_usd", "--limit", "3",
    )  # fmt: skip
    assert asked == [
        (
            "/v1/costs/summary",
            [
                ("group_by", "feature"), ("period", "this_month"), ("timezone", "Europe/Berlin"),
                ("compare", "previous"), ("order_by", "-change_usd"), ("limit", "3"), ("team", "growth"),
            ],
        )
    ]  # fmt: skip
    assert capsys.readouterr().out.splitlines() == [
        "feature\ttotal_cost_usd\tprevious_cost_usd\tchange_usd\tchange_ratio\tevent_count",
        "chat\t178.5\t0\t178.5\t\t12345",
        "\t0.00001\t0\t178.5\t0.25\t12345",
    ]


def test_json_is_the_rows_with_all_that_they_have(asked: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    run("costs", "--json")
    assert json.loads(capsys.readouterr().out) == SUMMARY["summary"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("costs", "--by", "feature", "--compare"),
        ("timeseries",),
        ("forecast",),
        ("events",),
        ("sessions",),
        ("runs",),
        ("insights",),
        ("alerts",),
    ],
)
def test_a_terminal_of_80_columns_holds_every_listing(
    asked: list[Any], arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "80")
    run(*arguments)
    shown = re.sub(r"\x1b\[[0-9;]*m", "", capsys.readouterr().out)
    assert max(map(len, shown.splitlines())) <= 80
    if arguments[0] == "costs":
        assert "178.5000 USD, before that 0.0000 (24,690 priced)\nmind this\n" in shown
        assert "25.0%" in shown
        assert " 0.00001 " in shown  # not 0.0000


def test_as_many_events_as_were_asked_for_from_several_pages(
    asked: list[Any], capsys: pytest.CaptureFixture[str]
) -> None:
    run("events", "--limit", "3", "--where", "cost_status=unpriced", "--start", "2026-11-01")
    header, *rows = capsys.readouterr().out.splitlines()
    assert header.split("\t")[-1] == "event_id"
    assert len(rows) == 3
    query = [("start", "2026-11-01"), ("limit", "3"), ("cost_status", "unpriced")]
    assert [(path, sorted(given)) for path, given in asked] == [
        ("/v1/events", sorted(query)),
        ("/v1/events", sorted([*query, ("cursor", "c")])),
    ]


def test_a_runs_total_is_shown_beside_its_own(asked: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    run("runs", "--order-by", "event_count")
    assert capsys.readouterr().out.splitlines()[1] == "r\t\t1\t3\t2"
    run("runs", "--json")
    assert json.loads(capsys.readouterr().out, parse_float=Decimal)[0]["total"] == {"cost_usd": 3}


@pytest.mark.parametrize("arguments", [("--where", "team"), ("--where", "=x"), ("--percentiles", "half")])
def test_what_is_written_wrong_is_said(asked: list[Any], arguments: tuple[str, str]) -> None:
    with pytest.raises(Problem, match=r"write (it|them) as"):
        run("costs", *arguments)
    assert not asked


def test_the_key_of_the_data_directory_is_taken_where_none_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("OUTLAY_API_KEY", raising=False)
    monkeypatch.setenv("OUTLAY_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("OUTLAY_PORT", "1")
    with pytest.raises(Problem, match="Set OUTLAY_API_KEY"):
        commands(["query", "alerts"], standalone_mode=False)
    (tmp_path / "admin.key").write_text("ol_live_4f2a_secret\n")
    keys = []

    def exchange(self: Connection, *_: object) -> HttpResponse:
        keys.append((self._api_key, self._port))
        return HttpResponse(401, b'{"detail": "The key is not valid."}', None)

    monkeypatch.setattr(Connection, "exchange", exchange)
    with pytest.raises(Problem, match="The key is not valid"):
        commands(["query", "alerts"], standalone_mode=False)
    assert keys == [("ol_live_4f2a_secret", 1)]
