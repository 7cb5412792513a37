"""Channels over HTTP: created, read, changed, deleted, and never showing their secrets."""

import asyncio
import base64
import json
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from typer.testing import CliRunner

from cli.main import commands
from core.budgets.store import create_budget
from core.channels.channel_types import CHANNEL_SPECS
from core.channels.store import require_channels
from core.db.pool import create_pool
from core.process.telemetry import DELIVERY
from services.api import channel_destinations
from tests.support.api import EVENT, SECRET_KEY, Client, bearer, pages, problem, send, serving
from tests.support.budgets import spec
from tests.support.waiting import eventually

SECRET = "whsec-9f2c71"
HOOK = {"name": "on call", "type": "webhook", "url": "https://1.1.1.1/hook", "secret": SECRET}
KINDS: list[dict[str, Any]] = [
    HOOK,
    {"name": "team", "type": "slack", "url": "https://1.1.1.1/services/T0/B0/slack-secret-9f2c71"},
    {"name": "finance", "type": "email", "to": "cfo@example.com, ap@example.com"},
    {"name": "pages", "type": "pagerduty", "secret": SECRET},
    {"name": "ops", "type": "alertmanager", "url": "https://1.1.1.1:9093", "secret": SECRET},
]


@pytest.fixture
async def pool(plain_dsn: str) -> AsyncIterator[Any]:
    async with await create_pool(plain_dsn) as pool:
        yield pool


async def make(client: Client, body: dict[str, Any] = HOOK, **headers: str) -> dict[str, Any]:
    answer = await client.post("/v1/channels", json=body, headers=headers)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def test_nothing_secret_is_ever_shown(client: Client, pool: Any) -> None:
    for body in KINDS:
        made = await make(client, body)
        path = f"/v1/channels/{made['id']}"
        answers = [
            made,
            (await client.get("/v1/channels")).json(),
            (await client.get(path)).json(),
            (await client.patch(path, json={"name": "renamed"})).json(),
            (await client.get("/v1/audit")).json(),
        ]
        assert not [answer for answer in answers if "9f2c71" in str(answer) or '"secret"' in str(answer)]
        assert (made["type"], made["name"]) == (body["type"], body["name"])
        assert made["url"] or made["to"]
        row = await pool.fetchrow("SELECT * FROM channel WHERE id = $1", made["id"])
        assert "9f2c71" not in str(row)
        assert b"9f2c71" not in row["sealed"]


async def test_a_secret_nobody_gave_is_made_and_shown_once(client: Client) -> None:
    made = await make(client, {name: HOOK[name] for name in ("name", "type", "url")})
    assert len(made["secret"]) >= 40
    assert made["secret"] not in (await client.get(f"/v1/channels/{made['id']}")).text


async def test_the_database_takes_the_types_that_have_a_record_and_no_others(pool: Any) -> None:
    check = "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'channel_type_check'"
    assert set(re.findall(r"'(\w+)'", await pool.fetchval(check))) == set(CHANNEL_SPECS)


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"url": "https://127.0.0.1/"}, "/url", "no public address"),
    ({"url": "https://localhost:8443/"}, "/url", "no public address"),
    ({"url": "https://169.254.169.254/latest"}, "/url", "OUTLAY_ALLOW_PRIVATE_DESTINATIONS"),
    ({"url": "https://[::ffff:10.0.0.1]/"}, "/url", "no public address"),
    ({"url": "https://2130706433/"}, "/url", "no public address"),
    ({"url": "http://1.1.1.1/"}, "/url", "https://"),
    ({"url": f"https://me:{SECRET}@1.1.1.1/"}, "/url", "user or a password"),
    ({"url": None}, "/url", "missing"),
    ({"to": "a@b.example"}, "/to", "for e-mail"),
    ({"type": "email", "url": None}, "/to", "e-mail addresses"),
    ({"type": "email", "url": None, "to": "nobody"}, "/to", "e-mail addresses"),
    ({"type": "email", "to": "a@b.example"}, "/url", "not for e-mail"),
    ({"type": "pagerduty", "secret": None}, "/secret", "routing key"),
    ({"type": "pigeon"}, "/type", "webhook"),
    ({"name": ""}, "/name", "at least 1"),
    ({"secret": "a\nb"}, "/secret", ""),
    ({"colour": "red"}, "/colour", ""),
]


