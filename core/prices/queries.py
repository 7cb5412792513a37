"""The price book's statements."""

from typing import Final, LiteralString

NEWEST_VERSION: Final[LiteralString] = "SELECT max(id) FROM price_version"

PRICES: Final[LiteralString] = (
    "SELECT id, provider, model, effective_from, rates, beyond FROM price WHERE org_id IS NULL"
)

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
SELECT DISTINCT ON (provider, model, effective_from) provider, model, effective_from, rates, beyond
FROM price WHERE org_id IS NULL ORDER BY provider, model, effective_from, id DESC
"""
