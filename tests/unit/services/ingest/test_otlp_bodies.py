"""The readers of OTLP bodies: what the library wrote comes out, hostile bodies are refused, little memory is used."""

import base64
import tracemalloc
from contextlib import suppress
from typing import Any

import msgspec
import pytest
from google.protobuf.json_format import MessageToDict
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import Malformed, TooLarge
from services.ingest.otlp import json_body, protobuf
from services.ingest.otlp.limits import MAX_FIELDS, MAX_RECORDS
from services.ingest.otlp.record import Record
from services.ingest.otlp.wanted import WANTED
from tests.support.otlp import log, logs, span, traces, whole

_NAMES = ["gen_ai.request.model", "user.id", "gen_ai.usage.input_tokens", "gen_ai.response.id", "session.id"]
_VALUES = st.one_of(
    st.text(min_size=1, max_size=300),
    st.integers(-(2**63), 2**63 - 1),
    st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.lists(st.text(min_size=1, max_size=20), min_size=1, max_size=8),
)
_ATTRIBUTES = st.dictionaries(st.sampled_from(_NAMES), _VALUES, max_size=5)
_HEX = st.binary(min_size=8, max_size=8).map(bytes.hex)
_NANOSECONDS = st.integers(0, 2**64 - 1)
_SPANS = st.builds(
    Record,
    attributes=_ATTRIBUTES,
    resource=_ATTRIBUTES,
    scope=st.text(max_size=40),
    name=st.text(max_size=40),
    trace_id=st.tuples(_HEX, _HEX).map("".join),
    span_id=_HEX,
    parent_span_id=st.one_of(st.just(""), _HEX),
    start=_NANOSECONDS,
    end=_NANOSECONDS,
    is_error=st.booleans(),
)


def _as_json(request: Any) -> bytes:
    """OTLP's JSON, in which ids are hexadecimal, unlike the library's."""

    def mended(value: Any) -> Any:
        if isinstance(value, dict):
            ids = {
                name: base64.b64decode(value[name]).hex()
                for name in ("traceId", "spanId", "parentSpanId")
                if name in value
            }
            return {name: mended(item) for name, item in value.items()} | ids
        return [mended(item) for item in value] if isinstance(value, list) else value

    return msgspec.json.encode(mended(MessageToDict(request)))


@settings(max_examples=40)
@given(st.lists(_SPANS, min_size=1, max_size=4))
def test_spans_come_out_as_they_were_written(spans: list[Record]) -> None:
    request = traces(*spans)
    assert whole(protobuf.read_spans(request.SerializeToString())) == spans
    assert whole(json_body.read_spans(_as_json(request))) == spans


@settings(max_examples=40)
@given(st.lists(_SPANS, min_size=1, max_size=4))
def test_log_records_come_out_as_they_were_written(spans: list[Record]) -> None:
    records = [each._replace(start=each.end, parent_span_id="", is_error=False) for each in spans]
    request = logs(*records)
    assert whole(protobuf.read_logs(request.SerializeToString())) == records
    assert whole(json_body.read_logs(_as_json(request))) == records


def test_what_nobody_wants_is_not_read() -> None:
    secret = {"gen_ai.input.messages": "CANARY", "gen_ai.request.model": "gpt-4o", "http.url": "CANARY"}
    request = traces(span(secret, resource={"host.name": "CANARY"}))
    for records in (
        whole(protobuf.read_spans(request.SerializeToString())),
        whole(json_body.read_spans(_as_json(request))),
    ):
        assert "CANARY" not in str(records)
        assert records[0].attributes == {"gen_ai.request.model": "gpt-4o"}
    assert not any(word in name for name in WANTED for word in ("message", "prompt.", "completion.", "instructions"))


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    for read in (protobuf.read_spans, protobuf.read_logs, protobuf.count_metrics):
        with suppress(Malformed, TooLarge):
            whole(read(body))


@given(_SPANS, st.data())
def test_a_cut_or_changed_body_is_read_or_refused(written: Record, data: st.DataObject) -> None:
    body = bytearray(traces(written).SerializeToString())
    place = data.draw(st.integers(0, len(body) - 1))
    body[place] = data.draw(st.integers(0, 255))
    for part in (bytes(body), bytes(body[:place])):
        with suppress(Malformed, TooLarge):
            whole(protobuf.read_spans(part))


