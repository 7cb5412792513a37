"""What a gateway adds to a call: beside the provider asked directly and a pass-through that does nothing else, without
budgets and with three that block, as a process of its own and within `make run`, which lands the events, too. Kinds
take turns, so that other load affects all alike."""

import asyncio
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import aiohttp
import httpx2

from bench.process import cpu_seconds, percentile, scratch_folder, tree
from cluster.kafka import free_port
from core.db.embedded import running_dsn
from tests.fake_provider.answers import chat
from tests.support.api import SECRET_KEY, bearer
from tests.support.gateway_process import KeptLog, ingest_server, running
from tests.support.server import Server
from tests.support.waiting import until

CALLS = int(os.environ.get("OUTLAY_BENCH_CALLS", "300"))
ROUNDS = int(os.environ.get("OUTLAY_BENCH_ROUNDS", "5"))
_AT_ONCE = 16
_PATH = "/v1/chat/completions"
_BODY: Any = {
    "model": "gpt-4o",
    "max_tokens": 500,
    "messages": [{"role": "user", "content": "Where is my order?" * 20}],
}
_BUDGETS: list[dict[str, Any]] = [{}, {"each": "team"}, {"each": "user_id", "period": "monthly"}]
_HEADERS = {"X-Cost-Feature": "bench", "X-Cost-Department": "team", "X-Cost-User": "user"}


class Kind(NamedTuple):
    name: str
    url: str
    headers: dict[str, str]
    pids: list[int]


def main() -> None:
    if sys.argv[1:2] == ["pass-through"]:
        _pass_through(int(sys.argv[2]), sys.argv[3])
        return
    with _upstream() as upstream, scratch_folder() as folder, _bare(upstream) as bare:
        private = {"OUTLAY_ALLOW_PRIVATE_DESTINATIONS": "1", "OUTLAY_SECRET_KEY": SECRET_KEY}
        server = Server(folder / "data", **private).start()
        try:
            with server.client() as client:
                _prepare(client, upstream)
                kinds = [
                    Kind("the provider itself", upstream + _PATH, {}, []),
                    Kind("a bare pass-through", bare.url + _PATH, {}, [bare.pid]),
                ]
                asyncio.run(_beside(kinds, server, folder))
        finally:
            server.stop()


def _prepare(client: httpx2.Client, upstream: str) -> None:
    """A provider and budgets, in force in `make run`."""
    body = {"name": "plain", "protocol": "openai", "base_url": upstream, "api_key": "sk"}
    assert client.post("/v1/providers", json=body).status_code == 201
    for number, given in enumerate(_BUDGETS):
        alert = {"name": f"b{number}", "threshold_usd": 10**9, "period": "daily", "enforce": "block"}
        alert |= {"filter": {"feature": "bench"}, **given}
        assert client.post("/v1/alerts", json=alert).status_code == 201

    def is_known() -> bool:
        answer = client.post(f"/gateway/plain{_PATH}", json=_BODY, headers=_HEADERS)
        return "x-outlay-budget" in answer.headers

    assert until(is_known)


async def _beside(kinds: list[Kind], server: Server, folder: Path) -> None:
    """Measures these kinds, a gateway of its own on the server's database, and the server's."""
    dsn, head = running_dsn(server.data_dir), bearer(server.key)
    assert dsn is not None
    with ingest_server(KeptLog()) as ingest:
        async with running(dsn, server.key, folder / "gateway", ingest) as gateway:
            own, url = [gateway.server.process.pid], f"{gateway.server.url}/plain{_PATH}"
            within, there = [server.process.pid], f"{server.url}/gateway/plain{_PATH}"
            kinds += [
                Kind("the gateway", url, head, own),
                Kind("three budgets", url, head | _HEADERS, own),
                Kind("within make run", there, head, within),
                Kind("three budgets there", there, head | _HEADERS, within),
            ]
            await _measure(kinds)


async def _measure(kinds: list[Kind]) -> None:
    times: dict[str, list[float]] = {kind.name: [] for kind in kinds}
    cpu: dict[str, float] = dict.fromkeys(times, 0.0)
    async with aiohttp.ClientSession() as client:
        for _ in range(ROUNDS):
            for kind in kinds:
                times[kind.name] += await _one_by_one(client, kind)
        for _ in range(ROUNDS):
            for kind in kinds:
                began = cpu_seconds(kind.pids)
                await asyncio.gather(*(_one_by_one(client, kind) for _ in range(_AT_ONCE)))
                cpu[kind.name] += cpu_seconds(kind.pids) - began
    calls = CALLS * _AT_ONCE * ROUNDS
    base = times["the provider itself"]
    print(f"load {os.getloadavg()[0]:.0f}; one call after another, and {_AT_ONCE} at once for the calls a CPU-second")
    for kind in kinds:
        own = times[kind.name]
        shown = [1000 * (percentile(own, share) - percentile(base, share)) for share in (0.5, 0.99)]
        rate = f"; {calls / cpu[kind.name]:,.0f} calls a CPU-second of its process" if cpu[kind.name] else ""
        print(f"  {kind.name:<22} adds p50 {shown[0]:.2f} ms, p99 {shown[1]:.2f} ms{rate}", flush=True)


async def _one_by_one(client: aiohttp.ClientSession, kind: Kind) -> list[float]:
    taken = []
    for _ in range(CALLS):
        began = time.perf_counter()
        async with client.post(kind.url, json=_BODY, headers=kind.headers) as answer:
            await answer.read()
            assert answer.status == 200, await answer.text()
        taken.append(time.perf_counter() - began)
    return taken


class Bare(NamedTuple):
    url: str
    pid: int


@contextmanager
def _bare(upstream: str) -> Iterator[Bare]:
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", "bench.gateway", "pass-through", str(port), upstream])
    try:
        assert until(lambda: _listens(port))
        yield Bare(f"http://127.0.0.1:{port}", tree(process.pid)[0])
    finally:
        process.terminate()
        process.wait()


def _listens(port: int) -> bool:
    import socket

    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _pass_through(port: int, upstream: str) -> None:
    """An ASGI app that passes a body on and its answer back."""
    import uvicorn

    client: aiohttp.ClientSession | None = None

    async def app(scope: Any, receive: Any, send: Any) -> None:
        nonlocal client
        client = client or aiohttp.ClientSession(auto_decompress=False)
        body = (await receive())["body"]
        headers = {"Content-Type": "application/json"}
        async with client.post(upstream + scope["path"], data=body, headers=headers) as answer:
            content = await answer.read()
            head = [(name.lower(), value) for name, value in answer.raw_headers]
            await send({"type": "http.response.start", "status": answer.status, "headers": head})
            await send({"type": "http.response.body", "body": content})

    uvicorn.run(app, host="127.0.0.1", port=port, lifespan="off", log_level="error")


@contextmanager
def _upstream() -> Iterator[str]:
    """A provider that answers at once, in a thread of its own."""
    content = chat(_BODY).chunks[0]
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (
        len(content),
        content,
    )

    class Answering(asyncio.Protocol):
        def connection_made(self, transport: Any) -> None:
            self._transport, self._seen = transport, b""

        def data_received(self, data: bytes) -> None:
            self._seen += data
            head, found, body = self._seen.partition(b"\r\n\r\n")
            if not found:
                return
            length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
            if len(body) >= length:
                self._seen = b""
                self._transport.write(answer)

    loop, port = asyncio.new_event_loop(), free_port()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    loop.run_until_complete(loop.create_server(Answering, "127.0.0.1", port))
    thread.start()
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()


if __name__ == "__main__":
    main()
