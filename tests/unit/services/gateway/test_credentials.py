"""No key of ours is in what a provider gets."""

from typing import Any

import pytest

from core.providers.provider import OpenProvider, ProviderSpec
from services.gateway.credentials import provider_query
from services.gateway.incoming import Incoming


@pytest.mark.parametrize(
    ("auth", "query", "sent"),
    [
        ("ours", "", ""),
        ("ours", "alt=sse&key=ol_live_x", "alt=sse"),
        ("ours", "alt=sse&%6Bey=ol_live_x", "alt=sse"),
        ("ours", "key=theirs&monkey=1", "monkey=1"),
        ("caller", "key=theirs", "key=theirs"),
        ("caller", "key=%6fl_live_x&alt=sse", "alt=sse"),
    ],
)
def test_the_query(auth: Any, query: str, sent: str) -> None:
    provider = OpenProvider("1", "google", ProviderSpec("google", "https://g.example", auth), "AIza")
    assert provider_query(Incoming("POST", "/v1beta/models/m:generateContent", query, []), provider) == sent
