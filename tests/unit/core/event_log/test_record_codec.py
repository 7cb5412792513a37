"""Records are read as they were written, and a damaged event does not affect the others of its record."""

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.event import FIELDS, EventRejected, UsageEvent
from core.event_codec import read_event
from core.event_log.base import EventBatch
from core.event_log.record_codec import MAX_RECORD_BYTES, RecordRejected, read_record, write_records
from core.ledger.copy_row import content_hash
from core.ledger_id import LedgerId
from core.limits import MAX_EVENT_BYTES

NOW = datetime(2026, 11, 2, 9, 30, 0, 123_456, UTC)
TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=40)
NUMBER = st.integers(-(2**63) + 1, 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False)
ZONES = st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-3)), None])
TIMES = st.builds(
    lambda second, micro, zone: (datetime.fromtimestamp(second, UTC) + micro * timedelta(microseconds=1)).replace(
        tzinfo=zone
    ),
    st.integers(1_791_000_000, 1_793_000_000),
    st.integers(0, 999_999),
    ZONES,
)


@st.composite
def stated(draw: st.DrawFn) -> dict[str, Any]:
    """An event as a sender may write it, and as ingest takes it."""
    optional: dict[str, Any] = {
        "timestamp": draw(
            TIMES.map(datetime.isoformat) | st.integers(1_791_000_000, 1_793_000_000) | st.floats(1.791e9, 1.793e9)
        ),
        "latency_ms": draw(st.floats(0, 1e9)),
        "input_tokens": draw(st.integers(0, 2**31 - 1)),
        "is_stream": draw(st.booleans()),
        "units": draw(st.dictionaries(TEXT, st.just(0.0) | st.floats(1e-20, 1e12), max_size=4)),
        "extra": draw(st.dictionaries(TEXT.map("x{}".format), TEXT | NUMBER | st.booleans() | st.none(), max_size=4)),
        "feature": draw(TEXT),
        "user_id": draw(TEXT),
    }
    kept = draw(st.sets(st.sampled_from(sorted(optional))))
    event = {name: optional[name] for name in kept}
    return {"event_id": draw(TEXT), "model": draw(TEXT), "provider": draw(TEXT), **event}


def taken(stated: dict[str, Any], cost: str | None = None) -> UsageEvent:
    text = json.dumps(stated)
    if cost is not None:
        text = text[:-1] + f', "cost_usd": {cost}}}'
    return read_event(text.encode()).event


def said(events: Sequence[UsageEvent]) -> list[tuple[Any, ...]]:
    """Every field and its type; a sender's event may have been read with its aliases."""
    values = [[getattr(event, name) for name in FIELDS] for event in events]
    return [tuple((value, type(value), *shown(value)) for value in event) for event in values]


def shown(value: Any) -> list[str]:
    return [] if isinstance(value, datetime) else [repr(value)]


def batch(events: list[UsageEvent]) -> EventBatch:
    return EventBatch(LedgerId(-7), NOW, events)


@given(st.lists(stated(), max_size=5), st.sampled_from([None, "0.1", "1E-7", "0.10", "12345678.000000000000000001"]))
def test_a_batch_comes_back_as_it_was(all_stated: list[dict[str, Any]], cost: str | None) -> None:
    events = [taken(event, cost) for event in all_stated]
    (value,) = write_records(batch(events))
    back = read_record(value)
    assert back.batch[:2] == batch(events)[:2]
    assert said(back.batch.events) == said(events)
    assert [content_hash(e) for e in back.batch.events] == [content_hash(e) for e in events]
    assert back.bad == []


def test_a_record_says_who_sent_it() -> None:
    events = [taken({"event_id": "e", "model": "m", "provider": "p"})]
    for source in ("sdk", "api", None):
        (value,) = write_records(batch(events)._replace(source=source))
        assert read_record(value).batch.source == source
    (value,) = write_records(batch(events))
    assert read_record(value.replace(b'Z"}', b'Z","source":"a later version\'s"}', 1)).batch.source is None


def test_a_request_too_large_for_a_record_is_split() -> None:
    padding = "é" * 250
    events = [
        taken(
            {
                "event_id": f"e{n}",
                "model": "m",
                "provider": "p",
                "team": padding,
                "feature": padding,
                "service": padding,
            }
        )
        for n in range(1000)
    ]
    values = write_records(batch(events))
    assert len(values) == 2
    assert all(len(value) <= MAX_RECORD_BYTES for value in values)
    assert said([event for value in values for event in read_record(value).batch.events]) == said(events)


def test_a_record_is_filled_to_the_last_byte() -> None:
    events = [taken({"event_id": f"e{n}", "model": "m", "provider": "p"}) for n in range(4)]
    (whole,) = write_records(batch(events))
    assert write_records(batch(events), len(whole)) == [whole]
    split = write_records(batch(events), len(whole) - 1)
    assert [len(read_record(value).batch.events) for value in split] == [3, 1]


