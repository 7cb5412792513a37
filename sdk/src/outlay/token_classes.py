"""The table of token classes: what each is called in events, prices, receipts and the ledger. Pure data.

Classes are disjoint: cached input is not in `input`, reasoning is not in `output`. `Usage` and `TokenCounts` are
written out for type checkers, as are the server's `UsageEvent` and the ledger's columns;
`tests/unit/core/test_token_classes.py` holds all of them to the table.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import Final, Literal, NamedTuple


class TokenClass(NamedTuple):
    """One class of tokens, which is billed at a rate of its own."""

    name: str
    """In prices, line items and `Usage`."""
    side: Literal["input", "output"]
    """The total that contains these tokens."""
    field: str | None
    """The event's field; None for the class that is the rest of its side's total."""
    column: str
    """The ledger's column of token counts."""
    cost_column: str
    """The ledger's column of costs that this class adds to."""
    stand_ins: tuple[str, ...] = ()
    """Classes whose rate is billed, the first that has one, where a model has no rate for this class."""
    is_estimate: bool = True
    """Whether the cost is marked as an estimate when a stand-in's rate is billed."""

    @property
    def is_cached(self) -> bool:
        return self.name.startswith("cache_")


_IN, _OUT = "cost_input", "cost_output"
_READ, _WRITE, _OTHER = "cost_cache_read", "cost_cache_write", "cost_other"

TOKEN_CLASSES: Final = (
    TokenClass("input", "input", None, "text_input", _IN),
    TokenClass("cache_read", "input", "cache_read_tokens", "cache_read", _READ, ("input",)),
    TokenClass("cache_write_5m", "input", "cache_write_5m_tokens", "cache_write_5m", _WRITE, ("input",)),
    TokenClass(
        "cache_write_1h", "input", "cache_write_1h_tokens", "cache_write_1h", _WRITE, ("cache_write_5m", "input")
    ),
    TokenClass("output", "output", None, "text_output", _OUT),
    # Reasoning is billed as output by every provider (their usage documentation), so that is no estimate.
    TokenClass("reasoning", "output", "reasoning_tokens", "reasoning", "cost_reasoning", ("output",), False),
    TokenClass("audio_input", "input", "audio_input_tokens", "audio_input", _OTHER, ("input",)),
    TokenClass("audio_output", "output", "audio_output_tokens", "audio_output", _OTHER, ("output",)),
    TokenClass("image_input", "input", "image_input_tokens", "image_input", _OTHER, ("input",)),
    TokenClass("image_output", "output", "image_output_tokens", "image_output", _OTHER, ("output",)),
)
"""In the order in which receipts list them. A new class is appended: `usage.count` reads the first six by name."""


class Part(NamedTuple):
    """Tokens of a class that some models bill at another rate. Events carry their count in `units`."""

    unit: str
    whole: str
    """The token class that contains them."""
    name: str
    """In prices and line items."""
    stand_ins: tuple[str, ...]
    """As of a `TokenClass`; always an estimate."""


PARTS: Final = {
    part.unit: part
    for part in (
        Part("cache_read_audio_tokens", "cache_read", "cache_read_audio", ("cache_read", "audio_input", "input")),
        Part("cache_read_image_tokens", "cache_read", "cache_read_image", ("cache_read", "image_input", "input")),
        Part("video_input_tokens", "input", "video_input", ("input",)),
        Part("video_output_tokens", "output", "video_output", ("output",)),
        Part("citation_tokens", "output", "citation", ("output",)),
    )
}
"""By their unit."""

STAND_INS: Final = {each.name: each.stand_ins for each in TOKEN_CLASSES} | {
    part.name: part.stand_ins for part in PARTS.values()
}
"""By the name of everything that can have a rate per million tokens."""

RATED: Final = tuple(STAND_INS)


def _picker(side: str) -> itemgetter[tuple[int, ...]]:
    return itemgetter(*(place for place, each in enumerate(TOKEN_CLASSES) if each.side == side))


_input_side: Final = _picker("input")
_output_side: Final = _picker("output")


class Usage(NamedTuple):
    """Tokens by disjoint class."""

    input: int = 0
    cache_read: int = 0
    cache_write_5m: int = 0
    cache_write_1h: int = 0
    output: int = 0
    reasoning: int = 0
    audio_input: int = 0
    audio_output: int = 0
    image_input: int = 0
    image_output: int = 0

    @property
    def input_total(self) -> int:
        """All input, with cache reads and writes: what a context threshold is compared with."""
        return sum(_input_side(self))

    @property
    def cached(self) -> int:
        """Cache reads and writes."""
        return self.cache_read + self.cache_write_5m + self.cache_write_1h

    @property
    def output_total(self) -> int:
        return sum(_output_side(self))


@dataclass  # not frozen: setting each field of a frozen one takes a third of the time that an answer takes
class TokenCounts:
    """Token counts as an event states them; None: not stated.

    `input_tokens` contains cache reads and writes, `output_tokens` reasoning, `cache_write_tokens` the writes of 5
    minutes and of 1 hour; audio and images are no cache reads.
    """

    input_tokens: int | None = None
    output_tokens: int | None = None
    cache_read_tokens: int | None = None
    cache_write_tokens: int | None = None
    cache_write_5m_tokens: int | None = None
    cache_write_1h_tokens: int | None = None
    reasoning_tokens: int | None = None
    audio_input_tokens: int | None = None
    audio_output_tokens: int | None = None
    image_input_tokens: int | None = None
    image_output_tokens: int | None = None
    total_tokens: int | None = None
    """The provider's own; where its rule leaves out a class (Perplexity's reasoning), with that class."""
