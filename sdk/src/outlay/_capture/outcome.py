"""The outcome of a call: its response as far as it was received, how it ended, and how long it took."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .batch_results import BatchReader
from .observed_request import ObservedRequest
from .response_parser import ResponseParser

_CALL_BYTES = 1200
"""The memory that a call takes besides its bodies, measured."""


class Outcome:
    """Filled in by the call while it runs. Once the call has ended, only its bytes are dropped."""

    # Defaults are the class's, so that a call sets no more than it has to.
    status: int | None = None
    """None where no response came."""
    headers: Mapping[str, str] = {}
    """The response's headers that matter to an event."""
    all_headers: Sequence[tuple[str, str]] = ()
    """All of the response's headers, where the plan's `on_end` needs them."""
    size = 0
    """Bytes in `chunks`."""
    parser: ResponseParser | BatchReader | None = None
    """Has read the beginning of a response that was too large to be kept."""
    latency_ns = 0
    ttft_ns = 0
    """To the first chunk of a streamed response; 0 for one that came whole."""
    was_cut = False
    """Whether the call ended before the response's end."""
    answer: Any = None
    """The whole response as parsed JSON, where it came in a message of its own, in place of `chunks`."""
    error: str | None = None
    """The name of the exception that ended the call, or `unreadable`."""
    is_recorded_elsewhere = False
    """Whether the gateway that answered has recorded the call: its event is for listeners alone."""
    was_filtered = False
    """Whether parts of the response were kept from the application."""
    is_unsent = False
    """Given up while it waited for another call's response: it was never sent."""

    def __init__(self) -> None:
        self.chunks: list[bytes] = []
        """The body's bytes as they came, except those that `parser` has read."""

    def drop_body(self) -> None:
        self.chunks = []
        self.size = 0
        self.answer = None
        self.parser = None


def bytes_held(request: ObservedRequest, outcome: Outcome) -> int:
    """The memory a call takes while its bodies wait to be read, roughly."""
    body = request.body
    return _CALL_BYTES + outcome.size + (len(body) if isinstance(body, bytes) else 0)
