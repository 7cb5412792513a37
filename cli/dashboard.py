"""`outlay-server dashboard …`: links with which people sign in."""

import asyncio
from typing import Annotated

import typer

from cli.database import ledger
from cli.organisations import first_organisation
from core.accounts.organisations import find_organisation
from core.accounts.people import ROLES, make_link
from core.errors import Problem
from core.process.serve import link_url, system_user
from core.process.settings import ServerSettings

dashboard = typer.Typer(no_args_is_help=True)


@dashboard.command("link")
def link(
    person: Annotated[str | None, typer.Option("--name", help="Who signs in; by default your system's user")] = None,
    role: Annotated[str, typer.Option("--role", help="viewer, editor or admin")] = "admin",
    org: Annotated[
        list[int] | None, typer.Option("--org", help="An organisation's id; repeat it; default: the first")
    ] = None,
) -> None:
    """Make a link that signs a person in, once, within ten minutes, and print it."""
    who = (person or system_user()).strip()
    if role not in ROLES:
        raise Problem(f"Unknown role {role}; the roles are {', '.join(ROLES)}.")
    if not 0 < len(who) <= 100 or not who.isprintable():
        raise Problem("A name has 1 to 100 printable characters.")

    async def work() -> str:
        async with ledger(ServerSettings.load()) as connection:
            organisations = org or [await first_organisation(connection)]
            for each in organisations:
                await find_organisation(connection, each)
            return await make_link(connection, who, dict.fromkeys(organisations, role))

    typer.echo(link_url(ServerSettings.load(), asyncio.run(work())))
