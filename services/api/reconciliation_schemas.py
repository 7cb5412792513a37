"""Replies about bills beside the ledger, and the addresses of what is behind each figure."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal, localcontext
from typing import Annotated, Any, Final, NamedTuple
from urllib.parse import urlencode

from pydantic import BaseModel, Field

from core.http.bodies import Usd
from core.http.openapi import listed
from core.invoices.differences import CAUSES, Cause
from core.invoices.reconcile import Figures, GroupBy, Reconciliation, Row, State
from core.invoices.tolerances import Tolerance
from services.api.bill_upload import Text
from services.api.schema_base import LabelledRow, is_none

_MOST_NAMES: Final = 50
"""Of a model in an address: more would make it too long."""
_OF_EVENTS: Final[Mapping[Cause, str | None]] = {
    "unpriced": "unpriced",
    "estimated_usage": "estimated",
    "region_or_tier": None,
}
"""Causes whose evidence is events, with their cost status; that of all others is lines of bills."""


class ExplainedPart(BaseModel):
    cause: Annotated[str, listed(Cause)]
    amount_usd: Usd = Field(description="With the difference's sign")
    evidence_url: str


class DifferenceFigures(BaseModel):
    """`explained` and `unexplained_usd` add up to `difference_usd`, to the last digit."""

    invoiced_usd: Usd
    recorded_usd: Usd
    difference_usd: Usd = Field(description="Invoiced − recorded")
    difference_ratio: Usd | None = Field(description="Of what was invoiced; null: nothing was")
    state: Annotated[str, listed(State)]
    explained: list[ExplainedPart]
    unexplained_usd: Usd
    dark_spend_usd: Usd = Field(description="Billed usage of which no call was seen")


class Call(BaseModel):
    """A request that the caller may make."""

    method: str
    path: str
    body: dict[str, Any]


class DifferenceRow(LabelledRow, DifferenceFigures):
    """With the group under the name that `group_by` has; null: of none."""

    proposal: Call | None = Field(
        None,
        exclude_if=is_none,
        description="By model, of a `price` difference: proposes the billed prices, and is answered with their effect",
    )

    evidence_url: str = Field(description="The lines of bills behind it")


class UnmappedName(BaseModel):
    provider: str
    name: str
    invoiced_usd: Usd
    map_with: Call = Field(description="The call that says what it means; fill in the `model`")


class ReconciliationReply(BaseModel):
    rows: list[DifferenceRow] = Field(description="By group: days in time, else the largest difference first")
    totals: DifferenceFigures
    dark_spend_usd: Usd
    unmapped: list[UnmappedName] = Field(description="Models' names on bills that nobody knows")
    unbilled_days: list[date] = Field(description="UTC days without a bill of some provider that has others")
    pending_from: date | None = Field(description="From this UTC day on, some provider's bill may not be final")
    start: date
    end: date
    group_by: Annotated[str, listed(GroupBy)]


class ToleranceRequest(BaseModel, extra="forbid"):
    """Bill and ledger match where their difference is within either bound."""

    provider: Text
    usd: Decimal = Field(Decimal(0), ge=0, lt=Decimal(10) ** 12, decimal_places=12)
    ratio: Decimal = Field(Decimal(0), ge=0, le=1, decimal_places=12, description="Of what was invoiced")


class ShownTolerance(BaseModel):
    provider: str
    usd: Usd
    ratio: Usd


class Scope(NamedTuple):
    """What a figure is about, for the address of its evidence."""

    provider: str
    start: date
    end: date
    """Exclusive."""
    group_by: GroupBy
    found: Reconciliation


def ratio(figures: Figures) -> Decimal | None:
    if not figures.invoiced:
        return None
    with localcontext(prec=28):
        return figures.difference / figures.invoiced


def figures_of(figures: Figures, state: State, scope: Scope, label: str | None, is_total: bool) -> dict[str, Any]:
    return {
        "invoiced_usd": figures.invoiced,
        "recorded_usd": figures.recorded,
        "difference_usd": figures.difference,
        "difference_ratio": ratio(figures),
        "state": state,
        "explained": [
            {"cause": cause, "amount_usd": amount, "evidence_url": _evidence(scope, label, cause, is_total)}
            for cause, amount in figures.explained()
        ],
        "unexplained_usd": figures.unexplained,
        "dark_spend_usd": figures.dark,
    }


def shown_row(row: Row, scope: Scope) -> dict[str, Any]:
    proposal = scope.found.proposals.get(row.label) if scope.group_by == "model" else None
    return {
        "provider": scope.provider,
        scope.group_by: row.label,
        **figures_of(row.figures, row.figures.state(scope.found.tolerance), scope, row.label, False),
        "evidence_url": _evidence(scope, row.label, None, False),
        **({"proposal": {"method": "POST", "path": "/v1/prices", "body": proposal}} if proposal else {}),
    }


def _evidence(scope: Scope, label: str | None, cause: Cause | None, is_total: bool) -> str:
    start, end = scope.start, scope.end
    asked: list[tuple[str, str]] = [("provider", scope.provider)] if scope.provider else []
    of_events = cause in _OF_EVENTS
    if not is_total:
        if scope.group_by == "day" and label is not None:
            start, end = date.fromisoformat(label), date.fromordinal(date.fromisoformat(label).toordinal() + 1)
        asked += _narrowed(scope, label, of_events)
    asked += [("start", f"{start}T00:00:00Z"), ("end", f"{end}T00:00:00Z")]
    if cause is not None and cause in _OF_EVENTS:
        status = _OF_EVENTS[cause]
        asked += [("cost_status", status)] if status else []
        return f"/v1/events?{urlencode(asked)}"
    if cause is not None:
        asked += [("kind", kind) for kind in (("credit", "tax", "fee") if cause == "credit_or_tax" else ("usage",))]
    return f"/v1/invoices/lines?{urlencode(asked)}"


def _narrowed(scope: Scope, label: str | None, of_events: bool) -> list[tuple[str, str]]:
    """The group of a row as filters of events or of lines."""
    if scope.group_by == "model":
        named = scope.found.recorded_names if of_events else scope.found.billed_names
        names = [""] if label is None else named.get(label, (label,))
        return [("model", name) for name in names] if len(names) <= _MOST_NAMES else []
    if scope.group_by == "class" and not of_events:
        return [("class", label or "none")]
    return [("project", label or "")] if scope.group_by == "project" else []


def csv_columns(group_by: GroupBy) -> Sequence[str]:
    figures = ("invoiced_usd", "recorded_usd", "difference_usd", "difference_ratio", "state")
    return ("provider", group_by, *figures, *(f"{cause}_usd" for cause in CAUSES), "unexplained_usd", "dark_spend_usd")


def csv_rows(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The rows with a column for each cause."""
    flat = []
    for row in rows:
        causes = {f"{cause}_usd": Decimal(0) for cause in CAUSES}
        causes |= {f"{part['cause']}_usd": part["amount_usd"] for part in row["explained"]}
        flat.append({**row, **causes})
    return flat


def shown_tolerance(provider: str, tolerance: Tolerance) -> ShownTolerance:
    return ShownTolerance(provider=provider, usd=tolerance.usd, ratio=tolerance.ratio)
