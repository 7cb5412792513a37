"""Budgets in the database: configuration with a history. Spend comes from the ledger, and no edit resets it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final, LiteralString, NamedTuple
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import msgspec

from core.accounts.audit_log import record_act
from core.budget_counters.counters import COUNTING, NEXT_VERSION, TOUCHED, read_counting
from core.budget_counters.windows import Calendar, counter_key, rolling
from core.budgets.budget_id import BudgetId
from core.budgets.spec import BudgetSpec
from core.budgets.thresholds import TopUp
from core.calendar import DAY, WEEKDAYS, floor
from core.dimensions import ANY_MODEL_NAME
from core.errors import Conflict, NotFound, Unprocessable
from core.ledger.cost_sql import FAMILIES
from core.ledger.kept_events import kept_from
from core.ledger_id import LedgerId
from core.limits import OLDEST
from core.process.stored_rows import readable

MAX_BUDGETS: Final = 100_000
"""Of one ledger."""
MINUTES: Final = rolling(6, 60)
"""The series that burn rates read."""
HOURS: Final = rolling(35 * 24, 3600)
"""The series that forecasts, anomalies and absence read."""
_SERIES: Final = {"minute": MINUTES, "hour": HOURS}
_WATCHES: Final = {"burn_rate": "minute", "forecast": "hour", "anomaly": "hour", "absence": "hour"}

_COLUMNS: Final[tuple[LiteralString, ...]] = (
    "name",
    "scope",
    "scope_value",
    "model_exact",
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
    "enforce",
    "degrade_to",
    "degrade_at",
    "degrade_limit",
    "max_per_call_usd",
    "clamp",
    "on_unavailable",
    "unknown_cost_usd",
    "cut_off",
)


class Budget(NamedTuple):
    id: BudgetId
    ledger_id: LedgerId
    spec: BudgetSpec
    created_at: datetime
    created_by: str
    updated_at: datetime
    top_ups: Sequence[TopUp]
    countings: Mapping[str, int]
    """{kind: counting id}; the kinds are window, minute and hour."""
    counted_since: datetime
    is_counted: bool
    """Whether the counters hold the events that were in the ledger before the budget."""


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
UNUSABLE: Final = "This budget is stored with a value that cannot be used. Delete it and create it again."
_NO_BUDGET: Final = "There is no budget with this id."
_TOUCH: Final[LiteralString] = f"""
WITH touched AS (INSERT INTO budget_touch (budget_id) VALUES ($1::uuid)) SELECT pg_notify('{TOUCHED}', '')
"""


async def create_budget(connection: Any, ledger_id: LedgerId, spec: BudgetSpec, by: str, now: datetime) -> Budget:
    """Create a budget in the caller's transaction. After the commit `core.budgets.backfill` must fill its counters."""
    id_ = BudgetId(uuid4())
    await connection.execute(_INSERT, id_, ledger_id, now, by, now, *_values(spec))
    await _set_limit(connection, id_, spec, by, now)
    await _count(connection, ledger_id, id_, spec, now)
    await record_act(connection, ledger_id, by, "budget.created", id_, _shown(spec))
    return await find_budget(connection, ledger_id, id_)


async def edit_budget(
    connection: Any, ledger_id: LedgerId, id_: BudgetId, spec: BudgetSpec, by: str, now: datetime
) -> tuple[Budget, bool]:
    """Change a budget; return it, and whether its counters must be filled again.

    Raises:
        NotFound: the budget is deleted or another ledger's.
    """
    was = (await find_budget(connection, ledger_id, id_, lock=True)).spec
    await connection.execute(_UPDATE, id_, now, *_values(spec))
    if (was.amount, was.thresholds) != (spec.amount, spec.thresholds):
        await _set_limit(connection, id_, spec, by, now)
    moved = await _count(connection, ledger_id, id_, spec, now)
    differences = {name: value for name, value in _shown(spec).items() if _shown(was).get(name) != value}
    await record_act(connection, ledger_id, by, "budget.changed", id_, differences)
    await _tick(connection)
    await touch_budget(connection, id_)
    return await find_budget(connection, ledger_id, id_), moved


async def touch_budget(connection: Any, id_: BudgetId) -> None:
    """Have the budget's running windows evaluated."""
    await connection.execute(_TOUCH, id_)


