"""One service of the cluster as a process of its own, its log in one stream with the others'."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from time import monotonic, sleep
from typing import Final
from urllib.error import URLError
from urllib.request import urlopen

from core.child import child_command
from core.errors import OutlayError

ROOT: Final = Path(__file__).parent.parent
READY_SECONDS: Final = 60
STOP_SECONDS: Final = 20


class ServiceError(OutlayError):
    code, title = "service", "A service of the cluster does not run"


class Service:
    """`python -m services.<name>` on a port of its own. Start it from the main thread: it dies with that.

    Args:
        command: what `python -m` is given instead.
        environment: its `OUTLAY_…` settings, and nothing of ours beside.
        write: takes each line of its log.
    """

    def __init__(
        self, name: str, port: int, environment: Mapping[str, str], write: Callable[[str, str], None], *command: str
    ) -> None:
        self.name = name
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("OUTLAY_", "MAKE", "MFLAGS"))}
        self._environment = {**clean, **environment, "OUTLAY_PORT": str(port)}
        self._write = write
        self._command = command or (f"services.{name}",)
        self.process: subprocess.Popen[str]

    def start(self) -> None:
        """Returns at once."""
        self.process = subprocess.Popen(  # noqa: S603 - our own command
            child_command([sys.executable, "-m", *self._command], signal.SIGKILL),
            env=self._environment,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            # Ctrl-C reaches the whole foreground group; services are stopped by us, in order.
            process_group=0,
        )
        threading.Thread(target=self._follow, args=(self.process,), daemon=True).start()

    def _follow(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdout is not None  # noqa: S101 - it was asked for a pipe
        with process.stdout as lines:
            for line in lines:
                self._write(self.name, line.rstrip("\n"))

    def await_ready(self) -> None:
        """Raises `ServiceError` where it ends, or is not ready within a minute."""
        deadline = monotonic() + READY_SECONDS
        while monotonic() < deadline:
            if self.process.poll() is not None:
                raise ServiceError(f"{self.name} ended with exit code {self.process.returncode}.")
            if self.is_ready:
                return
            sleep(0.05)
        raise ServiceError(f"{self.name} was not ready after {READY_SECONDS} s.")

    @property
    def is_ready(self) -> bool:
        try:
            with urlopen(f"{self.url}/readyz", timeout=2) as answer:  # noqa: S310 - our own address
                return bool(answer.status == 200)
        except (URLError, OSError):
            return False

    def stop(self) -> int:
        """In order; killed where that takes over 20 s. Its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGCONT)
            self.process.terminate()
        try:
            return self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            return self.process.returncode

    def kill(self) -> None:
        """`kill -9`."""
        self.process.kill()
        self.process.wait()
