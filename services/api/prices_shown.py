"""Proposals as the API shows them."""

from datetime import date, datetime
from typing import Any

from pydantic import BaseModel, Field

from core.prices.difference import ChangedRate, Difference
from core.prices.proposals import Proposal
from services.api.replies import Usd


class ShownRate(BaseModel):
    """USD `per` so many tokens of a class, or units; null: no amount of its own. A class `factor` is on every token
    rate."""

    provider: str
    model: str
    effective_from: datetime
    usage_class: str
    condition: str | None = Field(description="What a call must be for it: a service tier, a batch, an hour, a region")
    above_tokens: int | None = Field(description="The start of its tier; null: below every tier")
    per: int
    before: Usd | None
    after: Usd | None


class ShownCost(BaseModel):
    provider: str
    model: str
    events: int
    before_usd: Usd | None
    after_usd: Usd | None
    difference_usd: Usd


class ShownEffect(BaseModel):
    """What the last 30 days would have cost by the new prices, below every tier; models that stay are left out."""

    start: datetime
    end: datetime
    difference_usd: Usd
    models: list[ShownCost]


class ShownSlip(BaseModel):
    provider: str
    model: str
    usage_class: str | None = Field(description="null: what was stated would have no effect at all")
    detail: str


class ShownProposal(BaseModel):
    """`difference`, `effect` and `warnings` are there while it is undecided."""

    id: int
    state: str
    source: str
    checked_on: date
    content_hash: str
    proposed_at: datetime
    proposed_by: str
    version: int | None
    prices: list[dict[str, Any]]
    discounts: list[dict[str, Any]]
    aliases: list[dict[str, Any]]
    difference: list[ShownRate] | None = None
    effect: ShownEffect | None = None
    warnings: list[ShownSlip] | None = None


class ProposalList(BaseModel):
    proposals: list[ShownProposal]
    next_cursor: str | None


class UnpricedModel(BaseModel):
    provider: str
    model: str
    event_count: int
    input_tokens: int
    output_tokens: int
    priced_as: str | None = Field(examples=["openai gpt-4o"])


class Unpriced(BaseModel):
    models: list[UnpricedModel]
    start: datetime
    end: datetime
    next_cursor: str | None


def shown(proposal: Proposal, difference: Difference | None = None) -> dict[str, Any]:
    rows = proposal.changes
    fields: dict[str, Any] = {
        "id": proposal.id,
        "state": proposal.state,
        "source": proposal.source,
        "checked_on": proposal.checked_on,
        "content_hash": proposal.content_hash,
        "proposed_at": proposal.proposed_at,
        "proposed_by": proposal.proposed_by,
        "version": proposal.version_id,
        "prices": [row._asdict() for row in rows.prices],
        "discounts": [row._asdict() for row in rows.discounts],
        "aliases": [row._asdict() for row in rows.aliases],
    }
    if difference is None:
        return {**fields, "difference": None, "effect": None, "warnings": None}
    effect = difference.effect
    return {
        **fields,
        "difference": [_rate(rate) for rate in difference.rates],
        "effect": {
            "start": effect.start,
            "end": effect.end,
            "difference_usd": effect.difference_usd,
            "models": [{**cost._asdict(), "difference_usd": cost.difference_usd} for cost in effect.models],
        },
        "warnings": [slip._asdict() for slip in difference.slips],
    }


def _rate(rate: ChangedRate) -> dict[str, Any]:
    fields = rate._asdict() | rate.place._asdict()
    del fields["place"]
    return fields | {"above_tokens": rate.place.above_tokens or None}
