"""Drop-in replacements: `outlay.openai`, `outlay.anthropic` and `outlay.gemini` are the provider's own library, with
its calls captured. No other module of the SDK imports a provider's library."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, TypeVar

from ._runtime import RUNTIME

Client = TypeVar("Client")


def stand_in(module: str) -> Callable[[str], Any]:
    """Start capturing as `wrap` does. Returns a `__getattr__` that delegates to `module`, imported at its first use."""

    def attribute(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(import_module(module), name)

    RUNTIME.watch()
    return attribute


def wrap(client: Client) -> Client:
    """Capture the calls of this client, of any library. Returns the same object.

    Without `init`, the first captured call starts the SDK by the environment's settings, as `outlay.auto` does.
    """
    RUNTIME.watch()
    return client
