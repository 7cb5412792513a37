"""`GET /v1/pricing`: what every model costs now. Public: it is everybody's list price."""

from datetime import UTC, datetime
from typing import Any

from fastapi import APIRouter, Response
from outlay.pricing import per_1k
from pydantic import BaseModel, ConfigDict

from core.http import PROBLEMS, reply
from core.prices.rows import Price
from services.api.replies import Usd
from services.api.state import ApiState

router = APIRouter(tags=["prices"], responses=PROBLEMS)

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


@router.get("/v1/pricing", response_model=Pricing, summary="The price book, as it is now")
async def pricing(api: ApiState) -> Response:
    now = datetime.now(UTC)
    return reply({"models": [_shown(price) for price in api.prices.models(now)], "version": api.prices.version})


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
