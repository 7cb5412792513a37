"""aiohttp: `ClientSession._request`, where `get`, `post` and `request` all end."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterable
from types import ModuleType
from typing import Any

from .call import Call
from .core import CAPTURE, Seen
from .patching import Patches

_READERS = ("read", "readany", "readexactly", "readline", "readuntil")


def adapt(module: ModuleType, patches: Patches) -> None:
    def patched(original: Callable[..., Any]) -> Callable[..., Any]:
        async def _request(self: Any, method: str, str_or_url: Any, **options: Any) -> Any:
            call = CAPTURE.begin(_seen, self, method, str_or_url, options)
            if call is None:
                return await original(self, method, str_or_url, **options)
            with call:
                options = CAPTURE.safely(_to_send, self, options, call) or options
                response = await original(self, method, str_or_url, **options)
                CAPTURE.safely(_heard, call, response)
            return response

        return _request

    def read_patched(original: Callable[..., Any]) -> Callable[..., Any]:
        """Where an answer is over, it may have to be sent before the handler returns."""

        async def read(self: Any) -> Any:
            body = await original(self)
            await CAPTURE.asettle()
            return body

        return read

    def close_patched(original: Callable[..., Any]) -> Callable[..., Any]:
        def close(self: Any) -> Any:
            if isinstance(self.content, _Tap):
                self.content.leave()
            return original(self)

        return close

    patches.wrap(module.ClientSession, "_request", patched)
    patches.wrap(module.ClientResponse, "read", read_patched)
    patches.wrap(module.ClientResponse, "close", close_patched)
    patches.wrap(module.ClientResponse, "release", close_patched)


def _seen(session: Any, method: str, str_or_url: Any, options: dict[str, Any]) -> Seen:
    url = session._build_url(str_or_url)
    host = url.host or ""
    host = host if url.is_default_port() or not url.port else f"{host}:{url.port}"
    # A replay would have to be made of the client's insides, so here calls are only observed.
    return Seen(
        method.upper(),
        host.lower(),
        url.path,
        lambda: _headers(session, options),
        lambda: _body(options),
        can_change=False,
    )


def _headers(session: Any, options: dict[str, Any]) -> Iterable[tuple[bytes | str, bytes | str]]:
    yield from session.headers.items()
    given: Any = options.get("headers")
    yield from given.items() if hasattr(given, "items") else given or ()


def _body(options: dict[str, Any]) -> Any:
    if (given := options.get("json")) is not None:
        return given if isinstance(given, dict) else json.dumps(given).encode()
    data = options.get("data")
    if isinstance(data, str):
        return data.encode()
    return data if isinstance(data, bytes) else None


def _to_send(session: Any, options: dict[str, Any], call: Call) -> dict[str, Any] | None:
    """Without our own headers; those of the session are left out for this request alone."""
    if not call.ours:
        return None
    given: Any = options.get("headers")
    pairs = list(given.items() if hasattr(given, "items") else given or ())
    kept = [(name, value) for name, value in pairs if str(name).lower() not in call.ours]
    if any(name.lower() in call.ours for name in session.headers):
        return {**options, "headers": kept, "middlewares": (_without(call.ours), *_middlewares(session, options))}
    return {**options, "headers": kept}


def _middlewares(session: Any, options: dict[str, Any]) -> Iterable[Any]:
    chosen = options.get("middlewares")
    return chosen if chosen is not None else getattr(session, "_middlewares", ()) or ()


def _without(names: list[str]) -> Callable[..., Any]:
    async def strip(request: Any, handler: Any) -> Any:
        for name in names:
            request.headers.popall(name, None)
        return await handler(request)

    return strip


def _heard(call: Call, response: Any) -> None:
    call.answered(response.status, response.headers.items())
    call.answer_headers.pop("content-encoding", None)  # it is unpacked before anybody reads it
    response.content = _Tap(response.content, call)


class _Tap:
    """Around a `StreamReader`: what is read is listened to."""

    def __init__(self, content: Any, call: Call) -> None:
        self._content = content
        self._call = call

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._content, name)
        return self._reader(value) if name in _READERS else value

    def _reader(self, read: Callable[..., Any]) -> Callable[..., Any]:
        async def tapped(*given: Any) -> bytes:
            try:
                data: bytes = await read(*given)
            except BaseException as error:
                self._call.end(type(error))
                raise
            return self._hear(data)

        return tapped

    def _hear(self, data: bytes) -> bytes:
        if data:
            data = self._call.feed(data)
        if self._content.at_eof():
            self._call.end()
        return data

    def read_nowait(self, n: int = -1) -> bytes:
        return self._hear(self._content.read_nowait(n))

    async def readchunk(self) -> tuple[bytes, bool]:
        try:
            data, is_end = await self._content.readchunk()
        except BaseException as error:
            self._call.end(type(error))
            raise
        return self._hear(data), is_end

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._each(lambda: self.readline())

    def iter_any(self) -> AsyncIterator[bytes]:
        return self._each(lambda: self.readany())

    def iter_chunked(self, n: int) -> AsyncIterator[bytes]:
        return self._each(lambda: self.read(n))

    async def iter_chunks(self) -> AsyncIterator[tuple[bytes, bool]]:
        while (pair := await self.readchunk()) != (b"", False):
            yield pair

    async def _each(self, read: Callable[[], Any]) -> AsyncIterator[bytes]:
        while data := await read():
            yield data
        await CAPTURE.asettle()

    def leave(self) -> None:
        if self._content.at_eof():
            self._call.end()
        else:
            self._call.leave()

    def __del__(self) -> None:
        self._call.leave()
