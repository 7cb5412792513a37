"""Organisations and their keys, for the API and the command line. Every change is in the audit log."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Any, Final, NamedTuple

import asyncpg

from core.accounts.admission import Allowed, AttributionPolicy, read_allowed, read_policy, shown, stored
from core.accounts.audit_log import CLI, Act, record_act
from core.accounts.auth import SCOPES, Compat, Mode, NewKey, make_key
from core.accounts.key_defaults import Defaults, read_defaults, stored_defaults
from core.errors import Conflict, NotFound, Unavailable
from core.ledger_id import LedgerId

_COLUMNS: Final = (
    "id, name, mode, scopes, created_at, expires_at, revoked_at, last_used_at, rotated_at, previous_valid_until, "
    "compat, defaults, allowed"
)
PATIENCE: Final = "5s"
"""Lock timeout of a change: other sessions queue behind it while it waits for the ledger's writers."""
_ORGANISATION: Final = (
    "SELECT id, name, created_at, rate_limit_per_minute, timezone, rate_limit_ceiling, raw_retention_days, "
    "attribution_policy FROM organisation"
)
_ID: Final = re.compile(r"(?:ol_(?:live|test)_)?([a-z0-9]{12})(?:_.*)?")


class Organisation(NamedTuple):
    id: int
    name: str
    created_at: datetime
    rate_limit_per_minute: int | None
    """Ingest requests; None: the server's default; 0: no limit."""
    timezone: str
    """Of questions and new budgets that name none."""
    rate_limit_ceiling: int | None
    """The operator's limit of ingest requests, which the organisation may lower; None: the server's default."""
    raw_retention_days: int | None
    """None: the server's."""
    attribution_policy: AttributionPolicy | None


class KeyInfo(NamedTuple):
    """A key without its secret."""

    id: str
    name: str
    mode: Mode
    scopes: Sequence[str]
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None
    last_used_at: datetime | None
    """Exact to about ten seconds."""
    rotated_at: datetime | None
    previous_valid_until: datetime | None
    """End of the previous secret's validity; None: there is no previous secret, or it ended at the rotation."""
    compat: Compat | None
    """The client of another product that it was made for."""
    defaults: Defaults
    """Attribution that all events have which it sends."""
    allowed: Allowed | None
    """The providers and models of which it may send events; None: all."""

    @property
    def prefix(self) -> str:
        return f"ol_{self.mode}_{self.id}"


class RotatedKey(NamedTuple):
    text: str
    """The key with its new secret, which is stored nowhere."""
    info: KeyInfo


async def create_organisation(connection: Any, name: str, actor: str = CLI) -> int:
    async with connection.transaction():
        id_: int = await connection.fetchval("INSERT INTO organisation (name) VALUES ($1) RETURNING id", name)
        await record_act(connection, LedgerId(id_), actor, "organisation.created", id_, {"name": name})
    return id_


async def list_organisations(connection: Any) -> list[Organisation]:
    return [_organisation(row) for row in await connection.fetch(f"{_ORGANISATION} ORDER BY id")]


async def find_organisation(connection: Any, org_id: int) -> Organisation:
    """Raises `NotFound`."""
    row = await connection.fetchrow(f"{_ORGANISATION} WHERE id = $1", org_id)
    if row is None:
        raise _no_organisation(org_id)
    return _organisation(row)


def _organisation(row: Any) -> Organisation:
    return Organisation._make((*tuple(row)[:-1], read_policy(row["attribution_policy"])))


async def change_organisation(
    connection: Any, org_id: int, changes: Mapping[str, Any], actor: str = CLI
) -> Organisation:
    """Sets those of `name`, `timezone`, `rate_limit_per_minute`, `raw_retention_days` and `attribution_policy` that are
    among the changes. It takes effect within seconds; retention at the next upkeep.

    Raises `NotFound`.
    """
    async with connection.transaction():
        row = await connection.fetchrow(f"{_ORGANISATION} WHERE id = $1 FOR NO KEY UPDATE", org_id)
        if row is None:
            raise _no_organisation(org_id)
        before = _organisation(row)
        now = before._replace(**changes)
        await connection.execute(
            """UPDATE organisation SET name = $2, timezone = $3, attribution_policy = $4, rate_limit_per_minute = $5,
                   raw_retention_days = $6 WHERE id = $1""",
            org_id,
            now.name,
            now.timezone,
            stored(now.attribution_policy),
            now.rate_limit_per_minute,
            now.raw_retention_days,
        )
        for act, details in _changes(before, now):
            await record_act(connection, LedgerId(org_id), actor, act, org_id, details)
    return now


