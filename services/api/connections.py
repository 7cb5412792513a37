"""A request's connections to the database: in its organisation's turn, and only while its client is there."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, NamedTuple

from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive

from core.db.pool import Connections
from core.http.bodies import has_unread_body
from core.http.fair_room import FairRoom
from core.http.server_timing import timed


class RequestConnections(NamedTuple):
    """The connections of one request."""

    pool: Connections
    room: FairRoom
    owner: int
    request: Request

    @asynccontextmanager
    async def acquire(self) -> AsyncIterator[Any]:
        """A connection, in the turn of the organisation `owner`. When the client leaves, its statement is cancelled.

        Raises:
            TooManyRequests, Unavailable: there was none in time.
            ClientDisconnect: the client has left.
        """
        async with while_connected(self.request), AsyncExitStack() as stack:
            with timed(self.request, "queue"):
                await stack.enter_async_context(self.room.place(self.owner))
                connection = await stack.enter_async_context(self.pool.acquire())
            with timed(self.request, "db"):
                yield connection


@asynccontextmanager
async def while_connected(request: Request) -> AsyncIterator[None]:
    """Cancels the work inside when the client closes the connection, and raises `ClientDisconnect` then.

    The work goes on where the request has a body that its route does not read.
    """
    if has_unread_body(request):
        yield
        return
    work = asyncio.current_task()
    assert work is not None  # noqa: S101 - a request is served by a task
    left = False

    async def watch() -> None:
        nonlocal left
        await disconnected(request.receive)
        left = True
        work.cancel()

    watching = asyncio.create_task(watch())
    try:
        yield
        if left:
            await asyncio.sleep(0)  # the cancellation came with the end of the work, and is still to be delivered
    except asyncio.CancelledError:
        if left and not work.uncancel():
            raise ClientDisconnect from None
        raise
    finally:
        watching.cancel()


async def disconnected(receive: Receive) -> None:
    """Returns when the client has closed the connection."""
    while (await receive())["type"] != "http.disconnect":
        pass
