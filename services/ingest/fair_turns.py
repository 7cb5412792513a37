"""Gives requests their turn of the processor, organisations in turn by the bytes of their bodies."""

import asyncio
from typing import Final

from core.http.fair_queue import FairQueue

_SLICE_BYTES: Final = 8 * 1024
"""Bytes of bodies that are parsed, at least, before the event loop looks for new requests again."""
_OVERHEAD_BYTES: Final = 2 * 1024
"""What a request costs beside its body, in bytes of a body."""


class FairTurns:
    """A request awaits `next` and does its work at once, without awaiting anything in between.

    Between two slices of work the loop goes round once. So a request that arrived meanwhile is in the queue before the
    next slice, however many requests of another organisation were there before it. An idle loop grants a turn at once.
    """

    def __init__(self) -> None:
        self._queue = FairQueue[asyncio.Future[None]]()
        self._busy = False

    async def next(self, owner: int, size: int) -> None:
        """Returns when it is this request's turn; `size` is in bytes."""
        loop = asyncio.get_running_loop()
        if not self._busy:
            self._busy = True
            loop.call_soon(self._grant, loop)
            return
        turn = loop.create_future()
        self._queue.push(owner, size + _OVERHEAD_BYTES, turn)
        await turn

    def _grant(self, loop: asyncio.AbstractEventLoop) -> None:
        granted = 0.0
        while self._queue and granted < _SLICE_BYTES:
            turn, cost = self._queue.pop()
            if not turn.done():  # else its client has left
                turn.set_result(None)
                granted += cost
        if granted:
            loop.call_soon(self._grant, loop)
        else:
            self._busy = False
