"""A reply that is streamed from the database to the client without being stored between."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final

import structlog
from fastapi import Response
from starlette.types import Receive, Scope, Send

from services.api.connections import disconnected
from services.api.state import Api

STALL_SECONDS: Final = 60
"""A client that reads nothing for this long is given up, so that its snapshot ends."""

Write = Callable[[bytes], Awaitable[None]]
Produce = Callable[[Any, Write], Awaitable[object]]
"""Reads on a connection and awaits the second argument with each piece, at least once."""

_log = structlog.get_logger()


class _StalledError(Exception):
    """The client is connected and reads nothing."""


class StreamedReply(Response):
    """Sends its head with the first piece, so that a fault before it is a problem like any other.

    A fault after it ends the connection without the last chunk, so that a client cannot take the part that arrived for
    the whole.
    """

    def __init__(self, api: Api, owner: int, produce: Produce, media_type: str, filename: str) -> None:
        super().__init__(headers={"Content-Disposition": f'attachment; filename="{filename}"'}, media_type=media_type)
        del self.headers["content-length"]
        self._pool, self._room, self._owner = api.long_pool, api.exports, owner
        self._produce = produce

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async with self._room.place(self._owner):
            copying = asyncio.create_task(self._copy(send))
            leaving = asyncio.create_task(disconnected(receive))
            try:
                await asyncio.wait((copying, leaving), return_when=asyncio.FIRST_COMPLETED)
                gone = not copying.done()
            finally:
                for task in (copying, leaving):
                    task.cancel()
                await asyncio.gather(copying, leaving, return_exceptions=True)
        if not gone:
            try:
                copying.result()
            except _StalledError:
                _log.warning("export_stalled", seconds=STALL_SECONDS)

    async def _copy(self, send: Send) -> None:
        started, stopped = False, list[Exception]()
        async with self._pool.acquire() as connection:

            async def write(piece: bytes) -> None:
                nonlocal started
                try:
                    if not started:
                        head = {"status": self.status_code, "headers": self.raw_headers}
                        await send({"type": "http.response.start", **head})
                        started = True
                    async with asyncio.timeout(STALL_SECONDS):
                        await send({"type": "http.response.body", "body": piece, "more_body": True})
                except BaseException as error:
                    if isinstance(error, Exception):
                        stopped.append(_StalledError() if isinstance(error, TimeoutError) else error)
                    # Left as it is, asyncpg may wait for two minutes for the end of a COPY that has ended.
                    connection.terminate()
                    raise

            try:
                await self._produce(connection, write)
            except Exception:
                if stopped:
                    raise stopped[0] from None
                raise
        await send({"type": "http.response.body", "body": b"", "more_body": False})
