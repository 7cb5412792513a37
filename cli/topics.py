"""`outlay-server topics`: creates the Kafka topics."""

import asyncio
from typing import Annotated

import typer

from cli.output import counted
from cli.waiting import Wait, attempt_until
from core.errors import SettingsError
from core.event_log.topics import PARTITIONS, RETENTION_HOURS, make_topics
from core.process.settings import KafkaSettings


def topics(
    partitions: Annotated[int, typer.Option(min=1, max=10_000, help="Partitions of the event topic")] = PARTITIONS,
    replication: Annotated[
        int | None, typer.Option(min=1, help="Copies; by default 3, or as many as there are brokers")
    ] = None,
    retention_hours: Annotated[int, typer.Option(min=1, help="Hours for which events are kept")] = RETENTION_HOURS,
    readers: Annotated[
        int, typer.Option(min=1, help="Aggregators that are to share the partitions; fewer partitions are refused")
    ] = 1,
    wait: Wait = 0,
) -> None:
    """Create the topics of events and dead letters on OUTLAY_KAFKA_BROKERS. Existing topics stay as they are."""
    settings = KafkaSettings.load()
    made = asyncio.run(attempt_until(lambda: make_topics(settings, partitions, replication, retention_hours), wait))
    for topic in made:
        typer.echo(f"{topic.name}: {'created' if topic.made else 'exists'}, {counted(topic.partitions, 'partition')}")
    events = made[0]
    if events.partitions < readers:
        raise SettingsError(
            f"The topic {events.name} has {counted(events.partitions, 'partition')} for {readers} aggregators, and one "
            "without a partition does nothing: add partitions, or run fewer aggregators."
        )
