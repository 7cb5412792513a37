"""Reads OTLP's JSON, in which ids are hexadecimal and 64-bit numbers may be texts. Values nobody wants stay unread.

Source: opentelemetry.io/docs/specs/otlp, "JSON Protobuf Encoding".
"""

from collections.abc import Callable, Iterator
from typing import Final, TypeVar

import msgspec

from core.errors import FieldError, Malformed, TooLarge
from services.ingest.otlp.limits import (
    MAX_FIELDS,
    MAX_ITEMS,
    MAX_RECORDS,
    MAX_TEXT,
    MAX_VALUES,
    SLICE_RECORDS,
    TOO_MANY,
)
from services.ingest.otlp.record import Attributes, Record, Value
from services.ingest.otlp.wanted import WANTED
from services.ingest.request_parser import Slices

Read = TypeVar("Read")
Raw = msgspec.Raw
Number = int | str | None

_ERRORS: Final = (2, "STATUS_CODE_ERROR")


class _Array(msgspec.Struct, gc=False):
    values: list[Raw] | None = None


class _Value(msgspec.Struct, gc=False, rename="camel"):
    string_value: str | None = None
    bool_value: bool | None = None
    int_value: Number = None
    double_value: float | str | None = None
    array_value: _Array | None = None


class _KeyValue(msgspec.Struct, gc=False):
    key: str = ""
    value: Raw = Raw(b"null")


class _Resource(msgspec.Struct, gc=False):
    attributes: list[_KeyValue] | None = None


class _Scope(msgspec.Struct, gc=False):
    name: str | None = None


class _Status(msgspec.Struct, gc=False):
    code: int | str | None = None


class _Span(msgspec.Struct, gc=False, rename="camel"):
    trace_id: str | None = None
    span_id: str | None = None
    parent_span_id: str | None = None
    name: str | None = None
    start_time_unix_nano: Number = None
    end_time_unix_nano: Number = None
    attributes: list[_KeyValue] | None = None
    status: _Status | None = None


class _Log(msgspec.Struct, gc=False, rename="camel"):
    trace_id: str | None = None
    span_id: str | None = None
    time_unix_nano: Number = None
    observed_time_unix_nano: Number = None
    event_name: str | None = None
    body: Raw = Raw(b"null")
    attributes: list[_KeyValue] | None = None


class _ScopeItems(msgspec.Struct, rename="camel"):
    scope: _Scope | None = None
    spans: list[Raw] | None = None
    log_records: list[Raw] | None = None
    metrics: list[Raw] | None = None


class _Group(msgspec.Struct, rename="camel"):
    resource: _Resource | None = None
    scope_spans: list[_ScopeItems] | None = None
    scope_logs: list[_ScopeItems] | None = None
    scope_metrics: list[_ScopeItems] | None = None


class _Spans(msgspec.Struct, rename="camel"):
    resource_spans: list[_Group]


class _Logs(msgspec.Struct, rename="camel"):
    resource_logs: list[_Group]


class _Metrics(msgspec.Struct, rename="camel"):
    resource_metrics: list[_Group]


_spans_body: Final = msgspec.json.Decoder(_Spans).decode
_logs_body: Final = msgspec.json.Decoder(_Logs).decode
_metrics_body: Final = msgspec.json.Decoder(_Metrics).decode
_span_of: Final = msgspec.json.Decoder(_Span).decode
_log_of: Final = msgspec.json.Decoder(_Log).decode
_value_of: Final[Callable[[bytes | Raw], _Value | None]] = msgspec.json.Decoder(_Value | None).decode


def read_spans(body: bytes) -> Slices[list[Record]]:
    """The spans of a request's JSON. Raises `Malformed`, `TooLarge`."""
    groups = _decoded(_spans_body, body).resource_spans
    return (yield from _read(((g.resource, s.scope, s.spans) for g in groups for s in g.scope_spans or ()), _span))


def read_logs(body: bytes) -> Slices[list[Record]]:
    """The log records of a request's JSON. Raises `Malformed`, `TooLarge`."""
    groups = _decoded(_logs_body, body).resource_logs
    return (yield from _read(((g.resource, s.scope, s.log_records) for g in groups for s in g.scope_logs or ()), _log))


