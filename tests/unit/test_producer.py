"""A producer that cannot be ended in order is followed by the next one all the same."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from core.log import kafka
from core.log.kafka import KafkaLog
from core.settings import KafkaSettings


class Producer:
    """aiokafka's, as far as the log uses it; its sender has ended, and it fails to stop."""

    def __init__(self, fault: BaseException) -> None:
        self._fault = fault
        self._sender = SimpleNamespace(sender_task=SimpleNamespace(done=lambda: True))
        self._message_accumulator = SimpleNamespace(fail_all=lambda error: None)
        self.client = self
        self.closed = 0

    async def start(self) -> None:
        return None

    async def partitions_for(self, topic: str) -> set[int]:
        return {0}

    async def flush(self) -> None:
        raise self._fault

    async def stop(self) -> None:
        raise self._fault

    async def close(self) -> None:
        self.closed += 1


@pytest.mark.parametrize("fault", [KeyError("batch"), asyncio.CancelledError()])
async def test_whatever_a_producer_does_the_next_one_comes(
    fault: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Producer] = []

    def make(**_: Any) -> Producer:
        made.append(Producer(fault))
        return made[-1]

    monkeypatch.setattr(kafka, "AIOKafkaProducer", make)
    monkeypatch.setattr(kafka, "_LOOK_SECONDS", 0)
    log = KafkaLog(KafkaSettings(brokers="nobody:9092"))
    running = asyncio.create_task(log.run())
    while len(made) < 3 and not running.done():
        await asyncio.sleep(0)
    assert not running.done()
    assert [producer.closed for producer in made[:2]] == [1, 1]
    assert log.why_not_ready() is None
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
