"""Calls that failed, and were paid for."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from core.insights.evidence import Evidence, Kind
from core.insights.insight import Claim, Insight
from core.insights.kinds import retry_waste
from core.insights.wording import feature_name, usd

NAME: Final = "paid_errors"


def find(evidence: Evidence) -> Iterator[Insight]:
    paid = [
        place
        for place, group in enumerate(evidence.groups)
        if group.failed and group.cost_usd > 0 and not group.marks.get(retry_waste.NAME)
    ]
    for feature, places in evidence.features(paid).items():
        actual, events = evidence.cost(places), evidence.events(places)
        yield Insight(
            NAME,
            {"feature": feature},
            f"{events:,} calls of {feature_name(feature)} failed and cost {usd(actual)}.",
            Decimal("1"),
            frozenset(places),
            events,
            actual,
            [Claim(frozenset({place}), evidence.groups[place].cost_usd) for place in places],
            {"action": "fix_errors"},
            ["None of these calls fails, or none is paid for."],
            [feature],
        )


KIND: Final = Kind(NAME, find)
