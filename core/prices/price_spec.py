"""Prices, discounts and aliases as operators state them, in USD per million tokens, and their rows. Pure."""

import hashlib
from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Annotated, Any, Final, Literal, NamedTuple

import msgspec
from outlay.names import provider_name
from outlay.token_classes import RATED
from pydantic import BaseModel, Field, StrictBool, WithJsonSchema, field_validator, model_validator

from core.calendar import WEEKDAYS, Weekday
from core.prices.patterns import BadPattern, pattern
from core.prices.price_row import CATALOGUE, PriceRow
from core.request_types import PRINTABLE, Instant

_MAX_DIGITS = 18
MAX_EXPRESSIONS: Final = 50
"""Regular expressions of an organisation: each is tried for each new name of a model."""

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
Name = Annotated[str, Field(min_length=1, max_length=256, pattern=PRINTABLE)]
Unit = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[a-z0-9_]+$")]
UsageClass = Annotated[str, Field(json_schema_extra={"enum": [*RATED]})]


class Strict(BaseModel, extra="forbid"):
    """Refuses unknown fields, so that a misspelt one cannot leave a price incomplete."""


class Tier(Strict):
    above: Annotated[int, Field(ge=1, le=2**31 - 1, description="Input tokens, with cache")]
    price: Usd


class TieredRate(Strict):
    """Past `above` input tokens, a tier's price applies to the whole request; marginal: only to the tokens beyond."""

    base: Usd
    tiers: Annotated[list[Tier], Field(max_length=10)] = []
    marginal: StrictBool = False

    @field_validator("tiers")
    @classmethod
    def rising(cls, tiers: list[Tier]) -> list[Tier]:
        starts = [tier.above for tier in tiers]
        if starts != sorted(set(starts)):
            raise ValueError("tiers are stated from the smallest `above` to the largest, each once")
        return tiers


class FeeSpec(Strict):
    """USD per `per` units. Fewer than `minimum` are billed as `minimum`."""

    price: Usd
    per: Annotated[int, Field(ge=1, le=10**9)] = 1
    minimum: Annotated[int, Field(ge=0, le=10**6)] = 0


class RatesSpec(Strict):
    per_million: dict[UsageClass, Usd | TieredRate] = {}
    fees: Annotated[dict[Unit, FeeSpec], Field(max_length=32)] = {}

    @field_validator("per_million")
    @classmethod
    def known(cls, rates: dict[str, Any]) -> dict[str, Any]:
        if unknown := rates.keys() - set(RATED):
            raise ValueError(f"there is no token class {', '.join(sorted(unknown))}")
        return rates

    def rates(self) -> dict[str, Any]:
        """The rates as the column `price.rates` holds them, amounts as text."""
        return {usage_class: _rate(rate) for usage_class, rate in self.per_million.items()}

    def fees_row(self) -> dict[str, Any]:
        return {
            unit: {"price": _text(fee.price), "per": fee.per, **({"minimum": fee.minimum} if fee.minimum else {})}
            for unit, fee in self.fees.items()
        }


class VariantSpec(RatesSpec):
    """Rates and fees that replace others for a service tier, a batch, or both."""

    service_tier: Annotated[str, Field(min_length=1, max_length=64, pattern=PRINTABLE)] | None = None
    batch: StrictBool = False

    @model_validator(mode="after")
    def conditional(self) -> "VariantSpec":
        if self.service_tier is None and not self.batch:
            raise ValueError("a variant is for a `service_tier`, for a `batch`, or for both")
        return self


class HoursSpec(RatesSpec):
    """Rates that replace the price's own from `start` to `end`, UTC, on every day that is not excluded; past midnight
    where `end` is earlier."""

    start: time
    end: time
    days: Annotated[
        list[Weekday], Field(min_length=1, max_length=7, description="On which they start; left out: every day")
    ] = [*WEEKDAYS]
    holidays: Annotated[list[date], Field(max_length=366, description="Days on which they do not start")] = []

    def row(self) -> dict[str, Any]:
        days = sorted({WEEKDAYS.index(day) for day in self.days})
        return {
            "start": f"{self.start:%H:%M:%S}",
            "end": f"{self.end:%H:%M:%S}",
            "rates": self.rates(),
            "fees": self.fees_row(),
            **({"days": days} if len(days) < len(WEEKDAYS) else {}),
            **({"holidays": sorted({day.isoformat() for day in self.holidays})} if self.holidays else {}),
        }


