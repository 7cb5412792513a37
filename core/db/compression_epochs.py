"""Marks and locks by which readers notice, or prevent, that TimescaleDB compresses a chunk under their snapshot.

Compression does not keep to snapshots: it moves rows so that one taken before its commit reads them twice or not at
all. Each compression therefore counts up the epoch of its days in the transaction that moves the rows. Days share 64
slots, so that any range is a few rows and a few locks. Why this is exact, and makes nobody wait, is in
docs/decisions/0060-reading-while-chunks-are-compressed.md.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final, LiteralString

from core.calendar import DAY, ceil, floor
from core.db.advisory_locks import Pair

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_SLOTS: Final = 64
"""Of the table `compression_epoch`; never changes, because two versions run at once."""

Slots = Sequence[int]
EVERY_SLOT: Final[Slots] = range(_SLOTS)

_SLOTS_GIVEN: Final[LiteralString] = "unnest($1::int[]) AS s (slot)"
_READ: Final = "SELECT sum(epoch)::bigint FROM compression_epoch WHERE slot = ANY($1::int[])"
_ADVANCE: Final = "UPDATE compression_epoch SET epoch = epoch + 1 WHERE slot = ANY($1::int[])"
_KEEP: Final = "SELECT FROM compression_epoch WHERE slot = ANY($1::int[]) ORDER BY slot FOR SHARE"
_HOLD: Final[LiteralString] = f"SELECT pg_advisory_lock_shared({Pair.COMPRESSION}, slot) FROM {_SLOTS_GIVEN}"
_RELEASE: Final[LiteralString] = f"SELECT pg_advisory_unlock_shared({Pair.COMPRESSION}, slot) FROM {_SLOTS_GIVEN}"
_TRY_ALONE: Final[LiteralString] = (
    f"SELECT coalesce(bool_and(pg_try_advisory_xact_lock({Pair.COMPRESSION}, slot)), true) FROM {_SLOTS_GIVEN}"
)


def slots_of(start: datetime, end: datetime) -> Slots:
    """The slots of the UTC days that [start, end) meets."""
    first, last = ((edge - _EPOCH) // DAY for edge in (floor(start, DAY), ceil(end, DAY)))
    return EVERY_SLOT if last - first >= _SLOTS else sorted(day % _SLOTS for day in range(first, last))


async def read_epoch(connection: Any, slots: Slots) -> int:
    """A number that grows with every compression of these days, to be compared between two snapshots."""
    epoch: int = await connection.fetchval(_READ, slots)
    return epoch


async def keep_epoch(connection: Any, slots: Slots) -> None:
    """Until the caller's REPEATABLE READ transaction ends, no compression of these days commits.

    Raises:
        asyncpg.SerializationError: one has, since the transaction's snapshot.
    """
    await connection.execute(_KEEP, slots)


async def hold_slots(connection: Any, slots: Slots) -> None:
    """Until `release_slots`, no compression of these days commits. Waits for one that commits now, not for its work."""
    await connection.execute(_HOLD, slots)


async def release_slots(connection: Any, slots: Slots) -> None:
    await connection.execute(_RELEASE, slots)


async def take_slots(connection: Any, slots: Slots) -> bool:
    """Whether nobody holds these days; then nobody can until the caller's transaction ends."""
    return bool(await connection.fetchval(_TRY_ALONE, slots))


async def advance_epoch(connection: Any, slots: Slots) -> None:
    """In the transaction that moves the rows, once it has taken the slots."""
    await connection.execute(_ADVANCE, slots)
