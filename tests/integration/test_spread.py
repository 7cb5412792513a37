"""A large organisation's partitions: set by the command, known to ingest."""

import asyncio
import subprocess
from pathlib import Path
from typing import Any

from services.ingest.spread import Spread
from tests.server import OUTLAY_SERVER, settings


async def test_the_command_sets_what_ingest_sees(plain_pool: Any, plain_dsn: str, keys: dict[str, str]) -> None:
    spread = Spread(plain_pool)
    assert spread(1) == 1
    org_id = await plain_pool.fetchval("SELECT min(id) FROM organisation")
    for partitions in ("6", "1"):
        done = await asyncio.to_thread(
            subprocess.run,
            [OUTLAY_SERVER, "orgs", "spread", str(org_id), partitions],
            env=settings(Path("/nonexistent"), 1, OUTLAY_DATABASE_URL=plain_dsn),
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == partitions
        await spread.look()
        assert spread(org_id) == spread(-org_id) == int(partitions)
    acts = await plain_pool.fetch("SELECT details FROM admin_act WHERE act = 'organisation.spread'")
    assert len(acts) == 2