def count_metrics(body: bytes) -> Slices[int]:
    """The number of metrics in a request's JSON. Raises `Malformed`, `TooLarge`."""
    yield
    groups = _decoded(_metrics_body, body).resource_metrics
    found = sum(len(scope.metrics or ()) for group in groups for scope in group.scope_metrics or ())
    if found > MAX_RECORDS:
        raise TooLarge(TOO_MANY)
    return found


_Items = Iterator[tuple[_Resource | None, _Scope | None, list[Raw] | None]]


def _read(items: _Items, make: Callable[[Raw, Attributes, str], Record]) -> Slices[list[Record]]:
    records: list[Record] = []
    for seen, (resource, scope, raws) in enumerate(items):
        if seen > MAX_RECORDS:
            raise TooLarge(TOO_MANY)
        if seen % SLICE_RECORDS == 0:
            yield
        process = _attributes(resource.attributes if resource else None)
        library = (scope.name if scope else None) or ""
        for raw in raws or ():
            records.append(make(raw, process, library))
            if len(records) > MAX_RECORDS:
                raise TooLarge(TOO_MANY)
            if len(records) % SLICE_RECORDS == 0:
                yield
    return records


def _span(raw: Raw, resource: Attributes, scope: str) -> Record:
    span = _decoded(_span_of, raw)
    return Record(
        _attributes(span.attributes),
        resource,
        scope,
        span.name or "",
        _hex(span.trace_id),
        _hex(span.span_id),
        _hex(span.parent_span_id),
        _nanoseconds(span.start_time_unix_nano),
        _nanoseconds(span.end_time_unix_nano),
        span.status is not None and span.status.code in _ERRORS,
    )


def _log(raw: Raw, resource: Attributes, scope: str) -> Record:
    log = _decoded(_log_of, raw)
    time = _nanoseconds(log.time_unix_nano) or _nanoseconds(log.observed_time_unix_nano)
    name = log.event_name
    if not name and len(log.body) < MAX_TEXT:  # a body that is a text may be the event's name
        said = _value(log.body)
        name = said if isinstance(said, str) else ""
    ids = _hex(log.trace_id), _hex(log.span_id)
    return Record(_attributes(log.attributes), resource, scope, name or "", *ids, "", time, time)


def _attributes(stated: list[_KeyValue] | None) -> Attributes:
    if stated is not None and len(stated) > MAX_FIELDS:
        raise TooLarge(TOO_MANY)
    wanted = ((each.key, _value(each.value)) for each in stated or () if each.key in WANTED)
    return {key: value for key, value in wanted if value is not None}


def _value(raw: Raw) -> Value | None:
    said = _decoded(_value_of, raw)
    if said is None:
        return None
    if said.int_value is not None:
        return _integer(said.int_value)
    if said.array_value is not None:
        items = (_decoded(_value_of, item) for item in (said.array_value.values or ())[:MAX_ITEMS])
        return [item.string_value[:MAX_TEXT] for item in items if item is not None and item.string_value]
    text = said.string_value
    if text is not None:
        return text[:MAX_TEXT]
    return said.bool_value if said.bool_value is not None else said.double_value


def _integer(stated: int | str) -> int | None:
    try:
        return int(stated) if isinstance(stated, int) or len(stated) <= 20 else None
    except ValueError:
        return None


def _nanoseconds(stated: Number) -> int:
    number = _integer(stated) if stated is not None else None
    return number if number is not None and 0 <= number < 1 << 64 else 0


def _hex(stated: str | None) -> str:
    """An id in lower case; nothing where it is not hexadecimal."""
    text = (stated or "").lower()
    return text if len(text) <= 32 and not text.strip("0123456789abcdef") else ""


def _decoded(decode: Callable[[bytes | Raw], Read], raw: bytes | Raw) -> Read:
    if isinstance(raw, bytes) and raw.count(b",") > MAX_VALUES:
        raise TooLarge(f"The body has more than {MAX_VALUES:,} values; send smaller batches.")
    try:
        return decode(raw)
    except msgspec.ValidationError as error:
        raise Malformed(f"{error}. Send a request as an exporter does.", errors=(FieldError("", str(error)),)) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(f"This is not OTLP's JSON: {str(error)[:120]}.") from None