async def delete_budget(connection: Any, ledger_id: LedgerId, id_: BudgetId, by: str, now: datetime) -> None:
    """Delete a budget. Its history stays, and the evaluator ends its open alerts. Raises `NotFound`."""
    deleted = await connection.execute(
        "UPDATE budget SET deleted_at = $3 WHERE id = $1 AND org_id = $2 AND deleted_at IS NULL", id_, ledger_id, now
    )
    if deleted == "UPDATE 0":
        raise NotFound(_NO_BUDGET)
    await _retire(connection, id_, ("window", "minute", "hour"))
    await record_act(connection, ledger_id, by, "budget.deleted", id_)


async def add_top_up(
    connection: Any, ledger_id: LedgerId, id_: BudgetId, top_up: TopUp, reason: str | None, by: str
) -> UUID:
    """Raise a budget's limit for a while; return the top-up's id. Raises `NotFound`."""
    await find_budget(connection, ledger_id, id_, lock=True)
    made: UUID = await connection.fetchval(
        """INSERT INTO budget_grant (budget_id, amount, starts_at, ends_at, reason, granted_at, granted_by)
           VALUES ($1, $2, $3, $4, $5, now(), $6) RETURNING id""",
        id_,
        *top_up,
        reason,
        by,
    )
    await _tick(connection)
    details = {"amount": top_up.amount, "starts_at": top_up.starts_at, "ends_at": top_up.ends_at, "reason": reason}
    await record_act(connection, ledger_id, by, "budget.topped_up", id_, details)
    await touch_budget(connection, id_)
    return made


async def find_budget(connection: Any, ledger_id: LedgerId, id_: BudgetId, lock: bool = False) -> Budget:
    """`lock` keeps it from other changes until the transaction ends.

    Raises:
        NotFound: there is none, or it is another ledger's.
        Conflict: it is stored with a value that cannot be used.
    """
    if lock:
        await connection.execute("SELECT FROM budget WHERE id = $1 AND org_id = $2 FOR UPDATE", id_, ledger_id)
    row = await connection.fetchrow(f"{_SELECT} AND b.org_id = $1 AND b.id = $2", ledger_id, id_)
    if row is None:
        raise NotFound(_NO_BUDGET)
    for budget in readable("budget", [row], _budget):
        return budget
    raise Conflict(UNUSABLE)


async def list_budgets(
    connection: Any, ledger_id: LedgerId, limit: int, after: tuple[datetime, UUID] | None = None
) -> list[Budget]:
    """Oldest first, without those that cannot be read. `after` is the (created_at, id) of the last one seen."""
    at, id_ = after or (None, None)
    found: list[Budget] = []
    while missing := limit - len(found):
        rows = await connection.fetch(
            f"""{_SELECT} AND b.org_id = $1 AND ($2::timestamptz IS NULL OR (b.created_at, b.id) > ($2, $3::uuid))
                ORDER BY b.created_at, b.id LIMIT $4""",
            *(ledger_id, at, id_, missing),
        )
        found += readable("budget", rows, _budget)
        if len(rows) < missing:
            break
        at, id_ = rows[-1]["created_at"], rows[-1]["id"]
    return found


async def budgets_with(connection: Any, ids: Iterable[BudgetId]) -> list[Budget]:
    """The budgets of any ledger, for the evaluator, without deleted ones and those that cannot be read."""
    return readable("budget", await connection.fetch(f"{_SELECT} AND b.id = ANY($1::uuid[])", list(ids)), _budget)


async def enforcing_budgets(connection: Any, ledger_id: LedgerId | None = None) -> list[Budget]:
    """The enabled budgets of a ledger, or of all, that do something to calls; without those that cannot be read."""
    rows = await connection.fetch(
        f"{_SELECT} AND b.enforce <> 'observe' AND b.enabled AND ($1::int IS NULL OR b.org_id = $1)", ledger_id
    )
    return readable("budget", rows, _budget)


async def budgets_naming(connection: Any, ledger_id: LedgerId, channel_id: str) -> list[tuple[BudgetId, str]]:
    """Id and name of the budgets that name a channel, oldest first."""
    rows = await connection.fetch(
        """SELECT id, name FROM budget WHERE org_id = $1 AND deleted_at IS NULL AND $2 = ANY(channels)
           ORDER BY created_at, id""",
        *(ledger_id, channel_id),
    )
    return [(row["id"], row["name"]) for row in rows]


async def require_room(connection: Any, ledger_id: LedgerId) -> None:
    """Raises `Unprocessable` if the ledger has `MAX_BUDGETS`."""
    count = await connection.fetchval("SELECT count(*) FROM budget WHERE org_id = $1 AND deleted_at IS NULL", ledger_id)
    if count >= MAX_BUDGETS:
        raise Unprocessable(f"There are {count:,} budgets already; use `each` instead of one for every value.")


