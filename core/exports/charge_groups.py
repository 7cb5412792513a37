"""Reads a ledger's charges in groups of events that one price explains, so that an export does not read each event.

A group has one period, dimension set, tenant, region, price, discount and tier. Where a call's cost is no multiple of
its tokens (units, hours of the day, marginal tiers, a fee for each request), each event is a group of its own.
"""

from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final, Literal, LiteralString, NamedTuple

from outlay.pricing import Rates
from outlay.terms import Terms
from outlay.token_classes import TOKEN_CLASSES

from core.calendar import DAY, ceil
from core.db.pool import INDEXED_NESTED_LOOPS
from core.dimensions import ANY_MODEL_NAME, DIMENSIONS
from core.filters import Filter
from core.ledger.cost_sql import SqlArguments
from core.ledger.events import CURRENT, event_condition
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
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
    is_single: bool
    """Whether it is one event that must be priced by itself."""
    units: str | None
    """JSON; None: none."""
    events: int
    tokens: int
    cost_usd: Decimal
    list_cost_usd: Decimal
    """With `cost_usd` where there is no list price."""


class PriceEdges(NamedTuple):
    """What of the price book decides how events can be grouped."""

    starts: list[int]
    """The first numbers of input tokens at which some price changes."""
    single: list[int]
    """Prices of which each event must be priced by itself."""


def price_edges(prices: PriceBook) -> PriceEdges:
    """Reads all prices: some 10 ms."""
    starts: set[int] = set()
    single: list[int] = []
    for price in prices.rows():
        if is_linear(price.terms):
            starts.update(start + 1 for rates in _rates_of(price.terms) for start in rates.starts)
        else:
            single.append(price.id)
    return PriceEdges(sorted(starts), single)


def is_linear(terms: Terms) -> bool:
    """Whether calls of one tier cost a multiple of their tokens, at every hour."""
    return not terms.hours and all(rates.is_simple for rates in _rates_of(terms))


def _rates_of(terms: Terms) -> Iterable[Rates]:
    return (terms.standard.rates, *(Rates(variant.rates, variant.fees) for variant in terms.variants))


async def read_groups(
    connection: Any, selection: Selection, edges: PriceEdges
) -> AsyncGenerator[Sequence[Group], None]:
    """The groups in the order of their keys within each day (or month), some hundred at a time.

    To be called in a transaction with one snapshot, which the caller keeps from compression and retention.
    """
    await connection.execute(f"{INDEXED_NESTED_LOOPS}; SET LOCAL enable_sort = off; SET LOCAL work_mem = '32MB'")
    first, last = await connection.fetchrow(_BOUNDS, selection.ledger_id, selection.start, selection.end)
    if first is None:
        return
    for start, end in windows(selection._replace(start=first, end=last + datetime.resolution)):
        corrected = await connection.fetchval(_ANY_CORRECTION, selection.ledger_id, start, end)
        arguments = SqlArguments()
        sql = _statement(selection, start, end, edges, corrected, arguments)
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
_ANY_CORRECTION: Final = (
    "SELECT EXISTS (SELECT FROM correction WHERE org_id = $1 AND event_time >= $2 AND event_time < $3)"
)
_INPUT: Final[LiteralString] = " + ".join(f"e.{each.column}::bigint" for each in TOKEN_CLASSES if each.side == "input")
_TOKENS: Final[LiteralString] = ", ".join(
    f"CASE WHEN e.seq = {{stands}} THEN e.{c} ELSE 0 END AS {c}" for c in TOKEN_COLUMNS
)
_UNCORRECTED: Final[dict[str, LiteralString]] = {
    **{name: f"e.{name}" for name in ("cost_usd", "list_cost_usd", "price_id", "discount_id")},
    "cost_reason": "e.reason",
}
"""What corrections change, of an event without any."""
_IN_PLACE: Final[LiteralString] = """
LEFT JOIN LATERAL (
    SELECT * FROM correction c WHERE c.org_id = e.org_id AND c.event_id = e.event_id
        AND c.event_time = e.time AND c.time = e.time ORDER BY c.seq DESC LIMIT 1) AS c ON true"""
