"""Channels in the database. Every change is in the audit log; destinations are stored encrypted."""

import secrets
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from core.accounts.audit_log import Act, record_act
from core.channels.channel import Channel
from core.channels.channel_types import CHANNEL_SPECS, ChannelType
from core.channels.destination import Destination
from core.encryption import DecryptionError, Encrypted, Encryptor
from core.errors import Conflict, NotFound
from core.ledger_id import LedgerId

MAX_CHANNELS: Final = 1_000
"""Of one organisation: stops a script that creates channels in a loop."""

_COLUMNS: Final = (
    "id, org_id, name, type, shown, created_at, changed_at, previous_secret_until, snoozed_until, failing_since"
)


def encryption_owner(ledger_id: LedgerId, channel_id: str) -> str:
    """The row that a channel's ciphertext is bound to: moved to another row, it cannot be decrypted."""
    return f"channel:{ledger_id}:{channel_id}"


async def create_channel(
    connection: Any,
    encryptor: Encryptor,
    ledger_id: LedgerId,
    name: str,
    channel_type: ChannelType,
    destination: Destination,
    actor: str,
) -> Channel:
    """Must be called in a transaction. Raises `Conflict` beyond `MAX_CHANNELS`."""
    if await connection.fetchval("SELECT count(*) FROM channel WHERE org_id = $1", ledger_id) >= MAX_CHANNELS:
        raise Conflict(f"There are {MAX_CHANNELS:,} channels; delete one first.", code="too_many_channels")
    id_ = secrets.token_hex(12)
    encrypted = encryptor.encrypt(destination.encode(), encryption_owner(ledger_id, id_))
    row = await connection.fetchrow(
        f"""INSERT INTO channel (id, org_id, name, type, shown, sealed, key_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING {_COLUMNS}""",
        id_,
        ledger_id,
        name,
        channel_type,
        CHANNEL_SPECS[channel_type].displayed(destination),
        encrypted.ciphertext,
        encrypted.key_id,
    )
    return await _recorded(connection, Channel(*row), "channel.created", actor)


async def find_channel(connection: Any, ledger_id: LedgerId, channel_id: str) -> Channel:
    """Raises `NotFound`, also for another organisation's channel."""
    row = await connection.fetchrow(
        f"SELECT {_COLUMNS} FROM channel WHERE org_id = $1 AND id = $2", ledger_id, channel_id
    )
    if row is None:
        raise NotFound("There is no channel with this id.")
    return Channel(*row)


async def existing_channels(connection: Any, ledger_id: LedgerId, ids: Iterable[str]) -> set[str]:
    """Which of these are channels of this ledger's organisation."""
    rows = await connection.fetch(
        "SELECT id FROM channel WHERE org_id = $1 AND id = ANY($2::text[])", ledger_id, list(ids)
    )
    return {row["id"] for row in rows}


async def require_channels(connection: Any, ledger_id: LedgerId, ids: Iterable[str]) -> None:
    """Raises `NotFound` unless all are channels of this ledger's organisation.

    Until the caller's transaction ends none of them can be deleted, so that a budget never names one that just went.
    """
    asked = set(ids)
    rows = await connection.fetch(
        "SELECT id FROM channel WHERE org_id = $1 AND id = ANY($2::text[]) ORDER BY id FOR KEY SHARE",
        *(ledger_id, list(asked)),
    )
    missing = asked - {row["id"] for row in rows}
    if missing:
        raise NotFound(f"There is no channel {sorted(missing)[0]!r}; make it with POST /v1/channels first.")


async def list_channels(
    connection: Any, ledger_id: LedgerId, limit: int, after: tuple[datetime, str] | None = None
) -> list[Channel]:
    """Oldest first. `after` is the (created_at, id) of the last one seen."""
    rows = await connection.fetch(
        f"""SELECT {_COLUMNS} FROM channel
            WHERE org_id = $1 AND ($2::timestamptz IS NULL OR (created_at, id) > ($2, $3::text))
            ORDER BY created_at, id LIMIT $4""",
        ledger_id,
        *(after or (None, None)),
        limit,
    )
    return [Channel(*row) for row in rows]


