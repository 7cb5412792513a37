"""The Kafka partition of an event. Pure; the rule is the same in every process and version.

A ledger uses a run of partitions: most use one, a large one several. Within the run the event's id decides, so that the
same writer gets every copy of an id: two concurrent writers could not recognise a retry that brings a new time
(docs/decisions/0010-records-and-partitions.md).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import gcd
from zlib import crc32

from core.event import UsageEvent
from core.ledger_id import LedgerId


def by_partition(
    ledger_id: LedgerId, events: Sequence[UsageEvent], partitions: int, spread: int = 1
) -> Mapping[int, Sequence[UsageEvent]]:
    """One ledger's events by partition number, 0 to `partitions` - 1.

    Args:
        ledger_id: the ledger of all `events`.
        events: in the order that each partition keeps.
        partitions: the topic's number of partitions.
        spread: how many of them the ledger uses.
    """
    run = partition_run(ledger_id, partitions, spread)
    if len(run) == 1:
        return {run[0]: events}
    parts = defaultdict(list)
    for event in events:
        # A UUID may be sent in either case; for other ids, ignoring the case only makes the hash a little coarser.
        parts[run[crc32((event.event_id or "").lower().encode()) % len(run)]].append(event)
    return parts


@lru_cache(4_096)
def partition_run(ledger_id: LedgerId, partitions: int, spread: int) -> tuple[int, ...]:
    """The numbers of the ledger's partitions. A greater `spread` adds to them and removes none."""
    start = crc32(ledger_id.to_bytes(8, "big", signed=True))
    step = _step(ledger_id, partitions)
    return tuple((start + place * step) % partitions for place in range(max(1, min(spread, partitions))))


def _step(ledger_id: LedgerId, partitions: int) -> int:
    """The distance between a run's partitions.

    It is coprime to their number, so that a run repeats none, and it depends on the ledger, so that two large ledgers
    that share their first partition rarely share the second.
    """
    step = 1 + crc32(ledger_id.to_bytes(8, "little", signed=True)) % max(1, partitions - 1)
    while gcd(step, partitions) != 1:
        step += 1
    return step
