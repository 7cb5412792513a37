"""One HTTP exchange with the server, over the standard library. The connection is kept; a stale one is remade once.

What speaks HTTP is imported with the first exchange: it is half of what `import outlay` would take.
"""

from __future__ import annotations

import json
from decimal import Decimal
from time import time
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from urllib.parse import urlsplit

from ._config import Config
from ._errors import Unavailable, error_from

if TYPE_CHECKING:
    import http.client

_COMPRESS_FROM = 1024
_USER_AGENT = "outlay-python/0.1.0"


class Answer(NamedTuple):
    status: int
    body: bytes
    retry_after: float | None
    """Seconds."""


class Transport(Protocol):
    """How a body gets to the server. Raises `Unavailable` where no answer came."""

    def exchange(self, method: str, path: str, body: bytes | None = None, timeout: float | None = None) -> Answer: ...

    def close(self) -> None: ...


class Connection:
    """Not for use by two threads at once."""

    def __init__(self, config: Config, timeout: float = 10.0) -> None:
        parts = urlsplit(config.base_url)
        self._secure = parts.scheme == "https"
        self._host = parts.hostname or ""
        self._port = parts.port
        self._prefix = parts.path
        self._api_key = config.api_key
        self._timeout = timeout
        self._open: http.client.HTTPConnection | None = None

    def exchange(self, method: str, path: str, body: bytes | None = None, timeout: float | None = None) -> Answer:
        """Raises `Unavailable` where no answer came."""
        import http.client

        headers = {"User-Agent": _USER_AGENT, "Accept": "application/json"}
        if self._api_key:
            headers["Authorization"] = f"Bearer {self._api_key}"
        if body is not None:
            headers["Content-Type"] = "application/json"
            if len(body) >= _COMPRESS_FROM:
                import gzip

                headers["Content-Encoding"] = "gzip"
                body = gzip.compress(body, 3)
        for last in (self._open is None, True):
            try:
                return self._once(method, self._prefix + path, body, headers, timeout)
            except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError) as error:
                # A server may close an idle connection; events have ids, so that asking again is free.
                self.close()
                if last:
                    raise Unavailable(f"{self._host} closed the connection: {error}") from None
            except (OSError, http.client.HTTPException) as error:
                self.close()
                raise Unavailable(f"no answer from {self._host}: {error or type(error).__name__}") from None
        raise AssertionError("the second try returns or raises")

    def _once(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str], timeout: float | None
    ) -> Answer:
        connection = self._connect(self._timeout if timeout is None else timeout)
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        content = response.read()
        return Answer(response.status, content, _retry_after(response.getheader("Retry-After")))

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


def _retry_after(header: str | None) -> float | None:
    """Seconds, from seconds or a date (RFC 9110, 10.2.3)."""
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


def read_answer(answer: Answer) -> dict[str, Any]:
    """The JSON object of a 2xx, money as `Decimal`; raises the typed error of anything else."""
    try:
        content = json.loads(answer.body, parse_float=Decimal)
    except (ValueError, RecursionError):
        content = None
    if not 200 <= answer.status < 300:
        raise error_from(answer.status, content if isinstance(content, dict) else {}, answer.retry_after)
    if not isinstance(content, dict):
        raise Unavailable("what answered is not an Outlay server", answer.status)
    return content
