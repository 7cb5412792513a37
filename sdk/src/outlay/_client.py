"""Explicit calls to the server: send, and ask what things cost. These raise `OutlayError`s."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote, urlencode

from ._config import Config, configure
from ._errors import BadRequest, SettingsError
from ._events import as_json, rfc3339, utc
from ._http import Connection, read_answer
from ._uuid7 import Ids

_KEPT_CONNECTIONS = 8


class Client:
    """Connections to an Outlay server, for any number of threads.

    Money in answers is `decimal.Decimal`, in USD. Times may be `datetime`s (UTC without an offset) or RFC 3339 text.

    Raises:
        OutlayError: from every call; its subclass says what to do (`outlay.Unavailable`, `outlay.RateLimited`, …).
    """

    def __init__(self, api_key: str | None = None, base_url: str | None = None, timeout: float = 30.0) -> None:
        self._config: Config = configure(api_key, base_url)
        self._timeout = timeout
        self._idle: list[Connection] = []
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

    def send(self, events: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
        """Send up to 1,000 events now; returns the server's reply: accepted, rejected, duplicates.

        An event without `event_id` and `timestamp` is given them. To send it again after an error and be counted
        once, give it an `event_id` of your own.
        """
        ids, now = Ids(), time.time_ns()
        try:
            given = [{"event_id": ids.make(now), "timestamp": rfc3339(now), **event} for event in events]
            body = b'{"events":[' + b",".join(as_json(event) for event in given) + b"]}"
        except (TypeError, ValueError) as error:
            raise BadRequest(f"an event cannot be said in JSON: {error}") from None
        return self._call("POST", "/v1/events", body)

    def verify(self) -> dict[str, Any]:
        """Whose key this is."""
        return self._call("GET", "/v1/auth/verify")

    def events(self, **filters: Any) -> dict[str, Any]:
        """Single events, newest first; `limit`, `cursor`, `start`, `end` and any dimension."""
        return self._call("GET", "/v1/events" + _query(filters))

    def receipt(self, event_id: str) -> dict[str, Any]:
        """Why an event costs what it costs."""
        return self._call("GET", f"/v1/events/{quote(event_id, safe='')}/receipt")

    def costs_summary(self, group_by: str | Iterable[str] = (), **filters: Any) -> dict[str, Any]:
        """Costs by any dimensions; rows add up to the total."""
        return self._call("GET", "/v1/costs/summary" + _query({"group_by": _names(group_by), **filters}))

    def costs_timeseries(
        self, interval: str = "day", group_by: str | Iterable[str] = (), timezone: str = "UTC", **filters: Any
    ) -> dict[str, Any]:
        """Costs over time, in local hours, days, weeks or months."""
        given = {"interval": interval, "group_by": _names(group_by), "timezone": timezone, **filters}
        return self._call("GET", "/v1/costs/timeseries" + _query(given))

    def pricing(self) -> dict[str, Any]:
        """The server's price book."""
        return self._call("GET", "/v1/pricing")

    def _connection(self) -> Connection:
        try:
            return self._idle.pop()
        except IndexError:
            return Connection(self._config, self._timeout)

    def _call(self, method: str, path: str, body: bytes | None = None) -> dict[str, Any]:
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
        return read_answer(answer)


class AsyncClient:
    """`Client` for asyncio: the same calls, awaited; each runs in a thread, the loop goes on."""

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

    async def send(self, events: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
        return await asyncio.to_thread(self._client.send, events)

    async def verify(self) -> dict[str, Any]:
        return await asyncio.to_thread(self._client.verify)

    async def events(self, **filters: Any) -> dict[str, Any]:
        return await asyncio.to_thread(self._client.events, **filters)

    async def receipt(self, event_id: str) -> dict[str, Any]:
        return await asyncio.to_thread(self._client.receipt, event_id)

    async def costs_summary(self, group_by: str | Iterable[str] = (), **filters: Any) -> dict[str, Any]:
        return await asyncio.to_thread(self._client.costs_summary, group_by, **filters)

    async def costs_timeseries(
        self, interval: str = "day", group_by: str | Iterable[str] = (), timezone: str = "UTC", **filters: Any
    ) -> dict[str, Any]:
        return await asyncio.to_thread(self._client.costs_timeseries, interval, group_by, timezone, **filters)

    async def pricing(self) -> dict[str, Any]:
        return await asyncio.to_thread(self._client.pricing)


def _names(group_by: str | Iterable[str]) -> str:
    return group_by if isinstance(group_by, str) else ",".join(group_by)


def _query(given: Mapping[str, Any]) -> str:
    shown = {
        name: utc(value).isoformat() if isinstance(value, datetime) else value
        for name, value in given.items()
        if value not in (None, "")
    }
    return f"?{urlencode(shown)}" if shown else ""
