"""Encodes what waits in the queue as the JSON of events, in the sender's thread; with a spool, in the caller's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ._events import MAX_EVENT_BYTES, Warn, as_json, wire_event
from ._queue import Recorded
from ._uuid7 import Ids

_NO_STREAM_USAGE = (
    "a stream said nothing of its usage, so its tokens are estimated; ask for it with "
    'stream_options={"include_usage": True}, or let us ask with OUTLAY_STREAM_USAGE=1'
)


_BACKGROUND = (
    "a response is made in the background: its tokens are recorded when a watched process gets it finished "
    "(client.responses.retrieve), once however often that is"
)


class Unsendable(Exception):
    """A recorded item cannot be sent. `code` is one of the sender's reasons for a drop."""

    def __init__(self, code: str, why: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.why = why


class Encoder:
    """Makes events of recorded items. For one thread at a time.

    Args:
        defaults: fields of every event.
    """

    def __init__(self, defaults: Mapping[str, Any], warn: Warn) -> None:
        self._defaults = defaults
        self._warn = warn
        self._ids = Ids()

    def events(self, item: Recorded) -> Sequence[bytes | Unsendable]:
        """The events of one item: several where other models ran inside the call, none where it still goes on."""
        nanoseconds, attribution, recorded, _ = item
        if isinstance(recorded, bytes):
            return (recorded,)
        if isinstance(recorded, dict):
            return (self._event(nanoseconds, attribution, recorded, False),)
        try:
            several = recorded.facts()
        except Exception as error:  # noqa: BLE001 - an unforeseen response must not stop other events
            return (Unsendable("unsendable", f" ({type(error).__name__})"),)
        if not several:
            if not recorded.is_poll:
                self._warn("background", _BACKGROUND)
        elif several[0].get("usage_source") == "tokenizer_estimate":
            self._warn("stream_usage", _NO_STREAM_USAGE)
        return [self._event(nanoseconds, attribution, fields, True) for fields in several]

    def _event(
        self, nanoseconds: int, attribution: Mapping[str, Any], fields: Mapping[str, Any], is_ours: bool
    ) -> bytes | Unsendable:
        """`is_ours`: the SDK made the fields, so they need no check."""
        try:
            context = (self._defaults, attribution)
            layers, observed = (context, fields) if is_ours else ((*context, fields), None)
            event = wire_event(layers, nanoseconds, self._ids.make(nanoseconds), self._warn, observed)
            encoded = as_json(event)
            if len(encoded) > MAX_EVENT_BYTES and event.pop("extra", None):
                self._warn("extra_size", f"an event was larger than {MAX_EVENT_BYTES} bytes and lost its extra values")
                encoded = as_json(event)
        except Exception as error:  # noqa: BLE001 - a bad value must not stop other events
            return Unsendable("unsendable", f" ({type(error).__name__})")
        return Unsendable("too_large") if len(encoded) > MAX_EVENT_BYTES else encoded
