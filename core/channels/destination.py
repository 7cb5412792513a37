"""The destination of a channel: a URL or e-mail recipients, with the secret that sending needs."""

import re
from collections.abc import Sequence
from typing import Final, Self

import msgspec

MAX_RECIPIENTS: Final = 20

_ADDRESS: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?")


class Destination(msgspec.Struct, frozen=True, omit_defaults=True):
    """Stored encrypted as a whole: a URL may be as secret as a password."""

    url: str = ""
    to: tuple[str, ...] = ()
    secret: str = ""
    """Its meaning is the channel type's (`ChannelSpec.secret`); '': none."""
    previous_secret: str = ""

    def encode(self) -> bytes:
        return msgspec.json.encode(self)

    @classmethod
    def decode(cls, text: bytes) -> Self:
        return msgspec.json.decode(text, type=cls)


def parse_recipients(text: str) -> tuple[str, ...] | None:
    """The distinct addresses in `a@example.com, b@example.com`; None if one is invalid or there are too many."""
    found: Sequence[str] = [part.strip() for part in text.split(",")]
    usable = 0 < len(found) <= MAX_RECIPIENTS and all(_ADDRESS.fullmatch(address) for address in found)
    return tuple(dict.fromkeys(found)) if usable else None
