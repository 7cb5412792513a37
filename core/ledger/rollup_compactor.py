"""The compactor: rebuilds the derived tables of the hours and days that writers have marked as dirty.

One REPEATABLE READ transaction deletes the marks that it sees and rebuilds their periods from the cube and the raw
events. A writer that commits meanwhile leaves a mark that this transaction does not see, so the next pass rebuilds that
period. Where a chunk that it read was compressed meanwhile, the pass is run again. One process at a time is the leader.
"""

from datetime import datetime
from time import monotonic
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg

from core.calendar import HOUR
from core.db.advisory_locks import Single
from core.db.compression_epochs import EVERY_SLOT, slots_of
from core.db.pool import INDEXED_HASH_JOINS, INDEXED_NESTED_LOOPS, run_again
from core.dimensions import FACETS
from core.ledger.events import IS_WHOLE, STANDS
from core.ledger.exact_reads import require_unmoved, without_compression
from core.ledger.measures import CUBE_MEASURES, ENTITY_MEASURES, FIRST_AND_LAST, event_sums, sums
from core.ledger.savings import OF_CALLS, SAVING_MEASURES
from core.process.telemetry import COMPRESSION, METRICS

HOURS_A_PASS: Final = 48
_ATTEMPTS: Final = 5

_cube: Final[LiteralString] = ", ".join(CUBE_MEASURES)
_entity: Final[LiteralString] = ", ".join(ENTITY_MEASURES)

_savings: Final[LiteralString] = ", ".join(SAVING_MEASURES)

_facets: Final[LiteralString] = ", ".join(f"e.{facet}" for facet in FACETS)
_facet_columns: Final[LiteralString] = ", ".join(FACETS)

_TAKE: Final[LiteralString] = """
WITH chosen AS (
    SELECT org_id, hour FROM dirty_period GROUP BY org_id, hour ORDER BY hour, org_id LIMIT $1
), taken AS (
    DELETE FROM dirty_period USING chosen c WHERE dirty_period.org_id = c.org_id AND dirty_period.hour = c.hour
)
SELECT * FROM chosen
"""

# The periods of a pass, for all its statements. LATERAL and OFFSET 0 make the planner read one index range for each
# period, whatever its statistics say of new tables.
_HOURS: Final[LiteralString] = "unnest($1::int[], $2::timestamptz[]) AS h (org_id, hour)"
_DAYS: Final[LiteralString] = (
    "(SELECT DISTINCT org_id, (hour AT TIME ZONE 'UTC')::date AS day "
    "FROM unnest($1::int[], $2::timestamptz[]) AS t (org_id, hour)) AS h"
)


def _ranges(periods: LiteralString, table: LiteralString, time: LiteralString) -> LiteralString:
    """FROM the periods `h`, with the rows `e` of a table that lie in them."""
    start: LiteralString = "h.hour" if periods == _HOURS else "h.day::timestamp AT TIME ZONE 'UTC'"
    end: LiteralString = "h.hour + interval '1 h'" if periods == _HOURS else "(h.day + 1)::timestamp AT TIME ZONE 'UTC'"
    return f"""{periods} CROSS JOIN LATERAL (
        SELECT * FROM {table} e WHERE e.org_id = h.org_id AND e.{time} >= {start} AND e.{time} < {end} OFFSET 0) AS e"""


_RAW: Final[LiteralString] = (
    _ranges(_HOURS, "usage_event", "time")
    + " JOIN dimension_set d ON d.org_id = e.org_id AND d.id = coalesce(e.folded_set, e.dimension_set)"
)
_RAW_OWN: Final[LiteralString] = (
    _ranges(_HOURS, "usage_event", "time") + " JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.dimension_set"
)
_NO_SET: Final[LiteralString] = "'00000000-0000-0000-0000-000000000000'::uuid"

# Of each call what stands, wherever its last correction counts: corrections mark the hour of the row that stands, too.
_CALLS: Final[LiteralString] = f"""{_ranges(_HOURS, "usage_event", "time")}
    LEFT JOIN last c ON c.org_id = e.org_id AND c.event_id = e.event_id AND c.at = e.time
    WHERE {IS_WHOLE} AND {STANDS}"""


