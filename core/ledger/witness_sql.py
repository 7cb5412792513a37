"""The SQL by which witnesses of a call are found and recorded."""

from typing import Final, LiteralString

from core.db.advisory_locks import Pair, Single
from core.dimensions import DIMENSIONS
from core.ledger.copy_row import EVENT_COLUMNS, RowIdentity
from core.ledger.events import CURRENT, EXPRESSIONS
from core.ledger.natural_keys import MOST
from core.token_columns import REMAINDER_COLUMNS

LOCK: Final[LiteralString] = f"""
SELECT pg_advisory_xact_lock_shared({Single.OLD_DAYS}),
    (SELECT count(pg_advisory_xact_lock({Pair.WITNESSES}, ledger)) FROM unnest($1::int[]) AS ledger),
    (SELECT count(pg_advisory_xact_lock_shared({Pair.COMPRESSION}, slot)) FROM unnest($2::int[]) AS slot)
"""
"""Of the ledgers whose calls are about to be corrected, in the order given; neither retention nor compression moves
events of these days meanwhile."""

SPREAD: Final = "SELECT id FROM organisation WHERE spread > 1 OR spread_at > now() - interval '8 days'"
"""Organisations whose events more than one writer may be writing at this moment."""

HAVE_WITNESSES: Final = """
SELECT l.id FROM unnest($1::int[]) AS l (id)
WHERE EXISTS (SELECT FROM witness w WHERE w.org_id = l.id OFFSET 0)
"""
"""Of these ledgers, those whose calls have witnesses."""

WITNESSED: Final[LiteralString] = """
SELECT w.org_id, w.witness_id, w.event_id, w.event_time, w.source
FROM unnest($1::int[], $2::uuid[], $3::timestamptz[]) AS s (org_id, id, time)
CROSS JOIN LATERAL (
    SELECT * FROM witness w WHERE w.org_id = s.org_id AND w.witness_id = s.id
        AND w.time BETWEEN s.time - interval '72 h' AND s.time + interval '72 h' OFFSET 0) AS w
"""
"""The events that these ids are witnesses of."""

SAME_CALLS: Final[LiteralString] = f"""
SELECT s.org_id, s.key, coalesce(w.event_id, n.event_id) AS event_id, coalesce(w.event_time, n.event_time) AS event_time
FROM unnest($1::int[], $2::uuid[]) AS s (org_id, key)
CROSS JOIN LATERAL (
    SELECT * FROM natural_key n WHERE n.org_id = s.org_id AND n.key = s.key
        AND n.time BETWEEN $3::timestamptz AND $4::timestamptz LIMIT {MOST + 1} OFFSET 0) AS n
LEFT JOIN LATERAL (
    SELECT * FROM witness w WHERE w.org_id = s.org_id AND w.witness_id = n.event_id
        AND w.time = n.time OFFSET 0) AS w ON true
"""
"""The events whose calls have these natural keys; of an event that became a witness, the one that counts."""

_record: Final[LiteralString] = ", ".join(
    [
        *(f"{expression} AS {name}" for name, expression in (EXPRESSIONS | CURRENT).items()),
        *(f"e.{column}" for column in REMAINDER_COLUMNS),
        *(f"d.{name} AS d_{name}" for name in DIMENSIONS),
    ]
)
_own_columns: Final[LiteralString] = ", ".join(
    f"e.{column} AS r_{column}" for column in EVENT_COLUMNS[len(RowIdentity._fields) :]
)
CALLS: Final[LiteralString] = f"""
SELECT k.org_id AS ledger_id, f.time AS event_time, f.received_at AS first_received_at, f.source AS first_source,
    f.span_id AS first_span, f.parent_span_id AS first_parent,
    coalesce(f.posted_for, f.time) AS own_time, e.event_id AS id,
    coalesce(c.seq, 0) AS last_seq, coalesce(c.stands, 0) AS stands, c.stands_at, d.id AS dimension_set,
    e.user_key AS standing_user_key,
    CASE WHEN c.seq IS NULL THEN e.folded_set ELSE c.folded_set END AS folded_set, {_own_columns}, {_record}
FROM unnest($1::int[], $2::uuid[], $3::timestamptz[]) AS k (org_id, event_id, event_time)
CROSS JOIN LATERAL (
    SELECT * FROM usage_event f WHERE f.org_id = k.org_id AND f.time = k.event_time AND f.event_id = k.event_id
        AND f.seq = 0 OFFSET 0) AS f
LEFT JOIN LATERAL (
    SELECT * FROM correction c WHERE c.org_id = k.org_id AND c.event_id = k.event_id AND c.event_time = k.event_time
    ORDER BY c.seq DESC LIMIT 1) AS c ON true
CROSS JOIN LATERAL (
    SELECT * FROM usage_event e WHERE e.org_id = k.org_id AND e.time = coalesce(c.stands_at, k.event_time)
        AND e.event_id = k.event_id AND e.seq = greatest(coalesce(c.stands, 0), 0) OFFSET 0) AS e
CROSS JOIN LATERAL (
    SELECT * FROM dimension_set d WHERE d.org_id = k.org_id AND d.id = coalesce(c.dimension_set, e.dimension_set)
    OFFSET 0) AS d
LEFT JOIN LATERAL (
    SELECT * FROM subject s WHERE s.org_id = k.org_id AND s.user_key = e.user_key OFFSET 0) AS s ON true
"""
"""The events at these times, as they stand."""

