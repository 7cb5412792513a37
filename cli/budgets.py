"""`outlay-server budgets …`: budgets as a file that is looked at, reviewed and applied."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import msgspec
import typer

from cli.database import ledger
from core.acts import CLI
from core.budgets.history import require_channels
from core.budgets.stated import Stated, from_file
from core.budgets.store import Budget, create_budget, delete_budget, edit_budget, list_budgets
from core.errors import OutlayError, Unprocessable
from core.http import encode
from core.organisations import list_organisations
from core.settings import Settings

budgets = typer.Typer(no_args_is_help=True)

File = Annotated[Path, typer.Argument(help='JSON: {"budgets": [{"name": …, as POST /v1/alerts takes it}, …]}')]
Org = Annotated[int | None, typer.Option("--org", help="The organisation's id; by default the first one")]
Test = Annotated[bool, typer.Option("--test", help="Of the test ledger")]
Prune = Annotated[bool, typer.Option("--prune", help="Also delete budgets that the file does not have")]
_PAGE = 1_000


@budgets.command("recount")
def recount(org: Org = None, test: Test = False) -> None:
    """Have all counters compared with the ledger and repaired; a running server does it within 15 seconds."""

    async def work(connection: Any, ledger_id: int) -> bool:
        marked = await connection.execute(
            "UPDATE counting SET counted = false WHERE org_id = $1 AND NOT retired", ledger_id
        )
        typer.echo(f"{marked.split()[-1]} to be counted anew")
        return True

    _run(work, org, test)


class Plan(NamedTuple):
    """What makes the ledger's budgets those of a file; names are what identifies them."""

    create: Sequence[Stated]
    change: Sequence[tuple[Budget, Stated]]
    delete: Sequence[Budget]

    @property
    def is_empty(self) -> bool:
        return not (self.create or self.change or self.delete)


@budgets.command("plan")
def plan_file(file: File, org: Org = None, test: Test = False, prune: Prune = False) -> None:
    """Show what `apply` would do. Exit code 2: there is something to do."""

    async def work(connection: Any, ledger_id: int) -> bool:
        found = _plan(_read(file), await _all(connection, ledger_id), prune)
        _show(found)
        return not found.is_empty

    if _run(work, org, test):
        raise typer.Exit(2)


@budgets.command("apply")
def apply(file: File, org: Org = None, test: Test = False, prune: Prune = False) -> None:
    """Make, change and, with --prune, delete budgets until they are those of the file. Again, it does nothing."""

    async def work(connection: Any, ledger_id: int) -> bool:
        now = datetime.now(UTC)
        async with connection.transaction():
            found = _plan(_read(file), await _all(connection, ledger_id), prune)
            channels = {c for stated in (*found.create, *(s for _, s in found.change)) for c in stated.channels}
            await require_channels(connection, ledger_id, channels)
            for n, stated in enumerate(found.create):  # in the file's order, also where they are listed
                await create_budget(connection, ledger_id, stated, CLI, now + timedelta(microseconds=n))
            for budget, stated in found.change:
                await edit_budget(connection, ledger_id, budget.id, stated, CLI, now)
            for budget in found.delete:
                await delete_budget(connection, ledger_id, budget.id, CLI, now)
        _show(found)
        return True

    _run(work, org, test)


@budgets.command("export")
def export(
    file: Annotated[Path | None, typer.Argument(help="Where to; without it, to the terminal")] = None,
    org: Org = None,
    test: Test = False,
) -> None:
    """Write the budgets as a file that `apply` takes."""

    async def work(connection: Any, ledger_id: int) -> bool:
        stated = [_exported(budget.stated) for budget in await _all(connection, ledger_id)]
        text = msgspec.json.format(encode({"budgets": stated}), indent=2).decode()
        if file is None:
            typer.echo(text)
        else:
            file.write_text(text + "\n", "utf-8")
            typer.echo(f"{len(stated)} budgets written to {file}")
        return True

    _run(work, org, test)


def _run(work: Any, org: int | None, test: bool) -> bool:
    async def connected() -> bool:
        async with ledger(Settings.load()) as connection:
            organisations = await list_organisations(connection)
            of = org if org is not None else organisations[0].id if organisations else None
            if of not in {organisation.id for organisation in organisations}:
                raise OutlayError("There is no such organisation; see `outlay-server orgs list`.")
            done: bool = await work(connection, -of if test else of)
            return done

    return asyncio.run(connected())


async def _all(connection: Any, ledger_id: int) -> list[Budget]:
    found: list[Budget] = []
    while page := await list_budgets(
        connection, ledger_id, _PAGE, (found[-1].created_at, found[-1].id) if found else None
    ):
        found += page
    return found


def _read(file: Path) -> list[Stated]:
    try:
        given = json.loads(file.read_text("utf-8"), parse_float=Decimal)
    except (OSError, ValueError) as error:
        raise Unprocessable(f"{file}: {error}") from None
    listed = given.get("budgets") if isinstance(given, dict) else None
    if not isinstance(listed, list):
        raise Unprocessable(f'{file} is not {{"budgets": [ … ]}}.')
    stated = [from_file(each, f"{file}, budget {n}") for n, each in enumerate(listed, 1)]
    names = [each.name for each in stated]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise Unprocessable(f"{file} has {twice[0]!r} twice; a budget is known by its name here.")
    return stated


def _plan(wanted: Sequence[Stated], there: Sequence[Budget], prune: bool) -> Plan:
    by_name: dict[str, Budget] = {}
    for budget in there:
        if budget.stated.name in by_name:
            raise Unprocessable(f"Two budgets are named {budget.stated.name!r}; rename one of them first.")
        by_name[budget.stated.name] = budget
    names = {stated.name for stated in wanted}
    pairs = [(by_name[stated.name], _kept(by_name[stated.name], stated)) for stated in wanted if stated.name in by_name]
    change = [(budget, stated) for budget, stated in pairs if _differences(budget.stated, stated)]
    gone = [budget for budget in there if prune and budget.stated.name not in names]
    return Plan([stated for stated in wanted if stated.name not in by_name], change, gone)


def _kept(budget: Budget, stated: Stated) -> Stated:
    """A snooze is somebody's for tonight; a file that does not speak of it leaves it."""
    said = "snoozed_until" in stated.model_fields_set
    return stated if said else stated.model_copy(update={"snoozed_until": budget.stated.snoozed_until})


def _differences(was: Stated, now: Stated) -> Mapping[str, tuple[Any, Any]]:
    a, b = was.model_dump(), now.model_dump()
    return {name: (a[name], b[name]) for name in a if a[name] != b[name]}


def _exported(stated: Stated) -> dict[str, Any]:
    own = stated.model_dump(exclude_defaults=True)
    return {"name": stated.name, "period": stated.period, "threshold_usd": stated.amount} | own


def _show(plan: Plan) -> None:
    for stated in plan.create:
        typer.echo(f"+ {stated.name}: {stated.amount:f} {stated.metric} {stated.period}")
    for budget, stated in plan.change:
        parts = [f"{name} {was} → {now}" for name, (was, now) in _differences(budget.stated, stated).items()]
        typer.echo(f"~ {stated.name}: {', '.join(parts)}")
    for budget in plan.delete:
        typer.echo(f"- {budget.stated.name}")
    counts = len(plan.create), len(plan.change), len(plan.delete)
    typer.echo("{} to create, {} to change, {} to delete".format(*counts) if any(counts) else "nothing to do")
