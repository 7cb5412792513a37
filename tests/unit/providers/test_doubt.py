"""Missing, repeated and contradictory counts: flagged, never guessed silently, never clamped."""

from decimal import Decimal
from typing import Any

import pytest
from outlay.providers import ResponseUsage, StreamUsage, usage_of

from tests.unit.providers.cases_anthropic import ADVISED


def chat(usage: Any, provider: str = "openai", **more: Any) -> ResponseUsage:
    return usage_of(provider, "chat", {"model": "m", **more, "usage": usage})


def plain(**usage: Any) -> dict[str, Any]:
    return {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120, **usage}


def messages(**usage: Any) -> ResponseUsage:
    counts = {"input_tokens": 10, "cache_creation_input_tokens": 30, "cache_read_input_tokens": 0, "output_tokens": 5}
    return usage_of("anthropic", "chat", {"model": "claude-opus-5", "usage": {**counts, **usage}})


def converse(**usage: Any) -> ResponseUsage:
    return usage_of("aws", "chat", {"usage": {"inputTokens": 10, "outputTokens": 5, **usage}})


INCONSISTENT = {
    "more cached than sent": chat(plain(prompt_tokens_details={"cached_tokens": 101})),
    "cached and written are more than sent": chat(
        plain(prompt_tokens_details={"cached_tokens": 60, "cache_write_tokens": 41})
    ),
    "more reasoning than output": chat(plain(completion_tokens_details={"reasoning_tokens": 21})),
    "more cached than sent, some of it audio": chat(
        plain(prompt_tokens_details={"cached_tokens": 101, "audio_tokens": 10})
    ),
    "another total": chat(plain(total_tokens=121)),
    "hits and misses are not the prompt": chat(plain(prompt_cache_hit_tokens=60, prompt_cache_miss_tokens=41)),
    "more audio than sent": chat(plain(prompt_tokens_details={"text_tokens": 60, "audio_tokens": 41})),
    "xai, reasoning not in the total": chat(plain(completion_tokens_details={"reasoning_tokens": 7}), "xai"),
    "perplexity, another total": chat(plain(total_tokens=150, reasoning_tokens=30), "perplexity"),
    "writes of each life are not the writes": messages(
        cache_creation={"ephemeral_5m_input_tokens": 10, "ephemeral_1h_input_tokens": 19}
    ),
    "iterations are not the top level": messages(
        iterations=[{"type": "message", "input_tokens": 11, "output_tokens": 5, "cache_creation_input_tokens": 30}]
    ),
    "converse, details are not the writes": converse(
        cacheWriteInputTokens=7, cacheDetails=[{"ttl": "5m", "inputTokens": 8}]
    ),
    "converse, a total without the cache": converse(cacheReadInputTokens=7, totalTokens=15),
    "gemini, a total without the thoughts": usage_of(
        "google",
        "chat",
        {
            "usageMetadata": {
                "promptTokenCount": 5,
                "candidatesTokenCount": 2,
                "thoughtsTokenCount": 3,
                "totalTokenCount": 7,
            }
        },
    ),
    "gemini, more cached audio than audio": usage_of(
        "google",
        "chat",
        {
            "usageMetadata": {
                "promptTokenCount": 50,
                "totalTokenCount": 50,
                "cachedContentTokenCount": 20,
                "promptTokensDetails": [{"modality": "AUDIO", "tokenCount": 10}],
                "cacheTokensDetails": [{"modality": "AUDIO", "tokenCount": 20}],
            }
        },
    ),
}


@pytest.mark.parametrize("usage", INCONSISTENT.values(), ids=INCONSISTENT)
def test_sums_that_do_not_meet_are_flagged(usage: ResponseUsage) -> None:
    assert usage.flags == ("usage_inconsistent",)
    assert usage.usage_source == "provider"


