"""What is watched while requests are sent: a neighbour's answers, the server's memory, its event loop."""

import http.client
import mmap
import struct
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Final, Self

from bench.process import percentile, resident_mib
from tests.fuzz.watched_server import SIZE
from tests.support.waiting import PATIENCE_SECONDS, until

NEAR_MIB: Final = 20
"""Memory that has come back is at most so much more than before."""
UNBOUNDED_MIB: Final = 300
_QUESTIONS: Final = ("/healthz", "/v1/costs/summary?group_by=model")


class Neighbour(threading.Thread):
    """Another organisation that asks something cheap ten times a second, while the block runs."""

    def __init__(self, port: int, key: str) -> None:
        super().__init__(daemon=True)
        self._port, self._headers = port, {"Authorization": f"Bearer {key}"}
        self._over = threading.Event()
        self.times: list[float] = []
        """Milliseconds."""
        self.statuses: Counter[int] = Counter()
        """0 is no answer."""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self.join()

    def run(self) -> None:
        place = 0
        while not self._over.wait(0.1):
            began = time.perf_counter()
            self.statuses[self._ask(_QUESTIONS[place % len(_QUESTIONS)])] += 1
            self.times.append((time.perf_counter() - began) * 1e3)
            place += 1

    def _ask(self, path: str) -> int:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE_SECONDS)
        try:
            connection.request("GET", path, headers=self._headers)
            answer = connection.getresponse()
            answer.read()
        except (OSError, http.client.HTTPException):
            return 0
        finally:
            connection.close()
        return answer.status

    @property
    def failures(self) -> list[str]:
        wrong = {status: times for status, times in self.statuses.items() if status not in (200, 503)}
        return [f"the neighbour got {wrong} (0: no answer in {PATIENCE_SECONDS} s)"] if wrong else []

    def __str__(self) -> str:
        shown = f"p50 {percentile(self.times, 0.5):.0f} ms, p99 {percentile(self.times, 0.99):.0f} ms"
        return f"neighbour: {dict(self.statuses)}, {shown}, longest {max(self.times):.0f} ms"


class Memory:
    """The server's resident memory in MiB, without its database's."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self.before = self.most = self.now

    @property
    def now(self) -> float:
        return resident_mib(self._pid)

    def look(self) -> None:
        self.most = max(self.most, self.now)

    def has_come_back(self) -> bool:
        """Waits some seconds for it."""
        return until(lambda: self.now < self.before + NEAR_MIB, 20)

    @property
    def failures(self) -> list[str]:
        grown = self.now - self.before
        return [f"memory grew by {grown:.0f} MiB and did not come back"] if grown > UNBOUNDED_MIB else []

    def __str__(self) -> str:
        back = "came back" if self.now < self.before + NEAR_MIB else f"did not come back within {NEAR_MIB} MiB"
        return f"memory: {self.before:.0f} MiB warm, at most {self.most:.0f}, {self.now:.0f} at the end: {back}"


class Loop:
    """The CPU time of the server's event loop between two of its ticks."""

    def __init__(self, path: Path) -> None:
        with path.open("r+b") as file:
            self._longest = mmap.mmap(file.fileno(), SIZE)
        self.baseline = 0.0
        """Milliseconds."""

    def read(self) -> float:
        """The most since the last call, in milliseconds. A tick comes only after the answer of a request."""
        (seconds,) = struct.unpack("d", self._longest[:SIZE])
        self._longest[:SIZE] = bytes(SIZE)
        return float(seconds) * 1e3

    def alone(self) -> float:
        """As `read`, once the loop has been idle for some ticks."""
        time.sleep(0.02)
        return self.read()
