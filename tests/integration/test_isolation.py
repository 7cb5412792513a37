"""One organisation attacks another: on every route of the live OpenAPI document, with every id of the other."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple
from uuid import uuid4

import pytest

from core.accounts.auth import SCOPES
from core.accounts.organisations import create_key, create_organisation
from core.db.pool import create_pool
from core.insights.ids import insight_id
from core.ledger.rollup_compactor import compact
from core.ledger_id import LedgerId
from tests.support.api import EVENT, Client, bearer, serving
from tests.support.routes import ALERT, CHANNEL, PRICES, operations

PROVIDER = {"protocol": "openai", "base_url": "https://1.1.1.1", "auth": "caller"}
UUID = "5e0c1a52-0000-4000-8000-0000000acbe1"
ATTRIBUTED = ("feature", "team", "user_id", "tenant", "session_id", "run_id", "project", "environment", "service")
GROUPINGS = ",".join(ATTRIBUTED[:6])
LAST_MONTH = f"{datetime.now(UTC).replace(day=1) - timedelta(days=1):%Y-%m}"


class Acme(NamedTuple):
    """The organisation that is attacked."""

    org_id: int
    keys: list[str]
    ids: dict[str, list[str]]
    """Its ids, by the name of the path parameter that takes them. A new parameter needs ids here."""
    marks: list[str]
    """Texts that no other organisation may ever read."""


def event(owner: str, event_id: str, usd: str) -> dict[str, Any]:
    attributes = {name: f"{owner}-{name}" for name in ATTRIBUTED}
    return {**EVENT, **attributes, "event_id": event_id, "cost_usd": float(usd), "cost_source": "provider"}


def unpriced(owner: str) -> dict[str, Any]:
    return {"provider": "nobody", "model": f"{owner}-model", "event_id": f"{owner}-unpriced", "input_tokens": 5}


def outcome(owner: str) -> dict[str, Any]:
    return {"outcome_id": "o", "name": f"{owner}-outcome", "run_id": f"{owner}-run_id", "value_usd": 1}


def bill(owner: str) -> dict[str, Any]:
    row = {"day": f"{datetime.now(UTC):%Y-%m-%d}", "amount": "2", "model": f"{owner}-model"}
    return {"source": "csv", "provider": f"{owner}-bills", "rows": [row]}


@pytest.fixture
async def pool(plain_dsn: str) -> AsyncIterator[Any]:
    async with await create_pool(plain_dsn) as pool:
        yield pool


async def _budget(pool: Any, client: Client, owner: str, key: str) -> str:
    """Creates a budget, and waits until it has fired."""
    stated = {**ALERT, "name": f"{owner}-budget"}
    made = await client.post("/v1/alerts", json=stated, headers=bearer(key))
    id_: str = made.json()["id"]
    while not await pool.fetchval("SELECT EXISTS (SELECT FROM fired_alert WHERE budget_id = $1::text::uuid)", id_):
        await asyncio.sleep(0.01)
    return id_


async def _channel(pool: Any, client: Client, owner: str, key: str) -> str:
    """Creates a channel with one delivery, which is done."""
    made = await client.post("/v1/channels", json={**CHANNEL, "name": f"{owner}-channel"}, headers=bearer(key))
    id_: str = made.json()["id"]
    await pool.execute(
        """INSERT INTO delivery (org_id, channel_id, event_id, type, message, state, done_at)
           SELECT org_id, id, $2, 'test', '{}', 'delivered', now() FROM channel WHERE id = $1""",
        id_,
        f"{owner}-event",
    )
    return id_


async def _call(pool: Any, budget_id: str) -> str:
    """Has a call of the key that made a budget hold nothing in it."""
    id_ = str(uuid4())
    await pool.execute(
        """INSERT INTO gateway_call (org_id, call_id, attempt, key_id, state, began_at, deadline, event, input_tokens,
               output_tokens, decision, budgets, reserved_usd)
           SELECT org_id, $2::text::uuid, 1, created_by, 'open', now(), 'infinity',
               '{"provider": "openai", "model": "gpt-4o"}', 0, 0, 'allow', '[]', 0
           FROM budget WHERE id = $1::text::uuid""",
        *(budget_id, id_),
    )
    return id_


async def _rule(client: Client, owner: str, key: str) -> str:
    """A rule that matches every event, and gives what it has already."""
    stated = {"name": f"{owner}-rule", "where": {}, "set": {"feature": f"{owner}-feature"}}
    answer = await client.post("/v1/attribution-rules", json=stated, headers=bearer(key))
    assert answer.status_code == 201, answer.text
    id_: str = answer.json()["id"]
    return id_


async def _allocation(client: Client, owner: str, key: str) -> str:
    stated = {"name": f"{owner}-allocation", "where": {"service": owner}, "by": "cost_usd", "over": "team"}
    answer = await client.post("/v1/allocations", json=stated, headers=bearer(key))
    assert answer.status_code == 201, answer.text
    id_: str = answer.json()["id"]
    return id_


async def _keys(pool: Any, name: str) -> tuple[int, dict[str, Any]]:
    async with pool.acquire() as connection:
        org_id = await create_organisation(connection, f"{name} incorporated")
        return org_id, {
            "live": await create_key(connection, org_id, f"{name}-live", SCOPES),
            "test": await create_key(connection, org_id, f"{name}-test", SCOPES, "test"),
        }


@pytest.fixture
async def globex(pool: Any) -> dict[str, str]:
    """The admin keys of the attacking organisation."""
    return {mode: key.text for mode, key in (await _keys(pool, "globex"))[1].items()}


@pytest.fixture
async def client(plain_dsn: str, globex: dict[str, str], pool: Any) -> AsyncIterator[Client]:
    async with serving(plain_dsn, globex["live"]) as client:
        sent = [event("globex", "globex-event", "1.5"), unpriced("globex")]
        await client.post("/v1/events", json={"events": sent})
        await client.post("/v1/events", json={"events": [{**sent[0], "latency_ms": 1}]})  # a conflict
        await client.post("/v1/prices", json=PRICES)
        await client.post(f"/v1/periods/{LAST_MONTH}/close")
        await client.post("/v1/outcomes", json={"outcomes": [outcome("globex")]})
        await client.post("/v1/invoices", json=bill("globex"))
        await client.post("/v1/providers", json={**PROVIDER, "name": "globex-provider"})
        await _rule(client, "globex", globex["live"])
        await _allocation(client, "globex", globex["live"])
        await client.post("/v1/views", json={"name": "globex-view", "path": "/costs"})
        await _channel(pool, client, "globex", globex["live"])
        await _call(pool, await _budget(pool, client, "globex", globex["live"]))
        yield client


@pytest.fixture
async def acme(pool: Any, client: Client) -> Acme:
    org_id, keys = await _keys(pool, "acme")
    for key in keys.values():
        events = [event("acme", "acme-event", "178.7728"), event("acme", UUID, "178.7728"), unpriced("acme")]
        answer = await client.post("/v1/events", json={"events": events}, headers=bearer(key.text))
        assert answer.json()["accepted"] == 3
        changed = [{**sent, "latency_ms": 1} for sent in events]
        await client.post("/v1/events", json={"events": changed}, headers=bearer(key.text))
        await client.post("/v1/outcomes", json={"outcomes": [outcome("acme")]}, headers=bearer(key.text))
        await client.post("/v1/invoices", json=bill("acme"), headers=bearer(key.text))
        made = await client.post("/v1/providers", json={**PROVIDER, "name": "acme-provider"}, headers=bearer(key.text))
        assert made.status_code == 201, made.text
    stated = {**PRICES, "source": "acme-contract"}
    proposal = (await client.post("/v1/prices", json=stated, headers=bearer(keys["live"].text))).json()
    await client.post(f"/v1/periods/{LAST_MONTH}/close", headers=bearer(keys["live"].text))
    view = {"name": "acme-view", "path": "/costs"}
    views = [await client.post("/v1/views", json=view, headers=bearer(key.text)) for key in keys.values()]
    channels = [await _channel(pool, client, "acme", key.text) for key in keys.values()]
    budgets = [await _budget(pool, client, "acme", key.text) for key in keys.values()]
    calls = [await _call(pool, budget) for budget in budgets]
    rules = [await _rule(client, "acme", key.text) for key in keys.values()]
    allocations = [await _allocation(client, "acme", key.text) for key in keys.values()]
    while await pool.fetchval("SELECT EXISTS (SELECT FROM budget_touch)"):
        await asyncio.sleep(0.01)
    while await pool.fetchval("SELECT EXISTS (SELECT FROM dirty_period)"):
        await compact(pool)  # or by the server's own compactor, if it is the leader
    while not await pool.fetchval("SELECT EXISTS (SELECT FROM service_usage WHERE org_id = $1)", org_id):
        await asyncio.sleep(0.01)
    key_ids = [key.id for key in keys.values()]
    scope = {"provider": "nobody", "model": "acme-model"}
    ids = {
        "session_id": ["acme-session_id"],
        "run_id": ["acme-run_id"],
        "user_id": ["acme-user_id"],
        "event_id": ["acme-event", UUID, UUID.upper()],
        "proposal_id": [str(proposal["id"])],
        "month": [],  # everybody's
        "channel_id": channels,
        "alert_id": budgets,
        "rule_id": rules,
        "allocation_id": allocations,
        "call_id": calls,
        "insight_id": [insight_id(LedgerId(org_id * sign), "unpriced", scope) for sign in (1, -1)],
        "name": ["acme-provider"],
        "view_id": [made.json()["id"] for made in views],
        "key_id": [*key_ids, *(key.text.rsplit("_", 1)[0] for key in keys.values())],
    }
    marks = ["acme", UUID, "178.7", "357.5", *key_ids, *channels, *budgets, *calls, *rules, *allocations]
    return Acme(org_id, [key.text for key in keys.values()], ids, marks)


async def state(pool: Any, acme: Acme) -> dict[str, list[str]]:
    """All of acme's rows in all tables, without the times and counts of its own requests, which are written later."""
    tables = await pool.fetch(
        """SELECT table_name AS name FROM information_schema.columns JOIN information_schema.tables
               USING (table_schema, table_name)
           WHERE table_schema = 'public' AND column_name = 'org_id' AND table_type = 'BASE TABLE'
             AND table_name <> 'service_usage'"""
    )
    rows = {"organisation": await pool.fetch("SELECT to_jsonb(t)::text FROM organisation t WHERE id = $1", acme.org_id)}
    for table in tables:
        rows[table["name"]] = await pool.fetch(
            f"SELECT (to_jsonb(t) - 'last_used_at')::text AS row FROM {table['name']} t "
            "WHERE org_id IN ($1::int, -$1::int) ORDER BY row",
            acme.org_id,
        )
    return {name: [row[0] for row in found] for name, found in rows.items()}


