"""All-time totals of a ledger by provider and model, which `GET /v1/metrics` shows as Prometheus counters.

They are read from rollups, which retention never drops: clean days from `cube_day`, dirty ones from `cube_15m`, in one
snapshot. Rollups are net sums, which corrections make smaller. So what corrections have subtracted is added again
(`correction_total`): events count as they arrived, and costs and credits have a sum each
(docs/decisions/0062-counters-that-only-rise.md).
"""

from collections.abc import Sequence
from typing import Any, Final, LiteralString

import asyncpg

from core.db.advisory_locks import Pair
from core.db.pool import INDEXED_HASH_JOINS
from core.ledger.measures import CORRECTED_COUNTS
from core.ledger.reader import REST
from core.ledger_id import LedgerId

MAX_SERIES: Final = 200
"""How many pairs of provider and model have series of their own; all others share one."""
_TIMEOUT_MS: Final = 20_000

_TOTALLED: Final[tuple[LiteralString, ...]] = ("cost_usd", "credit_usd", "standing_count", *CORRECTED_COUNTS)
_added: Final[LiteralString] = ", ".join(f"sum({m}) AS {m}" for m in _TOTALLED)
_summed: Final[LiteralString] = ", ".join(f"sum(t.{m}) AS {m}" for m in _TOTALLED)
_net: Final[LiteralString] = ", ".join(f"e.{count}" for count in CORRECTED_COUNTS)
_measures: Final[LiteralString] = f"e.cost_usd, 0 AS credit_usd, e.event_count AS standing_count, {_net}"
_taken_back: Final[LiteralString] = ", ".join(f"-e.{count}" for count in CORRECTED_COUNTS)

_TOTALS: Final[LiteralString] = f"""
WITH dirty AS MATERIALIZED (
    SELECT DISTINCT date_trunc('day', hour, 'UTC') AS day FROM dirty_period WHERE org_id = $1),
pieces AS (
    SELECT e.dimension_set, {_measures} FROM cube_day e
    WHERE e.org_id = $1 AND NOT EXISTS (SELECT FROM dirty WHERE (dirty.day AT TIME ZONE 'UTC')::date = e.day)
    UNION ALL
    SELECT e.dimension_set, {_measures} FROM dirty CROSS JOIN LATERAL (
        SELECT * FROM cube_15m e WHERE e.org_id = $1 AND e.bucket >= dirty.day
            AND e.bucket < dirty.day + interval '1 day' OFFSET 0) AS e
    UNION ALL
    SELECT e.dimension_set, e.credit_usd, e.credit_usd, 0, {_taken_back} FROM correction_total e WHERE e.org_id = $1),
by_set AS (SELECT dimension_set, {_added} FROM pieces GROUP BY 1),
by_pair AS (
    SELECT d.provider, d.model, d.cost_status, {_summed}
    FROM by_set t JOIN dimension_set d ON d.org_id = $1 AND d.id = t.dimension_set GROUP BY 1, 2, 3),
named AS (SELECT provider, model FROM metric_series WHERE org_id = $1),
fresh AS (
    SELECT provider, model FROM by_pair LEFT JOIN named n USING (provider, model) WHERE n.provider IS NULL
    GROUP BY 1, 2 ORDER BY sum(cost_usd) DESC, sum(event_count) DESC, 1, 2
    LIMIT greatest($2 - (SELECT count(*) FROM named), 0)),
labelled AS (SELECT *, false AS fresh FROM named UNION ALL SELECT *, true FROM fresh)
SELECT coalesce(l.provider, '{REST}') AS provider, coalesce(l.model, '{REST}') AS model, t.cost_status,
    coalesce(l.fresh, false) AS fresh, {_summed}
FROM by_pair t LEFT JOIN labelled l USING (provider, model) GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3
"""

_NAME: Final[LiteralString] = """
INSERT INTO metric_series (org_id, provider, model)
SELECT $1::int, * FROM unnest($2::text[], $3::text[])
LIMIT greatest($4 - (SELECT count(*) FROM metric_series WHERE org_id = $1::int), 0)
ON CONFLICT DO NOTHING
"""


async def totals(connection: Any, ledger_id: LedgerId, max_series: int = MAX_SERIES) -> Sequence[asyncpg.Record]:
    """Rows of provider, model, cost_status and sums, none of which ever falls, but one.

    `event_count`, `error_count` and the token classes are of events as they arrived, so `cost_status` is the first one.
    `cost_usd` is all that was ever charged, and `credit_usd` all that corrections took back of it; the difference is
    what calls cost. `standing_count`, the events that now have this status, rises and falls.

    Pairs that get series of their own are stored before the rows are returned, for good: moving a pair later would make
    the counter of the rest decrease.

    Raises:
        asyncpg.QueryCanceledError: it took longer than 20 s.
    """
    while True:
        async with connection.transaction(readonly=True):
            await connection.execute(f"SET LOCAL statement_timeout = {_TIMEOUT_MS}; {INDEXED_HASH_JOINS}")
            rows: Sequence[asyncpg.Record] = await connection.fetch(_TOTALS, ledger_id, max_series)
        fresh = sorted({(row["provider"], row["model"]) for row in rows if row["fresh"]})
        if not fresh:
            return rows
        async with connection.transaction():
            await connection.execute("SELECT pg_advisory_xact_lock($1, $2)", Pair.METRIC_SERIES, ledger_id)
            await connection.execute(_NAME, ledger_id, [p for p, _ in fresh], [m for _, m in fresh], max_series)
