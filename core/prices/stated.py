"""Prices as people state them: USD per million tokens, with a source and the day they were checked. Pure."""

import hashlib
from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Annotated, Any, Literal, NamedTuple

import msgspec
import re2
from outlay.names import provider_name
from outlay.pricing import PART_CLASSES, TOKEN_CLASSES
from pydantic import BaseModel, Field, WithJsonSchema, field_validator, model_validator

from core.instant import Instant
from core.prices.rows import CATALOGUE, PriceRow

_MAX_DIGITS = 18

Usd = Annotated[
    Decimal,
    Field(ge=0, le=1_000_000, decimal_places=_MAX_DIGITS),
    WithJsonSchema({"type": "number", "minimum": 0, "maximum": 1_000_000, "description": "USD, every digit counts"}),
]
Factor = Annotated[
    Decimal,
    Field(gt=0, le=100, decimal_places=6),
    WithJsonSchema({"type": "number", "exclusiveMinimum": 0, "maximum": 100}),
]
Percent = Annotated[
    Decimal,
    Field(ge=0, le=100, decimal_places=6),
    WithJsonSchema({"type": "number", "minimum": 0, "maximum": 100}),
]
Name = Annotated[str, Field(min_length=1, max_length=256, pattern=r"^[^\x00-\x1f\x7f]+$")]
Unit = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[a-z0-9_]+$")]
UsageClass = Annotated[str, Field(json_schema_extra={"enum": [*TOKEN_CLASSES, *PART_CLASSES]})]


class Stated(BaseModel, extra="forbid"):
    """What nobody knows is an error, not a price that silently lacks something."""


class Tier(Stated):
    above: Annotated[int, Field(ge=1, le=2**31 - 1, description="Input tokens, with cache")]
    price: Usd


class TieredRate(Stated):
    """Past `above` input tokens a tier's price holds for the whole request; marginal: for what lies beyond."""

    base: Usd
    tiers: Annotated[list[Tier], Field(max_length=10)] = []
    marginal: bool = False

    @field_validator("tiers")
    @classmethod
    def rising(cls, tiers: list[Tier]) -> list[Tier]:
        starts = [tier.above for tier in tiers]
        if starts != sorted(set(starts)):
            raise ValueError("tiers are stated from the smallest `above` to the largest, each once")
        return tiers


class StatedFee(Stated):
    """USD per `per` units; fewer than `minimum` are billed as that many."""

    price: Usd
    per: Annotated[int, Field(ge=1, le=10**9)] = 1
    minimum: Annotated[int, Field(ge=0, le=10**6)] = 0


class Rated(Stated):
    per_million: dict[UsageClass, Usd | TieredRate] = {}
    fees: Annotated[dict[Unit, StatedFee], Field(max_length=32)] = {}

    @field_validator("per_million")
    @classmethod
    def known(cls, rates: dict[str, Any]) -> dict[str, Any]:
        if unknown := rates.keys() - {*TOKEN_CLASSES, *PART_CLASSES}:
            raise ValueError(f"there is no token class {', '.join(sorted(unknown))}")
        return rates

    def rates(self) -> dict[str, Any]:
        """As the column `rates` holds them: amounts as text."""
        return {usage_class: _rate(rate) for usage_class, rate in self.per_million.items()}

    def fees_row(self) -> dict[str, Any]:
        return {
            unit: {"price": _text(fee.price), "per": fee.per, **({"minimum": fee.minimum} if fee.minimum else {})}
            for unit, fee in self.fees.items()
        }


class StatedVariant(Rated):
    """What a service tier or a batch changes."""

    service_tier: Annotated[str, Field(min_length=1, max_length=64)] | None = None
    batch: bool = False

    @model_validator(mode="after")
    def conditional(self) -> "StatedVariant":
        if self.service_tier is None and not self.batch:
            raise ValueError("a variant is for a `service_tier`, for a `batch`, or for both")
        return self


class StatedHours(Rated):
    """UTC, every day; past midnight where `end` is before `start`. These rates hold instead of the price's own."""

    start: time
    end: time


