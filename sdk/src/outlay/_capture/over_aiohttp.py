"""The adapter for aiohttp: `ClientSession._request`, through which `get`, `post` and `request` all go."""

from __future__ import annotations

import json
from asyncio import IncompleteReadError, get_running_loop
from collections.abc import AsyncIterator, Callable, Iterable
from types import ModuleType
from typing import Any

from . import aiohttp_sockets
from .call import Call
from .filtered_buffer import FilteredBuffer
from .interceptor import CAPTURE
from .observed_request import OutgoingRequest
from .patching import Patches
from .plan import Replay

_READERS = ("read", "readany", "readexactly", "readline", "readuntil")


def adapt(module: ModuleType, patches: Patches) -> None:
    patches.wrap(module.ClientSession, "_request", _request(module))
    patches.wrap(module.ClientResponse, "read", _read)
    patches.wrap(module.ClientResponse, "close", _close)
    patches.wrap(module.ClientResponse, "release", _close)
    aiohttp_sockets.adapt(module, patches)


def _request(module: ModuleType) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    def patched(original: Callable[..., Any]) -> Callable[..., Any]:
        async def _request(self: Any, method: str, str_or_url: Any, **options: Any) -> Any:
            call = CAPTURE.begin(_outgoing, self, method, str_or_url, options)
            if call is None:
                return await original(self, method, str_or_url, **options)
            with call:
                if call.plan.wait is not None:
                    await call.wait_async()
                if call.changes_request:
                    options = CAPTURE.safely(_to_send, self, options, call) or options
                replay = call.plan.replay
                response = replay and CAPTURE.safely(_replay, module, self, method, str_or_url, replay)
                response = response or await original(self, method, str_or_url, **options)
                CAPTURE.safely(_begin_response, call, response)
            if call.is_over:
                await CAPTURE.asettle()
            return response

        return _request

    return patched


def _read(original: Callable[..., Any]) -> Callable[..., Any]:
    """Once a response is read, its event may have to be sent before the application's handler returns."""

    async def read(self: Any) -> Any:
        body = await original(self)
        await CAPTURE.asettle()
        return body

    return read


def _close(original: Callable[..., Any]) -> Callable[..., Any]:
    def close(self: Any) -> Any:
        if isinstance(self.content, _Tap):
            self.content.leave()
        return original(self)

    return close


def _outgoing(session: Any, method: str, str_or_url: Any, options: dict[str, Any]) -> OutgoingRequest:
    url = session._build_url(str_or_url)
    host = url.host or ""
    host = host if url.is_default_port() or not url.port else f"{host}:{url.port}"
    return OutgoingRequest(
        method.upper(),
        host.lower(),
        url.raw_path,
        lambda: _headers(session, options),
        lambda: _body(session, options),
        lambda: str(url.query_string),
        can_filter=True,
        reads_sockets=True,
    )


def _headers(session: Any, options: dict[str, Any]) -> Iterable[tuple[bytes | str, bytes | str]]:
    yield from session.headers.items()
    given: Any = options.get("headers")
    yield from given.items() if hasattr(given, "items") else given or ()


def _body(session: Any, options: dict[str, Any]) -> Any:
    """An object is encoded only where a shaper may change the body."""
    if (given := options.get("json")) is not None:
        if isinstance(given, dict) and not CAPTURE.shapers:
            return given
        return str(getattr(session, "_json_serialize", json.dumps)(given)).encode()
    data = options.get("data")
    if isinstance(data, str):
        return data.encode()
    return data if isinstance(data, bytes) else None


def _to_send(session: Any, options: dict[str, Any], call: Call) -> dict[str, Any]:
    """The options with the planned body and without our headers; the session's are removed for this request alone."""
    given: Any = options.get("headers")
    pairs = list(given.items() if hasattr(given, "items") else given or ())
    kept = [(name, value) for name, value in pairs if str(name).lower() not in call.request.private_headers]
    kept += call.plan.headers
    changed = {**options, "headers": kept}
    if any(name.lower() in call.request.private_headers for name in session.headers):
        changed["middlewares"] = (_without(call.request.private_headers), *_middlewares(session, options))
    if call.plan.body is not None:
        changed.pop("json", None)
        changed["data"] = call.plan.body
        names = {str(name).lower() for name, _ in (*kept, *session.headers.items())}
        if "content-type" not in names:
            kept.append(("Content-Type", "application/json"))
        if call.plan.filter is not None:
            kept[:] = [pair for pair in kept if str(pair[0]).lower() != "accept-encoding"]
            kept.append(("Accept-Encoding", "identity"))
    return changed


