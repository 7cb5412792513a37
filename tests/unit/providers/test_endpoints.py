"""The requests that are LLM calls, by host and path."""

import pytest
from outlay.providers._endpoints import Target, polled, target
from outlay.providers._free_paths import is_free
from outlay.providers._hosts import COMPATIBLE, Hosts
from outlay.providers._protocols import path_shape, spoken

HOSTS = {
    "api.openai.com": "openai",
    "eu.api.openai.com": "openai",
    "my-resource.openai.azure.com": "azure",
    "x.services.ai.azure.com": "azure",
    "api.anthropic.com": "anthropic",
    "generativelanguage.googleapis.com": "google",
    "us-east5-aiplatform.googleapis.com": "google",
    "bedrock-runtime.us-east-1.amazonaws.com": "aws",
    "bedrock-runtime-fips.us-gov-west-1.amazonaws.com": "aws",
    "vpce-0ab1-c2d3.bedrock-runtime.us-east-1.vpce.amazonaws.com": "aws",
    "bedrock-mantle.us-west-2.api.aws": "aws",
    "bedrock-agent-runtime.eu-west-1.amazonaws.com": "aws",
    "aws-external-anthropic.us-west-2.api.aws": "anthropic",
    "aiplatform.eu.rep.googleapis.com": "google",
    "aiplatform.us.rep.googleapis.com": "google",
    "10.0.0.7:11434": "ollama",
    "api.voyageai.com": "voyage",
    "bedrock-runtime.us-east-1.amazonaws.com.evil.test": None,
    "storage.eu.rep.googleapis.com": None,
    "s3.us-east-1.api.aws": None,
    "api.cohere.com": "cohere",
    "codestral.mistral.ai": "mistral",
    "api.groq.com": "groq",
    "us-east-1.api.x.ai": "xai",
    "api.together.xyz": "together",
    "api.fireworks.ai": "fireworks",
    "api.perplexity.ai": "perplexity",
    "api.deepseek.com": "deepseek",
    "openrouter.ai": "openrouter",
    "ai-gateway.vercel.sh": "vercel",
    "localhost:11434": "ollama",
    "api.moonshot.cn": "moonshot",
    "api.openai.com:8443": "openai",
    "example.com": None,
    "notapi.openai.com.evil.test": None,
    "evil-x.ai": None,
    "localhost": None,
}


@pytest.mark.parametrize("host", HOSTS)
def test_a_provider_is_known_by_its_host(host: str) -> None:
    assert Hosts().provider(host) == HOSTS[host]


def test_a_registered_host_wins_at_once_and_until_forgotten() -> None:
    hosts = Hosts()
    assert hosts.provider("llm.internal:8000") is None
    hosts.register("LLM.internal", "OpenAI")
    hosts.register("api.openai.com", "azure")
    assert hosts.provider("llm.internal:8000") == "openai"
    assert hosts.provider("api.openai.com") == "azure"
    hosts.forget()
    assert hosts.provider("llm.internal:8000") is None


CALLS = {
    ("openai", "/v1/chat/completions"): ("chat", "/v1/chat/completions", None, False),
    ("openai", "/v1/responses"): ("responses", "/v1/responses", None, False),
    ("openai", "/v1/images/generations"): ("image", "/v1/images/generations", None, False),
    ("openai", "/v1/audio/transcriptions"): ("audio", "/v1/audio/transcriptions", None, False),
    ("groq", "/openai/v1/chat/completions"): ("chat", "/openai/v1/chat/completions", None, False),
    ("anthropic", "/v1/messages"): ("chat", "/v1/messages", None, False),
    ("cohere", "/v2/chat"): ("chat", "/v2/chat", None, False),
    ("cohere", "/v2/rerank"): ("rerank", "/v2/rerank", None, False),
    ("ollama", "/api/generate"): ("chat", "/api/generate", None, False),
    ("azure", "/openai/deployments/my-gpt/chat/completions"): (
        "chat",
        "/openai/deployments/chat/completions",
        "my-gpt",
        False,
    ),
    ("google", "/v1beta/models/gemini-2.5-pro:streamGenerateContent"): (
        "chat",
        "models:streamGenerateContent",
        "gemini-2.5-pro",
        True,
    ),
    ("google", "/v1/projects/p/locations/l/publishers/anthropic/models/claude-x@1:rawPredict"): (
        "chat",
        "models:rawPredict",
        "claude-x@1",
        False,
    ),
    ("openai", "/v1/responses/compact"): ("responses", "/v1/responses/compact", None, False),
    ("openai", "/v1/videos"): ("other", "/v1/videos", None, False),
    ("cohere", "/v1/generate"): ("chat", "/v1/generate", None, False),
    ("voyage", "/v1/multimodalembeddings"): ("embeddings", "/v1/multimodalembeddings", None, False),
    ("google", "/v1beta/interactions"): ("chat", "/v1beta/interactions", None, False),
    ("google", "/v1/projects/p/locations/l/endpoints/123:generateContent"): (
        "chat",
        "models:generateContent",
        "123",
        False,
    ),
    ("google", "/v1/projects/p/locations/l/publishers/google/models/text-embedding-005:predict"): (
        "embeddings",
        "models:predict",
        "text-embedding-005",
        False,
    ),
    ("google", "/v1beta/models/imagen-4.0-generate-001:predict"): (
        "image",
        "models:predict",
        "imagen-4.0-generate-001",
        False,
    ),
    ("google", "/v1beta/models/veo-3.1:predictLongRunning"): ("other", "models:predictLongRunning", "veo-3.1", False),
    ("aws", "/rerank"): ("rerank", "/rerank", None, False),
    ("aws", "/async-invoke"): ("other", "/async-invoke", None, False),
    ("aws", "/model/us.anthropic.claude-sonnet-4-v1%3A0/converse-stream"): (
        "chat",
        "converse-stream",
        "us.anthropic.claude-sonnet-4-v1%3A0",
        True,
    ),
}


