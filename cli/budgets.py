"""`outlay-server budgets …`: recount, and budgets as a file: plan, apply, export."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any, Final, NamedTuple

import msgspec
import typer

from cli.database import chosen_ledger, ledger
from cli.json_file import parse, read_json, refuse, write_text
from cli.output import counted, printable
from core.accounts.audit_log import CLI
from core.budgets.backfill import PATIENT_MS, recount_on
from core.budgets.channel_warnings import channel_warnings
from core.budgets.spec import BudgetSpec, checked
from core.budgets.store import Budget, create_budget, delete_budget, edit_budget, list_budgets
from core.channels.store import require_channels
from core.errors import Problem, Unprocessable
from core.json_codec import encode
from core.ledger_id import LedgerId
from core.process.settings import Settings

budgets = typer.Typer(no_args_is_help=True)

File = Annotated[Path, typer.Argument(help='JSON: {"budgets": [{"name": …, as POST /v1/alerts takes it}, …]}')]
Org = Annotated[int | None, typer.Option("--org", help="The organisation's id; by default the first one")]
Test = Annotated[bool, typer.Option("--test", help="Of the test ledger")]
Prune = Annotated[bool, typer.Option("--prune", help="Also delete budgets that the file does not have")]
_PAGE: Final = 1_000
_SOMETHING_TO_DO: Final = 3
"""The exit code of `plan` where `apply` would change something; 1 is an error and 2 wrong usage."""
_COUNTINGS: Final = """
SELECT c.id, b.name FROM counting c JOIN budget b ON b.id = c.budget_id
WHERE c.org_id = $1 AND NOT c.retired ORDER BY c.id
"""


@budgets.command("recount")
def recount(org: Org = None, test: Test = False) -> None:
    """Compare all counters with the ledger and repair them. Budgets are evaluated as before meanwhile."""

    async def work(connection: Any, ledger_id: LedgerId) -> bool:
        done, failed = 0, 0
        for row in await connection.fetch(_COUNTINGS, ledger_id):
            try:
                done += await recount_on(connection, row["id"], datetime.now(UTC), PATIENT_MS)
            except Problem as error:
                failed += 1
                typer.echo(f"{printable(row['name'])} stays as it is: {error.detail}", err=True)
        typer.echo(f"{counted(done, 'counter')} counted again")
        if failed:
            raise typer.Exit(1)
        return True

    _run(work, org, test)


class Plan(NamedTuple):
    """The changes that make a ledger's budgets those of a file. A budget is identified by its name."""

    create: Sequence[BudgetSpec]
    change: Sequence[tuple[Budget, BudgetSpec]]
    delete: Sequence[Budget]

    @property
    def is_empty(self) -> bool:
        return not (self.create or self.change or self.delete)


@budgets.command("plan")
def plan_file(file: File, org: Org = None, test: Test = False, prune: Prune = False) -> None:
    """Show the changes that `apply` would make. Exit code 3: there are some."""
    wanted = _read(file)

    async def work(connection: Any, ledger_id: LedgerId) -> bool:
        found = _plan(wanted, await _all(connection, ledger_id), prune)
        _show(found)
        for spec, warnings in zip(wanted, await channel_warnings(connection, ledger_id, wanted), strict=True):
            for warning in warnings:
                typer.echo(f"! {spec.name}: {warning}", err=True)
        return not found.is_empty

    if _run(work, org, test):
        raise typer.Exit(_SOMETHING_TO_DO)


@budgets.command("apply")
def apply(file: File, org: Org = None, test: Test = False, prune: Prune = False) -> None:
    """Create, change and, with --prune, delete budgets until they are those of the file. Repeated, it does nothing."""
    wanted = _read(file)

    async def work(connection: Any, ledger_id: LedgerId) -> bool:
        now = datetime.now(UTC)
        async with connection.transaction():
            found = _plan(wanted, await _all(connection, ledger_id), prune)
            channels = {c for spec in (*found.create, *(s for _, s in found.change)) for c in spec.channels}
            await require_channels(connection, ledger_id, channels)
            for n, spec in enumerate(found.create):  # in the file's order, which is the order of listing
                await create_budget(connection, ledger_id, spec, CLI, now + timedelta(microseconds=n))
            for budget, spec in found.change:
                await edit_budget(connection, ledger_id, budget.id, spec, CLI, now)
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
    """Write the budgets as a file for `apply`."""

    async def work(connection: Any, ledger_id: LedgerId) -> bool:
        specs = [_exported(budget.spec) for budget in await _all(connection, ledger_id)]
        text = msgspec.json.format(encode({"budgets": specs}), indent=2).decode()
        if file is None:
            typer.echo(text)
        else:
            write_text(file, text + "\n")
            typer.echo(f"{counted(len(specs), 'budget')} written to {file}")
        return True

    _run(work, org, test)


