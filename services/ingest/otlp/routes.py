"""`POST /v1/otlp/v1/traces`, `…/logs` and `…/metrics`: what an OpenTelemetry exporter sends, as events.

Answers are those of OTLP/HTTP (opentelemetry.io/docs/specs/otlp): 200 also where something was refused, with
`partial_success`; 429 and 503 are sent again by every exporter, other errors by none.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Annotated, Any, Final, NamedTuple

import msgspec
from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field

from core.accounts.auth import Principal
from core.errors import UnsupportedEncoding
from core.event import EventRejected
from core.event_log.base import EventBatch
from core.http.fair_room import Share
from core.http.openapi import BEARER, PROBLEMS
from core.http.service import DirectRoute
from core.limits import MAX_EVENTS
from core.process.telemetry import METRICS
from services.ingest.admission import admit
from services.ingest.intake import Work, body_in_turn, in_turns, note_clock, serve
from services.ingest.otlp import json_body, protobuf
from services.ingest.otlp.logs import events_of_logs
from services.ingest.otlp.record import Record
from services.ingest.otlp.spans import events_of_spans
from services.ingest.request_parser import Slices, read_in_slices
from services.ingest.state import Ingest

_PROTOBUF: Final = "application/x-protobuf"
_JSON: Final = "application/json"
_MAX_REASONS: Final = 5


class PartialSuccess(BaseModel):
    """What was refused; anything else that was sent is taken, or is no call of a model and dropped. Where nothing was
    refused, `errorMessage` says what the events lack that were taken."""

    rejectedSpans: int = 0
    rejectedLogRecords: int = 0
    errorMessage: str = Field(examples=["timestamp_out_of_range (2): `timestamp` … is not within 35 days back"])


class Exported(BaseModel):
    """The accepted spans or log records are stored durably; `partialSuccess` says what was refused."""

    partialSuccess: PartialSuccess | None = None


class _Refused(NamedTuple):
    number: int = 0
    why: str = ""
    """Also of what was taken with a warning."""


class _Told(NamedTuple):
    """Why events were refused, and what is wrong with some that were taken."""

    refused: list[EventRejected]
    warned: list[EventRejected]


def _is_json(request: Request) -> bool:
    """Raises `UnsupportedEncoding` for any other type than OTLP's two."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in (_JSON, _PROTOBUF):
        raise UnsupportedEncoding(
            f"Content-Type is {_PROTOBUF} or {_JSON}: set OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf.",
            code="unsupported_media_type",
        )
    return kind == _JSON


def _takes(
    read_json: Callable[[bytes], Slices[list[Record]]],
    read_protobuf: Callable[[bytes], Slices[list[Record]]],
    events_of: Callable[[Sequence[Record]], Slices[list[bytes]]],
    rejected: str,
) -> Work:
    """Takes the records of a body as events. `rejected` is the name of their count in the JSON answer."""

    async def take(request: Request, ingest: Ingest, principal: Principal, share: Share) -> Response:
        is_json = _is_json(request)
        body = await body_in_turn(request, ingest, principal, share)
        received_at = datetime.now(UTC)
        records = await in_turns((read_json if is_json else read_protobuf)(body), ingest, principal.org_id)
        events = await in_turns(events_of(records), ingest, principal.org_id)
        errors, warnings = list[EventRejected](), list[EventRejected]()
        for start in range(0, len(events), MAX_EVENTS):
            part = await _publish(events[start : start + MAX_EVENTS], received_at, ingest, principal)
            errors += part.refused
            warnings += part.warned
        return _answer(is_json, rejected, _refused(errors, warnings))

    return take


async def _publish(events: Sequence[bytes], received_at: datetime, ingest: Ingest, principal: Principal) -> _Told:
    """Puts events into the log. Each has an id, so sending again is free."""
    taken = await in_turns(read_in_slices(events, received_at), ingest, principal.org_id)
    admitted, warnings = admit(taken, principal)
    errors = [rejection.error for rejection in admitted.rejected]
    if admitted.events:
        note_clock(admitted.events[-1], received_at)
        batch = EventBatch(principal.ledger_id, received_at, admitted.events, "otlp", principal.defaults)
        published = await ingest.log.publish(batch)
        errors += [error for _, error in published.rejected]
    accepted = len(events) - len(errors)
    METRICS.events_accepted.inc(accepted)
    ingest.usage.add(principal, events=accepted)
    return _Told(errors, [warning.error for warning in warnings])


def _refused(errors: Sequence[EventRejected], warnings: Sequence[EventRejected]) -> _Refused:
    """OTLP has no other place for warnings than this message, also beside a count of 0."""
    codes = Counter(error.code for error in errors)
    for code, number in codes.items():
        METRICS.events_rejected.labels(code).inc(number)
    said = _in_words(errors)
    if warnings:
        said.append(f"taken, but {'; '.join(_in_words(warnings))}")
    return _Refused(len(errors), "; ".join(said))


def _in_words(errors: Sequence[EventRejected]) -> list[str]:
    codes = Counter(error.code for error in errors).most_common(_MAX_REASONS)
    first = {error.code: error.message for error in reversed(errors)}
    return [f"{code} ({number}): {first[code]}" for code, number in codes]


