"""The query client: every documented question with every parameter, typed replies, pages, exports, and requests."""

import asyncio
import inspect
import json
import re
import threading
from collections.abc import AsyncGenerator, Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import outlay
import pytest
from outlay._client import Client
from outlay._http import Connection, HttpResponse
from outlay._queries import Queries
from outlay._request import Request, client_lines, client_method

from core.limits import MAX_BODY
from services.api.app import create_app
from services.api.settings import ApiSettings

KEY = "ol_live_4f2a_averyveryverysecretthing"
URL = "http://unused"
ELSEWHERE = {
    "GET /healthz",
    "GET /readyz",
    "GET /metrics",
    "GET /v1/metrics",  # for Prometheus
    "GET /v1/session",  # for the dashboard, as the next one
    "GET /v1/views",
}
"""Questions that other programs ask."""
OTHERWISE = {"bom", "view", "include", "format"}
"""Parameters that a method sets by itself, or has under another name."""


def methods() -> dict[str, Any]:
    return {name: value for name, value in vars(Queries).items() if isinstance(value, client_method | client_lines)}


def built(function: Callable[..., Any]) -> tuple[str, str]:
    """The method and path of a request with `x` for each argument that it must have."""
    needed = [
        p for p in inspect.signature(function).parameters.values() if p.default is p.empty and p.kind < p.VAR_KEYWORD
    ]
    values: dict[str, Any] = {p.name: {"x": 1} if p.name in ("event", "spec") else "x" for p in needed}
    values |= {name: [] for name in ("events", "scopes", "outcomes", "rows") if name in values}
    made = function(**values)
    return (made.method, made.path) if isinstance(made, Request) else ("GET", made)


def test_every_documented_question_has_a_method_with_every_parameter() -> None:
    document = create_app(ApiSettings(database_url="postgresql://nowhere/x")).openapi()
    asked: dict[str, list[Any]] = {}
    for name in methods():
        function = getattr(Queries, name)
        method, path = built(function)
        asked.setdefault(f"{method} {path.partition('?')[0]}", []).append(inspect.signature(function).parameters)
    for path, operations in document["paths"].items():
        operation = f"GET {path}"
        if "get" not in operations or operation in ELSEWHERE:
            continue
        found = asked.get(re.sub(r"\{[^}]*\}", "x", operation))
        assert found, f"no method of the client asks {operation}"
        names = {p["name"] for p in operations["get"].get("parameters", []) if p["in"] == "query"} - OTHERWISE
        filters = any(p.kind is p.VAR_KEYWORD for parameters in found for p in parameters.values())
        missing = set() if filters else names - {name for parameters in found for name in parameters}
        stated = {
            "start",
            "end",
            "period",
            "timezone",
            "limit",
            "cursor",
            "offset",
            "compare",
            "order_by",
            "per",
        } & names
        missing |= stated - {name for parameters in found for name in parameters}
        assert not missing, f"the method for {operation} has not {missing}"


class Server:
    """Answers each request with the next of these."""

    def __init__(self, *answers: Any) -> None:
        self.asked: list[tuple[str, str, Any]] = []
        self._answers = [answer if isinstance(answer, bytes) else json.dumps(answer).encode() for answer in answers]

    def exchange(self, method: str, path: str, body: bytes | None = None, _: object = None) -> HttpResponse:
        self.asked.append((method, path, None if body is None else json.loads(body, parse_float=Decimal)))
        return HttpResponse(200, self._answers.pop(0) if self._answers else b"{}", None)


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Server]:
    def serve(*given: Any) -> Server:
        server = Server(*given)
        monkeypatch.setattr(Connection, "exchange", lambda self, *args: server.exchange(*args))
        return server

    return serve


