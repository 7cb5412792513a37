"""Sums of outcomes: each call once, and what would touch too much is refused."""

from decimal import Decimal

import pytest

from core.errors import Unprocessable
from core.ledger import outcome_rows
from core.ledger.forest import Forest, Link
from core.ledger.outcome_rows import Calls, Material, Outcome, OwnOutcomes, add_up

NAMES = ("session_id", "run_id", "feature")


def chain(length: int) -> Material:
    """Runs below each other, each with an outcome and a call of one dollar; deeper than the interpreter's stack."""
    links = [Link(f"r{n}", f"r{n - 1}" if n else None, None) for n in range(length)]
    outcomes = [Outcome(0, "done", True, Decimal("0.5"), "run_id", f"r{n}") for n in range(length)]
    calls = [Calls((None, f"r{n}", "chat"), 1, Decimal(1)) for n in range(length)]
    return Material(NAMES, outcomes, (), calls, Forest(links))


def test_a_long_chain_counts_each_call_once() -> None:
    found = add_up(chain(5_000), ("name", "feature"), {})
    (row,) = found.rows
    assert tuple(row) == (0, ("done", "chat"), 5_000, 5_000, 5_000, 2_500)
    assert tuple(found.total) == (0, (), 5_000, 5_000, 5_000, 2_500)
    assert found.unlinked == 0


def test_a_run_in_a_circle_is_not_endless() -> None:
    material = chain(2)._replace(forest=Forest([Link("r0", "r1", None), Link("r1", "r0", None)]))
    assert add_up(material, ("name",), {}).total.cost_usd == 2


def test_rows_and_totals_have_a_call_once_each() -> None:
    """A call of a run and of a session, each with an outcome, and a call by itself."""
    calls = [Calls(("s", "r", "chat"), 1, Decimal("0.1")), Calls(("s", None, "mail"), 2, Decimal("0.2"))]
    outcomes = [
        *(Outcome(0, "a", True, None, "run_id", "r"), Outcome(0, "b", False, None, "session_id", "s")),
        *(Outcome(0, "b", True, None, "run_id", "nobody"), Outcome(1, "b", True, Decimal(-1), "feature", "chat")),
    ]
    own = [OwnOutcomes(1, "b", (None, None, "chat"), 3, Decimal("0.4"))]
    found = add_up(Material(NAMES, outcomes, own, calls, Forest([Link("r", None, None)])), ("name", "feature"), {})
    assert [tuple(row) for row in found.rows] == [
        (0, ("b", None), 2, 1, Decimal("0.3"), 0),
        (0, ("a", "chat"), 1, 1, Decimal("0.1"), 0),
        (1, ("b", "chat"), 4, 4, Decimal("0.4"), -1),
    ]
    assert found.total.cost_usd == Decimal("0.7")
    assert found.unlinked == 1


def test_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outcome_rows, "MAX_ROWS", 9)
    with pytest.raises(Unprocessable, match="more than 9 rows"):
        add_up(chain(10), ("run_id",), {})
    monkeypatch.undo()
    monkeypatch.setattr(outcome_rows, "MAX_STEPS", 100)
    assert len(add_up(chain(8), ("run_id",), {}).rows) == 8
    with pytest.raises(Unprocessable, match="fewer rows"):
        add_up(chain(10), ("run_id",), {})