def _answer(is_json: bool, rejected: str, refused: _Refused) -> Response:
    if is_json:
        said = {"partialSuccess": {rejected: refused.number, "errorMessage": refused.why}} if refused.why else {}
        return Response(msgspec.json.encode(said) + b"\n", media_type=_JSON)
    # Export…ServiceResponse: partial_success = 1 {rejected_… = 1, error_message = 2}
    why = refused.why.encode()
    partial = b"\x08" + _varint(refused.number) + b"\x12" + _varint(len(why)) + why if why else b""
    return Response(b"\x0a" + _varint(len(partial)) + partial if partial else b"", media_type=_PROTOBUF)


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes((*out, number))


async def _count(request: Request, ingest: Ingest, principal: Principal, share: Share) -> Response:
    """Counts metrics. They are sums that the spans and log records explain, so they become no events."""
    is_json = _is_json(request)
    body = await body_in_turn(request, ingest, principal, share)
    read = json_body.count_metrics if is_json else protobuf.count_metrics
    METRICS.otlp_metrics.inc(await in_turns(read(body), ingest, principal.org_id))
    return _answer(is_json, "", _Refused())


_spans: Final = _takes(json_body.read_spans, protobuf.read_spans, events_of_spans, "rejectedSpans")
_logs: Final = _takes(json_body.read_logs, protobuf.read_logs, events_of_logs, "rejectedLogRecords")


def _attribute(key: str, **value: str) -> dict[str, Any]:
    return {"key": key, "value": value}


_SERVICE: Final = {"attributes": [_attribute("service.name", stringValue="shop")]}
_SPAN: Final = {
    "traceId": "5b8efff798038103d269b633813fc60c",
    "spanId": "eee19b7ec3c1b174",
    "name": "chat gpt-4o",
    "startTimeUnixNano": "1795996800000000000",
    "endTimeUnixNano": "1795996801000000000",
    "attributes": [
        _attribute("gen_ai.operation.name", stringValue="chat"),
        _attribute("gen_ai.provider.name", stringValue="openai"),
        _attribute("gen_ai.response.model", stringValue="gpt-4o"),
        _attribute("gen_ai.usage.input_tokens", intValue="1200"),
        _attribute("gen_ai.usage.output_tokens", intValue="350"),
    ],
}
_LOG: Final = {
    "timeUnixNano": "1795996801000000000",
    "body": {"stringValue": "claude_code.api_request"},
    "attributes": [
        _attribute("model", stringValue="claude-sonnet-4-6"),
        _attribute("input_tokens", intValue="1200"),
        _attribute("output_tokens", intValue="350"),
    ],
}


def _documented(group: str, scopes: str, items: str, example: dict[str, Any]) -> dict[str, Any]:
    schema = {"type": "object", "required": [group], "properties": {group: {"type": "array"}}}
    sent = {group: [{"resource": _SERVICE, scopes: [{"scope": {"name": "example"}, items: [example]}]}]}
    content = {
        _JSON: {"schema": schema, "example": sent},
        _PROTOBUF: {"schema": {"type": "string", "format": "binary"}},
    }
    return {"requestBody": {"required": True, "content": content}}


router = APIRouter(route_class=DirectRoute)


@router.post(
    "/v1/otlp/v1/traces",
    operation_id="post_otlp_traces_v1_otlp_v1_traces_post",
    response_model=Exported,
    responses=PROBLEMS,
    openapi_extra=_documented("resourceSpans", "scopeSpans", "spans", _SPAN),
    summary="Send spans of OpenTelemetry",
    tags=["ingest"],
)
async def post_traces(request: Request, documented: Annotated[object, Depends(BEARER)] = None) -> Response:
    """OTLP/HTTP, protobuf or JSON. Spans of calls of models, agents and tools become events, by OpenTelemetry's,
    OpenInference's and OpenLLMetry's names; other spans and all prompts and answers are dropped unread."""
    return await serve(request, request.headers.get("authorization"), _spans)


@router.post(
    "/v1/otlp/v1/logs",
    operation_id="post_otlp_logs_v1_otlp_v1_logs_post",
    response_model=Exported,
    responses=PROBLEMS,
    openapi_extra=_documented("resourceLogs", "scopeLogs", "logRecords", _LOG),
    summary="Send log records of coding agents",
    tags=["ingest"],
)
async def post_logs(request: Request, documented: Annotated[object, Depends(BEARER)] = None) -> Response:
    """OTLP/HTTP, protobuf or JSON. Requests that Claude Code, Gemini CLI and Codex log become events; other records
    are dropped unread."""
    return await serve(request, request.headers.get("authorization"), _logs)


@router.post(
    "/v1/otlp/v1/metrics",
    operation_id="post_otlp_metrics_v1_otlp_v1_metrics_post",
    response_model=Exported,
    responses=PROBLEMS,
    openapi_extra=_documented("resourceMetrics", "scopeMetrics", "metrics", {"name": "gen_ai.client.token.usage"}),
    summary="Send metrics of OpenTelemetry",
    tags=["ingest"],
)
async def post_metrics(request: Request, documented: Annotated[object, Depends(BEARER)] = None) -> Response:
    """Accepted and not stored, so that one endpoint serves an exporter of everything; they cost nothing."""
    return await serve(request, request.headers.get("authorization"), _count)
