"""UUID version 7 (RFC 9562, 5.7): time-ordered ids made by the client, so that a retry is the same event."""

from __future__ import annotations

import os


def uuid7(milliseconds: int) -> str:
    """A new id of that millisecond since 1970."""
    random = int.from_bytes(os.urandom(10), "big")
    number = (milliseconds & (1 << 48) - 1) << 80 | random
    number = number & ~(0xF << 76) | 7 << 76
    number = number & ~(0x3 << 62) | 2 << 62
    text = f"{number:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
