"""Optimizations that do not change a response: repeated requests are answered from a cache, prefixes are marked for
providers' prompt caches, and outputs are capped where that was configured. At the HTTP level, for every client library.

Nothing is used again where the request asks for variety or its response calls a tool. Every saving is an event with its
exact amount by the price book.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from contextvars import ContextVar, Token
from decimal import Decimal

from outlay._capture.interceptor import CAPTURE
from outlay._capture.observed_request import ObservedRequest, OutgoingRequest
from outlay._capture.plan import Plan
from outlay._capture.stream_decoders import parse_json

from .output_caps import OutputCaps
from .prompt_cache import PromptCacheHints
from .response_cache import ResponseCache
from .savings import SAVINGS
from .settings import OptimizerSettings

_log = logging.getLogger("outlay")
_off: ContextVar[bool] = ContextVar("outlay_no_optimize", default=False)


class no_optimize:
    """Send every call inside as it is: `with outlay.no_optimize():`, also `async with`."""

    def __enter__(self) -> no_optimize:
        self._token: Token[bool] = _off.set(True)
        return self

    def __exit__(self, *_: object) -> None:
        _off.reset(self._token)

    async def __aenter__(self) -> no_optimize:
        return self.__enter__()

    async def __aexit__(self, *_: object) -> None:
        self.__exit__()


class Optimizer:
    def __init__(self) -> None:
        self.settings = OptimizerSettings()
        self._cache = ResponseCache()
        self._caps = OutputCaps()
        self._hints = PromptCacheHints()
        self._is_configured = self._has_warned = False

    def shape(self, request: ObservedRequest, outgoing: OutgoingRequest, plan: Plan) -> Plan:
        if _off.get() or not isinstance(request.body, bytes):
            return plan
        plan = self._cache.plan(request, outgoing, plan, self.settings)
        if plan.replay is not None or not outgoing.can_change:
            return plan
        # Separately, as a failure here must not lose the plan to cache the response: other calls may wait for it.
        return CAPTURE.safely(self._rewrite, request, outgoing, plan) or plan

    def _rewrite(self, request: ObservedRequest, outgoing: OutgoingRequest, plan: Plan) -> Plan:
        """Put caps and hints into the body."""
        caps = self._caps.applies_to(request, self.settings)
        hints = self._hints.applies_to(request, outgoing.host, self.settings)
        body = parse_json(request.body) if (caps or hints) and isinstance(request.body, bytes) else None
        capped = self._caps.cap(request, body, self.settings) if caps and isinstance(body, dict) else None
        hinted = self._hints.hint(request, body) if hints and isinstance(body, dict) else None
        learn = capped or self._caps.watch(request)
        added = [each for each in (learn, hinted and hinted.amendment) if each is not None]
        if added:
            plan = plan._replace(amendments=(*plan.amendments, *added))
        if capped is None and hinted is None:
            return plan
        return plan._replace(body=json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode())

    def configure(
        self,
        *,
        dedup_enabled: bool | None = None,
        dedup_ttl: float | None = None,
        dedup_max_size: int | None = None,
        dedup_max_bytes: int | None = None,
        dedup_wait: float | None = None,
        retry_dedup_enabled: bool | None = None,
        retry_dedup_window: float | None = None,
        cache_headers_enabled: bool | None = None,
        max_tokens_profiles: Mapping[str, int] | None = None,
        learned_caps_enabled: bool | None = None,
    ) -> None:
        """Change the given settings at once; the others stay.

        Args:
            dedup_enabled, dedup_ttl: use responses again for this many seconds (300).
            dedup_max_size, dedup_max_bytes: bounds of the cache in responses (1,000) and bytes (32 MiB).
            dedup_wait: the longest that a call waits for the response to the same call in another thread or task before
                it is sent as well, in seconds (30); 0: it never waits.
            retry_dedup_enabled, retry_dedup_window: the same call again within this many seconds (5) is a retry.
            cache_headers_enabled: mark repeated prefixes for the provider's prompt cache.
            max_tokens_profiles: the maximum output tokens by feature, for requests that set none.
            learned_caps_enabled: also cap features at 120 % of their 95th percentile, after 10 calls. Off by default,
                because a cap can cut a response; one that does is counted and raises the cap.
        """
        given = {name: value for name, value in locals().items() if name != "self" and value is not None}
        self.settings = self.settings._replace(**given)
        self._is_configured = True
        self.warn_if_off()

    def warn_if_off(self) -> None:
        """Log once that settings were given to an optimizer that is off."""
        if self._is_configured and CAPTURE.is_planned and self.shape not in CAPTURE.shapers and not self._has_warned:
            self._has_warned = True
            _log.warning(
                "outlay: the settings of outlay.configure change nothing, as the optimizer is off; call outlay.init() "
                "without optimize=False, or set OUTLAY_OPTIMIZE=1"
            )


def get_total_savings() -> Decimal:
    """USD saved in this process, exactly, by the local price book."""
    return SAVINGS.total


OPTIMIZER = Optimizer()
configure = OPTIMIZER.configure

__all__ = ["OPTIMIZER", "Optimizer", "configure", "get_total_savings", "no_optimize"]
