"""The budgets that an event counts for: the index gives the same ones as checking each of them."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from core.budget_counters.counters import Countings, Entry, Spent, additions
from core.budget_counters.matching import Counting, Index, facts_from
from core.budget_counters.windows import Calendar
from core.ledger_id import LedgerId
from tests.support.times import utc

NAMES = ("provider", "feature", "team", "tenant", "user_id", "run_id")
MODEL_NAMES = ("model", "model_family", "model_alias")
NOW = utc("2026-11-25T12:00")
VALUES = st.sampled_from(["a", "b"])
SAID = st.dictionaries(st.sampled_from((*NAMES, *MODEL_NAMES)), VALUES, max_size=6)
CONDITIONS = st.dictionaries(st.sampled_from((*NAMES, "model", "model_family", "model_name")), VALUES, max_size=3)
COUNTINGS = st.lists(st.tuples(CONDITIONS, st.none() | st.sampled_from(NAMES)), max_size=12)


def counting(id_: int, conditions: dict[str, str], each: str | None) -> Counting:
    return Counting(id_, LedgerId(1), True, conditions, each, Calendar("daily"), utc("2026-01-01T00:00"))


def is_met(conditions: dict[str, str], said: dict[str, str]) -> bool:
    return all(
        value in map(said.get, MODEL_NAMES) if name == "model_name" else said.get(name) == value
        for name, value in conditions.items()
    )


@given(COUNTINGS, st.lists(SAID, min_size=1, max_size=5), st.sets(st.integers(0, 11)))
def test_the_index_finds_what_asking_each_one_finds(
    given_: list[tuple[dict[str, str], str | None]], events: list[dict[str, str]], removed: set[int]
) -> None:
    index = Index()
    for id_, (conditions, each) in enumerate(given_):
        index.add(counting(id_, conditions, each))
    for when in (set[int](), removed):
        for id_ in when:
            index.remove(id_)
        for said in events:
            expected = [
                id_
                for id_, (conditions, each) in enumerate(given_)
                if id_ not in when and is_met(conditions, said) and (each is None or each in said)
            ]
            assert sorted(c.id for c in index.matching(facts_from(said))) == expected
    assert len(index) == len(given_) - len(removed & set(range(len(given_))))


@given(COUNTINGS, st.lists(SAID, max_size=8))
def test_counters_gain_what_each_event_alone_would_add(
    given_: list[tuple[dict[str, str], str | None]], events: list[dict[str, str]]
) -> None:
    countings = Countings()
    index = countings.index(LedgerId(1))
    expected: dict[tuple[int, str], int] = {}
    for id_, (conditions, each) in enumerate(given_):
        index.add(counting(id_, conditions, each))
        for n, said in enumerate(events):
            if is_met(conditions, said) and (each is None or each in said):
                key = id_, said[each] if each else ""
                expected[key] = expected.get(key, 0) + 2**n
    entries = [
        Entry(LedgerId(1), facts_from(said), NOW, Spent(Decimal(2**n), 1, 1, "priced")) for n, said in enumerate(events)
    ]
    gained, windows = additions(countings, entries)
    assert {(id_, subject): int(sums[0]) for (id_, _, subject), sums in gained.items()} == expected
    assert windows == gained.keys()


def test_what_an_event_does_not_touch_costs_nothing() -> None:
    """One look-up for each combination of dimensions, however many budgets have it."""
    index = Index()
    for n in range(1_000):
        index.add(counting(n, {"feature": "chat", "user_id": f"u{n}"}, None))
    assert len(index.shapes) == 1
    assert [c.id for c in index.matching(facts_from({"feature": "chat", "user_id": "u7"}))] == [7]
    for n in range(1_000):
        index.remove(n)
    assert (len(index), len(index.shapes)) == (0, 0)
