"""A scope around every kind of function: plain, coroutine, generator, async generator."""

from __future__ import annotations

import functools
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])
Scope = AbstractContextManager[Any]
"""One that may be entered any number of times."""


def inside(scope: Scope, function: Function) -> Function:
    """The function, run inside the scope. A generator's caller, who runs between two values, is outside of it."""
    import inspect

    if inspect.isasyncgenfunction(function):
        tracked = _async_generator(scope, function)
    elif inspect.isgeneratorfunction(function):
        tracked = _generator(scope, function)
    elif inspect.iscoroutinefunction(function):
        tracked = _coroutine(scope, function)
    else:
        tracked = _plain(scope, function)
    wrapped: Any = functools.wraps(function)(tracked)
    result: Function = wrapped
    return result


def _plain(scope: Scope, function: Callable[..., Any]) -> Callable[..., Any]:
    def tracked(*args: Any, **kwargs: Any) -> Any:
        with scope:
            return function(*args, **kwargs)

    return tracked


def _coroutine(scope: Scope, function: Callable[..., Any]) -> Callable[..., Any]:
    async def tracked(*args: Any, **kwargs: Any) -> Any:
        with scope:
            return await function(*args, **kwargs)

    return tracked


def _generator(scope: Scope, function: Callable[..., Any]) -> Callable[..., Any]:
    def tracked(*args: Any, **kwargs: Any) -> Any:
        # Between two values the caller runs: the attribution is on only while the generator does.
        generator = function(*args, **kwargs)
        step: Callable[[], Any] = lambda: next(generator)  # noqa: E731
        try:
            while True:
                try:
                    with scope:
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
            with scope:
                generator.close()

    return tracked


def _async_generator(scope: Scope, function: Callable[..., Any]) -> Callable[..., Any]:
    async def tracked(*args: Any, **kwargs: Any) -> Any:
        generator = function(*args, **kwargs)
        step: Callable[[], Any] = generator.__anext__
        try:
            while True:
                try:
                    with scope:
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
            with scope:
                await generator.aclose()

    return tracked
