"""Patches transports at class level, so that existing clients are captured too; every patch can be undone.

Modules that are imported already are patched at once, others when the application imports them. None is imported here.
"""

from __future__ import annotations

import functools
import importlib.util
import logging
import sys
import threading
from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Any

_log = logging.getLogger("outlay")


class Patches:
    """The methods that were replaced, with their originals."""

    def __init__(self) -> None:
        self._done: list[tuple[type, str, Any, Any]] = []

    def wrap(self, owner: type, name: str, make: Callable[[Callable[..., Any]], Callable[..., Any]]) -> None:
        """Replace a method. `make` gets the original and returns its replacement."""
        original = owner.__dict__[name]
        ours = functools.wraps(original)(make(original))
        setattr(owner, name, ours)
        self._done.append((owner, name, original, ours))

    def undo(self) -> None:
        """Restore the originals. Another library's patch over ours stays, and ours below it captures nothing."""
        while self._done:
            owner, name, original, ours = self._done.pop()
            if owner.__dict__.get(name) is ours:
                setattr(owner, name, original)


Adapter = Callable[[ModuleType, Patches], None]


class ImportHook:
    """A finder on `sys.meta_path` that lets the other finders find a module, and patches it once it is loaded."""

    def __init__(self, adapters: dict[str, Adapter], patches: Patches) -> None:
        self._adapters = adapters
        self._patches = patches
        self._busy = threading.local()
        self.patched: list[str] = []
        self._seen: set[str] = set()
        """Also modules that could not be patched."""

    def start(self) -> None:
        for name in self._adapters:
            if (module := sys.modules.get(name)) is not None:
                self.patch(module)
        sys.meta_path.insert(0, self)

    def stop(self) -> None:
        if self in sys.meta_path:
            sys.meta_path.remove(self)
        self.patched.clear()
        self._seen.clear()

    def patch(self, module: ModuleType) -> None:
        """A version with other internals is left alone, with a warning."""
        name = module.__name__
        if name in self._seen:
            return
        self._seen.add(name)
        try:
            self._adapters[name](module, self._patches)
            self.patched.append(name)
        except Exception as error:  # noqa: BLE001 - an import of the application's must not fail for us
            version = getattr(module, "__version__", "of unknown version")
            _log.warning(
                "outlay: calls over %s %s are not seen (%s); please report it", name, version, type(error).__name__
            )

    def find_spec(self, name: str, path: Iterable[str] | None, target: ModuleType | None = None) -> Any:
        if name not in self._adapters or getattr(self._busy, "is", False):
            return None
        self._busy.__dict__["is"] = True
        try:
            spec = importlib.util.find_spec(name)
        finally:
            self._busy.__dict__["is"] = False
        if spec is not None and spec.loader is not None:
            spec.loader = _Loader(spec.loader, self)  # type: ignore[assignment]
        return spec


class _Loader:
    """The module's own loader, followed by the patch."""

    def __init__(self, loader: Any, hook: ImportHook) -> None:
        self._loader = loader
        self._hook = hook

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loader, name)

    def create_module(self, spec: Any) -> Any:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        if module.__spec__ is not None:
            module.__spec__.loader = self._loader
        module.__loader__ = self._loader
        self._loader.exec_module(module)
        self._hook.patch(module)
