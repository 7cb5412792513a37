"""The headers that a provider gets, and those of its answer that the caller gets."""

from collections.abc import Iterable
from typing import Final

import zstandard  # noqa: F401 - the capture reads zstd where this is imported

from services.gateway.credentials import CREDENTIALS
from services.gateway.incoming import Headers

_HOP_BY_HOP: Final = frozenset(
    b"connection keep-alive proxy-authenticate proxy-authorization proxy-connection te trailer trailers "
    b"transfer-encoding upgrade http2-settings".split()
)
"""RFC 9110, 7.6.1, and what else speaks of one connection."""
_NOT_SENT: Final = (
    CREDENTIALS
    | _HOP_BY_HOP
    | frozenset(b"host content-length cookie expect forwarded x-real-ip via accept-encoding".split())
    | frozenset(b"x-http-method-override x-http-method x-method-override".split())  # what was checked is sent
)
_PREFIXES: Final = (b"x-cost-", b"x-outlay-", b"x-forwarded-")
_NOT_ANSWERED: Final = _HOP_BY_HOP | frozenset(b"alt-svc strict-transport-security set-cookie".split())
"""They speak of the provider's own origin, which the caller did not ask."""
_READABLE: Final = frozenset((b"gzip", b"deflate", b"zstd", b"identity"))


def request_headers(given: Headers, credentials: Headers, is_changed: bool) -> list[tuple[str, str]]:
    """As the caller sent them, without those for us and for our connection.

    Args:
        is_changed: the answer will be changed on its way, so it must not be compressed.
    """
    named = _named_by_connection(given)
    own = [
        (name, value)
        for name, value in given
        if name not in _NOT_SENT and name not in named and not name.startswith(_PREFIXES)
    ]
    kept = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in (*own, *credentials)]
    if is_changed:
        kept.append(("accept-encoding", "identity"))
    else:
        asked = [value for name, value in given if name == b"accept-encoding"]
        if asked:
            kept.append(("accept-encoding", readable(b",".join(asked))))
    return kept


def readable(accepted: bytes) -> str:
    """The encodings among these that can be read on the way; identity where there is none."""
    kept = [part.strip() for part in accepted.split(b",") if part.partition(b";")[0].strip().lower() in _READABLE]
    return b", ".join(kept).decode("latin-1") or "identity"


def answer_headers(given: Iterable[tuple[bytes, bytes]]) -> Headers:
    """The provider's, without those of its connection and any that pretend to be ours."""
    pairs = [(name.lower(), value) for name, value in given]
    named = _named_by_connection(pairs)
    return [
        (name, value)
        for name, value in pairs
        if name not in _NOT_ANSWERED and name not in named and not name.startswith(b"x-outlay-")
    ]


def _named_by_connection(headers: Headers) -> frozenset[bytes]:
    """Names that `Connection` declares to be of this connection alone."""
    values = [value for name, value in headers if name == b"connection"]
    if not values:
        return frozenset()
    return frozenset(part.strip().lower() for part in b",".join(values).split(b",")) - {b"content-type"}
