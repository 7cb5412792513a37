"""Tries of one logical call beside the one that counts."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final, LiteralString

from core.insights.call_groups import marked
from core.insights.evidence import Evidence, Kind
from core.insights.insight import Claim, Insight
from core.insights.wording import feature_name, usd
from core.ledger.cost_sql import SqlArguments

NAME: Final = "retry_waste"

_OTHER_TRIES: Final[LiteralString] = """
SELECT time, event_id, 1 AS mark FROM (
    SELECT *, count(*) OVER same AS tries, min(attempt) OVER same <> max(attempt) OVER same AS differ,
        row_number() OVER (PARTITION BY operation_id, request, fingerprint, answered_by
            ORDER BY failed, time DESC, event_id DESC) AS place
    FROM (
        SELECT time, event_id, failed, attempt, operation_id,
            CASE WHEN operation_id IS NULL THEN request_id END AS request,
            CASE WHEN operation_id IS NULL THEN coalesce(prompt_fingerprint, '') END AS fingerprint,
            CASE WHEN operation_id IS NULL THEN provider || ' ' || model END AS answered_by
        FROM insight_call
        WHERE operation_id IS NOT NULL OR (request_id IS NOT NULL AND attempt IS NOT NULL)) AS tried
    WINDOW same AS (PARTITION BY operation_id, request, fingerprint, answered_by)) AS placed
WHERE tries > 1 AND (operation_id IS NOT NULL OR differ) AND (place > 1 OR failed)
"""
"""All but the last successful try; all tries where none was."""


def other_tries(_: Any, arguments: SqlArguments) -> LiteralString:
    return _OTHER_TRIES


def find(evidence: Evidence) -> Iterator[Insight]:
    for feature, places in evidence.features(place for place, _ in marked(evidence.groups, NAME)).items():
        actual, events = evidence.cost(places), evidence.events(places)
        yield Insight(
            NAME,
            {"feature": feature},
            f"{events:,} tries of {feature_name(feature)} beside those that count cost {usd(actual)}. "
            "Find out why calls are tried again.",
            Decimal("1"),
            frozenset(places),
            events,
            actual,
            [Claim(frozenset({place}), evidence.groups[place].cost_usd) for place in places],
            {"action": "fix_retries"},
            ["Each call is made once."],
            [feature],
        )


KIND: Final = Kind(NAME, find, other_tries)
