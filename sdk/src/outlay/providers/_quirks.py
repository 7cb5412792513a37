"""What a table of paths cannot say: lists summed up by kind, Anthropic's iterations, tools counted in the answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from ._read import INCONSISTENT, INVALID, Flags, Path, count, dig, items, mapping, path
from ._shapes import CONVERSE, GENERATE_CONTENT, MESSAGES

OTHER_MODELS: Final = "other_models_used"


class Prepared(NamedTuple):
    """The usage as its shape expects it, and the usages of other models that answered inside the same call."""

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


def _modalities(usage: Mapping[str, Any], response: Mapping[str, Any], flags: Flags) -> Prepared:
    """Gemini's lists. Tool results are input, documents are images (`ModalityTokenCount`)."""

    def details(*lists: str) -> dict[str, int]:
        found: dict[str, int] = {}
        for name in lists:
            for kind, amount in by_kind(usage.get(name), "modality", "tokenCount", flags).items():
                kind = "IMAGE" if kind == "DOCUMENT" else kind
                found[kind] = found.get(kind, 0) + amount
        return found

    return Prepared(
        {
            **usage,
            "input_details": details("promptTokensDetails", "toolUsePromptTokensDetails"),
            "cached_details": details("cacheTokensDetails"),
            "output_details": details("candidatesTokensDetails", "responseTokensDetails"),
        }
    )


def _written(usage: Mapping[str, Any], response: Mapping[str, Any], flags: Flags) -> Prepared:
    """Bedrock's cache writes by their life (`CacheDetail`)."""
    return Prepared({**usage, "written": by_kind(usage.get("cacheDetails"), "ttl", "inputTokens", flags)})


_ITERATED: Final = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
_PARTS: Final = (
    ("cache_creation", ("ephemeral_5m_input_tokens", "ephemeral_1h_input_tokens")),
    ("output_tokens_details", ("thinking_tokens",)),
)


def _iterations(usage: Mapping[str, Any], response: Mapping[str, Any], flags: Flags) -> Prepared:
    """Anthropic's top level leaves out compactions (same model) and advisors (another model, its own rates); what is
    billed is the iterations (platform.claude.com/docs/en/build-with-claude/compaction, …/tool-use/advisor-tool)."""
    rounds = items(usage.get("iterations"))
    if not rounds:
        return Prepared(usage)
    own: list[Mapping[str, Any]] = []
    others: list[Mapping[str, Any]] = []
    for one in rounds:
        served = one.get("model") in (None, response.get("model")) and one.get("type") != "advisor_message"
        (own if served else others).append(one)
    if others:
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


PREPARE: Final[Mapping[str, Prepare]] = {
    GENERATE_CONTENT.name: _modalities,
    CONVERSE.name: _written,
    MESSAGES.name: _iterations,
}

# Fees by call. OpenAI bills a search, not its opening of pages (platform.openai.com/docs/pricing, built-in tools).
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

_COUNTED_IN: Final = tuple(dict.fromkeys(at[0] for at in _TOOL_COUNTS))


def tool_units(usage: Mapping[str, Any], response: Mapping[str, Any], flags: Flags) -> dict[str, int]:
    """Server-side tools by billed number: the provider's own count where it gives one, else the answer's items."""
    if any(isinstance(usage[name], Mapping) for name in _COUNTED_IN if name in usage):
        return {unit: number for at, unit in _TOOL_COUNTS.items() if (number := count(usage, (at,), flags))}
    return _called(response) | _grounded(response)


def _called(response: Mapping[str, Any]) -> dict[str, int]:
    units: dict[str, int] = {}
    containers = set()
    for item in items(response.get("output")):
        kind = item.get("type")
        unit = _OUTPUT_ITEMS.get(kind) if isinstance(kind, str) else None
        if unit is None or item.get("status") == "failed" or dig(item, ("action", "type")) not in (None, "search"):
            continue
        # A container is billed as one session, however many calls run in it.
        container = item.get("container_id")
        if isinstance(container, str):
            if container in containers:
                continue
            containers.add(container)
        units[unit] = units.get(unit, 0) + 1
    return units


def _grounded(response: Mapping[str, Any]) -> dict[str, int]:
    """Google Search: from Gemini 3 each query is billed, before it each grounded answer (ai.google.dev/pricing)."""
    searches = 0
    for candidate in items(response.get("candidates")):
        queries = mapping(candidate.get("groundingMetadata")).get("webSearchQueries")
        searches += len(queries) if isinstance(queries, list) else 0
    model = response.get("modelVersion")
    if isinstance(model, str) and model.startswith(("gemini-1", "gemini-2")):
        searches = min(searches, 1)
    return {"web_search": searches} if searches else {}
