"""A dead letter: what could not be put into the ledger, in the bytes it came in, with all it takes to try again. Pure.

The message's value is the event's own bytes, or the whole record's where nothing of it could be read. Its headers are
the record's own, then ours below.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

import msgspec

from core.ledger.offsets import Partition

Headers = Sequence[tuple[str, bytes]]

_MAX_MESSAGE: Final = 500


class DeadLetter(NamedTuple):
    partition: Partition
    offset: int
    place: int | None
    """The event's place in its record; None: the whole record."""
    error_class: str
    error_message: str
    schema_version: str
    """As the record states it; empty where it does not."""
    record_header: bytes
    """The record's first line, without which an event of it cannot be read again; empty for a whole record."""
    headers: Headers
    """The record's own."""
    value: bytes

    @property
    def id(self) -> str:
        """The same however often the letter is written: `usage.events/3/1204/7`."""
        place = f"{self.partition.topic}/{self.partition.number}/{self.offset}"
        return place if self.place is None else f"{place}/{self.place}"


_OURS: Final = (
    "original_topic",
    "original_partition",
    "original_offset",
    "original_index",
    "error_class",
    "error_message",
    "schema_version",
    "record_header",
)


def to_headers(letter: DeadLetter) -> list[tuple[str, bytes]]:
    stated = {
        "original_topic": letter.partition.topic,
        "original_partition": str(letter.partition.number),
        "original_offset": str(letter.offset),
        "original_index": "" if letter.place is None else str(letter.place),
        "error_class": letter.error_class,
        "error_message": letter.error_message[:_MAX_MESSAGE],
        "schema_version": letter.schema_version,
    }
    own = [(name, text.encode("utf-8", "replace")) for name, text in stated.items()]
    return [*letter.headers, *own, ("record_header", letter.record_header)]


def from_message(headers: Headers, value: bytes) -> DeadLetter:
    """Raises `ValueError` where the message is none of ours."""
    ours = dict(headers[-len(_OURS) :])
    if tuple(ours) != _OURS:
        raise ValueError("this message has not the headers of a dead letter")
    text = {name: ours[name].decode() for name in _OURS[:-1]}
    return DeadLetter(
        Partition(text["original_topic"], int(text["original_partition"])),
        int(text["original_offset"]),
        int(text["original_index"]) if text["original_index"] else None,
        text["error_class"],
        text["error_message"],
        text["schema_version"],
        ours["record_header"],
        headers[: -len(_OURS)],
        value,
    )


def record_value(letter: DeadLetter) -> bytes:
    """The letter as a record of the event log, to be read once more."""
    return letter.value if letter.place is None else letter.record_header + b"\n" + letter.value


class _Header(msgspec.Struct):
    schema: int


_read_header = msgspec.json.Decoder(_Header).decode


def stated_schema(value: bytes) -> str:
    """The schema's number on a record's first line; empty where none can be read."""
    try:
        return str(_read_header(value.split(b"\n", 1)[0]).schema)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ""
