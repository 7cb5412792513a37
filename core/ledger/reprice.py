"""Repricing: charges a ledger's events by today's price book, and posts corrections of those whose cost changes.

Events are charged by the same function as on arrival, from the fields that the ledger stores. No row is updated:
changes are corrections (`corrections.py`).
"""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import aclosing, asynccontextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg
from outlay.names import FINE_TUNED, NAME_PREFIX
from outlay.pricing import total
from outlay.usage import FLAGS, UNCOUNTABLE, Counted

from core.accounts.audit_log import record_act
from core.db.advisory_locks import Pair
from core.db.compression_epochs import slots_of
from core.db.pool import INDEXED_NESTED_LOOPS
from core.dimensions import DIMENSIONS
from core.errors import Conflict
from core.ledger.copy_row import costs_by_class
from core.ledger.corrections import Correction, CostState, Standing, post
from core.ledger.cost_sql import SqlArguments
from core.ledger.events import CURRENT, EVENTS, EXPRESSIONS, IS_WHOLE, STANDS, event_condition
from core.ledger.exact_reads import without_compression
from core.ledger.line_items import (
    ReceiptRefused,
    call_of,
    line_items,
    own_time,
    routing_of,
    units_of,
    usage_of,
    whose,
)
from core.ledger_id import LedgerId
from core.money import minus, plus
from core.prices.book import PriceBook, Quote
from core.prices.price_row import Price
from core.prices.rating import Charged, PricingInputs, settle
from core.token_columns import RECORD_FIELDS, REMAINDER_COLUMNS

_SLICE: Final = 20
"""Events charged between two turns of the event loop: about a millisecond of work."""
_POSTED_AT_ONCE: Final = 2_000

_COLUMNS: Final = (
    *("timestamp", "posted_for", "model_requested", "is_batch", "region", "units", "input_tokens", "output_tokens"),
    *("cost_reported_usd", "cost_source", "cost_usd", "list_cost_usd", "cache_saved_usd", "price_id", "discount_id"),
    "cost_reason",
    *("saved_usd", "saving_technique"),
)
_dimensions: Final = {name: f"d.{name}" for name in DIMENSIONS}
_expressions: Final = EXPRESSIONS | CURRENT | _dimensions | {column: f"e.{column}" for column in REMAINDER_COLUMNS}
_SELECT: Final[LiteralString] = ", ".join(
    [
        *(f"{_expressions[name]} AS {name}" for name in dict.fromkeys((*_COLUMNS, *DIMENSIONS, *RECORD_FIELDS))),
        "e.event_id AS id, e.total_tokens AS given_total, e.error_count, e.cost_usd AS first_cost_usd",
        "coalesce(c.seq, 0) AS last_seq, coalesce(c.stands, 0) AS stands, c.stands_at, d.id AS dimension_set",
        "coalesce(c.event_time, e.time) AS event_time",
        "CASE WHEN c.seq IS NULL THEN e.folded_set ELSE c.folded_set END AS folded_set",
    ]
)


class EventSelection(NamedTuple):
    """Events in [start, end), UTC, that meet the filters, as in a list of events."""

    ledger_id: LedgerId
    start: datetime
    end: datetime
    filters: Mapping[str, str]


class ModelDay(NamedTuple):
    """The changes for one model on one UTC day. None: none of these events has a price."""

    day: date
    provider: str
    model: str
    events: int
    before_usd: Decimal | None
    after_usd: Decimal | None

    @property
    def difference_usd(self) -> Decimal:
        return minus(self.after_usd, self.before_usd) or Decimal(0)


class Repricing(NamedTuple):
    """The result of a repricing, or of its dry run."""

    examined: int
    unexplained: int
    """Events left unchanged because their present cost cannot be recomputed (`outlay_receipts_refused_total`)."""
    models: list[ModelDay]
    """Oldest first."""

    @property
    def changed(self) -> int:
        return sum(model.events for model in self.models)

    @property
    def difference_usd(self) -> Decimal:
        return total(model.difference_usd for model in self.models)


