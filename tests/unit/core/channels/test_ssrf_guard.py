"""The addresses that outbound requests may use."""

import asyncio
from ipaddress import ip_address

import pytest

from core.channels.ssrf_guard import RefusedDestination, checked_addresses, is_public, split_url

PUBLIC = ["1.1.1.1", "93.184.216.34", "2606:4700:4700::1111", "::ffff:1.1.1.1", "172.32.0.1", "100.128.0.1"]
PUBLIC += ["64:ff9b::101:101", "2002:101:101::1", "2001:0:101:101::fefe:fefe", "2001:200::1", "192.0.1.1", "2a00::1"]
PRIVATE = {
    "RFC 1918": ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"],
    "loopback": ["127.0.0.1", "127.255.255.254", "::1"],
    "link-local and metadata": ["169.254.169.254", "169.254.0.1", "fe80::1", "fe80::1%eth0", "fd00:ec2::254"],
    "carrier-grade NAT": ["100.64.0.1", "100.127.255.255"],
    "unique local": ["fc00::1", "fdff::1", "fec0::1"],
    "wrapped": ["64:ff9b::7f00:1", "64:ff9b:1::a00:1", "2002:7f00:1::", "2001:0:7f00:1::", "::7f00:1", "::10.0.0.1"],
    "mapped": ["::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254"],
    "multicast": ["224.0.0.1", "239.255.255.250", "ff02::1", "ff0e::1"],
    "unspecified": ["0.0.0.0", "0.1.2.3", "::"],  # noqa: S104 - never bound
    "broadcast and reserved": ["255.255.255.255", "240.0.0.1", "192.0.0.1", "198.18.0.1", "192.88.99.1"],
    "documentation": ["192.0.2.1", "198.51.100.1", "203.0.113.1", "2001:db8::1"],
    "protocols": ["192.0.0.192", "192.0.0.9", "192.0.0.170", "192.31.196.1", "192.52.193.1", "192.175.48.1"],
    "special IPv6": ["100::1", "100:0:0:1::1", "5f00::1", "2001:2::1", "2001:1::1", "2001:20::1", "2001:1ff::1"],
    "documentation of IPv6": ["3fff::1", "3fff:fff:ffff::1", "2001:db8:ffff::1"],
    "AS112": ["2620:4f:8000::1", "2001:4:112::1"],
    "not allocated": ["4000::1", "1::1", "e000::1", "200::1"],
    "wrapped otherwise": [
        *("64:ff9b::a9fe:a9fe", "64:ff9b::c000:c0", "64:ff9b:1:ffff::101:101", "2002:a9fe:a9fe::1", "2002:c0a8:101::"),
        *("2001:0:101:101::f5ff:fffe", "2001:0:a00:1::fefe:fefe", "::ffff:192.0.0.192", "::101:101", "::ffff:0:7f00:1"),
    ],
    "Azure's host agent": ["168.63.129.16"],
}


@pytest.mark.parametrize("address", PUBLIC)
def test_public(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize("address", [address for found in PRIVATE.values() for address in found])
def test_private(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://hooks.example.com/", "https"),
        ("ftp://hooks.example.com/", "https"),
        ("//hooks.example.com/", "https"),
        ("hooks.example.com", "absolute"),
        ("https://", "absolute"),
        ("https://user:pass@hooks.example.com/", "user or a password"),
        ("https://token@hooks.example.com/", "user or a password"),
        ("https://@hooks.example.com/", "user or a password"),
        ("https://hooks.example.com\\@127.0.0.1/", "absolute"),
        ("https://hooks.example.com/\r\nX: y", "absolute"),
        ("https://hooks.example.com/a b", "absolute"),
        ("https://h\u00f6oks.example.com/", "absolute"),
        ("https://hooks.example.com:0/", "port"),
        ("https://hooks.example.com:99999/", "no URL"),
        ("https://[::1/", "no URL"),
        ("https://hooks.example.com/#x", "fragment"),
    ],
)
def test_no_channel_has_this_url(url: str, why: str) -> None:
    with pytest.raises(RefusedDestination, match=why):
        split_url(url, allow_private=False)


def test_plain_http_by_setting_only() -> None:
    assert split_url("http://127.0.0.1:9/x", allow_private=True).port == 9
    with pytest.raises(RefusedDestination, match="user"):
        split_url("http://a:b@127.0.0.1/", allow_private=True)


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "::1", "0"])
async def test_every_way_to_write_loopback(host: str) -> None:
    with pytest.raises((RefusedDestination, OSError)):
        await checked_addresses(host, 443, allow_private=False)


async def test_a_refusal_does_not_tell_the_address_of_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    told = set()
    for address in ("10.1.2.3", "169.254.169.254", "fd00::7", "192.0.0.192"):

        async def found(*_: object, address: str = address, **__: object) -> list[tuple[object, ...]]:
            return [(0, 0, 0, "", ("93.184.216.34", 443)), (0, 0, 0, "", (address, 443))]

        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", found)
        with pytest.raises(RefusedDestination) as refused:
            await checked_addresses("intranet.example.com", 443, allow_private=False)
        told.add(refused.value.detail)
    (detail,) = told
    assert not any(part in detail for part in ("10.1", "169.254", "fd00", "192.0", "intranet"))
