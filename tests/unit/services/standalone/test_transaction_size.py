"""The size of transactions, with a test's clock."""

from services.standalone.transaction_size import FEWEST, TransactionSize

LOUD, QUIET = 1, 2


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_alone_an_organisation_has_large_ones_however_slow_they_are() -> None:
    size = TransactionSize(2_000, Clock())
    for _ in range(5):
        size.written([LOUD], 2_000, 3.0)
        assert size.most == 2_000


def test_beside_another_they_are_as_large_as_a_tenth_of_a_second() -> None:
    clock = Clock()
    size = TransactionSize(2_000, clock)
    size.written([LOUD, QUIET], 2_000, 0.5)
    assert size.most == 400
    size.written([LOUD], 400, 0.2)
    assert size.most == 200
    clock.now = 10.0
    assert size.most == 2_000
    size.written([QUIET], 1, 0.05)
    assert size.most == 200


def test_they_grow_again_and_have_a_least_size() -> None:
    size = TransactionSize(2_000, Clock())
    size.written([LOUD, QUIET], 2_000, 100.0)
    assert size.most == FEWEST
    sizes = []
    for _ in range(6):
        size.written([LOUD, QUIET], size.most, size.most * 1e-6)
        sizes.append(size.most)
    assert sizes == [200, 400, 800, 1_600, 2_000, 2_000]
    small = TransactionSize(20, Clock())
    small.written([LOUD, QUIET], 20, 100.0)
    assert small.most == 20
