"""Captured calls in tests: a runtime that sees every call of the process, and providers without a network."""

import json
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx2
import outlay
import pytest
from outlay._capture import CAPTURE
from outlay._optimize import OPTIMIZER, Optimizer
from outlay._runtime import Runtime

from tests.fake_provider import answers
from tests.unit.sdk.sdk_help import Wire, runtime

URL = "https://api.openai.com/v1/chat/completions"
BODY: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "x" * 400}]}
STREAM = {**BODY, "stream": True}
ASKED = {**STREAM, "stream_options": {"include_usage": True}}
"""A stream whose usage the application asks for itself."""


class Watch:
    """The events captured so far."""

    def __init__(self, wire: Wire, sdk: Runtime) -> None:
        self.wire = wire
        self.sdk = sdk

    def events(self) -> list[dict[str, Any]]:
        assert self.sdk.flush(60).pending == 0
        found, self.wire.bodies = self.wire.events, []
        return found

    def event(self) -> dict[str, Any]:
        (event,) = self.events()
        return event


@pytest.fixture
def start() -> Iterator[Callable[..., Watch]]:
    """Starts capturing, with these arguments of `init`."""
    started: list[Runtime] = []

    def make(**more: Any) -> Watch:
        wire = Wire()
        given = {"optimize": False, "ask_stream_usage": False, **more}
        sdk = runtime(wire, **given)
        started.append(sdk)
        return Watch(wire, sdk)

    yield make
    outlay.uninstrument()
    CAPTURE.hosts.forget()
    for sdk in started:
        sdk.shutdown(1)


Answer = Callable[[httpx2.Request], httpx2.Response]


def provider(answer: Answer) -> httpx2.Client:
    return httpx2.Client(transport=httpx2.MockTransport(answer))


class Chunks(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A response body that arrives in these chunks, then fails with `error` if there is one."""

    def __init__(self, chunks: list[bytes], error: Exception | None = None) -> None:
        self.chunks = chunks
        self.error = error
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self.chunks
        if self.error:
            raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self.closed = True


def serve(request: httpx2.Request) -> httpx2.Response:
    """A chat completion of the fake provider, whole or streamed as the request asks."""
    answer = answers.chat(json.loads(request.content))
    headers = {"content-type": answer.content_type, "x-request-id": "req_7"}
    if len(answer.chunks) == 1:
        return httpx2.Response(200, headers=headers, content=answer.chunks[0])
    return httpx2.Response(200, headers=headers, stream=Chunks(answer.chunks))


def saying(answer: Any, content_type: str = "application/json") -> httpx2.Client:
    """A provider that always answers this: bytes as they are, else as JSON."""
    content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    return provider(lambda _: httpx2.Response(200, headers={"content-type": content_type}, content=content))


def lines(values: list[dict[str, Any]]) -> bytes:
    return b"".join(json.dumps(value).encode() + b"\n" for value in values)


def fresh_optimizer(monkeypatch: pytest.MonkeyPatch) -> None:
    """The process's optimizer without anything that earlier tests taught it."""
    fresh = Optimizer()
    for name in ("_cache", "_hints", "_caps", "_is_configured", "_has_warned", "settings"):
        monkeypatch.setattr(OPTIMIZER, name, getattr(fresh, name))


class Served:
    """A provider that counts what reaches it."""

    def __init__(self) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.status = 200
        self.client = httpx2.Client(transport=httpx2.MockTransport(self))

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        body = json.loads(request.content)
        self.bodies.append(body)
        reply = answers.messages(body) if request.url.path.endswith("messages") else answers.chat(body)
        headers = {"content-type": reply.content_type, "x-ratelimit-remaining": "9"}
        if len(reply.chunks) == 1:
            return httpx2.Response(self.status, headers=headers, content=reply.chunks[0])
        return httpx2.Response(self.status, headers=headers, stream=Chunks(reply.chunks))

    def post(self, body: dict[str, Any] = BODY, url: str = URL, **headers: str) -> httpx2.Response:
        return self.client.post(url, json=body, headers=headers)

    def stream(self, body: dict[str, Any]) -> bytes:
        with self.client.stream("POST", URL, json=body) as answer:
            return b"".join(answer.iter_raw())
