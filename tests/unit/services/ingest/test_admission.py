"""Which events a key and its organisation take."""

from typing import Any

import pytest

from core.accounts.admission import AttributionPolicy, allow
from core.accounts.auth import Principal
from core.event import UsageEvent
from services.ingest.admission import Admitted, admit
from services.ingest.request_parser import Taken
from services.ingest.unknown_words import NONE

ANYBODY = Principal("k", 1, "acme", "live", frozenset({"ingest"}), None)


def taken(*events: UsageEvent) -> Taken:
    return Taken(list(events), [10 * n for n in range(len(events))], [], 0, NONE)


def event(model: str = "gpt-4o", provider: str = "openai", **fields: Any) -> UsageEvent:
    return UsageEvent(model=model, provider=provider, **fields)


def test_without_rules_what_was_read_is_taken_as_it_is() -> None:
    read = taken(event(), event())
    assert admit(read, ANYBODY) == Admitted(read)
    assert admit(read, ANYBODY).taken is read


@pytest.mark.parametrize(
    ("name", "has"),
    [
        ("gpt-4o", True),
        ("GPT-4o", True),
        ("gpt-4o-2024-08-06", True),
        ("gpt-4o-20240806", True),
        ("gpt-4o-0613", True),
        ("gpt-4o@20240620", True),
        ("gpt-4o-001", True),
        ("gpt-4o-latest", True),
        ("gpt-4o-20240620-v1:0", True),
        ("gpt-4o-mini", False),
        ("gpt-4o-mini-2024-07-18", False),
        ("gpt-4o-2024-08-06-audio", False),
        ("gpt-4o-2", False),
        ("gpt-4o\n", False),
        ("my-gpt-4o", False),
        ("gpt-4", False),
    ],
)
def test_a_model_means_its_versions(name: str, has: bool) -> None:
    refusal = allow(None, [" GPT-4o "]).refusal(event(name))
    assert (refusal is None) == has


def test_a_version_means_itself_alone() -> None:
    rule = allow(None, ["gpt-4o-2024-08-06"])
    assert rule.refusal(event("gpt-4o-2024-08-06")) is None
    assert rule.refusal(event("gpt-4o")) is not None
    assert rule.refusal(event("gpt-4o-2024-05-13")) is not None


@pytest.mark.parametrize("provider", ["vertex", "gcp.gemini", "google", "Gemini"])
def test_a_provider_means_all_its_names(provider: str) -> None:
    assert allow(["gemini"], None).refusal(event(provider=provider)) is None
    assert allow(["openai"], None).refusal(event(provider=provider)) is not None


@pytest.mark.parametrize("operation", ["agent", "tool"])
def test_agents_and_tools_call_no_model(operation: Any) -> None:
    assert allow(["anthropic"], ["claude"]).refusal(event("planner", operation=operation)) is None


def test_places_in_the_request_are_kept() -> None:
    caller = ANYBODY._replace(
        defaults={"team": "growth"},
        allowed=allow(["openai"], None),
        attribution_policy=AttributionPolicy(("team", "feature"), "deny"),
    )
    sent = (event(feature="chat"), event(provider="azure", feature="chat"), event(), event(feature="search"))
    admitted, warnings = admit(taken(*sent), caller)
    assert [event.feature for event in admitted.events] == ["chat", "search"]
    assert admitted.indices == [0, 30]
    assert [(r.place, r.error.code) for r in admitted.rejected] == [
        (10, "provider_not_allowed"),
        (20, "attribution_required"),
    ]
    assert warnings == []
    lenient = caller._replace(attribution_policy=AttributionPolicy(("team", "feature"), "warn"))
    admitted, warnings = admit(taken(*sent), lenient)
    assert admitted.indices == [0, 20, 30]
    assert [(w.place, w.error.field) for w in warnings] == [(20, "feature")]