def test_an_event_at_its_limit_passes_though_our_form_is_longer() -> None:
    """Our form adds some bytes to the sender's: numbers have their point, money has quotes."""
    text, units = "€" * 256, ",".join(f'"{n:064}":1' for n in range(16))
    names = ("team", "feature", "service", "project", "user_id", "tenant", "run_id", "variant", "outcome", "workload")
    most = ",".join(f'"{name}":"{text}"' for name in names)
    extra = ",".join(f'"{n}":"{text}"' for n in range(9))
    raw = f'{{"model":"m","provider":"p","event_id":"e","units":{{{units}}},"extra":{{{extra}}},{most}'
    raw += f',"error_type":"{"x" * 200}","endpoint":"'
    rest = MAX_EVENT_BYTES - len(raw.encode()) - 2
    event = read_event(raw.encode() + b"x" * rest + b'"}').event
    (value,) = write_records(batch([event]))
    assert len(value.split(b"\n")[1]) > MAX_EVENT_BYTES
    assert read_record(value).bad == []
    assert said(read_record(value).batch.events) == said([event])


GOOD = b'{"model":"m","provider":"p","event_id":"e"}'


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"", "malformed"),
        (b'{"model":"m"', "malformed"),
        (b"\xff\xfe", "malformed"),
        (b'{"model":"m","provider":"p"}', "missing_field"),
        (b'{"model":"m","provider":"p","event_id":"e","input_tokens":-1}', "invalid_field"),
        (b'{"model":"m","provider":"p","event_id":"e","cost_usd":"NaN"}', "invalid_field"),
        (b'{"model":"m","provider":"p","event_id":"e","cost_usd":NaN}', "invalid_field"),
        (b'{"model":"m","provider":"p","event_id":"e\\u0000"}', "invalid_field"),
        (b'{"model":"m","provider":"p","event_id":"e","timestamp":"9999-01-01T00:00:00Z"}', "timestamp_out_of_range"),
        (b'{"model":"m","provider":"p","event_id":"e","extra":{"prompt":"hi"}}', "content_refused"),
    ],
)
def test_a_bad_event_costs_only_itself_and_keeps_its_bytes(line: bytes, code: str) -> None:
    (header, *_) = write_records(batch([]))[0].split(b"\n")
    back = read_record(b"\n".join([header, GOOD, line, GOOD]))
    assert len(back.batch.events) == 2
    (bad,) = back.bad
    assert (bad.place, bad.raw) == (1, line)
    assert isinstance(bad.error, EventRejected)
    assert bad.error.code == code


def test_lines_are_not_read_as_one_another_though_their_number_would_fit() -> None:
    (header, *_) = write_records(batch([]))[0].split(b"\n")
    lines = [GOOD + GOOD, b'{"model":"m","provider":"p",', b'"event_id":"e"}']
    back = read_record(b"\n".join([header, *lines]))
    assert back.batch.events == []
    assert [bad.raw for bad in back.bad] == lines


@pytest.mark.parametrize(
    ("header", "code"),
    [
        (b"", "malformed"),
        (b"not json", "malformed"),
        (b"\x00\xff", "malformed"),
        (b'{"schema":1,"ledger":"x","received_at":"2026-11-02T09:30:00Z"}', "malformed"),
        (b'{"schema":1,"ledger":1,"received_at":"2026-11-02T09:30:00"}', "malformed"),
        (b'{"schema":3,"ledger":1,"received_at":"2026-11-02T09:30:00Z"}', "unknown_schema"),
    ],
)
def test_a_record_without_a_usable_first_line_is_rejected_whole(header: bytes, code: str) -> None:
    with pytest.raises(RecordRejected) as caught:
        read_record(header + b"\n" + GOOD)
    assert caught.value.code == code


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything_else(value: bytes) -> None:
    header = write_records(batch([]))[0]
    read_record(header + b"\n" + value)
    with suppress(RecordRejected):
        read_record(value)


def test_a_keys_defaults_come_back_beside_what_was_sent() -> None:
    events = [UsageEvent(event_id=str(n), model="m", provider="p", team="stated") for n in range(3)]
    sent = batch(events)._replace(defaults={"team": "growth", "project": "p\n7"})
    for value in write_records(sent, 200):
        back = read_record(value).batch
        assert back.defaults == sent.defaults
        assert {event.team for event in back.events} == {"stated"}
        assert {content_hash(event) for event in back.events} <= {content_hash(event) for event in events}
    assert read_record(write_records(batch(events))[0]).batch.defaults == {}


def test_a_record_of_the_schema_before_is_read() -> None:
    header = b'{"schema":1,"ledger":3,"received_at":"2026-11-02T09:30:00Z","source":"sdk"}'
    back = read_record(header + b"\n" + GOOD)
    assert (back.batch.ledger_id, back.batch.source, back.batch.defaults, len(back.batch.events)) == (3, "sdk", {}, 1)


def test_a_later_schemas_additions_are_skipped() -> None:
    header = b'{"schema":1,"ledger":3,"received_at":"2026-11-02T09:30:00Z","trace":"x"}'
    back = read_record(header + b"\n" + GOOD[:-1] + b',"colour":"red","cost_usd":"0.1"}')
    assert back.batch.ledger_id == 3
    assert back.batch.events[0].cost_usd == Decimal("0.1")
