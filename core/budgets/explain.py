"""Explains which budgets a described request counts for, and which of a budget's values were never seen."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final, LiteralString

import msgspec

from core.budget_counters.windows import counter_key, window_at
from core.budgets.spend import SubjectSpend, Sums, subject_spends
from core.budgets.store import Budget, budgets_with
from core.dimensions import ANY_MODEL_NAME, ENTITIES, MODEL_FAMILY, MODEL_NAMES
from core.ledger.cardinality import SETS
from core.ledger_id import LedgerId
from core.limits import OLDEST

_MAX_BUDGETS: Final = 1_000

_COUNTING: Final[LiteralString] = """
SELECT budget_id FROM counting
WHERE org_id = $1 AND kind = 'window' AND NOT retired
    AND CASE WHEN model_exact THEN conditions <@ $2::jsonb
        ELSE conditions - 'model' <@ $2::jsonb AND conditions->>'model' = ANY($4::text[]) END
    AND (each IS NULL OR jsonb_exists($2::jsonb, each)) ORDER BY id LIMIT $3
"""
_SEEN: Final[LiteralString] = """
SELECT EXISTS (SELECT FROM dimension_value
    WHERE org_id = $1 AND utc_day = ANY($2::date[]) AND dimension = $3 AND value = $4)
"""
_MODEL_SEEN: Final[LiteralString] = f"""
SELECT EXISTS (SELECT FROM dimension_set d
    JOIN dimension_value v ON v.org_id = d.org_id AND v.dimension = '{SETS}' AND v.value = replace(d.id::text, '-', '')
    WHERE d.org_id = $1 AND v.utc_day = ANY($2::date[]) AND ($3 = '{MODEL_FAMILY}' AND d.model_family = $4
        OR $3 = '{ANY_MODEL_NAME}' AND $4 IN ({", ".join(f"d.{name}" for name in MODEL_NAMES)})))
"""
_USER_SEEN: Final[LiteralString] = "SELECT EXISTS (SELECT FROM subject WHERE org_id = $1 AND user_id = $2)"


async def budgets_counting(
    connection: Any, ledger_id: LedgerId, request: Mapping[str, str], now: datetime
) -> list[SubjectSpend]:
    """The spend of each budget and subject that a request with these values, of `FACTS`, counts for; oldest budget
    first."""
    known = msgspec.json.encode(request).decode()
    names = [request[name] for name in MODEL_NAMES if name in request]
    rows = await connection.fetch(_COUNTING, ledger_id, known, _MAX_BUDGETS, names)
    ids = [row["budget_id"] for row in rows]
    budgets = {budget.id: budget for budget in await budgets_with(connection, ids)}
    counters = [(budgets[id_], *_counter(budgets[id_], request, now)) for id_ in ids if id_ in budgets]
    found = {spend.budget.id: spend for spend in await subject_spends(connection, counters, now)}
    return [found.get(budget.id) or _unspent(budget, key, subject, now) for budget, key, subject in counters]


def _counter(budget: Budget, request: Mapping[str, str], now: datetime) -> tuple[datetime, str]:
    each = budget.spec.subjects
    return counter_key(budget.spec.calendar, now), "" if each is None else request[each]


def _unspent(budget: Budget, key: datetime, subject: str, now: datetime) -> SubjectSpend:
    return SubjectSpend(budget, subject, window_at(budget.spec.calendar, now), key, Sums())


async def never_seen(connection: Any, ledger_id: LedgerId, conditions: Mapping[str, str], now: datetime) -> list[str]:
    """Conditions, as of `Counting`, whose value no event had in 35 days. Sessions, runs and tenants count as seen: they
    may be new."""
    days = [(now - timedelta(days=n)).date() for n in range(-1, OLDEST.days + 1)]
    found = []
    for name, text in conditions.items():
        if name == "user_id":
            seen = await connection.fetchval(_USER_SEEN, ledger_id, text)
        elif name in ENTITIES:
            seen = True
        else:
            sql = _MODEL_SEEN if name in (MODEL_FAMILY, ANY_MODEL_NAME) else _SEEN
            seen = await connection.fetchval(sql, ledger_id, days, name, text)
        if not seen:
            found.append(name)
    return found
