"""`outlay-server orgs|keys|acts …`: organisations, their keys, and the audit log.

The last line of output is only what a script needs, as a key."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, get_args

import typer

from cli.database import ledger
from cli.output import Json, print_rows, show
from cli.waiting import Wait, attempt_until
from core.accounts.admission import PolicyMode, allow, read_policy
from core.accounts.audit_log import ActQuery, list_acts
from core.accounts.auth import SCOPES, read_key
from core.accounts.key_defaults import ATTRIBUTION
from core.accounts.organisations import (
    KeyInfo,
    Organisation,
    adopt_key,
    change_organisation,
    create_key,
    create_organisation,
    limit_organisation,
    list_keys,
    list_organisations,
    revoke_key,
    rotate_key,
    spread_organisation,
)
from core.calendar import zone_named
from core.errors import Problem
from core.limits import MAX_VALUE_LENGTH
from core.process.settings import BootstrapSettings, Settings

orgs = typer.Typer(no_args_is_help=True)
keys = typer.Typer(no_args_is_help=True)
acts = typer.Typer(no_args_is_help=True)

MAX_REQUESTS_A_MINUTE = 2**31 - 1
MAX_RETENTION_DAYS = 36_500

Org = Annotated[int | None, typer.Option("--org", help="The organisation's id; by default the first one")]


@orgs.command("create")
def create_org(name: str) -> None:
    """Create an organisation and print its id."""

    async def work() -> int:
        async with ledger(Settings.load()) as connection:
            return await create_organisation(connection, name)

    typer.echo(asyncio.run(work()))


@orgs.command("list")
def list_orgs(as_json: Json = False) -> None:
    """List all organisations."""

    async def work() -> Any:
        async with ledger(Settings.load()) as connection:
            return await list_organisations(connection)

    rows = [
        {
            "id": org.id,
            "name": org.name,
            "requests_a_minute": _limit(org.rate_limit_per_minute),
            "timezone": org.timezone,
            "policy": _policy(org),
            "retention_days": org.raw_retention_days or "default",
            "since": org.created_at,
        }
        for org in asyncio.run(work())
    ]
    columns = ("id", "name", "requests_a_minute", "timezone", "policy", "retention_days", "since")
    print_rows(columns, rows, as_json, whole=("id",))


def _policy(org: Organisation) -> str:
    policy = org.attribution_policy
    return "none" if policy is None else " ".join((policy.mode, *policy.require))


def _limit(per_minute: int | None) -> int | str:
    return "default" if per_minute is None else per_minute or "no limit"


@orgs.command("limit")
def limit(
    org: Annotated[int, typer.Argument(help="The organisation's id")],
    requests: Annotated[str, typer.Argument(help="Ingest requests a minute; 0: no limit; default: the server's own")],
) -> None:
    """Limit an organisation's ingest requests; running servers follow within seconds."""
    if requests != "default" and not (requests.isdecimal() and int(requests) <= MAX_REQUESTS_A_MINUTE):
        raise Problem(f"{requests!r} is not a limit; give a number up to {MAX_REQUESTS_A_MINUTE:,}, or `default`.")

    async def work() -> None:
        async with ledger(Settings.load()) as connection:
            await limit_organisation(connection, org, None if requests == "default" else int(requests))

    asyncio.run(work())
    typer.echo(requests)


@orgs.command("zone")
def zone(
    org: Annotated[int, typer.Argument(help="The organisation's id")],
    timezone: Annotated[str, typer.Argument(help="IANA name, as Europe/Berlin")],
) -> None:
    """Set the time zone of questions and new budgets that name none."""
    try:
        zone_named(timezone)
    except ValueError:
        raise Problem(f"{timezone!r} is no time zone; give an IANA name such as Europe/Berlin.") from None
    _change(org, {"timezone": timezone})
    typer.echo(timezone)


