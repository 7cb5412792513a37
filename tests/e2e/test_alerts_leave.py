"""The first document's alert and similar ones, on replayed real traffic, to real receivers: each is sent once.

Standalone is one process; the cluster has Kafka, ingest, an aggregator, the API and two replicas of `services/alerts`.
"""

import asyncio
import hashlib
import hmac
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from time import sleep
from typing import Any, NamedTuple

import httpx2
import outlay
import pytest

from cluster.jars import KafkaError
from demo.traffic import events
from tests.support.alerts import Authority, Receiver, authority, receiving
from tests.support.clusters import NO_KAFKA
from tests.support.platforms import Platform, cluster, standalone
from tests.support.receivers import Mailbox, alerting, mailing
from tests.support.waiting import PATIENCE_SECONDS

DOCUMENTED = {
    "name": "Daily GPT-4o budget",
    "threshold_usd": 50.00,
    "period": "daily",
    "scope": "model",
    "scope_value": "gpt-4o",
}
USERS = {"name": "each user, a day", "period": "daily", "each": "user_id", "threshold_usd": 0.5, "thresholds": [1]}
RUNS = {"name": "each run", "period": "run", "threshold_usd": 0.5, "thresholds": [1]}
MONTH = {"name": "the month", "period": "monthly", "threshold_usd": 2_000, "thresholds": [1], "watch": ["burn_rate"]}
REPLAYS = 3
PUBLIC = "https://outlay.example.com"
SECRET = "whsec-for-this-test"


class World(NamedTuple):
    """A running platform and its receivers."""

    client: httpx2.AsyncClient
    hook: Receiver
    box: Mailbox
    alertmanager: str
    platform: Platform


@pytest.fixture
def box() -> Iterator[Mailbox]:
    with mailing() as box:
        yield box


@pytest.fixture
def trusted(tmp_path: Path) -> Authority:
    return authority(tmp_path)


@pytest.fixture(params=[standalone, cluster])
def platform(request: pytest.FixtureRequest, tmp_path: Path, box: Mailbox, trusted: Authority) -> Iterator[Platform]:
    settings = {"OUTLAY_ALLOW_PRIVATE_DESTINATIONS": "1", "OUTLAY_PUBLIC_URL": PUBLIC, **box.settings}
    with ExitStack() as exits:
        try:
            yield exits.enter_context(request.param(tmp_path, {**settings, "SSL_CERT_FILE": str(trusted.file)}))
        except KafkaError as error:
            if os.environ.get("CI"):
                raise
            pytest.skip(f"{NO_KAFKA}: {error.detail}")


@pytest.fixture
async def world(platform: Platform, tmp_path: Path, box: Mailbox, trusted: Authority) -> AsyncIterator[World]:
    headers = {"Authorization": f"Bearer {platform.key}"}
    async with (
        receiving(trusted.context) as hook,
        alerting(tmp_path) as alertmanager,
        httpx2.AsyncClient(base_url=platform.url, headers=headers, timeout=60) as client,
    ):
        yield World(client, hook, box, alertmanager, platform)


async def test_each_alert_leaves_once(world: World) -> None:
    channels = [await _make(world.client, "/v1/channels", body) for body in _channels(world)]
    first = await _make(world.client, "/v1/alerts", {**DOCUMENTED, "channels": channels})
    for more in (USERS, RUNS, MONTH):
        await _make(world.client, "/v1/alerts", {**more, "channels": channels[:1]})
    sent = await _replay(world.client)
    await asyncio.to_thread(_counted, world.platform, len(sent))
    expected: set[Any] = {(DOCUMENTED["name"], share, None) for share in (0.5, 0.8, 1)}
    expected |= {(USERS["name"], 1, user) for user in await _above(world.client, "user_id", 0.5)}
    expected |= {(RUNS["name"], 1, run) for run in await _above(world.client, "run_id", 0.5)}
    assert [sum(name == budget["name"] for name, *_ in expected) > 0 for budget in (USERS, RUNS)] == [True, True]
    expected.add((MONTH["name"], 14.4, None))

    messages = await _messages(world.hook, len(expected))
    assert sorted(map(str, ((m["alert_name"], m["threshold"], m["subject"]) for m in messages))) == sorted(
        map(str, expected)
    )
    assert {m["type"] for m in messages if m["alert_name"] == MONTH["name"]} == {"budget.burn_rate"}
    history = (await world.client.get("/v1/alerts/history?limit=1000")).json()["history"]
    assert {row["id"] for row in history} == {m["id"] for m in messages}
    _check_words([m for m in messages if m["alert_id"] == first])
    await _check_other_receivers(world, first)
    await asyncio.to_thread(_check_the_documents_example, world.platform)


def _channels(world: World) -> list[dict[str, Any]]:
    return [
        {"name": "hook", "type": "webhook", "url": world.hook.url, "secret": SECRET},
        {"name": "finance", "type": "email", "to": "cfo@example.com"},
        {"name": "ops", "type": "alertmanager", "url": world.alertmanager},
    ]


