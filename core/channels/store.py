"""Channels in the database. Every change is in the audit log; addresses and secrets are sealed."""

import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from core.acts import Act, record_act
from core.channels.channel import Channel, ChannelType, Target
from core.errors import Conflict, NotFound
from core.seal import Sealed, Sealer, SealError

MAX_CHANNELS: Final = 1_000
"""An organisation's, so that a script in a loop is noticed."""

_COLUMNS: Final = (
    "id, org_id, name, type, shown, created_at, changed_at, previous_secret_until, snoozed_until, failing_since"
)


def owner(org_id: int, channel_id: str) -> str:
    """What a channel's sealed text is bound to."""
    return f"channel:{org_id}:{channel_id}"


async def create_channel(
    connection: Any, sealer: Sealer, org_id: int, name: str, channel_type: ChannelType, target: Target, actor: str
) -> Channel:
    """Call it in a transaction. Raises `Conflict` past `MAX_CHANNELS`."""
    if await connection.fetchval("SELECT count(*) FROM channel WHERE org_id = $1", org_id) >= MAX_CHANNELS:
        raise Conflict(f"There are {MAX_CHANNELS:,} channels; delete one first.", code="too_many_channels")
    id_ = secrets.token_hex(12)
    sealed = sealer.seal(target.encode(), owner(org_id, id_))
    row = await connection.fetchrow(
        f"""INSERT INTO channel (id, org_id, name, type, shown, sealed, key_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING {_COLUMNS}""",
        id_,
        org_id,
        name,
        channel_type,
        target.shown(channel_type),
        sealed.text,
        sealed.key_id,
    )
    return await _recorded(connection, Channel(*row), "channel.created", actor)


async def find_channel(connection: Any, org_id: int, channel_id: str) -> Channel:
    """Raises `NotFound`: also for another organisation's."""
    row = await connection.fetchrow(f"SELECT {_COLUMNS} FROM channel WHERE org_id = $1 AND id = $2", org_id, channel_id)
    if row is None:
        raise NotFound("There is no channel with this id.")
    return Channel(*row)


async def list_channels(
    connection: Any, org_id: int, limit: int, after: tuple[datetime, str] | None = None
) -> list[Channel]:
    """The newest last. `after` is the (created_at, id) of the last one seen."""
    rows = await connection.fetch(
        f"""SELECT {_COLUMNS} FROM channel
            WHERE org_id = $1 AND ($2::timestamptz IS NULL OR (created_at, id) > ($2, $3::text))
            ORDER BY created_at, id LIMIT $4""",
        org_id,
        *(after or (None, None)),
        limit,
    )
    return [Channel(*row) for row in rows]


async def open_channel(connection: Any, sealer: Sealer, org_id: int, channel_id: str) -> tuple[Channel, Target]:
    """Locks the channel's row until the transaction's end. Raises `NotFound`, `SealError`."""
    row = await connection.fetchrow(
        f"SELECT {_COLUMNS}, key_id, sealed FROM channel WHERE org_id = $1 AND id = $2 FOR NO KEY UPDATE",
        org_id,
        channel_id,
    )
    if row is None:
        raise NotFound("There is no channel with this id.")
    *columns, key_id, text = row
    return Channel(*columns), Target.decode(sealer.open(Sealed(key_id, text), owner(org_id, channel_id)))


async def retarget(
    connection: Any, sealer: Sealer, channel: Channel, target: Target, overlap: timedelta | None, actor: str
) -> Channel:
    """Another address or secret, tried at once. `overlap`: how long the secret before signs too; None: as it was."""
    sealed = sealer.seal(target.encode(), owner(channel.org_id, channel.id))
    row = await connection.fetchrow(
        f"""UPDATE channel SET shown = $2, sealed = $3, key_id = $4, changed_at = now(), retry_at = NULL,
                previous_secret_until = CASE WHEN $5::interval IS NULL THEN previous_secret_until ELSE now() + $5 END
            WHERE id = $1 RETURNING {_COLUMNS}""",
        channel.id,
        target.shown(channel.type),
        sealed.text,
        sealed.key_id,
        overlap,
    )
    return await _recorded(connection, Channel(*row), "channel.changed", actor)


class Resealed(NamedTuple):
    resealed: int
    lost: Mapping[str, str]
    """Channels that no key at hand opens, and the key that would."""


async def reseal_channels(connection: Any, sealer: Sealer, actor: str) -> Resealed:
    """Everybody's, with the newest key, one transaction each: who sends meanwhile opens with either."""
    resealed, lost = 0, {}
    rows = await connection.fetch(
        "SELECT org_id, id, key_id FROM channel WHERE key_id <> $1 ORDER BY id", sealer.key_id
    )
    for org_id, id_, key_id in rows:
        try:
            async with connection.transaction():
                channel, target = await open_channel(connection, sealer, org_id, id_)
                sealed = sealer.seal(target.encode(), owner(org_id, id_))
                await connection.execute(
                    "UPDATE channel SET sealed = $2, key_id = $3 WHERE id = $1", id_, sealed.text, sealed.key_id
                )
                await _recorded(connection, channel, "channel.resealed", actor)
                resealed += 1
        except SealError:
            lost[id_] = key_id
        except NotFound:
            continue  # deleted just now
    return Resealed(resealed, lost)


async def rename(connection: Any, channel: Channel, name: str, snoozed_until: datetime | None, actor: str) -> Channel:
    row = await connection.fetchrow(
        f"""UPDATE channel SET name = $2, snoozed_until = $3, changed_at = now() WHERE id = $1 RETURNING {_COLUMNS}""",
        channel.id,
        name,
        snoozed_until,
    )
    return await _recorded(connection, Channel(*row), "channel.changed", actor)


async def try_now(connection: Any, channel: Channel) -> None:
    """However long it has been failing."""
    await connection.execute("UPDATE channel SET retry_at = NULL WHERE id = $1", channel.id)


async def delete_channel(connection: Any, org_id: int, channel_id: str, actor: str) -> None:
    """With its secrets. What was waiting for it is cancelled; what was sent stays in the history. Raises `NotFound`."""
    async with connection.transaction():
        row = await connection.fetchrow(
            f"DELETE FROM channel WHERE org_id = $1 AND id = $2 RETURNING {_COLUMNS}", org_id, channel_id
        )
        if row is None:
            raise NotFound("There is no channel with this id.")
        await connection.execute(
            "UPDATE delivery SET state = 'cancelled', done_at = now() WHERE channel_id = $1 AND state = 'pending'",
            channel_id,
        )
        await _recorded(connection, Channel(*row), "channel.deleted", actor)


async def _recorded(connection: Any, channel: Channel, act: Act, actor: str) -> Channel:
    await record_act(connection, channel.org_id, actor, act, channel.id, channel.details)
    return channel