@pytest.mark.parametrize(
    ("ask", "method", "path", "body"),
    [
        (
            lambda c: c.get_cost_summary(
                ["team"], period="this_month", compare="previous", order_by="-change_usd", per="user_id", limit=3
            ),
            "GET",
            "/v1/costs/summary?group_by=team&period=this_month&compare=previous&order_by=-change_usd&per=user_id&limit=3",
            None,
        ),
        (lambda c: c.get_cost_summary(percentiles=[50, 99]), "GET", "/v1/costs/summary?percentiles=50%2C99", None),
        (
            lambda c: c.get_timeseries("week", period="last_7_days", compare="previous", team="a"),
            "GET",
            "/v1/costs/timeseries?interval=week&period=last_7_days&compare=previous&team=a",
            None,
        ),
        (lambda c: c.get_forecast(), "GET", "/v1/costs/forecast", None),
        (
            lambda c: c.get_forecast("this_year", feature=""),
            "GET",
            "/v1/costs/forecast?period=this_year&feature=",
            None,
        ),
        (
            lambda c: c.get_sessions(order_by="last_at", feature="chat", cursor="x"),
            "GET",
            "/v1/sessions?order_by=last_at&cursor=x&feature=chat",
            None,
        ),
        (lambda c: c.get_session("a/b", spans=True), "GET", "/v1/sessions/a%2Fb?include=spans", None),
        (lambda c: c.get_run("r", limit=7), "GET", "/v1/runs/r?limit=7", None),
        (lambda c: c.get_workstreams(period="today"), "GET", "/v1/workstreams?period=today", None),
        (
            lambda c: c.replay_session("s", model_overrides={"gpt-4o": "gpt-4o-mini"}, cache_rate=Decimal("0.30")),
            "POST",
            "/v1/sessions/s/replay",
            {"model_overrides": {"gpt-4o": "gpt-4o-mini"}, "cache_rate": Decimal("0.30")},
        ),
        (
            lambda c: c.replay_run("r", is_batch=True, service_tier="flex"),
            "POST",
            "/v1/runs/r/replay",
            {"is_batch": True, "service_tier": "flex"},
        ),
        (
            lambda c: c.what_if(discount=0.1, cache_ttl="1h", start=date(2026, 11, 1), feature=["a", "b"], team=None),
            "POST",
            "/v1/whatif",
            {
                "discount": Decimal("0.1"),
                "cache_ttl": "1h",
                "start": "2026-11-01T00:00:00Z",
                "filter": {"feature": ["a", "b"]},
            },
        ),
        (lambda c: c.send_outcomes([{"name": "n"}]), "POST", "/v1/outcomes", {"outcomes": [{"name": "n"}]}),
        (
            lambda c: c.get_outcomes(["name", "team"], interval="week", period="this_year", name="solved"),
            "GET",
            "/v1/outcomes?period=this_year&group_by=name%2Cteam&interval=week&name=solved",
            None,
        ),
        (lambda c: c.get_insights(days=7, team="a"), "GET", "/v1/insights?days=7&team=a", None),
        (lambda c: c.mute_insight("i/1", "kind"), "POST", "/v1/insights/i%2F1/mute", {"what": "kind"}),
        (lambda c: c.get_savings_opportunities(limit=5), "GET", "/v1/savings/opportunities?limit=5", None),
        (lambda c: c.get_realized_savings(period="today"), "GET", "/v1/savings/realized?period=today", None),
        (
            lambda c: c.export_focus(version="1.2", granularity="month", billed="effective"),
            "GET",
            "/v1/exports/focus?version=1.2&granularity=month&billed=effective",
            None,
        ),
        (lambda c: c.export_jsonl(limit=2), "GET", "/v1/events/export?limit=2&format=jsonl", None),
        (lambda c: c.export_csv(bom=True), "GET", "/v1/events/export?bom=true", None),
        (
            lambda c: c.create_alert("a", period="daily", threshold_usd=Decimal("0.10"), thresholds=[1]),
            "POST",
            "/v1/alerts",
            {"name": "a", "period": "daily", "threshold_usd": Decimal("0.10"), "thresholds": [1]},
        ),
        (lambda c: c.update_alert("7", channels=[]), "PATCH", "/v1/alerts/7", {"channels": []}),
        (
            lambda c: c.top_up_alert("7", 5, reason="launch"),
            "POST",
            "/v1/alerts/7/top-ups",
            {"amount": 5, "reason": "launch"},
        ),
        (lambda c: c.rearm_alert("7"), "POST", "/v1/alerts/7/rearm", {}),
        (lambda c: c.explain_budgets(feature="chat"), "GET", "/v1/budgets/explain?feature=chat", None),
        (
            lambda c: c.get_price_coverage(model="m", period="today"),
            "GET",
            "/v1/prices/coverage?period=today&model=m",
            None,
        ),
        (
            lambda c: c.create_key("k", ["read"], mode="test"),
            "POST",
            "/v1/keys",
            {"name": "k", "scopes": ["read"], "mode": "test"},
        ),
        (lambda c: c.rotate_key("k", 60), "POST", "/v1/keys/k/rotate", {"overlap_seconds": 60}),
        (lambda c: c.get_audit_log(act="key.create"), "GET", "/v1/audit?act=key.create", None),
    ],
)
async def test_questions_and_requests(
    answers: Callable[..., Server], ask: Callable[[Any], Any], method: str, path: str, body: Any
) -> None:
    server = answers()
    with outlay.Client(KEY, URL) as client:
        ask(client)
    async with outlay.AsyncClient(KEY, URL) as awaited:
        await ask(awaited)
    assert server.asked == [(method, path, body)] * 2


