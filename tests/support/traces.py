"""Where a text stands in a database: every column of every table that can hold one, also of tables to come."""

from typing import Any

_COLUMNS = """
SELECT table_name AS table, column_name AS column FROM information_schema.columns
JOIN information_schema.tables USING (table_schema, table_name)
WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
    AND (data_type IN ('text', 'character varying', 'character', 'json', 'jsonb') OR udt_name LIKE '\\_%')
ORDER BY 1, 2
"""


async def columns_with(pool: Any, *texts: str) -> list[str]:
    """As `table.column`."""
    found = []
    for column in await pool.fetch(_COLUMNS):
        table, name = f'"{column["table"]}"', f'"{column["column"]}"'
        if await pool.fetchval(
            f"SELECT EXISTS (SELECT FROM {table} WHERE {name}::text LIKE ANY($1))", [f"%{_literal(t)}%" for t in texts]
        ):
            found.append(f"{column['table']}.{column['column']}")
    return found


def _literal(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
