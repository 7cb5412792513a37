"""The hot transaction: batches of priced rows into the ledger and its rollups, each event exactly once.

1. Find the time of each event. It is the time of the event with the same id within 72 hours, where the ledger has one,
   since a retry may bring another time. Events of closed months are posted to the open one; a retry finds them by the
   time they were posted for, too.
2. Leave out the events that the ledger has, and record those whose content differs as conflicts.
3. Fold dimension values beyond the day's limits, and stage the rows with COPY.
4. Insert the staged rows, and add to the cube exactly those that were inserted (`write_sql.LAND`). Where another writer
   has inserted an event meanwhile, the primary key (ledger, time, id) leaves it out.
5. Move the counters of budgets, and drop what the calls of these events hold in them.

Before 1, attribution rules give events what they say, so that budgets match it (`attributed_rows.py`).

Between 2 and 3, events that are about a call which has an event already turn out to be witnesses (`witnesses.py`). They
are not inserted; what they add is a correction of that event, after 5 (`witness_posting.py`).

All of it commits, or none (`docs/architecture.md`). Two transactions never write copies of one id at once: an event log
gives them to one writer, and writers without a log take turns at a ledger
(docs/decisions/0080-a-transaction-for-each-organisation.md).
"""

from collections.abc import AsyncIterator, Container, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from core.budget_counters.counters import COUNT_IN, Countings, Entry, add
from core.budget_counters.landed_calls import LandedEvent, land_calls
from core.db.advisory_locks import lock_writing
from core.db.pool import INDEXED_HASH_JOINS
from core.ledger import write_sql
from core.ledger.arrival import Arrival, EventId, LedgerTime
from core.ledger.attributed_rows import attributed
from core.ledger.closed_periods import closed_months, closings, month_of
from core.ledger.copy_row import STAGE_COLUMNS, RowIdentity, copy_line
from core.ledger.row_names import Described, RowNames
from core.ledger.witness_posting import WitnessPosting
from core.ledger.witnesses import WitnessFinder
from core.ledger_id import LedgerId
from core.process.telemetry import METRICS

RETRY_WINDOW: Final = timedelta(hours=72)
"""The same id within this time is the same event, even if its time differs; after it, another event."""
_PAUSED_TOO_LONG: Final = "SET LOCAL idle_in_transaction_session_timeout = '20s'"
"""After this the server ends the transaction of a process that was paused in it, and the next writer has its turn."""
_CLOCKS_DIFFER: Final = timedelta(days=1)
_HOUR: Final = timedelta(hours=1)
_LINES_AT_ONCE: Final = 500
_new = tuple.__new__  # called for every event; a NamedTuple's own constructor takes twice as long


