"""How far the ledger has read each partition of the event log: owners, exact steps, and what the log has lost.

An owner claims a partition and gets a new epoch. Each transaction takes one exact step of each of its partitions, from
the stored offset to the one after its last record; an older owner's step, a repetition and a gap are refused whole.
"""

import asyncio
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg

from core.acts import record_act
from core.errors import Conflict, NotFound

_PATIENCE_SECONDS: Final = 4
"""How long a claim waits for the former owner's transaction before it ends that owner's session."""


class Partition(NamedTuple):
    """Of the event log."""

    topic: str
    number: int


class Stored(NamedTuple):
    """A partition's row."""

    next_offset: int
    epoch: int


class Step(NamedTuple):
    """One partition's part of a transaction: its records from `first` to before `after`, by the owner of `epoch`."""

    partition: Partition
    epoch: int
    first: int
    after: int


class Standing(Enum):
    """A step as the stored row sees it."""

    NEXT = "next"
    KNOWN = "known"
    """Its first records are in the ledger already."""
    GAP = "gap"
    """Records before it are not."""
    FENCED = "fenced"
    """Somebody else owns the partition."""


def standing(stored: Stored | None, step: Step) -> Standing:
    """The one decision on which exactly-once stands. Pure."""
    if stored is None or stored.epoch != step.epoch:
        return Standing.FENCED
    if step.first < stored.next_offset:
        return Standing.KNOWN
    return Standing.NEXT if step.first == stored.next_offset else Standing.GAP


class OutOfStep(Exception):
    """Some step of a transaction was not the next one, and nothing was written. `stored` is what the rows said."""

    def __init__(self, stored: Mapping[Partition, Stored]) -> None:
        super().__init__("the ledger stands at another offset, or the partition has another owner")
        self.stored = stored


class LostRange(NamedTuple):
    """Records `first_offset` to before `next_offset`. `next_offset` is smaller where the log was made anew."""

    partition: Partition
    first_offset: int
    next_offset: int


_LOCK: Final[LiteralString] = """
SELECT topic, partition, next_offset, epoch FROM ledger_offset
WHERE (topic, partition) IN (SELECT * FROM unnest($1::text[], $2::int[])) ORDER BY topic, partition FOR UPDATE
"""
_ADVANCE: Final[LiteralString] = """
UPDATE ledger_offset o SET next_offset = s.after, updated_at = now()
FROM unnest($1::text[], $2::int[], $3::bigint[]) AS s (topic, partition, after)
WHERE o.topic = s.topic AND o.partition = s.partition
"""
_CLAIM: Final[LiteralString] = """
INSERT INTO ledger_offset (topic, partition, next_offset, epoch, owner) VALUES ($1, $2, 0, 1, $3)
ON CONFLICT (topic, partition) DO UPDATE SET epoch = ledger_offset.epoch + 1, owner = excluded.owner
RETURNING next_offset, epoch
"""
_END_BLOCKERS: Final[LiteralString] = "SELECT pg_terminate_backend(pid) FROM unnest(pg_blocking_pids($1)) AS pid"
_OFFSETS: Final[LiteralString] = """
SELECT topic, partition, next_offset, epoch, owner, updated_at FROM ledger_offset WHERE topic = $1 ORDER BY partition
"""
_LOST: Final[LiteralString] = """
INSERT INTO lost_range (topic, partition, first_offset, next_offset)
SELECT topic, partition, next_offset, $4::bigint FROM ledger_offset
WHERE topic = $1 AND partition = $2 AND next_offset = $3 AND epoch = $5
ON CONFLICT (topic, partition) WHERE skipped_at IS NULL DO UPDATE
SET first_offset = excluded.first_offset, next_offset = excluded.next_offset, found_at = now()
RETURNING id
"""
_CLOSE: Final[LiteralString] = """
UPDATE lost_range SET skipped_at = now(), skipped_by = $3, reason = $4
WHERE topic = $1 AND partition = $2 AND skipped_at IS NULL
RETURNING id, first_offset, next_offset
"""
_MOVE: Final[LiteralString] = """
UPDATE ledger_offset SET next_offset = $3, epoch = epoch + 1, updated_at = now() WHERE topic = $1 AND partition = $2
"""
_OPEN: Final[LiteralString] = """
SELECT partition, first_offset, next_offset FROM lost_range WHERE topic = $1 AND skipped_at IS NULL ORDER BY partition
"""
_FORGET: Final[LiteralString] = "DELETE FROM lost_range WHERE id = $1"


