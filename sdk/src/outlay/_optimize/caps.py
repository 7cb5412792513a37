"""A ceiling for answers where the request has none: by feature, as it was configured or as it was learned."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict, deque
from functools import partial
from typing import TYPE_CHECKING, Any, Final

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
        return known and call.target.operation in ("chat", "responses")

    def change(self, call: Call, body: dict[str, Any], settings: Settings) -> bool:
        """Put a ceiling into the request."""
        feature, model = call.attribution.get("feature"), str(body.get("model") or call.target.model)
        ceiling = self._ceiling(feature, model, settings)
        places = [body, *(body[name] for name in _NESTED if isinstance(body.get(name), dict))]
        if ceiling is None or any(name in place for place in places for name in _OWN_NAMES):
            if settings.learned_caps_enabled and ceiling is None:
                call.learn = partial(self._learn, (feature, model))
            return False
        call.learn = partial(self._hear, feature, ceiling, (feature, model))
        return _put(call, body, ceiling)

    def _ceiling(self, feature: Any, model: str, settings: Settings) -> int | None:
        explicit = settings.max_tokens_profiles.get(feature)
        if explicit is not None:
            return max(explicit, self._raised.get(feature, 0))
        lengths = sorted(self._lengths.get((feature, model), ()))
        if not settings.learned_caps_enabled or len(lengths) < _ENOUGH_CALLS:
            return None
        highest = lengths[min(len(lengths) - 1, len(lengths) * 95 // 100)]
        return max(-(-highest * 6 // 5), self._raised.get(feature, 0), 1)

    def _learn(self, key: tuple[Any, str], events: list[dict[str, Any]]) -> None:
        length = events[0].get("output_tokens")
        if events[0].get("usage_source") != "provider" or not length:
            return
        with self._changing:
            self._lengths.setdefault(key, deque(maxlen=_KEPT_CALLS)).append(length)
            if len(self._lengths) > _MOST_FEATURES:
                self._lengths.popitem(last=False)

    def _hear(self, feature: Any, ceiling: int, key: tuple[Any, str], events: list[dict[str, Any]]) -> None:
        """An answer that reached our ceiling was cut by it."""
        self._learn(key, events)
        if (events[0].get("output_tokens") or 0) >= ceiling:
            with self._changing:
                self._raised[feature] = max(self._raised.get(feature, 0), int(ceiling * _RAISED_BY) + 1)
            _log.warning("outlay: an answer of %s was cut at %d tokens by our cap, which is raised", feature, ceiling)


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
