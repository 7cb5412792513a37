"""The specification of a budget, given over HTTP or in a file, and its validation; errors name field and remedy."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool

from core.budget_counters.counters import counted_by
from core.budget_counters.matching import SCOPES
from core.budget_counters.windows import MAX_WINDOW_HOURS, Calendar, Metric, Period, rolling
from core.calendar import WEEKDAYS, Weekday, zone_named
from core.dimensions import NAME_ALIASES
from core.errors import FieldError, Unprocessable
from core.request_types import PRINTABLE, Instant

ALIASES: Final = {**NAME_ALIASES, "parent_run": "parent_run_id"}
Watch = Literal["burn_rate", "forecast", "anomaly", "unpriced", "absence"]
Enforce = Literal["observe", "warn", "degrade", "block"]
"""What a budget does to a call through the gateway that does not fit; `observe`: nothing."""
MAX_AMOUNT: Final = Decimal(10) ** 15
MAX_THRESHOLDS: Final = 20
MAX_CHANNELS: Final = 20
MAX_DEGRADED: Final = 100
ANY_MODEL: Final = "*"
"""In `degrade_to`, any model that it does not name."""
_MAX_THRESHOLD: Final = Decimal(100)

Name = Annotated[str, Field(min_length=1, max_length=100, pattern=PRINTABLE)]
Value = Annotated[str, Field(min_length=1, max_length=256, pattern=PRINTABLE)]
Amount = Annotated[Decimal, Field(max_digits=40, decimal_places=18, allow_inf_nan=False)]


class BudgetSpec(BaseModel):
    """`threshold_usd` is the limit in the unit of the metric; `limit` is another name of the same field."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Name
    period: Period
    threshold_usd: Amount | None = None
    limit: Amount | None = None
    scope: str = "total"
    scope_value: Value | None = None
    model_exact: Annotated[bool, Field(strict=True)] = False
    """Whether a model in scope or filter is the one that answered, by its exact name; else also its family and the
    requested model, where that is of the same family."""
    filter: dict[str, Value] = {}
    each: str | None = None
    metric: Metric = "cost_usd"
    thresholds: list[Amount] = Field([Decimal("0.5"), Decimal("0.8"), Decimal(1)], min_length=1)
    timezone: str = "UTC"
    window_hours: Annotated[int, Field(strict=True)] | None = None
    week_start: Weekday = "monday"
    billing_day: Annotated[int, Field(ge=1, le=31, strict=True)] = 1
    watch: list[Watch] = []
    floor_usd: Annotated[Amount, Field(ge=0)] = Decimal(5)
    """An hour above its usual amount by less than this is no anomaly."""
    unpriced_usd_per_million: Annotated[Amount, Field(ge=0)] | None = None
    """USD that a million unpriced tokens count as; None: nothing."""
    channels: Annotated[list[Value], Field(max_length=MAX_CHANNELS)] = []
    enabled: StrictBool = True
    shadow: StrictBool = False
    """Alerts go into the history and are not sent."""
    snoozed_until: Instant | None = None
    enforce: Enforce = "observe"
    degrade_to: Annotated[dict[Value, Value], Field(max_length=MAX_DEGRADED)] = {}
    """{model: cheaper model of the same provider}; `*` stands for any other model."""
    degrade_at: Amount = Decimal("0.8")
    """The share of the limit, of spend and holds, from which calls degrade."""
    degrade_limit: Amount | None = None
    """What degraded calls may fill, in the unit of the metric; None: the limit."""
    max_per_call_usd: Amount | None = None
    """A call whose estimate is above it is refused, or clamped."""
    clamp: StrictBool = False
    """Whether the output cap of a call that does not fit is lowered to what is left."""
    on_unavailable: Literal["open", "closed"] = "open"
    """Whether calls pass while the database is away."""
    unknown_cost_usd: Annotated[Amount, Field(ge=0)] | None = None
    """USD that a call without a price holds and, for enforcement, counts as until it is priced."""
    cut_off: StrictBool = False
    """Whether a stream whose visible output has used its hold is ended."""

    @property
    def amount(self) -> Decimal:
        """The limit."""
        amount = self.threshold_usd if self.threshold_usd is not None else self.limit
        if amount is None:
            raise ValueError("a checked spec has a limit")
        return amount

    @property
    def conditions(self) -> dict[str, str]:
        """{dimension: value}; an event counts if it has all of these values."""
        own = {} if self.scope_value is None else {canonical(self.scope): self.scope_value}
        return {**{canonical(name): value for name, value in self.filter.items()}, **own}

    @property
    def counted_by(self) -> dict[str, str]:
        """The conditions as counters and queries take them."""
        return counted_by(self.conditions, self.model_exact)

    @property
    def subjects(self) -> str | None:
        """The dimension each of whose values has a limit of its own; `run_id` where the period is `run`."""
        if self.each is None and self.period == "run":
            return "run_id"
        return None if self.each is None else canonical(self.each)

    @property
    def calendar(self) -> Calendar:
        if self.period == "rolling":
            return rolling(self.window_hours or 0)
        if self.period == "run":
            return Calendar("run")
        return Calendar(self.period, self.timezone, WEEKDAYS.index(self.week_start), self.billing_day)

    def is_snoozed(self, now: datetime) -> bool:
        return self.snoozed_until is not None and now < self.snoozed_until


