"""The contract of an `EventLog`, run against the direct log and Kafka.

When `publish` returns, every event of the batch is stored at least once. What it cannot take raises `Unavailable` with
the seconds to wait, and does not affect other requests.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import Any, NamedTuple, TypeVar

import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition

from cluster.kafka import Kafka
from core.errors import Unavailable
from core.event import UsageEvent
from core.event_log.base import EventLog
from core.event_log.producer import KafkaLog
from core.event_log.record_codec import read_record
from core.process.settings import KafkaSettings
from services.standalone.direct_log import DirectLog
from tests.support.ledger import batch, new_ledger, usage

AnyLog = TypeVar("AnyLog", DirectLog, KafkaLog)


class Bench(NamedTuple):
    """A log under test, and a way to see its durable content."""

    log: EventLog
    landed: Callable[[], Awaitable[list[tuple[int, str]]]]
    """(ledger, event id) of each stored copy of an event, sorted."""
    limited: Callable[[], AbstractAsyncContextManager[EventLog]]
    """Starts a log with the same content, in which one event may wait, but not twenty."""


@asynccontextmanager
async def running(log: AnyLog) -> AsyncIterator[AnyLog]:
    task = asyncio.create_task(log.run())
    try:
        if isinstance(log, KafkaLog):
            await publishing(log)
        yield log
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def publishing(log: KafkaLog) -> None:
    """Returns when its producer is up."""
    while log._producer is None:
        await asyncio.sleep(0.02)


async def topic_holds(brokers: str, topic: str) -> list[tuple[int, str]]:
    consumer = AIOKafkaConsumer(bootstrap_servers=brokers, auto_offset_reset="earliest")
    await consumer.start()
    try:
        places = [TopicPartition(topic, p) for p in await consumer._client._wait_on_metadata(topic)]
        consumer.assign(places)
        ends = await consumer.end_offsets(places)
        held = []
        while [p for p in places if await consumer.position(p) < ends[p]]:
            for records in (await consumer.getmany(timeout_ms=200)).values():
                for record in records:
                    assert record.timestamp_type == 1  # LogAppendTime
                    back = read_record(record.value).batch
                    held += [(back.ledger_id, str(event.event_id)) for event in back.events]
        return sorted(held)
    finally:
        await consumer.stop()


@pytest.fixture(params=["direct", "kafka", "kafka, spread"])
async def bench(request: pytest.FixtureRequest, plain_pool: Any, kafka: Kafka, topic: str) -> AsyncIterator[Bench]:
    if request.param == "direct":
        ledger = await new_ledger(plain_pool)
        async with running(DirectLog(ledger)) as log:
            yield Bench(log, lambda: ledger_holds(plain_pool), lambda: running(DirectLog(ledger, max_waiting=10)))
    else:
        spread = 3 if "spread" in request.param else 1
        settings = KafkaSettings(brokers=kafka.brokers, topic=topic)
        async with running(KafkaLog(settings, lambda _: spread)) as kafka_log:
            yield Bench(
                kafka_log,
                lambda: topic_holds(kafka.brokers, topic),
                lambda: running(KafkaLog(settings, lambda _: spread, max_waiting_bytes=1_000)),
            )


async def ledger_holds(pool: Any) -> list[tuple[int, str]]:
    found = await pool.fetch("SELECT org_id, event_key FROM usage_event ORDER BY 1, 2")
    return [(row["org_id"], row["event_key"]) for row in found]


def ids(ledger: int, *numbers: int) -> list[tuple[int, str]]:
    return sorted((ledger, f"event-{n}") for n in numbers)


async def test_what_was_published_is_durable(bench: Bench) -> None:
    for number in range(3):
        published = await bench.log.publish(batch(1, [usage(number)]))
        assert list(published.rejected) == []
        assert await bench.landed() == ids(1, *range(number + 1))


async def test_many_requests_at_once_all_land(bench: Bench) -> None:
    await asyncio.gather(
        *(bench.log.publish(batch(n % 3 + 1, [usage(10 * n + i) for i in range(10)])) for n in range(40))
    )
    expected = [pair for n in range(40) for pair in ids(n % 3 + 1, *range(10 * n, 10 * n + 10))]
    assert await bench.landed() == sorted(expected)


async def test_the_largest_request_lands_whole(bench: Bench) -> None:
    wide: dict[str, Any] = {
        name: "w" * 250 for name in ("request_id", "response_id", "endpoint", "error_type", "prompt_fingerprint")
    }
    events: list[UsageEvent] = [usage(n, **wide) for n in range(1000)]
    await bench.log.publish(batch(1, events))
    assert await bench.landed() == ids(1, *range(1000))


async def test_past_the_bound_a_request_is_refused_and_the_others_are_not(bench: Bench) -> None:
    async with bench.limited() as log:
        with pytest.raises(Unavailable) as caught:
            await log.publish(batch(1, [usage(n) for n in range(20)]))
        assert caught.value.retry_after
        await log.publish(batch(1, [usage(30)]))
    await bench.log.publish(batch(1, [usage(31)]))
    assert await bench.landed() == ids(1, 30, 31)


async def test_a_client_that_gives_up_takes_nobody_with_it(bench: Bench) -> None:
    waiting = [asyncio.create_task(bench.log.publish(batch(1, [usage(n)]))) for n in range(10)]
    await asyncio.sleep(0)
    for task in waiting[::2]:
        task.cancel()
    done = await asyncio.gather(*waiting, return_exceptions=True)
    assert [type(answer).__name__ for answer in done] == ["CancelledError", "Published"] * 5
    landed = await bench.landed()
    assert set(ids(1, 1, 3, 5, 7, 9)) <= set(landed)
    await bench.log.publish(batch(1, [usage(99)]))
    assert (1, "event-99") in await bench.landed()
