"""Events in the dialects of other clients; the bodies are those of a published client, with invented values."""

import json
from decimal import Decimal
from typing import Any

import pytest
from outlay.field_names import near_miss

from core.event import EventRejected, UsageEvent
from core.event_codec import ReadEvent, read_event, reread_event, write_event


def read(**fields: Any) -> ReadEvent:
    return read_event(json.dumps({"provider": "openai", "model": "gpt-4o", **fields}).encode())


def claude(**fields: Any) -> UsageEvent:
    return read(**{"provider": "anthropic", "model": "claude-sonnet-4-6", "completion_tokens": 350} | fields).event


@pytest.mark.parametrize("field", ["operation", "api_type"])
@pytest.mark.parametrize(
    ("word", "operation"),
    [
        ("messages", "chat"),
        ("generate", "chat"),
        ("generate_content", "chat"),
        ("text_completion", "chat"),
        ("chat.completions", "chat"),
        ("Chat", "chat"),
        ("transcription", "audio"),
        ("translation", "audio"),
        ("speech", "audio"),
        ("embedding", "embeddings"),
        ("image_generation", "image"),
        ("", None),
    ],
)
def test_a_synonym_is_its_operation(field: str, word: str, operation: str | None) -> None:
    event, unknown = read(**{field: word})
    assert event.operation == operation
    assert unknown.values == []


def test_an_unknown_word_never_claims_more_certainty() -> None:
    event, unknown = read(
        api_type="telepathy", usage_source="guess", cost_source="Provider", saving_technique="magic", cost_usd=1
    )
    assert (event.operation, event.usage_source, event.cost_source) == ("other", "sender", "sender")
    assert (event.saving_technique, event.cost_usd) == (None, Decimal(1))
    assert dict(unknown.values) == {
        "operation": "telepathy",
        "usage_source": "guess",
        "cost_source": "Provider",
        "saving_technique": "magic",
    }


def test_an_operation_and_its_alias_may_say_the_same_in_two_words() -> None:
    assert read(operation="chat", api_type="messages").event.operation == "chat"
    with pytest.raises(EventRejected, match="differ"):
        read(operation="image", api_type="messages")


@pytest.mark.parametrize(
    ("fields", "tokens"),
    [
        # input, cache read, cache write, total as they are then
        ({"prompt_tokens": 200, "cached_tokens": 1000, "api_type": "messages"}, (1200, 1000, None, None)),
        ({"prompt_tokens": 5000, "cached_tokens": 1000, "api_type": "messages"}, (6000, 1000, None, None)),
        ({"prompt_tokens": 5000, "cached_tokens": 1000, "api_type": "chat"}, (5000, 1000, None, None)),
        ({"prompt_tokens": 5000, "cached_tokens": 1000, "operation": "messages"}, (5000, 1000, None, None)),
        ({"prompt_tokens": 200, "total_tokens": 550, "api_type": "messages"}, (200, None, None, 550)),
        (
            {"prompt_tokens": 200, "cached_tokens": 1000, "api_type": "messages", "total_tokens": 550},
            (1200, 1000, None, 1550),
        ),
        (
            {"prompt_tokens": 200, "cached_tokens": 1000, "api_type": "messages", "total_tokens": 1550},
            (1200, 1000, None, 1550),
        ),
        (
            {"prompt_tokens": 200, "cached_tokens": 1000, "extra": {"cache_creation_input_tokens": 500}},
            (1700, 1000, 500, None),
        ),
        ({"prompt_tokens": 9, "extra": {"cache_creation_input_tokens": "many"}}, (9, None, None, None)),
        ({"cached_tokens": 9, "api_type": "messages"}, (None, 9, None, None)),
    ],
)
def test_a_mark_puts_the_cache_beside_the_input(fields: dict[str, Any], tokens: tuple[int | None, ...]) -> None:
    event = claude(**fields)
    assert (event.input_tokens, event.cache_read_tokens, event.cache_write_tokens, event.total_tokens) == tokens
    assert event.usage_flags is None
    assert reread_event(write_event(event)).input_tokens == event.input_tokens, "it is read once"


