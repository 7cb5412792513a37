"""Runs one service of the cluster as its own process, and passes its log lines on."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from time import monotonic, sleep
from typing import Final
from urllib.error import HTTPError
from urllib.request import urlopen

from core.child_process import child_command
from core.errors import Problem

ROOT: Final = Path(__file__).parent.parent
READY_SECONDS: Final = 180
"""Generous, since a process that ends is noticed at once."""
STOP_SECONDS: Final = 20


class ServiceError(Problem):
    code, title = "service", "A service of the cluster does not run"


class Service:
    """`python -m services.<name>` on its own port. Start it from the main thread: it ends with that.

    Args:
        command: the arguments of `python -m`, if they are others.
        environment: all of its `OUTLAY_…` settings; it inherits none.
        write: gets each line of its log, after the service's name.
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
        """Starts the process and returns at once."""
        self.process = subprocess.Popen(  # noqa: S603 - our own command
            child_command([sys.executable, "-m", *self._command], signal.SIGKILL),
            env=self._environment,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            # Ctrl-C reaches the whole foreground group, but services have to be stopped in order.
            process_group=0,
        )
        threading.Thread(target=self._follow, args=(self.process,), daemon=True).start()

    def _follow(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdout is not None  # noqa: S101 - it was asked for a pipe
        with process.stdout as lines:
            for line in lines:
                self._write(self.name, line.rstrip("\n"))

    def await_ready(self) -> None:
        """Raises `ServiceError` if the service ends, or is not ready within three minutes."""
        deadline = monotonic() + READY_SECONDS
        while (reason := self._unready()) is not None:
            if self.process.poll() is not None:
                raise ServiceError(f"{self.name} ended with exit code {self.process.returncode}.")
            if monotonic() > deadline:
                raise ServiceError(f"{self.name} was not ready after {READY_SECONDS} s: {reason}")
            sleep(0.05)

    @property
    def is_ready(self) -> bool:
        return self._unready() is None

    def _unready(self) -> str | None:
        """Why the service is not ready; None where it is."""
        try:
            with urlopen(f"{self.url}/readyz", timeout=10):  # noqa: S310 - our own address
                return None
        except HTTPError as error:
            return error.read().decode(errors="replace")[:500]
        except OSError as error:
            return f"{self.url} does not answer: {error}."

    def stop(self) -> int:
        """Stops the service in order, and kills it after 20 s. Returns its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGCONT)
            self.process.terminate()
        try:
            return self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            return self.process.returncode

    def kill(self) -> None:
        """Kills the service as `kill -9` does."""
        self.process.kill()
        self.process.wait()
