"""Reads from a request's body how much it may use at most: in any of the providers' own formats. Pure.

Input tokens are at most the UTF-8 bytes of all that the model reads (texts, and the names in schemas and messages,
which stand for the framing), divided by the bytes of a token, and what images and audio count at most by the
provider's rule.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from core.holds.estimate import CACHE_WRITES, LEAST_CAP, RequestSize

BYTES_A_TOKEN: Final = 2.0
"""Until a model's own is known. English prose has about 4, other scripts 2 to 3."""
DEFAULT_CAP: Final = 4_096
"""Output tokens of a request that states no cap, where nothing better is known: at most these."""
_READ: Final = (
    *("messages", "input", "prompt", "system", "instructions", "contents", "systemInstruction", "system_instruction"),
    *("tools", "toolConfig", "functions", "response_format", "text", "output_config", "documents", "query", "texts"),
)
_CAPS: Final = ("max_completion_tokens", "max_output_tokens", "max_tokens", "max_tokens_to_sample")
_NESTED_CAPS: Final = (("generationConfig", "maxOutputTokens"), ("inferenceConfig", "maxTokens"))
_ELSEWHERE: Final = ("previous_response_id", "conversation", "prompt_id", "file_id", "file_uri", "fileUri", "file_url")
"""Names of what the model reads that is not in the body."""
_BINARY: Final = frozenset({"data", "image_url", "file_data", "bytes"})
_IMAGES: Final = {"anthropic": 4_784, "google": 4_128, "gpt-4o-mini": 48_169}
_MOST_OF_AN_IMAGE: Final = 1_445
"""The most tokens of one image: OpenAI's high detail has 85 and 170 for each of at most 8 tiles (gpt-4o-mini: 2,833 and
5,667); Anthropic's are width × height / 750 after scaling; Google's 258 for each of at most 16 tiles."""
_AUDIO_BYTES_A_TOKEN: Final = 31
"""Google counts 32 tokens a second, the most of any; at 8 kbit/s, a second is a thousand bytes."""
_SEARCHES: Final = 10
"""The most web searches that a request is expected to make where it states no `max_uses`."""


class ReadRequest(NamedTuple):
    """A request's size, and what it leaves open."""

    size: RequestSize
    states_cap: bool
    reads_elsewhere: bool
    """Whether the model reads what is not in the body: its size is that of the body alone."""
    text_bytes: int
    tools: Sequence[str]
    """Their names."""


class _Seen:
    def __init__(self) -> None:
        self.text = self.images = self.audio = 0
        self.elsewhere = self.cached = self.cached_long = False


def read_request(
    body: Mapping[str, Any],
    provider: str,
    model: str,
    bytes_a_token: float = BYTES_A_TOKEN,
    usual_cap: int = DEFAULT_CAP,
) -> ReadRequest:
    """
    Args:
        usual_cap: output tokens of one answer where the body states no cap (`core.holds.learned`).
    """
    seen = _Seen()
    for name in _READ:
        if name in body:
            _look(body[name], seen)
    elsewhere = seen.elsewhere or any(body.get(name) for name in _ELSEWHERE) or isinstance(body.get("prompt"), Mapping)
    cap, thinking = _stated_cap(body), _thinking(body)
    image = next((most for name, most in _IMAGES.items() if name in (provider, model)), _MOST_OF_AN_IMAGE)
    tokens = math.ceil(seen.text / max(bytes_a_token, 1)) + seen.images * image + seen.audio // _AUDIO_BYTES_A_TOKEN
    size = RequestSize(
        tokens,
        cap or max(usual_cap, thinking),
        _positive(body.get("n") or _nested(body, "generationConfig", "candidateCount")) or 1,
        max(LEAST_CAP, thinking),
        _input_classes(seen),
        _output_classes(body),
        _units(body),
    )
    return ReadRequest(size, cap is not None, elsewhere, seen.text, list(_tool_names(body)))


def _look(part: Any, seen: _Seen) -> None:
    """Adds up what the model reads of a part. Iterative: a body's nesting is its sender's choice."""
    waiting = [part]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            seen.text += len(part.encode(errors="replace"))
        elif isinstance(part, Mapping):
            waiting += _members(part, seen)
        elif isinstance(part, list):
            waiting += part
        elif part is not None:
            seen.text += len(str(part))