@pytest.mark.parametrize(
    "ask", [lambda c: c.delete_alert("7"), lambda c: c.revoke_key("k"), lambda c: c.unmute_insight("i")]
)
def test_what_has_no_reply_returns_nothing(monkeypatch: pytest.MonkeyPatch, ask: Callable[[Any], Any]) -> None:
    monkeypatch.setattr(Connection, "exchange", lambda *_: HttpResponse(204, b"", None))
    with outlay.Client(KEY, URL) as client:
        assert ask(client) is None
    monkeypatch.setattr(Connection, "exchange", lambda *_: HttpResponse(404, b"{}", None))
    with outlay.Client(KEY, URL) as client, pytest.raises(outlay.NotFound):
        ask(client)


def test_what_json_cannot_hold_is_refused_before_it_is_sent(answers: Callable[..., Server]) -> None:
    server = answers()
    with outlay.Client(KEY, URL) as client, pytest.raises(outlay.BadRequest, match="JSON"):
        client.create_alert("a", period="daily", threshold_usd=Decimal("NaN"))
    assert not server.asked


async def test_all_pages_of_a_list(answers: Callable[..., Server]) -> None:
    pages = [
        {"events": [{"event_id": "1"}, {"event_id": "2"}], "next_cursor": "c1"},
        {"events": [], "next_cursor": "c2"},
    ]
    pages += [{"events": [{"event_id": "3"}], "next_cursor": None}]
    asked = [f"/v1/events?{query}feature=chat" for query in ("", "cursor=c1&", "cursor=c2&")]
    server = answers(*pages, *pages)
    with outlay.Client(KEY, URL) as client:
        assert [event.event_id for event in client.iter_events(feature="chat")] == ["1", "2", "3"]
    async with outlay.AsyncClient(KEY, URL) as awaited:
        assert [event.event_id async for event in awaited.iter_events(feature="chat")] == ["1", "2", "3"]
    assert [path for _, path, _ in server.asked] == asked * 2


def test_pages_are_read_as_they_are_needed_from_where_one_says(answers: Callable[..., Server]) -> None:
    server = answers(
        {"calls": [{"event_id": "1"}], "next_cursor": "c2"}, {"calls": [{"event_id": "2"}], "next_cursor": None}
    )
    with outlay.Client(KEY, URL) as client:
        calls = client.iter_session_calls("s", limit=1, cursor="c1")
        assert next(calls).event_id == "1"
        assert len(server.asked) == 1
        assert [call.event_id for call in calls] == ["2"]
    assert server.asked[0][1] == "/v1/sessions/s?limit=1&cursor=c1"


async def test_a_page_that_follows_itself_ends_the_list(answers: Callable[..., Server]) -> None:
    answers(*[{"keys": [], "next_cursor": "c"}] * 4)
    with outlay.Client(KEY, URL) as client, pytest.raises(outlay.Unavailable, match="followed by itself"):
        list(client.iter_keys())
    async with outlay.AsyncClient(KEY, URL) as awaited:
        with pytest.raises(outlay.Unavailable, match="followed by itself"):
            async for _ in awaited.iter_keys():
                pass


SUMS = {"cost_usd": 0.30, "event_count": 2}
RUN = {
    "run_id": "r",
    "own": SUMS,
    "total": SUMS,
    "path": ["root", "r"],
    "children": [{"run_id": "child", "own": SUMS, "total": SUMS, "children": [{"run_id": "leaf", "total": SUMS}]}],
    "calls": [{"event_id": "e", "depth": 1}],
    "context": [{"turn": 1, "growth": 1.0}],
    "by_model": [{"model": "m", **SUMS}],
    "spans": [{"span_id": "a", "children": [{"span_id": "b", "total_cost_usd": 0.1, "children": []}]}],
    "next_cursor": None,
}


