"""A provider's address and the name that its events have."""

import pytest

from core.providers.provider import ProviderSpec, join_url


@pytest.mark.parametrize(
    ("base", "path", "url"),
    [
        ("https://a", "/v1/chat", "https://a/v1/chat"),
        ("https://a/v1", "/v1/chat", "https://a/v1/chat"),
        ("https://a/v1/", "/v1/chat", "https://a/v1/chat"),
        ("https://a/openai/v1", "/v1/chat", "https://a/openai/v1/chat"),
        ("https://a/v1beta", "/v1beta/models/m:x", "https://a/v1beta/models/m:x"),
        ("https://a/v1", "/v1beta/x", "https://a/v1/v1beta/x"),
        ("https://a/openai", "/openai/x", "https://a/openai/openai/x"),
    ],
)
def test_a_version_is_not_doubled(base: str, path: str, url: str) -> None:
    assert join_url(base, path) == url


@pytest.mark.parametrize(
    ("url", "named", "provider"),
    [
        ("https://api.groq.com/openai", None, "groq"),
        ("http://10.0.0.1:8000", None, "openai"),
        ("https://api.groq.com", "mine", "mine"),
    ],
)
def test_whom_events_name(url: str, named: str | None, provider: str) -> None:
    assert ProviderSpec("openai", url, provider=named).event_provider == provider
