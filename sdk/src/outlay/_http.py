"""HTTP to the server, over the standard library. A connection is kept open; a stale one is replaced once.

`http.client`, `ssl` and `gzip` are imported with the first exchange: they would double the time of `import outlay`.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import closing
from time import monotonic, time
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar
from urllib.parse import urlsplit

from ._config import Config
from ._errors import Unavailable, error_from
from ._version import VERSION
from .numbers import NumberOutOfBounds, read_json

if TYPE_CHECKING:
    import http.client
    import socket

MAX_ANSWER = 8 * 1024 * 1024
"""Bytes of a response that is held in memory, unless a request allows more."""
_COMPRESS_FROM = 1024
"""Bytes; a smaller body is sent as it is."""
_PIECE = 64 * 1024
_USER_AGENT = f"outlay-python/{VERSION}"
_Result = TypeVar("_Result")


class AnswerTooLong(Unavailable):
    """The response was given up: it has more bytes than the request allows."""


class HttpResponse(NamedTuple):
    status: int
    body: bytes
    retry_after: float | None
    """Seconds."""


class Transport(Protocol):
    """Sends requests. `exchange` raises `Unavailable` where no response came within `timeout` seconds."""

    def exchange(
        self, method: str, path: str, body: bytes | None = None, timeout: float | None = None
    ) -> HttpResponse: ...

    def close(self) -> None: ...


class Connection:
    """One connection to the server, for one thread at a time.

    Args:
        timeout: seconds that a whole exchange may take; of a stream, its head and each wait for more bytes.
    """

    def __init__(self, config: Config, timeout: float = 10.0) -> None:
        parts = urlsplit(config.base_url)
        self._secure = parts.scheme == "https"
        self._host = parts.hostname or ""
        self._port = parts.port
        self._prefix = parts.path
        self._api_key = config.api_key
        self._timeout = timeout
        self._open: http.client.HTTPConnection | None = None
        self.max_answer = MAX_ANSWER
        """Bytes of the next response's body. A longer one is `Unavailable`."""

    def exchange(self, method: str, path: str, body: bytes | None = None, timeout: float | None = None) -> HttpResponse:
        headers = self._headers()
        if body is not None:
            headers["Content-Type"] = "application/json"
            if len(body) >= _COMPRESS_FROM:
                import gzip

                headers["Content-Encoding"] = "gzip"
                body = gzip.compress(body, 3)
        left = _Left(monotonic() + (self._timeout if timeout is None else timeout))

        def whole() -> HttpResponse:
            return self._read(self._send(method, path, body, headers, left), self.max_answer)

        return self._attempt(whole)

    def stream(self, path: str) -> Iterator[bytes]:
        """The body of a GET's 2xx in pieces, without a limit. Raises the typed `OutlayError` of any other response.
        The connection can be used again after the last piece."""
        left = _Left(monotonic() + self._timeout)
        response = self._attempt(lambda: self._send("GET", path, None, self._headers(), left))
        with closing(response):
            if not 200 <= response.status < 300:
                json_object(self._attempt(lambda: self._read(response, MAX_ANSWER), again=False))
            left.each = self._timeout
            while piece := self._attempt(lambda: response.read(_PIECE), again=False):
                yield piece
            self._check_end(response)

    def _headers(self) -> dict[str, str]:
        headers = {"User-Agent": _USER_AGENT, "Accept": "application/json"}
        if self._api_key:
            headers["Authorization"] = f"Bearer {self._api_key}"
        return headers

    def _attempt(self, step: Callable[[], _Result], again: bool = True) -> _Result:
        """The step's result; one that finds its open connection closed is tried on a new one, where `again` allows."""
        import http.client

        for last in (self._open is None or not again, True):
            try:
                return step()
            except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError) as error:
                # A server may close an idle connection; events have ids, so sending them again counts nothing twice.
                self.close()
                if last:
                    raise Unavailable(f"{self._host} closed the connection: {error}") from None
            except (OSError, http.client.HTTPException, ValueError) as error:  # whatever a broken server sends
                self.close()
                raise Unavailable(f"no answer from {self._host}: {error or type(error).__name__}") from None
        raise AssertionError("the second try returns or raises")

    def _send(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str], left: _Left
    ) -> http.client.HTTPResponse:
        from http.client import HTTPResponse

        connection = self._connect(left())
        connection.response_class = lambda sock, *given, **more: HTTPResponse(_Timed(sock, left), *given, **more)  # type: ignore[assignment,arg-type]
        connection.request(method, self._prefix + path, body, headers)
        return connection.getresponse()

    def _read(self, response: http.client.HTTPResponse, limit: int) -> HttpResponse:
        with closing(response):
            content = response.read(limit + 1)
            if len(content) > limit:
                self.close()
                raise AnswerTooLong(f"the answer of {self._host} is longer than {limit // 1024**2} MiB")
            self._check_end(response)
        return HttpResponse(response.status, content, _retry_after(response.getheader("Retry-After")))

    def _check_end(self, response: http.client.HTTPResponse) -> None:
        """`read` of so many bytes takes a body that ends early for a whole one."""
        if response.length:
            self.close()
            raise Unavailable(f"{self._host} ended its answer too early")

    def _connect(self, timeout: float) -> http.client.HTTPConnection:
        if self._open is None:
            import http.client

            if self._secure:
                import ssl

                context = ssl.create_default_context()
                self._open = http.client.HTTPSConnection(self._host, self._port, timeout=timeout, context=context)
            else:
                self._open = http.client.HTTPConnection(self._host, self._port, timeout=timeout)
        self._open.timeout = timeout
        if self._open.sock is not None:
            self._open.sock.settimeout(timeout)
        return self._open

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None


class _Left:
    """The seconds left until a deadline, or for each wait alone. Raises `TimeoutError` once the deadline has passed."""

    def __init__(self, deadline: float) -> None:
        self._deadline = deadline
        self.each: float | None = None

    def __call__(self) -> float:
        left = self._deadline - monotonic() if self.each is None else self.each
        if left <= 0:
            raise TimeoutError("timed out")
        return left


class _Timed(io.RawIOBase):
    """A socket's bytes until a deadline. A time-out of the socket itself would start again with each byte."""

    def __init__(self, sock: socket.socket, left: _Left) -> None:
        self._socket = sock
        self._bytes = sock.makefile("rb", buffering=0)
        self._left = left

    def makefile(self, mode: str) -> io.BufferedReader:
        """For `http.client`, which takes a socket."""
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._socket.settimeout(self._left())
        return self._bytes.readinto(buffer)

    def close(self) -> None:
        self._bytes.close()
        super().close()


def _retry_after(header: str | None) -> float | None:
    """Seconds to wait, from a number of seconds or a date (RFC 9110, 10.2.3)."""
    if header is None:
        return None
    try:
        return max(0.0, float(header))
    except ValueError:
        pass
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(header).timestamp() - time())
    except (ValueError, TypeError, OverflowError):
        return None


def json_object(response: HttpResponse) -> dict[str, Any]:
    """The body of a 2xx, numbers with a point as `Decimal`. Raises the typed `OutlayError` of any other response."""
    why = "what answered is not an Outlay server"
    try:
        content = read_json(response.body)
    except NumberOutOfBounds as error:
        content, why = None, f"the answer cannot be used: {error}"
    except (ValueError, RecursionError):
        content = None
    if not 200 <= response.status < 300:
        raise error_from(response.status, content if isinstance(content, dict) else {}, response.retry_after)
    if not isinstance(content, dict):
        raise Unavailable(why, response.status)
    return content
