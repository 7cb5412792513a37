"""Reads a ledger's charges in groups of events that one price explains, so that an export does not read each event.

A group has one period, dimension set, tenant, region, price and discount, the same units, and is charged alike by that
price (`core.prices.price_groups`).
"""

from collections.abc import AsyncGenerator, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final, Literal, LiteralString, NamedTuple

from core.calendar import DAY, ceil
from core.db.pool import INDEXED_NESTED_LOOPS
from core.dimensions import ANY_MODEL_NAME, DIMENSIONS
from core.filters import Filter
from core.ledger.charge_days import ANY_CORRECTION, dropped_charges, event_charges, event_set
from core.ledger.cost_sql import SqlArguments
from core.ledger.events import event_condition
from core.ledger_id import LedgerId
from core.prices.price_groups import PriceGrouping
from core.token_columns import TOKEN_COLUMNS

Granularity = Literal["hour", "day", "month"]

FETCH_GROUPS: Final = 500
"""Groups read at once."""
MAX_EXPORT_SECONDS: Final = 3600
"""The longest an export may take: its snapshot keeps VACUUM from removing dead rows."""


class Selection(NamedTuple):
    """Charges that count in [start, end), UTC, by periods of this length."""

    ledger_id: LedgerId
    start: datetime
    end: datetime
    granularity: Granularity = "day"
    filters: Mapping[str, Filter] = {}


class RowKey(NamedTuple):
    """What all lines of a group have in common; groups with the same key come one after another."""

    period: datetime
    """Start of the hour, day or month in which the calls were made, UTC."""
    billing_month: datetime
    """In which they count: a later one where the month of the calls was closed."""
    is_late: bool
    """Whether it was posted to an open month, because the calls' own month was closed."""
    is_correction: bool
    """Whether it is a difference of cost, whose usage was counted before."""
    set_id: Any
    tenant: str | None
    region: str | None
    is_batch: bool
    price_id: int | None
    discount_id: int | None
    reason: str | None


_KEY: Final = len(RowKey._fields)
_CLASSES: Final = len(TOKEN_COLUMNS)
_DIMENSIONS_AT: Final = _KEY + _CLASSES + 9
"""Where the dimensions begin in a record."""


class Group(NamedTuple):
    """The sums of one group."""

    key: RowKey
    dimensions: dict[str, Any]
    usage: tuple[int, ...]
    """In the order of `outlay.token_classes.Usage`."""
    at: datetime
    """The time of one of the calls."""
    model_requested: str | None
    input_total: int
    """Input tokens of one of the calls; the others are in the same tier of every price."""
    is_exact: bool
    """Whether all have the same tokens, because each must be priced by itself."""
    units: str | None
    """JSON, of each call; None: none."""
    events: int
    tokens: int
    cost_usd: Decimal
    list_cost_usd: Decimal
    """With `cost_usd` where there is no list price."""


async def read_groups(
    connection: Any, selection: Selection, grouping: PriceGrouping, with_dropped: bool
) -> AsyncGenerator[Sequence[Group], None]:
    """The groups in the order of their keys within each day (or month), some hundred at a time.

    To be called in a transaction with one snapshot, which the caller keeps from compression and retention.

    Args:
        with_dropped: whether some of the days' events were dropped (`core.ledger.charge_days.require_charges`).
    """
    await connection.execute(f"{INDEXED_NESTED_LOOPS}; SET LOCAL enable_sort = off; SET LOCAL work_mem = '32MB'")
    bounds = [await connection.fetchrow(_BOUNDS, selection.ledger_id, selection.start, selection.end)]
    if with_dropped:
        bounds.append(await connection.fetchrow(_DROPPED_BOUNDS, selection.ledger_id, selection.start, selection.end))
    known = [(first, last) for first, last in bounds if first is not None]
    if not known:
        return
    first, last = min(first for first, _ in known), max(last for _, last in known)
    for start, end in windows(selection._replace(start=first, end=last + datetime.resolution)):
        corrected = await connection.fetchval(ANY_CORRECTION, selection.ledger_id, start, end)
        arguments = SqlArguments()
        sql = _statement(selection, (start, end), grouping, corrected, with_dropped, arguments)
        cursor = await connection.cursor(sql, *arguments.values, timeout=MAX_EXPORT_SECONDS)
        while records := await cursor.fetch(FETCH_GROUPS, timeout=MAX_EXPORT_SECONDS):
            yield [_group(record) for record in records]


