"""Unit tests open no connection, and leave no registered model behind."""

import socket
from collections.abc import Iterator
from typing import Any

import pytest
from outlay._registered_models import REGISTERED


class SocketInUnitTest(BaseException):
    """Not an `Exception`, so that no client under test takes it for an unreachable server."""


@pytest.fixture(autouse=True)
def _no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: socket.socket, address: Any) -> None:
        raise SocketInUnitTest(f"a unit test opened {address!r}: it belongs into tests/integration")

    for method in ("connect", "connect_ex", "bind"):
        monkeypatch.setattr(socket.socket, method, refuse, raising=False)


@pytest.fixture(autouse=True)
def _no_registered_models() -> Iterator[None]:
    yield
    REGISTERED.clear()
