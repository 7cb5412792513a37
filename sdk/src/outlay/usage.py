"""From the contract's totals, which contain their parts, to disjoint token classes. Pure."""

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from typing import Final, NamedTuple, Protocol

from .pricing import PARTS, UNITS, Usage

Units = Mapping[str, "int | Decimal"]

_new = tuple.__new__  # every event comes by; a NamedTuple's own constructor takes twice as long
_INFERRED: Final = frozenset({"partial_provider", "tokenizer_estimate"})
_DOUBTS: Final = frozenset({"usage_inconsistent", "usage_invalid", "cached_modality_unknown"})
"""What a normaliser says of the answer it read."""
DOUBTED: Final = "usage_doubted"
"""Instead of a doubt that only a newer SDK knows."""
FLAGS: Final = _INFERRED | _DOUBTS | {DOUBTED, "cache_write_ttl_unknown"}
"""The codes of `Counted.flags`."""

NO_USAGE_SPLIT: Final = "no_usage_split"
UNITS_NOT_PRICED: Final = "units_not_priced"
NO_USAGE: Final = "no_usage"
FAILED_CALL: Final = "failed_call"
UNCOUNTABLE: Final = frozenset({NO_USAGE_SPLIT, UNITS_NOT_PRICED, NO_USAGE, FAILED_CALL})
"""Why there was nothing to multiply."""


class Measured(Protocol):
    """What an event says of its usage; None: nothing."""

    @property
    def input_tokens(self) -> "int | None": ...
    @property
    def output_tokens(self) -> "int | None": ...
    @property
    def cache_read_tokens(self) -> "int | None": ...
    @property
    def cache_write_tokens(self) -> "int | None": ...
    @property
    def cache_write_5m_tokens(self) -> "int | None": ...
    @property
    def cache_write_1h_tokens(self) -> "int | None": ...
    @property
    def reasoning_tokens(self) -> "int | None": ...
    @property
    def audio_input_tokens(self) -> "int | None": ...
    @property
    def audio_output_tokens(self) -> "int | None": ...
    @property
    def image_input_tokens(self) -> "int | None": ...
    @property
    def image_output_tokens(self) -> "int | None": ...
    @property
    def total_tokens(self) -> "int | None": ...
    @property
    def units(self) -> "Mapping[str, float] | None": ...
    @property
    def usage_source(self) -> "str | None": ...
    @property
    def usage_flags(self) -> "Sequence[str] | None": ...


class Counted(NamedTuple):
    usage: Usage
    input_tokens: int
    output_tokens: int
    flags: tuple[str, ...]
    """Codes of what does not add up or was not the provider's own count."""


def _has_classes(event: Measured) -> bool:
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


def is_split(event: Measured) -> bool:
    """Whether there is more than a total of both sides."""
    return event.input_tokens is not None or event.output_tokens is not None or _has_classes(event)


def is_said(event: Measured, counted: Counted, failed: bool) -> bool:
    """Whether there is a usage to charge beside units: the zeros of a refused call are none, not even a call's fee."""
    return is_split(event) and (any(counted.usage) or bool(counted.flags) or not failed)


def count(event: Measured) -> Counted:
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
    if event.usage_flags:
        flags = (*flags, *(flag if flag in _DOUBTS else DOUBTED for flag in event.usage_flags))
    return _new(Counted, (usage, input_total, output_total, flags))


def _parts_fit(units: Mapping[str, float], usage: Usage) -> bool:
    """Whether the parts of classes that travel in `units` are whole numbers, and no more than their classes."""
    left = usage._asdict()
    for name, (whole, _) in PARTS.items():
        quantity = units.get(name, 0)
        left[whole] -= quantity
        if quantity != int(quantity) or left[whole] < 0:
            return False
    return True


def _cache_writes(event: Measured) -> tuple[int, int, tuple[str, ...]]:
    """5-minute and 1-hour writes. A total beyond them has an unknown life: priced as 5 minutes, and flagged."""
    write_5m, write_1h = event.cache_write_5m_tokens or 0, event.cache_write_1h_tokens or 0
    total = event.cache_write_tokens
    if total is None or total == write_5m + write_1h:
        return write_5m, write_1h, ()
    if total < write_5m + write_1h:
        return write_5m, write_1h, ("usage_inconsistent",)
    return total - write_1h, write_1h, ("cache_write_ttl_unknown",)


def canonical_units(units: Mapping[str, float]) -> "dict[str, int | Decimal]":
    """Units by our names of them; 0 of something is nothing."""
    canonical: dict[str, int | Decimal] = {}
    for name, quantity in units.items():
        if quantity:
            unit = UNITS.get(name, name)
            exact = int(quantity) if quantity == int(quantity) else Decimal(repr(quantity))
            canonical[unit] = canonical.get(unit, 0) + exact
    return canonical


def uncountable(
    is_split: bool, has_total: bool, failed: bool, units: "Units | None", fees: "Collection[str]"
) -> "str | None":
    """The code of why there is nothing to multiply; None where there is.

    Args:
        is_split: whether there is more than a total of all tokens, which is `has_total` (`is_said`).
        units: by our names of them.
        fees: the units that the model's price knows.
    """
    if is_split:
        return None
    if units and any(unit in fees for unit in units):
        return None
    if has_total:
        return NO_USAGE_SPLIT
    if units:
        return UNITS_NOT_PRICED if not units.keys() <= PARTS.keys() else NO_USAGE
    if failed:
        return FAILED_CALL
    return None if "request" in fees else NO_USAGE
