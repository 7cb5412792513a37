"""Replies about an organisation's own prices: proposals, their effect, and models without a price."""

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import BaseModel, Field

from core.http.bodies import Usd
from core.http.openapi import listed
from core.prices.impact import ChangedRate, Effect, PriceImpact
from core.prices.proposals import Proposal, State


class ProposedPrice(BaseModel):
    """A price as the price book would hold it; amounts are text."""

    provider: str
    model: str
    effective_from: datetime
    rates: dict[str, Any]
    terms: dict[str, Any]


class ProposedDiscount(BaseModel):
    provider: str
    model: str | None = Field(description="null: every model of the provider")
    effective_from: datetime
    percent: str


class ProposedAlias(BaseModel):
    provider: str
    kind: str = Field(description="exact, prefix or regex")
    name: str
    target_provider: str | None = Field(description="null: the alias is withdrawn")
    target_model: str | None


class RateChange(BaseModel):
    """USD `per` so many tokens of a class, or units; null: no amount of its own. A class `factor` multiplies every
    token rate."""

    provider: str
    model: str
    effective_from: datetime
    usage_class: str
    condition: str | None = Field(
        description="Condition under which the amount applies: a service tier, a batch, an hour, a region"
    )
    above_tokens: int | None = Field(description="The start of its tier; null: below every tier")
    per: int
    before: Usd | None
    after: Usd | None


class CostChange(BaseModel):
    provider: str
    model: str
    events: int
    before_usd: Usd | None
    after_usd: Usd | None
    difference_usd: Usd


class ProposalEffect(BaseModel):
    """Cost of the last 30 days by the new prices. Models whose cost stays are left out."""

    start: datetime
    end: datetime
    difference_usd: Usd
    models: list[CostChange]


class PriceWarning(BaseModel):
    provider: str
    model: str
    usage_class: str | None = Field(description="null: the proposed price or alias would have no effect at all")
    detail: str


class PriceProposal(BaseModel):
    """`difference`, `effect` and `warnings` have a value while it is undecided."""

    id: int
    state: Annotated[str, listed(State)]
    source: str
    checked_on: date
    content_hash: str
    proposed_at: datetime
    proposed_by: str
    version: int | None
    prices: list[ProposedPrice]
    discounts: list[ProposedDiscount]
    aliases: list[ProposedAlias]
    difference: list[RateChange] | None = None
    effect: ProposalEffect | None = None
    warnings: list[PriceWarning] | None = None


class PriceProposalList(BaseModel):
    proposals: list[PriceProposal]
    next_cursor: str | None


class UnpricedModel(BaseModel):
    provider: str
    model: str
    event_count: int
    input_tokens: int
    output_tokens: int
    priced_as: str | None = Field(examples=["openai gpt-4o"])
    remedy: str = Field(description="How its usage gets a price")


class UnpricedModelList(BaseModel):
    models: list[UnpricedModel]
    start: datetime
    end: datetime
    next_cursor: str | None


def proposal_reply(proposal: Proposal, difference: PriceImpact | None = None) -> PriceProposal:
    rows = proposal.changes
    return PriceProposal(
        id=proposal.id,
        state=proposal.state,
        source=proposal.source,
        checked_on=proposal.checked_on,
        content_hash=proposal.content_hash,
        proposed_at=proposal.proposed_at,
        proposed_by=proposal.proposed_by,
        version=proposal.version_id,
        prices=[ProposedPrice(**row._asdict()) for row in rows.prices],
        discounts=[ProposedDiscount(**row._asdict()) for row in rows.discounts],
        aliases=[ProposedAlias(**row._asdict()) for row in rows.aliases],
        difference=[_rate_change(rate) for rate in difference.rates] if difference else None,
        effect=_effect(difference.effect) if difference else None,
        warnings=[PriceWarning(**slip._asdict()) for slip in difference.slips] if difference else None,
    )


def _effect(effect: Effect) -> ProposalEffect:
    return ProposalEffect(
        start=effect.start,
        end=effect.end,
        difference_usd=effect.difference_usd,
        models=[CostChange(**cost._asdict(), difference_usd=cost.difference_usd) for cost in effect.models],
    )


def _rate_change(rate: ChangedRate) -> RateChange:
    return RateChange(
        provider=rate.provider,
        model=rate.model,
        effective_from=rate.effective_from,
        usage_class=rate.place.usage_class,
        condition=rate.place.condition,
        above_tokens=rate.place.above_tokens or None,
        per=rate.place.per,
        before=rate.before,
        after=rate.after,
    )
