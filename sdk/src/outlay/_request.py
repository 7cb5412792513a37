"""One request to the server, declared once and called three ways: a method of `Client`, awaited on `AsyncClient`, or a
function of the package."""

from __future__ import annotations

import functools
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Generic, NamedTuple, ParamSpec, TypeVar, overload

from ._errors import NotAvailable
from ._http import MAX_ANSWER, HttpResponse, json_object

Params = ParamSpec("Params")
Reply = TypeVar("Reply")
_Result = TypeVar("_Result")


class Request(NamedTuple, Generic[Reply]):
    """A request that is ready to be sent, and how its response is read."""

    method: str
    path: str
    parse: Callable[[dict[str, Any]], Reply]
    """Makes the reply from the JSON object that the server sent."""
    body: bytes | None = None
    parse_text: Callable[[str], Reply] | None = None
    """Used instead of `parse` where the response is not JSON."""
    is_optional: bool = False
    """Whether an older server may lack this route."""
    max_answer: int = MAX_ANSWER
    """Bytes that the response may have."""
    when_longer: str = ""
    """What to ask instead."""
    save_to: Path | None = None
    """Where the response goes, piece by piece and without a limit, in place of memory."""

    def reply(self, response: HttpResponse) -> Reply:
        """Raises the typed `OutlayError` of any response but a 2xx."""
        if self.parse_text is not None and 200 <= response.status < 300:
            return self.parse_text(response.body.decode(errors="replace"))
        if self.is_optional and response.status in (404, 405):
            raise NotAvailable(f"the server has no {self.path.partition('?')[0]}", response.status)
        return self.parse(json_object(response))

    def saved(self, path: Path) -> Reply:
        """The reply of a response that went to a file."""
        return (self.parse_text or str)(str(path))  # type: ignore[return-value]  # those are requests for a text


class Requester:
    """Base of objects that send a request and wait for its response."""

    def _request(self, build: Callable[[], Request[_Result]]) -> _Result:
        raise NotImplementedError


class AsyncRequester:
    """Base of objects that send a request and await its response."""

    async def _request(self, build: Callable[[], Request[_Result]]) -> _Result:
        raise NotImplementedError


class client_method(Generic[Params, Reply]):
    """Turns a function that builds a `Request` into a method that sends it; on the class it stays that function."""

    def __init__(self, build: Callable[Params, Request[Reply]]) -> None:
        self._build = build

    @overload
    def __get__(self, client: None, owner: type) -> Callable[Params, Request[Reply]]: ...
    @overload
    def __get__(self, client: Requester, owner: type) -> Callable[Params, Reply]: ...
    @overload
    def __get__(self, client: AsyncRequester, owner: type) -> Callable[Params, Coroutine[Any, Any, Reply]]: ...
    def __get__(self, client: Requester | AsyncRequester | None, owner: type) -> Any:
        if client is None:
            return self._build

        @functools.wraps(self._build)
        def send(*args: Params.args, **kwargs: Params.kwargs) -> Any:
            return client._request(functools.partial(self._build, *args, **kwargs))

        return send
