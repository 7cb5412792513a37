"""HTTP/1.1 connections with limits: how long a request's head may be, and how long we wait for a client.

uvicorn has a setting for the idle time between two requests alone.
"""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from http import HTTPStatus
from ipaddress import ip_address
from typing import Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from core.errors import HeadTooLarge, Malformed, Problem, TooManyRequests, TooSlow, UrlTooLong, problem_body
from core.json_codec import encode_line
from core.limits import MAX_BODY_BYTES
from core.process.settings import ConnectionLimits

SWEEP_SECONDS: Final = 1
_LEAST_BYTES_A_SECOND: Final = 1024
_NO_ADDRESS: Final = ""
_MAX_PIPELINED: Final = 32
"""Requests of a connection that wait for the answer to an earlier one. One packet may hold ten thousand."""


class _Refused(Exception):
    """Ends the parsing of a request that was refused."""


@dataclass
class Connections:
    """The connections of a server, by what they wait for."""

    limits: ConnectionLimits
    waiting: dict["BoundedProtocol", None] = field(default_factory=dict)
    """Those that are not inside a request, the one that has waited longest first."""
    sending: dict["BoundedProtocol", None] = field(default_factory=dict)
    """Those whose request has a body that is not complete."""
    unread: dict["BoundedProtocol", None] = field(default_factory=dict)
    """Those with more of an answer to send than the client has taken so far."""
    addresses: Counter[str] = field(default_factory=Counter)

    def protocol(self, **given: Any) -> "BoundedProtocol":
        """What uvicorn makes for each connection."""
        return BoundedProtocol(self, **given)

    def wait(self, connection: "BoundedProtocol") -> None:
        self.waiting.pop(connection, None)
        self.waiting[connection] = None
        if len(self.waiting) > self.limits.waiting:
            next(iter(self.waiting)).leave()

    def sweep(self) -> None:
        """Closes connections whose client takes too long. Called every `SWEEP_SECONDS`."""
        for connection in [*self.waiting]:
            connection.end_late_head()
        for connection in [*self.sending]:
            connection.end_late_body(SWEEP_SECONDS)
        for connection in [*self.unread]:
            connection.end_unread(SWEEP_SECONDS)