@orgs.command("policy")
def policy(
    org: Annotated[int, typer.Argument(help="The organisation's id")],
    mode: Annotated[str, typer.Argument(help="warn, deny or none")],
    require: Annotated[list[str] | None, typer.Argument(help="What every event needs, as feature team")] = None,
) -> None:
    """Set the attribution that every event needs: events without it are named in the reply, or rejected."""
    fields = tuple(dict.fromkeys(require or ()))
    if mode not in ("none", *get_args(PolicyMode)) or bool(fields) == (mode == "none"):
        raise Problem("Write it as `policy ORG warn feature team`, `policy ORG deny feature` or `policy ORG none`.")
    if unknown := sorted(set(fields) - set(ATTRIBUTION)):
        raise Problem(f"Unknown field {', '.join(unknown)}; the fields are {', '.join(ATTRIBUTION)}.")
    stated = None if mode == "none" else read_policy(json.dumps({"require": fields, "mode": mode}))
    _change(org, {"attribution_policy": stated})
    typer.echo(" ".join((mode, *fields)))


@orgs.command("retention")
def retention(
    org: Annotated[int, typer.Argument(help="The organisation's id")],
    days: Annotated[str, typer.Argument(help="Days that single events are kept, at least 36; default: the server's")],
) -> None:
    """Keep an organisation's single events for a shorter time than the server's; its sums stay."""
    if days != "default" and not (days.isdecimal() and 36 <= int(days) <= MAX_RETENTION_DAYS):
        raise Problem(f"{days!r} is no retention; give 36 to {MAX_RETENTION_DAYS:,} days, or `default`.")
    _change(org, {"raw_retention_days": None if days == "default" else int(days)})
    typer.echo(days)


def _change(org: int, changes: Mapping[str, Any]) -> None:
    async def work() -> None:
        async with ledger(Settings.load()) as connection:
            await change_organisation(connection, org, changes)

    asyncio.run(work())


@orgs.command("spread")
def spread(
    org: Annotated[int, typer.Argument(help="The organisation's id")],
    partitions: Annotated[int, typer.Argument(min=1, max=1000, help="Partitions of the event log; 1 for most")],
) -> None:
    """Set how many partitions a large organisation's events use; running servers follow within seconds."""

    async def work() -> None:
        async with ledger(Settings.load()) as connection:
            await spread_organisation(connection, org, partitions)

    asyncio.run(work())
    typer.echo(partitions)


@keys.command("create")
def create(
    org: Org = None,
    name: Annotated[str, typer.Option("--name", help="What the key is for")] = "key",
    scope: Annotated[list[str] | None, typer.Option("--scope", help="ingest, read or admin; repeat it")] = None,
    admin: Annotated[bool, typer.Option("--admin", help="All scopes")] = False,
    test: Annotated[bool, typer.Option("--test", help="A key of the separate test ledger")] = False,
    default: Annotated[
        list[str] | None, typer.Option("--default", help="Attribution of all its events, as team=growth; repeat it")
    ] = None,
    provider: Annotated[
        list[str] | None, typer.Option("--provider", help="The only one it may send events of; repeat it")
    ] = None,
    model: Annotated[
        list[str] | None, typer.Option("--model", help="The only one it may send events of, in all versions; repeat it")
    ] = None,
) -> None:
    """Create a key and print it. It cannot be shown again."""
    scopes = list(SCOPES) if admin else scope or ["ingest", "read"]
    unknown = sorted(set(scopes) - set(SCOPES))
    if unknown:
        raise Problem(f"Unknown scope {', '.join(unknown)}; the scopes are {', '.join(SCOPES)}.")

    async def work() -> str:
        async with ledger(Settings.load()) as connection:
            key = await create_key(
                connection,
                org or await first_organisation(connection),
                name,
                scopes,
                "test" if test else "live",
                defaults=_defaults(default or []),
                allowed=allow(provider or None, model or None) if provider or model else None,
            )
        return key.text

    typer.echo(asyncio.run(work()))


def _defaults(stated: Sequence[str]) -> dict[str, str]:
    defaults: dict[str, str] = {}
    for each in stated:
        field, _, value = each.partition("=")
        if field not in ATTRIBUTION or not 0 < len(value) <= MAX_VALUE_LENGTH or not value.isprintable():
            raise Problem(f"--default {each}: write it as team=growth; the fields are {', '.join(ATTRIBUTION)}.")
        defaults[field] = value
    return defaults


