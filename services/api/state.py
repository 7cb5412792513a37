"""What the query API holds while it runs."""

from typing import Annotated, Final, NamedTuple

import asyncpg
from fastapi import Depends, Request

from core.auth import Keys, Principal
from core.http import BEARER
from core.prices.book import PriceBook
from core.rate import Slots
from core.seal import Sealer

EXPORTS_AT_ONCE: Final = 2
"""Each holds a connection of the pool and keeps one of the database's cores busy."""
REPRICINGS_AT_ONCE: Final = 3
"""Each holds two connections of the pool and takes turns with all other requests. A ledger has one at a time."""


class Api(NamedTuple):
    pool: asyncpg.Pool
    keys: Keys
    prices: PriceBook
    exports: Slots
    repricings: Slots
    sealer: Sealer
    allow_private_destinations: bool


def new_api(
    pool: asyncpg.Pool, keys: Keys, prices: PriceBook, sealer: Sealer, allow_private_destinations: bool = False
) -> Api:
    exports, repricings = Slots(EXPORTS_AT_ONCE, retry_after=10), Slots(REPRICINGS_AT_ONCE, retry_after=10)
    return Api(pool, keys, prices, exports, repricings, sealer, allow_private_destinations)


def api_of(request: Request) -> Api:
    api: Api = request.app.state.api
    return api


async def caller(request: Request, documented: Annotated[object, Depends(BEARER)]) -> Principal:
    """The principal behind the request's key."""
    return await api_of(request).keys.authenticate(request.headers.get("authorization"))


Caller = Annotated[Principal, Depends(caller)]


async def reader(principal: Caller) -> Principal:
    principal.require("read")
    return principal


async def admin(principal: Caller) -> Principal:
    principal.require("admin")
    return principal


Reader = Annotated[Principal, Depends(reader)]
Admin = Annotated[Principal, Depends(admin)]
ApiState = Annotated[Api, Depends(api_of)]
