"""Cost headers on your own application's responses: what the LLM calls of each request cost.

>>> from outlay.middleware import ASGIMiddleware, WSGIMiddleware
>>> app.add_middleware(ASGIMiddleware)                  # FastAPI, Starlette
>>> app.wsgi_app = WSGIMiddleware(app.wsgi_app)         # Flask
>>> application = WSGIMiddleware(get_wsgi_application())  # Django, and any other; ASGIMiddleware(…) likewise

    X-Outlay-Calls: 3                the calls that had ended when the head of the response was made
    X-Outlay-Cost-Usd: 0.00123       their cost by this process's prices; calls without a price are not in it
    X-Outlay-Unpriced-Calls: 1       how many those are, where there are any

Calls are those that the SDK makes events of: captured ones, also of tasks that the request starts and of threads that
carry its context, and those given to `outlay.record`. Headers of these names that the application sets are replaced.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, MutableMapping, Sized
from decimal import Decimal
from typing import Any

from ._capture import CAPTURE
from ._config import disabled
from ._meter import CallMeter
from ._runtime import RUNTIME

_CALLS, _COST, _UNPRICED = "X-Outlay-Calls", "X-Outlay-Cost-Usd", "X-Outlay-Unpriced-Calls"

_log = logging.getLogger("outlay")
_said: set[str] = set()

_Message = MutableMapping[str, Any]
_Receive = Callable[[], Awaitable[_Message]]
_Send = Callable[[_Message], Awaitable[None]]
_AsgiApp = Callable[[MutableMapping[str, Any], _Receive, _Send], Awaitable[None]]
_WsgiApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class ASGIMiddleware:
    """Puts the cost headers on HTTP responses of an ASGI application; WebSockets and the lifespan pass unchanged.

    The headers are those of the moment at which the application sends the head: calls of a streamed body come later.
    """

    def __init__(self, app: _AsgiApp) -> None:
        self._app = app

    async def __call__(self, scope: MutableMapping[str, Any], receive: _Receive, send: _Send) -> None:
        if scope["type"] != "http" or disabled():
            return await self._app(scope, receive, send)
        meter = CallMeter()

        async def send_with_costs(message: _Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": _with_costs(message.get("headers", ()), meter, _lower_bytes)}
            await send(message)

        with meter:
            await self._app(scope, receive, send_with_costs)


class WSGIMiddleware:
    """Puts the cost headers on responses of a WSGI application.

    The headers are those of the moment at which the body's first part is there, or the whole body where it is a list:
    calls of a streamed body come later.
    """

    def __init__(self, app: _WsgiApp) -> None:
        self._app = app

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if disabled():
            return self._app(environ, start_response)
        meter = CallMeter()
        head = _Head(start_response, meter)
        with meter:
            parts = self._app(environ, head.begin)
        if isinstance(parts, Sized) or _is_file(parts, environ):
            head.send()
            return parts  # itself, as servers look at its length, or send the file without reading it
        return _Body(parts, head, meter)


class _Head:
    """The head of a response, held until it is to be sent: servers wait for the first part of the body, too."""

    def __init__(self, start_response: Callable[..., Any], meter: CallMeter) -> None:
        self._start_response = start_response
        self._meter = meter
        self._held: tuple[Any, ...] | None = None
        self._write: Callable[[bytes], object] | None = None

    def begin(self, status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], None]:
        """What the application gets as `start_response`."""
        if exc_info is None:
            self.send()  # a second head without an error is a mistake, which the server names
        self._held = (status, headers) if exc_info is None else (status, headers, exc_info)
        if self._write is not None:
            self.send()
        return self.write

    def write(self, data: bytes) -> None:
        self.send()
        if self._write is not None:
            self._write(data)

    def send(self) -> None:
        """Pass the head on, unless that was done."""
        if self._held is not None:
            (status, headers, *error), self._held = self._held, None
            self._write = self._start_response(status, _with_costs(headers, self._meter, str), *error)


class _Body:
    """The parts of a body that is made while it is sent; calls made before its first part still get into the head."""

    def __init__(self, parts: Iterable[bytes], head: _Head, meter: CallMeter) -> None:
        self._parts = parts
        self._iterator = iter(parts)
        self._head = head
        self._meter = meter

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        try:
            with self._meter:
                part = next(self._iterator)
        except StopIteration:
            self._head.send()
            raise
        self._head.send()
        return part

    def close(self) -> None:
        close = getattr(self._parts, "close", None)
        if close is not None:
            close()


def _is_file(parts: object, environ: Mapping[str, Any]) -> bool:
    """Whether it is a file that the server knows to send."""
    wrapper = environ.get("wsgi.file_wrapper")
    return isinstance(wrapper, type) and isinstance(parts, wrapper)


def _with_costs(given: Any, meter: CallMeter, to_wire: Callable[[str], Any]) -> Any:
    """The application's headers with those of its costs; its own alone where no call can be seen."""
    try:
        if not (stated := _headers(meter)):
            return given
        names = {to_wire(name).lower() for name in (_CALLS, _COST, _UNPRICED)}
        kept = [pair for pair in given if pair[0].lower() not in names]
        return kept + [(to_wire(name), to_wire(value)) for name, value in stated.items()]
    except Exception as error:  # noqa: BLE001 - the response passes, whatever fails here
        _say("a response got no cost headers: making them failed with " + type(error).__name__)
        return given


def _headers(meter: CallMeter) -> dict[str, str]:
    calls, unpriced, cost_usd = meter.sums
    if not calls and CAPTURE.sink is None and RUNTIME.config is None:
        why = "outlay.init(api_key=…) or outlay.wrap(client) was not called"
        _say(f"no call is captured, so responses get no cost headers: {why}")
        return {}
    headers = {_CALLS: str(calls), _COST: _digits(cost_usd)}
    return {**headers, _UNPRICED: str(unpriced)} if unpriced else headers


def _digits(amount: Decimal) -> str:
    """Every digit, without an exponent and without trailing zeros."""
    text = format(amount, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _lower_bytes(text: str) -> bytes:
    return text.lower().encode()


def _say(what: str) -> None:
    """A warning, once."""
    if what not in _said:
        _said.add(what)
        _log.warning("outlay: %s", what)
