"""Reads OTLP's protobuf in place: it steps over fields that nobody reads, and makes nothing of them.

A library would first build an object of each message, and two bytes are a message: a body of 5 MiB would become half a
gigabyte. Field numbers are those of github.com/open-telemetry/opentelemetry-proto, v1.9, whose messages only grow.
"""

from collections.abc import Callable, Iterator
from struct import Struct
from typing import Final

from core.errors import Malformed, TooLarge
from services.ingest.otlp.limits import MAX_FIELDS, MAX_ITEMS, MAX_RECORDS, MAX_TEXT, SLICE_RECORDS, TOO_MANY
from services.ingest.otlp.record import Attributes, Record, Value
from services.ingest.otlp.wanted import WANTED
from services.ingest.request_parser import Slices

_BYTES: Final = 2
_FIXED_SIZES: Final = {1: 8, 5: 4}
_fixed64: Final = Struct("<Q").unpack_from
_double: Final = Struct("<d").unpack_from
_NAMES: Final = {name.encode(): name for name in WANTED}
_RESOURCE, _SCOPE, _RECORD = range(3)
_EMPTY: Final = (0, 0)
_KEY: Final = 0x0A
_LONG: Final = 0x80
"""Lengths and numbers from here on have more than one byte."""
_NO_RECORD: Final = Record({}, {}, "")
_ERROR: Final = 2
"""`Status.code` of a span that failed."""

Range = tuple[int, int]
_MakeRecord = Callable[[bytes, Range, Attributes, str], Record]


def read_spans(body: bytes) -> Slices[list[Record]]:
    """The spans of an `ExportTraceServiceRequest`. Raises `Malformed`, `TooLarge`."""
    return _read(body, _span)


def read_logs(body: bytes) -> Slices[list[Record]]:
    """The records of an `ExportLogsServiceRequest`. Raises `Malformed`, `TooLarge`."""
    return _read(body, _log)


def count_metrics(body: bytes) -> Slices[int]:
    """The number of metrics in an `ExportMetricsServiceRequest`. Raises `Malformed`, `TooLarge`."""
    return len((yield from _read(body, lambda *_: _NO_RECORD)))


def _read(body: bytes, make: _MakeRecord) -> Slices[list[Record]]:
    """All three requests have records in scopes in resources, under the same numbers."""
    records: list[Record] = []
    seen, resource, library = 0, _NO_RECORD.resource, ""
    try:
        for level, place in _levels(body):
            seen += 1
            if seen > MAX_RECORDS:
                raise TooLarge(TOO_MANY)
            if seen % SLICE_RECORDS == 0:
                yield
            if level == _RESOURCE:
                resource = _attributes(body, _inside(body, next(_inside(body, place, 1), _EMPTY), 1))
            elif level == _SCOPE:
                library = _text_in(body, next(_inside(body, place, 1), _EMPTY), 1)
            else:
                records.append(make(body, place, resource, library))
    except (IndexError, ValueError) as error:
        raise _malformed(error) from None
    return records


def _levels(body: bytes) -> Iterator[tuple[int, Range]]:
    """Each group of a resource, each scope in it and each record in that, from the outside in."""
    for group in _inside(body, (0, len(body)), 1):
        yield _RESOURCE, group
        for scope in _inside(body, group, 2):
            yield _SCOPE, scope
            for record in _inside(body, scope, 2):
                yield _RECORD, record


def _malformed(error: Exception) -> Malformed:
    return Malformed(f"The body is not OTLP's protobuf: {error or 'it is cut'}. Send a request as an exporter does.")


def _span(body: bytes, place: Range, resource: Attributes, scope: str) -> Record:
    ids = {1: "", 2: "", 4: ""}
    name, start, end, is_error = "", 0, 0, False
    attributes: list[Range] = []
    for tag, at, stop in _fields(body, place):
        if tag == 0x4A:  # 9, bytes
            attributes.append((at, stop))
        elif tag in (0x0A, 0x12, 0x22):
            ids[tag >> 3] = body[at : min(stop, at + 16)].hex()
        elif tag == 0x2A:
            name = _text(body, at, stop)
        elif tag == 0x39:
            (start,) = _fixed64(body, at)
        elif tag == 0x41:
            (end,) = _fixed64(body, at)
        elif tag == 0x7A:
            is_error = any(field == 0x18 and code == _ERROR for field, code, _ in _fields(body, (at, stop)))
    said = _attributes(body, iter(attributes))
    return Record(said, resource, scope, name, ids[1], ids[2], ids[4], start, end, is_error)