"""The last correction that counts when the event does. Of an event and these, the row that stands is shown; corrections
that were posted to a later month are rows of their own."""
_SHOWN: Final[LiteralString] = "(c.seq IS NULL OR e.seq = c.stands)"
_ORDER: Final[LiteralString] = ", ".join(
    name + (' COLLATE "C"' if name in ("tenant", "region", "reason") else "") for name in RowKey._fields
)


def _statement(
    selection: Selection, start: datetime, end: datetime, edges: PriceEdges, corrected: bool, arguments: SqlArguments
) -> LiteralString:
    org, first, last = (arguments.add(value) for value in (selection.ledger_id, start, end))
    period, starts = arguments.add(selection.granularity), arguments.add(edges.starts)
    conditions = [event_condition(name, value, arguments) for name, value in selection.filters.items()]
    now = CURRENT if corrected else _UNCORRECTED
    set_id: LiteralString = "coalesce(c.dimension_set, e.dimension_set)" if corrected else "e.dimension_set"
    joins: LiteralString = _IN_PLACE if corrected else ""
    if any(name in (*DIMENSIONS, ANY_MODEL_NAME) for name in selection.filters):
        joins += f" JOIN dimension_set d ON d.org_id = e.org_id AND d.id = {set_id}"
    if "user_id" in selection.filters:
        joins += " LEFT JOIN subject s ON s.org_id = e.org_id AND s.user_key = e.user_key"
    shown: LiteralString = _SHOWN if corrected else "true"
    stands: LiteralString = "coalesce(c.stands, 0)" if corrected else "0"
    priced_alone: LiteralString = f"{now['price_id']} = ANY({arguments.add(edges.single)}::int[])"
    return f"""
        SELECT g.*, {", ".join(f"d.{name}" for name in DIMENSIONS)}
        FROM (
            SELECT {", ".join(RowKey._fields)}, {", ".join(f"sum({c}) AS {c}" for c in TOKEN_COLUMNS)},
                min(own_time) AS at, model_requested, max(input_total) AS input_total, single IS NOT NULL AS is_single,
                min(units) AS units, sum(event_count) AS events, sum(tokens) AS tokens,
                coalesce(sum(cost_usd), 0) AS cost_usd, coalesce(sum(list_cost_usd), 0) AS list_cost_usd
            FROM (
                SELECT date_trunc({period}::text, coalesce(e.posted_for, e.time)) AS period,
                    date_trunc('month', e.time) AS billing_month,
                    e.posted_for IS NOT NULL AS is_late, e.seq <> {stands} AS is_correction, {set_id} AS set_id,
                    e.tenant, e.region, coalesce(e.is_batch, false) AS is_batch,
                    {now["price_id"]} AS price_id, {now["discount_id"]} AS discount_id, {now["cost_reason"]} AS reason,
                    {_TOKENS.format(stands=stands)}, coalesce(e.posted_for, e.time) AS own_time, e.model_requested,
                    {_INPUT} AS input_total, width_bucket({_INPUT}, {starts}::bigint[]) AS tier,
                    CASE WHEN e.seq = {stands} AND (e.units IS NOT NULL OR {priced_alone})
                        THEN (e.time, e.event_id) END AS single,
                    e.units::text AS units, e.event_count, e.input_tokens + e.output_tokens AS tokens,
                    {now["cost_usd"]} AS cost_usd, coalesce({now["list_cost_usd"]}, {now["cost_usd"]}) AS list_cost_usd
                FROM usage_event e {joins}
                WHERE e.org_id = {org}::int AND e.time >= {first}::timestamptz AND e.time < {last}::timestamptz
                    AND {" AND ".join((shown, *conditions))}) AS e
            GROUP BY {", ".join(RowKey._fields)}, model_requested, tier, single OFFSET 0) AS g
        JOIN dimension_set d ON d.org_id = {org}::int AND d.id = g.set_id
        ORDER BY {_ORDER}"""


def _group(record: Any) -> Group:
    at, requested, input_total, is_single, units, events, tokens, cost, list_cost = record[
        _KEY + _CLASSES : _DIMENSIONS_AT
    ]
    return Group(
        RowKey(*record[:_KEY]),
        dict(zip(DIMENSIONS, record[_DIMENSIONS_AT:], strict=True)),
        record[_KEY : _KEY + _CLASSES],
        at,
        requested,
        input_total,
        is_single,
        units,
        events,
        int(tokens),
        cost,
        list_cost,
    )
