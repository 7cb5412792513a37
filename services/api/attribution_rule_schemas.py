"""Requests and replies about attribution rules."""

from datetime import UTC, date, datetime
from typing import Annotated, Any, Final
from zoneinfo import ZoneInfo

from pydantic import BaseModel, Field, StrictBool, StrictInt

from core.attribution.rule import SETTABLE, Rule, RuleSpec
from core.calendar import first_instant
from core.http.bodies import Usd
from core.ledger.rule_application import RuleEffect
from core.request_types import FIRST_YEAR, LAST_YEAR, Instant
from services.api.condition_schemas import Name, NamedMove, Where, canonical, conditions, shown_conditions, wrong

_FROM: Final = "Calls from this time on; a date is its first instant in your organisation's zone. Default: all"
From = Annotated[str | None, Field(None, alias="from", max_length=40, description=_FROM, examples=["2026-10-01"])]
Given = Annotated[
    dict[str, Name],
    Field(
        min_length=1,
        max_length=len(SETTABLE),
        description=f"What these calls get: {', '.join(SETTABLE)}",
        examples=[{"team": "growth"}],
    ),
]
Priority = Annotated[StrictInt, Field(ge=-1_000_000, le=1_000_000, description="The highest that matches takes it")]
Overwrite = Annotated[StrictBool, Field(description="Also where a call says something else")]


class RuleRequest(BaseModel, extra="forbid"):
    name: Name
    where: Where
    set: Given
    from_: From
    priority: Priority = 0
    overwrite: Overwrite = False


class RuleChange(BaseModel, extra="forbid"):
    """A field that is left out stays. A `from` of null is: calls of any time."""

    name: Name | None = None
    where: Where | None = None
    set: Given | None = None
    from_: From
    priority: Priority | None = None
    overwrite: Overwrite | None = None


class ShownRule(BaseModel):
    id: str
    name: str
    where: dict[str, str | list[str]]
    set: dict[str, str]
    from_: str | None = Field(serialization_alias="from")
    priority: int
    overwrite: bool
    created_at: datetime
    created_by: str
    changed_at: datetime


class RuleList(BaseModel):
    attribution_rules: list[ShownRule]
    next_cursor: str | None = None


class ApplyRuleRequest(BaseModel, extra="forbid"):
    """Events in [start, end); without them, all that are kept. To apply, send `"dry_run": false`."""

    dry_run: StrictBool = True
    start: Instant | None = None
    end: Instant | None = None


class CostMove(NamedMove):
    cost_usd: Usd


class AppliedRule(BaseModel):
    """What changes; no sum over all events does."""

    dry_run: bool
    rule_id: str
    start: datetime
    end: datetime
    examined_events: int = Field(description="That meet the rule's conditions")
    changed_events: int
    unexplained_events: int = Field(description="Left alone, as their charge cannot be recomputed")
    cost_usd: Usd = Field(description="Of the changed events")
    moves: list[CostMove]
    closed_months: list[str] = Field(description="In which some of these events count: nothing can be applied to them")


def since(text: str | None, zone: ZoneInfo) -> datetime | None:
    """The instant that a rule's `from` means. Raises `Unprocessable`."""
    if text is None:
        return None
    try:
        if len(text) == len("2026-10-01"):
            found = first_instant(date.fromisoformat(text), zone)
        else:
            found = datetime.fromisoformat(text)
        found = found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        found = None
    if found is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise wrong("from", f"must be a date or RFC 3339, between the years {FIRST_YEAR} and {LAST_YEAR}")
    return found


def spec_of(given: dict[str, Any], zone: ZoneInfo, before: RuleSpec | None = None) -> RuleSpec:
    """The rule that a body states, by its fields; those that it leaves out are `before`'s. Raises `Unprocessable`."""
    for field, value in given.items():
        if value is None and field != "from_":
            raise wrong(field, "cannot be null; leave it out to keep it")
    old = before or RuleSpec("", {}, {})
    is_dated = "from_" in given
    return RuleSpec(
        name=given.get("name", old.name),
        where=conditions(given["where"]) if "where" in given else old.where,
        set=canonical("set", given["set"], SETTABLE) if "set" in given else old.set,
        from_text=given["from_"] if is_dated else old.from_text,
        since=since(given["from_"], zone) if is_dated else old.since,
        priority=given.get("priority", old.priority),
        overwrite=given.get("overwrite", old.overwrite),
    )


def shown(rule: Rule) -> dict[str, Any]:
    spec = rule.spec
    return ShownRule(
        id=str(rule.id),
        name=spec.name,
        where=shown_conditions(spec.where),
        set=spec.set,
        from_=spec.from_text,
        priority=spec.priority,
        overwrite=spec.overwrite,
        created_at=rule.created_at,
        created_by=rule.created_by,
        changed_at=rule.changed_at,
    ).model_dump(by_alias=True)


def applied(rule: Rule, dry: bool, start: datetime, end: datetime, effect: RuleEffect) -> AppliedRule:
    return AppliedRule(
        dry_run=dry,
        rule_id=str(rule.id),
        start=start,
        end=end,
        examined_events=effect.examined,
        changed_events=effect.changed,
        unexplained_events=effect.unexplained,
        cost_usd=effect.cost_usd,
        moves=[CostMove(**move._asdict()) for move in effect.moves],
        closed_months=[f"{month:%Y-%m}" for month in effect.closed_months],
    )
