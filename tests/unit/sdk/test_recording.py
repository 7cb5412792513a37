"""Recording: merges the context, never blocks, never raises, and sends no prompt or completion."""

import json
import logging
import uuid
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any

import outlay
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from outlay._event_fields import ALIASES, CONTENT, FIELDS, canonical
from outlay._events import MAX_EVENT_BYTES, as_json, tidy, wire_event
from outlay._runtime import Runtime
from outlay._uuid7 import Ids

from core.event import ALIASES as SERVER_ALIASES
from core.event import CONTENT_KEYS, uuid7_time
from core.event import FIELDS as SERVER_FIELDS
from core.event_codec import NOTHING_UNKNOWN, read_event
from tests.unit.sdk.sdk_help import Wire, runtime


def silent(code: str, message: str) -> None:
    return None


def recorded(**fields: Any) -> dict[str, Any]:
    wire = Wire()
    sdk = runtime(wire)
    sdk.record(**fields)
    sdk.shutdown(60)
    (event,) = wire.events
    return event


def test_an_event_has_an_id_a_time_and_its_context() -> None:
    wire = Wire()
    sdk = runtime(wire)
    before = datetime.now(UTC)
    with outlay.track(feature="chat", team="red", shard=3), outlay.track(team="blue"):
        sdk.record(provider="openai", model="gpt-4o", input_tokens=5, colour="green")
    assert sdk.flush(60).sent == 1
    (event,) = wire.events
    assert event["feature"] == "chat"
    assert (event["team"], event["service"]) == ("blue", "shop")
    assert event["extra"] == {"shard": 3, "colour": "green"}
    assert before <= datetime.fromisoformat(event["timestamp"]) <= datetime.now(UTC)
    assert uuid.UUID(event["event_id"]).version == 7
    sdk.shutdown()


def test_what_is_given_wins_over_the_context_and_that_over_the_defaults() -> None:
    with outlay.track(service="context", team="context", extra={"a": 1, "b": 1}):
        event = recorded(provider="p", model="m", department="given", extra={"b": 2})
    assert event["service"] == "context"
    assert event["team"] == "given"
    assert "department" not in event
    assert event["extra"] == {"a": 1, "b": 2}


def test_an_alias_is_its_field_whatever_else_was_left_empty() -> None:
    event = recorded(provider="p", model="m", prompt_tokens=5, completion_tokens=7, tier="gold", customer_tier=None)
    assert (event["input_tokens"], event["output_tokens"], event["customer_tier"]) == (5, 7, "gold")
    assert not event.keys() & ALIASES.keys()
    both = recorded(provider="p", model="m", prompt_tokens=5, input_tokens=6)
    assert (both["prompt_tokens"], both["input_tokens"]) == (5, 6), "the server says that they differ"


def test_a_given_time_and_exact_money_go_as_they_are() -> None:
    at = datetime(2026, 11, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    event = {"timestamp": at, "cost_usd": Decimal("0.12345678901234567890123"), "event_id": "mine"}
    text = as_json(wire_event((event,), 0, "made", silent)).decode()
    assert '"cost_usd":0.12345678901234567890123' in text
    assert '"timestamp":"2026-11-01T12:00:00+02:00"' in text
    assert '"event_id":"mine"' in text
    naive = wire_event(({"timestamp": datetime(2026, 11, 1)},), 0, "made", silent)  # noqa: DTZ001 - that is the case
    assert naive["timestamp"] == "2026-11-01T00:00:00+00:00", "the API speaks UTC"


class Team(Enum):
    RED = "red"


def test_values_take_the_shape_the_server_reads() -> None:
    event = recorded(
        provider="p",
        model="m",
        user_id=42,
        cost_usd="0.10",
        run_id=uuid.UUID(int=7),
        team=Team.RED,
        feature="a\nb" * 200,
    )
    assert (event["user_id"], event["team"]) == ("42", "red")
    assert event["run_id"] == str(uuid.UUID(int=7))
    assert event["feature"] == ("a b" * 200)[:256]
    assert event["cost_usd"] == 0.1
    assert read_event(json.dumps(event).encode()).unknown == NOTHING_UNKNOWN


NO_NUMBERS = (float("nan"), float("inf"), Decimal("NaN"), 10**400, "a canary", object(), b"x", [1])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *((field, value) for field in ("latency_ms", "input_tokens", "cost_usd") for value in NO_NUMBERS),
        *((field, value) for field in ("feature", "anything") for value in (object(), b"x", [1], {"a": 1})),
        ("timestamp", "x" * 65),
        ("timestamp", object()),
    ],
)
def test_a_bad_value_is_left_out_and_the_call_still_counts(
    field: str, value: Any, caplog: pytest.LogCaptureFixture
) -> None:
    event = recorded(provider="p", model="m", output_tokens=3, **{field: value})
    assert event["output_tokens"] == 3
    if field == "timestamp":
        assert datetime.fromisoformat(event.pop("timestamp")) <= datetime.now(UTC)
    assert field not in event
    assert len([r for r in caplog.records if field in r.getMessage()]) == 1


