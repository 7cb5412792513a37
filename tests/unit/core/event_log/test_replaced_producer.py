"""A producer that is replaced leaves no error behind that nobody reads."""

import asyncio
import gc
from types import SimpleNamespace
from typing import Any

import pytest
from aiokafka.errors import KafkaError
from aiokafka.producer.message_accumulator import MessageAccumulator
from aiokafka.structs import TopicPartition

from core.event_log.producer import _abandon


class _Cluster:
    def leader_for_partition(self, _: TopicPartition) -> int:
        return 1


async def test_the_errors_of_its_records_are_all_read() -> None:
    left: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: left.append(context))
    accumulator = MessageAccumulator(_Cluster(), 200, 0, 30)
    records = [
        await accumulator.add_message(TopicPartition("events", partition), None, b"x" * 50, 5) for partition in range(3)
    ]

    async def nothing() -> None: ...

    producer = SimpleNamespace(
        flush=nothing, stop=nothing, client=SimpleNamespace(close=nothing), _message_accumulator=accumulator
    )
    await _abandon(producer)
    for record in records:
        with pytest.raises(KafkaError, match="replaced"):
            await record
    del accumulator, producer, records, record
    gc.collect()
    assert left == []
