"""Kafka offsets stored in the ledger: claims of partitions, exact steps, and ranges of records the log has lost.

An owner claims a partition and gets a new epoch. Each transaction takes one exact step in each of its partitions, from
the stored offset to the one after its last record. A step that repeats records, leaves a gap or comes from a former
owner makes the whole transaction fail.
"""

import asyncio
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg

from core.accounts.audit_log import record_act
from core.errors import Conflict, NotFound
from core.event_log.base import Partition
from core.ledger_id import LedgerId

CLAIM_WAIT_SECONDS: Final = 4
"""Default wait of a claim for the former owner's transaction, before it ends that owner's session."""


class StoredOffset(NamedTuple):
    """A partition's row in `ledger_offset`."""

    next_offset: int
    """The first record that is not in the ledger."""
    epoch: int
    """Raised with each claim; only its latest owner knows the current one."""


class Step(NamedTuple):
    """One partition's part of a transaction: the records from `first` to before `after`, as the owner of `epoch`."""

    partition: Partition
    epoch: int
    first: int
    after: int


class StepPosition(Enum):
    """A step compared with the stored offset."""

    NEXT = "next"
    """It starts at the stored offset: the only step that may be committed."""
    KNOWN = "known"
    """It starts before the stored offset: the ledger already has its first records."""
    GAP = "gap"
    """It starts after the stored offset: the ledger lacks records before it."""
    FENCED = "fenced"
    """Another process has claimed the partition since, or nobody has claimed it."""


def step_position(stored: StoredOffset | None, step: Step) -> StepPosition:
    """Compare a step with the stored offset. Counting each event exactly once depends on this decision. Pure."""
    if stored is None or stored.epoch != step.epoch:
        return StepPosition.FENCED
    if step.first < stored.next_offset:
        return StepPosition.KNOWN
    return StepPosition.NEXT if step.first == stored.next_offset else StepPosition.GAP


class OutOfStep(Exception):
    """A step was not its partition's next one; nothing was written. `stored` holds its partitions' rows."""

    def __init__(self, stored: Mapping[Partition, StoredOffset]) -> None:
        super().__init__("the ledger stands at another offset, or the partition has another owner")
        self.stored = stored


class LostRange(NamedTuple):
    """Records from `first_offset` to before `next_offset`, which the log no longer has.

    `next_offset` is the smaller one where the topic was deleted and created again.
    """

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
    """Store the steps in the caller's transaction. Raises `OutOfStep` where one of them is not the next."""
    topics = [step.partition.topic for step in steps]
    numbers = [step.partition.number for step in steps]
    rows = await connection.fetch(_LOCK, topics, numbers)
    stored = {Partition(r["topic"], r["partition"]): StoredOffset(r["next_offset"], r["epoch"]) for r in rows}
    if any(step_position(stored.get(step.partition), step) is not StepPosition.NEXT for step in steps):
        raise OutOfStep(stored)
    await connection.execute(_ADVANCE, topics, numbers, [step.after for step in steps])


async def claim(
    pool: asyncpg.Pool, partition: Partition, owner: str, wait_seconds: float = CLAIM_WAIT_SECONDS
) -> StoredOffset:
    """Become the partition's owner, with a new epoch.

    A former owner that was paused in the middle of a transaction would lock the row for ever; after `wait_seconds` its
    database session is ended.
    """
    async with pool.acquire() as connection:
        asked = asyncio.ensure_future(connection.fetchrow(_CLAIM, *partition, owner))
        try:
            while not (await asyncio.wait({asked}, timeout=wait_seconds))[0]:
                async with pool.acquire() as other:
                    await other.execute(_END_BLOCKERS, connection.get_server_pid())
        except BaseException:
            asked.cancel()
            await asyncio.wait({asked})
            raise
        row: Any = asked.result()
    return StoredOffset(row["next_offset"], row["epoch"])


async def list_offsets(connection: Any, topic: str) -> Sequence[asyncpg.Record]:
    """The rows of a topic's partitions that were ever claimed, by partition number."""
    rows: Sequence[asyncpg.Record] = await connection.fetch(_OFFSETS, topic)
    return rows


async def record_lost_range(connection: Any, lost: LostRange, epoch: int) -> bool:
    """Store a lost range, for an operator to decide on. It replaces the partition's open one.

    False where the stored offset is not the range's first, or `epoch` is not the current one; then nothing is stored.
    """
    return await connection.fetchval(_LOST, *lost.partition, lost.first_offset, lost.next_offset, epoch) is not None


async def open_lost_ranges(connection: Any, topic: str) -> list[LostRange]:
    """The topic's lost ranges that an operator has not skipped yet."""
    rows = await connection.fetch(_OPEN, topic)
    return [LostRange(Partition(topic, r["partition"]), r["first_offset"], r["next_offset"]) for r in rows]


def may_skip(stored: StoredOffset | None, lost: LostRange) -> bool:
    """Whether the ledger stands right before the range. After a fail-over of the database it may stand earlier, where
    the log still has records that skipping would lose. Pure."""
    return stored is not None and stored.next_offset == lost.first_offset


async def skip_lost_range(connection: Any, partition: Partition, by: str, reason: str) -> LostRange:
    """Move the stored offset past the partition's lost range, the only way past it, and record who did so and why.

    Raises:
        NotFound: the partition has no open lost range.
        Conflict: the stored offset has moved since. The range is deleted; if records are still lost, it is found again.
    """
    async with connection.transaction():
        rows = await connection.fetch(_LOCK, [partition.topic], [partition.number])
        stored = StoredOffset(rows[0]["next_offset"], rows[0]["epoch"]) if rows else None
        row = await connection.fetchrow(_CLOSE, *partition, by, reason)
        if row is None:
            raise NotFound(f"{partition.topic} has no open lost range in partition {partition.number}.")
        lost = LostRange(partition, row["first_offset"], row["next_offset"])
        skipped = may_skip(stored, lost)
        if skipped:
            await connection.execute(_MOVE, *partition, lost.next_offset)
            about = {"first_offset": lost.first_offset, "next_offset": lost.next_offset, "reason": reason}
            target = f"{partition.topic}/{partition.number}"
            await record_act(connection, LedgerId(0), by, "offsets.skipped", target, about)
        else:
            await connection.execute(_FORGET, row["id"])
    if not skipped:
        raise Conflict(
            f"The ledger does not stand at {lost.first_offset} any more; what is lost will be looked for again.",
            code="ledger_moved",
        )
    return lost
