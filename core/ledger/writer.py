"""The hot transaction: batches in, priced rows and the cube out, exactly once (`docs/architecture.md`)."""

from collections import Counter
from collections.abc import AsyncIterator, Callable, Container, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final, NamedTuple

import asyncpg

from core.budgets.counters import COUNT_IN, Countings, Entry, add
from core.db.pool import INDEXED_HASH_JOINS, run_again
from core.event import event_time
from core.ledger import queries
from core.ledger.admission import read_days, store_dimensions
from core.ledger.dimension import LedgerDay, Values
from core.ledger.offsets import Step, advance
from core.ledger.periods import closed_months, month_of
from core.ledger.row import STAGE_COLUMNS, Place, Row, copy_line, make_row
from core.log.port import EventBatch
from core.prices.book import PriceBook
from core.prices.charging import charge
from core.telemetry import METRICS

RETRY_WINDOW: Final = timedelta(hours=72)
"""An id that comes again within this time of itself is the same event, whatever time it brings."""
_CACHE_LIMIT: Final = 200_000
_HOUR: Final = timedelta(hours=1)
_LINES_AT_ONCE: Final = 500
_new = tuple.__new__  # every event comes by; a NamedTuple's own constructor takes twice as long


class PreparedBatch(NamedTuple):
    """A batch whose events are priced and turned into rows."""

    org_id: int
    received_at: datetime
    rows: Sequence[Row]


class _Arrival(NamedTuple):
    """One event on its way, once a transaction: the first of its id in the batches stands."""

    batch: int
    org_id: int
    received_at: datetime
    row: Row
    id: tuple[int, str]
    """The ledger and the event's id in it."""


class _Caches:
    """What the database is known to hold. Only committed facts enter; bounded by starting anew."""

    def __init__(self) -> None:
        self.stored_sets: set[tuple[int, str]] = set()
        self.user_keys: dict[tuple[int, str], int] = {}
        self.days: dict[tuple[int, date], LedgerDay] = {}

    def trim(self) -> None:
        for cache in (self.stored_sets, self.user_keys):
            if len(cache) > _CACHE_LIMIT:
                cache.clear()
        if len(self.days) > 1_000:
            self.days.clear()


class Ledger:
    """Writes batches, one transaction each call of `land`. These must not overlap: one writer a `shard`.

    Args:
        pool: of the ledger's database; a connection is held for one call.
        prices: the price book, replaced by whoever owns it.
        shard: 0 to 7, this writer's own rows in the cube.
        now: decides which months are over, and so may be closed.
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
        self._caches = _Caches()
        self._countings = Countings()

    async def write(self, batches: Sequence[EventBatch]) -> list[int]:
        """`prepare` and `land` at once."""
        return await self.land([self.prepare(batch) for batch in batches])

    def prepare(self, batch: EventBatch) -> PreparedBatch:
        """Price a batch's events and make their rows: pure work, to be done while the database is busy."""
        rows = []
        for event in batch.events:
            time = event_time(event)
            at = time or batch.received_at
            charged = charge(event, self.prices.quote(batch.org_id, event.provider, event.model, at), at)
            rows.append(make_row(event, time, charged))
        return PreparedBatch(batch.org_id, batch.received_at, rows)

    async def land(self, batches: Sequence[PreparedBatch], steps: Sequence[Step] = ()) -> list[int]:
        """Returns each batch's number of events that were known already, once all are committed.

        `steps` are taken in the same transaction, where the batches come from an event log.

        Raises:
            OutOfStep: one of the steps is not the next one; nothing was written.
            asyncpg.PostgresError, OSError: nothing of the batches was written, or the commit's answer was lost.
        """
        arrivals, repeats = _arrivals(batches)
        known = await run_again(lambda: self._land(arrivals, repeats, steps))
        self._caches.trim()
        repeated = Counter(repeat.batch for repeat in repeats)
        for arrival in arrivals:
            if arrival.id in known:
                repeated[arrival.batch] += 1
            else:
                _measure(arrival.row)
        METRICS.events_deduplicated.inc(sum(repeated.values()))
        return [repeated[i] for i in range(len(batches))]

    async def _land(
        self, arrivals: Sequence[_Arrival], repeats: Sequence[_Arrival], steps: Sequence[Step]
    ) -> set[tuple[int, str]]:
        try:
            async with self._pool.acquire() as connection, connection.transaction():
                if steps:
                    await advance(connection, steps)
                transaction = _Transaction(connection, self.shard, self._caches, self._countings, self._now())
                return await transaction.land(arrivals, repeats)
        except BaseException:
            # What this transaction had admitted is not stored; ask again.
            self._caches = _Caches()
            raise


def _measure(row: Row) -> None:
    """What only an event that is new says of prices."""
    if row.values[-1] == "unpriced":
        METRICS.events_unpriced.inc()
    if row.drift:
        METRICS.cost_drift.labels("over" if row.drift > 0 else "under").inc(float(abs(row.drift)))


