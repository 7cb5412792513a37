"""Sessions whose input grows turn by turn: each one sends all that was said before."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final, LiteralString

from outlay.pricing import total

from core.insights.call_groups import CallGroup, marked, read_groups
from core.insights.call_table import CALL_COLUMNS, Question
from core.insights.evidence import Evidence, Kind
from core.insights.insight import Claim, Insight
from core.insights.wording import feature_name, usd
from core.ledger.cost_sql import SqlArguments
from core.prices.book import PriceBook
from core.prices.price_groups import PriceGrouping

NAME: Final = "context_growth"
LEAST_TURNS: Final = 8
"""Shorter conversations are not worth cutting."""
TIMES: Final = 4
"""The first turn's input, which is the instructions and a question."""

_GROWN: Final[LiteralString] = f"""
SELECT time, event_id, {TIMES} * first_input AS most FROM (
    SELECT time, event_id, input_tokens, count(*) OVER session AS turns,
        first_value(input_tokens) OVER session AS first_input, last_value(input_tokens) OVER session AS last_input
    FROM insight_call
    WHERE session_id IS NOT NULL AND NOT failed AND coalesce(operation, '') NOT IN ('tool', 'agent')
    WINDOW session AS (PARTITION BY session_id ORDER BY time, event_id
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)) AS turn
WHERE turns >= {LEAST_TURNS} AND first_input > 0 AND last_input >= {TIMES} * first_input
    AND input_tokens > {TIMES} * first_input
"""
"""The turns above the limit, of sessions that end above it."""

# A cached prefix comes first, so what is above the limit is text first, then images and audio, cache writes and reads.
_ORDER: Final[tuple[LiteralString, ...]] = (
    *("text_input", "image_input", "audio_input"),
    *("cache_write_1h", "cache_write_5m", "cache_read"),
)
_above: Final[dict[LiteralString, LiteralString]] = {
    column: f"greatest(least(i.{column}, i.input_tokens - g.most"
    + "".join([f" - i.{before}" for before in _ORDER[:place]])
    + "), 0)"
    for place, column in enumerate(_ORDER)
}
_zero: Final = ("text_output", "reasoning", "audio_output", "image_output")
_columns: Final[LiteralString] = ", ".join(
    f"{_above[name] if name in _above else '0::bigint' if name in _zero else 'i.' + name} AS {name}"
    for name in CALL_COLUMNS
)
_EXCESS: Final[LiteralString] = f"""(
    SELECT {_columns}, i.input_tokens AS whole_input
    FROM insight_call i JOIN ({_GROWN}) AS g ON g.time = i.time AND g.event_id = i.event_id)"""


async def _read(connection: Any, prices: PriceBook, question: Question, grouping: PriceGrouping) -> list[CallGroup]:
    """Groups of the turns above the limit, with only the tokens that are above it."""
    return await read_groups(connection, prices, question, grouping, {}, SqlArguments(), _EXCESS, "c.whole_input")


def _marks(_: Any, arguments: SqlArguments) -> LiteralString:
    return f"SELECT time, event_id, 1 AS mark FROM ({_GROWN}) AS grown"


def find(evidence: Evidence) -> Iterator[Insight]:
    above: dict[str | None, list[Decimal]] = {}
    for group in evidence.read[NAME]:
        above.setdefault(group.feature, []).append(_cost(group) or Decimal(0))
    for feature, places in evidence.features(place for place, _ in marked(evidence.groups, NAME)).items():
        actual, events, cost = evidence.cost(places), evidence.events(places), total(above.get(feature, ()))
        yield Insight(
            NAME,
            {"feature": feature},
            f"{events:,} turns of long sessions of {feature_name(feature)} send more than {TIMES} times the input of "
            f"the first turn; what is above it cost {usd(cost)}. Summarise what was said, or leave out old turns.",
            Decimal("0.6"),
            frozenset(places),
            events,
            actual,
            [Claim(frozenset(places), cost)],
            {"action": "trim_context"},
            [
                f"Each turn sends at most {TIMES} times the first turn's input.",
                "What is left out is text first, then images and audio, then what was cached.",
            ],
            [feature],
        )


def _cost(group: CallGroup) -> Decimal | None:
    """Of the tokens above the limit, at the rates of the whole calls. None: not known, as where a token's rate depends
    on its place in the input."""
    if group.charged is None or group.charged.price.terms.standard.rates.is_marginal:
        return None
    return group.usage.cost_of(group.usage.tokens, group.charged, group.at)


KIND: Final = Kind(NAME, find, _marks, _read)