def test_a_mark_of_another_provider_is_none() -> None:
    fields = {"prompt_tokens": 1700, "cached_tokens": 1000, "extra": {"cache_creation_input_tokens": 500}}
    assert read(**fields, api_type="messages").event.input_tokens == 1700
    assert claude(**fields, provider="aws").input_tokens == 3200


def test_cache_writes_that_contradict_each_other_are_doubted() -> None:
    event = claude(prompt_tokens=200, cache_write_tokens=400, extra={"cache_creation_input_tokens": 500})
    assert (event.input_tokens, event.cache_write_tokens, event.usage_flags) == (600, 400, ["usage_inconsistent"])


@pytest.mark.parametrize(
    ("extra", "more", "saving"),
    [
        ({"optimization": "response_dedup", "saved_usd": 0.0065}, {}, ("response_dedup", Decimal("0.0065"))),
        ({"optimization": "own_trick", "saved_usd": 1}, {}, (None, Decimal(1))),
        ({"optimization": "retry_dedup"}, {}, ("retry_dedup", None)),
        ({"optimization": "retry_dedup", "saved_usd": -1}, {}, ("retry_dedup", None)),
        ({"optimization": "retry_dedup", "saved_usd": True}, {}, ("retry_dedup", None)),
        ({"optimization": "retry_dedup", "saved_usd": 1e-300}, {}, ("retry_dedup", None)),
        ({"saved_usd": 1}, {}, (None, None)),
        ({"optimization": "retry_dedup", "saved_usd": 1}, {"saved_usd": 2}, ("retry_dedup", Decimal(2))),
        ({"optimization": "retry_dedup"}, {"saving_technique": "degrade"}, ("degrade", None)),
    ],
)
def test_a_saving_in_extra_counts(extra: dict[str, Any], more: dict[str, Any], saving: tuple[Any, Any]) -> None:
    event = read(extra=extra, **more).event
    assert (event.saving_technique, event.saved_usd) == saving


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("input_token", "input_tokens"),
        ("imput_tokens", "input_tokens"),
        ("inptu_tokens", "input_tokens"),
        ("inputTokens", "input_tokens"),
        ("tokens_in", "input_tokens"),
        ("promptTokenCount", "input_tokens"),
        ("promt_token", "input_tokens"),
        ("ouput_toknes", "output_tokens"),
        ("candidatesTokenCount", "output_tokens"),
        ("cache_creation_input_tokens", "cache_write_tokens"),
        ("tokens", "total_tokens"),
        ("userid", "user_id"),
        ("customer", "tenant"),
        ("featur", "feature"),
        ("colour", None),
        ("n_choices", None),
        ("accepted_prediction_tokens", None),
        ("cache_write_24h_tokens", None),
        ("max_tokens", None),
        ("mode", None),
        ("", None),
        ("\ud83d\ude00" * 500, None),
    ],
)
def test_near_misses(name: str, field: str | None) -> None:
    assert near_miss(name) == field


@pytest.mark.parametrize(
    "more",
    [
        {"output_tokens": 350},
        {"cost_usd": 0.5},
        {"saved_usd": 0.5},
        {"saving_technique": "retry_dedup"},
        {"units": {"image": 1}},
        {"status_code": 500},
        {"error_type": "timeout"},
    ],
)
def test_a_misspelt_token_field_is_refused_only_where_nothing_else_is_said(more: dict[str, Any]) -> None:
    with pytest.raises(EventRejected, match="did you mean `input_tokens`") as caught:
        read(input_token=1200, output_tokens=0)
    assert (caught.value.code, caught.value.field) == ("unknown_field", "input_token")
    assert read(input_token=1200, **more).unknown.fields == ["input_token"]
    assert read(featur="chat", input_token=None).unknown.fields == ["featur", "input_token"]
