"""Lists of columns by type: a new column of `usage_event` that is missing from one of them fails here."""

from typing import get_args, get_type_hints

from core.event import UsageEvent
from core.ledger import corrections, export
from core.ledger.copy_row import EVENT_COLUMNS
from core.ledger.measures import CUBE_MEASURES, ENTITY_MEASURES

_POSTED_BY_THE_CORRECTION = corrections._POSTED
_ONLY_OF_THE_CALL = {"latency_us"}
"""A correction brings no further latency: its column is empty there."""


def test_a_correction_takes_back_every_quantity_that_rollups_add_up() -> None:
    summed = {*CUBE_MEASURES, *ENTITY_MEASURES} & {*EVENT_COLUMNS}
    assert summed - corrections.SIGNED - _POSTED_BY_THE_CORRECTION - _ONLY_OF_THE_CALL == set()


def test_an_export_knows_which_fields_are_no_text() -> None:
    hints = get_type_hints(UsageEvent)
    texts = {name for name, hint in hints.items() if {str, type(None)} >= set(get_args(hint) or (hint,))}
    typed = export._DECIMALS | export._FLAGS | export._OURS
    exported = {*export.COLUMNS} & {*UsageEvent.__struct_fields__}
    literal = {"operation", "usage_source", "cost_source", "saving_technique"}  # closed lists of words
    assert exported - texts - typed - literal - {"timestamp"} == set()
