"""The server disappears under a working application: the time of calls, the events kept, and exact counts of losses.

Once with its port closed and once with a server that accepts connections and never answers, OUTLAY_BENCH_OUTAGE_SECONDS
each (60; the goal is 600). Both end with the server back, and every call either stored or counted as lost.
"""

import gzip
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

SECONDS = float(os.environ.get("OUTLAY_BENCH_OUTAGE_SECONDS", "60"))
UP_SECONDS = min(SECONDS, 20.0)


class _Taking(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "_Server"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        self.server.hear(json.loads(body))
        answer = b'{"rejected": []}'
        self.send_response(202)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: Any) -> None:
        return None


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    block_on_close = False

    def __init__(self, port: int, ids: set[str], told: list[int]) -> None:
        super().__init__(("127.0.0.1", port), _Taking)
        self._ids, self._told = ids, told
        self._hearing = threading.Lock()
        self._connections: list[socket.socket] = []

    def hear(self, batch: dict[str, Any]) -> None:
        with self._hearing:
            self._ids.update(event["event_id"] for event in batch["events"])
            self._told.extend((batch.get("dropped") or {}).values())

    def process_request(self, request: Any, client_address: Any) -> None:
        self._connections.append(request)
        super().process_request(request, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Connections are cut on purpose."""

    def go(self) -> None:
        self.shutdown()
        self.server_close()
        for connection in self._connections:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue


def _serve(port: int, ids: set[str], told: list[int]) -> _Server:
    server = _Server(port, ids, told)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    return server


@contextmanager
def _silent(port: int) -> Iterator[None]:
    """A server that accepts connections and never answers."""
    with socket.create_server(("127.0.0.1", port), backlog=64):
        yield


@contextmanager
def _closed(port: int) -> Iterator[None]:
    yield


def _once(name: str, away: Any) -> None:
    ids: set[str] = set()
    told: list[int] = []
    server = _serve(0, ids, told)
    port = server.server_address[1]
    command = [sys.executable, "-m", "bench.sdk_outage_case", f"http://127.0.0.1:{port}"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as application:
        up = _ask(application, UP_SECONDS)
        server.go()
        with away(port):
            down = _ask(application, SECONDS)
        server = _serve(port, ids, told)
        end = _ask(application, 0)
        server.go()
    made, sent, dropped = end["made"], end["sent"], end["dropped"]
    is_exact = made == len(ids) + dropped and sent == len(ids) and sum(told) == dropped and end["pending"] == 0
    print(f"{name}, {SECONDS:.0f} s of it")
    for when, found in (("server up", up), ("server away", down)):
        print(
            f"  {when:12} a call p50 {found['p50']:.0f} µs, p99 {found['p99']:.0f} µs, longest {found['max']:.0f} µs, "
            f"{found['rate']:.0f} calls/s, {found['rss']:.1f} MiB"
        )
    print(f"  memory at the full queue, over the application's own: {down['rss'] - up['rss']:.1f} MiB")
    print(
        f"  {made} calls = {len(ids)} in the ledger + {dropped} counted as dropped, {sum(told)} told to the server: "
        f"{'exact' if is_exact else 'NOT EXACT'}"
    )


def _ask(application: "subprocess.Popen[str]", seconds: float) -> dict[str, Any]:
    assert application.stdin is not None
    assert application.stdout is not None
    application.stdin.write(f"{seconds}\n")
    application.stdin.flush()
    said: dict[str, Any] = json.loads(application.stdout.readline())
    return said


def main() -> None:
    began = time.monotonic()
    _once("port closed", _closed)
    _once("server silent", _silent)
    print(f"({time.monotonic() - began:.0f} s)")
