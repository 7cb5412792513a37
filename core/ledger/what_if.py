"""What-if: prices past calls again under other conditions, by the price book of today at each call's own time.

PostgreSQL adds up the tokens of calls that any of the prices in question charges alike, so that a million events are a
few hundred multiplications. Rates times tokens are never rounded, so the sum is that of the single calls, to the digit.
"""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

import asyncpg
from outlay.terms import Terms

from core.db.compression_epochs import slots_of
from core.db.pool import INDEXED_HASH_JOINS
from core.errors import Unprocessable
from core.ledger.charge_days import require_charges
from core.ledger.cost_sql import SqlArguments
from core.ledger.exact_reads import read_exactly
from core.ledger.kept_events import EVENTS_DROPPED, dropped, kept_from, require_kept
from core.ledger.reader import require_few_in
from core.ledger.what_if_result import Tally, WhatIf
from core.ledger.what_if_sql import KNOWN_RATES, MAX_GROUPS, WhatIfQuestion, dropped_events, kept_events
from core.limits import OLDEST
from core.prices.book import BEGINNING, PriceBook, Quote
from core.prices.context_windows import windows_of
from core.prices.price_groups import PriceGrouping, Subject, needs_minute, needs_tokens, price_grouping
from core.prices.recent_usage import UsageGroup, UsedModel, units_from, usage_from
from core.prices.scenario import Overrides, hypothetical, obstacle

MAX_EVENTS: Final = 5_000_000
_TIMEOUT_MS: Final = 20_000
_SLICE: Final = 50
"""Groups priced between two turns of the event loop: a few milliseconds of work."""


async def what_if(connection: Any, prices: PriceBook, asked: WhatIfQuestion) -> WhatIf:
    """The cost of these events as it is and as it would be, from one snapshot.

    Raises:
        Unprocessable: there are more than `MAX_EVENTS` events in these times, they differ in too many ways, or some are
            no longer kept, and sums of their days do not suffice.
    """

    async def work() -> WhatIf:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            return await what_if_in_snapshot(connection, prices, asked)

    return await read_exactly(connection, slots_of(asked.start, asked.end), work)


async def what_if_in_snapshot(connection: Any, prices: PriceBook, asked: WhatIfQuestion) -> WhatIf:
    """As `what_if`, in the snapshot of the caller's REPEATABLE READ transaction."""
    with_dropped = await _dropped(connection, asked)
    horizon = await kept_from(connection, asked.ledger_id) if with_dropped else None
    ranges = [(max(start, horizon or start), end) for start, end in asked.ranges]
    why = "Each event is priced again"
    await require_few_in(connection, asked.ledger_id, ranges, MAX_EVENTS, why, asked.narrower)
    book = await prices.refreshed(connection)
    used = [(row[0], row[1]) for row in await connection.fetch(_MODELS, asked.ledger_id)]
    quotes = [book.quote(asked.ledger_id, provider, model, asked.end) for provider, model in used]
    names = {model for _, model in used} | {quote.price.model for quote in quotes if quote is not None}
    overrides = Overrides(book, asked.ledger_id, asked.scenario.overrides, names)
    grouping = await _grouping(book, asked, used)
    tally = Tally(book.version, asked.scenario)
    for place, row in enumerate(await _groups(connection, asked, grouping, with_dropped), 1):
        _price(book, asked, overrides, grouping, row, tally)
        if not place % _SLICE:
            await asyncio.sleep(0)
    return tally.result(overrides.used)


async def _dropped(connection: Any, asked: WhatIfQuestion) -> bool:
    """Whether sums by day answer for some days; refuses what they do not know."""
    if asked.of is not None:
        await require_kept(connection, asked.ledger_id, asked.start, asked.end)
        return False
    with_dropped = await require_charges(connection, asked.ledger_id, asked.start, asked.end, asked.filters)
    if with_dropped and asked.scenario.cache_rate not in KNOWN_RATES:
        horizon = await kept_from(connection, asked.ledger_id)
        raise dropped(horizon, "a `cache_rate` other than 0, 0.5 and 1 is rounded for each of them;")
    return with_dropped


async def _groups(
    connection: Any, asked: WhatIfQuestion, grouping: PriceGrouping, with_dropped: bool
) -> Sequence[asyncpg.Record]:
    await connection.execute(f"SET LOCAL statement_timeout = {_TIMEOUT_MS}; {INDEXED_HASH_JOINS}")
    rows: list[asyncpg.Record] = []
    for statement in (kept_events, *([dropped_events] if with_dropped else [])):
        arguments = SqlArguments()
        sql = statement(asked, grouping, arguments)
        try:
            rows += await connection.fetch(sql, *arguments.values)
        except asyncpg.QueryCanceledError:
            raise Unprocessable(f"This takes too long; {asked.narrower}.", code="too_many_events") from None
    if len(rows) > MAX_GROUPS:
        raise Unprocessable(
            f"These events differ in too many of the ways that prices depend on; {asked.narrower}, or for fewer models "
            "with `filter`.",
            code="too_many_events",
        )
    return rows


_MODELS: Final = "SELECT DISTINCT provider, model FROM dimension_set WHERE org_id = $1"


async def _grouping(book: PriceBook, asked: WhatIfQuestion, used: Sequence[tuple[str, str]]) -> PriceGrouping:
    """From the prices that these events have, and those that they would have."""
    first = asked.start - OLDEST  # a call whose month was closed when it came counts later than it was
    times = [first, *book.changes_between(first, asked.end)]
    targets = asked.scenario.overrides.values()
    terms: dict[Subject, list[Terms]] = {}
    windows: set[int] = set()
    for place, (provider, model) in enumerate(used, 1):
        wanted = [(provider, model), *((target.provider or provider, target.model) for target in targets)]
        quotes = [
            q for name in wanted for at in times if (q := book.quote(asked.ledger_id, name[0], name[1], at)) is not None
        ]
        windows |= windows_of(quote.price for quote in quotes)
        terms.setdefault(model, []).extend({id(q.price.terms): q.price.terms for q in quotes}.values())
        if not place % _SLICE:
            await asyncio.sleep(0)
    return price_grouping(terms, windows, [*book.changes_between(BEGINNING, asked.end)])


def _price(
    book: PriceBook, asked: WhatIfQuestion, overrides: Overrides, grouping: PriceGrouping, row: Any, tally: Tally
) -> None:
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
    _require_alike(book, asked, to, quote, row, grouping.bands)
    group = _group(asked, row, grouping.bands)
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


def _require_alike(
    book: PriceBook, asked: WhatIfQuestion, to: tuple[str, str], quote: Quote | None, row: Any, bands: Sequence[int]
) -> None:
    """Refuses events that were dropped where this price, which came later, may charge them differently."""
    terms = quote.price.terms if quote else None
    if quote is None or terms is None:
        return
    between = set(bands[row["band"] : row["last_band"]])
    if (
        (between and between & {*price_grouping({0: [terms]}, windows_of([quote.price])).bands})
        or (row["at"] != row["last_at"] and book.quote(asked.ledger_id, *to, row["last_at"]) != quote)
        or (needs_minute(terms) and row["minute"] is None)
        or (needs_tokens(terms) and not row["is_exact"])
    ):
        raise Unprocessable(
            f"Single calls of these days are no longer kept, and their sums do not say enough for the price of "
            f"{to[1]!r}; ask for another model, or for later days.",
            code=EVENTS_DROPPED,
        )


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