async def test_what_is_anothers_is_not_found_and_stays(
    client: Client, globex: dict[str, str], acme: Acme, pool: Any
) -> None:
    before = await state(pool, acme)
    assert all(before[name] for name in ("organisation", "api_key", "usage_event", "cube_15m", "admin_act"))
    tried = 0
    for operation in await operations(client):
        for name in operation.in_path:
            for id_ in acme.ids[name]:
                for key in globex.values():
                    path = operation.path.replace(f"{{{name}}}", id_)
                    answer = await client.request(
                        operation.method, path, json=operation.route.body, headers=bearer(key)
                    )
                    assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), (operation.method, path)
                    assert not [mark for mark in acme.marks if mark in answer.text]
                    tried += 1
    assert tried >= 2 * (3 + 4 + 4 + 4 * 2)
    assert await state(pool, acme) == before
    for key in acme.keys:
        assert (await client.get("/v1/auth/verify", headers=bearer(key))).status_code == 200


async def test_lists_and_sums_hold_nothing_of_anothers(client: Client, globex: dict[str, str], acme: Acme) -> None:
    """Requested plainly, and with each parameter set to a value of acme's."""
    owned = await client.get("/v1/events?limit=1", headers=bearer(acme.keys[0]))
    values = {
        **{name: f"acme-{name}" for name in ATTRIBUTED},
        "group_by": GROUPINGS,
        "cursor": owned.json()["next_cursor"],
        "limit": "1000",
    }
    for operation in await operations(client):
        if not operation.lists:
            continue
        asked: list[dict[str, str]] = [{}, {"org_id": str(acme.org_id)}, {"tenant_id": str(acme.org_id)}]
        asked += [{name: values.get(name) or "acme-value"} for name in operation.in_query]
        for query in asked:
            for key in globex.values():
                answer = await client.get(operation.path, params=query, headers=bearer(key))
                assert answer.status_code in (200, 422), (operation.path, query, answer.text)
                told = answer.text
                if answer.status_code == 422:
                    for value in query.values():
                        told = told.replace(value, "")  # a refusal may repeat the value that was sent
                assert not [mark for mark in acme.marks if mark in told], (operation.path, query, told)


