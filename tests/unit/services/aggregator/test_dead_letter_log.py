"""Dead letters in the log: bounded, complete, without content."""

from collections.abc import Callable

from structlog.testing import capture_logs

from core.event_log.base import Partition
from core.event_log.dead_letter import DeadLetter
from services.aggregator.dead_letter_log import DeadLetterLog


def letter(offset: int, error: str = "invalid_field") -> DeadLetter:
    return DeadLetter(Partition("usage.events", 3), offset, 0, error, "a SECRET", "1", b"{}", (), b"a SECRET")


def test_letters_within_ten_seconds_are_one_more_line() -> None:
    waiting: list[Callable[[], None]] = []
    log = DeadLetterLog(lambda seconds, call: waiting.append(call))
    with capture_logs() as lines:
        log.note([letter(1)])
        for offset in range(2, 500):
            log.note([letter(offset), letter(offset, "DataError")])
        assert [line["letters"] for line in lines] == [1]
        waiting.pop()()
        assert [line["letters"] for line in lines] == [1, 996]
        waiting.pop()()
        assert (len(lines), waiting) == (2, []), "nothing new came, so nothing is written and nothing waits"
        log.note([letter(1000)])
    assert [(line["reasons"], line["newest"]) for line in lines] == [
        ("1 invalid_field", "usage.events/3/1/0"),
        ("498 invalid_field, 498 DataError", "usage.events/3/499/0"),
        ("1 invalid_field", "usage.events/3/1000/0"),
    ]
    assert "SECRET" not in str(lines)
