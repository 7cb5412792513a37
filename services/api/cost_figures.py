"""Figures of a summary's rows beside their sums: cost per user (or another entity), percentiles of calls."""

from collections.abc import Mapping
from decimal import Decimal, localcontext
from typing import Any, Final

from core.ledger.percentiles import Percentiles
from core.ledger.reader import CostGroup
from services.api.query_reader import Arguments, Parameter, chosen, document, invalid

EVENT: Final = "event"
_ENTITIES: Final = ("user_id", "tenant", "session_id", "run_id", EVENT)
_MOST_PERCENTS: Final = 10


def _per(given: Arguments) -> str | None:
    text = given.text("per")
    return None if text is None else chosen("per", text, _ENTITIES)


PER: Final = Parameter(
    [
        document(
            "per",
            "Rows get `cost_usd_per_<this>`: their cost divided by the number of different values their events have. "
            "Events without one count in the cost",
            enum=list(_ENTITIES),
        )
    ],
    _per,
)


def _percents(given: Arguments) -> tuple[int, ...]:
    words = given.words("percentiles") or ()
    if not all(word.isascii() and word.isdigit() and 1 <= int(word) <= 100 for word in words):
        raise invalid("percentiles", "must be whole numbers from 1 to 100")
    if len(words) > _MOST_PERCENTS:
        raise invalid("percentiles", f"takes at most {_MOST_PERCENTS}")
    return tuple(dict.fromkeys(int(word) for word in words))


PERCENTILES: Final = Parameter(
    [
        document(
            "percentiles",
            "Rows get `p<n>_cost_usd` and `p<n>_latency_ms` of single calls, by nearest rank, from kept events",
            type="array",
            items={"type": "integer", "minimum": 1, "maximum": 100},
            maxItems=_MOST_PERCENTS,
            examples=[[50, 95, 99]],
        )
    ],
    _percents,
    is_list=True,
)


def per_name(per: str) -> str:
    return f"cost_usd_per_{per}"


def per_figure(row: CostGroup, per: str) -> dict[str, Decimal | None]:
    """USD, rounded at 28 digits; None: its events have no value."""
    number = row.measures["event_count"] if per == EVENT else row.distinct
    with localcontext(prec=28):
        return {per_name(per): row.measures["cost_usd"] / number if number else None}


def percentile_names(percents: tuple[int, ...]) -> list[str]:
    return [f"p{percent}_{figure}" for percent in percents for figure in ("cost_usd", "latency_ms")]


def percentile_figures(row: CostGroup, percents: tuple[int, ...], found: Mapping[int, Percentiles]) -> dict[str, Any]:
    """None: no call of the row has the figure."""
    of = found.get(row.place)
    return {
        f"p{percent}_{figure}": None if of is None else getattr(of, figure)[percent]
        for percent in percents
        for figure in ("cost_usd", "latency_ms")
    }
