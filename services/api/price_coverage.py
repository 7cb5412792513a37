"""`GET /v1/prices/coverage`: which rule prices each model, since when and from where."""

import asyncio
from datetime import date, timedelta
from typing import Annotated, Final

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from core.http.bodies import reply
from core.http.openapi import PROBLEMS, listed
from core.ledger.seen_models import seen_models
from core.prices.coverage import CoverageStatus, ModelCoverage, coverage, named_model, price_sources
from services.api.keyed_route import KeyedRoute
from services.api.query_params import SPAN, TIMEZONE
from services.api.query_reader import Query, integer, invalid, texts
from services.api.state import ApiState, Reader

router = APIRouter(prefix="/v1/prices", tags=["prices"], responses=PROBLEMS, route_class=KeyedRoute)


_MODELS: Final = texts("model", "Of these, `provider/model` each; without it, those that the ledger has seen")
_OLDER: Final = integer("older_than_days", "Prices that were checked longer ago are `old`", 0, 3_650, 90)
_COVERAGE: Final = Query(SPAN, TIMEZONE, _MODELS, _OLDER)


class CoveredModel(BaseModel):
    """How events of a model are priced now, where they say no more than their model."""

    provider: str
    model: str
    events: int | None = Field(description="Seen from `start` to `end`; null: the model was asked about")
    status: Annotated[str, listed(CoverageStatus)] = Field(
        description="`old`: priced, by a price that was checked more than `older_than_days` ago"
    )
    priced_as: str | None = Field(examples=["openai gpt-4o"])
    rule: str | None = Field(description="The step by which the name was matched", examples=["exact"])
    since: date | None = Field(description="The day from which the price holds; null: as long as there is one")
    source: str | None
    checked_on: date | None
    detail: str | None = Field(description="Why it is estimated, or the remedy where it has no price")


class PriceCoverage(BaseModel):
    models: list[CoveredModel]
    counts: dict[str, int] = Field(description="Models by status")
    version: int = Field(description="Of the price book")


@router.get(
    "/coverage",
    operation_id="get_coverage_v1_prices_coverage_get",
    response_model=PriceCoverage,
    openapi_extra=_COVERAGE.documented,
    summary="Which rule prices each model",
)
async def price_coverage(request: Request, principal: Reader, api: ApiState) -> Response:
    """Since when, from where, and what is unpriced, estimated or old; unpriced models first, of each status those with
    most events. By the prices and names in force now, with your own. At most 10,000 models."""
    given = _COVERAGE.read(request)
    async with api.pool.acquire() as connection:
        sources = await price_sources(connection)
        if (named := given[_MODELS]) is None:
            span = given[SPAN]
            models = await seen_models(connection, principal.ledger_id, span.start, span.end)
        else:
            try:
                models = [named_model(each, "it") for each in named]
            except ValueError as error:
                raise invalid("model", str(error)) from None
    oldest = (given.now - timedelta(days=given[_OLDER])).date()

    def answer() -> Response:
        rows = coverage(api.prices, sources, principal.ledger_id, models, given.now, oldest)
        counts: dict[str, int] = {}
        for row in rows:
            counts[row.status] = counts.get(row.status, 0) + 1
        return reply(PriceCoverage(models=[_shown(row) for row in rows], counts=counts, version=api.prices.version))

    return await asyncio.to_thread(answer)


def _shown(row: ModelCoverage) -> CoveredModel:
    return CoveredModel(**row._asdict())
