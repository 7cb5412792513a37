"""Budgets over a real ledger, their alerts, and what was sent."""

import json
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from core.budgets.evaluate import evaluate
from core.budgets.message import AlertMessage, from_json
from core.budgets.recount import recount
from core.budgets.stated import Stated, changed, checked
from core.budgets.store import Budget, create_budget, edit_budget, find_budget


def stated(**given: Any) -> Stated:
    base = {"name": "budget", "period": "daily", "threshold_usd": 1, "channels": ["somewhere"], "thresholds": [1]}
    return checked(Stated.model_validate({**base, **given}))


async def make(pool: Any, org_id: int, now: datetime, counted: bool = True, **given: Any) -> Budget:
    async with pool.acquire() as connection, connection.transaction():
        budget = await create_budget(connection, org_id, stated(**given), "test", now)
    return await count(pool, budget, now) if counted else budget


async def count(pool: Any, budget: Budget, now: datetime) -> Budget:
    for counting in budget.countings.values():
        assert await recount(pool, counting, now)
    async with pool.acquire() as connection:
        return await find_budget(connection, budget.org_id, budget.id)


async def edit(pool: Any, budget: Budget, now: datetime, **changes: Any) -> Budget:
    async with pool.acquire() as connection, connection.transaction():
        edited, moved = await edit_budget(
            connection, budget.org_id, budget.id, changed(budget.stated, changes), "test", now
        )
    return await count(pool, edited, now) if moved else edited


async def settle(pool: Any, now: datetime) -> int:
    """Evaluate all there is; how many alerts fired."""
    fired = 0
    while (done := await evaluate(pool, now)).touches:
        fired += done.fired
        if done.waiting:
            break
    return fired


class Alert(NamedTuple):
    """What of a fired alert an oracle can say."""

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
    """The cost by window and subject, without those that came to nothing."""
    rows = await pool.fetch(
        "SELECT window_start, subject, sum(cost_usd) AS cost FROM budget_counter WHERE counting = $1 GROUP BY 1, 2",
        budget.countings["window"],
    )
    return {(row["window_start"], row["subject"]): row["cost"] for row in rows if row["cost"]}


def shown(message: AlertMessage) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(json.dumps(message._asdict(), default=str))
    return body
