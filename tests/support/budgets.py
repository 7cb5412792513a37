"""Budgets over a real ledger, their alerts and messages."""

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from core.budgets.backfill import recount
from core.budgets.evaluation import evaluate
from core.budgets.spec import BudgetSpec, changed, checked
from core.budgets.store import Budget, create_budget, edit_budget, find_budget
from core.channels.alert_payload import AlertMessage, from_json
from core.ledger_id import LedgerId
from tests.support.ledger import usage


def spec(**given: Any) -> BudgetSpec:
    base = {"name": "budget", "period": "daily", "threshold_usd": 1, "channels": ["somewhere"], "thresholds": [1]}
    return checked(BudgetSpec.model_validate({**base, **given}))


async def make(pool: Any, ledger_id: LedgerId, now: datetime, counted: bool = True, **given: Any) -> Budget:
    async with pool.acquire() as connection, connection.transaction():
        budget = await create_budget(connection, ledger_id, spec(**given), "test", now)
    return await count(pool, budget, now) if counted else budget


async def count(pool: Any, budget: Budget, now: datetime) -> Budget:
    for counting in budget.countings.values():
        assert await recount(pool, counting, now)
    async with pool.acquire() as connection:
        return await find_budget(connection, budget.ledger_id, budget.id)


async def edit(pool: Any, budget: Budget, now: datetime, **changes: Any) -> Budget:
    async with pool.acquire() as connection, connection.transaction():
        edited, moved = await edit_budget(
            connection, budget.ledger_id, budget.id, changed(budget.spec, changes), "test", now
        )
    return await count(pool, edited, now) if moved else edited


async def settle(pool: Any, now: datetime) -> int:
    """Evaluates until nothing is left. Returns the number of alerts that fired."""
    fired = 0
    while (done := await evaluate(pool, now)).touches:
        fired += done.fired
        if done.waiting:
            break
    return fired


class Alert(NamedTuple):
    """The part of a fired alert that the oracle predicts."""

    budget_id: UUID
    subject: str
    window_start: datetime
    threshold: Decimal
    late: bool


async def alerts(pool: Any) -> list[Alert]:
    rows = await pool.fetch("SELECT budget_id, subject, message FROM fired_alert WHERE type = 'budget.threshold'")
    found = []
    for row in rows:
        message = from_json(row["message"])
        assert message.threshold is not None
        found.append(Alert(row["budget_id"], row["subject"], message.window_start, message.threshold, message.late))
    return sorted(found)


async def sent(pool: Any) -> list[AlertMessage]:
    return [from_json(row["message"]) for row in await pool.fetch("SELECT message FROM alert_outbox ORDER BY id")]


async def counters(pool: Any, budget: Budget) -> dict[tuple[datetime, str], Decimal]:
    """The cost by window and subject, without zeros."""
    rows = await pool.fetch(
        "SELECT window_start, subject, sum(cost_usd) AS cost FROM budget_counter WHERE counting = $1 GROUP BY 1, 2",
        budget.countings["window"],
    )
    return {(row["window_start"], row["subject"]): row["cost"] for row in rows if row["cost"]}


def shown(message: AlertMessage) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(json.dumps(message._asdict(), default=str))
    return body


NOON = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0)


DAY = NOON.replace(hour=0)


HOUR = timedelta(hours=1)


def dollars(number: int, at: datetime = NOON, usd: float = 1, **fields: Any) -> Any:
    return usage(number, at, cost_usd=usd, cost_source="provider", **fields)
