"""Calls through the gateway while budgets hold money for them, and what budgets would say to a call."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from outlay._request import Request, client_method, client_pages
from outlay._responses import AttrDict, Table

from .paths import get, post, segment


class GatewayCall(AttrDict):
    """A call through the gateway, of several attempts the last one."""

    id: str
    attempts: int
    state: str
    """`open`: its cost is not known; `settled`: it is; `expired`: its deadline passed before."""
    began_at: str
    model: str
    estimate_usd: Decimal | None
    """What it can cost at most; None: its model has no price."""
    reserved_usd: Decimal
    """What it holds now."""
    cost_usd: Decimal | None
    excess_usd: Decimal
    """By how much it cost more than its estimate."""
    decision: str
    budgets: list[dict[str, Any]]
    event: dict[str, Any] | None
    """Once it is in the ledger; only of `get_call`."""


class GatewayCalls(Table[GatewayCall]):
    calls: list[GatewayCall]
    """Newest first."""
    next_cursor: str | None

    _row_types = {"calls": GatewayCall}  # noqa: RUF012 - the base declares it as a ClassVar


class DecidingBudget(AttrDict):
    """A budget that a described call counts for, and what it alone says to it."""

    id: str
    name: str
    why: str
    spent_usd: Decimal
    reserved_usd: Decimal
    remaining_usd: Decimal
    decision: str
    reason: str | None


class ExplainedCall(Table[DecidingBudget]):
    would: str
    """`allow`, `warn`, `degrade` or `block`."""
    model: str | None
    """The model it would go on with, where that is another one."""
    estimate_usd: Decimal | None
    message: str | None
    """Why it would be refused."""
    budgets: list[DecidingBudget]

    _row_types = {"budgets": DecidingBudget}  # noqa: RUF012 - the base declares it as a ClassVar


@client_method
def get_calls(
    *, state: str | None = None, limit: int | None = None, cursor: str | None = None
) -> Request[GatewayCalls]:
    """Calls through the gateway whose event is not in the ledger yet: `open` ones unless another state is asked for."""
    return get("/v1/calls", GatewayCalls, {"state": state, "limit": limit, "cursor": cursor})


iter_calls = client_pages(get_calls, lambda page: page.calls)


@client_method
def get_call(call_id: str) -> Request[GatewayCall]:
    """One call, by its `X-Outlay-Call-Id`. Raises `NotFound`."""
    return get(f"/v1/calls/{segment(call_id)}", GatewayCall)


@client_method
def explain_call(**call: Any) -> Request[ExplainedCall]:
    """What budgets would say to a call: the fields of a provider's request, with `provider` and attribution."""
    return post("/v1/alerts/explain", ExplainedCall, call)
