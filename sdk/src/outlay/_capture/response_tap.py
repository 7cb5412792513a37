"""Taps a response that is read like a file (urllib3, http.client), by giving the object a subclass of its class.

Its reading methods call each other; only the outermost call is tapped.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any

from .call import Call
from .filtered_buffer import FilteredBuffer
from .interceptor import CAPTURE

_READERS = ("read", "read1", "readinto", "readline")
_GENERATORS = ("stream", "read_chunked")

Read = Callable[..., Any]


def tap(response: Any, call: Call) -> None:
    """Feed the call with whatever is read from this response from now on."""
    kind: Any = type(response)
    response.__class__ = _tapped_class(kind)
    response._outlay_call = call
    response._outlay_depth = 0
    response._outlay_buffer = None if call.filter is None else FilteredBuffer(call)


@functools.cache
def _tapped_class(kind: Any) -> Any:
    readers = {name: _reader(getattr(kind, name), name) for name in _READERS if hasattr(kind, name)}
    generators = {name: _generator(getattr(kind, name)) for name in _GENERATORS if hasattr(kind, name)}
    closers = {name: _closer(getattr(kind, name)) for name in ("close", "release_conn") if hasattr(kind, name)}
    methods = {**readers, **generators, **closers, "__module__": kind.__module__, "__qualname__": kind.__qualname__}
    return type(kind.__name__, (kind,), methods)


def _read_inside(self: Any, read: Read, *given: Any, **more: Any) -> Any:
    """Run the original method, so that the readers it calls itself are not tapped a second time."""
    self._outlay_depth += 1
    try:
        return read(self, *given, **more)
    except BaseException as error:
        self._outlay_call.end(type(error))
        raise
    finally:
        self._outlay_depth -= 1


def _reader(read: Read, name: str) -> Read:
    def tapped(self: Any, *given: Any, **more: Any) -> Any:
        if self._outlay_depth:
            return read(self, *given, **more)
        if self._outlay_buffer is not None:
            return _filtered(self, read, name, given, more)
        got = _read_inside(self, read, *given, **more)
        amount = given[0] if given else more.get("amt")
        if name == "readinto":
            if got:
                self._outlay_call.feed(bytes(memoryview(given[0])[:got]))
            return got
        if got:
            self._outlay_call.feed(got)
        if (not got and amount != 0) or (name == "read" and amount in (None, -1)):
            self._outlay_call.end()
            CAPTURE.settle()
        return got

    return functools.wraps(read)(tapped)


def _filtered(self: Any, read: Read, name: str, given: tuple[Any, ...], more: dict[str, Any]) -> Any:
    """Do as the reader of that name does, with the bytes that the filter lets pass."""
    buffer: FilteredBuffer = self._outlay_buffer
    wanted = given[0] if given else more.pop("amt", None)
    size = len(wanted) if name == "readinto" else -1 if wanted is None else wanted
    takes_all = name == "read" and size < 0

    def pull() -> bytes:
        if name == "readinto":
            into = bytearray(size)
            return bytes(into[: _read_inside(self, read, into)])
        amount = () if size < 0 or name == "readline" else (size,)
        return bytes(_read_inside(self, read, *amount, **more))

    def is_enough() -> bool:
        return bool(buffer.find(b"\n") if name == "readline" else buffer) and not takes_all

    while size != 0 and not buffer.has_ended and not is_enough():
        buffer.put(pull())
        if takes_all:
            buffer.end()
    if buffer.has_ended:
        CAPTURE.settle()
    taken = buffer.take_line(size) if name == "readline" else buffer.take(size)
    if name != "readinto":
        return taken
    given[0][: len(taken)] = taken
    return len(taken)


def _generator(generate: Callable[..., Any]) -> Callable[..., Any]:
    def tapped(self: Any, *given: Any, **more: Any) -> Iterator[bytes]:
        source = generate(self, *given, **more)
        if self._outlay_depth:
            yield from source
            return
        buffer: FilteredBuffer | None = self._outlay_buffer
        while True:
            chunk = _read_inside(self, lambda _: next(source, None))
            if chunk is None:
                break
            if buffer is None:
                yield self._outlay_call.feed(chunk)
            elif chunk:
                buffer.put(chunk)
                if len(buffer):
                    yield buffer.take()
        if buffer is not None:
            buffer.end()
            if len(buffer):
                yield buffer.take()
        self._outlay_call.end()
        CAPTURE.settle()

    return functools.wraps(generate)(tapped)


def _closer(close: Callable[..., Any]) -> Callable[..., Any]:
    def tapped(self: Any, *given: Any, **more: Any) -> Any:
        try:
            return close(self, *given, **more)
        finally:
            if not self._outlay_depth:
                self._outlay_call.leave()
                CAPTURE.settle()

    return functools.wraps(close)(tapped)
