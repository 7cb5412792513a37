"""Compressed bodies that are made to take long."""

import gzip
from collections.abc import AsyncIterator, Callable
from typing import Final

import pytest

from core.errors import Malformed
from services.ingest.decompression import ingest_room, read_body

BODY: Final = b'{"events": []}'


async def in_pieces(body: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(body), 64 * 1024):
        yield body[start : start + 64 * 1024]


async def read(body: bytes) -> bytes:
    with ingest_room().share(1) as share:
        return await read_body(in_pieces(body), "gzip", share)


@pytest.mark.parametrize("make", [lambda: gzip.compress(b"") * 900 + gzip.compress(BODY), lambda: gzip.compress(BODY)])
async def test_gzip_of_several_members(make: Callable[[], bytes]) -> None:
    assert await read(make()) == BODY


async def test_gzip_of_very_many_members_is_refused() -> None:
    with pytest.raises(Malformed, match="1,000 members"):
        await read(gzip.compress(b"") * 150_000)