async def test_each_sees_its_own(client: Client, globex: dict[str, str], acme: Acme) -> None:
    """The counterpart: if the lists were empty, the test above would prove nothing."""
    for operation in await operations(client):
        if operation.lists:
            path, text = f"{operation.path}?{operation.route.query}", operation.route.lists
            assert text, f"{operation.path} needs `lists` in tests/support/routes.py"
            for owner, key in (("globex", globex["live"]), ("acme", acme.keys[0])):
                spent = {"globex": "1.5", "acme": "357.5456"}[owner]
                own = text.format(owner=owner, key_id=key.split("_")[2], spent=spent)
                assert own in (await client.get(path, headers=bearer(key))).text, path


async def test_writing_under_anothers_ids_writes_ones_own(client: Client, acme: Acme, pool: Any) -> None:
    before = await state(pool, acme)
    for _ in range(2):
        sent = {"events": [event("globex", "acme-event", "2.5"), event("globex", UUID, "2.5")]}
        answer = (await client.post("/v1/events", json=sent)).json()
        assert (answer["accepted"], answer["rejected"]) == (2, [])
    assert (await client.get("/v1/costs/summary")).json()["event_count"] == 4
    assert (await client.get("/v1/events/acme-event/receipt")).json()["cost_usd"] == 2.5
    made = (await client.post("/v1/keys", json={"name": "new", "scopes": ["admin"]})).json()
    await client.delete(f"/v1/keys/{made['id']}")
    assert await state(pool, acme) == before
