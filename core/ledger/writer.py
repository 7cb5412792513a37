"""The hot transaction: batches in, priced rows and the cube out, exactly once (`docs/ledger.md`)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from operator import attrgetter
from typing import Any, Final, NamedTuple

import asyncpg

from core.db.pool import INDEXED_HASH_JOINS
from core.event import EVENT_DIMENSIONS, UsageEvent, event_time
from core.ledger import queries
from core.ledger.dimension import LedgerDay, Values, set_id
from core.ledger.row import STAGE_COLUMNS, EventKey, Placed, copy_line, event_key
from core.log.port import EventBatch
from core.prices.book import PriceBook
from core.prices.charging import charge
from core.telemetry import METRICS

RETRY_WINDOW: Final = timedelta(hours=72)
"""An id that comes again within this time of itself is the same event, whatever time it brings."""
_CACHE_LIMIT: Final = 200_000
_dimensions_of = attrgetter(*EVENT_DIMENSIONS)


class _Arrival(NamedTuple):
    """One event on its way, once a transaction: the first of its id in the batches stands."""

    batch: int
    org_id: int
    key: EventKey
    event: UsageEvent
    received_at: datetime


class _Caches:
    """What the database is known to hold. Only committed facts enter; bounded by starting anew."""

    def __init__(self) -> None:
        self.set_ids: dict[Values, str] = {}
        self.stored_sets: set[tuple[int, str]] = set()
        self.user_keys: dict[tuple[int, str], int] = {}
        self.days: dict[tuple[int, date], LedgerDay] = {}

    def trim(self) -> None:
        for cache in (self.set_ids, self.stored_sets, self.user_keys):
            if len(cache) > _CACHE_LIMIT:
                cache.clear()
        if len(self.days) > 1_000:
            self.days.clear()


class Ledger:
    """Writes batches, one transaction each call. Calls must not overlap: one writer a `shard`.

    Args:
        pool: of the ledger's database; a connection is held for one call.
        prices: the price book, refreshed by whoever owns it.
        shard: 0 to 7, this writer's own rows in the cube.
    """

    def __init__(self, pool: asyncpg.Pool, prices: PriceBook, shard: int = 0) -> None:
        self._pool = pool
        self.prices = prices
        self._shard = shard
        self._caches = _Caches()

    async def write(self, batches: Sequence[EventBatch]) -> list[int]:
        """Returns each batch's number of events that were known already, once all are committed.

        Raises:
            asyncpg.PostgresError, OSError: nothing of the batches was written.
        """
        arrivals, repeated = _arrivals(batches)
        try:
            async with self._pool.acquire() as connection, connection.transaction():
                known = await _Transaction(connection, self.prices, self._shard, self._caches).land(arrivals)
        except BaseException:
            # What this transaction had admitted is not stored; ask again.
            self._caches = _Caches()
            raise
        self._caches.trim()
        for arrival in arrivals:
            if (arrival.org_id, arrival.key.hex) in known:
                repeated[arrival.batch] += 1
        METRICS.events_deduplicated.inc(sum(repeated.values()))
        return [repeated[i] for i in range(len(batches))]


def _arrivals(batches: Sequence[EventBatch]) -> tuple[list[_Arrival], Counter[int]]:
    first: dict[tuple[int, str], _Arrival] = {}
    repeated: Counter[int] = Counter()
    for number, batch in enumerate(batches):
        for event in batch.events:
            if event.event_id is None:
                raise ValueError("an event reaches the ledger with an id")
            key = event_key(event.event_id)
            if (batch.org_id, key.hex) in first:
                repeated[number] += 1
            else:
                arrival = _Arrival(number, batch.org_id, key, event, batch.received_at)
                first[batch.org_id, key.hex] = arrival
    return list(first.values()), repeated


class _Transaction:
    """One hot transaction's steps, in order."""

    def __init__(self, connection: Any, prices: PriceBook, shard: int, caches: _Caches) -> None:
        self._connection = connection
        self._prices = prices
        self._shard = shard
        self._caches = caches
        self._new_sets: dict[tuple[int, str], Values] = {}

    async def land(self, arrivals: Sequence[_Arrival]) -> set[tuple[int, str]]:
        """The ids of the events that were known already."""
        await self._connection.execute(f"{INDEXED_HASH_JOINS}; {queries.STAGE}")
        times = await self._times(arrivals)
        days = {(a.org_id, time.date()) for a, time in zip(arrivals, times, strict=True)}
        await self._load_days(days)
        await self._load_subjects({(a.org_id, a.event.user_id) for a in arrivals if a.event.user_id is not None})
        lines = [self._line(arrival, time) for arrival, time in zip(arrivals, times, strict=True)]
        await self._store_dimensions(days)
        return await self._store_events(lines)

    async def _times(self, arrivals: Sequence[_Arrival]) -> list[datetime]:
        """Each event's time; one that brings none has the time its id was first seen at."""
        times = [event_time(arrival.event) for arrival in arrivals]
        timeless = [arrival for arrival, time in zip(arrivals, times, strict=True) if time is None]
        seen: dict[tuple[int, str], datetime] = {}
        if timeless:
            orgs, keys = [a.org_id for a in timeless], [a.key.hex for a in timeless]
            await self._connection.execute(queries.NEW_RECENT_KEYS, orgs, keys, [a.received_at for a in timeless])
            for row in await self._connection.fetch(queries.RECENT_KEYS, orgs, keys):
                seen[row["org_id"], row["key"].hex] = row["time"]
        found = [time or seen[arrival.org_id, arrival.key.hex] for arrival, time in zip(arrivals, times, strict=True)]
        return await self._first_times(arrivals, found)

    async def _first_times(self, arrivals: Sequence[_Arrival], times: list[datetime]) -> list[datetime]:
        """A retry that stamps a new time is still the same event: the first one's time is its identity."""
        if not arrivals:
            return times
        rows = await self._connection.fetch(
            queries.SAME_IDS, [a.key.hex for a in arrivals], min(times) - RETRY_WINDOW, max(times) + RETRY_WINDOW
        )
        first = {(row["org_id"], row["event_id"].hex): row["time"] for row in rows}
        return [
            first.get((arrival.org_id, arrival.key.hex), time) for arrival, time in zip(arrivals, times, strict=True)
        ]

    async def _load_days(self, days: Iterable[tuple[int, date]]) -> None:
        for org_id, utc_day in days:
            if (org_id, utc_day) not in self._caches.days:
                rows = await self._connection.fetch(queries.ADMITTED, org_id, utc_day)
                self._caches.days[org_id, utc_day] = LedgerDay(org_id, utc_day, rows)

    async def _load_subjects(self, users: Iterable[tuple[int, str]]) -> None:
        missing = [user for user in users if user not in self._caches.user_keys]
        if missing:
            columns = [org_id for org_id, _ in missing], [user_id for _, user_id in missing]
            await self._connection.execute(queries.NEW_SUBJECTS, *columns)
            for row in await self._connection.fetch(queries.SUBJECTS, *columns):
                self._caches.user_keys[row["org_id"], row["user_id"]] = row["user_key"]

    def _line(self, arrival: _Arrival, time: datetime) -> str:
        org_id, event = arrival.org_id, arrival.event
        charged = charge(event, self._prices.find(event.provider, event.model, time))
        if charged.cost_status == "unpriced":
            METRICS.events_unpriced.inc()
        values: Values = (*_dimensions_of(event), charged.cost_status)
        own = self._set_id(values)
        self._remember(org_id, own, values)
        folding = self._caches.days[org_id, time.date()].fold(values, own)
        if folding is not None:
            METRICS.events_folded.inc()
            self._remember(org_id, folding.set_id, folding.values)
        user_key = None if event.user_id is None else self._caches.user_keys[org_id, event.user_id]
        placed = Placed(
            org_id, time, arrival.key, arrival.received_at, own, folding.set_id if folding else None, user_key
        )
        return copy_line(event, placed, charged)

    def _set_id(self, values: Values) -> str:
        known = self._caches.set_ids.get(values)
        if known is None:
            known = self._caches.set_ids[values] = set_id(values)
        return known

    def _remember(self, org_id: int, id_: str, values: Values) -> None:
        if (org_id, id_) not in self._caches.stored_sets:
            self._new_sets[org_id, id_] = values

    async def _store_dimensions(self, days: Iterable[tuple[int, date]]) -> None:
        if self._new_sets:
            sets = sorted(self._new_sets.items())
            columns = zip(*(values for _, values in sets), strict=True)
            await self._connection.execute(
                queries.DIMENSION_SETS, [o for (o, _), _ in sets], [i for (_, i), _ in sets], *map(list, columns)
            )
            self._caches.stored_sets.update(self._new_sets)
        admissions = sorted(a for day in days for a in self._caches.days[day].take_admissions())
        if admissions:
            await self._connection.execute(queries.ADMIT, *map(list, zip(*admissions, strict=True)))

    async def _store_events(self, lines: Sequence[str]) -> set[tuple[int, str]]:
        connection = self._connection
        await connection.copy_to_table("stage", source=_chunks(lines), columns=STAGE_COLUMNS, format="text")
        known = await connection.fetch(queries.LAND, self._shard)
        if known:
            conflicts = await connection.fetch(queries.CONFLICTS)
            METRICS.event_conflicts.inc(len(conflicts))
        return {(row["org_id"], row["event_id"].hex) for row in known}


async def _chunks(lines: Sequence[str]) -> Any:
    for start in range(0, len(lines), 500):
        yield ("\n".join(lines[start : start + 500]) + "\n").encode()
