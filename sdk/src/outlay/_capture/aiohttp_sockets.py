"""The WebSockets of aiohttp's client: `ClientSession.ws_connect` and what it returns."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

from . import headers
from .interceptor import CAPTURE
from .patching import Patches
from .socket_calls import SocketCalls, socket_calls

Method = Callable[..., Any]


def adapt(module: ModuleType, patches: Patches) -> None:
    patches.wrap(module.ClientSession, "_ws_connect", _connect)
    kind = module.ClientWebSocketResponse
    for name in ("send_str", "send_bytes"):
        patches.wrap(kind, name, _send)
    patches.wrap(kind, "receive", _receive)
    patches.wrap(kind, "close", _close)


def _connect(original: Method) -> Method:
    async def _ws_connect(self: Any, url: Any, **options: Any) -> Any:
        socket = await original(self, url, **options)
        socket._outlay_calls = CAPTURE.safely(_opened, self, socket, options)
        return socket

    return _ws_connect


def _opened(session: Any, socket: Any, options: dict[str, Any]) -> SocketCalls | None:
    url = socket._response.url
    host = url.host or ""
    host = host if url.is_default_port() or not url.port else f"{host}:{url.port}"
    given: Any = options.get("headers")
    pairs: headers.Pairs = [
        *session.headers.items(),
        *(given.items() if hasattr(given, "items") else given or ()),
    ]
    return socket_calls(host.lower(), url.raw_path, url.query_string, pairs)


def _calls(socket: Any) -> SocketCalls | None:
    return getattr(socket, "_outlay_calls", None)


def _send(original: Method) -> Method:
    def send(self: Any, data: Any, *given: Any, **options: Any) -> Any:
        if (calls := _calls(self)) is not None:
            CAPTURE.safely(calls.sent, data)
        return original(self, data, *given, **options)

    return send


def _receive(original: Method) -> Method:
    async def receive(self: Any, *given: Any, **options: Any) -> Any:
        message = await original(self, *given, **options)
        if (calls := _calls(self)) is not None:
            # A message that ends the connection has no text.
            is_data = isinstance(message.data, (str, bytes)) and message.type.name in ("TEXT", "BINARY")
            ended = CAPTURE.safely(calls.received, message.data) if is_data else CAPTURE.safely(calls.closed)
            if ended:
                await CAPTURE.asettle()
        return message

    return receive


def _close(original: Method) -> Method:
    async def close(self: Any, *given: Any, **options: Any) -> Any:
        if (calls := _calls(self)) is not None:
            CAPTURE.safely(calls.closed)
        return await original(self, *given, **options)

    return close
