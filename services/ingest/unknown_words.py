"""Sums up the unknown fields and values of a request's events for the reply, bounded. Pure."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from outlay.field_names import near_miss

from core.event_codec import Unknown

MAX_NAMES: Final = 20
"""Names of fields, and values of one field, that a reply shows: the most frequent ones."""
_MAX_COUNTED: Final = 5_000
"""Names that are told apart; a sender's own mistakes are far fewer."""
_COUNTS: Final = (
    "holds a provider's counts, which are not read from there: send them as fields of the event, `input_tokens` (with "
    "cache), `output_tokens` (with reasoning), `cache_read_tokens` and `cache_write_tokens`; the SDK does so by itself"
)
_HINTS: Final = {
    name: _COUNTS
    for name in (
        *("usage", "usage_metadata", "usageMetadata", "token_usage", "prompt_tokens_details", "input_tokens_details"),
        *("completion_tokens_details", "output_tokens_details", "cache_creation", "promptTokensDetails"),
    )
}
"""What to do instead, by the names of providers' own objects."""
MAX_LENGTH: Final = 64
"""Characters of a name or value that a reply shows."""


class UnknownWords(NamedTuple):
    total_fields: int = 0
    fields: Mapping[str, int] = {}
    """Events by unknown field."""
    values: Mapping[str, Mapping[str, int]] = {}
    """By field, events by unknown value."""
    hints: Sequence[str] = ()
    """A sentence for each unknown field that is nearly a known one."""


NONE: Final = UnknownWords()


class UnknownCounts:
    """The unknown fields and values of some events."""

    def __init__(self) -> None:
        self._total = 0
        self._fields = Counter[str]()
        self._values: dict[str, Counter[str]] = {}

    def add(self, unknown: Sequence[Unknown]) -> None:
        for each in unknown:
            self._total += len(each.fields)
            for name in each.fields:
                if name in self._fields or len(self._fields) < _MAX_COUNTED:
                    self._fields[name] += 1
            for field, value in each.values:
                self._values.setdefault(field, Counter())[value] += 1

    def sum_up(self) -> UnknownWords:
        if not self._total and not self._values:
            return NONE
        shown = self._fields.most_common(MAX_NAMES)
        hints = [hint for name, _ in shown if (hint := _hint(name))]
        by_value = {field: _bounded(counted.most_common(MAX_NAMES)) for field, counted in self._values.items()}
        return UnknownWords(self._total, _bounded(shown), by_value, hints)


def _hint(name: str) -> str | None:
    if name in _HINTS:
        return f"`{name}` {_HINTS[name]}."
    meant = near_miss(name)
    return f"`{_shown(name)}` is not known: did you mean `{meant}`?" if meant else None


def _bounded(counted: Sequence[tuple[str, int]]) -> dict[str, int]:
    found = Counter[str]()
    for text, count in counted:
        found[_shown(text)] += count
    return dict(found)


def _shown(text: str) -> str:
    return "".join([letter if letter.isprintable() else " " for letter in text[:MAX_LENGTH]])
