"""The ledger's writer: prices batches of events, and lands them in one transaction.

`Ledger.prepare` prices events, which needs no database. `Ledger.land` writes them in the hot transaction
(`hot_transaction.py`), which counts each event once. For batches from an event log it first advances the stored
offsets; it raises `OutOfStep` for batches that were written before or come from a former owner.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Final, NamedTuple

import asyncpg
import structlog
from msgspec.structs import replace

from core.budget_counters.counters import Countings
from core.db.engine import installed_engine
from core.db.pool import run_again
from core.event import UsageEvent, event_time
from core.event_log.base import EventBatch
from core.ledger import write_sql
from core.ledger.arrival import Arrival, EventId
from core.ledger.copy_row import EventRow, Row, UnpricedRow, columns_of, content_hash, make_row
from core.ledger.hot_transaction import RETRY_WINDOW, HotTransaction
from core.ledger.offsets import Step, advance
from core.ledger.poison import Refused, lacks_partition
from core.ledger.row_names import Caches, RowNames
from core.ledger.witness_rules import Statement, statement_of
from core.ledger.witnesses import WitnessFinder
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.event_charge import charged_by, in_default_region
from core.process.telemetry import COMPRESSION, METRICS

_AHEAD: Final = timedelta(days=1)
_MOSTLY: Final = 0.9
"""Share of known events above which the next ones are expected to be known too."""
Round = tuple[Sequence[Arrival], Sequence[Arrival]]
"""Arrivals of different ids, and repeats of them."""
_new = tuple.__new__  # called for every event; a NamedTuple's own constructor takes twice as long

_log = structlog.get_logger()


class PreparedBatch(NamedTuple):
    """A batch whose events are priced and turned into rows."""

    ledger_id: LedgerId
    received_at: datetime
    rows: Sequence[Row]


class Ledger:
    """Writes batches, in one transaction for each call of `land`. Calls must not overlap. Several ledgers may write to
    one database, also of several processes; those without `steps` take turns at each ledger.

    Args:
        pool: of the ledger's database; each call holds one connection.
        prices: the price book; its owner replaces it when there is a newer one.
        shard: 0 to 7, the cube's rows that only this writer updates.
        now: the clock that decides which months are over, and so may be closed.
    """

    def __init__(
        self,
        pool: asyncpg.Pool,
        prices: PriceBook,
        shard: int = 0,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._pool = pool
        self.prices = prices
        self.shard = shard
        self._now = now
        self._caches = Caches()
        self._countings = Countings()
        self._reads_again = False
        """Whether nearly all events of the last transaction were known."""

    async def write(self, batches: Sequence[EventBatch]) -> list[int]:
        """`prepare` and `land` in one."""
        return await self.land([self.prepare(batch) for batch in batches])

    def prepare(self, batch: EventBatch) -> PreparedBatch:
        """Prices a batch's events and makes their rows. Pure, so that it can run while the database is busy.

        While the log is read again, nearly every event is known, and is priced only where it turns out to be new.
        """
        rows = list[Row]()
        for sent in batch.events:
            time, content = event_time(sent), content_hash(sent)
            event = replace(sent, **batch.defaults) if batch.defaults else sent
            given = self.prices, batch, event, content, time
            if self._reads_again:
                rows.append(UnpricedRow(event, content, time, batch.source, partial(_priced, *given)))
            else:
                rows.append(_priced(*given))
        return PreparedBatch(batch.ledger_id, batch.received_at, rows)

    async def land(self, batches: Sequence[PreparedBatch], steps: Sequence[Step] = ()) -> list[int]:
        """Writes batches. Returns how many events of each were known already, once all are committed.

        `steps` are taken in the same transaction, where the batches come from an event log. Partitions that upkeep has
        not made are made here.

        Raises:
            OutOfStep: one of the steps is not the next one; nothing was written.
            asyncpg.PostgresError, OSError: nothing of the batches was written, or the commit's answer was lost.
        """
        rounds = _rounds(batches)
        try:
            known = await self._land_again(rounds, steps)
        except asyncpg.CheckViolationError as error:
            if not lacks_partition(error):
                raise
            await self._make_partitions([arrival for arrivals, _ in rounds for arrival in arrivals], error)
            known = await self._land_again(rounds, steps)
        self._caches.trim()
        duplicates: Counter[int] = Counter()
        for (arrivals, repeats), known_ids in zip(rounds, known, strict=True):
            duplicates.update(repeat.batch for repeat in repeats)
            for arrival in arrivals:
                if arrival.id in known_ids:
                    duplicates[arrival.batch] += 1
                else:
                    _measure(arrival.row)
        METRICS.events_deduplicated.inc(sum(duplicates.values()))
        self._reads_again = duplicates.total() > _MOSTLY * sum(len(batch.rows) for batch in batches)
        return [duplicates[i] for i in range(len(batches))]

    async def _land_again(self, rounds: Sequence[Round], steps: Sequence[Step]) -> list[set[EventId]]:
        """As `_land`, run again after a deadlock with a compression."""
        return await run_again(
            lambda: self._land(rounds, steps),
            on_lost=lambda reason: COMPRESSION.transactions_repeated.labels("write", reason).inc(),
        )

    async def _land(self, rounds: Sequence[Round], steps: Sequence[Step]) -> list[set[EventId]]:
        """Returns the ids of each round that were known already."""
        known = []
        try:
            async with self._pool.acquire() as connection, connection.transaction():
                if steps:
                    await advance(connection, steps)
                for number, (arrivals, repeats) in enumerate(rounds):
                    if number:
                        await connection.execute(write_sql.EMPTY_STAGE)
                    # Two events of one id that are posted to the open month get two times.
                    now = self._now() + number * timedelta.resolution
                    of_log = bool(steps)
                    names = RowNames(connection, self._caches)
                    finder = WitnessFinder(connection, self.prices, self._price_again, of_log)
                    transaction = HotTransaction(connection, self.shard, names, self._countings, now, finder, of_log)
                    known.append(await transaction.land(arrivals, repeats))
            return known
        except BaseException:
            # The caches may hold admissions and sets of this transaction, which were not committed.
            self._caches = Caches()
            raise

    def _price_again(self, arrival: Arrival, time: datetime) -> Statement:
        """What an event says, charged as a call of this time."""
        row = arrival.row
        batch = EventBatch(arrival.ledger_id, arrival.received_at, (), row.source)
        said = statement_of(_priced(self.prices, batch, row.event, row.content_hash, time))
        # The row has no erased person's name; the event may have it there.
        return said._replace(columns={**said.columns, "extra": columns_of(row)["extra"]})

    async def _make_partitions(self, arrivals: Sequence[Arrival], missing: asyncpg.CheckViolationError) -> None:
        """For when upkeep has failed for days, or the event log kept events longer than upkeep looks back."""
        times = [a.row.time or a.received_at for a in arrivals]
        first, last = min(times) - RETRY_WINDOW, max(*times, self._now()) + _AHEAD
        _log.warning("partitions_missing", first=str(first), last=str(last))
        try:
            connection: Any
            async with self._pool.acquire() as connection:
                engine = await installed_engine(connection)
                await engine.ensure_partitions(connection, first, last)
        except Exception as error:
            raise missing from error  # the events are not at fault


def prepare_each(
    prepare: Callable[[EventBatch], PreparedBatch], batch: EventBatch
) -> tuple[PreparedBatch, list[Refused[int]]]:
    """The rows of all events that can be priced, and the others by their index in the batch.

    Pricing is pure, so an event that makes it raise once makes it raise always.
    """
    try:
        return prepare(batch), []
    except Exception:  # noqa: BLE001 - some event's fault, found below one by one
        rows = list[Row]()
        refused = list[Refused[int]]()
    for index, event in enumerate(batch.events):
        try:
            rows += prepare(batch._replace(events=[event])).rows
        except Exception as error:  # noqa: BLE001 - of this event, whatever it is
            refused.append(Refused(index, error))
    return PreparedBatch(batch.ledger_id, batch.received_at, rows), refused


def _priced(prices: PriceBook, batch: EventBatch, event: UsageEvent, content: str, time: datetime | None) -> EventRow:
    """The row of an event, in the organisation's default region where it states none."""
    ledger_id = batch.ledger_id
    event = in_default_region(prices, ledger_id, event)
    charged = charged_by(prices, ledger_id, event, time or batch.received_at)
    # For budgets on models, a degraded call counts by the model that answered alone.
    requested = None if event.saving_technique == "degrade" else event.model_requested
    names = prices.model_names(ledger_id, event.provider, event.model, requested)
    return make_row(event, content, time, charged, names, batch.source, batch.defaults)


