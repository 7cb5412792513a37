"""The aggregator's own settings; those of the database and the brokers are in `core.process.settings`."""

import socket
from typing import Literal

from pydantic import Field

from core.process.settings import ServiceSettings
from services.aggregator.partition_state import DeadLetterLimits

PORT = 8082


class AggregatorSettings(ServiceSettings):
    port: int = Field(PORT, ge=1, le=65_535)
    aggregator_shell: Literal["aiokafka", "faust"] = "aiokafka"
    """The Kafka client that fetches the records (docs/decisions/0015-two-shells.md)."""
    aggregator_group: str = Field("outlay-aggregator", pattern=r"^[a-zA-Z0-9._-]{1,100}$")
    """The consumer group."""
    dlq_max_in_a_row: int = Field(100, ge=1)
    """A partition is stopped by more consecutive bad events than this."""
    dlq_max_ratio: float = Field(0.1, gt=0, le=1)
    """A partition is stopped by a larger share of bad events among its last thousand."""

    @property
    def dead_letter_limits(self) -> DeadLetterLimits:
        return DeadLetterLimits(self.dlq_max_in_a_row, self.dlq_max_ratio)

    @property
    def member(self) -> str:
        """The `group.instance.id`: the same after a restart, so that a restart moves no partition."""
        return f"{self.aggregator_group}-{socket.gethostname()}-{self.port}"
