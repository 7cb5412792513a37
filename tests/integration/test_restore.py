"""A point-in-time restore, as docs/operations.md describes it: a base backup and archived WAL, then `audit`."""

import asyncio
import shutil
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from core.accounts.organisations import create_organisation
from core.db.embedded import EmbeddedPostgres
from core.db.migrate import migrate
from core.db.pool import create_pool
from core.event_log.base import Partition
from core.ledger.offsets import OutOfStep, Step, claim, list_offsets
from core.maintenance.upkeep import maintain
from core.prices.sync import seed
from core.process.settings import Settings
from core.reconciliation.ledger import audit
from tests.support.ledger import batch, new_ledger, totals, usage

ONE = Partition("usage.events", 0)


async def _land(pool: Any, org_id: int, first: int, after: int, epoch: int = 1) -> None:
    """Records of one event each, as an aggregator reads them from the log."""
    ledger = await new_ledger(pool)
    events = [usage(number) for number in range(first, after)]
    await ledger.land([ledger.prepare(batch(org_id, events))], [Step(ONE, epoch, first, after)])


async def _base_backup(admin: Any, source: Path, target: Path) -> None:
    """By PostgreSQL's low-level interface: the files of the server while it works, and a label."""
    await admin.execute("SELECT pg_backup_start('base', true)")
    await asyncio.to_thread(
        shutil.copytree,
        source,
        target,
        ignore=lambda folder, names: [n for n in names if n in ("postmaster.pid", "postmaster.opts")],
    )
    row = await admin.fetchrow("SELECT * FROM pg_backup_stop(true)")
    (target / "backup_label").write_text(row["labelfile"])


def _archiving(archive: Path) -> dict[str, str]:
    return {"archive_mode": "on", "archive_command": f"cp %p {archive}/%f", "summarize_wal": "off"}


async def _work_and_damage(server: EmbeddedPostgres, base: Path) -> int:
    """A day of work with a backup in the middle, then a mistake. Returns the organisation."""
    admin: Any = await asyncpg.connect(server.admin_dsn)
    async with await create_pool(server.dsn) as pool:
        connection: Any
        async with pool.acquire() as connection:
            await migrate(connection)
            await seed(connection)
            await maintain(connection, Settings())
            org_id = await create_organisation(connection, "acme")
        await claim(pool, ONE, "a")
        await _land(pool, org_id, 0, 100)
        (source,) = server._root.glob("postgres-*")
        await _base_backup(admin, source, base / source.name)
        await _land(pool, org_id, 100, 200)
        await totals(pool)
        await admin.execute("SELECT pg_create_restore_point('before the mistake')")
        await _land(pool, org_id, 200, 250)
        await pool.execute("DELETE FROM cube_15m")
        async with pool.acquire() as connection:
            assert (await audit(connection)).differences != []
        await admin.execute("SELECT pg_switch_wal()")
    await admin.close()
    return org_id


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Where the server's user may write."""
    tmp_path.chmod(0o711)
    folder = tmp_path / "archive"
    folder.mkdir()
    folder.chmod(0o777)
    return folder


@pytest.fixture
def base(tmp_path: Path) -> Path:
    folder = tmp_path / "base"
    folder.mkdir(mode=0o711)
    return folder


def _to_recover(base: Path, archive: Path) -> None:
    """The backup as a server that is to recover, and an archive that its user may read."""
    for file in archive.iterdir():
        file.chmod(0o644)
    (copied,) = base.iterdir()
    (copied / "recovery.signal").touch()


async def test_a_ledger_is_restored_to_the_moment_before_a_mistake(tmp_path: Path, archive: Path, base: Path) -> None:
    with EmbeddedPostgres(tmp_path / "damaged", {**_archiving(archive), "fsync": "off"}) as server:
        org_id = await _work_and_damage(server, base)
    _to_recover(base, archive)
    recovery = {
        "restore_command": f"cp {archive}/%f %p",
        "recovery_target_name": "before the mistake",
        "recovery_target_action": "promote",
    }
    with EmbeddedPostgres(base, {**recovery, "fsync": "off"}) as restored:
        async with await create_pool(restored.dsn) as pool:
            async with pool.acquire() as connection:
                found = await audit(connection)
                offsets = await list_offsets(connection, ONE.topic)
            assert found.differences == []
            assert found.events == 200
            assert [row["next_offset"] for row in offsets] == [200]
            # The log is read on from there: what came since the point of the restore, each once.
            owner = await claim(pool, ONE, "b")
            with pytest.raises(OutOfStep):
                await _land(pool, org_id, 150, 250, owner.epoch)
            await _land(pool, org_id, 200, 250, owner.epoch)
            assert (await totals(pool))[0] == 250
