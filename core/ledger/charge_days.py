"""Charges as prices see them: of single events, and of the days whose events retention has dropped.

The transaction that drops a day's events writes their charges to `charge_day`, in groups that any price charges alike.
Nothing is added to a dropped day any more, so they are never rebuilt (docs/decisions/0109-charges-outlive-events.md).
"""

from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final, LiteralString

from core.dimensions import ANY_MODEL_NAME, DIMENSIONS
from core.errors import Unprocessable
from core.ledger.cost_sql import SqlArguments
from core.ledger.events import CURRENT
from core.ledger.kept_events import EVENTS_DROPPED, dropped, kept_from
from core.ledger.measures import OWN_TIME
from core.ledger_id import LedgerId
from core.prices.book import BEGINNING, PriceBook
from core.prices.context_windows import windows_of
from core.prices.price_groups import Add, CallColumns, PriceGrouping, group_keys, input_sum, price_grouping
from core.token_columns import TOKEN_COLUMNS

CHARGE_FILTERS: Final = frozenset((*DIMENSIONS, ANY_MODEL_NAME, "tenant", "region"))
"""The filters that are known of a dropped day."""

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
_STANDING: Final[LiteralString] = """
LEFT JOIN LATERAL (
    SELECT * FROM correction o WHERE o.org_id = e.org_id AND o.event_id = e.event_id
        AND (o.event_time = e.time OR o.stands_at = e.time) ORDER BY o.seq DESC LIMIT 1) AS l ON true"""
"""The last correction, whenever it counts."""
_SHOWN: Final[LiteralString] = "(c.seq IS NULL OR e.seq = c.stands)"
_STANDS: Final[LiteralString] = (
    "e.event_count = 1 AND e.seq = coalesce(l.stands, 0) AND coalesce(l.stands_at, e.time) = e.time"
)
_ALL: Final[LiteralString] = " + ".join(f"e.{column}" for column in TOKEN_COLUMNS)

ANY_CORRECTION: Final = """
SELECT EXISTS (SELECT FROM correction
        WHERE ($1::int IS NULL OR org_id = $1) AND event_time >= $2 AND event_time < $3)
    OR EXISTS (SELECT FROM correction
        WHERE ($1::int IS NULL OR org_id = $1) AND stands_at >= $2 AND stands_at < $3)
"""
"""Whether any event of a ledger (NULL: of any) in [start, end) was corrected: what most days spare is dear."""


def charged_by(prices: PriceBook, windows: bool = False) -> PriceGrouping:
    """How calls are grouped by the prices that charged them. Reads all prices: some 10 ms."""
    rows = list(prices.rows())
    return price_grouping({row.id: [row.terms] for row in rows}, windows_of(rows) if windows else ())