def _corrections(at: LiteralString) -> LiteralString:
    return f"""SELECT c.*, c.{at} AS at FROM {_HOURS} CROSS JOIN LATERAL (
        SELECT * FROM correction c WHERE c.org_id = h.org_id
            AND c.{at} >= h.hour AND c.{at} < h.hour + interval '1 h' OFFSET 0) AS c"""


_LAST: Final[LiteralString] = f"""WITH last AS (
    SELECT DISTINCT ON (org_id, event_id, at) *
    FROM ({_corrections("event_time")} UNION ALL {_corrections("stands_at")}) AS found
    ORDER BY org_id, event_id, at, seq DESC)"""

_CLEAR: Final[tuple[LiteralString, ...]] = (
    f"""DELETE FROM entity_15m x USING {_HOURS}
    WHERE x.org_id = h.org_id AND x.kind IN ('t', 'u') AND x.bucket >= h.hour AND x.bucket < h.hour + interval '1 h'""",
    f"""DELETE FROM facet_15m x USING {_HOURS}
    WHERE x.org_id = h.org_id AND x.bucket >= h.hour AND x.bucket < h.hour + interval '1 h'""",
    f"DELETE FROM session x USING {_HOURS} WHERE x.org_id = h.org_id AND x.hour = h.hour",
    f"DELETE FROM run x USING {_HOURS} WHERE x.org_id = h.org_id AND x.hour = h.hour",
    f"DELETE FROM activity x USING {_HOURS} WHERE x.org_id = h.org_id AND x.hour = h.hour",
    f"DELETE FROM saving_hour x USING {_HOURS} WHERE x.org_id = h.org_id AND x.hour = h.hour",
    f"DELETE FROM saving_day x USING {_DAYS} WHERE x.org_id = h.org_id AND x.day = h.day",
    f"DELETE FROM entity_day x USING {_DAYS} WHERE x.org_id = h.org_id AND x.kind IN ('t', 'u') AND x.day = h.day",
    f"DELETE FROM facet_day x USING {_DAYS} WHERE x.org_id = h.org_id AND x.day = h.day",
    f"DELETE FROM cube_day x USING {_DAYS} WHERE x.org_id = h.org_id AND x.day = h.day",
)

