"""The time of `outlay.record` beside a bare append to a deque, in one process."""

import time
from collections import deque
from collections.abc import Callable

from outlay._http import HttpResponse
from outlay._runtime import Runtime

from bench.process import percentile

_CALLS = 50_000


class _Nowhere:
    def exchange(self, method: str, path: str, body: bytes | None = None, timeout: float | None = None) -> HttpResponse:
        return HttpResponse(202, b'{"rejected": []}', None)

    def close(self) -> None:
        return None


def main() -> None:
    sdk = Runtime()
    sdk.init("ol_live_k_s", service="bench", max_queue_events=_CALLS + 1, connect=lambda _: _Nowhere())
    queue: deque[dict[str, object]] = deque()
    record = _times(lambda: sdk.record(provider="openai", model="gpt-4o", input_tokens=1200, output_tokens=350))
    bare = _times(lambda: queue.append({"provider": "openai", "model": "gpt-4o", "input_tokens": 1200}))
    sdk.shutdown(10)
    shown = [f"p50 {percentile(t, 0.5):.2f} µs, p99 {percentile(t, 0.99):.1f} µs" for t in (record, bare)]
    print(f"outlay.record          {shown[0]}   bare deque append {shown[1]}")


def _times(work: Callable[[], None]) -> list[float]:
    times = []
    for _ in range(_CALLS):
        began = time.perf_counter_ns()
        work()
        times.append((time.perf_counter_ns() - began) / 1e3)
    return times
