"""Spending less without changing an answer: what was answered is not asked again, prefixes are marked for providers'
caches, answers are capped where somebody said so. At the HTTP level, for every client library.

True to its word: nothing is reused where the request asks for variety or its answer calls a tool, and every saving is
an event with its exact amount by the price book.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextvars import ContextVar, Token
from decimal import Decimal
from typing import TYPE_CHECKING

from outlay._capture.wire import parsed

from .caps import Caps
from .hints import Hints
from .reuse import Reuse
from .savings import SAVINGS
from .settings import Settings

if TYPE_CHECKING:
    from outlay._capture.call import Call
    from outlay._capture.core import Seen

_off: ContextVar[bool] = ContextVar("outlay_no_optimize", default=False)


class no_optimize:
    """Inside, every call is sent as it is: `with outlay.no_optimize():`, also `async with`."""

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
    """A shaper of calls."""

    def __init__(self) -> None:
        self.settings = Settings()
        self._reuse = Reuse()
        self._caps = Caps()
        self._hints = Hints()

    def shape(self, call: Call, seen: Seen) -> None:
        if _off.get() or not isinstance(call.request, bytes):
            return
        if self._reuse.answer(call, seen, self.settings) or not seen.can_change:
            return
        self._caps.watch(call)
        techniques = [each for each in (self._caps, self._hints) if each.may(call, seen.host, self.settings)]
        body = parsed(call.request) if techniques else None
        if isinstance(body, dict) and any([each.change(call, body, self.settings) for each in techniques]):
            call.sent_body = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()

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
        """Change what is given, at once; the rest stays.

        Args:
            dedup_enabled, dedup_ttl: reuse answers for so many seconds (300).
            dedup_max_size, dedup_max_bytes: how many answers are kept (1,000), and how much (32 MiB).
            dedup_wait: the longest that a call waits for the answer to the same call in another thread or task, before
                it asks as well (30); 0: it never waits.
            retry_dedup_enabled, retry_dedup_window: the same call again within so many seconds (5) is a retry.
            cache_headers_enabled: mark repeated prefixes for the provider's prompt cache.
            max_tokens_profiles: the most output tokens by feature, where a request says nothing itself.
            learned_caps_enabled: also cap features at 120 % of their 95th percentile, after 10 calls. Off by default,
                because a cap can cut an answer; one that does is counted and raises the ceiling.
        """
        given = {name: value for name, value in locals().items() if name != "self" and value is not None}
        self.settings = self.settings._replace(**given)


def get_total_savings() -> Decimal:
    """USD that were saved in this process, exactly, by the local price book."""
    return SAVINGS.total


OPTIMIZER = Optimizer()
configure = OPTIMIZER.configure

__all__ = ["OPTIMIZER", "Optimizer", "configure", "get_total_savings", "no_optimize"]
