"""`outlay.openai`, `outlay.anthropic`, `outlay.gemini`: the provider's own library under our name, seen from its import
on. Only these import a provider's library, as they are asked to."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, TypeVar

from ._capture import instrument
from ._runtime import RUNTIME

Client = TypeVar("Client")


def stand_in(module: str) -> Callable[[str], Any]:
    """A module's `__getattr__` that gives everything `module` has."""

    def attribute(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(import_module(module), name)

    instrument(RUNTIME)
    return attribute


def wrap(client: Client) -> Client:
    """See what this client calls, of whatever library; the very same object comes back."""
    instrument(RUNTIME)
    return client
