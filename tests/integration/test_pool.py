"""Connections to a database that says nothing any more, or has become one that only reads."""

import asyncio
import socket

import asyncpg
import pytest

from core.db.pool import create_pool, within
from tests.faults.proxy import DatabaseProxy


async def test_a_silent_connection_is_thrown_away_and_not_waited_for(plain_dsn: str) -> None:
    async with DatabaseProxy(plain_dsn) as proxy, await create_pool(proxy.dsn, size=1) as pool:
        async with within(pool, 10) as connection:
            first = await connection.fetchval("SELECT pg_backend_pid()")
        proxy.silence()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(20), within(pool, 0.3) as connection:
                await connection.fetchval("SELECT 1")
        proxy.hear()
        async with within(pool, 10) as connection:
            assert await connection.fetchval("SELECT pg_backend_pid()") != first


async def test_the_kernel_is_asked_to_notice(plain_dsn: str) -> None:
    async with DatabaseProxy(plain_dsn) as proxy, await create_pool(proxy.dsn) as pool, within(pool, 10) as connection:
        ours = connection._transport.get_extra_info("socket")
        assert ours.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        assert ours.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 10_000


async def test_a_demoted_server_is_left(plain_dsn: str) -> None:
    """Its connections go on well as long as one only reads; a pool that keeps them would never write again."""
    admin = await asyncpg.connect(plain_dsn, server_settings={"default_transaction_read_only": "off"})
    name = await admin.fetchval("SELECT current_database()")
    await admin.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    async with await create_pool(plain_dsn) as pool:
        async with pool.acquire() as one, pool.acquire() as two:
            assert [await c.fetchval("SHOW transaction_read_only") for c in (one, two)] == ["on", "on"]
        await admin.execute(f"ALTER DATABASE {name} RESET default_transaction_read_only")
        with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
            await pool.execute("CREATE TABLE written (n integer)")
        async with pool.acquire() as one, pool.acquire() as two:
            await one.execute("CREATE TABLE written (n integer)")
            await two.execute("INSERT INTO written VALUES (1)")
    await admin.close()
