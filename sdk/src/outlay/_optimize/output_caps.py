"""Caps on output tokens for requests that set none: by feature, either configured or learned from earlier calls."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict, deque
from decimal import Decimal
from functools import partial
from typing import Any, Final

from outlay._capture.observed_request import ObservedRequest
from outlay._capture.plan import Amendment, Events

from .savings import SAVINGS, cost
from .settings import OptimizerSettings

_CALLS_TO_LEARN: Final = 10
_KEPT_CALLS: Final = 200
_MAX_FEATURES: Final = 1_000
_RAISED_BY: Final = 1.5
_CAP_FIELDS: Final = frozenset(
    "max_tokens max_completion_tokens max_output_tokens maxOutputTokens max_new_tokens num_predict".split()
)
"""With one of these a request sets its own cap."""
_CAPPED: Final = ("chat", "responses")
_NESTED: Final = ("generationConfig", "options")

_log = logging.getLogger("outlay")


class OutputCaps:
    def __init__(self) -> None:
        self._lengths: OrderedDict[tuple[Any, str], deque[int]] = OrderedDict()
        """Output tokens of recent calls, by feature and model."""
        self._raised: dict[Any, int] = {}
        """Caps of features of which a response was cut."""
        self._changing = threading.Lock()

    def applies_to(self, request: ObservedRequest, settings: OptimizerSettings) -> bool:
        feature = request.attribution.get("feature")
        known = feature in settings.max_tokens_profiles or settings.learned_caps_enabled
        return known and request.target.operation in _CAPPED

    def cap(self, request: ObservedRequest, body: dict[str, Any], settings: OptimizerSettings) -> Amendment | None:
        """Put a cap into the body; None where it stays as it is."""
        feature, model = request.attribution.get("feature"), str(body.get("model") or request.target.model)
        cap = self._cap(feature, model, settings)
        places = [body, *(body[name] for name in _NESTED if isinstance(body.get(name), dict))]
        if cap is None or any(name in place for place in places for name in _CAP_FIELDS):
            return None
        if not _put(request, body, cap):
            return None
        return partial(self._learn_from_capped, feature, cap, (feature, model))

    def watch(self, request: ObservedRequest) -> Amendment | None:
        """Learn the usual length of a feature's responses without a cap, from which a cap's saving is calculated."""
        if (feature := request.attribution.get("feature")) and request.target.operation in _CAPPED:
            return partial(self._learn_from_uncapped, feature)
        return None

    def _cap(self, feature: Any, model: str, settings: OptimizerSettings) -> int | None:
        configured = settings.max_tokens_profiles.get(feature)
        if configured is not None:
            return max(configured, self._raised.get(feature, 0))
        lengths = sorted(self._lengths.get((feature, model), ()))
        if not settings.learned_caps_enabled or len(lengths) < _CALLS_TO_LEARN:
            return None
        percentile_95 = lengths[min(len(lengths) - 1, len(lengths) * 95 // 100)]
        return max(-(-percentile_95 * 6 // 5), self._raised.get(feature, 0), 1)

    def _learn_from_uncapped(self, feature: Any, events: Events) -> None:
        self._learn((feature, str(events[0].get("model_requested"))), events)

    def _learn(self, key: tuple[Any, str], events: Events) -> None:
        length = events[0].get("output_tokens")
        if events[0].get("usage_source") != "provider" or not length:
            return
        with self._changing:
            self._lengths.setdefault(key, deque(maxlen=_KEPT_CALLS)).append(length)
            if len(self._lengths) > _MAX_FEATURES:
                self._lengths.popitem(last=False)

    def _learn_from_capped(self, feature: Any, cap: int, key: tuple[Any, str], events: Events) -> None:
        """A response as long as the cap was cut by it, and tells nothing about the usual length."""
        if (events[0].get("output_tokens") or 0) < cap:
            return self._learn(key, events)
        with self._changing:
            self._raised[feature] = max(self._raised.get(feature, 0), int(cap * _RAISED_BY) + 1)
            lengths = sorted(self._lengths.get(key, ()))
        _log.warning("outlay: an answer of %s was cut at %d tokens by our cap, which is raised", feature, cap)
        _add_saving(events[0], lengths[len(lengths) // 2] if lengths else 0)


def _add_saving(event: dict[str, Any], usual_length: int) -> None:
    """The price of the output tokens that this feature's responses usually have beyond the cap, as far as is known."""
    uncapped = {**event, "output_tokens": max(usual_length, event["output_tokens"]), "total_tokens": None}
    paid, usual = cost([event]), cost([uncapped])
    event["saving_technique"] = "output_cap"
    if paid is not None and usual is not None:
        saved: Decimal = usual - paid
        event["saved_usd"] = saved
        SAVINGS.add(saved)


def _put(request: ObservedRequest, body: dict[str, Any], cap: int) -> bool:
    provider, operation = request.target.provider, request.target.operation
    if provider == "google":
        config = body.setdefault("generationConfig", {})
        if not isinstance(config, dict):
            return False
        config["maxOutputTokens"] = cap
    elif provider == "ollama":
        return False
    elif operation == "responses":
        body["max_output_tokens"] = cap
    elif provider in ("openai", "azure"):
        body["max_completion_tokens"] = cap
    else:
        body["max_tokens"] = cap
    return True
