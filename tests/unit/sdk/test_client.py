"""Explicit requests: exact money, typed errors that say what to do, and no secret in a message."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import outlay
import pytest
from hypothesis import given
from hypothesis import strategies as st
from outlay._config import Config, load_config
from outlay._http import Connection, HttpResponse, _retry_after, json_object

KEY = "ol_live_4f2a_averyveryverysecretthing"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, Any]]:
    """The requests of clients; every response is the same."""
    calls: list[tuple[str, str, Any]] = []

    def exchange(self: Connection, method: str, path: str, body: bytes | None = None, _: object = None) -> HttpResponse:
        calls.append((method, path, json.loads(body) if body else None))
        return HttpResponse(200, b'{"total_cost_usd": 178.772825462033687000000001}', None)

    monkeypatch.setattr(Connection, "exchange", exchange)
    return calls


async def test_every_question_has_its_address(asked: list[Any]) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    async with outlay.AsyncClient(KEY, "http://unused") as client:
        answer = await client.get_cost_summary(group_by=("feature", "team"), start=start, end=None, model="a/b c")
        await client.get_timeseries(interval="hour", timezone="Europe/Paris")
        await client.get_events(limit=3)
        await client.get_events(feature=["chat", "a,b"], tenant="", team=None, cursor="")
        await client.get_cost_summary(start=datetime(2026, 11, 1), timezone="Asia/Kolkata")  # noqa: DTZ001 - local
        await client.export_csv(start=date(2026, 11, 1), end="2026-11-02", timezone="Asia/Kolkata")
        await client.get_receipt("a/b?c")
        await client.pricing()
        await client.verify()
    assert answer["total_cost_usd"] == Decimal("178.772825462033687000000001")
    assert [path for _, path, _ in asked] == [
        "/v1/costs/summary?group_by=feature%2Cteam&start=2026-01-01T00%3A00%3A00%2B00%3A00&model=a%2Fb+c",
        "/v1/costs/timeseries?interval=hour&timezone=Europe%2FParis",
        "/v1/events?limit=3",
        "/v1/events?feature=chat&feature=a%2Cb&tenant=",
        "/v1/costs/summary?start=2026-11-01T00%3A00%3A00&timezone=Asia%2FKolkata",
        "/v1/events/export?start=2026-11-01&end=2026-11-02&timezone=Asia%2FKolkata",
        "/v1/events/a%2Fb%3Fc/receipt",
        "/v1/pricing",
        "/v1/auth/verify",
    ]
    assert {method for method, _, _ in asked} == {"GET"}


def test_sent_events_have_ids_and_times_of_their_own(asked: list[Any]) -> None:
    with outlay.Client(KEY, "http://unused") as client:
        client.send([{"provider": "p", "model": "m"}, {"provider": "p", "model": "m", "event_id": "mine"}])
        with pytest.raises(outlay.BadRequest, match="JSON"):
            client.send([{"provider": object()}])
    ((method, path, body),) = asked
    assert (method, path) == ("POST", "/v1/events")
    first, second = body["events"]
    assert first["event_id"] != second["event_id"] == "mine"
    assert first["timestamp"] == second["timestamp"]


@pytest.mark.parametrize(
    ("status", "kind", "advice"),
    [
        (400, outlay.BadRequest, "colour"),
        (401, outlay.Unauthenticated, "OUTLAY_API_KEY"),
        (403, outlay.Forbidden, "scope"),
        (404, outlay.NotFound, "OUTLAY_URL"),
        (409, outlay.Conflict, "state"),
        (422, outlay.BadRequest, "colour"),
        (429, outlay.RateLimited, "retry_after"),
        (503, outlay.Unavailable, "again"),
    ],
)
def test_an_error_has_a_type_and_says_what_to_do(status: int, kind: type[outlay.OutlayError], advice: str) -> None:
    problem = {"detail": "no colour", "code": "c", "errors": [{"pointer": "/colour", "detail": "unknown"}, 7]}
    with pytest.raises(kind, match=advice) as caught:
        json_object(HttpResponse(status, json.dumps(problem).encode(), 3.0))
    error = caught.value
    assert (error.status, error.code, error.retry_after) == (status, "c", 3.0)
    assert error.errors == ({"pointer": "/colour", "detail": "unknown"},)
    assert isinstance(error, outlay.AuthError) == (status in (401, 403))
    assert isinstance(error, outlay.BadRequest) == (status in (400, 409, 422))


@given(st.integers(200, 599), st.binary() | st.sampled_from([b"[]", b"null", b"{}", b'{"errors": 3}', b"[" * 9999]))
def test_whatever_answers_is_read_or_raises_our_own(status: int, body: bytes) -> None:
    try:
        assert isinstance(json_object(HttpResponse(status, body, None)), dict)
    except outlay.OutlayError as error:
        assert error.status == status  # noqa: PT017 - either outcome is right


def test_a_key_is_shown_by_its_beginning_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTLAY_API_KEY", f"{KEY}\n")
    config = load_config(base_url="https://user:password@example.com:8443/outlay/")
    assert config.api_key == KEY
    assert config.base_url == "https://example.com:8443/outlay"
    shown = f"{config!r} {outlay.Client()!r} {outlay.AsyncClient()!r}"
    assert "ol_live_4f2a" in shown
    assert "secret" not in shown
    assert "password" not in shown
    assert "short" not in repr(Config(api_key="ol_live_short"))


def test_arguments_win_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "URL", "SERVICE", "ENVIRONMENT"):
        monkeypatch.setenv(f"OUTLAY_{name}", f"http://{name}".lower())
    env = load_config()
    assert (env.api_key, env.base_url, env.service, env.environment) == (
        "http://api_key",
        "http://url",
        "http://service",
        "http://environment",
    )
    own = load_config("k", "http://[::1]:8080", "s", "e")
    assert (own.api_key, own.base_url, own.service, own.environment) == ("k", "http://[::1]:8080", "s", "e")


@pytest.mark.parametrize(
    ("header", "seconds"), [(None, None), ("3", 3), ("0.5", 0.5), ("-1", 0), ("nan", 0), ("soon", None)]
)
def test_retry_after_in_seconds(header: str | None, seconds: float | None) -> None:
    assert _retry_after(header) == seconds


def test_retry_after_as_a_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("outlay._http.time", lambda: 1_445_412_480.0 - 20)
    assert _retry_after("Wed, 21 Oct 2015 07:28:00 GMT") == 20


def test_the_modules_own_client_is_what_init_was_told(asked: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTLAY_API_KEY", KEY)
    summary = outlay.get_cost_summary("feature")
    assert summary.total_cost_usd == Decimal("178.772825462033687000000001")
    monkeypatch.setenv("OUTLAY_URL", "http://other")
    assert outlay.get_insights(days=7)
    assert [path for _, path, _ in asked] == ["/v1/costs/summary?group_by=feature", "/v1/insights?days=7"]


@pytest.mark.parametrize("status", [404, 405, 503])
def test_what_a_server_does_not_have_is_said(status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Connection, "exchange", lambda *_: HttpResponse(status, b"{}", None))
    kind = outlay.Unavailable if status == 503 else outlay.NotAvailable
    for ask in (outlay.check_alerts, outlay.get_insights):
        with pytest.raises(kind):
            ask()


def test_the_documents_alerts_read_as_it_reads_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reply has the documented form and does not come from the server under test."""
    reply = b'{"checked": 2, "triggered": [{"alert_name": "Daily", "spend_usd": 51.5, "threshold_usd": 50}]}'
    monkeypatch.setattr(Connection, "exchange", lambda *_: HttpResponse(200, reply, None))
    result = outlay.check_alerts()
    lines = []
    for alert in result["triggered"]:
        name = alert["alert_name"]
        spend = alert["spend_usd"]
        limit = alert["threshold_usd"]
        lines.append(f"Warning: {name}: spent {spend:.2f} / {limit:.2f} USD")
    assert lines == ["Warning: Daily: spent 51.50 / 50.00 USD"]
    assert result.triggered[0].spend_usd == Decimal("51.5")
