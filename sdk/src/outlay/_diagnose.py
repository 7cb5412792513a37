"""The findings of `outlay diagnose`: what would be captured in this environment, and whether it would arrive.

It claims only what it tried: transports are patched here, and the key is shown to the server.
"""

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

from . import _capture as capture
from ._capture.refusals import LIBRARIES as LIBRARIES_THAT_RETRY
from ._capture.unseen_calls import REMEDIES, UNREAD_SOCKETS
from ._client import Client
from ._config import Config, disabled, load_config
from ._errors import AuthError, Forbidden, OutlayError, SettingsError, Unauthenticated, Unavailable
from ._request import Request
from ._serverless import serverless_host
from ._version import VERSION

_KEY = re.compile(r"ol_(live|test)_[A-Za-z0-9_-]+")
_UNSEEN = re.compile(r'^outlay_llm_unseen_calls_total\{provider="([^"]*)"\} (\d+)$', re.MULTILINE)
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
"""Distributions that call over the transports; for information only."""


class TransportState(NamedTuple):
    """A module that calls go over."""

    name: str
    version: str | None
    """None for a module of Python itself."""
    state: str
    """patched, not installed, or failed."""


class Diagnosis(NamedTuple):
    """All findings, as `outlay diagnose --json` shows them."""

    version: str
    python: str
    transports: list[TransportState]
    libraries: dict[str, str]
    """Installed ones with their versions."""
    sender: str
    """`background`, or `inline` with the serverless host: then calls are sent before a handler returns."""
    url: str
    key: str
    """The part of the key that may be shown."""
    key_format: str
    """well-formed, malformed or missing; says nothing about the server's opinion."""
    key_status: str
    """accepted or refused by the server, or not checked."""
    reachable: bool
    latency_ms: float | None
    organisation: str | None
    mode: str | None
    scopes: list[str]
    last_receipt: dict[str, Any] | None
    """The organisation's newest call on the server in the last 30 days; None also where it is unknown."""
    is_receipt_known: bool
    unseen: dict[str, int]
    """By provider, the calls so far of which the organisation's programs say that they could make no event."""
    warnings: list[str]
    """Gaps and faults in what is recorded, although calls arrive."""
    errors: list[str]
    """Reasons why nothing would arrive."""

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
        self.key_status = "not checked"
        self.is_receipt_known = False
        self.owner: dict[str, Any] = {}
        self.last_receipt: dict[str, Any] | None = None
        self.unseen: dict[str, int] = {}


def diagnose() -> Diagnosis:
    """Inspect the environment, patch this process as an application's would be, and send two requests to the server."""
    found = _Findings()
    config = _config(found)
    transports = [*_transports(found)]
    key_format = _key_format(config, found)
    if disabled():
        found.errors.append("OUTLAY_DISABLED is set: nothing is recorded")
    if config is not None:
        _ask_server(config, found)
    libraries = {name: version for name in LIBRARIES if (version := _version(name))}
    if "openai" in libraries and os.environ.get("OUTLAY_STREAM_USAGE", "") in ("", "0"):
        found.warnings.append(_STREAMS)
    host = serverless_host()
    return Diagnosis(
        VERSION,
        platform.python_version(),
        transports,
        libraries,
        "background" if host is None else f"inline ({host})",
        config.base_url if config else "",
        config.key if config else "",
        key_format,
        found.key_status,
        found.reachable,
        found.latency_ms,
        found.owner.get("org_name"),
        found.owner.get("mode"),
        list(found.owner.get("scopes", ())),
        found.last_receipt,
        found.is_receipt_known,
        found.unseen,
        found.warnings,
        found.errors,
    )


def _config(found: _Findings) -> Config | None:
    try:
        return load_config()
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
        return "well-formed"
    found.errors.append("OUTLAY_API_KEY is no Outlay key: one starts with ol_live_ or ol_test_")
    return "malformed"


