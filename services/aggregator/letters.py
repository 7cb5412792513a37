"""Writes dead letters to their topic; they are durable when it says so."""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

from aiokafka import AIOKafkaProducer

from core.log.client import AS_IT_CAME, attempt
from core.log.dead_letter import DeadLetter, to_headers

_DEADLINE_SECONDS: Final = 10


class KafkaLetters:
    """Connects when the first letter comes; after a fault, anew with the next attempt."""

    def __init__(self, topic: str, options: dict[str, Any]) -> None:
        self._topic = topic
        self._options = options
        self._producer: AIOKafkaProducer | None = None

    async def write(self, letters: Sequence[DeadLetter]) -> None:
        """Raises `KafkaError` or `TimeoutError`; then some may be there, and come again."""
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
            await attempt(producer.stop(), 2)  # whatever it still has is written again