def _measure(row: Row) -> None:
    """Updates the metrics that count new events only."""
    if row.spent.cost_status == "unpriced":
        METRICS.events_unpriced.inc()
    if row.drift:
        METRICS.cost_drift.labels("over" if row.drift > 0 else "under").inc(float(abs(row.drift)))


def _rounds(batches: Sequence[PreparedBatch]) -> list[Round]:
    """All events in the order they are landed in: nearly always one round.

    Events of one id whose times are more than `RETRY_WINDOW` apart are different events, and go to rounds of their own.
    """
    waiting = [
        _new(Arrival, (number, batch.ledger_id, batch.received_at, row, (batch.ledger_id, row.key.hex)))
        for number, batch in enumerate(batches)
        for row in batch.rows
    ]
    rounds: list[Round] = []
    while waiting or not rounds:
        first: dict[EventId, Arrival] = {}
        repeats: list[Arrival] = []
        later: list[Arrival] = []
        for arrival in waiting:
            known = first.setdefault(arrival.id, arrival)
            if known is not arrival:
                (repeats if _same_event(known.row.time, arrival.row.time) else later).append(arrival)
        rounds.append((list(first.values()), repeats))
        waiting = later
    return rounds


def _same_event(one: datetime | None, other: datetime | None) -> bool:
    """Whether events of one id are the same one. An event without a time has that of the first one of its id."""
    return one is None or other is None or abs(one - other) <= RETRY_WINDOW
