"""Ids and cursors that nobody was given, on every route: never a 500."""

from collections.abc import AsyncIterator
from typing import Final

import pytest

from core.accounts.auth import SCOPES
from core.accounts.organisations import create_key, create_organisation
from core.db.pool import create_pool
from services.api.paging import encode_cursor
from tests.support.api import Client, serving
from tests.support.routes import operations

NUMBERS: Final = ("0", "-1", "2147483647", "2147483648", "999999999999999999", "9223372036854775808", "1e9", "")
INSTANTS: Final = (
    *("0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59.999999+00:00", "0001-01-01T00:00:00+14:00", "now"),
    *("2026-11-20T12:00:00+00:00", "9999-12-31T23:59:59-14:00"),
)
DATES: Final = ("0001-01-01", "9999-12-31", "2026-11-20", "2026-02-30", "20261120", "now", "")
TEXTS: Final = ("", "x", "\x00", "\ud800", "%", "f" * 32, "5e0c1a52-0000-4000-8000-0000000acbe1", "x" * 5_000)
FIGURES: Final = ("0", "-1", "1e9", "1e999999", "NaN", "Infinity", "9" * 500, "0.000123", "")
ROWS: Final = [FIGURES, TEXTS, INSTANTS]
LISTS: Final[dict[str, tuple[str, list[tuple[str, ...]]]]] = {
    "/v1/prices": ("prices", [NUMBERS]),
    "/v1/prices/unpriced": ("unpriced", [NUMBERS, TEXTS, TEXTS]),
    "/v1/periods": ("periods", [INSTANTS]),
    "/v1/attribution-rules": ("attribution_rules", [INSTANTS, TEXTS]),
    "/v1/allocations": ("allocations", [INSTANTS, TEXTS]),
    "/v1/alerts": ("alerts", [INSTANTS, TEXTS]),
    "/v1/alerts/history": ("history", [INSTANTS, TEXTS]),
    "/v1/alerts/deliveries": ("deliveries", [NUMBERS]),
    "/v1/audit": ("audit", [INSTANTS, TEXTS]),
    "/v1/channels": ("channels", [INSTANTS, TEXTS]),
    "/v1/events": ("events", [INSTANTS, TEXTS]),
    "/v1/events/conflicts": ("conflicts", [INSTANTS, NUMBERS]),
    "/v1/sessions": ("sessions", ROWS),
    "/v1/runs": ("runs", ROWS),
    "/v1/workstreams": ("workstreams", ROWS),
    "/v1/keys": ("keys", [INSTANTS, TEXTS]),
    "/v1/pricing": ("pricing", [TEXTS, TEXTS]),
    "/v1/invoices": ("invoices", [INSTANTS, TEXTS]),
    "/v1/invoices/lines": ("invoice_lines", [DATES, NUMBERS]),
    "/v1/views": ("views", [TEXTS]),
    "/v1/calls": ("calls", [INSTANTS, TEXTS, NUMBERS]),
    "/v1/providers": ("providers", [INSTANTS, TEXTS]),
    "/v1/usage": ("usage", [DATES, TEXTS]),
}


@pytest.fixture
async def client(plain_dsn: str) -> AsyncIterator[Client]:
    async with await create_pool(plain_dsn) as pool, pool.acquire() as connection:
        key = await create_key(connection, await create_organisation(connection, "acme"), "all", SCOPES)
    async with serving(plain_dsn, key.text) as client:
        yield client


async def test_a_cursor_nobody_was_given(client: Client) -> None:
    paged = {
        operation.path
        for operation in await operations(client)
        if not operation.in_path and "cursor" in operation.in_query
    }
    assert paged == set(LISTS)
    for path, (listing, (first, *others)) in LISTS.items():
        usual = [values[-3] for values in others]
        positions = [(value, *usual) for value in first]
        positions += [
            (first[2], *usual[:place], value, *usual[place + 1 :])
            for place, values in enumerate(others)
            for value in values
        ]
        for position in positions:
            answer = await client.get(path, params={"cursor": encode_cursor(listing, *position)})
            assert answer.status_code in (200, 422), (path, position, answer.text)


@pytest.mark.parametrize(
    "odd", ["%00", "a%00b", "%ff", "%ed%a0%80", "%F0%9F%92%A9", "%2e%2e", "%0a", "x" * 3_000, "99999999999999999999"]
)
async def test_an_id_nobody_was_given(client: Client, odd: str) -> None:
    for operation in await operations(client):
        path = operation.path
        for name in operation.in_path:
            path = path.replace(f"{{{name}}}", odd)
        if operation.in_path:
            answer = await client.request(operation.method, path, json=operation.route.body)
            assert answer.status_code in (404, 422), (operation.method, path, answer.text)


async def test_what_a_channel_or_a_terminal_cannot_take_is_refused(client: Client) -> None:
    for name in ("\x9b2J", "a\x85b", "\x1b[1m", "\x7f"):
        for path, body in (
            ("/v1/keys", {"name": name, "scopes": ["read"]}),
            ("/v1/channels", {"name": name, "type": "webhook", "url": "https://1.1.1.1/hook"}),
            ("/v1/alerts", {"name": name, "period": "daily", "threshold_usd": 1}),
        ):
            answer = await client.post(path, json=body)
            assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/name"), path
    for secret in ("caf\u00e9", "a\u2028b"):
        body = {"name": "x", "type": "alertmanager", "url": "https://1.1.1.1", "secret": secret}
        answer = await client.post("/v1/channels", json=body)
        assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/secret"), answer.text