def _nested(inner: bytes, *numbers: int) -> bytes:
    for number in numbers:
        length, out = len(inner), bytearray()
        while length > 0x7F:
            out.append(length & 0x7F | 0x80)
            length >>= 7
        inner = bytes((number << 3 | 2, *out, length)) + inner
    return inner


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(_nested(b"\x12\x00" * (MAX_RECORDS + 1), 2, 1), id="spans"),
        pytest.param(_nested(b"\x12\x00" * (MAX_RECORDS + 1), 1), id="scopes"),
        pytest.param(b"\x0a\x00" * (MAX_RECORDS + 1), id="resources"),
        pytest.param(_nested(b"\x4a\x00" * (MAX_FIELDS + 1), 2, 2, 1), id="attributes"),
        pytest.param(_nested(b"\x5a\x00" * (MAX_FIELDS + 1), 2, 2, 1), id="events of a span"),
    ],
)
def test_more_than_any_exporter_sends_is_refused(body: bytes) -> None:
    with pytest.raises(TooLarge, match="smaller batches"):
        whole(protobuf.read_spans(body))


def test_a_body_of_nothing_but_empty_messages_takes_little_memory() -> None:
    body = _nested(b"\x12\x00" * 2_500_000, 2, 1)
    tracemalloc.start()
    try:
        with pytest.raises(TooLarge):
            whole(protobuf.read_spans(body))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 8 * len(body)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{}",
        b'{"resourceSpans": 1}',
        b'{"resourceSpans": [{"scopeSpans": [{"spans": [7]}]}]}',
        b'{"resourceSpans": ' + b"[" * 100_000,
        b'{"resourceSpans": [{"scopeSpans": [{"spans": [{"attributes": [{"key": "user.id", "value": 3}]}]}]}]}',
    ],
)
def test_json_that_no_exporter_sends_is_refused(body: bytes) -> None:
    with pytest.raises(Malformed):
        whole(json_body.read_spans(body))


@pytest.mark.parametrize("item", [b"{}", b"[]", b"0"])
def test_json_with_too_many_values_is_refused(item: bytes) -> None:
    body = b'{"resourceSpans": [{"scopeSpans": [{"spans": [' + b",".join([item] * 600_000) + b"]}]}]}"
    with pytest.raises(TooLarge):
        whole(json_body.read_spans(body))


def test_numbers_may_be_texts_and_ids_in_capitals() -> None:
    body = (
        b'{"resourceSpans": [{"scopeSpans": [{"spans": [{"traceId": "5B8EFFF798038103D269B633813FC60C", "spanId": "zz",'
        b'"endTimeUnixNano": "17", "startTimeUnixNano": 4, "status": {"code": "STATUS_CODE_ERROR"}, "attributes": ['
        b'{"key": "gen_ai.usage.input_tokens", "value": {"intValue": "12"}},'
        b'{"key": "gen_ai.usage.output_tokens", "value": {"intValue": 3}},'
        b'{"key": "user.id", "value": {"kvlistValue": {"values": []}}}]}]}]}]}'
    )
    (found,) = whole(json_body.read_spans(body))
    assert found.attributes == {"gen_ai.usage.input_tokens": 12, "gen_ai.usage.output_tokens": 3}
    assert (found.trace_id, found.span_id) == ("5b8efff798038103d269b633813fc60c", "")
    assert (found.start, found.end, found.is_error) == (4, 17, True)


def test_metrics_are_counted() -> None:
    metrics = _nested(_nested(b"", 2) * 3, 2, 1)
    assert whole(protobuf.count_metrics(metrics)) == 3
    assert whole(json_body.count_metrics(b'{"resourceMetrics": [{"scopeMetrics": [{"metrics": [{}, {}]}]}]}')) == 2


def test_a_log_record_has_the_name_that_its_event_states() -> None:
    request = logs(log("a body", {}))
    request.resource_logs[0].scope_logs[0].log_records[0].event_name = "codex.sse_event"
    (found,) = whole(protobuf.read_logs(request.SerializeToString()))
    assert found.name == "codex.sse_event"