@pytest.mark.parametrize(("provider", "path"), CALLS)
def test_an_operation_is_known_by_its_path(provider: str, path: str) -> None:
    assert target(provider, path) == Target(provider, *CALLS[provider, path])


@pytest.mark.parametrize(
    ("provider", "path"),
    [
        ("openai", "/v1/files"),
        ("openai", "/v1/responses/resp_1/cancel"),
        ("anthropic", "/v1/messages/count_tokens"),
        ("anthropic", "/v1/messages/batches"),
        ("google", "/v1beta/models/gemini-2.5-pro:countTokens"),
        ("aws", "/model/x/count-tokens"),
        ("google", "/v1/projects/p/locations/l/publishers/anthropic/models/count-tokens:rawPredict"),
        ("google", "/v1/projects/p/locations/l/publishers/google/models/veo-3.1:fetchPredictOperation"),
        ("openai", "/v1/responses/input_tokens"),
        ("openai", "/v1/threads/thread_1/messages"),
        ("openai", "/v1/conversations"),
        ("openai", "/v1/vector_stores/vs_1/files"),
        ("cohere", "/v1/tokenize"),
        ("ollama", "/api/pull"),
    ],
)
def test_what_nobody_bills_is_no_call(provider: str, path: str) -> None:
    assert target(provider, path) is None
    assert is_free(provider, path)


@pytest.mark.parametrize("path", ["/v1/evals/e/runs", "/v1/fine_tuning/jobs", "/v1/new_thing", "/guardrail/g/apply"])
def test_a_path_that_nobody_knows_is_not_free(path: str) -> None:
    assert target("openai", path) is None
    assert not is_free("openai", path)


@pytest.mark.parametrize(
    ("path", "provider", "operation", "model"),
    [
        ("/serve/v1/chat/completions", COMPATIBLE, "chat", None),
        ("/v1/completions", COMPATIBLE, "chat", None),
        ("/v1/responses", COMPATIBLE, "responses", None),
        ("/v1/embeddings", COMPATIBLE, "embeddings", None),
        ("/v1/images/generations", COMPATIBLE, "image", None),
        ("/v1/audio/transcriptions", COMPATIBLE, "audio", None),
        ("/openai/deployments/my-gpt/embeddings", COMPATIBLE, "embeddings", "my-gpt"),
        ("/proxy/v1/messages", "anthropic_compatible", "chat", None),
        ("/v2/rerank", "cohere_compatible", "rerank", None),
        ("/v1beta/models/gemini-x:streamGenerateContent", "gemini_compatible", "chat", "gemini-x"),
        ("/bedrock/model/us.anthropic.claude-x/converse", "bedrock_compatible", "chat", "us.anthropic.claude-x"),
    ],
)
def test_any_host_is_seen_by_the_protocol_it_speaks(
    path: str, provider: str, operation: str, model: str | None
) -> None:
    found = spoken(path)
    assert found is not None
    assert found.target[:2] == (provider, operation)
    assert found.target.model == model


@pytest.mark.parametrize(
    "path", ["/", "/users/1", "/api/messages", "/v1/models/m:predict", "/channels/1/messages", "/v1/search:all"]
)
def test_an_applications_own_paths_are_nobodys_protocol(path: str) -> None:
    assert spoken(path) is None


@pytest.mark.parametrize(
    ("path", "shape"),
    [
        ("/v1/threads/thread_abc123/runs", "/v1/threads/*/runs"),
        ("/v1beta/models/gemini-2.5-pro:batchGenerateContent", "/v1beta/models/*:batchGenerateContent"),
        ("/guardrail/gr1/version/2/apply", "/guardrail/*/version/*/apply"),
    ],
)
def test_a_shape_has_no_ids(path: str, shape: str) -> None:
    assert path_shape(path) == shape


@pytest.mark.parametrize(
    ("path", "operation", "name"),
    [
        ("/v1/responses/resp_1", "responses", None),
        ("/v1beta/interactions/i_1", "chat", None),
        ("/v1/messages/batches/msgbatch_1/results", "batch", "msgbatch_1"),
        ("/v1/messages/batches/msgbatch_1", "batch", "msgbatch_1"),
        ("/v1/files/file-1/content", "batch", None),
    ],
)
def test_what_a_get_may_be_the_first_to_see(path: str, operation: str, name: str | None) -> None:
    found = polled("openai", path)
    assert found is not None
    assert (found.operation, found.model) == (operation, name)


@pytest.mark.parametrize("path", ["/v1/models", "/v1/files", "/v1/files/file-1", "/v1/responses/r/input_items"])
def test_other_gets_are_no_calls(path: str) -> None:
    assert polled("openai", path) is None