def _run(work: Any, org: int | None, test: bool) -> bool:
    async def connected() -> bool:
        async with ledger(Settings.load()) as connection:
            done: bool = await work(connection, await chosen_ledger(connection, org, test))
            return done

    return asyncio.run(connected())


async def _all(connection: Any, ledger_id: LedgerId) -> list[Budget]:
    found: list[Budget] = []
    while page := await list_budgets(
        connection, ledger_id, _PAGE, (found[-1].created_at, found[-1].id) if found else None
    ):
        found += page
    return found


def _read(file: Path) -> list[BudgetSpec]:
    given = read_json(file)
    if not isinstance(given, dict) or not isinstance(given.get("budgets"), list) or len(given) > 1:
        raise Unprocessable(f'{file} is not {{"budgets": [ … ]}}.')
    specs = [_spec(file, number, each) for number, each in enumerate(given["budgets"])]
    names = [each.name for each in specs]
    if twice := [number for number, name in enumerate(names) if name in names[:number]]:
        refuse(file, [(("budgets", n, "name"), f"{names[n]!r} is taken by a budget before it") for n in twice])
    return specs


def _spec(file: Path, number: int, given: Any) -> BudgetSpec:
    at = ("budgets", number)
    spec = parse(BudgetSpec, given, file, at)
    try:
        return checked(spec)
    except Unprocessable as error:
        refuse(file, [((*at, *each.pointer.strip("/").split("/")), each.detail) for each in error.errors])


def _plan(wanted: Sequence[BudgetSpec], existing: Sequence[Budget], prune: bool) -> Plan:
    by_name: dict[str, Budget] = {}
    for budget in existing:
        if budget.spec.name in by_name:
            raise Unprocessable(f"Two budgets are named {budget.spec.name!r}; rename one of them first.")
        by_name[budget.spec.name] = budget
    names = {spec.name for spec in wanted}
    pairs = [(by_name[spec.name], _kept(by_name[spec.name], spec)) for spec in wanted if spec.name in by_name]
    change = [(budget, spec) for budget, spec in pairs if _differences(budget.spec, spec)]
    gone = [budget for budget in existing if prune and budget.spec.name not in names]
    return Plan([spec for spec in wanted if spec.name not in by_name], change, gone)


def _kept(budget: Budget, spec: BudgetSpec) -> BudgetSpec:
    """A file that does not state `snoozed_until` keeps it: somebody set it by hand for a while. So it does
    `model_exact`: budgets from before model families count what they counted."""
    kept: dict[str, Any] = {"snoozed_until": budget.spec.snoozed_until}
    if "model" in spec.conditions:
        kept["model_exact"] = budget.spec.model_exact
    return spec.model_copy(update={name: kept[name] for name in kept.keys() - spec.model_fields_set})


def _differences(was: BudgetSpec, now: BudgetSpec) -> Mapping[str, tuple[Any, Any]]:
    a, b = was.model_dump(), now.model_dump()
    return {name: (a[name], b[name]) for name in a if a[name] != b[name]}


def _exported(spec: BudgetSpec) -> dict[str, Any]:
    own = spec.model_dump(exclude_defaults=True)
    return {"name": spec.name, "period": spec.period, "threshold_usd": spec.amount} | own


def _in_words(spec: BudgetSpec) -> str:
    """A new budget's limit, period and conditions, as `100 USD monthly for each user_id where feature=chat`."""
    unit = "USD" if spec.metric == "cost_usd" else spec.metric
    each = f" for each {spec.subjects}" if spec.subjects else ""
    where = ", ".join(f"{name}={value}" for name, value in spec.conditions.items())
    period = f"in any {spec.window_hours} hours" if spec.period == "rolling" else spec.period
    stops = "" if spec.enforce == "observe" else f", {spec.enforce}"
    return f"{spec.amount:f} {unit} {period}{each}{f' where {where}' if where else ''}{stops}"


def _show(plan: Plan) -> None:
    for spec in plan.create:
        typer.echo(f"+ {spec.name}: {_in_words(spec)}")
    for budget, spec in plan.change:
        parts = [f"{name} {was} → {now}" for name, (was, now) in _differences(budget.spec, spec).items()]
        typer.echo(f"~ {spec.name}: {', '.join(parts)}")
    for budget in plan.delete:
        typer.echo(f"- {budget.spec.name}")
    counts = len(plan.create), len(plan.change), len(plan.delete)
    typer.echo("{} to create, {} to change, {} to delete".format(*counts) if any(counts) else "nothing to do")
