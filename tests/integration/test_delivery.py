"""Delivery of alerts to real receivers, with all their faults."""

import asyncio
import hashlib
import hmac
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from core.accounts.organisations import create_organisation
from core.channels.ssrf_guard import RefusedDestination
from core.db.pool import create_pool
from core.encryption import create_encryptor
from core.process.background_tasks import Loops
from core.process.settings import SmtpSettings
from services.alerts import guarded_http
from services.alerts.delivery import DeliveryWorker
from services.alerts.delivery_queue import Backlog
from services.alerts.guarded_http import GuardedHttp, Unreachable
from services.alerts.send import Sender
from tests.support.alerts import OK, Received, Receiver, alert, answer, authority, decide, receiving
from tests.support.api import SECRET_KEY, Client, pages, problem, serving
from tests.support.delivery import SECRET, channel, settled
from tests.support.waiting import eventually


@pytest.fixture
async def pool(plain_dsn: str) -> AsyncIterator[Any]:
    async with await create_pool(plain_dsn) as pool:
        yield pool


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving() as receiver:
        yield receiver


@pytest.fixture
async def api(plain_dsn: str, keys: dict[str, str]) -> AsyncIterator[Client]:
    """A standalone server, which delivers alerts."""
    async with serving(plain_dsn, keys["acme"], allow_private_destinations=True) as client:
        yield client


@pytest.fixture
async def org(pool: Any, keys: dict[str, str]) -> int:
    found: int = await pool.fetchval("SELECT id FROM organisation WHERE name = 'acme'")
    return found


@asynccontextmanager
async def replicas(dsn: str, count: int) -> AsyncIterator[None]:
    """Further delivery workers beside the server."""
    async with AsyncExitStack() as stack:
        for _ in range(count):
            pool = await stack.enter_async_context(await create_pool(dsn))
            sender = Sender(create_encryptor(SecretStr(SECRET_KEY), None), GuardedHttp(True), SmtpSettings())
            delivery = DeliveryWorker(pool, sender.send)
            stack.push_async_callback(delivery.drain)
            loops = await stack.enter_async_context(Loops())
            loops.again("delivery", delivery.turn)
            loops.again("deliveries", delivery.listen)
        yield


def genuine(request: Received, *secrets: str) -> list[bool]:
    """Whether the message has a recent signature with each of these secrets."""
    fields = [part.split("=", 1) for part in request.headers["outlay-signature"].split(",")]
    at = next(value for name, value in fields if name == "t")
    assert abs(int(at) - time.time()) < 60
    text = at.encode() + b"." + request.body
    signatures = {value for name, value in fields if name == "v1"}
    return [hmac.new(secret.encode(), text, hashlib.sha256).hexdigest() in signatures for secret in secrets]


