"""Budgets as they are kept: configuration with a history. What was spent is the ledger's, and no edit resets it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final, LiteralString, NamedTuple
from uuid import UUID, uuid4

import msgspec

from core.acts import record_act
from core.budget import Calendar, Grant, counter_key, rolling
from core.budgets.counters import TOUCHED
from core.budgets.stated import WEEKDAYS, Stated
from core.errors import NotFound, Unprocessable
from core.event import OLDEST
from core.ledger.plan import DAY, floor
from core.ledger.statement import FAMILIES

MAX_BUDGETS: Final = 100_000
"""A ledger."""
MINUTES: Final = rolling(6, 60)
"""The trend that burn rates read."""
HOURS: Final = rolling(35 * 24, 3600)
"""The trend that forecasts, anomalies and absence read."""
_TRENDS: Final = {"minute": MINUTES, "hour": HOURS}
_WATCHES: Final = {"burn_rate": "minute", "forecast": "hour", "anomaly": "hour", "absence": "hour"}

_COLUMNS: Final[tuple[LiteralString, ...]] = (
    "name",
    "scope",
    "scope_value",
    "filter",
    "each",
    "metric",
    "period",
    "timezone",
    "window_hours",
    "week_start",
    "billing_day",
    "watch",
    "floor_usd",
    "unpriced_usd_per_million",
    "channels",
    "enabled",
    "shadow",
    "snoozed_until",
)


class Budget(NamedTuple):
    id: UUID
    org_id: int
    """A ledger."""
    stated: Stated
    created_at: datetime
    created_by: str
    updated_at: datetime
    grants: Sequence[Grant]
    countings: Mapping[str, int]
    """By kind: what its counters stand under."""
    counted_since: datetime
    is_counted: bool
    """Whether what was there before it is in the counters."""


_SELECT: Final[LiteralString] = f"""
SELECT b.id, b.org_id, b.created_at, b.created_by, b.updated_at, {", ".join("b." + c for c in _COLUMNS)},
    l.amount, l.thresholds, c.kinds, c.ids, c.since, c.counted, g.amounts, g.starts, g.ends
FROM budget b
CROSS JOIN LATERAL (SELECT * FROM budget_limit WHERE budget_id = b.id ORDER BY version DESC LIMIT 1) AS l
CROSS JOIN LATERAL (
    SELECT array_agg(kind) AS kinds, array_agg(id) AS ids, bool_and(counted) AS counted,
        max(counted_since) FILTER (WHERE kind = 'window') AS since
    FROM counting WHERE budget_id = b.id AND NOT retired) AS c
CROSS JOIN LATERAL (
    SELECT array_agg(amount) AS amounts, array_agg(starts_at) AS starts, array_agg(ends_at) AS ends
    FROM budget_grant WHERE budget_id = b.id) AS g
WHERE b.deleted_at IS NULL
"""

_INSERT: Final[LiteralString] = f"""
INSERT INTO budget (id, org_id, created_at, created_by, updated_at, {", ".join(_COLUMNS)})
VALUES ({", ".join(f"${n}" for n in range(1, 6 + len(_COLUMNS)))})
"""
_UPDATE: Final[LiteralString] = f"""
UPDATE budget SET updated_at = $2, {", ".join(f"{c} = ${n}" for n, c in enumerate(_COLUMNS, 3))} WHERE id = $1
"""
_TOUCH: Final[LiteralString] = f"""
WITH touched AS (INSERT INTO budget_touch (budget_id) VALUES ($1::uuid)) SELECT pg_notify('{TOUCHED}', '')
"""


async def create_budget(connection: Any, org_id: int, stated: Stated, by: str, now: datetime) -> Budget:
    """In the caller's transaction. Its counters are to be filled by `core.budgets.recount` after the commit."""
    id_ = uuid4()
    await connection.execute(_INSERT, id_, org_id, now, by, now, *_values(stated))
    await _set_limit(connection, id_, stated, by, now)
    await _count(connection, org_id, id_, stated, now)
    await record_act(connection, org_id, by, "budget.created", id_, _shown(stated))
    return await find_budget(connection, org_id, id_)


