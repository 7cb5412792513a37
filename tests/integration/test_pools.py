"""Readers that hold every connection they can get stop neither events, keys, alerts nor another organisation's readers.

They are held by a lock of the test on `correction`: a list of events reads it, and nothing that lands an event does.
"""

import asyncio
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import asyncpg
import httpx2
import pytest
from structlog.testing import capture_logs

from core.ledger import events, reader
from services.api import costs as api_costs
from services.api import events as api_events
from services.api import state
from services.api.app import create_app
from services.api.settings import ApiSettings
from tests.support.alerts import receiving
from tests.support.api import EVENT, SECRET_KEY, Client, bearer, problem, send, serving

SUMMARY, EVENTS = "/v1/costs/summary", "/v1/events"
READERS, ALONE = 40, 4
"""Requests of one organisation, and those of them that may have a connection."""
_PATIENCE = 180
_BUDGET = {"name": "spend", "period": "daily", "threshold_usd": 1, "thresholds": [1]}
_PAID = {**EVENT, "cost_usd": 5, "cost_source": "provider"}


@pytest.fixture(autouse=True)
def _readers_are_patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """They end when the test says so, however slow the machine is."""
    monkeypatch.setattr(state, "WAIT_SECONDS", 600)
    monkeypatch.setattr(state, "READ_TIMEOUT_MS", 600_000)
    monkeypatch.setattr(events, "_TIMEOUT_MS", 600_000)


@pytest.fixture
async def admin(plain_dsn: str) -> AsyncIterator[Any]:
    connection = await asyncpg.connect(plain_dsn)
    yield connection
    await connection.close()


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(_PATIENCE):
        while not await condition():
            await asyncio.sleep(0.05)


async def stuck(admin: Any) -> int:
    """The requests that wait for the test's lock."""
    return int(
        await admin.fetchval(
            """SELECT count(*) FROM pg_stat_activity
               WHERE datname = current_database() AND application_name = 'outlay requests'
                   AND wait_event_type = 'Lock'"""
        )
    )


@asynccontextmanager
async def held_readers(client: Client, dsn: str, admin: Any) -> AsyncIterator[None]:
    """Forty lists of events, of which the organisation's share hold a connection. At the end all are answered."""
    locking = await asyncpg.connect(dsn)
    try:
        async with locking.transaction():
            await locking.execute("LOCK TABLE correction")
            tasks = [asyncio.create_task(client.get(EVENTS)) for _ in range(READERS)]

            async def share_is_held() -> bool:
                return await stuck(admin) == ALONE

            await until(share_is_held)
            yield
            assert await stuck(admin) == ALONE
        assert {(await task).status_code for task in tasks} == {200}
    finally:
        await locking.close()


async def test_events_land_and_alerts_leave_beside_forty_readers(
    plain_dsn: str, keys: dict[str, str], admin: Any
) -> None:
    async with serving(plain_dsn, keys["acme"], allow_private_destinations=True) as client, receiving() as receiver:
        channel = {"name": "hook", "type": "webhook", "url": receiver.url, "secret": "s"}
        channels = [(await client.post("/v1/channels", json=channel)).json()["id"]]
        assert (await client.post("/v1/alerts", json={**_BUDGET, "channels": channels})).status_code == 201
        async with held_readers(client, plain_dsn, admin), asyncio.timeout(_PATIENCE):
            assert (await send(client, _PAID))["accepted"] == 1
            other = bearer(keys["globex"])  # a key that this server has not seen yet
            assert (await client.post(EVENTS, json={"events": [EVENT]}, headers=other)).status_code == 202
            found = await client.get(SUMMARY, headers=other)
            assert (found.status_code, found.json()["event_count"]) == (200, 1)
            while not receiver.received:
                await asyncio.sleep(0.05)


async def test_the_api_of_a_cluster_serves_others_beside_forty_readers(
    plain_dsn: str, keys: dict[str, str], admin: Any
) -> None:
    app = create_app(ApiSettings(database_url=plain_dsn, secret_key=SECRET_KEY))
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(
            transport=httpx2.ASGITransport(app), base_url="http://api", headers=bearer(keys["acme"])
        ) as client,
        held_readers(client, plain_dsn, admin),
        asyncio.timeout(_PATIENCE),
    ):
        assert (await client.get(SUMMARY, headers=bearer(keys["globex"]))).status_code == 200
        await problem(client, 401, "GET", SUMMARY, headers=bearer(keys["unknown"]))


async def test_who_waits_too_long_is_told_when_to_come_again(
    plain_dsn: str, keys: dict[str, str], admin: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "WAIT_SECONDS", 0.1)
    async with AsyncExitStack() as stack:
        client = await stack.enter_async_context(serving(plain_dsn, keys["acme"]))
        locking = await asyncpg.connect(plain_dsn)
        stack.push_async_callback(locking.close)
        async with locking.transaction():
            await locking.execute("LOCK TABLE correction")
            tasks = [asyncio.create_task(client.get(EVENTS)) for _ in range(ALONE)]

            async def share_is_held() -> bool:
                return await stuck(admin) == ALONE

            await until(share_is_held)
            refused = await client.get(SUMMARY)
            assert (refused.status_code, refused.json()["code"]) == (429, "too_many_at_once")
            assert refused.headers["retry-after"] == "2"
        assert {(await task).status_code for task in tasks} == {200}
        assert (await client.get(SUMMARY)).status_code == 200


