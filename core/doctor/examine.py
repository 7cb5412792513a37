"""Runs every check of a deployment. One that cannot run says so, and the others go on."""

from collections.abc import Mapping
from typing import Final

import asyncpg

from core.doctor.database_checks import DATABASE_CHECKS
from core.doctor.destination_checks import DESTINATION_CHECKS
from core.doctor.event_log_checks import EVENT_LOG_CHECKS, TOPIC_CHECKS
from core.doctor.event_log_facts import look_at_event_log
from core.doctor.finding import CheckResult, DatabaseCheck, Deployment, EventLogFacts, Finding, State, failed, skipped
from core.errors import Problem
from core.ledger.offsets import list_offsets
from core.process.settings import KafkaSettings

_OF_DATABASE: Final[Mapping[str, DatabaseCheck]] = {**DATABASE_CHECKS, **DESTINATION_CHECKS}
_NO_DATABASE: Final = skipped("the database is not reached")
_STANDALONE: Final = skipped("OUTLAY_KAFKA_BROKERS is not set: a standalone server has no event log")


async def examine(database: Deployment | Problem, kafka: KafkaSettings | Problem | None) -> list[CheckResult]:
    """All results, in the order in which to read them.

    Args:
        database: what the checks look at, or why there is no connection.
        kafka: None for a standalone server; a `Problem` where the settings are not usable.
    """
    if isinstance(database, Problem):
        results = [CheckResult("database", [failed(database.detail, "Start it, or correct OUTLAY_DATABASE_URL.")])]
        results += [CheckResult(name, [_NO_DATABASE]) for name in _OF_DATABASE]
    else:
        results = [CheckResult(name, await _of_database(check, database)) for name, check in _OF_DATABASE.items()]
    return results + await _event_log(database, kafka)


async def _of_database(check: DatabaseCheck, deployment: Deployment) -> list[Finding]:
    try:
        return await check(deployment)
    except asyncpg.UndefinedTableError as error:
        return [failed(f"There is no schema: {error}", "Run `outlay-server migrate`.")]
    except (asyncpg.PostgresError, OSError) as error:
        return [failed(f"The database refuses: {error}", "See its log, and the role's privileges.")]


async def _event_log(database: Deployment | Problem, kafka: KafkaSettings | Problem | None) -> list[CheckResult]:
    names = ["brokers", *TOPIC_CHECKS, *EVENT_LOG_CHECKS]
    if kafka is None:
        return [CheckResult(names[0], [_STANDALONE])]
    try:
        if isinstance(kafka, Problem):
            raise kafka
        facts = await look_at_event_log(kafka, await _stored(database, kafka.topic))
    except Problem as error:
        broken = CheckResult("brokers", [failed(error.detail, "Start them, or correct OUTLAY_KAFKA_….")])
        return [broken, *(CheckResult(name, [skipped("the brokers are not reached")]) for name in names[1:])]
    results = [CheckResult("brokers", [Finding(State.OK, f"{facts.brokers} answer")])]
    results += [CheckResult(name, check(facts)) for name, check in TOPIC_CHECKS.items()]
    return results + [CheckResult(name, await _of_log(name, database, facts)) for name in EVENT_LOG_CHECKS]


async def _stored(database: Deployment | Problem, topic: str) -> dict[int, int]:
    if isinstance(database, Problem):
        return {}
    try:
        rows = await list_offsets(database.connection, topic)
    except asyncpg.PostgresError:
        return {}  # the schema's check says why
    return {row["partition"]: int(row["next_offset"]) for row in rows}


async def _of_log(name: str, database: Deployment | Problem, facts: EventLogFacts) -> list[Finding]:
    if isinstance(database, Problem):
        return [_NO_DATABASE]
    if facts.topic not in facts.topics:
        return [skipped("there is no topic")]
    return await _of_database(lambda deployment: EVENT_LOG_CHECKS[name](deployment, facts), database)
