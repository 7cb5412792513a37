"""Wrong clocks: a sender's is judged by event, and a server's moves no event."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import asyncpg

from cluster.process import Service
from core.accounts.organisations import create_key, create_organisation
from core.event_log.record_codec import write_records
from core.process.settings import KafkaSettings
from tests.support.aggregators import Sender, query, settles
from tests.support.cluster import EVENT, UNLIMITED, client
from tests.support.cut_off import running
from tests.support.faults import Start
from tests.support.ledger import batch, usage

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


def _taken(now: datetime) -> dict[str, str | None]:
    return {
        "on time": now.isoformat(),
        "a day behind": (now - _DAY).isoformat(),
        "as old as may be": (now - 35 * _DAY + _HOUR).isoformat(),
        "a little fast": (now + timedelta(minutes=4)).isoformat(),
        "without a clock": None,
        "in a zone": (now - _HOUR).astimezone(timezone(-3 * _HOUR)).isoformat(),
        "02:30 before the clock goes back": (now - 3 * _DAY).strftime("%Y-%m-%dT02:30:00+02:00"),
        "02:30 again": (now - 3 * _DAY).strftime("%Y-%m-%dT02:30:00+01:00"),
    }


def _refused(now: datetime) -> dict[str, tuple[str, str]]:
    """Sends events, and returns the codes of the rejected ones."""
    return {
        "a day ahead": ((now + _DAY).isoformat(), "timestamp_out_of_range"),
        "too old": ((now - 35 * _DAY - _HOUR).isoformat(), "timestamp_out_of_range"),
        "a second that no calendar has": ((now - _DAY).strftime("%Y-%m-%dT23:59:60Z"), "invalid_field"),
    }


async def test_clocks_that_are_wrong(start: Start, plain_dsn: str, log: KafkaSettings) -> None:
    start()
    now = datetime.now(UTC).replace(microsecond=0)
    taken, refused = _taken(now), _refused(now)
    connection = await asyncpg.connect(plain_dsn)
    org_id = await create_organisation(connection, "acme")
    key = await create_key(connection, org_id, "sender", ["ingest"])
    await connection.close()
    brokers = {"OUTLAY_KAFKA_BROKERS": log.brokers, "OUTLAY_KAFKA_TOPIC": log.topic}
    async with running("ingest", UNLIMITED | brokers | {"OUTLAY_DATABASE_URL": plain_dsn}) as ingest:
        answer = await asyncio.to_thread(
            _send, ingest, key.text, taken | {name: at for name, (at, _) in refused.items()}
        )
    assert answer["accepted"] == len(taken)
    said = {rejected["event_id"]: rejected["code"] for rejected in answer["rejected"]}
    assert said == {name: code for name, (_, code) in refused.items()}

    # Replicas of ingest with clocks that are a day off: their records are read by the time that they state.
    async with Sender(log.brokers, log.topic, org_id).producer() as producer:
        for number, received_at in enumerate((now - _DAY, now + _DAY)):
            for value in write_records(batch(org_id, [usage(number, received_at)], received_at)):
                await producer.send_and_wait(log.topic, value, partition=number)
    await settles(plain_dsn, {*taken, "event-0", "event-1"})
    for name, stated in taken.items():
        if stated is not None:
            found = await query(plain_dsn, "SELECT time FROM usage_event WHERE event_key = $1", name)
            assert found == datetime.fromisoformat(stated)
    twice = "SELECT count(DISTINCT time) FROM usage_event WHERE event_key LIKE '02:30%'"
    assert await query(plain_dsn, twice) == 2
    late = (
        "SELECT max(abs(extract(epoch FROM now() - received_at))) FROM usage_event WHERE event_key NOT LIKE 'event-%'"
    )
    assert await query(plain_dsn, late) < 600, "the server's own time is kept beside the sender's"


def _send(ingest: Service, key: str, stamped: dict[str, str | None]) -> dict[str, Any]:
    events = [{**EVENT, "event_id": name, **({"timestamp": at} if at else {})} for name, at in stamped.items()]
    with client(ingest, key) as http:
        answer = http.post("/v1/events", json={"events": events})
    assert answer.status_code == 202, answer.text
    said: dict[str, Any] = answer.json()
    return said
