"""Planted patterns: events in a ledger, and the insights that are found in them."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from core.event import UsageEvent
from core.filters import Filter
from core.insights.call_table import Question
from core.insights.evidence import Evidence
from core.insights.find import insights_of, read_evidence
from core.insights.insight import Insight
from core.ledger_id import LedgerId
from tests.support.ledger import NOW, batch, new_ledger, usage

CALL = Decimal("0.035")
"""USD of a call of `calls`: 10,000 × 2.5 / 1M + 1,000 × 10 / 1M."""


class Judged(NamedTuple):
    evidence: Evidence
    insights: list[Insight]

    def of(self, kind: str) -> list[Insight]:
        return [insight for insight in self.insights if insight.kind == kind]

    def one(self, kind: str) -> Insight:
        (insight,) = self.of(kind)
        return insight


def calls(count: int, first: int = 0, every: timedelta = timedelta(minutes=7), **fields: Any) -> list[UsageEvent]:
    """Calls of gpt-4o for the feature `chat` in the order of their numbers, each with a user and a fingerprint of its
    own."""
    given = {"input_tokens": 10_000, "output_tokens": 1_000, "feature": "chat", **fields}
    return [
        usage(
            n,
            fields.get("at") or NOW - every * (1_000 - n),
            **{"user_id": f"u{n}", "prompt_fingerprint": f"f{n}", **{k: v for k, v in given.items() if k != "at"}},
        )
        for n in range(first, first + count)
    ]


async def judged(
    pool: Any,
    org_id: int,
    events: Iterable[UsageEvent],
    zone: str = "UTC",
    days: int = 30,
    filters: Mapping[str, Filter] | None = None,
    end: datetime = NOW + timedelta(seconds=1),
) -> Judged:
    """What is found after these events are written."""
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, events)])
    question = Question(LedgerId(org_id), end - timedelta(days=days), end, filters or {}, ZoneInfo(zone))
    async with pool.acquire() as connection:
        evidence = await read_evidence(connection, ledger.prices, question)
    return Judged(evidence, insights_of(evidence))
