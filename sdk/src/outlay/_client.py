"""`Client` and `AsyncClient`: explicit requests to the server, to send events and to query what they cost."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from ._config import load_config
from ._errors import BadRequest, SettingsError
from ._http import AnswerTooLong, Connection, HttpResponse
from ._queries import Queries
from ._request import AsyncRequester, Request, Requester

_MAX_IDLE_CONNECTIONS = 8
_Reply = TypeVar("_Reply")


class Client(Queries, Requester):
    """Connections to an Outlay server, for any number of threads.

    Money in replies is `decimal.Decimal`, in USD. Times are `datetime`s (UTC without an offset) or RFC 3339 text.

    Args:
        api_key: by default OUTLAY_API_KEY.
        base_url: by default OUTLAY_URL, else http://127.0.0.1:8080.
        timeout: seconds that one request may take; an export, to begin and between two pieces of it.

    Raises:
        SettingsError: the key or the address can never work.
        OutlayError: from every method; its subclass says what to do (`outlay.Unavailable`, `outlay.RateLimited`, …).
    """

    def __init__(self, api_key: str | None = None, base_url: str | None = None, timeout: float = 30.0) -> None:
        self._config = load_config(api_key, base_url)
        self._timeout = timeout
        self._idle: list[Connection] = []
        self._process = os.getpid()
        self._closed = False

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._config.base_url}, key {self._config.key or 'none'})"

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections; a later request raises `SettingsError`."""
        self._closed = True
        while self._idle:
            self._idle.pop().close()

    def _request(self, build: Callable[[], Request[_Reply]]) -> _Reply:
        request = build()
        if request.save_to is not None:
            return request.saved(self._save(request.path, request.save_to))
        return request.reply(self._exchange(request))

    def _exchange(self, request: Request[Any]) -> HttpResponse:
        with self._connected() as connection:
            connection.max_answer = request.max_answer
            try:
                return connection.exchange(request.method, request.path, request.body)
            except AnswerTooLong:
                if not request.when_longer:
                    raise
                limit = request.max_answer // 1024**2
                raise BadRequest(f"the answer is longer than {limit} MiB: {request.when_longer}") from None

    def _pieces(self, path: str) -> Generator[bytes, None, None]:
        with self._connected() as connection:
            yield from connection.stream(path)

    def _save(self, path: str, to: Path) -> Path:
        """Writes beside the file and renames, so that half of an export is never taken for a whole one."""
        part = to.with_name(f"{to.name}.part")
        try:
            with part.open("wb") as file:
                for piece in self._pieces(path):
                    file.write(piece)
            part.replace(to)
        finally:
            part.unlink(missing_ok=True)
        return to

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        """A connection for one exchange, kept for the next one if this one succeeds."""
        if self._closed:
            raise SettingsError("this client was closed; make a new one")
        connection = self._connection()
        try:
            yield connection
        except BaseException:
            connection.close()
            raise
        if self._closed or len(self._idle) >= _MAX_IDLE_CONNECTIONS:
            connection.close()
        else:
            self._idle.append(connection)

    def _connection(self) -> Connection:
        if self._process != os.getpid():  # a forked child leaves its parent's connections alone
            self._process, self._idle = os.getpid(), []
        try:
            return self._idle.pop()
        except IndexError:
            return Connection(self._config, self._timeout)


class AsyncClient(Queries, AsyncRequester):
    """`Client` for asyncio: the same methods as coroutines. Each request runs in a thread, so the loop goes on."""

    def __init__(self, api_key: str | None = None, base_url: str | None = None, timeout: float = 30.0) -> None:
        self._client = Client(api_key, base_url, timeout)

    def __repr__(self) -> str:
        return f"Async{self._client!r}"

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close all connections; a later request raises `SettingsError`."""
        self._client.close()

    async def _request(self, build: Callable[[], Request[_Reply]]) -> _Reply:
        return await asyncio.to_thread(self._client._request, build)

    async def _pieces(self, path: str) -> AsyncGenerator[bytes, None]:
        pieces = self._client._pieces(path)
        reading: asyncio.Future[bytes | None] | None = None
        try:
            while True:
                reading = asyncio.ensure_future(asyncio.to_thread(next, pieces, None))
                if (piece := await asyncio.shield(reading)) is None:
                    return
                yield piece
        finally:
            if reading is None or reading.done():
                pieces.close()
            else:  # the task was cancelled while a thread reads, and a generator that runs cannot be closed
                reading.add_done_callback(lambda done: _close_after(done, pieces))


def _close_after(reading: asyncio.Future[bytes | None], pieces: Generator[bytes, None, None]) -> None:
    if not reading.cancelled():
        reading.exception()  # nobody else asks for it, and asyncio would report that
    pieces.close()
