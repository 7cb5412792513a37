"""Firing, recovering and re-arming alerts: each fires once, in one transaction with the message it sends.

The end of an alert goes to the channels that its beginning went to, also where its budget has others by then.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple
from uuid import UUID, uuid4

import msgspec

from core.accounts.audit_log import record_act
from core.budget_counters.counters import TOUCHED
from core.budget_counters.windows import EPOCH, Window
from core.budgets.budget_id import BudgetId
from core.budgets.new_alert import NewAlert, message_of
from core.budgets.spend import SubjectSpend
from core.budgets.store import Budget, find_budget, touch_budget
from core.budgets.thresholds import limit_in_force
from core.channels.alert_payload import AlertMessage, AlertType, from_json, to_json
from core.ledger_id import LedgerId

OUTBOX: Final = "alert_outbox"
"""The PostgreSQL notification that a message is in the outbox."""

_FIRE: Final[LiteralString] = """
INSERT INTO fired_alert (id, org_id, budget_id, type, subject, window_key, threshold, window_end, fired_at, message,
    muted, channels, limit_seen)
SELECT id, org_id, budget_id, type, subject, window_key, threshold, window_end, fired_at, message, muted,
    ARRAY(SELECT jsonb_array_elements_text(channels)), (message->>'threshold_usd')::numeric
FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::numeric[],
    $8::timestamptz[], $9::timestamptz[], $10::jsonb[], $11::text[], $12::jsonb[])
    AS t (id, org_id, budget_id, type, subject, window_key, threshold, window_end, fired_at, message, muted, channels)
ON CONFLICT DO NOTHING RETURNING id
"""
_RECOVER: Final[LiteralString] = """
UPDATE fired_alert SET recovered_at = $2, rearmed_at = CASE WHEN $3 THEN coalesce(rearmed_at, $2) ELSE rearmed_at END
WHERE id = $1 AND recovered_at IS NULL RETURNING message, muted, channels
"""
# It is asked at every evaluation: the first part skips from budget to budget, however many alerts a shadow has.
_QUIET_ENDED: Final[LiteralString] = f"""
WITH RECURSIVE muted (budget_id) AS (
    (SELECT budget_id FROM fired_alert WHERE recovered_at IS NULL AND muted IS NOT NULL ORDER BY budget_id LIMIT 1)
    UNION ALL
    SELECT (SELECT f.budget_id FROM fired_alert f WHERE f.recovered_at IS NULL AND f.muted IS NOT NULL
        AND f.budget_id > m.budget_id ORDER BY f.budget_id LIMIT 1)
    FROM muted m WHERE m.budget_id IS NOT NULL
), loud AS (
    SELECT b.id FROM muted m JOIN budget b ON b.id = m.budget_id
    WHERE b.enabled AND b.deleted_at IS NULL AND NOT b.shadow AND (b.snoozed_until IS NULL OR b.snoozed_until <= $1)
), ended AS (
    UPDATE fired_alert SET recovered_at = $1, rearmed_at = $1 WHERE id IN (
        SELECT f.id FROM fired_alert f JOIN loud ON loud.id = f.budget_id
        WHERE f.recovered_at IS NULL AND f.muted IS NOT NULL AND f.rearmed_at IS NULL
            AND (f.window_end IS NULL OR f.window_end > $1)
        FOR UPDATE OF f SKIP LOCKED)
    RETURNING budget_id
), touched AS (INSERT INTO budget_touch (budget_id) SELECT DISTINCT budget_id FROM ended RETURNING 1)
SELECT pg_notify('{TOUCHED}', '') FROM touched LIMIT 1
"""
_ADD_TO_OUTBOX: Final[LiteralString] = f"""
WITH entries AS (
    INSERT INTO alert_outbox (message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at)
    SELECT message_id, org_id, budget_id, fired_id, ARRAY(SELECT jsonb_array_elements_text(channels)), stateful_only,
        message, created_at
    FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::uuid[], $5::jsonb[], $6::boolean[], $7::jsonb[],
        $8::timestamptz[]) AS t (message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at)
)
SELECT pg_notify('{OUTBOX}', '')
"""
_REARMED: Final[LiteralString] = """
UPDATE fired_alert SET rearmed_at = $2
WHERE budget_id = $1 AND rearmed_at IS NULL AND (window_end IS NULL OR window_end > $2)
    AND ($3::text IS NULL OR subject = $3)
RETURNING id, window_end
"""
_FIRED: Final[LiteralString] = """
SELECT f.id, f.budget_id, f.subject, f.window_key, f.type, f.threshold, f.recovered_at,
    coalesce(f.limit_seen, (f.message->>'threshold_usd')::numeric)
FROM fired_alert f JOIN (
    SELECT DISTINCT * FROM unnest($1::uuid[], $2::text[], $3::timestamptz[]) AS t (budget_id, subject, window_key)
) AS k USING (budget_id, subject, window_key)
WHERE f.rearmed_at IS NULL
"""


class FiredAlert(NamedTuple):
    """An alert that has fired and was not re-armed."""

    id: UUID
    budget_id: BudgetId
    subject: str
    window_key: datetime
    type: AlertType
    threshold: Decimal
    recovered_at: datetime | None
    limit_seen: Decimal
    """The limit in force at its latest evaluation."""


class Origin(NamedTuple):
    """The budget that an alert belongs to, and the budget's channels."""

    ledger_id: LedgerId
    budget_id: BudgetId
    channels: Sequence[str]


class OutboxEntry(NamedTuple):
    """A message to be routed to its channels. An alert without any is routed too, which counts it as undeliverable."""

    message: AlertMessage
    origin: Origin
    fired_id: UUID
    stateful_only: bool
    """Only for channels that show which alerts are open."""


