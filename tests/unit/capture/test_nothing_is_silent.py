"""No exchange with a provider ends without an event and without a word, whatever its path, status and answer are."""

import asyncio
import json
from typing import Any

import httpx2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from outlay.providers import PROVIDERS
from outlay.providers._endpoints import target
from outlay.providers._free_paths import is_free
from outlay.providers._hosts import Hosts

from tests.support.capture import Chunks, Watch
from tests.unit.providers.cases import CASES

HOSTS = [
    "api.openai.com",
    "r.openai.azure.com",
    "api.anthropic.com",
    "generativelanguage.googleapis.com",
    "aiplatform.eu.rep.googleapis.com",
    "bedrock-runtime.us-east-1.amazonaws.com",
    "bedrock-mantle.us-east-1.api.aws",
    "api.cohere.com",
    "api.mistral.ai",
    "api.x.ai",
    "openrouter.ai",
    "api.voyageai.com",
    "10.0.0.7:11434",
]
PATHS = [
    "/v1/chat/completions",
    "/v1/responses",
    "/v1/responses/compact",
    "/v1/messages",
    "/v1/messages/count_tokens",
    "/v1/embeddings",
    "/v1/images/generations",
    "/v1/audio/speech",
    "/v1/videos",
    "/v1/rerank",
    "/v1/files",
    "/v1/threads/t1/runs",
    "/v1/unheard/of",
    "/api/pull",
    "/v1beta/models/g:generateContent",
    "/v1beta/models/g:countTokens",
    "/v1beta/models/g:batchGenerateContent",
    "/v1beta/interactions",
    "/v1/projects/p/locations/l/endpoints/1:rawPredict",
    "/model/a%2Fb/invoke",
    "/model/a/converse-stream",
    "/guardrail/g/apply",
    "/",
]
WORDS = st.text("abz019-_:.%", min_size=1, max_size=8)
SOME_PATH = st.one_of(st.sampled_from(PATHS), st.lists(WORDS, max_size=4).map(lambda words: "/" + "/".join(words)))
SOME_ANSWER: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from([case.whole for case in CASES if case.whole is not None]),
    st.just({}),
    st.just([]),
    st.none(),
)
TYPES = (
    "application/json",
    "text/event-stream",
    "application/octet-stream",
    "audio/mpeg",
    "video/mp4",
    "text/html",
    "",
)


def words(watch: Watch) -> int:
    """What the server was told, and the warnings of responses that are not ready yet."""
    return sum(watch.wire.unseen.values()) + watch.sdk.stats().reasons.get("background", 0)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(
    host=st.sampled_from(HOSTS),
    path=SOME_PATH,
    answer=SOME_ANSWER,
    status=st.sampled_from([200, 202, 400, 429, 500]),
    content_type=st.sampled_from(TYPES),
    is_async=st.booleans(),
)
def test_a_call_is_an_event_or_told_or_free(
    watch: Watch, host: str, path: str, answer: Any, status: int, content_type: str, is_async: bool
) -> None:
    content = json.dumps(answer).encode() if answer is not None else b"\xff\x00"
    if content_type == "text/event-stream":
        content = b"data: " + content + b"\n\n"

    def serve(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(status, headers={"content-type": content_type}, stream=Chunks([content]))

    url, body = f"http://{host}{path}", {"model": "m", "input": "x", "query": "x"}
    before = words(watch)
    if is_async:

        async def ask() -> None:
            async with httpx2.AsyncClient(transport=httpx2.MockTransport(serve)) as client:
                await client.post(url, json=body)

        asyncio.run(ask())
    else:
        httpx2.Client(transport=httpx2.MockTransport(serve)).post(url, json=body)
    events = watch.events()
    provider, sent = Hosts().provider(host), httpx2.URL(url).raw_path.decode()
    assert provider is not None
    assert events or words(watch) > before or is_free(provider, sent), sent
    assert all(event["provider"] == provider and event["model"] for event in events)


@pytest.mark.parametrize("path", PATHS)
def test_a_path_is_one_of_three(path: str) -> None:
    for provider in PROVIDERS:
        assert not (target(provider, path) is not None and is_free(provider, path))
