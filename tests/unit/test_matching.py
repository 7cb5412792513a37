"""Which budgets an event counts for: the index against asking each of them."""

from hypothesis import given
from hypothesis import strategies as st

from core.budget import Calendar
from core.budgets.matching import SCOPES, Counting, Index, facts_from
from tests.unit.test_budget import utc

NAMES = ("provider", "feature", "team", "tenant", "user_id", "run_id")
VALUES = st.sampled_from(["a", "b"])
SAID = st.dictionaries(st.sampled_from(NAMES), VALUES)
COUNTINGS = st.lists(st.tuples(SAID, st.none() | st.sampled_from(NAMES)), max_size=12)


def counting(id_: int, conditions: dict[str, str], each: str | None) -> Counting:
    return Counting(id_, 1, True, conditions, each, Calendar("daily"), utc("2026-01-01T00:00"))


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
            expected = {
                (id_, said.get(each or "", ""))
                for id_, (conditions, each) in enumerate(given_)
                if id_ not in when and conditions.items() <= said.items() and (each is None or each in said)
            }
            facts = facts_from(said)
            assert {c.id for c in index.matching(facts)} == {id_ for id_, _ in expected}
            found = [a for _, additions in index.matches(facts) for a in additions]
            assert {(a.counting_id, a.subject) for a in found} == expected
            assert len(found) == len(expected)


def test_what_an_event_does_not_touch_is_not_looked_at() -> None:
    """One look for each of its values, however many budgets there are."""
    index = Index()
    for n in range(1_000):
        index.add(counting(n, {"feature": "chat", "user_id": f"u{n}"}, None))
    looked: list[int] = []
    files = index._filed  # the claim is about work, so the test looks inside
    index._filed = {key: _Seen(held, looked) for key, held in files.items()}
    assert [c.id for c in index.matching(facts_from({"feature": "chat", "user_id": "u7"}))] == [7]
    assert looked == [1]
    assert len(SCOPES) == len(set(SCOPES))


class _Seen(dict[int, Counting]):
    def __init__(self, held: dict[int, Counting], looked: list[int]) -> None:
        super().__init__(held)
        self._looked = looked

    def values(self) -> list[Counting]:  # type: ignore[override]
        self._looked.append(len(self))
        return list(super().values())
