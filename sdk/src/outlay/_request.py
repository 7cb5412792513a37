"""One request to the server, declared once and called three ways: a method of `Client`, awaited on `AsyncClient`, or a
function of the package. So are lists of which every page is read, and exports that are read line by line."""

from __future__ import annotations

import functools
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Iterator
from contextlib import aclosing
from pathlib import Path
from typing import Any, Generic, NamedTuple, ParamSpec, TypeVar, overload

from ._errors import NotAvailable, Unavailable
from ._http import MAX_ANSWER, HttpResponse, json_object
from ._responses import AttrDict

Params = ParamSpec("Params")
Reply = TypeVar("Reply")
Page = TypeVar("Page", bound=AttrDict)
Item = TypeVar("Item")
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

    def _pieces(self, path: str) -> Iterator[bytes]:
        """The body of a GET's 2xx, of any length."""
        raise NotImplementedError


class AsyncRequester:
    """Base of objects that send a request and await its response."""

    async def _request(self, build: Callable[[], Request[_Result]]) -> _Result:
        raise NotImplementedError

    def _pieces(self, path: str) -> AsyncGenerator[bytes, None]:
        """The body of a GET's 2xx, of any length."""
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


class client_pages(Generic[Params, Page, Item]):
    """Turns the request for a page of a list into a method that yields the items of that page and of all after it. On
    the class it stays that request's function."""

    def __init__(self, listing: client_method[Params, Page], items: Callable[[Page], list[Item]]) -> None:
        self._build: Callable[..., Request[Page]] = listing._build
        self._items = items

    @overload
    def __get__(self, client: None, owner: type) -> Callable[Params, Request[Page]]: ...
    @overload
    def __get__(self, client: Requester, owner: type) -> Callable[Params, Iterator[Item]]: ...
    @overload
    def __get__(self, client: AsyncRequester, owner: type) -> Callable[Params, AsyncIterator[Item]]: ...
    def __get__(self, client: Requester | AsyncRequester | None, owner: type) -> Any:
        if client is None:
            return self._build

        if isinstance(client, AsyncRequester):
            asking = client

            async def each_awaited(*args: Any, cursor: str | None = None, **kwargs: Any) -> AsyncIterator[Item]:
                while True:
                    page = await asking._request(functools.partial(self._build, *args, cursor=cursor, **kwargs))
                    for item in self._items(page):
                        yield item
                    if (cursor := _following(page, cursor)) is None:
                        return

            return functools.wraps(self._build)(each_awaited)

        def each(*args: Any, cursor: str | None = None, **kwargs: Any) -> Iterator[Item]:
            while True:
                page = client._request(functools.partial(self._build, *args, cursor=cursor, **kwargs))
                yield from self._items(page)
                if (cursor := _following(page, cursor)) is None:
                    return

        return functools.wraps(self._build)(each)


def _following(page: AttrDict, cursor: str | None) -> str | None:
    following: str | None = page.get("next_cursor")
    if following is not None and following == cursor:
        raise Unavailable("what answered is not an Outlay server: a page of its list is followed by itself")
    return following


class client_lines(Generic[Params, Item]):
    """Turns a function that builds an export's path into a method that yields its lines, each with its line break and
    then as `read` reads it. On the class it stays that function."""

    def __init__(self, build: Callable[Params, str], read: Callable[[str], Item]) -> None:
        self._build = build
        self._read = read

    @overload
    def __get__(self, client: None, owner: type) -> Callable[Params, str]: ...
    @overload
    def __get__(self, client: Requester, owner: type) -> Callable[Params, Iterator[Item]]: ...
    @overload
    def __get__(self, client: AsyncRequester, owner: type) -> Callable[Params, AsyncIterator[Item]]: ...
    def __get__(self, client: Requester | AsyncRequester | None, owner: type) -> Any:
        if client is None:
            return self._build

        if isinstance(client, AsyncRequester):
            asking = client

            async def each_awaited(*args: Params.args, **kwargs: Params.kwargs) -> AsyncIterator[Item]:
                lines = _Lines()
                async with aclosing(asking._pieces(self._build(*args, **kwargs))) as pieces:
                    async for piece in pieces:
                        for line in lines.of(piece):
                            yield self._read(line)
                for line in lines.last():
                    yield self._read(line)

            return functools.wraps(self._build)(each_awaited)

        def each(*args: Params.args, **kwargs: Params.kwargs) -> Iterator[Item]:
            lines = _Lines()
            for piece in client._pieces(self._build(*args, **kwargs)):
                yield from map(self._read, lines.of(piece))
            yield from map(self._read, lines.last())

        return functools.wraps(self._build)(each)


class _Lines:
    """Lines of a text that comes in pieces."""

    def __init__(self) -> None:
        self._rest = b""

    def of(self, piece: bytes) -> list[str]:
        """The lines that end in this piece. Raises `Unavailable` where one does not end."""
        *lines, self._rest = (self._rest + piece).split(b"\n")
        if len(self._rest) > MAX_ANSWER:
            raise Unavailable("what answered is not an Outlay server: a line of its export does not end")
        return [f"{line.decode(errors='replace')}\n" for line in lines]

    def last(self) -> list[str]:
        return [self._rest.decode(errors="replace")] if self._rest else []
