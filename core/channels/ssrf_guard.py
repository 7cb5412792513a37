"""Checks of outbound destinations: public addresses only, unless OUTLAY_ALLOW_PRIVATE_DESTINATIONS is set.

A name is resolved once and all its addresses are checked. The connection is made to a checked address and never to the
name, which may resolve to another address by then (DNS rebinding).
"""

import asyncio
import socket
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Final
from urllib.parse import SplitResult, urlsplit

from core.errors import Problem

Address = IPv4Address | IPv6Address

_NOT_PUBLIC: Final = (
    "leads to no public address; the server's setting OUTLAY_ALLOW_PRIVATE_DESTINATIONS=1 allows others"
)
"""The same for every name and address: a refusal does not tell which address a name has inside the server's network."""

RESOLVE_SECONDS: Final = 5

_SPECIAL: Final = tuple(
    ip_network(each)
    for each in (
        # IANA IPv4 Special-Purpose Address Registry, all entries
        *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"),
        *("192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16"),
        *("192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4"),
        "224.0.0.0/4",  # IANA IPv4 Multicast Address Space
        "168.63.129.16/32",  # Azure's host agent answers on a public address
        # IANA IPv6 Special-Purpose Address Registry: the entries in global unicast space
        *("2001::/23", "2001:db8::/32", "2620:4f:8000::/48", "3fff::/20"),
    )
)
"""Networks where no receiver of alerts can be, also those that the registries call globally reachable (anycast of
protocols, AS112). Registries of 2024-10-22, and RFC 9780; the standard
library's own table is as old as the Python in use."""
_GLOBAL_UNICAST: Final = ip_network("2000::/3")
"""The only part of IPv6 that IANA allocates to the Internet. Outside of it are, among others, ::1, 100::/64,
64:ff9b:1::/48 (local NAT64), 5f00::/16 (segment routing), fc00::/7, fe80::/10, fec0::/10 and ff00::/8."""
_NAT64: Final = ip_network("64:ff9b::/96")
"""RFC 6052: the last 32 bits are the IPv4 address that is reached."""


class RefusedDestination(Problem):
    """The URL may not be used; no connection was made. The message says why and contains no secret."""

    status, code, title = 422, "refused_destination", "Nothing may be sent there"


def is_public(address: Address) -> bool:
    """Whether this is an address of the public Internet. One that embeds IPv4 addresses is judged by these."""
    if isinstance(address, IPv6Address):
        if address.scope_id is not None:
            return False
        if embedded := _embedded(address):
            return all(is_public(each) for each in embedded)
        if address not in _GLOBAL_UNICAST:
            return False
    return not any(address in network for network in _SPECIAL if network.version == address.version)


def _embedded(address: IPv6Address) -> Sequence[IPv4Address]:
    """The IPv4 addresses that packets to an IPv6 address are sent to: IPv4-mapped, NAT64, 6to4 and Teredo."""
    if address.ipv4_mapped is not None:
        return [address.ipv4_mapped]
    if address in _NAT64:
        return [IPv4Address(int(address) & 0xFFFFFFFF)]
    if address.sixtofour is not None:
        return [address.sixtofour]
    return address.teredo or ()


def split_url(url: str, allow_private: bool) -> SplitResult:
    """The parts of a URL that a channel may have. Raises `RefusedDestination`."""
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
    """The addresses of a host to connect to.

    Raises:
        RefusedDestination: at least one address is private.
        OSError: the name cannot be resolved at present; `TimeoutError` after `RESOLVE_SECONDS`.
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
            # One private address among public ones is refused too: which one is connected to would be chance.
            if not is_public(ip_address(address)):
                raise RefusedDestination(_NOT_PUBLIC)
    return addresses
