"""Calls in groups that any price charges alike: what their cost by another price is computed from, exactly."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import chain
from typing import Any, Final, LiteralString, NamedTuple

from core.errors import Unprocessable
from core.insights.call_table import Question
from core.insights.successors import successor
from core.ledger.cost_sql import SqlArguments
from core.prices.book import BEGINNING, PriceBook, Quote
from core.prices.context_windows import windows_of
from core.prices.price_groups import GROUP_KEYS, CallColumns, PriceGrouping, Subject, group_keys, price_grouping
from core.prices.price_row import Price
from core.prices.recent_usage import UsageGroup, UsedModel, units_from, usage_from
from core.token_columns import TOKEN_COLUMNS

MOST_GROUPS: Final = 50_000
"""Also the names of models that a question may meet: senders choose them."""


class CallGroup(NamedTuple):
    """Calls of one feature and model that every price charges alike."""

    usage: UsageGroup
    model_requested: str | None
    """A router may have a price of its own, which is charged on top."""
    feature: str | None
    at: datetime
    """A time at which all prices of these calls were those of each of them."""
    cost_status: str
    charged: Quote | None
    """The price that they were charged by; None: by none, or a reported cost."""
    failed: bool
    cost_usd: Decimal
    """0 for calls without a price."""
    cache_saved_usd: Decimal
    half_cached: int
    """Cache reads, if half of the text that each call could have read from a cache were one, rounded down."""
    marks: Mapping[str, int]
    """By the kind of insight that has marked these calls."""

    @property
    def cell(self) -> "Cell":
        return Cell(self.feature, self.usage.of.provider, self.usage.of.model)


class Cell(NamedTuple):
    feature: str | None
    provider: str
    model: str


Marks = Mapping[str, LiteralString]
"""SQL by the kind of insight: SELECT time, event_id, mark."""

_tokens: Final[LiteralString] = ", ".join(f"sum(c.{column})::bigint AS {column}" for column in TOKEN_COLUMNS)
_all: Final[LiteralString] = " + ".join(f"c.{column}" for column in TOKEN_COLUMNS)
_KEYS: Final[tuple[LiteralString, ...]] = (
    *("feature", "provider", "model", "model_requested", "service_tier", "is_batch", "region", "units"),
    *("cost_status", "is_ours", "price_id", "discount_id", "failed"),
)


async def grouping_of(connection: Any, prices: PriceBook, question: Question) -> PriceGrouping:
    """By the prices of all models in `insight_call` and of their successors; and where a call gets too long for one of
    these."""
    ledger_id = question.ledger_id
    times = [BEGINNING, *prices.changes_between(question.start, question.end)]
    models = await connection.fetch(f"SELECT DISTINCT provider, model FROM insight_call LIMIT {MOST_GROUPS + 1}")
    if len(models) > MOST_GROUPS:
        raise _too_many("These calls are of too many models")
    charged = await connection.fetch("SELECT DISTINCT model, price_id FROM insight_call")

    def found() -> PriceGrouping:
        dates = [max(time, question.start) for time in times]
        rows: dict[Subject, list[Price]] = {}
        for row in models:
            own = row["provider"], row["model"]
            to = successor(prices, ledger_id, *own)
            names = [own, (to.provider, to.model)] if to else [own]
            quotes = (prices.quote(ledger_id, *name, date) for name in names for date in dates)
            rows.setdefault(row["model"], []).extend(quote.price for quote in quotes if quote is not None)
        for row in charged:
            if (price := prices.by_id(row["price_id"])) is not None:
                rows.setdefault(row["model"], []).append(price)
        terms = {model: [price.terms for price in found] for model, found in rows.items()}
        return price_grouping(terms, windows_of(chain.from_iterable(rows.values())), times)

    return await asyncio.to_thread(found)


def _too_many(why: str) -> Unprocessable:
    return Unprocessable(f"{why}; ask for fewer days, or filter them.", code="too_many_events")


async def read_groups(
    connection: Any,
    prices: PriceBook,
    question: Question,
    grouping: PriceGrouping,
    marks: Marks,
    arguments: SqlArguments,
    calls: LiteralString = "insight_call",
    input_total: LiteralString | None = None,
) -> list[CallGroup]:
    """The groups of the calls, in a fixed order.

    Args:
        arguments: of the marks' SQL.
        calls: a relation with the columns of `insight_call`.
        input_total: the input of each call, which decides its tier; None: that of its tokens.

    Raises:
        Unprocessable: there are too many groups.
    """
    keys, source = keys_of(grouping, marks, arguments, calls, input_total)
    aliased: LiteralString = ", ".join(f"{key} AS k{place}" for place, key in enumerate(keys))
    sql: LiteralString = f"""
        SELECT {aliased}, min(c.at) AS at, count(*) AS events, sum(coalesce(c.cost_usd, 0)) AS cost_usd,
            sum(coalesce(c.cache_saved_usd, 0)) AS cache_saved_usd,
            sum((c.text_input + c.cache_read) / 2)::bigint AS half_cached, {_tokens},
            bool_and(c.failed AND {_all} = 0) AS used_nothing
        FROM {source} GROUP BY {_ordinals(len(keys))} ORDER BY {_ordinals(len(keys))} LIMIT {MOST_GROUPS + 1}"""
    rows = await connection.fetch(sql, *arguments.values)
    if len(rows) > MOST_GROUPS:
        raise _too_many("These calls are priced in too many different ways")
    return await asyncio.to_thread(lambda: [_group(row, prices, question, grouping, marks) for row in rows])


def keys_of(
    grouping: PriceGrouping,
    marks: Marks,
    arguments: SqlArguments,
    calls: LiteralString = "insight_call",
    input_total: LiteralString | None = None,
) -> tuple[list[LiteralString], LiteralString]:
    """The expressions by which calls are grouped, and the FROM clause that they are of."""
    tokens: dict[LiteralString, LiteralString] = {column: f"c.{column}" for column in TOKEN_COLUMNS}
    call = CallColumns("c.model", "c.at", "c.units::jsonb", tokens, input_total=input_total)
    keys: list[LiteralString] = [
        *(f"c.{key}" for key in _KEYS),
        *group_keys(grouping, call, arguments.add).values(),
        *(f"coalesce(m{place}.mark, 0)" for place in range(len(marks))),
    ]
    joins: list[LiteralString] = [
        f"LEFT JOIN ({sql}) AS m{place} ON m{place}.time = c.time AND m{place}.event_id = c.event_id"
        for place, sql in enumerate(marks.values())
    ]
    return keys, f"{calls} AS c {' '.join(joins)}"


def _ordinals(count: int) -> LiteralString:
    return ", ".join([f"{n}" for n in range(1, count + 1)])


def _group(row: Any, prices: PriceBook, question: Question, grouping: PriceGrouping, marks: Marks) -> CallGroup:
    named = dict(zip(_KEYS, row.values(), strict=False))
    first = len(_KEYS)
    band, _, minute, _, _, *rest = [row[f"k{place}"] for place in range(first, first + len(GROUP_KEYS) + len(marks))]
    usage = UsageGroup(
        UsedModel(question.ledger_id, named["provider"], named["model"]),
        row["events"],
        usage_from(row),
        named["service_tier"],
        named["is_batch"],
        named["region"],
        units_from(named["units"]),
        grouping.bands[band - 1],
        minute,
        row["used_nothing"],
    )
    charged = prices.charged(named["price_id"], named["discount_id"]) if named["is_ours"] else None
    return CallGroup(
        usage,
        named["model_requested"],
        named["feature"],
        row["at"],
        named["cost_status"],
        charged,
        named["failed"],
        row["cost_usd"],
        row["cache_saved_usd"],
        row["half_cached"],
        dict(zip(marks, rest, strict=True)),
    )


def by_cell(groups: Sequence[CallGroup]) -> dict[Cell, list[int]]:
    """The places of each feature and model's groups."""
    cells: dict[Cell, list[int]] = {}
    for place, group in enumerate(groups):
        cells.setdefault(group.cell, []).append(place)
    return cells


def marked(groups: Sequence[CallGroup], kind: str) -> Iterator[tuple[int, CallGroup]]:
    return ((place, group) for place, group in enumerate(groups) if group.marks.get(kind))
