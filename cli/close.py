"""`outlay-server close`: whether a month is ready to be closed, and closing it."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import Annotated

import typer

from cli.database import chosen_ledger, ledger
from cli.output import Json, counted, print_rows
from core.accounts.audit_log import CLI
from core.errors import Unprocessable
from core.json_codec import plain_digits
from core.ledger.closed_periods import close_period, month_of
from core.month_end.readiness import Readiness, readiness
from core.process.settings import Settings


def close(
    month: Annotated[str | None, typer.Option("--month", help="As 2026-10; by default the last one")] = None,
    check: Annotated[bool, typer.Option("--check", help="Only say what is in the way; 1 where something is")] = False,
    org: Annotated[int | None, typer.Option("--org", help="The organisation's id; by default the first one")] = None,
    test: Annotated[bool, typer.Option("--test", help="Of the test ledger")] = False,
    as_json: Json = False,
) -> None:
    """Close a month for good, whatever is in the way; with --check, only look."""
    first = _month(month)

    async def work() -> bool:
        now = datetime.now(UTC)
        async with ledger(Settings.load()) as connection:
            ledger_id = await chosen_ledger(connection, org, test)
            found = await readiness(connection, ledger_id, first, now)
            _show(found, as_json)
            if check:
                return found.is_ready
            closed = await close_period(connection, ledger_id, first, CLI, now)
        if not as_json:
            sums = f"{counted(closed.event_count, 'event')}, {plain_digits(closed.cost_usd)} USD"
            typer.echo(f"{first:%Y-%m} is closed: {sums}")
        return True

    if not asyncio.run(work()):
        raise typer.Exit(1)


def _month(text: str | None) -> date:
    if text is None:
        return (month_of(datetime.now(UTC)) - timedelta(days=1)).replace(day=1)
    try:
        return datetime.strptime(f"{text}-01 +0000", "%Y-%m-%d %z").date()
    except ValueError:
        raise Unprocessable(f"{text} is no month; write it as 2026-10.") from None


def _show(found: Readiness, as_json: bool) -> None:
    if found.closed is not None and not as_json:
        typer.echo(f"{found.month:%Y-%m} was closed at {found.closed.closed_at:%Y-%m-%d %H:%M} UTC")
        return
    rows = [
        {"check": each.check, "ok": each.ok, "count": each.number, "detail": each.detail, "see": each.evidence_url}
        for each in found.findings
    ]
    print_rows(("check", "ok", "count", "detail", "see"), rows, as_json, whole=("check",))
