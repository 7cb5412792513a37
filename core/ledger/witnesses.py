"""Finds, in the hot transaction, the events that are about calls which have an event already.

Such an event is a witness: it is recorded beside the call's event, corrects it where it knows more, and is not charged.
One that may be about another call is an event of its own, and the doubt is recorded
(docs/decisions/0106-one-call-many-witnesses.md).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any, Final, NamedTuple

from core.db.compression_epochs import slots_of
from core.ledger import witness_sql, write_sql
from core.ledger.arrival import Arrival, EventId, LedgerTime
from core.ledger.natural_keys import KEPT, MOST, NEAR
from core.ledger.stored_calls import Place, read_calls
from core.ledger.witness_calls import Call, Doubt, Price, as_one, fitting
from core.ledger.witness_rules import statement_of
from core.ledger_id import LedgerId
from core.prices.book import PriceBook

Incoming = tuple[Arrival, LedgerTime]
"""An event, and where the ledger has or will have it."""
_Key = tuple[LedgerId, str]
_Keyed = tuple[Incoming, _Key]
_DAY: Final = timedelta(days=1)


class Settled(NamedTuple):
    """What a transaction's events are."""

    new: Sequence[Incoming]
    """Events to be inserted; the others are witnesses."""
    calls: Sequence[Call]
    """Those about which something new was said."""
    doubts: Sequence[Doubt]


