"""Answers that were cut at their cap, often."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final, LiteralString

from core.insights.call_groups import marked
from core.insights.evidence import Evidence, Kind
from core.insights.insight import Insight
from core.insights.wording import feature_name, usd
from core.ledger.cost_sql import SqlArguments

NAME: Final = "truncated_output"
LEAST_CALLS: Final = 50
LEAST_SHARE: Final = Decimal("0.05")
"""Of the calls: one cut answer in twenty is more than odd questions make."""
_CUT: Final = ("length", "max_tokens", "max_output_tokens")
"""In lower case: OpenAI's chat and all that speak it, Anthropic and Gemini, OpenAI's Responses."""


def _marks(_: Any, arguments: SqlArguments) -> LiteralString:
    cut = arguments.add([*_CUT])
    return f"SELECT time, event_id, 1 AS mark FROM insight_call WHERE lower(finish_reason) = ANY({cut}::text[])"


def find(evidence: Evidence) -> Iterator[Insight]:
    every = evidence.features(range(len(evidence.groups)))
    cut = evidence.features(place for place, _ in marked(evidence.groups, NAME))
    for feature, places in cut.items():
        calls, events = evidence.events(every[feature]), evidence.events(places)
        if calls < LEAST_CALLS or events < LEAST_SHARE * calls:
            continue
        actual = evidence.cost(places)
        yield Insight(
            NAME,
            {"feature": feature},
            f"{events:,} of {calls:,} answers of {feature_name(feature)} were cut at their cap; these cost "
            f"{usd(actual)}. Raise the cap, or ask for shorter answers.",
            Decimal("1"),
            frozenset(places),
            events,
            actual,
            suggestion={"action": "raise_output_cap"},
            affected_features=[feature],
        )


KIND: Final = Kind(NAME, find, _marks)
