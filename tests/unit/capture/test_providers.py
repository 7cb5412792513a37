"""Every host of the table, with each of its endpoints, whole and streamed: one event with the full usage."""

import json
from typing import Any, NamedTuple

import httpx2
import pytest
from outlay.providers import _hosts
from outlay.providers._regions import region_of

from tests.fake_provider import answers
from tests.fake_provider.server import answer
from tests.support.capture import Chunks, Watch, provider

CHAT = "/v1/chat/completions"
CLAUDE = "anthropic.claude-3-5-sonnet-20240620-v1:0"
GEMINI = "gemini-2.5-flash"
VERTEX = "/v1/projects/p/locations/us-east5/publishers"


class Way(NamedTuple):
    provider: str
    hosts: tuple[str, ...]
    whole: str
    """The path of a request for a whole response."""
    stream: str | None = None
    """The path of a streamed request if it differs; otherwise the body requests the stream."""
    model: str = "m-1"
    cached: int = answers.CACHED
    has_model: bool = True
    """Whether the body names the model."""


WAYS = [
    Way("openai", ("api.openai.com", "eu.api.openai.com"), CHAT),
    Way("openai", ("api.openai.com",), "/v1/responses"),
    Way(
        "azure", ("r.openai.azure.com",), "/openai/deployments/my-gpt/chat/completions", has_model=False, model="my-gpt"
    ),
    Way("azure", ("r.openai.azure.com", "r.cognitiveservices.azure.com"), "/openai/v1/chat/completions"),
    Way("azure", ("r.openai.azure.com",), "/openai/responses"),
    Way("azure", ("r.services.ai.azure.com", "r.inference.ai.azure.com"), "/models/chat/completions"),
    Way("azure", ("r.services.ai.azure.com",), "/anthropic/v1/messages"),
    Way("anthropic", ("api.anthropic.com",), "/v1/messages"),
    Way(
        "google",
        ("generativelanguage.googleapis.com",),
        f"/v1beta/models/{GEMINI}:generateContent",
        f"/v1beta/models/{GEMINI}:streamGenerateContent",
        GEMINI,
        has_model=False,
    ),
    Way(
        "google",
        ("aiplatform.googleapis.com", "us-east5-aiplatform.googleapis.com", "aiplatform.eu.rep.googleapis.com"),
        f"{VERTEX}/google/models/{GEMINI}:generateContent",
        f"{VERTEX}/google/models/{GEMINI}:streamGenerateContent",
        GEMINI,
        has_model=False,
    ),
    Way(
        "google",
        ("us-east5-aiplatform.googleapis.com",),
        f"{VERTEX}/anthropic/models/claude-sonnet-4@1:rawPredict",
        f"{VERTEX}/anthropic/models/claude-sonnet-4@1:streamRawPredict",
        "claude-sonnet-4@1",
        has_model=False,
    ),
    Way(
        "google",
        ("us-east5-aiplatform.googleapis.com",),
        "/v1/projects/p/locations/us-east5/endpoints/openapi/chat/completions",
    ),
    Way(
        "aws",
        ("bedrock-runtime.us-east-1.amazonaws.com", "bedrock-runtime-fips.us-gov-west-1.amazonaws.com"),
        f"/model/{CLAUDE.replace(':', '%3A')}/converse",
        f"/model/{CLAUDE.replace(':', '%3A')}/converse-stream",
        CLAUDE,
        has_model=False,
    ),
    Way(
        "aws",
        ("bedrock-runtime.cn-north-1.amazonaws.com.cn",),
        f"/model/{CLAUDE}/invoke",
        f"/model/{CLAUDE}/invoke-with-response-stream",
        CLAUDE,
        has_model=False,
    ),
    Way("aws", ("bedrock-runtime.us-west-2.amazonaws.com",), "/openai/v1/chat/completions"),
    Way("aws", ("bedrock-mantle.us-west-2.api.aws",), CHAT),
    Way("aws", ("vpce-0ab1.bedrock-runtime.us-east-1.vpce.amazonaws.com",), "/openai/v1/responses"),
    Way("anthropic", ("aws-external-anthropic.us-west-2.api.aws",), "/v1/messages"),
    Way("voyage", ("api.voyageai.com", "ai.mongodb.com"), CHAT),
    Way("cohere", ("api.cohere.com", "api.cohere.ai"), "/v2/chat", cached=0),
    Way("mistral", ("api.mistral.ai", "codestral.mistral.ai"), CHAT),
    Way("groq", ("api.groq.com",), "/openai/v1/chat/completions"),
    Way("xai", ("api.x.ai", "us-east-1.api.x.ai"), CHAT),
    Way("together", ("api.together.xyz", *(f"{at}api.together.ai" for at in ("", "us-", "ca-"))), CHAT),
    Way("fireworks", ("api.fireworks.ai",), "/inference/v1/chat/completions"),
    Way("perplexity", ("api.perplexity.ai",), "/chat/completions"),
    Way("deepseek", ("api.deepseek.com",), "/chat/completions"),
    Way("writer", ("api.writer.com",), "/v1/chat"),
    Way("openrouter", ("openrouter.ai",), "/api/v1/chat/completions"),
    Way("openrouter", ("openrouter.ai",), "/api/v1/messages"),
    Way("vercel", ("ai-gateway.vercel.sh",), CHAT),
    Way("vercel", ("ai-gateway.vercel.sh",), "/v1/messages"),
    Way("ollama", ("localhost:11434", "10.0.0.7:11434", "ollama.com"), "/api/chat", cached=0),
    Way("ollama", ("localhost:11434",), CHAT),
    Way("moonshot", ("api.moonshot.ai", "api.moonshot.cn"), CHAT),
]
CASES = [(way, host, is_stream) for way in WAYS for host in way.hosts for is_stream in (False, True)]


