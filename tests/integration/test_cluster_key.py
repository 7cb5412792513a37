"""The cluster's `admin.key` is always one of the database that runs."""

from pathlib import Path
from typing import Any

from cluster.stack import Stack
from core.accounts.auth import Keys


async def test_a_key_of_another_database_is_replaced_and_a_valid_one_stays(plain_pool: Any, tmp_path: Path) -> None:
    """As where `make cluster` ran without Docker meanwhile, in the same folder."""
    stack = Stack(tmp_path)
    async with plain_pool.acquire() as connection:
        await stack._have_key(connection)
        first = stack.key
        await stack._have_key(connection)
        assert stack.key == first
        stack.key_file.write_text("ol_live_aaaaaaaaaaaa_" + first.rpartition("_")[2] + "\n")
        await stack._have_key(connection)
        assert stack.key != first
        stack.key_file.unlink()
        await stack._have_key(connection)
        assert await connection.fetchval("SELECT count(*) FROM organisation") == 1
    principal = await Keys(plain_pool).authenticate(f"Bearer {stack.key}")
    assert principal.org_id == 1
    assert stack.key_file.stat().st_mode & 0o777 == 0o600
