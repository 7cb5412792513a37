"""The same question again within minutes, answered and paid for again."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final, LiteralString

from core.insights.call_groups import marked
from core.insights.evidence import Evidence, Kind
from core.insights.insight import Claim, Insight
from core.insights.wording import feature_name, usd
from core.ledger.cost_sql import SqlArguments

NAME: Final = "duplicate_requests"
SECONDS: Final = 300
"""So long an answer is as good as a new one, and as long lives the SDK's response cache by default."""

_AGAIN: Final[LiteralString] = f"""
SELECT time, event_id, 1 AS mark FROM (
    SELECT time, event_id, lag(time) OVER (
        PARTITION BY prompt_fingerprint, provider, model, user_key ORDER BY time, event_id) AS before
    FROM insight_call WHERE prompt_fingerprint IS NOT NULL AND NOT failed) AS answered
WHERE time - before <= interval '{SECONDS} s'
"""


def _marks(_: Any, arguments: SqlArguments) -> LiteralString:
    return _AGAIN


def find(evidence: Evidence) -> Iterator[Insight]:
    for feature, places in evidence.features(place for place, _ in marked(evidence.groups, NAME)).items():
        actual, events = evidence.cost(places), evidence.events(places)
        yield Insight(
            NAME,
            {"feature": feature},
            f"{events:,} calls of {feature_name(feature)} repeat one that was answered within {SECONDS} s before, and "
            f"cost {usd(actual)}. Reuse the answer.",
            Decimal("0.9"),
            frozenset(places),
            events,
            actual,
            [Claim(frozenset({place}), evidence.groups[place].cost_usd) for place in places],
            {"optimize": "response_dedup"},
            ["The first answer serves the same question again."],
            [feature],
        )


KIND: Final = Kind(NAME, find, _marks)
