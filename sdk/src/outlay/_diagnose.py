"""What this environment would record, and where it would go: everything `outlay diagnose` says."""

from __future__ import annotations

import logging
import os
import platform
import re
import sys
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from importlib import import_module, metadata
from typing import Any, NamedTuple

from . import __version__
from . import _capture as capture
from ._capture.refused import LIBRARIES as LIBRARIES_THAT_RETRY
from ._capture.unseen import REMEDIES
from ._client import Client
from ._config import Config, configure, disabled
from ._errors import Forbidden, OutlayError, SettingsError, Unauthenticated, Unavailable
from ._hosts import serverless_host

_KEY = re.compile(r"ol_(live|test)_[A-Za-z0-9_-]+")
_TIMEOUT = 5.0
_LOOK_BACK = timedelta(days=30)

_STREAMS = (
    "with outlay.auto, a stream of the openai library that does not ask for its usage is estimated; let us ask for it "
    "with OUTLAY_STREAM_USAGE=1"
)

LIBRARIES = (
    "openai anthropic google-genai google-generativeai cohere mistralai boto3 litellm langchain-core llama-index-core "
    "openai-agents pydantic-ai-slim"
).split()
"""Distributions whose calls go over the transports; only shown."""


class Transport(NamedTuple):
    name: str
    version: str | None
    """None: part of Python."""
    state: str
    """patched, not installed, or failed."""


class Diagnosis(NamedTuple):
    version: str
    python: str
    transports: list[Transport]
    libraries: dict[str, str]
    """Installed ones with their versions."""
    sender: str
    """background, or inline and on which host: then calls are sent before a handler returns."""
    url: str
    key: str
    """What may be shown of it."""
    key_format: str
    """valid, invalid or missing."""
    reachable: bool
    latency_ms: float | None
    organisation: str | None
    mode: str | None
    scopes: list[str]
    last_receipt: dict[str, Any] | None
    """The newest call that the server has from this organisation in 30 days."""
    warnings: list[str]
    """What would be missing or wrong, though calls arrive."""
    errors: list[str]
    """Why nothing would arrive."""

    @property
    def exit_code(self) -> int:
        """0 where calls would arrive, 1 where none would."""
        return 1 if self.errors else 0


class _Findings:
    def __init__(self) -> None:
        self.warnings: list[str] = []
        self.errors: list[str] = []
        self.reachable = False
        self.latency_ms: float | None = None
        self.whose: dict[str, Any] = {}
        self.last: dict[str, Any] | None = None


def diagnose() -> Diagnosis:
    """Looks at the environment, patches in this process what an application's would be, and asks the server twice."""
    found = _Findings()
    config = _config(found)
    transports = [*_transports(found)]
    key_format = _key_format(config, found)
    if disabled():
        found.errors.append("OUTLAY_DISABLED is set: nothing is recorded")
    if config is not None:
        _ask(config, found)
    libraries = {name: version for name in LIBRARIES if (version := _version(name))}
    if "openai" in libraries and os.environ.get("OUTLAY_STREAM_USAGE", "") in ("", "0"):
        found.warnings.append(_STREAMS)
    host = serverless_host()
    return Diagnosis(
        __version__,
        platform.python_version(),
        transports,
        libraries,
        "background" if host is None else f"inline ({host})",
        config.base_url if config else "",
        config.key if config else "",
        key_format,
        found.reachable,
        found.latency_ms,
        found.whose.get("org_name"),
        found.whose.get("mode"),
        list(found.whose.get("scopes", ())),
        found.last,
        found.warnings,
        found.errors,
    )


def _config(found: _Findings) -> Config | None:
    try:
        return configure()
    except SettingsError as error:
        found.errors.append(str(error))
        return None


def _key_format(config: Config | None, found: _Findings) -> str:
    if config is None or config.api_key is None:
        if config is not None:
            found.errors.append("there is no key: set OUTLAY_API_KEY")
        return "missing"
    if _KEY.fullmatch(config.api_key):
        if config.api_key.startswith("ol_test_"):
            found.warnings.append("the key is a test key: calls go to the test ledger")
        return "valid"
    found.errors.append("OUTLAY_API_KEY is no Outlay key: one starts with ol_live_ or ol_test_")
    return "invalid"


def _ask(config: Config, found: _Findings) -> None:
    with Client(config.api_key, config.base_url, timeout=_TIMEOUT) as client:
        begun = time.perf_counter()
        try:
            found.whose = client.verify()
        except Unavailable as error:
            found.errors.append(str(error))
            return
        except OutlayError as error:
            if config.api_key or not isinstance(error, Unauthenticated):
                found.errors.append(str(error))
        found.reachable = True
        found.latency_ms = round((time.perf_counter() - begun) * 1000, 1)
        if found.whose:
            _look_at_key(client, found)


def _look_at_key(client: Client, found: _Findings) -> None:
    if "ingest" not in found.whose.get("scopes", ()):
        found.errors.append("the key may not send: it lacks the scope `ingest`")
    try:
        events = client.get_events(limit=1, start=datetime.now(timezone.utc) - _LOOK_BACK).events
    except Forbidden:
        found.warnings.append("the key may not read, so the last receipt is not shown: it lacks the scope `read`")
    except OutlayError as error:
        found.warnings.append(f"the last receipt is not known: {error}")
    else:
        shown = ("event_id", "timestamp", "provider", "model", "feature", "cost_usd", "cost_status")
        found.last = {name: events[0].get(name) for name in shown} if events else None


def _transports(found: _Findings) -> Iterator[Transport]:
    """Patched here as `outlay.auto` would; messages of the patching become warnings."""
    no_transports = {*REMEDIES, *LIBRARIES_THAT_RETRY}
    heard = _Heard(found)
    logging.getLogger("outlay").addHandler(heard)
    try:
        installed = [name for name in capture.TRANSPORTS if _import(name)]
        capture.instrument(_Nowhere())
        patched = set(capture.instrumented())
    finally:
        logging.getLogger("outlay").removeHandler(heard)
    for name in [name for name in capture.TRANSPORTS if name not in no_transports]:
        state = "patched" if name in patched else "failed" if name in installed else "not installed"
        yield Transport(name, _version(name.partition(".")[0]), state)
    capture.uninstrument()


def _import(name: str) -> bool:
    """Whether it is installed; then it is imported, as the application would have."""
    if name in sys.modules:
        return True
    try:
        import_module(name)
    except Exception:  # noqa: BLE001 - not there, or broken: either way no calls go over it
        return False
    return True


def _version(distribution: str) -> str | None:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None


class _Heard(logging.Handler):
    def __init__(self, found: _Findings) -> None:
        super().__init__(logging.WARNING)
        self._found = found

    def emit(self, record: logging.LogRecord) -> None:
        self._found.warnings.append(record.getMessage().removeprefix("outlay: "))


class _Nowhere:
    """A sink for nothing: diagnosing makes no calls to a provider."""

    def __getattr__(self, name: str) -> Any:
        return lambda *given: None
