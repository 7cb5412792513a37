"""Cache writes that cost more than reading the cache has saved."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from outlay.pricing import total

from core.insights.evidence import Evidence, Kind
from core.insights.insight import Claim, Insight
from core.insights.wording import cell_name, cell_scope, usd

NAME: Final = "cache_write_unread"


def find(evidence: Evidence) -> Iterator[Insight]:
    for cell, places in evidence.cells.items():
        saved = {place: amount for place in places if (amount := evidence.groups[place].cache_saved_usd)}
        lost = total(saved.values()).copy_negate()
        if lost <= 0:
            continue
        actual = evidence.cost(saved)
        yield Insight(
            NAME,
            cell_scope(cell),
            f"{cell_name(cell)} pays {usd(lost)} more for cache writes than its cache reads save. "
            "Cache only what is read again while it lives.",
            Decimal("1"),
            frozenset(saved),
            evidence.events(saved),
            actual,
            [Claim(frozenset(saved), lost)],
            {"prompt_cache": "off"},
            ["The cache is neither written nor read."],
            [cell.feature],
        )


KIND: Final = Kind(NAME, find)
