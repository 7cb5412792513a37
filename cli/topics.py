"""`outlay-server topics`: creates the Kafka topics."""

import asyncio
from typing import Annotated

import typer

from cli.output import counted
from core.event_log.topics import PARTITIONS, RETENTION_HOURS, make_topics
from core.process.settings import KafkaSettings


def topics(
    partitions: Annotated[int, typer.Option(min=1, max=10_000, help="Partitions of the event topic")] = PARTITIONS,
    replication: Annotated[
        int | None, typer.Option(min=1, help="Copies; by default 3, or as many as there are brokers")
    ] = None,
    retention_hours: Annotated[int, typer.Option(min=1, help="Hours for which events are kept")] = RETENTION_HOURS,
) -> None:
    """Create the topics of events and dead letters on OUTLAY_KAFKA_BROKERS. Existing topics stay as they are."""
    made = asyncio.run(make_topics(KafkaSettings.load(), partitions, replication, retention_hours))
    for topic in made:
        typer.echo(f"{topic.name}: {'created' if topic.made else 'exists'}, {counted(topic.partitions, 'partition')}")
