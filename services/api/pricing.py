"""`GET /v1/pricing`: what every model costs now. Public: it is everybody's list price."""

import asyncio
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final

from fastapi import APIRouter, Request, Response
from outlay.names import provider_name
from outlay.pricing import per_1k
from pydantic import BaseModel, ConfigDict

from core.http import PROBLEMS, reply
from core.prices.book import PriceBook
from core.prices.rows import Price
from core.prices.snapshot import as_text, snapshot
from services.api.costs import described
from services.api.parameters import Parameters, encode_cursor, plain_text
from services.api.replies import Usd
from services.api.state import ApiState

router = APIRouter(tags=["prices"], responses=PROBLEMS)

_ALL: Final = 1_000_000
_PUBLIC = {"input": "prompt_per_1k", "output": "completion_per_1k"}


class ModelPrice(BaseModel):
    """USD per thousand tokens, before any tier; what is absent has no rate of its own."""

    model_config = ConfigDict(extra="allow")

    model: str
    provider: str
    prompt_per_1k: Usd | None = None
    completion_per_1k: Usd | None = None
    cache_read_per_1k: Usd | None = None
    effective_from: datetime


class Pricing(BaseModel):
    models: list[ModelPrice]
    version: int
    next_cursor: str | None = None


class WholeBook(BaseModel):
    """`view=book`: every name and every dated price; amounts are text. The shape is `outlay._prices.Book`'s."""

    source: str
    version: int
    providers: list[list[Any]]
    models: list[list[Any]]


@router.get(
    "/v1/pricing",
    response_model=Pricing | WholeBook,
    openapi_extra=described("provider", "model", "limit", "cursor", "view"),
    summary="The price book, as it is now",
)
async def pricing(request: Request, api: ApiState) -> Response:
    """All of it, by provider and model, or `limit` models at a time. `provider` and `model` together find the price of
    an event that names them so, whatever the price book calls them. `view=book` is the whole book with every date, tier
    and name, as the SDK prices with.
    """
    given = Parameters(request.query_params, {"provider", "model", "limit", "cursor", "view"})
    if given.choice("view", ("models", "book"), "models") == "book":
        return Response(await asyncio.to_thread(_book, api.prices), media_type="application/json")
    limit, after = given.integer("limit", _ALL, 1, 1_000), given.cursor("pricing", plain_text, plain_text)
    found = [price for price in _asked(api.prices, given) if after is None or (price.provider, price.model) > after]
    more = len(found) > limit
    return reply(
        {
            "models": [_shown(price) for price in found[:limit]],
            "version": api.prices.version,
            "next_cursor": encode_cursor("pricing", found[limit - 1].provider, found[limit - 1].model)
            if more
            else None,
        }
    )


@lru_cache(maxsize=1)
def _book(prices: PriceBook) -> bytes:
    return as_text(snapshot(prices, f"price book version {prices.version}")).encode()


def _asked(prices: PriceBook, given: Parameters) -> list[Price]:
    models = prices.models(datetime.now(UTC))
    provider, model = given.text("provider"), given.text("model")
    if provider and model:
        match = prices.match(provider, model)
        return [p for p in models if match is not None and (p.provider, p.model) == (match.provider, match.model)]
    if provider:
        return [p for p in models if p.provider == provider_name(provider)]
    return [p for p in models if model is None or p.model == model]


def _shown(price: Price) -> dict[str, Any]:
    rates = {_PUBLIC.get(name, f"{name}_per_1k"): per_1k(rate) for name, rate in price.terms.standard.rates.own.items()}
    tiers = {
        name: [{"above_input_tokens": start, "per_1k": amount.scaleb(-3)} for start, amount in rate.tiers]
        for name, rate in price.terms.standard.rates.own.items()
        if rate.tiers
    }
    shown: dict[str, Any] = {
        "model": price.model,
        "provider": price.provider,
        **rates,
        "effective_from": price.effective_from,
    }
    return {**shown, "tiers": tiers} if tiers else shown