async def fired_in(connection: Any, subject_spends: Iterable[SubjectSpend]) -> list[FiredAlert]:
    """The alerts that have fired in these windows."""
    keys = [(s.budget.id, s.subject, s.window_key) for s in subject_spends]
    columns = [list(column) for column in zip(*keys, strict=True)] or [[], [], []]
    return [FiredAlert(*row) for row in await connection.fetch(_FIRED, *columns)]


async def fire(connection: Any, alerts: Iterable[NewAlert], now: datetime, base_url: str) -> int:
    """Fire alerts in the caller's transaction; return how many were new.

    They are inserted in key order, so that two processes that fire the same alerts do not deadlock.
    """
    ordered = sorted(alerts, key=_key)
    if not ordered:
        return 0
    messages = [message_of(alert, now, base_url) for alert in ordered]
    rows = [_row(alert, message, now) for alert, message in zip(ordered, messages, strict=True)]
    new = {row["id"] for row in await connection.fetch(_FIRE, *map(list, zip(*rows, strict=True)))}
    entries = [
        OutboxEntry(message, origin_of(alert.subject_spend.budget), row[0], False)
        for alert, message, row in zip(ordered, messages, rows, strict=True)
        if row[0] in new and row[-2] is None
    ]
    await _add_to_outbox(connection, entries)
    return len(new)


def origin_of(budget: Budget) -> Origin:
    return Origin(budget.ledger_id, budget.id, budget.spec.channels)


def limit_of(budget: Budget, window_end: datetime | None, now: datetime) -> Decimal:
    """The limit that holds now in the window with this end; None: the window has no end."""
    return limit_in_force(budget.spec.amount, budget.top_ups, Window(EPOCH, window_end), now)


async def end_quiet_times(connection: Any, now: datetime) -> None:
    """Let alerts that fired in silence fire again, where their budget is neither snoozed nor a shadow any more.

    What is still reached then fires at the evaluation that this asks for.
    """
    await connection.execute(_QUIET_ENDED, now)


async def recover(
    connection: Any,
    origin: Origin,
    fired_id: UUID,
    now: datetime,
    spend: Decimal | None,
    rearm: bool = False,
    limit: Decimal | None = None,
) -> bool:
    """End an alert; return whether it was open.

    `spend` is the present spend. None: the window has ended; only channels that keep state are told. `limit` is the one
    that holds now; None: the one that held when it fired.
    """
    row = await connection.fetchrow(_RECOVER, fired_id, now, rearm)
    if row is None:
        return False
    was = from_json(row["message"])
    over = was._replace(
        id=str(uuid4()),
        type="budget.recovered",
        created_at=now,
        spend_usd=was.spend_usd if spend is None else spend,
        threshold_usd=was.threshold_usd if limit is None else limit,
    )
    told = origin if row["channels"] is None else origin._replace(channels=row["channels"])
    if row["muted"] is None and told.channels:
        await _add_to_outbox(connection, [OutboxEntry(over, told, fired_id, spend is None)])
    return True


async def see_limit(connection: Any, alerts: Iterable[FiredAlert], limit: Decimal) -> None:
    """Note the limit in force for alerts that stay open, so that a later recovery's cause is known."""
    changed = [alert.id for alert in alerts if alert.limit_seen != limit]
    if changed:
        await connection.execute("UPDATE fired_alert SET limit_seen = $2 WHERE id = ANY($1::uuid[])", changed, limit)


async def rearm(
    connection: Any, ledger_id: LedgerId, budget_id: BudgetId, subject: str | None, by: str, now: datetime
) -> int:
    """Let the alerts of running windows fire again; return how many. A threshold that is still crossed fires at once.

    Raises:
        NotFound: another ledger's budget.
    """
    budget = await find_budget(connection, ledger_id, budget_id, lock=True)
    rearmed = await connection.fetch(_REARMED, budget_id, now, subject)
    for row in rearmed:
        limit = limit_of(budget, row["window_end"], now)
        await recover(connection, origin_of(budget), row["id"], now, None, limit=limit)
    await record_act(
        connection, ledger_id, by, "budget.rearmed", budget_id, {"subject": subject, "alerts": len(rearmed)}
    )
    await touch_budget(connection, budget_id)
    return len(rearmed)


async def _add_to_outbox(connection: Any, entries: Sequence[OutboxEntry]) -> None:
    rows = [
        (
            UUID(each.message.id),
            each.origin.ledger_id,
            each.origin.budget_id,
            each.fired_id,
            _json(each.origin.channels),
            each.stateful_only,
            to_json(each.message).decode(),
            each.message.created_at,
        )
        for each in entries
    ]
    if rows:
        await connection.execute(_ADD_TO_OUTBOX, *map(list, zip(*rows, strict=True)))


def _json(channels: Sequence[str]) -> str:
    return msgspec.json.encode(channels).decode()


def _muted(budget: Budget, now: datetime) -> str | None:
    if budget.spec.shadow:
        return "shadow"
    return "snoozed" if budget.spec.is_snoozed(now) else None


def _key(alert: NewAlert) -> tuple[Any, ...]:
    subject_spend = alert.subject_spend
    return subject_spend.budget.id, subject_spend.subject, subject_spend.window_key, alert.type, alert.threshold


def _row(alert: NewAlert, message: AlertMessage, now: datetime) -> tuple[Any, ...]:
    subject_spend = alert.subject_spend
    budget = subject_spend.budget
    key = alert.type, subject_spend.subject, subject_spend.window_key, alert.threshold
    body, muted = to_json(message).decode(), _muted(budget, now)
    end = None if subject_spend.window_key == EPOCH else subject_spend.window.end  # a rolling window goes on
    return UUID(message.id), budget.ledger_id, budget.id, *key, end, now, body, muted, _json(budget.spec.channels)
