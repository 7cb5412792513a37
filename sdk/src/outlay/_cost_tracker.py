"""`CostTracker`: costs added up by named scopes in this process, by local prices."""

from __future__ import annotations

import logging
import threading
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any, NamedTuple

from ._context import Frame, Scope, current
from ._local_prices import PRICES, remedy
from .pricing import total

ROOT = "(root)"
"""The path of records made outside of every scope."""

_log = logging.getLogger("outlay")


class CostRecord(NamedTuple):
    """One recorded call."""

    model: str
    input_tokens: int
    output_tokens: int
    latency_ms: float
    cost_usd: Decimal
    """0 where `cost_status` is `unpriced`."""
    cost_status: str
    """priced, estimated or unpriced."""
    scope_path: str
    timestamp: datetime
    """UTC."""


class CostTracker:
    """Adds up costs by nested scopes. Threads and tasks each have their own open scopes, and share the records.

    >>> tracker = CostTracker()
    >>> with tracker.scope("pipeline"), tracker.scope("retrieval"):
    ...     tracker.record("gpt-4o-mini", input_tokens=500, output_tokens=200, latency_ms=120)
    >>> tracker.summary()["pipeline/retrieval"]["calls"]
    1
    """

    def __init__(self) -> None:
        self._records: list[CostRecord] = []
        self._lock = threading.Lock()
        self._unpriced: set[str] = set()

    def scope(self, name: str) -> _NamedScope:
        """A context manager, sync and async. Calls recorded inside count for this scope."""
        return _NamedScope(self, name)

    def record(
        self, model: str, input_tokens: int, output_tokens: int, latency_ms: float = 0.0, **more: Any
    ) -> CostRecord:
        """Record a call in the current scope.

        Args:
            more: other fields of an event that its cost depends on, such as `provider` and `cache_read_tokens`.
        """
        call = {"model": model, "input_tokens": input_tokens, "output_tokens": output_tokens, **more}
        now = datetime.now(timezone.utc)
        cost = PRICES.cost(call, now)
        if cost.cost_usd is None:
            self._warn_unpriced(model, cost.reason, more.get("provider"))
        path = "/".join(current().paths.get(self, ())) or ROOT
        amount = cost.cost_usd if cost.cost_usd is not None else Decimal(0)
        record = CostRecord(model, input_tokens, output_tokens, latency_ms, amount, cost.cost_status, path, now)
        with self._lock:
            self._records.append(record)
        return record

    def summary(self) -> dict[str, dict[str, Any]]:
        """By scope path: total_cost_usd, total_input_tokens, total_output_tokens, calls, total_latency_ms, unpriced."""
        found: dict[str, dict[str, Any]] = {}
        for record in self.records:
            sums = found.setdefault(record.scope_path, _zero_sums())
            sums["total_cost_usd"] = total((sums["total_cost_usd"], record.cost_usd))
            sums["total_input_tokens"] += record.input_tokens
            sums["total_output_tokens"] += record.output_tokens
            sums["calls"] += 1
            sums["total_latency_ms"] += record.latency_ms
            sums["unpriced"] += record.cost_status == "unpriced"
        return found

    def reset(self) -> None:
        """Forget all records; open scopes stay open."""
        with self._lock:
            self._records.clear()

    @property
    def records(self) -> list[CostRecord]:
        with self._lock:
            return [*self._records]

    @property
    def total_cost_usd(self) -> Decimal:
        return total(record.cost_usd for record in self.records)

    def _warn_unpriced(self, model: str, reason: str | None, provider: str | None) -> None:
        if model not in self._unpriced:
            self._unpriced.add(model)
            why = "outlay: a call of %s has no price (%s) and counts as 0 USD; %s"
            _log.warning(why, model, reason, remedy(provider, model))


class _NamedScope(Scope):
    def __init__(self, tracker: CostTracker, name: str) -> None:
        self._tracker = tracker
        self._name = name

    def _frame(self, outer: Frame) -> Frame:
        path = (*outer.paths.get(self._tracker, ()), self._name)
        return outer._replace(paths={**outer.paths, self._tracker: path}, owner=self, outer=outer)


def _zero_sums() -> dict[str, Any]:
    sums = dict.fromkeys(("total_input_tokens", "total_output_tokens", "calls", "unpriced"), 0)
    return {"total_cost_usd": Decimal(0), **sums, "total_latency_ms": 0.0}
