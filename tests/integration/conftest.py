"""The real app on a real ledger, and keys of every kind to it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from core.auth import SCOPES, make_key
from core.db.pool import create_pool
from core.organisations import create_key, create_organisation
from tests.integration.api_help import Client, serving


@pytest.fixture
async def keys(plain_dsn: str) -> dict[str, str]:
    """One key a kind: of two organisations, of one scope each, expired, revoked, and of the test ledger."""
    async with await create_pool(plain_dsn) as pool, pool.acquire() as connection:
        acme, globex = [await create_organisation(connection, name) for name in ("acme", "globex")]
        past = datetime.now(UTC) - timedelta(seconds=1)
        made = {
            "acme": await create_key(connection, acme, "all", SCOPES),
            "globex": await create_key(connection, globex, "all", SCOPES),
            "ingest": await create_key(connection, acme, "ingest", ["ingest"]),
            "read": await create_key(connection, acme, "read", ["read"]),
            "expired": await create_key(connection, acme, "old", SCOPES, expires_at=past),
            "test": await create_key(connection, acme, "test", SCOPES, "test"),
        }
        return {name: key.text for name, key in made.items()} | {"unknown": make_key("live").text}


@pytest.fixture
async def client(plain_dsn: str, keys: dict[str, str]) -> AsyncIterator[Client]:
    async with serving(plain_dsn, keys["acme"]) as client:
        yield client
