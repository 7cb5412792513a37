"""What the SDK was told: by arguments, else by the environment."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

DEFAULT_URL = "http://127.0.0.1:8080"


@dataclass(frozen=True)
class Config:
    """Without a key nothing is recorded. The key never shows in a repr."""

    api_key: str | None = field(default=None, repr=False)
    base_url: str = DEFAULT_URL
    service: str | None = None
    environment: str | None = None
    max_queue_events: int = 10_000
    """Past it, new events are dropped and counted."""

    @property
    def enabled(self) -> bool:
        return bool(self.api_key) and os.environ.get("OUTLAY_DISABLED", "") in ("", "0")


def configure(
    api_key: str | None,
    base_url: str | None,
    service: str | None,
    environment: str | None,
    max_queue_events: int = 10_000,
) -> Config:
    """Arguments win over OUTLAY_API_KEY, OUTLAY_URL, OUTLAY_SERVICE and OUTLAY_ENVIRONMENT."""
    return Config(
        api_key or os.environ.get("OUTLAY_API_KEY") or None,
        (base_url or os.environ.get("OUTLAY_URL") or DEFAULT_URL).rstrip("/"),
        service or os.environ.get("OUTLAY_SERVICE") or None,
        environment or os.environ.get("OUTLAY_ENVIRONMENT") or None,
        max_queue_events,
    )
