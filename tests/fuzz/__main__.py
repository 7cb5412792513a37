"""`make fuzz`: hostile requests, events and provider answers from a seed.

SECONDS (300; without an end where REQUESTS is given), REQUESTS (no limit) and SEED (a new one) are settable; the same
seed sends the same, but for ids, which the server chooses. REPLAY=FILE sends a saved request to a fresh server. It
fails on a 5xx (a 503 that stays), an exception in the server's log, a server that has ended, a neighbour without an
answer, memory that grows by hundreds of MiB, and where the SDK changes a call. Times are reported only.
"""

import http.client
import json
import os
import re
import secrets
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from heapq import nlargest
from itertools import count
from math import inf, isinf
from pathlib import Path
from typing import Any, Final, NamedTuple

import httpx2

from bench.process import scratch_folder
from tests.fuzz.observers import Loop, Memory, Neighbour
from tests.fuzz.requests import HostileRequest, Ids, Requests
from tests.support.server import Server
from tests.support.waiting import PATIENCE_SECONDS

REQUESTS: Final = float(os.environ.get("OUTLAY_FUZZ_REQUESTS") or inf)
SECONDS: Final = float(os.environ.get("OUTLAY_FUZZ_SECONDS") or (300 if isinf(REQUESTS) else inf))
SEED: Final = int(os.environ.get("OUTLAY_FUZZ_SEED") or secrets.randbelow(10**6))
_AT_ONCE: Final = 8
"""Requests under way. Most wait for the database."""
_WARM: Final = 1_000
"""Requests before the memory is first measured: caches fill."""
_LOOK_EVERY: Final = 100
_MOST_FAILURES: Final = 20
_AWHILE_SECONDS: Final = 5
_WORST: Final = 20
"""Requests that seemed to hold the loop the longest, which are measured again by themselves."""
_ID: Final = re.compile(rb'"((?:\w+_)?id)":\s*"?([\w-]{1,64})')
_REQUESTS_SHARE: Final = 0.75
"""Of the time; the rest is for provider answers."""
_ANSWERS_SHARE: Final = 0.1
"""Provider answers for each request, where there is no end of the time."""


class Answer(NamedTuple):
    status: int
    """0: the connection was closed without one."""
    body: bytes


class Failures(list[str]):
    """What was found. The request of each is saved, to be replayed."""

    def of(self, request: HostileRequest, what: str) -> None:
        path = Path(tempfile.gettempdir()) / f"outlay-fuzz-{SEED}-{request.number}.http"
        path.write_bytes(request.raw)
        self.append(f"request {request.number}, {request.what}: {what}\n    make fuzz REPLAY={path}")


def exchange(port: int, request: HostileRequest, key: str) -> Answer:
    """Sends a request. Raises `TimeoutError` where there is neither an answer nor an end of the connection."""
    with socket.create_connection(("127.0.0.1", port), PATIENCE_SECONDS) as client:
        try:
            client.sendall(request.with_key(key))
            if not request.is_framed:
                client.shutdown(socket.SHUT_WR)
        except TimeoutError:
            raise
        except OSError:
            pass  # the server need not read all, and its answer may be there
        response = http.client.HTTPResponse(client, method=request.what.partition(" ")[0])
        try:
            response.begin()
            return Answer(response.status, response.read(64 * 2**20))
        except TimeoutError:
            raise
        except (OSError, http.client.HTTPException):
            return Answer(0, b"")


