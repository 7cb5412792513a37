"""The event's contract: every field, alias and limit."""

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.dimensions import DIMENSIONS
from core.event import ALIASES, FIELDS, EventRejected, UsageEvent, check_time, event_time
from core.event_codec import NOTHING_UNKNOWN, ReadEvents, Unknown, read_event, read_one_by_one, read_together
from core.ledger import events as listing
from core.ledger.copy_row import content_hash, event_key
from core.limits import MAX_EVENT_BYTES
from tests.support.hostile_numbers import HOSTILE

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
FINE = b'{"event_id":"a","model":"m","provider":"p","prompt_tokens":3}'


def read_events(raws: Sequence[bytes]) -> ReadEvents:
    together = read_together(raws)
    return read_one_by_one(raws) if together is None else ReadEvents(together, [])


def read(**fields: Any) -> UsageEvent:
    return read_event(json.dumps({"provider": "openai", "model": "gpt-4o", **fields}).encode()).event


def refusal(raw: bytes | None = None, **fields: Any) -> EventRejected:
    with pytest.raises(EventRejected) as caught:
        read_event(raw) if raw is not None else read(**fields)
    return caught.value


@pytest.mark.parametrize(("alias", "field"), ALIASES.items())
def test_an_alias_is_its_field(alias: str, field: str) -> None:
    value: Any = "chat" if field == "operation" else 7 if field.endswith("_tokens") else "x"
    assert getattr(read(**{alias: value}), field) == value
    assert getattr(read(**{alias: value, field: value}), field) == value
    other: Any = "image" if field == "operation" else 8 if field.endswith("_tokens") else "y"
    assert refusal(**{alias: value, field: other}).field == field


def test_an_alias_and_its_field_are_the_same_content() -> None:
    assert content_hash(read(prompt_tokens=3)) == content_hash(read(input_tokens=3))
    assert content_hash(read(prompt_tokens=3)) != content_hash(read(input_tokens=4))


@pytest.mark.parametrize(
    ("raw", "field"),
    [
        (b'{"model": "m"}', "provider"),
        (b'{"model": "", "provider": "p"}', "model"),
        (b'{"model": "m", "provider": "p", "cost_usd": NaN}', "cost_usd"),
        (b'{"model": "m", "provider": "p", "latency_ms": Infinity}', "latency_ms"),
        (b'{"model": "m", "provider": "p", "input_tokens": -1}', "input_tokens"),
        (b'{"model": "m", "provider": "p", "input_tokens": 2147483648}', "input_tokens"),
        (b'{"model": "m", "provider": "p", "input_tokens": 1.5}', "input_tokens"),
        (b'{"model": "m", "provider": "p", "input_tokens": "12"}', "input_tokens"),
        (b'{"model": "m", "provider": "p", "cost_usd": -0.1}', "cost_usd"),
        (b'{"model": "m", "provider": "p", "cost_usd": 1e999999999}', "cost_usd"),
        (b'{"model": "m", "provider": "p", "feature": "a\\u0000b"}', "feature"),
        (b'{"model": "m", "provider": "p", "feature": "a\\nb"}', "feature"),
        (b'{"model": "m", "provider": "p", "feature": "a\xc2\x85b"}', "feature"),
        (b'{"model": "m", "provider": "p", "feature": "\\ud800"}', "feature"),
        (b'{"model": "m", "provider": "p", "feature": "a\x01b"}', "feature"),
        (b'{"model": "m", "provider": "p", "feature": "\xff"}', "feature"),
        (b'{"model": "m", "provider": "p", "extra": {"a": NaN}}', "extra"),
        (b'{"model": "m", "provider": "p", "extra": {"a": "\\ud800"}}', "extra"),
        (b'{"model": "m", "provider": "p", "extra": {"": 1}}', "extra"),
        (b'{"model": "m", "provider": "p", "operation": 5}', "operation"),
        (b'{"model": "m", "provider": "p", "extra": {"Prompt": "secret"}}', "extra"),
        (b'{"model": "m", "provider": "p", "extra": {"a": {"b": 1}}}', "extra"),
        (b'{"model": "m", "provider": "p", "extra": {"a": 99999999999999999999}}', "extra"),
        (b'{"model": "m", "provider": "p", "units": {"web_search": "many"}}', "units"),
        (b'{"model": "m", "provider": "p", "units": {"web_search": 1e-200}}', "units"),
        (b'{"model": "m", "provider": "p", "timestamp": "yesterday"}', "timestamp"),
    ],
)
def test_a_bad_field_is_named(raw: bytes, field: str) -> None:
    error = refusal(raw)
    assert error.field == field
    assert field in error.message


