"""Parses a response's bytes, in pieces of any size, into usage, error code and counts. Never keeps content."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from outlay.providers import ResponseUsage, StreamUsage, usage_of
from outlay.providers._endings import finish_reason
from outlay.providers._endpoints import BATCH, Target
from outlay.providers._safe_read import dig, mapping, path
from outlay.providers._tools import calls_tools

from .background import BackgroundResponse, background_reader
from .batch_results import BatchReader
from .request_facts import text_length
from .stream_decoders import Decompressor, JsonDocument, StreamDecoder, decoder_for

_TOOL_MARKS: Final = (b"tool", b"unction", b"TOOL", b"mcp_call")
"""Every response that calls a tool contains one of these. Searching a response's bytes for them costs less than looking
at its events."""
_MARK_PART: Final = max(map(len, _TOOL_MARKS)) - 1
"""So many bytes of a mark may be in the piece before."""
_OBJECT_OR_LIST: Final = (b"{", b"[")
_CODE = re.compile(r"[A-Za-z0-9_.:/-]{1,64}")
_ERROR_PATHS: Final = tuple(
    path(dotted) for dotted in ("error.code", "error.type", "error.status", "0.error.status", "code", "type", "__type")
)


class ResponseParser:
    """Reads one response. `feed` takes its bytes as they came, compressed or not; `end` completes the last piece.

    Args:
        target, status, headers: of the call; names of headers in lower case.
        service_tier: the tier that the request asks for.
    """

    # Defaults are the class's, so that a response sets no more than it has to.
    has_tool_calls = False
    finish_reason: str | None = None
    """The provider's word."""
    text_length = 0
    """Characters of a streamed response's text."""
    error: str | None = None
    """The provider's short code."""
    background: BackgroundResponse | None = None
    _decoder: StreamDecoder | None = None
    _may_call_tools = False
    _tail = b""
    _stream: StreamUsage | None = None
    _usage: ResponseUsage | None = None

    def __init__(
        self, target: Target, status: int | None, headers: Mapping[str, str], service_tier: str | None
    ) -> None:
        self._target = target
        self._background_of = background_reader(target)
        self._is_failure = (status or 0) >= 400
        self._headers = headers
        self._service_tier = service_tier
        self._content_type = headers.get("content-type", "").lower()
        self._decompress = Decompressor(headers["content-encoding"].lower()) if "content-encoding" in headers else None

    def feed(self, data: bytes) -> None:
        if self._decompress is not None:
            data = self._decompress(data)
        if self._decoder is None:
            if not data:
                return
            self._decoder = decoder_for(self._content_type, data)
            # A document in another encoding than UTF-8 has the marks in other bytes.
            self._may_call_tools = isinstance(self._decoder, JsonDocument) and data[:1] not in _OBJECT_OR_LIST
        if not self._may_call_tools:
            searched = self._tail + data
            self._tail = searched[-_MARK_PART:]
            for mark in _TOOL_MARKS:
                if mark in searched:
                    self._may_call_tools = True
                    break
        for event in self._decoder.feed(data):
            self._read(event)

    def end(self) -> None:
        if self._decoder is not None:
            for event in self._decoder.end():
                self._read(event)

    def take(self, answer: Any) -> None:
        """Read a response that is parsed already, in place of bytes."""
        self._decoder, self._may_call_tools = JsonDocument(), True
        self._read(answer)

    def _read(self, event: Any) -> None:
        target = self._target
        self.finish_reason = finish_reason(event) or self.finish_reason
        if self._may_call_tools and not self.has_tool_calls:
            self.has_tool_calls = any(map(calls_tools, event if isinstance(event, list) else (event,)))
        if self._is_failure or (isinstance(event, dict) and event.get("error")):
            self.error = self.error or _error_code(event)
        if self._background_of is not None and isinstance(event, dict):
            self.background = self._background_of(event) or self.background
        provider, operation, tier = target.provider, target.operation, self._service_tier
        if isinstance(self._decoder, JsonDocument) and not isinstance(event, list):
            self._usage = usage_of(provider, operation, mapping(event), self._headers, requested_tier=tier)
            return
        if self._stream is None:
            self._stream = StreamUsage(provider, operation, self._headers, requested_tier=tier)
        self._stream.feed(event)
        self.text_length += text_length(event)

    @property
    def is_stream(self) -> bool:
        return self._stream is not None

    def usage(self) -> ResponseUsage:
        if self._usage is not None:
            return self._usage
        return self._stream.result() if self._stream is not None else ResponseUsage()


def parser_for(
    target: Target, status: int | None, headers: Mapping[str, str], service_tier: str | None
) -> ResponseParser | BatchReader:
    if target.operation == BATCH:
        return BatchReader(target, headers, status)
    return ResponseParser(target, status, headers, service_tier)


def _error_code(response: Any) -> str | None:
    """A provider's short code. Its message may quote the prompt and is never read."""
    for steps in _ERROR_PATHS:
        value = dig(response, steps)
        if isinstance(value, str) and _CODE.fullmatch(value):
            return value.rpartition("#")[2]
    return None
