"""Which partition of the event log an event belongs to. Pure; the same in every process and for ever.

An organisation has a run of partitions: one for most, several for a large one. Within it the event's id decides, so
that every copy of an id meets the same writer: two writers at once could not tell that they have the same event where
a retry brings a new time (docs/decisions/0010-records-and-partitions.md).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import gcd
from zlib import crc32

from core.event import UsageEvent


def by_partition(
    ledger_id: int, events: Sequence[UsageEvent], partitions: int, spread: int = 1
) -> Mapping[int, Sequence[UsageEvent]]:
    """The events of one ledger by partition, 0 to `partitions` - 1; `spread` is how many of them it uses."""
    run = partition_run(ledger_id, partitions, spread)
    if len(run) == 1:
        return {run[0]: events}
    parts = defaultdict(list)
    for event in events:
        # A UUID is the same in either case; for any other text this only makes the hash a little coarser.
        parts[run[crc32((event.event_id or "").lower().encode()) % len(run)]].append(event)
    return parts


@lru_cache(4_096)
def partition_run(ledger_id: int, partitions: int, spread: int) -> tuple[int, ...]:
    """The ledger's partitions. With a greater `spread` come more; those there were stay."""
    start = crc32(ledger_id.to_bytes(8, "big", signed=True))
    step = _step(ledger_id, partitions)
    return tuple((start + place * step) % partitions for place in range(max(1, min(spread, partitions))))


def _step(ledger_id: int, partitions: int) -> int:
    """Meets every partition before it meets one again, and differs by ledger: of two large ones that start at the same
    partition, the second ones rarely are the same."""
    step = 1 + crc32(ledger_id.to_bytes(8, "little", signed=True)) % max(1, partitions - 1)
    while gcd(step, partitions) != 1:
        step += 1
    return step
