"""Changes of the price book: nothing is overwritten, and nothing is applied unseen."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from decimal import Decimal
from typing import Any

import asyncpg
import msgspec
import pytest

from core.accounts.auth import SCOPES
from core.accounts.organisations import create_key, create_organisation
from core.db.pool import create_pool
from core.errors import Conflict
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.catalogue import Catalogue
from core.prices.impact import price_impact
from core.prices.price_spec import PriceChanges
from core.prices.proposals import apply_proposal, propose, propose_catalogue
from core.prices.sync import installed_catalogue, seed, seen_on
from tests.support.api import EVENT, Client, bearer, pages, problem, serving
from tests.support.prices import NOW, changes

JUNE = "2026-06-01T00:00:00Z"
GPT = {"provider": "openai", "model": "gpt-4o", "effective_from": JUNE}


def own_price(**per_million: float) -> dict[str, Any]:
    return changes(prices=[{**GPT, "per_million": per_million}])


@pytest.fixture
async def pool(plain_dsn: str) -> AsyncIterator[Any]:
    async with await create_pool(plain_dsn) as pool:
        yield pool


@pytest.fixture
async def keys(pool: Any) -> dict[str, str]:
    async with pool.acquire() as connection:
        orgs = {name: await create_organisation(connection, name) for name in ("acme", "globex")}
        made = {name: (await create_key(connection, org, "all", SCOPES)).text for name, org in orgs.items()}
        return made | {"test": (await create_key(connection, orgs["acme"], "test", SCOPES, "test")).text}


@pytest.fixture
async def client(plain_dsn: str, keys: dict[str, str]) -> AsyncIterator[Client]:
    async with serving(plain_dsn, keys["acme"]) as client:
        yield client


async def input_price(connection: Any) -> Decimal:
    quote = (await PriceBook.load(connection)).quote(LedgerId(0), "openai", "gpt-4o", NOW)
    assert quote is not None
    return quote.price.terms.standard.rates.own["input"].base


async def test_the_catalogue_is_proposed_and_appended_never_changed(pool: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue = installed_catalogue()
    gpt = max(
        (p for p in catalogue.prices if (p.provider, p.model) == ("openai", "gpt-4o")), key=lambda p: p.effective_from
    )
    cheaper = gpt._replace(rates={**gpt.rates, "input": {"base": "0.000001"}})
    changed = catalogue._replace(prices=[cheaper if p is gpt else p for p in catalogue.prices])
    announced = catalogue._replace(prices=[*catalogue.prices, gpt._replace(effective_from=NOW - timedelta(hours=1))])
    async with pool.acquire() as connection:
        before = await connection.fetch("SELECT * FROM price ORDER BY id")
        assert (await seed(connection)).new_prices == 0
        assert await propose_catalogue(connection, "cli") is None
        for now, base in ((changed, "0.000001"), (catalogue, "2.5"), (announced, "2.5"), (catalogue, "2.5")):
            _install(monkeypatch, now)
            proposal = await propose_catalogue(connection, "cli")
            assert proposal is not None
            assert len(proposal.changes.prices) == 1
            assert (await propose_catalogue(connection, "cli")) == proposal, "the same again is the same"
            await apply_proposal(connection, None, proposal.id, "cli")
            assert await propose_catalogue(connection, "cli") is None
            assert await input_price(connection) == Decimal(base)
        after = await connection.fetch("SELECT * FROM price ORDER BY id")
        assert after[: len(before)] == before
        for table in ("price", "discount", "org_alias"):
            with pytest.raises(asyncpg.RaiseError, match="append-only"):
                await connection.execute(f"DELETE FROM {table}")


def _install(monkeypatch: pytest.MonkeyPatch, catalogue: Catalogue) -> None:
    monkeypatch.setattr("core.prices.proposals.installed_catalogue", lambda: catalogue)


@pytest.mark.parametrize(("days", "stays"), [(1, True), (-1, False)])
async def test_the_catalogue_never_overwrites_a_newer_verified_price(
    pool: Any, monkeypatch: pytest.MonkeyPatch, days: int, stays: bool
) -> None:
    catalogue = installed_catalogue()
    checked = seen_on(catalogue) + timedelta(days=days)
    verified = PriceChanges.model_validate({**own_price(input=7, output=8), "checked_on": checked})
    async with pool.acquire() as connection:
        await apply_proposal(connection, None, (await propose(connection, None, verified, "cli")).id, "cli")
        assert await input_price(connection) == 7
        _install(monkeypatch, catalogue._replace(aliases=catalogue.aliases[:-1]))  # any news at all
        proposal = await propose_catalogue(connection, "cli")
        assert proposal is not None
        touched = {(price.provider, price.model) for price in proposal.changes.prices}
        assert (("openai", "gpt-4o") not in touched) == stays
        await apply_proposal(connection, None, proposal.id, "cli")
        assert (await input_price(connection) == 7) == stays


async def test_a_proposal_that_the_book_has_left_behind_is_refused(pool: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue = installed_catalogue()
    first = catalogue._replace(prices=catalogue.prices[:-1])
    async with pool.acquire() as connection:
        _install(monkeypatch, first)
        proposal = await propose_catalogue(connection, "cli")
        assert proposal is not None
        _install(monkeypatch, catalogue._replace(prices=catalogue.prices[:-2]))
        with pytest.raises(Conflict, match="Another catalogue"):
            await apply_proposal(connection, None, proposal.id, "cli")
        assert await connection.fetchval("SELECT state FROM price_proposal") == "proposed", "nothing was half-done"


async def test_a_verified_price_does_not_lose_to_a_later_one_that_came_meanwhile(
    pool: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    verified = PriceChanges.model_validate(own_price(input=7, output=8))
    catalogue = installed_catalogue()
    (listed, *_) = (p for p in catalogue.prices if (p.provider, p.model) == ("openai", "gpt-4o"))
    later = catalogue._replace(prices=[*catalogue.prices, listed._replace(effective_from=NOW - timedelta(hours=1))])
    async with pool.acquire() as connection:
        proposal = await propose(connection, None, verified, "cli")
        _install(monkeypatch, later)
        news = await propose_catalogue(connection, "cli")
        assert news is not None
        await apply_proposal(connection, None, news.id, "cli")
        with pytest.raises(Conflict, match="later prices"):
            await apply_proposal(connection, None, proposal.id, "cli")
        anew = await propose(connection, None, verified, "cli")
        assert anew.id != proposal.id
        await apply_proposal(connection, None, anew.id, "cli")
        assert await input_price(connection) == 7


async def _in_force(client: Client, usd: Decimal) -> dict[str, Any]:
    """Sends events until one costs this; servers follow new prices within seconds."""
    for attempt in range(1_000):
        sent = {**EVENT, "event_id": f"try-{usd}-{attempt}"}
        await client.post("/v1/events", json={"events": [sent]})
        receipt = (await client.get(f"/v1/events/{sent['event_id']}/receipt")).json()
        if Decimal(str(receipt["cost_usd"])) == usd:
            found: dict[str, Any] = receipt
            return found
        await asyncio.sleep(0.1)
    raise AssertionError(f"no event ever cost {usd}")


async def test_an_own_price_is_proposed_seen_and_applied(client: Client, keys: dict[str, str]) -> None:
    await client.post("/v1/events", json={"events": [{**EVENT, "input_tokens": 1_000_000, "output_tokens": 0}]})
    answer = await client.post("/v1/prices", json=own_price(input=2, output=10))
    proposal = answer.json()
    assert (answer.status_code, proposal["state"], proposal["warnings"]) == (201, "proposed", [])
    changed = {(r["usage_class"], r["condition"]): (r["per"], r["before"], r["after"]) for r in proposal["difference"]}
    assert changed["input", None] == (1_000_000, 2.5, 2)
    assert changed["cache_read", None] == (1_000_000, 1.25, None)
    assert changed["file_search", None] == (1_000, 2.5, None), "what the own price lacks is seen before it is applied"
    assert proposal["effect"]["difference_usd"] == -0.5
    assert [(m["model"], m["before_usd"], m["after_usd"]) for m in proposal["effect"]["models"]] == [("gpt-4o", 2.5, 2)]
    assert (await client.post("/v1/prices", json=own_price(input=2, output=10))).json()["id"] == proposal["id"]
    applied = (await client.post(f"/v1/prices/{proposal['id']}/apply")).json()
    assert applied["state"] == "applied"
    receipt = await _in_force(client, Decimal("0.0021"))
    assert (receipt["list_cost_usd"], receipt["price"]["is_own"]) == (0.0026, True)
    assert receipt["price"]["version"] == applied["version"]
    again = await problem(client, 409, "POST", f"/v1/prices/{proposal['id']}/apply")
    assert again["code"] == "already_decided"
    other = bearer(keys["globex"])
    await client.post("/v1/events", json={"events": [{**EVENT, "event_id": "theirs"}]}, headers=other)
    assert (await client.get("/v1/events/theirs/receipt", headers=other)).json()["cost_usd"] == 0.0026
    (listed,) = (await client.get("/v1/prices?state=applied")).json()["proposals"]
    assert listed["id"] == proposal["id"]
    assert (await client.get("/v1/prices", headers=other)).json()["proposals"] == []
    acts = (await client.get("/v1/audit")).json()["acts"]
    assert [act["act"] for act in acts[:2]] == ["prices.applied", "prices.proposed"], "once, though proposed twice"


@pytest.mark.parametrize("moment", range(7))
async def test_a_price_applied_while_the_book_is_read_is_not_missed(client: Client, pool: Any, moment: int) -> None:
    """Whichever read it falls between: the next look has it at the latest, and no look has a part of it."""
    discount = {"provider": "anthropic", "effective_from": JUNE, "percent": 50}
    stated = {**own_price(input=3, output=12), "discounts": [discount]}
    proposal = (await client.post("/v1/prices", json=stated)).json()

    class Connection:
        reads = 0

        def __init__(self, own: Any) -> None:
            self._own = own

        async def fetch(self, *asked: Any) -> Any:
            return await self._between(await self._own.fetch(*asked))

        async def fetchval(self, *asked: Any) -> Any:
            return await self._between(await self._own.fetchval(*asked))

        def transaction(self, **how: Any) -> Any:
            return self._own.transaction(**how)

        async def _between(self, found: Any) -> Any:
            if self.reads == moment:
                applied = await client.post(f"/v1/prices/{proposal['id']}/apply", json={"despite_warnings": True})
                assert applied.status_code == 200, applied.text
            self.reads += 1
            return found

    async with pool.acquire() as connection:
        read = await PriceBook.load(Connection(connection))
        book = await read.refreshed(connection)
    halves = [_own_terms(read), _own_terms(book)]
    assert halves in ([(None, None), (3, 50)], [(3, 50), (3, 50)]), "all of it or nothing"


def _own_terms(book: PriceBook) -> tuple[Any, Any]:
    """Acme's price of one model and its discount on another provider's."""
    own, other = (
        book.quote(LedgerId(1), "openai", "gpt-4o", NOW),
        book.quote(LedgerId(1), "anthropic", "claude-opus-4-5", NOW),
    )
    assert own is not None
    assert other is not None
    usd = own.price.terms.standard.rates.own["input"].base if own.price.org_id else None
    return usd, other.discount.percent if other.discount else None


async def test_a_receipt_keeps_the_step_that_led_to_its_price(client: Client) -> None:
    await client.post("/v1/events", json={"events": [{**EVENT, "event_id": "2026/11/a"}]})
    before = (await client.get("/v1/events/2026/11/a/receipt")).json()
    assert (before["event_id"], before["match"]) == ("2026/11/a", ["exact: openai gpt-4o"])
    proposal = (await client.post("/v1/prices", json=own_price(input=2, output=10))).json()
    await client.post(f"/v1/prices/{proposal['id']}/apply")
    await _in_force(client, Decimal("0.0021"))
    assert (await client.get("/v1/events/2026%2F11%2Fa/receipt")).json() == before


async def test_a_discount_and_a_deployments_name(client: Client) -> None:
    stated = changes(
        discounts=[{"provider": "azure", "effective_from": JUNE, "percent": 12.5}],
        aliases=[{"provider": "azure", "name": "chat-prod", "target": {"provider": "azure", "model": "gpt-4o"}}],
    )
    proposal = (await client.post("/v1/prices", json=stated)).json()
    await client.post(f"/v1/prices/{proposal['id']}/apply")
    for attempt in range(1_000):
        sent = {**EVENT, "provider": "azure", "model": "chat-prod", "event_id": f"e{attempt}"}
        await client.post("/v1/events", json={"events": [sent]})
        receipt = (await client.get(f"/v1/events/e{attempt}/receipt")).json()
        if receipt["cost_usd"] is not None:
            break
        await asyncio.sleep(0.1)
    assert (receipt["cost_usd"], receipt["list_cost_usd"], receipt["cost_status"]) == (0.002275, 0.0026, "priced")
    assert receipt["discount"]["percent"] == 12.5
    assert receipt["match"] == ["your exact alias: openai gpt-4o"]
    assert sum(Decimal(str(line["amount_usd"])) for line in receipt["line_items"]) == Decimal("0.002275")


async def test_what_looks_like_a_slip_is_not_applied_in_passing(client: Client) -> None:
    proposal = (await client.post("/v1/prices", json=own_price(input=0.0025, output=0.01))).json()
    assert {slip["usage_class"] for slip in proposal["warnings"]} == {"input", "output"}
    refused = await problem(client, 409, "POST", f"/v1/prices/{proposal['id']}/apply")
    assert refused["code"] == "unusual_prices"
    answer = await client.post(f"/v1/prices/{proposal['id']}/apply", json={"despite_warnings": True})
    assert answer.json()["state"] == "applied"


async def test_what_would_have_no_effect_is_said_before_it_is_applied(client: Client, pool: Any) -> None:
    alias = {"provider": "azure", "name": "prod", "target": {"provider": "openai", "model": "gpt-nope"}}
    discounts = [
        {"provider": "openai", "model": model, "effective_from": JUNE, "percent": 10}
        for model in ("gpt-4o-2024-08-06", "gpt-nope", "gpt-4o")
    ]
    stated = {**own_price(input=2, output=10), "discounts": discounts, "aliases": [alias]}
    proposal = (await client.post("/v1/prices", json=stated)).json()
    assert [(slip["model"], slip["usage_class"], slip["detail"]) for slip in proposal["warnings"]] == [
        ("gpt-4o-2024-08-06", None, "this discount would never be used: your own price holds, or another discount"),
        ("gpt-nope", None, "this discount would never be used: the model has no price"),
        ("gpt-4o", None, "this discount would never be used: your own price holds, or another discount"),
        ("prod", None, "nobody knows a price for openai gpt-nope"),
    ]
    await problem(client, 409, "POST", f"/v1/prices/{proposal['id']}/apply")
    verified = PriceChanges.model_validate(changes(prices=[{**GPT, "model": "GPT-4o", "per_million": {"input": 2}}]))
    async with pool.acquire() as connection:
        (slip,) = (await price_impact(connection, None, verified.rows(), NOW)).slips
    assert str(slip) == "openai GPT-4o: would never be used: events of this name are priced as openai gpt-4o"


async def test_a_test_key_does_not_change_what_live_events_cost(client: Client, keys: dict[str, str]) -> None:
    proposal = (await client.post("/v1/prices", json=own_price(input=2, output=10))).json()
    test = bearer(keys["test"])
    for path, body in (("", own_price(input=3)), (f"/{proposal['id']}/apply", {}), (f"/{proposal['id']}/reject", {})):
        refused = await problem(client, 403, "POST", f"/v1/prices{path}", json=body, headers=test)
        assert refused["code"] == "test_key"
    assert (await client.get(f"/v1/prices/{proposal['id']}", headers=test)).json()["state"] == "proposed"


async def test_a_rejected_proposal_changes_nothing(client: Client, pool: Any) -> None:
    proposal = (await client.post("/v1/prices", json=own_price(input=2, output=10))).json()
    assert (await client.post(f"/v1/prices/{proposal['id']}/reject")).json()["state"] == "rejected"
    await problem(client, 409, "POST", f"/v1/prices/{proposal['id']}/apply")
    assert await pool.fetchval("SELECT count(*) FROM price WHERE org_id IS NOT NULL") == 0


async def test_of_two_who_apply_at_once_one_does(client: Client, pool: Any) -> None:
    proposal = (await client.post("/v1/prices", json=own_price(input=2, output=10))).json()
    answers = await asyncio.gather(*(client.post(f"/v1/prices/{proposal['id']}/apply") for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
    assert await pool.fetchval("SELECT count(*) FROM price WHERE org_id IS NOT NULL") == 1


@pytest.mark.parametrize(
    ("stated", "pointer"),
    [
        ({}, ""),
        ({"source": "genai-prices", "prices": [{**GPT, "per_million": {"input": 1}}]}, "/source"),
        ({"prices": [{**GPT, "per_million": {"inputs": 1}}]}, "/prices/0/per_million"),
        ({"prices": [{**GPT, "per_million": {"input": -1}}]}, "/prices/0/per_million"),
        ({"prices": [{**GPT, "per_million": {"input": 1}, "per_1k": {}}]}, "/prices/0/per_1k"),
        ({"prices": [{**GPT}]}, "/prices/0"),
        ({"prices": [{**GPT, "effective_from": "2026-06-01T00:00:00", "per_million": {"input": 1}}]}, "/prices/0/eff"),
        ({"discounts": [{"provider": "p", "effective_from": JUNE, "percent": 101}]}, "/discounts/0/percent"),
        ({"aliases": [{"provider": "p", "kind": "regex", "name": "("}]}, "/aliases/0"),
        ({"aliases": [{"provider": "p", "name": "a\x00"}]}, "/aliases/0/name"),
    ],
)
async def test_a_wrong_statement_names_its_place(client: Client, stated: dict[str, Any], pointer: str) -> None:
    body = await problem(client, 422, "POST", "/v1/prices", json=changes(**stated))
    assert any(error["pointer"].startswith(pointer) for error in body["errors"]), body


@pytest.mark.parametrize(
    ("sent", "status"),
    [(b'{"source": NaN}', 400), (b"{", 400), (b"[" * 50_000, 400), (b'"' + b"x" * 2_000_000 + b'"', 413), (b"[]", 422)],
)
async def test_what_is_no_statement(client: Client, sent: bytes, status: int) -> None:
    await problem(client, status, "POST", "/v1/prices", content=sent)


async def test_a_price_keeps_every_digit(client: Client) -> None:
    digits = "2.123456789012345678"
    stated = msgspec.json.encode(changes(prices=[{**GPT, "per_million": {"input": 0, "output": 1}}]))
    sent = stated.replace(b'"input":0', b'"input":' + digits.encode())
    proposal = (await client.post("/v1/prices", content=sent)).json()
    assert proposal["prices"][0]["rates"]["input"]["base"] == digits


async def test_models_without_a_price_show_their_tokens(client: Client) -> None:
    unknown = {"provider": "nobody", "model": "m", "input_tokens": 7, "output_tokens": 5}
    bare = {"provider": "openai", "model": "gpt-4o-2024-08-06"}
    others = [{**unknown, "model": name} for name in ("z", "a")]
    sent = [EVENT, unknown, {**unknown, "input_tokens": 3}, bare, *others]
    await client.post("/v1/events", json={"events": sent})
    whole = (await client.get("/v1/prices/unpriced")).json()
    assert [(model["model"], model["priced_as"]) for model in whole["models"]] == [
        ("m", None),
        ("a", None),
        ("z", None),
        ("gpt-4o-2024-08-06", "openai gpt-4o"),
    ]
    tokens = {"event_count": 2, "input_tokens": 10, "output_tokens": 10}
    remedies = [model.pop("remedy") for model in whole["models"]]
    assert whole["models"][0] == {"provider": "nobody", "model": "m", **tokens, "priced_as": None}
    assert ("state a price" in remedies[0], remedies[-1]) == (True, "reprice: POST /v1/reprice")
    span = {"start": whole["start"], "end": whole["end"]}
    for limit in (1, 3):
        paged = await pages(client, "/v1/prices/unpriced", "models", limit, **span)
        assert [{k: v for k, v in model.items() if k != "remedy"} for model in paged] == whole["models"]
