"""The next version, as a copy of this tree with another record schema, another table and one more field."""

import os
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import httpx2

from core.event_log.record_codec import SCHEMA
from tests.support.server import ROOT

_CODE = ("core", "services", "cli")
_EXPAND = """
ALTER TABLE usage_event ADD COLUMN next_version integer NOT NULL DEFAULT 7;
ALTER TABLE cube_15m ADD COLUMN next_version integer NOT NULL DEFAULT 7;
ALTER TABLE ledger_offset ADD COLUMN leaving text;
"""
_CONTRACT = "ALTER TABLE ledger_offset DROP COLUMN leaving"
EXPAND, CONTRACT = "9000_pre_next", "9001_post_next"


def next_version(folder: Path) -> Path:
    """A copy of this code that writes records of the next schema, reads both, and has two more migrations."""
    for name in _CODE:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    record = folder / "core" / "event_log" / "record_codec.py"
    text = record.read_text()
    assert f"\nSCHEMA: Final = {SCHEMA}\n" in text
    record.write_text(text.replace(f"\nSCHEMA: Final = {SCHEMA}\n", f"\nSCHEMA: Final = {SCHEMA + 1}\n"))
    migrations = folder / "core" / "db" / "migrations"
    (migrations / f"{EXPAND}.sql").write_text(_EXPAND)
    (migrations / f"{CONTRACT}.sql").write_text(_CONTRACT)
    return folder


def previous_release(folder: Path) -> tuple[str, Path]:
    """The last tag, or the commit before the newest migration, unpacked; its name and where it is. Needs git."""
    tags = _git("tag", "--list", "v*", "--sort=-v:refname").split()
    newest = ["log", "-1", "--format=%H", "--diff-filter=A", "--", "core/db/migrations"]
    name = os.environ.get("OUTLAY_PREVIOUS_RELEASE") or (tags[0] if tags else f"{_git(*newest).strip()}~1")
    folder.mkdir()
    archive = subprocess.run(["git", "archive", name, *_CODE, "sdk"], cwd=ROOT, capture_output=True, check=True).stdout
    subprocess.run(["tar", "-x", "-C", folder], input=archive, check=True)
    return name, folder


def _git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True).stdout


def imports_of(tree: Path) -> dict[str, str]:
    """The environment in which a tree imports its own SDK, and not the one that is installed."""
    sdk = tree / "sdk" / "src"
    return {"PYTHONPATH": f"{tree}:{sdk}"} if sdk.exists() else {}


class Replica:
    """One process of a service, of either version, which keeps its port over restarts."""

    def __init__(self, service: str, port: int, environment: dict[str, str], log: Path) -> None:
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("OUTLAY_", "MAKE", "MFLAGS"))}
        self.url = f"http://127.0.0.1:{port}"
        self._service, self._log = service, log
        self._environment = {**clean, **environment, "OUTLAY_PORT": str(port)}
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, tree: Path) -> None:
        """Starts the process and returns at once."""
        with self._log.open("ab") as log:
            command = [sys.executable, "-m", f"services.{self._service}"]
            environment = self._environment | imports_of(tree)
            self.process = subprocess.Popen(command, cwd=tree, env=environment, stdout=log, stderr=log)

    @property
    def is_ready(self) -> bool:
        with suppress(httpx2.TransportError):
            return httpx2.get(f"{self.url}/readyz").status_code == 200
        return False

    def stop(self) -> None:
        """Stops the process in order, as a scheduler does."""
        if self.process is not None:
            self.process.send_signal(signal.SIGTERM)
            assert self.process.wait(30) == 0, self._log.read_text()[-3000:]
            self.process = None

    def kill(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