def _ask_server(config: Config, found: _Findings) -> None:
    with Client(config.api_key, config.base_url, timeout=_TIMEOUT) as client:
        begun = time.perf_counter()
        owner: dict[str, Any] | None = None
        try:
            owner = client.verify()
        except Unavailable as error:
            found.errors.append(str(error))
            return
        except OutlayError as error:
            if config.api_key and isinstance(error, AuthError):
                found.key_status = "refused"
            if config.api_key or not isinstance(error, Unauthenticated):
                found.errors.append(str(error))
        found.reachable = True
        found.latency_ms = round((time.perf_counter() - begun) * 1000, 1)
        if owner is None:
            return
        if not isinstance(owner.get("scopes"), list):
            found.errors.append(f"{config.base_url} does not answer as an Outlay server does; check OUTLAY_URL")
            return
        found.owner, found.key_status = owner, "accepted"
        _look_at_key(client, found)


def _look_at_key(client: Client, found: _Findings) -> None:
    if "ingest" not in found.owner.get("scopes", ()):
        found.errors.append("the key may not send: it lacks the scope `ingest`")
    try:
        events = client.get_events(limit=1, start=datetime.now(timezone.utc) - _LOOK_BACK).get("events")
    except Forbidden:
        found.warnings.append("the key may not read, so the last receipt is not shown: it lacks the scope `read`")
    except OutlayError as error:
        found.warnings.append(f"the last receipt is not known: {error}")
    else:
        shown = ("event_id", "timestamp", "provider", "model", "feature", "cost_usd", "cost_status")
        newest = events[0] if isinstance(events, list) and events else None
        found.last_receipt = {name: newest.get(name) for name in shown} if isinstance(newest, dict) else None
        found.is_receipt_known = True
        _look_at_unseen(client, found)


def _look_at_unseen(client: Client, found: _Findings) -> None:
    """An older server has no such figures; it is not asked twice."""
    ask: Request[str] = Request("GET", "/v1/metrics", str, parse_text=str)
    try:
        text = client._request(lambda: ask)
    except OutlayError:
        return
    found.unseen = {provider: int(calls) for provider, calls in _UNSEEN.findall(text)}
    if found.unseen:
        by = ", ".join(f"{provider} {calls}" for provider, calls in found.unseen.items())
        found.warnings.append(
            f"{sum(found.unseen.values())} calls were seen and not recorded, so that their cost is not known: {by}; "
            "the log of the program that made them names their paths"
        )


def _transports(found: _Findings) -> Iterator[TransportState]:
    """Patch as `outlay.auto` does, and turn its log messages into warnings."""
    no_transports = {*REMEDIES, *LIBRARIES_THAT_RETRY, *UNREAD_SOCKETS}
    handler = _WarningsOf(found)
    logging.getLogger("outlay").addHandler(handler)
    try:
        installed = [name for name in capture.TRANSPORTS if name not in UNREAD_SOCKETS and _import(name)]
        capture.instrument(_NoSink())
        patched = set(capture.instrumented())
    finally:
        logging.getLogger("outlay").removeHandler(handler)
    for name in [name for name in capture.TRANSPORTS if name not in no_transports]:
        state = "patched" if name in patched else "failed" if name in installed else "not installed"
        yield TransportState(name, _version(name.partition(".")[0]), state)
    capture.uninstrument()


def _import(name: str) -> bool:
    """Whether the module is installed; if so, it is imported, as an application would."""
    if name in sys.modules:
        return True
    try:
        import_module(name)
    except Exception:  # noqa: BLE001 - missing or broken, no calls go over it
        return False
    return True


def _version(distribution: str) -> str | None:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None


class _WarningsOf(logging.Handler):
    """Adds log messages to the warnings."""

    def __init__(self, found: _Findings) -> None:
        super().__init__(logging.WARNING)
        self._found = found

    def emit(self, record: logging.LogRecord) -> None:
        self._found.warnings.append(record.getMessage().removeprefix("outlay: "))


class _NoSink:
    """Discards everything: a diagnosis makes no calls to a provider."""

    def __getattr__(self, name: str) -> Any:
        return lambda *given: None