class PriceSpec(RatesSpec):
    provider: Name
    model: Name
    effective_from: Instant
    variants: Annotated[list[VariantSpec], Field(max_length=32)] = []
    hours: Annotated[list[HoursSpec], Field(max_length=24)] = []
    regions: Annotated[dict[Name, Factor], Field(max_length=64, description="Factor on every token rate")] = {}
    ends: Annotated[StrictBool, Field(description="Your own price ends; the catalogue's holds again")] = False

    @model_validator(mode="after")
    def says_something(self) -> "PriceSpec":
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
        hours = [each.row() for each in self.hours]
        regions = {region.lower(): _text(factor) for region, factor in self.regions.items()}
        terms = {"fees": self.fees_row(), "variants": variants, "hours": hours, "regions": regions, "ends": self.ends}
        stated = {name: value for name, value in terms.items() if value}
        return PriceRow(provider_name(self.provider), self.model, self.effective_from, self.rates(), stated)


class DiscountSpec(Strict):
    """Per cent off the list price of one model, or of all of a provider's; 0 ends an earlier discount."""

    provider: Name
    model: Name | None = None
    effective_from: Instant
    percent: Percent


class AliasTarget(Strict):
    provider: Name
    model: Annotated[Name | None, Field(description="Left out: the model has the same name there")] = None


class AliasSpec(Strict):
    """Your name for a model, such as an Azure deployment or a Bedrock profile. No target: it is withdrawn.

    Without a name, it is for all models of the provider: `openai_compatible` may be a provider that you know.
    """

    provider: Name
    kind: Literal["exact", "prefix", "regex"] = "exact"
    name: Annotated[Name | None, Field(description="Left out: every model of the provider")] = None
    target: AliasTarget | None = None

    @model_validator(mode="after")
    def readable(self) -> "AliasSpec":
        if self.name is None and self.kind != "exact":
            raise ValueError(f"a {self.kind} needs a `name`; leave out both for all of the provider's models")
        if self.kind == "regex" and self.name is not None:
            try:
                pattern(self.name)
            except BadPattern as error:
                raise ValueError(f"`name` is no regular expression (RE2): {error}") from None
        return self


class DefaultRegionSpec(Strict):
    """Where your calls of a provider run, for events that do not say it. No region: there is no default any more."""

    provider: Name
    region: Name | None = None


class PriceChanges(Strict):
    """Proposed changes of the price book, with their source and the day on which it was checked."""

    source: Annotated[
        str, Field(min_length=1, max_length=500, pattern=PRINTABLE, examples=["https://openai.com/api/pricing"])
    ]
    checked_on: date
    prices: Annotated[list[PriceSpec], Field(max_length=500)] = []
    discounts: Annotated[list[DiscountSpec], Field(max_length=500)] = []
    aliases: Annotated[list[AliasSpec], Field(max_length=500)] = []
    default_regions: Annotated[list[DefaultRegionSpec], Field(max_length=100)] = []

    @field_validator("source")
    @classmethod
    def names_a_source(cls, source: str) -> str:
        if source.strip().lower() == CATALOGUE:
            raise ValueError(
                f"{CATALOGUE} is the installed catalogue, which is proposed by itself; say where you read it"
            )
        return source

    @model_validator(mode="after")
    def any_change(self) -> "PriceChanges":
        if not (self.prices or self.is_of_an_organisation):
            raise ValueError("state at least one price, discount, alias or default region")
        return self

    @model_validator(mode="after")
    def few_expressions(self) -> "PriceChanges":
        if sum(alias.kind == "regex" for alias in self.aliases) > MAX_EXPRESSIONS:
            raise ValueError(f"there are at most {MAX_EXPRESSIONS} regular expressions; use prefixes")
        return self

    @property
    def is_of_an_organisation(self) -> bool:
        """Whether it states what only an organisation has."""
        return bool(self.discounts or self.aliases or self.default_regions)

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
                    a.kind if a.name else "prefix",
                    a.name or "",
                    provider_name(a.target.provider) if a.target else None,
                    (a.target.model or "") if a.target else None,
                )
                for a in self.aliases
            ]
            + [_region_row(each) for each in self.default_regions],
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
    """Empty with kind prefix: every model of the provider."""
    target_provider: str | None
    target_model: str | None
    """Empty: of the same name as was sent."""

    @property
    def is_region(self) -> bool:
        """Whether it is a provider's default region, in `target_model`: no model's name is empty."""
        return self.kind == "exact" and not self.name


class ChangedRows(NamedTuple):
    """The rows that a proposal appends to the price book's tables."""

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


def _region_row(stated: DefaultRegionSpec) -> AliasRow:
    provider = provider_name(stated.provider)
    region = stated.region.strip().lower() if stated.region else None
    return AliasRow(provider, "exact", "", provider if region else None, region)


def _rate(rate: Decimal | TieredRate) -> dict[str, Any]:
    if isinstance(rate, Decimal):
        return {"base": _text(rate)}
    tiers = {"tiers": [[tier.above, _text(tier.price)] for tier in rate.tiers]} if rate.tiers else {}
    return {"base": _text(rate.base), **tiers, **({"marginal": True} if rate.marginal else {})}


def _text(amount: Decimal) -> str:
    return f"{amount:f}"
