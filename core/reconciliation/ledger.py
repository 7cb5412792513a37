"""Proves the one invariant of the ledger: for each ledger and UTC day all tables agree, to the last digit.

Σ raw events (all `seq`) + closing totals = Σ cube_15m = Σ cube_day = Σ entities = Σ sessions = Σ runs, in cost and
in events, and the cost by class adds up to the cost; of days whose events were dropped also = Σ charges. The cube and
the tables derived from it also agree in every dimension set, so that a right sum under a wrong name is found;
so do raw events and `activity` by session and run, and savings by technique. Budgets' counters equal the ledger's sums
by window and subject, and a closed month those of its closing. Derived tables of dirty hours are not compared, since
readers do not use them.
"""

from datetime import date
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple

from core.db.compression_epochs import EVERY_SLOT
from core.ledger.events import EVENTS, IS_WHOLE, STANDS
from core.ledger.exact_reads import read_exactly
from core.ledger.savings import OF_CALLS
from core.ledger_id import LedgerId
from core.reconciliation.budget_counters import UncountedBudget, audit_counters
from core.token_columns import COST_COLUMNS

_CLASSES: Final[LiteralString] = " + ".join(COST_COLUMNS)

_RAW: Final[LiteralString] = """
SELECT org_id, utc_day, sum(event_count) AS event_count, sum(cost_usd) AS cost_usd FROM (
    SELECT org_id, (time AT TIME ZONE 'UTC')::date AS utc_day, event_count, coalesce(cost_usd, 0) AS cost_usd
    FROM usage_event
    UNION ALL SELECT org_id, utc_day, event_count, cost_usd FROM closing_total) AS rows
GROUP BY 1, 2
"""


def _derived(table: LiteralString, time: LiteralString, where: LiteralString = "true") -> LiteralString:
    day: LiteralString = time if time == "day" else f"({time} AT TIME ZONE 'UTC')::date"
    return f"""SELECT org_id, {day} AS utc_day, sum(event_count) AS event_count, sum(cost_usd) AS cost_usd
        FROM {table} WHERE {where} GROUP BY 1, 2"""


_COMPARED: Final[dict[str, LiteralString]] = {
    "cube_15m": _derived("cube_15m", "bucket"),
    "cube_15m by class": f"""SELECT org_id, (bucket AT TIME ZONE 'UTC')::date AS utc_day,
        sum(event_count) AS event_count, sum({_CLASSES}) AS cost_usd FROM cube_15m GROUP BY 1, 2""",
    "cube_day": _derived("cube_day", "day"),
    "entity_15m by tenant": _derived("entity_15m", "bucket", "kind = 't'"),
    "entity_15m by user": _derived("entity_15m", "bucket", "kind = 'u'"),
    "entity_day by tenant": _derived("entity_day", "day", "kind = 't'"),
    "entity_day by user": _derived("entity_day", "day", "kind = 'u'"),
    "facet_15m": _derived("facet_15m", "bucket"),
    "facet_day": _derived("facet_day", "day"),
    "session": _derived("session", "hour"),
    "run": _derived("run", "hour"),
    "charge_day": _derived("charge_day", "day"),
}
_LIVE: Final = ("cube_15m", "cube_15m by class")

_RAW_SETS: Final[LiteralString] = """
SELECT org_id, (time AT TIME ZONE 'UTC')::date AS utc_day, coalesce(folded_set, dimension_set) AS set,
    sum(event_count) AS event_count, sum(coalesce(cost_usd, 0)) AS cost_usd
FROM usage_event GROUP BY 1, 2, 3
"""


def _sets(table: LiteralString, time: LiteralString, where: LiteralString = "true") -> LiteralString:
    day: LiteralString = time if time == "day" else f"({time} AT TIME ZONE 'UTC')::date"
    return f"""SELECT org_id, {day} AS utc_day, dimension_set AS set, sum(event_count) AS event_count,
        sum(cost_usd) AS cost_usd FROM {table} WHERE {where} GROUP BY 1, 2, 3"""


_CALLS_TOGETHER: Final[LiteralString] = "coalesce(session_id, '') || E'\\x1f' || coalesce(run_id, '')"
_RAW_ACTIVITY: Final[LiteralString] = f"""
SELECT org_id, (time AT TIME ZONE 'UTC')::date AS utc_day, {_CALLS_TOGETHER} AS set,
    sum(event_count) AS event_count, sum(coalesce(cost_usd, 0)) AS cost_usd
FROM usage_event WHERE session_id <> '' OR run_id <> '' GROUP BY 1, 2, 3
"""
_ACTIVITY: Final[LiteralString] = f"""
SELECT org_id, (hour AT TIME ZONE 'UTC')::date AS utc_day, {_CALLS_TOGETHER} AS set, sum(event_count) AS event_count,
    sum(cost_usd) AS cost_usd
FROM activity GROUP BY 1, 2, 3
"""

