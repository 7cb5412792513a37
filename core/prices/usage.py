"""From the contract's totals, which contain their parts, to disjoint token classes. Pure."""

from typing import Final, NamedTuple

from outlay.pricing import PARTS, Usage

from core.event import UsageEvent

_new = tuple.__new__  # every event comes by; a NamedTuple's own constructor takes twice as long
_INFERRED: Final = frozenset({"partial_provider", "tokenizer_estimate"})
FLAGS: Final = _INFERRED | {"usage_inconsistent", "cache_write_ttl_unknown"}
"""The codes of `Counted.flags`."""


class Counted(NamedTuple):
    usage: Usage
    input_tokens: int
    output_tokens: int
    flags: tuple[str, ...]
    """Codes of what does not add up or was not the provider's own count."""


def _has_classes(event: UsageEvent) -> bool:
    """Whether a part was counted, although no total was; a part of 0 says nothing of the rest."""
    return any(
        (
            event.cache_read_tokens,
            event.cache_write_tokens,
            event.cache_write_5m_tokens,
            event.cache_write_1h_tokens,
            event.reasoning_tokens,
            event.audio_input_tokens,
            event.audio_output_tokens,
            event.image_input_tokens,
            event.image_output_tokens,
        )
    )


def is_split(event: UsageEvent) -> bool:
    """Whether there is more than a total of both sides."""
    return event.input_tokens is not None or event.output_tokens is not None or _has_classes(event)


def count(event: UsageEvent) -> Counted:
    """Disjoint classes; the remainder of a total is text. What does not add up is flagged, and nothing is clamped
    but a remainder below 0."""
    cache_read = event.cache_read_tokens or 0
    write_5m, write_1h, flags = _cache_writes(event)
    audio_in, image_in = event.audio_input_tokens or 0, event.image_input_tokens or 0
    reasoning = event.reasoning_tokens or 0
    audio_out, image_out = event.audio_output_tokens or 0, event.image_output_tokens or 0
    parts_in = cache_read + write_5m + write_1h + audio_in + image_in
    parts_out = reasoning + audio_out + image_out
    input_total = parts_in if event.input_tokens is None else event.input_tokens
    output_total = parts_out if event.output_tokens is None else event.output_tokens
    inconsistent = input_total < parts_in or output_total < parts_out
    if event.total_tokens is not None and is_split(event):
        inconsistent = inconsistent or event.total_tokens != input_total + output_total
    text_in, text_out = max(input_total - parts_in, 0), max(output_total - parts_out, 0)
    whole = text_in, cache_read, write_5m, write_1h, text_out, reasoning, audio_in, audio_out, image_in, image_out
    usage = _new(Usage, whole)
    if event.units and not PARTS.keys().isdisjoint(event.units):
        inconsistent = inconsistent or not _parts_fit(event.units, usage)
    if inconsistent:
        flags = (*flags, "usage_inconsistent")
    if event.usage_source in _INFERRED:
        flags = (*flags, event.usage_source)
    return _new(Counted, (usage, input_total, output_total, flags))


def _parts_fit(units: "dict[str, float]", usage: Usage) -> bool:
    """Whether the parts of classes that travel in `units` are whole numbers, and no more than their classes."""
    left = usage._asdict()
    for name, (whole, _) in PARTS.items():
        quantity = units.get(name, 0)
        left[whole] -= quantity
        if quantity != int(quantity) or left[whole] < 0:
            return False
    return True


def _cache_writes(event: UsageEvent) -> tuple[int, int, tuple[str, ...]]:
    """5-minute and 1-hour writes. A total beyond them has an unknown life: priced as 5 minutes, and flagged."""
    write_5m, write_1h = event.cache_write_5m_tokens or 0, event.cache_write_1h_tokens or 0
    total = event.cache_write_tokens
    if total is None or total == write_5m + write_1h:
        return write_5m, write_1h, ()
    if total < write_5m + write_1h:
        return write_5m, write_1h, ("usage_inconsistent",)
    return total - write_1h, write_1h, ("cache_write_ttl_unknown",)
