"""What an organisation may have of its own prices, and what one answer lists of its proposals."""

from collections.abc import Callable
from typing import Any, Final

import pytest

from core.prices import proposals
from tests.support.api import Client, bearer, problem
from tests.support.prices import changes

SINCE: Final = "2026-11-01T00:00:00Z"
MOST: Final = {
    "prices of its own": 50_000,
    "discounts": 10_000,
    "names of its own": 5_000,
    "regular expressions": 50,
}


def price(n: int) -> dict[str, Any]:
    return {"prices": [{"provider": "acme", "model": f"m{n}", "effective_from": SINCE, "per_million": {"input": 1}}]}


def discount(n: int) -> dict[str, Any]:
    return {"discounts": [{"provider": "acme", "model": f"m{n}", "effective_from": SINCE, "percent": 10}]}


def alias(kind: str) -> Callable[[int], dict[str, Any]]:
    target = {"provider": "openai", "model": "gpt-4o"}
    return lambda n: {"aliases": [{"provider": "acme", "kind": kind, "name": f"m{n}.*", "target": target}]}


async def applied(client: Client, stated: dict[str, Any], status: int = 200, by: str | None = None) -> dict[str, Any]:
    """The answer to applying a proposal of these changes."""
    headers = None if by is None else bearer(by)
    proposal = await client.post("/v1/prices", json=changes(**stated), headers=headers)
    assert proposal.status_code == 201, proposal.text
    url, meant = f"/v1/prices/{proposal.json()['id']}/apply", {"despite_warnings": True}
    answer = await client.post(url, json=meant, headers=headers)
    assert answer.status_code == status, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_these_are_the_limits() -> None:
    assert {what: most for what, (_, most) in proposals._MOST.items()} == MOST


@pytest.mark.parametrize(
    ("what", "stated"),
    [
        pytest.param("prices of its own", price, id="prices"),
        pytest.param("discounts", discount, id="discounts"),
        pytest.param("names of its own", alias("exact"), id="names"),
        pytest.param("regular expressions", alias("regex"), id="expressions"),
    ],
)
async def test_an_organisation_has_so_many(
    client: Client,
    keys: dict[str, str],
    what: str,
    stated: Callable[[int], dict[str, Any]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Every process keeps all of them in memory, however many proposals they came in."""
    limits = {each: (count, 2 if each == what else most) for each, (count, most) in proposals._MOST.items()}
    monkeypatch.setattr(proposals, "_MOST", limits)
    for n in (1, 2):
        await applied(client, stated(n))
    refused = await applied(client, stated(3), 409)
    assert (refused["code"], refused["detail"]) == ("too_many", f"An organisation has at most 2 {what}.")
    kept = (await client.get("/v1/prices")).json()["proposals"]
    assert [each["state"] for each in kept] == ["proposed", "applied", "applied"], "nothing was half-done"
    await applied(client, stated(3), by=keys["globex"])  # another's room is its own
    if "price" not in what and "discount" not in what:
        await applied(client, stated(2))  # a name stated again is the same name


async def test_a_page_of_proposals_has_a_number_of_bytes(
    client: Client, keys: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thousand proposals of a MiB each were an answer of a GB."""
    monkeypatch.setattr(proposals, "_PAGE_BYTES", 1_000)
    made = []
    for n in range(12):
        size = 8 if n % 3 else 1
        discounts = [each for m in range(size) for each in discount(100 * n + m)["discounts"]]
        made.append((await client.post("/v1/prices", json=changes(discounts=discounts))).json()["id"])
    await client.post("/v1/prices", json=changes(**price(1)), headers=bearer(keys["globex"]))
    seen, cursor, lengths = [], "", []
    while cursor is not None:
        page = (await client.get("/v1/prices", params={"limit": 1_000, "cursor": cursor})).json()
        seen += [each["id"] for each in page["proposals"]]
        lengths.append(len(page["proposals"]))
        cursor = page["next_cursor"]
    assert seen == made[::-1], "each once, newest first"
    assert lengths == [4, 4, 4], "as many as it takes to have 1,000 bytes"
    few = await client.get("/v1/prices", params={"limit": 1})
    assert [each["id"] for each in few.json()["proposals"]] == made[-1:]
    found = await problem(client, 422, "GET", "/v1/prices?limit=1001")
    assert "limit" in found["detail"]
