"""The usage of a streamed response, put together from its events. Keeps counts and names, never content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from ._quirks import image_tool_model
from ._safe_read import dig, items, mapping
from ._usage import ResponseUsage, usage_of

_KEPT: Final = frozenset(
    (
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
        "tool_usage",
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
)
"""Fields kept of an event and the objects inside it: the last value that says something."""

_MAX_ITEMS: Final = 10_000
"""Of one response. Models make some hundreds."""
_GEMINIS: Final = frozenset(("promptFeedback", "serverContent", "candidates"))
_LAST_EVENTS: Final = frozenset(
    """message_stop message-end stream-end response.completed response.incomplete response.failed response.done
    image_generation.completed image_edit.completed transcript.text.done speech.audio.done interaction.completed
    interaction.complete interaction.incomplete interaction.failed""".split()
)


class StreamUsage:
    """Collects the usage of one streamed response. A realtime session needs one for each response.

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
        """Take the next parsed event, chunk or line, or a list of them. Anything but an object is ignored."""
        if isinstance(event, list):
            for each in items(event):
                self.feed(each)
            return
        event = mapping(event)
        kind = event.get("type") or event.get("event_type")
        if isinstance(kind, str) and kind in _LAST_EVENTS:
            self._has_ended = True
        if kind == "response.output_item.done":
            self._items += map(_tool_call, items([event.get("item")])[: _MAX_ITEMS - len(self._items)])
        for name in ("message", "response", "delta", "interaction"):
            if part := mapping(event.get(name)):
                self._keep(part, kind)
        if "usage" in (metadata := mapping(event.get("metadata"))):  # ConverseStream's last event
            self._keep(metadata, kind)
            self._has_ended = True
        self._keep(event, kind)
        if (choices := event.get("choices")) is not None:
            self._keep_choices(choices, event)
        if not _GEMINIS.isdisjoint(event):
            self._keep_candidates(event)

    def result(self) -> ResponseUsage:
        """The usage of the events so far; `usage_source` is `partial_provider` where the end is missing."""
        answer = {**self._answer}
        if not answer.get("output"):
            answer["output"] = self._items
        usage = usage_of(self._provider, self._api, answer, self._headers, requested_tier=self._requested_tier)
        if usage.usage_source is None or self._has_ended:
            return usage
        return replace(usage, usage_source="partial_provider")

    def _keep(self, part: Mapping[str, Any], kind: Any) -> None:
        answer = self._answer
        for name in _KEPT.intersection(part):
            if (value := part.get(name)) is not None:
                # Anthropic's later counts are cumulative, and unchanged ones may be left out.
                answer[name] = _later(answer.get(name), value, name == "usage" and kind == "message_delta")
        if isinstance(tools := part.get("tools"), list) and (model := image_tool_model(tools)) is not None:
            answer["tools"] = [{"type": "image_generation", "model": model}]
        if isinstance(output := part.get("output"), list):
            answer["output"] = [_tool_call(item) for item in items(output)]
        if part.get("done") is True:
            answer["done"] = self._has_ended = True
        if part.get("object") == "thread.run" and part.get("usage") is not None:  # a run has none before its end
            self._has_ended = True
        if part.get("stop_reason") or part.get("completionReason") or "amazon-bedrock-invocationMetrics" in part:
            self._has_ended = True

    def _keep_choices(self, choices: Any, event: Mapping[str, Any]) -> None:
        """Choices tell the end: a usage without choices is in the last chunk; else `finish_reason` marks the end."""
        if choices == [] and event.get("usage") is not None:
            self._has_ended = True
        for choice in items(choices):
            if choice.get("finish_reason") is not None:
                self._has_ended = True
            held = dig(self._answer, ("choices", "0", "usage"))
            kept = {} if (usage := choice.get("usage")) is None else {"usage": _later(held, usage)}
            parts = [mapping(choice.get(part)) for part in ("delta", "message") if part in choice]
            for name in ("provider_metadata", "providerMetadata"):
                for part in parts:
                    if (value := part.get(name)) is not None:
                        kept["delta"] = {name: value}
            if kept:
                self._answer["choices"] = [{**(self._answer.get("choices") or [{}])[0], **kept}]

    def _keep_candidates(self, event: Mapping[str, Any]) -> None:
        """Gemini's end of the response, and the number of its Google searches."""
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


def _later(held: Any, value: Any, is_update: bool = False) -> Any:
    """What is known once `value` has come after `held`: some providers end a stream with an empty model, an empty usage
    or zeros, which do not take back what was said before.

    Args:
        is_update: an object leaves out what it does not change; else it replaces the one before, if it has a figure.
    """
    if type(held) is str or held is None:  # as most are, and a check against an abstract class is slow
        return value or held
    if not isinstance(held, Mapping):
        return value if _says(value) else held
    if not isinstance(value, Mapping):
        return held
    if is_update or not _has_figure(value):
        said = {name: each for name, each in value.items() if _says(each)}
        return {**_not_null(value), **_not_null(held), **said}
    return value


def _not_null(usage: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in usage.items() if value is not None}


def _says(value: Any) -> bool:
    """Whether a value is more than a zero or empty."""
    return _has_figure(value) if isinstance(value, (Mapping, list)) else bool(value)


def _has_figure(value: Any) -> bool:
    """Whether there is a number other than 0 in a value."""
    if isinstance(value, Mapping):
        return any(map(_has_figure, value.values()))
    if isinstance(value, list):
        return any(map(_has_figure, value))
    return bool(value) and not isinstance(value, (str, bool))


def _tool_call(item: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: item.get(name) for name in ("type", "status", "container_id")}
    return {**kept, "action": {"type": mapping(item.get("action")).get("type")}}
