"""The cache of keys: changes take effect at once, and a short outage of the database does not affect known keys."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from asyncpg.pool import PoolConnectionProxy

from core.accounts import auth
from core.accounts.auth import Keys, make_key
from core.accounts.organisations import create_key, revoke_key, rotate_key
from core.errors import Unauthenticated, Unavailable
from tests.support.waiting import eventually


@pytest.fixture
async def key(pool: Any, org_id: int) -> str:
    async with pool.acquire() as connection:
        return (await create_key(connection, org_id, "k", ["read"])).text


LISTENS = """
SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%SET last_used_at%'
    AND pid <> pg_backend_pid()
"""


@pytest.fixture
async def keys(pool: Any) -> AsyncIterator[Keys]:
    keys = Keys(pool)
    listening = asyncio.create_task(keys.listen())
    await eventually(lambda: pool.fetchval(LISTENS), "it listens")
    yield keys
    listening.cancel()
    await asyncio.wait([listening])


async def refused(keys: Keys, key: str) -> bool:
    try:
        await keys.authenticate(f"Bearer {key}")
    except Unauthenticated:
        return True
    return False


@pytest.fixture
def long_lived(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cached keys are neither refreshed nor asked about again: only a notification ends them."""
    monkeypatch.setattr(auth, "FRESH_SECONDS", 3600)
    monkeypatch.setattr(auth, "REFRESH_SECONDS", 3600)


async def test_a_revocation_is_seen_by_its_notification(long_lived: None, pool: Any, keys: Keys, key: str) -> None:
    assert (await keys.authenticate(f"bearer {key}")).scopes == {"read"}
    async with pool.acquire() as connection:
        await revoke_key(connection, key[: key.rindex("_")])
    await eventually(lambda: refused(keys, key), "it is revoked")


async def test_a_refresh_sees_what_was_not_notified(
    pool: Any, key: str, monkeypatch: pytest.MonkeyPatch, keys: Keys
) -> None:
    monkeypatch.setattr(auth, "FRESH_SECONDS", 3600)
    await keys.authenticate(f"Bearer {key}")
    async with pool.acquire() as connection:
        await connection.execute("ALTER TABLE api_key DISABLE TRIGGER USER")
        await revoke_key(connection, key[: key.rindex("_")])
    await eventually(lambda: refused(keys, key), "it is revoked")