_REBUILD: Final[tuple[LiteralString, ...]] = (
    f"""INSERT INTO entity_15m (org_id, kind, bucket, tenant, dimension_set, user_key, {_entity})
    SELECT org_id, CASE WHEN grouping(user_key) = 1 THEN 't' ELSE 'u' END::"char", bucket, tenant,
        coalesce(dimension_set, {_NO_SET}), coalesce(user_key, 0), {sums(ENTITY_MEASURES, "")}
    FROM (SELECT e.org_id, date_bin('15 min', e.time, 'epoch') AS bucket, coalesce(e.tenant, '') AS tenant,
            d.id AS dimension_set, coalesce(e.user_key, 0) AS user_key, {event_sums(ENTITY_MEASURES)}
        FROM {_RAW} GROUP BY 1, 2, 3, 4, 5) AS rows
    GROUP BY GROUPING SETS ((org_id, bucket, tenant, dimension_set), (org_id, bucket, tenant, user_key))""",
    f"""INSERT INTO facet_15m (org_id, bucket, dimension_set, {_facet_columns}, {_entity})
    SELECT e.org_id, date_bin('15 min', e.time, 'epoch'), d.id, {_facets}, {event_sums(ENTITY_MEASURES)}
    FROM {_RAW} GROUP BY 1, 2, 3, {_facets}""",
    f"""INSERT INTO session (org_id, hour, session_id, first_at, last_at, {_entity})
    SELECT e.org_id, h.hour, coalesce(e.session_id, ''), min(e.time), max(e.time), {event_sums(ENTITY_MEASURES)}
    FROM {_RAW} GROUP BY 1, 2, 3""",
    f"""INSERT INTO run (org_id, hour, run_id, parent_run_id, first_at, last_at, {_entity})
    SELECT e.org_id, h.hour, coalesce(e.run_id, ''), coalesce(e.parent_run_id, ''), min(e.time), max(e.time),
        {event_sums(ENTITY_MEASURES)}
    FROM {_RAW} GROUP BY 1, 2, 3, 4""",
    f"""INSERT INTO activity (org_id, hour, session_id, run_id, parent_run_id, user_key, tenant, dimension_set,
        first_at, last_at, {_entity})
    SELECT e.org_id, h.hour, coalesce(e.session_id, ''), coalesce(e.run_id, ''), coalesce(e.parent_run_id, ''),
        coalesce(e.user_key, 0), coalesce(e.tenant, ''), d.id, {FIRST_AND_LAST}, {event_sums(ENTITY_MEASURES)}
    FROM {_RAW_OWN} WHERE e.session_id <> '' OR e.run_id <> '' GROUP BY 1, 2, 3, 4, 5, 6, 7, 8""",
    f"""INSERT INTO saving_hour (org_id, hour, dimension_set, technique, {_savings}) {_LAST}
    SELECT e.org_id, h.hour, coalesce(c.dimension_set, e.dimension_set), {OF_CALLS}
    FROM {_CALLS} GROUP BY 1, 2, 3, 4""",
    f"""INSERT INTO saving_day (org_id, day, dimension_set, technique, {_savings})
    SELECT e.org_id, h.day, e.dimension_set, e.technique, {sums(SAVING_MEASURES)}
    FROM {_ranges(_DAYS, "saving_hour", "hour")} GROUP BY 1, 2, 3, 4""",
    f"""INSERT INTO entity_day (org_id, day, kind, tenant, user_key, dimension_set, {_entity})
    SELECT e.org_id, h.day, e.kind, e.tenant, e.user_key, e.dimension_set, {sums(ENTITY_MEASURES)}
    FROM {_ranges(_DAYS, "entity_15m", "bucket")} GROUP BY 1, 2, 3, 4, 5, 6""",
    f"""INSERT INTO facet_day (org_id, day, dimension_set, {_facet_columns}, {_entity})
    SELECT e.org_id, h.day, e.dimension_set, {_facets}, {sums(ENTITY_MEASURES)}
    FROM {_ranges(_DAYS, "facet_15m", "bucket")} GROUP BY 1, 2, 3, {_facets}""",
    f"""INSERT INTO cube_day (org_id, day, dimension_set, {_cube})
    SELECT e.org_id, h.day, e.dimension_set, {sums(CUBE_MEASURES)}
    FROM {_ranges(_DAYS, "cube_15m", "bucket")} GROUP BY 1, 2, 3""",
)


class Compaction(NamedTuple):
    hours: int
    """Hours rebuilt, over all ledgers; 0 where none was dirty or another process is the leader."""
    seconds: float


async def compact(pool: asyncpg.Pool, hours: int = HOURS_A_PASS) -> Compaction:
    """Rebuilds at most `hours` dirty hours of all ledgers, oldest first. Compression leaves all days alone meanwhile:
    passes that only found out afterwards whether it had moved rows left one table short at times."""
    done = await run_again(lambda: _timed_pass(pool, hours), _ATTEMPTS, _count_again)
    if done.hours:
        METRICS.compacted_periods.inc(done.hours)
        METRICS.compactor_seconds.observe(done.seconds)
    return done


def _count_again(reason: str) -> None:
    COMPRESSION.transactions_repeated.labels("compact", reason).inc()


async def _timed_pass(pool: asyncpg.Pool, hours: int) -> Compaction:
    started = monotonic()
    async with pool.acquire() as connection, without_compression(connection, EVERY_SLOT):
        rebuilt = await _pass(connection, hours)
    return Compaction(rebuilt, monotonic() - started)


async def _pass(connection: Any, hours: int) -> int:
    async with connection.transaction(isolation="repeatable_read"):
        if not await connection.fetchval("SELECT pg_try_advisory_xact_lock($1)", Single.COMPACTOR):
            return 0
        taken = await connection.fetch(_TAKE, hours)
        if not taken:
            return 0
        orgs: list[int] = [row["org_id"] for row in taken]
        starts: list[datetime] = [row["hour"] for row in taken]
        await connection.execute(INDEXED_NESTED_LOOPS)
        for statement in _CLEAR:
            await connection.execute(statement, orgs, starts)
        await connection.execute(INDEXED_HASH_JOINS)
        for statement in _REBUILD:
            await connection.execute(statement, orgs, starts)
        await require_unmoved(connection, sorted({slot for hour in starts for slot in slots_of(hour, hour + HOUR)}))
        return len(taken)