def event_charges(
    where: LiteralString, grouping: PriceGrouping, arguments: SqlArguments, corrected: bool, joins: LiteralString = ""
) -> LiteralString:
    """A SELECT of one row a charge of `usage_event e`: calls as they stand in their month, and corrections posted to
    another. A correction has tokens, too, where it is the row that stands of its call.

    Args:
        corrected: whether any of the events was (`ANY_CORRECTION`).
        joins: that `where` needs; the dimension set of the charge is `set_id` of `event_set`.
    """
    now = CURRENT if corrected else _UNCORRECTED
    call = CallColumns(now["price_id"], OWN_TIME, "e.units", subject_type="int")
    keys = group_keys(grouping, call, arguments.add)
    counts: LiteralString = "e.seq = coalesce(c.stands, 0)" if corrected else "e.seq = 0"
    stands: LiteralString = _STANDS if corrected else "e.seq = 0"
    used: LiteralString = f"({counts} OR {stands})"
    shown: LiteralString = ", ".join(
        [f"CASE WHEN {used} THEN {sql} END AS {name}" for name, sql in keys.items() if name != "band"]
    )
    tokens: LiteralString = ", ".join([f"CASE WHEN {used} THEN e.{c} ELSE 0 END AS {c}" for c in TOKEN_COLUMNS])
    standing: list[tuple[LiteralString, LiteralString]] = [
        ("dimension_set", event_set(corrected)),
        ("reason", now["cost_reason"]),
        ("cost_usd", now["cost_usd"]),
    ]
    if corrected:
        standing = [(name, f"CASE WHEN l.seq IS NULL THEN {sql} ELSE l.{name} END") for name, sql in standing]
    last: LiteralString = ", ".join(
        [f"CASE WHEN {stands} THEN {sql} END AS standing_{name.removeprefix('dimension_')}" for name, sql in standing]
    )
    return f"""
        SELECT e.org_id, e.time, {OWN_TIME} AS own_time, e.posted_for IS NOT NULL AS is_late,
            NOT ({counts}) AS is_correction, {event_set(corrected)} AS set_id, e.tenant, e.region,
            coalesce(e.is_batch, false) AS is_batch, {now["price_id"]} AS price_id,
            {now["discount_id"]} AS discount_id, {now["cost_reason"]} AS reason, e.model_requested,
            CASE WHEN {used} THEN e.units::text END AS units,
            {used} AND e.error_count > 0 AND {_ALL} = 0 AS failed,
            {tokens}, {input_sum(call.tokens)} AS input_total, {keys["band"]} AS band, {shown}, e.event_count,
            e.input_tokens + e.output_tokens AS tokens, {now["cost_usd"]} AS cost_usd,
            coalesce({now["list_cost_usd"]}, {now["cost_usd"]}) AS list_cost_usd, {last}
        FROM usage_event e {_IN_PLACE + _STANDING if corrected else ""} {joins}
        WHERE {where} AND {_SHOWN if corrected else "true"}"""


def event_set(corrected: bool) -> LiteralString:
    """The SQL of the dimension set of a charge of `event_charges`."""
    return "coalesce(c.dimension_set, e.dimension_set)" if corrected else "e.dimension_set"


def dropped_charges(
    org: LiteralString, start: LiteralString, end: LiteralString, grouping: PriceGrouping, add: Add
) -> LiteralString:
    """A SELECT of the groups of charges of dropped days, with the columns of `event_charges`.

    Args:
        start: with `end`, the SQL of whole days, [start, end).
    """
    each: LiteralString = ", ".join([f"e.{column} / greatest(e.event_count, 1)" for column in TOKEN_COLUMNS])
    return f"""
        SELECT e.org_id, e.day::timestamp AT TIME ZONE 'UTC' AS time, e.first_at AS own_time, e.last_at, e.is_late,
            e.is_correction, e.dimension_set AS set_id, e.tenant, e.region, e.is_batch, e.price_id, e.discount_id,
            e.reason, e.model_requested, e.units, e.failed, {", ".join(f"e.{column}" for column in TOKEN_COLUMNS)},
            e.half_cached, e.most_input AS input_total, e.least_input,
            width_bucket(e.most_input, {add(grouping.bands)}::bigint[]) AS band, e.minute,
            CASE WHEN e.is_exact THEN ARRAY[{each}]::bigint[] END AS exact, e.event_count, e.tokens, e.cost_usd,
            e.list_cost_usd, e.standing_set, e.standing_reason, e.standing_cost_usd
        FROM charge_day e
        WHERE e.org_id = {org} AND e.day >= ({start} AT TIME ZONE 'UTC')::date
            AND e.day < ({end} AT TIME ZONE 'UTC')"""


_KEY: Final[tuple[LiteralString, ...]] = (
    *("is_late", "is_correction", "set_id", "tenant", "region", "model_requested", "is_batch", "price_id"),
    *("discount_id", "reason", "units", "minute", "failed"),
)
_SUMS: Final[tuple[LiteralString, ...]] = ("event_count", "tokens", *TOKEN_COLUMNS)

