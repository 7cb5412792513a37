"""A question to the server, said once: asked by a `Client`, awaited on an `AsyncClient`, or called by itself."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable, Coroutine
from typing import Any, Generic, NamedTuple, ParamSpec, TypeVar, overload

from ._errors import NotAvailable
from ._http import Answer as HttpAnswer
from ._http import read_answer

Given = ParamSpec("Given")
Reply = TypeVar("Reply")
_Result = TypeVar("_Result")


class Request(NamedTuple, Generic[Reply]):
    method: str
    path: str
    read: Callable[[dict[str, Any]], Reply]
    """From the JSON object that came."""
    body: bytes | None = None
    read_text: Callable[[str], Reply] | None = None
    """Instead of `read`, where the answer is no JSON."""
    is_optional: bool = False
    """Whether a server may have no such route yet."""

    def reply(self, answer: HttpAnswer) -> Reply:
        """Raises the typed error of anything but a 2xx."""
        if self.read_text is not None and 200 <= answer.status < 300:
            return self.read_text(answer.body.decode(errors="replace"))
        if self.is_optional and answer.status in (404, 405):
            raise NotAvailable(f"the server has no {self.path.partition('?')[0]}", answer.status)
        return self.read(read_answer(answer))


class Asking:
    """Who can ask and wait for the answer."""

    def _ask(self, build: Callable[[], Request[_Result]]) -> _Result:
        raise NotImplementedError


class AsyncAsking:
    """Who can ask from asyncio."""

    _client: Asking

    async def _ask(self, build: Callable[[], Request[_Result]]) -> _Result:
        return await asyncio.to_thread(self._client._ask, build)


class Query(Generic[Given, Reply]):
    """As a method it asks as its object does; called by itself it uses what `init` was told."""

    def __init__(self, build: Callable[Given, Request[Reply]]) -> None:
        self._build = build
        functools.update_wrapper(self, build)

    def __call__(self, *args: Given.args, **kwargs: Given.kwargs) -> Reply:
        from ._client import process_client

        return process_client()._ask(functools.partial(self._build, *args, **kwargs))

    @overload
    def __get__(self, asking: None, owner: type) -> Query[Given, Reply]: ...
    @overload
    def __get__(self, asking: Asking, owner: type) -> Callable[Given, Reply]: ...
    @overload
    def __get__(self, asking: AsyncAsking, owner: type) -> Callable[Given, Coroutine[Any, Any, Reply]]: ...
    def __get__(self, asking: Asking | AsyncAsking | None, owner: type) -> Any:
        if asking is None:
            return self

        @functools.wraps(self._build)
        def ask(*args: Given.args, **kwargs: Given.kwargs) -> Any:
            return asking._ask(functools.partial(self._build, *args, **kwargs))

        return ask
