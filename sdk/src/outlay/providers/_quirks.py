"""The usage that a table of paths cannot express: lists by kind, Anthropic's iterations, tool calls to be counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from ._safe_read import INCONSISTENT, INVALID, Flags, Path, count, dig, items, mapping, path, text
from ._usage_formats import CONVERSE, GENERATE_CONTENT, INTERACTIONS, MESSAGES, OLLAMA, PREDICTIONS

OTHER_MODELS: Final = "other_models_used"
MODEL_ASSUMED: Final = "model_assumed"
DEFAULT_IMAGE_MODEL: Final = "gpt-image-1"
"""Of OpenAI's image_generation tool (platform.openai.com/docs/api-reference/responses/create, `tools`)."""


class Prepared(NamedTuple):
    """The usage as its format expects it, and the usages of other models that ran inside the same call."""

    usage: Mapping[str, Any]
    others: tuple[Mapping[str, Any], ...] = ()


Prepare = Callable[[Mapping[str, Any], Mapping[str, Any], Flags], Prepared]


def by_kind(listed: Any, kind: str, number: str, flags: Flags) -> dict[str, int]:
    """`[{kind: "AUDIO", number: 5}, …]` as `{"AUDIO": 5}`."""
    summed: dict[str, int] = {}
    for item in items(listed):
        amount = count(item, ((number,),), flags)
        if isinstance(name := item.get(kind), str) and amount is not None:
            summed[name] = summed.get(name, 0) + amount
    return summed


_KINDS: Final = {"DOCUMENT": "IMAGE", "MODALITY_UNSPECIFIED": "TEXT", "UNSPECIFIED": "TEXT"}
"""Gemini's modalities that are billed as others (`ModalityTokenCount`)."""
_DETAILS: Final = {
    # Embeddings spell promptTokenDetails (ai.google.dev/api/embeddings#EmbedContentResponse).
    "input_details": ("promptTokensDetails", "promptTokenDetails", "toolUsePromptTokensDetails"),
    "cached_details": ("cacheTokensDetails",),
    "output_details": ("candidatesTokensDetails", "responseTokensDetails"),
}
_INTERACTION_DETAILS: Final = {
    # ai.google.dev/api/interactions-api
    "input_details": (
        *("input_tokens_by_modality", "inputTokensByModality"),
        *("tool_use_tokens_by_modality", "toolUseTokensByModality"),
    ),
    "cached_details": ("cached_tokens_by_modality", "cachedTokensByModality"),
    "output_details": ("output_tokens_by_modality", "outputTokensByModality"),
}


def _modalities(usage: Mapping[str, Any], response: Mapping[str, Any], flags: Flags) -> Prepared:
    """Gemini's lists by modality. Tool results count as input."""
    return _detailed(usage, _DETAILS, "tokenCount", flags)


def _interaction(usage: Mapping[str, Any], response: Mapping[str, Any], flags: Flags) -> Prepared:
    """The same of the Interactions API."""
    return _detailed(usage, _INTERACTION_DETAILS, "tokens", flags)


def _detailed(usage: Mapping[str, Any], details: Mapping[str, tuple[str, ...]], number: str, flags: Flags) -> Prepared:
    found: dict[str, dict[str, int]] = {}
    for side, lists in details.items():
        kinds = found[side] = {}
        for name in lists:
            if name in usage:
                for kind, amount in by_kind(usage[name], "modality", number, flags).items():
                    kind = _KINDS.get(kind.upper(), kind.upper())
                    kinds[kind] = kinds.get(kind, 0) + amount
    return Prepared({**usage, **found})


def _predictions(usage: Mapping[str, Any], response: Mapping[str, Any], flags: Flags) -> Prepared:
    """The tokens of Vertex AI's embeddings."""
    made = [*items(usage.get("predictions")), *items(usage.get("embeddings")), mapping(usage.get("embedding"))]
    counts: list[int] = []
    for one in made:
        for holder in (one, *items([*one.values()])):
            number = count(holder.get("statistics"), _STATISTICS, flags)
            counts += () if number is None else (number,)
    return Prepared({"embedded": sum(counts)} if counts else {})


_STATISTICS: Final = (("token_count",), ("tokenCount",))


def _cache_writes(usage: Mapping[str, Any], response: Mapping[str, Any], flags: Flags) -> Prepared:
    """Bedrock's cache writes by their time to live (`CacheDetail`)."""
    return Prepared({**usage, "written": by_kind(usage.get("cacheDetails"), "ttl", "inputTokens", flags)})


_ITERATED: Final = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
_PARTS: Final = (
    ("cache_creation", ("ephemeral_5m_input_tokens", "ephemeral_1h_input_tokens")),
    ("output_tokens_details", ("thinking_tokens",)),
)


def _iterations(usage: Mapping[str, Any], response: Mapping[str, Any], flags: Flags) -> Prepared:
    """Anthropic bills the iterations; its top level leaves out compactions (same model) and advisors (another model,
    its own rates). Source: platform.claude.com/docs/en/build-with-claude/compaction, …/tool-use/advisor-tool."""
    rounds = items(usage.get("iterations"))
    if not rounds:
        return Prepared(usage)
    own: list[Mapping[str, Any]] = []
    others: list[Mapping[str, Any]] = []
    for one in rounds:
        served = one.get("model") in (None, response.get("model")) and one.get("type") != "advisor_message"
        (own if served else others).append(one)
    if any(text(one.get("model")) is None for one in others):  # the others are events of their own
        flags[OTHER_MODELS] = None
    answered = [one for one in own if one.get("type") != "compaction"]
    if not answered or any(count(one, (("input_tokens",),), flags) is None for one in own):
        flags[INVALID] = None
        return Prepared(usage, tuple(others))
    for name in _ITERATED:
        if (stated := count(usage, ((name,),), flags)) is not None and stated != _sum(answered, (name,), flags):
            flags[INCONSISTENT] = None
    return Prepared({**usage, **_added_up(own, usage, flags)}, tuple(others))


