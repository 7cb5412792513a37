"""Bounds the bytes of answers that clients have not taken yet, of all connections together.

An answer that is longer than a connection's own buffer is sent in pieces, each once the one before has left, and counts
until the last has. Where the room is full, the answer is a short 503 instead. Answers that are made piece by piece, as
exports are, hold one piece at a time, and have a room of their own.
"""

import asyncio
from typing import Final

from starlette.requests import ClientDisconnect
from starlette.types import Message, Receive, Scope, Send

from core.errors import Unavailable
from core.http.fair_room import FairRoom
from core.http.problems import problem_response

ROOM_BYTES: Final = 128 * 1024 * 1024
PIECE: Final = 64 * 1024
"""Bytes that a connection buffers; shorter answers are not counted."""
_SECONDS: Final = 60
_LEAST_BYTES_A_SECOND: Final = 16 * 1024
"""A client that takes less, after the first seconds, is cut off: it holds what others wait for."""


class ReplyRoom:
    """What all answers of a process share."""

    def __init__(self, size: int = ROOM_BYTES, seconds: float = _SECONDS) -> None:
        self._room = FairRoom("replies", size, "Too many answers wait for their clients to take them.", retry_after=2)
        self._seconds = seconds

    @property
    def held(self) -> int:
        """Bytes of answers under way."""
        return self._room.held

    def bounded(self, scope: Scope, receive: Receive, send: Send) -> Send:
        """`send` for one request. It raises `ClientDisconnect` where the client takes its answer too slowly."""
        head: Message | None = None

        async def send_bounded(message: Message) -> None:
            nonlocal head
            if message["type"] == "http.response.start":
                head = message  # until the size of the body is known
                return
            start, head = head, None
            body = message.get("body", b"")
            if start is None or message.get("more_body") or len(body) <= PIECE:
                if start is not None:
                    await send(start)
                await send(message)
                return
            owner = scope.get("state", {}).get("owner", 0)
            try:
                self._room.take(owner, len(body))
            except Unavailable as error:
                await problem_response(error)(scope, receive, send)
                return
            try:
                async with asyncio.timeout(self._seconds + len(body) / _LEAST_BYTES_A_SECOND):
                    await send(start)
                    for place in range(0, len(body), PIECE):
                        piece = body[place : place + PIECE]
                        await send({"type": "http.response.body", "body": piece, "more_body": True})
                    await send({"type": "http.response.body", "body": b"", "more_body": False})
            except TimeoutError:
                raise ClientDisconnect from None
            finally:
                self._room.give(owner, len(body))

        return send_bounded