WITNESSES: Final[LiteralString] = """
SELECT w.* FROM unnest($1::int[], $2::uuid[], $3::timestamptz[]) AS k (org_id, event_id, event_time)
CROSS JOIN LATERAL (
    SELECT * FROM witness w WHERE w.org_id = k.org_id AND w.event_id = k.event_id AND w.event_time = k.event_time
    OFFSET 0) AS w
"""

NEW_KEYS: Final[LiteralString] = """
INSERT INTO natural_key (org_id, key, time, event_id, event_time)
SELECT * FROM unnest($1::int[], $2::uuid[], $3::timestamptz[], $4::uuid[], $5::timestamptz[])
"""
"""In the order given, which is that of the keys."""

NEW_WITNESSES: Final[LiteralString] = """
INSERT INTO witness (org_id, event_id, event_time, witness_id, witness_key, source, time, received_at, span_id,
    parent_span_id, said)
SELECT * FROM unnest($1::int[], $2::uuid[], $3::timestamptz[], $4::uuid[], $5::text[], $6::text[], $7::timestamptz[],
    $8::timestamptz[], $9::text[], $10::text[], $11::jsonb[]) ON CONFLICT DO NOTHING
"""

MOVE_WITNESSES: Final[LiteralString] = """
WITH moved AS (
    DELETE FROM witness w USING unnest($1::int[], $2::uuid[], $3::timestamptz[], $4::uuid[], $5::timestamptz[])
        AS m (org_id, event_id, event_time, to_id, to_time)
    WHERE w.org_id = m.org_id AND w.event_id = m.event_id AND w.event_time = m.event_time
    RETURNING w.*, m.to_id, m.to_time)
INSERT INTO witness (org_id, event_id, event_time, witness_id, witness_key, source, time, received_at, span_id,
    parent_span_id, said)
SELECT org_id, to_id, to_time, witness_id, witness_key, source, time, received_at, span_id, parent_span_id, said
FROM moved
ON CONFLICT DO NOTHING
"""

NEW_DOUBTS: Final[LiteralString] = """
INSERT INTO doubtful_witness (org_id, event_id, event_time, event_key, other_id, other_time, other_key, reason)
SELECT * FROM unnest($1::int[], $2::uuid[], $3::timestamptz[], $4::text[], $5::uuid[], $6::timestamptz[], $7::text[],
    $8::text[])
ON CONFLICT DO NOTHING
"""

FORGET_WITNESSES: Final = """
DELETE FROM witness WHERE ctid = ANY(ARRAY(
    SELECT ctid FROM witness w WHERE event_time < $1 AND NOT EXISTS (
        SELECT FROM correction c WHERE c.org_id = w.org_id AND c.event_id = w.event_id AND c.event_time = w.event_time
            AND c.stands_at >= $1)
    LIMIT 10000))
"""
"""An event that was restated in a later month is kept with that month."""
FORGET_DOUBTS: Final = """
DELETE FROM doubtful_witness
WHERE ctid = ANY(ARRAY(SELECT ctid FROM doubtful_witness WHERE event_time < $1 LIMIT 10000))
"""
