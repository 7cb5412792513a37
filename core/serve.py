"""One process that serves HTTP: its port, its logs, its drain, and its end with whoever started it."""

import gc
import logging
import signal
import socket
import sys
from collections.abc import Callable
from math import inf
from time import monotonic
from types import FrameType
from typing import Final, TypeVar

import structlog
import uvicorn
from fastapi import FastAPI

from core.errors import OutlayError, SettingsError
from core.lifeline import watch
from core.settings import ServerSettings

DRAIN_SECONDS: Final = 3
"""How long requests under way may take once the process is told to stop."""

_REPEAT_SECONDS: Final = 10

Kind = TypeVar("Kind", bound=ServerSettings)

_log = structlog.get_logger()


class Server(uvicorn.Server):
    """uvicorn's, which says when it is up and takes a stop that was asked for as a success."""

    def __init__(self, app: FastAPI, settings: ServerSettings, drain_seconds: int = DRAIN_SECONDS) -> None:
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=drain_seconds,
            server_header=False,
        )
        super().__init__(config)
        self._settings = settings

    def serve_on(self, listener: socket.socket) -> None:
        """Returns after Ctrl-C, SIGTERM, or the end of the job this process was started as."""
        watched = watch(self.stop)
        # What lives now lives long, and requests make no cycles: the collector would only look at batches in flight.
        gc.collect()
        gc.freeze()
        gc.set_threshold(50_000, 20, 100)
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

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        if sig == signal.SIGINT and not self.should_exit:
            print(file=sys.stderr)  # noqa: T201 - the terminal has just shown ^C
        super().handle_exit(sig, frame)
        self._captured_signals.clear()  # a stop that was asked for is a success, not a signal to die of


def run(settings: type[Kind], create_app: Callable[[Kind], FastAPI], drain_seconds: int = DRAIN_SECONDS) -> None:
    """A service's whole life: settings from the environment, its app on their port, until it is told to stop. What
    keeps it from starting is one sentence and exit code 1."""
    configure_logs()
    try:
        loaded = settings.load()
        app = create_app(loaded)
        with bind(loaded) as listener:
            Server(app, loaded, drain_seconds).serve_on(listener)
    except OutlayError as error:
        _log.error("not_started", reason=error.detail)
        sys.exit(1)


def bind(settings: ServerSettings) -> socket.socket:
    """Taken before anything else starts: a taken port is the commonest reason not to start at all."""
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


def configure_logs() -> None:
    """One line an event on standard error; never a body, a key or a database URL."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(handlers=[_Libraries()], level=logging.WARNING, force=True)


class _Libraries(logging.Handler):
    """What libraries say, in our form; the same again only after a while, for some say it ten times a second."""

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