async def edit_budget(
    connection: Any, org_id: int, id_: UUID, stated: Stated, by: str, now: datetime
) -> tuple[Budget, bool]:
    """The budget as it is now, and whether its counters are to be filled anew.

    Raises:
        NotFound: another ledger's, or deleted.
    """
    was = (await find_budget(connection, org_id, id_, lock=True)).stated
    await connection.execute(_UPDATE, id_, now, *_values(stated))
    if (was.amount, was.thresholds) != (stated.amount, stated.thresholds):
        await _set_limit(connection, id_, stated, by, now)
    moved = await _count(connection, org_id, id_, stated, now)
    differences = {name: value for name, value in _shown(stated).items() if _shown(was).get(name) != value}
    await record_act(connection, org_id, by, "budget.changed", id_, differences)
    await touch_budget(connection, id_)
    return await find_budget(connection, org_id, id_), moved


async def touch_budget(connection: Any, id_: UUID) -> None:
    """Have its running windows evaluated."""
    await connection.execute(_TOUCH, id_)


async def delete_budget(connection: Any, org_id: int, id_: UUID, by: str, now: datetime) -> None:
    """Its history stays; what is open the evaluator ends. Raises `NotFound`."""
    await find_budget(connection, org_id, id_, lock=True)
    await connection.execute("UPDATE budget SET deleted_at = $2 WHERE id = $1", id_, now)
    await _retire(connection, id_, ("window", "minute", "hour"))
    await record_act(connection, org_id, by, "budget.deleted", id_)


async def grant(connection: Any, org_id: int, id_: UUID, granted: Grant, reason: str | None, by: str) -> UUID:
    """A temporary top-up. Raises `NotFound`."""
    await find_budget(connection, org_id, id_, lock=True)
    made: UUID = await connection.fetchval(
        """INSERT INTO budget_grant (budget_id, amount, starts_at, ends_at, reason, granted_at, granted_by)
           VALUES ($1, $2, $3, $4, $5, now(), $6) RETURNING id""",
        id_,
        *granted,
        reason,
        by,
    )
    details = {"amount": granted.amount, "starts_at": granted.starts_at, "ends_at": granted.ends_at, "reason": reason}
    await record_act(connection, org_id, by, "budget.topped_up", id_, details)
    await touch_budget(connection, id_)
    return made


async def find_budget(connection: Any, org_id: int, id_: UUID, lock: bool = False) -> Budget:
    """Raises `NotFound`: another ledger's id is nobody's."""
    if lock:
        await connection.execute("SELECT FROM budget WHERE id = $1 AND org_id = $2 FOR UPDATE", id_, org_id)
    row = await connection.fetchrow(f"{_SELECT} AND b.org_id = $1 AND b.id = $2", org_id, id_)
    if row is None:
        raise NotFound("There is no budget with this id.")
    return _budget(row)


async def list_budgets(
    connection: Any, org_id: int, limit: int, after: tuple[datetime, UUID] | None = None
) -> list[Budget]:
    """Oldest first."""
    at, id_ = after or (None, None)
    rows = await connection.fetch(
        f"""{_SELECT} AND b.org_id = $1 AND ($2::timestamptz IS NULL OR (b.created_at, b.id) > ($2, $3::uuid))
            ORDER BY b.created_at, b.id LIMIT $4""",
        org_id,
        at,
        id_,
        limit,
    )
    return [_budget(row) for row in rows]


async def budgets_with(connection: Any, ids: Iterable[UUID]) -> list[Budget]:
    """Whosever they are: for the evaluator."""
    return [_budget(row) for row in await connection.fetch(f"{_SELECT} AND b.id = ANY($1::uuid[])", list(ids))]


async def require_room(connection: Any, org_id: int) -> None:
    count = await connection.fetchval("SELECT count(*) FROM budget WHERE org_id = $1 AND deleted_at IS NULL", org_id)
    if count >= MAX_BUDGETS:
        raise Unprocessable(f"There are {count:,} budgets already; use `each` instead of one for every value.")


async def _set_limit(connection: Any, id_: UUID, stated: Stated, by: str, now: datetime) -> None:
    await connection.execute(
        """INSERT INTO budget_limit (budget_id, version, amount, thresholds, since, set_by)
           SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5 FROM budget_limit WHERE budget_id = $1""",
        id_,
        stated.amount,
        stated.thresholds,
        now,
        by,
    )


