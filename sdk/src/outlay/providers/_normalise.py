"""From a provider's counts to the contract's: totals that contain their parts, parts that do not overlap."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ._read import INCONSISTENT, INVALID, MAX_TOKENS, Flags, count, first, quantity
from ._shapes import Shape

CACHED_MODALITY_UNKNOWN: Final = "cached_modality_unknown"

Raw = dict[str, "int | None"]

_MODALITIES: Final = ("audio", "image", "video")
_FIELDS: Final = {
    name: f"{name}_tokens"
    for name in (
        "cache_read cache_write cache_write_5m cache_write_1h "
        "reasoning audio_input audio_output image_input image_output"
    ).split()
}
"""The contract's fields by the counts that are theirs as they are."""
_DETAILS: Final = {
    f"{side}_tokens": tuple(f"{kind}_{side}" for kind in ("text", *_MODALITIES)) for side in ("input", "output")
}
_TOTALS: Final = frozenset({"input", "output", "total"})
_OF_INPUT: Final = tuple(f"{kind}_input" for kind in _MODALITIES)
_OF_CACHE: Final = tuple(f"cached_{kind}" for kind in ("text", *_MODALITIES))
_SUB_CLASSES: Final = {
    "cache_read_audio_tokens": "cached_audio",
    "cache_read_image_tokens": "cached_image",
    "video_input_tokens": "video_input",
    "citation_tokens": "citation",
}


def normalise(shape: Shape, usage: Mapping[str, Any], flags: Flags) -> tuple[dict[str, int], dict[str, int | float]]:
    """The contract's token fields that are known, and its units."""
    raw = _said(shape, usage, flags)
    _settle_writes(raw, flags)
    tokens: Raw = {
        "input_tokens": _sum_of(raw, shape.input),
        "output_tokens": _sum_of(raw, shape.output),
        "total_tokens": _sum_of(raw, ("total", *shape.beyond_total)) if raw.get("total") is not None else None,
    }
    if not raw.keys() <= _TOTALS:  # else there are no parts
        _check_details(raw, tokens, flags)
        _part_cache_from_modalities(raw, tokens["input_tokens"], flags)
        for name, number in raw.items():
            if (field := _FIELDS.get(name)) is not None:
                tokens.setdefault(field, number)
        _check_parts(raw, tokens, flags)
    if tokens["total_tokens"] is not None and tokens["total_tokens"] != _either(tokens):
        flags[INCONSISTENT] = None
    units = _units(shape, usage, raw, flags)
    known = {name: value for name, value in tokens.items() if value is not None}
    if known and max(known.values()) > MAX_TOKENS:
        flags[INVALID] = None
        known = {name: value for name, value in known.items() if value <= MAX_TOKENS}
    return known, units


def _said(shape: Shape, usage: Mapping[str, Any], flags: Flags) -> Raw:
    """The counts that are there. Most places of a shape are not, so a look at their first step comes first."""
    raw: Raw = {}
    for name, places in shape.counts.items():
        for steps in places:
            if steps[0] in usage:
                if (number := count(usage, places, flags)) is not None:
                    raw[name] = number
                break
    return raw


def _units(shape: Shape, usage: Mapping[str, Any], raw: Raw, flags: Flags) -> dict[str, int | float]:
    units: dict[str, int | float] = {unit: found for unit, name in _SUB_CLASSES.items() if (found := raw.get(name))}
    for unit, places in shape.units.items():
        if (value := first(usage, places)) is not None:
            if (number := quantity(value)) is None:
                flags[INVALID] = None
            elif number:
                units[unit] = number
    return units


def _sum_of(raw: Raw, names: tuple[str, ...]) -> int | None:
    """None where none of them is known: providers leave out what is 0."""
    total = None
    for name in names:
        value = raw.get(name)
        if value is not None:
            total = value if total is None else total + value
    return total


def _settle_writes(raw: Raw, flags: Flags) -> None:
    """The total of cache writes contains those of each life."""
    parts = _sum_of(raw, ("cache_write_5m", "cache_write_1h"))
    if raw.get("cache_write") is None:
        if parts is not None:
            raw["cache_write"] = parts
    elif parts is not None and parts != raw["cache_write"]:
        flags[INCONSISTENT] = None


def _check_details(raw: Raw, tokens: Raw, flags: Flags) -> None:
    """A provider's details by modality contain the cached ones; DeepSeek's hits and misses are the prompt."""
    miss, cached = raw.get("cache_miss"), raw.get("cache_read")
    for field, names in _DETAILS.items():
        if (_sum_of(raw, names) or 0) > (tokens[field] or 0):
            flags[INCONSISTENT] = None
    if miss is not None and cached is not None and miss + cached != raw.get("input"):
        flags[INCONSISTENT] = None


def _part_cache_from_modalities(raw: Raw, total: int | None, flags: Flags) -> None:
    """Providers count cached audio in both `audio` and `cached`; here the two do not overlap."""
    if not raw.get("cache_read") or not _sum_of(raw, _OF_INPUT):
        return
    if all(raw.get(name) is None for name in _OF_CACHE):
        _assume_overlap(raw, total or 0, flags)
    elif (_sum_of(raw, _OF_CACHE) or 0) > (raw["cache_read"] or 0):
        flags[INCONSISTENT] = None
    for kind in _MODALITIES:
        whole, cached = raw.get(f"{kind}_input") or 0, raw.get(f"cached_{kind}") or 0
        if cached > whole:
            flags[INCONSISTENT] = None
            raw[f"cached_{kind}"] = None
        elif cached:
            raw[f"{kind}_input"] = whole - cached


def _assume_overlap(raw: Raw, total: int, flags: Flags) -> None:
    """Without details by modality, only what the totals force is sure to be both; more is possible and flagged."""
    cached = raw["cache_read"] or 0
    pool = {kind: raw.get(f"{kind}_input") or 0 for kind in _MODALITIES}
    least, most = max(0, cached + sum(pool.values()) - total), min(cached, sum(pool.values()))
    if least > most:
        return
    if least != most or (least != sum(pool.values()) and sum(map(bool, pool.values())) > 1):
        flags[CACHED_MODALITY_UNKNOWN] = None
    for kind, amount in pool.items():
        if taken := min(amount, least):
            raw[f"cached_{kind}"] = taken
            least -= taken


def _either(tokens: Raw) -> int:
    return (tokens["input_tokens"] or 0) + (tokens["output_tokens"] or 0)


def _check_parts(raw: Raw, tokens: Raw, flags: Flags) -> None:
    """What the ledger will check too (`usage_inconsistent`), and the parts that it does not know of."""
    input_total, output_total = tokens["input_tokens"] or 0, tokens["output_tokens"] or 0
    parts_in = _sum_of(raw, ("cache_read", "cache_write", "audio_input", "image_input", "video_input")) or 0
    parts_out = _sum_of(raw, ("reasoning", "audio_output", "image_output", "citation")) or 0
    if parts_in > input_total or parts_out > output_total:
        flags[INCONSISTENT] = None