def canonical(name: str) -> str:
    return ALIASES.get(name, name)


def in_zone(spec: BudgetSpec, timezone: str) -> BudgetSpec:
    """The spec with this zone where it states none."""
    return spec if "timezone" in spec.model_fields_set else spec.model_copy(update={"timezone": timezone})


def checked(spec: BudgetSpec) -> BudgetSpec:
    """The spec with its limit in `threshold_usd` and canonical dimension names.

    Raises `Unprocessable` that names every wrong field.
    """
    errors = tuple(_faults(spec))
    if errors:
        raise Unprocessable("; ".join(f"{e.pointer}: {e.detail}" for e in errors[:5]), errors=errors)
    each = None if spec.each is None else canonical(spec.each)
    filter_ = {canonical(name): value for name, value in spec.filter.items()}
    return spec.model_copy(update={"threshold_usd": spec.amount, "limit": None, "each": each, "filter": filter_})


def changed(spec: BudgetSpec, changes: Mapping[str, Any]) -> BudgetSpec:
    """The spec with these fields replaced. Raises pydantic's `ValidationError` or, from `checked`, `Unprocessable`."""
    given = dict(changes)
    fields = {name: getattr(spec, name) for name in type(spec).model_fields}
    if "limit" in given and "threshold_usd" not in given:
        given["threshold_usd"] = given.pop("limit")
    if given.get("period", spec.period) != "rolling" and "window_hours" not in given:
        fields["window_hours"] = None
    return checked(BudgetSpec.model_validate({**fields, **given}))


def _faults(spec: BudgetSpec) -> Iterator[FieldError]:
    yield from _amount_faults(spec)
    yield from _enforcement_faults(spec)
    yield from _scope_faults(spec)
    yield from _window_faults(spec)


def _amount_faults(spec: BudgetSpec) -> Iterator[FieldError]:
    if spec.threshold_usd is None and spec.limit is None:
        yield FieldError("/threshold_usd", "is required: the limit, above 0")
    elif None not in (spec.threshold_usd, spec.limit) and spec.threshold_usd != spec.limit:
        yield FieldError("/limit", "is the same field as `threshold_usd` and differs from it; send one of the two")
    elif not 0 < spec.amount <= MAX_AMOUNT:
        name = "/threshold_usd" if spec.threshold_usd is not None else "/limit"
        yield FieldError(name, "must be above 0 and at most 10^15; delete the budget or disable it to have none")
    thresholds = spec.thresholds
    if len(thresholds) > MAX_THRESHOLDS or not all(0 < t <= _MAX_THRESHOLD for t in thresholds):
        yield FieldError("/thresholds", f"must be at most {MAX_THRESHOLDS} shares of the limit, above 0 and up to 100")
    elif thresholds != sorted(set(thresholds)):
        yield FieldError("/thresholds", "must rise, each given once, such as [0.5, 0.8, 1.0]")


