"""The aggregator with bad records, records that the log has lost, and copies of events in other partitions."""

import asyncio
from datetime import timedelta
from random import Random

import asyncpg
from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, RecordsToDelete

from core.event_log.dead_letter import from_message
from core.event_log.record_codec import write_records
from core.maintenance.upkeep import maintain
from core.process.settings import KafkaSettings, Settings
from tests.support.aggregators import Aggregator, Sender, landed, progresses, query, settles
from tests.support.faults import Start, letters
from tests.support.ledger import NOW, batch, usage
from tests.support.waiting import eventually

POISON = {
    "no JSON": b"\x00\xffnot json",
    "empty": b"",
    "another schema": b'{"schema":99,"ledger":1,"received_at":"2026-11-02T00:00:00Z"}\n{}',
    "a ledger beyond its type": write_records(batch(2**40, [usage(900_000)]))[0],
    "as large as the broker takes": Random(1).randbytes(1_048_000),
}


async def test_poison_is_dead_lettered_alone_and_can_be_replayed(
    start: Start, sender: Sender, plain_dsn: str, log: KafkaSettings
) -> None:
    aggregator = start()
    sending = asyncio.create_task(sender.run())
    await progresses(plain_dsn)
    (good,) = write_records(batch(1, [usage(910_000), usage(910_001)]))
    header, first, second = good.split(b"\n")
    bad = [first.replace(b'"gpt-4o"', b"7"), b'{"model":"m","provider":"p","event_id":"x","input_tokens":-1}']
    bad.append(b'{"model":"m","provider":"p","event_id":"x","cost_usd":NaN}')
    mixed = b"\n".join([header, bad[0], first, bad[1], bad[2], second])
    async with sender.producer() as producer:
        for value in POISON.values():
            await producer.send_and_wait(log.topic, value, partition=1)
        await producer.send_and_wait(log.topic, mixed, partition=1, headers=[("traceparent", b"00-abc")])
    await eventually(lambda: aggregator.metric("outlay_dead_letters_total") >= len(POISON) + 3, "the letters are there")
    await sender.finish(sending)
    await settles(plain_dsn, sender.sent | {"event-910000", "event-910001"})
    found = await letters(log)
    assert {message.value for message in found} >= {*POISON.values(), *bad} - {POISON["a ledger beyond its type"]}
    assert len(found) == len(POISON) + 3, "nothing else lands there"
    of_mixed = [m for m in found if ("traceparent", b"00-abc") in m.headers]
    places = {from_message(m.headers, m.value).place: m.value for m in of_mixed}
    assert places == {0: bad[0], 2: bad[1], 3: bad[2]}
    assert aggregator.readiness()[0] == 200
    await _list_show_replay(aggregator, plain_dsn, sender)


async def _list_show_replay(aggregator: Aggregator, dsn: str, sender: Sender) -> None:
    listed = await asyncio.to_thread(aggregator.cli, "dlq", "list")
    assert f"{len(POISON) + 3} letters" in listed.stderr
    letter_id = next(line.split("\t")[0] for line in listed.stdout.splitlines() if "unknown_schema" in line)
    shown = await asyncio.to_thread(aggregator.cli, "dlq", "show", letter_id)
    assert POISON["another schema"].decode() in shown.stdout
    assert "schema 99" in shown.stdout
    replayed = await asyncio.to_thread(aggregator.cli, "dlq", "replay", letter_id)
    assert replayed.stdout == "1 replayed\n", replayed.stderr
    await eventually(lambda: aggregator.metric("outlay_dead_letters_total") > len(POISON) + 3, "it is bad still")
    assert (
        await query(dsn, "SELECT count(*) FROM admin_act WHERE act = 'letter.replayed' AND target = $1", letter_id) == 1
    )


async def test_too_much_poison_stops_the_partition_and_not_the_process(
    start: Start, sender: Sender, plain_dsn: str, log: KafkaSettings
) -> None:
    aggregator = start(OUTLAY_DLQ_MAX_IN_A_ROW="10")
    async with sender.producer() as producer:
        for number in range(40):
            await producer.send_and_wait(log.topic, f"poison {number}".encode(), partition=2)
        said = "partition 2 stands still (dead_letter_limit)"
        await eventually(lambda: said in aggregator.readiness()[1], "it says what is wrong")
        await sender.send(producer, sender.events(40))
    assert aggregator.readiness()[0] == 503
    offset = "SELECT next_offset = 10 FROM ledger_offset WHERE partition = 2"
    await eventually(lambda: query(plain_dsn, offset), "what is before the limit lands")
    assert len(await letters(log)) == 10
    await eventually(lambda: aggregator.metric("outlay_partition_stopped") == 1, "its metric says so")
    others = "SELECT count(*) FROM ledger_offset WHERE partition <> 2 AND next_offset > 0"
    await eventually(lambda: query(plain_dsn, others), "the other partitions go on")
    assert aggregator.process.poll() is None


