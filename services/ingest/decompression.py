"""Decompresses a request's body in small pieces as it arrives, and refuses it as soon as it exceeds the limit."""

import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Final, Protocol

import zstandard

from core.errors import Malformed, TooLarge, UnsupportedEncoding
from core.http.bodies import bodies_room
from core.http.fair_room import FairRoom, Share
from core.limits import MAX_BODIES_BYTES, MAX_BODY_BYTES
from core.process.telemetry import METRICS

_STEP: Final = 256 * 1024
_MAX_MEMBERS: Final = 1_000
_ZSTD_WINDOW: Final = 8 * 1024 * 1024


class Decompressor(Protocol):
    """Yields pieces of a few hundred KiB at most, whatever the ratio of compression. Raises `ValueError`."""

    def feed(self, data: bytes) -> Iterator[bytes]: ...

    def finish(self) -> Iterator[bytes]: ...


class _Identity:
    def feed(self, data: bytes) -> Iterator[bytes]:
        yield data

    def finish(self) -> Iterator[bytes]:
        return iter(())


class _Zlib:
    """gzip (also several members) and deflate (with its zlib wrapper, or bare as some clients send it)."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._stream = zlib.decompressobj(window)
        self._started = False
        self._members = 1

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data or not self._stream.eof:
            if self._stream.eof:
                self._members += 1
                if self._members > _MAX_MEMBERS:  # the rest is copied for each
                    raise ValueError(f"it has more than {_MAX_MEMBERS:,} members")
                self._stream = zlib.decompressobj(self._window)
            piece = self._piece(data)
            yield piece
            data = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
            if not data and len(piece) < _STEP:
                return

    def _piece(self, data: bytes) -> bytes:
        try:
            piece = self._stream.decompress(data, _STEP)
        except zlib.error as error:
            if self._started or self._window != zlib.MAX_WBITS:
                raise ValueError(str(error)) from None
            self._window = -zlib.MAX_WBITS
            self._stream = zlib.decompressobj(self._window)
            self._started = True
            return self._piece(data)
        self._started = True
        return piece

    def finish(self) -> Iterator[bytes]:
        if not self._stream.eof:
            raise ValueError("the compressed stream was cut")
        return iter(())


class _Zstd:
    """zstd. The compressed bytes are kept until the end; the caller limits what arrives."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def feed(self, data: bytes) -> Iterator[bytes]:
        self._parts.append(data)
        return iter(())

    def finish(self) -> Iterator[bytes]:
        decompressor = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW)
        try:
            with decompressor.stream_reader(b"".join(self._parts), read_across_frames=True) as reader:
                while piece := reader.read(_STEP):
                    yield piece
        except zstandard.ZstdError as error:
            raise ValueError(str(error)) from None


_ENCODINGS: Final[dict[str, Callable[[], Decompressor]]] = {
    "": _Identity,
    "identity": _Identity,
    "gzip": lambda: _Zlib(zlib.MAX_WBITS | 16),
    "x-gzip": lambda: _Zlib(zlib.MAX_WBITS | 16),
    "deflate": lambda: _Zlib(zlib.MAX_WBITS),
    "zstd": _Zstd,
}


def ingest_room(size: int = MAX_BODIES_BYTES) -> FairRoom:
    """For the bytes of all bodies with events, to their requests' answers."""
    room = bodies_room(size)
    METRICS.bodies_bytes.set_function(lambda: room.held)
    return room


async def read_body(stream: AsyncIterator[bytes], encoding: str, share: Share) -> bytes:
    """The decompressed body.

    Raises:
        Unavailable: too many bodies are here already.
        UnsupportedEncoding: not gzip, deflate or zstd.
        TooLarge: more than 5 MiB on the wire or decompressed.
        Malformed: the compressed stream is damaged or cut.
    """
    make = _ENCODINGS.get(encoding.strip().lower())
    if make is None:
        raise UnsupportedEncoding("Content-Encoding is gzip, deflate, zstd or left out.")
    decompressor = make()
    received = 0
    body = bytearray()
    try:
        async for data in stream:
            received += len(data)
            within_limit(received)
            share.take(len(data))
            for piece in decompressor.feed(data):
                body += piece
                within_limit(len(body))
                share.take(len(piece))
        for piece in decompressor.finish():
            body += piece
            within_limit(len(body))
            share.take(len(piece))
    except BaseException as error:
        body.clear()  # as in `core.http.bodies`
        if not isinstance(error, ValueError):
            raise
        raise Malformed(f"The {encoding} body cannot be decompressed: {error}.") from None
    return bytes(body)


def within_limit(size: int) -> None:
    """Raises `TooLarge` where a body of this size, in bytes, is too long."""
    if size > MAX_BODY_BYTES:
        raise TooLarge(f"A body is at most {MAX_BODY_BYTES} bytes, decompressed; send fewer events a request.")
