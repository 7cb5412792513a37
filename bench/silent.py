"""10,000 connections that say nothing to a standalone server: its memory, and how long another client waits."""

import http.client
import os
import resource
import socket
import time

from bench.process import percentile, resident_mib, scratch_server

CONNECTIONS = int(os.environ.get("OUTLAY_BENCH_CONNECTIONS", "10000"))
_REQUESTS = 200


def main() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    silent: list[socket.socket] = []
    try:
        with scratch_server() as server:
            alone, before = _asked(server.port), resident_mib(server.process.pid)
            for _ in range(CONNECTIONS):
                silent.append(socket.create_connection(("127.0.0.1", server.port), 10))
            beside, during = _asked(server.port), resident_mib(server.process.pid)
            print(
                f"/healthz alone {_shown(alone)}; beside {CONNECTIONS:,} silent connections {_shown(beside)}; "
                f"memory {before:.0f} MiB, then {during:.0f} MiB (+{during - before:.0f})"
            )
    finally:
        for each in silent:
            each.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def _asked(port: int) -> list[float]:
    """Milliseconds of each request, every one on a new connection."""
    times = []
    for _ in range(_REQUESTS):
        began = time.perf_counter()
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        connection.request("GET", "/healthz")
        assert connection.getresponse().status == 200
        connection.close()
        times.append(1000 * (time.perf_counter() - began))
    return times


def _shown(times: list[float]) -> str:
    return f"p50 {percentile(times, 0.5):.1f} ms, p99 {percentile(times, 0.99):.1f} ms"