@pytest.mark.parametrize(
    "raw", [b"", b"[]", b"{", b"NaN", b'"x"', b"\xff\xfe", b'{"model": "\xff", "provider": "p"}', b"[" * 9000]
)
def test_what_is_no_event_is_refused(raw: bytes) -> None:
    assert refusal(raw).code in ("malformed", "invalid_field", "missing_field")


def test_limits() -> None:
    assert read(feature="x" * 256).feature == "x" * 256
    assert refusal(feature="x" * 257).field == "feature"
    assert read(extra={str(i): 1 for i in range(16)}).extra is not None
    assert refusal(extra={str(i): 1 for i in range(17)}).field == "extra"
    assert refusal(extra={"k": "x" * 257}).field == "extra"
    assert refusal(b" " * (MAX_EVENT_BYTES + 1)).code == "event_too_large"


def test_unknown_fields_are_counted_and_empty_text_is_none() -> None:
    found = read_event(b'{"model": "m", "provider": "p", "feature": "", "colour": 1, "size": 2}')
    assert found.unknown == (["colour", "size"], [])
    assert found.event.feature is None


def test_money_keeps_its_digits() -> None:
    event = read_event(b'{"model": "m", "provider": "p", "cost_usd": 178.772825462033687}').event
    assert event.cost_usd == Decimal("178.772825462033687")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("2026-11-24T12:00:00Z", NOW),
        ("2026-11-24T13:00:00+01:00", NOW),
        ("2026-11-24T12:00:00", NOW),
        (NOW.timestamp(), NOW),
        (int(NOW.timestamp()), NOW),
    ],
)
def test_time_is_rfc_3339_or_epoch_seconds(given: Any, expected: datetime) -> None:
    assert event_time(read(timestamp=given)) == expected


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ('"2026-11-24T23:59:59.9999999Z"', "2026-11-24T23:59:59.999999+00:00"),
        ('"2026-11-24T23:59:59.999999999+01:00"', "2026-11-24T22:59:59.999999+00:00"),
        ('"2026-11-24t23:59:59.1234567890123456789"', "2026-11-24T23:59:59.123456+00:00"),
        ('"2026-11-24 23:59:59.123456z"', "2026-11-24T23:59:59.123456+00:00"),
        ('"2026-11-24T23:59:59\\u002e9999999Z"', "2026-11-24T23:59:59.999999+00:00"),
        ("1795564799.9999999", "2026-11-24T23:59:59.999999+00:00"),
        ("1795564799.99999949", "2026-11-24T23:59:59.999999+00:00"),
        ("1795564799.999999", "2026-11-24T23:59:59.999999+00:00"),
        ("1.7955647999999999999e9", "2026-11-24T23:59:59.999999+00:00"),
        ("17955647999999999e-7", "2026-11-24T23:59:59.999999+00:00"),
        ("1795564799.5", "2026-11-24T23:59:59.500000+00:00"),
        ("1795564800", "2026-11-25T00:00:00+00:00"),
        ("-0.0000001", "1969-12-31T23:59:59.999999+00:00"),
        ("-1.25", "1969-12-31T23:59:58.750000+00:00"),
    ],
)
def test_a_time_is_cut_at_the_microsecond(sent: str, expected: str) -> None:
    raw = f'{{"model": "m", "provider": "p", "timestamp": {sent}}}'.encode()
    ((together, beside), _) = read_events([raw, FINE])
    assert isinstance(together, UsageEvent)
    assert isinstance(beside, UsageEvent)
    for event in (read_event(raw).event, together):
        assert event_time(event) == datetime.fromisoformat(expected)


def test_time_comes_from_a_version_7_id() -> None:
    assert event_time(read(event_id="019ab5bb-6b00-7c41-9d0a-5f4e6b2a1c3d")) == datetime.fromtimestamp(
        0x019AB5BB6B00 / 1000, UTC
    )
    assert event_time(read(event_id="019ab5bb-6b00-4c41-9d0a-5f4e6b2a1c3d")) is None
    assert event_time(read(event_id="order-17")) is None


@pytest.mark.parametrize(
    ("offset", "taken"),
    [
        (timedelta(days=-35), True),
        (timedelta(days=-35, microseconds=-1), False),
        (timedelta(minutes=5), True),
        (timedelta(minutes=5, microseconds=1), False),
    ],
)
def test_time_window(offset: timedelta, taken: bool) -> None:
    event = read(timestamp=(NOW + offset).isoformat())
    if taken:
        check_time(event, NOW)
    else:
        with pytest.raises(EventRejected) as caught:
            check_time(event, NOW)
        assert caught.value.code == "timestamp_out_of_range"


@pytest.mark.parametrize(
    "timestamp", [1e300, -1e300, NOW.timestamp() * 1000, "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"]
)
def test_absurd_times_are_refused(timestamp: float | str) -> None:
    with pytest.raises(EventRejected):
        check_time(read(timestamp=timestamp), NOW)


