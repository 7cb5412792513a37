"""The SDK in processes: exit, fork, a server that is slow, gone and back."""

import gzip
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from outlay._runtime import Runtime


class Receiver(ThreadingHTTPServer):
    """Keeps every event; answers `status`, after `delay` seconds."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.events: list[dict[str, Any]] = []
        self.connections: set[Any] = set()
        self.status = 202
        self.delay = 0.0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        time.sleep(self.server.delay)
        self.server.connections.add(self.client_address)
        if self.server.status == 202:
            self.server.events += json.loads(body)["events"]
        self.send_response(self.server.status)
        self.send_header("Content-Length", "16")
        self.end_headers()
        self.wfile.write(b'{"rejected": []}')

    def log_message(self, format: str, *args: Any) -> None:
        return None


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as receiver:
        thread = threading.Thread(target=receiver.serve_forever)
        thread.start()
        yield receiver
        receiver.shutdown()
        thread.join()


@pytest.fixture
def sdk(receiver: Receiver) -> Iterator[Runtime]:
    sdk = Runtime()
    sdk._hooked = True
    sdk.init("ol_live_k_s", base_url=receiver.url)
    yield sdk
    sdk.shutdown(0.2)


def run(receiver: Receiver, script: str) -> None:
    program = f"import os, sys, outlay\noutlay.init('ol_live_k_s', base_url={receiver.url!r})\n{script}"
    subprocess.run([sys.executable, "-c", program], check=False, timeout=20)


def numbers(receiver: Receiver) -> list[int]:
    return sorted(event["attempt"] for event in receiver.events)


@pytest.mark.parametrize("ending", ["", "sys.exit(3)", "raise RuntimeError('boom')"])
def test_a_normal_exit_loses_nothing(receiver: Receiver, ending: str) -> None:
    run(receiver, f"for n in range(1200): outlay.record(provider='p', model='m', attempt=n)\n{ending}")
    assert numbers(receiver) == list(range(1200))


def test_parent_and_child_send_their_own(receiver: Receiver) -> None:
    script = """
for n in range(5): outlay.record(provider='p', model='m', attempt=n)
if os.fork() == 0:
    for n in range(100, 105): outlay.record(provider='p', model='m', attempt=n)
    outlay.flush(5)
    os._exit(0)
os.wait()
"""
    run(receiver, script)
    assert numbers(receiver) == [*range(5), *range(100, 105)]


def test_a_fork_from_a_busy_parent(receiver: Receiver) -> None:
    script = """
for n in range(3):
    outlay.record(provider='p', model='m', attempt=n); outlay.flush(5)
    if os.fork() == 0:
        outlay.record(provider='p', model='m', attempt=10 + n)
        sys.exit(0)
    os.wait()
"""
    run(receiver, script)
    assert numbers(receiver) == [0, 1, 2, 10, 11, 12]


def test_a_flush_is_bounded_while_the_server_hangs(receiver: Receiver, sdk: Runtime) -> None:
    receiver.delay = 3
    sdk.record(provider="p", model="m", attempt=1)
    began = time.monotonic()
    assert sdk.flush(0.3).pending == 1
    assert time.monotonic() - began < 2
    receiver.delay = 0


def test_one_connection_is_kept(receiver: Receiver, sdk: Runtime) -> None:
    for n in range(5):
        sdk.record(provider="p", model="m", attempt=n)
        assert sdk.flush(5).pending == 0
    assert numbers(receiver) == [0, 1, 2, 3, 4]
    assert len(receiver.connections) == 1


def test_a_server_that_comes_back_gets_everything(receiver: Receiver, sdk: Runtime) -> None:
    receiver.status = 503
    for n in range(600):
        sdk.record(provider="p", model="m", attempt=n)
    assert sdk.flush(0.3).sent == 0
    receiver.status = 202
    assert sdk.flush(15).sent == 600
    assert numbers(receiver) == list(range(600))


def test_init_again_keeps_what_was_recorded(receiver: Receiver, sdk: Runtime) -> None:
    sdk.record(provider="p", model="m", attempt=1)
    sdk.init("ol_live_k_s", base_url=receiver.url, service="other")
    sdk.record(provider="p", model="m", attempt=2)
    assert sdk.flush(5).pending == 0
    assert numbers(receiver) == [1, 2]


def test_it_imports_nothing_but_the_standard_library() -> None:
    code = "import sys, outlay, outlay.pricing; print(*sorted({m.split('.')[0] for m in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert set(loaded) - set(sys.stdlib_module_names) <= {"outlay", "__main__", "__mp_main__", *SITE}


SITE = ("_virtualenv", "_editable_impl_outlay", "_editable_impl_outlay_server", "sitecustomize", "usercustomize")
