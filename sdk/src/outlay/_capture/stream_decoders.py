"""Decodes a response's bytes, in pieces of any size, to JSON values: server-sent events, lines, AWS event streams.

Anything unreadable is skipped, so that a response that was cut still yields the values before the cut. Each byte is
copied and searched a fixed number of times, however small the pieces are, and a value has a limit.
"""

from __future__ import annotations

import base64
import json
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from outlay.numbers import may_round_to_zero, read_untrusted

_PLAIN = (b"{", b"[")
"""The first bytes of JSON in UTF-8 without a byte order mark, for which `json` need not detect the encoding."""
_decode = json.JSONDecoder().raw_decode
_BLANKS = " \t\n\r"
_MAX_VALUE = 24 * 1024 * 1024
"""Bytes of one event, line or frame. Images are the longest that providers send."""
_INFLATED = 16 * 1024 * 1024
_MOST_INFLATED = 20
"""A piece may become so many bytes, and so many times as long. Models' answers become five times as long."""
_GZIP = b"\x1f"
_ZSTD = b"\x28"


def parse_json(text: bytes | str) -> Any:
    """None where the text is not JSON. Numbers out of bounds are NaN or infinite."""
    try:
        if isinstance(text, bytes) and text[:1] in _PLAIN and not may_round_to_zero(text):
            decoded = text.decode()
            value, end = _decode(decoded)
            return value if end == len(decoded) or not decoded[end:].strip(_BLANKS) else None
    except json.JSONDecodeError:
        return None
    except RecursionError:
        return None
    except ValueError:  # a whole number of more digits than Python reads, or another encoding
        pass
    try:
        return read_untrusted(text)
    except (ValueError, RecursionError):
        return None


class Decompressor:
    """Undoes a response's content encoding. The first bytes decide, as some transports have decompressed them already.

    Bytes that cannot be decompressed become empty, and so does all that follows a piece which becomes too long.
    """

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding
        self._decompress: Callable[[bytes], bytes] | None = None
        self._has_begun = False

    def __call__(self, data: bytes) -> bytes:
        if not self._has_begun and data:
            self._has_begun = True
            self._decompress = _decompressor(self._encoding, data)
        if self._decompress is None:
            return data
        try:
            return self._decompress(data)
        except Exception:  # noqa: BLE001 - the decoder may be a third party's, with errors of its own
            return b""


def _decompressor(encoding: str, first: bytes) -> Callable[[bytes], bytes] | None:
    """Brotli and zstandard are used where the HTTP client has imported them; none is imported here."""
    if not encoding or encoding == "identity" or first[:1] in (b"{", b"[", b"d", b"e", b":"):
        return None
    if first[:1] == _GZIP or encoding == "deflate":
        return _inflate(zlib.decompressobj(47))
    if first[:1] == _ZSTD and (zstandard := sys.modules.get("zstandard")) is not None:
        decompress: Callable[[bytes], bytes] = zstandard.ZstdDecompressor().decompressobj().decompress
        return decompress
    if encoding == "br":
        for name in ("brotli", "brotlicffi"):
            if (brotli := sys.modules.get(name)) is not None:
                decoder = brotli.Decompressor()
                decompress = getattr(decoder, "decompress", None) or decoder.process
                return decompress
    return None


def _inflate(stream: zlib._Decompress) -> Callable[[bytes], bytes]:
    def inflate(data: bytes) -> bytes:
        if stream.unconsumed_tail:
            return b""
        return stream.decompress(data, _INFLATED + len(data) * _MOST_INFLATED)

    return inflate


def _said(text: bytes) -> Any:
    """The JSON value of one event or line; None also for one that names nothing, as it says nothing."""
    return parse_json(text) if text[:1] in _PLAIN and b":" in text else None


class _Lines:
    """Puts pieces of bytes together to whole lines, without their ends. One that is too long is left out."""

    def __init__(self) -> None:
        self._begun = bytearray()
        """The line that has not ended."""
        self._size = 0

    def feed(self, data: bytes) -> list[bytes]:
        lines = data.split(b"\n")
        rest = lines.pop()
        if lines:
            if self._size > _MAX_VALUE:
                del lines[0]
            elif self._size:
                lines[0] = bytes(self._begun + lines[0])
            self._begun.clear()
            self._size = 0
        self._size += len(rest)
        if self._size <= _MAX_VALUE:
            self._begun += rest
        else:
            self._begun.clear()
        return lines


class StreamDecoder:
    """Yields whole JSON values from pieces of a body."""

    def feed(self, data: bytes) -> Iterable[Any]:
        raise NotImplementedError

    def end(self) -> Iterable[Any]:
        """The last value, where the body ends without a terminator."""
        return self.feed(b"\n\n")