class HotTransaction:
    """The steps of one hot transaction, in order."""

    def __init__(
        self,
        connection: Any,
        shard: int,
        names: RowNames,
        countings: Countings,
        now: datetime,
        finder: WitnessFinder,
        of_log: bool,
    ) -> None:
        self._connection = connection
        self._shard = shard
        self._names = names
        self._countings = countings
        self._now = now
        self._finder = finder
        self._of_log = of_log
        """Whether the events come from an event log, whose partitions give all copies of an id to one writer."""
        self._stored: dict[EventId, str] = {}
        """The content hashes of the events that the ledger has."""
        self._sources: dict[EventId, str | None] = {}
        """Their sources."""

    async def land(self, arrivals: Sequence[Arrival], repeats: Sequence[Arrival]) -> set[EventId]:
        """Returns the ids of the arrivals that were known already. Each repeat's id is also one of an arrival."""
        turn = lock_writing((arrival.ledger_id for arrival in arrivals), is_alone=not self._of_log)
        if not self._of_log:
            turn = f"{_PAUSED_TOO_LONG}; {turn}"
        await self._connection.execute(f"{turn}; {INDEXED_HASH_JOINS}; {write_sql.STAGE}; {COUNT_IN}")
        await self._countings.refresh(self._connection)
        await self._names.caches.erased.refresh(self._connection, self._countings.version)
        if self._names.caches.erased:
            arrivals = [self._without_erased(arrival) for arrival in arrivals]
            repeats = [self._without_erased(repeat) for repeat in repeats]
        await self._names.caches.rules.refresh(self._connection, self._countings.version)
        if self._names.caches.rules:
            arrivals = [self._by_rules(arrival) for arrival in arrivals]
            repeats = [self._by_rules(repeat) for repeat in repeats]
        times = await self._ledger_times(arrivals, await self._event_times(arrivals))
        at_of = {arrival.id: at for arrival, at in zip(arrivals, times, strict=True)}
        known = self._stored.keys() & at_of.keys()
        fresh = [(a, at) for a, at in zip(arrivals, times, strict=True) if a.id not in known]
        copies = [a for a in arrivals if a.id in known] + [*repeats]
        # The same id from another source is another witness, whatever it says.
        firsts = {a.id: a for a, _ in fresh}
        from_others = [a for a in copies if self._is_from_another(a, firsts)]
        settled = await self._finder.settle(fresh, [(a, at_of[a.id]) for a in from_others])
        if settled.new:
            known |= await self._insert([a for a, _ in settled.new], [at for _, at in settled.new])
        if settled.calls or settled.doubts:
            posting = WitnessPosting(self._connection, self._names, self._countings, self._shard, self._now)
            await posting.post(settled.calls, settled.doubts)
        if self._countings.has_calls:
            await land_calls(self._connection, (LandedEvent(*a.id, *a.row.call) for a in (*arrivals, *repeats)))
        # Most copies have the same content, which is known without asking the database.
        others = {id(a) for a in from_others}
        copies = [a for a in copies if id(a) not in others and self._stored.get(a.id) != a.row.content_hash]
        await self._note_conflicts(copies, {id_: at.time for id_, at in at_of.items()})
        return known | ({a.id for a, _ in fresh} - {a.id for a, _ in settled.new})

    async def _insert(self, arrivals: Sequence[Arrival], times: Sequence[LedgerTime]) -> set[EventId]:
        """Inserts events and all that follows from them. Returns the ids that another writer has inserted meanwhile."""
        days = {(a.ledger_id, at.time.date()) for a, at in zip(arrivals, times, strict=True)}
        await self._names.load([_described(a, at) for a, at in zip(arrivals, times, strict=True)])
        await self._stage(arrivals, times)
        await self._names.store(days)
        known = {(row["org_id"], row["event_id"].hex) for row in await self._fetch(write_sql.LAND, self._shard)}
        if self._countings:
            landed = [
                Entry(a.ledger_id, a.row.facts, at.time, a.row.spent)
                for a, at in zip(arrivals, times, strict=True)
                if a.id not in known
            ]
            await add(self._connection, self._countings, landed, self._shard)
        return known

    def _without_erased(self, arrival: Arrival) -> Arrival:
        removal = self._names.caches.erased.find(arrival.ledger_id, arrival.row.user_id)
        return arrival if removal is None else arrival._replace(row=arrival.row.without_user(removal))

    def _by_rules(self, arrival: Arrival) -> Arrival:
        rules = self._names.caches.rules.of(arrival.ledger_id)
        return arrival if rules is None else attributed(arrival, rules)

    def _is_from_another(self, copy: Arrival, fresh: Mapping[EventId, Arrival]) -> bool:
        """Whether another source than that of the event with this id sent it; not where one of them is not known."""
        first = fresh[copy.id].row.source if copy.id in fresh else self._sources.get(copy.id)
        return None not in (first, copy.row.source) and first != copy.row.source

    async def _fetch(self, sql: str, *arguments: Any) -> Sequence[Any]:
        rows: Sequence[Any] = await self._connection.fetch(sql, *arguments)
        return rows

    async def _event_times(self, arrivals: Sequence[Arrival]) -> list[datetime]:
        """Each event's own time; of one without a time, that at which its id was first seen.

        The latter is also looked up for organisations whose ids have moved between partitions lately: another writer
        may be writing a copy with another time at this moment.
        """
        moving = {row["id"] for row in await self._fetch(write_sql.MOVING)} if self._of_log else set()
        seen: dict[EventId, datetime] = {}
        if asked := [a for a in arrivals if a.row.time is None or abs(a.ledger_id) in moving]:
            ledgers, keys = [a.ledger_id for a in asked], [a.row.key.hex for a in asked]
            times = [a.row.time or a.received_at for a in asked]
            await self._connection.execute(write_sql.NEW_RECENT_KEYS, ledgers, keys, times)
            for row in await self._fetch(write_sql.RECENT_KEYS, ledgers, keys):
                seen[row["org_id"], row["key"].hex] = row["time"]
        return [_event_time(a.row.time, seen.get(a.id)) for a in arrivals]

    async def _ledger_times(self, arrivals: Sequence[Arrival], times: Sequence[datetime]) -> list[LedgerTime]:
        """The time at which the ledger has, or will have, each event.

        A retry with a new time is the same event, so an event whose id is known has the time of the first one. A new
        event of a closed month is posted now.
        """
        if not arrivals:
            return []
        found = await self._known_times(arrivals, times)
        if month_of(min(times) - RETRY_WINDOW) < month_of(self._now):
            found |= await self._posted_times(arrivals, times, found)
            found |= await self._times_after_closing(arrivals, times, found)
        return [found.get(a.id) or LedgerTime(time) for a, time in zip(arrivals, times, strict=True)]

    async def _known_times(self, arrivals: Sequence[Arrival], times: Sequence[datetime]) -> dict[EventId, LedgerTime]:
        """The times of the events that the ledger has.

        An id that was made within an hour of its event (UUIDv7) cannot be in the ledger days before, so most senders'
        ids are only looked for in the last two hours.
        """
        young: dict[EventId, datetime] = {}
        others: dict[EventId, datetime] = {}
        for arrival, time in zip(arrivals, times, strict=True):
            (young if arrival.row.key.is_made_within_an_hour_of(time) else others)[arrival.id] = time
        found: dict[EventId, LedgerTime] = {}
        for time_of, before in ((young, 2 * _HOUR), (others, RETRY_WINDOW)):
            if time_of:
                since, until = min(time_of.values()) - before, max(time_of.values()) + RETRY_WINDOW
                keys = list({key for _, key in time_of})
                for row in await self._fetch(write_sql.SAME_IDS, keys, since, until):
                    id_ = row["org_id"], row["event_id"].hex
                    # The range is that of all events together; an id used again after days is another event.
                    if (own := time_of.get(id_)) is not None and abs(row["time"] - own) <= RETRY_WINDOW:
                        found[id_] = LedgerTime(row["time"])
                        self._stored[id_], self._sources[id_] = row["content_hash"].hex, row["source"]
        return found

    async def _posted_times(
        self, arrivals: Sequence[Arrival], times: Sequence[datetime], known: Container[EventId]
    ) -> dict[EventId, LedgerTime]:
        """The times at which the ledger has events that were posted, because their own month was closed.

        They are days or months after their own time, which is the one that a retry's time is compared with. The retry's
        own month need not be closed.
        """
        since = month_of(min(times) - RETRY_WINDOW)
        closed = await closings(self._connection, {a.ledger_id for a in arrivals}, since)
        time_of = {
            a.id: time
            for a, time in zip(arrivals, times, strict=True)
            if a.id not in known
            and any((a.ledger_id, month_of(time + edge)) in closed for edge in (-RETRY_WINDOW, RETRY_WINDOW))
        }
        found: dict[EventId, LedgerTime] = {}
        if time_of:
            ledgers, keys = zip(*time_of, strict=True)
            posted_from = min(closed.values()) - _CLOCKS_DIFFER
            for row in await self._fetch(write_sql.POSTED, ledgers, keys, posted_from):
                id_ = row["org_id"], row["event_id"].hex
                if abs(row["posted_for"] - time_of[id_]) <= RETRY_WINDOW:
                    found[id_] = LedgerTime(row["time"])
                    self._stored[id_], self._sources[id_] = row["content_hash"].hex, row["source"]
        return found

    async def _times_after_closing(
        self, arrivals: Sequence[Arrival], times: Sequence[datetime], known: Container[EventId]
    ) -> dict[EventId, LedgerTime]:
        """The times of new events of closed months: now."""
        late: dict[LedgerId, dict[str, datetime]] = {}
        for arrival, time in zip(arrivals, times, strict=True):
            if arrival.id not in known and month_of(time) < month_of(self._now):
                late.setdefault(arrival.ledger_id, {})[arrival.row.key.hex] = time
        found: dict[EventId, LedgerTime] = {}
        for ledger_id, own in sorted(late.items()):
            closed = await closed_months(self._connection, ledger_id, own.values(), self._now)
            found |= {
                (ledger_id, key): LedgerTime(self._now, time) for key, time in own.items() if month_of(time) in closed
            }
        return found

    async def _stage(self, arrivals: Sequence[Arrival], times: Sequence[LedgerTime]) -> None:
        """Copies the rows into the temporary table, in pieces: the database reads one while the next is made."""

        async def lines() -> AsyncIterator[bytes]:
            for start in range(0, len(arrivals), _LINES_AT_ONCE):
                piece = slice(start, start + _LINES_AT_ONCE)
                rows = zip(arrivals[piece], times[piece], strict=True)
                yield "".join([self._line(arrival, at) for arrival, at in rows]).encode()

        await self._connection.copy_to_table("stage", source=lines(), columns=STAGE_COLUMNS, format="text")

    def _line(self, arrival: Arrival, at: LedgerTime) -> str:
        row, described = arrival.row, _described(arrival, at)
        folded_set, user_key = self._names.of(described)
        own = arrival.ledger_id, at.time, row.key.hex, arrival.received_at, row.dimension_set
        return copy_line(_new(RowIdentity, (*own, folded_set, user_key, at.posted_for)), row)

    async def _note_conflicts(self, copies: Sequence[Arrival], times: Mapping[EventId, datetime]) -> None:
        """Records which of these copies differ in content from the event that counts."""
        if copies:
            rows = [
                (a.ledger_id, a.row.key.hex, a.row.key.text, times[a.id], a.row.time, a.received_at, a.row.content_hash)
                for a in copies
            ]
            conflicts = await self._fetch(write_sql.CONFLICTS, *map(list, zip(*rows, strict=True)))
            METRICS.event_conflicts.inc(len(conflicts))


def _described(arrival: Arrival, at: LedgerTime) -> Described:
    row = arrival.row
    return _new(Described, (arrival.ledger_id, at.time, row.dimension_set, row.values, row.user_id))


def _event_time(own: datetime | None, seen: datetime | None) -> datetime:
    """An event's own time, or the time at which its id was first seen, where that is near enough for the same event."""
    if own is None or (seen is not None and abs(seen - own) <= RETRY_WINDOW):
        assert seen is not None  # noqa: S101 - events without a time were looked up
        return seen
    return own
