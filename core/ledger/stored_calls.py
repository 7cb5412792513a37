"""Reads events of the ledger as calls that witnesses can be about."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from core.dimensions import DIMENSIONS
from core.ledger import witness_sql
from core.ledger.arrival import LedgerTime
from core.ledger.copy_row import EVENT_COLUMNS, KEY_COLUMNS, RowIdentity, costs_by_class
from core.ledger.corrections import Standing
from core.ledger.line_items import ReceiptRefused, line_items
from core.ledger.witness_calls import Call, Stored
from core.ledger.witness_rules import Statement, Told
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.token_columns import COST_COLUMNS

Place = tuple[LedgerId, str, datetime]
"""Of an event: ledger, id, and the time at which the ledger has it."""

_OWN: Final = len(RowIdentity._fields)
_CURRENT: Final = {
    "cost_usd": "cost_usd",
    "list_cost_usd": "list_cost_usd",
    "cache_saved_usd": "cache_saved_usd",
    "price_id": "price_id",
    "discount_id": "discount_id",
    "reason": "cost_reason",
}
"""Columns that corrections change without restating the event, each with its name in a record."""


async def read_calls(connection: Any, prices: PriceBook, places: Sequence[Place]) -> dict[Place, Call]:
    """The calls of these events, as they stand. Events that have become witnesses themselves are left out."""
    if not places:
        return {}
    columns = [list(column) for column in zip(*places, strict=True)]
    prices = await prices.refreshed(connection)  # another server may have charged them by a newer price
    found = {}
    for record in await connection.fetch(witness_sql.CALLS, *columns):
        if record["stands"] >= 0:
            found[record["ledger_id"], record["id"].hex, record["event_time"]] = _call(record, prices)
    for row in await connection.fetch(witness_sql.WITNESSES, *columns):
        call = found.get((row["org_id"], row["event_id"].hex, row["event_time"]))
        if call is not None:
            call.told_by.add((row["witness_id"].hex, row["source"]))
            call.told.append(Told(row["source"] or None, row["received_at"], row["span_id"], row["parent_span_id"]))
    return found


def _call(record: Any, prices: PriceBook) -> Call:
    columns = {name: record[f"r_{name}"] for name in EVENT_COLUMNS[_OWN:]}
    columns |= {name: record[current] for name, current in _CURRENT.items()} | dict.fromkeys(KEY_COLUMNS)
    try:
        costs = costs_by_class(line_items(record, prices))
        is_explained = True
    except ReceiptRefused:
        costs, is_explained = [None] * len(COST_COLUMNS), False
    columns |= dict(zip(COST_COLUMNS, costs, strict=True))
    values = tuple(record[f"d_{name}"] for name in DIMENSIONS)
    statement = Statement(record["r_source"], columns, values, record["user_id"])
    stored = Stored(
        record["dimension_set"],
        record["folded_set"],
        record["standing_user_key"],
        record["last_seq"],
        Standing(record["stands"], record["stands_at"]),
        is_explained,
    )
    time, own = record["event_time"], record["own_time"]
    at = LedgerTime(time, own if own != time else None)
    id_ = record["ledger_id"], record["id"].hex
    call = Call(id_, at, record["first_received_at"], record["first_source"], statement, stored)
    call.told[0] = call.told[0]._replace(span_id=record["first_span"], parent_span_id=record["first_parent"])
    return call
