"""What a reply says about fields that nobody knows."""

import pytest

from core.event_codec import read_event
from services.ingest.unknown_words import UnknownCounts


@pytest.mark.parametrize(
    "sent",
    [
        '"usage": {"prompt_tokens": 5, "completion_tokens": 2, "prompt_tokens_details": {"cached_tokens": 3}}',
        '"usage_metadata": {"prompt_token_count": 5}',
        '"usageMetadata": {"promptTokenCount": 5, "candidatesTokenCount": 2}',
        '"prompt_tokens_details": {"cached_tokens": 3}',
    ],
)
def test_a_providers_usage_object_is_told_where_its_counts_belong(sent: str) -> None:
    read = read_event(f'{{"provider": "openai", "model": "gpt-4o", {sent}}}'.encode())
    counts = UnknownCounts()
    counts.add([read.unknown])
    (hint,) = counts.sum_up().hints
    assert hint.startswith(f"`{sent[1:].partition(chr(34))[0]}` holds a provider's counts")
    assert "`input_tokens`" in hint
