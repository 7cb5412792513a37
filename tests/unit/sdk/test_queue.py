"""The queue while nothing can be sent: items are made small, stay complete, and are counted correctly."""

from typing import Any

from outlay._encoder import Unsendable
from outlay._queue import Queue, Recorded


class Seen:
    """A call with these facts."""

    is_poll = False

    def __init__(self, *facts: dict[str, Any]) -> None:
        self._facts = [*facts]

    def facts(self) -> list[dict[str, Any]]:
        return self._facts


def encoded(item: Recorded) -> list[bytes | Exception]:
    given = item[2]
    assert not isinstance(given, bytes)
    several = [given] if isinstance(given, dict) else given.facts()
    return [Unsendable("unsendable") if "bad" in fields else repr(fields).encode() for fields in several]


def test_what_waits_becomes_its_json_and_gives_its_bytes_free() -> None:
    queue = Queue(10, 100_000)
    items: list[Recorded] = [
        (1, {"feature": "f"}, Seen({"a": 1}), 90_000),
        (2, {}, {"b": 2}, 600),
        (3, {}, Seen({"c": 3}, {"d": 4}), 5_000),
        (4, {}, {"bad": 5}, 600),
    ]
    assert all(queue.put(item) for item in items)
    queue.read_ahead(encoded)
    queue.read_ahead(encoded)
    assert queue.put((5, {}, {"e": 6}, 90_000)), "there is room again"
    taken = [queue.take() for _ in range(5)]
    assert [item and item[2] for item in taken] == [b"{'a': 1}", b"{'b': 2}", items[2][2], items[3][2], {"e": 6}]
    assert queue._bytes == 0
