"""The simulation's log and its senders; both are seeded.

The simulated aggregators run real code: `services.aggregator.sink` and all it uses, the record codec, the partition
rule, and the decisions in `core.ledger.offsets`.
"""

import asyncio
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from random import Random

from core.event import UsageEvent
from core.event_log.base import EventBatch, Partition
from core.event_log.partition import by_partition
from core.event_log.record_codec import write_records
from core.ledger.offsets import LostRange
from core.ledger_id import LedgerId
from services.aggregator.partition_state import LogRecord
from tests.support.memory_ledger import REFUSED

TOPIC = "usage.events"
PARTITIONS = 3
START = datetime(2026, 11, 2, tzinfo=UTC)


class Log:
    """Partitions of records; `start` is the first offset that retention has left."""

    def __init__(self) -> None:
        self.records: dict[Partition, list[LogRecord]] = {Partition(TOPIC, n): [] for n in range(PARTITIONS)}
        self.start = dict.fromkeys(self.records, 0)

    def append(self, partition: Partition, value: bytes) -> None:
        records = self.records[partition]
        records.append(LogRecord(len(records), 0, value))


class Senders:
    """Append requests by partition, and send a request again where its answer was lost. Some events are bad."""

    def __init__(self, random: Random, log: Log) -> None:
        self._random = random
        self._log = log
        self.acknowledged: set[str] = set()
        self.bad: set[str] = set()
        """Ids of the dead letters that must be written."""
        self._number = 0

    async def run(self, requests: int) -> None:
        for _ in range(requests):
            await asyncio.sleep(self._random.random())
            self._send(self._request())
            if self._random.random() < 0.05:
                self._poison()

    def _request(self) -> list[UsageEvent]:
        events = []
        for _ in range(self._random.randrange(1, 7)):
            self._number += 1
            provider = REFUSED if self._random.random() < 0.01 else "openai"
            events.append(UsageEvent(model="gpt-4o", provider=provider, event_id=f"e{self._number}", timestamp=START))
        return events

    def _send(self, events: list[UsageEvent]) -> None:
        while True:
            # Copies of an event get into different partitions when the spread changes between two attempts.
            spread = self._random.choice([PARTITIONS] * 9 + [1])
            parts = by_partition(LedgerId(1), events, PARTITIONS, spread)
            for number, part in parts.items():
                if self._random.random() < 0.03:
                    continue  # the record is not appended, so the request is not acknowledged
                self._append(Partition(TOPIC, number), part)
            if self._random.random() > 0.1 and self._all_there(events):
                self.acknowledged |= {str(event.event_id) for event in events if event.provider != REFUSED}
                return

    def _all_there(self, events: list[UsageEvent]) -> bool:
        written = b"\n".join(record.value for records in self._log.records.values() for record in records[-40:])
        return all(f'"{event.event_id}"'.encode() in written for event in events)

    def _append(self, partition: Partition, events: Sequence[UsageEvent]) -> None:
        for value in write_records(EventBatch(LedgerId(1), START, events)):
            offset = len(self._log.records[partition])
            lines = value.split(b"\n")[1:]
            self.bad |= {
                f"{TOPIC}/{partition.number}/{offset}/{i}" for i, x in enumerate(lines) if REFUSED.encode() in x
            }
            self._log.append(partition, value)

    def _poison(self) -> None:
        partition = Partition(TOPIC, self._random.randrange(PARTITIONS))
        offset = len(self._log.records[partition])
        if self._random.random() < 0.5:
            self._log.append(partition, self._random.choice([b"", b"\x00\xff", b'{"schema":99}', b"[" * 2_000]))
            self.bad.add(f"{TOPIC}/{partition.number}/{offset}")
            return
        (value,) = write_records(EventBatch(LedgerId(1), START, self._request()[:1]))
        value = value.replace(REFUSED.encode(), b"openai")
        self._log.append(partition, value + b'\n{"model":"gpt-4o","provider":"openai","cost_usd":NaN}')
        self.bad.add(f"{TOPIC}/{partition.number}/{offset}/1")


def copies(log: Log, skipped: Sequence[LostRange]) -> Counter[str]:
    """How many copies of each event that can be stored are in the log, without lost records."""
    found: Counter[str] = Counter()
    for partition, records in log.records.items():
        for record in records:
            if not is_lost(partition, record.offset, skipped):
                found.update(_ids(record.value))
    return found


def is_lost(partition: Partition, offset: int, skipped: Sequence[LostRange]) -> bool:
    return any(x.partition == partition and x.first_offset <= offset < x.next_offset for x in skipped)


def _ids(value: bytes) -> list[str]:
    found = []
    for line in value.split(b"\n")[1:]:
        if b'"event_id":"' in line and REFUSED.encode() not in line:
            found.append(line.split(b'"event_id":"')[1].split(b'"')[0].decode())
    return found