async def _make(client: httpx2.AsyncClient, path: str, body: dict[str, Any]) -> str:
    answer = await client.post(path, json=body)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def _replay(client: httpx2.AsyncClient) -> list[dict[str, Any]]:
    """Sends the trace of a real service as if each call were one to gpt-4o made now; some belong to runs of agents."""
    now = datetime.now(UTC).isoformat()
    rows = [event for _ in range(REPLAYS) for event in events(datetime.now(UTC))]
    sent = []
    for n, row in enumerate(rows):
        run = {"run_id": f"run-of-{row['tenant']}"} if row["feature"] == "agent" else {}
        sent.append({**row, "provider": "openai", "model": "gpt-4o", "timestamp": now, "event_id": f"{n}", **run})
    for start in range(0, len(sent), 1_000):
        body = {"events": sent[start : start + 1_000]}
        for _ in range(2):  # every request is sent twice, like a retry
            answer = await client.post("/v1/events", json=body)
            assert (answer.status_code, answer.json()["rejected"]) == (202, []), answer.text
    return sent


def _counted(platform: Platform, events: int) -> None:
    with outlay.Client(platform.key, platform.url) as client:
        for _ in range(3_000):
            rows = client.get_cost_summary(group_by="environment").summary
            if sum(row.event_count for row in rows if row.environment) == events:  # all the trace has one
                return
            sleep(0.1)
    raise TimeoutError(f"not all of {events} events were counted")


async def _above(client: httpx2.AsyncClient, dimension: str, limit: float) -> set[str]:
    answer = (await client.get(f"/v1/costs/summary?group_by={dimension}&limit=1000")).json()
    rows = [row for row in answer["summary"] if row[dimension] is not None]
    return {row[dimension] for row in rows if row["total_cost_usd"] >= limit}


async def _messages(hook: Receiver, count: int) -> list[dict[str, Any]]:
    """The messages of all requests, also those in digests, once no more have come for a while."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while len(hook.message_ids) < count:
            await asyncio.sleep(0.05)
    await asyncio.sleep(1)
    for request in hook.received:
        at, signature = (part.partition("=")[2] for part in request.headers["outlay-signature"].split(","))
        signed = hmac.new(SECRET.encode(), at.encode() + b"." + request.body, hashlib.sha256).hexdigest()
        assert (signature, request.id) == (signed, request.json["id"])
    assert len(set(hook.ids)) == len(hook.ids)
    return [item for request in hook.received for item in request.json.get("items", [request.json])]


def _check_words(messages: list[dict[str, Any]]) -> None:
    """Checks that the text says what happened, where, how far over the limit, what drives it, and where to look."""
    for message in messages:
        assert (message["type"], message["scope"], message["scope_value"], message["late"]) == (
            *("budget.threshold", "model", "gpt-4o"),
            False,
        )
        assert message["threshold_usd"] == 50
        assert message["spend_usd"] >= 50 * message["threshold"]
        assert 1 <= len(message["drivers"]) <= 3
        assert message["drivers"][0]["feature"] == "code-completion"
        assert message["links"]["query"].startswith(f"{PUBLIC}/v1/costs/summary?")


async def _check_other_receivers(world: World, alert_id: str) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while len(world.box.messages) < 3 or len(await _held(world.alertmanager, alert_id)) < 3:
            await asyncio.sleep(0.05)
    subjects = sorted(str(mail["Subject"]) for mail in world.box.messages)
    assert [subject.split(",")[0] for subject in subjects] == [
        f"Daily GPT-4o budget: {share} % reached" for share in (100, 50, 80)
    ]
    text = world.box.messages[0].get_content()
    assert "Driven by: feature code-completion, team ide $" in text, text
    held = await _held(world.alertmanager, alert_id)
    assert {alert["labels"]["alertname"] for alert in held} == {"OutlayBudget"}
    assert all(alert["status"]["state"] == "active" for alert in held)


async def _held(url: str, alert_id: str) -> list[dict[str, Any]]:
    async with httpx2.AsyncClient() as client:
        found = (await client.get(f"{url}/api/v2/alerts", params={"filter": f'alert_id="{alert_id}"'})).json()
    return list(found)


def _check_the_documents_example(platform: Platform) -> None:
    outlay.init(api_key=platform.key, base_url=platform.url)
    try:
        result = outlay.check_alerts()
        lines = []
        for alert in result["triggered"]:
            name = alert["alert_name"]
            spend = alert["spend_usd"]
            limit = alert["threshold_usd"]
            lines.append(f"Warning: {name}: spent {spend:.2f} / {limit:.2f} USD")
        with outlay.Client(platform.key, platform.url) as client:
            total = client.get_cost_summary(group_by="model", model="gpt-4o").total_cost_usd
        assert lines.count(f"Warning: Daily GPT-4o budget: spent {total:.2f} / 50.00 USD") == 3
        assert Decimal(50) < total
    finally:
        outlay.shutdown()
        outlay.uninstrument()
