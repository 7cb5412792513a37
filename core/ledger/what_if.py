"""What-if: prices past calls again under other conditions, by the price book of today at each call's own time.

PostgreSQL adds up the tokens of calls that any of the prices in question charges alike, so that a million events are a
few hundred multiplications. Rates times tokens are never rounded, so the sum is that of the single calls, to the digit.
"""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg
from outlay.terms import Terms
from outlay.token_classes import PARTS, TOKEN_CLASSES

from core.db.compression_epochs import slots_of
from core.db.pool import INDEXED_HASH_JOINS
from core.errors import Unprocessable
from core.filters import Filter
from core.ledger.activity import Kind, among
from core.ledger.cost_sql import SqlArguments
from core.ledger.events import LAST_CORRECTIONS, STANDS, event_condition, events_in
from core.ledger.exact_reads import read_exactly
from core.ledger.kept_events import require_kept
from core.ledger.measures import OWN_TIME
from core.ledger.reader import SHORTER, require_few_in
from core.ledger.what_if_result import Tally, WhatIf
from core.ledger_id import LedgerId
from core.limits import OLDEST
from core.prices.book import BEGINNING, PriceBook
from core.prices.context_windows import windows_of
from core.prices.recent_usage import UsageGroup, UsedModel, grouping_for, units_from, usage_from
from core.prices.scenario import CACHE_RATE_PLACES, Overrides, Scenario, hypothetical, obstacle
from core.token_columns import TOKEN_COLUMNS

MAX_EVENTS: Final = 5_000_000
_MAX_GROUPS: Final = 50_000
_TIMEOUT_MS: Final = 20_000
_SLICE: Final = 50
"""Groups priced between two turns of the event loop: a few milliseconds of work."""


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


class _Needs(NamedTuple):
    """How finely events have to be grouped."""

    bands: list[int]
    dates: Sequence[datetime]
    """Between two of them no price changes."""
    by_minute: list[str]
    """Models with a price that depends on the hour."""
    by_tokens: list[str]
    """Models with a price that changes from token to token."""


async def what_if(connection: Any, prices: PriceBook, asked: WhatIfQuestion) -> WhatIf:
    """The cost of these events as it is and as it would be, from one snapshot.

    Raises:
        Unprocessable: there are more than `MAX_EVENTS` events in these times, they differ in too many ways, or some are
            no longer kept.
    """

    async def work() -> WhatIf:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            return await what_if_in_snapshot(connection, prices, asked)

    return await read_exactly(connection, slots_of(asked.start, asked.end), work)


async def what_if_in_snapshot(connection: Any, prices: PriceBook, asked: WhatIfQuestion) -> WhatIf:
    """As `what_if`, in the snapshot of the caller's REPEATABLE READ transaction."""
    why = "Each event is priced again"
    await require_few_in(connection, asked.ledger_id, asked.ranges, MAX_EVENTS, why, asked.narrower)
    await require_kept(connection, asked.ledger_id, asked.start, asked.end)
    book = await prices.refreshed(connection)
    used = [(row[0], row[1]) for row in await connection.fetch(_MODELS, asked.ledger_id)]
    quotes = [book.quote(asked.ledger_id, provider, model, asked.end) for provider, model in used]
    names = {model for _, model in used} | {quote.price.model for quote in quotes if quote is not None}
    overrides = Overrides(book, asked.ledger_id, asked.scenario.overrides, names)
    needs = await _needs(book, asked, used)
    tally = Tally(book.version, asked.scenario)
    for place, row in enumerate(await _groups(connection, asked, needs), 1):
        _price(book, asked, overrides, needs, row, tally)
        if not place % _SLICE:
            await asyncio.sleep(0)
    return tally.result(overrides.used)


async def _groups(connection: Any, asked: WhatIfQuestion, needs: _Needs) -> Sequence[asyncpg.Record]:
    arguments = SqlArguments()
    sql = _statement(asked, needs, arguments)
    await connection.execute(f"SET LOCAL statement_timeout = {_TIMEOUT_MS}; {INDEXED_HASH_JOINS}")
    try:
        rows: Sequence[asyncpg.Record] = await connection.fetch(sql, *arguments.values)
    except asyncpg.QueryCanceledError:
        raise Unprocessable(f"This takes too long; {asked.narrower}.", code="too_many_events") from None
    if len(rows) > _MAX_GROUPS:
        raise Unprocessable(
            f"These events differ in too many of the ways that prices depend on; {asked.narrower}, or for fewer models "
            "with `filter`.",
            code="too_many_events",
        )
    return rows


