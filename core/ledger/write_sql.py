"""The SQL by which the hot transaction, corrections and retention write the ledger. `LAND` inserts events.

Readers have their SQL in `cost_sql.py` and `events.py`, the compactor in `rollup_compactor.py`.
"""

from typing import Final, LiteralString

from core.dimensions import DIMENSIONS
from core.ledger.copy_row import EVENT_COLUMNS, KEY_COLUMNS
from core.ledger.measures import COUNTED_COLUMNS, CUBE_MEASURES, of_events
from core.token_columns import COST_COLUMNS

_KEY: Final = "org_id, time, event_id, seq"
_columns: Final[LiteralString] = ", ".join(EVENT_COLUMNS)
_stage_columns: Final[LiteralString] = ", ".join(
    [*(f"{column} numeric" for column in COST_COLUMNS), *(f"{column} uuid" for column in KEY_COLUMNS)]
)
_measures: Final[LiteralString] = ", ".join(CUBE_MEASURES)
_counted: Final[LiteralString] = ", ".join(f"e.{column}" for column in COUNTED_COLUMNS)
_grouped: Final[LiteralString] = ", ".join(f"coalesce(sum({of_events(m)}), 0)" for m in CUBE_MEASURES)
_added: Final[LiteralString] = ", ".join(f"{m} = cube_15m.{m} + excluded.{m}" for m in CUBE_MEASURES)

EMPTY_STAGE: Final = "TRUNCATE stage"

STAGE: Final[LiteralString] = f"""
CREATE TEMP TABLE IF NOT EXISTS stage (LIKE usage_event INCLUDING DEFAULTS, {_stage_columns}) ON COMMIT DELETE ROWS
"""
"""With defaults, for columns that a newer version has added and this one does not fill."""

SAME_IDS: Final[LiteralString] = """
SELECT e.org_id, e.event_id, e.time, e.content_hash, e.source FROM unnest($1::uuid[]) AS s (id) CROSS JOIN LATERAL (
    SELECT * FROM usage_event u
    WHERE u.event_id = s.id AND u.seq = 0 AND u.time BETWEEN $2::timestamptz AND $3::timestamptz OFFSET 0) AS e
"""
"""The events of these ids within a time range. LATERAL and OFFSET 0 look each id up in its index; joined, the planner
would read all events of the range."""

POSTED: Final[LiteralString] = """
SELECT e.org_id, e.event_id, e.time, e.posted_for, e.content_hash, e.source
FROM unnest($1::int[], $2::uuid[]) AS s (org_id, id) CROSS JOIN LATERAL (
    SELECT * FROM usage_event u
    WHERE u.event_id = s.id AND u.org_id = s.org_id AND u.seq = 0 AND u.posted_for IS NOT NULL AND u.time >= $3 OFFSET 0
) AS e
"""
"""The events of these ids that were posted since a time, because their own month was closed."""

LAND: Final[LiteralString] = f"""
WITH fresh AS (
    INSERT INTO usage_event ({_columns}) SELECT {_columns} FROM stage ORDER BY {_KEY}
    ON CONFLICT DO NOTHING RETURNING {_KEY}
), landed AS MATERIALIZED (
    SELECT e.org_id, e.time, e.event_id, e.posted_for, e.response_key, e.operation_key,
        date_bin('15 min', e.time, 'epoch') AS bucket,
        coalesce(e.folded_set, e.dimension_set) AS counted_in, {_counted}
    FROM stage e JOIN fresh USING ({_KEY})
), cube AS (
    INSERT INTO cube_15m (org_id, bucket, dimension_set, shard, {_measures})
    SELECT e.org_id, e.bucket, e.counted_in, $1::smallint, {_grouped}
    FROM landed e GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (org_id, bucket, dimension_set, shard) DO UPDATE SET {_added}
), keys AS (
    INSERT INTO natural_key (org_id, key, time, event_id, event_time)
    SELECT org_id, key, coalesce(posted_for, time), event_id, time
    FROM landed CROSS JOIN LATERAL (VALUES (response_key), (operation_key)) AS k (key)
    WHERE key IS NOT NULL ORDER BY 1, 2
), dirty AS (
    INSERT INTO dirty_period (org_id, hour) SELECT DISTINCT org_id, date_trunc('hour', time, 'UTC') FROM landed
)
SELECT s.org_id, s.event_id FROM stage s LEFT JOIN fresh f USING ({_KEY}) WHERE f.org_id IS NULL
"""
"""Inserts the staged events that are new, adds them (and no others) to the cube, stores their natural keys and marks
their hours as dirty. Returns the events that were known.

One statement, so that an event is in the cube if and only if its row was inserted.
"""