_RAW_SAVINGS: Final[LiteralString] = f"""
SELECT org_id, utc_day, coalesce(technique, '') AS set, event_count, cost_usd + saved_usd AS cost_usd FROM (
    SELECT e.org_id, (e.time AT TIME ZONE 'UTC')::date AS utc_day, {OF_CALLS} {EVENTS}
    WHERE {IS_WHOLE} AND {STANDS}
    GROUP BY 1, 2, 3) AS calls
"""


def _savings(table: LiteralString, time: LiteralString) -> LiteralString:
    """Events, and cost with savings, by technique."""
    day: LiteralString = time if time == "day" else f"({time} AT TIME ZONE 'UTC')::date"
    return f"""SELECT org_id, {day} AS utc_day, coalesce(technique, '') AS set, sum(event_count) AS event_count,
        sum(cost_usd) + sum(saved_usd) AS cost_usd FROM {table} GROUP BY 1, 2, 3"""


def _tenants(table: LiteralString, where: LiteralString = "true") -> LiteralString:
    return f"""SELECT org_id, day AS utc_day, coalesce(tenant, '') AS set, sum(event_count) AS event_count,
        coalesce(sum(cost_usd), 0) AS cost_usd FROM {table} WHERE {where} GROUP BY 1, 2, 3"""


_COMPARED_SETS: Final[dict[str, tuple[LiteralString, LiteralString]]] = {
    "cube_15m by dimensions": (_RAW_SETS, _sets("cube_15m", "bucket")),
    "cube_day by dimensions": (_sets("cube_15m", "bucket"), _sets("cube_day", "day")),
    "facet_day by dimensions": (_sets("cube_15m", "bucket"), _sets("facet_day", "day")),
    "activity by session and run": (_RAW_ACTIVITY, _ACTIVITY),
    "entity_day by dimensions": (_sets("cube_15m", "bucket"), _sets("entity_day", "day", "kind = 't'")),
    "saving_hour by technique": (_RAW_SAVINGS, _savings("saving_hour", "hour")),
    "saving_day by technique": (_savings("saving_hour", "hour"), _savings("saving_day", "day")),
    "charge_day by tenant": (_tenants("entity_day", "kind = 't'"), _tenants("charge_day")),
}


class LedgerDifference(NamedTuple):
    """One table that disagrees with the raw events on one day."""

    ledger_id: LedgerId
    utc_day: date
    table: str
    events: int
    """How many more events the table has than the ledger; by dimensions: how many it has under wrong names."""
    cost_usd: Decimal
    """The same of the cost, USD."""


class Audit(NamedTuple):
    days: int
    """Ledger days compared."""
    events: int
    cost_usd: Decimal
    differences: list[LedgerDifference]
    uncounted: list[UncountedBudget]
    """Budgets that are not counted or not fully compared. They are no differences: nothing is known to be wrong."""


async def audit(connection: Any) -> Audit:
    """Compares all tables in one snapshot."""
    return await read_exactly(connection, EVERY_SLOT, lambda: _audit(connection))


async def _audit(connection: Any) -> Audit:
    differences: list[LedgerDifference] = []
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        total = await connection.fetchrow(
            f"SELECT count(*) AS days, coalesce(sum(event_count), 0)::bigint AS events, "
            f"coalesce(sum(cost_usd), 0) AS cost FROM ({_RAW}) AS raw"
        )
        for table, derived in _COMPARED.items():
            clean = "" if table in _LIVE else _comparable(table)
            rows = await connection.fetch(_differences(derived, clean))
            differences += [
                LedgerDifference(row["org_id"], row["utc_day"], table, int(row["events"]), row["cost_usd"])
                for row in rows
            ]
        named = {found[:2] for found in differences}  # where sums differ, so do those by name
        for table, (ledger, derived) in _COMPARED_SETS.items():
            rows = await connection.fetch(_differing_sets(ledger, derived, _comparable(table)))
            differences += [
                LedgerDifference(row["org_id"], row["utc_day"], table, int(row["events"]), row["cost_usd"])
                for row in rows
                if (row["org_id"], row["utc_day"]) not in named
            ]
        for row in await connection.fetch(_CLOSED_MONTHS):
            differences.append(LedgerDifference(*row))
        counters = await audit_counters(connection)
        for counter in counters.differences:
            table = f"budget_counter of counting {counter.counting_id}"
            day = counter.first_window.date()
            differences.append(LedgerDifference(counter.ledger_id, day, table, counter.events, counter.cost_usd))
    return Audit(total["days"], total["events"], total["cost"], sorted(differences), counters.uncounted)


