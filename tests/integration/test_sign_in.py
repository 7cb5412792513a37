"""People: signing in with a link, what roles allow, tokens renewed, stolen or revoked, two organisations."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import asyncpg
import pytest

from core.accounts import people
from core.accounts.organisations import create_key, create_organisation
from core.accounts.people import Role, make_link
from core.accounts.sessions import Sessions
from core.db.pool import create_pool
from core.encryption import create_encryptor
from services.api.signed_in import COOKIE
from tests.support.api import Client, bearer, problem, serving

OURS = {"Origin": "http://outlay", "X-Outlay-CSRF": "1"}
BUDGET = {"name": "all", "period": "daily", "threshold_usd": 1}


@pytest.fixture
async def pool(plain_dsn: str) -> AsyncIterator[asyncpg.Pool]:
    async with await create_pool(plain_dsn) as pool:
        yield pool


@pytest.fixture
async def organisations(pool: asyncpg.Pool) -> tuple[int, int]:
    async with pool.acquire() as connection:
        return await create_organisation(connection, "acme"), await create_organisation(connection, "globex")


@pytest.fixture
async def client(plain_dsn: str, organisations: tuple[int, int]) -> AsyncIterator[Client]:
    async with serving(plain_dsn, "none") as client:
        del client.headers["Authorization"]
        yield client


async def link_for(pool: asyncpg.Pool, organisations: tuple[int, ...], role: Role = "admin", name: str = "ada") -> str:
    async with pool.acquire() as connection:
        return await make_link(connection, name, dict.fromkeys(organisations, role))


async def sign_in(client: Client, link: str) -> str:
    """The token that the answer's cookie holds."""
    answer = await client.post("/v1/session", json={"link": link}, headers=OURS)
    assert answer.status_code == 204, answer.text
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    return str(client.cookies[COOKIE])


async def test_a_link_signs_in_once(client: Client, pool: asyncpg.Pool, organisations: tuple[int, int]) -> None:
    link = await link_for(pool, organisations[:1])
    await sign_in(client, link)
    shown = (await client.get("/v1/session")).json()
    assert (shown["person"], shown["role"], shown["organisation"]["name"]) == ("ada", "admin", "acme")
    assert (await problem(client, 401, "POST", "/v1/session", json={"link": link}, headers=OURS))["code"] == "link_used"
    assert (await client.get("/v1/costs/summary")).status_code == 200  # the second try has ended nothing


async def test_a_link_lives_ten_minutes(
    client: Client, pool: asyncpg.Pool, organisations: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert timedelta(minutes=10) == people.LINK_LIFETIME
    monkeypatch.setattr(people, "LINK_LIFETIME", timedelta(seconds=-1))
    link = await link_for(pool, organisations[:1])
    assert (await problem(client, 401, "POST", "/v1/session", json={"link": link}, headers=OURS))["code"] == "link_used"


async def test_another_link_ends_no_session(client: Client, pool: asyncpg.Pool, organisations: tuple[int, int]) -> None:
    first = await sign_in(client, await link_for(pool, organisations[:1]))
    await sign_in(client, await link_for(pool, organisations[:1], name="bob"))
    assert (await client.get("/v1/session", headers=bearer(first))).json()["person"] == "ada"


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Outlay-CSRF": "1"},
        {"Origin": "http://outlay"},
        {"Origin": "http://outlay", "X-Outlay-CSRF": ""},
        {"Origin": "http://evil.example", "X-Outlay-CSRF": "1"},
        {"Origin": "http://outlay.evil.example", "X-Outlay-CSRF": "1"},
        {"Origin": "null", "X-Outlay-CSRF": "1"},
    ],
)
async def test_another_page_changes_nothing(
    client: Client, pool: asyncpg.Pool, organisations: tuple[int, int], headers: dict[str, str]
) -> None:
    link = await link_for(pool, organisations[:1])
    assert (await problem(client, 403, "POST", "/v1/session", json={"link": link}, headers=headers))["code"] == "csrf"
    await sign_in(client, link)
    for method, path in [("POST", "/v1/alerts"), ("DELETE", "/v1/session"), ("POST", "/v1/session/renew")]:
        assert (await problem(client, 403, method, path, json=BUDGET, headers=headers))["code"] == "csrf"
    assert (await client.get("/v1/alerts")).json()["alerts"] == []