def _log(body: bytes, place: Range, resource: Attributes, scope: str) -> Record:
    trace_id = span_id = event_name = said_name = ""
    at_source = at_collector = 0
    attributes: list[Range] = []
    for tag, at, stop in _fields(body, place):
        if tag == 0x32:  # 6, bytes
            attributes.append((at, stop))
        elif tag == 0x09:
            (at_source,) = _fixed64(body, at)
        elif tag == 0x59:
            (at_collector,) = _fixed64(body, at)
        elif tag == 0x4A:
            trace_id = body[at : min(stop, at + 16)].hex()
        elif tag == 0x52:
            span_id = body[at : min(stop, at + 16)].hex()
        elif tag == 0x62:
            event_name = _text(body, at, stop)
        elif tag == 0x2A:  # a body that is a text may be the event's name
            said_name = _text_in(body, (at, stop), 1) if stop - at < MAX_TEXT else ""
    said = _attributes(body, iter(attributes))
    time = at_source or at_collector
    return Record(said, resource, scope, event_name or said_name, trace_id, span_id, "", time, time)


def _attributes(body: bytes, places: Iterator[Range]) -> Attributes:
    found: dict[str, Value] = {}
    for at, stop in places:
        # Nearly always a short key, then a value: 0a <length> <key> 12 <length> <value>.
        length = body[at + 1] if stop - at > 1 and body[at] == _KEY else _LONG
        if length < _LONG and (value_at := at + 2 + length) <= stop:
            name = _NAMES.get(body[at + 2 : value_at])
            value = None if name is None else _value_after_key(body, value_at, stop)
        else:
            name = _NAMES.get(_text_in(body, (at, stop), 1).encode())
            value = None if name is None else _value(body, next(_inside(body, (at, stop), 2), _EMPTY))
        if name is not None and value is not None:
            found[name] = value
    return found


def _value_after_key(body: bytes, at: int, stop: int) -> Value | None:
    """The value of an attribute whose key ends at `at`: short texts and numbers are read without another step."""
    if stop - at > 3 and body[at] == 0x12 and body[at + 1] == stop - at - 2:
        tag, length = body[at + 2], body[at + 3]
        if tag == 0x0A and length == stop - at - 4:
            return body[at + 4 : stop].decode(errors="replace")
        if tag == 0x18:
            return length if length < _LONG else _signed(_varint(body, at + 3)[0])
    return _value(body, next(_inside(body, (at, stop), 2), _EMPTY))


def _value(body: bytes, place: Range) -> Value | None:
    """An `AnyValue`; None for bytes, and for an object of keys and values."""
    for tag, at, stop in _fields(body, place):
        if tag == 0x0A:
            return _text(body, at, stop)
        if tag == 0x10:
            return bool(at)
        if tag == 0x18:
            return _signed(at)
        if tag == 0x21:
            number: float = _double(body, at)[0]
            return number
        if tag == 0x2A:
            return [text for item in _first(_inside(body, (at, stop), 1)) if (text := _text_in(body, item, 1))]
    return None


def _signed(number: int) -> int:
    return number - (1 << 64) if number >> 63 else number


def _first(places: Iterator[Range]) -> Iterator[Range]:
    for _, place in zip(range(MAX_ITEMS), places, strict=False):
        yield place


def _inside(body: bytes, place: Range, number: int) -> Iterator[Range]:
    """Where the messages or texts of this field number are."""
    wanted = number << 3 | _BYTES
    return ((at, stop) for tag, at, stop in _fields(body, place, MAX_RECORDS) if tag == wanted)


def _text_in(body: bytes, place: Range, number: int) -> str:
    return next((_text(body, *found) for found in _inside(body, place, number)), "")


def _text(body: bytes, at: int, stop: int) -> str:
    return body[at : min(stop, at + MAX_TEXT)].decode(errors="replace")


def _fields(body: bytes, place: Range, most: int = MAX_FIELDS) -> Iterator[tuple[int, int, int]]:
    """(tag, start, end) of each field of a message; of a number that is no fixed one (tag, number, 0).

    Raises:
        ValueError, IndexError: it is cut, or no message.
        TooLarge: it has more fields than any sender's.
    """
    at, end = place
    for _ in range(most):
        if at >= end:
            return
        tag = body[at]
        if tag < _LONG:
            at += 1
        else:
            tag, at = _varint(body, at)
        kind = tag & 7
        if kind == _BYTES:
            length = body[at]
            if length < _LONG:
                at += 1
            else:
                length, at = _varint(body, at)
            stop = at + length
            if stop > end:
                raise ValueError("a field is longer than the message that it is in")
            yield tag, at, stop
            at = stop
        elif kind == 0:
            number, at = _varint(body, at)
            yield tag, number, 0
        elif (size := _FIXED_SIZES.get(kind)) and at + size <= end:
            yield tag, at, at + size
            at += size
        else:
            raise ValueError("a field has no known type")
    if at < end:
        raise TooLarge(TOO_MANY)


def _varint(body: bytes, at: int) -> tuple[int, int]:
    byte = body[at]
    if byte < 0x80:
        return byte, at + 1
    number = 0
    for place in range(10):
        byte = body[at + place]
        number |= (byte & 0x7F) << (7 * place)
        if byte < 0x80:
            return number & 0xFFFFFFFFFFFFFFFF, at + place + 1
    raise ValueError("a number has more than ten bytes")