class StatedPrice(Rated):
    provider: Name
    model: Name
    effective_from: Instant
    variants: Annotated[list[StatedVariant], Field(max_length=32)] = []
    hours: Annotated[list[StatedHours], Field(max_length=24)] = []
    regions: Annotated[dict[Name, Factor], Field(max_length=64, description="Factor on every token rate")] = {}
    ends: Annotated[bool, Field(description="Your own price ends; the catalogue's holds again")] = False

    @model_validator(mode="after")
    def says_something(self) -> "StatedPrice":
        if self.ends == bool(self.per_million or self.fees):
            raise ValueError("state `per_million` or `fees`, or that the price `ends`")
        return self

    def row(self) -> PriceRow:
        variants = [
            {
                **({"service_tier": v.service_tier.lower()} if v.service_tier else {}),
                **({"batch": True} if v.batch else {}),
                "rates": v.rates(),
                "fees": v.fees_row(),
            }
            for v in self.variants
        ]
        hours = [
            {"start": f"{h.start:%H:%M:%S}", "end": f"{h.end:%H:%M:%S}", "rates": h.rates(), "fees": h.fees_row()}
            for h in self.hours
        ]
        regions = {region.lower(): _text(factor) for region, factor in self.regions.items()}
        terms = {"fees": self.fees_row(), "variants": variants, "hours": hours, "regions": regions, "ends": self.ends}
        stated = {name: value for name, value in terms.items() if value}
        return PriceRow(provider_name(self.provider), self.model, self.effective_from, self.rates(), stated)


class StatedDiscount(Stated):
    """Per cent off the list price of a provider's models, or of one; 0 ends an earlier discount."""

    provider: Name
    model: Name | None = None
    effective_from: Instant
    percent: Percent


class Target(Stated):
    provider: Name
    model: Name


class StatedAlias(Stated):
    """Your name for a model, such as an Azure deployment or a Bedrock profile; without a target it is withdrawn."""

    provider: Name
    kind: Literal["exact", "prefix", "regex"] = "exact"
    name: Name
    target: Target | None = None

    @model_validator(mode="after")
    def readable(self) -> "StatedAlias":
        if self.kind == "regex":
            try:
                re2.compile(self.name)
            except re2.error as error:
                raise ValueError(f"`name` is no regular expression (RE2): {error}") from None
        return self


class Changes(Stated):
    """What is proposed, and where it was read."""

    source: Annotated[str, Field(min_length=1, max_length=500, examples=["https://openai.com/api/pricing"])]
    checked_on: date
    prices: Annotated[list[StatedPrice], Field(max_length=500)] = []
    discounts: Annotated[list[StatedDiscount], Field(max_length=500)] = []
    aliases: Annotated[list[StatedAlias], Field(max_length=500)] = []

    @field_validator("source")
    @classmethod
    def somebodys_own(cls, source: str) -> str:
        if source.strip().lower() == CATALOGUE:
            raise ValueError(
                f"{CATALOGUE} is the installed catalogue, which is proposed by itself; say where you read it"
            )
        return source

    @model_validator(mode="after")
    def any_change(self) -> "Changes":
        if not (self.prices or self.discounts or self.aliases):
            raise ValueError("state at least one price, discount or alias")
        return self

    def rows(self) -> "ChangedRows":
        return ChangedRows(
            [price.row() for price in self.prices],
            [
                DiscountRow(provider_name(d.provider), d.model, d.effective_from, _text(d.percent))
                for d in self.discounts
            ],
            [
                AliasRow(
                    provider_name(a.provider),
                    a.kind,
                    a.name,
                    provider_name(a.target.provider) if a.target else None,
                    a.target.model if a.target else None,
                )
                for a in self.aliases
            ],
        )


class DiscountRow(NamedTuple):
    provider: str
    model: str | None
    effective_from: datetime
    percent: str


class AliasRow(NamedTuple):
    provider: str
    kind: str
    name: str
    target_provider: str | None
    target_model: str | None


class ChangedRows(NamedTuple):
    """What a proposal would append, as the tables have it."""

    prices: Sequence[PriceRow]
    discounts: Sequence[DiscountRow] = ()
    aliases: Sequence[AliasRow] = ()

    def encode(self) -> str:
        return msgspec.json.encode(self).decode()

    @classmethod
    def decode(cls, text: str) -> "ChangedRows":
        rows: ChangedRows = msgspec.json.decode(text, type=cls)
        return rows

    @property
    def content_hash(self) -> str:
        return hashlib.sha256(msgspec.json.encode(self, order="deterministic")).hexdigest()


def _rate(rate: Decimal | TieredRate) -> dict[str, Any]:
    if isinstance(rate, Decimal):
        return {"base": _text(rate)}
    tiers = {"tiers": [[tier.above, _text(tier.price)] for tier in rate.tiers]} if rate.tiers else {}
    return {"base": _text(rate.base), **tiers, **({"marginal": True} if rate.marginal else {})}


def _text(amount: Decimal) -> str:
    return f"{amount:f}"
