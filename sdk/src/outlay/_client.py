"""Explicit calls to the server: send, and ask what things cost. These raise `OutlayError`s."""

from __future__ import annotations

import atexit
import os
from collections.abc import Callable
from typing import TypeVar

from . import _platform as platform
from ._config import Config, configure
from ._errors import SettingsError
from ._http import Answer, Connection
from ._query import Asking, AsyncAsking, Request

_KEPT_CONNECTIONS = 8
_Reply = TypeVar("_Reply")


class _Questions:
    """Named once; how they are asked is the object's."""

    send = platform.send
    verify = platform.verify
    get_cost_summary = platform.get_cost_summary
    get_timeseries = platform.get_timeseries
    get_events = platform.get_events
    get_receipt = platform.get_receipt
    export_csv = platform.export_csv
    check_alerts = platform.check_alerts
    get_insights = platform.get_insights
    pricing = platform.pricing
    refresh_prices = platform.refresh_prices


class Client(_Questions, Asking):
    """Connections to an Outlay server, for any number of threads.

    Money in answers is `decimal.Decimal`, in USD. Times may be `datetime`s (UTC without an offset) or RFC 3339 text.

    Raises:
        OutlayError: from every call; its subclass says what to do (`outlay.Unavailable`, `outlay.RateLimited`, …).
    """

    def __init__(self, api_key: str | None = None, base_url: str | None = None, timeout: float = 30.0) -> None:
        self._use(configure(api_key, base_url), timeout)

    def _use(self, config: Config, timeout: float) -> None:
        self._config = config
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
        self._closed = True
        while self._idle:
            self._idle.pop().close()

    def _connection(self) -> Connection:
        if self._process != os.getpid():  # a forked child leaves its parent's connections alone
            self._process, self._idle = os.getpid(), []
        try:
            return self._idle.pop()
        except IndexError:
            return Connection(self._config, self._timeout)

    def _ask(self, build: Callable[[], Request[_Reply]]) -> _Reply:
        request = build()
        return request.reply(self._exchange(request.method, request.path, request.body))

    def _exchange(self, method: str, path: str, body: bytes | None) -> Answer:
        if self._closed:
            raise SettingsError("this client was closed; make a new one")
        connection = self._connection()
        try:
            answer = connection.exchange(method, path, body)
        except BaseException:
            connection.close()
            raise
        if self._closed or len(self._idle) >= _KEPT_CONNECTIONS:
            connection.close()
        else:
            self._idle.append(connection)
        return answer


class AsyncClient(_Questions, AsyncAsking):
    """`Client` for asyncio: the same calls, awaited; each runs in a thread, the loop goes on."""

    _client: Client

    def __init__(self, api_key: str | None = None, base_url: str | None = None, timeout: float = 30.0) -> None:
        self._client = Client(api_key, base_url, timeout)

    def __repr__(self) -> str:
        return f"Async{self._client!r}"

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        self._client.close()


class _Process:
    """The client of the module's functions: of what `init` was told, else of the environment."""

    def __init__(self) -> None:
        self._client: Client | None = None

    def client(self) -> Client:
        from ._runtime import RUNTIME

        config = RUNTIME.config or configure()
        if self._client is None or self._client._config != config:
            self._close()
            self._client = Client.__new__(Client)
            self._client._use(config, 30.0)
            atexit.register(self._close)
        return self._client

    def _close(self) -> None:
        if self._client is not None:
            self._client.close()
            atexit.unregister(self._close)


process_client = _Process().client
