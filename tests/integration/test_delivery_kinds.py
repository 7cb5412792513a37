"""Alerts to every type of channel: a real SMTP server, a real Alertmanager, and our own receivers."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx2
import pytest

from core.db.pool import create_pool
from core.process.telemetry import DELIVERY
from tests.support.alerts import Receiver, alert, answer, decide, receiving
from tests.support.api import EVENT, Client, send, serving
from tests.support.delivery import channel, settled
from tests.support.receivers import Mailbox, alerting, mailing
from tests.support.server import free_port

PAID = {**EVENT, "cost_usd": 1.5, "cost_source": "provider"}


@pytest.fixture
def mailbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mailbox]:
    with mailing() as box:
        for name, value in box.settings.items():
            monkeypatch.setenv(name, value)
        yield box


@pytest.fixture
async def pool(plain_dsn: str) -> AsyncIterator[Any]:
    async with await create_pool(plain_dsn) as pool:
        yield pool


@pytest.fixture
async def org(pool: Any, keys: dict[str, str]) -> int:
    found: int = await pool.fetchval("SELECT id FROM organisation WHERE name = 'acme'")
    return found


async def test_mail(mailbox: Mailbox, plain_dsn: str, keys: dict[str, str], pool: Any, org: int) -> None:
    """After a temporary refusal it is sent again with the same Message-ID, to all recipients at once."""
    mailbox.refusals = ["451 come back"]
    async with serving(plain_dsn, keys["acme"]) as client:
        body = {"name": "finance", "type": "email", "to": "cfo@example.com, ap@example.com"}
        to = (await client.post("/v1/channels", json=body)).json()["id"]
        sent = await decide(pool, org, [to], alert(alert_name="Gro\u00dfes Budget"))
        (delivery,) = await settled(client, 1)
        assert [attempt["status_code"] for attempt in delivery["attempts"]] == [451, None]
        (message,) = mailbox.messages
        assert mailbox.recipients == [["cfo@example.com", "ap@example.com"]]
        assert message["Subject"] == "Gro\u00dfes Budget: 80 % reached, $40.12 of $50.00"
        assert message["Message-ID"] == f"<{sent[0]}@outlay>"
        text = message.get_content()
        assert "Driven by: feature chat, team growth $30.50" in text
        assert "https://outlay.example.com/v1/costs/summary" in text
        await decide(pool, org, [to], *(alert() for _ in range(40)))
        await settled(client, 41)
        assert [m["Subject"] for m in mailbox.messages[1:]] == ["40 alerts at once"]


async def test_mail_without_a_server_says_so(plain_dsn: str, keys: dict[str, str]) -> None:
    async with serving(plain_dsn, keys["acme"]) as client:
        made = (await client.post("/v1/channels", json={"name": "x", "type": "email", "to": "a@b.example"})).json()
        tested = (await client.post(f"/v1/channels/{made['id']}/test")).json()
        assert "OUTLAY_SMTP_HOST" in tested["attempts"][0]["detail"]


@pytest.fixture
async def alertmanager(tmp_path: Path) -> AsyncIterator[tuple[str, Receiver]]:
    """A running Alertmanager, and the receiver of its notifications."""
    async with receiving() as told, alerting(tmp_path, f"http://127.0.0.1:{told.port}/told") as url:
        yield url, told


async def test_alertmanager_fires_and_resolves(
    alertmanager: tuple[str, Receiver], plain_dsn: str, keys: dict[str, str], pool: Any, org: int
) -> None:
    url, told = alertmanager
    now = datetime.now(UTC)
    fired = alert(
        created_at=now, window_start=now - timedelta(hours=1), window_end=now + timedelta(hours=1), subject="ann"
    )
    async with serving(plain_dsn, keys["acme"], allow_private_destinations=True) as client:
        to = await channel(client, url, "alertmanager")
        await decide(pool, org, [to], fired)
        (first,) = await told.until(1)
        ended = alert(type="budget.recovered", created_at=datetime.now(UTC), alert_name="renamed meanwhile")
        await _end(pool, org, to, fired.id, ended)
        _, second = await told.until(2)
        await settled(client, 2)
    assert (first.json["status"], second.json["status"]) == ("firing", "resolved")
    assert first.json["groupKey"] == second.json["groupKey"]
    labels = first.json["commonLabels"]
    assert (labels["alertname"], labels["alert"], labels["subject"]) == ("OutlayBudget", fired.id, "ann")
    assert first.json["commonAnnotations"]["summary"].startswith("Daily GPT-4o budget: 80 % reached")
    assert second.json["alerts"][0]["labels"] == first.json["alerts"][0]["labels"]


async def test_an_alertmanager_that_restarts_has_every_open_alert_again(
    tmp_path: Path, plain_dsn: str, keys: dict[str, str], pool: Any
) -> None:
    """It forgets its alerts. Those that are open are sent again, many at once, and without rows; not while snoozed."""
    port = free_port()
    async with (
        receiving() as told,
        serving(plain_dsn, keys["acme"], allow_private_destinations=True) as client,
    ):
        hook = f"http://127.0.0.1:{told.port}/told"
        async with alerting(tmp_path, hook, port) as url:
            to = await channel(client, url, "alertmanager")
            body = {"name": "users", "threshold_usd": 1, "period": "daily", "each": "user_id", "thresholds": [1]}
            made = (await client.post("/v1/alerts", json={**body, "channels": [to]})).json()
            await send(client, *({**PAID, "user_id": f"u{n}"} for n in range(30)))
            await settled(client, 30)
            assert await held(url, 30) == {f"u{n}" for n in range(30)}
            snooze = {"snoozed_until": (datetime.now(UTC) + timedelta(hours=1)).isoformat()}
            await client.patch(f"/v1/alerts/{made['id']}", json=snooze)
            await resend(pool)
        before = resent()
        async with alerting(tmp_path, hook, port) as url:
            await resend(pool)
            assert (await held(url, 0), resent()) == (set(), before)
            await client.patch(f"/v1/alerts/{made['id']}", json={"snoozed_until": None})
            await resend(pool)
            assert await held(url, 30) == {f"u{n}" for n in range(30)}
            assert resent() - before >= 30
            await client.patch(f"/v1/alerts/{made['id']}", json={"threshold_usd": 5})
            await settled(client, 60)
            assert await held(url, 0) == set()
            before = resent()
            await resend(pool)
            assert (await held(url, 0), resent()) == (set(), before)
        assert await pool.fetchval("SELECT count(*) FROM delivery") == 60


def resent() -> float:
    count: float = DELIVERY.resent.labels("delivered")._value.get()
    return count


async def resend(pool: Any) -> None:
    """Waits for a channel's next re-send, as if a minute had passed."""
    await pool.execute("UPDATE channel SET resent_at = NULL")
    await pool.execute("NOTIFY delivery")
    async with asyncio.timeout(60):
        while await pool.fetchval("SELECT count(*) FROM channel WHERE resent_at IS NULL"):
            await asyncio.sleep(0.05)


