"""The SDK's one state in a process: its configuration and its senders. The module's functions are its methods."""

from __future__ import annotations

import atexit
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ._capture import CAPTURE, instrument
from ._capture.call import Call
from ._capture.core import Shaper
from ._capture.stream_usage import ask
from ._config import Config, configure, disabled
from ._context import attribution
from ._errors import SettingsError
from ._hosts import is_in_a_loop, serverless_host
from ._http import Transport
from ._sender import NOTHING, FlushResult, Sender
from ._spending import Gate
from ._spool import Spool

if TYPE_CHECKING:
    from ._budget import BudgetGuard

_EXIT_SECONDS = 2.0
_RETIRE_SECONDS = 30.0
_INLINE_SECONDS = 2.0

_log = logging.getLogger("outlay")


class Stats(NamedTuple):
    """Counts since the process started, all configurations together."""

    sent: int
    pending: int
    dropped: int
    rejected: int
    reasons: Mapping[str, int]
    """How often each thing was left out, dropped, rejected or put off, by a short code; each is logged once."""


class Runtime:
    def __init__(self) -> None:
        self._connect: Callable[[Config], Transport] | None = None
        self._sender: Sender | None = None
        self._initialised = False
        self._changing = threading.RLock()
        self._retired: list[Sender] = []
        self._said_off = False
        self._hooked = False
        self._is_inline = False

    def init(
        self,
        /,
        api_key: str | None = None,
        *,
        service: str | None = None,
        environment: str | None = None,
        base_url: str | None = None,
        max_queue_events: int = 10_000,
        max_queue_bytes: int = 16 * 1024 * 1024,
        spool_dir: str | None = None,
        capture: bool = True,
        optimize: bool = True,
        ask_stream_usage: bool = True,
        guard: BudgetGuard | None = None,
        connect: Callable[[Config], Transport] | None = None,
    ) -> None:
        """Say where events go. Does no I/O and waits for nothing; may be called again at any time: what was
        recorded before still goes where it was meant to, within 30 seconds.

        Args:
            api_key: else OUTLAY_API_KEY; without one, recording does nothing and says so once.
            service, environment: put on every event; else OUTLAY_SERVICE and OUTLAY_ENVIRONMENT.
            base_url: else OUTLAY_URL, else http://127.0.0.1:8080.
            max_queue_events, max_queue_bytes: past them new events are dropped and counted.
            spool_dir: a folder of ours where events wait on disk too, so that a process that is killed loses none;
                else OUTLAY_SPOOL_DIR.
            capture: see every call to a provider by itself; without, only what `record` is told.
            optimize: do not send what was answered already; see `configure`.
            ask_stream_usage: ask streams for their usage where the provider is known to take the question.
            guard: reserves before every intercepted call, which it may refuse with `BudgetExceeded`; settles after it.
            connect: makes another transport than HTTP.
        """
        with self._changing:
            self._initialised = True
            config: Config | None = None
            try:
                config = configure(api_key, base_url, service, environment, max_queue_events, max_queue_bytes)
            except SettingsError as error:
                _log.error("outlay: %s; nothing is recorded", error)
            if config is not None and not config.enabled:
                config = None
                self._say_off()
            self._is_inline = serverless_host() is not None
            self._configure(config, connect, _spool(spool_dir))
            self._hook()
            guards = guard is not None and not disabled()  # a limit holds without a server, too
            if capture and (config is not None or guards):
                self._capture_with(Gate(guard), _shapers(optimize, ask_stream_usage))

    def _capture_with(self, gate: Gate, shapers: list[Shaper]) -> None:
        instrument(self)
        CAPTURE.gates = [gate]
        CAPTURE.shapers = shapers

    @property
    def config(self) -> Config | None:
        """What `init` was told, where that can work; None before it."""
        return self._sender.config if self._sender is not None else None

    def _configure(
        self, config: Config | None, connect: Callable[[Config], Transport] | None, spool: Spool | None
    ) -> None:
        former = self._sender
        if former is not None and former.config == config and self._connect is connect and not former.stopped:
            return
        self._connect = connect
        self._sender = Sender(config, connect, self._mind_worker_exit, spool) if config is not None else None
        if former is not None:
            self._retired.append(former)
            former.retire(_RETIRE_SECONDS)

    def start_by_itself(self) -> None:
        """What `import outlay.auto` does: observe, and change nothing unless the environment says so."""
        self.init(optimize=_is_set("OUTLAY_OPTIMIZE"), ask_stream_usage=_is_set("OUTLAY_STREAM_USAGE"))

    def record(
        self,
        /,
        *,
        provider: str | None = None,
        model: str | None = None,
        input_tokens: int | None = None,
        output_tokens: int | None = None,
        **fields: Any,
    ) -> None:
        """One call that was made: any field of an event by keyword, others become its `extra`. Never raises.

        The surrounding `track`s fill in what is not given. `timestamp` is a `datetime` (UTC where it has no offset),
        RFC 3339 text or epoch seconds, and now by default; `event_id` is made where none is given.
        """
        try:
            sender = self._sender
            if sender is None:
                if self._initialised:
                    return
                self.init(capture=False)
                sender = self._sender
                if sender is None:
                    return
            fields["provider"] = provider
            fields["model"] = model
            fields["input_tokens"] = input_tokens
            fields["output_tokens"] = output_tokens
            sender.put(attribution(), fields)
            if self._is_inline:
                self.settle()
        except Exception as error:  # noqa: BLE001 - the SDK never hurts its host
            self._failed(error)

    def capture(self, call: Call) -> None:
        """A call that was seen on its way to a provider has ended."""
        sender = self._sender
        if sender is not None:
            if _log.isEnabledFor(logging.DEBUG):
                _log.debug("outlay: %s %s ended, %s %s", *call.target[:2], call.status, call.error or "")
            sender.put_call(call.seen_at, call.attribution, call, call.bytes_held)

    def warn(self, code: str, message: str) -> None:
        """Log it, once a code."""
        if self._sender is not None:
            self._sender.warn(code, message)

    def settle(self) -> None:
        """Where the host is frozen once a handler has returned, events are sent before that: here, or by a loop that
        must not wait, as soon as can be. While the server does not answer, nobody waits for it."""
        sender = self._sender
        if not self._is_inline or sender is None:
            return
        if is_in_a_loop() or sender.is_struggling:
            sender.hurry()
        else:
            self.flush(_INLINE_SECONDS)

    async def asettle(self) -> None:
        """The same for asyncio, whose loop goes on meanwhile."""
        sender = self._sender
        if self._is_inline and sender is not None and not sender.is_struggling:
            await self.aflush(_INLINE_SECONDS)

    def flush(self, timeout: float = 5.0) -> FlushResult:
        """Send what was recorded so far; returns after at most `timeout` seconds, with the counts."""
        senders = self._senders()
        for sender in senders:
            sender.hurry()
        deadline = time.monotonic() + timeout
        return _sum([sender.flush(max(0.0, deadline - time.monotonic())) for sender in senders])

    async def aflush(self, timeout: float = 5.0) -> FlushResult:  # noqa: ASYNC109 - as `flush`
        """`flush` for asyncio: it waits in a thread, the loop goes on."""
        from asyncio import to_thread

        return await to_thread(self.flush, timeout)

    def shutdown(self, timeout: float = 5.0) -> FlushResult:
        """Flush and stop; what is recorded later is dropped and counted until `init` is called again."""
        senders = self._senders()
        for sender in senders:
            sender.hurry()
        deadline = time.monotonic() + timeout
        return _sum([sender.stop(max(0.0, deadline - time.monotonic())) for sender in senders])

    def stats(self) -> Stats:
        """What became of the events so far."""
        reasons: dict[str, int] = {}
        for sender in self._senders():
            for code, times in [*sender.said.items()]:
                reasons[code] = reasons.get(code, 0) + times
        return Stats(*_sum([sender.counts() for sender in self._senders()]), reasons)

    def _senders(self) -> list[Sender]:
        return [*self._retired, *([self._sender] if self._sender else [])]

    def _failed(self, error: Exception) -> None:
        sender = self._sender
        if sender is not None:
            sender.drop("unsendable")
        _log.debug("outlay: record failed with %s", type(error).__name__)

    def _say_off(self) -> None:
        if not self._said_off:
            self._said_off = True
            why = "OUTLAY_DISABLED is set" if disabled() else "there is no API key"
            _log.warning("outlay: %s, nothing is recorded; set OUTLAY_API_KEY or call outlay.init(api_key=…)", why)

    def _hook(self) -> None:
        if self._hooked:
            return
        self._hooked = True
        if _is_set("OUTLAY_DEBUG"):
            _say_everything()
        atexit.register(self.shutdown, _EXIT_SECONDS)
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self._after_fork)

    def _after_fork(self) -> None:
        self._changing = threading.RLock()
        self._retired = []
        if self._sender is not None:
            self._sender.reset()

    def _mind_worker_exit(self) -> None:
        """A worker of `multiprocessing`, or of Celery's billiard, ends without `atexit`; its own finalizers do run."""
        for library in ("multiprocessing", "billiard"):
            util, process = sys.modules.get(f"{library}.util"), sys.modules.get(f"{library}.process")
            if util is not None and process is not None and process.current_process()._identity:
                util.Finalize(None, self.flush, args=(_EXIT_SECONDS,), exitpriority=0)


def _spool(folder: str | None) -> Spool | None:
    folder = folder or os.environ.get("OUTLAY_SPOOL_DIR")
    try:
        return Spool(folder) if folder else None
    except SettingsError as error:
        _log.error("outlay: %s; events wait in memory only", error)
        return None


def _shapers(optimize: bool, ask_stream_usage: bool) -> list[Shaper]:
    """The optimizer sees the request as the application wrote it. OUTLAY_OPTIMIZE=0 switches it off."""
    shapers: list[Shaper] = []
    if optimize and os.environ.get("OUTLAY_OPTIMIZE") != "0":
        from ._optimize import OPTIMIZER

        shapers.append(OPTIMIZER.shape)
    return [*shapers, ask] if ask_stream_usage else shapers


def _say_everything() -> None:
    """On stderr, once however often it is asked for."""
    _log.setLevel(logging.DEBUG)
    if not _log.handlers:
        _log.addHandler(logging.StreamHandler())


def _is_set(name: str) -> bool:
    return os.environ.get(name, "") not in ("", "0")


def _sum(counts: list[FlushResult]) -> FlushResult:
    total = NOTHING
    for one in counts:
        total = total.plus(one)
    return total


RUNTIME = Runtime()
"""What the module's functions work on."""
