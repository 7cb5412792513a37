"""Splits an event's token counts, whose totals contain their parts, into disjoint token classes. Pure."""

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from operator import attrgetter, itemgetter
from typing import Final, NamedTuple, Protocol

from .names import provider_name
from .pricing import UNITS, Rates
from .token_classes import PARTS, TOKEN_CLASSES, Usage

Units = Mapping[str, "int | Decimal"]

_new = tuple.__new__  # runs for every event; the constructor of a NamedTuple takes twice as long
_INFERRED: Final = frozenset({"partial_provider", "tokenizer_estimate"})
CACHE_UNKNOWN: Final = "cache_unknown"
"""The code of a call whose sender does not tell what the provider's cache read or wrote."""
_DOUBTS: Final = frozenset(
    {
        "usage_inconsistent",
        "usage_invalid",
        "cached_modality_unknown",
        "model_assumed",
        "gateway_lost",
        "cut_off",
        CACHE_UNKNOWN,
    }
)
"""Codes that a sender can give: from reading a provider's response (`outlay.providers`), or because it never read it
all. `gateway_lost`: the gateway died before it knew, and the usage is the most that the request could have used.
`cut_off`: a budget ended the stream before its usage was told."""
DOUBTED: Final = "usage_doubted"
"""Stands for a code that only a newer SDK knows."""
_TTL_UNKNOWN: Final = "cache_write_ttl_unknown"
FLAGS: Final = _INFERRED | _DOUBTS | {DOUBTED, _TTL_UNKNOWN}
"""The codes of `Counted.flags`."""

NO_USAGE_SPLIT: Final = "no_usage_split"
UNITS_NOT_PRICED: Final = "units_not_priced"
NO_USAGE: Final = "no_usage"
FAILED_CALL: Final = "failed_call"
UNCOUNTABLE: Final = frozenset({NO_USAGE_SPLIT, UNITS_NOT_PRICED, NO_USAGE, FAILED_CALL})
"""Codes of the reasons why a call has no tokens or units to multiply by rates."""


_SERVE_CLAUDE: Final = frozenset({"aws", "azure", "google"})

_OTHERS: Final = TOKEN_CLASSES[6:]
"""The classes that `count` does not read by name: rare ones, without a rule of their own."""
_input_side: Final = itemgetter(*(place for place, each in enumerate(_OTHERS) if each.side == "input"))
_NO_OTHERS: Final = (None,) * len(_OTHERS)
_ZEROS: Final = (0,) * len(_OTHERS)
_others: Final = attrgetter(*(each.field for each in _OTHERS if each.field))
_parts: Final = attrgetter("cache_write_tokens", *(each.field for each in TOKEN_CLASSES if each.field))


class Measured(Protocol):
    """The usage of an event; None for a count that it does not state. Fields of `_OTHERS` are read by name."""

    @property
    def provider(self) -> "str | None": ...
    @property
    def model(self) -> str: ...
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
    def total_tokens(self) -> "int | None": ...
    @property
    def units(self) -> "Mapping[str, float] | None": ...
    @property
    def usage_source(self) -> "str | None": ...
    @property
    def usage_flags(self) -> "Sequence[str] | None": ...


class Counted(NamedTuple):
    """An event's usage in disjoint classes, and its totals."""

    usage: Usage
    input_tokens: int
    output_tokens: int
    flags: tuple[str, ...]
    """Codes of counts that do not add up or are not the provider's own."""


def is_split(event: Measured) -> bool:
    """Whether the event states more than one total of input and output together. A part of 0 does not tell."""
    return event.input_tokens is not None or event.output_tokens is not None or any(_parts(event))


def is_said(event: Measured, counted: Counted, failed: bool) -> bool:
    """Whether there are tokens to charge. Zeros are none: a call that was answered used some, and one that failed is
    not even charged its fee, unless doubts about its zeros are stated."""
    return is_split(event) and (any(counted.usage) or (failed and bool(counted.flags)))


def states_cache_beside_input(provider: "str | None", model: str) -> bool:
    """Whether this model's own API counts the cache beside the input, not in it: Anthropic's, wherever it is served."""
    name = provider_name(provider or "")
    return "anthropic" in name or (name in _SERVE_CLAUDE and "claude" in model.lower())


def count(event: Measured) -> Counted:
    """The usage in disjoint classes: the part of a total that no class claims is text. Counts that do not add up are
    flagged and kept; only a remainder below 0 becomes 0. A cache larger than its input is beside it, where the API
    counts so."""
    cache_read = event.cache_read_tokens or 0
    write_5m, write_1h, flags = _cache_writes(event)
    reasoning = event.reasoning_tokens or 0
    cache = cache_read + write_5m + write_1h
    parts_in, parts_out = cache, reasoning
    others = _others(event)
    if others == _NO_OTHERS:  # as of nearly every event
        others = _ZEROS
    else:
        others = tuple([tokens or 0 for tokens in others])
        parts_in += (others_in := sum(_input_side(others)))
        parts_out += sum(others) - others_in
    input_total = parts_in if event.input_tokens is None else event.input_tokens
    output_total = parts_out if event.output_tokens is None else event.output_tokens
    beside = 0
    if input_total < cache and states_cache_beside_input(event.provider, event.model):
        input_total += (beside := cache)
    inconsistent = input_total < parts_in or output_total < parts_out
    if event.total_tokens is not None and is_split(event):
        inconsistent = inconsistent or input_total + output_total - event.total_tokens not in (0, beside)
    text_in = input_total - parts_in if input_total > parts_in else 0
    text_out = output_total - parts_out if output_total > parts_out else 0
    usage = _new(Usage, (text_in, cache_read, write_5m, write_1h, text_out, reasoning, *others))
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
    """Whether the parts of classes in `units` are whole numbers, and not more than their classes."""
    left = usage._asdict()
    for unit, part in PARTS.items():
        quantity = units.get(unit, 0)
        left[part.whole] -= quantity
        if quantity != int(quantity) or left[part.whole] < 0:
            return False
    return True


def _cache_writes(event: Measured) -> tuple[int, int, tuple[str, ...]]:
    """5-minute and 1-hour writes, and flags. Other writes of the total have an unknown time to live: they are priced as
    5-minute writes and flagged."""
    write_5m, write_1h = event.cache_write_5m_tokens or 0, event.cache_write_1h_tokens or 0
    total = event.cache_write_tokens
    if total is None or total == write_5m + write_1h:
        return write_5m, write_1h, ()
    if total < write_5m + write_1h:
        return write_5m, write_1h, ("usage_inconsistent",)
    return total - write_1h, write_1h, (_TTL_UNKNOWN,)


def doubts(flags: tuple[str, ...], rates: Rates) -> tuple[str, ...]:
    """The flags that make a cost at these rates uncertain: how long a cache holds does not where it has one price."""
    if _TTL_UNKNOWN not in flags or rates.has_two_cache_lives:
        return flags
    return tuple(flag for flag in flags if flag != _TTL_UNKNOWN)


def canonical_units(units: Mapping[str, float]) -> "dict[str, int | Decimal]":
    """Units by our names of them, without quantities of 0."""
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
    """The code of the reason why a call has nothing to multiply by rates; None where it has something.

    Args:
        is_split: the result of `is_said`, or zeros that are stated of a call that costs nothing.
        has_total: whether the event states a total of all tokens.
        units: by our names of them.
        fees: the units that the model's price has fees for.
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
