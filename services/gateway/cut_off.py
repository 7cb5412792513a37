"""Ends a stream whose visible output has used what it held, as its provider would: by a last frame that says so. Never
inside a tool call. Works on whole server-sent events; anything else passes as it is."""

import json
from collections.abc import Mapping
from typing import Any, Final

from outlay._capture.plan import Filter
from outlay._capture.request_facts import CHARACTERS_PER_TOKEN
from outlay._capture.stream_decoders import parse_json
from outlay.providers._safe_read import mapping

_LONGEST: Final = 1024 * 1024
"""Bytes of one event that are held back."""
_TOOL_BLOCKS: Final = frozenset(("tool_use", "server_tool_use", "mcp_tool_use"))


class CutOff:
    """A filter of one stream.

    Args:
        tokens: of output, that the call holds.
        within: takes parts out of what is left, where the stream's usage was asked for.
    """

    def __init__(self, tokens: int, within: Filter | None = None) -> None:
        self._most = tokens * CHARACTERS_PER_TOKEN
        self._within = within
        self._rest = bytearray()
        self._shown = 0
        self._is_in_tool = False
        self._last: Mapping[str, Any] = {}
        self._passes = False
        self.is_cut = False

    def feed(self, data: bytes) -> bytes:
        """Returns whole events. After the cut, nothing."""
        visible = self._feed(data)
        return visible if self._within is None else self._within.feed(visible)

    def end(self) -> bytes:
        rest = b"" if self.is_cut else bytes(self._rest)
        self._rest.clear()
        return rest if self._within is None else self._within.feed(rest) + self._within.end()

    def _feed(self, data: bytes) -> bytes:
        if self.is_cut:
            return b""
        if self._passes:
            return data
        self._rest += data
        passed = bytearray()
        while (end := _end_of_event(self._rest)) > 0:
            event = bytes(self._rest[:end])
            del self._rest[:end]
            passed += event
            self._read(event)
            if self._shown >= self._most and not self._is_in_tool and (last := self._last_frames()):
                self.is_cut = True
                self._rest.clear()
                return bytes(passed) + last
        if len(self._rest) > _LONGEST:
            self._passes = True
            passed += self._rest
            self._rest.clear()
        return bytes(passed)

    def _read(self, event: bytes) -> None:
        for line in event.splitlines():
            if line.startswith(b"data:") and isinstance(said := parse_json(line[5:].strip()), dict):
                self._note(said)

    def _note(self, said: Mapping[str, Any]) -> None:
        self._last = {**self._last, **said} if "type" in said else said
        for choice in said.get("choices") or ():
            delta = mapping(mapping(choice).get("delta"))
            self._show(delta.get("content"))
            self._is_in_tool = self._is_in_tool or bool(delta.get("tool_calls") or delta.get("function_call"))
        for candidate in said.get("candidates") or ():
            for part in mapping(mapping(candidate).get("content")).get("parts") or ():
                self._show(mapping(part).get("text"))
                self._is_in_tool = "functionCall" in mapping(part)
        kind = said.get("type")
        if kind == "content_block_start":
            self._is_in_tool = mapping(said.get("content_block")).get("type") in _TOOL_BLOCKS
        elif kind == "content_block_stop":
            self._is_in_tool = False
        elif kind == "content_block_delta":
            self._show(mapping(said.get("delta")).get("text"))
        elif kind == "response.output_item.added":
            self._is_in_tool = str(mapping(said.get("item")).get("type")).endswith("_call")
        elif kind == "response.output_item.done":
            self._is_in_tool = False
        elif kind == "response.output_text.delta":
            self._show(said.get("delta"))

    def _show(self, text: Any) -> None:
        self._shown += len(text) if isinstance(text, str) else 0

    def _last_frames(self) -> bytes:
        """Empty where the format is not known."""
        last = self._last
        if last.get("choices"):
            ends = [
                {"index": mapping(choice).get("index", 0), "delta": {}, "finish_reason": "length"}
                for choice in last["choices"]
            ]
            return _frame({**last, "choices": ends}) + b"data: [DONE]\n\n"
        if last.get("candidates"):
            ends = [{"content": {"role": "model", "parts": [{"text": ""}]}, "finishReason": "MAX_TOKENS", "index": 0}]
            return _frame({**last, "candidates": ends})
        if last.get("type") == "content_block_delta":
            used = {"output_tokens": self._shown // CHARACTERS_PER_TOKEN}
            end = {"stop_reason": "max_tokens", "stop_sequence": None}
            block = {"type": "content_block_stop", "index": last.get("index", 0)}
            return (
                _frame(block, "content_block_stop")
                + _frame({"type": "message_delta", "delta": end, "usage": used}, "message_delta")
                + _frame({"type": "message_stop"}, "message_stop")
            )
        if last.get("type") == "response.output_text.delta" and isinstance(last.get("response"), dict):
            details = {"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}}
            number = last.get("sequence_number")
            more = {"sequence_number": number + 1} if isinstance(number, int) else {}
            said = {"type": "response.incomplete", **more, "response": {**last["response"], **details}}
            return _frame(said, "response.incomplete")
        return b""


def _end_of_event(data: bytearray) -> int:
    """Where the first event ends; -1: it has not ended."""
    ends = [at + len(mark) for mark in (b"\n\n", b"\r\n\r\n") if (at := data.find(mark)) >= 0]
    return min(ends, default=-1)


def _frame(said: Mapping[str, Any], name: str | None = None) -> bytes:
    head = f"event: {name}\n" if name else ""
    return f"{head}data: {json.dumps(said, ensure_ascii=False)}\n\n".encode()
