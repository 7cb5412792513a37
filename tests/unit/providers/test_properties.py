"""For any JSON that a provider sends: nothing is raised, no count is invented, and the ledger accepts the event."""

import copy
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outlay._events import as_json
from outlay.providers import ResponseUsage, StreamUsage, usage_of

from core.event import FIELDS, UsageEvent
from core.event_codec import NOTHING_UNKNOWN, read_event
from core.prices.rating import charge
from tests.unit.providers.case import Case, usage_chunks
from tests.unit.providers.cases import CASES, STREAMED

NOW = datetime(2026, 11, 24, tzinfo=UTC)
JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(0, 5_000),
    st.floats(),
    st.text(max_size=5),
    st.text(min_size=250, max_size=300),
    st.lists(st.integers(), max_size=3),
    st.dictionaries(st.sampled_from(["usage", "total_cost", "type", "AUDIO", "a"]), st.integers(), max_size=3),
)
ANYTHING = st.recursive(
    JUNK,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
PROVIDERS = st.sampled_from(["openai", "anthropic", "google", "aws", "xai", "perplexity", "openrouter", "vercel", "?"])
APIS = st.sampled_from(["chat", "responses", "images", "embeddings", None])


def check(usage: ResponseUsage) -> None:
    """The ledger accepts the event unchanged; it may flag it."""
    fields = usage.event_fields()
    assert set(fields) <= set(FIELDS)
    event = {"provider": "p", "model": "m", **fields}
    read = read_event(as_json(event))
    assert read.unknown == NOTHING_UNKNOWN
    assert read.event.cost_usd == usage.cost_usd
    assert set(usage.flags) <= {
        "usage_inconsistent",
        "usage_invalid",
        "cached_modality_unknown",
        "other_models_used",
    }
    for other in usage.others:
        check(other)


def spoil(value: Any, draw: Any) -> Any:
    """The response with one value replaced by junk or removed."""
    places = [place for place in walk(value) if place]
    if not places:
        return value
    at = draw(st.sampled_from(places))
    spoilt = copy.deepcopy(value)
    holder = spoilt
    for step in at[:-1]:
        holder = holder[step]
    if draw(st.booleans()):
        holder[at[-1]] = draw(ANYTHING)
    else:
        del holder[at[-1]]
    return spoilt


def walk(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [at, *(place for key, inner in pairs for place in walk(inner, (*at, key)))]


@given(st.data())
def test_a_spoilt_answer_never_raises(data: st.DataObject) -> None:
    case = data.draw(st.sampled_from(CASES))
    spoilt = spoil(spoil({"answer": case.whole}, data.draw), data.draw)
    check(usage_of(case.provider, case.api, spoilt.get("answer"), case.headers))


@given(st.data())
def test_a_spoilt_stream_never_raises(data: st.DataObject) -> None:
    case = data.draw(st.sampled_from(STREAMED))
    stream = StreamUsage(case.provider, case.api, case.headers)
    for event in spoil(spoil(case.stream, data.draw), data.draw):
        stream.feed(event)
        check(stream.result())


@given(PROVIDERS, APIS, ANYTHING, ANYTHING)
def test_no_answer_raises(provider: str, api: str | None, answer: Any, headers: Any) -> None:
    check(usage_of(provider, api, answer, headers))
    stream = StreamUsage(provider, api, headers)
    stream.feed(answer)
    check(stream.result())


COUNT = st.integers(0, 100_000)


@st.composite
def parts(draw: st.DrawFn, *names: str) -> dict[str, int]:
    """Disjoint classes of tokens, from which each format makes its own totals."""
    return {name: draw(COUNT) for name in names}


def modal(**counts: int) -> list[dict[str, Any]]:
    return [{"modality": name.upper(), "tokenCount": count} for name, count in counts.items()]


def as_chat(p: dict[str, int]) -> dict[str, Any]:
    prompt, output = p["text"] + p["read"] + p["write"], p["out"] + p["reasoning"]
    return {
        "prompt_tokens": prompt,
        "completion_tokens": output,
        "total_tokens": prompt + output,
        "prompt_tokens_details": {"cached_tokens": p["read"], "cache_write_tokens": p["write"]},
        "completion_tokens_details": {"reasoning_tokens": p["reasoning"]},
    }


def as_xai(p: dict[str, int]) -> dict[str, Any]:
    return {**as_chat(p), "completion_tokens": p["out"]}


def as_responses(p: dict[str, int]) -> dict[str, Any]:
    chat = as_chat(p)
    return {
        "input_tokens": chat["prompt_tokens"],
        "output_tokens": chat["completion_tokens"],
        "total_tokens": chat["total_tokens"],
        "input_tokens_details": chat["prompt_tokens_details"],
        "output_tokens_details": chat["completion_tokens_details"],
    }


def as_messages(p: dict[str, int]) -> dict[str, Any]:
    return {
        "input_tokens": p["text"],
        "cache_read_input_tokens": p["read"],
        "cache_creation_input_tokens": p["write"] + p["write_1h"],
        "cache_creation": {"ephemeral_5m_input_tokens": p["write"], "ephemeral_1h_input_tokens": p["write_1h"]},
        "output_tokens": p["out"] + p["reasoning"],
        "output_tokens_details": {"thinking_tokens": p["reasoning"]},
    }


def as_converse(p: dict[str, int]) -> dict[str, Any]:
    return {
        "inputTokens": p["text"],
        "outputTokens": p["out"],
        "totalTokens": sum(p.values()),
        "cacheReadInputTokens": p["read"],
        "cacheWriteInputTokens": p["write"] + p["write_1h"],
        "cacheDetails": [{"ttl": "1h", "inputTokens": p["write_1h"]}, {"ttl": "5m", "inputTokens": p["write"]}],
    }


def as_realtime(p: dict[str, int]) -> dict[str, Any]:
    cached = {"text_tokens": p["read"], "audio_tokens": p["read_audio"], "image_tokens": p["read_image"]}
    sent = p["text"] + p["audio"] + p["image"] + sum(cached.values())
    return {
        "input_tokens": sent,
        "output_tokens": p["out"] + p["audio_out"],
        "total_tokens": sent + p["out"] + p["audio_out"],
        "input_token_details": {
            "text_tokens": p["text"] + p["read"],
            "audio_tokens": p["audio"] + p["read_audio"],
            "image_tokens": p["image"] + p["read_image"],
            "cached_tokens": sum(cached.values()),
            "cached_tokens_details": cached,
        },
        "output_token_details": {"text_tokens": p["out"], "audio_tokens": p["audio_out"]},
    }


def as_gemini(p: dict[str, int]) -> dict[str, Any]:
    cached = {"text": p["read"], "audio": p["read_audio"], "image": p["read_image"]}
    return {
        "promptTokenCount": p["text"] + p["audio"] + p["image"] + p["video"] + sum(cached.values()),
        "toolUsePromptTokenCount": p["tool"],
        "candidatesTokenCount": p["out"] + p["image_out"],
        "thoughtsTokenCount": p["reasoning"],
        "cachedContentTokenCount": sum(cached.values()),
        "totalTokenCount": sum(p.values()),
        "promptTokensDetails": modal(
            text=p["text"] + p["read"],
            audio=p["audio"] + p["read_audio"],
            document=p["image"] + p["read_image"],
            video=p["video"],
        ),
        "cacheTokensDetails": modal(text=cached["text"], audio=cached["audio"], image=cached["image"]),
        "candidatesTokensDetails": modal(image=p["image_out"]),
    }


CHAT_PARTS = ("text", "read", "write", "out", "reasoning")
SHAPES: dict[str, tuple[str, Any, tuple[str, ...]]] = {
    "chat": ("openai", as_chat, CHAT_PARTS),
    "xai": ("xai", as_xai, CHAT_PARTS),
    "responses": ("openai", as_responses, CHAT_PARTS),
    "messages": ("anthropic", as_messages, (*CHAT_PARTS, "write_1h")),
    "converse": ("aws", as_converse, ("text", "read", "write", "write_1h", "out")),
    "realtime": (
        "openai",
        as_realtime,
        ("text", "read", "read_audio", "read_image", "audio", "image", "out", "audio_out"),
    ),
    "gemini": (
        "google",
        as_gemini,
        (
            "text",
            "read",
            "read_audio",
            "read_image",
            "audio",
            "image",
            "video",
            "tool",
            "out",
            "image_out",
            "reasoning",
        ),
    ),
}


def stream_of(shape: str, usage: dict[str, Any]) -> list[Any]:
    if shape in ("responses", "realtime"):
        kind = "response.completed" if shape == "responses" else "response.done"
        return [{"type": "response.created", "response": {"usage": None}}, {"type": kind, "response": {"usage": usage}}]
    if shape == "messages":
        start = {**usage, "output_tokens": min(usage["output_tokens"], 1), "output_tokens_details": None}
        end = {name: usage[name] for name in ("output_tokens", "output_tokens_details")}
        return [
            {"type": "message_start", "message": {"usage": start}},
            {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": end},
        ]
    if shape == "converse":
        return [{"messageStop": {}}, {"metadata": {"usage": usage}}]
    if shape == "gemini":
        return [
            {"usageMetadata": {"promptTokenCount": min(usage.get("promptTokenCount", 0), 1)}},
            {"candidates": [{"finishReason": "STOP"}], **whole(shape, usage)},
        ]
    return usage_chunks({"usage": usage})


def whole(shape: str, usage: dict[str, Any]) -> dict[str, Any]:
    return {"usageMetadata" if shape == "gemini" else "usage": usage}


@pytest.mark.parametrize("shape", SHAPES)
@given(data=st.data())
def test_the_classes_come_back_disjoint_and_add_up(shape: str, data: st.DataObject) -> None:
    provider, wire, names = SHAPES[shape]
    p = {name: 0 for _, _, every in SHAPES.values() for name in every} | data.draw(parts(*names))
    usage = usage_of(provider, "chat", whole(shape, wire(p)))
    assert usage.flags == ()
    counted = charge(UsageEvent(provider=provider, model="m", **{**usage.event_fields(), "units": None}), None, NOW)
    assert counted.usage == (
        p["text"] + p["tool"] + p["video"],
        p["read"] + p["read_audio"] + p["read_image"],
        p["write"],
        p["write_1h"],
        p["out"],
        p["reasoning"],
        p["audio"],
        p["audio_out"],
        p["image"],
        p["image_out"],
    )
    assert sum(counted.usage) == sum(p.values())
    assert (counted.usage.input_total, counted.usage.output_total) == (usage.input_tokens, usage.output_tokens)
    assert "usage_inconsistent" not in (counted.reason or "")
    sub_classes = {
        "cache_read_audio_tokens": p["read_audio"],
        "cache_read_image_tokens": p["read_image"],
        "video_input_tokens": p["video"],
    }
    assert usage.units == {name: count for name, count in sub_classes.items() if count}

    stream = StreamUsage(provider, "chat")
    for event in json.loads(json.dumps(stream_of(shape, wire(p)))):
        stream.feed(event)
    assert stream.result() == usage


def tells(case: Case, event: Any) -> bool:
    """Whether an event has usage."""
    stream = StreamUsage(case.provider, case.api)
    stream.feed(event)
    return stream.result().usage_source is not None


def with_numbers(value: Any, change: Callable[[float], Any]) -> Any:
    """A copy of an event in which each number is another."""
    if isinstance(value, dict):
        return {name: with_numbers(each, change) for name, each in value.items()}
    if isinstance(value, list):
        return [with_numbers(each, change) for each in value]
    return change(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def scaled(event: Any, part: float) -> Any:
    return with_numbers(event, lambda number: int(number * part))


SAYS_NOTHING: tuple[Callable[[Any], Any], ...] = (
    lambda event: with_numbers(event, lambda _: 0),
    lambda event: with_numbers(event, lambda _: None),
    lambda event: {"usage": {}, "usageMetadata": {}, "model": "", "choices": []} if isinstance(event, dict) else [],
    lambda event: {"usage": None, "model": None, "choices": []} if isinstance(event, dict) else [],
)


@settings(max_examples=500)
@given(st.data())
def test_a_streams_last_figures_count_once_whatever_comes_around_them(data: st.DataObject) -> None:
    """Figures so far may come before, the last ones any number of times, and after them events that say nothing."""
    case = data.draw(st.sampled_from(STREAMED))
    plain = StreamUsage(case.provider, case.api, case.headers)
    varied = StreamUsage(case.provider, case.api, case.headers)
    told: list[Any] = []
    for event in case.stream:
        plain.feed(event)
        if tells(case, event):
            so_far = data.draw(st.sampled_from([0.0, 0.3, 0.9]))
            for _ in range(data.draw(st.integers(0, 2))):
                varied.feed(scaled(event, so_far))
            told.append(event)
            for _ in range(data.draw(st.integers(0, 2))):
                varied.feed(event)
        varied.feed(event)
        for hollow in data.draw(st.lists(st.sampled_from(SAYS_NOTHING), max_size=2)):
            varied.feed(hollow(told[-1]) if told else {})
    assert varied.result() == plain.result()
