"""Guards that limit nothing: made, but neither passed to `init` nor asked by hand. The first captured call says so."""

from __future__ import annotations

import logging
from weakref import ref

_log = logging.getLogger("outlay")


class IdleGuards:
    """The guards that nothing uses so far. It warns once in a process."""

    def __init__(self) -> None:
        self.waiting: dict[int, ref[object]] = {}
        self._has_warned = False

    def made(self, guard: object) -> None:
        if not self._has_warned:
            key = id(guard)
            self.waiting[key] = ref(guard, lambda _: self.waiting.pop(key, None))

    def used(self, guard: object) -> None:
        self.waiting.pop(id(guard), None)

    def warn(self) -> None:
        """A call goes out that none of them checks."""
        self._has_warned = True
        self.waiting.clear()
        _log.warning(
            "outlay: a BudgetGuard limits nothing: pass it to `outlay.init(guard=…)`, or ask it by hand "
            "(`check_before`, `reserve`) before each call"
        )


IDLE = IdleGuards()
