"""The SDK's prices beside the server's: the file that is shipped, every model of it, and any name."""

import json
import logging
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import msgspec
import outlay
import pytest
from genai_prices.data_snapshot import get_snapshot
from hypothesis import given
from hypothesis import strategies as st
from outlay._local_prices import Book, Cost, Prices

from core.event import UsageEvent
from core.event_codec import read_event
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.rating import charge
from core.prices.snapshot import SHIPPED, as_text, book_of, shipped, snapshot
from core.prices.sync import installed_catalogue
from tests.support.agreement import NOW, contexts, how_served, moments, shapes_of

BOOK = book_of(installed_catalogue())


def server(event: UsageEvent, at: datetime, book: PriceBook = BOOK) -> Cost:
    routing = book.routing(event.provider, event.model_requested, event.model, at)
    charged = charge(event, book.quote(LedgerId(1), event.provider, event.model, at), at, routing)
    return Cost(charged.cost, charged.cost_status, charged.reason)


def local(event: UsageEvent, at: datetime, prices: Prices) -> Cost:
    fields = json.loads(msgspec.json.encode(event), parse_float=Decimal)
    return prices.cost(fields, at)._replace(match=None)


def test_the_shipped_prices_are_the_installed_catalogue() -> None:
    current = shipped(installed_catalogue())
    message = f"run: .venv/bin/outlay-server prices snapshot {SHIPPED}"
    assert SHIPPED.read_text("utf-8") == current, message


def test_every_model_costs_the_same_here_and_in_the_ledger() -> None:
    prices, compared, differing = Prices(), 0, []
    for provider in get_snapshot().providers:
        for model in provider.models:
            for at in moments(model):
                for context in contexts(model):
                    for shape in shapes_of(model):
                        event = UsageEvent(model=model.id, provider=provider.id, **shape.ours, **how_served(context))
                        ours, theirs = local(event, at, prices), server(event, at)
                        compared += 1
                        if ours != theirs:
                            differing.append((event, at, ours, theirs))
    assert differing[:3] == []
    assert compared > 40_000
    catalogued = {(provider.id, model.id) for provider in get_snapshot().providers for model in provider.models}
    assert catalogued < {*prices.book.models()}  # the supplement has more


NAMES = [model.id for provider in get_snapshot().providers for model in provider.models]
PROVIDERS = [provider.id for provider in get_snapshot().providers]
HERE = Prices()


@given(
    st.sampled_from([*PROVIDERS, "xai", "gcp.vertex_ai", "nobody", "bedrock"]),
    st.builds(
        "{}{}{}".format, st.sampled_from(["", "models/", "ft:", "us."]), st.sampled_from(NAMES), st.text(max_size=4)
    ),
    st.fixed_dictionaries(
        {},
        optional={
            "input_tokens": st.integers(0, 300_000),
            "output_tokens": st.integers(0, 9_000),
            "cache_read_tokens": st.integers(0, 300_000),
            "total_tokens": st.integers(0, 10**6),
            "units": st.dictionaries(st.sampled_from(["request", "web_search", "images"]), st.integers(0, 5)),
            "usage_source": st.sampled_from(["provider", "partial_provider"]),
            "status_code": st.sampled_from([200, 500]),
            "cost_usd": st.sampled_from(["0.1"]).map(Decimal),
            "cost_source": st.sampled_from(["provider", "registered", "sender"]),
            "service_tier": st.sampled_from(["flex", "default", "odd"]),
            "region": st.sampled_from(["us", "eu"]),
            "model_requested": st.sampled_from(["model-router", "auto", "gpt-4o"]),
        },
    ),
)
def test_any_event_costs_the_same_here_and_in_the_ledger(provider: str, model: str, fields: dict[str, Any]) -> None:
    event = UsageEvent(provider=provider, model=model, **fields)
    assert local(event, NOW, HERE) == server(event, NOW)


