"""A channel and its deliveries."""

import asyncio
from typing import Any

from tests.support.api import Client
from tests.support.waiting import PATIENCE_SECONDS

SECRET = "whsec-1"


async def channel(client: Client, url: str, kind: str = "webhook", **more: Any) -> str:
    body = {"name": "c", "type": kind, "url": url, "secret": SECRET, **more}
    made = await client.post("/v1/channels", json={name: value for name, value in body.items() if value is not None})
    assert made.status_code == 201, made.text
    id_: str = made.json()["id"]
    return id_


async def settled(client: Client, count: int, state: str = "delivered", **query: Any) -> list[dict[str, Any]]:
    """Waits until this many deliveries are in this state, and returns them."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            asked = {"limit": 1000, "state": state, **query}
            found: list[dict[str, Any]] = (await client.get("/v1/alerts/deliveries", params=asked)).json()["deliveries"]
            if len(found) >= count:
                return found
            await asyncio.sleep(0.05)
