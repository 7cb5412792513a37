"""LISTEN on a connection of its own: hears one channel, asks the database something every second, and reconnects."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final, NamedTuple, NoReturn

import asyncpg
import structlog

from core.db.pool import DATABASE_AWAY

_RECONNECT_SECONDS: Final = 0.5

_log = structlog.get_logger()


class Listener(NamedTuple):
    """Hears what is notified while it is connected; what was notified before is lost."""

    pool: asyncpg.Pool
    channel: str
    heard: Callable[[str], object]
    """Called with each notification's payload."""
    look: Callable[[Any], Awaitable[object]]
    """Asks something of the connection once it listens and then every `look_every_seconds`: a connection that died
    silently is found out."""
    connect_seconds: float | None
    """Limit of getting a connection, and of LISTEN; None: there is none."""
    look_seconds: float
    connected: Callable[[], object] = lambda: None
    """Called at each connection, once it listens."""
    look_every_seconds: float = 1

    async def run(self, not_listening: str) -> NoReturn:
        """Listen for ever. While the database is away, log this event and reconnect. Raises what is no such fault."""
        while True:
            try:
                await self.once()
            except (*DATABASE_AWAY, asyncpg.PostgresError) as error:
                _log.warning(not_listening, error=type(error).__name__)
                await asyncio.sleep(_RECONNECT_SECONDS)

    async def once(self) -> NoReturn:
        """Listen for as long as one connection lives. Raises what ended it; `TimeoutError` where it did not answer."""
        connection: Any
        async with self.pool.acquire(timeout=self.connect_seconds) as connection:
            try:
                async with asyncio.timeout(self.connect_seconds):
                    await connection.add_listener(self.channel, self._notified)
                self.connected()
                while True:
                    async with asyncio.timeout(self.look_seconds):
                        await self.look(connection)
                    await asyncio.sleep(self.look_every_seconds)
            finally:
                connection.terminate()  # it may be half open, and it listens: nobody else should get it

    def _notified(self, connection: object, pid: int, channel: str, payload: object) -> None:
        self.heard(str(payload))
