"""The results of a batch, fetched as JSON lines: each line is a call, billed once however often it is fetched.

Anthropic's lines are `{"custom_id", "result": {"type", "message"}}` (platform.claude.com/docs/en/api/messages/batches/
results); those of OpenAI's and Mistral's output files `{"id", "custom_id", "response": {"status_code", "body"}}`
(platform.openai.com/docs/api-reference/batch/request-output); those of Gemini's `{"key", "response"}`, which the batch
itself may hold, too (ai.google.dev/api/batch-api). A result that failed is not billed and is no event.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any, Final

from outlay._events import MAX_FLAGS, rfc3339
from outlay._uuid7 import uuid7
from outlay.providers import usage_of
from outlay.providers._endpoints import Target
from outlay.providers._safe_read import dig, first, items, mapping, path, text

from .stream_decoders import Decompressor, JsonLines, parse_json

_BODIES: Final = (path("result.message"), path("response.body"), path("response"))
_INLINED: Final = (
    path("response.inlinedResponses.inlinedResponses"),
    path("metadata.output.inlinedResponses.inlinedResponses"),
)
"""Where a batch of Gemini's holds its results."""
_OPERATIONS: Final = {"response": "responses", "list": "embeddings"}
"""By the `object` of a result's body; any other is a chat completion or a message."""
_MAX_LINE: Final = 64 * 1024
_MAX_DOCUMENT: Final = 32 * 1024 * 1024
"""Of a batch that holds its results. Its requests are at most 20 MB (ai.google.dev/gemini-api/docs/batch-api)."""
_MAX_REMEMBERED: Final = 10_000


_KEYS: Final = (path("custom_id"), path("key"))
_BATCH_IDS: Final = (path("id"), path("response.responsesFile"), path("metadata.output.responsesFile"))
_ENDED: Final = (path("ended_at"), path("metadata.endTime"))


class BatchTimes:
    """When batches ended, by their ids: their results do not say it. Bounded: the oldest are forgotten."""

    def __init__(self) -> None:
        self._ended: OrderedDict[str, int] = OrderedDict()
        self._changing = threading.Lock()

    def learn(self, batch: Any) -> None:
        """A batch as a provider shows it: Anthropic's by its own id, Gemini's by that of the file of its results."""
        name, ended = text(first(batch, _BATCH_IDS)), nanoseconds(first(batch, _ENDED))
        if name is not None and ended:
            with self._changing:
                self._ended[name.rpartition("/")[2]] = ended
                if len(self._ended) > _MAX_REMEMBERED:
                    self._ended.popitem(last=False)

    def of(self, name: str | None) -> int:
        """Nanoseconds since 1970; 0 where it is unknown."""
        return self._ended.get(name or "", 0)


BATCH_TIMES = BatchTimes()


class BatchReader:
    """Reads the bytes of a response into events. A file without results of a batch gives none."""

    def __init__(self, target: Target, headers: Mapping[str, str], status: int | None) -> None:
        self._target = target
        self._decompress = Decompressor(headers["content-encoding"].lower()) if "content-encoding" in headers else None
        self._lines = JsonLines()
        self._is_batch: bool | None = None if (status or 0) == 200 else False
        """None until the first line tells it, or the end of a document."""
        self._is_document = target.provider == "google" and target.endpoint.endswith("/batches")
        self._held = b""
        self.events: list[dict[str, Any]] = []

    def feed(self, data: bytes) -> None:
        if self._decompress is not None and self._is_batch is not False:
            data = self._decompress(data)
        if self._is_batch is None:
            self._held += data
            if self._is_document and len(self._held) <= _MAX_DOCUMENT:
                return
            if (end := self._held.find(b"\n")) < 0 and len(self._held) < _MAX_LINE:
                return
            data, self._held = self._held, b""
            self._is_batch = _is_result(data if end < 0 else data[:end])
        if self._is_batch:
            for line in self._lines.feed(data):
                self._read(line)

    def end(self) -> None:
        if self._is_batch is None and self._held.lstrip()[:1] == b"{":
            document = parse_json(self._held)
            self._is_batch = dig(document, ("custom_id",)) is not None
            inlined = items(first(document, _INLINED))
            if self._is_batch:
                self._read(document)
            elif inlined:
                for number, each in enumerate(inlined):
                    self._read({"key": str(number), **each}, nanoseconds(first(document, _ENDED)))
            else:
                BATCH_TIMES.learn(document)
        elif self._is_batch:
            for line in self._lines.end():
                self._read(line)

    def _read(self, line: Any, ended: int = 0) -> None:
        body = next((found for at in _BODIES if (found := mapping(dig(line, at)))), {})
        status = dig(line, ("response", "status_code"))
        if not body or (isinstance(status, int) and status >= 400) or dig(line, ("result", "type")) == "errored":
            return
        provider, operation = self._target.provider, _OPERATIONS.get(str(body.get("object")), "chat")
        usage = usage_of(provider, operation, body)
        if usage.usage_source is None:
            return
        fields = usage.event_fields()
        if usage.flags:
            fields["usage_flags"] = list(usage.flags[:MAX_FLAGS])
        name = usage.response_id or text(mapping(line).get("id")) or f"{self._target.model} {text(first(line, _KEYS))}"
        created = body.get("created", body.get("created_at"))
        at = nanoseconds(created) or ended or BATCH_TIMES.of(self._target.model)
        self.events.append(
            {
                "provider": provider,
                "model": "unknown",
                "operation": operation,
                "endpoint": self._target.endpoint,
                "status_code": 200,
                **fields,
                "is_batch": True,
                **_identity(f"{provider} {name}", at),
            }
        )


def _is_result(line: bytes) -> bool:
    """By its beginning, as it may be long."""
    beginning = line[:_MAX_LINE]
    is_named = b'"custom_id"' in beginning or (b'"key"' in beginning and b'"response"' in beginning)
    return is_named and line.lstrip()[:1] == b"{"


def _identity(name: str, at: int) -> dict[str, str]:
    """The same for the same result; without a time, an id that the server looks for by itself."""
    import hashlib  # it loads a library, which few need

    digest = hashlib.sha256(name.encode()).digest()
    if at:
        return {"event_id": uuid7(at, digest[:8]), "timestamp": rfc3339(at)}
    return {"event_id": f"batch-{digest[:16].hex()}"}


def nanoseconds(value: Any) -> int:
    """A time since 1970, from seconds or RFC 3339 in UTC; 0 for anything else."""
    if isinstance(value, (int, float)) and 0 < value < 1 << 33:
        return int(value) * 1_000_000_000
    if isinstance(value, str):
        try:
            # Python 3.10 reads no `Z`, and fractions of some lengths alone.
            moment = datetime.fromisoformat(value[:19]).replace(tzinfo=timezone.utc)
            return int(moment.timestamp()) * 1_000_000_000
        except ValueError:
            return 0
    return 0
