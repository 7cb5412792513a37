"""What a key that is kept apart from others may not ask a provider for: lists and ids of stored objects."""

from types import MappingProxyType
from typing import Any

import pytest

from core.accounts.auth import Principal
from core.errors import Problem
from core.providers.provider import OpenProvider, ProviderSpec
from services.gateway.incoming import Incoming
from services.gateway.stored_objects import is_stored, require_no_stored


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/files"),
        ("GET", "/v1/files/file-1/content"),
        ("DELETE", "/v1/files/file-1"),
        ("GET", "/v1/responses/resp_1"),
        ("HEAD", "/v1/responses/resp_1"),
        ("POST", "/v1/responses/resp_1/cancel"),
        ("GET", "/v1/chat/completions"),
        ("POST", "/v1/chat/completions/chatcmpl-1"),
        ("GET", "/v1/conversations/conv_1/items"),
        ("POST", "/v1/conversations/conv_1/items"),
        ("POST", "/v1/threads/thread_1/runs"),
        ("GET", "/v1/messages/batches/msgbatch_1/results"),
        ("POST", "/v1/messages/batches/msgbatch_1/cancel"),
        ("GET", "/v1/assistants"),
        ("POST", "/v1/vector_stores/vs_1/search"),
        ("POST", "/v1/fine_tuning/jobs/ftjob-1/cancel"),
        ("GET", "/v1/containers/cntr_1/files"),
        ("POST", "/v1/videos/video_1/remix"),
        ("DELETE", "/v1/models/ft:gpt-4o:acme"),
        ("GET", "/v1beta/cachedContents"),
        ("GET", "/v1beta/models/veo-3/operations/op-1"),
        ("POST", "/v1beta/batches/b:cancel"),
        ("PATCH", "/v1beta/cachedContents/c"),
        ("POST", "/openai/Files/file-1/content"),
        ("GET", "/v1//files//file-1"),
        ("POST", "/v1/threads;a=b/thread_1/messages"),
        ("GET", "/v1/something-new"),
    ],
)
def test_lists_and_ids(method: str, path: str) -> None:
    assert is_stored(method, path)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/v1/chat/completions"),
        ("POST", "/v1/responses"),
        ("POST", "/v1/responses/input_tokens"),
        ("POST", "/v1/messages"),
        ("POST", "/v1/messages/count_tokens"),
        ("POST", "/v1/messages/batches"),
        ("POST", "/v1/files"),
        ("POST", "/v1/threads/runs"),
        ("POST", "/v1/fine_tuning/jobs"),
        ("POST", "/openai/deployments/files/chat/completions"),
        ("POST", "/v1beta/models/gemini-2.0-flash:generateContent"),
        ("POST", "/v1/projects/p/locations/l/publishers/google/models/m:streamGenerateContent"),
        ("POST", "/v1/agents/completions"),
        ("GET", "/v1/models"),
        ("GET", "/v1beta/models/gemini-2.0-flash"),
    ],
)
def test_calls_models_and_new_objects(method: str, path: str) -> None:
    assert not is_stored(method, path)


def asked(path: str, defaults: dict[str, str], auth: Any = "ours") -> None:
    principal = Principal("k", 1, "acme", "live", frozenset({"gateway"}), None, defaults=MappingProxyType(defaults))
    provider = OpenProvider("1", "openai", ProviderSpec("openai", "https://api.openai.com", auth), "sk")
    require_no_stored(Incoming("GET", path, "", []), path, principal, provider)


@pytest.mark.parametrize("path", ["/v1/files/file-1", "/v1/models/%2e/f%69les/file-1", "/v1/models%2Ffiles%252Ffile-1"])
def test_only_keys_that_are_kept_apart_and_use_our_key(path: str) -> None:
    with pytest.raises(Problem) as refused:
        asked(path, {"team": "growth"})
    assert (refused.value.status, refused.value.code) == (403, "stored_objects")
    asked(path, {})
    asked(path, {"team": "growth"}, "caller")