def _members(part: Mapping[str, Any], seen: _Seen) -> Iterator[Any]:
    kind = str(part.get("type") or part.get("mimeType") or part.get("mime_type") or part.get("media_type") or "")
    for name, value in part.items():
        if name == "cache_control" and isinstance(value, Mapping):
            seen.cached, seen.cached_long = True, seen.cached_long or value.get("ttl") == "1h"
        elif name in _ELSEWHERE:
            seen.elsewhere = True
        elif name == "image_url":
            seen.images += 1  # inline or not, it is scaled to the provider's size
        elif name in _BINARY and isinstance(value, str):
            _binary(kind, value, seen)
        elif name == "url" and isinstance(value, str):
            seen.images += kind != "document"
            seen.elsewhere = seen.elsewhere or kind == "document"
        else:
            seen.text += len(name)
            yield value


def _binary(kind: str, value: str, seen: _Seen) -> None:
    if "audio" in kind or kind in ("wav", "mp3"):
        seen.audio += len(value)
    elif "pdf" in kind or "document" in kind or "file" in kind or "video" in kind:
        seen.elsewhere = True  # its pages cannot be counted here
    else:
        seen.images += 1


def _stated_cap(body: Mapping[str, Any]) -> int | None:
    caps = [body.get(name) for name in _CAPS] + [_nested(body, *names) for names in _NESTED_CAPS]
    return next((cap for value in caps if (cap := _positive(value)) is not None), None)


def _thinking(body: Mapping[str, Any]) -> int:
    """The thinking budget, tokens, below which no cap may be."""
    own = _nested(body, "thinking", "budget_tokens")
    config = _nested(body, "generationConfig", "thinkingConfig")
    return _positive(own) or _positive(config.get("thinkingBudget") if isinstance(config, Mapping) else None) or 0


def _input_classes(seen: _Seen) -> tuple[str, ...]:
    classes = ["input"]
    if seen.cached:
        classes += CACHE_WRITES if seen.cached_long else CACHE_WRITES[:1]
    classes += ["image_input"] if seen.images else []
    classes += ["audio_input"] if seen.audio else []
    return tuple(classes)


def _output_classes(body: Mapping[str, Any]) -> tuple[str, ...]:
    asked = body.get("modalities") or _nested(body, "generationConfig", "responseModalities") or ()
    words = {str(each).lower() for each in asked} if isinstance(asked, list) else set[str]()
    return ("output", "reasoning", *(f"{kind}_output" for kind in ("audio", "image") if kind in words))


def _units(body: Mapping[str, Any]) -> dict[str, int]:
    """Fees of tools that the provider runs itself."""
    units: dict[str, int] = {}
    for tool in body.get("tools") or () if isinstance(body.get("tools"), list) else ():
        if isinstance(tool, Mapping):
            kind = str(tool.get("type") or next(iter(tool), ""))
            if "web_search" in kind or "google_search" in kind.lower() or kind == "googleSearch":
                units["web_search"] = _positive(tool.get("max_uses")) or _SEARCHES
            elif "file_search" in kind:
                units["file_search"] = _SEARCHES
            elif "code_interpreter" in kind:
                units["code_execution"] = 1
    if "web_search_options" in body:
        units["web_search"] = 1
    return units


def _tool_names(body: Mapping[str, Any]) -> Iterator[str]:
    tools = body.get("tools")
    for tool in tools if isinstance(tools, list) else ():
        if isinstance(tool, Mapping):
            declared = tool.get("functionDeclarations") or tool.get("function_declarations") or [tool]
            for each in declared if isinstance(declared, list) else ():
                own = each.get("function", each) if isinstance(each, Mapping) else None
                if isinstance(own, Mapping) and isinstance(own.get("name"), str):
                    yield own["name"]


def _nested(body: Mapping[str, Any], parent: str, name: str) -> Any:
    found = body.get(parent)
    return found.get(name) if isinstance(found, Mapping) else None


def _positive(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None
