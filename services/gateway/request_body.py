"""A caller's body: JSON is read for its model, tools and cap; everything else streams through."""

from collections.abc import AsyncIterator
from typing import Final

from starlette.types import Receive

from core.http.fair_room import Share

LIMIT: Final = 32 * 1024 * 1024
"""Bytes of a JSON body that are held in memory; what is longer streams through unread."""
_BEGINNING: Final = 64 * 1024
"""Bytes of a form that its model is looked for in."""


class ClientGone(Exception):
    """The caller left before its body was here."""


class RequestBody:
    """One request's body. It is sent as often as there are attempts where all of it is in memory, else once."""

    def __init__(self, receive: Receive, share: Share) -> None:
        self._receive = receive
        self._share = share
        self.held = bytearray()
        """What has come of it so far; of a stream, its beginning."""
        self.is_whole = False
        """Whether `held` is all of it."""

    async def hold(self) -> None:
        """Reads all of it, up to `LIMIT`. Raises `ClientGone`; `Unavailable` where there is no memory for it."""
        while not self.is_whole and len(self.held) <= LIMIT:
            self._add(await self._next())

    async def begin(self) -> None:
        """Reads the first part, for a form's model."""
        if not self.is_whole and not self.held:
            self._add(await self._next())

    def _add(self, chunk: bytes) -> None:
        self._share.take(len(chunk))
        self.held += chunk

    async def _next(self) -> bytes:
        message = await self._receive()
        if message["type"] == "http.disconnect":
            raise ClientGone
        self.is_whole = not message.get("more_body", False)
        body: bytes = message.get("body", b"")
        return body

    async def rest(self) -> AsyncIterator[bytes]:
        """What is held, then what comes. Can be iterated once."""
        yield bytes(self.held)
        del self.held[_BEGINNING:]
        while not self.is_whole:
            if chunk := await self._next():
                yield chunk
