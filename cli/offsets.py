"""`outlay-server offsets list|skip`: how far the ledger has read the event log, and the one way past a loss."""

import asyncio
from datetime import UTC, datetime
from typing import Annotated, Any

import typer
from rich.table import Table

from cli.database import ledger
from cli.output import add_row, print_table, show_time
from core.acts import CLI
from core.errors import OutlayError
from core.ledger import offsets as stored
from core.ledger.offsets import LostRange, Partition, open_losses, skip_lost
from core.settings import KafkaSettings, Settings

offsets = typer.Typer(no_args_is_help=True)

Topic = Annotated[str | None, typer.Option("--topic", help="By default OUTLAY_KAFKA_TOPIC, or usage.events")]


def _topic(given: str | None) -> str:
    return given or KafkaSettings.load(brokers="none").topic


@offsets.command("list")
def list_offsets(topic: Topic = None) -> None:
    """Each partition's next record, its owner, and the ranges the log has lost."""

    async def work() -> tuple[Any, list[LostRange]]:
        async with ledger(Settings.load()) as connection:
            return await stored.offsets(connection, _topic(topic)), await open_losses(connection, _topic(topic))

    rows, losses = asyncio.run(work())
    lost = {x.partition.number: f"{x.first_offset:,} to before {x.next_offset:,}" for x in losses}
    table = Table("partition", "next record", "owner", "epoch", "moved", "lost")
    for row in rows:
        number = int(row["partition"])
        moved = show_time(row["updated_at"])
        cells = (str(number), f"{row['next_offset']:,}", row["owner"], str(row["epoch"]), moved, lost.get(number, "–"))
        add_row(table, *cells)
    print_table(table)


@offsets.command("skip")
def skip(
    reason: Annotated[str, typer.Option("--reason", help="Why these records are given up; kept in the audit log")],
    partition: Annotated[
        int | None, typer.Option("--partition", help="Only this one; by default all that wait")
    ] = None,
    topic: Topic = None,
) -> None:
    """Go on behind records the log no longer has. The ledger never gets them; the reason is recorded."""
    if not reason.strip():
        raise OutlayError("A reason is needed: say what was lost and why that is accepted.")

    async def work() -> list[LostRange]:
        name = _topic(topic)
        async with ledger(Settings.load()) as connection:
            waiting = [x.partition for x in await open_losses(connection, name)]
            chosen = waiting if partition is None else [Partition(name, partition)]
            return [await skip_lost(connection, one, CLI, reason.strip()) for one in chosen]

    skipped = asyncio.run(work())
    if not skipped:
        raise OutlayError("Nothing waits to be skipped.")
    for lost in skipped:
        begin, end = f"{lost.first_offset:,}", f"{lost.next_offset:,}"
        typer.echo(f"partition {lost.partition.number}: records {begin} to before {end} are given up")
    typer.echo(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC, recorded; the aggregator goes on within seconds")
