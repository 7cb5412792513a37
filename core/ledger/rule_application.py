"""Applies an attribution rule to events that the ledger has: corrections that restate each event, at its own time.

An event that another rule with a higher priority takes is left to that one. Unlike a repricing, nothing is posted where
one of the events counts in a closed month (docs/decisions/0135-attribution-rules.md).
"""

from collections import Counter
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg
from outlay.pricing import total

from core.accounts.audit_log import record_act
from core.attribution.conditions import ValueOf
from core.attribution.rule import Rule, changes, taker
from core.attribution.rule_store import rules_of
from core.budget_counters.counters import COUNT_IN, Countings
from core.db.advisory_locks import Pair
from core.db.compression_epochs import slots_of
from core.db.pool import INDEXED_HASH_JOINS, INDEXED_NESTED_LOOPS, run_again
from core.dimensions import DIMENSIONS, ENTITIES, FACETS
from core.errors import Conflict
from core.ledger import witness_sql, write_sql
from core.ledger.attributed_rows import statement_with, values_of_statement
from core.ledger.closed_periods import closed_months, month_of
from core.ledger.corrections import SHARD
from core.ledger.cost_sql import SqlArguments
from core.ledger.events import EVENTS, IS_WHOLE, STANDS, event_condition
from core.ledger.measures import OWN_TIME
from core.ledger.reprice import EventSelection, snapshot
from core.ledger.row_names import Caches, RowNames
from core.ledger.stored_calls import Place, read_calls
from core.ledger.witness_posting import WitnessPosting
from core.ledger_id import LedgerId
from core.money import plus
from core.prices.book import PriceBook
from core.process.telemetry import COMPRESSION

_SLICE: Final = 500
_POSTED_AT_ONCE: Final = 1_000
_names: Final[LiteralString] = ", ".join(
    [
        *(f"d.{name}" for name in DIMENSIONS),
        *(f"{'s' if name == 'user_id' else 'e'}.{name}" for name in (*ENTITIES, *FACETS)),
    ]
)
_SELECT: Final[LiteralString] = f"""
SELECT {_names}, e.event_id AS id, coalesce(c.event_time, e.time) AS event_time, {OWN_TIME} AS own_time,
    CASE WHEN c.seq IS NULL THEN e.cost_usd ELSE c.cost_usd END AS cost
"""


class Move(NamedTuple):
    """Events whose value of a dimension changes."""

    dimension: str
    before: str | None
    after: str
    event_count: int
    cost_usd: Decimal


class RuleEffect(NamedTuple):
    """What applying a rule changes. No sum over all events changes."""

    examined: int
    """Events that meet the rule's conditions."""
    changed: int
    cost_usd: Decimal
    """Of the changed events."""
    unexplained: int
    """Events left alone because their cost cannot be recomputed, so not taken back class by class."""
    moves: Sequence[Move]
    closed_months: Sequence[date]
    """In which changed events count: the rule cannot be applied to them."""


async def foresee(pool: asyncpg.Pool, prices: PriceBook, rule: Rule, start: datetime, end: datetime) -> RuleEffect:
    """The effect on the events of [start, end), without posting it.

    Raises:
        Conflict: the ledger is being repriced, or a rule applied.
    """
    async with snapshot(pool, prices, _selection(rule, start, end)) as (reading, _):
        return await _foreseen(reading, rule, start, end)