def _changes(before: Organisation, now: Organisation) -> Iterator[tuple[Act, dict[str, Any]]]:
    if now.name != before.name:
        yield "organisation.renamed", {"name": now.name, "before": before.name}
    if now.timezone != before.timezone:
        yield "organisation.moved", {"timezone": now.timezone, "before": before.timezone}
    if now.rate_limit_per_minute != before.rate_limit_per_minute:
        limits = {"requests_a_minute": now.rate_limit_per_minute, "before": before.rate_limit_per_minute}
        yield "organisation.limited", limits
    if now.raw_retention_days != before.raw_retention_days:
        yield "organisation.retention", {"days": now.raw_retention_days, "before": before.raw_retention_days}
    if now.attribution_policy != before.attribution_policy:
        policy, earlier = shown(now.attribution_policy), shown(before.attribution_policy)
        yield "organisation.attribution", {"policy": policy, "before": earlier}


async def limit_organisation(connection: Any, org_id: int, per_minute: int | None, actor: str = CLI) -> None:
    """Sets the operator's limit of ingest requests a minute, in place of one that the organisation has set; None: the
    server's default; 0: no limit. It takes effect within seconds.

    Raises `NotFound`.
    """
    async with connection.transaction():
        before = await connection.fetchrow(
            "SELECT rate_limit_per_minute FROM organisation WHERE id = $1 FOR NO KEY UPDATE", org_id
        )
        if before is None:
            raise _no_organisation(org_id)
        await connection.execute(
            "UPDATE organisation SET rate_limit_per_minute = $2, rate_limit_ceiling = $2 WHERE id = $1",
            *(org_id, per_minute),
        )
        details = {"requests_a_minute": per_minute, "before": before["rate_limit_per_minute"]}
        await record_act(connection, LedgerId(org_id), actor, "organisation.limited", org_id, details)


async def spread_organisation(connection: Any, org_id: int, partitions: int, actor: str = CLI) -> None:
    """Sets the number of event-log partitions that an organisation's events are spread over. It takes effect within
    seconds.

    Event ids move to other partitions with it, so two writers may hold copies of one event at once. Every writer
    learns of the change before the first id moves, and then checks for copies
    (docs/decisions/0051-ids-that-move.md). Do not call it inside a transaction.

    Raises:
        NotFound: there is no such organisation.
        Unavailable: a writer held its lock for more than 5 s; the spread is unchanged.
    """
    await connection.execute("UPDATE organisation SET spread_at = now() WHERE id = $1", org_id)
    try:
        async with connection.transaction():
            await connection.execute(f"SET LOCAL lock_timeout = '{PATIENCE}'")
            await connection.execute(
                "LOCK TABLE ledger_offset IN SHARE MODE"
            )  # waits for writers that began before the update above
            await _spread(connection, org_id, partitions, actor)
    except asyncpg.LockNotAvailableError:
        raise Unavailable("The ledger's writers are busy; run it again.") from None


async def _spread(connection: Any, org_id: int, partitions: int, actor: str) -> None:
    before = await connection.fetchval("SELECT spread FROM organisation WHERE id = $1 FOR NO KEY UPDATE", org_id)
    if before is None:
        raise _no_organisation(org_id)
    await connection.execute("UPDATE organisation SET spread = $2 WHERE id = $1", org_id, partitions)
    details = {"partitions": partitions, "before": before}
    await record_act(connection, LedgerId(org_id), actor, "organisation.spread", org_id, details)


async def create_key(
    connection: Any,
    org_id: int,
    name: str,
    scopes: Sequence[str],
    mode: Mode = "live",
    expires_at: datetime | None = None,
    actor: str = CLI,
    compat: Compat | None = None,
    defaults: Defaults = MappingProxyType({}),
    allowed: Allowed | None = None,
) -> NewKey:
    """Makes a key. Raises `NotFound` for an unknown organisation."""
    key = make_key(mode)
    async with connection.transaction():
        if not await connection.fetchval("SELECT 1 FROM organisation WHERE id = $1", org_id):
            raise _no_organisation(org_id)
        row = await connection.fetchrow(
            f"""INSERT INTO api_key (id, org_id, name, mode, scopes, secret_hash, expires_at, compat, defaults, allowed)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING {_COLUMNS}""",
            key.id,
            org_id,
            name,
            mode,
            sorted(set(scopes)),
            key.secret_hash,
            expires_at,
            compat,
            stored_defaults(defaults),
            stored(allowed),
        )
        await _record(connection, org_id, actor, "key.created", _info(row))
    return key


async def adopt_key(connection: Any, org_id: int, key: NewKey, name: str, actor: str = CLI) -> None:
    """Makes a key valid that somebody else made, with all scopes.

    One whose id is there stays as it is: revoked, rotated or expired.
    """
    async with connection.transaction():
        row = await connection.fetchrow(
            f"""INSERT INTO api_key (id, org_id, name, mode, scopes, secret_hash) VALUES ($1, $2, $3, $4, $5, $6)
                ON CONFLICT (id) DO NOTHING RETURNING {_COLUMNS}""",
            key.id,
            org_id,
            name,
            key.mode,
            sorted(SCOPES),
            key.secret_hash,
        )
        if row is not None:
            await _record(connection, org_id, actor, "key.created", _info(row))


