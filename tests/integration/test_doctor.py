"""`outlay-server doctor`: a healthy deployment is called healthy, and each planted fault is named with what to do."""

import asyncio
import base64
import dataclasses
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from pydantic import SecretStr

from cluster.kafka import Kafka, free_port
from core.accounts.organisations import create_organisation
from core.channels.destination import Destination
from core.channels.store import create_channel
from core.db.pool import connect
from core.doctor.database_checks import judge_extension
from core.doctor.examine import examine
from core.doctor.finding import CheckResult, Deployment, State
from core.encryption import create_encryptor
from core.errors import Unavailable
from core.event_log.topics import make_topics
from core.ledger_id import LedgerId
from core.process.settings import KafkaSettings, ServerSettings, SmtpSettings
from tests.support.clusters import Cluster, make_topic
from tests.support.receiver import Receiver
from tests.support.server import ROOT

KEY, OTHER_KEY = (SecretStr(base64.b64encode(letter * 32).decode()) for letter in (b"k", b"o"))


@pytest.fixture
async def deployment(plain_dsn: str) -> AsyncIterator[Deployment]:
    connection = await connect(plain_dsn)
    yield Deployment(
        connection=connection,
        settings=ServerSettings(database_url=plain_dsn, allow_private_destinations=True),
        smtp=SmtpSettings(),
        encryptor=create_encryptor(KEY, None),
        data_dir=None,
    )
    await connection.close()


@pytest.fixture
async def log(kafka: Kafka) -> KafkaSettings:
    settings = KafkaSettings(brokers=kafka.brokers, topic=f"doctor.{uuid4().hex[:12]}")
    await make_topics(settings, 2)
    return settings


def _in(deployment: Deployment, passed: timedelta) -> Deployment:
    """The deployment as a machine sees it whose clock is ahead by that time."""
    return dataclasses.replace(deployment, now=lambda: datetime.now(UTC) + passed)


def states(results: list[CheckResult]) -> dict[str, State]:
    """Of each check, its first finding."""
    return {result.check: result.findings[0].state for result in results}


def found(results: list[CheckResult], check: str) -> str:
    """What a check found that is not well, with its remedies."""
    (result,) = [each for each in results if each.check == check]
    wrong = [each for each in result.findings if each.state in (State.WARNING, State.FAILED)]
    assert wrong, f"{check}: {result.findings}"
    assert all(each.remedy for each in wrong)
    return "\n".join(f"{each.state}: {each.detail} {each.remedy}" for each in wrong)


async def test_a_healthy_deployment(deployment: Deployment, log: KafkaSettings, tmp_path: Path) -> None:
    results = await examine(dataclasses.replace(deployment, data_dir=tmp_path), log)
    assert len(results) == 12
    assert set(states(results).values()) == {State.OK}, results
    results = await examine(deployment, None)
    assert {name: state for name, state in states(results).items() if state is not State.OK} == {
        "disk": State.SKIPPED,
        "brokers": State.SKIPPED,
    }


async def test_what_cannot_be_reached_fails_and_the_rest_is_still_checked(
    deployment: Deployment, log: KafkaSettings
) -> None:
    results = await examine(Unavailable("no database"), log)
    assert "no database" in found(results, "database")
    assert states(results)["topics"] is State.OK
    assert states(results)["lag"] is State.SKIPPED
    results = await examine(deployment, KafkaSettings(brokers=f"127.0.0.1:{free_port()}"))
    assert "failed" in found(results, "brokers")
    assert states(results)["schema"] is State.OK
    assert states(results)["topics"] is State.SKIPPED


DATABASE_FAULTS = [
    ("SET default_transaction_read_only = on", "server", "failed: This server takes no writes"),
    ("DELETE FROM migration WHERE name = '0010_pre_cluster'", "schema", "failed: Missing: 0010_pre_cluster Run `out"),
    ("DELETE FROM migration WHERE name = '0086_post_activity'", "schema", "warning: Not contracted yet: 0086_post_act"),
    ("UPDATE migration SET sha256 = '' WHERE name LIKE '0001%'", "schema", "failed: Applied with another text: 0001_"),
    ("INSERT INTO migration (name, sha256) VALUES ('9999_pre_x', '')", "schema", "warning: This program does not know"),
    ("DROP TABLE migration", "schema", "failed: There is no schema"),
    ("UPDATE installation SET engine = 'timescaledb'", "extension", "failed: The ledger has hypertables"),
]


@pytest.mark.parametrize(("statement", "check", "expected"), DATABASE_FAULTS)
async def test_a_database_that_is_not_as_it_should_be(
    deployment: Deployment, statement: str, check: str, expected: str
) -> None:
    await deployment.connection.execute(statement)
    assert expected in found(await examine(deployment, None), check)