async def held(url: str, count: int) -> set[str]:
    """Waits until an Alertmanager has this many firing alerts. Returns their subjects."""
    async with httpx2.AsyncClient() as client, asyncio.timeout(60):
        while True:
            found = (await client.get(f"{url}/api/v2/alerts")).json()
            if len(found) == count:
                return {each["labels"]["subject"] for each in found}
            await asyncio.sleep(0.1)


async def test_a_re_send_finds_a_channel_that_answers_again(plain_dsn: str, keys: dict[str, str], pool: Any) -> None:
    """One that fails is no attempt, and marks the channel; after one that succeeds what waited is sent at once."""
    async with receiving() as receiver, serving(plain_dsn, keys["acme"], allow_private_destinations=True) as client:
        to = await channel(client, receiver.url, "alertmanager")
        body = {"name": "b", "threshold_usd": 1, "period": "daily", "thresholds": [0.5, 1], "channels": [to]}
        await client.post("/v1/alerts", json=body)
        await send(client, {**PAID, "cost_usd": 0.5})
        await settled(client, 1)
        receiver.answers = [answer(503)] * 1000
        await resend(pool)
        assert (await client.get(f"/v1/channels/{to}")).json()["failing_since"] is not None
        assert await pool.fetchval("SELECT count(*) FROM delivery_attempt") == 1
        await send(client, {**PAID, "cost_usd": 0.5})
        await settled(client, 1, "pending")
        await pool.execute("UPDATE channel SET retry_at = now() + interval '10 min'")
        receiver.answers = []
        await resend(pool)
        await settled(client, 2)
        assert (await client.get(f"/v1/channels/{to}")).json()["failing_since"] is None
        (again,) = receiver.received[-2].json
        assert (again["labels"]["period"], again["endsAt"] > datetime.now(UTC).isoformat()) == ("daily", True)


async def _end(pool: Any, org: int, to: str, fired_id: str, ended: Any) -> None:
    """Ends an alert, which has to be in its table with the message that opened it."""
    message = await pool.fetchval("SELECT message FROM delivery WHERE event_id = $1", fired_id)
    budget = await pool.fetchval(
        """INSERT INTO budget (org_id, name, scope, metric, period, timezone, week_start, billing_day, watch, floor_usd,
               channels, enabled, shadow, created_at, created_by, updated_at)
           VALUES ($1, 'b', 'total', 'cost_usd', 'daily', 'UTC', 0, 1, '{}', 0, '{}', true, false, now(), 'k', now())
           RETURNING id""",
        org,
    )
    await pool.execute(
        """INSERT INTO fired_alert (id, org_id, budget_id, type, subject, window_key, threshold, fired_at, message)
           VALUES ($1, $2, $3, 'budget.threshold', '', now(), 0.8, now(), $4::text::jsonb)""",
        UUID(fired_id),
        org,
        budget,
        message,
    )
    await decide(pool, org, [to], ended, fired=UUID(fired_id))


async def test_pagerduty_and_slack(plain_dsn: str, keys: dict[str, str], pool: Any, org: int) -> None:
    """A test must not reach their hosts, so the requests go to our own receiver."""
    async with receiving() as receiver, serving(plain_dsn, keys["acme"], allow_private_destinations=True) as client:
        receiver.answers = [answer(202), answer(200, body=b"ok")]
        pages, team = [await channel(client, receiver.url, kind) for kind in ("pagerduty", "slack")]
        await _one_after_the_other(client, pool, org, [pages, team])
        trigger, post = [request.json for request in receiver.received]
        assert (trigger["routing_key"], trigger["event_action"]) == ("whsec-1", "trigger")
        assert "80 % reached" in trigger["payload"]["summary"]
        assert "80 % reached" in post["text"]
        assert "whsec-1" not in str(post)


async def _one_after_the_other(client: Client, pool: Any, org: int, channels: list[str]) -> None:
    for count, to in enumerate(channels, 1):
        await decide(pool, org, [to], alert())
        await settled(client, count)
