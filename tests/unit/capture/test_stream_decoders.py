"""Decoding does not depend on how a body is cut into pieces."""

import gzip
import json
import tracemalloc
import zlib
from collections.abc import Callable
from itertools import pairwise
from typing import Any
from unittest.mock import Mock

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outlay._capture.filtered_buffer import FilteredBuffer
from outlay._capture.stream_decoders import (
    AwsEventStream,
    Decompressor,
    JsonDocument,
    JsonLines,
    ServerSentEvents,
    StreamDecoder,
    decoder_for,
)
from outlay._capture.stream_usage import UsageFilter

from tests.fake_provider import answers

MIB = 2**20
PARTS = [{"a": 1}, {"choices": [], "usage": {"n": "ü"}}, [{"b": 2}]]
SSE = b"".join(b": comment\r\nevent: x\r\ndata: " + json.dumps(part).encode() + b"\r\n\r\n" for part in PARTS)
NDJSON = b"\n".join(json.dumps(part).encode() for part in PARTS)


def pieces(data: bytes, cuts: list[int]) -> list[bytes]:
    ends = sorted({cut % (len(data) + 1) for cut in cuts} | {0, len(data)})
    return [data[start:end] for start, end in pairwise(ends)]


def read(decoder: StreamDecoder, data: bytes, cuts: list[int]) -> list[Any]:
    found = [value for piece in pieces(data, cuts) for value in decoder.feed(piece)]
    return [*found, *decoder.end()]


CUTS = st.lists(st.integers(0, 10_000), max_size=12)


@given(CUTS)
def test_server_sent_events(cuts: list[int]) -> None:
    assert read(ServerSentEvents(), SSE + b"data: [DONE]\n\n", cuts) == PARTS
    assert read(ServerSentEvents(), SSE.replace(b"\r\n", b"\n").rstrip(), cuts) == PARTS


@given(CUTS)
def test_a_return_and_a_line_feed_in_two_pieces_end_one_line(cuts: list[int]) -> None:
    assert read(ServerSentEvents(), b'data: {"a":\r\ndata: 1}\r\n\r\n', cuts) == [{"a": 1}]


@given(CUTS)
def test_lines(cuts: list[int]) -> None:
    assert read(JsonLines(), NDJSON, cuts) == PARTS


@given(CUTS)
def test_aws_event_streams(cuts: list[int]) -> None:
    data = b"".join(answers.converse(True).chunks)
    found = read(AwsEventStream(), data, cuts)
    assert found[-1]["metadata"]["usage"]["outputTokens"] == answers.OUTPUT
    assert read(AwsEventStream(), data[:-9], cuts) == found[:-1]
    invoked = read(AwsEventStream(), b"".join(answers.invoke({}, True).chunks), cuts)
    assert [event["type"] for event in invoked][-1] == "message_stop"


def test_a_list_that_was_cut_keeps_its_whole_items() -> None:
    assert read(JsonDocument(), b'[{"a": 1}\n,\r\n{"b": [2]},{"c":', [5, 20]) == [[{"a": 1}, {"b": [2]}]]
    assert read(JsonDocument(), b'{"a": ', []) == [None]


def copying(feed: Callable[[bytes], object]) -> int:
    """How many of a hundred small pieces, after a MiB, each take a copy of what came before."""
    took = 0
    tracemalloc.start()
    try:
        feed(b"x" * MIB)
        for _ in range(100):
            tracemalloc.reset_peak()
            before = tracemalloc.get_traced_memory()[0]
            feed(b"x")
            took += tracemalloc.get_traced_memory()[1] - before > MIB // 2
    finally:
        tracemalloc.stop()
    return took


FRAME = (20 * MIB).to_bytes(4, "big") + bytes(8)


@pytest.mark.parametrize(
    ("kind", "begin"), [(ServerSentEvents, b'data: {"a": "'), (JsonLines, b'{"a": "'), (AwsEventStream, FRAME)]
)
def test_a_long_value_in_small_pieces_is_not_copied_with_each(kind: type[StreamDecoder], begin: bytes) -> None:
    decoder = kind()
    assert not [*decoder.feed(begin)]
    assert copying(lambda piece: [*decoder.feed(piece)]) < 5  # a buffer grows now and then


