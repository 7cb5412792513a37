"""The ledger's columns of token classes, from the table that the SDK prices by (`outlay.token_classes`)."""

from typing import Final, LiteralString

from outlay.token_classes import TOKEN_CLASSES

TOKEN_COLUMNS: Final[tuple[LiteralString, ...]] = tuple(each.column for each in TOKEN_CLASSES)
"""Tokens by disjoint class, in the order of `outlay.token_classes.Usage`."""

EVENT_FIELDS: Final[dict[str, LiteralString]] = {each.field: each.column for each in TOKEN_CLASSES if each.field}
"""The event's fields, each with its column."""

REMAINDER_COLUMNS: Final[tuple[LiteralString, ...]] = tuple(each.column for each in TOKEN_CLASSES if not each.field)
"""Of classes that no field of an event states: the rest of a total without its parts."""

RECORD_FIELDS: Final = tuple(each.field or each.column for each in TOKEN_CLASSES)
"""The names of the token classes in an event's record, in the order of `outlay.token_classes.Usage`."""

COST_COLUMNS: Final[tuple[LiteralString, ...]] = tuple(dict.fromkeys(each.cost_column for each in TOKEN_CLASSES))
"""The cost by class, in USD; they add up to `cost_usd`."""

COST_PLACES: Final = {each.name: COST_COLUMNS.index(each.cost_column) for each in TOKEN_CLASSES}
"""Where in `COST_COLUMNS` a token class has its cost."""

OTHER_COST: Final = COST_COLUMNS.index("cost_other")
"""The place of parts of token classes and of units that are not tokens."""
