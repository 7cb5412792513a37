"""`outlay-server topics`."""

import asyncio
from typing import Annotated

import typer

from core.log.topics import PARTITIONS, RETENTION_HOURS, make_topics
from core.settings import KafkaSettings


def topics(
    partitions: Annotated[int, typer.Option(min=1, max=10_000, help="Of the event topic")] = PARTITIONS,
    replication: Annotated[
        int | None, typer.Option(min=1, help="Copies; by default 3, or as many as there are brokers")
    ] = None,
    retention_hours: Annotated[int, typer.Option(min=1, help="How long events stay")] = RETENTION_HOURS,
) -> None:
    """Make the topics of events and dead letters on OUTLAY_KAFKA_BROKERS. May run again; changes nothing there is."""
    made = asyncio.run(make_topics(KafkaSettings.load(), partitions, replication, retention_hours))
    for topic in made:
        typer.echo(f"{topic.name}: {'made' if topic.made else 'there'}, {topic.partitions} partitions")
