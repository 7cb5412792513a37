"""Checks of the event log: its topics, their settings, and how far the ledger has read."""

from collections.abc import Mapping
from typing import Final

from core.doctor.finding import (
    Deployment,
    EventLogCheck,
    EventLogFacts,
    Finding,
    TopicCheck,
    TopicFacts,
    failed,
    ok,
    skipped,
    warning,
)
from core.event_log.topics import BY_THE_BROKER, LETTER_BYTES, STAMP
from core.ledger.offsets import list_offsets, open_lost_ranges

LAG_WARNS_SECONDS: Final = 60
"""As the alert OutlayLags."""
LAG_FAILS_SECONDS: Final = 600
_LEAST_RETENTION_HOURS: Final = 24
_HOUR_MS: Final = 3_600_000


def topics(facts: EventLogFacts) -> list[Finding]:
    """Both topics exist, and every partition has a leader and all its replicas."""
    missing = [name for name in (facts.topic, facts.dlq_topic) if name not in facts.topics]
    if missing:
        return [failed(f"No topic {', '.join(missing)}", "Run `outlay-server topics`.")]
    found = []
    for name, topic in facts.topics.items():
        least = int(topic.configs.get("min.insync.replicas", "1"))
        behind = [each for each in topic.partitions if len(each["isr"]) < len(each["replicas"])]
        stopped = [each["partition"] for each in behind if len(each["isr"]) < least]
        if stopped:
            found.append(
                failed(
                    f"{name} takes no records in the partitions {stopped}: fewer than {least} replicas are in sync",
                    "Start the brokers that are away, or look at their disks.",
                )
            )
        elif behind:
            numbers = [each["partition"] for each in behind]
            found.append(
                warning(f"{name} has replicas out of sync in the partitions {numbers}", "Look at the brokers.")
            )
    counts = ", ".join(f"{name} {len(topic.partitions)}" for name, topic in facts.topics.items())
    return found or [ok(f"partitions: {counts}; brokers: {facts.brokers}")]


def topic_settings(facts: EventLogFacts) -> list[Finding]:
    """Settings that lose events when they are wrong."""
    if not facts.topics:
        return [skipped("there is no topic")]
    found = [finding for name, topic in facts.topics.items() for finding in _judge_topic(name, topic, facts.brokers)]
    letters = facts.topics.get(facts.dlq_topic)
    if letters and int(letters.configs.get("max.message.bytes", LETTER_BYTES)) < LETTER_BYTES:
        found.append(
            warning(
                f"{facts.dlq_topic} takes no record of the largest size and its headers",
                _alter(facts.dlq_topic, "max.message.bytes", str(LETTER_BYTES)),
            )
        )
    return found or [ok("stamped by the broker, deleted by time, kept long enough, with enough copies")]


def _judge_topic(name: str, topic: TopicFacts, brokers: int) -> list[Finding]:
    found, configs = [], topic.configs
    if (stamp := configs.get(STAMP)) != BY_THE_BROKER:
        told = f"{name} has {STAMP}={stamp}: retention goes by the senders' clocks and deletes unread events"
        found.append(failed(told, _alter(name, STAMP, BY_THE_BROKER)))
    if (policy := configs.get("cleanup.policy", "delete")) != "delete":
        told = f"{name} has cleanup.policy={policy}: records without a key are refused or lost"
        found.append(failed(told, _alter(name, "cleanup.policy", "delete")))
    kept = int(configs.get("retention.ms", "-1"))
    if 0 <= kept < _LEAST_RETENTION_HOURS * _HOUR_MS:
        told = f"{name} keeps records for {kept / _HOUR_MS:.1f} hours: a longer outage of the database loses events"
        found.append(warning(told, _alter(name, "retention.ms", str(7 * 24 * _HOUR_MS))))
    if int(configs.get("retention.bytes", "-1")) >= 0:
        told = f"{name} has retention.bytes={configs['retention.bytes']}: a burst deletes unread events"
        found.append(warning(told, _alter(name, "retention.bytes", "-1")))
    copies = min((len(each["replicas"]) for each in topic.partitions), default=0)
    least = int(configs.get("min.insync.replicas", "1"))
    if copies < min(brokers, 3):
        told = f"{name} has {copies} copies on {brokers} brokers: a lost broker loses events"
        found.append(warning(told, "Raise them with kafka-reassign-partitions.sh."))
    elif copies > 1 and least == 1:
        told = f"{name} has min.insync.replicas=1: an acknowledged event may be on one broker alone"
        found.append(warning(told, _alter(name, "min.insync.replicas", str(copies - 1))))
    elif copies > 1 and least >= copies:
        told = f"{name} has min.insync.replicas={least} of {copies} copies: one broker's restart stops ingest"
        found.append(warning(told, _alter(name, "min.insync.replicas", str(copies - 1))))
    return found


def _alter(topic: str, setting: str, value: str) -> str:
    return (
        f"kafka-configs.sh --bootstrap-server … --alter --entity-type topics --entity-name {topic} "
        f"--add-config {setting}={value}"
    )


async def lag(deployment: Deployment, facts: EventLogFacts) -> list[Finding]:
    """How long the oldest record waits that is not in the ledger, and whether the log still has it."""
    rows = await list_offsets(deployment.connection, facts.topic)
    stored = {row["partition"]: int(row["next_offset"]) for row in rows}
    lost = {each.partition.number for each in await open_lost_ranges(deployment.connection, facts.topic)}
    lost |= {n for n, bounds in facts.bounds.items() if not bounds.start <= stored.get(n, bounds.start) <= bounds.end}
    found = []
    if lost:
        found.append(
            failed(
                f"The log no longer has the next records of the partitions {sorted(lost)}",
                "See `outlay-server offsets list`; continue with `outlay-server offsets skip --reason …`.",
            )
        )
    waiting = sum(max(0, bounds.end - stored.get(n, bounds.start)) for n, bounds in facts.bounds.items())
    now = deployment.now()
    seconds = max(((now - at).total_seconds() for at in facts.oldest.values()), default=0.0)
    told = f"{waiting:,} records wait, the oldest for {seconds:,.0f} s"
    remedy = (
        "Start aggregators (`python -m services.aggregator`), up to the number of partitions, or find why they wait."
    )
    if seconds > LAG_FAILS_SECONDS:
        found.append(failed(told, remedy))
    elif seconds > LAG_WARNS_SECONDS:
        found.append(warning(told, remedy))
    return found or [ok(told)]


TOPIC_CHECKS: Final[Mapping[str, TopicCheck]] = {"topics": topics, "topic settings": topic_settings}
EVENT_LOG_CHECKS: Final[Mapping[str, EventLogCheck]] = {"lag": lag}
"""Those that need the database, too."""
