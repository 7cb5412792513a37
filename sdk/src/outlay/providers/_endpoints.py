"""Which requests are LLM calls: a table of providers by host, which can be added to, and one of operations by path."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple


class Target(NamedTuple):
    """What a request to a provider asks for."""

    provider: str
    operation: str
    """One of the contract's: chat, responses, embeddings, image, audio, rerank, other."""
    endpoint: str
    """The path, without the name of a model or deployment."""
    model: str | None = None
    """Where the path names it, as it stands there: Gemini's, Bedrock's, an Azure deployment."""
    is_stream: bool = False
    """Where the path says so; elsewhere the body does."""


# Each provider's API reference. A name that starts with a dot is a domain with everything below it.
_HOSTS: Final = {
    "api.openai.com": "openai",
    ".api.openai.com": "openai",  # us.api.openai.com, eu.api.openai.com
    ".openai.azure.com": "azure",
    ".cognitiveservices.azure.com": "azure",
    ".services.ai.azure.com": "azure",
    ".inference.ai.azure.com": "azure",
    "api.anthropic.com": "anthropic",
    "generativelanguage.googleapis.com": "google",
    "aiplatform.googleapis.com": "google",
    "api.cohere.com": "cohere",
    "api.cohere.ai": "cohere",
    ".mistral.ai": "mistral",
    "api.groq.com": "groq",
    ".x.ai": "xai",
    "api.together.xyz": "together",
    "api.together.ai": "together",
    "api.fireworks.ai": "fireworks",
    "api.perplexity.ai": "perplexity",
    "api.deepseek.com": "deepseek",
    "openrouter.ai": "openrouter",
    "ai-gateway.vercel.sh": "vercel",
    "ollama.com": "ollama",
    "localhost:11434": "ollama",
    "127.0.0.1:11434": "ollama",
    "api.moonshot.ai": "moonshot",
    "api.moonshot.cn": "moonshot",
}
_PATTERNS: Final = (
    (re.compile(r"bedrock-runtime(-fips)?[.-].*amazonaws\.com(\.cn)?(:\d+)?"), "aws"),
    (re.compile(r"[a-z0-9-]+-aiplatform\.googleapis\.com(:\d+)?"), "google"),
)
ASKS_FOR_STREAM_USAGE: Final = frozenset(
    "openai azure groq together fireworks deepseek openrouter xai vercel ollama moonshot".split()
)
"""Whose chat endpoint is known to take `stream_options.include_usage`. The others send usage unasked."""

COMPATIBLE: Final = "openai_compatible"
"""The provider of a host that nobody registered and that speaks OpenAI's protocol."""

_OPERATIONS: Final = (
    ("/chat/completions", "chat"),
    ("/completions", "chat"),
    ("/responses", "responses"),
    ("/embeddings", "embeddings"),
    ("/images/generations", "image"),
    ("/images/edits", "image"),
    ("/images/variations", "image"),
    ("/image/generations", "image"),
    ("/audio/speech", "audio"),
    ("/audio/transcriptions", "audio"),
    ("/audio/translations", "audio"),
    ("/rerank", "rerank"),
    ("/messages", "chat"),  # Anthropic, also on Azure and OpenRouter
    ("/v1/chat", "chat"),  # Cohere
    ("/v2/chat", "chat"),
    ("/embed", "embeddings"),
    ("/classify", "other"),
    ("/ocr", "other"),  # Mistral
    ("/conversations", "chat"),
    ("/api/chat", "chat"),  # Ollama
    ("/api/generate", "chat"),
    ("/agent", "responses"),  # Perplexity
)
_OPERATION: Final = dict(_OPERATIONS)
_NAMED: Final = re.compile(
    r"(?P<before>.*/)"
    r"(?:models/(?P<google>[^/:]+):(?P<method>\w+)"
    r"|model/(?P<bedrock>[^/]+)/(?P<act>converse|converse-stream|invoke|invoke-with-response-stream)"
    r"|deployments/(?P<deployment>[^/]+)(?P<rest>/.+))"
)
_POLLED: Final = re.compile(r"(.*/responses)/[^/]+")
_GOOGLE_METHODS: Final = {
    "generateContent": "chat",
    "streamGenerateContent": "chat",
    "rawPredict": "chat",
    "streamRawPredict": "chat",
    "embedContent": "embeddings",
    "batchEmbedContents": "embeddings",
    "predict": "other",
}


class Hosts:
    """The table of hosts and what was added to it; answers are remembered."""

    def __init__(self) -> None:
        self._own: dict[str, str] = {}
        self._known: dict[str, str | None] = {}

    def register(self, host: str, provider: str) -> None:
        """`host` may carry a port; a leading dot includes everything below it."""
        self._own[host.strip().lower()] = provider.strip().lower()
        self._known = {}

    def forget(self) -> None:
        self._own, self._known = {}, {}

    def provider(self, host: str) -> str | None:
        """`host` is lower case, with its port where that is not the scheme's own."""
        try:
            return self._known[host]
        except KeyError:
            if len(self._known) > 1000:  # a crawler's hosts must not fill the memory
                self._known = {}
            found = self._known[host] = self._find(host)
            return found

    def _find(self, host: str) -> str | None:
        for table in (self._own, _HOSTS):
            for name in (host, host.partition(":")[0]):
                if name in table:
                    return table[name]
                parts = name.split(".")
                for start in range(1, len(parts)):
                    domain = "." + ".".join(parts[start:])
                    if domain in table:
                        return table[domain]
        return next((provider for pattern, provider in _PATTERNS if pattern.fullmatch(host)), None)


@lru_cache(256)
def target(provider: str | None, path: str) -> Target | None:
    """What a POST to this path of that provider is; None where it is no call that anybody bills.

    Args:
        provider: None for a host nobody knows: only OpenAI's chat protocol is recognised there.
        path: without the query.
    """
    if provider is None:
        known = path.endswith("/chat/completions")
        return Target(COMPATIBLE, "chat", path[:256]) if known else None
    if (named := _NAMED.fullmatch(path)) is not None:
        return _named(provider, named)
    operation = _OPERATION.get(_ending(path))
    return Target(provider, operation, path[:256]) if operation else None


def polled(provider: str | None, path: str) -> Target | None:
    """What a GET of that path is, where its answer may be what is billed: a response made in the background."""
    if provider is None or (found := _POLLED.fullmatch(path)) is None:
        return None
    return Target(provider, "responses", found[1][:256])


def _ending(path: str) -> str:
    """The last two steps where the table has them, else the last."""
    head, _, last = path.rstrip("/").rpartition("/")
    two = f"/{head.rpartition('/')[2]}/{last}"
    return two if two in _OPERATION else f"/{last}"


def _named(provider: str, named: re.Match[str]) -> Target | None:
    before = named["before"][:200]
    if named["google"]:
        operation = _GOOGLE_METHODS.get(named["method"])
        endpoint, model = f"models:{named['method']}", named["google"]
        is_stream = named["method"].startswith("stream")
    elif named["bedrock"]:
        operation, endpoint, model = "chat", named["act"], named["bedrock"]
        is_stream = named["act"].endswith("stream")
    else:
        operation, endpoint = _OPERATION.get(_ending(named["rest"])), f"{before}deployments{named['rest']}"[:256]
        model, is_stream = named["deployment"], False
    return Target(provider, operation, endpoint, model, is_stream) if operation else None
