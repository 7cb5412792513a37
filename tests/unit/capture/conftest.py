"""A runtime that sees every call of this process, over a transport without a network."""

from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import outlay
import pytest
from outlay._capture import CAPTURE
from outlay._runtime import Runtime

from tests.unit.sdk.sdk_help import Wire, runtime


class Watch:
    """What was seen so far."""

    def __init__(self, wire: Wire, sdk: Runtime) -> None:
        self.wire = wire
        self.sdk = sdk

    def events(self) -> list[dict[str, Any]]:
        assert self.sdk.flush(5).pending == 0
        found, self.wire.bodies = self.wire.events, []
        return found

    def event(self) -> dict[str, Any]:
        (event,) = self.events()
        return event


@pytest.fixture
def start() -> Iterator[Callable[..., Watch]]:
    """Starts to watch, with these arguments of `init`."""
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


@pytest.fixture
def watch(start: Callable[..., Watch]) -> Watch:
    return start()


Answer = Callable[[httpx2.Request], httpx2.Response]


def provider(answer: Answer) -> httpx2.Client:
    return httpx2.Client(transport=httpx2.MockTransport(answer))
