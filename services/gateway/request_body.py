"""A caller's body: JSON is read for its model, tools and cap; everything else streams through."""

from collections.abc import AsyncIterator
from typing import Any, Final

from starlette.types import Receive

from core.errors import TooLarge
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


def require_whole(body: RequestBody) -> None:
    """Raises `TooLarge` where a body is longer than what can be read."""
    if not body.is_whole:
        raise TooLarge(f"The body is at most {LIMIT:,} bytes.")


def replace_model(body: bytes, before: str, after: str) -> bytes:
    """The body with another model; all its other bytes stay. Only a top-level `model` is looked for."""
    import msgspec

    old, new = msgspec.json.encode(before), msgspec.json.encode(after)
    start = 0
    while (at := body.find(b'"model"', start)) >= 0:
        value = body.find(old, at + 7)
        if value >= 0 and body[at + 7 : value].strip(b" \t\r\n") == b":":
            changed = body[:value] + new + body[value + len(old) :]
            if _model(changed) == after:
                return changed
        start = at + 7
    parsed: dict[str, Any] = msgspec.json.decode(body)  # spelled with escapes: written again
    return msgspec.json.encode({**parsed, "model": after})


def _model(body: bytes) -> object:
    import msgspec

    return msgspec.json.decode(body).get("model")