async def test_a_role_without_rights_and_one_with_too_many(deployment: Deployment, plain_cluster: Cluster) -> None:
    database = await deployment.connection.fetchval("SELECT current_database()")
    admin = await asyncpg.connect(plain_cluster.server.admin_dsn.replace("/outlay?", f"/{database}?"))
    role = f"reader_{uuid4().hex[:8]}"
    try:
        superuser = dataclasses.replace(deployment, connection=admin)
        assert "is a superuser" in found(await examine(superuser, None), "permissions")
        await admin.execute(f"CREATE ROLE {role}")
        await admin.execute(f"SET ROLE {role}")
        told = found(await examine(superuser, None), "permissions")
        assert f"failed: The role {role} does not own " in told
        assert f"failed: The role {role} cannot create tables" in told
        assert "failed: The database refuses: permission denied" in found(await examine(superuser, None), "schema")
    finally:
        await admin.execute(f"RESET ROLE; DROP OWNED BY {role}; DROP ROLE {role}")
        await admin.close()


@pytest.mark.parametrize(("seconds", "state"), [(0, "ok"), (30, "warning"), (-30, "warning"), (400, "failed")])
async def test_a_clock_that_is_wrong(deployment: Deployment, seconds: int, state: str) -> None:
    wrong = _in(deployment, timedelta(seconds=seconds))
    assert states(await examine(wrong, None))["clock"] == state


async def test_timescaledb_that_came_too_late_or_is_not_as_it_should_be(timescale_pool: asyncpg.Pool) -> None:
    async with timescale_pool.acquire() as connection:
        deployment = Deployment(
            connection=connection,
            settings=ServerSettings(),
            smtp=SmtpSettings(),
            encryptor=create_encryptor(KEY, None),
            data_dir=None,
        )
        assert states(await examine(deployment, None))["extension"] is State.OK
        await connection.execute("UPDATE installation SET engine = 'plain'")
        assert "TimescaleDB came after the ledger" in found(await examine(deployment, None), "extension")


def test_an_old_extension_and_one_that_may_not_compress() -> None:
    assert [each.state for each in judge_extension("2.25.2", "2.25.2", "timescale")] == [State.OK]
    (old,) = judge_extension("2.24.0", "2.24.0", "timescale")
    assert "older than 2.25" in old.detail
    (behind,) = judge_extension("2.25.2", "2.26.0", "timescale")
    assert "ALTER EXTENSION" in str(behind.remedy)
    (licence,) = judge_extension("2.25.2", "2.25.2", "apache")
    assert licence.state is State.FAILED


async def test_partitions_that_are_not_made_or_not_dropped(deployment: Deployment) -> None:
    later = _in(deployment, timedelta(days=40))
    assert "warning: Upkeep has not made the partitions of now and tomorrow: usage_event_" in found(
        await examine(later, None), "partitions"
    )
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    await deployment.connection.execute(f"DROP TABLE usage_event_{tomorrow:%Y%m%d}")
    assert f"tomorrow: usage_event_{tomorrow:%Y%m%d}" in found(await examine(deployment, None), "partitions")


def _command(*command: str) -> None:
    subprocess.run(command, check=True)


