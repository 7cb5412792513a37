"""A small TCP proxy before a database's unix socket, which can be slow, silent, or gone."""

import asyncio
from contextlib import suppress
from pathlib import Path
from typing import Self
from urllib.parse import parse_qs, urlsplit


class Proxy:
    def __init__(self, dsn: str) -> None:
        parts = urlsplit(dsn)
        query = parse_qs(parts.query)
        self._socket = str(Path(query["host"][0]) / f".s.PGSQL.{query['port'][0]}")
        self._database = parts.path
        self._user = parts.username
        self._connections: set[asyncio.StreamWriter] = set()
        self.delay = 0.0
        """Seconds that every piece from the client waits."""
        self.open = asyncio.Event()
        """Cleared: bytes go nowhere, and nobody is told."""
        self.open.set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        self.cut()

    @property
    def dsn(self) -> str:
        return f"postgresql://{self._user}@127.0.0.1:{self.port}{self._database}?sslmode=disable"

    def cut(self) -> None:
        """Every connection is reset."""
        for writer in list(self._connections):
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            there, back = await asyncio.open_unix_connection(self._socket)
            self._connections |= {writer, back}
            await asyncio.gather(self._pipe(reader, back, True), self._pipe(there, writer, False))
        self._connections -= {writer}
        writer.close()

    async def _pipe(self, source: asyncio.StreamReader, target: asyncio.StreamWriter, delayed: bool) -> None:
        with suppress(OSError):
            while data := await source.read(65_536):
                if delayed and self.delay:
                    await asyncio.sleep(self.delay)
                await self.open.wait()
                target.write(data)
                await target.drain()
        target.close()
