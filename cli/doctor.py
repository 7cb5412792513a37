"""`outlay-server doctor`: checks a deployment and says what to fix."""

import asyncio
import os
from contextlib import AsyncExitStack
from typing import Final

import typer
from rich.console import Console

from cli.database import ledger
from cli.output import Json, printable
from core.db.embedded import has_data, running_dsn
from core.doctor.examine import examine
from core.doctor.finding import CheckResult, Deployment, State
from core.encryption import KEY_FILE, create_encryptor
from core.errors import Problem, SettingsError
from core.json_codec import encode
from core.process.settings import KafkaSettings, ServerSettings, SmtpSettings

EXIT_FAILED: Final = 1
EXIT_WARNINGS: Final = 3
_STYLES: Final = {State.OK: "green", State.SKIPPED: "dim", State.WARNING: "yellow", State.FAILED: "bold red"}


def doctor(as_json: Json = False) -> None:
    """Check the deployment that the settings name, and say what to fix.

    Exit code 0: all is well; 3: warnings alone; 1: something failed.
    """
    results = asyncio.run(_examine())
    if as_json:
        typer.echo(encode([row for result in results for row in _rows(result)]).decode())
    else:
        _print(results)
    states = {finding.state for result in results for finding in result.findings}
    if State.FAILED in states:
        raise typer.Exit(EXIT_FAILED)
    if State.WARNING in states:
        raise typer.Exit(EXIT_WARNINGS)


async def _examine() -> list[CheckResult]:
    settings = ServerSettings.load()
    async with AsyncExitStack() as stack:
        return await examine(await _database(stack, settings), _kafka())


async def _database(stack: AsyncExitStack, settings: ServerSettings) -> Deployment | Problem:
    embedded = settings.database_url is None
    try:
        if embedded and running_dsn(settings.data_dir) is None and not has_data(settings.data_dir):
            raise SettingsError(
                f"{settings.data_dir.absolute()} has no Outlay data, and OUTLAY_DATABASE_URL is not set"
            )
        kept = settings.data_dir if (settings.data_dir / KEY_FILE).exists() else None
        return Deployment(
            connection=await stack.enter_async_context(ledger(settings, migrated=False)),
            settings=settings,
            smtp=SmtpSettings.load(),
            encryptor=create_encryptor(settings.secret_key, kept),
            data_dir=settings.data_dir if embedded else None,
        )
    except Problem as error:
        return error


def _kafka() -> KafkaSettings | Problem | None:
    if not os.environ.get("OUTLAY_KAFKA_BROKERS"):
        return None
    try:
        return KafkaSettings.load()
    except SettingsError as error:
        return error


def _rows(result: CheckResult) -> list[dict[str, str | None]]:
    return [
        {"check": result.check, "state": found.state, "detail": found.detail, "remedy": found.remedy}
        for found in result.findings
    ]


def _print(results: list[CheckResult]) -> None:
    console = Console(highlight=False, soft_wrap=True)
    for result in results:
        for found in result.findings:
            console.print(f"[{_STYLES[found.state]}]{found.state:<8}[/] ", end="")
            console.print(f"{result.check}: {printable(found.detail)}", markup=False)
            if found.remedy is not None:
                console.print(f"         → {printable(found.remedy)}", markup=False)
