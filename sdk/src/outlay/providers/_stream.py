"""A streamed answer, put together to what the whole one would have said. Keeps counts and names, never content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from ._read import items, mapping
from ._usage import ResponseUsage, usage_of

_KEPT: Final = (
    "id",
    "responseId",
    "model",
    "modelVersion",
    "service_tier",
    "serviceTier",
    "usage",
    "usageMetadata",
    "usage_info",
    "meta",
    "x_groq",
    "provider_metadata",
    "providerMetadata",
    "amazon-bedrock-invocationMetrics",
    "prompt_eval_count",
    "eval_count",
    "prompt_token_count",
    "generation_token_count",
    "inputTextTokenCount",
    "totalOutputTextTokenCount",
)
"""Of an answer, or of any part of it; of each, the last that is not null."""

_LAST_EVENTS: Final = frozenset(
    """message_stop message-end stream-end response.completed response.incomplete response.failed response.done
    image_generation.completed image_edit.completed transcript.text.done""".split()
)


class StreamUsage:
    """Usage of one streamed answer. For a realtime session, one of these per response.

    Args:
        provider, api, headers, requested_tier: as for `usage_of`.
    """

    def __init__(
        self,
        provider: str,
        api: str | None,
        headers: Mapping[str, str] | None = None,
        *,
        requested_tier: str | None = None,
    ) -> None:
        self._provider = provider
        self._api = api
        self._headers = headers
        self._requested_tier = requested_tier
        self._answer: dict[str, Any] = {}
        self._items: list[Mapping[str, Any]] = []
        self._has_ended = False

    def feed(self, event: Any) -> None:
        """One parsed event, chunk or line, or a list of them, as they came; what is no object says nothing."""
        if isinstance(event, list):
            for each in items(event):
                self.feed(each)
            return
        event = mapping(event)
        kind = event.get("type") or event.get("event_type")
        if isinstance(kind, str) and kind in _LAST_EVENTS:
            self._has_ended = True
        if kind == "response.output_item.done":
            self._items += map(_tool_call, items([event.get("item")]))
        for part in ("message", "response", "delta"):
            self._keep(mapping(event.get(part)), kind)
        if "usage" in (metadata := mapping(event.get("metadata"))):  # ConverseStream's last event
            self._keep(metadata, kind)
            self._has_ended = True
        self._keep(event, kind)
        self._keep_choices(event)
        self._keep_candidates(event)

    def result(self) -> ResponseUsage:
        """The usage of what came so far: `partial_provider` where the end is missing."""
        answer = {**self._answer}
        if not answer.get("output"):
            answer["output"] = self._items
        usage = usage_of(self._provider, self._api, answer, self._headers, requested_tier=self._requested_tier)
        if usage.usage_source is None or self._has_ended:
            return usage
        return replace(usage, usage_source="partial_provider")

    def _keep(self, part: Mapping[str, Any], kind: Any) -> None:
        for name in _KEPT:
            value = part.get(name)
            if value is None or (isinstance(self._answer.get(name), Mapping) and not isinstance(value, Mapping)):
                continue
            if name == "usage" and kind == "message_delta":
                # Anthropic's later counts are totals so far, and those that did not change may be left out.
                value = {**mapping(self._answer.get(name)), **_not_null(mapping(value))}
            self._answer[name] = value
        if isinstance(output := part.get("output"), list):
            self._answer["output"] = [_tool_call(item) for item in items(output)]
        if part.get("done") is True or part.get("stop_reason") or "amazon-bedrock-invocationMetrics" in part:
            self._has_ended = True

    def _keep_choices(self, event: Mapping[str, Any]) -> None:
        """A usage without a choice is the last chunk's, else `finish_reason` says that the answer is whole."""
        if event.get("choices") == [] and event.get("usage") is not None:
            self._has_ended = True
        for choice in items(event.get("choices")):
            if choice.get("finish_reason") is not None:
                self._has_ended = True
            kept = {name: choice[name] for name in ("usage",) if choice.get(name) is not None}
            for name in ("provider_metadata", "providerMetadata"):
                for part in ("delta", "message"):
                    if (value := mapping(choice.get(part)).get(name)) is not None:
                        kept["delta"] = {name: value}
            if kept:
                self._answer["choices"] = [{**(self._answer.get("choices") or [{}])[0], **kept}]

    def _keep_candidates(self, event: Mapping[str, Any]) -> None:
        """Gemini's `finishReason`, and how many searches an answer was grounded on."""
        if mapping(event.get("promptFeedback")).get("blockReason") is not None:
            self._has_ended = True
        if mapping(event.get("serverContent")).get("turnComplete") is True:
            self._has_ended = True
        for candidate in items(event.get("candidates")):
            if candidate.get("finishReason") is not None:
                self._has_ended = True
            queries = mapping(candidate.get("groundingMetadata")).get("webSearchQueries")
            if isinstance(queries, list) and queries:
                self._answer["candidates"] = [{"groundingMetadata": {"webSearchQueries": [None] * len(queries)}}]


def _not_null(usage: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in usage.items() if value is not None}


def _tool_call(item: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: item.get(name) for name in ("type", "status", "container_id")}
    return {**kept, "action": {"type": mapping(item.get("action")).get("type")}}