@pytest.mark.parametrize(
    ("role", "allowed"), [("viewer", set[str]()), ("editor", {"budget", "view"}), ("admin", {"budget", "view", "key"})]
)
async def test_a_role_allows_what_it_says(
    client: Client, pool: asyncpg.Pool, organisations: tuple[int, int], role: Role, allowed: set[str]
) -> None:
    await sign_in(client, await link_for(pool, organisations[:1], role))
    acts: dict[str, tuple[str, dict[str, Any]]] = {
        "budget": ("/v1/alerts", BUDGET),
        "view": ("/v1/views", {"name": "mine", "path": "/costs?group=team"}),
        "key": ("/v1/keys", {"name": "mine"}),
    }
    assert (await client.get("/v1/costs/summary")).status_code == 200
    for name, (path, body) in acts.items():
        answer = await client.post(path, json=body, headers=OURS)
        assert answer.status_code == (201 if name in allowed else 403), (role, name, answer.text)
    assert (await client.get("/v1/keys")).status_code == (200 if role == "admin" else 403)


async def test_acts_are_in_the_audit_log_under_the_persons_name(
    client: Client, pool: asyncpg.Pool, organisations: tuple[int, int]
) -> None:
    await sign_in(client, await link_for(pool, organisations[:1]))
    await client.post("/v1/alerts", json=BUDGET, headers=OURS)
    assert (await client.get("/v1/alerts")).json()["alerts"][0]["created_by"] == "person:ada"
    acts = [(each["act"], each["actor"]) for each in (await client.get("/v1/audit")).json()["acts"]]
    assert acts[:3] == [
        ("budget.created", "person:ada"),
        ("person.signed_in", "person:ada"),
        ("dashboard.linked", "cli"),
    ]
    await client.delete("/v1/session", headers=OURS)
    async with pool.acquire() as connection:
        latest = await connection.fetchrow("SELECT actor, act FROM admin_act ORDER BY at DESC LIMIT 1")
    assert dict(latest or {}) == {"actor": "person:ada", "act": "person.signed_out"}


async def test_sign_out_ends_the_token_everywhere(
    client: Client, pool: asyncpg.Pool, organisations: tuple[int, int]
) -> None:
    token = await sign_in(client, await link_for(pool, organisations[:1]))
    assert (await client.get("/v1/session", headers=bearer(token))).status_code == 200
    assert (await client.delete("/v1/session", headers=OURS)).status_code == 204
    assert COOKIE not in client.cookies
    assert (await problem(client, 401, "GET", "/v1/session", headers=bearer(token)))["code"] == "session_ended"
    client.cookies.set(COOKIE, token, domain="outlay.local")
    assert (await client.post("/v1/session/renew", headers=OURS)).status_code == 401


