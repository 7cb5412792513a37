"""The statement of a what-if: calls in groups that any of the prices in question charges alike."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Final, LiteralString, NamedTuple

from core.filters import Filter
from core.ledger.activity import Kind, among
from core.ledger.cost_sql import SqlArguments
from core.ledger.events import LAST_CORRECTIONS, STANDS, event_condition, events_in
from core.ledger.measures import OWN_TIME
from core.ledger.reader import SHORTER
from core.ledger_id import LedgerId
from core.prices.price_groups import CallColumns, PriceGrouping, group_keys
from core.prices.scenario import CACHE_RATE_PLACES, Scenario
from core.token_columns import TOKEN_COLUMNS

MAX_GROUPS: Final = 50_000
_HALF: Final = Decimal("0.5")
KNOWN_RATES: Final = (None, 0, 1, _HALF)
"""Cache rates that are known of calls whose events were dropped: each call's reads are rounded down."""


class WhatIfQuestion(NamedTuple):
    """Events in these times, [start, end), that meet the filters and are of one of these sessions or runs."""

    ledger_id: LedgerId
    ranges: Sequence[tuple[datetime, datetime]]
    filters: Mapping[str, Filter]
    scenario: Scenario
    of: tuple[Kind, Sequence[str]] | None = None
    """None: of any."""

    @property
    def start(self) -> datetime:
        return min(start for start, _ in self.ranges)

    @property
    def end(self) -> datetime:
        return max(end for _, end in self.ranges)

    @property
    def narrower(self) -> str:
        """What to ask where this is too much: a replay has no `start` and `end`."""
        return SHORTER if self.of is None else "ask `POST /v1/whatif` about a part of its time"


Columns = dict[LiteralString, LiteralString]
"""SQL by column."""


def _tokens(scenario: Scenario, arguments: SqlArguments) -> Columns:
    """Each token class of an event as it would be."""
    columns: Columns = {column: f"e.{column}" for column in TOKEN_COLUMNS}
    readable: LiteralString = "(e.text_input::bigint + e.cache_read)"
    if scenario.cache_rate is not None:
        # Whole numbers, as they are several times faster than numeric ones, and as exact.
        part = arguments.add(int(scenario.cache_rate.scaleb(CACHE_RATE_PLACES)))
        reads: LiteralString = f"({readable} * {part}::bigint / {10**CACHE_RATE_PLACES})"
        columns |= {"cache_read": reads, "text_input": f"{readable} - {reads}"}
    return columns | _written(scenario)


def _dropped_tokens(scenario: Scenario) -> Columns:
    """The same of a group of dropped events, at one of `KNOWN_RATES`."""
    columns: Columns = {column: f"e.{column}" for column in TOKEN_COLUMNS}
    readable: LiteralString = "(e.text_input + e.cache_read)"
    if scenario.cache_rate is not None:
        rate = scenario.cache_rate
        reads: LiteralString = "e.half_cached" if rate == _HALF else readable if rate else "0"
        columns |= {"cache_read": reads, "text_input": f"{readable} - {reads}"}
    return columns | _written(scenario)


def _written(scenario: Scenario) -> Columns:
    if scenario.cache_life is None:
        return {}
    written: LiteralString = "e.cache_write_5m::bigint + e.cache_write_1h"
    is_short = scenario.cache_life == "5m"
    return {"cache_write_5m": written if is_short else "0", "cache_write_1h": "0" if is_short else written}


_SUMS: Final[LiteralString] = ", ".join(f"sum({column})::bigint AS {column}" for column in TOKEN_COLUMNS)
_KEY: Final[LiteralString] = (
    "provider, model, model_requested, service_tier, is_batch, region, units, kind, failed, band, last_band, minute, "
    "is_exact"
)
_COST: Final[LiteralString] = "CASE WHEN c.seq IS NULL THEN e.cost_usd ELSE c.cost_usd END"
_REASON: Final[LiteralString] = "CASE WHEN c.seq IS NULL THEN e.reason ELSE c.reason END"


def _kind(cost: LiteralString, reason: LiteralString) -> LiteralString:
    return f"""CASE WHEN {cost} IS NULL THEN 'unpriced'
        WHEN d.cost_status = 'reported' OR d.cost_status = 'estimated'
            AND string_to_array({reason}, '+') && ARRAY['sender', 'registered'] THEN 'reported'
        ELSE 'priced' END"""


def _conditions(asked: WhatIfQuestion, arguments: SqlArguments) -> LiteralString:
    conditions = [event_condition(name, value, arguments) for name, value in asked.filters.items()]
    return " AND ".join(["true", *conditions])


