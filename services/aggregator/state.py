"""The state behind the aggregator's readiness."""

from typing import NamedTuple

from services.aggregator.sink import Sink


class Aggregator(NamedTuple):
    """A running aggregator, for its health check."""

    sink: Sink

    def why_not_ready(self) -> str | None:
        """Names the partitions that are stopped until an operator acts; None where there are none."""
        stopped = [f"partition {p.number} stands still ({reason})" for p, reason in self.sink.stopped.items()]
        return "; ".join(stopped) or None
