"""Connections to a database that stops answering, or becomes read-only."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import asyncpg
import pytest

from core.db.pool import DATABASE_AWAY, create_pool, within
from tests.support.proxy import DatabaseProxy
from tests.support.waiting import eventually

_MORE_THAN_FITS = 64 * 1024 * 1024
"""Bytes that fit neither into the socket's buffers nor into asyncpg's."""


async def _lines() -> AsyncIterator[bytes]:
    for _ in range(_MORE_THAN_FITS // 64_000):
        yield b"x" * 63_999 + b"\n"


_A_TABLE_THAT_READS_NO_SECOND_ROW = """
    CREATE TABLE written (line text);
    CREATE FUNCTION sleep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(3600); RETURN NEW; END';
    CREATE TRIGGER sleep BEFORE INSERT ON written FOR EACH ROW EXECUTE FUNCTION sleep()
"""

_WRITES: dict[str, Callable[[Any], Coroutine[Any, Any, object]]] = {
    "copy of lines": lambda c: c.copy_to_table("written", source=_lines()),
    "copy of records": lambda c: c.copy_records_to_table("written", records=[("x" * 64_000,)] * 1_000),
    "many": lambda c: c.executemany("INSERT INTO written VALUES ($1)", [("x" * 64_000,)] * 1_000),
}


@pytest.mark.parametrize("write", _WRITES.values(), ids=_WRITES)
async def test_a_lost_connection_ends_what_waits_to_write(
    plain_dsn: str, write: Callable[[Any], Coroutine[Any, Any, object]]
) -> None:
    admin = await asyncpg.connect(plain_dsn)
    await admin.execute(_A_TABLE_THAT_READS_NO_SECOND_ROW)
    async with await create_pool(plain_dsn, size=1) as pool, within(pool, 100) as connection:
        writing: asyncio.Task[object] = asyncio.create_task(write(connection))
        await eventually(lambda: connection._transport.get_write_buffer_size() > 0, "it waits for room to write")
        await admin.execute("SELECT pg_terminate_backend($1)", connection.get_server_pid())
        await eventually(writing.done, "the writing ends")
        with pytest.raises(DATABASE_AWAY):
            await writing
    await admin.close()


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
    """Its connections still read well; a pool that kept them would never write again."""
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
