"""Where outbound requests may go: public addresses only, unless the server is told otherwise.

A name is resolved once and every address of it is looked at; the connection is made to an address that was, never to
the name again, which may point elsewhere by then.
"""

import asyncio
import socket
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Final
from urllib.parse import SplitResult, urlsplit

from core.errors import OutlayError

Address = IPv4Address | IPv6Address

RESOLVE_SECONDS: Final = 5
# What `is_global` leaves to the reader: addresses that carry another one inside, or that reach a whole network.
_WRAPPING: Final = (
    ip_network("64:ff9b::/96"),  # NAT64, RFC 6052
    ip_network("64:ff9b:1::/48"),  # NAT64 of one's own, RFC 8215
    ip_network("2002::/16"),  # 6to4
    ip_network("2001::/32"),  # Teredo
    ip_network("::/96"),  # IPv4-compatible, deprecated
    ip_network("fec0::/10"),  # site-local, deprecated
)
_NOT_FOR_US: Final = (
    ip_network("192.88.99.0/24"),  # 6to4 relays
    ip_network("168.63.129.16/32"),  # Azure's host agent answers on a public address
)


class RefusedDestination(OutlayError):
    """No connection was made. The message says why and names no secret."""

    status, code, title = 422, "refused_destination", "Nothing may be sent there"


def is_public(address: Address) -> bool:
    """Whether this is an address of the public Internet and nothing else."""
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(address.ipv4_mapped)
        if address.scope_id is not None:
            return False
    if any(address in network for network in (*_WRAPPING, *_NOT_FOR_US) if network.version == address.version):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def split_url(url: str, allow_private: bool) -> SplitResult:
    """A URL that a channel may have. Raises `RefusedDestination`."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise RefusedDestination("is no URL") from None
    if not host or not all(32 < ord(c) < 127 and c != "\\" for c in url):
        raise RefusedDestination("is an absolute URL such as https://hooks.example.com/outlay")
    if parts.scheme != "https" and not (allow_private and parts.scheme == "http"):
        raise RefusedDestination("begins with https:// (plain http: only with OUTLAY_ALLOW_PRIVATE_DESTINATIONS=1)")
    if parts.username is not None or parts.password is not None:
        raise RefusedDestination("has a user or a password in it; leave them out, the channel's `secret` is for that")
    if port == 0:
        raise RefusedDestination("has no usable port")
    if parts.fragment:
        raise RefusedDestination("has a fragment (#…), which no receiver would ever see")
    return parts


async def checked_addresses(host: str, port: int, allow_private: bool) -> list[str]:
    """The addresses of a host to connect to. Raises `RefusedDestination` where a single one is private.

    Raises `OSError` where the name cannot be resolved just now.
    """
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(RESOLVE_SECONDS):
            found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError:
        raise RefusedDestination("has a host that is no name") from None
    addresses = list(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))
    if not allow_private:
        for address in addresses:
            # One bad address among good ones is refused too: which one is taken would be chance.
            if not is_public(ip_address(address)):
                raise RefusedDestination(
                    f"{host} is at {address}, which is no public address; the server's setting "
                    "OUTLAY_ALLOW_PRIVATE_DESTINATIONS=1 allows that"
                )
    return addresses
