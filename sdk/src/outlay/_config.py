"""The SDK's settings, from arguments, else from the environment."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ._errors import SettingsError

DEFAULT_URL = "http://127.0.0.1:8080"
_SHOWN_LENGTH = 12
_HEADER_SAFE = re.compile(r"[\x21-\x7e]+")


@dataclass(frozen=True)
class Config:
    """Usable settings. Without a key nothing is recorded; a repr shows only the start of the key."""

    api_key: str | None = field(default=None, repr=False)
    base_url: str = DEFAULT_URL
    service: str | None = None
    environment: str | None = None
    max_queue_events: int = 10_000
    """Past it, new events are dropped and counted."""
    max_queue_bytes: int = 16 * 1024 * 1024
    """The same limit for the approximate memory of waiting events."""
    key: str = field(init=False, default="")
    """The part of the key that may be shown."""

    def __post_init__(self) -> None:
        shown = f"{self.api_key[:_SHOWN_LENGTH]}…" if self.api_key and len(self.api_key) > 2 * _SHOWN_LENGTH else "…"
        object.__setattr__(self, "key", shown if self.api_key else "")

    @property
    def enabled(self) -> bool:
        return bool(self.api_key) and not disabled()


def disabled() -> bool:
    """OUTLAY_DISABLED=1 switches recording off, whatever the code says."""
    return os.environ.get("OUTLAY_DISABLED", "") not in ("", "0")


def load_config(
    api_key: str | None = None,
    base_url: str | None = None,
    service: str | None = None,
    environment: str | None = None,
    max_queue_events: int = 10_000,
    max_queue_bytes: int = 16 * 1024 * 1024,
) -> Config:
    """Arguments win over OUTLAY_API_KEY, OUTLAY_URL, OUTLAY_SERVICE and OUTLAY_ENVIRONMENT.

    Raises:
        SettingsError: the key or the address can never work. Raised here, where the caller sees it, not in a thread.
    """
    return Config(
        _key(api_key or os.environ.get("OUTLAY_API_KEY")),
        _url(base_url or os.environ.get("OUTLAY_URL") or DEFAULT_URL),
        service or os.environ.get("OUTLAY_SERVICE") or None,
        environment or os.environ.get("OUTLAY_ENVIRONMENT") or None,
        max_queue_events,
        max_queue_bytes,
    )


def _key(given: str | None) -> str | None:
    """The key without the line break that a file or a shell leaves behind. No message contains the value."""
    if given is None or not str(given).strip():
        return None
    key = str(given).strip()
    if not _HEADER_SAFE.fullmatch(key):
        raise SettingsError("the API key holds characters no key has; check OUTLAY_API_KEY or api_key")
    return key


def _url(given: str) -> str:
    """The address without its user info, which is a secret."""
    try:
        parts = urlsplit(str(given).strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        parts, host, port = urlsplit(""), None, None
    if parts.scheme not in ("http", "https") or not host or not _HEADER_SAFE.fullmatch(host + parts.path):
        raise SettingsError("the server's address is no http or https URL; check OUTLAY_URL or base_url")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}{f':{port}' if port is not None else ''}{parts.path.rstrip('/')}"
