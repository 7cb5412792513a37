"""Bodies of every route: who is read from, how much, and what a boolean is."""

from collections.abc import AsyncIterator, Iterator
from typing import Any, Final

import pytest

from core.accounts.auth import SCOPES
from core.accounts.organisations import create_key, create_organisation
from core.db.pool import create_pool
from core.http.bodies import bodies_room
from core.limits import MAX_BODY, MAX_BODY_BYTES
from services.api import state
from services.api.bill_upload import MAX_ROWS_BODY
from tests.support.api import Client, bearer, problem, serving
from tests.support.routes import ALERT, CHANNEL, PRICES, Operation, operations

_CHUNK: Final = 64 * 1024
OTHER_LIMITS: Final = {"/v1/invoices": MAX_ROWS_BODY}


class Flood:
    """A body of 100 MiB, sent as it is read."""

    size: Final = 100 * 1024 * 1024

    def __init__(self) -> None:
        self.read = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while self.read < self.size:
            self.read += _CHUNK
            yield b" " * _CHUNK


@pytest.fixture
async def keys(plain_dsn: str) -> dict[str, str]:
    async with await create_pool(plain_dsn) as pool, pool.acquire() as connection:
        org_id = await create_organisation(connection, "acme")
        return {scope: (await create_key(connection, org_id, scope, [scope])).text for scope in SCOPES}


@pytest.fixture
async def client(plain_dsn: str, keys: dict[str, str]) -> AsyncIterator[Client]:
    async with serving(plain_dsn, keys["admin"]) as client:
        yield client


async def flood(client: Client, operation: Operation, headers: dict[str, str]) -> tuple[int, int]:
    """The response's status, and how many bytes were read."""
    sent = Flood()
    answer = await client.request(operation.method, operation.nowhere, content=sent, headers=headers)
    return answer.status_code, sent.read


async def test_no_body_is_read_before_its_key_and_scope_were_checked(client: Client, keys: dict[str, str]) -> None:
    for operation in await operations(client):
        needs = operation.route.needs
        if needs == "nothing":
            continue
        assert await flood(client, operation, {"Authorization": ""}) == (401, 0), operation
        for scope in SCOPES:
            if needs not in ("any key", scope):
                assert await flood(client, operation, bearer(keys[scope])) == (403, 0), operation


async def test_no_body_is_read_beyond_its_limit(client: Client, keys: dict[str, str]) -> None:
    for operation in await operations(client):
        if operation.path == "/v1/events/export":
            continue  # while it streams it listens for the client's end, and drops what comes before
        scope = operation.route.needs if operation.route.needs in SCOPES else "read"
        limit = MAX_BODY_BYTES if scope == "ingest" else OTHER_LIMITS.get(operation.path, MAX_BODY)
        status, read = await flood(client, operation, bearer(keys[scope]))
        assert read <= limit + _CHUNK, operation
        assert status == 413 or not read, operation
        declared = bearer(keys[scope]) | {"Content-Length": str(Flood.size)}
        status, read = await flood(client, operation, declared)
        assert read == 0, operation


