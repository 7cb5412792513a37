"""Odd bytes at every place of an event, and bodies that are made to take long."""

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Final

import pytest

from core.errors import Malformed, TooLarge
from core.event_codec import ReadEvents, read_events
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


HOSTILE: Final = {
    "depth": b'{"events": [' + b"[" * 4_900_000,
    "brackets": b'{"events": [' + b"[]" * 2_400_000,
    "events": b'{"events": [' + b"[]," * 1_600_000 + b"[]]}",
    "keys": b'{"events": [{' + b",".join(b'"k%d":1' % n for n in range(400_000)) + b"}]}",
    "unknown": b'{"events": [' + b",".join([b'{%b "model": "gpt-4o"}' % (b'"odd": 1, ' * 480)] * 1_000) + b"]}",
    "distinct": b'{"events": [' + b",".join(map(_distinct, range(1_000))) + b"]}",
    "nested": b'{"events": [' + b",".join([b'{"a": %b}' % (b"[" * 2_400 + b"]" * 2_400)] * 1_000) + b"]}",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_work_on_a_hostile_body_is_bounded_or_pauses(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes that are read between two pauses, and tokens looked at in all."""
    read: list[int] = []

    def counted(raws: Sequence[bytes | memoryview]) -> ReadEvents:
        read.append(sum(map(len, raws)))
        return read_events(raws)

    monkeypatch.setattr("services.ingest.request_parser.read_events", counted)
    slices, pauses = take_in_slices(HOSTILE[kind], NOW), 0
    with suppress(Malformed, TooLarge):
        for _ in slices:
            pauses += 1
    assert all(size < 300 * 1024 for size in read) or read == [len(HOSTILE[kind]) - len(b'{"events": []}')]
    assert pauses + 1 >= len(read)
    assert pauses <= 1_000_000 / 8_192 + 30
