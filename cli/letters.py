"""`outlay-server dlq list|show|replay`: what could not be put into the ledger, and how to try again."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Annotated, NamedTuple

import typer
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError
from rich.table import Table

from cli.database import ledger
from cli.output import add_row, print_table
from core.acts import CLI, record_act
from core.errors import NotFound, OutlayError, Unavailable
from core.log.client import AS_IT_CAME, client_options
from core.log.dead_letter import DeadLetter, from_message, record_value
from core.settings import KafkaSettings, Settings

letters = typer.Typer(no_args_is_help=True)

_AT_ONCE = 500


class _Kept(NamedTuple):
    at: datetime
    letter: DeadLetter


@asynccontextmanager
async def _brokers() -> AsyncIterator[None]:
    try:
        yield
    except (KafkaError, OSError, TimeoutError) as error:
        raise Unavailable(f"The brokers (OUTLAY_KAFKA_BROKERS) cannot be reached: {error}") from None


async def _read(settings: KafkaSettings) -> list[_Kept]:
    """Every letter, the oldest first, each once however often it was written."""
    consumer = AIOKafkaConsumer(auto_offset_reset="earliest", **client_options(settings))
    found: dict[str, _Kept] = {}
    async with _brokers():
        await consumer.start()
        try:
            await consumer._client.add_topic(settings.dlq_topic)  # it is looked up only when asked for
            numbers = consumer.partitions_for_topic(settings.dlq_topic) or set()
            partitions = [TopicPartition(settings.dlq_topic, number) for number in sorted(numbers)]
            ends = await consumer.end_offsets(partitions)
            consumer.assign(partitions)
            while any([await consumer.position(tp) < ends[tp] for tp in partitions]):
                for records in (await consumer.getmany(timeout_ms=500, max_records=_AT_ONCE)).values():
                    for record in records:
                        letter = from_message(record.headers, record.value or b"")
                        found.setdefault(letter.id, _Kept(datetime.fromtimestamp(record.timestamp / 1000, UTC), letter))
        finally:
            await consumer.stop()
    return sorted(found.values(), key=lambda kept: (kept.at, kept.letter.id))


async def _find(settings: KafkaSettings, letter_id: str) -> _Kept:
    for kept in await _read(settings):
        if kept.letter.id == letter_id:
            return kept
    raise NotFound(f"There is no dead letter {letter_id}; see `outlay-server dlq list`.")


@letters.command("list")
def list_letters(
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many, the newest")] = 100,
) -> None:
    """What lies in the dead-letter topic, the newest last."""
    kept = asyncio.run(_read(KafkaSettings.load()))
    table = Table("id", "when", "error", "message", "bytes")
    for at, letter in kept[-limit:]:
        when = f"{at:%Y-%m-%d %H:%M:%S}"
        add_row(table, letter.id, when, letter.error_class, letter.error_message[:80], f"{len(letter.value):,}")
    print_table(table)
    typer.echo(f"{len(kept)} letters")


@letters.command("show")
def show(letter_id: Annotated[str, typer.Argument(metavar="ID", help="As `dlq list` prints it")]) -> None:
    """One letter: what is wrong with it, and the bytes as they came."""
    at, letter = asyncio.run(_find(KafkaSettings.load(), letter_id))
    place = "the whole record" if letter.place is None else f"event {letter.place} of its record"
    typer.echo(f"{letter.id}: {place}, {at:%Y-%m-%d %H:%M:%S} UTC")
    typer.echo(f"{letter.error_class}: {letter.error_message}")
    typer.echo(f"schema {letter.schema_version or 'unknown'}")
    for name, value in letter.headers:
        typer.echo(f"header {name}: {value.decode(errors='backslashreplace')}")
    typer.echo(letter.value.decode(errors="backslashreplace"))


@letters.command("replay")
def replay(
    letter_id: Annotated[str | None, typer.Argument(metavar="ID", help="As `dlq list` prints it")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every letter there is")] = False,
) -> None:
    """Put letters back into the event log, once what was wrong is mended. Sent twice, an event still counts once.

    The letter stays in its topic; one that is still bad becomes a new letter.
    """
    if every == (letter_id is not None):
        raise OutlayError("Name one letter's id, or say --all.")

    async def work() -> int:
        settings = KafkaSettings.load()
        chosen = [await _find(settings, letter_id)] if letter_id else await _read(settings)
        async with ledger(Settings.load()) as connection:
            for kept in chosen:
                await record_act(connection, 0, CLI, "letter.replayed", kept.letter.id)
            await _send(settings, [kept.letter for kept in chosen])
        return len(chosen)

    typer.echo(f"{asyncio.run(work())} replayed")


async def _send(settings: KafkaSettings, chosen: list[DeadLetter]) -> None:
    async with _brokers():
        producer = AIOKafkaProducer(**AS_IT_CAME, **client_options(settings))
        await producer.start()
        try:
            for letter in chosen:
                topic, number = letter.partition
                # Its own partition, where other copies of its id are.
                await producer.send_and_wait(
                    topic, record_value(letter), partition=number, headers=list(letter.headers)
                )
        finally:
            await producer.stop()
