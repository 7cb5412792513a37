"""`GET /v1/pricing`, which anybody may ask for at any rate."""

import asyncio
import time
from types import SimpleNamespace
from typing import Final

import httpx2
import pytest
from fastapi import FastAPI

from core.http.fair_room import FairRoom
from core.prices.book import PriceBook
from core.prices.catalogue import read_catalogue
from core.prices.price_row import Price
from core.prices.snapshot import book_of
from services.api import list_prices
from services.api.query_reader import Arguments

BOOK: Final = book_of(read_catalogue())


@pytest.fixture
def client() -> httpx2.AsyncClient:
    app = FastAPI()
    app.include_router(list_prices.router)
    app.state.api = SimpleNamespace(prices=BOOK, public=FairRoom("public", 1, "busy", 10))
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://outlay")


@pytest.mark.parametrize("query", ["", "?provider=openai", "?limit=3", "?view=book"])
async def test_a_client_that_has_the_list_gets_its_tag_alone(client: httpx2.AsyncClient, query: str) -> None:
    first = await client.get(f"/v1/pricing{query}")
    assert (first.status_code, len(first.content) > 100) == (200, True)
    tag = first.headers["etag"]
    for known in (tag, f"W/{tag}", f'"another", {tag}', "*"):
        again = await client.get(f"/v1/pricing{query}", headers={"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    other = await client.get(f"/v1/pricing{query}", headers={"If-None-Match": '"another"'})
    assert (other.status_code, other.content) == (200, first.content)


async def test_a_row_is_made_once(client: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    make = list_prices._model_price

    def noted(price: Price) -> list_prices.ModelPrice:
        made.append(price.model)
        return make(price)

    monkeypatch.setattr(list_prices, "_model_price", noted)
    list_prices.rendered.cache_clear()
    list_prices._made.cache_clear()
    some = (await client.get("/v1/pricing", params={"provider": "openai"})).json()["models"]
    assert len(made) == len(some) > 20
    await client.get("/v1/pricing")
    before = len(made)
    again = (await client.get("/v1/pricing", params={"provider": "openai"})).json()["models"]
    assert (again, len(made)) == (some, before)


async def test_an_answer_is_made_once_and_one_at_a_time(
    client: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Anybody may ask: two hundred who did so at once held all others up for half a minute."""
    make, made, under_way = list_prices._list, list[str](), list[int]()

    def counted(prices: PriceBook, given: Arguments) -> bytes:
        under_way.append(1)
        made.append(f"{given[list_prices._PROVIDER]} {len(under_way)}")
        time.sleep(0.01)
        answer = make(prices, given)
        under_way.pop()
        return answer

    monkeypatch.setattr(list_prices, "_list", counted)
    list_prices._made.cache_clear()
    asked = ["/v1/pricing", "/v1/pricing?provider=openai"] * 20
    answers = await asyncio.gather(*map(client.get, asked))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.content for answer in answers}) == 2
    assert sorted(made) in (["('openai',) 1", "None 1"], sorted(["('openai',) 1", "None 1"] * 2))  # or a minute ends
