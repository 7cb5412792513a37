"""Requests and replies of `/v1/outcomes`."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal, localcontext
from typing import Annotated, Any, Final, NamedTuple, Self

from pydantic import BaseModel, Field, StrictBool, ValidationError, WithJsonSchema, model_validator

from core.calendar import Bucket
from core.http.bodies import Usd
from core.ledger.outcome_rows import OutcomeRow, OutcomeSums
from core.ledger.outcome_store import LINK_KINDS, PostedOutcome
from core.limits import MAX_EVENTS, MAX_USD, MAX_VALUE_LENGTH, NEWEST
from core.money import minus
from core.request_types import PRINTABLE, Instant
from services.api.schema_base import LabelledRow, is_none

_Text = Annotated[str, Field(min_length=1, max_length=MAX_VALUE_LENGTH, pattern=PRINTABLE)]
_Share = Annotated[Decimal, WithJsonSchema({"type": "number", "minimum": 0, "maximum": 1})]

EXAMPLE: Final = {
    "outcomes": [
        {
            "outcome_id": "ticket-4711-solved",
            "timestamp": "2026-11-30T10:00:00Z",
            "name": "ticket_solved",
            "success": True,
            "value_usd": 4.5,
            "run_id": "agent-run-4711",
        }
    ]
}


class StatedOutcome(BaseModel, extra="forbid"):
    """What exactly one of a session, run, user or feature has achieved."""

    outcome_id: _Text = Field(description="Sent again, it changes nothing")
    timestamp: Instant | None = Field(None, description="Default: now")
    name: _Text
    success: StrictBool = True
    value_usd: Annotated[
        Decimal | None, Field(ge=-MAX_USD, le=MAX_USD, max_digits=28, decimal_places=18, allow_inf_nan=False)
    ] = None
    session_id: _Text | None = None
    run_id: _Text | None = None
    user_id: _Text | None = None
    feature: _Text | None = None

    @model_validator(mode="after")
    def _has_one_link(self) -> Self:
        if sum(getattr(self, kind) is not None for kind in LINK_KINDS) != 1:
            raise ValueError(f"has exactly one of {', '.join(LINK_KINDS)}")
        return self


class OutcomeBatch(BaseModel, extra="forbid"):
    outcomes: Annotated[list[StatedOutcome], Field(min_length=1, max_length=MAX_EVENTS)]


class LooseBatch(BaseModel, extra="forbid"):
    """A batch whose outcomes are read one by one."""

    outcomes: Annotated[list[Any], Field(min_length=1)]


class RejectedOutcome(BaseModel):
    """`index` is its place in the request."""

    index: int
    outcome_id: str | None
    code: str = Field(examples=["invalid_field"])
    message: str


class AcceptedOutcomes(BaseModel):
    """202: the accepted outcomes are durable. `accepted` and the rejected ones are all that were sent."""

    accepted: int
    rejected: list[RejectedOutcome] = []
    duplicates: int = Field(0, description="Known already; they count as accepted and change nothing")


class Taken(NamedTuple):
    outcomes: list[PostedOutcome]
    """Each id once."""
    accepted: int
    rejected: list[RejectedOutcome]


def take(stated: Sequence[Any], now: datetime) -> Taken:
    """The usable ones; each other one rejects only itself."""
    found: dict[str, PostedOutcome] = {}
    rejected: list[RejectedOutcome] = []
    for index, each in enumerate(stated):
        try:
            posted = _posted(StatedOutcome.model_validate(each), now)
            found.setdefault(posted.outcome_id, posted)
        except ValidationError as error:
            rejected.append(_rejected(index, each, _message(error)))
        except ValueError as error:
            rejected.append(_rejected(index, each, str(error)))
    return Taken([*found.values()], len(stated) - len(rejected), rejected)


def _posted(stated: StatedOutcome, now: datetime) -> PostedOutcome:
    time = stated.timestamp or now
    if time > now + NEWEST:
        raise ValueError("`timestamp` is in the future")
    kind = next(kind for kind in LINK_KINDS if getattr(stated, kind) is not None)
    link = getattr(stated, kind)
    return PostedOutcome(stated.outcome_id, time, stated.name, stated.success, stated.value_usd, kind, link)


def _message(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    field = ".".join(str(part) for part in first["loc"])
    return f"`{field}`: {first['msg']}"[:MAX_VALUE_LENGTH] if field else first["msg"]


def _rejected(index: int, stated: Any, message: str) -> RejectedOutcome:
    id_ = stated.get("outcome_id") if isinstance(stated, dict) else None
    shown = id_[:MAX_VALUE_LENGTH] if isinstance(id_, str) else None
    return RejectedOutcome(index=index, outcome_id=shown, code="invalid_field", message=message)


class OutcomeFigures(BaseModel):
    count: int
    successes: int
    success_rate: _Share | None = Field(description="Null: there are no outcomes")
    cost_usd: Usd = Field(
        description="Of the sessions, of the runs with those below them, and of the single calls that the outcomes "
        "belong to, over their whole life; each call once. Outcomes of users and features add none"
    )
    cost_per_success_usd: Usd | None = Field(description="Rounded at 28 digits; null: there are no successes")
    value_usd: Usd
    margin_usd: Usd = Field(description="Value less cost")


class OutcomeGroup(LabelledRow, OutcomeFigures):
    bucket: datetime | None = Field(None, exclude_if=is_none, description="With `interval`: its local start")


class Unlinked(BaseModel):
    count: int = Field(description="Outcomes of sessions and runs that have no calls; they count, and cost nothing")


class OutcomeReport(BaseModel):
    """By bucket, the dearest first."""

    outcomes: list[OutcomeGroup]
    total: OutcomeFigures = Field(description="Each call once, also one that belongs to outcomes of several rows")
    unlinked: Unlinked
    start: datetime
    end: datetime
    timezone: str
    group_by: list[str]
    interval: str | None


def figures(row: OutcomeRow) -> dict[str, Any]:
    with localcontext(prec=28):
        rate = Decimal(row.successes) / row.number if row.number else None
        each = row.cost_usd / row.successes if row.successes else None
    return {
        "count": row.number,
        "successes": row.successes,
        "success_rate": rate,
        "cost_usd": row.cost_usd,
        "cost_per_success_usd": each,
        "value_usd": row.value_usd,
        "margin_usd": minus(row.value_usd, row.cost_usd),
    }


def groups(sums: OutcomeSums, group_by: Sequence[str], buckets: Sequence[Bucket] | None) -> list[OutcomeGroup]:
    return [
        OutcomeGroup(
            **dict(zip(group_by, row.labels, strict=True)),
            **({} if buckets is None else {"bucket": buckets[row.bucket].label}),
            **figures(row),
        )
        for row in sums.rows
    ]
