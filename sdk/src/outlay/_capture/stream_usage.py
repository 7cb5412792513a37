"""Asking for the usage of a stream (`stream_options.include_usage`) and taking the extra chunk out again.

Only where the provider is known to understand it and the application said nothing of it. An application that does
`chunk.choices[0]` never meets the chunk that has none.
"""

from __future__ import annotations

import json

from outlay.providers._endpoints import ASKS_FOR_STREAM_USAGE
from outlay.providers._read import mapping

from .call import Call
from .core import Seen
from .wire import parsed

_FIELDS = (b"data:", b"event", b"retry", b"id", b":")
_ASKED = b'"stream_options":{"include_usage":true},'


def ask(call: Call, seen: Seen) -> None:
    target = call.target
    body = call.sent_body or call.request
    if (
        not (seen.can_filter and seen.can_change)
        or call.replay is not None
        or target.provider not in ASKS_FOR_STREAM_USAGE
        or not target.endpoint.endswith("/completions")
        or not isinstance(body, bytes)
        or b'"stream"' not in body
        or b'"stream_options"' in body
    ):
        return
    if mapping(parsed(body)).get("stream") is True:
        # The rest of the body stays as the application wrote it, byte for byte.
        call.sent_body = body.replace(b"{", b"{" + _ASKED, 1)
        call.filter = UsageFilter()


class UsageFilter:
    """Server-sent events without the one that carries usage and no choice."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> bytes:
        """Whole events only: half of one waits for its other half."""
        data = self._rest + data
        end = max(data.rfind(b"\n\n"), data.rfind(b"\r\n\r\n"))
        if end < 0:
            # What is no stream of events, such as a refusal, passes by at once.
            held = _is_field(data.lstrip())
            self._rest = data if held else b""
            return b"" if held else data
        end += 4 if data.startswith(b"\r\n\r\n", end) else 2
        events, self._rest = data[:end], data[end:]
        if b'"usage"' not in events:
            return events
        separator = b"\r\n\r\n" if b"\r\n\r\n" in events else b"\n\n"
        kept = [event for event in events.split(separator) if not _is_usage_alone(event)]
        return separator.join(kept)

    def end(self) -> bytes:
        rest, self._rest = self._rest, b""
        return rest


def _is_field(line: bytes) -> bool:
    """Whether this may be the beginning of a server-sent event."""
    return any(line.startswith(field) or field.startswith(line) for field in _FIELDS)


def _is_usage_alone(event: bytes) -> bool:
    if b'"usage"' not in event or not event.startswith(b"data:"):
        return False
    try:
        chunk = json.loads(event[5:])
    except (ValueError, RecursionError):
        return False
    return isinstance(chunk, dict) and chunk.get("choices") == [] and chunk.get("usage") is not None