async def list_keys(
    connection: Any,
    org_id: int | None = None,
    mode: Mode | None = None,
    limit: int | None = None,
    after: tuple[datetime, str] | None = None,
) -> list[tuple[int, KeyInfo]]:
    """Keys with their organisation's id, oldest first; `after` is the (created_at, id) of the last one of the page
    before."""
    rows = await connection.fetch(
        f"""SELECT org_id, {_COLUMNS} FROM api_key
            WHERE ($1::int IS NULL OR org_id = $1) AND ($2::text IS NULL OR mode = $2)
              AND ($3::timestamptz IS NULL OR (created_at, id) > ($3, $4::text))
            ORDER BY created_at, id LIMIT $5""",
        org_id,
        mode,
        *(after or (None, None)),
        limit,
    )
    return [(row[0], _info(tuple(row)[1:])) for row in rows]


async def rotate_key(
    connection: Any,
    key: str,
    overlap: timedelta,
    org_id: int | None = None,
    mode: Mode | None = None,
    actor: str = CLI,
) -> RotatedKey:
    """Gives a key a new secret. The present secret stays valid for `overlap`; the one before it ends at once.

    Id, name, scopes, expiry and mode stay. `key` is the key's id or visible prefix; `org_id` and `mode` restrict which
    keys are found.

    Raises:
        NotFound: there is no such key.
        Conflict: the key is revoked or expired.
    """
    async with connection.transaction():
        owner, info = await _locked(connection, key, org_id, mode)
        if info.revoked_at is not None:
            raise Conflict("This key was revoked; make a new one.", code="key_revoked")
        if info.expires_at is not None and info.expires_at <= datetime.now(UTC):
            raise Conflict("This key has expired; make a new one.", code="key_expired")
        new = make_key(info.mode, info.id)
        row = await connection.fetchrow(
            f"""UPDATE api_key SET rotated_at = now(), secret_hash = $2,
                    previous_secret_hash = CASE WHEN $3 > interval '0' THEN secret_hash END,
                    previous_valid_until = CASE WHEN $3 > interval '0' THEN least(now() + $3, expires_at) END
                WHERE id = $1 RETURNING {_COLUMNS}""",
            info.id,
            new.secret_hash,
            overlap,
        )
        rotated = _info(row)
        await _record(connection, owner, actor, "key.rotated", rotated)
    return RotatedKey(new.text, rotated)


async def revoke_key(
    connection: Any, key: str, org_id: int | None = None, mode: Mode | None = None, actor: str = CLI
) -> None:
    """Revokes a key, given by its id or visible prefix. Revoking it twice does nothing. Raises `NotFound`."""
    async with connection.transaction():
        owner, info = await _locked(connection, key, org_id, mode)
        if info.revoked_at is None:
            await connection.execute("UPDATE api_key SET revoked_at = now() WHERE id = $1", info.id)
            await _record(connection, owner, actor, "key.revoked", info)


async def _locked(connection: Any, key: str, org_id: int | None, mode: Mode | None) -> tuple[int, KeyInfo]:
    """The key and its organisation's id; the row is locked until the transaction ends."""
    match = _ID.fullmatch(key)
    row = match and await connection.fetchrow(
        f"""SELECT org_id, {_COLUMNS} FROM api_key
            WHERE id = $1 AND ($2::int IS NULL OR org_id = $2) AND ($3::text IS NULL OR mode = $3)
            FOR NO KEY UPDATE""",
        match.group(1),
        org_id,
        mode,
    )
    if not row:
        raise NotFound("There is no such key.")
    return row[0], _info(tuple(row)[1:])


def _info(values: Sequence[Any]) -> KeyInfo:
    """From the columns."""
    info = KeyInfo(*values)
    return info._replace(defaults=read_defaults(values[-2]), allowed=read_allowed(values[-1]))


async def _record(connection: Any, org_id: int, actor: str, act: Act, key: KeyInfo) -> None:
    details: dict[str, Any] = {"name": key.name, "scopes": key.scopes, "mode": key.mode, "expires_at": key.expires_at}
    if key.compat is not None:
        details["compat"] = key.compat
    if key.defaults:
        details["defaults"] = key.defaults
    if key.allowed is not None:
        details["allowed"] = shown(key.allowed)
    if act == "key.rotated":
        details["previous_valid_until"] = key.previous_valid_until
    await record_act(connection, LedgerId(org_id if key.mode == "live" else -org_id), actor, act, key.id, details)


def _no_organisation(org_id: int) -> NotFound:
    return NotFound(f"There is no organisation {org_id}; `outlay-server orgs list` shows them.")
