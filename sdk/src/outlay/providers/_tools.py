"""Tools in requests and responses: their names, and whether one was called. Arguments are never read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ._safe_read import dig, items, mapping

_CALLS: Final = frozenset({"tool_use", "function_call", "tool_call", "custom_tool_call", "mcp_call"})
_OFFERS: Final = frozenset({"tools", "functions", "toolConfig"})
_REASONS: Final = frozenset({"tool_calls", "tool_use", "function_call", "TOOL_CALL"})


def tool_names(request: Mapping[str, Any]) -> list[str]:
    """The tools a request offers: OpenAI's, Anthropic's, Gemini's, Bedrock's, Cohere's."""
    if _OFFERS.isdisjoint(request):
        return []
    tools = request.get("tools")
    offered = [*items(tools), *items(request.get("functions")), *items(dig(request, ("toolConfig", "tools")))]
    return [name for tool in offered for name in _names(tool)]


def _names(tool: Mapping[str, Any]) -> Iterator[str]:
    listed = [*items(tool.get("functionDeclarations")), *items(tool.get("function_declarations"))]
    places = (tool, mapping(tool.get("function")), mapping(tool.get("toolSpec")), *listed)
    return (name for place in places if isinstance(name := place.get("name"), str))


def calls_tools(part: Any) -> bool:
    """Whether a response, or one event of a streamed response, calls a tool."""
    part = mapping(part)
    answer = {**part, **mapping(part.get("response")), **mapping(part.get("messageStop"))}
    reasons = (answer.get("stop_reason"), answer.get("stopReason"), dig(answer, ("delta", "stop_reason")))
    if any(_says(reason, _REASONS) for reason in reasons):
        return True
    blocks = [*items(answer.get("output")), *items(answer.get("content"))]
    blocks += [mapping(answer.get("item")), mapping(answer.get("content_block"))]
    if any(_says(block.get("type"), _CALLS) for block in blocks):
        return True
    return any(map(_chosen, [answer, *items(answer.get("choices"))])) or _function_calls(answer)


def _says(value: Any, words: frozenset[str]) -> bool:
    return isinstance(value, str) and value in words


def _chosen(choice: Mapping[str, Any]) -> bool:
    message = mapping(choice.get("message")) or mapping(choice.get("delta"))
    return _says(choice.get("finish_reason"), _REASONS) or bool(
        message.get("tool_calls") or message.get("function_call")
    )


def _function_calls(answer: Mapping[str, Any]) -> bool:
    return any(
        "functionCall" in part
        for candidate in items(answer.get("candidates"))
        for part in items(dig(candidate, ("content", "parts")))
    )