async def _set_limit(connection: Any, id_: BudgetId, spec: BudgetSpec, by: str, now: datetime) -> None:
    await connection.execute(
        """INSERT INTO budget_limit (budget_id, version, amount, thresholds, since, set_by)
           SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5 FROM budget_limit WHERE budget_id = $1""",
        id_,
        spec.amount,
        spec.thresholds,
        now,
        by,
    )


async def _count(connection: Any, ledger_id: LedgerId, id_: BudgetId, spec: BudgetSpec, now: datetime) -> bool:
    """Retire countings that the spec no longer needs and make those that are missing; return whether it made any."""
    wanted = {"window": spec.calendar} | {
        kind: _SERIES[kind] for kind in dict.fromkeys(_WATCHES[w] for w in spec.watch if w in _WATCHES)
    }
    definition = _json(spec.conditions), ANY_MODEL_NAME not in spec.counted_by, spec.subjects
    rows = await connection.fetch(f"SELECT {COUNTING} FROM counting WHERE budget_id = $1 AND NOT retired", id_)
    current = {row["kind"]: read_counting(row) for row in rows}
    same = {
        kind
        for kind, counting in current.items()
        if kind in wanted
        and (counting.conditions, counting.each) == (spec.counted_by, spec.subjects)
        and counting.calendar == wanted[kind]
    }
    await _retire(connection, id_, sorted(current.keys() - same))
    missing = [kind for kind in wanted if kind not in same]
    for kind in missing:
        since = await _counted_since(connection, ledger_id, spec, wanted[kind], now)
        await connection.execute(
            """INSERT INTO counting
               (org_id, budget_id, kind, conditions, model_exact, each, calendar, counted_since, version)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)""",
            *(ledger_id, id_, kind, *definition, _json(wanted[kind]), since, await _tick(connection)),
        )
    return bool(missing)


async def _counted_since(
    connection: Any, ledger_id: LedgerId, spec: BudgetSpec, calendar: Calendar, now: datetime
) -> datetime:
    """Start of the window of the oldest event still accepted, but no further back than the ledger can answer."""
    if calendar.step:
        return counter_key(calendar, now - timedelta(hours=calendar.window_hours))
    since = floor(now - OLDEST, DAY) if calendar.period == "run" else counter_key(calendar, now - OLDEST)
    known = {*spec.conditions, "cost_status"} | ({spec.subjects} if spec.subjects else set())
    if not any(known <= family.knows for family in FAMILIES):
        since = max(since, await kept_from(connection, ledger_id) or since)
    return since


async def _retire(connection: Any, id_: BudgetId, kinds: Sequence[str]) -> None:
    if kinds:
        await connection.execute(
            "UPDATE counting SET retired = true, version = $3 WHERE budget_id = $1 AND kind = ANY($2) AND NOT retired",
            *(id_, list(kinds), await _tick(connection)),
        )


async def _tick(connection: Any) -> int:
    """The next version of all that writers and gateways know of budgets."""
    version: int = await connection.fetchval(NEXT_VERSION)
    return version


def _values(spec: BudgetSpec) -> list[Any]:
    own = spec.model_dump()
    own["filter"], own["degrade_to"] = _json(spec.filter), _json(spec.degrade_to)
    own["week_start"] = WEEKDAYS.index(spec.week_start)
    return [own[column] for column in _COLUMNS]


def _budget(row: Any) -> Budget:
    ZoneInfo(row["timezone"])
    own = {column: row[column] for column in _COLUMNS}
    own |= {name: msgspec.json.decode(row[name]) for name in ("filter", "degrade_to")}
    own["week_start"] = WEEKDAYS[row["week_start"]]
    spec = BudgetSpec.model_construct(threshold_usd=row["amount"], limit=None, thresholds=row["thresholds"], **own)
    if "model" not in spec.conditions:  # an earlier release's has the default
        spec = spec.model_copy(update={"model_exact": False})
    top_ups = [TopUp(*each) for each in zip(row["amounts"] or (), row["starts"] or (), row["ends"] or (), strict=True)]
    countings = dict(zip(row["kinds"], row["ids"], strict=True))
    when = row["created_at"], row["created_by"], row["updated_at"]
    return Budget(row["id"], row["org_id"], spec, *when, top_ups, countings, row["since"], row["counted"])


def _shown(spec: BudgetSpec) -> dict[str, Any]:
    """The fields that differ from their defaults."""
    return {name: value for name, value in spec.model_dump(exclude_defaults=True).items() if value is not None}


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