async def test_an_expired_token_is_renewed_while_its_session_lives(
    client: Client, pool: asyncpg.Pool, organisations: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.accounts.sessions.TOKEN_LIFETIME", timedelta(seconds=-1))
    await sign_in(client, await link_for(pool, organisations[:1]))
    assert (await problem(client, 401, "GET", "/v1/session"))["code"] == "session_expired"
    monkeypatch.undo()
    assert (await client.post("/v1/session/renew", headers=OURS)).status_code == 204
    assert (await client.get("/v1/session")).json()["person"] == "ada"


async def test_an_old_token_that_is_renewed_again_ends_the_session(
    client: Client, pool: asyncpg.Pool, organisations: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    stolen = await sign_in(client, await link_for(pool, organisations[:1]))
    assert (await client.post("/v1/session/renew", headers=OURS)).status_code == 204
    own = client.cookies[COOKIE]
    thief = {"Cookie": f"{COOKIE}={stolen}", **OURS}
    client.cookies.clear()
    assert (await client.post("/v1/session/renew", headers=thief)).status_code == 204  # two pages at once are usual
    monkeypatch.setattr(people, "_TWICE", timedelta(0))
    assert (await problem(client, 401, "POST", "/v1/session/renew", headers=thief))["code"] == "session_ended"
    owner = {"Cookie": f"{COOKIE}={own}", **OURS}
    assert (await problem(client, 401, "POST", "/v1/session/renew", headers=owner))["code"] == "session_ended"


async def test_a_person_switches_between_own_organisations_only(
    client: Client, pool: asyncpg.Pool, organisations: tuple[int, int]
) -> None:
    acme, globex = organisations
    async with pool.acquire() as connection:
        other = await create_organisation(connection, "initech")
    await sign_in(client, await link_for(pool, organisations))
    await client.post("/v1/alerts", json=BUDGET, headers=OURS)
    shown = (await client.get("/v1/session")).json()
    assert [each["name"] for each in shown["organisations"]] == ["acme", "globex"]

    async def switch(org_id: int) -> int:
        body = {"organisation_id": str(org_id)}
        return (await client.post("/v1/session/organisation", json=body, headers=OURS)).status_code

    assert await switch(globex) == 204
    assert (await client.get("/v1/session")).json()["organisation"]["name"] == "globex"
    assert (await client.get("/v1/alerts")).json()["alerts"] == []
    assert await switch(other) == 403
    assert (await client.get("/v1/session")).json()["organisation"]["name"] == "globex"
    assert await switch(acme) == 204
    assert len((await client.get("/v1/alerts")).json()["alerts"]) == 1


async def test_a_token_of_another_secret_is_worth_nothing(
    client: Client, pool: asyncpg.Pool, organisations: tuple[int, int], tmp_path: Any
) -> None:
    async with pool.acquire() as connection:
        session = await people.begin_session(connection, await link_for(pool, organisations[:1]))
    forged = Sessions(pool, create_encryptor(None, tmp_path)).issue(session)
    assert (await problem(client, 401, "GET", "/v1/session", headers=bearer(forged)))["code"] == "session_ended"
    unsigned = "eyJhbGciOiJub25lIn0." + forged.split(".")[1] + "."
    assert (await problem(client, 401, "GET", "/v1/session", headers=bearer(unsigned)))["code"] == "session_ended"


async def test_a_key_has_no_session_and_its_views_are_its_own(
    client: Client, pool: asyncpg.Pool, organisations: tuple[int, int]
) -> None:
    async with pool.acquire() as connection:
        key = bearer((await create_key(connection, organisations[0], "all", ["read", "admin"])).text)
    assert (await client.get("/v1/session", headers=key)).json()["person"] is None
    assert (await problem(client, 403, "DELETE", "/v1/session", headers=key))["code"] == "not_a_person"
    await sign_in(client, await link_for(pool, organisations[:1]))
    for path in ("/costs", "/costs?group=team"):
        assert (await client.post("/v1/views", json={"name": "mine", "path": path}, headers=OURS)).status_code == 201
    (view,) = (await client.get("/v1/views")).json()["views"]
    assert view["path"] == "/costs?group=team"
    assert (await client.get("/v1/views", headers=key)).json()["views"] == []
    assert (await client.delete(f"/v1/views/{view['id']}", headers=key)).status_code == 404
    assert (await client.delete(f"/v1/views/{view['id']}", headers=OURS)).status_code == 204
    for path in ("//evil.example", "javascript:alert(1)", "https://evil.example", "/a b"):
        answer = await client.post("/v1/views", json={"name": "bad", "path": path}, headers=OURS)
        assert answer.status_code in (400, 422), path
