"""The cluster's one address passes a request on as it was sent."""

import sys
from collections.abc import AsyncIterator
from functools import partial
from typing import Any

import httpx2
import pytest

from cluster.ingress import create_app
from core.process.settings import ServerSettings

TAKEN_BY_INGEST = (
    "/track",
    "/api/ingest/wrapper",
    "/v1/otlp/v1/traces",
    "/v1/otlp/v1/logs",
    "/v1/otlp/v1/metrics",
    "/v1/events",
)


async def test_a_request_is_passed_on_as_it_was_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, headers={"content-length": "17"} if request.method == "HEAD" else {}, text="")

    monkeypatch.setattr(sys, "argv", ["ingress", "http://ingest", "http://api.of-the-cluster"])
    client_of: Any = httpx2.AsyncClient
    monkeypatch.setattr(httpx2, "AsyncClient", partial(client_of, transport=httpx2.MockTransport(answer)))
    app = create_app(ServerSettings.load())
    async with (
        app.router.lifespan_context(app),
        client_of(transport=httpx2.ASGITransport(app), base_url="http://front") as client,
    ):
        await client.get("/v1/costs/summary?feature=chat&feature=a%2Cb&tenant=&team=x%26y")
        head = await client.head("/v1/costs/summary")
        long = await client.get(f"/v1/events?feature={'a' * 65_500}")
        ready = [await client.get("/readyz"), await client.head("/readyz")]
        await client.post("/v1/events", json={"events": []})
        await client.get("/v1/events/a%2Fb%3Fc/receipt")
        taken = [await client.post(path) for path in TAKEN_BY_INGEST]
    assert (
        str(seen[0].url) == "http://api.of-the-cluster/v1/costs/summary?feature=chat&feature=a%2Cb&tenant=&team=x%26y"
    )
    assert (long.status_code, long.json()["code"]) == (400, "malformed")
    assert (seen[1].method, head.headers["content-length"]) == ("HEAD", "17")
    assert [answer.content for answer in ready] == [b'{"status":"ready"}\n', b""]
    assert seen[2].url.host == "ingest"
    assert seen[3].url.raw_path == b"/v1/events/a%2Fb%3Fc/receipt?"
    assert [request.url.host for request in seen[-len(taken) :]] == ["ingest"] * len(taken)


async def test_a_body_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["ingress", "http://ingest", "http://api"])

    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield bytes(2**20)

    app = create_app(ServerSettings.load())
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://front") as client,
    ):
        answer = await client.post("/v1/events", content=endless())
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")
