"""Writes dead letters to their Kafka topic."""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

from aiokafka import AIOKafkaProducer

from core.event_log.dead_letter import DeadLetter, to_headers
from core.event_log.kafka_config import AS_IT_CAME, attempt

_DEADLINE_SECONDS: Final = 10


class DlqProducer:
    """A `DeadLetterWriter` to a topic. Connects with the first letter, and again after an error."""

    def __init__(self, topic: str, options: dict[str, Any]) -> None:
        self._topic = topic
        self._options = options
        self._producer: AIOKafkaProducer | None = None

    async def write(self, letters: Sequence[DeadLetter]) -> None:
        """Returns when all in-sync replicas have the letters.

        Raises `KafkaError` or `TimeoutError`; then some letters may have been written, and the retry writes them again.
        """
        try:
            async with asyncio.timeout(_DEADLINE_SECONDS):
                producer = await self._connected()
                sent = [
                    await producer.send(self._topic, x.value, x.id.encode(), headers=to_headers(x)) for x in letters
                ]
                await asyncio.gather(*sent)
        except BaseException:
            await self.close()
            raise

    async def _connected(self) -> AIOKafkaProducer:
        if self._producer is None:
            producer = AIOKafkaProducer(**AS_IT_CAME, **self._options)
            await producer.start()
            self._producer = producer
        return self._producer

    async def close(self) -> None:
        producer, self._producer = self._producer, None
        if producer is not None:
            await attempt(producer.stop(), 2)  # letters it still holds are written again by the retry
