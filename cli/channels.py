"""`outlay-server channels reseal`: encrypt stored secrets with the newest key, so that older keys can be removed."""

import asyncio

import typer

from cli.database import ledger
from cli.output import counted
from core.accounts.audit_log import CLI
from core.channels.store import Reencrypted, reencrypt_channels
from core.encryption import KEY_FILE, create_encryptor
from core.process.settings import ServerSettings
from core.providers.store import reencrypt_providers

channels = typer.Typer(no_args_is_help=True)


@channels.command("reseal")
def reseal() -> None:
    """Encrypt every channel's address and secrets, and every provider's key, with the newest key. Can be repeated, and
    run beside servers."""
    settings = ServerSettings.load()
    kept = settings.data_dir if (settings.data_dir / KEY_FILE).exists() else None
    encryptor = create_encryptor(settings.secret_key, kept)

    async def work() -> tuple[Reencrypted, Reencrypted]:
        async with ledger(settings) as connection:
            return (
                await reencrypt_channels(connection, encryptor, CLI),
                Reencrypted(*await reencrypt_providers(connection, encryptor, CLI)),
            )

    done, providers = asyncio.run(work())
    for channel_id, key_id in done.lost.items():
        typer.echo(f"channel {channel_id} was sealed with the key {key_id}, which is not configured", err=True)
    typer.echo(
        f"{counted(done.channels, 'channel')} resealed; all but {len(done.lost)} have the key {encryptor.key_id}"
    )
    for provider_id, key_id in providers.lost.items():
        typer.echo(f"provider {provider_id} was sealed with the key {key_id}, which is not configured", err=True)
    if providers.channels:
        typer.echo(f"{counted(providers.channels, 'provider')} resealed")
    if done.lost or providers.lost:
        raise typer.Exit(1)
