"""The optimizer's settings and their defaults; `outlay.configure` documents and changes them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class OptimizerSettings(NamedTuple):
    dedup_enabled: bool = True
    dedup_ttl: float = 300.0
    dedup_max_size: int = 1_000
    dedup_max_bytes: int = 32 * 1024 * 1024
    dedup_wait: float = 30.0
    retry_dedup_enabled: bool = True
    retry_dedup_window: float = 5.0
    cache_headers_enabled: bool = True
    max_tokens_profiles: Mapping[str, int] = MappingProxyType({})
    learned_caps_enabled: bool = False

    @property
    def longest_reuse(self) -> float:
        """Seconds after which no response may be used again; 0 where none may."""
        dedup = self.dedup_ttl if self.dedup_enabled else 0.0
        return max(dedup, self.retry_dedup_window if self.retry_dedup_enabled else 0.0)