_MODELS: Final = "SELECT DISTINCT provider, model FROM dimension_set WHERE org_id = $1"


async def _needs(book: PriceBook, asked: WhatIfQuestion, used: Sequence[tuple[str, str]]) -> _Needs:
    """From the prices that these events have, and those that they would have."""
    first = asked.start - OLDEST  # a call whose month was closed when it came counts later than it was
    times = [first, *book.changes_between(first, asked.end)]
    targets = asked.scenario.overrides.values()
    every: list[Terms] = []
    windows: set[int] = set()
    by_minute: set[str] = set()
    by_tokens: set[str] = set()
    for place, (provider, model) in enumerate(used, 1):
        wanted = [(provider, model), *((target.provider or provider, target.model) for target in targets)]
        quotes = [
            q for name in wanted for at in times if (q := book.quote(asked.ledger_id, name[0], name[1], at)) is not None
        ]
        terms = list({id(quote.price.terms): quote.price.terms for quote in quotes}.values())
        windows |= windows_of(quote.price for quote in quotes)
        grouping = grouping_for(terms)
        by_minute |= {model} if grouping.by_minute else set()
        by_tokens |= {model} if grouping.by_tokens else set()
        every += terms
        if not place % _SLICE:
            await asyncio.sleep(0)
    bands = grouping_for({id(each): each for each in every}.values(), windows).bands
    return _Needs(bands, book.changes_between(BEGINNING, asked.end), sorted(by_minute), sorted(by_tokens))


def _tokens(scenario: Scenario, arguments: SqlArguments) -> dict[LiteralString, LiteralString]:
    """Each token class of an event as it would be, by column."""
    columns: dict[LiteralString, LiteralString] = {column: f"e.{column}" for column in TOKEN_COLUMNS}
    if scenario.cache_rate is not None:
        readable: LiteralString = "(e.text_input::bigint + e.cache_read)"
        # Whole numbers, as they are several times faster than numeric ones, and as exact.
        part = arguments.add(int(scenario.cache_rate.scaleb(CACHE_RATE_PLACES)))
        reads: LiteralString = f"({readable} * {part}::bigint / {10**CACHE_RATE_PLACES})"
        columns |= {"cache_read": reads, "text_input": f"{readable} - {reads}"}
    if scenario.cache_life is not None:
        written: LiteralString = "e.cache_write_5m::bigint + e.cache_write_1h"
        is_short = scenario.cache_life == "5m"
        columns |= {"cache_write_5m": written if is_short else "0", "cache_write_1h": "0" if is_short else written}
    return columns


_INPUT: Final[LiteralString] = " + ".join(each.column for each in TOKEN_CLASSES if each.side == "input")
_MASK: Final[LiteralString] = " + ".join(f"(({column} > 0)::int << {n})" for n, column in enumerate(TOKEN_COLUMNS))
_SUMS: Final[LiteralString] = ", ".join(f"sum({column})::bigint AS {column}" for column in TOKEN_COLUMNS)
_KEY: Final[LiteralString] = (
    "provider, model, model_requested, service_tier, is_batch, region, units, kind, failed, dated, band, minute, exact"
)
_COST: Final[LiteralString] = "CASE WHEN c.seq IS NULL THEN e.cost_usd ELSE c.cost_usd END"
_REASON: Final[LiteralString] = "CASE WHEN c.seq IS NULL THEN e.reason ELSE c.reason END"


