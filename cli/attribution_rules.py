"""`outlay-server attribution-rules …`: attribution that senders left out, for calls to come and for those that are
there."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any
from uuid import UUID
from zoneinfo import ZoneInfo

import asyncpg
import typer
from pydantic import ValidationError

from cli.database import chosen_ledger, ledger_pool
from cli.output import Json, counted, print_rows
from core.accounts.audit_log import CLI
from core.accounts.organisations import list_organisations
from core.attribution.rule import Rule
from core.attribution.rule_store import create_rule, delete_rule, find_rule, rules_of
from core.errors import NotFound, Unprocessable
from core.ledger.rule_application import RuleEffect, apply_rule, foresee
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.process.settings import Settings

attribution_rules = typer.Typer(no_args_is_help=True)

Org = Annotated[int | None, typer.Option("--org", help="The organisation's id; by default the first one")]
Test = Annotated[bool, typer.Option("--test", help="Of the test ledger")]
RuleId = Annotated[str, typer.Argument(metavar="ID")]
_SPLIT = ", ".join
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)


@attribution_rules.command("list")
def list_(org: Org = None, test: Test = False, as_json: Json = False) -> None:
    """The rules, in the order in which they take calls."""

    async def work(pool: asyncpg.Pool, ledger_id: LedgerId) -> None:
        async with pool.acquire() as connection:
            rules = await rules_of(connection, ledger_id)
        columns = ("id", "name", "priority", "where", "set", "from", "overwrite")
        print_rows(columns, map(_row, rules), as_json, whole=("id",))

    _run(work, org, test)


def _row(rule: Rule) -> dict[str, Any]:
    spec = rule.spec
    return {
        "id": str(rule.id),
        "name": spec.name,
        "priority": spec.priority,
        "where": _SPLIT(f"{name}={value}" for name, values in spec.where.items() for value in values),
        "set": _SPLIT(f"{name}={value}" for name, value in spec.set.items()),
        "from": spec.from_text,
        "overwrite": spec.overwrite,
    }


@attribution_rules.command()
def create(
    name: str,
    where: Annotated[
        list[str], typer.Option("--where", help="A filter, as service=checkout; of one name, either; team= is: none")
    ],
    set_: Annotated[list[str], typer.Option("--set", help="What such calls get, as team=growth; repeatable")],
    from_: Annotated[str | None, typer.Option("--from", help="Calls from this day on, as 2026-10-01")] = None,
    priority: Annotated[int, typer.Option("--priority", help="The highest that matches takes a call")] = 0,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Also where a call says something else")] = False,
    org: Org = None,
    test: Test = False,
) -> None:
    """Make a rule, in force for every call that comes from now on. Prints its id."""
    filters: dict[str, Any] = {}
    for each, value in map(_pair, where):
        filters.setdefault(each, []).append(value)
    given: dict[str, Any] = {"name": name, "where": filters, "set": dict(map(_pair, set_)), "from": from_}
    given |= {"priority": priority, "overwrite": overwrite}

    async def work(pool: asyncpg.Pool, ledger_id: LedgerId) -> None:
        # Its imports take a second, and no other command needs them.
        from services.api.attribution_rule_schemas import RuleRequest, spec_of

        try:
            asked = RuleRequest.model_validate(given)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            raise Unprocessable(f"{'.'.join(map(str, first['loc']))}: {first['msg']}.") from None
        async with pool.acquire() as connection:
            zones = {each.id: each.timezone for each in await list_organisations(connection)}
            spec = spec_of(asked.model_dump(), ZoneInfo(zones[abs(ledger_id)]))
            async with connection.transaction():
                made = await create_rule(connection, ledger_id, spec, CLI, datetime.now(UTC))
        typer.echo(made.id)

    _run(work, org, test)


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise Unprocessable(f"{text} has no =; write it as team=growth.")
    return name, value


@attribution_rules.command()
def delete(rule_id: RuleId, org: Org = None, test: Test = False) -> None:
    """Delete a rule. What it has given stays."""

    async def work(pool: asyncpg.Pool, ledger_id: LedgerId) -> None:
        async with pool.acquire() as connection, connection.transaction():
            await delete_rule(connection, ledger_id, _id(rule_id), CLI)
        typer.echo("deleted")

    _run(work, org, test)


@attribution_rules.command("apply")
def apply(
    rule_id: RuleId,
    yes: Annotated[bool, typer.Option("--yes", help="Post the corrections that are shown")] = False,
    first: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="Only calls from this day, UTC, on")
    ] = None,
    org: Org = None,
    test: Test = False,
    as_json: Json = False,
) -> None:
    """Show what a rule would change of earlier calls; with --yes, change it. Nothing where a month is closed."""

    async def work(pool: asyncpg.Pool, ledger_id: LedgerId) -> None:
        async with pool.acquire() as connection:
            rule = await find_rule(connection, ledger_id, _id(rule_id))
            prices = await PriceBook.load(connection)
        stated = first.replace(tzinfo=UTC) if first else None
        start = max(filter(None, (stated, rule.spec.since)), default=_EARLIEST)
        span = start, datetime.now(UTC) + timedelta(days=1)
        if yes:
            effect = await apply_rule(pool, prices, rule, *span, CLI)
        else:
            effect = await foresee(pool, prices, rule, *span)
        _show(effect, yes, as_json)

    _run(work, org, test)


def _show(effect: RuleEffect, is_applied: bool, as_json: bool) -> None:
    columns = ("dimension", "before", "after", "event_count", "cost_usd")
    rows: Sequence[dict[str, Any]] = [move._asdict() for move in effect.moves]
    print_rows(columns, rows, as_json, whole=("dimension", "cost_usd"))
    if as_json:
        return
    typer.echo(
        f"{counted(effect.changed, 'event')} of {effect.examined:,} {'changed' if is_applied else 'would change'}"
    )
    if effect.unexplained:
        typer.echo(f"{counted(effect.unexplained, 'event')} left alone, as their charge cannot be recomputed")
    if effect.closed_months:
        months = _SPLIT(f"{month:%Y-%m}" for month in effect.closed_months)
        typer.echo(f"Closed months are among them ({months}): choose a later --from.")
    elif effect.changed and not is_applied:
        typer.echo("Nothing is changed yet; add --yes.")


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise NotFound(f"{text} is no rule's id; `outlay-server attribution-rules list` shows them.") from None


def _run(work: Callable[[asyncpg.Pool, LedgerId], Awaitable[None]], org: int | None, test: bool) -> None:
    async def connected() -> None:
        async with ledger_pool(Settings.load()) as pool:
            async with pool.acquire() as connection:
                ledger_id = await chosen_ledger(connection, org, test)
            await work(pool, ledger_id)

    asyncio.run(connected())
