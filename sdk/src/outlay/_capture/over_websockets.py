"""The adapter for websockets, with threads and with asyncio, and for libraries whose WebSockets are told of once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from . import headers
from .interceptor import CAPTURE
from .patching import Patches
from .socket_calls import SocketCalls, socket_calls, tell_unread
from .unseen_calls import SOCKETS, UNREAD_SOCKETS

Method = Callable[..., Any]


def adapt(module: ModuleType, patches: Patches) -> None:
    name = module.__name__
    if name == "websocket._core":
        patches.wrap(module.WebSocket, "connect", _told_connect(UNREAD_SOCKETS[name]))
    elif name in UNREAD_SOCKETS:
        patches.wrap(module.WebSocketClientProtocol, "handshake", _told_handshake(UNREAD_SOCKETS[name]))
    else:
        kind = module.ClientConnection
        is_sync = name == SOCKETS[0]
        patches.wrap(kind, "handshake", _handshake if is_sync else _async_handshake)
        for method, wrapped in (_SYNC if is_sync else _ASYNC).items():
            owner = next(each for each in kind.__mro__ if method in each.__dict__)
            patches.wrap(owner, method, wrapped)


_Opening = tuple[tuple[Any, ...], dict[str, Any], list[Any]]


def _private(options: dict[str, Any], given: tuple[Any, ...]) -> _Opening:
    """The arguments of a handshake without headers of ours, and all headers."""
    extra = given[0] if given else options.get("additional_headers")
    pairs = [*_pairs(extra)]
    ours = headers.private(headers.of_request(pairs))
    if not ours:
        return given, options, pairs
    kept = [pair for pair in pairs if str(pair[0]).lower() not in ours]
    return ((kept, *given[1:]), options, pairs) if given else (given, {**options, "additional_headers": kept}, pairs)


def _pairs(given: Any) -> Iterable[tuple[Any, Any]]:
    if given is None:
        return ()
    if hasattr(given, "raw_items"):
        pairs: Iterable[tuple[Any, Any]] = given.raw_items()
        return pairs
    return given.items() if hasattr(given, "items") else tuple(given)


def _handshake(original: Method) -> Method:
    def handshake(self: Any, *given: Any, **options: Any) -> Any:
        changed: _Opening = CAPTURE.safely(_private, options, given) or (given, options, [])
        done = original(self, *changed[0], **changed[1])
        self._outlay_calls = CAPTURE.safely(_opened, self, changed[2])
        return done

    return handshake


def _async_handshake(original: Method) -> Method:
    async def handshake(self: Any, *given: Any, **options: Any) -> Any:
        changed: _Opening = CAPTURE.safely(_private, options, given) or (given, options, [])
        done = await original(self, *changed[0], **changed[1])
        self._outlay_calls = CAPTURE.safely(_opened, self, changed[2])
        return done

    return handshake


def _opened(connection: Any, pairs: list[Any]) -> SocketCalls | None:
    path, _, query = connection.request.path.partition("?")
    host = connection.request.headers["Host"].lower().removesuffix(":443").removesuffix(":80")
    return socket_calls(host, path, query, pairs)


def _calls(connection: Any) -> SocketCalls | None:
    """None also for a server's connections, which are of the same class."""
    return getattr(connection, "_outlay_calls", None)


def _send(original: Method) -> Method:
    def send(self: Any, message: Any, *given: Any, **options: Any) -> Any:
        if (calls := _calls(self)) is not None:
            CAPTURE.safely(calls.sent, message)
        return original(self, message, *given, **options)

    return send


def _recv(original: Method) -> Method:
    def recv(self: Any, *given: Any, **options: Any) -> Any:
        if (calls := _calls(self)) is None:
            return original(self, *given, **options)
        try:
            message = original(self, *given, **options)
        except TimeoutError:
            raise
        except Exception:
            CAPTURE.safely(calls.closed)
            raise
        if CAPTURE.safely(calls.received, message):
            CAPTURE.settle()
        return message

    return recv


def _async_recv(original: Method) -> Method:
    async def recv(self: Any, *given: Any, **options: Any) -> Any:
        if (calls := _calls(self)) is None:
            return await original(self, *given, **options)
        try:
            message = await original(self, *given, **options)
        except Exception:
            CAPTURE.safely(calls.closed)
            raise
        if CAPTURE.safely(calls.received, message):
            await CAPTURE.asettle()
        return message

    return recv


def _streaming(original: Method) -> Method:
    def recv_streaming(self: Any, *given: Any, **options: Any) -> Iterator[Any]:
        pieces = []
        for piece in original(self, *given, **options):
            pieces.append(piece)
            yield piece
        if (calls := _calls(self)) is not None and pieces:
            CAPTURE.safely(calls.received, pieces[0][:0].join(pieces))

    return recv_streaming


def _async_streaming(original: Method) -> Method:
    async def recv_streaming(self: Any, *given: Any, **options: Any) -> AsyncIterator[Any]:
        pieces = []
        async for piece in original(self, *given, **options):
            pieces.append(piece)
            yield piece
        if (calls := _calls(self)) is not None and pieces:
            CAPTURE.safely(calls.received, pieces[0][:0].join(pieces))

    return recv_streaming


def _close(original: Method) -> Method:
    """Also of a coroutine: what is pending is recorded before it closes."""

    def close(self: Any, *given: Any, **options: Any) -> Any:
        if (calls := _calls(self)) is not None:
            CAPTURE.safely(calls.closed)
        return original(self, *given, **options)

    return close


_SYNC = {"send": _send, "recv": _recv, "recv_streaming": _streaming, "close": _close}
_ASYNC = {"send": _send, "recv": _async_recv, "recv_streaming": _async_streaming, "close": _close}


def _told_connect(library: str) -> Callable[[Method], Method]:
    def patched(original: Method) -> Method:
        def connect(self: Any, url: str, *given: Any, **options: Any) -> Any:
            CAPTURE.safely(_tell, library, url)
            return original(self, url, *given, **options)

        return connect

    return patched


def _told_handshake(library: str) -> Callable[[Method], Method]:
    def patched(original: Method) -> Method:
        async def handshake(self: Any, wsuri: Any, *given: Any, **options: Any) -> Any:
            CAPTURE.safely(_tell, library, f"wss://{wsuri.host}:{wsuri.port}{wsuri.path}")
            return await original(self, wsuri, *given, **options)

        return handshake

    return patched


def _tell(library: str, url: str) -> None:
    parts = urlsplit(url)
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    tell_unread(library, f"{parts.hostname or ''}{port}", parts.path)
