"""A request's body, decompressed as it arrives: the limit holds before anything is allocated."""

import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Final, Protocol

import zstandard

from core.errors import Malformed, TooLarge, Unavailable, UnsupportedEncoding
from core.telemetry import METRICS

MAX_BODY_BYTES: Final = 5 * 1024 * 1024
"""Of the decompressed body; the compressed one may not be longer either."""
MAX_BODIES_BYTES: Final = 128 * 1024 * 1024
"""Of all bodies at once, as they came and decompressed."""
_STEP: Final = 256 * 1024
_ZSTD_WINDOW: Final = 8 * 1024 * 1024


class Decompressor(Protocol):
    """Gives pieces of at most some hundred KiB, however much the data swells to. Raises `ValueError`."""

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

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data or not self._stream.eof:
            if self._stream.eof:
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
    """Kept until the end, compressed: the caller counts what arrives."""

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


class Bodies:
    """The bytes of request bodies that this process holds, from their first to their request's answer."""

    def __init__(self) -> None:
        self._held = 0

    @contextmanager
    def entered(self) -> Iterator["Room"]:
        """One request, while this lasts."""
        room = Room(self)
        try:
            yield room
        finally:
            self.hold(-room.size)

    def hold(self, size: int) -> None:
        """Raises `Unavailable` where that would be more than `MAX_BODIES_BYTES`."""
        if size > 0 and self._held + size > MAX_BODIES_BYTES:
            raise Unavailable("This server has its hands full.", retry_after=1)
        self._held += size
        METRICS.bodies_bytes.set(self._held)


class Room:
    """What one request holds of it."""

    def __init__(self, bodies: Bodies) -> None:
        self._bodies = bodies
        self.size = 0

    def take(self, size: int) -> None:
        self._bodies.hold(size)
        self.size += size


async def read_body(stream: AsyncIterator[bytes], encoding: str, room: Room) -> bytes:
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
            _within_limit(received)
            room.take(len(data))
            for piece in decompressor.feed(data):
                body += piece
                _within_limit(len(body))
                room.take(len(piece))
        for piece in decompressor.finish():
            body += piece
            _within_limit(len(body))
            room.take(len(piece))
    except ValueError as error:
        raise Malformed(f"The {encoding} body cannot be decompressed: {error}.") from None
    return bytes(body)


def _within_limit(size: int) -> None:
    if size > MAX_BODY_BYTES:
        raise TooLarge(f"A body is at most {MAX_BODY_BYTES} bytes, decompressed; send fewer events a request.")