async def test_every_body_beside_events_needs_room(
    plain_dsn: str, keys: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    room = bodies_room(1_000)
    monkeypatch.setattr(state, "bodies_room", lambda: room)
    async with serving(plain_dsn, keys["admin"]) as client:
        refused = set()
        for operation in await operations(client):
            path, route = operation.path, operation.route
            if route.body is not None and route.needs != "ingest" and path != "/v1/estimate":  # one event has 16 KiB
                headers = bearer(keys[route.needs])
                answer = await client.request(
                    operation.method, operation.nowhere, content=b" " * 2_000, headers=headers
                )
                assert (answer.status_code, answer.headers.get("retry-after")) == (503, "1"), operation
                refused.add(path)
        assert len(refused) > 10
        assert (await client.post("/v1/channels", json=CHANNEL)).status_code == 201
    assert room.held == 0


def booleans(schema: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Where a body's schema has a boolean; `[]` stands for an item."""
    if schema.get("type") == "boolean":
        yield path
    for name, inner in schema.get("properties", {}).items():
        yield from booleans(inner, (*path, name))
    if isinstance(schema.get("items"), dict):
        yield from booleans(schema["items"], (*path, "[]"))
    for inner in schema.get("anyOf", []):
        yield from booleans(inner, path)


def nested(path: tuple[str, ...], value: object) -> Any:
    for name in reversed(path):
        value = [value] if name == "[]" else {name: value}
    return value


@pytest.mark.parametrize("value", [0, 1, "false", "true", "no", 0.0])
async def test_a_boolean_of_a_body_is_true_or_false(client: Client, value: object) -> None:
    """`"dry_run": 0` asks for something, and it is not plain what."""
    document = (await client.get("/openapi.json")).json()
    tried = set()
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            body = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
            for place in booleans(body.get("schema", {})) if path != "/v1/events" else ():
                named = [each["name"] for each in operation.get("parameters", []) if each["in"] == "path"]
                url = Operation(method.upper(), path, named, []).nowhere
                answer = await client.request(method, url, json=body.get("example", {}) | nested(place, value))
                wrong = [error["pointer"] for error in answer.json().get("errors", [])]
                assert answer.status_code in (422, 403), (method, path, place, answer.text)
                assert answer.status_code == 403 or any(place[-1] in pointer for pointer in wrong), answer.text
                tried.add(place[-1])
    assert tried >= {"dry_run", "despite_warnings", "enabled", "shadow", "ends", "batch"}


@pytest.mark.parametrize(
    "time",
    [
        *("0001-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "1969-12-31T23:59:59Z", "2201-01-01T00:00:00Z"),
        *("9999-12-31T23:59:59Z", "9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59-14:00"),
    ],
)
async def test_a_time_that_no_calendar_can_compute_with_is_refused(client: Client, time: str) -> None:
    """Kept as PostgreSQL's `infinity`, it would stop alerts and the price book of every organisation."""
    channel = (await client.post("/v1/channels", json=CHANNEL)).json()["id"]
    budget = (await client.post("/v1/alerts", json=ALERT)).json()["id"]
    discount = {"provider": "openai", "effective_from": time, "percent": 10}
    for method, path, body in (
        ("POST", f"/v1/alerts/{budget}/top-ups", {"amount": 1, "starts_at": time, "ends_at": "2030-01-01T00:00:00Z"}),
        ("POST", f"/v1/alerts/{budget}/top-ups", {"amount": 1, "starts_at": time}),
        ("POST", f"/v1/alerts/{budget}/top-ups", {"amount": 1, "ends_at": time}),
        ("PATCH", f"/v1/alerts/{budget}", {"snoozed_until": time}),
        ("POST", "/v1/alerts", {**ALERT, "snoozed_until": time}),
        ("PATCH", f"/v1/channels/{channel}", {"snoozed_until": time}),
        ("POST", "/v1/keys", {"name": "n", "scopes": ["read"], "expires_at": time}),
        ("POST", "/v1/reprice", {"start": time, "end": time}),
        ("POST", "/v1/prices", {**PRICES, "discounts": [discount]}),
    ):
        answer = await problem(client, 422, method, path, json=body)
        assert "between the years 1970 and 2200" in answer["detail"], (method, path, answer)
    assert (await client.patch(f"/v1/alerts/{budget}", json={"name": "same"})).json()["top_ups"] == []


@pytest.mark.parametrize("half", [b"\\ud800", b"\\uDFFF", b"\xed\xa0\x80"])
async def test_half_a_character_is_malformed_wherever_it_stands(
    client: Client, keys: dict[str, str], half: bytes
) -> None:
    for operation in await operations(client):
        if operation.method == "GET" or operation.route.body is None:
            continue
        for body in (b'{"%s": 1}', b'{"name": "%s"}', b'{"filter": {"%s": "x"}}', b'{"a": {"%s": 1e9999}}'):
            headers = {**bearer(keys[operation.route.needs]), "Content-Type": "application/json"}
            answer = await client.request(operation.method, operation.nowhere, content=body % half, headers=headers)
            assert answer.status_code in (400, 422), (operation, body, answer.text)
