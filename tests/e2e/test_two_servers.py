"""Two servers on one database: a change of a key at one reaches the other, with or without a notification."""

import asyncio
import os
import re
import signal
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from random import random
from typing import Any, NamedTuple

import asyncpg
import httpx2
import pytest

from core.accounts.auth import make_key
from core.db.embedded import running_dsn
from tests.support.server import Server
from tests.support.waiting import until

LISTENERS = """
SELECT pid FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%SET last_used_at%'
"""


class Two(NamedTuple):
    one: Server
    other: Server
    dsn: str

    def make(self, *scopes: str) -> tuple[str, str]:
        """Creates a key that both servers have used. Returns its id and text."""
        with self.one.client() as client:
            made = client.post("/v1/keys", json={"name": "app", "scopes": scopes or ["read"]}).json()
        assert [status(server, made["key"]) for server in (self.one, self.other)] == [200, 200]
        return made["id"], made["key"]

    def revoke(self, key_id: str) -> None:
        with self.one.client() as client:
            assert client.delete(f"/v1/keys/{key_id}").status_code == 204

    def listeners(self, count: int = 2) -> list[int]:
        """Waits until this many connections listen. Returns their processes; a frozen one stays in the list."""
        found: list[int] = []

        def complete() -> bool:
            found[:] = [row["pid"] for row in self.sql(lambda c: c.fetch(LISTENERS))]
            return len(found) == count

        assert until(complete), found
        return found

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
        f"{server.url}/v1/auth/verify", headers={"Authorization": f"Bearer {key}"}, timeout=60
    ).status_code


def refused(server: Server, key: str) -> bool:
    """Waits until the key is refused."""
    return until(lambda: status(server, key) == 401)


def test_ids_sent_to_both_at_once_count_once(two: Two) -> None:
    """Each request stamps its event anew, as hand-written senders do."""
    _, key = two.make("ingest", "read")

    def send(server: Server, number: int) -> dict[str, int]:
        at = datetime.now(UTC) - timedelta(hours=3 * random())
        event = {"event_id": f"both-{number}", "timestamp": at.isoformat(), "provider": "openai", "model": "gpt-4o"}
        body = {"events": [{**event, "input_tokens": 1000, "feature": "both"}]}
        answer = httpx2.post(
            f"{server.url}/v1/events", json=body, headers={"Authorization": f"Bearer {key}"}, timeout=60
        )
        assert answer.status_code == 202, answer.text
        found: dict[str, int] = answer.json()
        return found

    with ThreadPoolExecutor(8) as senders:
        calls = [(server, number) for number in range(200) for server in (two.one, two.other)]
        answers = list(senders.map(lambda call: send(*call), calls))
    assert sum(answer["duplicates"] for answer in answers) == 200
    with two.one.client() as client:
        assert client.get("/v1/costs/summary?feature=both").json()["event_count"] == 200


def test_a_revocation_reaches_the_other(two: Two) -> None:
    key_id, key = two.make()
    two.revoke(key_id)
    assert status(two.one, key) == 401
    assert refused(two.other, key)


def test_a_suppressed_notification_is_made_up_for(two: Two) -> None:
    key_id, key = two.make()
    two.sql(lambda c: c.execute("ALTER TABLE api_key DISABLE TRIGGER USER"))
    try:
        two.revoke(key_id)
        assert refused(two.other, key)
    finally:
        two.sql(lambda c: c.execute("ALTER TABLE api_key ENABLE TRIGGER USER"))


def test_a_killed_listener_is_made_up_for(two: Two) -> None:
    key_id, key = two.make()

    pids = two.listeners()

    async def kill_and_revoke(connection: Any) -> None:
        await connection.execute("SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS t (pid)", pids)
        await connection.execute("UPDATE api_key SET revoked_at = now() WHERE id = $1", key_id)

    two.sql(kill_and_revoke)
    for server in (two.one, two.other):
        assert refused(server, key)


def test_a_listener_that_dies_in_silence_is_made_up_for(two: Two) -> None:
    key_id, key = two.make()
    frozen = two.listeners()
    for pid in frozen:
        os.kill(pid, signal.SIGSTOP)
    try:
        two.sql(lambda c: c.execute("UPDATE api_key SET revoked_at = now() WHERE id = $1", key_id))
        for server in (two.one, two.other):
            assert refused(server, key)
        assert set(two.listeners(2 * len(frozen))) > set(frozen), "both listen again, on working connections"
        again, key = two.make()
        two.revoke(again)
        assert refused(two.other, key)
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
        assert refused(server, key)
    newest = two.one.cli("keys", "rotate", key_id).stdout.splitlines()[-1]
    assert [status(two.other, text) for text in (newest, new, key)] == [200, 200, 401]
    for arguments in (["nobody"], [key_id, "--overlap", "-1"], [key_id, "--org", "77"]):
        assert two.one.cli("keys", "rotate", *arguments).returncode != 0


def test_the_command_line_limits_an_organisation(two: Two) -> None:
    _, key = two.make("ingest")

    def sends() -> int:
        event = {"provider": "openai", "model": "gpt-4o", "input_tokens": 1}
        headers = {"Authorization": f"Bearer {key}"}
        return httpx2.post(
            f"{two.other.url}/v1/events", json={"events": [event]}, headers=headers, timeout=60
        ).status_code

    assert sends() == 202
    assert two.one.cli("orgs", "limit", "1", "1").stdout == "1\n"
    assert until(lambda: sends() == 429)
    assert "default\t1\t" in two.one.cli("orgs", "list").stdout
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
    """The last test: it ends the first server, and its database with it."""
    _, key = two.make()
    two.one.stop()
    began = time.monotonic()
    while time.monotonic() - began < 6:  # longer than a key is trusted while the database is reachable
        assert status(two.other, key) == 200
        time.sleep(0.05)
    answer = httpx2.get(
        f"{two.other.url}/v1/auth/verify", headers={"Authorization": f"Bearer {make_key('live').text}"}, timeout=60
    )
    assert (answer.status_code, answer.json()["code"], "retry-after" in answer.headers) == (503, "unavailable", True)
    assert httpx2.get(f"{two.other.url}/readyz", timeout=60).status_code == 200
