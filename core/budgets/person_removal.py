"""Takes an erased person out of budgets, their counters and their alerts.

A budget of that person alone is deleted; of a budget for each user, the person's counters are. What alerts said stays,
with a label in place of the name.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, LiteralString, NamedTuple

from core.accounts.name_removal import NameRemoval
from core.budget_counters.counters import NEXT_VERSION
from core.ledger_id import LedgerId

_USER_COUNTINGS: Final[LiteralString] = (
    "SELECT id FROM counting WHERE org_id = $1 AND (each = 'user_id' OR conditions ? 'user_id')"
)
_OF_PERSON: Final[LiteralString] = """
SELECT id, name, filter::text FROM budget
WHERE org_id = $1 AND ($2 IN (filter->>'user_id', filter->>'user') OR scope IN ('user', 'user_id') AND scope_value = $2)
FOR UPDATE
"""
_DELETE: Final[LiteralString] = """
UPDATE budget SET deleted_at = coalesce(deleted_at, $2), filter = $3,
    scope_value = CASE WHEN scope IN ('user', 'user_id') THEN $4 ELSE scope_value END
WHERE id = $1
"""
_RETIRE: Final[LiteralString] = """
UPDATE counting SET retired = true, version = $2, conditions = conditions || jsonb_build_object('user_id', $3::text)
WHERE budget_id = ANY($1::uuid[]) AND conditions ? 'user_id'
"""
_COUNTERS: Final[LiteralString] = """
DELETE FROM budget_counter x USING counting k
WHERE k.id = x.counting AND k.org_id = $1 AND (k.each = 'user_id' AND x.subject = $2 OR k.budget_id = ANY($3::uuid[]))
"""
_HOLDS: Final[LiteralString] = """
UPDATE budget_hold h SET subject = $3 FROM counting k
WHERE k.id = h.counting AND k.org_id = $1 AND k.each = 'user_id' AND h.subject = $2
"""
_CALLS: Final[LiteralString] = """
SELECT call_id, attempt, event::text, budgets::text FROM gateway_call
WHERE org_id = $1 AND (position($2 IN event::text) > 0 OR position($2 IN budgets::text) > 0) FOR UPDATE
"""
_SET_CALL: Final[LiteralString] = """
UPDATE gateway_call SET event = $4, budgets = $5 WHERE org_id = $1 AND call_id = $2 AND attempt = $3
"""
_TOUCHES: Final[LiteralString] = """
UPDATE budget_touch SET subjects = ARRAY(
    SELECT CASE WHEN t.counting = ANY($1::bigint[]) AND t.subject = $2 THEN $3 ELSE t.subject END
    FROM unnest(countings, subjects) WITH ORDINALITY AS t (counting, subject, position) ORDER BY position)
WHERE $2 = ANY(subjects)
"""
_NAMES: Final[LiteralString] = "SELECT id, name FROM budget WHERE org_id = $1 AND position($2 IN name) > 0"
_REASONS: Final[LiteralString] = """
SELECT g.id, g.reason FROM budget_grant g JOIN budget b ON b.id = g.budget_id
WHERE b.org_id = $1 AND position($2 IN g.reason) > 0
"""
_ALERTS: Final[LiteralString] = """
SELECT f.id, f.subject, f.message::text, b.id = ANY($4::uuid[]) AS is_own,
    f.subject = $2 AND b.each IS NOT DISTINCT FROM 'user_id' AS is_subject
FROM fired_alert f JOIN budget b ON b.id = f.budget_id
WHERE f.org_id = $1 AND (f.subject = $2 OR b.id = ANY($4::uuid[])
    OR EXISTS (SELECT FROM unnest($3::text[]) AS form WHERE position(form IN f.message::text) > 0))
