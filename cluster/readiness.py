"""Waits until a server answers a request. An open port proves nothing: a proxy opens it before the server listens."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from time import monotonic, sleep
from typing import Final

import asyncpg
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError

START_SECONDS: Final = 180
_KAFKA_CLIENT: Final = logging.getLogger("aiokafka")
_ANSWER_SECONDS: Final = 5
"""The limit of one attempt: a proxy may accept a connection that is never answered."""


async def ask_kafka(brokers: str) -> None:
    """Requests the brokers' metadata. Raises `KafkaError`, `OSError` or `TimeoutError` if no broker answers."""
    admin = AIOKafkaAdminClient(bootstrap_servers=brokers, request_timeout_ms=_ANSWER_SECONDS * 1000)
    try:
        await admin.start()
        if not (await admin.describe_cluster())["brokers"]:
            raise KafkaError("no broker is registered yet")
    finally:
        await admin.close()


async def ask_database(dsn: str) -> None:
    """Runs one query. Raises `asyncpg.PostgresError`, `OSError` or `TimeoutError` if the database does not answer."""
    connection = await asyncpg.connect(dsn, timeout=_ANSWER_SECONDS)
    try:
        await connection.fetchval("SELECT 1", timeout=_ANSWER_SECONDS)
    finally:
        connection.terminate()


def await_answer(
    ask: Callable[[], Awaitable[None]], alive: Callable[[], bool] = lambda: True, seconds: float = START_SECONDS
) -> str | None:
    """Asks until an answer comes: None. After `seconds`, or once not `alive`: the reason of the last failure."""
    deadline = monotonic() + seconds
    _KAFKA_CLIENT.setLevel(logging.CRITICAL)  # it logs each attempt that fails
    try:
        return _await_answer(ask, alive, deadline)
    finally:
        _KAFKA_CLIENT.setLevel(logging.NOTSET)


def _await_answer(ask: Callable[[], Awaitable[None]], alive: Callable[[], bool], deadline: float) -> str | None:
    reason = "it has ended"
    while alive():
        try:
            asyncio.run(_within(ask))
            return None
        except (KafkaError, asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as error:
            reason = str(error) or type(error).__name__
        if monotonic() > deadline:
            return reason
        sleep(0.1)
    return reason


async def _within(ask: Callable[[], Awaitable[None]]) -> None:
    async with asyncio.timeout(_ANSWER_SECONDS):
        await ask()
