"""A gateway that is killed, two that share a budget, and a database that is away: nothing is lost or doubled."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from core.ledger_id import LedgerId
from core.providers.provider import ProviderSpec
from tests.fake_provider import FakeProviders
from tests.support.budgets import make
from tests.support.gateway import CHAT
from tests.support.gateway_process import DELTA, KeptLog, Running, Script, ingest_server, make_providers, running
from tests.support.ledger import batch, new_ledger, totals
from tests.support.proxy import DatabaseProxy
from tests.support.waiting import eventually

STREAM = {**CHAT, "stream": True, "max_tokens": 1_000}
WHOLE = {**CHAT, "max_tokens": 1_000}
PATH = "/v1/chat/completions"


@pytest.fixture
def log() -> KeptLog:
    return KeptLog()


@pytest.fixture
def ingest(log: KeptLog) -> Iterator[str]:
    with ingest_server(log) as url:
        yield url


@pytest.fixture
def providers() -> Iterator[FakeProviders]:
    with FakeProviders() as providers:
        yield providers


@pytest.fixture
async def pool(plain_dsn: str, keys: dict[str, str]) -> AsyncIterator[Any]:
    async with asyncpg.create_pool(plain_dsn, min_size=0, max_size=4) as pool:
        yield pool


async def budget(pool: Any, **given: Any) -> LedgerId:
    """A blocking one of the first organisation. Returns its ledger."""
    ledger_id = LedgerId(await pool.fetchval("SELECT min(id) FROM organisation"))
    await make(pool, ledger_id, datetime.now(UTC), **{"enforce": "block", "threshold_usd": 1, **given})
    return ledger_id


async def held(pool: Any) -> Decimal:
    return Decimal(await pool.fetchval("SELECT coalesce(sum(amount), 0) FROM budget_hold"))


async def test_calls_of_a_killed_gateway_are_charged_once_and_hold_nothing(
    plain_dsn: str, keys: dict[str, str], tmp_path: Path, ingest: str, log: KeptLog, pool: Any
) -> None:
    ledger_id = await budget(pool)
    with Script() as script:
        specs = {act: ProviderSpec("openai", f"{script.url}/{act}") for act in ("hang", "silent")}
        await make_providers(plain_dsn, specs)
        async with running(plain_dsn, keys["acme"], tmp_path, ingest) as gateway:
            whole = asyncio.create_task(gateway.client.post(f"/silent{PATH}", json=WHOLE))
            async with gateway.client.stream("POST", f"/hang{PATH}", json=STREAM) as stream:
                pieces = stream.aiter_raw()  # kept: to leave it is to hang up
                assert await anext(pieces) == DELTA
                await eventually(lambda: script.asked.count("silent") == 1)
                gateway.server.process.kill()
                gateway.server.process.wait()
            await asyncio.gather(whole, return_exceptions=True)
        assert (log.events, await held(pool) > Decimal("0.02")) == ([], True)
        async with running(plain_dsn, keys["acme"], tmp_path, ingest):
            await eventually(lambda: len(log.events) == 2)
    by_stream = {bool(event.is_stream): event for event in log.events}
    assert by_stream[True].event_id == stream.headers["x-outlay-call-id"]
    assert (by_stream[True].output_tokens, by_stream[False].output_tokens) == (1, 1_000)
    assert all(event.usage_flags == ["gateway_lost"] for event in log.events)
    await (await new_ledger(pool)).write([batch(ledger_id, log.events)])
    assert await held(pool) == 0
    assert (await totals(pool))[0] == 2


async def test_two_gateways_hold_one_budget(
    plain_dsn: str, keys: dict[str, str], tmp_path: Path, ingest: str, log: KeptLog, pool: Any, providers: FakeProviders
) -> None:
    """64 clients at 1 USD, over two replicas; nothing lands before all have asked."""
    await budget(pool)
    await make_providers(plain_dsn, {"openai": ProviderSpec("openai", providers["openai"].url)})
    body = {**CHAT, "max_tokens": 9_900}
    async with (
        running(plain_dsn, keys["acme"], tmp_path / "a", ingest) as one,
        running(plain_dsn, keys["acme"], tmp_path / "b", ingest) as two,
    ):

        async def client(gateway: Running) -> int:
            return (await gateway.client.post(PATH, json=body)).status_code

        found = await asyncio.gather(*(client((one, two)[number % 2]) for number in range(64)))
        passed = found.count(200)
        assert passed + found.count(429) == 64
        assert passed >= 10, "ten fit whatever the others do"
        assert 0 < await held(pool) <= 1, "each holds what it cost"
        await eventually(lambda: len(log.events) == passed)


@pytest.mark.parametrize("on_unavailable", ["open", "closed"])
async def test_the_database_is_away(
    plain_dsn: str,
    keys: dict[str, str],
    tmp_path: Path,
    ingest: str,
    log: KeptLog,
    pool: Any,
    providers: FakeProviders,
    on_unavailable: str,
) -> None:
    await budget(pool, on_unavailable=on_unavailable, filter={"feature": "f"})
    await make_providers(plain_dsn, {"openai": ProviderSpec("openai", providers["openai"].url)})
    concerned = {"X-Cost-Feature": "f"}
    async with (
        DatabaseProxy(plain_dsn) as proxy,
        running(proxy.dsn, keys["acme"], tmp_path, ingest) as gateway,
    ):
        before = await gateway.client.post(PATH, json=WHOLE, headers=concerned)
        assert (before.status_code, before.headers["x-outlay-decision"]) == (200, "allow")
        proxy.silence()
        answer = await gateway.client.post(PATH, json=WHOLE, headers=concerned)
        if on_unavailable == "open":
            assert (answer.status_code, answer.headers["x-outlay-decision"]) == (200, "fail_open")
        else:
            assert (answer.status_code, answer.headers["x-outlay-error"]) == (503, "budgets_unavailable")
            assert answer.json()["error"]["type"] == "server_error"
        assert (await gateway.client.post(PATH, json=WHOLE)).status_code == 200, "no budget of this call is away"
        proxy.hear()
        proxy.cut()

        async def is_back() -> bool:
            again = await gateway.client.post(PATH, json=WHOLE, headers=concerned)
            return again.headers.get("x-outlay-decision") == "allow"

        await eventually(is_back)

        async def is_settled() -> bool:
            return not await pool.fetchval("SELECT count(*) FROM gateway_call WHERE state = 'open'")

        await eventually(is_settled)
        assert log.events
