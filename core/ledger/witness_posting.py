"""Writes what witnesses said: corrections of calls that it changes, and the witnesses themselves.

A correction restates the whole event: one row takes back what the ledger counted of it, another one is the event from
then on. In a closed month both are posted now (`corrections.py`).
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple

import asyncpg

from core.budget_counters.counters import Countings, Entry, Spent, add
from core.budget_counters.matching import facts_from
from core.dimensions import DIMENSIONS, ENTITIES
from core.ledger import witness_sql, write_sql
from core.ledger.closed_periods import closed_months, month_of
from core.ledger.copy_row import KEY_COLUMNS, STAGE_COLUMNS, RowIdentity, line_of
from core.ledger.corrections import MARK, RECORD, SIGNED, TOTAL
from core.ledger.dimension_set import set_id
from core.ledger.row_names import Described, RowNames
from core.ledger.witness_calls import Call, Doubt
from core.ledger.witness_rules import Statement
from core.money import minus
from core.process.telemetry import WITNESSES
from core.token_columns import COST_COLUMNS

_TAKEN_BACK: Final = (
    *(name for name in STAGE_COLUMNS if name in SIGNED),
    *("latency_us", "ttft_us", "cost_usd", "list_cost_usd", "cache_saved_usd", *COST_COLUMNS),
)
_NO_KEYS: Final = dict.fromkeys(KEY_COLUMNS)
"""The event's first row has stored them."""
WITHDRAWN: Final = -1
"""Instead of the row that stands, of an event that became a witness."""


class _Row(NamedTuple):
    """A row of the ledger, and what budgets count of it."""

    identity: RowIdentity
    columns: dict[str, Any]
    entry: Entry


