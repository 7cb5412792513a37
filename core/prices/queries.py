"""The price book's statements."""

from typing import Final, LiteralString

NEWEST_VERSION: Final[LiteralString] = "SELECT max(id) FROM price_version"

NEWEST_CATALOGUE: Final[LiteralString] = "SELECT max(version_id) FROM price_provider"

PRICES: Final[LiteralString] = """
SELECT id, provider, model, effective_from, rates, terms, org_id, version_id FROM price
"""

DISCOUNTS: Final[LiteralString] = "SELECT id, org_id, provider, model, effective_from, percent FROM discount"

ORG_ALIASES: Final[LiteralString] = """
SELECT org_id, provider, kind, name, target_provider, target_model FROM org_alias ORDER BY id
"""

ALIASES: Final[LiteralString] = """
SELECT provider, model, clause FROM alias WHERE version_id = $1 ORDER BY provider, position
"""

PROVIDERS: Final[LiteralString] = """
SELECT provider, clause, fallbacks FROM price_provider WHERE version_id = $1 ORDER BY position
"""

NEWEST_OF_SOURCE: Final[LiteralString] = """
SELECT id, content_hash FROM price_version WHERE source = $1 ORDER BY id DESC LIMIT 1
"""

NEW_VERSION: Final[LiteralString] = """
INSERT INTO price_version (source, source_version, content_hash) VALUES ($1, $2, $3) RETURNING id
"""

NEWEST_PRICES: Final[LiteralString] = """
SELECT DISTINCT ON (provider, model, effective_from) provider, model, effective_from, rates, terms
FROM price WHERE org_id IS NULL ORDER BY provider, model, effective_from, id DESC
"""