def test_nothing_is_clamped() -> None:
    usage = INCONSISTENT["more cached than sent"]
    assert (usage.input_tokens, usage.cache_read_tokens) == (100, 101)
    usage = INCONSISTENT["more cached than sent, some of it audio"]
    assert (usage.audio_input_tokens, usage.units) == (10, {})
    usage = INCONSISTENT["another total"]
    assert (usage.input_tokens, usage.output_tokens, usage.total_tokens) == (100, 20, 121)
    usage = INCONSISTENT["gemini, more cached audio than audio"]
    assert (usage.audio_input_tokens, usage.units) == (10, {})


def test_iterations_are_what_is_billed() -> None:
    assert INCONSISTENT["iterations are not the top level"].input_tokens == 41


@pytest.mark.parametrize("wrong", [-1, "12", True, 1.5, float("nan"), float("inf"), 2**31, [], {}, Decimal("sNaN")])
def test_a_count_that_is_none_is_left_out_and_flagged(wrong: Any) -> None:
    usage = chat({"prompt_tokens": wrong, "completion_tokens": 20})
    assert (usage.input_tokens, usage.output_tokens) == (None, 20)
    assert usage.flags == ("usage_invalid",)
    assert usage.usage_source == "partial_provider"


def test_a_sum_beyond_the_contract_is_left_out_and_flagged() -> None:
    usage = messages(input_tokens=2**31 - 1)
    assert (usage.input_tokens, usage.flags) == (None, ("usage_invalid",))


def test_whole_numbers_come_as_floats_too() -> None:
    assert chat({"prompt_tokens": 3.0, "completion_tokens": Decimal(4)}).event_fields() == {
        "input_tokens": 3,
        "output_tokens": 4,
        "model": "m",
        "usage_source": "provider",
    }


@pytest.mark.parametrize("usage", [None, {}, [], "none", 7, {"unknown": 1}])
def test_an_answer_without_usage_has_none(usage: Any) -> None:
    assert chat(usage) == ResponseUsage(model="m")


def test_counting_tokens_is_not_a_call() -> None:
    assert usage_of("anthropic", "other", {"input_tokens": 2095}) == ResponseUsage()


def test_a_stream_cut_before_usage_has_none() -> None:
    stream = StreamUsage("openai", "chat")
    stream.feed({"id": "c1", "model": "m", "choices": [{"delta": {"content": "Hi"}}], "usage": None})
    assert stream.result() == ResponseUsage(model="m", response_id="c1")