"""
_OUTGOING: Final[dict[LiteralString, LiteralString]] = {
    # Those of the outbox first: who takes a message from it writes it into `delivery` in the same transaction.
    "alert_outbox": "jsonb",
    "delivery": "text",
}


class Removed(NamedTuple):
    budgets: int
    """Deleted."""
    counters: int
    alerts: int
    """Of the history, with a name that was replaced."""
    messages: int
    """Sent or to be sent."""

    def __bool__(self) -> bool:
        return any(self)


async def remove_person(connection: Any, ledger_id: LedgerId, removal: NameRemoval, now: datetime) -> Removed:
    """In the caller's transaction, which keeps writers, evaluators and recounts away."""
    countings = [row["id"] for row in await connection.fetch(_USER_COUNTINGS, ledger_id)]
    own = await _delete_budgets(connection, ledger_id, removal, now)
    counters = await connection.execute(_COUNTERS, ledger_id, removal.user_id, own)
    await connection.execute(_TOUCHES, countings, removal.user_id, removal.label)
    await _remove_from_holds(connection, ledger_id, removal)
    await _rename(connection, ledger_id, removal, own)
    about = await _remove_from_alerts(connection, ledger_id, removal, own)
    messages = [await _remove_from_messages(connection, ledger_id, removal, table, about) for table in _OUTGOING]
    return Removed(len(own), int(counters.split()[-1]), len(about), sum(messages))


async def _delete_budgets(connection: Any, ledger_id: LedgerId, removal: NameRemoval, now: datetime) -> list[Any]:
    rows = await connection.fetch(_OF_PERSON, ledger_id, removal.user_id)
    for row in rows:
        filter_ = removal.json(row["filter"], is_about=False)
        await connection.execute(_DELETE, row["id"], now, filter_ or row["filter"], removal.label)
    own = [row["id"] for row in rows]
    await connection.execute(_RETIRE, own, await connection.fetchval(NEXT_VERSION), removal.label)
    return own


async def _remove_from_holds(connection: Any, ledger_id: LedgerId, removal: NameRemoval) -> None:
    """What running calls hold stays held until they land, which does not ask for the subject."""
    await connection.execute(_HOLDS, ledger_id, removal.user_id, removal.label)
    for row in await connection.fetch(_CALLS, ledger_id, removal.forms[0]):
        event, budgets = (removal.json(row[name], is_about=False) or row[name] for name in ("event", "budgets"))
        await connection.execute(_SET_CALL, ledger_id, row["call_id"], row["attempt"], event, budgets)


async def _rename(connection: Any, ledger_id: LedgerId, removal: NameRemoval, own: Sequence[Any]) -> None:
    """In the names of budgets, and in the reasons of top-ups."""
    for row in await connection.fetch(_NAMES, ledger_id, removal.user_id):
        name = removal.text(row["name"], row["id"] in own)
        await connection.execute("UPDATE budget SET name = $2 WHERE id = $1", row["id"], name)
    for row in await connection.fetch(_REASONS, ledger_id, removal.user_id):
        reason = removal.text(row["reason"], is_about=False)
        await connection.execute("UPDATE budget_grant SET reason = $2 WHERE id = $1", row["id"], reason)


async def _remove_from_alerts(
    connection: Any, ledger_id: LedgerId, removal: NameRemoval, own: Sequence[Any]
) -> set[Any]:
    """Returns the alerts about the person."""
    about = set()
    for row in await connection.fetch(_ALERTS, ledger_id, removal.user_id, removal.forms, own):
        is_about = row["is_own"] or row["is_subject"]
        if is_about:
            about.add(row["id"])
        subject = removal.label if row["is_subject"] else row["subject"]
        message = removal.json(row["message"], is_about) or row["message"]
        await connection.execute(
            "UPDATE fired_alert SET subject = $2, message = $3 WHERE id = $1", row["id"], subject, message
        )
    return about


async def _remove_from_messages(
    connection: Any, ledger_id: LedgerId, removal: NameRemoval, table: LiteralString, about: set[Any]
) -> int:
    rows = await connection.fetch(
        f"""SELECT id, fired_id, message::text FROM {table} WHERE org_id = $1
            AND EXISTS (SELECT FROM unnest($2::text[]) AS form WHERE position(form IN message::text) > 0)""",
        *(ledger_id, removal.forms),
    )
    changed = 0
    for row in rows:
        message = removal.json(row["message"], row["fired_id"] in about)
        if message is not None:
            changed += 1
            await connection.execute(
                f"UPDATE {table} SET message = $2::text::{_OUTGOING[table]} WHERE id = $1", row["id"], message
            )
    return changed