def kept_events(asked: WhatIfQuestion, grouping: PriceGrouping, arguments: SqlArguments) -> LiteralString:
    """One row a group: what prices depend on, the number of events, their tokens and their cost.

    OFFSET 0 keeps an expression from being evaluated again wherever its column is used.
    """
    columns: LiteralString = ", ".join([f"{sql} AS {name}" for name, sql in _tokens(asked.scenario, arguments).items()])
    of = "true" if asked.of is None else among(*asked.of, arguments)
    events: LiteralString = events_in(asked.ledger_id, asked.ranges, arguments, of)
    org, start, end = (arguments.add(value) for value in (asked.ledger_id, asked.start, asked.end))
    conditions = _conditions(asked, arguments)
    call = CallColumns("model", "own_time", "units", {column: column for column in TOKEN_COLUMNS})
    keys: LiteralString = ", ".join(
        [f"{sql} AS {name}" for name, sql in group_keys(grouping, call, arguments.add).items()]
    )
    return f"""
        WITH last AS ({LAST_CORRECTIONS.format(org=org, start=start, end=end)}),
        calls AS (
            SELECT d.provider, d.model, e.model_requested, d.service_tier, coalesce(e.is_batch, false) AS is_batch,
                e.region, e.units, e.error_count, {OWN_TIME} AS own_time, {_COST} AS cost_usd, {columns},
                {_kind(_COST, _REASON)} AS kind
            FROM {events}
            LEFT JOIN last c ON c.event_id = e.event_id AND c.at = e.time
            JOIN dimension_set d ON d.org_id = e.org_id AND d.id = coalesce(c.dimension_set, e.dimension_set)
            LEFT JOIN subject s ON s.org_id = e.org_id AND s.user_key = e.user_key
            WHERE {STANDS} AND {conditions} OFFSET 0),
        keyed AS (SELECT *, {keys} FROM calls OFFSET 0)
        SELECT {_KEY.replace("units", "units::text AS units")}, count(*)::bigint AS events, {_SUMS},
            coalesce(sum(cost_usd), 0) AS cost_usd, min(own_time) AS at, max(own_time) AS last_at
        FROM (SELECT *, error_count > 0 AND mask = 0 AS failed, band AS last_band, exact IS NOT NULL AS is_exact
            FROM keyed) AS k
        GROUP BY {_KEY}, dated, exact, mask LIMIT {MAX_GROUPS + 1}"""


def dropped_events(asked: WhatIfQuestion, grouping: PriceGrouping, arguments: SqlArguments) -> LiteralString:
    """The same of days whose events were dropped. They were grouped by the prices of then: `band` and `last_band`, `at`
    and `last_at` differ where a price that came later may charge them differently."""
    tokens = _dropped_tokens(asked.scenario)
    columns: LiteralString = ", ".join([f"{sql} AS {name}" for name, sql in tokens.items()])
    each: LiteralString = ", ".join([f"({sql}) / greatest(e.event_count, 1)" for sql in tokens.values()])
    org, start, end = (arguments.add(value) for value in (asked.ledger_id, asked.start, asked.end))
    bands, dates = arguments.add(grouping.bands), arguments.add(grouping.dates)
    mask: LiteralString = " + ".join([f"(({sql} > 0)::int << {n})" for n, sql in enumerate(tokens.values())])
    return f"""
        SELECT {_KEY}, sum(event_count)::bigint AS events, {_SUMS}, coalesce(sum(cost_usd), 0) AS cost_usd,
            min(first_at) AS at, max(last_at) AS last_at
        FROM (
            SELECT d.provider, d.model, e.model_requested, d.service_tier, e.is_batch, e.region, e.units, e.failed,
                {_kind("e.standing_cost_usd", "e.standing_reason")} AS kind, e.minute, e.is_exact, e.event_count,
                {columns}, e.standing_cost_usd AS cost_usd, e.first_at, e.last_at,
                width_bucket(e.least_input, {bands}::bigint[]) AS band,
                width_bucket(e.most_input, {bands}::bigint[]) AS last_band,
                width_bucket(e.first_at, {dates}::timestamptz[]) AS dated,
                width_bucket(e.last_at, {dates}::timestamptz[]) AS last_dated, {mask} AS mask,
                CASE WHEN e.is_exact THEN ARRAY[{each}]::bigint[] END AS exact
            FROM charge_day e JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.standing_set
            WHERE e.org_id = {org}::int
                AND e.day >= ({start}::timestamptz AT TIME ZONE 'UTC')::date
                AND e.day < {end}::timestamptz AT TIME ZONE 'UTC' AND {_conditions(asked, arguments)}) AS k
        GROUP BY {_KEY}, dated, last_dated, exact, mask LIMIT {MAX_GROUPS + 1}"""
