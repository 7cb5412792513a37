"""What brings the records, as the settings say."""

from collections.abc import Mapping
from typing import Any, Protocol

from core.ledger.offsets import Partition
from core.settings import KafkaSettings
from services.aggregator.aiokafka_shell import AiokafkaShell
from services.aggregator.owner import Owner
from services.aggregator.settings import AggregatorSettings
from services.aggregator.sink import Sink


class Shell(Protocol):
    """The sink's log, the owner's reader, and a loop."""

    owner: Owner

    def seek(self, partition: Partition, offset: int) -> None: ...

    def landed(self, offsets: Mapping[Partition, int]) -> None: ...

    def rejoin(self, reason: str) -> None: ...

    def read_from(self, partition: Partition, offset: int) -> None: ...

    def stand_still(self, partition: Partition) -> None: ...

    async def run(self) -> None: ...

    async def drain(self, seconds: float) -> None: ...


def make_shell(settings: AggregatorSettings, kafka: KafkaSettings, options: dict[str, Any], sink: Sink) -> Shell:
    if settings.aggregator_shell == "faust":
        from services.aggregator.faust_shell import FaustShell  # half a second's worth of imports

        return FaustShell(kafka, settings.aggregator_group, settings.member, options, sink)
    return AiokafkaShell(kafka.topic, settings.aggregator_group, settings.member, options, sink)
