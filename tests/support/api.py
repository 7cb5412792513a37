"""The real app on a real ledger, for tests over HTTP."""

import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from tempfile import TemporaryDirectory
from typing import Any

import httpx2
from fastapi import FastAPI

from core.process.settings import ServerSettings
from services.standalone.app import create_app

Client = httpx2.AsyncClient
SECRET_KEY = base64.b64encode(bytes(32)).decode()
EVENT = {"provider": "openai", "model": "gpt-4o", "input_tokens": 1000, "output_tokens": 10}


def bearer(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


@asynccontextmanager
async def serving(dsn: str, key: str, rate_limit_per_minute: int = 0, **settings: Any) -> AsyncIterator[Client]:
    """Runs a server, and yields a client of it that sends this key."""
    given = {"secret_key": SECRET_KEY, "rate_limit_per_minute": rate_limit_per_minute, **settings}
    with TemporaryDirectory() as data_dir:
        app = create_app(ServerSettings.load(**{"data_dir": data_dir, **given}), dsn)
        async with _client(app, key) as client:
            yield client


@asynccontextmanager
async def _client(app: FastAPI, key: str) -> AsyncIterator[Client]:
    transport = httpx2.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=transport, base_url="http://outlay", headers=bearer(key)) as client,
    ):
        yield client


async def problem(client: Client, status: int, method: str, path: str, **more: Any) -> dict[str, Any]:
    """The body of a response, after checking that it is this problem."""
    answer = await client.request(method, path, **more)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body: dict[str, Any] = answer.json()
    return body


async def send(client: Client, *events: dict[str, Any], **headers: str) -> dict[str, Any]:
    """Sends these events, checks that they are accepted, and returns the reply."""
    answer = await client.post("/v1/events", json={"events": list(events)}, headers=headers)
    assert answer.status_code == 202, answer.text
    reply: dict[str, Any] = answer.json()
    return reply


async def pages(client: Client, path: str, name: str, limit: int, **more: str) -> list[dict[str, Any]]:
    seen: list[dict[str, Any]] = []
    cursor: str | None = ""
    while cursor is not None:
        page = (await client.get(path, params={"limit": limit, "cursor": cursor, **more})).json()
        assert len(page[name]) <= limit
        seen += page[name]
        cursor = page["next_cursor"]
    return seen
