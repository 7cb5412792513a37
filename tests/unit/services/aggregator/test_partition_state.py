"""Gaps of a claimed partition: two are sought back, the third identical one is a lost range."""

from core.event_log.base import Partition
from core.ledger.offsets import StoredOffset
from services.aggregator.partition_state import DeadLetterLimits, PartitionState, RecordPosition


def claimed(next_offset: int) -> PartitionState:
    return PartitionState(Partition("usage.events", 0), StoredOffset(next_offset, 1), DeadLetterLimits())


def test_a_record_is_known_next_or_after_a_gap() -> None:
    state = claimed(5)
    assert [state.position_of(offset) for offset in (4, 5, 6)] == [
        RecordPosition.KNOWN,
        RecordPosition.NEXT,
        RecordPosition.GAP,
    ]


def test_the_third_identical_gap_is_a_lost_range() -> None:
    state = claimed(5)
    assert [state.position_of(9) for _ in range(3)] == [RecordPosition.GAP, RecordPosition.GAP, RecordPosition.LOST]


def test_a_different_gap_or_a_taken_record_starts_the_count_again() -> None:
    state = claimed(5)
    assert [state.position_of(offset) for offset in (9, 9, 8, 9, 9)] == [RecordPosition.GAP] * 5
    state.advance_past(5)
    state.advance_past(6)
    assert state.next_offset == 7
    assert [state.position_of(9) for _ in range(2)] == [RecordPosition.GAP] * 2
    state.reset_to(6)
    assert (state.next_offset, state.landed_offset) == (6, 6)
    assert [state.position_of(9) for _ in range(3)] == [RecordPosition.GAP, RecordPosition.GAP, RecordPosition.LOST]
