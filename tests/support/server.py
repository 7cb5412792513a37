"""A real server as its own process, for end-to-end and fault tests."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import httpx2

from tests.support.waiting import PATIENCE_SECONDS, until

ROOT = Path(__file__).parents[2]
OUTLAY_SERVER = Path(sys.executable).with_name("outlay-server")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def settings(data_dir: Path, port: int, **more: str) -> dict[str, str]:
    """An environment whose only Outlay settings are these."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("OUTLAY_", "MAKE", "MFLAGS"))}
    own = {"OUTLAY_DATA_DIR": str(data_dir), "OUTLAY_PORT": str(port), "OUTLAY_RATE_LIMIT_PER_MINUTE": "0"}
    return {**clean, **own, **more}


class Server:
    """A server that `command` starts, in its own session."""

    def __init__(self, data_dir: Path, command: Sequence[str | Path] = (OUTLAY_SERVER, "run"), **more: str) -> None:
        self.data_dir = data_dir
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.environment = settings(data_dir, self.port, **more)
        self._command = list(command)
        self.log = data_dir.with_name(f"{data_dir.name}.log")
        self.process: subprocess.Popen[bytes]

    def start(self) -> "Server":
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self._command, env=self.environment, cwd=ROOT, stdout=log, stderr=log, start_new_session=True
            )
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(self.output())
            try:
                if httpx2.get(f"{self.url}/readyz", timeout=60).status_code == 200:
                    return self
            except httpx2.TransportError:
                time.sleep(0.02)
        raise TimeoutError(self.output())

    def output(self) -> str:
        return self.log.read_text()

    @property
    def key(self) -> str:
        return (self.data_dir / "admin.key").read_text().strip()

    def client(self, **more: object) -> httpx2.Client:
        headers = {"Authorization": f"Bearer {self.key}"}
        return httpx2.Client(base_url=self.url, headers=headers, timeout=60)

    def cli(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [OUTLAY_SERVER, *arguments], env=self.environment, cwd=ROOT, capture_output=True, text=True, check=False
        )

    def family(self) -> dict[int, str]:
        """All running processes of this server: those of its session, and those that have its data open."""
        found = {}
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                after = stat.read_text().rpartition(")")[2]
                command = stat.with_name("cmdline").read_text().replace("\0", " ")
                state, _, _, session = after.split()[:4]
            except OSError:
                continue
            ours = int(session) == self.process.pid or str(self.data_dir) in command
            if ours and state != "Z":
                found[int(stat.parent.name)] = command
        return found

    def stop(self) -> int:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(PATIENCE_SECONDS)
        finally:
            for pid in self.family():
                os.kill(pid, signal.SIGKILL)


def left_over(server: Server) -> dict[int, str]:
    """The processes that are left of a server that was stopped: none, unless one does not end."""
    until(lambda: not server.family())
    return server.family()
