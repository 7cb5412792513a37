"""Providers in the database. Every change is in the audit log; keys are stored encrypted."""

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

import asyncpg
import msgspec

from core.accounts.audit_log import Act, record_act
from core.encryption import DecryptionError, Encrypted, Encryptor
from core.errors import Conflict, NotFound
from core.ledger_id import LedgerId
from core.providers.provider import OpenProvider, Provider, ProviderSpec

MAX_PROVIDERS: Final = 200
"""Of one ledger: every gateway holds all of them in memory."""

_COLUMNS: Final = "id, org_id, name, spec, sealed IS NOT NULL, created_at, changed_at"
_read_spec = msgspec.json.Decoder(ProviderSpec).decode


def encryption_owner(ledger_id: LedgerId, provider_id: str) -> str:
    """The row that a key's ciphertext is bound to."""
    return f"provider:{ledger_id}:{provider_id}"


async def create_provider(
    connection: Any,
    encryptor: Encryptor,
    ledger_id: LedgerId,
    name: str,
    spec: ProviderSpec,
    api_key: str | None,
    actor: str,
) -> Provider:
    """Must be called in a transaction. Raises `Conflict` for a name that is taken, and beyond `MAX_PROVIDERS`."""
    if await connection.fetchval("SELECT count(*) FROM provider WHERE org_id = $1", ledger_id) >= MAX_PROVIDERS:
        raise Conflict(f"There are {MAX_PROVIDERS:,} providers; delete one first.", code="too_many_providers")
    id_ = secrets.token_hex(12)
    try:
        row = await connection.fetchrow(
            f"""INSERT INTO provider (id, org_id, name, spec, sealed, key_id) VALUES ($1, $2, $3, $4, $5, $6)
                RETURNING {_COLUMNS}""",
            *(id_, ledger_id, name, msgspec.json.encode(spec).decode()),
            *_sealed(encryptor, ledger_id, id_, api_key),
        )
    except asyncpg.UniqueViolationError:
        raise Conflict(f"There is a provider {name!r} already; change that one.", code="provider_exists") from None
    return await _recorded(connection, _provider(row), "provider.created", actor)


def _sealed(
    encryptor: Encryptor, ledger_id: LedgerId, provider_id: str, api_key: str | None
) -> tuple[bytes | None, str | None]:
    if api_key is None:
        return None, None
    encrypted = encryptor.encrypt(api_key.encode(), encryption_owner(ledger_id, provider_id))
    return encrypted.ciphertext, encrypted.key_id


async def find_provider(connection: Any, ledger_id: LedgerId, name: str, lock: bool = False) -> Provider:
    """Raises `NotFound`, also for another ledger's. With `lock`, nobody else changes it until the transaction ends."""
    row = await connection.fetchrow(
        f"SELECT {_COLUMNS} FROM provider WHERE org_id = $1 AND name = $2{' FOR NO KEY UPDATE' if lock else ''}",
        ledger_id,
        name,
    )
    if row is None:
        raise NotFound("There is no provider of this name.")
    return _provider(row)


async def list_providers(
    connection: Any, ledger_id: LedgerId, limit: int, after: tuple[datetime, str] | None = None
) -> list[Provider]:
    """Oldest first. `after` is the (created_at, id) of the last one seen."""
    rows = await connection.fetch(
        f"""SELECT {_COLUMNS} FROM provider
            WHERE org_id = $1 AND ($2::timestamptz IS NULL OR (created_at, id) > ($2, $3::text))
            ORDER BY created_at, id LIMIT $4""",
        ledger_id,
        *(after or (None, None)),
        limit,
    )
    return [_provider(row) for row in rows]


async def change_provider(
    connection: Any,
    encryptor: Encryptor,
    before: Provider,
    spec: ProviderSpec,
    api_keys: Mapping[str, str | None],
    actor: str,
) -> Provider:
    """Replaces what is not secret, and the key where `api_keys` has one under `api_key`; None there takes it away."""
    row = await connection.fetchrow(
        f"""UPDATE provider SET spec = $2, version = version + 1, changed_at = now() WHERE id = $1
            RETURNING {_COLUMNS}""",
        *(before.id, msgspec.json.encode(spec).decode()),
    )
    if "api_key" in api_keys:
        row = await connection.fetchrow(
            f"UPDATE provider SET sealed = $2, key_id = $3 WHERE id = $1 RETURNING {_COLUMNS}",
            before.id,
            *_sealed(encryptor, before.ledger_id, before.id, api_keys["api_key"]),
        )
    return await _recorded(connection, _provider(row), "provider.changed", actor)


