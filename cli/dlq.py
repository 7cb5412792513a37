"""`outlay-server dlq list|show|replay`: shows and replays dead letters, which could not be put into the ledger."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Annotated, NamedTuple

import typer
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError

from cli.database import ledger
from cli.output import Json, counted, print_rows
from core.accounts.audit_log import CLI, record_act
from core.errors import NotFound, Problem, Unavailable
from core.event_log.dead_letter import DeadLetter, from_message, record_value
from core.event_log.kafka_config import AS_IT_CAME, client_options
from core.ledger_id import LedgerId
from core.process.settings import KafkaSettings, Settings

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
    """All letters, oldest first. A letter that was written twice is one."""
    consumer = AIOKafkaConsumer(auto_offset_reset="earliest", **client_options(settings))
    found: dict[str, _Kept] = {}
    async with _brokers():
        await consumer.start()
        try:
            await consumer._client.add_topic(settings.dlq_topic)  # the client looks up only the topics that it is told
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
    limit: Annotated[int, typer.Option("--limit", min=1, help="At most this many, the newest")] = 100,
    as_json: Json = False,
) -> None:
    """List the letters in the dead-letter topic, oldest first."""
    kept = asyncio.run(_read(KafkaSettings.load()))
    rows = [
        {
            "id": letter.id,
            "when": f"{at:%Y-%m-%d %H:%M:%S}",
            "error": letter.error_class,
            "message": letter.error_message if as_json else letter.error_message[:80],
            "bytes": len(letter.value),
        }
        for at, letter in kept[-limit:]
    ]
    print_rows(("id", "when", "error", "message", "bytes"), rows, as_json, whole=("id",))
    typer.echo(f"{counted(len(kept), 'letter')} in the topic", err=True)


@letters.command("show")
def show(letter_id: Annotated[str, typer.Argument(metavar="ID", help="As `dlq list` prints it")]) -> None:
    """Show a letter: its error, and its bytes as received."""
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
    every: Annotated[bool, typer.Option("--all", help="All letters in the topic")] = False,
) -> None:
    """Put letters back into the event log, once their cause is fixed. An event that is sent twice still counts once.

    The letter stays in its topic; an event that is still bad becomes a new letter.
    """
    if every == (letter_id is not None):
        raise Problem("Give one letter's id, or --all.")

    async def work() -> int:
        settings = KafkaSettings.load()
        chosen = [await _find(settings, letter_id)] if letter_id else await _read(settings)
        async with ledger(Settings.load()) as connection:
            for kept in chosen:
                await record_act(connection, LedgerId(0), CLI, "letter.replayed", kept.letter.id)
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
                # To the same partition, where the other copies of its id are.
                await producer.send_and_wait(
                    topic, record_value(letter), partition=number, headers=list(letter.headers)
                )
        finally:
            await producer.stop()
