"""Runs one HTTP service: binds its port, configures logs, drains on stop, and ends with the job that started it."""

import asyncio
import gc
import getpass
import logging
import signal
import socket
import sys
from collections.abc import Callable
from math import inf
from time import monotonic
from types import FrameType
from typing import Final, TypeVar, cast

import structlog
import uvicorn
from fastapi import FastAPI
from structlog.typing import EventDict

from core.errors import Problem, SettingsError
from core.process.connection_limits import SWEEP_SECONDS, Connections
from core.process.parent_watch import watch
from core.process.settings import ConnectionLimits, ServerSettings

DRAIN_SECONDS: Final = 3
"""Seconds that requests under way get to finish after the process was told to stop."""

_REPEAT_SECONDS: Final = 10
_SWITCH_SECONDS: Final = 0.0005
"""How long a thread that makes a large reply may keep the event loop waiting each time; by default it is 5 ms."""
_TICKS_A_SECOND: Final = 10  # uvicorn's

Kind = TypeVar("Kind", bound=ServerSettings)

_log = structlog.get_logger()


class Server(uvicorn.Server):
    """uvicorn's server that logs its address, and exits with 0 when it was asked to stop."""

    def __init__(self, app: FastAPI, settings: ServerSettings, drain_seconds: int = DRAIN_SECONDS) -> None:
        limits = ConnectionLimits.load()
        self._connections = Connections(limits)
        config = uvicorn.Config(
            app,
            http=cast("type[asyncio.Protocol]", self._connections.protocol),
            ws="none",
            timeout_keep_alive=limits.idle_seconds,
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=drain_seconds,
            server_header=False,
        )
        super().__init__(config)
        self._settings = settings

    def serve_on(self, listener: socket.socket) -> None:
        """Returns after Ctrl-C, SIGTERM, or the end of the job that started this process."""
        watched = watch(self.stop)
        # Objects of the start-up live as long as the process, and requests make no reference cycles: without this, the
        # garbage collector would spend its time on batches in flight.
        gc.collect()
        gc.freeze()
        gc.set_threshold(50_000, 20, 100)
        sys.setswitchinterval(_SWITCH_SECONDS)
        _log.debug("lifeline", watching=[ancestor.name for ancestor in watched])
        self.run(sockets=[listener])

    def stop(self, reason: str) -> None:
        _log.warning("stopping", reason=reason)
        self.should_exit = True

    def announce(self) -> None:
        _log.info("serving", url=url(self._settings))

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self.announce()

    async def on_tick(self, counter: int) -> bool:
        if counter % (SWEEP_SECONDS * _TICKS_A_SECOND) == 0:
            self._connections.sweep()
        return await super().on_tick(counter)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        if sig == signal.SIGINT and not self.should_exit:
            print(file=sys.stderr)  # noqa: T201 - the terminal has just shown ^C
        super().handle_exit(sig, frame)
        self._captured_signals.clear()  # exit code 0, not death by that signal


def run(
    settings: type[Kind],
    create_app: Callable[[Kind], FastAPI],
    drain_seconds: int | Callable[[Kind], int] = DRAIN_SECONDS,
) -> None:
    """Runs a service until it is told to stop.

    Its settings come from the environment. Where it cannot start, it logs one sentence and exits with code 1.
    """
    configure_logs()
    try:
        loaded = settings.load()
        app = create_app(loaded)
        with bind(loaded) as listener:
            drain = drain_seconds if isinstance(drain_seconds, int) else drain_seconds(loaded)
            Server(app, loaded, drain).serve_on(listener)
    except Problem as error:
        _log.error("not_started", reason=error.detail)
        sys.exit(1)


def bind(settings: ServerSettings) -> socket.socket:
    """The listening socket. It is bound before anything else starts, since a taken port is the commonest failure."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((settings.host, settings.port))
        listener.listen(1024)
    except OSError as error:
        listener.close()
        raise SettingsError(
            f"OUTLAY_HOST {settings.host} and OUTLAY_PORT {settings.port} cannot be listened on: {error.strerror}; "
            "choose others, such as OUTLAY_HOST=127.0.0.1 and OUTLAY_PORT=8090."
        ) from None
    return listener


def url(settings: ServerSettings) -> str:
    return f"http://{f'[{settings.host}]' if ':' in settings.host else settings.host}:{settings.port}"


def link_url(settings: ServerSettings, token: str) -> str:
    """A link that signs in. Its token is in the fragment, which browsers send to nobody: no log has it."""
    return f"{settings.public_url or url(settings)}/app/sign-in#link={token}"


def system_user() -> str:
    """The name of who runs this process, as far as the system knows one."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "admin"


def configure_logs() -> None:
    """Logs one logfmt line an event to standard error. No body, key or database URL is ever logged."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _without_control_characters,
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(handlers=[_Libraries()], level=logging.WARNING, force=True)


_ESCAPED: Final = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0)) if code != ord("\n")}


def _without_control_characters(logger: object, method: str, event: EventDict) -> EventDict:
    """A path or a name may hold some, which a terminal takes for commands. The renderer escapes line breaks."""
    return {key: value.translate(_ESCAPED) if isinstance(value, str) else value for key, value in event.items()}


class _Libraries(logging.Handler):
    """Writes libraries' log records in our format, each message at most once in 10 s: some repeat one constantly."""

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[tuple[str, str], float] = {}

    def emit(self, record: logging.LogRecord) -> None:
        now, what = monotonic(), (record.name, str(record.msg))
        if now - self._said.get(what, -inf) < _REPEAT_SECONDS:
            return
        if len(self._said) > 1_000:
            self._said.clear()
        self._said[what] = now
        _log.log(record.levelno, "library", logger=record.name, message=record.getMessage(), exc_info=record.exc_info)