def test_what_the_caller_changes_later_is_not_recorded() -> None:
    wire = Wire()
    sdk = runtime(wire)
    units, extra = {"web_search": 2}, {"a": 1}
    sdk.record(provider="p", model="m", units=units, extra=extra)
    units["web_search"] = 9
    extra["b"] = 2
    sdk.shutdown(60)
    assert wire.events[0]["units"] == {"web_search": 2}
    assert wire.events[0]["extra"] == {"a": 1}


def test_a_text_cannot_pass_for_a_number_and_break_its_neighbours() -> None:
    event = recorded(provider="p", model="m", units={"\x001": 1}, feature="\x005", extra={"k\x00": "\x007"})
    assert event["feature"] == " 5"
    assert event["units"] == {" 1": 1}
    assert event["extra"] == {"k ": " 7"}


def test_labels_in_any_script_fit_and_extra_gives_way_to_the_event() -> None:
    flood = {f"k{n}": "🔥" * 300 for n in range(16)}
    event = recorded(provider="p", model="m", feature="🔥" * 300, extra=flood)
    assert event["feature"] == "🔥" * 256
    assert "extra" not in event
    assert len(as_json(event)) < MAX_EVENT_BYTES


def test_a_name_that_is_no_field_is_said_once(caplog: pytest.LogCaptureFixture) -> None:
    wire = Wire()
    sdk = runtime(wire)
    with outlay.track(featur="chat", shard=3):
        for _ in range(3):
            sdk.record(provider="p", model="m", imput_tokens=1200, input_token=1, outputTokens=350)
    sdk.record(provider="p", model="m", input_tokens=1, colour="red", extra={"smell": "none", "tokens": 1})
    sdk.flush(60)
    sdk.record(provider="p", model="m", input_tokens=1, colour="red", taste="sweet", big=["x"], prompt="canary")
    sdk.shutdown(60)
    assert wire.events[0]["extra"] == {
        "featur": "chat",
        "shard": 3,
        "imput_tokens": 1200,
        "input_token": 1,
        "outputTokens": 350,
    }
    said = sorted(r.getMessage() for r in caplog.records if "is not a field" in r.getMessage())
    assert [(message.split("`")[1], message.split("`")[-2]) for message in said] == [
        ("colour", "extra={…}"),
        ("featur", "feature"),
        ("imput_tokens", "input_tokens"),
        ("outputTokens", "output_tokens"),
    ]
    assert sdk.stats().reasons["unknown_near_input_tokens"] == 6


def test_content_never_leaves(caplog: pytest.LogCaptureFixture) -> None:
    wire = Wire()
    sdk = runtime(wire)
    with outlay.track(input="canary"):
        sdk.record(
            provider="p",
            model="m",
            prompt="canary",
            messages=[{"role": "canary"}],
            extra={"Completion": "canary", "ok": 1, "nested": {"prompt": "canary"}},
            feature={"prompt": "canary"},
            units={"a": "canary"},
            total_tokens="canary",
        )
    sdk.flush(60)
    assert "canary" not in json.dumps(wire.bodies)
    assert wire.events[0]["extra"] == {"ok": 1}
    assert "canary" not in caplog.text
    assert len([r for r in caplog.records if "never sent" in r.getMessage()]) == 1
    sdk.shutdown()


