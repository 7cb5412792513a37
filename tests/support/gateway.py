"""A gateway in a test: the whole server with fake providers behind it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from tests.fake_provider import FakeProviders
from tests.support.api import Client, bearer, serving
from tests.support.waiting import eventually

CHAT = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}]}
MESSAGES = {"model": "claude-sonnet-4-20250514", "max_tokens": 64, "messages": [{"role": "user", "content": "Hello"}]}
UPSTREAM_KEY = "sk-upstream-CANARY"


def provider(name: str, url: str, **more: Any) -> dict[str, Any]:
    """The request that makes a provider of a fake one."""
    return {"name": name, "protocol": name, "base_url": url, "api_key": UPSTREAM_KEY, **more}


@asynccontextmanager
async def gateway(dsn: str, key: str, providers: FakeProviders, **settings: Any) -> AsyncIterator[Client]:
    """A client of a server whose gateway knows the fake providers openai, anthropic and google."""
    async with serving(dsn, key, allow_private_destinations=True, **settings) as client:
        for name in ("openai", "anthropic", "google"):
            await make_provider(client, provider(name, providers[name].url))
        yield client


async def make_provider(client: Client, body: dict[str, Any], **headers: str) -> None:
    """Makes it, and waits until the gateway has it."""
    answer = await client.post("/v1/providers", json=body, headers=headers)
    assert answer.status_code == 201, answer.text

    async def is_known() -> bool:
        found = await client.get(f"/gateway/{body['name']}/v1/nothing", headers=headers)
        return found.headers.get("x-outlay-error") != "provider_not_found"

    await eventually(is_known)


async def events(client: Client, number: int = 1, key: str | None = None) -> list[dict[str, Any]]:
    """The ledger's events, newest first, once there are so many."""
    found: list[dict[str, Any]] = []

    async def are_there() -> bool:
        answer = await client.get("/v1/events", headers=bearer(key) if key else None)
        found[:] = answer.json()["events"]
        return len(found) >= number

    await eventually(are_there)
    return found
