"""Hints for providers' prompt caches: which requests get them, and which stay unchanged."""

import json
from decimal import Decimal
from typing import Any

import httpx2
import outlay

from tests.fake_provider import answers
from tests.support.capture import BODY, Served, Watch

ANTHROPIC = "https://api.anthropic.com/v1/messages"


def test_a_repeated_prefix_is_marked_for_anthropics_cache(watch: Watch) -> None:
    served = Served()
    outlay.configure(dedup_enabled=False, retry_dedup_enabled=False)
    long = {"model": "claude-sonnet-4-20250514", "system": "s" * 5000, "messages": BODY["messages"], "max_tokens": 9}
    served.post(long, ANTHROPIC)
    served.post(long, ANTHROPIC)
    first, second = served.bodies
    assert first == long
    assert second["system"] == [{"type": "text", "text": "s" * 5000, "cache_control": {"type": "ephemeral"}}]
    assert {**second, "system": long["system"]} == long
    before, after = watch.events()
    assert "saved_usd" not in before
    # 200 tokens read at 0.30 instead of 3.00 USD a million
    assert (after["saving_technique"], Decimal(str(after["saved_usd"]))) == ("prompt_caching", Decimal("0.00054"))
    own = [{"type": "text", "text": "s" * 5000, "cache_control": {"type": "ephemeral", "ttl": "1h"}}]
    served.post({**long, "system": own}, ANTHROPIC)
    assert served.bodies[2]["system"] == own
    served.post({**long, "system": "short"}, ANTHROPIC)
    served.post({**long, "system": "short"}, ANTHROPIC)
    assert served.bodies[4]["system"] == "short"


def test_openais_prefix_gets_a_key_and_instructions_come_first_in_a_first_turn(watch: Watch) -> None:
    served = Served()
    user, system = {"role": "user", "content": "q"}, {"role": "system", "content": "s" * 5000}
    served.post({"model": "gpt-4o", "messages": [user, system]})
    sent = served.bodies[0]
    assert sent["messages"] == [system, user]
    assert len(sent.pop("prompt_cache_key")) == 32
    later = [user, {"role": "assistant", "content": "a"}, system, user]
    served.post({"model": "gpt-4o", "messages": later})
    assert served.bodies[1]["messages"] == later
    outlay.register_host("llm.internal", "openai")
    served.post({"model": "gpt-4o", "messages": [user, system]}, "https://llm.internal/v1/chat/completions")
    assert "prompt_cache_key" not in served.bodies[2]


def test_a_cached_content_is_suggested_for_geminis_prefix_and_nothing_changed(watch: Watch) -> None:
    url = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent"
    served: list[Any] = []

    def serve(request: httpx2.Request) -> httpx2.Response:
        served.append(json.loads(request.content))
        return httpx2.Response(200, json=json.loads(answers.gemini("gemini-2.5-flash", False).chunks[0]))

    client = httpx2.Client(transport=httpx2.MockTransport(serve))
    long = {"systemInstruction": {"parts": [{"text": "s" * 5000}]}}
    asked = [{**long, "contents": [{"parts": [{"text": str(n)}]}]} for n in range(3)]
    for body in ({**asked[0], "cachedContent": "cachedContents/1"}, {**asked[0], "cachedContent": "cachedContents/2"}):
        client.post(url, json=body)
    assert "gemini_cache" not in watch.sdk.stats().reasons
    for body in asked:
        client.post(url, json=body)
    assert served[2:] == asked
    assert watch.sdk.stats().reasons["gemini_cache"] == 1
