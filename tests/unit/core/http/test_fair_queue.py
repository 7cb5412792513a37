"""The order in which owners are served."""

from core.http.fair_queue import FairQueue

LOUD, QUIET, OTHER = 1, 2, 3


def emptied(queue: FairQueue[str]) -> list[str]:
    order = []
    while queue:
        order.append(queue.pop()[0])
    return order


def test_one_owners_items_stay_in_order() -> None:
    queue = FairQueue[str]()
    for n in range(5):
        queue.push(LOUD, 100 - n, str(n))
    assert emptied(queue) == ["0", "1", "2", "3", "4"]


def test_a_quiet_owner_comes_after_one_item_of_a_loud_one() -> None:
    queue = FairQueue[str]()
    for n in range(100):
        queue.push(LOUD, 10, f"loud {n}")
    assert queue.pop() == ("loud 0", 10)
    queue.push(QUIET, 10, "quiet 0")
    queue.push(QUIET, 10, "quiet 1")
    assert emptied(queue)[:4] == ["quiet 0", "loud 1", "quiet 1", "loud 2"]


def test_turns_are_by_cost() -> None:
    queue = FairQueue[str]()
    for n in range(3):
        queue.push(LOUD, 100, f"large {n}")
    for n in range(20):
        queue.push(QUIET, 10, f"small {n}")
    order = emptied(queue)
    assert order.index("large 1") - order.index("large 0") == 11


def test_idle_owners_save_up_nothing() -> None:
    queue = FairQueue[str]()
    for n in range(10):
        queue.push(LOUD, 10, f"loud {n}")
    for _ in range(5):
        queue.pop()
    for n in range(5):
        queue.push(QUIET, 10, f"quiet {n}")
    assert [each.split()[0] for each in emptied(queue)] == ["quiet", "loud"] * 5


def test_an_empty_queue_forgets() -> None:
    queue = FairQueue[str]()
    queue.push(LOUD, 1_000, "before")
    queue.pop()
    queue.push(LOUD, 10, "loud")
    queue.push(OTHER, 10, "other")
    assert emptied(queue) == ["loud", "other"]


def test_several_are_taken_up_to_a_cost() -> None:
    queue = FairQueue[str]()
    for n in range(3):
        queue.push(LOUD, 50, f"loud {n}")
    queue.push(QUIET, 10, "quiet")
    assert queue.take(100) == ["loud 0", "quiet"]
    assert queue.take(10) == ["loud 1"], "one, whatever it costs"
    assert queue.take(100) == ["loud 2"]
    assert queue.take(100) == []
    assert not queue


def test_an_owner_that_is_left_out_keeps_its_turn() -> None:
    queue = FairQueue[str]()
    for owner, name in ((LOUD, "loud"), (QUIET, "quiet"), (OTHER, "other")):
        for n in range(2):
            queue.push(owner, 10, f"{name} {n}")
    assert queue.take(20, without={LOUD, OTHER}) == ["quiet 0", "quiet 1"]
    assert queue.take(20, without={LOUD, OTHER}) == []
    assert queue
    queue.push(QUIET, 10, "quiet 2")
    assert emptied(queue) == ["loud 0", "other 0", "loud 1", "other 1", "quiet 2"]
