"""The real app on a real ledger, and keys of every kind to it."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from core.accounts.auth import SCOPES, make_key
from core.accounts.organisations import create_key, create_organisation
from core.db.pool import create_pool
from tests.support.api import Client, serving
from tests.support.receiver import Receiver


@pytest.fixture
async def keys(plain_dsn: str) -> dict[str, str]:
    """Keys of every kind: of two organisations, with each single scope, expired, revoked, and of the test ledger."""
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


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as receiver:
        yield receiver
