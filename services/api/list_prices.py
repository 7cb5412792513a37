"""`GET /v1/pricing`: the list price of every model. Public: it is the same for everybody."""

import asyncio
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

import msgspec
from fastapi import APIRouter, Request, Response
from outlay.names import MAKERS, provider_name
from outlay.pricing import per_1k
from pydantic import BaseModel, ConfigDict, Field

from core.http.bodies import Usd, constant_reply
from core.http.openapi import PROBLEMS
from core.json_codec import encode, encode_line
from core.limits import MAX_FILTER_VALUES
from core.prices.book import PriceBook
from core.prices.price_row import Price
from core.prices.snapshot import as_text, snapshot
from services.api.paging import UNLIMITED, paging, plain_text
from services.api.query_reader import Arguments, Query, choice, invalid, texts
from services.api.schema_base import is_none
from services.api.state import SharedState

router = APIRouter(tags=["prices"], responses=PROBLEMS)

_PROVIDER: Final = texts(
    "provider", "Only this provider's, or either's of several; without it, each model's maker's", examples=["openai"]
)
_MODEL: Final = texts("model", "Only this model, or either of several", examples=["gpt-4o"])
_PAGE: Final = paging("pricing", plain_text, plain_text, default=UNLIMITED)
_VIEW: Final = choice("view", "`book`: everything that decides a price", ("models", "book"), "models")
_PRICING: Final = Query(_PROVIDER, _MODEL, _PAGE, _VIEW)

_ANYBODY: Final = 0
"""Who asks without a key: all of them share one place."""
_KEPT: Final = 32
"""Answers kept, of 250 KB at most."""
_PUBLIC_NAMES: Final = {"input": "prompt_per_1k", "output": "completion_per_1k"}


class PriceTier(BaseModel):
    """The rate of calls whose input is longer than `above_input_tokens`."""

    above_input_tokens: int
    per_1k: Usd


class ModelPrice(BaseModel):
    """USD per thousand tokens, before any tier. A class without a rate of its own is left out."""

    model_config = ConfigDict(extra="allow")

    model: str
    provider: str
    prompt_per_1k: Usd | None = Field(None, exclude_if=is_none)
    completion_per_1k: Usd | None = Field(None, exclude_if=is_none)
    cache_read_per_1k: Usd | None = Field(None, exclude_if=is_none)
    effective_from: datetime
    tiers: dict[str, list[PriceTier]] | None = Field(None, exclude_if=is_none, description="By token class")


class ModelPriceList(BaseModel):
    models: list[ModelPrice]
    version: int
    next_cursor: str | None = None


class WholeBook(BaseModel):
    """`view=book`: every name and every dated price; amounts are text. The shape is `outlay._local_prices.Book`'s."""

    source: str
    version: int
    providers: list[list[Any]]
    models: list[list[Any]]
    routing: list[list[Any]]


@router.get(
    "/v1/pricing",
    operation_id="pricing_v1_pricing_get",
    response_model=ModelPriceList | WholeBook,
    openapi_extra=_PRICING.documented,
    summary="The price book, as it is now",
)
async def pricing(request: Request, api: SharedState) -> Response:
    """One row a model, by provider and model, or `limit` models at a time. Where several providers sell a model of the
    same name, the row is its maker's; with `provider`, that provider's. `provider` and `model` together find the price
    of an event that names them so, whatever the price book calls them. `view=book` is the whole book with every
    provider, date, tier and name, as the SDK prices with.
    """
    given = _PRICING.read(request)
    if given[_VIEW] == "book":
        return constant_reply(request, await asyncio.to_thread(_book, api.prices))
    key = given.now.replace(second=0, microsecond=0), str(request.query_params)
    made = _made(api.prices)
    if key not in made:
        async with api.public.place(_ANYBODY):
            if key not in made:
                body = await asyncio.to_thread(_list, api.prices, given)
                while len(made) >= _KEPT:
                    made.pop(next(iter(made)))
                made[key] = body
    return constant_reply(request, made[key])


@lru_cache(maxsize=1)
def _made(prices: PriceBook) -> dict[tuple[datetime, str], bytes]:
    """The newest answers by this price book. Anybody may ask, and to make one takes long."""
    return {}


def _list(prices: PriceBook, given: Arguments) -> bytes:
    asked = given[_PAGE]
    found = [p for p in _asked(prices, given) if asked.after is None or (p.provider, p.model) > asked.after]
    page = asked.page(found, lambda price: (price.provider, price.model))
    rows = [_row(price, rendered(prices)) for price in page.items]
    end = ModelPriceList(models=[], version=prices.version, next_cursor=page.next_cursor).model_dump()
    return encode_line({**end, "models": [msgspec.Raw(row) for row in rows]})


@lru_cache(maxsize=1)
def rendered(prices: PriceBook) -> dict[tuple[str, str, datetime], bytes]:
    """The rows of this price book that were asked for. Anybody may ask, and to make one takes 20 times as long as to
    send it."""
    return {}


def _row(price: Price, known: dict[tuple[str, str, datetime], bytes]) -> bytes:
    key = price.provider, price.model, price.effective_from
    if key not in known:
        known[key] = encode(_model_price(price).model_dump())
    return known[key]


@lru_cache(maxsize=1)
def _book(prices: PriceBook) -> bytes:
    return as_text(snapshot(prices, f"price book version {prices.version}")).encode()


def _asked(prices: PriceBook, given: Arguments) -> list[Price]:
    every = prices.models(given.now)
    providers, models = given[_PROVIDER], given[_MODEL]
    if providers is None:
        return _one_a_name(p for p in every if models is None or p.model in models)
    if models is None:
        names = {provider_name(provider) for provider in providers}
        return [p for p in every if p.provider in names]
    if len(providers) * len(models) > MAX_FILTER_VALUES:
        raise invalid("model", f"times `provider` is more than {MAX_FILTER_VALUES:,} pairs; ask for fewer at once")
    matches = [prices.match(provider, model) for provider in providers for model in models]
    found = {(match.provider, match.model) for match in matches if match is not None}
    return [p for p in every if (p.provider, p.model) in found]


def _one_a_name(prices: Iterable[Price]) -> list[Price]:
    """By provider and model: clients read the list by name alone, so a reseller's price must not stand for the maker's.
    A row without any rate is the last choice."""
    found: dict[str, Price] = {}
    for price in prices:
        known = found.get(price.model)
        if known is None or _rank(price) < _rank(known):
            found[price.model] = price
    return sorted(found.values(), key=lambda price: (price.provider, price.model))


def _rank(price: Price) -> tuple[bool, int]:
    rates = price.terms.standard.rates
    place = MAKERS.index(price.provider) if price.provider in MAKERS else len(MAKERS)
    return not (rates.own or rates.fees), place


def _model_price(price: Price) -> ModelPrice:
    rates = price.terms.standard.rates.own
    tiers = {
        name: [PriceTier(above_input_tokens=start, per_1k=amount.scaleb(-3)) for start, amount in rate.tiers]
        for name, rate in rates.items()
        if rate.tiers
    }
    return ModelPrice(
        model=price.model,
        provider=price.provider,
        effective_from=price.effective_from,
        tiers=tiers or None,
        **{_PUBLIC_NAMES.get(name, f"{name}_per_1k"): per_1k(rate) for name, rate in rates.items()},
    )
