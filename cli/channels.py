"""`outlay-server channels reseal`: stored secrets under the newest key, so that older ones may go."""

import asyncio

import typer

from cli.database import ledger
from core.acts import CLI
from core.channels.store import Resealed, reseal_channels
from core.seal import KEY_FILE, sealer
from core.settings import ServerSettings

channels = typer.Typer(no_args_is_help=True)


@channels.command("reseal")
def reseal() -> None:
    """Seal every channel's address and secrets with the newest key. May run again, beside running servers."""
    settings = ServerSettings.load()
    kept = settings.data_dir if (settings.data_dir / KEY_FILE).exists() else None
    sealing = sealer(settings.secret_key, kept)

    async def work() -> Resealed:
        async with ledger(settings) as connection:
            return await reseal_channels(connection, sealing, CLI)

    done = asyncio.run(work())
    for channel_id, key_id in done.lost.items():
        typer.echo(f"channel {channel_id} was sealed with the key {key_id}, which is not here", err=True)
    typer.echo(f"{done.resealed} channels resealed, all but {len(done.lost)} have the key {sealing.key_id}")
    if done.lost:
        raise typer.Exit(1)
