"""The aggregator while processes are killed or paused and the broker restarts: each event counts once."""

import asyncio
import os
import signal
from random import Random

import asyncpg
import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition

from cluster.kafka import Kafka
from core.process.settings import KafkaSettings
from tests.support.aggregators import Sender, answers, landed, progresses, query, settles
from tests.support.faults import LONG, Start
from tests.support.waiting import eventually

KILLS = int(os.environ.get("OUTLAY_TEST_KILLS", "4"))


async def committed(log: KafkaSettings) -> int:
    """The sum of the offsets committed to the group."""
    consumer = AIOKafkaConsumer(bootstrap_servers=log.brokers, group_id=f"group-{log.topic}", enable_auto_commit=False)
    await consumer.start()
    try:
        return sum([await consumer.committed(TopicPartition(log.topic, n)) or 0 for n in range(4)])
    finally:
        await consumer.stop()


@pytest.mark.parametrize("shell", ["aiokafka", "faust"])
async def test_kills_at_any_moment(start: Start, sender: Sender, plain_dsn: str, shell: str) -> None:
    """Of two replicas a random one is killed, and started again as the same member."""
    random = Random(11)
    replicas = [start(OUTLAY_AGGREGATOR_SHELL=shell) for _ in range(2)]
    sending = asyncio.create_task(sender.run())
    await progresses(plain_dsn)
    for _ in range(KILLS if shell == "aiokafka" else min(KILLS, 20)):
        await asyncio.sleep(random.uniform(0.1, 1.5))
        victim = random.choice(replicas)
        victim.kill()
        victim.start()
        await progresses(plain_dsn)
    await sender.finish(sending)
    await settles(plain_dsn, sender.sent)


async def test_killed_in_the_middle_of_a_transaction(start: Start, sender: Sender, plain_dsn: str) -> None:
    """The process dies before the database's commit."""
    aggregator = start()
    sending = asyncio.create_task(sender.run())
    await progresses(plain_dsn)
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

        await eventually(waits, "the transaction is under way")
        aggregator.kill()
    await blocker.close()
    aggregator.start()
    await progresses(plain_dsn)
    await sender.finish(sending)
    await settles(plain_dsn, sender.sent)


async def test_killed_between_the_two_commits_and_after_both(
    start: Start, sender: Sender, plain_dsn: str, log: KafkaSettings
) -> None:
    """The process dies between the database's commit and Kafka's, then after both."""
    aggregator = start()
    sending = asyncio.create_task(sender.run())
    caught = False
    for _ in range(30):
        await progresses(plain_dsn)
        aggregator.kill()
        caught = await committed(log) < await landed(plain_dsn)  # no process is left to commit to Kafka
        aggregator.start()
        if caught:
            break
    assert caught, "it was never killed between the two commits"
    await progresses(plain_dsn)
    await sender.finish(sending)
    await settles(plain_dsn, sender.sent)

    async def told() -> bool:
        return await committed(log) == await landed(plain_dsn)

    await eventually(told, "the group knows what the ledger has")
    aggregator.kill()
    aggregator.start()
    async with sender.producer() as producer:
        await sender.send(producer, sender.events())
    await settles(plain_dsn, sender.sent)


async def test_a_broker_that_restarts(start: Start, sender: Sender, plain_dsn: str, kafka: Kafka) -> None:
    start()
    sending = asyncio.create_task(sender.run())
    await progresses(plain_dsn)
    kafka.kill()
    await asyncio.sleep(60 if LONG else 2)
    kafka.start(wait=False)
    await asyncio.to_thread(kafka.await_ready)
    await answers(sender)
    await progresses(plain_dsn)
    await sender.finish(sending)
    await settles(plain_dsn, sender.sent)


async def test_a_zombie_is_refused(start: Start, sender: Sender, plain_dsn: str) -> None:
    """A process is paused for longer than its session; meanwhile the other one takes over all partitions."""
    one, _ = start(), start()
    sending = asyncio.create_task(sender.run())
    await progresses(plain_dsn)

    async def owners() -> int:
        return int(await query(plain_dsn, "SELECT count(DISTINCT owner) FROM ledger_offset"))

    async def shared() -> bool:
        return await owners() == 2

    async def taken_over() -> bool:
        return await owners() == 1

    await eventually(shared, "both have partitions")
    one.signal(signal.SIGSTOP)
    await eventually(taken_over, "the other one has all partitions")
    await progresses(plain_dsn)
    await asyncio.sleep(50 if LONG else 0)
    one.signal(signal.SIGCONT)
    await eventually(shared, "it joins again")
    await progresses(plain_dsn)
    await asyncio.to_thread(one.stop)
    await eventually(taken_over, "a scale-down stalls its partitions for the session at most")
    await progresses(plain_dsn)
    await sender.finish(sending)
    await settles(plain_dsn, sender.sent)


async def test_a_drain_leaves_nothing_behind(start: Start, sender: Sender, plain_dsn: str, log: KafkaSettings) -> None:
    aggregator = start()
    sending = asyncio.create_task(sender.run())
    await progresses(plain_dsn)
    await eventually(lambda: aggregator.readiness()[0] == 200, "it is ready")
    assert await asyncio.to_thread(aggregator.stop) == 0
    assert await committed(log) == await landed(plain_dsn)
    await sender.finish(sending)
    aggregator.start()
    await settles(plain_dsn, sender.sent)
