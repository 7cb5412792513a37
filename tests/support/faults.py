"""Shared by the fault tests: the mark of long tests, dead letters."""

import os
from collections.abc import Callable
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition

from core.process.settings import KafkaSettings
from tests.support.aggregators import Aggregator

Start = Callable[..., Aggregator]


LONG = int(os.environ.get("OUTLAY_TEST_KILLS", "4")) >= 100
"""The mark of tests that run with `make faults` and not with `make test`."""


async def letters(log: KafkaSettings) -> list[Any]:
    """All messages of the dead-letter topic."""
    consumer = AIOKafkaConsumer(bootstrap_servers=log.brokers)
    await consumer.start()
    try:
        tp = TopicPartition(log.dlq_topic, 0)
        consumer.assign([tp])
        await consumer.seek_to_beginning(tp)
        end = (await consumer.end_offsets([tp]))[tp]
        found: list[Any] = []
        while len(found) < end:
            for records in (await consumer.getmany(timeout_ms=500)).values():
                found += records
        return found
    finally:
        await consumer.stop()