async def dry_run(pool: asyncpg.Pool, prices: PriceBook, selection: EventSelection) -> Repricing:
    """Computes the changes without posting them. Other requests run meanwhile.

    Raises:
        Conflict: the ledger is being repriced already.
    """
    async with snapshot(pool, prices, selection) as (connection, newest):
        return await _foreseen(connection, newest, selection)


async def reprice(
    pool: asyncpg.Pool,
    prices: PriceBook,
    selection: EventSelection,
    by: str,
    expected_usd: Decimal | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Repricing:
    """Posts the corrections, 2,000 in each transaction. After a fault, the same call posts the rest.

    Raises:
        Conflict: the ledger is being repriced already, or the difference is not `expected_usd`.
    """
    async with snapshot(pool, prices, selection) as (reading, newest):
        foreseen = await _foreseen(reading, newest, selection)
        if expected_usd is not None and foreseen.difference_usd != expected_usd:
            raise Conflict(
                f"The difference is {foreseen.difference_usd:f} USD now, not {expected_usd:f}; look at it again.",
                code="difference_changed",
            )
        if not foreseen.changed:
            return foreseen
        async with pool.acquire() as writing:
            about = {"start": selection.start.isoformat(), "end": selection.end.isoformat(), **selection.filters}
            figures = {"events": foreseen.changed, "difference_usd": f"{foreseen.difference_usd:f}"}
            await record_act(writing, selection.ledger_id, by, "events.repriced", "events", about | figures)
            waiting = []
            async with aclosing(_corrections(reading, newest, selection, _Tally())) as corrections:
                async for correction in corrections:
                    waiting.append(correction)
                    if len(waiting) == _POSTED_AT_ONCE:
                        await post(writing, selection.ledger_id, waiting, now())
                        waiting = []
            if waiting:
                await post(writing, selection.ledger_id, waiting, now())
        return foreseen  # from the same snapshot, so these are exactly the corrections that were posted


@asynccontextmanager
async def snapshot(
    pool: asyncpg.Pool, prices: PriceBook, selection: EventSelection
) -> AsyncIterator[tuple[Any, PriceBook]]:
    """A connection in one snapshot that holds the ledger's repricing lock, and the price book of that snapshot.

    That book has every price that a visible event was charged by.

    The lock is taken before the snapshot, which therefore shows all that the repricing before this one has posted.
    Returning the connection to the pool releases the lock. Compression leaves these days alone meanwhile: corrections
    look their events up again.
    """
    async with pool.acquire() as connection:
        if not await connection.fetchval("SELECT pg_try_advisory_lock($1, $2)", Pair.REPRICING, selection.ledger_id):
            raise Conflict("This ledger is being repriced already; wait until that is done.", code="repricing")
        async with (
            without_compression(connection, slots_of(selection.start, selection.end)),
            connection.transaction(isolation="repeatable_read", readonly=True),
        ):
            yield connection, await prices.refreshed(connection)


async def _foreseen(connection: Any, prices: PriceBook, selection: EventSelection) -> Repricing:
    tally = _Tally()
    async for correction in _corrections(connection, prices, selection, tally):
        tally.add(correction)
    return tally.repricing()


async def _corrections(
    connection: Any, prices: PriceBook, selection: EventSelection, tally: "_Tally"
) -> AsyncGenerator[Correction]:
    """Corrections of the events whose cost, list cost or status changes, in the caller's snapshot."""
    arguments = SqlArguments()
    org, start, end = (arguments.add(value) for value in (selection.ledger_id, selection.start, selection.end))
    conditions = [event_condition(name, value, arguments) for name, value in selection.filters.items()]
    sql: LiteralString = f"""SELECT {_SELECT} {EVENTS}
        WHERE e.org_id = {org}::int AND {IS_WHOLE} AND {" AND ".join([STANDS, *conditions])}
            AND e.time >= {start}::timestamptz AND e.time < {end}::timestamptz ORDER BY e.time, e.event_id"""
    await connection.execute(INDEXED_NESTED_LOOPS)
    cursor = await connection.cursor(sql, *arguments.values)
    while records := await cursor.fetch(_SLICE):
        tally.examined += len(records)
        for record in records:
            quote = prices.quote(selection.ledger_id, record["provider"], record["model"], own_time(record))
            charged = _recharged(record, quote, routing_of(record, prices))
            if charged is not None:
                try:
                    yield _correction(record, prices, charged)
                except ReceiptRefused:
                    tally.unexplained += 1


def _recharged(record: Any, quote: Quote | None, routing: Price | None) -> Charged | None:
    """An event's cost by today's book; None: unchanged."""
    codes = _codes(record)
    if routing is None and _is_unchanged(record, codes, quote):
        return None
    usage = usage_of(record)
    flags = tuple(code for code in codes if code in FLAGS)
    failed = record["error_count"] > 0
    # Token counts of 0 are stored like missing ones. A cost of 0 by the price book shows that they were stated; where
    # a reported figure was the cost, this cannot be known.
    is_ours = record["price_id"] is not None or whose(record) is None
    nothing = record["first_cost_usd"] == 0 or record["cost_status"] == "unpriced"
    counted = is_ours and nothing and not UNCOUNTABLE & {*codes} and (bool(flags) or not failed)
    inputs = PricingInputs(
        call_of(record),
        units_of(record),
        record["cost_reported_usd"],
        record["cost_source"],
        any(usage) or counted,
        bool(record["given_total"]),
        failed,
        record["saving_technique"] is not None or bool(record["saved_usd"]),
        routing,
    )
    charged = settle(Counted(usage, record["input_tokens"], record["output_tokens"], flags), inputs, quote)
    current = record["cost_usd"], record["list_cost_usd"], record["cost_status"]
    return None if current == (charged.cost, charged.list_cost, charged.cost_status) else charged


def _is_unchanged(record: Any, codes: list[str], quote: Quote | None) -> bool:
    """Whether nothing that decides the cost has changed. Most events need no new calculation then."""
    if quote is None:
        return record["price_id"] is None
    by = quote.price.id, quote.discount.id if quote.discount else None
    # Beside an organisation's own price the list price may have changed; a fine-tuned model may have got its own price.
    doubts = [code for code in (FINE_TUNED, NAME_PREFIX) if code in codes]
    same_terms = quote.list_price is None and doubts == ([quote.match.estimate] if quote.match.estimate else [])
    return same_terms and by == (record["price_id"], record["discount_id"])


def _codes(record: Any) -> list[str]:
    return record["cost_reason"].split("+") if record["cost_reason"] else []


def _correction(record: Any, prices: PriceBook, charged: Charged) -> Correction:
    """Raises `ReceiptRefused` where the present cost cannot be recomputed, so cannot be subtracted class by class."""
    values = tuple(record[name] for name in DIMENSIONS)
    was = CostState(
        record["cost_usd"],
        record["list_cost_usd"],
        record["cache_saved_usd"],
        costs_by_class(line_items(record, prices)),
        record["price_id"],
        record["discount_id"],
        record["cost_reason"],
        values,
    )
    now = CostState(
        charged.cost,
        charged.list_cost,
        charged.cache_saved,
        costs_by_class(charged.line_items),
        charged.price_id,
        charged.discount_id,
        charged.reason,
        tuple(charged.cost_status if name == "cost_status" else record[name] for name in DIMENSIONS),
    )
    time, set_id, folded = record["event_time"], record["dimension_set"], record["folded_set"]
    standing = Standing(record["stands"], record["stands_at"])
    return Correction(record["id"], time, own_time(record), record["last_seq"], was, set_id, folded, now, standing)


class _Tally:
    """Adds up a repricing's corrections by model and day."""

    def __init__(self) -> None:
        self.examined = self.unexplained = 0
        self._models: dict[tuple[date, str, str], ModelDay] = {}

    def add(self, correction: Correction) -> None:
        of = dict(zip(DIMENSIONS, correction.was.values, strict=True))
        provider, model = str(of["provider"]), str(of["model"])
        key = correction.own_time.date(), provider, model
        before, after = correction.was.cost_usd, correction.now.cost_usd
        known = self._models.get(key) or ModelDay(*key, 0, None, None)
        self._models[key] = ModelDay(
            *key, known.events + 1, plus(known.before_usd, before), plus(known.after_usd, after)
        )

    def repricing(self) -> Repricing:
        return Repricing(self.examined, self.unexplained, [self._models[key] for key in sorted(self._models)])
