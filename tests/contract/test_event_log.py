"""The contract of an `EventLog`, which every one of them keeps: what `publish` returned for is durable, all of it,
once at least; what it cannot take is `Unavailable` with a time to come back; one request's fate is its own.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any, NamedTuple

import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition

from cluster.kafka import Kafka
from core.errors import Unavailable
from core.event import UsageEvent
from core.log import direct
from core.log import kafka as kafka_module
from core.log.direct import DirectLog
from core.log.kafka import KafkaLog
from core.log.port import EventLog
from core.log.record import read_record
from core.settings import KafkaSettings
from tests.integration.ledger_help import batch, new_ledger, usage


class Bench(NamedTuple):
    """A log, and what it holds durably: (ledger, event id) each, as often as it is there."""

    log: EventLog
    landed: Callable[[], Awaitable[list[tuple[int, str]]]]
    bound: tuple[Any, str]
    """The module and the name of the most that may wait, and `publish` is to refuse past it."""


@asynccontextmanager
async def running(log: Any) -> AsyncIterator[None]:
    task = asyncio.create_task(log.run())
    try:
        yield
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
                    held += [(back.org_id, str(event.event_id)) for event in back.events]
        return sorted(held)
    finally:
        await consumer.stop()


@pytest.fixture(params=["direct", "kafka", "kafka, spread"])
async def bench(request: pytest.FixtureRequest, plain_pool: Any, kafka: Kafka, topic: str) -> AsyncIterator[Bench]:
    if request.param == "direct":
        log = DirectLog(await new_ledger(plain_pool))
        async with running(log):
            yield Bench(log, lambda: ledger_holds(plain_pool), (direct, "MAX_WAITING"))
    else:
        spread = 3 if "spread" in request.param else 1
        kafka_log = KafkaLog(KafkaSettings(brokers=kafka.brokers, topic=topic), lambda _: spread)
        async with running(kafka_log):
            await publishing(kafka_log)
            yield Bench(kafka_log, lambda: topic_holds(kafka.brokers, topic), (kafka_module, "MAX_WAITING_BYTES"))


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


async def test_past_the_bound_a_request_is_refused_and_the_others_are_not(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(*bench.bound, 1)
        with pytest.raises(Unavailable) as caught:
            await bench.log.publish(batch(1, [usage(1), usage(2)]))
        assert caught.value.retry_after
    await bench.log.publish(batch(1, [usage(3)]))
    assert await bench.landed() == ids(1, 3)


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
