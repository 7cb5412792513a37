"""The pages of every list neither miss nor repeat an item."""

import pytest

from core.budgets.spec import ALIASES
from services.api.paging import encode_cursor
from tests.support.api import Client, bearer, pages, problem
from tests.support.routes import operations


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
    found = (await client.get("/v1/pricing?model=gpt-4o")).json()["models"]
    assert found == [model for model in whole if model["model"] == "gpt-4o"] != []
    google = (await client.get("/v1/pricing?provider=gemini")).json()["models"]
    assert {model["provider"] for model in google} == {"google"}
    assert [m for m in whole if m["provider"] == "google"] == [m for m in google if m in whole] != []
    first = (await client.get("/v1/pricing?provider=google&limit=2")).json()
    rest = (await client.get(f"/v1/pricing?provider=google&cursor={first['next_cursor']}")).json()
    assert first["models"] + rest["models"] == google


async def test_a_price_by_name_alone_is_the_makers(client: Client) -> None:
    """A published client keeps the last row of a name, and estimated with a reseller's price."""
    whole = (await client.get("/v1/pricing")).json()["models"]
    by_name = {model["model"]: model for model in whole}
    assert len(by_name) == len(whole)
    for name, provider, prompt, completion in (
        ("claude-sonnet-4-6", "anthropic", 0.003, 0.015),
        ("claude-haiku-4-5", "anthropic", 0.001, 0.005),
        ("claude-opus-4-6", "anthropic", 0.005, 0.025),
        ("gpt-4o", "openai", 0.0025, 0.01),
        ("o1", "openai", 0.015, 0.06),
        ("gemini-3-flash-preview", "google", 0.0005, 0.003),
        ("grok-3", "x-ai", 0.003, 0.015),
    ):
        found = by_name[name]
        assert (found["provider"], found["prompt_per_1k"], found["completion_per_1k"]) == (provider, prompt, completion)
        assert (await client.get(f"/v1/pricing?model={name}")).json()["models"] == [found]
    (resold,) = (await client.get("/v1/pricing?model=claude-sonnet-4-6&provider=quicksilverpro")).json()["models"]
    assert (resold["prompt_per_1k"], resold["completion_per_1k"]) == (0.0024, 0.012)


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
        "/v1/sessions",
        "/v1/runs",
        "/v1/workstreams",
        "/v1/periods",
        "/v1/attribution-rules",
        "/v1/allocations",
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


async def test_a_route_reads_the_parameters_that_it_documents(client: Client) -> None:
    for operation in await operations(client):
        if operation.in_query:
            path = operation.path.replace("{month}", "2026-10")
            found = await problem(client, 422, operation.method, f"{path}?colour=red")
            known = found["errors"][0]["detail"].removeprefix("is not known here; there are ").split(", ")
            also = set(ALIASES) if operation.path == "/v1/budgets/explain" else set()
            assert set(known) == {*operation.in_query, *also}, operation.path


async def test_every_route_with_dates_takes_their_zone(client: Client) -> None:
    dated = [
        operation for operation in await operations(client) if "start" in operation.in_query and not operation.in_path
    ]
    assert len(dated) >= 7
    for operation in dated:
        answer = await client.get(f"{operation.path}?start=2026-11-01&end=2026-11-02&timezone=Asia/Kathmandu")
        assert answer.status_code == 200, answer.text
        wrong = await problem(client, 422, "GET", f"{operation.path}?start=2026-11-01&timezone=Mars/Base")
        assert wrong["errors"][0]["pointer"] == "timezone"