class Sending:
    """Sends requests, some at once, and notes what came of them."""

    def __init__(self, server: Server, loop: Loop, memory: Memory, failures: Failures) -> None:
        document = httpx2.get(f"{server.url}/openapi.json", timeout=PATIENCE_SECONDS).json()
        with server.client() as client:
            self._ids = Ids(client.get("/v1/auth/verify").json()["key_id"])
        self._requests = Requests(document, SEED)
        self._port, self._key = server.port, server.key
        self._loop, self._memory, self._failures = loop, memory, failures
        self._numbers, self._noting = count(), threading.Lock()
        self._began, self._until = time.monotonic(), time.monotonic() + SECONDS * _REQUESTS_SHARE
        self._under_way: dict[int, HostileRequest] = {}
        self._unavailable: list[HostileRequest] = []
        """Answered by 503: rightly, if it ends."""
        self._seconds = Counter[str]()
        self.statuses = Counter[int]()
        self._slow: dict[int, tuple[float, HostileRequest]] = {}

    def run(self) -> None:
        threads = [threading.Thread(target=self._send_all, daemon=True) for _ in range(_AT_ONCE)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        time.sleep(_AWHILE_SECONDS)
        for request in self._unavailable:
            self._settle(request, self._exchange(request), is_last=True)

    def _send_all(self) -> None:
        while time.monotonic() < self._until and len(self._failures) < _MOST_FAILURES:
            if (number := next(self._numbers)) >= REQUESTS:
                return
            request = self._ids.put_into(self._requests.make(number))
            self._under_way[number] = request
            began = time.monotonic()
            self._settle(request, self._exchange(request))
            with self._noting:
                self._seconds[request.what.partition("?")[0][:60]] += int(1e3 * (time.monotonic() - began))
                self._note_slow(self._loop.read())
                del self._under_way[number]
                if number % _LOOK_EVERY == 0:
                    self._memory.look()
                if number < _WARM:
                    self._memory.before = self._memory.now

    def _note_slow(self, milliseconds: float) -> None:
        """Whichever of those under way it was."""
        for number, request in self._under_way.items():
            before = self._slow.get(number, (0.0, request))[0]
            self._slow[number] = max(before, milliseconds), request
        if len(self._slow) > 100 * _WORST:
            self._slow = {request.number: (held, request) for held, request in self._slowest()}

    def _slowest(self) -> list[tuple[float, HostileRequest]]:
        return nlargest(_WORST * _AT_ONCE, self._slow.values(), key=lambda pair: pair[0])

    @property
    def slow(self) -> list[HostileRequest]:
        """Those that were under way while the loop was held the longest."""
        return [request for _, request in self._slowest()]

    def _exchange(self, request: HostileRequest) -> Answer:
        try:
            return exchange(self._port, request, self._key)
        except OSError as error:
            self._failures.of(request, f"no answer: {error!r}")
            return Answer(0, b"")

    def _settle(self, request: HostileRequest, answer: Answer, is_last: bool = False) -> None:
        self.statuses[answer.status] += 1
        if answer.status == 503 and not is_last:
            self._unavailable.append(request)
        elif answer.status >= 500:
            self._failures.of(request, f"{answer.status} {answer.body[:300]!r}")
        for kind, found in _ID.findall(answer.body[:20_000]):
            self._ids.learn(_name(kind.decode(), request.what), found.decode())

    def __str__(self) -> str:
        sent, seconds = self.statuses.total(), time.monotonic() - self._began
        shown = ", ".join(f"{what} {spent / 1e3:.0f} s" for what, spent in self._seconds.most_common(5))
        return (
            f"{sent:,} requests, {sent / seconds:.0f} a second, by status: {dict(sorted(self.statuses.items()))}\n"
            f"{len(self._unavailable)} were unavailable for a while; waited most for: {shown}"
        )


def _name(kind: str, what: str) -> str:
    """The parameter that takes an id: `id` is that of what the path names."""
    nouns = {"keys": "key_id", "channels": "channel_id", "alerts": "alert_id", "prices": "proposal_id"}
    return kind if kind != "id" else next((name for noun, name in nouns.items() if f"/v1/{noun}" in what), kind)


def held(server: Server, loop: Loop, worst: list[HostileRequest]) -> str:
    """Measures requests again, each by itself: at first, several were under way."""
    again = []
    for request in worst:
        loop.alone()
        exchange(server.port, request, server.key)
        again.append((loop.alone(), request.what))
    again.sort(reverse=True)
    lines = [f"  {held:6.1f} ms  {what}" for held, what in again[:5]]
    return "\n".join([f"the loop's CPU time between ticks, at most (health check: {loop.baseline:.1f} ms)", *lines])


def run_answers(server: Server, failures: Failures) -> str:
    """Provider answers, through the SDK of another process into this server."""
    number = int(min(REQUESTS, 10**9) * (_ANSWERS_SHARE if isinf(SECONDS) else 1))
    command = [sys.executable, "-m", "tests.fuzz.provider_answers", server.url, server.key]
    command += [str(SEED), str(number), str(SECONDS * (1 - _REQUESTS_SHARE))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        failures.append(f"the SDK's process ended with {done.returncode}:\n{done.stderr[-3000:]}")
        return "provider answers: no report"
    said: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    failures += said["findings"][:_MOST_FAILURES]
    if said["rejected"] or said["pending"]:
        failures.append(f"the SDK's events were not taken: {said}")
    return f"provider answers: {said}"


def check_server(server: Server, failures: Failures) -> None:
    errors = [line for line in server.output().splitlines() if "level=error" in line and "exception=" in line]
    if errors:
        failures.append(f"the server logged {len(errors)} exceptions:\n" + "\n".join(errors[:10]))
    if server.process.poll() is not None:
        failures.append(f"the server has ended with {server.process.returncode}: {server.output()[-3000:]}")
        return
    audit = server.cli("audit")
    if audit.returncode:
        failures.append(f"the audit found differences: {audit.stdout[-2000:]}{audit.stderr[-2000:]}")


def replay(server: Server, path: str) -> None:
    request = HostileRequest(0, path, Path(path).read_bytes(), is_framed=True)
    print(exchange(server.port, request, server.key))
    print(server.output()[-3000:])


def main() -> int:
    with scratch_folder() as folder:
        ticks = folder / "ticks"
        ticks.write_bytes(bytes(8))
        server = Server(folder / "data", (sys.executable, "-m", "tests.fuzz.watched_server", ticks)).start()
        try:
            if path := os.environ.get("OUTLAY_FUZZ_REPLAY"):
                replay(server, path)
                return 0
            return run(server, Loop(ticks))
        finally:
            server.stop()


def run(server: Server, loop: Loop) -> int:
    print(f"make fuzz SEED={SEED} repeats this; {SECONDS:.0f} s", flush=True)
    org = server.cli("orgs", "create", "neighbour").stdout.split()[-1]
    key = server.cli("keys", "create", "--org", org, "--scope", "read").stdout.split()[-1]
    failures, memory = Failures(), Memory(server.process.pid)
    with Neighbour(server.port, key) as neighbour:
        time.sleep(1)
        loop.read()
        time.sleep(2)
        loop.baseline = loop.read()
        sending = Sending(server, loop, memory, failures)
        sending.run()
        print(sending, flush=True)
        print(held(server, loop, sending.slow), flush=True)
        print(run_answers(server, failures), flush=True)
        memory.look()
        memory.has_come_back()
    check_server(server, failures)
    if server.process.poll() is None:
        failures += memory.failures
        print(memory)
    failures += neighbour.failures
    print(neighbour)
    print("\n".join(["", f"{len(failures)} failures, seed {SEED}:", *failures]) if failures else "nothing failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
