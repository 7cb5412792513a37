"""Creates the two topics of a cluster: events and dead letters."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import KafkaError, TopicAlreadyExistsError, for_code

from core.errors import SettingsError, Unavailable
from core.event_log.kafka_config import client_options
from core.process.settings import KafkaSettings

PARTITIONS: Final = 12
RETENTION_HOURS: Final = 7 * 24
DLQ_RETENTION_HOURS: Final = 30 * 24
LETTER_BYTES: Final = 2 * 1024 * 1024
"""A letter holds a record of up to the broker's limit, by default 1 MiB, and its headers on top."""
STAMP: Final = "message.timestamp.type"
BY_THE_BROKER: Final = "LogAppendTime"
"""Retention goes by this timestamp: with the senders' clocks, Kafka could delete events before they are read."""


class Topic(NamedTuple):
    """A topic that now exists."""

    name: str
    partitions: int
    made: bool
    """False: it existed before."""


async def make_topics(
    settings: KafkaSettings,
    partitions: int = PARTITIONS,
    replication: int | None = None,
    retention_hours: int = RETENTION_HOURS,
) -> list[Topic]:
    """Create the topics that are missing. Idempotent; existing topics are not changed.

    Args:
        replication: copies of each partition; by default 3, or the number of brokers where there are fewer.

    Raises:
        Unavailable: the brokers cannot be reached, or refuse.
        SettingsError: an existing topic is stamped with its senders' times, which would lose events.
    """
    admin = AIOKafkaAdminClient(**client_options(settings))
    try:
        await admin.start()
        brokers = len((await admin.describe_cluster())["brokers"])
        copies = min(brokers, 3) if replication is None else replication
        events = _topic(settings.topic, partitions, copies, retention_hours)
        dead = _topic(settings.dlq_topic, 1, copies, DLQ_RETENTION_HOURS, {"max.message.bytes": str(LETTER_BYTES)})
        return [await _make(admin, topic) for topic in (events, dead)]
    except (KafkaError, OSError) as error:
        raise Unavailable(f"The brokers (OUTLAY_KAFKA_BROKERS) cannot make the topics: {error}") from None
    finally:
        await admin.close()


def _topic(
    name: str, partitions: int, copies: int, retention_hours: int, more: Mapping[str, str] | None = None
) -> NewTopic:
    configs = {
        **(more or {}),
        STAMP: BY_THE_BROKER,
        "retention.ms": str(retention_hours * 3_600_000),
        "min.insync.replicas": str(max(1, copies - 1)),
    }
    return NewTopic(name, partitions, copies, topic_configs=configs)


async def _make(admin: AIOKafkaAdminClient, topic: NewTopic) -> Topic:
    answer = await admin.create_topics([topic])
    error = for_code(answer.topic_errors[0][1])
    if error is TopicAlreadyExistsError:
        await _refuse_senders_times(admin, topic.name)
        (found,) = await admin.describe_topics([topic.name])
        return Topic(topic.name, len(found["partitions"]), False)
    if answer.topic_errors[0][1]:
        raise error(answer.topic_errors[0][2])
    return Topic(topic.name, topic.num_partitions, True)


async def _refuse_senders_times(admin: AIOKafkaAdminClient, name: str) -> None:
    resource = ConfigResource(ConfigResourceType.TOPIC, name, {STAMP: None})
    for response in await admin.describe_configs([resource]):
        for entry in response.resources[0][4]:
            if entry[0] == STAMP and entry[1] != BY_THE_BROKER:
                raise SettingsError(
                    f"The topic {name} has {STAMP}={entry[1]}; set it to {BY_THE_BROKER}, or retention "
                    "deletes events that nobody has read."
                )