@keys.command("bootstrap")
def bootstrap(wait: Wait = 0) -> None:
    """Make the key of OUTLAY_ADMIN_KEY valid, with all scopes, and print its prefix. Can be repeated.

    It is of the first organisation, which is made if there is none. A key that was revoked stays so.
    """
    settings = BootstrapSettings.load()

    async def work() -> str:
        async with ledger(settings) as connection:
            key = read_key(settings.admin_key.get_secret_value())
            await adopt_key(connection, await first_organisation(connection), key, "first admin key")
        return f"ol_{key.mode}_{key.id}"

    typer.echo(asyncio.run(attempt_until(work, wait)))


async def first_organisation(connection: Any) -> int:
    organisations = await list_organisations(connection)
    return organisations[0].id if organisations else await create_organisation(connection, "default")


@keys.command("list")
def list_all(
    org: Annotated[int | None, typer.Option("--org", help="Only this organisation's")] = None, as_json: Json = False
) -> None:
    """List keys by their prefix; the keys themselves are not stored."""

    async def work() -> Any:
        async with ledger(Settings.load()) as connection:
            return await list_keys(connection, org)

    now = datetime.now(UTC)
    rows = [
        {
            "org": org_id,
            "key": key.prefix,
            "name": key.name,
            "scopes": list(key.scopes),
            "made": key.created_at,
            "last_used": key.last_used_at,
            "state": _state(key, now),
        }
        for org_id, key in asyncio.run(work())
    ]
    print_rows(("org", "key", "name", "scopes", "made", "last_used", "state"), rows, as_json, whole=("org", "key"))


def _state(key: KeyInfo, now: datetime) -> str:
    if key.revoked_at is not None:
        return "revoked"
    return "expired" if key.expires_at is not None and key.expires_at <= now else "active"


@keys.command("rotate")
def rotate(
    key: Annotated[str, typer.Argument(help="The key's prefix or id")],
    overlap: Annotated[int, typer.Option("--overlap", min=0, max=30 * 86_400, help="Seconds both are valid")] = 3600,
    org: Annotated[int | None, typer.Option("--org", help="Only if it is this organisation's")] = None,
) -> None:
    """Give a key a new secret and print it, only once. The previous secret stays valid for the overlap."""

    async def work() -> str:
        async with ledger(Settings.load()) as connection:
            return (await rotate_key(connection, key, timedelta(seconds=overlap), org)).text

    typer.echo(asyncio.run(work()))


@keys.command("revoke")
def revoke(
    key: Annotated[str, typer.Argument(help="The key's prefix or id")],
    org: Annotated[int | None, typer.Option("--org", help="Only if it is this organisation's")] = None,
) -> None:
    """Revoke a key; every server follows within a second."""

    async def work() -> None:
        async with ledger(Settings.load()) as connection:
            await revoke_key(connection, key, org)

    asyncio.run(work())
    typer.echo("revoked")


@acts.command("list")
def list_recorded(
    org: Annotated[int | None, typer.Option("--org", help="Only this organisation's")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, max=10_000, help="At most this many, the newest")] = 100,
    as_json: Json = False,
) -> None:
    """List the audit log of administrative acts, newest first."""

    async def work() -> Any:
        async with ledger(Settings.load()) as connection:
            return await list_acts(connection, ActQuery(None if org is None else [org, -org], limit))

    rows = [
        {
            "when": f"{act.at:%Y-%m-%d %H:%M:%S}",
            "org": abs(act.ledger_id),
            "actor": act.actor,
            "act": act.act,
            "target": act.target,
            "details": act.details if as_json else _in_words(act.details),
        }
        for act in asyncio.run(work())
    ]
    print_rows(
        ("when", "org", "actor", "act", "target", "details"), rows, as_json, whole=("org", "actor", "act", "target")
    )


def _in_words(details: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}: {show(value)}" for name, value in details.items() if value is not None)
