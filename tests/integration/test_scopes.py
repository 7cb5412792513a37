"""Every route with keys of each single scope, with expired and revoked ones, and without a key."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import httpx2
import pytest

from core.accounts.auth import SCOPES, NewKey, make_key
from core.accounts.organisations import create_key, create_organisation, revoke_key
from core.db.pool import create_pool
from tests.support.api import Client, bearer, serving
from tests.support.routes import Operation, operations


@pytest.fixture
async def keys(plain_dsn: str) -> dict[str, str]:
    async with await create_pool(plain_dsn) as pool, pool.acquire() as connection:
        org_id = await create_organisation(connection, "acme")
        keys: dict[str, NewKey] = {scope: await create_key(connection, org_id, scope, [scope]) for scope in SCOPES}
        past = datetime.now(UTC) - timedelta(seconds=1)
        keys["expired"] = await create_key(connection, org_id, "expired", SCOPES, expires_at=past)
        keys["revoked"] = await create_key(connection, org_id, "revoked", SCOPES)
        await revoke_key(connection, keys["revoked"].id)
        keys["unknown"] = make_key("live")
    return {name: key.text for name, key in keys.items()}


@pytest.fixture
async def client(plain_dsn: str, keys: dict[str, str]) -> AsyncIterator[Client]:
    async with serving(plain_dsn, keys["admin"]) as client:
        yield client


async def call(client: Client, operation: Operation, headers: dict[str, str]) -> httpx2.Response:
    path = operation.path
    for name in operation.in_path:
        is_uuid = name in ("alert_id", "rule_id", "allocation_id")
        id_ = "5e0c1a52-0000-4000-8000-0000000acbe1" if is_uuid else "aaaaaaaaaaaa"
        path = path.replace(f"{{{name}}}", id_)
    return await client.request(operation.method, path, json=operation.route.body, headers=headers)


async def test_a_route_takes_its_scope_and_no_other(client: Client, keys: dict[str, str]) -> None:
    refused = 0
    for operation in await operations(client):
        for scope in SCOPES:
            answer = await call(client, operation, bearer(keys[scope]))
            what = f"{operation.method} {operation.path} with {scope}: {answer.text}"
            if operation.route.needs in ("nothing", "any key", scope):
                assert answer.status_code < 500, what
                assert answer.status_code not in (401, 403), what
            else:
                assert (answer.status_code, answer.json()["code"]) == (403, "missing_scope"), what
                assert operation.route.needs in answer.json()["detail"]
                refused += 1
    assert refused >= 20


async def test_admin_alone_makes_a_key_that_may_read(client: Client, keys: dict[str, str]) -> None:
    """`SECURITY.md` says so: the scope of a route prevents mistakes, not an administrator."""
    assert (await client.get("/v1/costs/summary", headers=bearer(keys["admin"]))).status_code == 403
    made = await client.post("/v1/keys", json={"name": "mine", "scopes": ["read"]}, headers=bearer(keys["admin"]))
    assert made.status_code == 201
    assert (await client.get("/v1/costs/summary", headers=bearer(made.json()["key"]))).status_code == 200


async def test_a_route_takes_no_dead_key(client: Client, keys: dict[str, str]) -> None:
    codes = {"expired": "key_expired", "revoked": "unauthenticated", "unknown": "unauthenticated"}
    headers = {name: bearer(keys[name]) for name in codes}
    headers |= {"none": {"Authorization": ""}, "another scheme": {"Authorization": f"Basic {keys['admin']}"}}
    for operation in await operations(client):
        if operation.route.needs == "nothing":
            assert (await call(client, operation, headers["none"])).status_code == 200
            continue
        for name, header in headers.items():
            answer = await call(client, operation, header)
            expected = (401, codes.get(name, "unauthenticated"))
            assert (answer.status_code, answer.json()["code"]) == expected, (operation, name)
            assert answer.headers["www-authenticate"] == "Bearer"


async def test_any_key_may_ask_whose_it_is(client: Client, keys: dict[str, str]) -> None:
    for scope in SCOPES:
        verified = (await client.get("/v1/auth/verify", headers=bearer(keys[scope]))).json()
        assert (verified["scopes"], verified["org_name"], verified["mode"]) == ([scope], "acme", "live")


async def test_an_admin_key_may_make_one_of_any_scope(client: Client) -> None:
    for scope in SCOPES:
        answer = await client.post("/v1/keys", json={"name": "x", "scopes": [scope]})
        assert answer.json()["scopes"] == [scope]
