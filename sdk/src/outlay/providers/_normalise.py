"""From a provider's counts to the event's token fields: totals contain their parts, parts do not overlap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from outlay.token_classes import PARTS, TOKEN_CLASSES

from ._safe_read import INCONSISTENT, INVALID, MAX_TOKENS, Flags, Path, count, first, quantity
from ._usage_formats import UsageFormat

CACHED_MODALITY_UNKNOWN: Final = "cached_modality_unknown"

Raw = dict[str, "int | None"]

_MODALITIES: Final = ("audio", "image", "video")
_FIELDS: Final = {"cache_write": "cache_write_tokens"} | {each.name: each.field for each in TOKEN_CLASSES if each.field}
"""The fields that are a count unchanged."""
_DETAILS: Final = {
    f"{side}_tokens": tuple(f"{kind}_{side}" for kind in ("text", *_MODALITIES)) for side in ("input", "output")
}
_TOTALS: Final = frozenset({"input", "output", "total"})
_WRITES: Final = ("cache_write", "cache_write_5m", "cache_write_1h")
_OF_INPUT: Final = tuple(f"{kind}_input" for kind in _MODALITIES)
_OF_CACHE: Final = tuple(f"cached_{kind}" for kind in ("text", *_MODALITIES))
_UNITS: Final = {part.unit: part.name.replace("cache_read_", "cached_") for part in PARTS.values()}
"""The units that are parts of token classes, each with the count that it is."""


def _parts_of(side: str) -> tuple[str, ...]:
    """The counts that a side's total contains, with one for all cache writes, of 5 minutes and of 1 hour."""
    classes = (each.name for each in TOKEN_CLASSES if each.side == side and each.field)
    parts = (part.name for part in PARTS.values() if part.whole == side)
    names = ("cache_write" if name.startswith("cache_write") else name for name in (*classes, *parts))
    return tuple(dict.fromkeys(names))


_PARTS_IN, _PARTS_OUT = _parts_of("input"), _parts_of("output")


def normalise(
    usage_format: UsageFormat, usage: Mapping[str, Any], flags: Flags
) -> tuple[dict[str, int], dict[str, int | float]]:
    """The event's token fields that are known, and its units."""
    raw = _counts(usage_format, usage, flags)
    _settle_writes(raw, flags)
    tokens: Raw = {
        "input_tokens": _sum_of(raw, usage_format.input),
        "output_tokens": _sum_of(raw, usage_format.output),
        "total_tokens": _sum_of(raw, ("total", *usage_format.beyond_total)) if "total" in raw else None,
    }
    if usage_format.is_output_rest and (rest := (tokens["total_tokens"] or 0) - _both_sides(tokens)) > 0:
        tokens["output_tokens"] = (tokens["output_tokens"] or 0) + rest
    if not raw.keys() <= _TOTALS:  # otherwise there are no parts to check
        _check_details(raw, tokens, flags)
        _part_cache_from_modalities(raw, tokens["input_tokens"], flags)
        for name, number in raw.items():
            if (field := _FIELDS.get(name)) is not None:
                tokens.setdefault(field, number)
        _check_parts(raw, tokens, flags)
    if tokens["total_tokens"] is not None and tokens["total_tokens"] != _both_sides(tokens):
        flags[INCONSISTENT] = None
    units = _units(usage_format, usage, raw, flags)
    known = {name: value for name, value in tokens.items() if value is not None}
    if known and max(known.values()) > MAX_TOKENS:
        flags[INVALID] = None
        known = {name: value for name, value in known.items() if value <= MAX_TOKENS}
    return known, units


def _counts(usage_format: UsageFormat, usage: Mapping[str, Any], flags: Flags) -> Raw:
    """The counts that the usage holds. Most paths of a format lead nowhere, so only those that begin are followed."""
    raw: Raw = {}
    by_step = _index_of(usage_format).counts
    for key in usage:
        for name, places in by_step.get(key, ()):
            if name not in raw and (number := count(usage, places, flags)) is not None:
                raw[name] = number
    return raw


