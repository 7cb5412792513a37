"""Hints for providers' prompt caches, which bill a repeated prefix at a fraction of its price.

Anthropic caches a marked prefix, and charges more for writing it than for reading it. So a prefix is marked from its
second use on, and a prompt that nobody repeats costs no more. OpenAI caches by itself; a key sends equal prefixes to
the same cache, and instructions come first. Gemini caches by itself too. Its CachedContent is a resource with a price
by the hour and an owner who may delete it, so it is suggested but never created or used: a call must not fail for it.
"""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections import OrderedDict
from decimal import Decimal
from typing import Any, Final, NamedTuple

from outlay._capture.interceptor import CAPTURE
from outlay._capture.observed_request import ObservedRequest
from outlay._capture.plan import Amendment, Events

from .savings import SAVINGS, cost
from .settings import OptimizerSettings

_MIN_PREFIX: Final = 4096
"""Characters: about 1,024 tokens, below which no provider caches (each provider's page on prompt caching)."""
_LIFE_SECONDS: Final = 300.0
_MAX_PREFIXES: Final = 1_000
_HINT_FIELDS: Final = (b'"cache_control"', b'"prompt_cache_key"', b'"cachedContent"', b'"cached_content"')
"""With one of these a request has hints of its own."""
_SYSTEM: Final = ("system", "developer")


class Hinted(NamedTuple):
    """The body was changed."""

    amendment: Amendment | None = None


class PromptCacheHints:
    def __init__(self) -> None:
        self._seen: OrderedDict[bytes, float] = OrderedDict()
        """By a prefix's hash, when it was last used (monotonic seconds)."""
        self._changing = threading.Lock()
        self._has_suggested = False

    def applies_to(self, request: ObservedRequest, host: str, settings: OptimizerSettings) -> bool:
        """Only OpenAI's own host gets its cache key: others that speak its protocol may not know it."""
        body, provider = request.body, request.target.provider
        may_suggest = provider == "google" and not self._has_suggested
        return (
            settings.cache_headers_enabled
            and isinstance(body, bytes)
            and len(body) > _MIN_PREFIX
            and (may_suggest or provider == "anthropic" or host.endswith("api.openai.com"))
            and request.target.operation in ("chat", "responses")
            and not any(name in body for name in _HINT_FIELDS)
        )

    def hint(self, request: ObservedRequest, body: dict[str, Any]) -> Hinted | None:
        """Put a hint into the body; None where it stays as it is."""
        if request.target.provider == "anthropic":
            return self._mark(body)
        if request.target.provider == "google":
            self._suggest(request, body)
            return None
        is_reordered = _instructions_first(body)
        prefix = _openai_prefix(body)
        if len(prefix) >= _MIN_PREFIX:
            body["prompt_cache_key"] = hashlib.sha256(prefix).hexdigest()[:32]
        elif not is_reordered:
            return None
        return Hinted()

    def _mark(self, body: dict[str, Any]) -> Hinted | None:
        system = body.get("system")
        blocks = [{"type": "text", "text": system}] if isinstance(system, str) else system
        if not isinstance(blocks, list) or not blocks or not isinstance(blocks[-1], dict):
            return None
        prefix = json.dumps([body.get("model"), body.get("tools"), blocks]).encode()
        if len(prefix) < _MIN_PREFIX or not self._is_repeated(hashlib.sha256(prefix).digest()):
            return None
        body["system"] = [*blocks[:-1], {**blocks[-1], "cache_control": {"type": "ephemeral"}}]
        return Hinted(_add_saving)

    def _suggest(self, request: ObservedRequest, body: dict[str, Any]) -> None:
        """Log once that a long prefix of Gemini's is repeated. Changes nothing."""
        parts = [body.get("systemInstruction") or body.get("system_instruction"), body.get("tools")]
        model = request.target.model
        prefix = json.dumps([model, *parts]).encode()
        if len(prefix) < _MIN_PREFIX or not self._is_repeated(hashlib.sha256(prefix).digest()):
            return
        if CAPTURE.sink is not None:
            self._has_suggested = True
            CAPTURE.sink.warn(
                "gemini_cache",
                f"requests to {model} begin with the same {len(prefix)} bytes of instructions and tools; a "
                "CachedContent (client.caches.create) bills them as cached tokens, and storage by the hour",
            )

    def _is_repeated(self, prefix: bytes) -> bool:
        now = time.monotonic()
        with self._changing:
            before = self._seen.pop(prefix, None)
            self._seen[prefix] = now
            if len(self._seen) > _MAX_PREFIXES:
                self._seen.popitem(last=False)
        return before is not None and now - before < _LIFE_SECONDS


def _add_saving(events: Events) -> None:
    """The difference to the price of the same call without the cache that we marked."""
    event = events[0]
    if not event.get("cache_read_tokens"):
        return
    uncached = {name: value for name, value in event.items() if not name.startswith("cache_")}
    paid, full = cost([event]), cost([uncached])
    if paid is not None and full is not None and full > paid:
        saved: Decimal = full - paid
        event["saved_usd"], event["saving_technique"] = saved, "prompt_caching"
        SAVINGS.add(saved)


def _instructions_first(body: dict[str, Any]) -> bool:
    """Whether messages were reordered. Only in a first turn: later an instruction's place is part of its meaning."""
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
    """The part that all calls of the same kind share."""
    messages = body.get("messages")
    system = (
        [m for m in messages if isinstance(m, dict) and m.get("role") in _SYSTEM] if isinstance(messages, list) else []
    )
    if not system and not body.get("instructions"):
        return b""
    return json.dumps([body.get("model"), body.get("tools"), body.get("instructions"), system]).encode()
