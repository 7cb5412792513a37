"""A ceiling for answers where the request has none: by feature, as it was configured or as it was learned."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict, deque
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from .savings import SAVINGS, cost
from .settings import Settings

if TYPE_CHECKING:
    from outlay._capture.call import Call

_ENOUGH_CALLS: Final = 10
_KEPT_CALLS: Final = 200
_MOST_FEATURES: Final = 1_000
_RAISED_BY: Final = 1.5
_OWN_NAMES: Final = frozenset(
    "max_tokens max_completion_tokens max_output_tokens maxOutputTokens max_new_tokens num_predict".split()
)
_CAPPED: Final = ("chat", "responses")
_NESTED: Final = ("generationConfig", "options")

_log = logging.getLogger("outlay")


class Caps:
    def __init__(self) -> None:
        self._lengths: OrderedDict[tuple[Any, str], deque[int]] = OrderedDict()
        """Of answers, in tokens, by feature and model."""
        self._raised: dict[Any, int] = {}
        """Ceilings of features whose answers one has cut."""
        self._changing = threading.Lock()

    def may(self, call: Call, host: str, settings: Settings) -> bool:
        feature = call.attribution.get("feature")
        known = feature in settings.max_tokens_profiles or settings.learned_caps_enabled
        return known and call.target.operation in _CAPPED

    def change(self, call: Call, body: dict[str, Any], settings: Settings) -> bool:
        """Put a ceiling into the request."""
        feature, model = call.attribution.get("feature"), str(body.get("model") or call.target.model)
        ceiling = self._ceiling(feature, model, settings)
        places = [body, *(body[name] for name in _NESTED if isinstance(body.get(name), dict))]
        if ceiling is None or any(name in place for place in places for name in _OWN_NAMES):
            return False
        if not _put(call, body, ceiling):
            return False
        call.learn = partial(self._hear, feature, ceiling, (feature, model))
        return True

    def watch(self, call: Call) -> None:
        """Learn how long a feature's answers are when nobody caps them: what a cap saves is told from that."""
        if (feature := call.attribution.get("feature")) and call.target.operation in _CAPPED:
            call.learn = partial(self._see, feature)

    def _ceiling(self, feature: Any, model: str, settings: Settings) -> int | None:
        explicit = settings.max_tokens_profiles.get(feature)
        if explicit is not None:
            return max(explicit, self._raised.get(feature, 0))
        lengths = sorted(self._lengths.get((feature, model), ()))
        if not settings.learned_caps_enabled or len(lengths) < _ENOUGH_CALLS:
            return None
        highest = lengths[min(len(lengths) - 1, len(lengths) * 95 // 100)]
        return max(-(-highest * 6 // 5), self._raised.get(feature, 0), 1)

    def _see(self, feature: Any, events: list[dict[str, Any]]) -> None:
        self._learn((feature, str(events[0].get("model_requested"))), events)

    def _learn(self, key: tuple[Any, str], events: list[dict[str, Any]]) -> None:
        length = events[0].get("output_tokens")
        if events[0].get("usage_source") != "provider" or not length:
            return
        with self._changing:
            self._lengths.setdefault(key, deque(maxlen=_KEPT_CALLS)).append(length)
            if len(self._lengths) > _MOST_FEATURES:
                self._lengths.popitem(last=False)

    def _hear(self, feature: Any, ceiling: int, key: tuple[Any, str], events: list[dict[str, Any]]) -> None:
        """An answer that reached our ceiling was cut by it, and says nothing of how long answers are."""
        if (events[0].get("output_tokens") or 0) < ceiling:
            return self._learn(key, events)
        with self._changing:
            self._raised[feature] = max(self._raised.get(feature, 0), int(ceiling * _RAISED_BY) + 1)
            lengths = sorted(self._lengths.get(key, ()))
        _log.warning("outlay: an answer of %s was cut at %d tokens by our cap, which is raised", feature, ceiling)
        _count(events[0], lengths[len(lengths) // 2] if lengths else 0)


def _count(event: dict[str, Any], usual: int) -> None:
    """What the cap has saved: the price of what answers of this feature usually have beyond it, as far as is known."""
    longer = {**event, "output_tokens": max(usual, event["output_tokens"]), "total_tokens": None}
    paid, asked = cost([event]), cost([longer])
    event["saving_technique"] = "output_cap"
    if paid is not None and asked is not None:
        saved: Decimal = asked - paid
        event["saved_usd"] = saved
        SAVINGS.add(saved)


def _put(call: Call, body: dict[str, Any], ceiling: int) -> bool:
    provider, operation = call.target.provider, call.target.operation
    if provider == "google":
        config = body.setdefault("generationConfig", {})
        if not isinstance(config, dict):
            return False
        config["maxOutputTokens"] = ceiling
    elif provider == "ollama":
        return False
    elif operation == "responses":
        body["max_output_tokens"] = ceiling
    elif provider in ("openai", "azure"):
        body["max_completion_tokens"] = ceiling
    else:
        body["max_tokens"] = ceiling
    return True