def serve(request: httpx2.Request) -> httpx2.Response:
    """The fake provider's response; the path determines its format."""
    body = {"model": "my-gpt", **json.loads(request.content)}
    path = request.url.raw_path.decode().partition("?")[0]
    if path.endswith(("rawPredict", "streamRawPredict")):
        path, body["stream"] = "/v1/messages", path.endswith("streamRawPredict")
    if "writer" in request.url.host:  # OpenAI's format at Cohere's path
        path = CHAT
    who = "mistral" if "mistral" in request.url.host else "other"
    reply = answer(who, path, body)
    assert reply is not None, path
    chunks = [_as_it_counts(request.url.host, chunk) for chunk in reply.chunks]
    return httpx2.Response(200, headers={"content-type": reply.content_type}, stream=Chunks(chunks))


def _as_it_counts(host: str, chunk: bytes) -> bytes:
    """xAI's and Perplexity's completion leaves out reasoning, Perplexity's total as well."""
    if host.endswith((".x.ai", "perplexity.ai")):
        chunk = chunk.replace(b'"completion_tokens": 350', b'"completion_tokens": 300')
    return chunk.replace(b'"total_tokens": 1550', b'"total_tokens": 1500') if "perplexity" in host else chunk


def test_no_host_of_the_table_is_left_out() -> None:
    hosts = {host for way in WAYS for host in way.hosts}
    for name in _hosts._HOSTS:
        assert any(host == name or (name[0] == "." and host.endswith(name)) for host in hosts), name
    for pattern, _ in _hosts._PATTERNS:
        assert any(pattern.fullmatch(host) for host in hosts), pattern.pattern
    assert {way.provider for way in WAYS} == {*_hosts._HOSTS.values(), *(name for _, name in _hosts._PATTERNS)}


@pytest.mark.parametrize(
    ("way", "host", "is_stream"), CASES, ids=[f"{w.provider} {h}{w.whole} {'stream' if s else ''}" for w, h, s in CASES]
)
def test_a_call_is_captured(watch: Watch, way: Way, host: str, is_stream: bool) -> None:
    body: dict[str, Any] = {"messages": [], **({"model": way.model} if way.has_model else {})}
    path = way.whole
    if is_stream and way.stream is not None:
        path = way.stream
    elif is_stream or "ollama" in way.provider:
        body |= {"stream": is_stream, **({"stream_options": {"include_usage": True}} if is_stream else {})}
    with provider(serve).stream("POST", f"{'http' if ':' in host else 'https'}://{host}{path}", json=body) as got:
        got.read()
    event = watch.event()
    operation = "responses" if path.endswith("/responses") else "chat"
    assert (event["provider"], event["operation"], event["is_stream"]) == (way.provider, operation, is_stream)
    wanted = way.model if way.model != "claude-sonnet-4@1" else "my-gpt"  # as the response names it
    assert (event["model"], event["model_requested"]) == (wanted, way.model)
    assert (event["input_tokens"], event["output_tokens"]) == (answers.INPUT, answers.OUTPUT)
    assert (event.get("cache_read_tokens") or 0, event["usage_source"]) == (way.cached, "provider")
    assert event["status_code"] == 200
    assert event.get("region") == region_of(way.provider, host, path)
    assert "error_type" not in event
    assert "usage_flags" not in event


def test_images_audio_embeddings_and_ranks(watch: Watch) -> None:
    made = {"input_tokens": 10, "output_tokens": 100, "total_tokens": 110, "input_tokens_details": {"text_tokens": 10}}
    said: dict[str, Any] = {
        "/v1/images/generations": {"created": 1, "data": [{"b64_json": "x"}], "usage": made},
        "/v1/audio/transcriptions": {"text": "x", "usage": {"type": "duration", "seconds": 9}},
        "/v1/embeddings": {"model": "e", "data": [], "usage": {"prompt_tokens": 7, "total_tokens": 7}},
        "/v2/rerank": {"id": "r", "results": [], "meta": {"billed_units": {"search_units": 1}}},
    }

    def answers_by_path(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/v1/audio/speech":
            return httpx2.Response(200, headers={"content-type": "audio/mpeg"}, content=b"\xff" * 400_000)
        return httpx2.Response(200, json=said[request.url.path])

    client = provider(answers_by_path)
    host = "https://api.openai.com"
    client.post(f"{host}/v1/images/generations", json={"model": "gpt-image-1", "prompt": "x"})
    client.post(
        f"{host}/v1/audio/transcriptions", data={"model": "whisper-1"}, files={"file": ("a.mp3", b"x" * 300_000)}
    )
    client.post(f"{host}/v1/audio/speech", json={"model": "tts-1", "input": "x", "voice": "v"})
    client.post(f"{host}/v1/embeddings", json={"model": "text-embedding-3-small", "input": "x"})
    client.post("https://api.cohere.com/v2/rerank", json={"model": "rerank-v3.5", "query": "x", "documents": []})
    events = watch.events()
    assert [(event["operation"], event["model_requested"]) for event in events] == [
        ("image", "gpt-image-1"),
        ("audio", "whisper-1"),
        ("audio", "tts-1"),
        ("embeddings", "text-embedding-3-small"),
        ("rerank", "rerank-v3.5"),
    ]
    image, heard, spoken, embedded, ranked = events
    assert (image["input_tokens"], image["image_output_tokens"]) == (10, 100)
    assert (heard["units"], embedded["input_tokens"], ranked["units"]) == ({"audio_second": 9}, 7, {"search_units": 1})
    assert "usage_source" not in spoken
