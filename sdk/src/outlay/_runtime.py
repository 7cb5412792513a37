"""The SDK's one state in a process: its configuration and its sender. The module's functions are its methods."""

from __future__ import annotations

import atexit
import os
from collections.abc import Callable
from typing import Any

from ._config import Config, configure
from ._context import attribution
from ._sender import FlushResult, Sender, Transport, _log

_EXIT_SECONDS = 2.0


class Runtime:
    def __init__(self) -> None:
        self._config: Config | None = None
        self._sender: Sender | None = None
        self._defaults: dict[str, Any] = {}
        self._said_off = False
        self._hooked = False

    def init(
        self,
        api_key: str | None = None,
        *,
        service: str | None = None,
        environment: str | None = None,
        base_url: str | None = None,
        max_queue_events: int = 10_000,
        connect: Callable[[Config], Transport] | None = None,
    ) -> None:
        """Say where events go. Does no I/O; may be called again.

        Args:
            api_key: else OUTLAY_API_KEY; without one, recording does nothing and says so once.
            service, environment: put on every event; else OUTLAY_SERVICE and OUTLAY_ENVIRONMENT.
            base_url: else OUTLAY_URL, else http://127.0.0.1:8080.
            max_queue_events: past it events are dropped and counted.
        """
        former = self._sender
        config = configure(api_key, base_url, service, environment, max_queue_events)
        self._config = config
        self._defaults = {k: v for k, v in (("service", config.service), ("environment", config.environment)) if v}
        self._sender = Sender(config, connect) if config.enabled else None
        self._said_off = False
        if former is not None:
            former.stop(_EXIT_SECONDS)
        if not self._hooked:
            self._hooked = True
            atexit.register(self.shutdown, _EXIT_SECONDS)
            if hasattr(os, "register_at_fork"):
                os.register_at_fork(after_in_child=self._after_fork)

    def record(self, **fields: Any) -> None:
        """One call that was made: any field of an event by keyword; others become its `extra`. Never raises."""
        try:
            if self._config is None:
                self.init()
            sender = self._sender
            if sender is None:
                self._say_off()
                return
            sender.put({**self._defaults, **attribution(), **fields})
        except Exception as error:  # noqa: BLE001 - the SDK never hurts its host
            _log.debug("outlay: record failed: %s", type(error).__name__)

    def flush(self, timeout: float = 5.0) -> FlushResult:
        """Send what was recorded so far; returns after at most `timeout` seconds, with counts."""
        return FlushResult(0, 0, 0, 0) if self._sender is None else self._sender.flush(timeout)

    def shutdown(self, timeout: float = 5.0) -> FlushResult:
        """Flush and stop; what is recorded later is dropped and counted until `init` is called again."""
        return FlushResult(0, 0, 0, 0) if self._sender is None else self._sender.stop(timeout)

    def stats(self) -> FlushResult:
        return FlushResult(0, 0, 0, 0) if self._sender is None else self._sender.counts()

    def _say_off(self) -> None:
        if not self._said_off:
            self._said_off = True
            _log.warning("outlay: no API key, nothing is recorded; set OUTLAY_API_KEY or call outlay.init(api_key=…)")

    def _after_fork(self) -> None:
        if self._sender is not None:
            self._sender.after_fork()


RUNTIME = Runtime()
"""What the module's functions work on."""