async def test_a_lost_notification_and_refresh_cost_the_cache_lifetime(
    long_lived: None, pool: Any, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    deaf = Keys(pool)
    await deaf.authenticate(f"Bearer {key}")
    async with pool.acquire() as connection:
        await revoke_key(connection, key[: key.rindex("_")])
    await deaf.authenticate(f"Bearer {key}")
    monkeypatch.setattr(auth, "FRESH_SECONDS", 0)  # its lifetime has passed
    assert await refused(deaf, key)


async def test_a_key_in_use_costs_no_query(pool: Any, keys: Keys, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its refreshes in the background prolong its life."""
    monkeypatch.setattr(auth, "FRESH_SECONDS", 3600)
    await keys.authenticate(f"Bearer {key}")
    (known,) = keys._known
    asked_at = keys._known[known].asked_at

    async def unwanted(*_: object, **__: object) -> None:
        raise AssertionError("asked about a key that was known")

    with monkeypatch.context() as patched:
        patched.setattr(PoolConnectionProxy, "fetchrow", unwanted)
        await eventually(lambda: keys._known[known].asked_at > asked_at, "it is refreshed")
        await keys.authenticate(f"Bearer {key}")


async def test_a_new_secret_is_known_before_any_notification(pool: Any, key: str) -> None:
    deaf = Keys(pool)
    await deaf.authenticate(f"Bearer {key}")
    async with pool.acquire() as connection:
        new = await rotate_key(connection, key[: key.rindex("_")], timedelta(0))
    await deaf.authenticate(f"Bearer {new.text}")
    assert await refused(deaf, key)


async def test_an_answer_older_than_a_notification_is_not_kept(
    long_lived: None, pool: Any, keys: Keys, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetchrow = PoolConnectionProxy.fetchrow

    async def slow(*given: Any) -> Any:
        patched.setattr(PoolConnectionProxy, "fetchrow", fetchrow)  # only the first look-up
        row, changes = await fetchrow(*given), keys._changes
        async with pool.acquire() as connection:
            await revoke_key(connection, key[: key.rindex("_")])
        await eventually(lambda: keys._changes > changes, "it is notified")
        return row

    with monkeypatch.context() as patched:
        patched.setattr(PoolConnectionProxy, "fetchrow", slow)
        await keys.authenticate(f"Bearer {key}")  # this look-up began before the revocation
    with pytest.raises(Unauthenticated):
        await keys.authenticate(f"Bearer {key}")


async def test_the_keys_not_seen_for_longest_make_room(pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(auth, "_CACHE_LIMIT", 10)
    async with pool.acquire() as connection:
        made = [(await create_key(connection, org_id, "k", ["read"])).text for _ in range(11)]
    keys = Keys(pool)
    for key in made[:10]:
        await keys.authenticate(f"Bearer {key}")
    await keys.authenticate(f"Bearer {made[0]}")
    await keys.authenticate(f"Bearer {made[10]}")
    assert {key.split("_")[2] for key in made} - set(keys._known) == {made[1].split("_")[2]}


async def test_with_the_database_away_known_keys_go_on(pool: Any, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(auth, "FRESH_SECONDS", 0)
    keys = Keys(pool)
    await keys.authenticate(f"Bearer {key}")

    async def away(*_: object, **__: object) -> None:
        raise ConnectionRefusedError

    with monkeypatch.context() as patched:
        patched.setattr(PoolConnectionProxy, "fetchrow", away)
        assert (await keys.authenticate(f"Bearer {key}")).scopes == {"read"}
        with pytest.raises(Unavailable):
            await keys.authenticate(f"Bearer {make_key('live').text}")
        patched.setattr(auth, "GRACE_SECONDS", 0)
        with pytest.raises(Unavailable):
            await keys.authenticate(f"Bearer {key}")


async def test_a_database_that_is_away_is_not_asked_for_every_request(
    pool: Any, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(auth, "FRESH_SECONDS", 0)
    monkeypatch.setattr(auth, "_ASK_SECONDS", 0.2)
    monkeypatch.setattr(auth, "_RETRY_SECONDS", 3600)
    keys = Keys(pool)
    await keys.authenticate(f"Bearer {key}")
    asked = 0

    async def hangs(*_: object, **__: object) -> None:
        nonlocal asked
        asked += 1
        await asyncio.sleep(60)

    monkeypatch.setattr(PoolConnectionProxy, "fetchrow", hangs)
    for _ in range(50):
        await keys.authenticate(f"Bearer {key}")
    assert asked == 1


async def test_a_key_expires_while_it_is_cached(pool: Any, org_id: int) -> None:
    clock = [datetime.now(UTC)]
    async with pool.acquire() as connection:
        key = await create_key(connection, org_id, "k", ["read"], expires_at=clock[0] + timedelta(hours=1))
    keys = Keys(pool, lambda: clock[0])
    await keys.authenticate(f"Bearer {key.text}")
    clock[0] += timedelta(hours=1)
    with pytest.raises(Unauthenticated, match="expired"):
        await keys.authenticate(f"Bearer {key.text}")


async def test_only_a_hash_is_stored(pool: Any, key: str) -> None:
    row = await pool.fetchrow("SELECT * FROM api_key")
    secret = key.rsplit("_", 1)[1][:43]
    assert secret not in str(dict(row))
    with pytest.raises(Unauthenticated):
        await Keys(pool).authenticate(f"Bearer {key[:-1]}")
    other = make_key("live").text.rsplit("_", 1)[1]
    with pytest.raises(Unauthenticated):
        await Keys(pool).authenticate(f"Bearer {key.rsplit('_', 1)[0]}_{other}")


async def test_use_is_noted(pool: Any, keys: Keys, key: str) -> None:
    await keys.authenticate(f"Bearer {key}")
    await eventually(lambda: pool.fetchval("SELECT last_used_at IS NOT NULL FROM api_key"), "its use is noted")
