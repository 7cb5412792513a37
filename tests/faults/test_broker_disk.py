"""A broker whose disk is full: no event is acknowledged and lost, queries work, and all continues afterwards."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from cluster.jars import KafkaError
from cluster.kafka import Kafka
from tests.support.aggregators import progresses, settles
from tests.support.cluster import UNLIMITED, acknowledged, ids, loaded
from tests.support.clusters import NO_KAFKA
from tests.support.cut_off import prepare, running, takes
from tests.support.waiting import eventually


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk for a broker's data."""
    disk = tmp_path / "kafka" / "data"
    disk.mkdir(parents=True)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk], check=False)
    if mounted.returncode:
        pytest.skip("no small disk can be mounted here")
    yield disk
    subprocess.run(["umount", "-l", disk], check=True)


@pytest.fixture
def small_kafka(disk: Path) -> Iterator[Kafka]:
    try:
        with Kafka(disk.parent) as kafka:
            yield kafka
    except KafkaError as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"{NO_KAFKA}: {error.detail}")


async def test_a_brokers_full_disk(plain_dsn: str, small_kafka: Kafka, disk: Path) -> None:
    key, topic = await prepare(plain_dsn, small_kafka)
    environment = UNLIMITED | {
        "OUTLAY_DATABASE_URL": plain_dsn,
        "OUTLAY_KAFKA_BROKERS": small_kafka.brokers,
        "OUTLAY_KAFKA_TOPIC": topic,
    }
    async with running("ingest", environment) as ingest, running("aggregator", environment) as aggregator:
        async with loaded(ingest, key) as senders:
            await progresses(plain_dsn)
            with suppress(OSError):  # the disk is full before that
                (disk / "ballast").write_bytes(b"0" * (shutil.disk_usage(disk).free - 100_000))
            await eventually(lambda: all(sender.statuses.get(503, 0) > 5 for sender in senders), "events are refused")
            assert aggregator.is_ready
            assert ingest.is_ready
            (disk / "ballast").unlink()
            small_kafka.kill()  # a broker whose only disk failed ends by itself; here it is started again
            small_kafka.start(wait=False)
            await asyncio.to_thread(small_kafka.await_ready)
            await takes(senders)
            await progresses(plain_dsn)
        assert {status for sender in senders for status in sender.statuses} == {202, 503}
        assert sum(sender.without_retry_after for sender in senders) == 0
        there = await ids(small_kafka.brokers, topic)
        assert acknowledged(senders) <= there
        await settles(plain_dsn, there)
