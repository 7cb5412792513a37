"""Explicit calls to the server: send, and ask what things cost. These raise `OutlayError`s."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote, urlencode

from ._config import configure
from ._events import as_json
from ._http import Connection, read_answer


class Client:
    """A connection to an Outlay server, for one thread at a time (calls take turns).

    Money in answers is `decimal.Decimal`, in USD. Times may be `datetime`s or RFC 3339 text.

    Raises:
        OutlayError: from every call; its subclass says what to do (`outlay.Unavailable`, `outlay.RateLimited`, …).
    """

    def __init__(self, api_key: str | None = None, base_url: str | None = None, timeout: float = 30.0) -> None:
        config = configure(api_key, base_url, None, None)
        self._connection = Connection(config.base_url, config.api_key, timeout)
        self._turn = threading.Lock()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def send(self, events: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
        """Send up to 1,000 events now; returns the server's reply: accepted, rejected, duplicates."""
        body = b'{"events":[' + b",".join(as_json(event) for event in events) + b"]}"
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

    def _call(self, method: str, path: str, body: bytes | None = None) -> dict[str, Any]:
        with self._turn:
            answer: dict[str, Any] = read_answer(self._connection.exchange(method, path, body))
            return answer


class AsyncClient:
    """`Client` for asyncio: the same calls, awaited; each runs in a thread, the loop goes on."""

    def __init__(self, api_key: str | None = None, base_url: str | None = None, timeout: float = 30.0) -> None:
        self._client = Client(api_key, base_url, timeout)

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
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in given.items()
        if value not in (None, "")
    }
    return f"?{urlencode(shown)}" if shown else ""
