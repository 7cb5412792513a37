"""Whole responses and streams of each provider, in the formats of its API reference."""

import base64
import json
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

INPUT, CACHED, OUTPUT, REASONING = 1200, 200, 350, 50
"""The tokens of every response; `INPUT` includes `CACHED`, `OUTPUT` includes `REASONING`."""

TEXT = "An answer that nobody may ever see in an event: CANARY-ANSWER."
WORDS = ("An answer ", "in a few ", "words: ", "CANARY-ANSWER.")


class Reply(NamedTuple):
    content_type: str
    chunks: list[bytes]
    """One chunk is a whole response with its length; several are sent one by one, with pauses."""


def whole(body: Any) -> Reply:
    return Reply("application/json", [json.dumps(body).encode()])


def events(parts: list[Any], names: bool = False, done: bool = False) -> Reply:
    """Server-sent events, one per chunk."""
    chunks = []
    for part in parts:
        name = f"event: {part['type']}\n" if names else ""
        chunks.append(f"{name}data: {json.dumps(part)}\n\n".encode())
    return Reply("text/event-stream", chunks + ([b"data: [DONE]\n\n"] if done else []))


def _chat_usage(body: dict[str, Any]) -> dict[str, Any]:
    return {
        "prompt_tokens": INPUT,
        "completion_tokens": OUTPUT,
        "total_tokens": INPUT + OUTPUT,
        "prompt_tokens_details": {"cached_tokens": CACHED},
        "completion_tokens_details": {"reasoning_tokens": REASONING},
    }


def chat(body: dict[str, Any]) -> Reply:
    """The format of OpenAI and all compatible providers."""
    base = {"id": "chatcmpl-1", "created": 1_790_000_000, "model": body["model"], "service_tier": "default"}
    usage = _chat_usage(body)
    if not body.get("stream"):
        message: dict[str, Any] = {"role": "assistant", "content": TEXT}
        reason = "stop"
        if body.get("tools"):
            call = {"name": body["tools"][0]["function"]["name"], "arguments": "{}"}
            message["tool_calls"] = [{"id": "call_1", "type": "function", "function": call}]
            reason = "tool_calls" if not any(m.get("role") == "tool" for m in body["messages"]) else "stop"
            message = message if reason == "tool_calls" else {"role": "assistant", "content": TEXT}
        choice = {"index": 0, "message": message, "finish_reason": reason, "logprobs": None}
        return whole({**base, "object": "chat.completion", "choices": [choice], "usage": usage})
    asked = (body.get("stream_options") or {}).get("include_usage")
    more = {"usage": None} if asked else {}
    base["object"] = "chat.completion.chunk"
    parts: list[Any] = []
    for word in WORDS:
        delta = {"role": "assistant", "content": word}
        parts.append({**base, "choices": [{"index": 0, "delta": delta, "finish_reason": None}], **more})
    parts.append({**base, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}], **more})
    if asked:
        parts.append({**base, "choices": [], "usage": usage})
    return events(parts, done=True)


def mistral(body: dict[str, Any]) -> Reply:
    """Mistral's streams carry usage unasked."""
    return chat({**body, "stream_options": {"include_usage": True}}) if body.get("stream") else chat(body)


def responses(body: dict[str, Any]) -> Reply:
    item = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed"}
    content = [{"type": "output_text", "text": TEXT, "annotations": []}]
    usage = {
        "input_tokens": INPUT,
        "input_tokens_details": {"cached_tokens": CACHED},
        "output_tokens": OUTPUT,
        "output_tokens_details": {"reasoning_tokens": REASONING},
        "total_tokens": INPUT + OUTPUT,
    }
    answer = {
        "id": "resp_1",
        "object": "response",
        "created_at": 1_790_000_000,
        "status": "completed",
        "model": body["model"],
        "output": [{**item, "content": content}],
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
        "service_tier": "default",
        "usage": usage,
    }
    if not body.get("stream"):
        return whole(answer)
    started = {**answer, "status": "in_progress", "output": [], "usage": None}
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    parts: list[Any] = [{"type": "response.created", "response": started, "sequence_number": 0}]
    for number, word in enumerate(WORDS):
        delta = {"type": "response.output_text.delta", **place, "delta": word, "sequence_number": number + 1}
        parts.append({**delta, "logprobs": []})
    parts.append({"type": "response.completed", "response": answer, "sequence_number": 9})
    return events(parts, names=True)


def embeddings(body: dict[str, Any]) -> Reply:
    vector: Any = [0.1] * 8
    if body.get("encoding_format") == "base64":
        vector = base64.b64encode(b"\x00" * 32).decode()
    data = [{"object": "embedding", "index": 0, "embedding": vector}]
    usage = {"prompt_tokens": INPUT, "total_tokens": INPUT}
    return whole({"object": "list", "model": body["model"], "data": data, "usage": usage})


