"""OTLP requests for tests, built with OpenTelemetry's own messages."""

import json
import time
from typing import Any

from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from services.ingest.otlp.record import Record
from services.ingest.request_parser import Result, Slices

TRACE, SPAN = "5b8efff798038103d269b633813fc60c", "eee19b7ec3c1b174"


def whole(slices: Slices[Result]) -> Result:
    """The result of work in slices."""
    while True:
        try:
            next(slices)
        except StopIteration as end:
            result: Result = end.value
            return result


def span(attributes: dict[str, Any], scope: str = "", **more: Any) -> Record:
    """A span of one second that ended now."""
    end = time.time_ns()
    given: dict[str, Any] = {"trace_id": TRACE, "span_id": SPAN, "start": end - 10**9, "end": end, "resource": {}}
    given |= more
    return Record(attributes=attributes, scope=scope, **given)


def log(name: str, attributes: dict[str, Any], scope: str = "", **more: Any) -> Record:
    """A log record of now."""
    given: dict[str, Any] = {"resource": {}, "end": time.time_ns()}
    given |= more
    return Record(attributes=attributes, scope=scope, name=name, **given)


def events_in(texts: list[bytes]) -> list[dict[str, Any]]:
    return [json.loads(text) for text in texts]


def put(message: Any, value: Any) -> None:
    """Sets an `AnyValue`."""
    if isinstance(value, list):
        for item in value:
            message.array_value.values.add().string_value = item
    else:
        kinds: dict[type, str] = {bool: "bool_value", int: "int_value", float: "double_value", str: "string_value"}
        setattr(message, kinds[type(value)], value)


def traces(*records: Record) -> Any:
    """The library's message with these spans, each in a resource and scope of its own."""
    request = ExportTraceServiceRequest()
    for record in records:
        group = request.resource_spans.add()
        for key, value in record.resource.items():
            put(group.resource.attributes.add(key=key).value, value)
        scoped = group.scope_spans.add()
        scoped.scope.name = record.scope
        span = scoped.spans.add(
            trace_id=bytes.fromhex(record.trace_id),
            span_id=bytes.fromhex(record.span_id),
            parent_span_id=bytes.fromhex(record.parent_span_id),
            name=record.name,
            start_time_unix_nano=record.start,
            end_time_unix_nano=record.end,
        )
        for key, value in record.attributes.items():
            put(span.attributes.add(key=key).value, value)
        span.status.code = 2 if record.is_error else 0
    return request


def logs(*records: Record) -> Any:
    """The library's message with these log records, whose names are their bodies, as Claude Code's are."""
    request = ExportLogsServiceRequest()
    for record in records:
        group = request.resource_logs.add()
        for key, value in record.resource.items():
            put(group.resource.attributes.add(key=key).value, value)
        scoped = group.scope_logs.add()
        scoped.scope.name = record.scope
        log = scoped.log_records.add(
            time_unix_nano=record.end,
            trace_id=bytes.fromhex(record.trace_id),
            span_id=bytes.fromhex(record.span_id),
        )
        log.body.string_value = record.name
        for key, value in record.attributes.items():
            put(log.attributes.add(key=key).value, value)
    return request
