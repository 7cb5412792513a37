"""Replies of `/v1/insights` and `/v1/savings/*`."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Final, Literal
from urllib.parse import quote, urlencode

from outlay.pricing import total
from pydantic import BaseModel, Field, WithJsonSchema

from core.filters import values_of
from core.http.bodies import Usd
from core.insights.call_table import Question
from core.insights.evidence import Evidence
from core.insights.find import Opportunity
from core.insights.ids import InsightKey, id_of
from core.insights.insight import Insight, Severity
from core.insights.mutes import Muted, What
from services.api.cost_schemas import Coverage

MOST: Final = 1_000
"""Insights in one reply, those with the largest estimates."""
_HIGH: Final = Decimal("0.1")
_MEDIUM: Final = Decimal("0.02")
"""Shares of all that was spent: from a tenth on it is high, from a fiftieth on medium."""

Share = Annotated[Decimal, WithJsonSchema({"type": "number", "minimum": 0, "maximum": 1})]


class ShownInsight(BaseModel):
    """A pattern in the usage, and what acting on it would have saved in these days."""

    id: str = Field(description="The same as long as kind and scope are")
    type: str = Field(examples=["model_downgrade"])
    severity: Severity = Field(
        description="By the estimate's share of all that was spent: high from 10 % on, medium from 2 % on. Without an "
        "estimate, by the share of the calls"
    )
    scope: dict[str, str | None] = Field(examples=[{"feature": "chat", "provider": "openai", "model": "gpt-4o"}])
    affected_features: list[str | None]
    message: str
    estimated_savings_usd: Usd = Field(description="Of the days asked about, not extrapolated")
    actual_usd: Usd = Field(description="What the calls cost that it is about")
    event_count: int
    confidence: Share
    assumptions: list[str]
    evidence_url: str = Field(description="A GET that lists exactly these calls")
    suggestion: dict[str, Any]
    muted: bool = Field(False, description="Muted ones are shown with `muted=show` alone")


class InsightList(BaseModel):
    """Largest estimate first, at most 1,000. The total promises no dollar twice, so it may be less than the
    sum of the estimates."""

    count: int
    insights: list[ShownInsight]
    total_estimated_savings_usd: Usd
    total_cost_usd: Usd = Field(description="What all calls of these days cost")
    start: datetime
    end: datetime
    coverage: Coverage


class ShownOpportunity(ShownInsight):
    rank: int
    exclusive_savings_usd: Usd = Field(description="What those before have left of the estimate")


class OpportunityList(BaseModel):
    """Ranked by their estimates. The total is of all of them, also of those past `limit`."""

    opportunities: list[ShownOpportunity]
    total_estimated_savings_usd: Usd
    start: datetime
    end: datetime


class RealizedTechnique(BaseModel):
    technique: str = Field(examples=["provider_caching"])
    saved_usd: Usd = Field(description="Negative where a cache's writes cost more than its reads have saved")
    event_count: int


class RealizedSavings(BaseModel):
    """As senders report it, and what providers' caches saved of events that report nothing. Never taken off spend."""

    realized: list[RealizedTechnique]
    total_saved_usd: Usd
    total_cost_usd: Usd = Field(description="What all these events cost")
    start: datetime
    end: datetime


class MuteRequest(BaseModel, extra="forbid"):
    what: What = Field("scope", description="scope: this kind in this scope. kind: all insights of this kind")


class MutedInsight(BaseModel):
    id: str
    type: str
    what: Literal["scope", "kind"]
    scope: dict[str, str | None]
    muted_at: datetime


def insight_list(
    evidence: Evidence, found: Sequence[Opportunity | Insight], muted: Muted, with_muted: bool
) -> InsightList:
    """Args:
    found: insights, those that promise something as opportunities.
    """
    asked = evidence.question
    insights = [each.insight if isinstance(each, Opportunity) else each for each in found]
    shown = [insight for insight in insights if with_muted or not muted.hides(insight)][:MOST]
    return InsightList(
        count=len(shown),
        insights=[_shown(evidence, insight, muted) for insight in shown],
        total_estimated_savings_usd=total(
            each.exclusive_savings_usd for each in found if isinstance(each, Opportunity)
        ),
        total_cost_usd=evidence.total_cost_usd,
        start=asked.start,
        end=asked.end,
        coverage=_coverage(evidence),
    )


def shown_opportunities(evidence: Evidence, found: Sequence[Opportunity], muted: Muted, limit: int) -> OpportunityList:
    return OpportunityList(
        opportunities=[
            ShownOpportunity(
                **_shown(evidence, each.insight, muted).model_dump(),
                rank=rank,
                exclusive_savings_usd=each.exclusive_savings_usd,
            )
            for rank, each in enumerate(found[:limit], 1)
        ],
        total_estimated_savings_usd=total(each.exclusive_savings_usd for each in found),
        start=evidence.question.start,
        end=evidence.question.end,
    )


def _shown(evidence: Evidence, insight: Insight, muted: Muted) -> ShownInsight:
    question = evidence.question
    id_ = id_of(question.ledger_id, insight)
    return ShownInsight(
        id=id_,
        type=insight.kind,
        severity=_severity(evidence, insight),
        scope=dict(insight.scope),
        affected_features=list(insight.affected_features),
        message=insight.message,
        estimated_savings_usd=insight.estimated_savings_usd,
        actual_usd=insight.actual_usd,
        event_count=insight.event_count,
        confidence=insight.confidence,
        assumptions=list(insight.assumptions),
        evidence_url=_evidence_url(question, id_),
        suggestion=dict(insight.suggestion),
        muted=muted.hides(insight),
    )


def _severity(evidence: Evidence, insight: Insight) -> Severity:
    part, whole = insight.estimated_savings_usd, evidence.total_cost_usd
    if not insight.claims:
        part, whole = Decimal(insight.event_count), Decimal(evidence.total_events)
    return "high" if part >= _HIGH * whole else "medium" if part >= _MEDIUM * whole else "low"


def _evidence_url(question: Question, id_: str) -> str:
    given = {"start": question.start.isoformat(), "end": question.end.isoformat(), "timezone": str(question.zone)}
    filters = [(name, value) for name, values in question.filters.items() for value in values_of(values)]
    return f"/v1/insights/{quote(id_, safe='')}/events?{urlencode([*given.items(), *filters])}"


def _coverage(evidence: Evidence) -> Coverage:
    counts: dict[str, int] = {}
    for group in evidence.groups:
        counts[group.cost_status] = counts.get(group.cost_status, 0) + group.usage.events
    return Coverage(**counts)


def muted_reply(id_: str, key: InsightKey, what: What, at: datetime) -> MutedInsight:
    scope = dict(key.scope) if what == "scope" else {}
    return MutedInsight(id=id_, type=key.kind, what=what, scope=scope, muted_at=at)
