"""aiohttp: `ClientSession._request`, where `get`, `post` and `request` all end."""

from __future__ import annotations

import json
from asyncio import IncompleteReadError, get_running_loop
from collections.abc import AsyncIterator, Callable, Iterable
from types import ModuleType
from typing import Any

from .call import Call
from .core import CAPTURE, Seen
from .held import Held
from .patching import Patches

_READERS = ("read", "readany", "readexactly", "readline", "readuntil")


def adapt(module: ModuleType, patches: Patches) -> None:
    patches.wrap(module.ClientSession, "_request", _request(module))
    patches.wrap(module.ClientResponse, "read", _read)
    patches.wrap(module.ClientResponse, "close", _close)
    patches.wrap(module.ClientResponse, "release", _close)


def _request(module: ModuleType) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    def patched(original: Callable[..., Any]) -> Callable[..., Any]:
        async def _request(self: Any, method: str, str_or_url: Any, **options: Any) -> Any:
            call = CAPTURE.begin(_seen, self, method, str_or_url, options)
            if call is None:
                return await original(self, method, str_or_url, **options)
            with call:
                if call.waits_for is not None:
                    await call.waits_for.wait_async()
                options = CAPTURE.safely(_to_send, self, options, call) or options
                response = CAPTURE.safely(_replayed, module, self, method, str_or_url, call)
                response = response or await original(self, method, str_or_url, **options)
                CAPTURE.safely(_heard, call, response)
            if call.is_over:
                await CAPTURE.asettle()
            return response

        return _request

    return patched


def _read(original: Callable[..., Any]) -> Callable[..., Any]:
    """Where an answer is over, it may have to be sent before the handler returns."""

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


def _seen(session: Any, method: str, str_or_url: Any, options: dict[str, Any]) -> Seen:
    url = session._build_url(str_or_url)
    host = url.host or ""
    host = host if url.is_default_port() or not url.port else f"{host}:{url.port}"
    return Seen(
        method.upper(),
        host.lower(),
        url.path,
        lambda: _headers(session, options),
        lambda: _body(session, options),
        query=url.query_string,
        can_filter=True,
    )


def _headers(session: Any, options: dict[str, Any]) -> Iterable[tuple[bytes | str, bytes | str]]:
    yield from session.headers.items()
    given: Any = options.get("headers")
    yield from given.items() if hasattr(given, "items") else given or ()


def _body(session: Any, options: dict[str, Any]) -> Any:
    """Of an object its JSON, where that may be changed."""
    if (given := options.get("json")) is not None:
        if isinstance(given, dict) and not CAPTURE.shapers:
            return given
        return str(getattr(session, "_json_serialize", json.dumps)(given)).encode()
    data = options.get("data")
    if isinstance(data, str):
        return data.encode()
    return data if isinstance(data, bytes) else None


def _to_send(session: Any, options: dict[str, Any], call: Call) -> dict[str, Any] | None:
    """Without our own headers, those of the session for this request alone; with the changed body, if there is one."""
    if not call.ours and call.sent_body is None:
        return None
    given: Any = options.get("headers")
    pairs = list(given.items() if hasattr(given, "items") else given or ())
    kept = [(name, value) for name, value in pairs if str(name).lower() not in call.ours]
    changed = {**options, "headers": kept}
    if any(name.lower() in call.ours for name in session.headers):
        changed["middlewares"] = (_without(call.ours), *_middlewares(session, options))
    if call.sent_body is not None:
        changed.pop("json", None)
        changed["data"] = call.sent_body
        names = {str(name).lower() for name, _ in (*kept, *session.headers.items())}
        if "content-type" not in names:
            kept.append(("Content-Type", "application/json"))
        if call.filter is not None:
            kept[:] = [pair for pair in kept if str(pair[0]).lower() != "accept-encoding"]
            kept.append(("Accept-Encoding", "identity"))
    return changed


def _replayed(module: ModuleType, session: Any, method: str, str_or_url: Any, call: Call) -> Any:
    """An answer of ours, made as the client makes its own; None: it has to be sent."""
    answer = call.replay
    if answer is None:
        return None
    from aiohttp.base_protocol import BaseProtocol
    from multidict import CIMultiDict, CIMultiDictProxy

    url, loop = session._build_url(str_or_url), get_running_loop()
    headers = CIMultiDictProxy(CIMultiDict(answer.headers))
    known = {
        "request_info": module.RequestInfo(url, method, CIMultiDictProxy(CIMultiDict()), url),
        "traces": [],
        "loop": loop,
        "session": session,
        "stream_writer": _Written,
    }
    kind = session._response_class
    code = module.ClientResponse.__init__.__code__
    names = code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]
    response = kind(method, url, **{name: known.get(name) for name in names})
    response.version, response.status, response.reason = module.HttpVersion11, answer.status, "OK"
    response._headers = headers
    response._raw_headers = tuple((name.encode(), value.encode()) for name, value in answer.headers.items())
    response.content = module.StreamReader(BaseProtocol(loop), 2**16, loop=loop)
    response.content.feed_data(answer.body)
    response.content.feed_eof()
    return response


class _Written:
    """What a client has sent that had nothing to send."""

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


def _heard(call: Call, response: Any) -> None:
    call.answered(response.status, response.headers.items())
    if call.replay is not None:
        call.whole(call.replay.body)
        return
    call.answer_headers.pop("content-encoding", None)  # it is unpacked before anybody reads it
    response.content = _Tap(response.content, call) if call.filter is None else _FilteredTap(response.content, call)


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


class _FilteredTap(_Tap):
    """The same, of an answer that something is taken out of."""

    def __init__(self, content: Any, call: Call) -> None:
        super().__init__(content, call)
        self._held = Held(call)

    async def _pull(self) -> None:
        try:
            raw: bytes = await self._content.readany()
        except BaseException as error:
            self._call.end(type(error))
            raise
        self._held.put(raw)

    async def _until(self, is_enough: Callable[[], bool]) -> None:
        while not self._held.has_ended and not is_enough():
            await self._pull()

    async def read(self, n: int = -1) -> bytes:
        await self._until(lambda: n >= 0 and (n == 0 or len(self._held) > 0))
        return self._held.take(n)

    async def readany(self) -> bytes:
        await self._until(lambda: len(self._held) > 0)
        return self._held.take()

    async def readuntil(self, separator: bytes = b"\n") -> bytes:
        await self._until(lambda: self._held.find(separator) > 0)
        return self._held.take(self._held.find(separator) or -1)

    async def readline(self, **_: Any) -> bytes:
        return await self.readuntil()

    async def readexactly(self, n: int) -> bytes:
        await self._until(lambda: len(self._held) >= n)
        if len(self._held) < n:
            raise IncompleteReadError(self._held.take(), n)
        return self._held.take(n)

    async def readchunk(self) -> tuple[bytes, bool]:
        data = await self.readany()
        return data, bool(data)

    def read_nowait(self, n: int = -1) -> bytes:
        if not len(self._held) and (raw := self._content.read_nowait(-1)):
            self._held.put(raw)
        return self._held.take(n)

    def at_eof(self) -> bool:
        return self._content.at_eof() and not len(self._held)
