"""Attribution: who and what a call is for, carried by the context it happens in."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

from ._fields import canonical


class _Frame(NamedTuple):
    """One entered `track`. Frames are never changed, so that contexts can share them."""

    attribution: Mapping[str, Any]
    """Merged with everything around it."""
    owner: object
    outer: _Frame | None


_BOTTOM = _Frame(MappingProxyType({}), None, None)
_current: ContextVar[_Frame] = ContextVar("outlay_attribution", default=_BOTTOM)

Function = TypeVar("Function", bound=Callable[..., Any])


def attribution() -> Mapping[str, Any]:
    """What the surrounding `track`s say; the innermost wins."""
    return _current.get().attribution


class track:
    """Attribute every call inside, as a decorator of any kind of function or as a (sync or async) context manager.

    One object may be entered any number of times, by any number of threads and tasks at once.

    Args:
        feature, team, user_id, tenant, session_id, run_id, …: any attribution field of an event.
        custom: anything else becomes the event's `extra`.
    """

    def __init__(
        self,
        /,
        *,
        feature: str | None = None,
        team: str | None = None,
        user_id: str | None = None,
        tenant: str | None = None,
        session_id: str | None = None,
        run_id: str | None = None,
        **custom: Any,
    ) -> None:
        named = {"feature": feature, "team": team, "user_id": user_id, "tenant": tenant}
        given = {**named, "session_id": session_id, "run_id": run_id, **custom}
        self._given = canonical(given)

    def __enter__(self) -> track:
        outer = _current.get()
        _current.set(_Frame({**outer.attribution, **self._given}, self, outer))
        return self

    def __exit__(self, *_: object) -> None:
        frame: _Frame | None = _current.get()
        while frame is not None:
            if frame.owner is self and frame.outer is not None:
                _current.set(frame.outer)
                return
            frame = frame.outer
        # Left in another context than entered, such as a generator closed elsewhere: there is nothing to restore.

    async def __aenter__(self) -> track:
        return self.__enter__()

    async def __aexit__(self, *_: object) -> None:
        self.__exit__()

    def __call__(self, function: Function) -> Function:
        if inspect.isasyncgenfunction(function):
            return _keep_signature(function, self._async_generator(function))
        if inspect.isgeneratorfunction(function):
            return _keep_signature(function, self._generator(function))
        if inspect.iscoroutinefunction(function):
            return _keep_signature(function, self._coroutine(function))
        return _keep_signature(function, self._plain(function))

    def _plain(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def tracked(*args: Any, **kwargs: Any) -> Any:
            with self:
                return function(*args, **kwargs)

        return tracked

    def _coroutine(self, function: Callable[..., Any]) -> Callable[..., Any]:
        async def tracked(*args: Any, **kwargs: Any) -> Any:
            with self:
                return await function(*args, **kwargs)

        return tracked

    def _generator(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def tracked(*args: Any, **kwargs: Any) -> Any:
            # Between two values the caller runs: the attribution is on only while the generator does.
            generator = function(*args, **kwargs)
            step: Callable[[], Any] = lambda: next(generator)  # noqa: E731
            try:
                while True:
                    try:
                        with self:
                            value = step()
                    except StopIteration as end:
                        return end.value
                    try:
                        sent = yield value
                        step = functools.partial(generator.send, sent)
                    except GeneratorExit:
                        raise
                    except BaseException as error:  # noqa: BLE001 - thrown in by the caller: the generator's to handle
                        step = functools.partial(generator.throw, error)
            finally:
                with self:
                    generator.close()

        return tracked

    def _async_generator(self, function: Callable[..., Any]) -> Callable[..., Any]:
        async def tracked(*args: Any, **kwargs: Any) -> Any:
            generator = function(*args, **kwargs)
            step: Callable[[], Any] = generator.__anext__
            try:
                while True:
                    try:
                        with self:
                            value = await step()
                    except StopAsyncIteration:
                        return
                    try:
                        sent = yield value
                        step = functools.partial(generator.asend, sent)
                    except GeneratorExit:
                        raise
                    except BaseException as error:  # noqa: BLE001 - thrown in by the caller: the generator's to handle
                        step = functools.partial(generator.athrow, error)
            finally:
                with self:
                    await generator.aclose()

        return tracked


def _keep_signature(function: Function, tracked: Callable[..., Any]) -> Function:
    wrapped: Any = functools.wraps(function)(tracked)
    result: Function = wrapped
    return result
