"""Makes a sender's counts an event's: the cache within the input, reasoning within the output, none of them twice.

Where the library is not known to do one or the other, its total decides, and what stays open makes an estimate. Pure.
"""

from typing import Any, Final

from outlay.names import provider_name
from outlay.usage import CACHE_UNKNOWN, states_cache_beside_input

from services.ingest.otlp.instruments import Instrument

_WITHOUT_CACHE: Final = frozenset({"embeddings", "rerank", "image"})
_INCONSISTENT: Final = "usage_inconsistent"


def settle_counts(event: dict[str, Any], instrument: Instrument) -> None:
    """Corrects `input_tokens`, `output_tokens` and `usage_flags` of an event from a span, in place."""
    flags: list[str] = event.setdefault("usage_flags", [])
    _settle_output(event, instrument, flags)
    _settle_input(event, instrument, flags)
    if not flags:
        del event["usage_flags"]


def _settle_output(event: dict[str, Any], instrument: Instrument, flags: list[str]) -> None:
    given, output, total = (event.get(name) for name in ("input_tokens", "output_tokens", "total_tokens"))
    reasoning = event.get("reasoning_tokens") or 0
    if output is None:
        return
    if reasoning > output or (total is not None and reasoning and total == (given or 0) + output + reasoning):
        # xAI's own counts, github.com/pydantic/genai-prices, `x_ai`: reasoning is beside the completion
        event["output_tokens"] = output + reasoning
    elif instrument.thoughts_are_beside and given is not None and total is not None and total > given + output:
        rest = total - given - output
        event["output_tokens"], event["reasoning_tokens"] = output + rest, reasoning + rest
        flags.append(_INCONSISTENT)  # results of tools may be among them, which are input


def _settle_input(event: dict[str, Any], instrument: Instrument, flags: list[str]) -> None:
    given, total = event.get("input_tokens"), event.get("total_tokens")
    read, written = event.get("cache_read_tokens"), event.get("cache_write_tokens")
    if given is None:
        return
    cache = (read or 0) + (written or 0)
    if cache:
        output = event.get("output_tokens") or 0
        if instrument.cache_is_beside or (not instrument.is_known and total == given + output + cache):
            event["input_tokens"] = given + cache
            if total == given + output:  # its own sum of the two
                event["total_tokens"] = total + cache
        elif not instrument.is_known and given >= cache and _may_be_beside(event):
            flags.append(CACHE_UNKNOWN)
    elif read is None and not instrument.silence_is_none and event.get("operation") not in _WITHOUT_CACHE:
        flags.append(CACHE_UNKNOWN)


def _may_be_beside(event: dict[str, Any]) -> bool:
    """Whether the provider's own API counts the cache beside the input: Anthropic's, and all of Bedrock's."""
    provider = event.get("provider") or ""
    return provider_name(provider) == "aws" or states_cache_beside_input(provider, event.get("model") or "")
