"""The aggregator's settings, beside those of the database, the port and the brokers."""

import socket
from typing import Literal

from pydantic import Field

from core.settings import ServiceSettings
from services.aggregator.held import Limits

PORT = 8082


class AggregatorSettings(ServiceSettings):
    port: int = Field(PORT, ge=1, le=65_535)
    aggregator_shell: Literal["aiokafka", "faust"] = "aiokafka"
    """What brings the records; the ledger's side is the same (docs/decisions/0015-two-shells.md)."""
    aggregator_group: str = Field("outlay-aggregator", pattern=r"^[a-zA-Z0-9._-]{1,100}$")
    """The consumer group."""
    dlq_max_in_a_row: int = Field(100, ge=1)
    """Bad events one after the other that stop a partition."""
    dlq_max_ratio: float = Field(0.1, gt=0, le=1)
    """Share of bad events among a partition's last thousand that stops it."""

    @property
    def limits(self) -> Limits:
        return Limits(self.dlq_max_in_a_row, self.dlq_max_ratio)

    @property
    def member(self) -> str:
        """This process's place in the group; the same after a restart, so that a restart moves no partition."""
        return f"{self.aggregator_group}-{socket.gethostname()}-{self.port}"
