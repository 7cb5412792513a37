"""The life of a key over HTTP: created, used, rotated, expired, revoked; and its entries in the audit log."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

import asyncpg
import pytest

from core.accounts import auth, organisations
from core.accounts.auth import SCOPES
from core.accounts.organisations import create_key, create_organisation, limit_organisation
from core.db.pool import create_pool
from tests.support.api import EVENT, Client, bearer, problem, serving
from tests.support.waiting import PATIENCE_SECONDS, eventually

VERIFY = "/v1/auth/verify"


@pytest.fixture
async def database(plain_dsn: str) -> AsyncIterator[Any]:
    async with await create_pool(plain_dsn) as pool:
        yield pool


@pytest.fixture
async def acme(database: Any) -> int:
    async with database.acquire() as connection:
        return await create_organisation(connection, "acme")


@pytest.fixture
async def client(database: Any, plain_dsn: str, acme: int) -> AsyncIterator[Client]:
    async with database.acquire() as connection:
        admin = await create_key(connection, acme, "admin", SCOPES)
    async with serving(plain_dsn, admin.text) as client:
        yield client


async def make(client: Client, **fields: Any) -> dict[str, Any]:
    answer = await client.post("/v1/keys", json={"name": "app", "scopes": ["read"], **fields})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def rotate(client: Client, key_id: str, **body: Any) -> dict[str, Any]:
    answer = await client.post(f"/v1/keys/{key_id}/rotate", json=body or None)
    assert answer.status_code == 200, answer.text
    rotated: dict[str, Any] = answer.json()
    return rotated


async def shown(client: Client, key_id: str) -> dict[str, Any]:
    (key,) = [key for key in (await client.get("/v1/keys")).json()["keys"] if key["id"] == key_id]
    found: dict[str, Any] = key
    return found


async def works(client: Client, key: str) -> bool:
    status = (await client.get(VERIFY, headers=bearer(key))).status_code
    assert status in (200, 401)
    return status == 200


async def test_rotation_keeps_the_key_and_changes_its_secret(client: Client) -> None:
    expires = (datetime.now(UTC) + timedelta(days=90)).isoformat()
    old = await make(client, name="checkout", scopes=["read", "ingest"], expires_at=expires)
    assert await works(client, old["key"])
    new = await rotate(client, old["id"])
    same = ("id", "name", "scopes", "mode", "expires_at")
    assert [new[name] for name in same] == [old[name] for name in same]
    assert new["key"] != old["key"]
    assert await works(client, old["key"])
    assert await works(client, new["key"])
    overlap = datetime.fromisoformat(new["previous_valid_until"]) - datetime.fromisoformat(new["rotated_at"])
    assert overlap == timedelta(hours=1)
    listed = await shown(client, old["id"])
    assert (listed["rotated_at"], listed["previous_valid_until"]) == (new["rotated_at"], new["previous_valid_until"])
    assert new["key"] not in (await client.get("/v1/keys")).text
    verified = (await client.get(VERIFY, headers=bearer(new["key"]))).json()
    assert (verified["key_id"], verified["scopes"]) == (old["id"], ["ingest", "read"])


class Later(datetime):
    """A clock that is an hour ahead."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Any:
        return datetime.now(tz) + timedelta(hours=1)


