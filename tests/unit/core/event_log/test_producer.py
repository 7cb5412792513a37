"""A producer that fails while it is being stopped is replaced like any other."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from core.event_log import producer
from core.event_log.producer import KafkaLog
from core.process.settings import KafkaSettings


class Producer:
    """The parts of `AIOKafkaProducer` that the log uses. Its sender task has ended, and stopping it raises `fault`."""

    def __init__(self, fault: BaseException) -> None:
        self._fault = fault
        self._sender = SimpleNamespace(sender_task=SimpleNamespace(done=lambda: True))
        self._message_accumulator = SimpleNamespace(fail_all=lambda error: None, _batches={}, _pending_batches=())
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

    monkeypatch.setattr(producer, "AIOKafkaProducer", make)
    log = KafkaLog(KafkaSettings(brokers="nobody:9092"), check_seconds=0)
    running = asyncio.create_task(log.run())
    while len(made) < 3 and not running.done():
        await asyncio.sleep(0)
    assert not running.done()
    assert [producer.closed for producer in made[:2]] == [1, 1]
    assert log.why_not_ready() is None
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
