"""What calls have shown lately, for better estimates: bytes of a token by model, and usual output by feature and model.
In memory, bounded; a process that starts knows nothing and holds more."""

import math
from collections import OrderedDict, deque
from collections.abc import Hashable, Sequence
from typing import Final

from core.holds.request import BYTES_A_TOKEN, DEFAULT_CAP

_KEYS: Final = 10_000
_SAMPLES: Final = 1_000
_ENOUGH: Final = 20
_LEAST_TEXT: Final = 500
"""Bytes; in a shorter text the framing is most of the tokens."""


class _Samples:
    def __init__(self) -> None:
        self.values: deque[float] = deque(maxlen=_SAMPLES)
        self.ordered: Sequence[float] = ()
        self.new = 0


class _Lately:
    """The last samples by key. The keys that were not used for longest are forgotten."""

    def __init__(self) -> None:
        self._samples: OrderedDict[Hashable, _Samples] = OrderedDict()

    def add(self, key: Hashable, value: float) -> None:
        own = self._samples.setdefault(key, _Samples())
        own.values.append(value)
        own.new += 1
        self._samples.move_to_end(key)
        if len(self._samples) > _KEYS:
            self._samples.popitem(last=False)

    def of(self, key: Hashable) -> Sequence[float]:
        """In order; of many, the last few may be missing."""
        own = self._samples.get(key)
        if own is None:
            return ()
        if own.new > len(own.ordered) // 50:  # every call asks: most find them in order
            own.ordered, own.new = sorted(own.values), 0
        return own.ordered


class BytesPerToken:
    """The 0.1st percentile of bytes a token by model, of text that was sent without images or audio; never below 1."""

    def __init__(self) -> None:
        self._lately = _Lately()

    def learn(self, model: str, text_bytes: int, input_tokens: int) -> None:
        if text_bytes >= _LEAST_TEXT and input_tokens > 0:
            self._lately.add(model, text_bytes / input_tokens)

    def of(self, model: str) -> float:
        known = self._lately.of(model)
        return max(known[len(known) // 1000], 1.0) if len(known) >= _ENOUGH else BYTES_A_TOKEN


class UsualCaps:
    """1.2 × the 99th percentile of output tokens by feature and model, where 20 answers are known."""

    def __init__(self) -> None:
        self._lately = _Lately()

    def learn(self, feature: str | None, model: str, output_tokens: int) -> None:
        self._lately.add((feature, model), output_tokens)

    def of(self, feature: str | None, model: str, most: int | None = None) -> int:
        """`most`: the model's maximum, where the catalogue knows it."""
        known = self._lately.of((feature, model))
        if len(known) < _ENOUGH:
            return min(most or DEFAULT_CAP, DEFAULT_CAP)
        return math.ceil(known[math.ceil(len(known) * 0.99) - 1] * 1.2)