async def test_the_overlap_ends_by_itself(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    old = await make(client)
    new = await rotate(client, old["id"], overlap_seconds=3600)
    assert await works(client, old["key"])
    monkeypatch.setattr(auth, "datetime", Later)
    body = await problem(client, 401, "GET", VERIFY, headers=bearer(old["key"]))
    assert (body["code"], "rotated" in body["detail"]) == ("key_rotated", True)
    assert await works(client, new["key"])


async def test_without_overlap_the_old_secret_is_gone_at_once(client: Client) -> None:
    old = await make(client)
    assert await works(client, old["key"])
    new = await rotate(client, old["id"], overlap_seconds=0)
    assert new["previous_valid_until"] is None
    assert await works(client, new["key"])  # also before any notification: a wrong secret is checked in the database
    assert not await works(client, old["key"])


async def test_rotating_again_ends_the_oldest_at_once(client: Client) -> None:
    first = await make(client)
    second = await rotate(client, first["id"])
    assert await works(client, first["key"])
    third = await rotate(client, first["id"])
    assert [await works(client, key["key"]) for key in (third, second, first)] == [True, True, False]


async def test_concurrent_rotations_leave_two_secrets(client: Client) -> None:
    key = await make(client)
    rotated = await asyncio.gather(*(rotate(client, key["id"]) for _ in range(5)))
    alive = [await works(client, text) for text in (key["key"], *(each["key"] for each in rotated))]
    assert (alive.count(True), alive[0]) == (2, False)


async def test_a_revocation_ends_both_secrets(client: Client) -> None:
    old = await make(client)
    new = await rotate(client, old["id"])
    assert (await client.delete(f"/v1/keys/{old['id']}")).status_code == 204
    assert [await works(client, key["key"]) for key in (old, new)] == [False, False]
    assert (await problem(client, 409, "POST", f"/v1/keys/{old['id']}/rotate"))["code"] == "key_revoked"


async def test_a_key_may_rotate_itself_and_ends_with_its_overlap(client: Client) -> None:
    admin = await make(client, scopes=["admin"], expires_at=(datetime.now(UTC) + timedelta(minutes=10)).isoformat())
    path = f"/v1/keys/{admin['id']}/rotate"
    new = (await client.post(path, json={"overlap_seconds": 86_400}, headers=bearer(admin["key"]))).json()
    assert new["previous_valid_until"] == new["expires_at"]  # the overlap ends with the key's expiry
    assert (await client.post(path, headers=bearer(new["key"]))).status_code == 200


@pytest.mark.parametrize("overlap", [-1, 30 * 86_400 + 1, 1.5, "3600", None, True])
async def test_a_bad_overlap_names_the_field(client: Client, overlap: object) -> None:
    key = await make(client)
    path = f"/v1/keys/{key['id']}/rotate"
    body = await problem(client, 422, "POST", path, json={"overlap_seconds": overlap})
    assert body["errors"][0]["pointer"] == "/overlap_seconds"
    await problem(client, 422, "POST", path, json={"overlap": 5})
    assert (await shown(client, key["id"]))["rotated_at"] is None


@pytest.mark.parametrize("key_id", ["nobody", "aaaaaaaaaaaa", "%00", "ol_live_aaaaaaaaaaaa", "a" * 5000])
async def test_an_unknown_key_is_not_found(client: Client, key_id: str) -> None:
    await problem(client, 404, "POST", f"/v1/keys/{key_id}/rotate")
    await problem(client, 404, "DELETE", f"/v1/keys/{key_id}")


async def test_an_expired_key_is_refused_everywhere(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    soon = datetime.now(UTC) + timedelta(hours=1)
    key = await make(client, scopes=list(SCOPES), expires_at=soon.isoformat())
    expired = bearer(key["key"])
    assert await works(client, key["key"])
    for module in (auth, organisations):
        monkeypatch.setattr(module, "datetime", Later)
    for method, path in (("GET", VERIFY), ("GET", "/v1/events"), ("GET", "/v1/keys"), ("POST", "/v1/events")):
        body = await problem(client, 401, method, path, headers=expired, json={"events": [EVENT]})
        assert body["code"] == "key_expired"
        assert "expired" in body["detail"]
    assert (await problem(client, 409, "POST", f"/v1/keys/{key['id']}/rotate"))["code"] == "key_expired"
    assert (await shown(client, key["id"]))["expires_at"] == key["expires_at"]


async def test_use_is_shown(client: Client, database: Any) -> None:
    key = await make(client)
    assert (await shown(client, key["id"]))["last_used_at"] is None

    async def used_after(then: datetime) -> datetime:
        """Uses the key until a use after this time is shown."""
        while True:
            assert await works(client, key["key"])
            found = (await shown(client, key["id"]))["last_used_at"]
            if found and (at := datetime.fromisoformat(found)) > then:
                return at
            await asyncio.sleep(0.1)

    began = datetime.now(UTC)
    async with asyncio.timeout(PATIENCE_SECONDS):
        first = await used_after(began - timedelta(seconds=1))
        await database.execute("UPDATE api_key SET last_used_at = last_used_at - interval '9 s'")
        second = await used_after(first)
        assert second - first >= timedelta(seconds=1), "it is written every ten seconds, not for every request"


async def test_a_test_key_administers_test_keys_only(client: Client) -> None:
    live = await make(client)
    admin = await make(client, name="test admin", scopes=["admin", "read"], mode="test")
    test = bearer(admin["key"])
    made = (await client.post("/v1/keys", json={"name": "t", "scopes": ["read"]}, headers=test)).json()
    assert (made["mode"], made["key"].split("_")[1]) == ("test", "test")
    refused = await problem(
        client, 403, "POST", "/v1/keys", json={"name": "t", "scopes": ["read"], "mode": "live"}, headers=test
    )
    assert refused["code"] == "test_key"
    listed = (await client.get("/v1/keys", headers=test)).json()["keys"]
    assert {key["id"] for key in listed} == {admin["id"], made["id"]}
    for method, path in (("DELETE", f"/v1/keys/{live['id']}"), ("POST", f"/v1/keys/{live['id']}/rotate")):
        await problem(client, 404, method, path, headers=test)
    assert await works(client, live["key"])
    acts = (await client.get("/v1/audit", headers=test)).json()["acts"]
    assert [(act["target"], act["mode"]) for act in acts] == [(made["id"], "test"), (admin["id"], "test")]
    assert {admin["id"], live["id"]} <= {act["target"] for act in (await client.get("/v1/audit")).json()["acts"]}
    assert (await client.delete(f"/v1/keys/{made['id']}", headers=test)).status_code == 204


async def test_every_act_is_recorded_once_and_without_a_secret(client: Client, acme: int, database: Any) -> None:
    me = (await client.get(VERIFY)).json()["key_id"]
    key = await make(client, name="checkout")
    new = await rotate(client, key["id"], overlap_seconds=60)
    for _ in range(2):
        await client.delete(f"/v1/keys/{key['id']}")
    await problem(client, 404, "DELETE", "/v1/keys/aaaaaaaaaaaa")
    async with database.acquire() as connection:
        await limit_organisation(connection, acme, 5)
    answer = await client.get("/v1/audit")
    acts = answer.json()["acts"]
    assert [(act["act"], act["actor"], act["target"]) for act in acts] == [
        ("organisation.limited", "cli", str(acme)),
        ("key.revoked", me, key["id"]),
        ("key.rotated", me, key["id"]),
        ("key.created", me, key["id"]),
        ("key.created", "cli", me),
        ("organisation.created", "cli", str(acme)),
    ]
    assert acts[0]["details"] == {"requests_a_minute": 5, "before": None}
    assert acts[2]["details"]["previous_valid_until"] == new["previous_valid_until"]
    assert acts[3]["details"] == {"name": "checkout", "scopes": ["read"], "mode": "live", "expires_at": None}
    hashes = await database.fetch("SELECT encode(secret_hash, 'hex'), encode(previous_secret_hash, 'hex') FROM api_key")
    secrets = [made["key"].rsplit("_", 1)[1][:20] for made in (key, new)] + [h for row in hashes for h in row if h]
    stored = answer.text + json.dumps([str(dict(row)) for row in await database.fetch("SELECT * FROM admin_act")])
    assert len(secrets) == 5
    assert not [secret for secret in secrets if secret in stored]


async def test_what_fails_is_not_recorded(client: Client, database: Any) -> None:
    await database.execute("ALTER TABLE admin_act ADD CONSTRAINT broken CHECK (act <> 'key.revoked') NOT VALID")
    key = await make(client)
    assert (await client.delete(f"/v1/keys/{key['id']}")).status_code == 500
    assert await works(client, key["key"])  # an act and its record are in one transaction
    assert (await shown(client, key["id"]))["revoked_at"] is None


async def test_the_audit_log_is_paged_and_filtered(client: Client) -> None:
    keys = [await make(client, name=f"k{n}") for n in range(6)]
    await client.delete(f"/v1/keys/{keys[0]['id']}")
    everything = (await client.get("/v1/audit")).json()
    assert everything["next_cursor"] is None
    seen, cursor = [], ""
    while cursor is not None:
        page = (await client.get("/v1/audit", params={"limit": 4, **({"cursor": cursor} if cursor else {})})).json()
        seen += page["acts"]
        cursor = page["next_cursor"]
    assert seen == everything["acts"]
    assert len(seen) == 9
    revoked = (await client.get("/v1/audit?act=key.revoked")).json()["acts"]
    assert [act["target"] for act in revoked] == [keys[0]["id"]]
    at = seen[3]["at"]
    until = (await client.get("/v1/audit", params={"end": at})).json()["acts"]
    since = (await client.get("/v1/audit", params={"start": at})).json()["acts"]
    assert since + until == seen
    assert since[-1]["at"] == at


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("act=key.stolen", "act"),
        ("start=tomorrow", "start"),
        ("start=2026-02-01&end=2026-01-01", "start"),
        ("limit=0", "limit"),
        ("cursor=garbage", "cursor"),
        ("colour=red", "colour"),
    ],
)
async def test_bad_audit_parameters_are_named(client: Client, query: str, name: str) -> None:
    assert (await problem(client, 422, "GET", f"/v1/audit?{query}"))["errors"][0]["pointer"] == name


async def test_the_audit_log_is_append_only(database: Any, acme: int) -> None:
    for change in ("UPDATE admin_act SET actor = 'x'", "DELETE FROM admin_act", "TRUNCATE admin_act"):
        with pytest.raises(asyncpg.RaiseError, match="append-only"):
            await database.execute(change)
    assert await database.fetchval("SELECT count(*) FROM admin_act") == 1


async def test_an_organisations_limit_changes_under_way(plain_dsn: str, database: Any, acme: int) -> None:
    async with database.acquire() as connection:
        key = await create_key(connection, acme, "app", ["ingest"])
        async with serving(plain_dsn, key.text, rate_limit_per_minute=1_000) as client:

            async def all_taken() -> bool:
                answers = [await client.post("/v1/events", json={"events": [EVENT]}) for _ in range(4)]
                return {answer.status_code for answer in answers} == {202}

            async def one_refused() -> bool:
                return not await all_taken()

            assert await all_taken()
            for limit, holds in ((2, one_refused), (0, all_taken), (2, one_refused), (None, all_taken)):
                await limit_organisation(connection, acme, limit)
                await eventually(holds, f"the limit of {limit} holds")
