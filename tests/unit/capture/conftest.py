"""A runtime that captures and changes nothing."""

from collections.abc import Callable

import pytest

from tests.support.capture import Watch, start

__all__ = ["start"]


@pytest.fixture
def watch(start: Callable[..., Watch]) -> Watch:
    return start()