def _added_up(own: list[Mapping[str, Any]], usage: Mapping[str, Any], flags: Flags) -> dict[str, Any]:
    added: dict[str, Any] = {}
    for name in _ITERATED:
        if any(name in one for one in own):
            added[name] = _sum(own, (name,), flags)
    for name, parts in _PARTS:
        if any(one.get(name) for one in own):
            added[name] = {part: _sum(own, (name, part), flags) for part in parts}
    return added


def _sum(rounds: list[Mapping[str, Any]], at: Path, flags: Flags) -> int:
    return sum(count(one, (at,), flags) or 0 for one in rounds)


def _ollama(usage: Mapping[str, Any], response: Mapping[str, Any], flags: Flags) -> Prepared:
    """Ollama leaves out a count of 0, as of a prompt that it holds from an earlier call (its api/types.go)."""
    return Prepared({"prompt_eval_count": 0, "eval_count": 0, **usage} if response.get("done") is True else usage)


PREPARE: Final[Mapping[str, Prepare]] = {
    GENERATE_CONTENT.name: _modalities,
    INTERACTIONS.name: _interaction,
    PREDICTIONS.name: _predictions,
    OLLAMA.name: _ollama,
    CONVERSE.name: _cache_writes,
    MESSAGES.name: _iterations,
}

# Tools with a fee for each call. OpenAI bills searches, not opened pages (platform.openai.com/docs/pricing).
_OUTPUT_ITEMS: Final = {
    "web_search_call": "web_search",
    "file_search_call": "file_search",
    "code_interpreter_call": "code_execution",
    "image_generation_call": "image",
}
# docs.x.ai/developers/pricing; docs.perplexity.ai/docs/agent-api, `tool_calls_details`.
_TOOL_COUNTS: Final = {
    path(f"{place}.{name}"): unit
    for place, names in {
        "server_side_tool_usage_details": {
            "web_search_calls": "web_search",
            "x_search_calls": "x_search",
            "code_interpreter_calls": "code_execution",
            "file_search_calls": "file_search",
            "document_search_calls": "document_search",
            "image_generation_calls": "image",
        },
        "tool_calls_details": {
            "search_web.invocation": "web_search",
            "web_search.invocation": "web_search",
            "fetch_url.invocation": "fetch_url",
            "people_search.invocation": "people_search",
            "finance_search.invocation": "finance_search",
        },
    }.items()
    for name, unit in names.items()
}

_SEARCH_REQUESTS: Final = path("tool_usage.web_search.num_requests")
_COUNTED_IN: Final = frozenset(at[0] for at in _TOOL_COUNTS)


def tool_units(usage: Mapping[str, Any], response: Mapping[str, Any], flags: Flags) -> dict[str, int]:
    """Billed calls of server-side tools: the provider's own count where it gives one, else counted in the output."""
    if not _COUNTED_IN.isdisjoint(usage) and any(isinstance(usage.get(name), Mapping) for name in _COUNTED_IN):
        return {unit: number for at, unit in _TOOL_COUNTS.items() if (number := count(usage, (at,), flags))}
    calls = _output_calls(response) if "output" in response else {}
    if "tool_usage" in response:
        searches = count(response, (_SEARCH_REQUESTS,), flags)
        counted = {"image": 0 if image_tool_usage(response) else None, "web_search": searches}
        calls = {unit: number for unit, number in (calls | _known(counted)).items() if number}
    return calls | _google_searches(response) if "candidates" in response else calls


def image_tool_usage(response: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The tokens of the images that OpenAI's image_generation tool made for a response, in the format of the Images
    API; None where it made none. They are billed at the image model's rates, beside the response's own."""
    usage = mapping(dig(response, ("tool_usage", "image_gen")))
    return usage if any(usage.get(name) for name in ("input_tokens", "output_tokens")) else None


def image_tool_model(tools: Any) -> str | None:
    """The model that the image_generation tool names, in a request's or a response's tools."""
    return next((text(tool.get("model")) for tool in items(tools) if tool.get("type") == "image_generation"), None)


def _known(counts: Mapping[str, int | None]) -> dict[str, int]:
    return {unit: number for unit, number in counts.items() if number is not None}


def _output_calls(response: Mapping[str, Any]) -> dict[str, int]:
    units: dict[str, int] = {}
    containers = set()
    for item in items(response.get("output")):
        kind = item.get("type")
        unit = _OUTPUT_ITEMS.get(kind) if isinstance(kind, str) else None
        if unit is None or item.get("status") == "failed" or dig(item, ("action", "type")) not in (None, "search"):
            continue
        # A container is billed once, however many calls run in it.
        container = item.get("container_id")
        if isinstance(container, str):
            if container in containers:
                continue
            containers.add(container)
        units[unit] = units.get(unit, 0) + 1
    return units


def _google_searches(response: Mapping[str, Any]) -> dict[str, int]:
    """Google Search: Gemini 3 bills each query, earlier models each grounded response (ai.google.dev/pricing)."""
    searches = 0
    for candidate in items(response.get("candidates")):
        queries = mapping(candidate.get("groundingMetadata")).get("webSearchQueries")
        searches += len(queries) if isinstance(queries, list) else 0
    model = response.get("modelVersion")
    if isinstance(model, str) and model.startswith(("gemini-1", "gemini-2")):
        searches = min(searches, 1)
    return {"web_search": searches} if searches else {}