class ServerSentEvents(StreamDecoder):
    """html.spec.whatwg.org/multipage/server-sent-events.html: the `data` of each event."""

    def __init__(self) -> None:
        self._lines = _Lines()
        self._data: list[bytes] = []
        self._size = 0
        self._ends_in_return = False

    def feed(self, data: bytes) -> Iterator[Any]:
        if self._ends_in_return and data[:1] == b"\n":
            data = data[1:]  # the other half of a line's end
        self._ends_in_return = data[-1:] == b"\r"
        if b"\r" in data:
            data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        for line in self._lines.feed(data):
            if line.startswith(b"data:"):
                self._size += len(line)
                if self._size <= _MAX_VALUE:
                    self._data.append(line[5:].strip())
            elif not line and self._data:
                value = _said(b"\n".join(self._data)) if self._size <= _MAX_VALUE else None
                self._data, self._size = [], 0
                if value is not None:
                    yield value


class JsonLines(StreamDecoder):
    """Newline-delimited JSON (Ollama, Cohere v1)."""

    def __init__(self) -> None:
        self._lines = _Lines()

    def feed(self, data: bytes) -> Iterator[Any]:
        for line in self._lines.feed(data):
            if (value := _said(line.strip())) is not None:
                yield value


class JsonDocument(StreamDecoder):
    """One JSON document. Gemini's streams without `alt=sse` are one long list. Lines that come without their type are
    read, too."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def feed(self, data: bytes) -> Iterable[Any]:
        self._pieces.append(data)
        return ()

    def end(self) -> Iterable[Any]:
        text, self._pieces = b"".join(self._pieces), []
        if (value := parse_json(text)) is None:
            if text.lstrip()[:1] == b"[":
                value = _complete_items(text)
            elif b"}\n{" in text:
                value = [*JsonLines().feed(text + b"\n")]
        return (value,)


def _complete_items(text: bytes) -> list[Any]:
    """The complete items of a list that was cut."""
    decoder, found = json.JSONDecoder(), list[Any]()
    decoded = text.decode(errors="replace")
    position = decoded.index("[") + 1
    try:
        while True:
            while decoded[position : position + 1] in (",", " ", "\n", "\r", "\t"):
                position += 1
            value, position = decoder.raw_decode(decoded, position)
            found.append(value)
    except (ValueError, RecursionError):
        return found


class AwsEventStream(StreamDecoder):
    """Frames of total and header lengths with a checksum, headers, payload, checksum, as described at
    docs.aws.amazon.com/AmazonS3/latest/API/RESTSelectObjectAppendix.html. Bedrock's InvokeModel carries its JSON in
    base64 inside `chunk`."""

    def __init__(self) -> None:
        self._rest = bytearray()

    def feed(self, data: bytes) -> Iterator[Any]:
        rest = self._rest
        rest += data
        while len(rest) >= 16:
            total = int.from_bytes(rest[:4], "big")
            headers = int.from_bytes(rest[4:8], "big")
            if not 16 + headers <= total <= _MAX_VALUE:
                rest.clear()
                return
            if len(rest) < total:
                return
            frame = bytes(rest[:total])
            del rest[:total]
            payload = parse_json(frame[12 + headers : total - 4])
            if payload is not None:
                yield self._named(frame[12 : 12 + headers], payload)

    def end(self) -> Iterator[Any]:
        return iter(())

    @staticmethod
    def _named(headers: bytes, payload: Any) -> Any:
        kind = _header(headers, b":event-type") or _header(headers, b":exception-type")
        if kind == "chunk" and isinstance(payload, dict) and isinstance(payload.get("bytes"), str):
            return parse_json(base64.b64decode(payload["bytes"]))
        return {kind: payload} if kind else payload


def _header(headers: bytes, name: bytes) -> str | None:
    """A text header's value: its name, the type 7, two bytes of length, the text."""
    _, found, after = headers.partition(bytes((len(name),)) + name + b"\x07")
    if not found or len(after) < 2:
        return None
    return after[2 : 2 + int.from_bytes(after[:2], "big")].decode(errors="replace")


def decoder_for(content_type: str, first: bytes) -> StreamDecoder:
    if "event-stream" in content_type:
        return ServerSentEvents()
    if "eventstream" in content_type:
        return AwsEventStream()
    if "ndjson" in content_type or "stream+json" in content_type:
        return JsonLines()
    return ServerSentEvents() if first.lstrip().startswith((b"data:", b"event:")) else JsonDocument()