CONFLICTS: Final[LiteralString] = """
INSERT INTO event_conflict (org_id, event_id, event_key, time, sent_time, received_at, content_hash)
SELECT s.org_id, s.event_id, s.event_key, e.time, s.sent_time, s.received_at, s.content_hash
FROM unnest($1::int[], $2::uuid[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::timestamptz[], $7::uuid[])
    AS s (org_id, event_id, event_key, time, sent_time, received_at, content_hash)
CROSS JOIN LATERAL (
    SELECT * FROM usage_event u
    WHERE u.org_id = s.org_id AND u.time = s.time AND u.event_id = s.event_id AND u.seq = 0 OFFSET 0) AS e
WHERE e.content_hash <> s.content_hash
RETURNING org_id
"""
"""Records events whose id is known with different content. `time` is that of the event that counts.

LATERAL and OFFSET 0 look each event up in the index, where a hash join would read every event.
"""

DIMENSION_SETS: Final[LiteralString] = f"""
INSERT INTO dimension_set (org_id, id, {", ".join(DIMENSIONS)})
SELECT * FROM unnest($1::int[], $2::uuid[], {", ".join(f"${i}::text[]" for i in range(3, 3 + len(DIMENSIONS)))})
ON CONFLICT DO NOTHING
"""

ADMITTED_ON: Final[LiteralString] = """
SELECT v.* FROM unnest($1::int[], $2::date[]) AS d (org_id, utc_day) JOIN dimension_value v USING (org_id, utc_day)
"""

ADMIT: Final[LiteralString] = """
INSERT INTO dimension_value (org_id, utc_day, dimension, value)
SELECT * FROM unnest($1::int[], $2::date[], $3::text[], $4::text[]) ON CONFLICT DO NOTHING
"""

NEW_SUBJECTS: Final[LiteralString] = """
INSERT INTO subject (org_id, user_key, user_id)
SELECT org_id, ('x' || translate(gen_random_uuid()::text, '-', ''))::bit(64)::bigint, user_id
FROM (SELECT DISTINCT * FROM unnest($1::int[], $2::text[]) AS t (org_id, user_id) ORDER BY 1, 2) asked
ON CONFLICT (org_id, user_id) DO NOTHING
"""

SUBJECTS: Final[LiteralString] = """
SELECT s.org_id, s.user_id, s.user_key
FROM (SELECT DISTINCT * FROM unnest($1::int[], $2::text[]) AS t (org_id, user_id)) AS asked
CROSS JOIN LATERAL (
    SELECT * FROM subject u WHERE u.org_id = asked.org_id AND u.user_id = asked.user_id OFFSET 0) AS s
"""
"""LATERAL and OFFSET 0 look each user up in the index; joined, the planner would read all users of an organisation."""

NEW_RECENT_KEYS: Final[LiteralString] = """
INSERT INTO recent_key (org_id, key, time, event_id, seen_at)
SELECT DISTINCT ON (org_id, key) org_id, key, time, key, now()
FROM unnest($1::int[], $2::uuid[], $3::timestamptz[]) AS t (org_id, key, time) ORDER BY org_id, key, time
ON CONFLICT (org_id, key) DO NOTHING
"""

RECENT_KEYS: Final[LiteralString] = """
SELECT r.org_id, r.key, r.time
FROM (SELECT DISTINCT * FROM unnest($1::int[], $2::uuid[]) AS t (org_id, key)) AS asked
CROSS JOIN LATERAL (SELECT * FROM recent_key k WHERE k.org_id = asked.org_id AND k.key = asked.key OFFSET 0) AS r
"""
"""The time at which each id was first seen."""

MOVING: Final[LiteralString] = "SELECT id FROM organisation WHERE spread_at > now() - interval '8 days'"
"""Organisations whose events were spread over other partitions lately: the topic (7 days) may still hold copies of
their events in the partitions of before."""

FORGET_RECENT_KEYS: Final[LiteralString] = """
DELETE FROM recent_key WHERE ctid = ANY(ARRAY(
    SELECT ctid FROM recent_key WHERE seen_at < now() - interval '72 h' ORDER BY seen_at LIMIT 10000))
"""

FORGET_CONFLICTS: Final[LiteralString] = """
DELETE FROM event_conflict WHERE ctid = ANY(ARRAY(
    SELECT ctid FROM event_conflict WHERE received_at < $1 ORDER BY id LIMIT 10000))
"""

FORGET_CORRECTIONS: Final[LiteralString] = """
DELETE FROM correction WHERE ctid = ANY(ARRAY(
    SELECT ctid FROM correction c
    WHERE c.event_time < $1 AND coalesce(c.stands_at, c.event_time) < $1 AND NOT EXISTS (
        SELECT FROM usage_event e
        WHERE e.org_id = c.org_id AND e.time = c.event_time AND e.event_id = c.event_id AND e.seq = 0 OFFSET 0)
    AND NOT EXISTS (
        SELECT FROM usage_event e
        WHERE e.org_id = c.org_id AND e.time = c.stands_at AND e.event_id = c.event_id AND e.seq = c.stands OFFSET 0)
    LIMIT 10000))
"""
"""Deletes corrections of events that retention has dropped. Some days are dropped late, so each event is looked for,
also where it stands in a later month. What they changed remains in the rollups and the closing totals."""
