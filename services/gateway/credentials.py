"""Which of the caller's credentials is ours, and which one the provider gets."""

from typing import Final
from urllib.parse import parse_qsl, unquote

from core.errors import Unauthenticated
from core.providers.provider import OpenProvider, Protocol, key_header
from services.gateway.incoming import Headers, Incoming

CREDENTIALS: Final = frozenset((b"authorization", b"x-api-key", b"api-key", b"x-goog-api-key", b"x-outlay-key"))
_OURS: Final = (b"ol_live_", b"ol_test_")
_FIRST: Final = (b"x-outlay-key", b"authorization", b"x-api-key", b"api-key", b"x-goog-api-key")
_OF_CALLERS: Final[dict[Protocol, frozenset[bytes]]] = {
    "openai": frozenset((b"authorization",)),
    "anthropic": frozenset((b"x-api-key", b"authorization")),
    "google": frozenset((b"x-goog-api-key", b"authorization")),
    "azure": frozenset((b"api-key", b"authorization")),
}
"""Where a caller's own key of the provider, or its token, travels."""


def own_key(incoming: Incoming, protocol: Protocol) -> str:
    """The Outlay key of a request, as an `Authorization` header. Raises `Unauthenticated` where there is none."""
    found = {name: value for name, value in incoming.headers if name in CREDENTIALS}
    for name in _FIRST:
        value = found.get(name, b"")
        if name == b"authorization":
            value = value[7:].strip() if value[:7].lower() == b"bearer " else b""
        if value.startswith(_OURS):
            return f"Bearer {value.decode('latin-1')}"
    if protocol == "google":
        for parameter, text in parse_qsl(incoming.query):
            if parameter == "key" and text.startswith(("ol_live_", "ol_test_")):
                return f"Bearer {text}"
    raise Unauthenticated(
        "Send an Outlay key with the scope `gateway` where your client sends the provider's key, or as X-Outlay-Key."
    )


def provider_credentials(incoming: Incoming, provider: OpenProvider) -> Headers:
    """The headers that authenticate the call to the provider."""
    protocol = provider.spec.protocol
    if provider.spec.auth == "ours":
        return [key_header(protocol, provider.api_key)] if provider.api_key else []
    return [
        (name, value)
        for name, value in incoming.headers
        if name in _OF_CALLERS[protocol] and not any(mark in value for mark in _OURS)
    ]


def provider_query(incoming: Incoming, provider: OpenProvider) -> str:
    """The query without any key, but the caller's own where that is the one to be used."""
    is_callers = provider.spec.auth == "caller" and provider.spec.protocol == "google"
    return "&".join(
        part
        for part in incoming.query.split("&")
        if unquote(part.partition("=")[0]) != "key" or (is_callers and not _is_ours(part))
    )


def _is_ours(part: str) -> bool:
    return any(mark.decode() in unquote(part) for mark in _OURS)
