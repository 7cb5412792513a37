"""From the bytes of an answer, in pieces of any size, to parsed JSON: server-sent events, lines, AWS event streams.

What cannot be read is skipped: an answer that was cut in the middle still says what it said before.
"""

from __future__ import annotations

import base64
import json
import sys
import zlib
from collections.abc import Callable, Iterator
from typing import Any

_PLAIN = (b"{", b"[")
"""The first bytes of what is UTF-8 without a mark, so that nobody need find out."""
_decode = json.JSONDecoder().decode
_GZIP = b"\x1f"
_ZSTD = b"\x28"


def parsed(text: bytes | str) -> Any:
    """None for what is no JSON."""
    try:
        if isinstance(text, bytes) and text[:1] in _PLAIN:
            return _decode(text.decode())
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


class Unpacker:
    """Bytes as the application will see them. Some transports hand them over unpacked already, so the bytes decide."""

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding
        self._unpack: Callable[[bytes], bytes] | None = None
        self._has_begun = False

    def __call__(self, data: bytes) -> bytes:
        if not self._has_begun and data:
            self._has_begun = True
            self._unpack = _unpacker(self._encoding, data)
        if self._unpack is None:
            return data
        try:
            return self._unpack(data)
        except Exception:  # noqa: BLE001 - the decoder may be a third party's, with errors of its own
            return b""


def _unpacker(encoding: str, first: bytes) -> Callable[[bytes], bytes] | None:
    """Brotli's and zstandard's decoders are those the HTTP client has imported itself; none is imported here."""
    if not encoding or encoding == "identity" or first[:1] in (b"{", b"[", b"d", b"e", b":"):
        return None
    if first[:1] == _GZIP or encoding == "deflate":
        return zlib.decompressobj(47).decompress
    if first[:1] == _ZSTD and (zstandard := sys.modules.get("zstandard")) is not None:
        unpack: Callable[[bytes], bytes] = zstandard.ZstdDecompressor().decompressobj().decompress
        return unpack
    if encoding == "br":
        for name in ("brotli", "brotlicffi"):
            if (brotli := sys.modules.get(name)) is not None:
                decoder = brotli.Decompressor()
                unpack = getattr(decoder, "decompress", None) or decoder.process
                return unpack
    return None


class Splitter:
    """Feed it pieces, get whole JSON values."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> Iterator[Any]:
        raise NotImplementedError

    def end(self) -> Iterator[Any]:
        """What stood there without an end of its own."""
        rest, self._rest = self._rest, b""
        yield from self.feed(rest + b"\n\n") if rest else ()


class ServerSentEvents(Splitter):
    """html.spec.whatwg.org/multipage/server-sent-events.html: the `data` of each event."""

    def __init__(self) -> None:
        super().__init__()
        self._data: list[bytes] = []

    def feed(self, data: bytes) -> Iterator[Any]:
        lines = (self._rest + data).replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        self._rest = lines.pop()
        for line in lines:
            if line.startswith(b"data:"):
                self._data.append(line[5:].strip())
            elif not line and self._data:
                text, self._data = b"\n".join(self._data), []
                if text != b"[DONE]" and (value := parsed(text)) is not None:
                    yield value


class Lines(Splitter):
    """Newline-delimited JSON (Ollama, Cohere v1)."""

    def feed(self, data: bytes) -> Iterator[Any]:
        lines = (self._rest + data).split(b"\n")
        self._rest = lines.pop()
        for line in lines:
            if line.strip() and (value := parsed(line)) is not None:
                yield value


class Whole(Splitter):
    """One JSON document; Gemini's streams without `alt=sse` are one long list."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[bytes] = []

    def feed(self, data: bytes) -> Iterator[Any]:
        self._pieces.append(data)
        return iter(())

    def end(self) -> Iterator[Any]:
        text, self._pieces = b"".join(self._pieces), []
        if (value := parsed(text)) is None and text.lstrip()[:1] == b"[":
            value = _items_so_far(text)
        yield value


def _items_so_far(text: bytes) -> list[Any]:
    """The whole items of a list that was cut."""
    decoder, found = json.JSONDecoder(), list[Any]()
    shown = text.decode(errors="replace")
    place = shown.index("[") + 1
    try:
        while True:
            while shown[place : place + 1] in (",", " ", "\n", "\r", "\t"):
                place += 1
            value, place = decoder.raw_decode(shown, place)
            found.append(value)
    except (ValueError, RecursionError):
        return found


class EventStream(Splitter):
    """docs.aws.amazon.com/AmazonS3/latest/API/RESTSelectObjectAppendix.html has the framing: total and header lengths
    with a checksum, headers, payload, checksum. Bedrock's InvokeModel carries its JSON in base64 inside `chunk`."""

    _MOST = 24 * 1024 * 1024

    def feed(self, data: bytes) -> Iterator[Any]:
        self._rest += data
        while len(self._rest) >= 16:
            total = int.from_bytes(self._rest[:4], "big")
            headers = int.from_bytes(self._rest[4:8], "big")
            if not 16 + headers <= total <= self._MOST:
                self._rest = b""
                return
            if len(self._rest) < total:
                return
            frame, self._rest = self._rest[:total], self._rest[total:]
            payload = parsed(frame[12 + headers : total - 4])
            if payload is not None:
                yield self._named(frame[12 : 12 + headers], payload)

    def end(self) -> Iterator[Any]:
        return iter(())

    @staticmethod
    def _named(headers: bytes, payload: Any) -> Any:
        kind = _header(headers, b":event-type") or _header(headers, b":exception-type")
        if kind == "chunk" and isinstance(payload, dict) and isinstance(payload.get("bytes"), str):
            return parsed(base64.b64decode(payload["bytes"]))
        return {kind: payload} if kind else payload


def _header(headers: bytes, name: bytes) -> str | None:
    """A text header's value: its name, the type 7, two bytes of length, the text."""
    _, found, after = headers.partition(bytes((len(name),)) + name + b"\x07")
    if not found or len(after) < 2:
        return None
    return after[2 : 2 + int.from_bytes(after[:2], "big")].decode(errors="replace")


def splitter(content_type: str, first: bytes) -> Splitter:
    if "event-stream" in content_type:
        return ServerSentEvents()
    if "eventstream" in content_type:
        return EventStream()
    if "ndjson" in content_type or "stream+json" in content_type:
        return Lines()
    return ServerSentEvents() if first.lstrip().startswith((b"data:", b"event:")) else Whole()