class BoundedProtocol(HttpToolsProtocol):
    """A connection that answers 431, 414 or 408 where a request exceeds `ConnectionLimits`, and closes."""

    def __init__(self, connections: Connections, **given: Any) -> None:
        super().__init__(**given)
        self._all = connections
        self._limits = connections.limits
        self._address = _NO_ADDRESS
        self._head_since: float | None = None
        """When the head that we wait for began; None: none has."""
        self._unfinished = 0
        """Bytes since the last that ended a head, a message or belonged to a body."""
        self._head_size = self._head_lines = 0
        self._body_waited = 0.0
        self._body_size = 0
        """Bytes of the body that have come."""
        self._unread_waited = 0.0
        self._unread_size = 0
        self._refusal: Problem | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._address = self._counted_address()
        self._all.addresses[self._address] += 1
        self._head_since = self.loop.time()
        self._all.wait(self)
        if self._address and 0 < self._limits.per_address < self._all.addresses[self._address]:
            self.leave()

    def _counted_address(self) -> str:
        if not self.client or not self._limits.per_address:
            return _NO_ADDRESS
        address = ip_address(self.client[0].partition("%")[0])
        return _NO_ADDRESS if any(address in network for network in self._limits.trusted_proxies) else str(address)

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._all.waiting.pop(self, None)
        self._all.sending.pop(self, None)
        self._all.unread.pop(self, None)
        self._all.addresses[self._address] -= 1
        if not self._all.addresses[self._address]:
            del self._all.addresses[self._address]

    def data_received(self, data: bytes) -> None:
        if self._refusal is not None:
            return
        if self._head_since is None and self in self._all.waiting:
            self._head_since = self.loop.time()
        self._unfinished += len(data)
        super().data_received(data)
        if self._unfinished > self._limits.head_bytes and self._refusal is None:
            # One line without an end is in the parser alone.
            self._refuse(HeadTooLarge(self._too_long))

    def on_message_begin(self) -> None:
        if len(self.pipeline) >= _MAX_PIPELINED:
            self._refusal = TooManyRequests("Requests on a connection wait for answers to those before them.")
            self.leave()
            raise _Refused
        super().on_message_begin()
        self._head_size = self._head_lines = 0

    def on_url(self, url: bytes) -> None:
        self._head_size += len(url)
        if self._head_size > self._limits.url_bytes:
            self._refusal = UrlTooLong(f"The URL is at most {self._limits.url_bytes:,} bytes.")
            raise _Refused
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        self._head_size += len(name) + len(value) + 4
        self._head_lines += 1
        if self._head_size > self._limits.head_bytes or self._head_lines > self._limits.head_lines:
            self._refusal = HeadTooLarge(self._too_long)
            raise _Refused
        super().on_header(name, value)

    @property
    def _too_long(self) -> str:
        return f"A request's head is at most {self._limits.head_bytes:,} bytes and {self._limits.head_lines} lines."

    def on_headers_complete(self) -> None:
        self._unfinished = 0
        self._head_since = None
        self._all.waiting.pop(self, None)
        self._body_waited, self._body_size = 0.0, 0
        self._all.sending[self] = None
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self._unfinished = 0
        self._body_size += len(body)
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._unfinished = 0
        self._all.sending.pop(self, None)
        super().on_message_complete()
        if self.cycle.response_complete:
            self._all.wait(self)

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self not in self._all.sending and not self.pipeline and not self.transport.is_closing():
            self._all.wait(self)

    def send_400_response(self, msg: str) -> None:
        """Answers what the parser did not take, or what `on_url` or `on_header` refused."""
        self._refuse(self._refusal or Malformed(msg))

    def end_late_head(self) -> None:
        """Closes the connection if its client has taken too long for a head."""
        if self._head_since is not None and self.loop.time() - self._head_since > self._limits.head_seconds:
            seconds = self._limits.head_seconds
            self._refuse(TooSlow(f"A request's head must be complete within {seconds:g} s."))

    def end_late_body(self, seconds: float) -> None:
        """Closes the connection if its client has taken too long for a body. `seconds` since the last call."""
        if self.cycle.response_started and not self.cycle.response_complete:
            return
        if not (self.flow.read_paused or self.cycle.waiting_for_100_continue):
            self._body_waited += seconds
        # By what has come: a declared length costs its sender nothing. No body that is read is longer than the limit.
        extra = min(self._body_size, MAX_BODY_BYTES) / _LEAST_BYTES_A_SECOND
        if self._body_waited > self._limits.body_seconds + extra:
            seconds = self._limits.body_seconds
            within = f"within {seconds:g} s and a second for each KiB that has come"
            self._refuse(TooSlow(f"A request's body must be complete {within}."))

    def pause_writing(self) -> None:
        super().pause_writing()
        self._unread_waited, self._unread_size = 0.0, self.transport.get_write_buffer_size()
        self._all.unread[self] = None

    def resume_writing(self) -> None:
        super().resume_writing()
        self._all.unread.pop(self, None)

    def end_unread(self, seconds: float) -> None:
        """Closes the connection if its client has not taken any of the answer for too long. `seconds` since the last
        call."""
        size = self.transport.get_write_buffer_size()
        self._unread_waited = 0.0 if size < self._unread_size else self._unread_waited + seconds
        self._unread_size = size
        if self._unread_waited > self._limits.unread_seconds:
            self.leave()

    def leave(self) -> None:
        """Closes the connection without an answer."""
        self._all.waiting.pop(self, None)
        self.transport.abort()

    def _refuse(self, problem: Problem) -> None:
        self._refusal = problem
        self._all.waiting.pop(self, None)
        self._all.sending.pop(self, None)
        if self.transport.is_closing():
            return
        if self.cycle is None or self.cycle.response_complete or not self.cycle.response_started:
            self.transport.write(_answer(problem))
        self.transport.close()


def _answer(problem: Problem) -> bytes:
    body = encode_line(problem_body(problem))
    lines = (
        f"HTTP/1.1 {problem.status} {HTTPStatus(problem.status).phrase}",
        "content-type: application/problem+json",
        f"content-length: {len(body)}",
        "connection: close",
        "\r\n",
    )
    return "\r\n".join(lines).encode() + body
