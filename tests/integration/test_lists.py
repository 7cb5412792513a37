"""Every list can be read in pages that miss and repeat nothing."""

from typing import Any

import pytest

from services.api.parameters import encode_cursor
from tests.integration.api_help import Client, bearer, problem


async def pages(client: Client, path: str, name: str, limit: int, **more: str) -> list[dict[str, Any]]:
    seen: list[dict[str, Any]] = []
    cursor: str | None = ""
    while cursor is not None:
        page = (await client.get(path, params={"limit": limit, "cursor": cursor, **more})).json()
        assert len(page[name]) <= limit
        seen += page[name]
        cursor = page["next_cursor"]
    return seen


async def test_keys(client: Client, keys: dict[str, str]) -> None:
    for n in range(5):
        await client.post("/v1/keys", json={"name": f"k{n}", "scopes": ["read"]})
    whole = (await client.get("/v1/keys")).json()
    assert whole["next_cursor"] is None
    assert len(whole["keys"]) == 10
    for limit in (1, 3, 10):
        assert [key["id"] for key in await pages(client, "/v1/keys", "keys", limit)] == [k["id"] for k in whole["keys"]]
    cursor = (await client.get("/v1/keys?limit=1")).json()["next_cursor"]
    theirs = (await client.get(f"/v1/keys?cursor={cursor}", headers=bearer(keys["globex"]))).json()
    assert [key["name"] for key in theirs["keys"]] == ["all"]


async def test_closed_months(client: Client) -> None:
    for month in ("2026-01", "2025-12", "2026-02"):
        await client.post(f"/v1/periods/{month}/close")
    found = await pages(client, "/v1/periods", "periods", 2)
    assert [period["month"] for period in found] == ["2026-02", "2026-01", "2025-12"]


async def test_the_price_book(client: Client) -> None:
    whole = (await client.get("/v1/pricing")).json()
    assert whole["next_cursor"] is None
    assert await pages(client, "/v1/pricing", "models", 700) == whole["models"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("provider=openai&model=gpt-4o", {("openai", "gpt-4o")}),
        ("provider=OpenAI&model=GPT-4o-2024-08-06", {("openai", "gpt-4o")}),
        ("provider=openai&model=nope", set()),
        ("provider=nope", set()),
        ("model=nope", set()),
    ],
)
async def test_prices_by_name(client: Client, query: str, expected: set[tuple[str, str]]) -> None:
    found = (await client.get(f"/v1/pricing?{query}")).json()
    assert {(model["provider"], model["model"]) for model in found["models"]} == expected
    assert found["version"] >= 1


async def test_prices_of_a_provider_or_a_model(client: Client) -> None:
    whole = (await client.get("/v1/pricing")).json()["models"]
    for query, name, value in (("provider=gemini", "provider", "google"), ("model=gpt-4o", "model", "gpt-4o")):
        found = (await client.get(f"/v1/pricing?{query}")).json()["models"]
        assert found == [model for model in whole if model[name] == value] != []
    first = (await client.get("/v1/pricing?provider=google&limit=2")).json()
    rest = (await client.get(f"/v1/pricing?provider=google&cursor={first['next_cursor']}")).json()
    assert first["models"] + rest["models"] == [model for model in whole if model["provider"] == "google"]


CURSORS = [
    *("garbage", "!", "\u00e9", "e30", "W10", "WzFd", encode_cursor("events", "a", "b")),
    *(
        encode_cursor("keys", "x\x00", "x"),
        encode_cursor("pricing", "x\x00", "\ud800"),
        encode_cursor("pricing", "x"),
        "W" * 900,
    ),
]


@pytest.mark.parametrize(
    "path",
    [
        "/v1/keys",
        "/v1/pricing",
        "/v1/events",
        "/v1/events/conflicts",
        "/v1/periods",
        "/v1/prices",
        "/v1/prices/unpriced",
        "/v1/audit",
        "/v1/channels",
        "/v1/alerts/deliveries",
    ],
)
async def test_what_is_no_cursor_is_said_to_be(client: Client, path: str) -> None:
    for cursor in CURSORS:
        found = await problem(client, 422, "GET", path, params={"cursor": cursor})
        assert found["errors"][0]["pointer"] == "cursor", cursor
    for query in ("limit=0", "limit=1001", "limit=x", "colour=red"):
        assert (await problem(client, 422, "GET", f"{path}?{query}"))["errors"][0]["pointer"] == query.split("=")[0]
