"""A receiver that is unreachable for an hour."""

import asyncio
from datetime import timedelta
from typing import Any

from tests.support.alerts import Receiver, alert, decide, receiving
from tests.support.api import Client, serving
from tests.support.delivery import channel, settled
from tests.support.server import free_port
from tests.support.waiting import PATIENCE_SECONDS


async def test_an_hour_of_outage_loses_nothing(plain_dsn: str, keys: dict[str, str], plain_pool: Any) -> None:
    """One attempt at a time, at most a quarter of an hour apart; then everything that waited is sent in one request."""
    org: int = await plain_pool.fetchval("SELECT id FROM organisation WHERE name = 'acme'")
    async with receiving() as receiver, serving(plain_dsn, keys["acme"], allow_private_destinations=True) as api:
        await _an_hour(api, receiver, plain_pool, org)


async def _an_hour(api: Client, receiver: Receiver, pool: Any, org: int) -> None:
    down = receiver.port
    to = await channel(api, f"http://localhost:{free_port()}/hook")
    sent = await decide(pool, org, [to], *(alert() for _ in range(30)))
    waits = []
    for minutes in (0, 20, 60):
        began = timedelta(minutes=minutes)
        await pool.execute("UPDATE channel SET failing_since = now() - $1::interval, retry_at = now()", began)
        await pool.execute("NOTIFY delivery")
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not (wait := await pool.fetchval("SELECT retry_at - now() FROM channel WHERE retry_at > now()")):
                await asyncio.sleep(0.02)
        waits.append(wait.total_seconds())
    attempts = await pool.fetchval("SELECT count(*) FROM delivery_attempt")
    assert (waits[0] < 7, max(waits) < 902, attempts <= 15) == (True, True, True), (waits, attempts)
    assert len(await settled(api, 30, "pending")) == 30
    assert (await api.get(f"/v1/channels/{to}")).json()["failing_since"] is not None
    await api.patch(f"/v1/channels/{to}", json={"url": f"http://localhost:{down}/hook"})  # the receiver is back
    await settled(api, 30)
    assert (sorted(receiver.message_ids), len(receiver.received)) == (sorted(sent), 1)
