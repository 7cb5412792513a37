"""A server that accepts events and keeps them."""

import gzip
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

from tests.support.waiting import PATIENCE_SECONDS


class Receiver(ThreadingHTTPServer):
    """Keeps every event; answers `status`, after `delay` seconds. Serves while the block runs."""

    daemon_threads = True

    def __init__(self, address: Any = ("127.0.0.1", 0)) -> None:
        super().__init__(address, Handler)
        self.events: list[dict[str, Any]] = []
        self.connections: set[Any] = set()
        self.status = 202
        self.delay = 0.0
        self.retry_after: str | None = None
        self.refusals: list[float] = []
        """The times of refused requests, on the monotonic clock."""
        self.encodings: set[str | None] = set()
        self.hang_up = False
        self.answering = threading.Event()
        """While it is not set, requests wait for their responses; `waiting` is their number."""
        self.answering.set()
        self.waiting = 0
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()

    def hold(self) -> None:
        with self._lock:
            self.waiting += 1
        self.answering.wait(PATIENCE_SECONDS)
        with self._lock:
            self.waiting -= 1

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        assert self.headers["Authorization"] == "Bearer ol_live_k_s"
        self.server.encodings.add(self.headers.get("Content-Encoding"))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        time.sleep(self.server.delay)
        self.server.hold()
        self.server.connections.add(self.client_address)
        if self.server.status == 202:
            self.server.events += json.loads(body)["events"]
        else:
            self.server.refusals.append(time.monotonic())
        self.send_response(self.server.status)
        if self.server.status != 202 and self.server.retry_after is not None:
            self.send_header("Retry-After", self.server.retry_after)
        self.send_header("Content-Length", "16")
        self.end_headers()
        self.wfile.write(b'{"rejected": []}')
        self.close_connection = self.server.hang_up  # without announcing it in the headers

    def log_message(self, format: str, *args: Any) -> None:
        return None


def numbers(receiver: Receiver) -> list[int]:
    return sorted(event["attempt"] for event in receiver.events)
