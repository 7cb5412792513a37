"""The aggregator through everything that befalls it: each event is counted once, and it goes on by itself."""

import asyncio
import os
import signal
from random import Random

import asyncpg
import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition

from cluster.kafka import Kafka
from core.settings import KafkaSettings
from services.aggregator.aiokafka_shell import SESSION_MS
from tests.faults.aggregators import PROGRESS_SECONDS, Sender, answers, landed, progresses, query, settles, until
from tests.faults.conftest import LONG, Start

KILLS = int(os.environ.get("OUTLAY_TEST_KILLS", "4"))


async def committed(log: KafkaSettings) -> int:
    """What the group was told, over all partitions."""
    consumer = AIOKafkaConsumer(bootstrap_servers=log.brokers, group_id=f"group-{log.topic}", enable_auto_commit=False)
    await consumer.start()
    try:
        return sum([await consumer.committed(TopicPartition(log.topic, n)) or 0 for n in range(4)])
    finally:
        await consumer.stop()


@pytest.mark.parametrize("shell", ["aiokafka", "faust"])
async def test_kills_at_any_moment(start: Start, sender: Sender, plain_dsn: str, shell: str) -> None:
    """Two replicas; one of them is killed now and then and started again as the same member."""
    random = Random(11)
    replicas = [start(OUTLAY_AGGREGATOR_SHELL=shell) for _ in range(2)]
    sending = asyncio.create_task(sender.run())
    await progresses(plain_dsn, 30)
    for _ in range(KILLS if shell == "aiokafka" else min(KILLS, 20)):
        await asyncio.sleep(random.uniform(0.1, 1.5))
        victim = random.choice(replicas)
        victim.kill()
        victim.start()
        await progresses(plain_dsn, PROGRESS_SECONDS if shell == "aiokafka" else 3 * PROGRESS_SECONDS)
    await sender.finish(sending)
    await settles(plain_dsn, sender.sent)


async def test_killed_in_the_middle_of_a_transaction(start: Start, sender: Sender, plain_dsn: str) -> None:
    """Crash point: before the database's commit."""
    aggregator = start()
    sending = asyncio.create_task(sender.run())
    await progresses(plain_dsn, 30)
    blocker = await asyncpg.connect(plain_dsn)
    async with blocker.transaction():
        await blocker.execute("LOCK TABLE dirty_period IN ACCESS EXCLUSIVE MODE")

        async def waits() -> bool:
            return bool(
                await query(
                    plain_dsn,
                    "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%fresh AS%'",
                )
            )

        await until(waits, 10, "the transaction is under way")
        aggregator.kill()
    await blocker.close()
    aggregator.start()
    await progresses(plain_dsn)
    await sender.finish(sending)
    await settles(plain_dsn, sender.sent)


async def test_killed_between_the_two_commits_and_after_both(
    start: Start, sender: Sender, plain_dsn: str, log: KafkaSettings
) -> None:
    """Crash points: after the database's commit and before Kafka's; after Kafka's."""
    aggregator = start()
    sending = asyncio.create_task(sender.run())
    caught = False
    for _ in range(10):
        await progresses(plain_dsn, 30)
        aggregator.kill()
        caught = await committed(log) < await landed(plain_dsn)  # while nobody is there to tell Kafka
        aggregator.start()
        if caught:
            break
    assert caught, "it was never killed between the two commits"
    await progresses(plain_dsn)
    await sender.finish(sending)
    await settles(plain_dsn, sender.sent)

    async def told() -> bool:
        return await committed(log) == await landed(plain_dsn)

    await until(told, 10, "the group knows what the ledger has")
    aggregator.kill()
    aggregator.start()
    async with sender.producer() as producer:
        await sender.send(producer, sender.events())
    await settles(plain_dsn, sender.sent)


async def test_a_broker_that_restarts(start: Start, sender: Sender, plain_dsn: str, kafka: Kafka) -> None:
    start()
    sending = asyncio.create_task(sender.run())
    await progresses(plain_dsn, 30)
    kafka.kill()
    await asyncio.sleep(60 if LONG else 2)
    kafka.start(wait=False)
    await asyncio.to_thread(kafka.await_ready)
    await answers(sender)
    await progresses(plain_dsn)
    await sender.finish(sending)
    await settles(plain_dsn, sender.sent)


async def test_a_zombie_is_refused(start: Start, sender: Sender, plain_dsn: str) -> None:
    """Stopped in mid-transaction for longer than its session; meanwhile the other one has all partitions."""
    one, _ = start(), start()
    sending = asyncio.create_task(sender.run())
    await progresses(plain_dsn, 30)

    async def owners() -> int:
        return int(await query(plain_dsn, "SELECT count(DISTINCT owner) FROM ledger_offset"))

    async def shared() -> bool:
        return await owners() == 2

    async def taken_over() -> bool:
        return await owners() == 1

    await until(shared, 30, "both have partitions")
    one.signal(signal.SIGSTOP)
    await until(taken_over, 25, "the other one has all partitions")
    await progresses(plain_dsn)
    await asyncio.sleep(50 if LONG else 0)
    one.signal(signal.SIGCONT)
    await until(shared, 25, "it joins again")
    await progresses(plain_dsn)
    await asyncio.to_thread(one.stop)
    await until(taken_over, SESSION_MS / 1000 + 5, "a scale-down stalls its partitions for the session at most")
    await progresses(plain_dsn)
    await sender.finish(sending)
    await settles(plain_dsn, sender.sent)


async def test_a_drain_leaves_nothing_behind(start: Start, sender: Sender, plain_dsn: str, log: KafkaSettings) -> None:
    aggregator = start()
    sending = asyncio.create_task(sender.run())
    await progresses(plain_dsn, 30)
    await until(lambda: aggregator.readiness()[0] == 200, 10, "it is ready")
    assert await asyncio.to_thread(aggregator.stop) == 0
    assert await committed(log) == await landed(plain_dsn)
    await sender.finish(sending)
    aggregator.start()
    await settles(plain_dsn, sender.sent)