async def delete_provider(connection: Any, ledger_id: LedgerId, name: str, actor: str) -> None:
    """Must be called in a transaction. Raises `NotFound`."""
    row = await connection.fetchrow(
        f"DELETE FROM provider WHERE org_id = $1 AND name = $2 RETURNING {_COLUMNS}", ledger_id, name
    )
    if row is None:
        raise NotFound("There is no provider of this name.")
    await _recorded(connection, _provider(row), "provider.deleted", actor)


async def open_provider(connection: Any, encryptor: Encryptor, ledger_id: LedgerId, name: str) -> OpenProvider:
    """With its key. Raises `NotFound`, `DecryptionError`."""
    row = await connection.fetchrow(f"{_OPENED} WHERE org_id = $1 AND name = $2", ledger_id, name)
    if row is None:
        raise NotFound("There is no provider of this name.")
    return _opened(encryptor, row)


_OPENED: Final = "SELECT id, org_id, name, spec, sealed, key_id FROM provider"


async def open_all(connection: Any, encryptor: Encryptor) -> tuple[dict[LedgerId, dict[str, OpenProvider]], list[str]]:
    """Every ledger's providers by name, and the ids of those whose key cannot be decrypted."""
    found, lost = dict[LedgerId, dict[str, OpenProvider]](), list[str]()
    for row in await connection.fetch(_OPENED):
        try:
            opened = _opened(encryptor, row)
        except (DecryptionError, msgspec.MsgspecError):
            lost.append(row["id"])
            continue
        found.setdefault(LedgerId(row["org_id"]), {})[opened.name] = opened
    return found, lost


async def fingerprint(connection: Any) -> tuple[int, Any]:
    """Changes with every change of any provider."""
    row = await connection.fetchrow(
        "SELECT count(*), sum(hashtextextended(id || ':' || version, 0)::numeric) FROM provider"
    )
    return row[0], row[1]


async def reencrypt_providers(connection: Any, encryptor: Encryptor, actor: str) -> tuple[int, Mapping[str, str]]:
    """Encrypts keys with the newest key: how many are so now, and those that no configured key can decrypt, with the
    id of the key that encrypted them."""
    count, lost = 0, dict[str, str]()
    for row in await connection.fetch(f"{_OPENED} WHERE key_id <> $1 ORDER BY id", encryptor.key_id):
        try:
            opened = _opened(encryptor, row)
        except DecryptionError:
            lost[row["id"]] = row["key_id"]
            continue
        ledger_id = LedgerId(row["org_id"])
        async with connection.transaction():
            changed = await connection.fetchrow(
                f"UPDATE provider SET sealed = $3, key_id = $4 WHERE id = $1 AND sealed = $2 RETURNING {_COLUMNS}",
                *(opened.id, row["sealed"]),
                *_sealed(encryptor, ledger_id, opened.id, opened.api_key),
            )
            if changed is not None:  # else it was changed or deleted in the meantime
                await _recorded(connection, _provider(changed), "provider.resealed", actor)
                count += 1
    return count, lost


def _provider(row: Any) -> Provider:
    id_, ledger_id, name, spec, has_key, created_at, changed_at = row
    return Provider(id_, LedgerId(ledger_id), name, _read_spec(spec), has_key, created_at, changed_at)


def _opened(encryptor: Encryptor, row: Any) -> OpenProvider:
    api_key = None
    if row["sealed"] is not None:
        owner = encryption_owner(LedgerId(row["org_id"]), row["id"])
        api_key = encryptor.decrypt(Encrypted(row["key_id"], row["sealed"]), owner).decode()
    return OpenProvider(row["id"], row["name"], _read_spec(row["spec"]), api_key)


async def _recorded(connection: Any, provider: Provider, act: Act, actor: str) -> Provider:
    details = {"name": provider.name, "protocol": provider.spec.protocol, "base_url": provider.spec.base_url}
    await record_act(connection, provider.ledger_id, actor, act, provider.id, details)
    return provider