def test_a_routers_fee_is_local_too() -> None:
    call = {"provider": "azure", "model": "gpt-5.5", "input_tokens": 1_000_000, "output_tokens": 0}
    own, routed = HERE.cost(call, NOW), HERE.cost({**call, "model_requested": "model-router"}, NOW)
    assert own.cost_usd is not None
    assert routed.cost_usd == own.cost_usd + Decimal("0.14")
    older = json.loads(as_text(snapshot(BOOK, "an older server's")))
    del older["routing"]
    assert Book(older).routing("azure", "model-router", "gpt-5.5", NOW) is None


def test_another_book_is_used_whole() -> None:
    shown = json.loads(as_text(snapshot(BOOK, "a server's")))
    shown["models"] = [["openai", "gpt-4o", {"equals": "gpt-4o"}, [[None, {"input": "7", "output": "9"}]]]]
    prices = Prices()
    assert prices.use(shown).source == "a server's"
    assert prices.cost({"model": "gpt-4o", "input_tokens": 1_000_000}).cost_usd == 7
    for broken in ({}, {"source": "x", "models": 3, "providers": []}, {"source": "x", "models": [[]], "providers": []}):
        with pytest.raises(ValueError, match="not a price book"):
            prices.use(broken)
    assert prices.cost({"model": "gpt-4o", "input_tokens": 1_000_000}).cost_usd == 7


@pytest.mark.parametrize(
    ("model", "provider"),
    [
        ("gpt-4o", "openai"),
        ("gpt-4o-2024-08-06", "openai"),
        ("claude-sonnet-4-5-20250929", "anthropic"),
        ("gemini-2.5-flash", "google"),
        ("groq/llama-3.3-70b-versatile", "groq"),
        ("deepseek-chat", "deepseek"),
    ],
)
def test_a_model_without_a_provider_is_its_makers(model: str, provider: str) -> None:
    quote = HERE.book.quote(None, model, NOW)
    assert quote is not None
    assert quote.match.provider == provider


def test_a_registered_model_has_its_price_and_reports_it() -> None:
    prices = Prices()
    prices.register("ft:gpt-4o:my-org:custom-model:abc123", prompt_price_per_1k=0.005, completion_price_per_1k=0.015)
    call = {"model": "ft:gpt-4o:my-org:custom-model:abc123", "input_tokens": 1_234, "output_tokens": 567}
    cost = prices.registered_cost(call)
    assert cost == Decimal("0.014675")
    assert prices.cost(call)[:3] == (cost, "estimated", "registered")
    event = read_event(
        msgspec.json.encode({**call, "provider": "openai", "cost_usd": float(cost), "cost_source": "registered"})
    ).event
    assert server(event, datetime.now(UTC)).cost_usd == cost
    assert prices.registered_cost({"model": "gpt-4o", "input_tokens": 1}) is None
    with pytest.raises(ValueError, match="amount"):
        prices.register("m", -1, 2)


def test_registering_what_the_book_knows_is_said(caplog: pytest.LogCaptureFixture) -> None:
    prices = Prices()
    with caplog.at_level(logging.WARNING):
        prices.register("gpt-4o", 1, 1)
    assert "gpt-4o" in caplog.text
    assert prices.cost({"model": "gpt-4o", "input_tokens": 1_000_000}).cost_usd == Decimal("2.5")


def test_an_estimate_says_that_it_is_one() -> None:
    messages = [{"role": "user", "content": "Explain quantum computing"}]
    found = outlay.estimate("gpt-4o", messages, max_tokens=500)
    assert found["prompt_tokens"] == found.prompt_tokens == 11
    assert found["completion_tokens"] == 500
    assert found["estimated_cost_usd"] == Decimal("0.0050275")
    assert found["token_source"] == "rule_of_thumb"
    assert outlay.estimate("gpt-4o", "abc", encoding=Letters()).prompt_tokens == 3
    assert outlay.estimate("gpt-4o", "abc", encoding=Letters()).token_source == "tokenizer"
    unknown = outlay.estimate("nobody-knows-this", "hello")
    assert (unknown.estimated_cost_usd, unknown.reason) == (None, "unknown_model")


class Letters:
    def encode(self, text: str, /) -> list[str]:
        return [*text]


def test_a_book_is_only_read_when_it_is_needed() -> None:
    assert Prices()._book is None
    assert isinstance(Prices().book, Book)
