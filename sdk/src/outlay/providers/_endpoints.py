"""The paths of each provider's API: which requests are LLM calls, and what operation each one asks for.

Paths are as sent: what is percent-encoded in them stays so.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from ._free_paths import is_free


class Target(NamedTuple):
    """The provider, operation and model of an LLM call, as far as its address tells."""

    provider: str
    operation: str
    """chat, responses, embeddings, image, audio, rerank or other."""
    endpoint: str
    """The path, without the name of the model or deployment."""
    model: str | None = None
    """Only where the path names it, spelled as there: for Gemini, Bedrock and Azure deployments."""
    is_stream: bool = False
    """Whether the path asks for a stream; elsewhere the body does."""
    region: str | None = None
    """Where the call runs, where host or path say it."""
    is_certain: bool = True
    """Whether the address shows a call; else it is one only if its answer has usage."""


# Sources: each provider's API reference; those that are not plain are named.
_OPERATIONS: Final = (
    ("/chat/completions", "chat"),
    ("/completions", "chat"),
    ("/responses", "responses"),
    ("/responses/compact", "responses"),  # platform.openai.com/docs/api-reference/responses/compact
    ("/embeddings", "embeddings"),
    ("/multimodalembeddings", "embeddings"),  # docs.voyageai.com/reference
    ("/contextualizedembeddings", "embeddings"),
    ("/images/generations", "image"),
    ("/images/edits", "image"),
    ("/images/variations", "image"),
    ("/image/generations", "image"),
    ("/audio/speech", "audio"),
    ("/audio/transcriptions", "audio"),
    ("/audio/translations", "audio"),
    ("/videos", "other"),  # platform.openai.com/docs/api-reference/videos
    ("/videos/edits", "other"),
    ("/videos/extensions", "other"),
    ("/remix", "other"),
    ("/videos/generations", "other"),  # docs.x.ai/docs/guides/video-generations
    ("/generations/jobs", "other"),  # learn.microsoft.com/azure/ai-foundry/openai/video-generation-quickstart
    ("/rerank", "rerank"),
    ("/messages", "chat"),  # Anthropic, also on Azure and OpenRouter
    ("/complete", "chat"),  # Anthropic's older API
    ("/v1/chat", "chat"),  # Cohere
    ("/v2/chat", "chat"),
    ("/v1/generate", "chat"),  # docs.cohere.com/v1/reference/generate
    ("/v1/summarize", "chat"),
    ("/embed", "embeddings"),
    ("/classify", "other"),
    ("/moderations", "other"),
    ("/classifications", "other"),  # Mistral
    ("/ocr", "other"),  # Mistral
    ("/conversations", "chat"),
    ("/interactions", "chat"),  # ai.google.dev/api/interactions-api
    ("/async-invoke", "other"),  # docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_StartAsyncInvoke.html
    ("/api/chat", "chat"),  # Ollama
    ("/api/generate", "chat"),
    ("/api/embed", "embeddings"),
    ("/agent", "responses"),  # Perplexity
)
_OPERATION: Final = dict(_OPERATIONS)
_NAMED: Final = re.compile(
    r"(?P<before>.*/)"
    r"(?:(?:models|tunedModels|endpoints)/(?P<google>(?:(?!%3[Aa])[^/:])+)(?::|%3[Aa])(?P<method>\w+)"
    # The SDKs encode the slash of an ARN, others send it as it is.
    r"|model/(?P<bedrock>.+)/(?P<act>converse|converse-stream|invoke|invoke-with-response-stream)"
    r"|deployments/(?P<deployment>[^/]+)(?P<rest>/.+))"
)
_RUN: Final = re.compile(r"(.*/threads)(?:/[^/]+)?/runs(?:/[^/]+/submit_tool_outputs)?")
"""What starts or continues a run of an assistant (platform.openai.com/docs/api-reference/runs)."""
RUNS: Final = "/threads/runs"
"""How the endpoint of runs ends."""
_POLLED_RUN: Final = re.compile(r"(.*)/threads/[^/]+/runs/[^/]+")
_POLLED: Final = re.compile(r"(.*/(?P<kind>responses|interactions))/[^/]+")
_BATCH: Final = re.compile(
    r"(?P<before>.*/batches)/(?P<id>[^/]+)(?:/results)?|(?P<files>.*/files)/[^/]+/content"
    # ai.google.dev/gemini-api/docs/batch-api, the file of the responses
    r"|(?P<downloads>.*/files)/(?P<download>[^/]+)(?::|%3[Aa])download"
)
BATCH: Final = "batch"
"""The operation of a request that fetches a batch, or a file that may be the results of one."""
_GOOGLE_METHODS: Final = {
    "generateContent": "chat",
    "streamGenerateContent": "chat",
    "rawPredict": "chat",
    "streamRawPredict": "chat",
    "embedContent": "embeddings",
    "batchEmbedContents": "embeddings",
    "predict": "other",
    "predictLongRunning": "other",  # ai.google.dev/gemini-api/docs/video
}
_PREDICTED: Final = (
    (re.compile(r"multimodalembedding|text-?(multilingual-)?embedding|.*-embedding-"), "embeddings"),
    (re.compile(r"imagen|imagegeneration|imageproduct|virtual-try-on"), "image"),
    (re.compile(r"lyria|chirp"), "audio"),
)
"""What a model of Google's does at `:predict`, by the beginning of its name (docs.cloud.google.com/vertex-ai/
generative-ai/docs/model-reference)."""

_INVOKED: Final = (
    (re.compile(r"rerank"), "rerank"),
    (re.compile(r"embed"), "embeddings"),
    (re.compile(r"stability\.|nova-canvas|titan-image"), "image"),
)
"""What a model of Bedrock's does where its name tells it (docs.aws.amazon.com/bedrock/latest/userguide/
models-supported.html)."""


@lru_cache(512)
def target(provider: str, path: str) -> Target | None:
    """The LLM call that a POST to this path of a known provider makes; None where it is not a billed call.

    Args:
        path: without the query.
    """
    if (named := _NAMED.fullmatch(path)) is not None:
        return _named(provider, named)
    if (run := _RUN.fullmatch(path)) is not None:
        return Target(provider, "chat", f"{run[1]}/runs"[:256])
    operation = None if is_free(provider, path) else _OPERATION.get(_ending(path))
    return Target(provider, operation, path[:256]) if operation else None


@lru_cache(256)
def polled(provider: str, path: str) -> Target | None:
    """The call that a GET fetches: a response that is made in the background, or the results of a batch, whose id is
    the target's model. None for any other path."""
    if (found := _POLLED.fullmatch(path)) is not None:
        return Target(provider, _OPERATION[f"/{found['kind']}"], found[1][:256])
    if (found := _POLLED_RUN.fullmatch(path)) is not None:
        return Target(provider, "chat", f"{found[1]}{RUNS}"[:256])
    if (found := _BATCH.fullmatch(path)) is not None:
        endpoint = found["before"] or found["files"] or found["downloads"]
        return Target(provider, BATCH, endpoint[:256], found["id"] or found["download"])
    return None


def _ending(path: str) -> str:
    """The last two segments of the path where the table has them, else the last one."""
    head, _, last = path.rstrip("/").rpartition("/")
    two = f"/{head.rpartition('/')[2]}/{last}"
    return two if two in _OPERATION else f"/{last}"


def _named(provider: str, named: re.Match[str]) -> Target | None:
    before = named["before"][:200]
    if named["google"]:
        method, model = named["method"], named["google"]
        operation = _GOOGLE_METHODS.get(method) if model.partition("@")[0] != "count-tokens" else None
        if method == "predict":
            operation = next((name for pattern, name in _PREDICTED if pattern.match(model)), "other")
        endpoint, is_stream = f"models:{method}", method.startswith("stream")
    elif named["bedrock"]:
        endpoint, model = named["act"], named["bedrock"]
        operation = next((name for pattern, name in _INVOKED if pattern.search(model)), "chat")
        is_stream = named["act"].endswith("stream")
    else:
        operation, endpoint = _OPERATION.get(_ending(named["rest"])), f"{before}deployments{named['rest']}"[:256]
        model, is_stream = named["deployment"], False
    return Target(provider, operation, endpoint, model, is_stream) if operation else None
