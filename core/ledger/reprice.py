"""Repricing: what a ledger's events cost by today's price book, and the corrections that make it so.

An event is charged anew by the same function as when it came, from what the ledger holds of it. Nothing is updated:
what changes gets a correction (`corrections.py`).
"""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import aclosing, asynccontextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg
from outlay.names import FINE_TUNED
from outlay.pricing import total
from outlay.usage import FLAGS, UNCOUNTABLE, Counted

from core.acts import record_act
from core.db.pool import INDEXED_NESTED_LOOPS
from core.errors import Conflict
from core.event import DIMENSIONS
from core.ledger.corrections import Correction, Standing, post
from core.ledger.events import EVENTS, EXPRESSIONS, STANDING, event_condition
from core.ledger.receipt import RECORD_COLUMNS, ReceiptRefused, call_of, line_items, own_time, units_of, usage_of, whose
from core.ledger.row import costs_by_class
from core.ledger.statement import Parameters
from core.money import minus, plus
from core.prices.book import PriceBook, Quote
from core.prices.charging import Charged, Facts, settle

_SLICE: Final = 20
"""Events charged before other requests have their turn: about a millisecond."""
_POSTED_AT_ONCE: Final = 2_000
_LOCK: Final = 0x0071A7
"""The first half of the advisory lock, one repricing a ledger; the ledger's id is the second."""

_COLUMNS: Final = (
    *("timestamp", "posted_for", "is_batch", "region", "units", "input_tokens", "output_tokens"),
    *("cost_reported_usd", "cost_source", "cost_usd", "list_cost_usd", "price_id", "discount_id", "cost_reason"),
)
_expressions: Final = EXPRESSIONS | STANDING | {"text_input": "e.text_input", "text_output": "e.text_output"}
_SELECT: Final[LiteralString] = ", ".join(
    [
        *(f"{_expressions[name]} AS {name}" for name in dict.fromkeys((*_COLUMNS, *DIMENSIONS, *RECORD_COLUMNS))),
        "e.event_id AS id, e.total_tokens AS given_total, e.error_count, e.cost_usd AS first_cost_usd",
        "coalesce(c.seq, 0) AS last_seq, d.id AS dimension_set",
        "CASE WHEN c.seq IS NULL THEN e.folded_set ELSE c.folded_set END AS folded_set",
    ]
)


class Order(NamedTuple):
    """Which events: those that stand in [start, end), UTC, and meet the filters, as in a list of events."""

    ledger_id: int
    start: datetime
    end: datetime
    filters: Mapping[str, str]


class ModelDay(NamedTuple):
    """What changes for one model on one UTC day. None: none of these events has a price."""

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
    examined: int
    unexplained: int
    """Left alone: what they were charged cannot be recomputed. `outlay_receipts_refused_total` counts them too."""
    models: list[ModelDay]
    """Oldest first."""

    @property
    def changed(self) -> int:
        return sum(model.events for model in self.models)

    @property
    def difference_usd(self) -> Decimal:
        return total(model.difference_usd for model in self.models)


async def dry_run(pool: asyncpg.Pool, prices: PriceBook, order: Order) -> Repricing:
    """What would change. Other requests go on meanwhile.

    Raises:
        Conflict: the ledger is being repriced already.
    """
    async with _snapshot(pool, prices, order.ledger_id) as (connection, newest):
        return await _foreseen(connection, newest, order)


