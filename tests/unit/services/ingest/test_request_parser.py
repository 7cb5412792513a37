"""Odd bytes at every place of an event, and bodies that are made to take long."""

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Final

import pytest

from core.errors import Malformed, TooLarge
from core.event_codec import ReadEvents, read_one_by_one, read_together
from services.ingest.other_clients import receipt_as_events, reports_as_events
from services.ingest.request_parser import Taken, take_in_slices

NOW: Final = datetime(2026, 11, 20, 12, tzinfo=UTC)
EVENT: Final = {
    "event_id": "odd",
    "provider": "openai",
    "model": "gpt-4o",
    "input_tokens": 1000,
    "cost_usd": 0.5,
    "extra": {"release": "v1", "retries": 3},
    "units": {"images": 2},
    "timestamp": NOW.isoformat(),
    "nobody_knows": {"this": ["field", None]},
}


def take(body: bytes) -> Taken:
    slices = take_in_slices(body, NOW)
    while True:
        try:
            next(slices)
        except StopIteration as end:
            taken: Taken = end.value
            return taken


@pytest.mark.parametrize(
    "odd",
    [
        *(b"\x00", b"\x1f", b"\x7f", b"\xff", b"\xc3", b"\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\x80"),
        *(b"\\u0000", b"\\ud800", b"\\x", b"\\u12", b"1e999999999", b"NaN", b"-", b"\xef\xbb\xbf", b"\xe2\x80\xa8"),
    ],
)
def test_odd_bytes_reject_their_event_at_most(odd: bytes) -> None:
    """Also a request's last event: whatever it holds, its neighbours are taken."""
    event = json.dumps(EVENT).encode()
    before, after = (json.dumps({**EVENT, "event_id": name}).encode() for name in ("before", "after"))
    for place in range(len(event) + 1):
        inserted = event[:place] + odd + event[place:]
        taken = take(b'{"events": [%b, %b, %b]}' % (before, inserted, after))
        ids = [each.event_id for each in taken.events]
        assert (ids[0], ids[-1]) == ("before", "after"), inserted
        assert len(taken.events) + len(taken.rejected) == 3, inserted
        try:
            alone = take(b'{"events": [%b]}' % inserted)
        except Malformed:
            continue
        assert len(alone.events) == 1, inserted


def _distinct(event: int) -> bytes:
    return b'{"model": "m", "provider": "p", %b}' % b",".join(b'"%d_%d":1' % (event, n) for n in range(300))


def _misspelt(event: int) -> bytes:
    return b'{"model": "m", "provider": "p", %b}' % b",".join(b'"inptu_tokenz%d_%d":1' % (event, n) for n in range(8))


HOSTILE: Final = {
    "depth": b'{"events": [' + b"[" * 4_900_000,
    "brackets": b'{"events": [' + b"[]" * 2_400_000,
    "events": b'{"events": [' + b"[]," * 1_600_000 + b"[]]}",
    "keys": b'{"events": [{' + b",".join(b'"k%d":1' % n for n in range(400_000)) + b"}]}",
    "unknown": b'{"events": [' + b",".join([b'{%b "model": "gpt-4o"}' % (b'"odd": 1, ' * 480)] * 1_000) + b"]}",
    "distinct": b'{"events": [' + b",".join(map(_distinct, range(1_000))) + b"]}",
    "misspelt": b'{"events": [' + b",".join(map(_misspelt, range(1_000))) + b"]}",
    "nested": b'{"events": [' + b",".join([b'{"a": %b}' % (b"[" * 2_400 + b"]" * 2_400)] * 1_000) + b"]}",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_work_on_a_hostile_body_is_bounded_or_pauses(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes that are read between two pauses, and tokens looked at in all."""
    read: list[int] = []
    alone: list[int] = []

    def together(raws: Sequence[bytes | memoryview]) -> object:
        read.append(sum(map(len, raws)))
        return read_together(raws)

    def one_by_one(raws: Sequence[bytes | memoryview]) -> ReadEvents:
        alone.append(len(raws))
        return read_one_by_one(raws)

    monkeypatch.setattr("services.ingest.request_parser.read_together", together)
    monkeypatch.setattr("services.ingest.request_parser.read_one_by_one", one_by_one)
    slices, pauses = take_in_slices(HOSTILE[kind], NOW), 0
    with suppress(Malformed, TooLarge):
        for _ in slices:
            pauses += 1
    assert all(size < 300 * 1024 for size in read) or read == [len(HOSTILE[kind]) - len(b'{"events": []}')]
    assert pauses + 1 >= len(read) + len(alone)
    assert all(events <= 32 for events in alone)
    assert pauses <= 1_000_000 / 8_192 + 30 + 2 * 1_000 / 32


def test_counts_of_losses_are_few() -> None:
    few, many = (b",".join(b'"r%d": 1' % n for n in range(count)) for count in (1_000, 1_001))
    for name in ("dropped", "unseen"):
        assert len(getattr(take(b'{"events": [], "%b": {%b}}' % (name.encode(), few)), name)) == 1_000
        for wrong in (b"{%b}" % many, b"null", b'{"a": -1}', b"[]", b'{"a": 1e9999}', b'{"\xff": 1}'):
            with pytest.raises(Malformed):
                take(b'{"events": [], "%b": %b}' % (name.encode(), wrong))


def test_bodies_of_other_clients_hold_few_values() -> None:
    """As many as fit would be translated for a quarter of a second, at once."""
    for translate, body in (
        (reports_as_events, b'{"reports": [' + b"{}," * 1_000 + b"{}]}"),
        (reports_as_events, b'{"reports": [{' + b'"a":1,' * 100_000 + b'"b":1}]}'),
        (receipt_as_events, b"{" + b'"a":1,' * 100_000 + b'"b":1}'),
    ):
        with pytest.raises(TooLarge):
            translate(body)
    for wrong in (b'{"reports": [1]}', b'{"reports": [{}, null]}', b'{"reports": {}}', b'{"reports": [{"\xff": 1}]}'):
        with pytest.raises(Malformed):
            reports_as_events(wrong)
