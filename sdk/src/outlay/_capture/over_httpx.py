"""The adapter for httpx and httpx2: `Client.send` and `AsyncClient.send`, through which all their requests go."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from types import ModuleType
from typing import Any

from .call import Call
from .interceptor import CAPTURE
from .observed_request import OutgoingRequest
from .patching import Patches
from .plan import Replay

Make = Callable[[Callable[..., Any]], Callable[..., Any]]


def adapt(module: ModuleType, patches: Patches) -> None:
    patches.wrap(module.Client, "send", _sync(module, _sync_tap(module.SyncByteStream)))
    patches.wrap(module.AsyncClient, "send", _async(module, _async_tap(module.AsyncByteStream)))


def _sync(module: ModuleType, tap: Callable[[Any, Call], Any]) -> Make:
    def patched(original: Callable[..., Any]) -> Callable[..., Any]:
        def send(self: Any, request: Any, **options: Any) -> Any:
            call = CAPTURE.begin(_outgoing, request)
            if call is None:
                return original(self, request, **options)
            with call:
                if call.plan.wait is not None:
                    CAPTURE.safely(call.wait)
                if call.changes_request:
                    request = CAPTURE.safely(_to_send, module, request, call) or request
                replay = call.plan.replay
                response = replay and CAPTURE.safely(_replay, module, request, replay, options)
                response = response or original(self, request, **options)
                CAPTURE.safely(_begin_response, call, response, tap)
            if call.is_over:
                CAPTURE.settle()
            return response

        return send

    return patched


def _async(module: ModuleType, tap: Callable[[Any, Call], Any]) -> Make:
    def patched(original: Callable[..., Any]) -> Callable[..., Any]:
        async def send(self: Any, request: Any, **options: Any) -> Any:
            call = CAPTURE.begin(_outgoing, request)
            if call is None:
                return await original(self, request, **options)
            with call:
                if call.plan.wait is not None:
                    await call.wait_async()
                if call.changes_request:
                    request = CAPTURE.safely(_to_send, module, request, call) or request
                replay = call.plan.replay
                response = replay and CAPTURE.safely(_replay, module, request, replay, options)
                response = response or await original(self, request, **options)
                CAPTURE.safely(_begin_response, call, response, tap)
            if call.is_over:
                await CAPTURE.asettle()
            return response

        return send

    return patched


def _outgoing(request: Any) -> OutgoingRequest:
    url = request.url
    port = url.port
    host = f"{url.host}:{port}" if port else url.host
    return OutgoingRequest(
        request.method,
        host,
        _path(url),
        lambda: request.headers.raw,
        lambda: _body(request),
        lambda: url.query.decode("latin-1"),
        can_filter=True,
    )


def _path(url: Any) -> str:
    """As it is sent; `url.path` is decoded. Where the library has it ready, it takes a tenth of the time."""
    try:
        return url._uri_reference.path or "/"
    except AttributeError:
        path: bytes = url.raw_path
        return path.partition(b"?")[0].decode("latin-1")


def _body(request: Any) -> bytes | Mapping[str, Any] | None:
    """None where the body is a stream of the application's; of a form only the model."""
    content = getattr(request, "_content", None)
    if isinstance(content, bytes):
        return content
    parts = getattr(request.stream, "fields", ())
    models = [part.value for part in parts if getattr(part, "name", None) == "model" and hasattr(part, "value")]
    return {"model": models[0]} if models else None


def _to_send(module: ModuleType, request: Any, call: Call) -> Any:
    """The request without our headers, and with the planned body."""
    for name in call.request.private_headers:
        del request.headers[name]
    for name, value in call.plan.headers:
        request.headers[name] = value
    body = call.plan.body
    if body is None:
        return request
    headers = request.headers.copy()
    headers["content-length"] = str(len(body))
    if call.plan.filter is not None:
        headers["accept-encoding"] = "identity"
    return module.Request(request.method, request.url, headers=headers, content=body, extensions=request.extensions)


def _replay(module: ModuleType, request: Any, replay: Replay, options: Mapping[str, Any]) -> Any:
    """The planned response, as a stream where one was requested."""
    body: dict[str, Any] = {"content": replay.body}
    if options.get("stream"):
        body = {"stream": module.ByteStream(replay.body)}
    return module.Response(replay.status, headers=dict(replay.headers), request=request, **body)


def _begin_response(call: Call, response: Any, tap: Callable[[Any, Call], Any]) -> None:
    content = getattr(response, "_content", None)
    call.begin_response(response.status_code, response.headers.raw, is_decoded=content is not None)
    if content is None:
        response.stream = tap(response.stream, call)
    else:
        response._content = call.whole(content)


def _sync_tap(base: Any) -> Callable[[Any, Call], Any]:
    class Tap(base):  # type: ignore[misc]
        def __init__(self, stream: Any, call: Call) -> None:
            self._stream = stream
            self._call = call

        def __iter__(self) -> Iterator[bytes]:
            feed = self._call.feed
            try:
                for chunk in self._stream:
                    if chunk := feed(chunk):
                        yield chunk
                if chunk := self._call.rest():
                    yield chunk
            except BaseException as error:
                self._call.end(type(error))
                raise
            self._call.end()
            CAPTURE.settle()

        def close(self) -> None:
            try:
                self._stream.close()
            finally:
                self._call.leave()
                CAPTURE.settle()

        def __del__(self) -> None:
            self._call.leave()

    return Tap


def _async_tap(base: Any) -> Callable[[Any, Call], Any]:
    class AsyncTap(base):  # type: ignore[misc]
        def __init__(self, stream: Any, call: Call) -> None:
            self._stream = stream
            self._call = call

        async def __aiter__(self) -> AsyncIterator[bytes]:
            feed = self._call.feed
            try:
                async for chunk in self._stream:
                    if chunk := feed(chunk):
                        yield chunk
                if chunk := self._call.rest():
                    yield chunk
            except BaseException as error:
                self._call.end(type(error))
                raise
            self._call.end()
            await CAPTURE.asettle()

        async def aclose(self) -> None:
            try:
                await self._stream.aclose()
            finally:
                self._call.leave()
            await CAPTURE.asettle()

        def __del__(self) -> None:
            self._call.leave()

    return AsyncTap