async def test_records_that_are_gone_wait_for_an_operator(
    start: Start, sender: Sender, plain_dsn: str, log: KafkaSettings
) -> None:
    aggregator = start()
    async with sender.producer() as producer:
        await sender.send(producer, sender.events(40))
        await settles(plain_dsn, sender.sent)
        aggregator.kill()
        at = await query(plain_dsn, "SELECT next_offset FROM ledger_offset WHERE partition = 0")
        for number in range(5):
            for value in write_records(batch(1, [usage(920_000 + number)])):
                await producer.send_and_wait(log.topic, value, partition=0)
    await _delete_before(log, at + 3)
    aggregator.start()
    await eventually(lambda: "lost_range" in aggregator.readiness()[1], "it says what is wrong")
    row = "SELECT first_offset || '-' || next_offset FROM lost_range WHERE skipped_at IS NULL"
    assert await query(plain_dsn, row) == f"{at}-{at + 3}"
    listed = await asyncio.to_thread(aggregator.cli, "offsets", "list")
    assert f"{at:,} to before {at + 3:,}" in listed.stdout, listed.stderr
    assert (await asyncio.to_thread(aggregator.cli, "offsets", "skip", "--reason", " ")).returncode == 1
    skipped = await asyncio.to_thread(aggregator.cli, "offsets", "skip", "--reason", "the disk of broker 2")
    assert skipped.returncode == 0, skipped.stderr
    await settles(plain_dsn, sender.sent | {"event-920003", "event-920004"})
    await eventually(lambda: aggregator.readiness()[0] == 200, "it is ready again")
    acts = await asyncio.to_thread(aggregator.cli, "acts", "list")
    assert "the disk of broker 2" in acts.stdout


async def _delete_before(log: KafkaSettings, offset: int) -> None:
    """Delete the records before `offset`, as retention does."""
    admin = AIOKafkaAdminClient(bootstrap_servers=log.brokers)
    await admin.start()
    try:
        await admin.delete_records({TopicPartition(log.topic, 0): RecordsToDelete(before_offset=offset)})
    finally:
        await admin.close()


async def test_records_of_a_topic_created_again_are_not_dropped(
    start: Start, sender: Sender, plain_dsn: str, log: KafkaSettings
) -> None:
    """The stored offset is past the log's end: new records would be taken for known ones."""
    await query(
        plain_dsn,
        "INSERT INTO ledger_offset (topic, partition, next_offset, epoch, owner) "
        "VALUES ($1, 0, 1000, 1, 'x') RETURNING 1",
        log.topic,
    )
    aggregator = start()
    (value,) = write_records(batch(1, [usage(1)]))
    async with sender.producer() as producer:
        await producer.send_and_wait(log.topic, value, partition=0)
    await eventually(lambda: "lost_range" in aggregator.readiness()[1], "it says what is wrong")
    assert (await asyncio.to_thread(aggregator.cli, "offsets", "skip", "--reason", "made anew")).returncode == 0
    await settles(plain_dsn, {"event-1"})


async def test_copies_everywhere_and_late_ones_under_compression(start: Start, log: KafkaSettings, dsn: str) -> None:
    """The same events in every partition, with two replicas, while their days are compressed; on both engines."""
    start(dsn, OUTLAY_COMPRESS_AFTER="4")
    start(dsn)
    days = [NOW - timedelta(days=age) for age in range(5, 12)]
    events = [usage(100 * number + n, day) for number, day in enumerate(days) for n in range(60)]
    producer = AIOKafkaProducer(bootstrap_servers=log.brokers, acks="all")
    await producer.start()
    try:
        for round_ in range(3):
            for partition in range(4):
                for first in range(0, len(events), 30):
                    for value in write_records(batch(1, events[first : first + 30])):
                        await producer.send(log.topic, value, partition=partition)
            await producer.flush()
            await settles(dsn, {str(e.event_id) for e in events})
            await _compress(dsn, 4 + round_)
    finally:
        await producer.stop()
    everything = 3 * 4 * len(events) // 30

    async def read() -> bool:
        return await landed(dsn) == everything

    await eventually(read, "every copy is read")
    await settles(dsn, {str(e.event_id) for e in events})


async def _compress(dsn: str, age: int) -> None:
    connection = await asyncpg.connect(dsn)
    await maintain(connection, Settings(compress_after=age))
    await connection.close()
