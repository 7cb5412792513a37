"""What the aggregator holds while it runs."""

from typing import NamedTuple

from services.aggregator.sink import Sink


class Aggregator(NamedTuple):
    sink: Sink

    def why_not_ready(self) -> str | None:
        """For readiness: a partition that stands still until somebody acts."""
        stopped = [f"partition {p.number} stands still ({reason})" for p, reason in self.sink.stopped.items()]
        return "; ".join(stopped) or None
