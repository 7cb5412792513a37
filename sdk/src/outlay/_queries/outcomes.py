"""Outcomes: what runs, sessions, users and features have achieved, and what each success has cost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal

from outlay._request import Request, client_method
from outlay._responses import AttrDict, Table

from .paths import Names, Time, get, joined, post, when


class AcceptedOutcomes(AttrDict):
    """What the server has taken; each of `rejected` has `index`, `outcome_id`, `code` and `message`."""

    accepted: int
    duplicates: int
    """Known already: they count as accepted and change nothing."""
    rejected: list[dict[str, Any]]


class OutcomeFigures(AttrDict):
    """Sums of outcomes and of the calls that they belong to."""

    count: int
    successes: int
    success_rate: Decimal | None
    cost_usd: Decimal
    """Each call once."""
    cost_per_success_usd: Decimal | None
    value_usd: Decimal
    margin_usd: Decimal
    """Value less cost."""


class OutcomeGroup(OutcomeFigures):
    """A row, with a field for each name of `group_by`, and with `interval` the start of its `bucket`."""

    name: str
    bucket: str


class Outcomes(Table[OutcomeGroup]):
    outcomes: list[OutcomeGroup]
    """By bucket, the dearest first."""
    total: OutcomeFigures
    unlinked: dict[str, int]
    """`count`: outcomes of sessions and runs that have no calls."""
    start: str
    end: str

    _row_types = {"outcomes": OutcomeGroup, "total": OutcomeFigures}  # noqa: RUF012 - the base declares it as a ClassVar


@client_method
def send_outcomes(outcomes: Iterable[Mapping[str, Any]]) -> Request[AcceptedOutcomes]:
    """Send at most 1,000 outcomes. Each has `outcome_id`, `name` and one of `run_id`, `session_id`, `user_id` and
    `feature`; it may have `timestamp`, `success` and `value_usd`. A known id changes nothing, so a retry is safe."""
    return post("/v1/outcomes", AcceptedOutcomes, {"outcomes": [{**each} for each in outcomes]})


@client_method
def get_outcomes(
    group_by: Names = "name",
    *,
    interval: Literal["hour", "day", "week", "month"] | None = None,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    **filters: Any,
) -> Request[Outcomes]:
    """What outcomes have cost. `name` is a filter too; an outcome has a dimension's value where all of its calls have
    it."""
    asked = {**when(start, end, timezone, period), "group_by": joined(group_by), "interval": interval}
    return get("/v1/outcomes", Outcomes, asked, filters)
