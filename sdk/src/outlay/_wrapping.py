"""Runs a function of any kind inside a scope: plain, coroutine, generator or async generator."""

from __future__ import annotations

import functools
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])
ReusableScope = AbstractContextManager[Any]
"""A context manager that may be entered any number of times."""


def is_function(given: object) -> bool:
    """Whether it can be decorated: also a class method, which is not callable itself."""
    return callable(given) or isinstance(given, classmethod)


def inside(scope: ReusableScope, function: Function) -> Function:
    """Wrap the function so that it runs inside the scope. A generator's caller runs outside of it."""
    import inspect

    if isinstance(function, (staticmethod, classmethod)):
        return type(function)(inside(scope, function.__func__))
    # An object that is called like a function is of the kind of its class's `__call__`.
    is_plain = inspect.isroutine(function) or inspect.isclass(function) or isinstance(function, functools.partial)
    called = function if is_plain else type(function).__call__
    if inspect.isasyncgenfunction(called):
        tracked = _async_generator(scope, function)
    elif inspect.isgeneratorfunction(called):
        tracked = _generator(scope, function)
    elif inspect.iscoroutinefunction(called):
        tracked = _coroutine(scope, function)
    else:
        tracked = _plain(scope, function)
    wrapped: Any = functools.wraps(function)(tracked)
    result: Function = wrapped
    return result


def _plain(scope: ReusableScope, function: Callable[..., Any]) -> Callable[..., Any]:
    def tracked(*args: Any, **kwargs: Any) -> Any:
        with scope:
            return function(*args, **kwargs)

    return tracked


def _coroutine(scope: ReusableScope, function: Callable[..., Any]) -> Callable[..., Any]:
    async def tracked(*args: Any, **kwargs: Any) -> Any:
        with scope:
            return await function(*args, **kwargs)

    return tracked


def _generator(scope: ReusableScope, function: Callable[..., Any]) -> Callable[..., Any]:
    def tracked(*args: Any, **kwargs: Any) -> Any:
        # The scope is entered for each step, as the caller runs between two values.
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


def _async_generator(scope: ReusableScope, function: Callable[..., Any]) -> Callable[..., Any]:
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
