"""Our own capture against the corpus: one event for each call, with the right usage and cost."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx2
import pytest
from outlay._local_prices import PRICES

from core.event import FIELDS
from tests.conformance.corpus import TOKENS, Case, cases, usage
from tests.support.capture import Chunks, Watch, provider, start

__all__ = ["start"]

AT = datetime(2026, 11, 30, 12, tzinfo=UTC)
"""The time of a call whose case does not state one."""
NOT_YET = {
    "azure-model-router": "the SDK's own prices have no router's fee; the server's have",
    "openai-responses-over-websocket": "WebSockets are not captured",
}
"""Cases that the corpus has and our capture does not pass."""
CASES = [case for case in cases() if case.name not in NOT_YET]


def answered(case: Case) -> httpx2.Client:
    given = case.document["response"]

    def answer(request: httpx2.Request) -> httpx2.Response:
        body = case.response_body()
        pieces = [body[at : at + 100] for at in range(0, len(body), 100)]
        return httpx2.Response(given["status"], headers=given["headers"], stream=Chunks(pieces))

    return provider(answer)


def recorded(case: Case, watch: Watch) -> list[dict[str, Any]]:
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
    assert NOT_YET.keys() <= {case.name for case in cases()}
