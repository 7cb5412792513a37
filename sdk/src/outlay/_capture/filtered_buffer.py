"""The unread part of a filtered response, for applications that read it like a file.

A reader takes an empty chunk for the end, so a chunk of which the filter leaves nothing must not be handed on.
"""

from __future__ import annotations

from .call import Call


class FilteredBuffer:
    def __init__(self, call: Call) -> None:
        self._call = call
        self._data = bytearray()
        self.has_ended = False

    def __len__(self) -> int:
        return len(self._data)

    def put(self, raw: bytes) -> None:
        """Filter a chunk as it came; an empty one is the end."""
        if raw:
            self._data += self._call.feed(raw)
        else:
            self.end()

    def end(self) -> None:
        if not self.has_ended:
            self.has_ended = True
            self._data += self._call.rest()
            self._call.end()

    def find(self, separator: bytes) -> int:
        """The position after the separator; 0 while it is not there."""
        return self._data.find(separator) + len(separator) if separator in self._data else 0

    def take(self, size: int = -1) -> bytes:
        """At most `size` bytes; below 0 all of them."""
        taken = bytes(self._data if size < 0 else self._data[:size])
        del self._data[: len(taken)]
        return taken

    def take_line(self, size: int = -1) -> bytes:
        end = self.find(b"\n") or len(self._data)
        return self.take(end if size < 0 else min(end, size))
