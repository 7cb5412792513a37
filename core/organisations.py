"""Organisations and their keys, for the API and the command line."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from core.auth import Mode, NewKey, make_key
from core.errors import NotFound


class Organisation(NamedTuple):
    id: int
    name: str
    created_at: datetime


class KeyInfo(NamedTuple):
    """A key as anyone may see it: never the secret."""

    id: str
    name: str
    mode: Mode
    scopes: Sequence[str]
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None
    last_used_at: datetime | None

    @property
    def prefix(self) -> str:
        return f"ol_{self.mode}_{self.id}"


async def create_organisation(connection: Any, name: str) -> int:
    id_: int = await connection.fetchval("INSERT INTO organisation (name) VALUES ($1) RETURNING id", name)
    return id_


async def list_organisations(connection: Any) -> list[Organisation]:
    rows = await connection.fetch("SELECT id, name, created_at FROM organisation ORDER BY id")
    return [Organisation(*row) for row in rows]


async def create_key(
    connection: Any,
    org_id: int,
    name: str,
    scopes: Sequence[str],
    mode: Mode = "live",
    expires_at: datetime | None = None,
) -> NewKey:
    """Raises `NotFound` for an unknown organisation."""
    if not await connection.fetchval("SELECT 1 FROM organisation WHERE id = $1", org_id):
        raise NotFound(f"There is no organisation {org_id}; `outlay-server orgs list` shows them.")
    key = make_key(mode)
    await connection.execute(
        """INSERT INTO api_key (id, org_id, name, mode, scopes, secret_hash, expires_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7)""",
        key.id,
        org_id,
        name,
        mode,
        sorted(set(scopes)),
        key.secret_hash,
        expires_at,
    )
    return key


async def list_keys(
    connection: Any,
    org_id: int | None = None,
    limit: int | None = None,
    after: tuple[datetime, str] | None = None,
) -> list[tuple[int, KeyInfo]]:
    """Every key with its organisation, the newest last. `after` is the (created_at, id) of the last one seen."""
    rows = await connection.fetch(
        """SELECT org_id, id, name, mode, scopes, created_at, expires_at, revoked_at, last_used_at FROM api_key
           WHERE ($1::int IS NULL OR org_id = $1) AND ($2::timestamptz IS NULL OR (created_at, id) > ($2, $3::text))
           ORDER BY created_at, id LIMIT $4""",
        org_id,
        *(after or (None, None)),
        limit,
    )
    return [(row[0], KeyInfo(*tuple(row)[1:])) for row in rows]


async def revoke_key(connection: Any, key_id: str, org_id: int | None = None) -> None:
    """`key_id` is the id or the visible prefix. Raises `NotFound`; revoking twice is fine."""
    revoked = await connection.fetchval(
        """UPDATE api_key SET revoked_at = coalesce(revoked_at, now())
           WHERE id = $1 AND ($2::int IS NULL OR org_id = $2) RETURNING id""",
        key_id.rsplit("_", 1)[-1],
        org_id,
    )
    if revoked is None:
        raise NotFound("There is no such key.")
