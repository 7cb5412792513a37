"""Everything that is written out by token class agrees with the table of token classes."""

from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import fields
from outlay._event_fields import FIELDS as SDK_FIELDS
from outlay.pricing import Rate, Rates, price
from outlay.providers import ResponseUsage
from outlay.token_classes import PARTS, RATED, STAND_INS, TOKEN_CLASSES, TokenClass, TokenCounts, Usage
from outlay.usage import count, is_split

from core.event import UsageEvent
from core.ledger.copy_row import EVENT_COLUMNS, STAGE_COLUMNS, costs_by_class
from core.ledger.events import EXPRESSIONS
from core.ledger.export import COLUMNS as EXPORTED
from core.ledger.measures import CUBE_MEASURES
from core.prices.catalogue import _CLASS
from core.token_columns import COST_COLUMNS, RECORD_FIELDS, TOKEN_COLUMNS

TOTALS = {"input_tokens", "output_tokens", "cache_write_tokens", "total_tokens"}
"""An event's counts that contain classes, and are no class."""
PRICE = Decimal("2.5")
STATED = {each.field for each in TOKEN_CLASSES if each.field} | TOTALS


def event(**stated: Any) -> UsageEvent:
    return UsageEvent(provider="p", model="m", **stated)


def test_usage_lists_the_classes_in_their_order() -> None:
    assert Usage._fields == tuple(each.name for each in TOKEN_CLASSES)


def test_an_event_states_every_class() -> None:
    counts = {
        field.name: field.type
        for field in fields(UsageEvent)
        if field.name.endswith("_tokens") and field.name != "max_output_tokens"
    }
    assert counts.keys() == TokenCounts.__dataclass_fields__.keys() == STATED
    assert {str(kind) for name, kind in counts.items() if name not in TOTALS} == {str(counts["cache_read_tokens"])}
    assert STATED <= SDK_FIELDS
    assert issubclass(ResponseUsage, TokenCounts)


@pytest.mark.parametrize("each", TOKEN_CLASSES, ids=lambda each: each.name)
def test_a_class_is_counted_where_it_belongs(each: TokenClass) -> None:
    field = each.field or f"{each.side}_tokens"
    counted = count(event(**{field: 7}))
    assert counted.usage == Usage(**{each.name: 7})
    assert {each.side: 7} == {side: n for side, n in zip(("input", "output"), counted[1:3], strict=True) if n}
    assert (counted.usage.input_total, counted.usage.output_total) == counted[1:3]
    assert counted.flags == ()
    assert is_split(event(**{field: 7}))
    assert not is_split(event(total_tokens=7))
    whole = count(event(**{f"{each.side}_tokens": 10} | {field: 7}))
    assert sum(whole.usage) == (10 if each.field else 7)
    assert getattr(whole.usage, each.name) == 7


def test_the_ledger_has_a_column_of_every_class() -> None:
    assert len(set(TOKEN_COLUMNS)) == len(TOKEN_CLASSES)
    assert {*TOKEN_COLUMNS} <= {*EVENT_COLUMNS} & {*CUBE_MEASURES}
    assert {*COST_COLUMNS} <= {*STAGE_COLUMNS} & {*CUBE_MEASURES}
    assert {name for name in CUBE_MEASURES if name.startswith("cost_")} == {*COST_COLUMNS, "cost_usd"}


@pytest.mark.parametrize("each", TOKEN_CLASSES, ids=lambda each: each.name)
def test_a_class_costs_in_its_column(each: TokenClass) -> None:
    (item,) = price(Usage(**{each.name: 3}), Rates({each.name: Rate(PRICE)})).line_items
    costs = dict(zip(COST_COLUMNS, costs_by_class([item]), strict=True))
    assert {name: cost for name, cost in costs.items() if cost is not None} == {each.cost_column: item.amount_usd}


def test_replies_show_every_class() -> None:
    assert EXPRESSIONS.keys() >= STATED
    assert {*EXPORTED} >= STATED
    assert all(each.field in RECORD_FIELDS for each in TOKEN_CLASSES if each.field)


def test_a_rate_that_stands_in_is_one_of_the_table() -> None:
    for name, stand_ins in STAND_INS.items():
        assert {*stand_ins} <= {*RATED} - {name}
    assert {part.whole for part in PARTS.values()} <= {*Usage._fields}
    assert {*_CLASS.values()} <= {*RATED}
