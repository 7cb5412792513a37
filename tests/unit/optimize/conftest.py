"""A runtime with a fresh optimizer that also asks streams for their usage."""

from collections.abc import Callable

import pytest

from tests.support.capture import Watch, fresh_optimizer, start

__all__ = ["start"]


@pytest.fixture
def watch(start: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch) -> Watch:
    fresh_optimizer(monkeypatch)
    return start(optimize=True, ask_stream_usage=True)
