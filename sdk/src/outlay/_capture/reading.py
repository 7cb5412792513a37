"""From a call's bytes to the event's fields: runs in the sender's thread, and in the caller only for what is large."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from outlay._events import MAX_FLAGS
from outlay.providers import ResponseUsage, StreamUsage, usage_of
from outlay.providers._read import dig, mapping, path, text
from outlay.providers._tools import calls_tools

from .asked import Asked, asked, estimated_tokens, spoken
from .background import BACKGROUND, Made, made
from .headers import REQUEST_IDS
from .wire import Splitter, Unpacker, Whole, splitter

if TYPE_CHECKING:
    from .call import Call

_TOOLS: Final = (b"tool", b"unction", b"TOOL", b"mcp_call")
"""One of these is in every answer that calls a tool; in a stream, a search costs less than a look at each event."""
_CODE = re.compile(r"[A-Za-z0-9_.:/-]{1,64}")
_ERROR_PLACES: Final = tuple(
    path(place) for place in ("error.code", "error.type", "error.status", "0.error.status", "code", "type", "__type")
)


class Reading:
    """What an answer says, read piece by piece. Keeps counts and names, never content."""

    def __init__(self, call: Call, request: Asked) -> None:
        headers = call.answer_headers
        self._call = call
        self._request = request
        self._kind = headers.get("content-type", "").lower()
        self._unpack = Unpacker(headers["content-encoding"].lower()) if "content-encoding" in headers else None
        self._split: Splitter | None = None
        self._may_call_tools = False
        self._stream: StreamUsage | None = None
        self._usage: ResponseUsage | None = None
        self.has_tool_calls = False
        self.characters = 0
        self.error: str | None = None
        self.made: Made | None = None
        """In the background, where the answer says so."""

    @property
    def is_piecewise(self) -> bool:
        """Whether what was fed is read already and may be forgotten."""
        return self._split is not None and not isinstance(self._split, Whole)

    def feed(self, data: bytes) -> None:
        if self._unpack is not None:
            data = self._unpack(data)
        if self._split is None:
            if not data:
                return
            self._split = splitter(self._kind, data)
            self._may_call_tools = isinstance(self._split, Whole)  # which is looked at once
        self._may_call_tools = self._may_call_tools or any([word in data for word in _TOOLS])
        for event in self._split.feed(data):
            self._hear(event)

    def end(self) -> None:
        if self._split is not None:
            for event in self._split.end():
                self._hear(event)

    def _hear(self, event: Any) -> None:
        call = self._call
        if self._may_call_tools and not self.has_tool_calls:
            self.has_tool_calls = any(map(calls_tools, event if isinstance(event, list) else (event,)))
        if (call.status or 0) >= 400 or (isinstance(event, dict) and event.get("error")):
            self.error = self.error or _error_code(event)
        if call.target.operation == "responses" and isinstance(event, dict):
            self.made = made(event) or self.made
        given = (call.target.provider, call.target.operation)
        tier = self._request.service_tier
        if isinstance(self._split, Whole) and not isinstance(event, list):
            self._usage = usage_of(*given, mapping(event), call.answer_headers, requested_tier=tier)
            return
        if self._stream is None:
            self._stream = StreamUsage(*given, call.answer_headers, requested_tier=tier)
        self._stream.feed(event)
        self.characters += spoken(event)

    @property
    def is_stream(self) -> bool:
        return self._stream is not None

    def usage(self) -> ResponseUsage:
        if self._usage is not None:
            return self._usage
        return self._stream.result() if self._stream is not None else ResponseUsage()


def _error_code(answer: Any) -> str | None:
    """A provider's short code. Its message may quote the prompt and is not looked at."""
    for at in _ERROR_PLACES:
        value = dig(answer, at)
        if isinstance(value, str) and _CODE.fullmatch(value):
            return value.rpartition("#")[2]
    return None


def read(call: Call) -> None:
    """All that is there so far; what can be forgotten is."""
    if call.reading is None:
        if not isinstance(call.request, Asked):
            call.request = asked(call.request, count=True)
        call.reading = Reading(call, call.request)
    chunks, call.chunks = call.chunks, []
    for chunk in chunks:
        call.reading.feed(chunk)
    call.size = 0


def events_of(call: Call) -> list[dict[str, Any]]:
    """The call's event, and one for each other model that answered inside it; none where that is not known yet."""
    body = call.request
    request = call.request = body if isinstance(body, Asked) else asked(body)
    read(call)
    reading = call.reading
    assert reading is not None  # noqa: S101 - `read` made it
    reading.end()
    later = BACKGROUND.fields(call, reading.made)
    if later is None:
        return []
    usage = reading.usage()
    fields = _facts(call, request, reading)
    fields.update(_counted(call, request, reading, usage))
    if usage.usage_source is None and fields["is_stream"] and call.status is not None and call.status < 400:
        prompt = request.characters or (0 if isinstance(body, Asked) else asked(body, count=True).characters)
        fields["input_tokens"] = estimated_tokens(prompt)
        fields["output_tokens"] = estimated_tokens(reading.characters)
        fields["usage_source"] = "tokenizer_estimate"
    fields.update(later)
    return [fields, *(_other(fields, other) for other in usage.others)]


def _facts(call: Call, request: Asked, reading: Reading) -> dict[str, Any]:
    target, headers = call.target, call.answer_headers
    is_stream = target.is_stream or bool(request.is_stream) or reading.is_stream
    return {
        "provider": target.provider,
        "model_requested": request.model or text(target.model),
        "operation": target.operation,
        "endpoint": text(target.endpoint),
        "is_stream": is_stream,
        "status_code": call.status,
        "error_type": reading.error or call.error or (f"http_{call.status}" if (call.status or 0) >= 400 else None),
        "request_id": next((text(headers[name]) for name in REQUEST_IDS if name in headers), None),
        "attempt": call.attempt,
        "latency_ms": call.latency / 1e6,
        "ttft_ms": call.ttft / 1e6 if is_stream and call.ttft else None,
        "has_tool_calls": reading.has_tool_calls,
        "workload": request.workload,
    }


def _counted(call: Call, request: Asked, reading: Reading, usage: ResponseUsage) -> dict[str, Any]:
    """Usage by whoever said it; what a failed call did not use; else an estimate, labelled."""
    fields = _with_flags(usage)
    if call.target.provider == "aws":
        fields["model"] = text(
            call.target.model
        )  # an answer names the model of a marketplace, not the id that is billed
    if fields.get("model") is None:
        fields["model"] = request.model or text(call.target.model) or "unknown"
    if usage.usage_source == "partial_provider" and call.was_cut:
        heard = estimated_tokens(reading.characters)
        fields["output_tokens"] = max(usage.output_tokens or 0, heard)
        fields.pop("total_tokens", None)
    return fields


def _with_flags(usage: ResponseUsage) -> dict[str, Any]:
    """What the normaliser doubts goes with the figures, so that the ledger can say it."""
    fields = usage.event_fields()
    if usage.flags:
        fields["usage_flags"] = list(usage.flags[:MAX_FLAGS])
    return fields


def _other(fields: Mapping[str, Any], usage: ResponseUsage) -> dict[str, Any]:
    named = ("provider", "model_requested", "operation", "endpoint", "status_code", "request_id", "workload")
    used = _with_flags(replace(usage, response_id=None))
    return {**{name: fields[name] for name in named}, "is_stream": fields["is_stream"], **used}