def test_a_run_and_its_tree_are_typed_to_the_leaves(answers: Callable[..., Server]) -> None:
    answers(RUN)
    with outlay.Client(KEY, URL) as client:
        run = client.get_run("r", spans=True)
    assert run.total.cost_usd == Decimal("0.3")
    assert run.children[0].children[0].total.event_count == 2
    assert run.spans[0].children[0].total_cost_usd == Decimal("0.1")
    assert (run.calls[0].depth, run.context[0].turn, run.by_model[0].model) == (1, 1, "m")
    assert run.rows == run.calls


def test_insights_and_what_ifs_are_typed(answers: Callable[..., Server]) -> None:
    insight = {"id": "i", "type": "model_downgrade", "estimated_savings_usd": 1.50, "suggestion": {"model": "m"}}
    what_if = {"difference_usd": -0.25, "by_model": [{"to_model": "m"}], "not_compared": [{"reason": "unpriced"}]}
    answers({"count": 1, "insights": [insight]}, {"opportunities": [{**insight, "rank": 1}]}, what_if)
    with outlay.Client(KEY, URL) as client:
        assert client.get_insights().insights[0].estimated_savings_usd == Decimal("1.5")
        assert client.get_savings_opportunities().opportunities[0].rank == 1
        found = client.what_if(discount=0.5)
    assert (found.difference_usd, found.by_model[0].to_model) == (Decimal("-0.25"), "m")
    assert found.not_compared[0].reason == "unpriced"


@pytest.fixture
def exported(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Lets each export have these pieces; the paths that were asked."""

    def serve(*pieces: bytes) -> list[str]:
        paths: list[str] = []

        def stream(self: Connection, path: str) -> Iterator[bytes]:
            paths.append(path)
            yield from pieces

        monkeypatch.setattr(Connection, "stream", stream)
        return paths

    return serve


async def test_exports_line_by_line(exported: Callable[..., list[str]]) -> None:
    paths = exported(b"a,\xc3", b"\xa9\nb", b"\n", b"last")
    with outlay.Client(KEY, URL) as client:
        assert [*client.iter_csv(period="today")] == ["a,é\n", "b\n", "last"]
    async with outlay.AsyncClient(KEY, URL) as awaited:
        assert [line async for line in awaited.iter_csv(period="today")] == ["a,é\n", "b\n", "last"]
        assert [line async for line in awaited.iter_focus(version="1.2")] == ["a,é\n", "b\n", "last"]
    assert paths == ["/v1/events/export?period=today"] * 2 + ["/v1/exports/focus?version=1.2"]


async def test_lines_of_json_are_objects_with_exact_money(exported: Callable[..., list[str]]) -> None:
    exported(b'{"event_id": "1", "cost_usd": 0.1000000000000000000000001}\n')
    with outlay.Client(KEY, URL) as client:
        assert [row.cost_usd for row in client.iter_jsonl()] == [Decimal("0.1000000000000000000000001")]
    exported(b"[]\n", b"nonsense\n")
    with outlay.Client(KEY, URL) as client, pytest.raises(outlay.Unavailable, match="no JSON object"):
        list(client.iter_jsonl())


async def test_a_line_without_an_end_is_refused(exported: Callable[..., list[str]]) -> None:
    exported(*[b"x" * MAX_BODY] * 9)
    with outlay.Client(KEY, URL) as client, pytest.raises(outlay.Unavailable, match="does not end"):
        list(client.iter_csv())
    async with outlay.AsyncClient(KEY, URL) as awaited:
        with pytest.raises(outlay.Unavailable, match="does not end"):
            async for _ in awaited.iter_csv():
                pass


@pytest.mark.parametrize("cancel", [False, True])
async def test_an_awaited_export_that_is_left_closes_its_connection(
    monkeypatch: pytest.MonkeyPatch, cancel: bool
) -> None:
    """Also where a thread still waits for the next piece."""
    loop, asked, closed = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()
    gate = threading.Event()

    def pieces(self: Client, path: str) -> Iterator[bytes]:
        try:
            yield b"first\n"
            loop.call_soon_threadsafe(asked.set)
            gate.wait()
            yield b"second\n"
        finally:
            loop.call_soon_threadsafe(closed.set)

    monkeypatch.setattr(Client, "_pieces", pieces)
    async with outlay.AsyncClient(KEY, URL) as client:
        lines = client.iter_csv()
        assert await anext(lines) == "first\n"
        if cancel:
            waiting = asyncio.ensure_future(anext(lines))
            await asked.wait()
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            assert not closed.is_set()
            gate.set()
        else:
            assert isinstance(lines, AsyncGenerator)
            await lines.aclose()
        await closed.wait()