def _enforcement_faults(spec: BudgetSpec) -> Iterator[FieldError]:
    if spec.enforce == "degrade" and not spec.degrade_to:
        yield FieldError("/degrade_to", 'is required with "enforce": "degrade", such as {"gpt-4o": "gpt-4o-mini"}')
    if same := [model for model, cheaper in spec.degrade_to.items() if model == cheaper]:
        yield FieldError("/degrade_to", f"names {same[0]!r} as cheaper than itself")
    if not 0 < spec.degrade_at <= 1:
        yield FieldError("/degrade_at", "must be a share of the limit, above 0 and at most 1")
    if spec.degrade_limit is not None:
        limit = spec.threshold_usd if spec.threshold_usd is not None else spec.limit
        if not 0 < spec.degrade_limit <= MAX_AMOUNT or (limit is not None and spec.degrade_limit < limit):
            yield FieldError("/degrade_limit", "must be at least the limit, and at most 10^15; by default the limit")
    if spec.max_per_call_usd is not None and not 0 < spec.max_per_call_usd <= MAX_AMOUNT:
        yield FieldError("/max_per_call_usd", "must be above 0 and at most 10^15; leave it out to have none")
    if spec.unknown_cost_usd is not None and spec.unknown_cost_usd > MAX_AMOUNT:
        yield FieldError("/unknown_cost_usd", "must be at most 10^15")


def _scope_faults(spec: BudgetSpec) -> Iterator[FieldError]:
    names: list[tuple[str, str | None]] = [("/scope", spec.scope if spec.scope != "total" else None)]
    names += [("/each", spec.each), *((f"/filter/{name}", name) for name in spec.filter)]
    unknown = [FieldError(p, _NO_DIMENSION) for p, name in names if name is not None and canonical(name) not in SCOPES]
    yield from unknown
    if unknown:
        return
    scope, each = canonical(spec.scope), spec.subjects
    if spec.scope == "total" and spec.scope_value is not None:
        yield FieldError("/scope_value", "belongs to a scope other than total; leave it out or name the scope")
    elif spec.scope != "total" and spec.scope_value is None and each != scope:
        yield FieldError("/scope_value", f'is required with this scope; for every value of it, send "each": "{scope}"')
    if spec.each is not None and each in spec.conditions:
        yield FieldError("/each", "is held to one value by scope or filter; leave out the one or the other")
    if spec.model_exact and "model" not in spec.conditions:
        yield FieldError("/model_exact", "belongs to a budget with a model in scope or filter; leave it out")
    if scope in map(canonical, spec.filter):
        yield FieldError(f"/filter/{spec.scope}", "is the scope already; leave it out here")
    if len({canonical(name) for name in spec.filter}) < len(spec.filter):
        yield FieldError("/filter", "names a dimension twice")
    if spec.period == "run" and each != "run_id":
        yield FieldError("/each", "is run_id with this period, or left out")


def _window_faults(spec: BudgetSpec) -> Iterator[FieldError]:
    try:
        zone_named(spec.timezone)
    except ValueError:
        yield FieldError("/timezone", "must be an IANA name such as Europe/Berlin")
    if spec.period == "rolling" and not 1 <= (spec.window_hours or 0) <= MAX_WINDOW_HOURS:
        yield FieldError("/window_hours", f"must be 1 to {MAX_WINDOW_HOURS} for a rolling period")
    if spec.period != "rolling" and spec.window_hours is not None:
        yield FieldError("/window_hours", "belongs to the rolling period; leave it out")
    if "absence" in spec.watch and spec.subjects is None and not spec.conditions:
        yield FieldError("/watch", 'with absence needs something that sends, such as "each": "service"')
    endless = {"run": ("burn_rate", "forecast"), "rolling": ("forecast",)}.get(spec.period, ())
    if pointless := [watch for watch in spec.watch if watch in endless]:
        yield FieldError("/watch", f"cannot have {pointless[0]}: this period has no end to be ahead of")
    if len(set(spec.watch)) < len(spec.watch):
        yield FieldError("/watch", "names something twice")


_NO_DIMENSION: Final = f"is no dimension; there are {', '.join((*SCOPES, *ALIASES))}"
