"""State of the running query API, and the dependencies that name who asks."""

from contextlib import AsyncExitStack
from typing import Annotated, Final, NamedTuple

import asyncpg
from fastapi import Depends, Request

from core.accounts.auth import Keys, Principal
from core.accounts.service_usage import ServiceUsage
from core.accounts.sessions import Sessions
from core.db.pool import Connections
from core.encryption import Encryptor
from core.http.bodies import bodies_room
from core.http.fair_room import FairRoom
from core.http.openapi import BEARER
from core.prices.book import PriceBook
from core.process.background_tasks import open_pool
from core.process.settings import ServerSettings
from services.api.connections import RequestConnections

EXPORTS_AT_ONCE: Final = 2
"""Of one organisation while it is alone; there is a place more, for another. Each keeps one of the database's cores
busy."""
PUBLIC_AT_ONCE: Final = 1
REPRICINGS_AT_ONCE: Final = 3
"""As `EXPORTS_AT_ONCE`. Each holds two connections. A ledger has one at a time."""
WAIT_SECONDS: Final = 10
"""Longest wait of a request for its place."""
READ_TIMEOUT_MS: Final = 20_000
"""Limit of one statement of a request, and so of the time that others wait for its place."""


class Api(NamedTuple):
    """What routes use. `pool` has the connections of one request (`ApiState`); `long_pool` those of exports and
    repricings, which hold them for minutes."""

    pool: Connections
    long_pool: asyncpg.Pool
    keys: Keys
    sessions: Sessions
    prices: PriceBook
    requests: FairRoom
    public: FairRoom
    """Answers to anybody that take time to make."""
    bodies: FairRoom
    exports: FairRoom
    repricings: FairRoom
    encryptor: Encryptor
    usage: ServiceUsage
    settings: ServerSettings


async def open_api(
    stack: AsyncExitStack,
    dsn: str,
    settings: ServerSettings,
    keys: Keys,
    prices: PriceBook,
    encryptor: Encryptor,
    usage: ServiceUsage,
) -> Api:
    """The API's state, with pools of its own that the stack closes."""
    session = {"statement_timeout": str(READ_TIMEOUT_MS)}
    exports, repricings = EXPORTS_AT_ONCE + 1, REPRICINGS_AT_ONCE + 1
    return Api(
        pool=await open_pool(stack, dsn, "requests", settings.requests_at_once, session),
        long_pool=await open_pool(stack, dsn, "exports", exports + 2 * repricings),
        keys=keys,
        sessions=Sessions(keys.pool, encryptor),
        prices=prices,
        requests=_room("requests", settings.requests_at_once, 2),
        public=_room("public", PUBLIC_AT_ONCE, 2),
        bodies=bodies_room(),
        exports=_room("exports", exports, 10),
        repricings=_room("repricings", repricings, 10),
        encryptor=encryptor,
        usage=usage,
        settings=settings,
    )


def _room(name: str, size: int, retry_after: int) -> FairRoom:
    busy = f"Too many {name} are under way; this one has waited for its turn. Try again when some have ended."
    return FairRoom(name, size, busy, WAIT_SECONDS, retry_after)


def api_of(request: Request) -> Api:
    api: Api = request.app.state.api
    return api


async def caller(request: Request, documented: Annotated[object, Depends(BEARER)]) -> Principal:
    """The principal behind the request's key, which `KeyedRoute` has checked."""
    principal: Principal = request.state.principal
    return principal


async def reader(principal: Annotated[Principal, Depends(caller)]) -> Principal:
    """The principal of a route that needs the scope `read`."""
    return principal


async def sender(principal: Annotated[Principal, Depends(caller)]) -> Principal:
    """The principal of a route that needs the scope `ingest`."""
    return principal


async def editor(principal: Annotated[Principal, Depends(caller)]) -> Principal:
    """The principal of a route that needs `admin` of a key, and of a person the role `editor`."""
    return principal


async def admin(principal: Annotated[Principal, Depends(caller)]) -> Principal:
    """The principal of a route that needs the scope `admin`."""
    return principal


Caller = Annotated[Principal, Depends(caller)]
Reader = Annotated[Principal, Depends(reader)]
Sender = Annotated[Principal, Depends(sender)]
Editor = Annotated[Principal, Depends(editor)]
Admin = Annotated[Principal, Depends(admin)]


async def _api_for(request: Request, principal: Caller) -> Api:
    api = api_of(request)
    return api._replace(pool=RequestConnections(api.pool, api.requests, principal.org_id, request))


SharedState = Annotated[Api, Depends(api_of)]
"""The API for a route without a key, which uses no connection."""
ApiState = Annotated[Api, Depends(_api_for)]
"""The API for one request: its connections come in the turn of its organisation."""
