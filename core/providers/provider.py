"""A provider of an organisation: where the gateway passes calls on to, in whose protocol, and with whose key."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, NamedTuple

import msgspec
from outlay.providers._hosts import Hosts

from core.ledger_id import LedgerId

Protocol = Literal["openai", "anthropic", "google", "azure"]
Auth = Literal["ours", "caller"]
RESERVED_NAMES: Final = frozenset(("v1", "v1beta", "mcp", "a2a", "healthz", "readyz", "metrics"))
"""First segments of a gateway's paths that are no provider's."""
NAME: Final = r"^[a-z0-9][a-z0-9._-]{0,62}$"

KEY_HEADERS: Final[dict[Protocol, bytes]] = {
    "openai": b"authorization",
    "anthropic": b"x-api-key",
    "google": b"x-goog-api-key",
    "azure": b"api-key",
}
"""The header in which a provider of the protocol takes its key."""
CHECK_PATHS: Final[dict[Protocol, str]] = {
    "openai": "/v1/models",
    "anthropic": "/v1/models",
    "google": "/v1beta/models",
    "azure": "/openai/models?api-version=2024-10-21",
}
"""The list of models: the cheapest request that needs a key. Sources: each provider's API reference."""
_HOSTS: Final = Hosts()


class ProviderSpec(msgspec.Struct, frozen=True, omit_defaults=True):
    """All that is not secret. Times are seconds."""

    protocol: Protocol
    base_url: str
    auth: Auth = "ours"
    """`caller`: the caller's own provider key travels in the provider's header."""
    provider: str | None = None
    """Who events say served the call; None: whom the host tells, else the protocol's."""
    models: Sequence[str] = ()
    """The only models that may be called here; empty: all."""
    fallback: Sequence[str] = ()
    """Names of providers that are tried where this one fails, in order."""
    timeout_s: float = 600
    """Between two bytes of an answer."""
    total_timeout_s: float | None = None
    max_retries: int = 0
    retry_unsure: bool = False
    """Whether to retry where the provider may have done the work already."""
    stream_usage: bool = False
    """Whether to ask for a stream's usage, and to take the chunk with it out again."""

    @property
    def event_provider(self) -> str:
        """Who events say served the call."""
        if self.provider is not None:
            return self.provider
        host = self.base_url.partition("://")[2].partition("/")[0].lower()
        return _HOSTS.provider(host) or self.protocol


class Provider(NamedTuple):
    """A provider without its key."""

    id: str
    ledger_id: LedgerId
    name: str
    spec: ProviderSpec
    has_key: bool
    created_at: datetime
    changed_at: datetime


class OpenProvider(NamedTuple):
    """A provider as a gateway uses it."""

    id: str
    name: str
    spec: ProviderSpec
    api_key: str | None


def key_header(protocol: Protocol, api_key: str) -> tuple[bytes, bytes]:
    """The header that carries a provider's key."""
    name = KEY_HEADERS[protocol]
    return name, f"Bearer {api_key}".encode() if name == b"authorization" else api_key.encode()


def join_url(base_url: str, path: str) -> str:
    """Both one after the other; a version segment that the base ends with and the path begins with is there once."""
    base = base_url.rstrip("/")
    last, first = base.rpartition("/")[2], path.split("/", 2)[1] if path.startswith("/") else ""
    if last == first and last[:1] == "v" and last[1:2].isdecimal():
        return base + path[len(first) + 1 :]
    return base + path
