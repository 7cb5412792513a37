"""Asks for the usage of a stream (`stream_options.include_usage`) and removes the extra chunk that carries it.

Only where the provider is known to understand the option and the application does not set it. An application that reads
`chunk.choices[0]` never gets the chunk that has no choices.
"""

from __future__ import annotations

import json

from outlay.providers._hosts import ASKS_FOR_STREAM_USAGE
from outlay.providers._safe_read import mapping

from .observed_request import ObservedRequest, OutgoingRequest
from .plan import Plan
from .stream_decoders import parse_json

_LONGEST_FIELD = 64
"""Bytes of a stream's beginning that tell whether it has events."""
_FIELDS = (b"data:", b"event", b"retry", b"id", b":")
_LONGEST = 64 * 1024
"""Bytes of an event that are held back. The one that carries usage is far shorter."""
_CHATS = {"writer": "/v1/chat"}
"""The path that takes the option, where it is another than OpenAI's."""
_OPTION = b'"stream_options":{"include_usage":true},'


def ask(request: ObservedRequest, outgoing: OutgoingRequest, plan: Plan) -> Plan:
    """A shaper that adds the option and the filter where both are possible."""
    target = request.target
    body = plan.body or request.body
    if (
        not (outgoing.can_filter and outgoing.can_change)
        or target.provider not in ASKS_FOR_STREAM_USAGE
        or not target.endpoint.endswith(_CHATS.get(target.provider, "/completions"))
        or not isinstance(body, bytes)
        or b'"stream"' not in body
        or b'"stream_options"' in body
        or mapping(parse_json(body)).get("stream") is not True
    ):
        return plan
    # The rest of the body stays as the application wrote it, byte for byte.
    return plan._replace(body=body.replace(b"{", b"{" + _OPTION, 1), filter=UsageFilter)


class UsageFilter:
    """Removes the server-sent event that carries usage and no choice."""

    def __init__(self) -> None:
        self._rest = bytearray()

    def feed(self, data: bytes) -> bytes:
        """Returns whole events; half of one is held back until its other half comes."""
        rest = self._rest
        start = max(0, len(rest) - 3)  # its end may have begun before
        rest += data
        end = max(rest.rfind(b"\n\n", start), rest.rfind(b"\r\n\r\n", start))
        if end < 0:
            # A response that is no stream of events, such as an error, passes at once.
            return b"" if len(rest) <= _LONGEST and _is_field(bytes(rest[:_LONGEST_FIELD]).lstrip()) else self.end()
        end += 4 if rest.startswith(b"\r\n\r\n", end) else 2
        events = bytes(rest[:end])
        del rest[:end]
        if b'"usage"' not in events:
            return events
        separator = b"\r\n\r\n" if b"\r\n\r\n" in events else b"\n\n"
        kept = [event for event in events.split(separator) if not _is_usage_alone(event)]
        return separator.join(kept)

    def end(self) -> bytes:
        rest = bytes(self._rest)
        self._rest.clear()
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
