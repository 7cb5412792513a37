"""Alerts fire: once, whoever is first, together with what must leave for it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple
from urllib.parse import urlencode
from uuid import UUID, uuid4

import msgspec

from core.budget import EPOCH, is_over
from core.budgets.message import AlertMessage, AlertType, from_json, to_json
from core.budgets.spend import Standing
from core.budgets.store import Budget

OUTBOX: Final = "alert_outbox"
"""The notification that something must leave."""
WITHOUT: Final = Decimal(0)
"""The threshold of types that have none."""

_FIRE: Final[LiteralString] = """
INSERT INTO fired_alert (id, org_id, budget_id, type, subject, window_key, threshold, window_end, fired_at, message,
    muted)
SELECT * FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::numeric[],
    $8::timestamptz[], $9::timestamptz[], $10::jsonb[], $11::text[])
ON CONFLICT DO NOTHING RETURNING id
"""
_RECOVER: Final[LiteralString] = """
UPDATE fired_alert SET recovered_at = $2, rearmed_at = CASE WHEN $3 THEN coalesce(rearmed_at, $2) ELSE rearmed_at END
WHERE id = $1 AND recovered_at IS NULL RETURNING message, muted
"""
_LEAVE: Final[LiteralString] = f"""
WITH leaving AS (
    INSERT INTO alert_outbox (message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at)
    SELECT message_id, org_id, budget_id, fired_id, ARRAY(SELECT jsonb_array_elements_text(channels)), stateful_only,
        message, created_at
    FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::uuid[], $5::jsonb[], $6::boolean[], $7::jsonb[],
        $8::timestamptz[]) AS t (message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at)
)
SELECT pg_notify('{OUTBOX}', '')
"""
_FIRED: Final[LiteralString] = """
SELECT f.id, f.budget_id, f.subject, f.window_key, f.type, f.threshold, f.recovered_at
FROM fired_alert f JOIN (
    SELECT DISTINCT * FROM unnest($1::uuid[], $2::text[], $3::timestamptz[]) AS t (budget_id, subject, window_key)
) AS k USING (budget_id, subject, window_key)
WHERE f.rearmed_at IS NULL
"""


class Firing(NamedTuple):
    """An alert about to fire."""

    standing: Standing
    type: AlertType
    threshold: Decimal
    details: Mapping[str, Any] = {}
    drivers: Sequence[Mapping[str, Any]] = ()


class Fired(NamedTuple):
    """One that has fired and was not re-armed."""

    id: UUID
    budget_id: UUID
    subject: str
    window_key: datetime
    type: AlertType
    threshold: Decimal
    recovered_at: datetime | None


class Origin(NamedTuple):
    """The budget that an alert is of, and where it sends its messages."""

    org_id: int
    budget_id: UUID
    channels: Sequence[str]


class Leaving(NamedTuple):
    """A message on its way out."""

    message: AlertMessage
    origin: Origin
    fired_id: UUID
    stateful_only: bool


async def fired_in(connection: Any, standings: Iterable[Standing]) -> list[Fired]:
    """What has fired in these windows."""
    keys = [(s.budget.id, s.subject, s.window_key) for s in standings]
    columns = [list(column) for column in zip(*keys, strict=True)] or [[], [], []]
    return [Fired(*row) for row in await connection.fetch(_FIRED, *columns)]


async def fire(connection: Any, firings: Iterable[Firing], now: datetime, base_url: str) -> int:
    """In the caller's transaction; how many were new. In key order, so that two who fire alike do not deadlock."""
    ordered = sorted(firings, key=_key)
    if not ordered:
        return 0
    messages = [message_of(firing, now, base_url) for firing in ordered]
    rows = [_row(firing, message, now) for firing, message in zip(ordered, messages, strict=True)]
    new = {row["id"] for row in await connection.fetch(_FIRE, *map(list, zip(*rows, strict=True)))}
    leaving = [
        Leaving(message, origin_of(firing.standing.budget), row[0], False)
        for firing, message, row in zip(ordered, messages, rows, strict=True)
        if row[0] in new and row[-1] is None
    ]
    await leave(connection, leaving)
    return len(new)


def origin_of(budget: Budget) -> Origin:
    return Origin(budget.org_id, budget.id, budget.stated.channels)


