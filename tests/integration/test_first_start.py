"""The first start: it creates an organisation with a key that is shown, or neither."""

import stat
from pathlib import Path

import asyncpg
import pytest

from core.errors import SettingsError
from core.process.settings import ServerSettings
from services.standalone import run


async def organisations(dsn: str) -> int:
    connection = await asyncpg.connect(dsn)
    try:
        count: int = await connection.fetchval("SELECT count(*) FROM organisation")
        return count
    finally:
        await connection.close()


async def test_a_key_that_cannot_be_written_is_not_made(
    plain_dsn: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match="OUTLAY_DATA_DIR"):
        await run._prepare(ServerSettings(data_dir=tmp_path / "file"), plain_dsn)
    assert await organisations(plain_dsn) == 0

    settings = ServerSettings(data_dir=tmp_path / "a folder")
    await run._prepare(settings, plain_dsn)
    await run._prepare(settings, plain_dsn)
    assert await organisations(plain_dsn) == 1
    key = settings.data_dir / "admin.key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600

    run._banner(settings, "")
    assert f"$(cat '{key}')" in capsys.readouterr().out, "the line can be pasted whatever the folder's name"
    key.unlink()
    run._banner(settings, "")
    assert "keys create --admin" in capsys.readouterr().out