async def test_https_signed_once_and_written_down(
    plain_dsn: str, keys: dict[str, str], pool: Any, org: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The receiver is addressed by name, with a certificate for that name from a trusted authority."""
    trusted = authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted.file))
    async with (
        receiving(trusted.context) as receiver,
        serving(plain_dsn, keys["acme"], allow_private_destinations=True) as client,
    ):
        to = await channel(client, receiver.url)
        sent = await decide(pool, org, [to], *(alert() for _ in range(3)))
        await receiver.until(3)
        assert sorted(receiver.ids) == sorted(sent)
        assert [genuine(request, SECRET, "other") for request in receiver.received] == [[True, False]] * 3
        assert receiver.received[0].headers["host"] == f"localhost:{receiver.port}"
        body = receiver.received[0].json
        assert (body["id"], body["type"]) == (receiver.ids[0], "budget.threshold")
        for delivery in await settled(client, 3):
            (attempt,) = delivery["attempts"]
            assert (attempt["outcome"], attempt["status_code"]) == ("delivered", 200)
            assert (delivery["next_attempt_at"], delivery["digest_id"]) == (None, None)
        assert await pool.fetchval("SELECT count(*) FROM alert_outbox") == 0


async def test_a_certificate_nobody_vouches_for(api: Client, tmp_path: Path) -> None:
    async with receiving(authority(tmp_path).context) as receiver:
        to = await channel(api, receiver.url)
        tested = (await api.post(f"/v1/channels/{to}/test")).json()
        assert "certificate" in tested["attempts"][0]["detail"]
        assert receiver.received == []


async def test_a_test_goes_the_way_of_an_alert(api: Client, receiver: Receiver) -> None:
    to = await channel(api, receiver.url)
    tested = await api.post(f"/v1/channels/{to}/test")
    assert tested.status_code == 200
    assert (tested.json()["state"], tested.json()["event_id"]) == ("delivered", receiver.ids[0])
    assert genuine(receiver.received[0], SECRET) == [True]
    assert receiver.received[0].json["type"] == "test"
    receiver.answers = [answer(404)]
    failed = (await api.post(f"/v1/channels/{to}/test")).json()
    assert (failed["state"], failed["attempts"][0]["detail"]) == ("pending", "it answered 404")
    receiver.answers = [answer(503, "Retry-After: 3000"), answer(500)]
    for status in (503, 500):  # a test does not wait for the channel's next turn
        failing = (await api.post(f"/v1/channels/{to}/test")).json()
        assert [attempt["status_code"] for attempt in failing["attempts"]] == [status]


async def test_two_signatures_while_a_secret_is_changed(api: Client, receiver: Receiver, pool: Any, org: int) -> None:
    to = await channel(api, receiver.url)
    await api.patch(f"/v1/channels/{to}", json={"secret": "whsec-2"})
    await decide(pool, org, [to], alert())
    assert genuine((await receiver.until(1))[0], "whsec-2", SECRET) == [True, True]
    await pool.execute("UPDATE channel SET previous_secret_until = now() - interval '1 s'")
    await decide(pool, org, [to], alert())
    assert genuine((await receiver.until(2))[1], "whsec-2", SECRET) == [True, False]


async def test_a_change_holds_for_what_waits_already(api: Client, receiver: Receiver, pool: Any, org: int) -> None:
    """Three messages are due when the worker claims the channel, which changes during the first and the second."""
    to = await channel(api, receiver.url)
    changes: list[dict[str, Any]] = [
        {"url": receiver.url.replace("/hook", "/moved"), "secret": "whsec-2"},
        {"snoozed_until": "2099-01-01T00:00:00Z"},
    ]

    async def change_channel(request: Received, writer: asyncio.StreamWriter) -> None:
        if changes:
            assert (await api.patch(f"/v1/channels/{to}", json=changes.pop(0))).status_code == 200
        writer.write(OK)

    receiver.behave = change_channel
    await decide(pool, org, [to], *(alert() for _ in range(3)))
    await settled(api, 2)
    await eventually(lambda: pool.fetchval("SELECT leased_by IS NULL FROM channel"), "the turn ends")
    assert [request.path for request in receiver.received] == ["/hook", "/moved"]
    assert [genuine(request, "whsec-2") for request in receiver.received] == [[False], [True]]
    await api.patch(f"/v1/channels/{to}", json={"snoozed_until": None})
    assert len(await receiver.until(3)) == 3


async def test_what_fails_is_sent_again_with_its_id(api: Client, receiver: Receiver, pool: Any, org: int) -> None:
    """Every kind of bad response and a closed connection; delivered within a minute after an outage of seconds."""

    async def hang_up(request: Received, writer: asyncio.StreamWriter) -> None:
        if len(receiver.received) < 2:
            writer.transport.abort()
        else:
            receiver.behave = None
            writer.write(answer(500))

    receiver.behave = hang_up
    receiver.answers = [answer(503), OK]
    to = await channel(api, receiver.url)
    sent = await decide(pool, org, [to], alert())
    await receiver.until(4)
    (delivery,) = await settled(api, 1)
    assert receiver.ids == sent * 4
    assert len({request.body for request in receiver.received}) == 1
    outcomes = [(attempt["outcome"], attempt["status_code"]) for attempt in delivery["attempts"]]
    assert outcomes == [("unreachable", None), ("unreachable", 500), ("unreachable", 503), ("delivered", 200)]
    assert (await api.get(f"/v1/channels/{to}")).json()["failing_since"] is None


async def test_retry_after_is_honoured(api: Client, receiver: Receiver, pool: Any, org: int) -> None:
    receiver.answers = [answer(429, "Retry-After: 600"), answer(429, "Retry-After: 86400")]
    to = await channel(api, receiver.url)
    await decide(pool, org, [to], alert())
    for seconds in (600, 3600):
        await settled(api, 1, "pending")
        await eventually(lambda: pool.fetchval("SELECT retry_at > now() FROM channel"), "the channel waits")
        wait = await pool.fetchval("SELECT retry_at - now() FROM channel")
        assert timedelta(seconds=seconds - 300) < wait <= timedelta(seconds=seconds)
        await pool.execute("UPDATE channel SET retry_at = now()")
    await settled(api, 1)


async def test_a_message_that_is_refused_holds_up_no_other(
    api: Client, receiver: Receiver, pool: Any, org: int
) -> None:
    poison, *others = [alert() for _ in range(4)]

    async def behave(request: Received, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(302, "Location: /elsewhere") if request.id == poison.id else OK)

    receiver.behave = behave
    to = await channel(api, receiver.url)
    await decide(pool, org, [to], poison, *others)
    delivered = await settled(api, 3)
    assert {delivery["event_id"] for delivery in delivered} == {other.id for other in others}
    assert {request.path for request in receiver.received} == {"/hook"}  # no redirect is followed
    await pool.execute("UPDATE delivery SET first_attempt_at = now() - interval '73 h', due_at = now()")
    await api.post(f"/v1/channels/{to}/test")  # wakes the delivery worker
    (given_up,) = await settled(api, 1, "failed")
    assert (given_up["event_id"], given_up["next_attempt_at"]) == (poison.id, None)


async def test_an_endless_answer_costs_nothing(api: Client, receiver: Receiver, pool: Any, org: int) -> None:
    async def endless(request: Received, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not writer.is_closing():
            writer.write(b"x" * 65_536)
            await writer.drain()

    receiver.behave = endless
    to = await channel(api, receiver.url)
    await decide(pool, org, [to], alert(), alert())
    await settled(api, 2)
    assert len(receiver.received) == 2


async def test_a_slow_receiver_is_given_up_in_time(
    api: Client, receiver: Receiver, pool: Any, org: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It sends byte by byte, so that no timeout between two bytes would end it. Other channels do not wait for it."""
    monkeypatch.setattr(guarded_http, "DEADLINE_SECONDS", 1)

    async def trickle(request: Received, writer: asyncio.StreamWriter) -> None:
        for byte in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"z" * 200:
            writer.write(bytes([byte]))
            await asyncio.sleep(0.1)

    receiver.behave = trickle
    async with receiving() as quick:
        to = [await channel(api, url) for url in (receiver.url, quick.url)]
        await decide(pool, org, to, alert())
        await settled(api, 1, channel_id=to[1])
        given_up = "SELECT count(*) FROM delivery_attempt WHERE outcome = 'unreachable'"
        await eventually(lambda: pool.fetchval(given_up), "the slow one is given up")
        assert "no answer within" in await pool.fetchval("SELECT detail FROM delivery_attempt WHERE detail <> ''")


async def test_a_name_that_points_elsewhere_by_then() -> None:
    """A name with a private address is refused without a connection; others connect to the address that was checked."""
    async with receiving() as receiver:
        answers = [["127.0.0.1"], ["127.0.0.1"]]

        async def resolve(host: str, port: int, allow_private: bool) -> list[str]:
            if not allow_private:
                raise RefusedDestination(f"{host} is at 127.0.0.1, which is no public address")
            return answers.pop()

        allowed, strict = GuardedHttp(True, resolve), GuardedHttp(False, resolve)
        url = f"http://name.invalid:{receiver.port}/x"  # a name only this resolver knows
        assert (await allowed.post(url, {}, b"{}")).status == 200
        with pytest.raises(Unreachable, match="nothing was sent"):
            await strict.post(url.replace("http:", "https:"), {}, b"{}")
        with pytest.raises(Unreachable, match="nothing was sent"):
            await strict.post(url, {}, b"{}")  # plain http was allowed when it was created
        assert receiver.connections == 1
        await allowed.close()
        await strict.close()


async def test_a_channel_that_became_illegal_sends_nothing_and_says_so(
    plain_dsn: str, keys: dict[str, str], receiver: Receiver, pool: Any, org: int
) -> None:
    async with serving(plain_dsn, keys["acme"], allow_private_destinations=True) as client:
        to = await channel(client, receiver.url)
    async with serving(plain_dsn, keys["acme"]) as client:
        tested = (await client.post(f"/v1/channels/{to}/test")).json()
        assert "nothing was sent" in tested["attempts"][0]["detail"]
        assert (await client.get(f"/v1/channels/{to}")).json()["failing_since"] is not None
        assert receiver.connections == 0


async def test_a_storm_is_a_digest(api: Client, receiver: Receiver, pool: Any, org: int) -> None:
    """More than ten messages for one channel at once. A retry sends the same digest."""
    to, other = await channel(api, receiver.url), await channel(api, receiver.url)
    receiver.answers = [answer(500)]
    await pool.execute("UPDATE channel SET snoozed_until = now() + interval '1 h' WHERE id = $1", other)
    messages = [alert() for _ in range(2_300)]
    sent = await decide(pool, org, [to], *messages)
    await settled(api, 1000)
    await receiver.until(4)
    bodies = [request.json for request in receiver.received]
    assert [body["type"] for body in bodies] == ["digest"] * 4
    assert receiver.received[0].body == receiver.received[1].body
    assert receiver.received[0].id == receiver.received[1].id == bodies[0]["id"]
    assert sorted([item["id"] for body in bodies[1:] for item in body["items"]]) == sorted(sent)
    assert {len(body["items"]) for body in bodies} == {1_000, 300}
    assert bodies[1]["items"][0]["spend_usd"] == float(messages[0].spend_usd)
    assert genuine(receiver.received[0], SECRET) == [True]
    waiting = "SELECT NOT EXISTS (SELECT FROM delivery WHERE state = 'pending')"
    await eventually(lambda: pool.fetchval(waiting), "all are delivered")
    listed = await pages(api, "/v1/alerts/deliveries", "deliveries", 1_000)
    assert [len(one["attempts"]) for one in listed].count(2) == 1_000
    await problem(api, 422, "GET", "/v1/alerts/deliveries?state=lost")


async def test_what_is_snoozed_waits(api: Client, receiver: Receiver, pool: Any, org: int) -> None:
    to, awake = await channel(api, receiver.url), await channel(api, receiver.url)
    await api.patch(f"/v1/channels/{to}", json={"snoozed_until": "2099-01-01T00:00:00Z"})
    sent = await decide(pool, org, [to, awake], alert())
    await settled(api, 1)
    assert [d["channel_id"] for d in await settled(api, 1, "pending")] == [to]
    await pool.execute("UPDATE delivery SET created_at = created_at - interval '1 h' WHERE state = 'pending'")
    assert await Backlog.look(pool) == (1, 0.0, 0)
    await api.patch(f"/v1/channels/{to}", json={"snoozed_until": None})
    await receiver.until(2)
    assert receiver.ids == sent * 2


async def test_replicas_share_the_work_and_send_nothing_twice(
    api: Client, plain_dsn: str, receiver: Receiver, pool: Any, org: int
) -> None:
    to = [await channel(api, receiver.url) for _ in range(8)]
    async with replicas(plain_dsn, 3):
        sent = []
        for _ in range(25):
            sent += await decide(pool, org, to, alert(), alert())
            await asyncio.sleep(0.01)
        await settled(api, 400)
        await asyncio.sleep(0.3)
    assert sorted(receiver.message_ids) == sorted(sent * 8)


async def test_a_clock_that_was_set_back_or_forward(api: Client, receiver: Receiver, pool: Any, org: int) -> None:
    """Times further ahead than any of our waits count as past: leases, retries and due times."""
    to = await channel(api, receiver.url)
    await pool.execute(
        """UPDATE channel SET leased_by = gen_random_uuid(), leased_until = now() + interval '1 day',
               retry_at = now() + interval '1 day'"""
    )
    await decide(pool, org, [to], alert())
    await settled(api, 1)
    await pool.execute(
        """INSERT INTO delivery (org_id, channel_id, event_id, type, message, due_at)
           SELECT $1, $2, 'e', 'test', message, now() + interval '1 day' FROM delivery""",
        org,
        to,
    )
    await settled(api, 2)


async def test_what_shows_what_is_open_hears_of_ends(api: Client, receiver: Receiver, pool: Any, org: int) -> None:
    """The end of a window is sent only to channels that show open alerts."""
    to = [await channel(api, receiver.url, kind) for kind in ("webhook", "alertmanager", "slack")]
    await decide(pool, org, to, alert(type="budget.recovered"), stateful_only=True)
    await settled(api, 1)
    await asyncio.sleep(0.2)
    assert [request.path for request in receiver.received] == ["/hook/api/v2/alerts"]


async def test_what_is_deleted_gets_nothing_more(api: Client, receiver: Receiver, pool: Any, org: int) -> None:
    to = await channel(api, receiver.url)
    await pool.execute("UPDATE channel SET retry_at = now() + interval '10 min'")
    await decide(pool, org, [to], alert())
    await settled(api, 1, "pending")
    assert (await api.delete(f"/v1/channels/{to}")).status_code == 204
    (cancelled,) = await settled(api, 1, "cancelled")
    assert cancelled["attempts"] == []
    await decide(pool, org, [to], alert())
    await eventually(lambda: pool.fetchval("SELECT NOT EXISTS (SELECT FROM alert_outbox)"), "the alert is routed")
    assert receiver.received == []


async def test_anothers_channel_gets_nothing(api: Client, receiver: Receiver, pool: Any) -> None:
    to = await channel(api, receiver.url)
    async with pool.acquire() as connection:
        stranger = await create_organisation(connection, "globex")
    await decide(pool, stranger, [to], alert())
    await eventually(lambda: pool.fetchval("SELECT NOT EXISTS (SELECT FROM alert_outbox)"), "the alert is routed")
    assert await pool.fetchval("SELECT count(*) FROM delivery") == 0
    assert receiver.received == []
