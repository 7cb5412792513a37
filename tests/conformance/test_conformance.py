"""Our own capture against the corpus: one event for each call, with the right usage and cost."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx2
import pytest
from outlay._local_prices import PRICES
from websockets.sync.client import connect
from websockets.sync.server import ServerConnection, serve

from core.event import FIELDS
from tests.conformance.corpus import TOKENS, Case, cases, usage
from tests.support.capture import Chunks, Watch, provider, start

__all__ = ["start"]

AT = datetime(2026, 11, 30, 12, tzinfo=UTC)
"""The time of a call whose case does not state one."""
CASES = cases()


def answered(case: Case) -> httpx2.Client:
    given = case.document["response"]

    def answer(request: httpx2.Request) -> httpx2.Response:
        body = case.response_body()
        pieces = [body[at : at + 100] for at in range(0, len(body), 100)]
        return httpx2.Response(given["status"], headers=given["headers"], stream=Chunks(pieces))

    return provider(answer)


@contextmanager
def talking(case: Case) -> Iterator[socket.socket]:
    """A connection to a provider that answers each message with all of the case's."""

    def talk(connection: ServerConnection) -> None:
        for _ in connection:
            for message in case.document["response"]["messages"]:
                connection.send(json.dumps(message))

    with serve(talk, "127.0.0.1", 0) as server:
        running = threading.Thread(target=server.serve_forever)
        running.start()
        yield socket.create_connection(server.socket.getsockname())
        server.shutdown()
        running.join()


def talk_to(case: Case) -> None:
    request = case.document["request"]
    with talking(case) as reached, connect(request["url"].replace("wss:", "ws:"), sock=reached) as connection:
        for message in request["messages"]:
            connection.send(json.dumps(message))
            for _ in case.document["response"]["messages"]:
                connection.recv(timeout=30)


def recorded(case: Case, watch: Watch) -> list[dict[str, Any]]:
    if case.is_websocket:
        talk_to(case)
        return watch.events()
    request = case.document["request"]
    headers = {"content-type": "application/json"}
    with answered(case) as client:
        client.request(request["method"], request["url"], content=case.request_body(), headers=headers)
    return watch.events()


@pytest.mark.parametrize("case", [case for case in CASES if case.is_exchange], ids=lambda case: case.name)
def test_each_call_has_its_usage(case: Case, start: Callable[..., Watch]) -> None:
    events = recorded(case, start())
    assert list(map(usage, events)) == list(map(usage, case.calls))
    for event, call in zip(events, case.calls, strict=True):
        assert {name: event.get(name) for name in call if name not in TOKENS} == {
            name: value for name, value in call.items() if name not in TOKENS
        }
        assert event["usage_source"] == "provider"
    check_cost(case, events)


@pytest.mark.parametrize("case", [case for case in CASES if not case.is_exchange], ids=lambda case: case.name)
def test_each_call_has_its_price(case: Case) -> None:
    check_cost(case, case.calls)


def check_cost(case: Case, events: list[dict[str, Any]]) -> None:
    at = datetime.fromisoformat(case.document["at"]) if "at" in case.document else AT
    costs = [PRICES.cost(event, at) for event in events]
    if "cost_usd" in case.document:
        assert sum((cost.cost_usd or Decimal(0)) for cost in costs) == Decimal(case.document["cost_usd"]), costs
    if "cost_status" in case.document:
        assert costs[-1].cost_status == case.document["cost_status"], costs


def test_a_case_is_complete() -> None:
    """It says where its rule comes from, and names an event's fields alone."""
    for case in cases():
        assert case.document["source"], case.name
        assert case.document["rule"].endswith("."), case.name
        assert {name for call in case.calls for name in call} <= set(FIELDS), case.name
        assert case.is_exchange == ("response" in case.document), case.name