async def open_channel(
    connection: Any, encryptor: Encryptor, ledger_id: LedgerId, channel_id: str
) -> tuple[Channel, Destination]:
    """Decrypt a channel's destination and lock its row until the transaction ends.

    Raises `NotFound`, `DecryptionError`.
    """
    row = await connection.fetchrow(
        f"SELECT {_COLUMNS}, key_id, sealed FROM channel WHERE org_id = $1 AND id = $2 FOR NO KEY UPDATE",
        ledger_id,
        channel_id,
    )
    if row is None:
        raise NotFound("There is no channel with this id.")
    *columns, key_id, ciphertext = row
    return Channel(*columns), Destination.decode(
        encryptor.decrypt(Encrypted(key_id, ciphertext), encryption_owner(ledger_id, channel_id))
    )


async def change_destination(
    connection: Any,
    encryptor: Encryptor,
    channel: Channel,
    destination: Destination,
    overlap: timedelta | None,
    actor: str,
) -> Channel:
    """Change address or secret, and let the next attempt be made at once.

    `overlap` is how long the previous secret still signs; None leaves that time as it is.
    """
    encrypted = encryptor.encrypt(destination.encode(), encryption_owner(channel.ledger_id, channel.id))
    row = await connection.fetchrow(
        f"""UPDATE channel SET shown = $2, sealed = $3, key_id = $4, changed_at = now(), retry_at = NULL,
                previous_secret_until = CASE WHEN $5::interval IS NULL THEN previous_secret_until ELSE now() + $5 END
            WHERE id = $1 RETURNING {_COLUMNS}""",
        channel.id,
        channel.spec.displayed(destination),
        encrypted.ciphertext,
        encrypted.key_id,
        overlap,
    )
    return await _recorded(connection, Channel(*row), "channel.changed", actor)


class Reencrypted(NamedTuple):
    channels: int
    """Number of channels encrypted with the newest key."""
    lost: Mapping[str, str]
    """{channel id: id of the key that encrypted it}: channels that no configured key can decrypt."""


async def reencrypt_channels(connection: Any, encryptor: Encryptor, actor: str) -> Reencrypted:
    """Encrypt every organisation's channels with the newest key, one transaction for each.

    A server that is sending at the same time decrypts with either key.
    """
    count, lost = 0, {}
    rows = await connection.fetch(
        "SELECT org_id, id, key_id FROM channel WHERE key_id <> $1 ORDER BY id", encryptor.key_id
    )
    for ledger_id, id_, key_id in rows:
        try:
            async with connection.transaction():
                channel, destination = await open_channel(connection, encryptor, ledger_id, id_)
                encrypted = encryptor.encrypt(destination.encode(), encryption_owner(ledger_id, id_))
                await connection.execute(
                    "UPDATE channel SET sealed = $2, key_id = $3 WHERE id = $1",
                    id_,
                    encrypted.ciphertext,
                    encrypted.key_id,
                )
                await _recorded(connection, channel, "channel.resealed", actor)
                count += 1
        except DecryptionError:
            lost[id_] = key_id
        except NotFound:
            continue  # deleted in the meantime
    return Reencrypted(count, lost)


async def rename(connection: Any, channel: Channel, name: str, snoozed_until: datetime | None, actor: str) -> Channel:
    """Change a channel's name and snooze."""
    row = await connection.fetchrow(
        f"""UPDATE channel SET name = $2, snoozed_until = $3, changed_at = now() WHERE id = $1 RETURNING {_COLUMNS}""",
        channel.id,
        name,
        snoozed_until,
    )
    return await _recorded(connection, Channel(*row), "channel.changed", actor)


async def retry_now(connection: Any, channel: Channel) -> None:
    """Let the next attempt be made at once, however long the channel has been failing."""
    await connection.execute("UPDATE channel SET retry_at = NULL WHERE id = $1", channel.id)


async def delete_channel(connection: Any, ledger_id: LedgerId, channel_id: str, actor: str) -> None:
    """Delete a channel and its secrets, and cancel its pending deliveries; sent ones stay in the history.

    Must be called in a transaction. Raises `NotFound`.
    """
    row = await connection.fetchrow(
        f"DELETE FROM channel WHERE org_id = $1 AND id = $2 RETURNING {_COLUMNS}", ledger_id, channel_id
    )
    if row is None:
        raise NotFound("There is no channel with this id.")
    await connection.execute(
        "UPDATE delivery SET state = 'cancelled', done_at = now() WHERE channel_id = $1 AND state = 'pending'",
        channel_id,
    )
    await _recorded(connection, Channel(*row), "channel.deleted", actor)


async def _recorded(connection: Any, channel: Channel, act: Act, actor: str) -> Channel:
    await record_act(connection, channel.ledger_id, actor, act, channel.id, channel.details)
    return channel