async def test_a_client_that_leaves_cancels_its_statement(plain_dsn: str, keys: dict[str, str], admin: Any) -> None:
    """The request is given to the app as a server does, so that the test can close the connection."""
    gone = asyncio.Event()
    async with serving(plain_dsn, keys["acme"]) as client:
        app: Any = client._transport.app  # type: ignore[attr-defined]
        whole = [{"type": "http.request", "body": b"", "more_body": False}]

        async def receive() -> dict[str, Any]:
            if whole:
                return whole.pop()
            await gone.wait()
            return {"type": "http.disconnect"}

        async def answered(message: Any) -> None:
            raise AssertionError(message)

        scope = {
            "type": "http",
            "method": "GET",
            "path": EVENTS,
            "raw_path": EVENTS.encode(),
            "query_string": b"",
            "headers": [(name.lower().encode(), value.encode()) for name, value in bearer(keys["acme"]).items()],
            "http_version": "1.1",
            "scheme": "http",
            "server": ("outlay", 80),
            "client": ("127.0.0.1", 1),
            "root_path": "",
        }
        locking = await asyncpg.connect(plain_dsn)
        async with locking.transaction():
            await locking.execute("LOCK TABLE correction")
            request = asyncio.create_task(app(scope, receive, answered))

            async def is_stuck() -> bool:
                return await stuck(admin) == 1

            async def is_cancelled() -> bool:
                return await stuck(admin) == 0

            await until(is_stuck)
            gone.set()
            await until(is_cancelled)
            async with asyncio.timeout(_PATIENCE):
                await request
            assert app.state.api.requests.held == 0
        await locking.close()
        assert (await client.get(EVENTS)).status_code == 200


async def test_too_many_single_events_are_refused_before_they_are_read(
    plain_dsn: str, keys: dict[str, str], admin: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "MAX_SCANNED_EVENTS", 2)
    question = f"{SUMMARY}?group_by=user_id&feature=chat"
    async with serving(plain_dsn, keys["acme"]) as client:
        await send(client, *({**EVENT, "feature": "chat", "user_id": f"u{n}"} for n in range(3)))

        async def is_refused() -> bool:  # once the compactor has counted the day
            return (await client.get(question)).status_code == 422

        await until(is_refused)
        refused = await problem(client, 422, "GET", question)
        assert refused["code"] == "too_many_events"
        assert "the 3 events of these days" in refused["detail"]
        assert "ask for fewer dimensions, or for a shorter time, with 2 events at most." in refused["detail"]
        assert (await client.get(f"{SUMMARY}?group_by=feature")).json()["event_count"] == 3
        assert (await client.get(f"{question}&start=2026-01-01&end=2026-01-02")).status_code == 200


async def test_the_advice_to_ask_for_less_names_what_the_route_takes(
    plain_dsn: str, keys: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.ledger.savings.MAX_SCANNED_EVENTS", 2)
    monkeypatch.setattr("core.ledger.what_if.MAX_EVENTS", 2)
    scenario = {"json": {"discount": 0.5}}
    async with serving(plain_dsn, keys["acme"]) as client:
        await send(client, *({**EVENT, "session_id": "s", "user_id": f"u{n}"} for n in range(3)))

        async def is_refused() -> bool:  # once the compactor has counted the day
            return (await client.get("/v1/savings/realized?tenant=")).status_code == 422

        await until(is_refused)
        savings = await problem(client, 422, "GET", "/v1/savings/realized?tenant=")
        assert savings["detail"].endswith("ask for a shorter time with `start` and `end`, with 2 events at most.")
        asked = await problem(client, 422, "POST", "/v1/whatif", **scenario)
        assert "ask for a shorter time with `start` and `end`, with 2" in asked["detail"]
        replay = await problem(client, 422, "POST", "/v1/sessions/s/replay", **scenario)
        assert "ask `POST /v1/whatif` about a part of its time, with 2" in replay["detail"]


async def test_a_statement_that_takes_too_long_says_what_to_narrow(
    plain_dsn: str, keys: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "READ_TIMEOUT_MS", 200)
    async with serving(plain_dsn, keys["acme"]) as client:
        locking = await asyncpg.connect(plain_dsn)
        async with locking.transaction():
            await locking.execute("LOCK TABLE event_conflict")
            refused = await problem(client, 422, "GET", "/v1/events/conflicts")
        await locking.close()
        assert refused["code"] == "too_expensive"
        assert "shorter time" in refused["detail"]


async def test_large_replies_are_not_made_in_the_event_loop(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    makers: list[threading.Thread] = []

    def noted(module: Any, name: str) -> None:
        real = getattr(module, name)

        def make(*given: Any) -> Any:
            makers.append(threading.current_thread())
            return real(*given)

        monkeypatch.setattr(module, name, make)

    noted(api_costs, "rows_reply")
    noted(api_events, "reply")
    await send(client, EVENT)
    for path in (SUMMARY, "/v1/costs/timeseries?interval=hour", EVENTS):
        assert (await client.get(path)).status_code == 200
    assert len(makers) == 3
    assert threading.main_thread() not in makers


async def test_a_server_that_stops_ends_its_work_before_it_closes_the_connections(
    plain_dsn: str, keys: dict[str, str]
) -> None:
    with capture_logs() as logs:
        async with serving(plain_dsn, keys["acme"]) as client:
            assert (await client.get("/v1/auth/verify")).status_code == 200
    assert [each for each in logs if each["log_level"] != "info"] == []
