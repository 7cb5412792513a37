"""Outbound HTTP that connects only to addresses that were checked (protection from SSRF).

One method makes every connection, to an address checked just before; TLS and the Host header keep the name. No redirect
is followed and no proxy of the environment used. Of a response only status and headers are read: an endless body costs
nothing, and the content of a private service cannot be read through Outlay.
"""

import asyncio
import os
import ssl
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final, NamedTuple

import httpcore2

from core.channels.ssrf_guard import RefusedDestination, checked_addresses, split_url

DEADLINE_SECONDS: Final = 10
"""From the DNS look-up to the response's headers."""
CONNECT_SECONDS: Final = 4
"""For each address of the host."""
RETRY_AFTER_LIMIT: Final = 3600
"""Most seconds that a receiver's `Retry-After` can delay the next attempt."""

Resolve = Callable[[str, int, bool], Awaitable[list[str]]]


class Unreachable(Exception):
    """There was no response. The message says why, without secrets."""


class ResponseHead(NamedTuple):
    status: int
    retry_after: float | None
    """Seconds."""


class GuardedHttp:
    """Posts to checked URLs. Connections are not kept alive, so that every request checks the address."""

    def __init__(self, allow_private: bool, resolve: Resolve = checked_addresses) -> None:
        self._allow_private = allow_private
        self._pool = httpcore2.AsyncConnectionPool(
            ssl_context=ssl.create_default_context(),
            network_backend=_CheckedBackend(allow_private, resolve),
            max_connections=200,
            max_keepalive_connections=0,
        )

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> ResponseHead:
        """Raises `Unreachable`, also if the URL or its address is not allowed."""
        sent = {"Content-Type": "application/json", "User-Agent": "Outlay", "Accept": "*/*", **headers}
        try:
            split_url(url, self._allow_private)  # a URL that was allowed when it was stored may not be now
            async with (
                asyncio.timeout(DEADLINE_SECONDS),
                self._pool.stream("POST", url, headers=list(sent.items()), content=body) as response,
            ):
                fields = {name.lower(): value for name, value in response.headers}
                return ResponseHead(response.status, retry_after(fields.get(b"retry-after"), datetime.now(UTC)))
        except RefusedDestination as error:
            raise Unreachable(f"nothing was sent: the URL {error.detail}") from None
        except TimeoutError:
            raise Unreachable(f"no answer within {DEADLINE_SECONDS} s") from None
        except (OSError, httpcore2.NetworkError, httpcore2.ProtocolError, httpcore2.TimeoutException) as error:
            raise Unreachable(_reason(error)) from None

    async def close(self) -> None:
        await self._pool.aclose()


class _CheckedBackend(httpcore2.AsyncNetworkBackend):
    """Makes every connection, to checked addresses."""

    def __init__(self, allow_private: bool, resolve: Resolve) -> None:
        self._allow_private = allow_private
        self._resolve = resolve
        self._network = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the signature is the library's
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        problem: Exception = OSError("the name has no address")
        for address in await self._resolve(host, port, self._allow_private):
            try:
                return await self._network.connect_tcp(address, port, CONNECT_SECONDS, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                problem = error
        raise problem

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 - as above
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        raise RefusedDestination("is no network address")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def _reason(error: BaseException) -> str:
    cause = error
    while not isinstance(cause, ssl.SSLError) and (inner := cause.__cause__ or cause.__context__) is not None:
        cause = inner
    if isinstance(cause, ssl.SSLCertVerificationError):
        return f"its certificate was not accepted: {cause.verify_message}"
    if isinstance(cause, ssl.SSLError):
        return f"TLS failed: {cause.reason or type(cause).__name__}"
    if isinstance(cause, OSError) and cause.errno is not None and cause.errno > 0:
        return f"no connection: {os.strerror(cause.errno)}"  # the error's own text names the address
    return f"no connection: {str(cause)[:200] or type(cause).__name__}"


def retry_after(value: bytes | None, now: datetime) -> float | None:
    """Seconds to wait by a `Retry-After` header, at most `RETRY_AFTER_LIMIT`; None: no or no valid header."""
    if value is None:
        return None
    text = value.decode("latin-1").strip()
    if text.isdecimal():
        seconds = float(text[:9])
    else:
        try:
            at = parsedate_to_datetime(text)
        except ValueError:
            return None
        seconds = (at.replace(tzinfo=at.tzinfo or UTC) - now).total_seconds()
    return min(max(seconds, 0.0), RETRY_AFTER_LIMIT)
