"""A TCP proxy that can be slow, silent in one or both directions, or unreachable."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Self
from urllib.parse import parse_qs, urlsplit

Connect = Callable[[], Awaitable[tuple[asyncio.StreamReader, asyncio.StreamWriter]]]


class Proxy:
    """A proxy on 127.0.0.1; `port` 0 picks a free one."""

    def __init__(self, connect: Connect, port: int = 0) -> None:
        self._connect = connect
        self.port = port
        self._connections: set[asyncio.StreamWriter] = set()
        self.delay = 0.0
        """The seconds by which every piece from the client is delayed."""
        self._there, self._back = asyncio.Event(), asyncio.Event()
        self.hear()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        self.cut()

    def silence(self, there: bool = True, back: bool = True) -> None:
        """Holds back bytes to the server, from it, or both. Connections stay open."""
        for event, silent in ((self._there, there), (self._back, back)):
            if silent:
                event.clear()

    def hear(self) -> None:
        """Delivers the bytes that were held back."""
        self._there.set()
        self._back.set()

    def cut(self) -> None:
        """Resets every connection."""
        for writer in list(self._connections):
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            there, back = await self._connect()
            self._connections |= {writer, back}
            await asyncio.gather(self._pipe(reader, back, self._there), self._pipe(there, writer, self._back))
        self._connections -= {writer}
        writer.close()

    async def _pipe(self, source: asyncio.StreamReader, target: asyncio.StreamWriter, passing: asyncio.Event) -> None:
        with suppress(OSError):
            while data := await source.read(65_536):
                if self.delay and passing is self._there:
                    await asyncio.sleep(self.delay)
                await passing.wait()
                target.write(data)
                await target.drain()
        target.close()


class DatabaseProxy(Proxy):
    """A proxy in front of a database's unix socket."""

    def __init__(self, dsn: str) -> None:
        parts = urlsplit(dsn)
        query = parse_qs(parts.query)
        socket = Path(query["host"][0]) / f".s.PGSQL.{query['port'][0]}"
        super().__init__(partial(asyncio.open_unix_connection, str(socket)))
        self._database, self._user = parts.path, parts.username

    @property
    def dsn(self) -> str:
        return f"postgresql://{self._user}@127.0.0.1:{self.port}{self._database}?sslmode=disable"
