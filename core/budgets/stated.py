"""A budget as somebody states it: over HTTP, or in a file. What is wrong names its field and says what to do."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Final, Literal, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from core.budget import MAX_WINDOW_HOURS, Calendar, Metric, Period, rolling
from core.budgets.matching import SCOPES
from core.errors import FieldError, Unprocessable
from core.ledger.statement import NAME_ALIASES

ALIASES: Final = {**NAME_ALIASES, "parent_run": "parent_run_id"}
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: Final[tuple[Weekday, ...]] = get_args(Weekday)
Watch = Literal["burn_rate", "forecast", "anomaly", "unpriced", "absence"]
MAX_AMOUNT: Final = Decimal(10) ** 15
MAX_THRESHOLDS: Final = 20
MAX_CHANNELS: Final = 20
_MAX_THRESHOLD: Final = Decimal(100)
_CONTROL: Final = r"^[^\x00-\x1f\x7f-\x9f]+$"

Name = Annotated[str, Field(min_length=1, max_length=100, pattern=_CONTROL)]
Value = Annotated[str, Field(min_length=1, max_length=256, pattern=_CONTROL)]
Amount = Annotated[Decimal, Field(max_digits=40, decimal_places=18, allow_inf_nan=False)]


class Stated(BaseModel):
    """`threshold_usd` is the limit in the metric's own unit; `limit` is the same field."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Name
    period: Period
    threshold_usd: Amount | None = None
    limit: Amount | None = None
    scope: str = "total"
    scope_value: Value | None = None
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
    """An anomaly below it is none."""
    unpriced_usd_per_million: Annotated[Amount, Field(ge=0)] | None = None
    """What a million tokens of an unknown model count as; None: nothing."""
    channels: Annotated[list[Value], Field(max_length=MAX_CHANNELS)] = []
    enabled: bool = True
    shadow: bool = False
    """Fires into the history and sends nothing."""
    snoozed_until: AwareDatetime | None = None

    @property
    def amount(self) -> Decimal:
        """The limit."""
        amount = self.threshold_usd if self.threshold_usd is not None else self.limit
        if amount is None:
            raise ValueError("a stated budget that was checked has a limit")
        return amount

    @property
    def conditions(self) -> dict[str, str]:
        """{dimension: value}; all of them hold for an event that counts."""
        own = {} if self.scope_value is None else {canonical(self.scope): self.scope_value}
        return {**{canonical(name): value for name, value in self.filter.items()}, **own}

    @property
    def subjects(self) -> str | None:
        """The dimension whose every value has the limit for itself; of a run budget it is the run."""
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


def checked(stated: Stated) -> Stated:
    """With the limit in `threshold_usd`. Raises `Unprocessable` that names every field that is wrong."""
    errors = tuple(_faults(stated))
    if errors:
        raise Unprocessable("; ".join(f"{e.pointer}: {e.detail}" for e in errors[:5]), errors=errors)
    each = None if stated.each is None else canonical(stated.each)
    filter_ = {canonical(name): value for name, value in stated.filter.items()}
    return stated.model_copy(update={"threshold_usd": stated.amount, "limit": None, "each": each, "filter": filter_})


def changed(stated: Stated, changes: Mapping[str, Any]) -> Stated:
    """The same with these fields. Raises `ValidationError` of pydantic or, from `checked`, `Unprocessable`."""
    given = dict(changes)
    fields = {name: getattr(stated, name) for name in type(stated).model_fields}
    if "limit" in given and "threshold_usd" not in given:
        given["threshold_usd"] = given.pop("limit")
    if given.get("period", stated.period) != "rolling" and "window_hours" not in given:
        fields["window_hours"] = None
    return checked(Stated.model_validate({**fields, **given}))


