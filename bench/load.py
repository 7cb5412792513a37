"""Load on ingest: requests, evenly spaced or as fast as they are answered, and their results."""

import http.client
import re
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count
from math import inf
from types import TracebackType
from typing import Self

_ID_END = re.compile(rb'("event_id": "[^"]{32})[^"]{4}')
_PAUSE_SECONDS = 0.02
"""The wait after a refusal; our SDK waits longer."""


def fresh(requests: Sequence[bytes]) -> Iterator[bytes]:
    """Requests without end. Each round has new ids, because the ledger would already know those of the first."""
    for turn in count():
        for body in requests:
            yield _ID_END.sub(rb"\g<1>%04x" % turn, body)


class Load:
    """Sends requests while the block runs.

    Args:
        rate: requests per second over all connections.
    """

    def __init__(self, port: int, key: str, requests: Iterator[bytes], rate: float = inf, connections: int = 8) -> None:
        self._port, self._key, self._requests, self._rate = port, key, requests, rate
        self.times: list[float] = []
        """The milliseconds of each request."""
        self.statuses: Counter[int] = Counter()
        """The number of responses by status; 0 stands for no response."""
        self._sent = 0
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(connections)]

    def __enter__(self) -> Self:
        self._began = time.perf_counter()
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()
        self.seconds = time.perf_counter() - self._began

    @property
    def accepted(self) -> float:
        """The number of requests answered 202 per second."""
        return self.statuses[202] / self.seconds

    def _work(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=60)
        while not self._stop.is_set():
            with self._lock:
                body, number = next(self._requests), self._sent
                self._sent += 1
            due = self._began + number / self._rate
            if self._stop.wait(max(0.0, due - time.perf_counter())):
                break
            began = time.perf_counter()
            status = self._request(connection, body)
            with self._lock:
                self.statuses[status] += 1
                self.times.append((time.perf_counter() - began) * 1e3)
            if status != 202:
                time.sleep(_PAUSE_SECONDS)
        connection.close()

    def _request(self, connection: http.client.HTTPConnection, body: bytes) -> int:
        try:
            connection.request("POST", "/v1/events", body, {"Authorization": f"Bearer {self._key}"})
            answer = connection.getresponse()
            answer.read()
        except (OSError, http.client.HTTPException):
            connection.close()
            return 0
        return answer.status