_CLOSED_MONTHS: Final[LiteralString] = f"""
SELECT p.org_id, p.month, 'closed month', (p.event_count - coalesce(sum(r.event_count), 0))::bigint,
    p.cost_usd - coalesce(sum(r.cost_usd), 0)
FROM closed_period p LEFT JOIN ({_RAW}) AS r
    ON r.org_id = p.org_id AND r.utc_day >= p.month AND r.utc_day < p.month + interval '1 month'
GROUP BY p.org_id, p.month
HAVING (p.event_count, p.cost_usd) IS DISTINCT FROM (coalesce(sum(r.event_count), 0), coalesce(sum(r.cost_usd), 0))
"""

_CLEAN: Final[LiteralString] = """
AND NOT EXISTS (SELECT FROM dirty_period p WHERE p.org_id = coalesce(r.org_id, x.org_id)
    AND (p.hour AT TIME ZONE 'UTC')::date = coalesce(r.utc_day, x.utc_day))
"""


# As readers use the tables of facets.
_IS_DERIVED: Final[LiteralString] = " AND EXISTS (SELECT FROM migration WHERE name = '{migration}')"
_HAS_FACETS: Final[LiteralString] = f"""{_IS_DERIVED.format(migration="0082_post_sources")}
AND NOT EXISTS (SELECT FROM closing_total c WHERE c.org_id = coalesce(r.org_id, x.org_id)
    AND c.utc_day = coalesce(r.utc_day, x.utc_day) AND c.without_facets)
"""


# Where retention has dropped events, only their totals are left to compare with.
_KEPT: Final[LiteralString] = """
AND NOT EXISTS (SELECT FROM closing_total c WHERE c.org_id = coalesce(r.org_id, x.org_id)
    AND c.utc_day = coalesce(r.utc_day, x.utc_day))
"""


# Days whose events were dropped into this table.
_HAS_CHARGES: Final[LiteralString] = """
AND EXISTS (SELECT FROM closing_total c WHERE c.org_id = coalesce(r.org_id, x.org_id)
    AND c.utc_day = coalesce(r.utc_day, x.utc_day) AND c.has_charges)
"""


def _comparable(table: str) -> LiteralString:
    """The days on which a derived table can be compared."""
    if table.startswith("charge_day"):
        return _CLEAN + _HAS_CHARGES
    if table == "cube_15m by dimensions":
        return _KEPT
    if table == "activity by session and run":
        return _KEPT + _CLEAN + _IS_DERIVED.format(migration="0086_post_activity")
    if table.startswith("saving"):
        return _KEPT + _CLEAN + _IS_DERIVED.format(migration="0103_post_savings")
    return _CLEAN + (_HAS_FACETS if table.startswith("facet") else "")


def _differing_sets(ledger: LiteralString, derived: LiteralString, clean: LiteralString) -> LiteralString:
    return f"""
        SELECT org_id, utc_day, sum(greatest(events, 0)) AS events, sum(greatest(cost, 0)) AS cost_usd FROM (
            SELECT coalesce(r.org_id, x.org_id) AS org_id, coalesce(r.utc_day, x.utc_day) AS utc_day,
                coalesce(x.event_count, 0) - coalesce(r.event_count, 0) AS events,
                coalesce(x.cost_usd, 0) - coalesce(r.cost_usd, 0) AS cost
            FROM ({ledger}) AS r
            FULL JOIN ({derived}) AS x ON r.org_id = x.org_id AND r.utc_day = x.utc_day AND r.set = x.set
            WHERE true {clean}) AS sets
        WHERE events <> 0 OR cost <> 0 GROUP BY 1, 2"""


def _differences(derived: LiteralString, clean: LiteralString) -> LiteralString:
    return f"""
        SELECT coalesce(r.org_id, x.org_id) AS org_id, coalesce(r.utc_day, x.utc_day) AS utc_day,
            coalesce(x.event_count, 0) - coalesce(r.event_count, 0) AS events,
            coalesce(x.cost_usd, 0) - coalesce(r.cost_usd, 0) AS cost_usd
        FROM ({_RAW}) AS r FULL JOIN ({derived}) AS x ON r.org_id = x.org_id AND r.utc_day = x.utc_day
        WHERE (coalesce(x.event_count, 0), coalesce(x.cost_usd, 0))
            IS DISTINCT FROM (coalesce(r.event_count, 0), coalesce(r.cost_usd, 0)) {clean}"""
