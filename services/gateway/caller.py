"""Whether the caller is still there: a stream ends with it, any other answer is read on for a while for its usage."""

import asyncio
from types import TracebackType
from typing import Final, Self

from starlette.types import Receive

from core.process.telemetry import GATEWAY

GRACE_SECONDS: Final = 60
"""For which an answer that is not streamed is read to its end after its caller has left."""


class Caller:
    """A context in which the caller is watched once `watch` was called. Its limit ends the call by `TimeoutError`."""

    is_gone = False

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._limit = asyncio.timeout(None)
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        await self._limit.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._task is not None:
            self._task.cancel()
        await self._limit.__aexit__(kind, error, trace)

    def watch(self, grace: float) -> None:
        """To be called when all of the body has come; `grace` is the seconds that the call may go on without its
        caller."""
        if self._task is None:
            self._task = asyncio.create_task(self._watch(grace))

    async def _watch(self, grace: float) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            continue
        self.is_gone = True
        GATEWAY.clients_gone.inc()
        self._limit.reschedule(asyncio.get_running_loop().time() + grace)
