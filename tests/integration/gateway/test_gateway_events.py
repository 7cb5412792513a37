"""`POST /v1/gateway/events`, by which gateways hand their events to ingest."""

import json
from typing import Any

import httpx2
import pytest

from core.limits import MAX_BODY_BYTES
from tests.support.api import EVENT
from tests.support.gateway_process import SECRET, KeptLog, ingest_app

PATH = "/v1/gateway/events"
HEADERS = {"Authorization": f"Outlay-Gateway {SECRET}", "X-Outlay-Ledger": "-7"}
EVENTS = {"events": [{**EVENT, "event_id": "e-1"}]}


async def post(app: Any, headers: dict[str, str], content: bytes) -> httpx2.Response:
    transport = httpx2.ASGITransport(app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://ingest") as client:
        return await client.post(PATH, content=content, headers=headers)


async def test_events_of_the_ledger_that_is_named() -> None:
    log = KeptLog()
    answer = await post(ingest_app(log, SECRET), HEADERS, json.dumps(EVENTS).encode())
    assert (answer.status_code, answer.json()["accepted"]) == (202, 1)
    (batch,) = log.batches
    assert (batch.ledger_id, batch.source, batch.events[0].event_id) == (-7, "gateway", "e-1")


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"Authorization": f"Outlay-Gateway {SECRET}x"}, 401),
        ({"Authorization": "Outlay-Gateway "}, 401),
        ({"Authorization": f"Bearer {SECRET}"}, 401),
        ({"Authorization": "Outlay-Gateway gr\u00fc\u00dfe"}, 401),
        ({"X-Outlay-Ledger": "0"}, 400),
        ({"X-Outlay-Ledger": ""}, 400),
        ({"X-Outlay-Ledger": "7 or 1=1"}, 400),
        ({"X-Outlay-Ledger": "2147483648"}, 400),
    ],
)
async def test_nobody_else_and_nothing_else(changed: dict[str, str], status: int) -> None:
    log = KeptLog()
    headers = {name: value.encode("latin-1") for name, value in {**HEADERS, **changed}.items()}
    answer = await post(ingest_app(log, SECRET), headers, json.dumps(EVENTS).encode())  # type: ignore[arg-type]
    assert (answer.status_code, log.batches) == (status, [])


async def test_a_body_is_bounded() -> None:
    answer = await post(ingest_app(KeptLog(), SECRET), HEADERS, bytes(MAX_BODY_BYTES + 1))
    assert answer.status_code == 413


async def test_without_a_secret_there_is_no_route() -> None:
    assert (await post(ingest_app(KeptLog(), None), HEADERS, b"{}")).status_code == 404


def test_it_is_in_no_document() -> None:
    assert PATH not in ingest_app(KeptLog(), SECRET).openapi()["paths"]