def _replay(module: ModuleType, session: Any, method: str, str_or_url: Any, replay: Replay) -> Any:
    """The planned response, built as the client builds its own."""
    from aiohttp.base_protocol import BaseProtocol
    from multidict import CIMultiDict, CIMultiDictProxy

    url, loop = session._build_url(str_or_url), get_running_loop()
    headers = CIMultiDictProxy(CIMultiDict(replay.headers))
    known = {
        "request_info": module.RequestInfo(url, method, CIMultiDictProxy(CIMultiDict()), url),
        "traces": [],
        "loop": loop,
        "session": session,
        "stream_writer": _NothingSent,
    }
    kind = session._response_class
    code = module.ClientResponse.__init__.__code__
    names = code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]
    response = kind(method, url, **{name: known.get(name) for name in names})
    response.version, response.status, response.reason = module.HttpVersion11, replay.status, "OK"
    response._headers = headers
    response._raw_headers = tuple((name.encode(), value.encode()) for name, value in replay.headers.items())
    response.content = module.StreamReader(BaseProtocol(loop), 2**16, loop=loop)
    response.content.feed_data(replay.body)
    response.content.feed_eof()
    return response


class _NothingSent:
    """The writer of a request that was not sent."""

    output_size = 0


def _middlewares(session: Any, options: dict[str, Any]) -> Iterable[Any]:
    chosen = options.get("middlewares")
    return chosen if chosen is not None else getattr(session, "_middlewares", ()) or ()


def _without(names: list[str]) -> Callable[..., Any]:
    async def strip(request: Any, handler: Any) -> Any:
        for name in names:
            request.headers.popall(name, None)
        return await handler(request)

    return strip


def _begin_response(call: Call, response: Any) -> None:
    call.begin_response(response.status, response.headers.items(), is_decoded=True)
    if call.plan.replay is not None:
        call.whole(call.plan.replay.body)
    else:
        response.content = _Tap(response.content, call) if call.filter is None else _FilteredTap(response.content, call)


class _Tap:
    """A `StreamReader` that feeds the call with whatever is read."""

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
            return self._feed(data)

        return tapped

    def _feed(self, data: bytes) -> bytes:
        if data:
            data = self._call.feed(data)
        if self._content.at_eof():
            self._call.end()
        return data

    def read_nowait(self, n: int = -1) -> bytes:
        return self._feed(self._content.read_nowait(n))

    async def readchunk(self) -> tuple[bytes, bool]:
        try:
            data, is_end = await self._content.readchunk()
        except BaseException as error:
            self._call.end(type(error))
            raise
        return self._feed(data), is_end

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


class _FilteredTap(_Tap):
    """The same for a filtered response."""

    def __init__(self, content: Any, call: Call) -> None:
        super().__init__(content, call)
        self._buffer = FilteredBuffer(call)

    async def _pull(self) -> None:
        try:
            raw: bytes = await self._content.readany()
        except BaseException as error:
            self._call.end(type(error))
            raise
        self._buffer.put(raw)

    async def _until(self, is_enough: Callable[[], bool]) -> None:
        while not self._buffer.has_ended and not is_enough():
            await self._pull()

    async def read(self, n: int = -1) -> bytes:
        await self._until(lambda: n >= 0 and (n == 0 or len(self._buffer) > 0))
        return self._buffer.take(n)

    async def readany(self) -> bytes:
        await self._until(lambda: len(self._buffer) > 0)
        return self._buffer.take()

    async def readuntil(self, separator: bytes = b"\n") -> bytes:
        await self._until(lambda: self._buffer.find(separator) > 0)
        return self._buffer.take(self._buffer.find(separator) or -1)

    async def readline(self, **_: Any) -> bytes:
        return await self.readuntil()

    async def readexactly(self, n: int) -> bytes:
        await self._until(lambda: len(self._buffer) >= n)
        if len(self._buffer) < n:
            raise IncompleteReadError(self._buffer.take(), n)
        return self._buffer.take(n)

    async def readchunk(self) -> tuple[bytes, bool]:
        data = await self.readany()
        return data, bool(data)

    def read_nowait(self, n: int = -1) -> bytes:
        if not len(self._buffer) and (raw := self._content.read_nowait(-1)):
            self._buffer.put(raw)
        return self._buffer.take(n)

    def at_eof(self) -> bool:
        return self._content.at_eof() and not len(self._buffer)
