"""One look at the brokers for all checks of the event log."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import KafkaError

from core.doctor.finding import Bounds, EventLogFacts, TopicFacts
from core.errors import Unavailable
from core.event_log.kafka_config import client_options
from core.process.settings import KafkaSettings

LOOK_SECONDS: Final = 20
_READ_MS: Final = 2_000


async def look_at_event_log(settings: KafkaSettings, stored: Mapping[int, int]) -> EventLogFacts:
    """Describe the topics, and read the first record of each partition that the ledger does not have.

    Args:
        stored: the ledger's next offset by partition.

    Raises:
        Unavailable: the brokers do not answer within 20 s, or refuse.
        SettingsError: certificates cannot be read.
    """
    options = client_options(settings)
    try:
        async with asyncio.timeout(LOOK_SECONDS):
            brokers, topics = await _topics(settings, options)
            if settings.topic not in topics:
                return EventLogFacts(settings.topic, settings.dlq_topic, brokers, topics, {}, {})
            return await _read(settings, options, brokers, topics, stored)
    except (KafkaError, OSError) as error:
        reason = str(error) or f"no answer within {LOOK_SECONDS} s"
        raise Unavailable(f"The brokers (OUTLAY_KAFKA_BROKERS) do not answer: {reason}") from None


async def _topics(settings: KafkaSettings, options: dict[str, Any]) -> tuple[int, dict[str, TopicFacts]]:
    admin = AIOKafkaAdminClient(**options)
    try:
        await admin.start()
        names = [settings.topic, settings.dlq_topic]
        brokers = len((await admin.describe_cluster())["brokers"])
        described = await admin.describe_topics(names)
        found = {each["topic"]: each["partitions"] for each in described if each["error_code"] == 0}
        resources = [ConfigResource(ConfigResourceType.TOPIC, name) for name in found]
        configs: dict[str, dict[str, str]] = {}
        for answer in await admin.describe_configs(resources) if resources else []:
            for resource in answer.resources:
                configs[resource[3]] = {entry[0]: entry[1] for entry in resource[4]}
        return brokers, {name: TopicFacts(parts, configs.get(name, {})) for name, parts in found.items()}
    finally:
        await admin.close()


async def _read(
    settings: KafkaSettings,
    options: dict[str, Any],
    brokers: int,
    topics: dict[str, TopicFacts],
    stored: Mapping[int, int],
) -> EventLogFacts:
    consumer = AIOKafkaConsumer(auto_offset_reset="earliest", max_partition_fetch_bytes=1, **options)
    await consumer.start()
    try:
        places = [TopicPartition(settings.topic, each["partition"]) for each in topics[settings.topic].partitions]
        consumer.assign(places)
        starts, ends = await consumer.beginning_offsets(places), await consumer.end_offsets(places)
        bounds = {place.partition: Bounds(starts[place], ends[place]) for place in places}
        oldest = {}
        for place in places:
            start, end = bounds[place.partition]
            at = max(start, stored.get(place.partition, 0))
            if at < end and (when := await _appended(consumer, place, at)) is not None:
                oldest[place.partition] = when
        return EventLogFacts(settings.topic, settings.dlq_topic, brokers, topics, bounds, oldest)
    finally:
        await consumer.stop()


async def _appended(consumer: AIOKafkaConsumer, place: TopicPartition, offset: int) -> datetime | None:
    consumer.seek(place, offset)
    records = (await consumer.getmany(place, timeout_ms=_READ_MS, max_records=1)).get(place, [])
    return datetime.fromtimestamp(records[0].timestamp / 1000, UTC) if records else None