def test_what_a_filter_holds_back_is_not_copied_with_each_piece_and_has_a_limit() -> None:
    strip = UsageFilter()
    assert strip.feed(b"data: ") == b""
    assert strip.feed(b"x" * MIB) == b"data: " + b"x" * MIB
    call = Mock(feed=lambda piece: piece)
    lines = FilteredBuffer(call)

    def put(piece: bytes) -> None:
        lines.put(piece)
        assert not lines.find(b"\n")

    assert copying(put) < 5
    assert lines.find(b"x\n") == lines.find(b"\n") == 0
    lines.put(b"\ny\n")
    assert (lines.find(b"x\n"), lines.take_line()[-3:], lines.find(b"\n"), lines.take_line()) == (
        MIB + 101,
        b"xx\n",
        2,
        b"y\n",
    )


def test_what_a_piece_becomes_has_a_limit() -> None:
    decompress = Decompressor("gzip")
    bomb = gzip.compress(bytes(200 * MIB))
    assert len(decompress(bomb)) < 25 * MIB
    assert decompress(b"more") == b""


@pytest.mark.parametrize(("kind", "end"), [(ServerSentEvents, b"\n\n"), (JsonLines, b"\n")])
def test_a_value_that_is_too_long_is_left_out_and_not_kept(kind: type[StreamDecoder], end: bytes) -> None:
    decoder, mark = kind(), b"data: " if kind is ServerSentEvents else b""
    tracemalloc.start()
    try:
        for _ in range(60):
            assert not [*decoder.feed(mark + b"x" * MIB)]
        assert tracemalloc.get_traced_memory()[0] < 30 * MIB
    finally:
        tracemalloc.stop()
    assert [*decoder.feed(end + mark + b'{"a": 1}' + end)] == [{"a": 1}]


@given(st.binary(max_size=300), CUTS)
def test_junk_is_skipped(data: bytes, cuts: list[int]) -> None:
    for kind in ("text/event-stream", "application/x-ndjson", "application/vnd.amazon.eventstream", "application/json"):
        read(decoder_for(kind, data), data, cuts)


@given(CUTS, st.sampled_from(["gzip", "deflate", "", "br"]))
def test_compressed_bodies_are_decompressed_and_others_left(cuts: list[int], encoding: str) -> None:
    packed = gzip.compress(SSE) if encoding == "gzip" else zlib.compress(SSE) if encoding == "deflate" else SSE
    for data in (packed, SSE):
        decompress = Decompressor(encoding)
        assert b"".join(decompress(piece) for piece in pieces(data, cuts) if piece) == SSE


USAGE = b'data: {"id":"x","choices":[],"usage":{"prompt_tokens":1}}\n\n'
WORD = b'data: {"choices":[{"delta":{"content":"\\"usage\\" choices: []"}}],"usage":null}\n\n'


@given(CUTS, st.sampled_from([b"\n", b"\r\n"]), st.booleans())
def test_the_chunk_we_asked_for_is_taken_out_and_nothing_else(cuts: list[int], end: bytes, is_whole: bool) -> None:
    asked = (WORD + WORD + USAGE + b"data: [DONE]\n\n").replace(b"\n", end)
    plain = (WORD + WORD + b"data: [DONE]\n\n").replace(b"\n", end)
    if not is_whole:  # a server that leaves out the last empty line
        asked, plain = asked.rstrip(), plain.rstrip()
    strip = UsageFilter()
    assert b"".join(strip.feed(piece) for piece in pieces(asked, cuts)) + strip.end() == plain


@pytest.mark.parametrize("body", [b'{"error":{"usage":1}}', b"<html>\n\n</html>"])
def test_a_body_that_is_no_stream_passes_the_filter(body: bytes) -> None:
    strip = UsageFilter()
    assert strip.feed(body) + strip.end() == body
