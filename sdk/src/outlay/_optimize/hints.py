"""Hints for providers' prompt caches, which bill a repeated prefix at a fraction of its price.

Anthropic caches what is marked, and asks more for writing than for reading: a prefix is marked from its second time on,
so that a prompt nobody repeats costs nothing more. OpenAI caches by itself; a key sends equal prefixes to the same
cache, and instructions come first. Gemini caches by itself too; a CachedContent is a resource with a price by the hour
and an owner who may delete it, so that one is suggested and never made or put in: a call must not fail for it.
"""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections import OrderedDict
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from outlay._capture.core import CAPTURE

from .savings import SAVINGS, cost
from .settings import Settings

if TYPE_CHECKING:
    from outlay._capture.call import Call

_SHORTEST: Final = 4096
"""Characters: about 1,024 tokens, below which no provider caches (each provider's page on prompt caching)."""
_LIFE_SECONDS: Final = 300.0
_MOST_PREFIXES: Final = 1_000
_OWN_HINTS: Final = (b'"cache_control"', b'"prompt_cache_key"', b'"cachedContent"', b'"cached_content"')
_SYSTEM: Final = ("system", "developer")


class Hints:
    def __init__(self) -> None:
        self._seen: OrderedDict[bytes, float] = OrderedDict()
        self._changing = threading.Lock()
        self._has_suggested = False

    def may(self, call: Call, host: str, settings: Settings) -> bool:
        """A host that only speaks OpenAI's protocol may not know its cache key."""
        body = call.request
        return (
            settings.cache_headers_enabled
            and isinstance(body, bytes)
            and len(body) > _SHORTEST
            and (self._may_suggest(call) or call.target.provider == "anthropic" or host.endswith("api.openai.com"))
            and call.target.operation in ("chat", "responses")
            and not any(name in body for name in _OWN_HINTS)
        )

    def _may_suggest(self, call: Call) -> bool:
        return call.target.provider == "google" and not self._has_suggested

    def change(self, call: Call, body: dict[str, Any], settings: Settings) -> bool:
        if call.target.provider == "anthropic":
            return self._mark(call, body)
        if call.target.provider == "google":
            return self._suggest(call, body)
        is_changed = _instructions_first(body)
        prefix = _openai_prefix(body)
        if len(prefix) >= _SHORTEST:
            body["prompt_cache_key"] = hashlib.sha256(prefix).hexdigest()[:32]
            is_changed = True
        return is_changed

    def _mark(self, call: Call, body: dict[str, Any]) -> bool:
        system = body.get("system")
        blocks = [{"type": "text", "text": system}] if isinstance(system, str) else system
        if not isinstance(blocks, list) or not blocks or not isinstance(blocks[-1], dict):
            return False
        prefix = json.dumps([body.get("model"), body.get("tools"), blocks]).encode()
        if len(prefix) < _SHORTEST or not self._is_repeated(hashlib.sha256(prefix).digest()):
            return False
        body["system"] = [*blocks[:-1], {**blocks[-1], "cache_control": {"type": "ephemeral"}}]
        call.learn = partial(_count, call.learn)
        return True

    def _suggest(self, call: Call, body: dict[str, Any]) -> bool:
        """Of Gemini's prefixes, a long one that comes again; said once. Changes nothing."""
        parts = [body.get("systemInstruction") or body.get("system_instruction"), body.get("tools")]
        prefix = json.dumps([call.target.model, *parts]).encode()
        if len(prefix) >= _SHORTEST and self._is_repeated(hashlib.sha256(prefix).digest()) and CAPTURE.sink is not None:
            self._has_suggested = True
            CAPTURE.sink.warn(
                "gemini_cache",
                f"requests to {call.target.model} begin with the same {len(prefix)} bytes of instructions and tools; a "
                "CachedContent (client.caches.create) bills them as cached tokens, and storage by the hour",
            )
        return False

    def _is_repeated(self, prefix: bytes) -> bool:
        now = time.monotonic()
        with self._changing:
            before = self._seen.pop(prefix, None)
            self._seen[prefix] = now
            if len(self._seen) > _MOST_PREFIXES:
                self._seen.popitem(last=False)
        return before is not None and now - before < _LIFE_SECONDS


def _count(before: Any, events: list[dict[str, Any]]) -> None:
    """What reading from the cache that we marked has saved: the same call without it costs so much more."""
    if before is not None:
        before(events)
    event = events[0]
    if not event.get("cache_read_tokens"):
        return
    uncached = {name: value for name, value in event.items() if not name.startswith("cache_")}
    paid, asked = cost([event]), cost([uncached])
    if paid is not None and asked is not None and asked > paid:
        saved: Decimal = asked - paid
        event["saved_usd"], event["saving_technique"] = saved, "prompt_caching"
        SAVINGS.add(saved)


def _instructions_first(body: dict[str, Any]) -> bool:
    """In a first turn alone: later in a conversation, the place of an instruction is part of its meaning."""
    messages = body.get("messages")
    if not isinstance(messages, list) or not all(isinstance(message, dict) for message in messages):
        return False
    roles = [message.get("role") for message in messages]
    if not set(roles) <= {*_SYSTEM, "user"}:
        return False
    ordered = sorted(messages, key=lambda message: message.get("role") not in _SYSTEM)
    if ordered == messages:
        return False
    body["messages"] = ordered
    return True


def _openai_prefix(body: dict[str, Any]) -> bytes:
    """What every call of the same kind begins with."""
    messages = body.get("messages")
    system = (
        [m for m in messages if isinstance(m, dict) and m.get("role") in _SYSTEM] if isinstance(messages, list) else []
    )
    if not system and not body.get("instructions"):
        return b""
    return json.dumps([body.get("model"), body.get("tools"), body.get("instructions"), system]).encode()
