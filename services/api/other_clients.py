"""What clients of other products need: a route that only they ask for, and the budgets that they understand."""

from datetime import datetime
from decimal import Decimal
from typing import Final

from fastapi import APIRouter, Response

from core.budgets.store import Budget
from core.http.bodies import reply
from core.http.openapi import PROBLEMS
from services.api.keyed_route import KeyedRoute
from services.api.state import Caller

router = APIRouter(tags=["keys"], responses=PROBLEMS, route_class=KeyedRoute)

FEATURES: Final = ("budget_enforcement", "user_quotas")
"""What a client of CogsLayer does only where the server names it."""
LIMIT_REACHED: Final = Decimal(1)
"""The one threshold that such a client knows."""


def is_understood(budget: Budget, now: datetime) -> bool:
    """Whether a client that reads no more of a budget than its scope and limit would enforce what it says."""
    spec = budget.spec
    return (
        spec.metric == "cost_usd"
        and spec.period not in ("rolling", "run")
        and not spec.filter
        and spec.subjects is None
        and not spec.shadow
        and not any(top_up.starts_at <= now < top_up.ends_at for top_up in budget.top_ups)
    )


@router.get("/v1/rules/active", include_in_schema=False)
async def get_active_rules(principal: Caller) -> Response:
    """There are none: here a budget decides which model answers, not a rule in the client."""
    return reply({"rules": []})