async def _count(connection: Any, org_id: int, id_: UUID, stated: Stated, now: datetime) -> bool:
    """Have its windows and trends counted, by new countings where it defines others than before."""
    wanted = {"window": stated.calendar} | {
        kind: _TRENDS[kind] for kind in dict.fromkeys(_WATCHES[w] for w in stated.watch if w in _WATCHES)
    }
    definition = _json(stated.conditions), stated.subjects
    standing = {
        row["kind"]: (msgspec.json.decode(row["conditions"]), row["each"], row["calendar"])
        for row in await connection.fetch(
            "SELECT kind, conditions, each, calendar FROM counting WHERE budget_id = $1 AND NOT retired", id_
        )
    }
    same = {
        kind
        for kind, (conditions, each, calendar) in standing.items()
        if kind in wanted
        and (conditions, each) == (stated.conditions, stated.subjects)
        and msgspec.json.decode(calendar, type=Calendar) == wanted[kind]
    }
    await _retire(connection, id_, sorted(standing.keys() - same))
    missing = [kind for kind in wanted if kind not in same]
    for kind in missing:
        since = await _counted_since(connection, org_id, stated, wanted[kind], now)
        await connection.execute(
            """INSERT INTO counting (org_id, budget_id, kind, conditions, each, calendar, counted_since, version)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)""",
            *(org_id, id_, kind, *definition, _json(wanted[kind]), since, await _tick(connection)),
        )
    return bool(missing)


async def _counted_since(connection: Any, org_id: int, stated: Stated, calendar: Calendar, now: datetime) -> datetime:
    """As far back as an event may still come, to the start of that window; not beyond what the ledger can answer."""
    if calendar.step:
        return counter_key(calendar, now - timedelta(hours=calendar.window_hours))
    since = floor(now - OLDEST, DAY) if calendar.period == "run" else counter_key(calendar, now - OLDEST)
    known = {*stated.conditions, "cost_status"} | ({stated.subjects} if stated.subjects else set())
    if not any(known <= family.knows for family in FAMILIES):
        last = await connection.fetchval("SELECT max(utc_day) FROM closing_total WHERE org_id = $1", org_id)
        if last is not None:
            since = max(since, datetime(last.year, last.month, last.day, tzinfo=UTC) + DAY)
    return since


async def _retire(connection: Any, id_: UUID, kinds: Sequence[str]) -> None:
    if kinds:
        await connection.execute(
            "UPDATE counting SET retired = true, version = $3 WHERE budget_id = $1 AND kind = ANY($2) AND NOT retired",
            *(id_, list(kinds), await _tick(connection)),
        )


async def _tick(connection: Any) -> int:
    """The next version. The row stays locked until the commit, so that versions commit in their order."""
    version: int = await connection.fetchval("UPDATE counting_clock SET version = version + 1 RETURNING version")
    return version


def _values(stated: Stated) -> list[Any]:
    own = stated.model_dump()
    own["filter"], own["week_start"] = _json(stated.filter), WEEKDAYS.index(stated.week_start)
    return [own[column] for column in _COLUMNS]


def _budget(row: Any) -> Budget:
    own = {column: row[column] for column in _COLUMNS}
    own["filter"], own["week_start"] = msgspec.json.decode(row["filter"]), WEEKDAYS[row["week_start"]]
    stated = Stated.model_construct(threshold_usd=row["amount"], limit=None, thresholds=row["thresholds"], **own)
    grants = [Grant(*each) for each in zip(row["amounts"] or (), row["starts"] or (), row["ends"] or (), strict=True)]
    countings = dict(zip(row["kinds"], row["ids"], strict=True))
    when = row["created_at"], row["created_by"], row["updated_at"]
    return Budget(row["id"], row["org_id"], stated, *when, grants, countings, row["since"], row["counted"])


def _shown(stated: Stated) -> dict[str, Any]:
    """What is not as it is by default."""
    return {name: value for name, value in stated.model_dump(exclude_defaults=True).items() if value is not None}


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