def windows(selection: Selection) -> list[tuple[datetime, datetime]]:
    """[start, end) cut into UTC days, or into months where the periods are months."""
    found, start = [], selection.start.astimezone(UTC)
    while start < selection.end:
        following = ceil(start + datetime.resolution, DAY)
        if selection.granularity == "month":
            following = following.replace(day=1) if following.day == 1 else _next_month(start)
        found.append((start, min(following, selection.end)))
        start = following
    return found


def _next_month(time: datetime) -> datetime:
    first = time.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return (first + 32 * DAY).replace(day=1)


_BOUNDS: Final = "SELECT min(time), max(time) FROM usage_event WHERE org_id = $1 AND time >= $2 AND time < $3"
_DROPPED_BOUNDS: Final = """
SELECT min(day)::timestamp AT TIME ZONE 'UTC', max(day)::timestamp AT TIME ZONE 'UTC' FROM charge_day
WHERE org_id = $1 AND day >= ($2::timestamptz AT TIME ZONE 'UTC')::date AND day < ($3::timestamptz AT TIME ZONE 'UTC')
"""
_ORDER: Final[LiteralString] = ", ".join(
    name + (' COLLATE "C"' if name in ("tenant", "region", "reason") else "") for name in RowKey._fields
)


_COLUMNS: Final[LiteralString] = ", ".join(
    (
        *("time", "own_time", "is_late", "is_correction", "set_id", "tenant", "region", "is_batch", "price_id"),
        *(
            "discount_id",
            "reason",
            "model_requested",
            *TOKEN_COLUMNS,
            "input_total",
            "band",
            "minute",
            "exact",
            "units",
        ),
        *("event_count", "tokens", "cost_usd", "list_cost_usd"),
    )
)


def _statement(
    selection: Selection,
    window: tuple[datetime, datetime],
    grouping: PriceGrouping,
    corrected: bool,
    with_dropped: bool,
    arguments: SqlArguments,
) -> LiteralString:
    org, start, end = (arguments.add(value) for value in (selection.ledger_id, *window))
    period = arguments.add(selection.granularity)
    conditions: LiteralString = "true" + "".join(
        [f" AND {event_condition(name, value, arguments)}" for name, value in selection.filters.items()]
    )
    joins: LiteralString = ""
    if any(name in (*DIMENSIONS, ANY_MODEL_NAME) for name in selection.filters):
        joins = f"JOIN dimension_set d ON d.org_id = e.org_id AND d.id = {event_set(corrected)}"
    if "user_id" in selection.filters:
        joins += " LEFT JOIN subject s ON s.org_id = e.org_id AND s.user_key = e.user_key"
    where: LiteralString = (
        f"e.org_id = {org}::int AND e.time >= {start}::timestamptz AND e.time < {end}::timestamptz AND {conditions}"
    )
    charges: LiteralString = (
        f"SELECT {_COLUMNS} FROM ({event_charges(where, grouping, arguments, corrected, joins)}) AS e"
    )
    if with_dropped:
        days = dropped_charges(f"{org}::int", f"{start}::timestamptz", f"{end}::timestamptz", grouping, arguments.add)
        charges += f"""
            UNION ALL SELECT {_COLUMNS} FROM ({days}) AS e
            JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.set_id WHERE {conditions}"""
    return f"""
        SELECT g.*, {", ".join(f"d.{name}" for name in DIMENSIONS)}
        FROM (
            SELECT {", ".join(RowKey._fields)}, {", ".join(f"sum({c}) AS {c}" for c in TOKEN_COLUMNS)},
                min(own_time) AS at, model_requested, max(input_total) AS input_total, exact IS NOT NULL AS is_exact,
                min(units) AS units, sum(event_count) AS events, sum(tokens) AS tokens,
                coalesce(sum(cost_usd), 0) AS cost_usd, coalesce(sum(list_cost_usd), 0) AS list_cost_usd
            FROM (
                SELECT *, date_trunc({period}::text, own_time) AS period, date_trunc('month', time) AS billing_month
                FROM ({charges}) AS e) AS e
            GROUP BY {", ".join(RowKey._fields)}, model_requested, units, band, minute, exact OFFSET 0) AS g
        JOIN dimension_set d ON d.org_id = {org}::int AND d.id = g.set_id
        ORDER BY {_ORDER}"""


def _group(record: Any) -> Group:
    at, requested, input_total, is_exact, units, events, tokens, cost, list_cost = record[
        _KEY + _CLASSES : _DIMENSIONS_AT
    ]
    return Group(
        RowKey(*record[:_KEY]),
        dict(zip(DIMENSIONS, record[_DIMENSIONS_AT:], strict=True)),
        record[_KEY : _KEY + _CLASSES],
        at,
        requested,
        input_total,
        is_exact,
        units,
        events,
        int(tokens),
        cost,
        list_cost,
    )