async def apply_rule(
    pool: asyncpg.Pool,
    prices: PriceBook,
    rule: Rule,
    start: datetime,
    end: datetime,
    by: str,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> RuleEffect:
    """Posts corrections of the events of [start, end), 1,000 in a transaction. After a fault, the same call posts the
    rest.

    Raises:
        Conflict: some of the events count in closed months, and nothing was posted; or as `foresee`.
    """
    async with snapshot(pool, prices, _selection(rule, start, end)) as (reading, newest), pool.acquire() as writing:
        # Of the writing session, so that its transactions need not queue behind somebody who waits to close a month.
        await writing.execute("SELECT pg_advisory_lock_shared($1, $2)", Pair.CLOSED_MONTHS, rule.ledger_id)
        foreseen = await _foreseen(reading, rule, start, end, closing=writing)
        if foreseen.closed_months:
            months = ", ".join(f"{month:%Y-%m}" for month in foreseen.closed_months)
            raise Conflict(
                f"The rule would change events of closed months ({months}); nothing was changed. "
                "Apply it from a later `start`.",
                code="period_closed",
                members={"closed_months": [f"{month:%Y-%m}" for month in foreseen.closed_months]},
            )
        if not foreseen.changed:
            return foreseen
        details = {"name": rule.spec.name, "events": foreseen.changed, "cost_usd": f"{foreseen.cost_usd:f}"}
        await record_act(writing, rule.ledger_id, by, "attribution_rule.applied", rule.id, details)
        rules, unexplained, waiting = await rules_of(reading, rule.ledger_id), 0, list[Place]()
        async with aclosing(_selected(reading, rule, rules, start, end)) as selected:
            async for found in selected:
                if found.given:
                    waiting.append((rule.ledger_id, found.record["id"].hex, found.record["event_time"]))
                if len(waiting) == _POSTED_AT_ONCE:
                    unexplained += await _post(writing, newest, rule, rules, waiting, now())
                    waiting = []
        if waiting:
            unexplained += await _post(writing, newest, rule, rules, waiting, now())
        return foreseen._replace(changed=foreseen.changed - unexplained, unexplained=unexplained)


class _Found(NamedTuple):
    record: Any
    given: dict[str, str]
    """What the rule gives the event; empty: it has that, or another rule takes it."""


def _selection(rule: Rule, start: datetime, end: datetime) -> EventSelection:
    return EventSelection(rule.ledger_id, start, end, {})


async def _selected(
    connection: Any, rule: Rule, rules: Sequence[Rule], start: datetime, end: datetime
) -> AsyncGenerator[_Found]:
    """The events that meet the rule's conditions, in the caller's snapshot."""
    arguments = SqlArguments()
    org, first, last = (arguments.add(value) for value in (rule.ledger_id, start, end))
    conditions = [event_condition(name, values, arguments) for name, values in rule.spec.where.items()]
    if rule.spec.since is not None:
        conditions.append(f"{OWN_TIME} >= {arguments.add(rule.spec.since)}::timestamptz")
    sql: LiteralString = f"""{_SELECT} {EVENTS}
        WHERE e.org_id = {org}::int AND {IS_WHOLE} AND {" AND ".join([STANDS, *conditions])}
            AND e.time >= {first}::timestamptz AND e.time < {last}::timestamptz ORDER BY e.time, e.event_id"""
    await connection.execute(INDEXED_NESTED_LOOPS)
    cursor = await connection.cursor(sql, *arguments.values)
    while records := await cursor.fetch(_SLICE):
        for record in records:
            yield _Found(record, _given(rule, rules, _values_of_record(record), record["own_time"]))


def _values_of_record(record: Any) -> ValueOf:
    def value_of(name: str) -> str | None:
        value = record[name]
        return None if value is None else str(value)

    return value_of


def _given(rule: Rule, rules: Sequence[Rule], value_of: ValueOf, at: datetime) -> dict[str, str]:
    own = taker(rules, value_of, at)
    return changes(own.spec, value_of) if own is not None and own.id == rule.id else {}


async def _foreseen(
    connection: Any, rule: Rule, start: datetime, end: datetime, closing: Any | None = None
) -> RuleEffect:
    """`closing`: a connection that keeps months from being closed, and reads which ones are."""
    rules = await rules_of(connection, rule.ledger_id)
    examined, events, costs = 0, Counter[tuple[str, str | None, str]](), dict[tuple[str, str | None, str], Decimal]()
    changed, cost, months = 0, list[Decimal](), dict[date, datetime]()
    async with aclosing(_selected(connection, rule, rules, start, end)) as selected:
        async for record, given in selected:
            examined += 1
            if not given:
                continue
            changed += 1
            cost = [total([*cost, record["cost"] or Decimal(0)])]
            months.setdefault(month_of(record["event_time"]), record["event_time"])
            for name, after in given.items():
                key = name, record[name], after
                events[key] += 1
                costs[key] = plus(costs.get(key), record["cost"]) or Decimal(0)
    moves = [Move(*key, count, costs[key]) for key, count in sorted(events.items(), key=str)]
    closed = await _closed(closing or connection, rule.ledger_id, months.values())
    return RuleEffect(examined, changed, total(cost), 0, moves, closed)


async def _closed(connection: Any, ledger_id: LedgerId, times: Iterable[datetime]) -> list[date]:
    async with connection.transaction():
        return sorted(await closed_months(connection, ledger_id, times, datetime.now(UTC)))


async def _post(
    connection: Any, prices: PriceBook, rule: Rule, rules: Sequence[Rule], places: Sequence[Place], now: datetime
) -> int:
    """Restates these events as they stand by now. Returns how many cannot be."""
    return await run_again(
        lambda: _post_once(connection, prices, rule, rules, places, now),
        on_lost=lambda reason: COMPRESSION.transactions_repeated.labels("correct", reason).inc(),
    )


async def _post_once(
    connection: Any, prices: PriceBook, rule: Rule, rules: Sequence[Rule], places: Sequence[Place], now: datetime
) -> int:
    times = [time for _, _, time in places]
    slots = slots_of(min(times), max(times) + datetime.resolution)
    async with connection.transaction():
        await connection.execute(f"{INDEXED_HASH_JOINS}; {COUNT_IN}; {write_sql.STAGE}")
        await connection.execute(witness_sql.LOCK, [rule.ledger_id], slots)
        countings = Countings()
        await countings.refresh_one(connection, rule.ledger_id)
        changed, unexplained = [], 0
        for call in (await read_calls(connection, prices, places)).values():
            value_of = values_of_statement(call.statement)
            given = _given(rule, rules, value_of, call.at.own)
            if given and call.stored is not None and call.stored.is_explained:
                call.statement = statement_with(call.statement, given)
                changed.append(call)
            else:
                unexplained += bool(given)
        names = RowNames(connection, Caches())
        await WitnessPosting(connection, names, countings, SHARD, now).post(changed, ())
        return unexplained
