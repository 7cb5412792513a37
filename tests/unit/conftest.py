"""What unit tests leave behind in the process."""

from collections.abc import Iterator

import pytest
from outlay._registered import REGISTERED


@pytest.fixture(autouse=True)
def _no_registered_models() -> Iterator[None]:
    yield
    REGISTERED.clear()
