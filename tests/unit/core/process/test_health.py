"""Health and metrics of a process."""

import threading

import pytest
from prometheus_client import CONTENT_TYPE_LATEST

from core.process import health


async def test_metrics_are_rendered_in_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """They take some ten milliseconds, and anybody who reaches the port may ask for them."""
    threads: list[int] = []

    def rendered() -> bytes:
        threads.append(threading.get_ident())
        return b"outlay_up 1\n"

    monkeypatch.setattr(health, "generate_latest", rendered)
    answer = await health.metrics()
    assert (answer.body, answer.media_type) == (b"outlay_up 1\n", CONTENT_TYPE_LATEST)
    assert len(threads) == 1
    assert threads != [threading.get_ident()]
