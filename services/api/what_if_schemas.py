"""What a what-if is asked, and its reply."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any, Final

from pydantic import BaseModel, Field, StrictBool

from core.errors import FieldError, Unprocessable
from core.http.bodies import Usd
from core.http.openapi import listed
from core.ledger.what_if_result import WhatIf
from core.limits import MAX_FILTER_VALUES, MAX_VALUE_LENGTH
from core.prices.scenario import CACHE_RATE_PLACES, CacheLife, NotCompared, Scenario, Target
from core.request_types import PRINTABLE, Instant

MAX_OVERRIDES: Final = 100

Name = Annotated[str, Field(min_length=1, max_length=MAX_VALUE_LENGTH, pattern=PRINTABLE)]
Part = Annotated[Decimal, Field(ge=0, le=1, max_digits=12)]
CacheRate = Annotated[Decimal, Field(ge=0, le=1, decimal_places=CACHE_RATE_PLACES)]
Value = Annotated[str, Field(max_length=MAX_VALUE_LENGTH)]


class OtherModel(BaseModel, extra="forbid"):
    """Another model, at another provider where one is given."""

    provider: Name | None = None
    model: Name


class ScenarioRequest(BaseModel, extra="forbid"):
    """Other conditions, at least one. What is not said stays as it was."""

    model_overrides: Annotated[dict[Name, Name | OtherModel], Field(min_length=1, max_length=MAX_OVERRIDES)] | None = (
        Field(
            None,
            description="By model, or provider/model: the one instead. A key means each model with that model's price, "
            "so that dated snapshots and aliases go with it",
        )
    )
    cache_rate: CacheRate | None = Field(
        None, description="The part of readable input (text and cache reads) that is read from a cache; writes stay"
    )
    cache_ttl: CacheLife | None = Field(None, description="How long written caches live")
    service_tier: Name | None = None
    is_batch: StrictBool | None = None
    discount: Part | None = Field(None, description="The part that is taken off every line")

    def scenario(self) -> Scenario:
        """Raises `Unprocessable` where it says nothing."""
        given = (self.model_overrides, self.cache_rate, self.cache_ttl, self.service_tier, self.is_batch, self.discount)
        if all(each is None for each in given):
            raise Unprocessable(
                f"Say what would be different: one of {', '.join(ScenarioRequest.model_fields)}.", code="no_scenario"
            )
        targets = {key: _target(value) for key, value in (self.model_overrides or {}).items()}
        return Scenario(targets, self.cache_rate, self.cache_ttl, self.service_tier, self.is_batch, self.discount)


def _target(value: str | OtherModel) -> Target:
    return Target(None, value) if isinstance(value, str) else Target(value.provider, value.model)


class WhatIfRequest(ScenarioRequest):
    """The events in [start, end) that meet the filters; by default of the last 30 days."""

    filter: dict[str, Value | Annotated[list[Value], Field(min_length=1, max_length=MAX_FILTER_VALUES)]] = Field(
        {}, description="By the name of a filter of `GET /v1/events`: a value, or a list of which either will do"
    )
    start: Instant | None = None
    end: Instant | None = None

    def texts(self) -> Mapping[str, list[str]]:
        return {name: [value] if isinstance(value, str) else value for name, value in self.filter.items()}


class ReplacedModel(BaseModel):
    """The events of a model, and of the model that they would have gone to."""

    model: str
    provider: str
    to_model: str
    to_provider: str
    event_count: int
    actual_usd: Usd
    hypothetical_usd: Usd
    difference_usd: Usd


class NotComparedModel(BaseModel):
    """Events that are in neither sum."""

    model: str
    reason: Annotated[str, listed(NotCompared)]
    event_count: int
    actual_usd: Usd


class WhatIfReply(BaseModel):
    """Both sums are of the same events, those of `by_model`. The difference is hypothetical − actual."""

    actual_usd: Usd
    hypothetical_usd: Usd
    difference_usd: Usd
    event_count: int
    by_model: list[ReplacedModel] = Field(description="Dearest first, also models that stay")
    not_compared: list[NotComparedModel]
    assumptions: list[str]
    price_version: int


def shown(found: WhatIf) -> dict[str, Any]:
    """A `WhatIfReply`. Raises `Unprocessable` where no event could be compared, as no target has a price."""
    if found.not_compared and not found.by_model and all(each.reason == "unknown_model" for each in found.not_compared):
        raise Unprocessable(
            "The models that you name have no price for any of these events; `GET /v1/pricing` lists those that have.",
            code="unknown_model",
            errors=(FieldError("/model_overrides", "has no model with a price"),),
        )
    return {
        "actual_usd": found.actual_usd,
        "hypothetical_usd": found.hypothetical_usd,
        "difference_usd": found.difference_usd,
        "event_count": found.event_count,
        "by_model": [{**model._asdict(), "difference_usd": model.difference_usd} for model in found.by_model],
        "not_compared": [left._asdict() for left in found.not_compared],
        "assumptions": found.assumptions,
        "price_version": found.price_version,
    }
