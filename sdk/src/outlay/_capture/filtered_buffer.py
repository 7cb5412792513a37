"""The unread part of a filtered response, for applications that read it like a file.

A reader takes an empty chunk for the end, so a chunk of which the filter leaves nothing must not be handed on.
"""

from __future__ import annotations

from .call import Call


class FilteredBuffer:
    def __init__(self, call: Call) -> None:
        self._call = call
        self._data = bytearray()
        self._sought = b"", 0
        """The separator that was looked for last, and how many bytes do not hold it."""
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
        """The position after the separator; 0 while it is not there. No byte is searched twice for the same one."""
        sought, size = self._sought
        start = max(0, size - len(separator) + 1) if sought == separator else 0
        place = self._data.find(separator, start)
        self._sought = separator, len(self._data) if place < 0 else place
        return 0 if place < 0 else place + len(separator)

    def take(self, size: int = -1) -> bytes:
        """At most `size` bytes; below 0 all of them."""
        taken = bytes(self._data if size < 0 else self._data[:size])
        del self._data[: len(taken)]
        self._sought = b"", 0
        return taken

    def take_line(self, size: int = -1) -> bytes:
        end = self.find(b"\n") or len(self._data)
        return self.take(end if size < 0 else min(end, size))
