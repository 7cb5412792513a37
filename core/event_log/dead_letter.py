"""Dead letters: events and records that the ledger could not take, as Kafka messages that can be replayed. Pure.

A message's value is the event's original bytes, or the whole record's where no event of it could be read. Its headers
are the record's own headers, followed by the eight of `_OURS`.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

import msgspec

from core.event_log.base import Partition

Headers = Sequence[tuple[str, bytes]]

_MAX_MESSAGE: Final = 500


class DeadLetter(NamedTuple):
    """An event or a record that the ledger could not take."""

    partition: Partition
    """Where the record was read, with `offset`."""
    offset: int
    place: int | None
    """The event's index in its record; None: the letter holds the whole record."""
    error_class: str
    error_message: str
    schema_version: str
    """The number on the record's first line; empty where none can be read."""
    record_header: bytes
    """The record's first line, needed to read the event again; empty for a whole record."""
    headers: Headers
    """The record's own headers."""
    value: bytes

    @property
    def id(self) -> str:
        """Topic, partition, offset and place, as `usage.events/3/1204/7`: the same each time the letter is written."""
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
    """The headers of the letter's message."""
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
    """The letter of a message. Raises `ValueError` where the message was not written by `to_headers`."""
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
    """The value of an event-log record that holds the letter's event, for a replay."""
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