async def test_what_is_refused_names_the_field(client: Client) -> None:
    made = await make(client)
    for changes, pointer, why in REFUSED:
        found = await problem(client, 422, "POST", "/v1/channels", json={**HOOK, **changes})
        assert (found["errors"][0]["pointer"], SECRET in str(found)) == (pointer, False), changes
        assert why in found["errors"][0]["detail"]
        if changes.get("url"):
            found = await problem(client, 422, "PATCH", f"/v1/channels/{made['id']}", json={"url": changes["url"]})
            assert found["errors"][0]["pointer"] == "/url"


async def test_names_are_resolved_before_a_transaction(
    client: Client, pool: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = await make(client)
    resolved = []

    async def slow(host: str, port: int, allow_private: bool) -> list[str]:
        busy = """SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
                  AND application_name = 'outlay requests' AND state LIKE 'idle in%'"""
        resolved.append((host, await pool.fetchval(busy)))
        return ["93.184.216.34"]

    monkeypatch.setattr(channel_destinations, "checked_addresses", slow)
    moved = await client.patch(f"/v1/channels/{made['id']}", json={"url": "https://other.example.com/"})
    await make(client, {**HOOK, "url": "https://third.example.com/"})
    assert moved.json()["url"] == "https://other.example.com/"
    assert resolved == [("other.example.com", 0), ("third.example.com", 0)]


async def test_a_setting_allows_private_and_plain(plain_dsn: str, keys: dict[str, str]) -> None:
    async with serving(plain_dsn, keys["acme"], allow_private_destinations=True) as client:
        for url in ("http://127.0.0.1:9/hook?token=9f2c71", "https://localhost/"):
            made = await make(client, {**HOOK, "url": url})
            assert made["url"] == url.replace("9f2c71", "***")
        await problem(client, 422, "POST", "/v1/channels", json={**HOOK, "url": "http://a:b@127.0.0.1/"})


async def test_a_secret_that_is_sent_belongs_to_one_host(client: Client) -> None:
    """A change of the URL's host must not send the stored token to the new host."""
    ops = await make(client, KINDS[4])
    path = f"/v1/channels/{ops['id']}"
    found = await problem(client, 422, "PATCH", path, json={"url": "https://1.0.0.1:9093"})
    assert found["errors"][0]["pointer"] == "/secret"
    assert (await client.patch(path, json={"url": "https://1.1.1.1:9093/am"})).status_code == 200
    both = await client.patch(path, json={"url": "https://1.0.0.1:9093", "secret": "new"})
    assert both.json()["url"] == "https://1.0.0.1:9093"
    hook = await make(client)
    assert (await client.patch(f"/v1/channels/{hook['id']}", json={"url": "https://1.0.0.1/"})).status_code == 200
    await problem(client, 422, "PATCH", f"/v1/channels/{hook['id']}", json={"secret": None})


async def test_changes_are_acts(client: Client) -> None:
    made = await make(client)
    path = f"/v1/channels/{made['id']}"
    changed = (await client.patch(path, json={"name": "n", "snoozed_until": "2030-01-01T00:00:00Z"})).json()
    assert (changed["name"], changed["snoozed_until"]) == ("n", "2030-01-01T00:00:00Z")
    assert (await client.patch(path, json={"secret": "other", "overlap_seconds": 60})).json()[
        "previous_secret_valid_until"
    ]
    assert (await client.patch(path, json={"snoozed_until": None})).json()["snoozed_until"] is None
    assert (await client.delete(path)).status_code == 204
    for method in ("GET", "PATCH", "DELETE"):
        await problem(client, 404, method, path, json={"name": "x"})
    acts = (await client.get("/v1/audit")).json()["acts"]
    assert [act["act"] for act in acts[:5]] == ["channel.deleted", *["channel.changed"] * 3, "channel.created"]
    assert {act["target"] for act in acts[:5]} == {made["id"]}


async def test_a_channel_in_use_is_deleted_by_force_only(client: Client, keys: dict[str, str]) -> None:
    """Its budgets then say that their alerts have nowhere to go, and each alert that fires so is counted."""
    one, other = await make(client), await make(client)
    await client.patch(f"/v1/channels/{other['id']}", json={"snoozed_until": "2099-01-01T00:00:00Z"})
    path = f"/v1/channels/{one['id']}"
    body = {"name": "b", "period": "daily", "threshold_usd": 1, "thresholds": [1]}
    lost, left, free = [
        (await client.post("/v1/alerts", json={**body, "name": name, "channels": channels})).json()
        for name, channels in (("lost", [one["id"]]), ("left", [one["id"], other["id"]]), ("free", []))
    ]
    await client.delete(f"/v1/alerts/{free['id']}")
    for query in ("", "?force=false"):
        found = await problem(client, 409, "DELETE", path + query)
        assert found["budgets"] == [{"id": each["id"], "name": each["name"]} for each in (lost, left)]
        assert (found["code"], lost["id"] in found["detail"]) == ("channel_in_use", True)
    await problem(client, 422, "DELETE", f"{path}?force=maybe")
    assert (await client.get(path)).status_code == 200
    assert (await client.delete(f"{path}?force=true")).status_code == 204
    listed = (await client.get("/v1/alerts")).json()["alerts"]
    for budget, words in ((lost, "nowhere to go"), (left, "other channels only")):
        shown = (await client.get(f"/v1/alerts/{budget['id']}")).json()["warnings"]
        assert [warning for row in listed if row["id"] == budget["id"] for warning in row["warnings"]] == shown
        assert len(shown) == 1
        assert words in shown[0]
        assert one["id"] in shown[0]
    lines = await own(client)
    for budget, value in ((lost, 1), (left, 0)):
        of = f'{{alert_id="{budget["id"]}",budget="{budget["name"]}",period="daily"}}'
        assert f"outlay_budget_undeliverable{of} {value}" in lines
    before = DELIVERY.undeliverable._value.get()
    await send(client, {**EVENT, "cost_usd": 2, "cost_source": "provider"})
    await eventually(lambda: DELIVERY.undeliverable._value.get() != before, "one has nowhere to go")

    async def both() -> bool:
        return len((await client.get("/v1/alerts/history")).json()["history"]) == 2

    await eventually(both, "both have fired")
    assert DELIVERY.undeliverable._value.get() == before + 1
    changed = (await client.patch(f"/v1/alerts/{lost['id']}", json={"channels": [other["id"]]})).json()
    assert changed["warnings"] == []
    assert (await client.delete(f"/v1/alerts/{lost['id']}")).status_code == 204
    await problem(client, 409, "DELETE", f"/v1/channels/{other['id']}")
    assert (await client.delete(f"/v1/alerts/{left['id']}")).status_code == 204
    assert (await client.delete(f"/v1/channels/{other['id']}")).status_code == 204


async def own(client: Client) -> list[str]:
    return (await client.get("/v1/metrics")).text.splitlines()


async def test_no_budget_begins_to_name_a_channel_that_is_being_deleted(client: Client, pool: Any) -> None:
    made = await make(client)
    ledger_id = await pool.fetchval("SELECT org_id FROM channel")
    async with pool.acquire() as connection:
        async with connection.transaction():
            await require_channels(connection, ledger_id, [made["id"]])
            deleting = asyncio.create_task(client.delete(f"/v1/channels/{made['id']}"))
            await asyncio.sleep(0.3)
            await create_budget(connection, ledger_id, spec(channels=[made["id"]]), "test", datetime.now(UTC))
        assert (await deleting).status_code == 409


async def test_a_channel_is_made_once(client: Client) -> None:
    made = await make(client, HOOK, **{"Idempotency-Key": "k"})
    found = await problem(client, 409, "POST", "/v1/channels", json=HOOK, headers={"Idempotency-Key": "k"})
    assert made["id"] in found["detail"]
    assert len((await client.get("/v1/channels")).json()["channels"]) == 1


async def test_curl_needs_no_content_type(client: Client) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    made = await client.post("/v1/channels", content=json.dumps(HOOK), headers=form)
    assert made.status_code == 201
    changed = await client.patch(f"/v1/channels/{made.json()['id']}", content='{"name": "n"}', headers=form)
    assert changed.json()["name"] == "n"
    await problem(client, 400, "POST", "/v1/channels", content=b"{")


async def test_channels_in_pages(client: Client) -> None:
    made = [(await make(client, {**HOOK, "name": str(n)}))["id"] for n in range(5)]
    for limit in (1, 2, 5):
        assert [c["id"] for c in await pages(client, "/v1/channels", "channels", limit)] == made


async def test_sides_and_organisations_have_their_own(client: Client, keys: dict[str, str]) -> None:
    made = await make(client)
    for name in ("globex", "test"):
        await problem(client, 404, "GET", f"/v1/channels/{made['id']}", headers=bearer(keys[name]))
        assert (await client.get("/v1/channels", headers=bearer(keys[name]))).json()["channels"] == []
        budget = {"name": "b", "period": "daily", "threshold_usd": 1}
        own = await client.post("/v1/alerts", json=budget, headers=bearer(keys[name]))
        path, stolen = f"/v1/alerts/{own.json()['id']}", {"channels": [made["id"]]}
        await problem(client, 404, "POST", "/v1/alerts", json={**budget, **stolen}, headers=bearer(keys[name]))
        await problem(client, 404, "PATCH", path, json=stolen, headers=bearer(keys[name]))


async def test_a_sealed_secret_moved_to_another_row_opens_nowhere(client: Client, pool: Any) -> None:
    one, other = await make(client), await make(client, {**HOOK, "name": "other"})
    await pool.execute(
        "UPDATE channel SET sealed = (SELECT sealed FROM channel WHERE id = $1) WHERE id = $2", one["id"], other["id"]
    )
    answer = await client.patch(f"/v1/channels/{other['id']}", json={"secret": "new"})
    assert (answer.status_code, answer.json()["code"]) == (500, "secret_sealed")


async def test_secrets_move_to_a_new_key(
    client: Client, pool: Any, plain_dsn: str, keys: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside a server with both keys. Afterwards the new key decrypts them; a channel that no key decrypts is named."""
    for body in (HOOK, KINDS[4]):
        await make(client, body)
    lost = await make(client)
    await pool.execute("UPDATE channel SET key_id = 'gone' WHERE id = $1", lost["id"])
    new = base64.b64encode(bytes([7]) * 32).decode()
    monkeypatch.setenv("OUTLAY_DATABASE_URL", plain_dsn)
    monkeypatch.setenv("OUTLAY_SECRET_KEY", f"{new},{SECRET_KEY}")

    async def reseal() -> tuple[int, str]:
        done = await asyncio.to_thread(CliRunner().invoke, commands, ["channels", "reseal"])
        return done.exit_code, done.output

    code, output = await reseal()
    assert code == 1
    assert f"channel {lost['id']} was sealed with the key gone" in output
    assert "2 channels resealed" in output
    assert SECRET not in output
    assert (await client.delete(f"/v1/channels/{lost['id']}")).status_code == 204
    monkeypatch.setenv("OUTLAY_SECRET_KEY", new)
    code, output = await reseal()
    assert (code, "0 channels resealed" in output) == (0, True)
    async with serving(plain_dsn, keys["acme"], secret_key=new) as newer:
        for channel in (await newer.get("/v1/channels")).json()["channels"]:
            assert (await newer.patch(f"/v1/channels/{channel['id']}", json={"secret": "x"})).status_code == 200
