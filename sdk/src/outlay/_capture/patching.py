"""Changes to transports at class level, so that clients made earlier are seen too; all of them can be taken back.

Modules that are imported already are patched at once, others when the application imports them; none is imported here.
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
    """What was replaced, and by what."""

    def __init__(self) -> None:
        self._done: list[tuple[type, str, Any, Any]] = []

    def wrap(self, owner: type, name: str, make: Callable[[Callable[..., Any]], Callable[..., Any]]) -> None:
        """`make` gets the original method and gives the one that takes its place."""
        original = owner.__dict__[name]
        ours = functools.wraps(original)(make(original))
        setattr(owner, name, ours)
        self._done.append((owner, name, original, ours))

    def undo(self) -> None:
        """Back to the originals; where somebody patched over ours, theirs stays and ours below it sees nothing."""
        while self._done:
            owner, name, original, ours = self._done.pop()
            if owner.__dict__.get(name) is ours:
                setattr(owner, name, original)


Adapter = Callable[[ModuleType, Patches], None]


class Importing:
    """A finder that finds nothing by itself: it lets the others find, and patches what they load."""

    def __init__(self, adapters: dict[str, Adapter], patches: Patches) -> None:
        self._adapters = adapters
        self._patches = patches
        self._busy = threading.local()
        self.patched: list[str] = []

    def start(self) -> None:
        for name in self._adapters:
            if (module := sys.modules.get(name)) is not None:
                self.patch(module)
        sys.meta_path.insert(0, self)

    def stop(self) -> None:
        if self in sys.meta_path:
            sys.meta_path.remove(self)
        self.patched.clear()

    def patch(self, module: ModuleType) -> None:
        """A version whose inside is another one is left alone, and said."""
        name = module.__name__
        if name in self.patched:
            return
        self.patched.append(name)
        try:
            self._adapters[name](module, self._patches)
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
    """The module's own loader, and a look at what it made."""

    def __init__(self, loader: Any, importing: Importing) -> None:
        self._loader = loader
        self._importing = importing

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loader, name)

    def create_module(self, spec: Any) -> Any:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        if module.__spec__ is not None:
            module.__spec__.loader = self._loader
        module.__loader__ = self._loader
        self._loader.exec_module(module)
        self._importing.patch(module)
