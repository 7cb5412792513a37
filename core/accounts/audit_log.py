"""The audit log: who administered what. Append-only, written in the same transaction as the act itself."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Literal, NamedTuple

import msgspec

from core.filters import Filter, values_of
from core.ledger_id import LedgerId

Act = Literal[
    "allocation.created",
    "allocation.deleted",
    "attribution_rule.applied",
    "attribution_rule.changed",
    "attribution_rule.created",
    "attribution_rule.deleted",
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
    "organisation.attribution",
    "organisation.created",
    "organisation.limited",
    "organisation.moved",
    "organisation.renamed",
    "organisation.retention",
    "organisation.spread",
    "period.closed",
    "provider.created",
    "provider.changed",
    "provider.deleted",
    "provider.resealed",
    "provider.checked",
    "prices.proposed",
    "prices.applied",
    "prices.rejected",
    "events.repriced",
    "budget.created",
    "budget.changed",
    "budget.deleted",
    "budget.topped_up",
    "budget.rearmed",
    "invoice.imported",
    "invoice.name_mapped",
    "invoice.tolerance",
    "insight.muted",
    "insight.unmuted",
    "user.erased",
    "dashboard.linked",
    "person.signed_in",
    "person.signed_out",
]
"""Every administrative act. A new kind of act is a new line here."""

CLI: Final = "cli"
"""The actor of a command: who runs it has the database's credentials."""
SERVER: Final = "server"
"""The actor of acts that a server does by itself at its first start."""


class RecordedAct(NamedTuple):
    id: str
    """32 hex digits."""
    ledger_id: LedgerId
    at: datetime
    actor: str
    """A key's id, `person:` and a name, or `cli` or `server`."""
    act: str
    target: str
    details: Mapping[str, Any]


class ActQuery(NamedTuple):
    """A page of the audit log. `start` is inclusive, `end` exclusive; None: no bound."""

    ledger_ids: Sequence[int] | None
    """None: all ledgers."""
    limit: int
    act: Filter | None = None
    start: datetime | None = None
    end: datetime | None = None
    after: tuple[datetime, str] | None = None
    """Time and id of the last act already seen."""


async def record_act(
    connection: Any, ledger_id: LedgerId, actor: str, act: Act, target: object, details: Mapping[str, Any] | None = None
) -> None:
    """Records an act. Call it inside the act's own transaction, so that neither is stored without the other.

    `ledger_id` is the organisation's id, negative for an act on its test ledger. `details` must be
    serialisable as JSON and hold no secret.
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
    """One page of the audit log, newest first."""
    at, id_ = query.after or (None, None)
    rows = await connection.fetch(
        """SELECT id, org_id, at, actor, act, target, details FROM admin_act
           WHERE ($1::int[] IS NULL OR org_id = ANY($1)) AND ($2::text[] IS NULL OR act = ANY($2))
             AND ($3::timestamptz IS NULL OR at >= $3) AND ($4::timestamptz IS NULL OR at < $4)
             AND ($5::timestamptz IS NULL OR (at, id) < ($5, $6::uuid))
           ORDER BY at DESC, id DESC LIMIT $7""",
        query.ledger_ids,
        None if query.act is None else values_of(query.act),
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
