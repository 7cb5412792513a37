"""Attribution rules on events that are about to land, before budgets are matched. Pure."""

from typing import Any, Final

from msgspec.structs import replace

from core.attribution.conditions import ValueOf
from core.attribution.rule import RuleIndex, changes
from core.budget_counters.matching import facts_of
from core.dimensions import DIMENSIONS
from core.ledger.arrival import Arrival
from core.ledger.copy_row import OWN_COLUMNS, EventRow, UnpricedRow
from core.ledger.dimension_set import Values, set_id
from core.ledger.witness_rules import Statement

_PLACES: Final = {name: place for place, name in enumerate(DIMENSIONS)}
_TENANT: Final = OWN_COLUMNS.index("tenant")
_COST_STATUS: Final = _PLACES["cost_status"]


def attributed(arrival: Arrival, rules: RuleIndex) -> Arrival:
    """The event with what the rule that takes it gives; `rules` are its ledger's."""
    row = arrival.row
    at = row.time or arrival.received_at

    def change(priced: EventRow) -> EventRow:
        value_of = _values_of_row(priced)
        rule = rules.taker(priced.dimension_set, value_of, at)
        given = changes(rule.spec, value_of) if rule else {}
        return _with(priced, given) if given else priced

    return arrival._replace(row=row.changed_by(change) if isinstance(row, UnpricedRow) else change(row))


def values_of_statement(said: Statement) -> ValueOf:
    """The values of what is said of a call, for rules."""

    def value_of(name: str) -> str | None:
        if (place := _PLACES.get(name)) is not None:
            return said.values[place]
        value = said.user_id if name == "user_id" else said.columns[name]
        return None if value is None else str(value)

    return value_of


def statement_with(said: Statement, given: dict[str, str]) -> Statement:
    """The same statement with other attribution."""
    columns = {**said.columns, "tenant": given["tenant"]} if "tenant" in given else said.columns
    return said._replace(columns=columns, values=_values_with(said.values, given))


def _values_of_row(row: EventRow) -> ValueOf:
    def value_of(name: str) -> str | None:
        if (place := _PLACES.get(name)) is not None:
            return row.values[place]
        value: Any = row.source if name == "source" else getattr(row.event, name)
        return None if value is None else str(value)

    return value_of


def _values_with(values: Values, given: dict[str, str]) -> Values:
    return tuple(given.get(name, was) for name, was in zip(DIMENSIONS, values, strict=True))


def _with(row: EventRow, given: dict[str, str]) -> EventRow:
    event, values = replace(row.event, **given), _values_with(row.values, given)
    columns = row.tail.split("\t")
    if "tenant" in given:
        columns[_TENANT] = given["tenant"].replace("\\", "\\\\")
    return row._replace(
        event=event,
        values=values,
        dimension_set=set_id(values),
        facts=facts_of((*values[:_COST_STATUS], *values[_COST_STATUS + 1 :]), event),
        tail="\t".join(columns),
        fixed={name: value for name, value in row.fixed.items() if name not in given},
    )
