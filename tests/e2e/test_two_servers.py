"""Two servers on one database: what one of them does to a key, the other knows, with or without a notification."""

import asyncio
import os
import re
import signal
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, NamedTuple

import asyncpg
import httpx2
import pytest

from core.auth import make_key
from core.db.embedded import running_dsn
from tests.server import Server

LISTENERS = """
SELECT pid FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%SET last_used_at%'
"""


class Two(NamedTuple):
    one: Server
    other: Server
    dsn: str

    def make(self, *scopes: str) -> tuple[str, str]:
        """A key's id and text; both servers have seen it."""
        with self.one.client() as client:
            made = client.post("/v1/keys", json={"name": "app", "scopes": scopes or ["read"]}).json()
        assert [status(server, made["key"]) for server in (self.one, self.other)] == [200, 200]
        return made["id"], made["key"]

    def revoke(self, key_id: str) -> None:
        with self.one.client() as client:
            assert client.delete(f"/v1/keys/{key_id}").status_code == 204

    def sql(self, work: Callable[[Any], Awaitable[Any]]) -> Any:
        async def connected() -> Any:
            connection = await asyncpg.connect(self.dsn)
            try:
                return await work(connection)
            finally:
                await connection.close()

        return asyncio.run(connected())


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Two]:
    folder = tmp_path_factory.mktemp("two")
    one = Server(folder / "one").start()
    try:
        dsn = running_dsn(one.data_dir)
        assert dsn is not None
        other = Server(folder / "other", OUTLAY_DATABASE_URL=dsn).start()
        try:
            yield Two(one, other, dsn)
        finally:
            other.stop()
    finally:
        one.stop()


def status(server: Server, key: str) -> int:
    return httpx2.get(
        f"{server.url}/v1/auth/verify", headers={"Authorization": f"Bearer {key}"}, timeout=10
    ).status_code


def refused_after(server: Server, key: str, limit: float) -> float:
    """Seconds until the key is refused."""
    began = time.monotonic()
    while status(server, key) != 401:
        assert time.monotonic() - began < limit, f"still accepted after {limit} s"
        time.sleep(0.01)
    return time.monotonic() - began


def test_a_revocation_is_known_within_a_second(two: Two) -> None:
    for _ in range(5):
        key_id, key = two.make()
        two.revoke(key_id)
        assert status(two.one, key) == 401
        assert refused_after(two.other, key, 1) < 1


def test_a_suppressed_notification_costs_five_seconds_at_most(two: Two) -> None:
    key_id, key = two.make()
    two.sql(lambda c: c.execute("ALTER TABLE api_key DISABLE TRIGGER USER"))
    try:
        two.revoke(key_id)
        refused_after(two.other, key, 5)
    finally:
        two.sql(lambda c: c.execute("ALTER TABLE api_key ENABLE TRIGGER USER"))


def test_a_killed_listener_costs_five_seconds_at_most(two: Two) -> None:
    key_id, key = two.make()

    async def kill_and_revoke(connection: Any) -> None:
        killed = await connection.fetch(f"SELECT pg_terminate_backend(pid) FROM ({LISTENERS}) AS listening")
        assert len(killed) == 2
        await connection.execute("UPDATE api_key SET revoked_at = now() WHERE id = $1", key_id)

    two.sql(kill_and_revoke)
    for server in (two.one, two.other):
        refused_after(server, key, 5)


def test_a_listener_that_dies_in_silence_costs_five_seconds_at_most(two: Two) -> None:
    key_id, key = two.make()
    frozen = [row["pid"] for row in two.sql(lambda c: c.fetch(LISTENERS))]
    assert len(frozen) == 2
    for pid in frozen:
        os.kill(pid, signal.SIGSTOP)
    try:
        two.sql(lambda c: c.execute("UPDATE api_key SET revoked_at = now() WHERE id = $1", key_id))
        for server in (two.one, two.other):
            refused_after(server, key, 5)
        again, key = two.make()  # both listen again, on connections that live
        time.sleep(4)
        two.revoke(again)
        assert refused_after(two.other, key, 1) < 1
    finally:
        for pid in frozen:
            os.kill(pid, signal.SIGCONT)


def test_the_command_line_rotates(two: Two) -> None:
    key_id, key = two.make()
    done = two.one.cli("keys", "rotate", f"ol_live_{key_id}", "--overlap", "0")
    new = done.stdout.splitlines()[-1]
    assert re.fullmatch(rf"ol_live_{key_id}_[A-Za-z0-9]+", new)
    assert [status(server, new) for server in (two.one, two.other)] == [200, 200]
    for server in (two.one, two.other):
        assert refused_after(server, key, 1) < 1
    newest = two.one.cli("keys", "rotate", key_id).stdout.splitlines()[-1]
    assert [status(two.other, text) for text in (newest, new, key)] == [200, 200, 401]
    for arguments in (["nobody"], [key_id, "--overlap", "-1"], [key_id, "--org", "77"]):
        assert two.one.cli("keys", "rotate", *arguments).returncode != 0


def test_the_command_line_limits_an_organisation(two: Two) -> None:
    _, key = two.make("ingest")

    def sends() -> int:
        event = {"provider": "openai", "model": "gpt-4o", "input_tokens": 1}
        headers = {"Authorization": f"Bearer {key}"}
        return httpx2.post(f"{two.other.url}/v1/events", json={"events": [event]}, headers=headers).status_code

    assert sends() == 202
    assert two.one.cli("orgs", "limit", "1", "1").stdout == "1\n"
    began = time.monotonic()
    while sends() != 429:
        assert time.monotonic() - began < 5
        time.sleep(0.05)
    assert re.search(r"default +│ 1 +│", two.one.cli("orgs", "list").stdout)
    assert two.one.cli("orgs", "limit", "1", "default").returncode == 0
    for arguments in (["1", "-1"], ["1", "many"], ["1", "9999999999"], ["77", "5"]):
        assert two.one.cli("orgs", "limit", *arguments).returncode != 0
    listed = two.one.cli("acts", "list", "--org", "1", "--limit", "2").stdout
    assert listed.count("organisation.limited") == 2
    assert "before: 1" in listed
    assert "organisation.limited" not in two.one.cli("acts", "list", "--org", "77").stdout


def test_the_first_start_is_in_the_audit_log(two: Two) -> None:
    with two.one.client() as client:
        acts = client.get("/v1/audit?limit=1000").json()["acts"]
    assert [(act["actor"], act["act"]) for act in acts[-2:]] == [
        ("server", "key.created"),
        ("server", "organisation.created"),
    ]


def test_markup_in_a_name_is_text(two: Two) -> None:
    assert two.one.cli("keys", "create", "--name", "[/red] checkout").returncode == 0
    assert "[/red] checkout" in two.one.cli("keys", "list").stdout


def test_with_the_database_away_known_keys_go_on(two: Two) -> None:
    """The last one: the first server goes, and its database with it."""
    _, key = two.make()
    two.one.stop()
    began = time.monotonic()
    while time.monotonic() - began < 6:  # longer than anything is believed while the database is there
        assert status(two.other, key) == 200
        time.sleep(0.05)
    answer = httpx2.get(
        f"{two.other.url}/v1/auth/verify", headers={"Authorization": f"Bearer {make_key('live').text}"}, timeout=10
    )
    assert (answer.status_code, answer.json()["code"], "retry-after" in answer.headers) == (503, "unavailable", True)
    assert httpx2.get(f"{two.other.url}/readyz").status_code == 200
