"""The SDK's state in a process: configuration and senders. `outlay.init`, `record` and `flush` are its methods."""

from __future__ import annotations

import atexit
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from ._budget_gate import BudgetGate
from ._capture import CAPTURE, instrument, uninstrument
from ._capture.call_events import EndedCall
from ._capture.observed_request import ObservedRequest, OutgoingRequest
from ._capture.plan import Listener, Replay, Shaper
from ._capture.stream_usage import ask
from ._config import Config, disabled, load_config
from ._context import LISTENERS, attribution
from ._errors import SettingsError
from ._http import Transport
from ._meter import measure
from ._sender import NOTHING, FlushResult, Sender
from ._serverless import is_in_a_loop, serverless_host
from ._spool import Spool

if TYPE_CHECKING:
    from ._budget import BudgetGuard

_EXIT_SECONDS = 2.0
_RETIRE_SECONDS = 30.0
_INLINE_SECONDS = 2.0

_log = logging.getLogger("outlay")


class Stats(NamedTuple):
    """Counts of events since the process started, over all configurations."""

    sent: int
    pending: int
    dropped: int
    rejected: int
    reasons: Mapping[str, int]
    """How often something was left out, dropped, rejected or put off, by a short code. Each code is logged once."""


class Runtime:
    """One configuration at a time, with the senders of earlier ones until they have sent what they hold."""

    def __init__(self) -> None:
        self._connect: Callable[[Config], Transport] | None = None
        self._sender: Sender | None = None
        self._gate = BudgetGate(None)
        self._is_configured = False
        """Whether a configuration was loaded: by `init`, by the first captured call, or by the first `record`."""
        self._decides_itself = True
        """Whether the first captured call may still start the SDK."""
        self._has_ended = False
        self._changing = threading.RLock()
        self._retired: list[Sender] = []
        self._warned_off = False
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
        """Configure the SDK and start to capture calls. Does no I/O and does not wait. May be called again: events
        recorded earlier are still sent as configured then, within 30 seconds.

        Args:
            api_key: by default OUTLAY_API_KEY. Without a key nothing is recorded, which is logged once.
            service, environment: set on every event; by default OUTLAY_SERVICE and OUTLAY_ENVIRONMENT.
            base_url: by default OUTLAY_URL, else http://127.0.0.1:8080.
            max_queue_events, max_queue_bytes: limits of waiting events; beyond them new events are dropped and counted.
            spool_dir: a folder only for the SDK, where events wait on disk too, so that a killed process loses none; by
                default OUTLAY_SPOOL_DIR.
            capture: intercept every call to a provider; otherwise only `record` makes events.
            optimize: answer repeated requests without sending them, and more; see `configure`.
            ask_stream_usage: request usage in streams from providers that are known to support it.
            guard: reserves before every intercepted call, which it may refuse with `BudgetExceeded`; settles after it.
                Needs no key.
            connect: makes a transport to use instead of HTTP.
        """
        with self._changing:
            self._decides_itself = False
            settings = (api_key, base_url, service, environment, max_queue_events, max_queue_bytes)
            is_recording = self._begin(lambda: load_config(*settings), connect, spool_dir)
            guards = guard is not None and not disabled()  # a limit holds without a server, too
            self._gate.use(guard if guards else None)
            if capture and (is_recording or guards):
                instrument(self)
                CAPTURE.gates = [self._gate]
                CAPTURE.shapers = _shapers(optimize, ask_stream_usage)
                CAPTURE.is_planned = True
                _warn_of_unused_settings()
            elif guards and CAPTURE.sink is not self:
                _log.warning(
                    "outlay: capture=False intercepts no call, so the guard limits only what it is told by hand"
                )

    def _begin(
        self,
        load: Callable[[], Config] = load_config,
        connect: Callable[[Config], Transport] | None = None,
        spool_dir: str | None = None,
    ) -> bool:
        """Configure the sender. Returns whether it records."""
        self._is_configured, self._has_ended = True, False
        LISTENERS.are_there = True
        config: Config | None = None
        try:
            config = load()
        except SettingsError as error:
            _log.error("outlay: %s; nothing is recorded", error)
        if config is not None and not config.enabled:
            config = None
            self._warn_off("OUTLAY_DISABLED is set" if disabled() else "there is no API key")
        self._is_inline = serverless_host() is not None
        named = {} if config is None else {"service": config.service, "environment": config.environment}
        CAPTURE.defaults = {name: value for name, value in named.items() if value}
        self._configure(config, connect, _spool(spool_dir))
        self._hook()
        return config is not None

    def watch(self) -> None:
        """Capture calls. Where `init` does not come before the first of them, that one starts the SDK."""
        LISTENERS.are_there = True
        if disabled():
            self._warn_off("OUTLAY_DISABLED is set")
            return
        instrument(self)
        CAPTURE.gates = CAPTURE.gates or [self._admit]

    def _admit(self, request: ObservedRequest, outgoing: OutgoingRequest) -> Listener | Replay | None:
        """The gate of calls that are captured without `init`."""
        self._start_unless_told()
        return self._gate(request, outgoing)

    def _start_unless_told(self) -> Sender | None:
        """Start at a captured call, by the environment's settings; not after `init`, `shutdown` or `uninstrument`."""
        if self._decides_itself:
            with self._changing:
                if self._decides_itself:
                    self.start_by_itself()
        if self._sender is None and self._has_ended:
            self._warn_off("a call came after shutdown or uninstrument")
        return self._sender

    def uninstrument(self) -> None:
        """Undo every patch and stop capturing. No later call starts the SDK by itself; `record` and `init` still do."""
        self._decides_itself, self._has_ended = False, True
        LISTENERS.are_there = True
        uninstrument()

    @property
    def config(self) -> Config | None:
        """The configuration in use; None before `init`, and where nothing is recorded."""
        return self._sender.config if self._sender is not None else None

    def _configure(
        self, config: Config | None, connect: Callable[[Config], Transport] | None, spool: Spool | None
    ) -> None:
        former = self._sender
        if former is not None and former.config == config and self._connect is connect and not former.stopped:
            return
        self._connect = connect
        self._sender = Sender(config, connect, self._register_worker_exit, spool) if config is not None else None
        if former is not None:
            self._retired.append(former)
            former.retire(_RETIRE_SECONDS)

    def start_by_itself(self) -> None:
        """`import outlay.auto`: observe calls, and change them only where the environment says so."""
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
        """Record a call that was made. Takes any field of an event; other names become its `extra`, with a warning,
        once, that names the field that was probably meant. Never raises.

        Surrounding `track`s fill in fields that are not given. `timestamp` is a `datetime` (UTC where it has no
        offset), RFC 3339 text or epoch seconds, by default now; `event_id` is by default a new id.
        """
        try:
            sender = self._sender or self._start_to_record()
            fields["provider"], fields["model"] = provider, model
            fields["input_tokens"], fields["output_tokens"] = input_tokens, output_tokens
            measure(fields)
            if sender is None:
                return
            sender.put(attribution(), fields)
            if self._is_inline:
                self.settle()
        except Exception as error:  # noqa: BLE001 - the SDK never hurts its host
            self._failed(error)

    def _start_to_record(self) -> Sender | None:
        """Start at a `record` without `init`, by the environment's settings; not after `shutdown`."""
        with self._changing:
            if not self._is_configured:
                self._begin()
            elif self._has_ended and self._sender is None:
                self._warn_off("a call was recorded after shutdown")
        return self._sender

    def capture(self, call: EndedCall) -> None:
        """Record an intercepted call that has ended."""
        # The gates have not seen a poll for a background response, which may be the first call.
        sender = self._sender or self._start_unless_told()
        if sender is not None:
            if _log.isEnabledFor(logging.DEBUG):
                _log.debug(
                    "outlay: %s %s ended, %s %s",
                    *call.request.target[:2],
                    call.outcome.status,
                    call.outcome.error or "",
                )
            sender.put_call(call.request.seen_at, call.request.attribution, call, call.bytes_held)

    def warn(self, code: str, message: str) -> None:
        """Log a warning, once for each code."""
        if (sender := self._sender or self._start_unless_told()) is not None:
            sender.warn(code, message)

    def unseen(self, provider: str, address: str) -> None:
        """Count a call to a provider that no event is made of; its address is logged once, the server gets the sum."""
        if (sender := self._sender or self._start_unless_told()) is not None:
            sender.count_unseen(provider, address)

    def settle(self) -> None:
        """Send events before a serverless host freezes the process, which it does when the handler returns.

        Waits, unless an event loop runs in this thread or the server does not respond: then it only starts sending.
        """
        sender = self._sender
        if not self._is_inline or sender is None:
            return
        if is_in_a_loop() or sender.is_struggling:
            sender.hurry()
        else:
            self.flush(_INLINE_SECONDS)

    async def asettle(self) -> None:
        """`settle` for asyncio: the loop goes on meanwhile."""
        sender = self._sender
        if self._is_inline and sender is not None and not sender.is_struggling:
            await self.aflush(_INLINE_SECONDS)

    def flush(self, timeout: float = 5.0) -> FlushResult:
        """Send everything recorded so far. Returns the counts after at most `timeout` seconds."""
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
        """Flush and stop. Events recorded later are dropped and counted, until `init` is called again."""
        self._decides_itself, self._has_ended, self._is_configured = False, True, True
        LISTENERS.are_there = True
        senders = self._senders()
        for sender in senders:
            sender.hurry()
        deadline = time.monotonic() + timeout
        return _sum([sender.stop(max(0.0, deadline - time.monotonic())) for sender in senders])

    def stats(self) -> Stats:
        """Counts of the events so far, and the reasons of losses."""
        reasons: dict[str, int] = {}
        for sender in self._senders():
            for code, times in [*sender.warnings.items()]:
                reasons[code] = reasons.get(code, 0) + times
        return Stats(*_sum([sender.counts() for sender in self._senders()]), reasons)

    def _senders(self) -> list[Sender]:
        return [*self._retired, *([self._sender] if self._sender else [])]

    def _failed(self, error: Exception) -> None:
        sender = self._sender
        if sender is not None:
            sender.drop("unsendable")
        _log.debug("outlay: record failed with %s", type(error).__name__)

    def _warn_off(self, why: str) -> None:
        if not self._warned_off:
            self._warned_off = True
            _log.warning("outlay: %s, nothing is recorded; set OUTLAY_API_KEY or call outlay.init(api_key=…)", why)

    def _hook(self) -> None:
        if self._hooked:
            return
        self._hooked = True
        if _is_set("OUTLAY_DEBUG"):
            _log_everything()
        atexit.register(self.shutdown, _EXIT_SECONDS)
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(before=_import_what_sends, after_in_child=self._after_fork)

    def _after_fork(self) -> None:
        self._changing = threading.RLock()
        self._retired = []
        if self._sender is not None:
            self._sender.reset()

    def _register_worker_exit(self) -> None:
        """Let workers of `multiprocessing` and Celery's billiard flush at their end, where they run only finalizers."""
        for library in ("multiprocessing", "billiard"):
            util, process = sys.modules.get(f"{library}.util"), sys.modules.get(f"{library}.process")
            if util is not None and process is not None and process.current_process()._identity:
                util.Finalize(None, self.flush, args=(_EXIT_SECONDS,), exitpriority=0)


