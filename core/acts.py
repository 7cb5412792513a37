"""The audit log: who administered what. Append-only, written in the same transaction as the act itself."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Literal, NamedTuple

import msgspec

Act = Literal[
    "channel.created",
    "channel.changed",
    "channel.deleted",
    "channel.resealed",
    "channel.tested",
    "key.created",
    "key.revoked",
    "key.rotated",
    "letter.replayed",
    "offsets.skipped",
    "organisation.created",
    "organisation.limited",
    "organisation.spread",
    "period.closed",
    "prices.proposed",
    "prices.applied",
    "prices.rejected",
    "events.repriced",
    "budget.created",
    "budget.changed",
    "budget.deleted",
    "budget.topped_up",
    "budget.rearmed",
]
"""What can be done. A new kind of act is a new line here."""

CLI: Final = "cli"
"""The actor of whoever works on the command line, and so holds the database."""
SERVER: Final = "server"
"""The actor of what a server does by itself at its first start."""


class RecordedAct(NamedTuple):
    id: str
    """32 hex digits."""
    ledger_id: int
    at: datetime
    actor: str
    """A key's id, or `cli` or `server`."""
    act: str
    target: str
    details: Mapping[str, Any]


class ActQuery(NamedTuple):
    """Newest first. `start` is inclusive, `end` exclusive; None: no bound."""

    ledger_ids: Sequence[int] | None
    """None: everybody's."""
    limit: int
    act: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    after: tuple[datetime, str] | None = None
    """Time and id of the last act already seen."""


async def record_act(
    connection: Any, ledger_id: int, actor: str, act: Act, target: object, details: Mapping[str, Any] | None = None
) -> None:
    """Call it inside the act's transaction, so that there is never one without the other.

    `ledger_id` is the organisation's id, negative for an act on its test side. `details` is anything that becomes
    JSON; no secret may be in it.
    """
    await connection.execute(
        "INSERT INTO admin_act (org_id, actor, act, target, details) VALUES ($1, $2, $3, $4, $5)",
        ledger_id,
        actor,
        act,
        str(target),
        msgspec.json.encode(details or {}).decode(),
    )


async def list_acts(connection: Any, query: ActQuery) -> list[RecordedAct]:
    at, id_ = query.after or (None, None)
    rows = await connection.fetch(
        """SELECT id, org_id, at, actor, act, target, details FROM admin_act
           WHERE ($1::int[] IS NULL OR org_id = ANY($1)) AND ($2::text IS NULL OR act = $2)
             AND ($3::timestamptz IS NULL OR at >= $3) AND ($4::timestamptz IS NULL OR at < $4)
             AND ($5::timestamptz IS NULL OR (at, id) < ($5, $6::uuid))
           ORDER BY at DESC, id DESC LIMIT $7""",
        query.ledger_ids,
        query.act,
        query.start,
        query.end,
        at,
        id_,
        query.limit,
    )
    return [
        RecordedAct(
            row["id"].hex,
            row["org_id"],
            row["at"],
            row["actor"],
            row["act"],
            row["target"],
            msgspec.json.decode(row["details"]),
        )
        for row in rows
    ]