def _arrivals(batches: Sequence[PreparedBatch]) -> tuple[list[_Arrival], list[_Arrival]]:
    """The first of each id, and those that repeat one."""
    first: dict[tuple[int, str], _Arrival] = {}
    repeats: list[_Arrival] = []
    for number, batch in enumerate(batches):
        for row in batch.rows:
            id_ = batch.org_id, row.key.hex
            arrival = _new(_Arrival, (number, batch.org_id, batch.received_at, row, id_))
            if first.setdefault(id_, arrival) is not arrival:
                repeats.append(arrival)
    return list(first.values()), repeats


class _Moment(NamedTuple):
    """Where an event stands in time."""

    time: datetime
    posted_for: datetime | None = None
    """Its own time, where that month was closed before it came."""


class _Transaction:
    """One hot transaction's steps, in order."""

    def __init__(self, connection: Any, shard: int, caches: _Caches, countings: Countings, now: datetime) -> None:
        self._connection = connection
        self._shard = shard
        self._caches = caches
        self._countings = countings
        self._now = now
        self._new_sets: dict[tuple[int, str], Values] = {}
        self._stored: dict[tuple[int, str], str] = {}
        """The content's hash of each event that was found."""

    async def land(self, arrivals: Sequence[_Arrival], repeats: Sequence[_Arrival]) -> set[tuple[int, str]]:
        """The ids of the events that were known already. `repeats` are of ids that arrive here as well."""
        await self._connection.execute(f"{INDEXED_HASH_JOINS}; {queries.STAGE}; {COUNT_IN}")
        await self._countings.refresh(self._connection)
        moments = await self._moments(arrivals, await self._times(arrivals))
        stand = {arrival.id: moment.time for arrival, moment in zip(arrivals, moments, strict=True)}
        known = self._stored.keys() & stand.keys()
        fresh = [a for a in arrivals if a.id not in known]
        if fresh:
            known |= await self._land_fresh(
                fresh, [m for a, m in zip(arrivals, moments, strict=True) if a.id not in known]
            )
        # A copy that says the same is the common one, and not worth a look.
        late = [a for a in arrivals if a.id in known and self._stored.get(a.id) != a.row.content_hash]
        await self._note_conflicts([*late, *repeats], stand)
        return known

    async def _land_fresh(self, arrivals: Sequence[_Arrival], moments: Sequence[_Moment]) -> set[tuple[int, str]]:
        """The ids of those that another writer has landed meanwhile."""
        days = {(a.org_id, moment.time.date()) for a, moment in zip(arrivals, moments, strict=True)}
        await self._load_days(arrivals, [moment.time for moment in moments])
        await self._load_subjects({(a.org_id, a.row.user_id) for a in arrivals if a.row.user_id is not None})
        await self._stage(arrivals, moments)
        await self._store_dimensions(days)
        known = await self._store_events()
        if self._countings:
            landed = [
                Entry(a.org_id, a.row.facts, moment.time, a.row.spent)
                for a, moment in zip(arrivals, moments, strict=True)
                if not known or a.id not in known
            ]
            await add(self._connection, self._countings, landed, self._shard)
        return known

    async def _times(self, arrivals: Sequence[_Arrival]) -> list[datetime]:
        """Each event's time; one that brings none has the time its id was first seen at. So has one whose
        organisation's ids have just changed partitions: another writer may have a copy of it now, with another time."""
        moving = {row["id"] for row in await self._connection.fetch(queries.MOVING)}
        seen: dict[tuple[int, str], datetime] = {}
        if asked := [a for a in arrivals if a.row.time is None or abs(a.org_id) in moving]:
            orgs, keys = [a.org_id for a in asked], [a.row.key.hex for a in asked]
            times = [a.row.time or a.received_at for a in asked]
            await self._connection.execute(queries.NEW_RECENT_KEYS, orgs, keys, times)
            for row in await self._connection.fetch(queries.RECENT_KEYS, orgs, keys):
                seen[row["org_id"], row["key"].hex] = row["time"]
        return [_first_time(a.row.time, seen.get(a.id)) for a in arrivals]

    async def _moments(self, arrivals: Sequence[_Arrival], times: Sequence[datetime]) -> list[_Moment]:
        """A retry that stamps a new time is still the same event: the first one's time is its identity. What is new
        and of a closed month is posted now."""
        if not arrivals:
            return []
        first = await self._first(arrivals, times)
        if month_of(min(times)) < month_of(self._now):
            first |= await self._posted(arrivals, times, first)
        return [first.get(a.id) or _Moment(time) for a, time in zip(arrivals, times, strict=True)]

    async def _first(self, arrivals: Sequence[_Arrival], times: Sequence[datetime]) -> dict[tuple[int, str], _Moment]:
        """Where those stand whose ids are known. An id that says itself that it is of its event's hour was not there
        before, which spares most senders the look at the days before."""
        young: dict[str, datetime] = {}
        others: dict[str, datetime] = {}
        for arrival, time in zip(arrivals, times, strict=True):
            key = arrival.row.key
            (young if key.is_made_within_an_hour_of(time) else others)[key.hex] = time
        first = {}
        for found, earlier in ((young, 2 * _HOUR), (others, RETRY_WINDOW)):
            if found:
                since, until = min(found.values()) - earlier, max(found.values()) + RETRY_WINDOW
                for row in await self._connection.fetch(queries.SAME_IDS, list(found), since, until):
                    id_ = row["org_id"], row["event_id"].hex
                    first[id_] = _Moment(row["time"])
                    self._stored[id_] = row["content_hash"].hex
        return first

    async def _posted(
        self, arrivals: Sequence[_Arrival], times: Sequence[datetime], known: Container[tuple[int, str]]
    ) -> dict[tuple[int, str], _Moment]:
        """The moments of events of closed months that are not known where they belong."""
        late: dict[int, dict[str, datetime]] = {}
        for arrival, time in zip(arrivals, times, strict=True):
            if arrival.id not in known and month_of(time) < month_of(self._now):
                late.setdefault(arrival.org_id, {})[arrival.row.key.hex] = time
        moments: dict[tuple[int, str], _Moment] = {}
        for org_id, own in sorted(late.items()):
            closed = await closed_months(self._connection, org_id, own.values(), self._now)
            own = {key: time for key, time in own.items() if month_of(time) in closed}
            moments |= {(org_id, key): _Moment(self._now, time) for key, time in own.items()}
            for row in await self._connection.fetch(queries.POSTED, org_id, list(own)) if own else ():
                moments[org_id, row["event_id"].hex] = _Moment(row["time"])
        return moments

    async def _load_days(self, arrivals: Sequence[_Arrival], times: Sequence[datetime]) -> None:
        """A day that is about to admit something is read anew."""
        cached = self._caches.days
        growing = {
            (a.org_id, time.date())
            for a, time in zip(arrivals, times, strict=True)
            if (day := cached.get((a.org_id, time.date()))) is None or not day.knows(a.row.dimension_set)
        }
        if growing:
            cached.update(await read_days(self._connection, growing))

    async def _load_subjects(self, users: Iterable[tuple[int, str]]) -> None:
        missing = [user for user in users if user not in self._caches.user_keys]
        if missing:
            columns = [org_id for org_id, _ in missing], [user_id for _, user_id in missing]
            await self._connection.execute(queries.NEW_SUBJECTS, *columns)
            for row in await self._connection.fetch(queries.SUBJECTS, *columns):
                self._caches.user_keys[row["org_id"], row["user_id"]] = row["user_key"]

    async def _stage(self, arrivals: Sequence[_Arrival], moments: Sequence[_Moment]) -> None:
        """What the lines before say is read by the database while the next are written here."""

        async def lines() -> AsyncIterator[bytes]:
            for start in range(0, len(arrivals), _LINES_AT_ONCE):
                part = zip(
                    arrivals[start : start + _LINES_AT_ONCE], moments[start : start + _LINES_AT_ONCE], strict=True
                )
                yield "".join([self._line(arrival, moment) for arrival, moment in part]).encode()

        await self._connection.copy_to_table("stage", source=lines(), columns=STAGE_COLUMNS, format="text")

    def _line(self, arrival: _Arrival, moment: _Moment) -> str:
        org_id, row, time = arrival.org_id, arrival.row, moment.time
        self._remember(org_id, row.dimension_set, row.values)
        folding = self._caches.days[org_id, time.date()].fold(row.values, row.dimension_set)
        if folding is not None:
            METRICS.events_folded.inc()
            self._remember(org_id, folding.set_id, folding.values)
        user_key = None if row.user_id is None else self._caches.user_keys[org_id, row.user_id]
        folded_set = folding.set_id if folding else None
        stands = org_id, time, row.key.hex, arrival.received_at
        return copy_line(_new(Place, (*stands, row.dimension_set, folded_set, user_key, moment.posted_for)), row)

    def _remember(self, org_id: int, id_: str, values: Values) -> None:
        if (org_id, id_) not in self._caches.stored_sets:
            self._new_sets[org_id, id_] = values

    async def _store_dimensions(self, days: Iterable[tuple[int, date]]) -> None:
        admissions = (a for day in days for a in self._caches.days[day].take_admissions())
        await store_dimensions(self._connection, self._new_sets, admissions)
        self._caches.stored_sets.update(self._new_sets)

    async def _store_events(self) -> set[tuple[int, str]]:
        known = await self._connection.fetch(queries.LAND, self._shard)
        return {(row["org_id"], row["event_id"].hex) for row in known}

    async def _note_conflicts(self, late: Sequence[_Arrival], times: Mapping[tuple[int, str], datetime]) -> None:
        """Of these, which all came after another with their id, those that said something else than the first."""
        if late:
            said = [
                (a.org_id, a.row.key.hex, a.row.key.text, times[a.id], a.row.time, a.received_at, a.row.content_hash)
                for a in late
            ]
            conflicts = await self._connection.fetch(queries.CONFLICTS, *map(list, zip(*said, strict=True)))
            METRICS.event_conflicts.inc(len(conflicts))


def _first_time(own: datetime | None, seen: datetime | None) -> datetime:
    """An event's own time, or the one its id was first seen with, where that is near enough to be the same event."""
    if own is None or (seen is not None and abs(seen - own) <= RETRY_WINDOW):
        assert seen is not None  # noqa: S101 - an event without a time was asked about
        return seen
    return own
