"""One request to a provider, and what its failures mean: refused, unsure, too slow."""

from collections.abc import AsyncIterator
from typing import Final

import aiohttp
from multidict import CIMultiDict
from yarl import URL

from core.errors import Problem
from core.providers.provider import OpenProvider, join_url
from services.gateway.errors import UpstreamFailed, UpstreamTooSlow
from services.gateway.request_body import RequestBody

REDIRECTS: Final = (301, 302, 303, 307, 308)
RETRIED: Final = (429, 500, 503, 529)
"""The provider did not do the work."""
UNSURE: Final = (502, 504)
"""It may have."""
_AT_ONCE: Final = 512 * 1024
_PIECE: Final = 256 * 1024

FAILURES: Final = (aiohttp.ClientError, OSError, TimeoutError, ValueError)
"""What a request may raise: also an answer that is no HTTP."""


async def request(
    client: aiohttp.ClientSession,
    provider: OpenProvider,
    method: str,
    path: str,
    query: str,
    headers: list[tuple[str, str]],
    body: RequestBody | bytes,
    length: bytes | None,
) -> aiohttp.ClientResponse:
    """Returns when the answer's head is here. Redirects are not followed. Raises `FAILURES`.

    Args:
        length: what the caller says of a body that streams through.
    """
    spec = provider.spec
    url = join_url(spec.base_url, path) + (f"?{query}" if query else "")
    named = CIMultiDict(headers)
    data: bytes | AsyncIterator[bytes] | None
    if isinstance(body, RequestBody):
        data = body.rest()
        if length is not None:
            named["Content-Length"] = length.decode("latin-1")
    elif len(body) > _AT_ONCE:
        data, named["Content-Length"] = _pieces(body), str(len(body))
    else:
        data = body or None
    return await client.request(
        method,
        URL(url, encoded=True),
        headers=named,
        data=data,
        allow_redirects=False,
        timeout=aiohttp.ClientTimeout(total=spec.total_timeout_s, sock_connect=10, sock_read=spec.timeout_s),
    )


async def _pieces(body: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(body), _PIECE):
        yield body[start : start + _PIECE]


def was_refused(error: BaseException) -> bool:
    """Whether nothing was sent."""
    return isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError)


def problem(error: BaseException, provider: OpenProvider) -> Problem:
    """For the caller. It names the provider as the organisation does, and no address."""
    name = provider.name
    if isinstance(error, TimeoutError):
        return UpstreamTooSlow(f"The provider {name} did not answer in time.")
    if was_refused(error):
        return UpstreamFailed(f"The provider {name} cannot be reached.", code="upstream_unreachable")
    return UpstreamFailed(f"The provider {name} broke off or answered with something that is no HTTP.")


def retry_after(response: aiohttp.ClientResponse) -> float | None:
    """The seconds that the provider asks for; None where it says none that can be read."""
    text = response.headers.get("Retry-After", "")
    return float(text[:6]) if text[:6].isdecimal() else None
