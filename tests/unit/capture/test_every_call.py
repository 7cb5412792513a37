"""Every call to a provider is an event with its usage, or is told: counted by host and path, and warned of once."""

from collections.abc import Callable
from typing import Any

import pytest
from outlay._capture import background

from tests.fake_provider import answers
from tests.support.capture import Watch, saying

GOOGLE = "https://generativelanguage.googleapis.com"
VERTEX = "/v1/projects/p/locations/eu/publishers/google/models"
OPENAI = "https://api.openai.com"


@pytest.fixture
def watch(start: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch) -> Watch:
    monkeypatch.setattr("outlay._capture.call_events.BACKGROUND", background.BackgroundResponses())
    return start()


INTERACTION = {
    "id": "int_1",
    "model": "gemini-3.5-flash",
    "status": "completed",
    "usage": {
        "total_input_tokens": 1000,
        "input_tokens_by_modality": [{"modality": "audio", "tokens": 300}],
        "total_output_tokens": 40,
        "total_thought_tokens": 160,
        "total_tokens": 1200,
    },
}
GEMINI_USAGE = {"promptTokenCount": 10, "candidatesTokenCount": 5, "totalTokenCount": 15}
CASES: dict[str, tuple[str, Any, Any, dict[str, Any]]] = {
    "compaction": (
        f"{OPENAI}/v1/responses/compact",
        {"model": "gpt-5.4"},
        {
            "object": "response.compaction",
            "usage": {
                "input_tokens": 40_000,
                "input_tokens_details": {"cached_tokens": 10_000},
                "output_tokens": 2_000,
                "output_tokens_details": {"reasoning_tokens": 500},
                "total_tokens": 42_000,
            },
        },
        {"model": "gpt-5.4", "operation": "responses", "input_tokens": 40_000, "cache_read_tokens": 10_000},
    ),
    "interaction": (
        f"{GOOGLE}/v1beta/interactions",
        {"model": "gemini-3.5-flash", "input": "x"},
        INTERACTION,
        {"input_tokens": 1000, "output_tokens": 200, "reasoning_tokens": 160, "audio_input_tokens": 300},
    ),
    "tuned endpoint": (
        "https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/l/endpoints/123:generateContent",
        {},
        {"modelVersion": "gemini-2.5-flash", "usageMetadata": GEMINI_USAGE},
        {"provider": "google", "model": "gemini-2.5-flash", "model_requested": "123", "input_tokens": 10},
    ),
    "multi-region": (
        f"https://aiplatform.us.rep.googleapis.com{VERTEX}/gemini-3.5-flash:generateContent",
        {},
        {"modelVersion": "gemini-3.5-flash", "usageMetadata": GEMINI_USAGE},
        {"provider": "google", "input_tokens": 10, "output_tokens": 5},
    ),
    "Imagen": (
        f"{GOOGLE}/v1beta/models/imagen-4.0-generate-001:predict",
        {"instances": [{"prompt": "x"}], "parameters": {"sampleCount": 3}},
        {"predictions": [{"bytesBase64Encoded": "x"}, {"raiFilteredReason": "no"}, {"bytesBase64Encoded": "y"}]},
        {"operation": "image", "model": "imagen-4.0-generate-001", "units": {"image": 2}},
    ),
    "Veo": (
        f"{GOOGLE}/v1beta/models/veo-3.1:predictLongRunning",
        {"instances": [{"prompt": "x"}], "parameters": {"durationSeconds": 6, "sampleCount": 2}},
        {"name": "operations/1"},
        {"model": "veo-3.1", "units": {"video_second": 12}},
    ),
    "Veo by default": (
        f"{GOOGLE}/v1beta/models/veo-3.1:predictLongRunning",
        {"instances": [{"prompt": "x"}]},
        {"name": "operations/1"},
        {"units": {"video_second": 8}},
    ),
    "Sora": (
        f"{OPENAI}/v1/videos",
        {"model": "sora-2", "prompt": "x"},
        {"id": "video_1", "object": "video", "model": "sora-2", "seconds": "4", "size": "720x1280"},
        {"model": "sora-2", "response_id": "video_1", "units": {"video_second": 4}},
    ),
    "Sora at its higher resolution": (
        f"{OPENAI}/v1/videos",
        {"model": "sora-2-pro", "prompt": "x"},
        {"id": "video_1", "object": "video", "model": "sora-2-pro", "seconds": "4", "size": "1792x1024"},
        {"model": "sora-2-pro", "units": {"video_second_high": 4}},
    ),
    "Veo in 4k": (
        f"{GOOGLE}/v1beta/models/veo-3.1-generate-preview:predictLongRunning",
        {"instances": [{"prompt": "x"}], "parameters": {"durationSeconds": 8, "resolution": "4k"}},
        {"name": "operations/1"},
        {"units": {"video_second_4k": 8}},
    ),
    "Sora on Azure": (
        "https://r.openai.azure.com/openai/v1/video/generations/jobs",
        {"model": "sora", "n_seconds": 5, "n_variants": 2},
        {"object": "video.generation.job", "id": "task_1", "model": "sora", "n_seconds": 5, "n_variants": 2},
        {"provider": "azure", "units": {"video_second": 10}},
    ),
    "Nova Reel": (
        "https://bedrock-runtime.us-east-1.amazonaws.com/async-invoke",
        {"modelId": "amazon.nova-reel-v1:1", "modelInput": {"videoGenerationConfig": {"durationSeconds": 12}}},
        {"invocationArn": "arn:aws:bedrock:us-east-1:1:async-invoke/x"},
        {"provider": "aws", "model": "amazon.nova-reel-v1:1", "units": {"video_second": 12}},
    ),
    "Nova Canvas": (
        "https://bedrock-runtime.us-east-1.amazonaws.com/model/amazon.nova-canvas-v1%3A0/invoke",
        {"taskType": "TEXT_IMAGE"},
        {"images": ["x", "y"]},
        {"operation": "image", "model": "amazon.nova-canvas-v1:0", "units": {"image": 2}},
    ),
    "rerank of Bedrock's agents": (
        "https://bedrock-agent-runtime.us-west-2.amazonaws.com/rerank",
        {
            "sources": [{}] * 101,
            "rerankingConfiguration": {
                "bedrockRerankingConfiguration": {
                    "modelConfiguration": {"modelArn": "arn:aws:bedrock:us-west-2::foundation-model/amazon.rerank-v1:0"}
                }
            },
        },
        {"results": []},
        {
            "operation": "rerank",
            "model": "arn:aws:bedrock:us-west-2::foundation-model/amazon.rerank-v1:0",
            "units": {"search_units": 2},
        },
    ),
    "Claude Platform on AWS": (
        "https://aws-external-anthropic.us-west-2.api.aws/v1/messages",
        {"model": "claude-sonnet-5"},
        {"model": "claude-sonnet-5", "usage": {"input_tokens": 10, "output_tokens": 5}},
        {"provider": "anthropic", "input_tokens": 10},
    ),
    "Bedrock Mantle": (
        "https://bedrock-mantle.us-east-1.api.aws/v1/responses",
        {"model": "openai.gpt-oss-120b"},
        {"model": "openai.gpt-oss-120b", "usage": {"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}},
        {"provider": "aws", "model": "openai.gpt-oss-120b", "operation": "responses", "input_tokens": 10},
    ),
    "Cohere's older API": (
        "https://api.cohere.com/v1/generate",
        {"model": "command"},
        {"id": "g", "meta": {"billed_units": {"input_tokens": 7, "output_tokens": 9}}},
        {"provider": "cohere", "input_tokens": 7, "output_tokens": 9},
    ),
    "Voyage": (
        "https://api.voyageai.com/v1/embeddings",
        {"model": "voyage-3.5"},
        {"object": "list", "data": [], "model": "voyage-3.5", "usage": {"total_tokens": 12}},
        {"provider": "voyage", "operation": "embeddings", "input_tokens": 12, "usage_source": "provider"},
    ),
    "Voyage's reranker": (
        "https://api.voyageai.com/v1/rerank",
        {"model": "rerank-2.5", "query": "x", "documents": ["a"]},
        {"object": "list", "data": [], "model": "rerank-2.5", "usage": {"total_tokens": 26}},
        {"provider": "voyage", "operation": "rerank", "input_tokens": 26},
    ),
    "Anthropic's protocol": (
        "http://10.0.0.7:8000/v1/messages",
        {"model": "m"},
        {"model": "m", "usage": {"input_tokens": 10, "cache_read_input_tokens": 4, "output_tokens": 5}},
        {"provider": "anthropic_compatible", "input_tokens": 14, "cache_read_tokens": 4},
    ),
    "OpenAI's protocol": (
        "http://10.0.0.7:8000/v1/responses",
        {"model": "m"},
        {"model": "m", "usage": {"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}},
        {"provider": "openai_compatible", "operation": "responses", "input_tokens": 10},
    ),
    "a reranker": (
        "http://tei.internal/rerank",
        {"query": "x", "documents": ["a"]},
        {"results": [], "usage": {"total_tokens": 26}},
        {"provider": "cohere_compatible", "operation": "rerank", "input_tokens": 26},
    ),
    "Gemini's protocol": (
        "https://llm.internal/v1beta/models/gemini-x:generateContent",
        {},
        {"modelVersion": "gemini-x", "usageMetadata": GEMINI_USAGE},
        {"provider": "gemini_compatible", "model": "gemini-x", "input_tokens": 10},
    ),
    "Bedrock's protocol": (
        "https://llm.internal/model/anthropic.claude-x%3A0/converse",
        {},
        {"usage": {"inputTokens": 10, "outputTokens": 5, "totalTokens": 15}},
        {"provider": "bedrock_compatible", "model": "anthropic.claude-x:0", "input_tokens": 10},
    ),
    "Cohere's protocol": (
        "https://llm.internal/v2/chat",
        {"model": "command-a", "messages": []},
        {"usage": {"billed_units": {"input_tokens": 10, "output_tokens": 5}}},
        {"provider": "cohere_compatible", "model": "command-a", "input_tokens": 10, "output_tokens": 5},
    ),
    "Ollama's protocol": (
        "https://ollama.internal/api/generate",
        {"model": "llama4", "prompt": "x"},
        {"model": "llama4", "done": True, "prompt_eval_count": 26, "eval_count": 9},
        {"provider": "ollama_compatible", "input_tokens": 26, "output_tokens": 9},
    ),
    "a gateway's path": (
        "https://llm.internal/proxy/openai/responses",
        {"model": "m"},
        {"model": "m", "usage": {"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}},
        {"provider": "openai_compatible", "operation": "responses", "input_tokens": 10},
    ),
    "a prompt that a gateway keeps": (
        "https://llm.internal/v1/prompts/pp-1/completions",
        {"variables": {}},
        {"model": "m", "usage": {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15}},
        {"provider": "openai_compatible", "operation": "chat", "input_tokens": 10},
    ),
    "Writer": (
        "https://api.writer.com/v1/chat",
        {"model": "palmyra-x5"},
        {
            "model": "palmyra-x5",
            "usage": {
                "prompt_tokens": 90,
                "prompt_token_details": {"cached_tokens": 60},
                "completion_tokens": 30,
                "completion_token_details": {"reasoning_tokens": 12},
                "total_tokens": 120,
            },
        },
        {
            "provider": "writer",
            "operation": "chat",
            "input_tokens": 90,
            "cache_read_tokens": 60,
            "reasoning_tokens": 12,
        },
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_call_is_one_event(watch: Watch, case: str) -> None:
    url, body, answer, wanted = CASES[case]
    saying(answer).post(url, json=body)
    event = watch.event()
    assert {name: event.get(name) for name in wanted} == wanted
    assert "usage_flags" not in event
    assert not [code for code in watch.sdk.stats().reasons if code.startswith("unseen")]


@pytest.mark.parametrize(("begin", "end"), [("start", "complete"), ("created", "completed")])
def test_a_streamed_interaction(watch: Watch, begin: str, end: str) -> None:
    parts = [
        {"event_type": f"interaction.{begin}", "interaction": {**INTERACTION, "usage": None, "status": "in_progress"}},
        {"event_type": "content.delta", "index": 0, "delta": {"type": "text", "text": "hello"}},
        {"event_type": f"interaction.{end}", "interaction": INTERACTION},
    ]
    stream = b"".join(answers.events(parts, names=False).chunks)
    saying(stream, "text/event-stream").post(f"{GOOGLE}/v1beta/interactions", json={"model": "g", "stream": True})
    event = watch.event()
    assert (event["is_stream"], event["input_tokens"], event["output_tokens"]) == (True, 1000, 200)
    assert (event["model"], event["usage_source"]) == ("gemini-3.5-flash", "provider")


def test_an_interaction_in_the_background_is_one_event(watch: Watch) -> None:
    running = {"id": "int_1", "agent": "deep-research", "status": "in_progress"}
    saying(running).post(f"{GOOGLE}/v1beta/interactions", json={"agent": "deep-research", "background": True})
    saying(running).get(f"{GOOGLE}/v1beta/interactions/int_1")
    assert watch.events() == []
    for _ in range(2):
        saying(INTERACTION).get(f"{GOOGLE}/v1beta/interactions/int_1")
    assert watch.event()["output_tokens"] == 200
    saying({**INTERACTION, "id": "int_2"}).get(f"{GOOGLE}/v1beta/interactions/int_2")
    assert watch.events() == [], "it may have been counted when it was made"


def test_a_call_that_nobody_can_read_is_told_once_and_counted(watch: Watch, caplog: pytest.LogCaptureFixture) -> None:
    for number in range(3):
        saying({}).post(f"{OPENAI}/v1/evals/eval_{number}/runs", json={"data_source": {}})
    saying({}).post("https://api.anthropic.com/v1/new", json={})
    assert watch.events() == []
    assert watch.wire.unseen == {"openai": 3, "anthropic": 1}
    assert watch.sdk.stats().reasons["unseen api.openai.com/v1/evals/*/runs"] == 3
    assert caplog.text.count("calls to api.openai.com/v1/evals/*/runs are not recorded") == 1


def test_what_costs_nothing_is_neither_an_event_nor_told(watch: Watch) -> None:
    saying({"input_tokens": 5}).post("https://api.anthropic.com/v1/messages/count_tokens", json={"model": "m"})
    saying({"id": "file-1"}).post(f"{OPENAI}/v1/files", json={})
    saying({"data": []}).get(f"{OPENAI}/v1/models")
    saying({}).post(f"{OPENAI}/v1/traces/ingest", json={})
    saying({}).post(f"{GOOGLE}/v1beta/fileSearchStores", json={})
    saying({}).delete(f"{OPENAI}/v1/files/file-1")
    assert watch.events() == []
    assert watch.wire.unseen == {}
    assert watch.sdk.stats().reasons == {}
