"""What a check finds, and what it may look at."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from core.encryption import Encryptor
from core.process.settings import ServerSettings, SmtpSettings


class State(StrEnum):
    OK = "ok"
    SKIPPED = "skipped"
    """It does not concern this deployment, or cannot be seen from here; the detail says which."""
    WARNING = "warning"
    """Works, and will not always."""
    FAILED = "failed"
    """Something does not work, or events are about to be lost."""


class Finding(NamedTuple):
    state: State
    detail: str
    """What is the case, without secrets."""
    remedy: str | None = None
    """What to do; None: nothing."""


def ok(detail: str) -> Finding:
    return Finding(State.OK, detail)


def skipped(detail: str) -> Finding:
    return Finding(State.SKIPPED, detail)


def warning(detail: str, remedy: str) -> Finding:
    return Finding(State.WARNING, detail, remedy)


def failed(detail: str, remedy: str) -> Finding:
    return Finding(State.FAILED, detail, remedy)


class CheckResult(NamedTuple):
    check: str
    findings: Sequence[Finding]


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, kw_only=True)
class Deployment:
    """What the checks of the database look at."""

    connection: Any
    settings: ServerSettings
    smtp: SmtpSettings
    encryptor: Encryptor
    data_dir: Path | None
    """Where the embedded PostgreSQL keeps its data; None: the database is an external one."""
    now: Callable[[], datetime] = field(default=utc_now)


class TopicFacts(NamedTuple):
    partitions: Sequence[dict[str, Any]]
    """As Kafka describes them: `partition`, `replicas`, `isr`."""
    configs: dict[str, str]


class Bounds(NamedTuple):
    """A partition's oldest record, and its next one."""

    start: int
    end: int


class EventLogFacts(NamedTuple):
    """One look at the brokers; each check of the event log judges a part of it."""

    topic: str
    dlq_topic: str
    brokers: int
    topics: dict[str, TopicFacts]
    """Of the two topics, those that exist."""
    bounds: dict[int, Bounds]
    """Of each partition of the event topic."""
    oldest: dict[int, datetime]
    """By partition, when the oldest record that is not in the ledger was appended."""


DatabaseCheck = Callable[[Deployment], Awaitable[list[Finding]]]
EventLogCheck = Callable[[Deployment, EventLogFacts], Awaitable[list[Finding]]]
TopicCheck = Callable[[EventLogFacts], list[Finding]]
