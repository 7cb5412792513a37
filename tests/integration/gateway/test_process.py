"""`python -m services.gateway`: it serves, drains, and what bad providers and callers that leave do to a call."""

import asyncio
import signal
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from core.providers.provider import ProviderSpec
from tests.fake_provider import FakeProviders
from tests.fake_provider.answers import INPUT, OUTPUT, chat
from tests.support.gateway import CHAT
from tests.support.gateway_process import (
    DELTA,
    KeptLog,
    Script,
    ingest_server,
    make_providers,
    refuses,
    running,
    spooled,
)
from tests.support.waiting import eventually

STREAM = {**CHAT, "stream": True}


@pytest.fixture
def log() -> KeptLog:
    return KeptLog()


@pytest.fixture
def ingest(log: KeptLog) -> Iterator[str]:
    with ingest_server(log) as url:
        yield url


@pytest.fixture
def script() -> Iterator[Script]:
    with Script() as script:
        yield script


async def read(client: httpx2.AsyncClient, path: str, pieces: list[bytes]) -> None:
    async with client.stream("POST", path, json=STREAM) as answer:
        assert answer.status_code == 200
        async for piece in answer.aiter_raw():
            pieces.append(piece)


async def test_it_serves_and_drains(
    plain_dsn: str, keys: dict[str, str], tmp_path: Path, ingest: str, log: KeptLog, script: Script
) -> None:
    with FakeProviders() as providers:
        specs = {"openai": ProviderSpec("openai", providers["openai"].url)}
        await make_providers(plain_dsn, {**specs, "slow": ProviderSpec("openai", f"{script.url}/slow")})
        async with running(plain_dsn, keys["acme"], tmp_path, ingest) as gateway:
            answer = await gateway.client.post("/v1/chat/completions", json=CHAT, headers={"X-Cost-Feature": "f"})
            assert (answer.status_code, answer.content) == (200, chat(CHAT).chunks[0])
            await eventually(lambda: log.batches)
            (event,) = log.events
            assert (event.event_id, event.feature) == (answer.headers["x-outlay-call-id"], "f")
            assert (event.input_tokens, event.output_tokens) == (INPUT, OUTPUT)

            async with gateway.client.stream("POST", "/slow/v1/chat/completions", json=STREAM) as under_way:
                assert under_way.status_code == 200
                gateway.server.process.send_signal(signal.SIGTERM)
                assert await asyncio.to_thread(refuses, gateway.server.url)
                assert gateway.server.process.poll() is None
                script.may_end.set()
                assert (await under_way.aread()).endswith(b"data: [DONE]\n\n")
            assert await asyncio.to_thread(gateway.server.process.wait, 120) == 0, gateway.server.output()
            assert log.events[-1].event_id == under_way.headers["x-outlay-call-id"]
            assert spooled(gateway.spool) == []
            assert "sk-upstream" not in gateway.server.output()


async def test_events_wait_on_disk_for_ingest_and_the_next_process(
    plain_dsn: str, keys: dict[str, str], tmp_path: Path, log: KeptLog
) -> None:
    with FakeProviders() as providers:
        await make_providers(plain_dsn, {"openai": ProviderSpec("openai", providers["openai"].url)})
        async with running(plain_dsn, keys["acme"], tmp_path, "http://127.0.0.1:1") as gateway:
            answer = await gateway.client.post("/v1/chat/completions", json=CHAT)
            (event,) = spooled(gateway.spool)
            assert event["event_id"] == answer.headers["x-outlay-call-id"]
        with ingest_server(log) as url:
            async with running(plain_dsn, keys["acme"], tmp_path, url) as gateway:
                await eventually(lambda: [each.event_id for each in log.events] == [event["event_id"]])
                await eventually(lambda: spooled(gateway.spool) == [])


async def test_providers_that_misbehave(
    plain_dsn: str, keys: dict[str, str], tmp_path: Path, ingest: str, log: KeptLog, script: Script
) -> None:
    acts = ("hang", "silent", "reset", "redirect", "headers", "garbage")
    specs = {act: ProviderSpec("openai", f"{script.url}/{act}", timeout_s=1) for act in acts}
    await make_providers(plain_dsn, specs)
    async with running(plain_dsn, keys["acme"], tmp_path, ingest) as gateway:
        for act in ("hang", "reset"):
            pieces = list[bytes]()
            with pytest.raises(httpx2.RemoteProtocolError):
                await read(gateway.client, f"/{act}/v1/chat/completions", pieces)
            assert b"".join(pieces) == DELTA, "what came is passed on, and no end is made up"
        for act, status, code in (
            ("silent", 504, "upstream_timeout"),
            ("redirect", 502, "upstream_failed"),
            ("headers", 502, "upstream_failed"),
            ("garbage", 502, "upstream_failed"),
        ):
            answer = await gateway.client.post(f"/{act}/v1/chat/completions", json=CHAT)
            assert (answer.status_code, answer.json()["error"]["code"]) == (status, code), act
            assert answer.headers["x-outlay-error"] == code
        assert "stolen" not in script.asked
        assert script.asked == ["hang", "reset", "silent", "redirect", "headers", "garbage"], "nothing is sent twice"
        await eventually(lambda: len(log.events) == 6)
        by_status = [event.status_code for event in log.events]
        assert by_status[:2] == [200, 200]
        assert (await gateway.client.get("/readyz")).status_code == 200


async def test_a_caller_that_leaves_a_stream_ends_it_and_is_charged(
    plain_dsn: str, keys: dict[str, str], tmp_path: Path, ingest: str, log: KeptLog, script: Script
) -> None:
    await make_providers(plain_dsn, {"hang": ProviderSpec("openai", f"{script.url}/hang")})
    async with running(plain_dsn, keys["acme"], tmp_path, ingest) as gateway:
        async with gateway.client.stream("POST", "/hang/v1/chat/completions", json=STREAM) as answer:
            async for piece in answer.aiter_raw():
                assert piece == DELTA
                break
        assert await asyncio.to_thread(script.left.wait, 120), "the provider's stream is closed"
        await eventually(lambda: log.batches)
        (event,) = log.events
        assert event.event_id == answer.headers["x-outlay-call-id"]
        assert event.usage_source == "tokenizer_estimate", "the provider had told no usage yet"
        assert event.output_tokens