class WitnessFinder:
    """Of one transaction.

    Args:
        price: says what an event says, charged as a call of another time.
        of_log: whether another transaction may write to the same ledgers at the same time.
    """

    def __init__(self, connection: Any, prices: PriceBook, price: Price, of_log: bool) -> None:
        self._connection = connection
        self._prices = prices
        self._price = price
        self._of_log = of_log
        self._calls: dict[Place, Call] = {}
        self._by_key: dict[_Key, list[Call]] = defaultdict(list)
        self._met: dict[EventId, Call] = {}
        """The calls of this transaction's events, by their ids."""
        self._copied: list[tuple[Arrival, Call]] = []
        """New witnesses by the id of an event, with its call."""
        self._doubts: list[Doubt] = []

    async def settle(self, fresh: Sequence[Incoming], copies: Sequence[Incoming]) -> Settled:
        """Tells witnesses from new events.

        Args:
            fresh: events that the ledger does not have.
            copies: of events of the ledger, or of fresh ones, from another source.
        """
        if not fresh and not copies:
            return Settled((), (), ())
        told = await self._told_before([*fresh, *copies])
        waiting = [(a, at) for a, at in fresh if (a.row.source or "") not in told.get(a.id, {})]
        keyed = [(each, (each[0].ledger_id, key)) for each in waiting for key in each[0].row.keys]
        if not keyed and not told and not copies:
            return Settled(fresh, (), ())
        if self._of_log:
            await self._claim(keyed)
        hits = await self._hits(keyed)
        times_said = Counter(key for _, key in keyed)
        copied = {arrival.id for arrival, _ in copies}
        involved = {each[0].id for each, key in keyed if key in hits or times_said[key] > 1}
        involved |= {a.id for a, _ in waiting if a.id in told or a.id in copied}
        if involved or copies:
            await self._meet(waiting, keyed, told, copies, involved)
        new = [each for each in waiting if (call := self._met.get(each[0].id)) is None or call.is_new_as(each[0])]
        await self._register(keyed)
        said = dict.fromkeys(call for found in (self._met.values(), self._calls.values()) for call in found)
        return Settled(new, [call for call in said if call.has_news], self._doubts)

    async def _told_before(self, fresh: Iterable[Incoming]) -> dict[EventId, dict[str, Place]]:
        """The events that these are known witnesses of, by id and source."""
        ledgers = sorted({a.ledger_id for a, _ in fresh})
        have = {row["id"] for row in await self._connection.fetch(witness_sql.HAVE_WITNESSES, ledgers)}
        asked = [(a.ledger_id, a.row.key.hex, at.own) for a, at in fresh if a.ledger_id in have]
        found: dict[EventId, dict[str, Place]] = {}
        if not asked:
            return found
        for row in await self._connection.fetch(witness_sql.WITNESSED, *_columns(asked, 3)):
            place = row["org_id"], row["event_id"].hex, row["event_time"]
            found.setdefault((row["org_id"], row["witness_id"].hex), {})[row["source"]] = place
        return found

    async def _claim(self, keyed: Sequence[_Keyed]) -> None:
        """Waits for writers that are writing the same keys at this moment; the next statement sees what they wrote."""
        spread = {row["id"] for row in await self._connection.fetch(witness_sql.SPREAD)} if keyed else set()
        if claims := sorted({key for _, key in keyed if abs(key[0]) in spread}):
            times = [at.own for (_, at), _ in keyed[:1]] * len(claims)
            await self._connection.execute(write_sql.NEW_RECENT_KEYS, *_columns(claims, 2), times)

    async def _hits(self, keyed: Sequence[_Keyed]) -> dict[_Key, list[Place]]:
        """The events near in time that have these keys. A batch's results may come at any time."""
        found: dict[_Key, list[Place]] = {}
        for near, is_batch in ((NEAR, False), (KEPT, True)):
            asked = {key: at.own for (a, at), key in keyed if (a.row.event.is_batch is True) is is_batch}
            if asked:
                span = min(asked.values()) - near, max(asked.values()) + near
                for row in await self._connection.fetch(witness_sql.SAME_CALLS, *_columns(asked, 2), *span):
                    key = row["org_id"], row["key"].hex
                    place = row["org_id"], row["event_id"].hex, row["event_time"]
                    if place not in (places := found.setdefault(key, [])):
                        places.append(place)
        return found

    async def _meet(
        self,
        waiting: Sequence[Incoming],
        keyed: Sequence[_Keyed],
        told: Mapping[EventId, Mapping[str, Place]],
        copies: Sequence[Incoming],
        involved: set[EventId],
    ) -> None:
        """Joins the events that share something with others to calls, in the order in which they came."""
        days = [at.own for _, at in (*waiting, *copies)]
        slots = slots_of(min(days) - KEPT, max(days) + _DAY)
        ledgers = sorted({a.ledger_id for a, _ in (*waiting, *copies)})
        await self._connection.execute(witness_sql.LOCK, ledgers, slots)
        hits = await self._hits([(each, key) for each, key in keyed if each[0].id in involved])
        places = {place for found in hits.values() for place in found}
        places |= {place for a, _ in (*waiting, *copies) for place in told.get(a.id, {}).values()}
        fresh = {a.id for a, _ in waiting}
        places |= {(*a.id, at.time) for a, at in copies if a.id not in fresh}
        self._calls = await read_calls(self._connection, self._prices, sorted(places))
        for key, found in hits.items():
            calls = [self._calls[place] for place in found if place in self._calls]
            self._by_key[key] += calls
            for call in calls:
                call.keys.add(key[1])
        for arrival, at in waiting:
            if arrival.id in involved:
                self._join(arrival, at, [self._calls[p] for p in told.get(arrival.id, {}).values() if p in self._calls])
        for arrival, at in copies:
            about = self._met.get(arrival.id) or self._calls.get((*arrival.id, at.time))
            if about is None:  # that event has become a witness of another one
                about = next((self._calls[p] for p in told.get(arrival.id, {}).values() if p in self._calls), None)
            if about is not None and about.counted().hear(arrival, at.own, self._price):
                self._copied.append((arrival, about))

    def _join(self, arrival: Arrival, at: LedgerTime, told: Sequence[Call]) -> None:
        """Finds the call of an event, or makes one."""
        keys = [(arrival.ledger_id, key) for key in arrival.row.keys]
        statement = statement_of(arrival.row)
        fits, found, reasons = [call.counted() for call in told[:1]], list[Call](), dict[int, str]()
        if not fits:
            near = {call.counted(): None for key in keys for call in self._by_key[key] if _is_near(call, arrival, at)}
            found = [*near]
            fits, reasons = fitting(statement, statement.told(arrival.received_at), found)
        if fits:
            call = as_one(fits, self._price)
            call.hear(arrival, at.own, self._price)
        else:
            call = Call(arrival.id, at, arrival.received_at, arrival.row.source, statement)
            call.arrivals.append((arrival, at.own))
            call.keys.update(arrival.row.keys)
            self._doubts += [Doubt(call, found[n], reason) for n, reason in reasons.items()]
        self._met[arrival.id] = call
        for key in keys:
            if call not in self._by_key[key] and len(self._by_key[key]) <= MOST:
                self._by_key[key].append(call)

    async def _register(self, keyed: Sequence[_Keyed]) -> None:
        """Stores keys of calls that only their witnesses have; an event's own are stored with it."""
        of_calls = [(key, call.counted()) for (a, _), (_, key) in keyed if (call := self._met.get(a.id))]
        of_calls += [(key, call.counted()) for arrival, call in self._copied for key in arrival.row.keys]
        rows = {
            (call.ledger_id, key, call.at.own, call.id[1], call.at.time)
            for key, call in of_calls
            if key not in call.keys
        }
        if rows:
            await self._connection.execute(witness_sql.NEW_KEYS, *_columns(sorted(rows), 5))


def _is_near(call: Call, arrival: Arrival, at: LedgerTime) -> bool:
    return arrival.row.event.is_batch is True or abs(call.at.own - at.own) <= NEAR


def _columns(rows: Iterable[tuple[Any, ...]], width: int) -> list[list[Any]]:
    columns = [list(column) for column in zip(*rows, strict=True)]
    return columns or [[] for _ in range(width)]
