"""The SQL of the price book."""

from typing import Final, LiteralString

NEWEST_VERSION: Final[LiteralString] = "SELECT max(id) FROM price_version"

NEWEST_CATALOGUE: Final[LiteralString] = "SELECT max(version_id) FROM price_provider"

PRICES: Final[LiteralString] = """
SELECT id, provider, model, effective_from, rates, terms, org_id, version_id FROM price
"""

DISCOUNTS: Final[LiteralString] = "SELECT id, org_id, provider, model, effective_from, percent FROM discount"

ORG_ALIASES: Final[LiteralString] = """
SELECT id, org_id, provider, kind, name, target_provider, target_model FROM org_alias ORDER BY id
"""

ALIASES: Final[LiteralString] = """
SELECT provider, model, position, clause FROM alias WHERE version_id = $1 ORDER BY provider, position
"""

PROVIDERS: Final[LiteralString] = """
SELECT provider, position, clause, fallbacks FROM price_provider WHERE version_id = $1 ORDER BY position
"""

NEWEST_OF_SOURCE: Final[LiteralString] = """
SELECT id, content_hash, source_version FROM price_version WHERE source = $1 ORDER BY id DESC LIMIT 1
"""

NEW_VERSION: Final[LiteralString] = """
INSERT INTO price_version (source, source_version, content_hash, checked_on, applied_by)
VALUES ($1, $2, $3, $4, $5) RETURNING id
"""

NEWEST_PRICES: Final[LiteralString] = """
SELECT DISTINCT ON (provider, model, effective_from) provider, model, effective_from, rates, terms
FROM price WHERE org_id IS NULL ORDER BY provider, model, effective_from, id DESC
"""

VERIFIED_MODELS: Final[LiteralString] = """
SELECT p.provider, p.model, max(v.checked_on) AS checked_on FROM price p JOIN price_version v ON v.id = p.version_id
WHERE p.org_id IS NULL AND v.source <> $1 AND v.checked_on >= $2 GROUP BY 1, 2
"""
"""Models whose prices an operator has checked at their source on or after a day, with the last such day."""

USED_LATELY: Final[LiteralString] = """
SELECT e.org_id, d.provider, d.model, d.service_tier, sum(e.event_count)::bigint AS events, {tokens}
FROM cube_15m e JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.dimension_set
WHERE e.bucket >= $1 AND e.bucket < $2 AND d.cost_status <> 'reported'
    AND CASE WHEN $3::int IS NULL THEN e.org_id > 0 ELSE e.org_id = $3 END
GROUP BY 1, 2, 3, 4
"""

USED_IN_DETAIL: Final[LiteralString] = """
SELECT e.org_id, d.provider, d.model, d.service_tier, coalesce(e.is_batch, false) AS is_batch, e.region,
    e.units::text AS units, e.error_count > 0 AND {all} = 0 AS failed,
    {band} AS band, {minute} AS minute,
    count(*)::bigint AS events, {tokens}
FROM usage_event e JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.dimension_set
JOIN unnest($3::int[], $4::text[], $5::text[]) AS wanted (org_id, provider, model)
    ON (wanted.org_id, wanted.provider, wanted.model) = (e.org_id, d.provider, d.model)
LEFT JOIN LATERAL (
    SELECT * FROM correction c WHERE c.org_id = e.org_id AND c.event_id = e.event_id
        AND (c.event_time = e.time OR c.stands_at = e.time)
    ORDER BY c.seq DESC LIMIT 1) AS c ON true
WHERE e.time >= $1 AND e.time < $2 AND e.event_count = 1 AND e.seq = coalesce(c.stands, 0)
    AND coalesce(c.stands_at, e.time) = e.time AND d.cost_status <> 'reported'
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, {mask}, {exact}
"""