CLOSE_TOTALS: Final = """
INSERT INTO closing_total (org_id, utc_day, event_count, cost_usd, has_charges)
SELECT org_id, (time AT TIME ZONE 'UTC')::date, sum(event_count), coalesce(sum(cost_usd), 0), true
FROM usage_event WHERE time >= $1 AND time < $2 AND ($3::int IS NULL OR org_id = $3) GROUP BY 1, 2
ON CONFLICT (org_id, utc_day) DO UPDATE SET
    event_count = closing_total.event_count + excluded.event_count,
    cost_usd = closing_total.cost_usd + excluded.cost_usd
"""


async def close_day(connection: Any, prices: PriceBook, day: date, ledger_id: LedgerId | None = None) -> None:
    """Writes what outlives the events of a UTC day, in the transaction that drops them; `ledger_id` None: of all."""
    start = datetime(day.year, day.month, day.day, tzinfo=UTC)
    end = start + timedelta(days=1)
    await connection.execute(CLOSE_TOTALS, start, end, ledger_id)
    corrected = await connection.fetchval(ANY_CORRECTION, ledger_id, start, end)
    arguments = SqlArguments()
    grouping = charged_by(prices, windows=True)._replace(dates=[BEGINNING, *prices.changes_between(BEGINNING, end)])
    where: LiteralString = f"e.time >= {arguments.add(start)} AND e.time < {arguments.add(end)}"
    where += "" if ledger_id is None else f" AND e.org_id = {arguments.add(ledger_id)}"
    charges = event_charges(where, grouping, arguments, corrected)
    sums: LiteralString = ", ".join([f"sum({name})::bigint" for name in _SUMS])
    await connection.execute(
        f"""INSERT INTO charge_day (org_id, day, {", ".join(_KEY).replace("set_id", "dimension_set")},
            standing_set, standing_reason, is_exact, first_at, last_at, least_input, most_input, {", ".join(_SUMS)},
            half_cached, cost_usd, list_cost_usd, standing_cost_usd)
        SELECT org_id, (time AT TIME ZONE 'UTC')::date, {", ".join(_KEY)},
            standing_set, standing_reason, exact IS NOT NULL, min(own_time), max(own_time), min(input_total),
            max(input_total), {sums}, sum((text_input + cache_read) / 2)::bigint, sum(cost_usd), sum(list_cost_usd),
            sum(standing_cost_usd)
        FROM ({charges}) AS charges
        GROUP BY 1, 2, {", ".join(_KEY)}, standing_set, standing_reason, band, dated, mask, exact,
            (own_time AT TIME ZONE 'UTC')::date""",
        *arguments.values,
    )


async def require_charges(
    connection: Any, ledger_id: LedgerId, start: datetime, end: datetime, filters: Collection[str]
) -> bool:
    """Whether events of [start, end) were dropped, so that `charge_day` must answer for them.

    Raises:
        Unprocessable: it does not know them by the filters, or only in part, or they were dropped before it was there.
    """
    first, last = start.astimezone(UTC), end.astimezone(UTC)
    days = await connection.fetch(_DROPPED, ledger_id, first.date(), (last - datetime.resolution).date())
    if not days:
        return False
    unknown = [row["utc_day"] for row in days if not row["has_charges"]]
    other = sorted(name for name in filters if name not in CHARGE_FILTERS)
    if unknown or other:
        why = f"without the filter `{other[0]}`, or " if other and not unknown else "ask `/v1/costs/summary`, or "
        since = (max(unknown) + timedelta(days=1)) if unknown else None
        horizon = datetime(since.year, since.month, since.day, tzinfo=UTC) if since else None
        raise dropped(horizon or await kept_from(connection, ledger_id), why)
    known = {row["utc_day"] for row in days}
    if any(time != _midnight(time) and time.date() in known for time in (first, last)):
        horizon = await kept_from(connection, ledger_id)
        raise Unprocessable(
            f"Single events before {horizon:%Y-%m-%d} are no longer kept; ask for whole days in UTC.",
            code=EVENTS_DROPPED,
        )
    return True


_DROPPED: Final = "SELECT utc_day, has_charges FROM closing_total WHERE org_id = $1 AND utc_day BETWEEN $2 AND $3"


def _midnight(time: datetime) -> datetime:
    return time.replace(hour=0, minute=0, second=0, microsecond=0)
