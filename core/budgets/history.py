"""Alerts that fired, re-arming them, and which budgets a request would count for."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final, LiteralString, NamedTuple
from uuid import UUID

import msgspec

from core.acts import record_act
from core.budget import counter_key, window_at
from core.budgets.firing import origin_of, recover
from core.budgets.message import AlertMessage, from_json
from core.budgets.spend import Standing, Sums, standings
from core.budgets.store import Budget, budgets_with, find_budget, touch_budget
from core.errors import NotFound
from core.event import OLDEST
from core.ledger.statement import ENTITIES

EXPLAINED: Final = 1_000

_HISTORY: Final[LiteralString] = """
SELECT id, fired_at, message, muted, recovered_at, rearmed_at FROM fired_alert
WHERE org_id = $1 AND ($2::uuid IS NULL OR budget_id = $2)
    AND ($3::timestamptz IS NULL OR (fired_at, id) < ($3, $4::uuid))
ORDER BY fired_at DESC, id DESC LIMIT $5
"""
_REARMED: Final[LiteralString] = """
UPDATE fired_alert SET rearmed_at = $2
WHERE budget_id = $1 AND rearmed_at IS NULL AND (window_end IS NULL OR window_end > $2)
    AND ($3::text IS NULL OR subject = $3)
RETURNING id
"""
_APPLYING: Final[LiteralString] = """
SELECT budget_id FROM counting
WHERE org_id = $1 AND kind = 'window' AND NOT retired AND conditions <@ $2::jsonb
    AND (each IS NULL OR jsonb_exists($2::jsonb, each)) ORDER BY id LIMIT $3
"""
_SEEN: Final[LiteralString] = """
SELECT EXISTS (SELECT FROM dimension_value
    WHERE org_id = $1 AND utc_day = ANY($2::date[]) AND dimension = $3 AND value = $4)
"""
_USER_SEEN: Final[LiteralString] = "SELECT EXISTS (SELECT FROM subject WHERE org_id = $1 AND user_id = $2)"


class PastAlert(NamedTuple):
    id: UUID
    fired_at: datetime
    message: AlertMessage
    muted: str | None
    recovered_at: datetime | None
    rearmed_at: datetime | None


async def history(
    connection: Any, org_id: int, limit: int, budget_id: UUID | None, after: tuple[datetime, UUID] | None
) -> list[PastAlert]:
    """Newest first."""
    at, id_ = after or (None, None)
    rows = await connection.fetch(_HISTORY, org_id, budget_id, at, id_, limit)
    return [PastAlert(row["id"], row["fired_at"], from_json(row["message"]), *tuple(row)[3:]) for row in rows]


async def rearm(connection: Any, org_id: int, budget_id: UUID, subject: str | None, by: str, now: datetime) -> int:
    """Let what has fired in running windows fire again in them; how many alerts. What is still crossed fires at once.

    Raises:
        NotFound: another ledger's budget.
    """
    budget = await find_budget(connection, org_id, budget_id, lock=True)
    rearmed = [row["id"] for row in await connection.fetch(_REARMED, budget_id, now, subject)]
    for fired_id in rearmed:
        await recover(connection, origin_of(budget), fired_id, now, None)
    await record_act(connection, org_id, by, "budget.rearmed", budget_id, {"subject": subject, "alerts": len(rearmed)})
    await touch_budget(connection, budget_id)
    return len(rearmed)


async def applying(connection: Any, org_id: int, request: Mapping[str, str], now: datetime) -> list[Standing]:
    """The budgets that a request with these values counts for, as they stand for it; the oldest first."""
    known = msgspec.json.encode(request).decode()
    ids = [row["budget_id"] for row in await connection.fetch(_APPLYING, org_id, known, EXPLAINED)]
    budgets = {budget.id: budget for budget in await budgets_with(connection, ids)}
    asked = [(budgets[id_], *_counter(budgets[id_], request, now)) for id_ in ids if id_ in budgets]
    found = {standing.budget.id: standing for standing in await standings(connection, asked, now)}
    return [found.get(budget.id) or _nothing(budget, key, subject, now) for budget, key, subject in asked]


def _counter(budget: Budget, request: Mapping[str, str], now: datetime) -> tuple[datetime, str]:
    each = budget.stated.subjects
    return counter_key(budget.stated.calendar, now), "" if each is None else request[each]


def _nothing(budget: Budget, key: datetime, subject: str, now: datetime) -> Standing:
    return Standing(budget, subject, window_at(budget.stated.calendar, now), key, Sums())


async def never_seen(connection: Any, org_id: int, conditions: Mapping[str, str], now: datetime) -> list[str]:
    """Dimensions whose value has not come in 35 days; of sessions, runs and tenants nothing is said."""
    days = [(now - timedelta(days=n)).date() for n in range(-1, OLDEST.days + 1)]
    found = []
    for name, text in conditions.items():
        if name == "user_id":
            seen = await connection.fetchval(_USER_SEEN, org_id, text)
        else:
            seen = name in ENTITIES or await connection.fetchval(_SEEN, org_id, days, name, text)
        if not seen:
            found.append(name)
    return found


async def require_channels(connection: Any, org_id: int, ids: Iterable[str]) -> None:
    """Raises `NotFound`: another organisation's channel is nobody's."""
    asked = list(ids)
    rows = await connection.fetch("SELECT id FROM channel WHERE org_id = $1 AND id = ANY($2::text[])", org_id, asked)
    missing = set(asked) - {row["id"] for row in rows}
    if missing:
        raise NotFound(f"There is no channel {sorted(missing)[0]!r}; make it with POST /v1/channels first.")