class WitnessPosting:
    """Of one transaction; the events of all calls are inserted before."""

    def __init__(self, connection: Any, names: RowNames, countings: Countings, shard: int, now: datetime) -> None:
        self._connection = connection
        self._names = names
        self._countings = countings
        self._shard = shard
        self._now = now

    async def post(self, calls: Sequence[Call], doubts: Sequence[Doubt]) -> None:
        """Raises `SerializationError` where another process has corrected one of these calls meanwhile."""
        if changed := [call for call in calls if call.is_withdrawn or call.is_changed]:
            await self._correct(changed)
        if moved := [(*_place(call), *_place(call.counted())[1:]) for call in calls if call.is_withdrawn]:
            await self._connection.execute(witness_sql.MOVE_WITNESSES, *_columns(moved))
        counted = [call for call in calls if call.into is None]
        if told := sorted(((*_place(call), *witness) for call in counted for witness in call.witnesses), key=str):
            await self._connection.execute(witness_sql.NEW_WITNESSES, *_columns(told))
            WITNESSES.witnesses.inc(len(told))
        if pairs := sorted({(*_named(d.event), *_named(d.other)[1:], d.reason) for d in doubts}, key=str):
            await self._connection.execute(witness_sql.NEW_DOUBTS, *_columns(pairs))
            WITNESSES.doubtful.inc(len({pair[:3] for pair in pairs}))

    async def _correct(self, calls: Sequence[Call]) -> None:
        times = await self._times(calls)
        described = [
            _described(call, statement, time)
            for call, time in zip(calls, times, strict=True)
            for statement in (call.came_as, call.statement)
        ]
        await self._names.load(described)
        rows: list[_Row] = []
        records: list[tuple[Any, ...]] = []
        for call, time in zip(calls, times, strict=True):
            its_rows, its_records = self._restated(call, time)
            rows += its_rows
            records += its_records
        await self._names.store({(row.ledger_id, row.time.date()) for row in described})
        await self._connection.execute(write_sql.EMPTY_STAGE)
        lines = "".join(line_of(row.identity, row.columns) for row in rows).encode()

        async def source() -> Any:
            yield lines

        await self._connection.copy_to_table("stage", source=source(), columns=STAGE_COLUMNS, format="text")
        if await self._connection.fetch(write_sql.LAND, self._shard):
            raise asyncpg.SerializationError("a call was corrected by another process meanwhile")
        await self._connection.execute(TOTAL)
        stood = [(c.ledger_id, (c.stored.standing.time if c.stored else None) or c.at.time) for c in calls]
        await self._connection.execute(MARK, *_columns(stood))
        if self._countings:
            await add(self._connection, self._countings, [row.entry for row in rows], self._shard)
        await self._connection.execute(RECORD, *_columns(records))

    async def _times(self, calls: Sequence[Call]) -> list[datetime]:
        """When the corrections count: with the events, or now where that month is closed."""
        months = {}
        for ledger_id in sorted({call.ledger_id for call in calls}):
            own = [call.at.time for call in calls if call.ledger_id == ledger_id]
            months[ledger_id] = await closed_months(self._connection, ledger_id, own, self._now)
        return [self._now if month_of(c.at.time) in months[c.ledger_id] else c.at.time for c in calls]

    def _restated(self, call: Call, time: datetime) -> tuple[list[_Row], list[tuple[Any, ...]]]:
        """The rows of one call's correction, and those of the table `correction`."""
        stored, was, now = call.stored, call.came_as, call.statement
        last_seq = stored.last_seq if stored else 0
        before = self._identity(call, was, time)
        if stored:
            before = before._replace(
                dimension_set=stored.dimension_set, folded_set=stored.folded_set, user_key=stored.user_key
            )
        rows = [_row(before, _negative(was, last_seq + 1), was, -1)]
        stands, after, cost = WITHDRAWN, before, None
        if not call.is_withdrawn:
            stands, cost = last_seq + 2, now.cost
            after = self._identity(call, now, time)._replace(received_at=call.received_at)
            columns = {**now.columns, **_NO_KEYS, "seq": stands, "event_count": 1}
            rows.append(_row(after, columns, now, 1))
        difference = minus(cost, was.cost) or Decimal(0)
        stands_at = time if time != call.at.time else None
        former = stored.standing.time if stored else None
        holds = [None if stands == WITHDRAWN or (v := now.columns[name]) is None else kind(v) for name, kind in _HELD]
        key = call.ledger_id, call.id[1], call.at.time

        def record(seq: int, stands: int, at: datetime | None, difference: Decimal) -> tuple[Any, ...]:
            sets = after.dimension_set, after.folded_set
            return (*key, seq, time, self._now, difference, *holds, now.columns["reason"], *sets, stands, at)

        records = [record(last_seq + len(rows), stands, stands_at, difference)]
        if former is not None and former != stands_at:  # the row that stood in another month does so no longer
            records.append(record(last_seq + 1, WITHDRAWN, former, Decimal(0)))
        return rows, records

    def _identity(self, call: Call, statement: Statement, time: datetime) -> RowIdentity:
        described = _described(call, statement, time)
        folded_set, user_key = self._names.of(described)
        posted_for = call.at.posted_for or (call.at.time if time != call.at.time else None)
        names = described.dimension_set, folded_set, user_key
        return RowIdentity(call.ledger_id, time, call.id[1], self._now, *names, posted_for)


_HELD: Final = (
    *(("cost_usd", Decimal), ("list_cost_usd", Decimal), ("cache_saved_usd", Decimal)),
    *(("price_id", int), ("discount_id", int)),
)
"""What the table `correction` has of an event."""


def _described(call: Call, statement: Statement, time: datetime) -> Described:
    return Described(call.ledger_id, time, set_id(statement.values), statement.values, statement.user_id)


def _negative(statement: Statement, seq: int) -> dict[str, Any]:
    columns = {**statement.columns, **_NO_KEYS, "seq": seq, "event_count": 1}
    for name in _TAKEN_BACK:
        if columns[name] is not None:
            columns[name] = Decimal(columns[name]).copy_negate()
    return columns


def _row(identity: RowIdentity, columns: dict[str, Any], statement: Statement, sign: int) -> _Row:
    entities = {name: columns[name] for name in ENTITIES if name != "user_id"}
    facts = facts_from(
        {**dict(zip(DIMENSIONS, statement.values, strict=True)), **entities, "user_id": statement.user_id}
    )
    cost = statement.cost.copy_negate() if statement.cost is not None and sign < 0 else statement.cost
    spent = Spent(cost, sign * sum(statement.tokens), sign, str(statement.value("cost_status")))
    return _Row(identity, columns, Entry(identity.ledger_id, facts, identity.time, spent))


def _place(call: Call) -> tuple[Any, ...]:
    return call.ledger_id, call.id[1], call.at.time


def _named(call: Call) -> tuple[Any, ...]:
    counted = call.counted()
    return *_place(counted), counted.came_as.columns["event_key"]


def _columns(rows: Iterable[tuple[Any, ...]]) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)]
