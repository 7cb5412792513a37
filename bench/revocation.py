"""The time from revoking a key at one server until another refuses it: with the notification, and without it."""

import asyncio
import http.client
import json
import time
from collections.abc import Sequence
from random import Random
from typing import Any

import asyncpg

from bench.process import percentile, scratch_folder
from core.db.embedded import running_dsn
from tests.support.server import Server

_REPEATS = 20


class Asker:
    """A client with a connection to one server that is kept open."""

    def __init__(self, server: Server) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)

    def ask(self, method: str, path: str, key: str, body: str | None = None) -> tuple[int, Any]:
        headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
        self._connection.request(method, path, body, headers)
        response = self._connection.getresponse()
        text = response.read()
        return response.status, json.loads(text) if text else None

    def verify(self, key: str) -> int:
        return self.ask("GET", "/v1/auth/verify", key)[0]


def refusals(admin: str, one: Asker, other: Asker) -> list[float]:
    """The milliseconds from sending the revocation to one server until the other refuses a key that it knew."""
    random, times = Random(3), []
    for _ in range(_REPEATS):
        _, made = one.ask("POST", "/v1/keys", admin, '{"name": "bench", "scopes": ["read"]}')
        assert other.verify(made["key"]) == 200
        time.sleep(random.random())  # at a random moment between two refreshes of the other
        began = time.perf_counter()
        assert one.ask("DELETE", f"/v1/keys/{made['id']}", admin)[0] == 204
        while other.verify(made["key"]) == 200:
            time.sleep(0.001)
        times.append((time.perf_counter() - began) * 1e3)
    return times


async def _execute(dsn: str, sql: str) -> None:
    connection = await asyncpg.connect(dsn)
    await connection.execute(sql)
    await connection.close()


def main() -> None:
    with scratch_folder() as folder:
        one = Server(folder / "one").start()
        try:
            dsn = running_dsn(one.data_dir)
            assert dsn is not None
            other = Server(folder / "other", OUTLAY_DATABASE_URL=dsn).start()
            try:
                _report(one.key, dsn, Asker(one), Asker(other))
            finally:
                other.stop()
        finally:
            one.stop()


def _report(admin: str, dsn: str, one: Asker, other: Asker) -> None:
    told = refusals(admin, one, other)
    asyncio.run(_execute(dsn, "ALTER TABLE api_key DISABLE TRIGGER USER"))
    untold = refusals(admin, one, other)
    asyncio.run(_execute(dsn, "ALTER TABLE api_key ENABLE TRIGGER USER"))
    print(f"revoked → refused by another process, {_REPEATS} times each:")
    print(f"  {'with the notification':<22} {_shown(told)}")
    print(f"  {'notification lost':<22} {_shown(untold)}")


def _shown(times: Sequence[float]) -> str:
    return f"median {percentile(times, 0.5):7.1f} ms, max {max(times):7.1f} ms"
