"""Which requests are calls, by host and path."""

import pytest
from outlay.providers._endpoints import COMPATIBLE, Hosts, Target, target

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
        (None, "/v1/embeddings"),
    ],
)
def test_what_nobody_bills_is_no_call(provider: str | None, path: str) -> None:
    assert target(provider, path) is None


def test_any_host_that_speaks_openais_protocol_is_seen() -> None:
    found = target(None, "/serve/v1/chat/completions")
    assert found is not None
    assert (found.provider, found.operation) == (COMPATIBLE, "chat")
