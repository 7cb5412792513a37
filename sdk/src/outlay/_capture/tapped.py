"""An answer that is read like a file (urllib3, http.client): listened to by giving the object a subclass of its class.

Its readers call each other; only the outermost is listened to.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any

from .call import Call
from .core import CAPTURE

_READERS = ("read", "read1", "readinto", "readline")
_GENERATORS = ("stream", "read_chunked")


def listen(response: Any, call: Call) -> None:
    kind: Any = type(response)
    response.__class__ = _tapped(kind)
    response._outlay_call = call
    response._outlay_depth = 0


@functools.cache
def _tapped(kind: Any) -> Any:
    readers = {name: _reader(getattr(kind, name), name) for name in _READERS if hasattr(kind, name)}
    generators = {name: _generator(getattr(kind, name)) for name in _GENERATORS if hasattr(kind, name)}
    closers = {name: _closer(getattr(kind, name)) for name in ("close", "release_conn") if hasattr(kind, name)}
    methods = {**readers, **generators, **closers, "__module__": kind.__module__, "__qualname__": kind.__qualname__}
    return type(kind.__name__, (kind,), methods)


def _reader(read: Callable[..., Any], name: str) -> Callable[..., Any]:
    def tapped(self: Any, *given: Any, **more: Any) -> Any:
        if self._outlay_depth:
            return read(self, *given, **more)
        self._outlay_depth += 1
        try:
            got = read(self, *given, **more)
        except BaseException as error:
            self._outlay_call.end(type(error))
            raise
        finally:
            self._outlay_depth -= 1
        amount = given[0] if given else more.get("amt")
        if name == "readinto":
            if got:
                self._outlay_call.feed(bytes(memoryview(given[0])[:got]))
            return got
        passed = self._outlay_call.feed(got) if got else got
        if (not got and amount != 0) or (name == "read" and amount in (None, -1)):
            self._outlay_call.end()
            CAPTURE.settle()
        return passed

    return functools.wraps(read)(tapped)


def _generator(generate: Callable[..., Any]) -> Callable[..., Any]:
    def tapped(self: Any, *given: Any, **more: Any) -> Iterator[bytes]:
        source = generate(self, *given, **more)
        if self._outlay_depth:
            yield from source
            return
        while True:
            self._outlay_depth += 1
            try:
                chunk = next(source)
            except StopIteration:
                break
            except BaseException as error:
                self._outlay_call.end(type(error))
                raise
            finally:
                self._outlay_depth -= 1
            yield self._outlay_call.feed(chunk)
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