async def test_a_disk_that_is_nearly_full(deployment: Deployment, tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    await asyncio.to_thread(_command, "mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(tmp_path))
    try:
        assert "failed: 0.0 of 0.0 GiB are free" in found(
            await examine(dataclasses.replace(deployment, data_dir=tmp_path), None), "disk"
        )
    finally:
        await asyncio.to_thread(_command, "umount", str(tmp_path))


async def _channel(deployment: Deployment, destination: Destination, kind: Any = "webhook") -> None:
    org_id = await create_organisation(deployment.connection, "acme")
    await create_channel(
        deployment.connection, deployment.encryptor, LedgerId(org_id), "ops", kind, destination, "test"
    )


async def test_destinations(deployment: Deployment, receiver: Receiver) -> None:
    await _channel(deployment, Destination(url=receiver.url, secret="s"))
    assert states(await examine(deployment, None))["destinations"] is State.OK
    strict = dataclasses.replace(deployment, settings=ServerSettings())
    assert "may not be used" in found(await examine(strict, None), "destinations")
    other = dataclasses.replace(deployment, encryptor=create_encryptor(OTHER_KEY, None))
    assert "cannot be opened" in found(await examine(other, None), "destinations")
    await deployment.connection.execute("UPDATE channel SET failing_since = now()")
    assert "warning: The channel" in found(await examine(deployment, None), "destinations")


@pytest.mark.parametrize(
    ("destination", "kind", "expected"),
    [
        (Destination(url=f"http://127.0.0.1:{free_port()}/", secret="s"), "webhook", "cannot be reached"),
        (Destination(url="http://no-such-host.invalid/", secret="s"), "webhook", "is not resolved"),
        (Destination(to=("a@example.com",)), "email", "Set OUTLAY_SMTP_HOST"),
    ],
)
async def test_destinations_that_take_nothing(
    deployment: Deployment, destination: Destination, kind: str, expected: str
) -> None:
    await _channel(deployment, destination, kind)
    assert expected in found(await examine(deployment, None), "destinations")


async def _alter(log: KafkaSettings, topic: str, **settings: str) -> None:
    admin = AIOKafkaAdminClient(bootstrap_servers=log.brokers)
    await admin.start()
    configs = {name.replace("_", "."): value for name, value in settings.items()}
    await admin.alter_configs([ConfigResource(ConfigResourceType.TOPIC, topic, configs)])
    await admin.close()


@pytest.mark.parametrize(
    ("setting", "value", "expected"),
    [
        ("message_timestamp_type", "CreateTime", "failed: {} has message.timestamp.type=CreateTime"),
        ("cleanup_policy", "compact", "failed: {} has cleanup.policy=compact"),
        ("retention_ms", "3600000", "warning: {} keeps records for 1.0 hours"),
        ("retention_bytes", "1000000", "warning: {} has retention.bytes=1000000"),
    ],
)
async def test_settings_of_topics(
    deployment: Deployment, log: KafkaSettings, setting: str, value: str, expected: str
) -> None:
    await _alter(log, log.topic, **{"message_timestamp_type": "LogAppendTime", setting: value})

    async def told() -> str:
        (result,) = [each for each in await examine(deployment, log) if each.check == "topic settings"]
        return "\n".join(f"{each.state}: {each.detail}" for each in result.findings)

    for _ in range(100):  # a broker follows its controller
        if expected.format(log.topic) in await told():
            return
        await asyncio.sleep(0.1)
    pytest.fail(await told())


async def test_topics_that_are_missing_and_small_dead_letters(deployment: Deployment, kafka: Kafka) -> None:
    log = KafkaSettings(brokers=kafka.brokers, topic=f"doctor.{uuid4().hex[:12]}")
    results = await examine(deployment, log)
    assert f"failed: No topic {log.topic}, {log.dlq_topic} Run `outlay-server topics`" in found(results, "topics")
    assert states(results)["lag"] is State.SKIPPED
    await make_topic(kafka.brokers, log.topic, 2)
    await make_topic(kafka.brokers, log.dlq_topic, 1)
    results = await examine(deployment, log)
    assert "warning" in found(results, "topic settings")
    assert "max.message.bytes" in found(results, "topic settings")


async def test_lag_and_lost_records(deployment: Deployment, log: KafkaSettings) -> None:
    async with AIOKafkaProducer(bootstrap_servers=log.brokers) as producer:
        for _ in range(3):
            await producer.send_and_wait(log.topic, b"{}", partition=1)
    assert states(await examine(deployment, log))["lag"] is State.OK, "they came just now"
    for minutes, state in ((5, "warning"), (20, "failed")):
        later = _in(deployment, timedelta(minutes=minutes))
        assert f"{state}: 3 records wait, the oldest for" in found(await examine(later, log), "lag")
    offset = "INSERT INTO ledger_offset (topic, partition, next_offset, epoch, owner) VALUES ($1, 1, $2, 1, 'a')"
    await deployment.connection.execute(offset, log.topic, 9)
    assert "no longer has the next records of the partitions [1]" in found(await examine(deployment, log), "lag")


def run(*options: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", "from cli.main import app; app()", "doctor", *options]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("OUTLAY_")}
    return subprocess.run(command, env=clean | environment, cwd=ROOT, capture_output=True, text=True, check=False)


async def test_the_command_its_exit_codes_and_its_json(
    deployment: Deployment, plain_dsn: str, log: KafkaSettings, tmp_path: Path
) -> None:
    ours = {"OUTLAY_DATABASE_URL": plain_dsn, "OUTLAY_KAFKA_BROKERS": log.brokers, "OUTLAY_KAFKA_TOPIC": log.topic}
    done = await asyncio.to_thread(run, **ours)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "ok       schema: " in done.stdout
    await deployment.connection.execute("INSERT INTO migration (name, sha256) VALUES ('9999_pre_x', '')")
    assert (await asyncio.to_thread(run, **ours)).returncode == 3
    await deployment.connection.execute("DELETE FROM migration WHERE name = '0010_pre_cluster'")
    done = await asyncio.to_thread(run, "--json", **ours)
    assert done.returncode == 1
    rows = json.loads(done.stdout)
    (failure,) = [row for row in rows if row["state"] == "failed"]
    assert failure == {
        "check": "schema",
        "state": "failed",
        "detail": "Missing: 0010_pre_cluster",
        "remedy": "Run `outlay-server migrate`.",
    }
    done = await asyncio.to_thread(run, OUTLAY_DATA_DIR=str(tmp_path / "none"))
    assert done.returncode == 1
    assert "has no Outlay data" in done.stdout
    assert not (tmp_path / "none").exists()
