"""Calls that were under way when a process was killed are charged once, by what the journal has of them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.event_codec import read_event
from core.ledger_id import LedgerId
from services.gateway import journal as module
from services.gateway.journal import Journal, forget, recover

LEDGER = LedgerId(-7)
EVENT = {"provider": "openai", "model": "gpt-4o", "input_tokens": 10, "output_tokens": 500, "feature": "f"}


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    journal = Journal(tmp_path)
    yield journal
    journal.close()


def recovered(folder: Path, *told: bytes) -> list[tuple[LedgerId, Any]]:
    return [(ledger, msgspec.json.decode(event)) for ledger, event in recover(folder, told)]


def test_what_had_not_ended_is_charged(tmp_path: Path, journal: Journal) -> None:
    for call in ("ended", "open", "told"):
        journal.begin(LEDGER, call, 1, EVENT)
    journal.end("ended", 1)
    told = b'{"operation_id": "told", "attempt": 1}'
    ((ledger, event),) = recovered(tmp_path, told)
    expected = {"event_id": "open", "operation_id": "open", "attempt": 1, "usage_flags": ["gateway_lost"]}
    assert (ledger, event) == (LEDGER, {**EVENT, **expected})
    assert read_event(msgspec.json.encode({**event, "event_id": "0" * 32})).event.output_tokens == 500
    forget(tmp_path)
    assert recovered(tmp_path) == []


def test_of_a_stream_what_had_come(tmp_path: Path, journal: Journal) -> None:
    journal.begin(LEDGER, "a", 1, {**EVENT, "is_stream": True})
    journal.begin(LEDGER, "a", 2, {**EVENT, "is_stream": True})
    journal.progress("a", 2, 3)
    journal.progress("a", 2, 4)  # within the same second
    events = [event for _, event in recovered(tmp_path)]
    assert [(event["event_id"], event["output_tokens"]) for event in events] == [("a-1", 500), ("a", 3)]


def test_a_stream_of_unknown_size(tmp_path: Path, journal: Journal) -> None:
    journal.begin(LEDGER, "a", 1, {"provider": "openai", "model": "unknown", "is_stream": True})
    journal.progress("a", 1, 3)
    ((_, event),) = recovered(tmp_path)
    assert "output_tokens" not in event


def test_a_cut_line_is_left_out(tmp_path: Path, journal: Journal) -> None:
    journal.begin(LEDGER, "a", 1, EVENT)
    (path,) = tmp_path.glob("*")
    path.write_bytes(path.read_bytes()[:-9])
    assert recovered(tmp_path) == []


def test_its_file_stays_small(tmp_path: Path, journal: Journal, monkeypatch: Any) -> None:
    monkeypatch.setattr(module, "_FILE_BYTES", 2_000)
    journal.begin(LEDGER, "first", 1, EVENT)
    for number in range(100):
        journal.begin(LEDGER, f"c{number}", 1, EVENT)
        journal.end(f"c{number}", 1)
    (path,) = tmp_path.glob("*")
    assert path.stat().st_size < 3_000, path.read_text()
    assert [event["event_id"] for _, event in recovered(tmp_path)] == ["first"]
    journal.end("first", 1)
    journal.close()
    journal.close()
    assert list(tmp_path.glob("*")) == []