async def reprice(
    pool: asyncpg.Pool,
    prices: PriceBook,
    order: Order,
    by: str,
    expected_usd: Decimal | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Repricing:
    """Post the corrections, some thousands a transaction; what a fault leaves undone, the same order does later.

    Raises:
        Conflict: the ledger is being repriced already, or the difference is not the expected one (USD).
    """
    async with _snapshot(pool, prices, order.ledger_id) as (reading, newest):
        foreseen = await _foreseen(reading, newest, order)
        if expected_usd is not None and foreseen.difference_usd != expected_usd:
            raise Conflict(
                f"The difference is {foreseen.difference_usd:f} USD now, not {expected_usd:f}; look at it anew.",
                code="difference_changed",
            )
        if not foreseen.changed:
            return foreseen
        async with pool.acquire() as writing:
            about = {"start": order.start.isoformat(), "end": order.end.isoformat(), **order.filters}
            figures = {"events": foreseen.changed, "difference_usd": f"{foreseen.difference_usd:f}"}
            await record_act(writing, order.ledger_id, by, "events.repriced", "events", about | figures)
            waiting = []
            async with aclosing(_corrections(reading, newest, order, _Tally())) as corrections:
                async for correction in corrections:
                    waiting.append(correction)
                    if len(waiting) == _POSTED_AT_ONCE:
                        await post(writing, order.ledger_id, waiting, now())
                        waiting = []
            if waiting:
                await post(writing, order.ledger_id, waiting, now())
        return foreseen  # of the same snapshot: what was posted, no more and no less


@asynccontextmanager
async def _snapshot(pool: asyncpg.Pool, prices: PriceBook, ledger_id: int) -> AsyncIterator[tuple[Any, PriceBook]]:
    """A connection that holds the ledger's repricing lock, in one snapshot, and the price book of that: it has what
    was applied a moment ago, and every price that an event in sight was charged by.

    The lock is taken before, so that no snapshot is older than what the repricing before this one has posted;
    returning the connection to the pool gives it back.
    """
    async with pool.acquire() as connection:
        if not await connection.fetchval("SELECT pg_try_advisory_lock($1, $2)", _LOCK, ledger_id):
            raise Conflict("This ledger is being repriced already; wait until that is done.", code="repricing")
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            yield connection, await prices.refreshed(connection)


async def _foreseen(connection: Any, prices: PriceBook, order: Order) -> Repricing:
    tally = _Tally()
    async for correction in _corrections(connection, prices, order, tally):
        tally.add(correction)
    return tally.repricing()


async def _corrections(connection: Any, prices: PriceBook, order: Order, tally: "_Tally") -> AsyncGenerator[Correction]:
    """Of events whose cost, list cost or status would be another, in the caller's snapshot."""
    parameters = Parameters()
    org, start, end = (parameters.add(value) for value in (order.ledger_id, order.start, order.end))
    conditions = [event_condition(name, value, parameters) for name, value in order.filters.items()]
    sql: LiteralString = f"""SELECT {_SELECT} {EVENTS}
        WHERE e.org_id = {org}::int AND e.seq = 0 AND e.time >= {start}::timestamptz AND e.time < {end}::timestamptz
            AND {" AND ".join(["true", *conditions])} ORDER BY e.time, e.event_id"""
    await connection.execute(INDEXED_NESTED_LOOPS)
    cursor = await connection.cursor(sql, *parameters.values)
    while records := await cursor.fetch(_SLICE):
        tally.examined += len(records)
        for record in records:
            quote = prices.quote(order.ledger_id, record["provider"], record["model"], own_time(record))
            charged = _recharged(record, quote)
            if charged is not None:
                try:
                    yield _correction(record, prices, charged)
                except ReceiptRefused:
                    tally.unexplained += 1


def _recharged(record: Any, quote: Quote | None) -> Charged | None:
    """What an event costs now; None: what stands."""
    codes = _codes(record)
    if _holds(record, codes, quote):
        return None
    usage = usage_of(record)
    flags = tuple(code for code in codes if code in FLAGS)
    failed = record["error_count"] > 0
    # Tokens that were said to be 0 were counted all the same; of a call that somebody else priced, nobody knows.
    is_ours = record["price_id"] is not None or whose(record) is None
    nothing = record["first_cost_usd"] == 0 or record["cost_status"] == "unpriced"
    counted = is_ours and nothing and not UNCOUNTABLE & {*codes} and (bool(flags) or not failed)
    facts = Facts(
        call_of(record),
        units_of(record),
        record["cost_reported_usd"],
        record["cost_source"],
        any(usage) or counted,
        bool(record["given_total"]),
        failed,
    )
    charged = settle(Counted(usage, record["input_tokens"], record["output_tokens"], flags), facts, quote)
    stands = record["cost_usd"], record["list_cost_usd"], record["cost_status"]
    return None if stands == (charged.cost, charged.list_cost, charged.cost_status) else charged


def _holds(record: Any, codes: list[str], quote: Quote | None) -> bool:
    """Whether nothing that decides the cost has changed; most events are done with that."""
    if quote is None:
        return record["price_id"] is None
    by = quote.price.id, quote.discount.id if quote.discount else None
    # Beside a price of one's own the list price may have changed, and what was estimated may have got a name.
    same_terms = quote.list_price is None and (quote.match.estimate is not None) == (FINE_TUNED in codes)
    return same_terms and by == (record["price_id"], record["discount_id"])


def _codes(record: Any) -> list[str]:
    return record["cost_reason"].split("+") if record["cost_reason"] else []


def _correction(record: Any, prices: PriceBook, charged: Charged) -> Correction:
    """Raises `ReceiptRefused` where what stands cannot be explained, and so cannot be taken back class by class."""
    values = tuple(record[name] for name in DIMENSIONS)
    was = Standing(
        record["cost_usd"],
        record["list_cost_usd"],
        costs_by_class(line_items(record, prices)),
        record["price_id"],
        record["discount_id"],
        record["cost_reason"],
        values,
    )
    now = Standing(
        charged.cost,
        charged.list_cost,
        costs_by_class(charged.line_items),
        charged.price_id,
        charged.discount_id,
        charged.reason,
        (*values[:-1], charged.cost_status),
    )
    time, set_id, folded = record["timestamp"], record["dimension_set"], record["folded_set"]
    return Correction(record["id"], time, own_time(record), record["last_seq"], was, set_id, folded, now)


class _Tally:
    """What a repricing has found so far."""

    def __init__(self) -> None:
        self.examined = self.unexplained = 0
        self._models: dict[tuple[date, str, str], ModelDay] = {}

    def add(self, correction: Correction) -> None:
        provider, model = (str(correction.was.values[DIMENSIONS.index(name)]) for name in ("provider", "model"))
        key = correction.own_time.date(), provider, model
        before, after = correction.was.cost_usd, correction.now.cost_usd
        known = self._models.get(key) or ModelDay(*key, 0, None, None)
        self._models[key] = ModelDay(
            *key, known.events + 1, plus(known.before_usd, before), plus(known.after_usd, after)
        )

    def repricing(self) -> Repricing:
        return Repricing(self.examined, self.unexplained, [self._models[key] for key in sorted(self._models)])