def messages(body: dict[str, Any]) -> Reply:
    """Anthropic's format, whose input leaves out the cache."""
    usage = {
        "input_tokens": INPUT - CACHED,
        "cache_read_input_tokens": CACHED,
        "cache_creation_input_tokens": 0,
        "output_tokens": OUTPUT,
        "service_tier": "standard",
    }
    answer = {"id": "msg_1", "type": "message", "role": "assistant", "model": body["model"], "stop_sequence": None}
    if not body.get("stream"):
        content = [{"type": "text", "text": TEXT}]
        return whole({**answer, "content": content, "stop_reason": "end_turn", "usage": usage})
    begun = {**answer, "content": [], "stop_reason": None, "usage": {**usage, "output_tokens": 1}}
    parts: list[Any] = [{"type": "message_start", "message": begun}]
    parts.append({"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}})
    for word in WORDS:
        parts.append({"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": word}})
    parts.append({"type": "content_block_stop", "index": 0})
    end = {"stop_reason": "end_turn", "stop_sequence": None}
    parts.append({"type": "message_delta", "delta": end, "usage": {"output_tokens": OUTPUT}})
    return events([*parts, {"type": "message_stop"}], names=True)


def gemini(model: str, is_stream: bool, is_sse: bool = True) -> Reply:
    """Gemini's format. A stream is one JSON list unless server-sent events are requested."""

    def part(text: str, reason: str | None) -> dict[str, Any]:
        candidate: dict[str, Any] = {"content": {"role": "model", "parts": [{"text": text}]}, "index": 0}
        if reason:
            candidate["finishReason"] = reason
        usage = {
            "promptTokenCount": INPUT,
            "cachedContentTokenCount": CACHED,
            "candidatesTokenCount": OUTPUT - REASONING,
            "thoughtsTokenCount": REASONING,
            "totalTokenCount": INPUT + OUTPUT,
        }
        return {"candidates": [candidate], "usageMetadata": usage, "modelVersion": model, "responseId": "gem_1"}

    if not is_stream:
        return whole(part(TEXT, "STOP"))
    parts = [*(part(word, None) for word in WORDS), part("", "STOP")]
    if is_sse:
        return events(parts)
    chunks = [("[" if not n else ",\r\n").encode() + json.dumps(each).encode() for n, each in enumerate(parts)]
    return Reply("application/json", [*chunks, b"]"])


def converse(is_stream: bool) -> Reply:
    """Bedrock's format, whose input leaves out the cache."""
    usage = {
        "inputTokens": INPUT - CACHED,
        "cacheReadInputTokens": CACHED,
        "cacheWriteInputTokens": 0,
        "outputTokens": OUTPUT,
        "totalTokens": INPUT + OUTPUT,
    }
    if not is_stream:
        output = {"message": {"role": "assistant", "content": [{"text": TEXT}]}}
        return whole({"output": output, "stopReason": "end_turn", "usage": usage, "metrics": {"latencyMs": 9}})
    frames = [_frame("messageStart", {"role": "assistant"})]
    frames += [_frame("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": word}}) for word in WORDS]
    frames += [_frame("messageStop", {"stopReason": "end_turn"})]
    frames += [_frame("metadata", {"usage": usage, "metrics": {"latencyMs": 9}})]
    return Reply("application/vnd.amazon.eventstream", frames)


def invoke(body: dict[str, Any], is_stream: bool) -> Reply:
    """Bedrock's InvokeModel, with Anthropic's body."""
    if not is_stream:
        return messages({**body, "model": "claude"})
    reply = messages({**body, "model": "claude", "stream": True})
    parts = [json.loads(chunk.partition(b"data: ")[2]) for chunk in reply.chunks]
    frames = [_frame("chunk", {"bytes": base64.b64encode(json.dumps(part).encode()).decode()}) for part in parts]
    return Reply("application/vnd.amazon.eventstream", frames)


def _frame(kind: str, payload: Any) -> bytes:
    named = {":event-type": kind, ":content-type": "application/json", ":message-type": "event"}
    headers = b"".join(
        bytes((len(name),)) + name.encode() + b"\x07" + len(value).to_bytes(2, "big") + value.encode()
        for name, value in named.items()
    )
    data = json.dumps(payload).encode()
    prelude = (16 + len(headers) + len(data)).to_bytes(4, "big") + len(headers).to_bytes(4, "big")
    message = prelude + zlib.crc32(prelude).to_bytes(4, "big") + headers + data
    return message + zlib.crc32(message).to_bytes(4, "big")


def cohere(body: dict[str, Any]) -> Reply:
    usage = {
        "billed_units": {"input_tokens": INPUT, "output_tokens": OUTPUT},
        "tokens": {"input_tokens": INPUT + 60, "output_tokens": OUTPUT},
    }
    if not body.get("stream"):
        message = {"role": "assistant", "content": [{"type": "text", "text": TEXT}]}
        return whole({"id": "co_1", "finish_reason": "COMPLETE", "message": message, "usage": usage})
    opening = {"message": {"role": "assistant", "content": [], "tool_plan": "", "tool_calls": [], "citations": []}}
    parts: list[Any] = [{"type": "message-start", "id": "co_1", "delta": opening}]
    for word in WORDS:
        parts.append({"type": "content-delta", "index": 0, "delta": {"message": {"content": {"text": word}}}})
    parts.append({"type": "message-end", "id": "co_1", "delta": {"finish_reason": "COMPLETE", "usage": usage}})
    return events(parts, names=True)


def ollama(body: dict[str, Any]) -> Reply:
    base = {"model": body["model"], "created_at": "2026-11-25T10:00:00Z"}
    end = {**base, "done": True, "done_reason": "stop", "prompt_eval_count": INPUT, "eval_count": OUTPUT}
    if body.get("stream") is False:
        return whole({**end, "message": {"role": "assistant", "content": TEXT}})
    return Reply(
        "application/x-ndjson", list(_lines([*({**base, "message": {"content": word}} for word in WORDS), end]))
    )


def _lines(parts: list[Any]) -> Iterator[bytes]:
    return (json.dumps(part).encode() + b"\n" for part in parts)