def test_a_conversation_is_not_kept_in_memory_while_it_waits() -> None:
    sdk = runtime(Wire())
    conversation = [{"content": "x" * 100_000}]
    sdk.record(provider="p", model="m", messages=conversation, prompt="y" * 100_000)
    assert sdk._sender is not None
    (_, _, fields, size) = sdk._sender._queue._items[0]
    assert isinstance(fields, dict)
    assert "messages" not in fields
    assert "prompt" not in fields
    assert size < 2_000
    sdk.shutdown()


def test_flags_of_ones_own_are_short_texts_and_few() -> None:
    given = ["cached_modality_unknown", object(), "x" * 99, "A b", *"abcdefgh"]
    event = recorded(provider="p", model="m", usage_flags=given)
    assert event["usage_flags"] == ["cached_modality_unknown", *"abcdefg"]
    assert "usage_flags" not in recorded(provider="p", model="m", usage_flags=[])


def test_both_sides_know_the_same_fields() -> None:
    assert {*SERVER_FIELDS, *ALIASES, "usage_flags"} == FIELDS
    assert ALIASES == SERVER_ALIASES
    assert CONTENT == CONTENT_KEYS


def test_without_a_key_nothing_happens_and_it_is_said_once(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OUTLAY_API_KEY", raising=False)
    sdk = Runtime()
    sdk._hooked = True
    with caplog.at_level(logging.WARNING, "outlay"):
        for _ in range(3):
            sdk.record(provider="openai", model="gpt-4o")
        sdk.init()
    assert len(caplog.records) == 1
    assert sdk.flush() == (0, 0, 0, 0)


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.just(object()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from(sorted(FIELDS)) | st.text(min_size=1) | st.just("self"), junk, max_size=6))
def test_junk_raises_nothing_and_spoils_no_neighbour(fields: dict[str, Any]) -> None:
    wire = Wire()
    sdk = runtime(wire)
    sdk.record(**fields)
    sdk.record(provider="p", model="m", event_id="good")
    done = sdk.shutdown(60)
    assert done.sent + done.dropped == 2
    assert done.pending == 0
    assert "good" in [event["event_id"] for event in wire.events]


class Hostile:
    def __float__(self) -> float:
        raise RuntimeError

    def __str__(self) -> str:
        raise RuntimeError


def test_a_hostile_object_is_dropped_and_counted() -> None:
    wire = Wire()
    sdk = runtime(wire)
    sdk.record(provider="p", model="m", latency_ms=Hostile())  # type: ignore[arg-type,unused-ignore]
    sdk.record(provider="p", model="m")
    assert sdk.shutdown(60) == (1, 0, 1, 0)


@given(st.lists(st.integers(0, 2**58), min_size=1, max_size=50))
def test_ids_are_version_7_and_carry_their_millisecond(moments: list[int]) -> None:
    for nanoseconds in moments:
        made = uuid.UUID(Ids().make(nanoseconds))
        assert (made.version, made.variant) == (7, uuid.RFC_4122)
        assert made.int >> 80 == nanoseconds // 1_000_000


def test_ids_sort_as_they_were_made_even_within_one_tick_and_a_jittery_clock() -> None:
    ids = Ids()
    now = 1_790_000_000_000_000_000
    made = [ids.make(now + step) for step in (0, 0, 0, 100, -5_000_000, 300, 1_000, *[2_000] * 9_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert uuid7_time(ids.make(now - 3600 * 10**9)) == datetime.fromtimestamp(now // 10**9 - 3600, UTC)


@given(st.dictionaries(st.sampled_from(sorted(FIELDS)), junk, max_size=6))
@example({"tier": "gold", "customer_tier": None})
@example({"tier": "gold", "customer_tier": object()})
@example({"cached_tokens": 1, "cached_input_tokens": 2})
def test_tidying_twice_changes_nothing(fields: dict[str, Any]) -> None:
    once = tidy(fields, silent)
    assert tidy(once, silent) == canonical(once)
