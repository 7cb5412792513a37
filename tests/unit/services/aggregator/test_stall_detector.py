"""A partition is stalled when it has lag and keeps its stored offset for the whole time."""

from core.event_log.base import Partition
from services.aggregator.stall_detector import PartitionProgress, StallDetector

ONE, TWO = Partition("usage.events", 0), Partition("usage.events", 1)


def test_lag_at_the_same_offset_is_a_stall_when_the_time_is_over() -> None:
    detector = StallDetector(seconds=6)
    lagging = {ONE: PartitionProgress(5, 9), TWO: PartitionProgress(9, 9)}
    assert [detector.stalled(now, lagging) for now in (100.0, 105.9, 106.0)] == [[], [], [ONE]]


def test_progress_starts_the_time_again() -> None:
    detector = StallDetector(seconds=6)
    assert detector.stalled(100, {ONE: PartitionProgress(5, 9)}) == []
    assert detector.stalled(105, {ONE: PartitionProgress(6, 9)}) == []
    assert detector.stalled(110, {ONE: PartitionProgress(6, 9)}) == []
    assert detector.stalled(111, {ONE: PartitionProgress(6, 9)}) == [ONE]


def test_a_partition_that_was_left_out_or_a_reset_starts_the_time_again() -> None:
    lagging = {ONE: PartitionProgress(5, 9)}
    for excuse in ("left out", "reset"):
        detector = StallDetector(seconds=6)
        assert detector.stalled(100, lagging) == []
        if excuse == "reset":
            detector.reset()
        else:
            assert detector.stalled(103, {}) == []
        assert [detector.stalled(now, lagging) for now in (107.0, 112.9, 113.0)] == [[], [], [ONE]]
