"""httpx and httpx2, which are alike: `Client.send` and `AsyncClient.send`, where every request of theirs passes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from types import ModuleType
from typing import Any

from .call import Call
from .core import CAPTURE, Seen
from .patching import Patches

Make = Callable[[Callable[..., Any]], Callable[..., Any]]


def adapt(module: ModuleType, patches: Patches) -> None:
    patches.wrap(module.Client, "send", _sync(module, _sync_tap(module.SyncByteStream)))
    patches.wrap(module.AsyncClient, "send", _async(module, _async_tap(module.AsyncByteStream)))


def _sync(module: ModuleType, tap: Callable[[Any, Call], Any]) -> Make:
    def patched(original: Callable[..., Any]) -> Callable[..., Any]:
        def send(self: Any, request: Any, **options: Any) -> Any:
            call = CAPTURE.begin(_seen, request)
            if call is None:
                return original(self, request, **options)
            with call:
                if call.waits_for is not None:
                    CAPTURE.safely(call.waits_for.wait)
                request = CAPTURE.safely(_to_send, module, request, call) or request
                response = CAPTURE.safely(_replayed, module, request, call, options)
                response = response or original(self, request, **options)
                CAPTURE.safely(_heard, call, response, tap)
            if call.is_over:
                CAPTURE.settle()
            return response

        return send

    return patched


def _async(module: ModuleType, tap: Callable[[Any, Call], Any]) -> Make:
    def patched(original: Callable[..., Any]) -> Callable[..., Any]:
        async def send(self: Any, request: Any, **options: Any) -> Any:
            call = CAPTURE.begin(_seen, request)
            if call is None:
                return await original(self, request, **options)
            with call:
                if call.waits_for is not None:
                    await call.waits_for.wait_async()
                request = CAPTURE.safely(_to_send, module, request, call) or request
                response = CAPTURE.safely(_replayed, module, request, call, options)
                response = response or await original(self, request, **options)
                CAPTURE.safely(_heard, call, response, tap)
            if call.is_over:
                await CAPTURE.asettle()
            return response

        return send

    return patched


def _seen(request: Any) -> Seen:
    url = request.url
    host = f"{url.host}:{url.port}" if url.port else url.host
    query = url.query.decode("latin-1")
    return Seen(
        request.method,
        host,
        url.path,
        lambda: request.headers.raw,
        lambda: _body(request),
        query=query,
        can_filter=True,
    )


def _body(request: Any) -> bytes | Mapping[str, Any] | None:
    """None where the body is a stream of the caller's; of a form the name of the model."""
    content = getattr(request, "_content", None)
    if isinstance(content, bytes):
        return content
    parts = getattr(request.stream, "fields", ())
    models = [part.value for part in parts if getattr(part, "name", None) == "model" and hasattr(part, "value")]
    return {"model": models[0]} if models else None


def _to_send(module: ModuleType, request: Any, call: Call) -> Any:
    """Without our own headers, and with the changed body where there is one."""
    for name in call.ours:
        del request.headers[name]
    if call.sent_body is None:
        return request
    headers = request.headers.copy()
    headers["content-length"] = str(len(call.sent_body))
    if call.filter is not None:
        headers["accept-encoding"] = "identity"
    body, extensions = call.sent_body, request.extensions
    return module.Request(request.method, request.url, headers=headers, content=body, extensions=extensions)


def _replayed(module: ModuleType, request: Any, call: Call, options: Mapping[str, Any]) -> Any:
    """An answer of ours, as a stream where one was asked for; None: it has to be sent."""
    answer = call.replay
    if answer is None:
        return None
    body: dict[str, Any] = {"content": answer.body}
    if options.get("stream"):
        body = {"stream": module.ByteStream(answer.body)}
    return module.Response(answer.status, headers=dict(answer.headers), request=request, **body)


def _heard(call: Call, response: Any, tap: Callable[[Any, Call], Any]) -> None:
    call.answered(response.status_code, response.headers.raw)
    content = getattr(response, "_content", None)
    if content is None:
        response.stream = tap(response.stream, call)
    else:
        call.answer_headers.pop("content-encoding", None)  # it is unpacked
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
