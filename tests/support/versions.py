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
            self.process = subprocess.Popen(command, cwd=tree, env=self._environment, stdout=log, stderr=log)

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
