"""The one HTTP client for providers: a pool of connections to checked addresses, no redirect, no proxy, no cookie."""

import ssl
from ipaddress import ip_address
from socket import AF_INET, AF_INET6, AddressFamily
from typing import Final
from urllib.parse import urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from core.channels.ssrf_guard import RefusedDestination, checked_addresses, is_public, split_url

CONNECT_SECONDS: Final = 10
_KEEPALIVE_SECONDS: Final = 30
"""Below the idle times of providers' load balancers, so that a connection is rarely closed as it is used."""
_HEADER_BYTES: Final = 32 * 1024
"""Of one line of an answer's head; it has at most 128 of them."""


def new_client(allow_private: bool) -> aiohttp.ClientSession:
    """Must be called while an event loop runs; its `close` closes the pool."""
    connector = aiohttp.TCPConnector(
        limit=0,
        resolver=_CheckedResolver(allow_private),
        ttl_dns_cache=30,
        keepalive_timeout=_KEEPALIVE_SECONDS,
        ssl=ssl.create_default_context(),
    )
    return aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        trust_env=False,
        skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding", "Content-Type"),
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS),
        read_bufsize=64 * 1024,
        max_line_size=_HEADER_BYTES,
        max_field_size=_HEADER_BYTES,
    )


class _CheckedResolver(AbstractResolver):
    """Connections go to the addresses that were checked, never to the name again (DNS rebinding)."""

    def __init__(self, allow_private: bool) -> None:
        self._allow_private = allow_private

    async def resolve(self, host: str, port: int = 0, family: AddressFamily = AF_INET) -> list[ResolveResult]:
        try:
            addresses = await checked_addresses(host, port, self._allow_private)
        except RefusedDestination as error:
            raise OSError(error.detail) from None
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=AF_INET6 if ":" in address else AF_INET,
                proto=0,
                flags=0,
            )
            for address in addresses
        ]

    async def close(self) -> None:
        """Nothing is open."""


def check_base_url(url: str, allow_private: bool) -> None:
    """Raises `RefusedDestination`. An address in place of a name is judged at once, as no resolver will see it."""
    parts = split_url(url, allow_private)
    if parts.query:
        raise RefusedDestination("has a query (?…); callers' paths are put after it")
    try:
        address = ip_address(parts.hostname or "")
    except ValueError:
        return
    if not allow_private and not is_public(address):
        raise RefusedDestination("leads to no public address; OUTLAY_ALLOW_PRIVATE_DESTINATIONS=1 allows others")


async def check_reach(url: str, allow_private: bool) -> None:
    """Also resolves the name, as far as that works at present. Raises `RefusedDestination`."""
    check_base_url(url, allow_private)
    parts = urlsplit(url)
    try:
        await checked_addresses(
            parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80), allow_private
        )
    except (OSError, TimeoutError):
        return  # it is checked again before every connection