async def advance(connection: Any, steps: Sequence[Step]) -> None:
    """Take the steps inside the caller's transaction. Raises `OutOfStep` where one of them is not the next."""
    topics = [step.partition.topic for step in steps]
    numbers = [step.partition.number for step in steps]
    rows = await connection.fetch(_LOCK, topics, numbers)
    stored = {Partition(r["topic"], r["partition"]): Stored(r["next_offset"], r["epoch"]) for r in rows}
    if any(standing(stored.get(step.partition), step) is not Standing.NEXT for step in steps):
        raise OutOfStep(stored)
    await connection.execute(_ADVANCE, topics, numbers, [step.after for step in steps])


async def claim(pool: asyncpg.Pool, partition: Partition, owner: str) -> Stored:
    """Become the owner, whose epoch no older owner has.

    A former owner that was stopped in mid-transaction would hold the row for ever; its session is ended.
    """
    async with pool.acquire() as connection:
        asked = asyncio.ensure_future(connection.fetchrow(_CLAIM, *partition, owner))
        try:
            while not (await asyncio.wait({asked}, timeout=_PATIENCE_SECONDS))[0]:
                async with pool.acquire() as other:
                    await other.execute(_END_BLOCKERS, connection.get_server_pid())
        except BaseException:
            asked.cancel()
            await asyncio.wait({asked})
            raise
        row: Any = asked.result()
    return Stored(row["next_offset"], row["epoch"])


async def offsets(connection: Any, topic: str) -> Sequence[asyncpg.Record]:
    """Every partition's row of a topic that was ever claimed."""
    rows: Sequence[asyncpg.Record] = await connection.fetch(_OFFSETS, topic)
    return rows


async def record_lost(connection: Any, lost: LostRange, epoch: int) -> bool:
    """Remember that the log cannot fill this any more. False: the ledger stands elsewhere, or under another owner."""
    return await connection.fetchval(_LOST, *lost.partition, lost.first_offset, lost.next_offset, epoch) is not None


async def open_losses(connection: Any, topic: str) -> list[LostRange]:
    """What operators have to decide on."""
    rows = await connection.fetch(_OPEN, topic)
    return [LostRange(Partition(topic, r["partition"]), r["first_offset"], r["next_offset"]) for r in rows]


def may_skip(stored: Stored | None, lost: LostRange) -> bool:
    """Only where the ledger stands before the range: after a fail-over it may have to read some again. Pure."""
    return stored is not None and stored.next_offset == lost.first_offset


async def skip_lost(connection: Any, partition: Partition, by: str, reason: str) -> LostRange:
    """Go on behind a lost range: the one way past it.

    Raises:
        NotFound: none is open.
        Conflict: the ledger stands elsewhere by now; the range is dropped, and found again if it is lost still.
    """
    async with connection.transaction():
        rows = await connection.fetch(_LOCK, [partition.topic], [partition.number])
        stored = Stored(rows[0]["next_offset"], rows[0]["epoch"]) if rows else None
        row = await connection.fetchrow(_CLOSE, *partition, by, reason)
        if row is None:
            raise NotFound(f"{partition.topic} has no open lost range in partition {partition.number}.")
        lost = LostRange(partition, row["first_offset"], row["next_offset"])
        skipped = may_skip(stored, lost)
        if skipped:
            await connection.execute(_MOVE, *partition, lost.next_offset)
            about = {"first_offset": lost.first_offset, "next_offset": lost.next_offset, "reason": reason}
            target = f"{partition.topic}/{partition.number}"
            await record_act(connection, 0, by, "offsets.skipped", target, about)
        else:
            await connection.execute(_FORGET, row["id"])
    if not skipped:
        raise Conflict(
            f"The ledger does not stand at {lost.first_offset} any more; what is lost will be looked for again.",
            code="ledger_moved",
        )
    return lost
