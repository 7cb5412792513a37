"""`outlay-server offsets list|skip`: shows how far the ledger has read the event log, and skips lost records."""

import asyncio
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from cli.database import ledger
from cli.output import Json, print_rows
from core.accounts.audit_log import CLI
from core.errors import Problem
from core.event_log.base import Partition
from core.ledger import offsets as stored
from core.ledger.offsets import LostRange, open_lost_ranges, skip_lost_range
from core.process.settings import KafkaSettings, Settings

offsets = typer.Typer(no_args_is_help=True)

Topic = Annotated[str | None, typer.Option("--topic", help="By default OUTLAY_KAFKA_TOPIC, or usage.events")]


def _topic(given: str | None) -> str:
    return given or KafkaSettings.load(brokers="none").topic


@offsets.command("list")
def list_offsets(topic: Topic = None, as_json: Json = False) -> None:
    """List each partition's next record, its owner, and the records that the log has lost."""

    async def work() -> tuple[Any, list[LostRange]]:
        async with ledger(Settings.load()) as connection:
            return await stored.list_offsets(connection, _topic(topic)), await open_lost_ranges(
                connection, _topic(topic)
            )

    rows, losses = asyncio.run(work())
    lost = {x.partition.number: f"{x.first_offset:,} to before {x.next_offset:,}" for x in losses}
    shown = [
        {
            "partition": row["partition"],
            "next_record": row["next_offset"],
            "owner": row["owner"],
            "epoch": row["epoch"],
            "moved": row["updated_at"],
            "lost": lost.get(row["partition"]),
        }
        for row in rows
    ]
    columns = ("partition", "next_record", "owner", "epoch", "moved", "lost")
    print_rows(columns, shown, as_json, whole=("partition", "next_record"))


@offsets.command("skip")
def skip(
    reason: Annotated[str, typer.Option("--reason", help="Why these records are given up; kept in the audit log")],
    partition: Annotated[
        int | None, typer.Option("--partition", help="Only this one; by default all that wait")
    ] = None,
    topic: Topic = None,
) -> None:
    """Continue after records that the log has lost. The ledger never gets them; the reason is recorded."""
    if not reason.strip():
        raise Problem("Give a reason: what was lost, and why that is acceptable.")

    async def work() -> list[LostRange]:
        name = _topic(topic)
        async with ledger(Settings.load()) as connection:
            waiting = [x.partition for x in await open_lost_ranges(connection, name)]
            chosen = waiting if partition is None else [Partition(name, partition)]
            return [await skip_lost_range(connection, one, CLI, reason.strip()) for one in chosen]

    skipped = asyncio.run(work())
    if not skipped:
        raise Problem("No partition waits for lost records to be skipped.")
    for lost in skipped:
        begin, end = f"{lost.first_offset:,}", f"{lost.next_offset:,}"
        typer.echo(f"partition {lost.partition.number}: records {begin} to before {end} are given up")
    typer.echo(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC, recorded; the aggregator continues within seconds")