def test_a_stream_cut_after_its_start_is_partial() -> None:
    stream = StreamUsage("anthropic", "chat")
    usage = {"input_tokens": 25, "cache_read_input_tokens": 75, "output_tokens": 1}
    stream.feed({"type": "message_start", "message": {"id": "msg_1", "model": "claude-opus-5", "usage": usage}})
    cut = stream.result()
    assert (cut.input_tokens, cut.output_tokens, cut.usage_source) == (100, 1, "partial_provider")
    stream.feed({"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 15}})
    assert stream.result().event_fields() == {
        **cut.event_fields(),
        "output_tokens": 15,
        "usage_source": "provider",
    }


def test_tools_that_ran_before_a_cut_are_counted() -> None:
    stream = StreamUsage("openai", "responses")
    stream.feed({"type": "response.created", "response": {"id": "r1", "model": "m", "output": [], "usage": None}})
    for _ in range(2):
        stream.feed({"type": "response.output_item.done", "item": {"type": "web_search_call", "status": "completed"}})
    cut = stream.result()
    assert (cut.units, cut.usage_source, cut.input_tokens) == ({"web_search": 2}, "partial_provider", None)


def test_later_counts_of_a_chat_stream_replace_earlier_ones() -> None:
    """Some hosts report cumulative counts in every chunk."""
    stream = StreamUsage("perplexity", "chat")
    for output, end in ((1, None), (2, None), (3, "stop")):
        partial = stream.result()
        stream.feed({"choices": [{"finish_reason": end}], "usage": {"prompt_tokens": 5, "completion_tokens": output}})
    assert (partial.output_tokens, partial.usage_source) == (2, "partial_provider")
    assert (stream.result().output_tokens, stream.result().usage_source) == (3, "provider")


@pytest.mark.parametrize(
    ("details", "prompt", "audio", "units", "flags"),
    [
        # Nothing cached, nothing to doubt.
        ({"cached_tokens": 0, "audio_tokens": 40}, 100, 40, {}, ()),
        # All of it cached: so is the audio.
        ({"cached_tokens": 100, "audio_tokens": 40}, 100, 0, {"cache_read_audio_tokens": 40}, ()),
        # 60 text and 40 audio, 50 of them cached: it does not say which.
        ({"cached_tokens": 50, "audio_tokens": 40}, 100, 40, {}, ("cached_modality_unknown",)),
        # At least 10 of the audio must be cached.
        (
            {"cached_tokens": 70, "audio_tokens": 40},
            100,
            30,
            {"cache_read_audio_tokens": 10},
            ("cached_modality_unknown",),
        ),
    ],
)
def test_cached_audio_is_told_from_new_audio_or_flagged(
    details: dict[str, int], prompt: int, audio: int, units: dict[str, int], flags: tuple[str, ...]
) -> None:
    usage = chat(plain(prompt_tokens=prompt, total_tokens=prompt + 20, prompt_tokens_details=details))
    assert (usage.audio_input_tokens, usage.units, usage.flags) == (audio, units, flags)


def test_an_advisor_is_a_call_of_its_own() -> None:
    (advisor,) = usage_of("anthropic", "chat", ADVISED).others
    assert advisor == ResponseUsage(
        input_tokens=235_169,
        output_tokens=531,
        model="claude-fable-5-1",
        response_id="msg_01",
        usage_source="provider",
    )


def test_an_advisor_of_the_same_model_is_one_too() -> None:
    usage = messages(
        iterations=[
            {"type": "message", "input_tokens": 10, "output_tokens": 5, "cache_creation_input_tokens": 30},
            {"type": "advisor_message", "model": "claude-opus-5", "input_tokens": 70, "output_tokens": 7},
        ]
    )
    assert (usage.input_tokens, usage.output_tokens, usage.flags) == (40, 5, ())
    assert [(other.input_tokens, other.output_tokens) for other in usage.others] == [(70, 7)]


def test_an_advisor_without_a_name_is_a_doubt() -> None:
    usage = messages(
        iterations=[
            {"type": "message", "input_tokens": 10, "output_tokens": 5, "cache_creation_input_tokens": 30},
            {"type": "advisor_message", "input_tokens": 70, "output_tokens": 7},
        ]
    )
    assert (usage.input_tokens, usage.flags) == (40, ("other_models_used",))
    assert [other.model for other in usage.others] == [None]


def test_iterations_without_counts_leave_the_top_level() -> None:
    usage = messages(iterations=[{"type": "message"}])
    assert (usage.input_tokens, usage.flags) == (40, ("usage_invalid",))


def test_openai_details_beside_anthropic_names_are_openai() -> None:
    """Some proxies send both; a total that contains the cache is not added to it."""
    usage = {
        "input_tokens": 100,
        "output_tokens": 5,
        "input_tokens_details": {"cached_tokens": 60},
        "cache_read_input_tokens": 60,
    }
    assert usage_of("litellm", "responses", {"usage": usage}).input_tokens == 100


def test_half_a_usage_gives_way_to_the_headers() -> None:
    headers = {"x-amzn-bedrock-input-token-count": "15", "x-amzn-bedrock-output-token-count": "4"}
    usage = usage_of("aws", "chat", {"usage": {"output_tokens": 3}}, headers)
    assert (usage.input_tokens, usage.output_tokens, usage.usage_source) == (15, 4, "provider")


@pytest.mark.parametrize("last", ["n/a", None, 7, []])
def test_a_usage_that_came_is_not_lost_to_junk(last: Any) -> None:
    stream = StreamUsage("openai", "chat")
    stream.feed({"choices": [{"delta": {"content": "Hi"}}]})
    stream.feed({"choices": [], "usage": plain()})
    stream.feed({"choices": [], "usage": last})
    assert (stream.result().input_tokens, stream.result().usage_source) == (100, "provider")


@pytest.mark.parametrize(
    ("answer", "requested", "tier", "is_batch"),
    [
        ({"service_tier": "default"}, "priority", "default", None),
        ({"service_tier": None}, "priority", "priority", None),
        ({}, "standard_only", "standard", None),
        ({}, None, None, None),
        ({"service_tier": 7}, "flex", "flex", None),
        ({"usage": {"service_tier": "batch"}}, None, None, True),
        ({"usage": {"service_tier": "batch", "speed": "fast"}}, None, "fast", True),
        ({"usage": {"service_tier": "standard", "speed": "standard"}}, None, "standard", None),
        ({"usageMetadata": {"trafficType": "ON_DEMAND"}}, None, "on_demand", None),
        ({"usageMetadata": {"trafficType": "ON_DEMAND_FLEX"}}, None, "flex", None),
        ({"usageMetadata": {"trafficType": "PROVISIONED_THROUGHPUT"}}, None, "provisioned_throughput", None),
        ({"usageMetadata": {"trafficType": "BATCH"}}, None, None, True),
        ({"usageMetadata": {"trafficType": "TRAFFIC_TYPE_UNSPECIFIED"}}, "flex", "flex", None),
        ({"usageMetadata": {"serviceTier": "SERVICE_TIER_UNSPECIFIED"}}, None, None, None),
        ({"serviceTier": {"type": "reserved"}}, None, "reserved", None),
    ],
)
def test_the_tier_is_the_one_that_served(
    answer: dict[str, Any], requested: str | None, tier: str | None, is_batch: bool | None
) -> None:
    usage = usage_of("any", None, answer, requested_tier=requested)
    assert (usage.service_tier, usage.is_batch) == (tier, is_batch)


@pytest.mark.parametrize(
    ("provider", "answer", "cost"),
    [
        ("xai", {"usage": {"cost_in_usd_ticks": 1}}, Decimal("1e-10")),
        ("xai", {"usage": {"cost_in_usd_ticks": -1}}, None),
        ("openrouter", {"usage": {"cost": 0.1}}, Decimal("0.1")),
        ("openrouter", {"usage": {"cost": Decimal("0.10000000000000000000001")}}, Decimal("0.10000000000000000000001")),
        ("openrouter", {"usage": {"cost": 0.1, "is_byok": True}}, None),
        ("openrouter", {"usage": {"cost": "nan"}}, None),
        ("openrouter", {"usage": {"cost": True}}, None),
        ("perplexity", {"usage": {"cost": {"total_cost": 1, "currency": "EUR"}}}, None),
        ("perplexity", {"usage": {"cost": 0.2}}, None),
        ("vercel", {"provider_metadata": {"gateway": {"cost": "0.25"}}}, Decimal("0.25")),
        ("vercel", {"providerMetadata": {"gateway": {"cost": "0", "marketCost": "0.25"}}}, None),
        ("vercel", {"providerMetadata": {"gateway": {"cost": "0", "marketCost": "0"}}}, Decimal(0)),
        ("openai", {"usage": {"cost": 0.1, "cost_in_usd_ticks": 7}}, None),
    ],
)
def test_a_cost_is_taken_from_those_who_report_it(provider: str, answer: dict[str, Any], cost: Decimal | None) -> None:
    usage = usage_of(provider, "chat", answer)
    assert (usage.cost_usd, usage.cost_source) == (cost, None if cost is None else "provider")


@pytest.mark.parametrize(("geo", "region"), [("us", "us"), ("global", None), ("not_available", None), (None, None)])
def test_a_region_is_named_or_none(geo: str | None, region: str | None) -> None:
    assert messages(inference_geo=geo).region == region
