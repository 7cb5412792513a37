"""Streams that have used what they held end as their provider ends them, and never inside a tool call."""

import json
from typing import Any

import pytest
from outlay._capture.stream_usage import UsageFilter

from services.gateway.cut_off import CutOff
from tests.fake_provider.answers import Reply, chat, events, gemini, messages, responses

MODEL: Any = {"model": "m", "messages": [], "stream": True}


def passed(chunks: list[bytes], tokens: int, size: int = 0) -> tuple[bytes, CutOff]:
    cut = CutOff(tokens)
    whole = b"".join(chunks)
    pieces = [whole[at : at + size] for at in range(0, len(whole), size)] if size else chunks
    return b"".join(cut.feed(piece) for piece in pieces) + cut.end(), cut


def said(stream: bytes) -> list[Any]:
    lines = [line[5:].strip() for line in stream.splitlines() if line.startswith(b"data:")]
    return [json.loads(line) for line in lines if line != b"[DONE]"]


FORMATS = {
    "chat": chat(MODEL),
    "messages": messages(MODEL),
    "gemini": gemini("m", True),
    "responses": responses(MODEL),
}


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("size", [0, 1, 7])
def test_with_room_nothing_changes(name: str, size: int) -> None:
    stream, cut = passed(FORMATS[name].chunks, 1_000, size)
    assert (stream, cut.is_cut) == (b"".join(FORMATS[name].chunks), False)


@pytest.mark.parametrize("size", [0, 1])
@pytest.mark.parametrize("name", FORMATS)
def test_it_ends_with_the_providers_last_frame(name: str, size: int) -> None:
    stream, cut = passed(FORMATS[name].chunks, 3, size)  # "An answer " has 10 characters, "in a few " 9
    assert cut.is_cut
    assert b"words" not in stream
    parts = said(stream)
    if name == "chat":
        assert stream.endswith(b"data: [DONE]\n\n")
        assert parts[-1]["choices"] == [{"index": 0, "delta": {}, "finish_reason": "length"}]
        assert parts[-1]["id"] == "chatcmpl-1"
    elif name == "messages":
        assert [part["type"] for part in parts[-3:]] == ["content_block_stop", "message_delta", "message_stop"]
        assert parts[-2]["delta"]["stop_reason"] == "max_tokens"
    elif name == "gemini":
        assert parts[-1]["candidates"][0]["finishReason"] == "MAX_TOKENS"
    else:
        assert parts[-1]["type"] == "response.incomplete"
        assert parts[-1]["response"]["incomplete_details"] == {"reason": "max_output_tokens"}


def test_a_tool_call_is_not_cut() -> None:
    call = {"index": 0, "delta": {"tool_calls": [{"index": 0, "function": {"arguments": "{"}}]}}
    text = {"index": 0, "delta": {"content": "long enough to be cut"}}
    reply: Reply = events([{"choices": [call]}, {"choices": [text]}, {"choices": [call]}], done=True)
    assert passed(reply.chunks, 1)[0] == b"".join(reply.chunks)
    parts: list[Any] = [
        {"type": "content_block_start", "index": 0, "content_block": {"type": "tool_use"}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "long enough"}},
        {"type": "content_block_stop", "index": 0},
        {"type": "message_stop"},
    ]
    reply = events(parts, names=True)
    assert passed(reply.chunks, 1)[0] == b"".join(reply.chunks)


def test_what_is_no_stream_passes() -> None:
    body = b'{"error": "x"}' * 100_000
    stream, cut = passed([body[:70_000], body[70_000:]], 1)
    assert (stream, cut.is_cut) == (body, False)


def test_the_chunk_that_was_asked_for_is_taken_out_too() -> None:
    reply = chat({**MODEL, "stream_options": {"include_usage": True}})
    cut = CutOff(1_000, UsageFilter())
    stream = b"".join(map(cut.feed, reply.chunks)) + cut.end()
    assert b'"completion_tokens"' not in stream
    assert stream.endswith(b"data: [DONE]\n\n")
