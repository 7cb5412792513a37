"""Alerts to every kind of channel: a real SMTP server, a real Alertmanager, and receivers in the place of services."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from core.db.pool import create_pool
from tests.alerts_help import Receiver, alert, answer, decide, receiving
from tests.integration.api_help import Client, serving
from tests.integration.test_delivery import channel, settled
from tests.real_receivers import Mailbox, alerting, mailing


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
    """Refused for now, it is sent again under the same Message-ID; to every recipient at once."""
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
    """A running one, and where it sends what it thinks of it."""
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


async def _end(pool: Any, org: int, to: str, fired_id: str, ended: Any) -> None:
    """With the alert itself in its table, whose message opened it."""
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
    """Their own hosts are not to be reached from a test: what is sent goes to a receiver of ours."""
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