def _import_what_sends() -> None:
    """Import what the sending thread imports with its first batch.

    A fork in the middle of that import would leave the child half a module, with which it could never send.
    """
    for name in ("http.client", "gzip", "outlay._local_prices"):
        import_module(name)


def _spool(folder: str | None) -> Spool | None:
    folder = folder or os.environ.get("OUTLAY_SPOOL_DIR")
    try:
        return Spool(folder) if folder else None
    except SettingsError as error:
        _log.error("outlay: %s; events wait in memory only", error)
        return None


def _shapers(optimize: bool, ask_stream_usage: bool) -> list[Shaper]:
    """The optimizer comes first, to see the request as the application wrote it. OUTLAY_OPTIMIZE=0 switches it off."""
    shapers: list[Shaper] = []
    if optimize and os.environ.get("OUTLAY_OPTIMIZE") != "0":
        from ._optimize import OPTIMIZER

        shapers.append(OPTIMIZER.shape)
    return [*shapers, ask] if ask_stream_usage else shapers


def _warn_of_unused_settings() -> None:
    """Where `configure` was called, and the optimizer is off."""
    module = sys.modules.get("outlay._optimize")
    if module is not None:
        module.OPTIMIZER.warn_if_off()


def _log_everything() -> None:
    """Log everything to stderr; a repeated call adds nothing."""
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
"""The state that the functions of the package use."""