def test_ids() -> None:
    uuid = "019AB5BB-6B00-7C41-9D0A-5F4E6B2A1C3D"
    assert event_key(uuid) == (uuid.lower().replace("-", ""), uuid)
    assert event_key(uuid.lower()) == (uuid.lower().replace("-", ""), None)
    assert event_key("order-17").text == "order-17"
    assert event_key("order-17").hex != event_key("order-18").hex
    assert len(event_key("order-17").hex) == 32


def test_every_field_is_readable_again() -> None:
    """A field of the event is a field of `GET /v1/events`, by the same name; doubts are read in `cost_reason`."""
    shown = {*listing._COMPUTED, *listing._SAME_NAME, *DIMENSIONS, "usage_flags"}
    assert set(FIELDS) <= shown


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    with suppress(EventRejected):
        assert read_event(raw).event.model


@given(st.dictionaries(st.sampled_from(FIELDS), st.none() | st.booleans() | st.integers() | st.floats() | st.text()))
def test_any_values_are_read_or_refused(fields: dict[str, Any]) -> None:
    with suppress(EventRejected):
        event = read_event(json.dumps({"model": "m", "provider": "p", **fields}).encode()).event
        check_time(event, NOW)
        assert event.model


@pytest.mark.parametrize(
    "odd",
    [
        FINE,
        b'{"event_id":"b","model":"m","provider":"p","colour":"red"}',
        b'{"event_id":"b","model":"m","provider":"p","operation":"telepathy","input_token":7}',
        b'{"event_id":"b","model":"m","provider":"p","timestamp":"2026-11-24T23:59:59.9999999Z"}',
        b'{"event_id":"b","model":"m","provider":"p","timestamp":"2026-11-24T23:59:59\\u002e9999999Z"}',
        b'{"event_id":"b","model":"m","provider":"p","timestamp":1795945095.9999999}',
        b'{"event_id":"b","model":"m","provider":"p","extra":{"optimization":"retry_dedup","saved_usd":1}}',
        b'{"event_id":"c","model":"m","provider":"p","team":"","feature":"a\\u0007b"}',
        b'{"event_id":"d","model":"m","provider":"p","team":""}',
        b'{"event_id":"e","model":"m","provider":"p","prompt_tokens":3,"input_tokens":4}',
        b'{"event_id":"f","model":"m","provider":"p","cost_usd":-1}',
        b'{"event_id":"g","model":"m"}',
        b'{"event_id":"h","model":"m","provider":"p","latency_ms":NaN}',
        b'{"event_id":"i","model":"m","provider":"p","endpoint":"' + b"x" * 17_000 + b'"}',
        b"7",
        b"{},{}",
        b"",
        b"]",
    ],
)
def test_together_they_are_read_as_each_alone(odd: bytes) -> None:
    def alone(raw: bytes) -> tuple[object, Unknown]:
        try:
            event, unknown = read_event(raw)
        except EventRejected as error:
            return said(error), NOTHING_UNKNOWN
        return said(event), unknown

    def said(reading: UsageEvent | EventRejected) -> object:
        if isinstance(reading, EventRejected):
            return reading.code, reading.field, reading.message
        return [getattr(reading, field) for field in FIELDS]

    raws = [FINE, odd, FINE]
    expected = [alone(raw) for raw in raws]
    readings, unknown = read_events(raws)
    assert [said(reading) for reading in readings] == [one for one, _ in expected]
    assert unknown == [words for _, words in expected if words != NOTHING_UNKNOWN]
    assert read_events([]) == ([], [])


@pytest.mark.parametrize("field", sorted({*FIELDS, *ALIASES, "not_a_field"}))
def test_a_number_that_nothing_may_compute_rejects_the_event_that_has_it(field: str) -> None:
    others = "".join(f'"{name}": "x", ' for name in ("provider", "model") if name != field)
    for number in HOSTILE:
        value = f'{{"a": {number}}}' if field in ("units", "extra") else number
        raw = f'{{{others}"{field}": {value}}}'.encode()
        alone = refusal(raw)
        assert (alone.code, alone.field) == ("invalid_field", field)
        if field != "timestamp":  # an ingested one is out of range
            readings = read_events([FINE, raw, FINE]).readings
            assert [isinstance(each, EventRejected) for each in readings] == [False, True, False]


def test_zero_and_small_numbers_are_numbers() -> None:
    event = read(latency_ms=0, ttft_ms=0.0, units={"image": 0}, extra={"a": 0.0, "b": 1e-300}, cost_usd=0)
    assert (event.latency_ms, event.cost_usd) == (0, Decimal(0))
    assert event.extra == {"a": 0.0, "b": 1e-300}