def _units(usage_format: UsageFormat, usage: Mapping[str, Any], raw: Raw, flags: Flags) -> dict[str, int | float]:
    units: dict[str, int | float] = {}
    if not raw.keys() <= _TOTALS:
        units = {unit: found for unit, name in _UNITS.items() if (found := raw.get(name))}
    if _index_of(usage_format).units.isdisjoint(usage):
        return units
    for unit, places in usage_format.units.items():
        if (value := first(usage, places)) is not None:
            if (number := quantity(value)) is None:
                flags[INVALID] = None
            elif number:
                units[unit] = number
    return units


class _Index(NamedTuple):
    """A format's paths by their first step."""

    usage_format: UsageFormat
    counts: Mapping[str, Sequence[tuple[str, tuple[Path, ...]]]]
    units: frozenset[str]


_indexes: dict[int, _Index] = {}
"""By the identity of their format, which each keeps alive. Formats are constants, so these are few."""


def _index_of(usage_format: UsageFormat) -> _Index:
    if (known := _indexes.get(id(usage_format))) is not None:
        return known
    counts: dict[str, dict[str, tuple[Path, ...]]] = {}
    for name, places in usage_format.counts.items():
        for steps in places:
            counts.setdefault(steps[0], {})[name] = places
    units = frozenset(steps[0] for places in usage_format.units.values() for steps in places)
    made = _Index(usage_format, {step: tuple(names.items()) for step, names in counts.items()}, units)
    _indexes[id(usage_format)] = made
    return made


def _sum_of(raw: Raw, names: tuple[str, ...]) -> int | None:
    """None where all are unknown: providers leave out counts of 0."""
    if len(names) == 1:
        return raw.get(names[0])
    total = None
    for name in names:
        value = raw.get(name)
        if value is not None:
            total = value if total is None else total + value
    return total


def _settle_writes(raw: Raw, flags: Flags) -> None:
    """The total of cache writes is at least that of the 5-minute and 1-hour writes."""
    if raw.keys().isdisjoint(_WRITES):
        return
    parts = _sum_of(raw, ("cache_write_5m", "cache_write_1h"))
    if raw.get("cache_write") is None:
        if parts is not None:
            raw["cache_write"] = parts
    elif parts is not None and parts != raw["cache_write"]:
        flags[INCONSISTENT] = None


def _check_details(raw: Raw, tokens: Raw, flags: Flags) -> None:
    """Flags details by modality beyond their total, and DeepSeek's cache hits and misses that are not the prompt."""
    miss, cached = raw.get("cache_miss"), raw.get("cache_read")
    for field, names in _DETAILS.items():
        if (_sum_of(raw, names) or 0) > (tokens[field] or 0):
            flags[INCONSISTENT] = None
    if miss is not None and cached is not None and miss + cached != raw.get("input"):
        flags[INCONSISTENT] = None


def _part_cache_from_modalities(raw: Raw, total: int | None, flags: Flags) -> None:
    """Takes cached audio, images and video out of their modality: an event counts them only as cached."""
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
    """Without cached details by modality: only the overlap that the totals force is taken; possible more is flagged."""
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


def _both_sides(tokens: Raw) -> int:
    return (tokens["input_tokens"] or 0) + (tokens["output_tokens"] or 0)


def _check_parts(raw: Raw, tokens: Raw, flags: Flags) -> None:
    """Flags parts beyond their total: the ledger's own check, with the parts that only a provider knows."""
    input_total, output_total = tokens["input_tokens"] or 0, tokens["output_tokens"] or 0
    parts_in = _sum_of(raw, _PARTS_IN) or 0
    parts_out = _sum_of(raw, _PARTS_OUT) or 0
    if parts_in > input_total or parts_out > output_total:
        flags[INCONSISTENT] = None