async def recover(
    connection: Any, origin: Origin, fired_id: UUID, now: datetime, spend: Decimal | None, rearm: bool = False
) -> bool:
    """It is over: `spend` is what it is now; None: its window has ended, which only channels with a state are told."""
    row = await connection.fetchrow(_RECOVER, fired_id, now, rearm)
    if row is None:
        return False
    was = from_json(row["message"])
    over = was._replace(
        id=str(uuid4()), type="budget.recovered", created_at=now, spend_usd=was.spend_usd if spend is None else spend
    )
    if row["muted"] is None:
        await leave(connection, [Leaving(over, origin, fired_id, spend is None)])
    return True


async def leave(connection: Any, leaving: Sequence[Leaving]) -> None:
    rows = [
        (
            UUID(each.message.id),
            each.origin.org_id,
            each.origin.budget_id,
            each.fired_id,
            msgspec.json.encode(each.origin.channels).decode(),
            each.stateful_only,
            to_json(each.message).decode(),
            each.message.created_at,
        )
        for each in leaving
        if each.origin.channels
    ]
    if rows:
        await connection.execute(_LEAVE, *map(list, zip(*rows, strict=True)))


def message_of(firing: Firing, now: datetime, base_url: str) -> AlertMessage:
    standing = firing.standing
    budget, window = standing.budget, standing.window
    return AlertMessage(
        id=str(uuid4()),
        type=firing.type,
        created_at=now,
        alert_id=str(budget.id),
        alert_name=budget.stated.name,
        scope=budget.stated.scope,
        scope_value=budget.stated.scope_value,
        subject=standing.subject or None,
        period=budget.stated.period,
        threshold=None if firing.threshold == WITHOUT else firing.threshold,
        threshold_usd=standing.limit(now),
        spend_usd=standing.spend,
        window_start=window.start,
        window_end=window.end,
        late=is_over(window.end, now),
        drivers=firing.drivers,
        links={"query": f"{base_url}{query_path(standing, now)}", "alert": f"{base_url}/v1/alerts/{budget.id}"},
        details={**_uncertain(standing, firing.type), **firing.details},
    )


def _uncertain(standing: Standing, type_: AlertType) -> dict[str, int]:
    """How many of the window's events have an estimated cost, or none; left out where all are certain."""
    sums = standing.sums
    counts = {"estimated_events": sums.estimated_count, "unpriced_events": sums.unpriced_count}
    return {name: count for name, count in counts.items() if count and type_ != "anomaly"}


def query_path(standing: Standing, now: datetime) -> str:
    """The question whose answer shows what was spent."""
    window = standing.window
    end = now if window.end is None else window.end
    asked = {"start": window.start.isoformat(), "end": max(end, window.start).isoformat(), **filters_of(standing)}
    return f"/v1/costs/summary?{urlencode({**asked, 'group_by': ','.join(groups_of(standing))})}"


def filters_of(standing: Standing) -> dict[str, str]:
    """The conditions, with the subject among them."""
    stated = standing.budget.stated
    each = {} if stated.subjects is None else {stated.subjects: standing.subject}
    return {**stated.conditions, **each}


def groups_of(standing: Standing) -> list[str]:
    """Two dimensions that say what it was spent on."""
    held = filters_of(standing)
    return [name for name in ("feature", "model", "team", "service") if name not in held][:2]


def _muted(budget: Budget, now: datetime) -> str | None:
    if budget.stated.shadow:
        return "shadow"
    return "snoozed" if budget.stated.is_snoozed(now) else None


def _key(firing: Firing) -> tuple[Any, ...]:
    standing = firing.standing
    return standing.budget.id, standing.subject, standing.window_key, firing.type, firing.threshold


def _row(firing: Firing, message: AlertMessage, now: datetime) -> tuple[Any, ...]:
    standing = firing.standing
    budget = standing.budget
    key = firing.type, standing.subject, standing.window_key, firing.threshold
    body, muted = to_json(message).decode(), _muted(budget, now)
    end = None if standing.window_key == EPOCH else standing.window.end  # a rolling window goes on
    return UUID(message.id), budget.org_id, budget.id, *key, end, now, body, muted