def _statement(asked: WhatIfQuestion, needs: _Needs, arguments: SqlArguments) -> LiteralString:
    """One row a group: what prices depend on, the number of events, their tokens and their cost.

    Only classes that all or none of a group's events have are summed up together (`mask`): one of them may have no
    price. OFFSET 0 keeps an expression from being evaluated again wherever its column is used.
    """
    tokens = _tokens(asked.scenario, arguments)
    columns: LiteralString = ", ".join([f"{expression} AS {column}" for column, expression in tokens.items()])
    of = "true" if asked.of is None else among(*asked.of, arguments)
    events: LiteralString = events_in(asked.ledger_id, asked.ranges, arguments, of)
    org, start, end = (arguments.add(value) for value in (asked.ledger_id, asked.start, asked.end))
    filters: list[LiteralString] = [STANDS]
    filters += [event_condition(name, value, arguments) for name, value in asked.filters.items()]
    bands, dates = arguments.add(needs.bands), arguments.add(needs.dates)
    by_minute, by_tokens = arguments.add(needs.by_minute), arguments.add(needs.by_tokens)
    parts = arguments.add([*PARTS])
    exact: LiteralString = f"model = ANY({by_tokens}::text[]) OR jsonb_exists_any(units, {parts}::text[])"
    return f"""
        WITH last AS ({LAST_CORRECTIONS.format(org=org, start=start, end=end)}),
        calls AS (
            SELECT d.provider, d.model, e.model_requested, d.service_tier, coalesce(e.is_batch, false) AS is_batch,
                e.region, e.units, e.error_count, {OWN_TIME} AS own_time, {_COST} AS cost_usd, {columns},
                CASE WHEN {_COST} IS NULL THEN 'unpriced'
                    WHEN d.cost_status = 'reported' OR d.cost_status = 'estimated'
                        AND string_to_array({_REASON}, '+') && ARRAY['sender', 'registered'] THEN 'reported'
                    ELSE 'priced' END AS kind
            FROM {events}
            LEFT JOIN last c ON c.event_id = e.event_id AND c.at = e.time
            JOIN dimension_set d ON d.org_id = e.org_id AND d.id = coalesce(c.dimension_set, e.dimension_set)
            LEFT JOIN subject s ON s.org_id = e.org_id AND s.user_key = e.user_key
            WHERE {" AND ".join(filters)} OFFSET 0),
        keyed AS (
            SELECT *, {_MASK} AS mask, width_bucket(({_INPUT})::bigint, {bands}::bigint[]) AS band,
                width_bucket(own_time, {dates}::timestamptz[]) AS dated,
                CASE WHEN model = ANY({by_minute}::text[]) THEN date_trunc('minute', own_time, 'UTC') END AS minute,
                CASE WHEN {exact} THEN ARRAY[{", ".join(TOKEN_COLUMNS)}]::bigint[] END AS exact
            FROM calls OFFSET 0)
        SELECT provider, model, model_requested, service_tier, is_batch, region, units::text AS units, kind, failed,
            band, minute, count(*)::bigint AS events, {_SUMS}, coalesce(sum(cost_usd), 0) AS cost_usd,
            min(own_time) AS at
        FROM (SELECT *, error_count > 0 AND mask = 0 AS failed FROM keyed) AS k
        GROUP BY {_KEY}, mask LIMIT {_MAX_GROUPS + 1}"""


def _price(book: PriceBook, asked: WhatIfQuestion, overrides: Overrides, needs: _Needs, row: Any, tally: Tally) -> None:
    """Adds one group to the tally."""
    provider, model, at, actual = row["provider"], row["model"], row["at"], row["cost_usd"]
    if row["kind"] == "unpriced":
        tally.leave_out(model, "unpriced", row["events"], actual)
        return
    quote = book.quote(asked.ledger_id, provider, model, at)
    target = overrides.of(provider, model, quote, at) if quote else None
    if target is None and row["kind"] == "reported":
        tally.compare((provider, model), (provider, model), row["events"], actual, actual)
        tally.has_reported = True
        return
    to = (provider, model) if target is None else (target.provider or provider, target.model)
    quote = quote if target is None else book.quote(asked.ledger_id, to[0], to[1], at)
    group = _group(asked, row, needs.bands)
    if quote is None:
        tally.leave_out(model, "unpriced" if target is None else "unknown_model", row["events"], actual)
        return
    if target is not None and (reason := obstacle(group, quote, at)) is not None:
        tally.leave_out(model, reason, row["events"], actual)
        return
    routing = book.routing(to[0], row["model_requested"], to[1], at)
    found = hypothetical(group, quote, at, routing, actual, asked.scenario.discount)
    if found.cost_usd is None:
        tally.leave_out(model, found.reason if target and found.reason else "unpriced", row["events"], actual)
        return
    tally.compare((provider, model), to, row["events"], actual, found.cost_usd)
    tally.doubt(to, found.estimates)


def _group(asked: WhatIfQuestion, row: Any, bands: Sequence[int]) -> UsageGroup:
    scenario = asked.scenario
    return UsageGroup(
        UsedModel(asked.ledger_id, row["provider"], row["model"]),
        row["events"],
        usage_from(row),
        row["service_tier"] if scenario.service_tier is None else scenario.service_tier,
        row["is_batch"] if scenario.is_batch is None else scenario.is_batch,
        row["region"],
        units_from(row["units"]),
        bands[row["band"] - 1],
        row["minute"],
        row["failed"],
    )