def from_file(given: Any, where: str) -> Stated:
    """Raises `Unprocessable` that says where in the file."""
    try:
        return checked(Stated.model_validate(given))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise Unprocessable(f"{where}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from None
    except Unprocessable as error:
        raise Unprocessable(f"{where}: {error.detail}", errors=error.errors) from None


def _faults(stated: Stated) -> Iterator[FieldError]:
    yield from _amount_faults(stated)
    yield from _scope_faults(stated)
    yield from _window_faults(stated)


def _amount_faults(stated: Stated) -> Iterator[FieldError]:
    if stated.threshold_usd is None and stated.limit is None:
        yield FieldError("/threshold_usd", "is required: the limit, above 0")
    elif None not in (stated.threshold_usd, stated.limit) and stated.threshold_usd != stated.limit:
        yield FieldError("/limit", "is the same field as `threshold_usd` and differs from it; send one of the two")
    elif not 0 < stated.amount <= MAX_AMOUNT:
        name = "/threshold_usd" if stated.threshold_usd is not None else "/limit"
        yield FieldError(name, "is above 0 and at most 10^15; delete the budget or disable it to have none")
    thresholds = stated.thresholds
    if len(thresholds) > MAX_THRESHOLDS or not all(0 < t <= _MAX_THRESHOLD for t in thresholds):
        yield FieldError("/thresholds", f"are at most {MAX_THRESHOLDS} shares of the limit, above 0 and up to 100")
    elif thresholds != sorted(set(thresholds)):
        yield FieldError("/thresholds", "rise, each given once, such as [0.5, 0.8, 1.0]")


def _scope_faults(stated: Stated) -> Iterator[FieldError]:
    names: list[tuple[str, str | None]] = [("/scope", stated.scope if stated.scope != "total" else None)]
    names += [("/each", stated.each), *((f"/filter/{name}", name) for name in stated.filter)]
    unknown = [FieldError(p, _NO_DIMENSION) for p, name in names if name is not None and canonical(name) not in SCOPES]
    yield from unknown
    if unknown:
        return
    scope, each = canonical(stated.scope), stated.subjects
    if stated.scope == "total" and stated.scope_value is not None:
        yield FieldError("/scope_value", "belongs to a scope other than total; leave it out or name the scope")
    elif stated.scope != "total" and stated.scope_value is None and each != scope:
        yield FieldError("/scope_value", f'is required with this scope; for every value of it, send "each": "{scope}"')
    if stated.each is not None and each in stated.conditions:
        yield FieldError("/each", "is held to one value by scope or filter; leave out the one or the other")
    if scope in map(canonical, stated.filter):
        yield FieldError(f"/filter/{stated.scope}", "is the scope already; leave it out here")
    if len({canonical(name) for name in stated.filter}) < len(stated.filter):
        yield FieldError("/filter", "names a dimension twice")
    if stated.period == "run" and each != "run_id":
        yield FieldError("/each", "is run_id with this period, or left out")


def _window_faults(stated: Stated) -> Iterator[FieldError]:
    try:
        ZoneInfo(stated.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        yield FieldError("/timezone", "is an IANA name such as Europe/Berlin")
    if stated.period == "rolling" and not 1 <= (stated.window_hours or 0) <= MAX_WINDOW_HOURS:
        yield FieldError("/window_hours", f"is 1 to {MAX_WINDOW_HOURS} for a rolling period")
    if stated.period != "rolling" and stated.window_hours is not None:
        yield FieldError("/window_hours", "belongs to the rolling period; leave it out")
    if stated.snoozed_until is not None and stated.snoozed_until.year > 2200:
        yield FieldError("/snoozed_until", "is before the year 2200; disable the budget to silence it for good")
    if "absence" in stated.watch and stated.subjects is None and not stated.conditions:
        yield FieldError("/watch", 'with absence needs something that sends, such as "each": "service"')
    endless = {"run": ("burn_rate", "forecast"), "rolling": ("forecast",)}.get(stated.period, ())
    if pointless := [watch for watch in stated.watch if watch in endless]:
        yield FieldError("/watch", f"cannot have {pointless[0]}: this period has no end to be ahead of")
    if len(set(stated.watch)) < len(stated.watch):
        yield FieldError("/watch", "names something twice")


_NO_DIMENSION: Final = f"is no dimension; there are {', '.join((*SCOPES, *ALIASES))}"
