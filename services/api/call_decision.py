"""`POST /v1/alerts/explain`: what budgets would say to a call, without making it."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Final
from uuid import uuid4

import msgspec
from fastapi import APIRouter, Request, Response
from outlay.names import MAKERS
from pydantic import BaseModel, ConfigDict, Field, RootModel

from core.budget_counters.matching import FACTS
from core.budgets.explain import budgets_counting
from core.errors import FieldError, Unprocessable
from core.event import FIELDS, UsageEvent
from core.holds.decision import Action, BudgetStanding, Call, Reason
from core.holds.enforced import facts_at
from core.holds.gate import Gate
from core.holds.request import read_request
from core.http.bodies import Usd, exact_body, reply
from core.http.openapi import PROBLEMS, documented_body, listed
from services.api.budget_schemas import counting_budget
from services.api.keyed_route import KeyedRoute
from services.api.state import ApiState, Reader

router = APIRouter(tags=["alerts"], responses=PROBLEMS, route_class=KeyedRoute)

_EXAMPLE: Final = {"provider": "openai", "model": "gpt-4o", "feature": "chat", "max_tokens": 500, "messages": []}
_ATTRIBUTION: Final = tuple(name for name in FACTS if name in FIELDS and name not in ("model", "provider"))


class DescribedCall(RootModel[dict[str, Any]]):
    """The body of a provider's request, or `provider` and `model`; with attribution by the names of an event's fields.
    What the body says of its size (`messages`, `max_tokens`, `tools`, …) is estimated; without it, the size is 0 tokens
    of input and 4,096 of output."""


class DecidingBudget(BaseModel):
    """A budget that the call counts for; amounts in its unit."""

    id: str
    name: str
    why: str
    subject: str | None
    enforce: str
    spent_usd: Usd
    reserved_usd: Usd = Field(description="By calls that run now")
    limit_usd: Usd
    remaining_usd: Usd
    decision: Annotated[str, listed(Action)] = Field(description="What this budget alone says")
    reason: Annotated[str, listed(Reason)] | None = Field(description="Why the call does not fit; null: it does")


class ExplainedCall(BaseModel):
    model_config = ConfigDict(protected_namespaces=())

    would: Annotated[str, listed(Action)]
    model: str | None = Field(description="The model it would go on with, where that is another one")
    output_cap: int | None = Field(description="The output cap it would be given; null: it stays as it is")
    estimate_usd: Usd | None = Field(description="What it can cost at most; null: its model has no price")
    input_tokens: int
    output_tokens: int
    message: str | None = Field(description="Why it would be refused")
    retry_at: datetime | None
    budgets: list[DecidingBudget]


@router.post(
    "/v1/alerts/explain",
    operation_id="explain_v1_alerts_explain_post",
    response_model=ExplainedCall,
    openapi_extra=documented_body(DescribedCall, _EXAMPLE),
    summary="What budgets would say to a call",
)
async def explain_call(request: Request, principal: Reader, api: ApiState) -> Response:
    """Nothing is held and nothing is stored. A key's `defaults` are not applied: send what they are."""
    body, now = (await exact_body(request, DescribedCall)).root, datetime.now(UTC)
    event = _event(body, now, lambda maker, model: api.prices.family(principal.ledger_id, maker, model) is not None)
    read = read_request(body, event.provider, event.model)
    call = Call(principal.ledger_id, uuid4(), 1, event, read.size, timedelta(0), states_cap=read.states_cap)
    gate = Gate(api.prices)
    facts = dict(zip(FACTS, facts_at(api.prices, principal.ledger_id, event), strict=True))
    described = {name: value for name, value in facts.items() if value is not None}
    async with api.pool.acquire() as connection:
        await gate.budgets.refresh_one(connection, principal.ledger_id)
        decision = await gate.explain(connection, call)
        counting = await budgets_counting(connection, principal.ledger_id, described, now)
    said = {budget.id: budget for budget in decision.budgets}
    budgets = []
    for each in counting:
        if each.budget.spec.enabled:
            shown = counting_budget(each, now)
            own = said.get(each.budget.id) or BudgetStanding(
                *(each.budget.id, shown.alert_name, shown.subject, each.spend, type(each.spend)(0), each.limit(now)),
                *(each.window.end, "allow", None),
            )
            budgets.append(_deciding(own, shown.why, each.budget.spec.enforce))
    return reply(
        ExplainedCall(
            would=decision.action,
            model=decision.model,
            output_cap=decision.output_cap,
            estimate_usd=decision.estimate.cost_usd,
            input_tokens=decision.estimate.input_tokens,
            output_tokens=decision.estimate.output_tokens,
            message=decision.refusal.message if decision.refusal else None,
            retry_at=decision.refusal.retry_at if decision.refusal else None,
            budgets=budgets,
        )
    )


def _deciding(own: BudgetStanding, why: str, enforce: str) -> DecidingBudget:
    return DecidingBudget(
        id=str(own.id),
        name=own.name,
        why=why,
        subject=own.subject,
        enforce=enforce,
        spent_usd=own.spent,
        reserved_usd=own.reserved,
        limit_usd=own.limit,
        remaining_usd=own.remaining,
        decision=own.decision,
        reason=own.reason,
    )


def _event(body: Mapping[str, Any], now: datetime, sells: Callable[[str, str], bool]) -> UsageEvent:
    """What an event of the call would say. The provider is, unless stated, the model's maker.

    Raises:
        Unprocessable: there is no model, or a value is none that an event can have.
    """
    model = body.get("model")
    if not isinstance(model, str) or not model:
        raise _wrong("model", "is required: the model that is asked for")
    provider = body.get("provider")
    maker = next((each for each in MAKERS if sells(each, model)), MAKERS[0]) if provider is None else provider
    given = {name: body[name] for name in _ATTRIBUTION if isinstance(body.get(name), str)}
    try:
        return msgspec.convert({**given, "model": model, "provider": maker, "timestamp": now}, UsageEvent)
    except msgspec.ValidationError as error:
        field = str(error).rpartition("$.")[2].rstrip("`") if "$." in str(error) else "model"
        raise _wrong(field, "is not a value that an event can have") from None


def _wrong(field: str, detail: str) -> Unprocessable:
    return Unprocessable(f"`{field}` {detail}", errors=(FieldError(f"/{field}", detail),))
