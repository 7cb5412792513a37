"""Trees of runs and spans, made of what events state about their parents."""

from datetime import UTC, datetime, timedelta
from operator import add

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ledger.forest import Forest, Link

START = datetime(2026, 11, 1, tzinfo=UTC)


def link(id_: str, parent: str | None = None, second: int | None = 0) -> Link:
    return Link(id_, parent, None if second is None else START + timedelta(seconds=second))


def forest(*links: Link) -> Forest:
    return Forest(links)


def totals(of: Forest) -> dict[str, int]:
    """Each node counts 1."""
    return of.totals(dict.fromkeys(of.depths(), 1), add)


def test_children_in_the_order_in_which_they_were_seen() -> None:
    tree = forest(link("root"), link("b", "root", 2), link("a", "root", 1), link("c", "a", 5))
    assert (tree.roots, tree.children) == (["root"], {"root": ["a", "b"], "a": ["c"]})
    assert tree.depths() == {"root": 0, "a": 1, "b": 1, "c": 2}
    assert tree.path("c") == ["root", "a", "c"]
    assert tree.below("root") == ["root", "a", "b", "c"]
    assert totals(tree) == {"root": 4, "a": 2, "b": 1, "c": 1}


def test_a_missing_parent_makes_a_root() -> None:
    tree = forest(link("a", "gone"))
    assert (tree.roots, tree.path("a")) == (["a"], ["a"])
    assert (tree.stated_parent("a"), tree.is_a_parent("gone"), "gone" in tree) == ("gone", True, False)


def test_of_several_parents_the_first_seen_counts() -> None:
    tree = forest(link("p"), link("q"), link("x", "q", 9), link("x", "p", 3), link("x", "r", 5), link("x", None, 1))
    assert (tree.stated_parent("x"), list(tree.also_under("x"))) == ("p", ["r", "q"])
    assert totals(tree) == {"p": 2, "q": 1, "x": 1}


def test_parents_seen_at_once_are_ordered_by_name() -> None:
    assert forest(link("p"), link("o"), link("x", "p"), link("x", "o")).stated_parent("x") == "o"


@pytest.mark.parametrize("order", [1, -1])
def test_a_circle_is_cut_at_its_earliest(order: int) -> None:
    links = [link("a", "c", 2), link("b", "a", 1), link("c", "b", 3), link("tail", "c", 0), link("other", None, 0)]
    tree = forest(*links[::order])
    assert tree.circular == {"a", "b", "c"}
    assert tree.roots == ["other", "b"]
    assert tree.path("tail") == ["b", "c", "tail"]
    assert tree.path("a") == ["b", "c", "a"]
    assert totals(tree) == {"b": 4, "c": 3, "a": 1, "tail": 1, "other": 1}


def test_its_own_parent() -> None:
    tree = forest(link("a", "a"), link("b", "a", 1))
    assert (tree.roots, tree.circular, tree.children) == (["a"], {"a"}, {"a": ["b"]})


def test_a_parent_without_events_comes_last() -> None:
    tree = forest(link("parent", None, None), link("x", "parent", 1), link("y", None, 2))
    assert (tree.roots, totals(tree)["parent"]) == (["y", "parent"], 2)


def test_a_thousand_and_more_deep() -> None:
    deep = forest(link("0"), *(link(str(n), str(n - 1), n) for n in range(1, 3_000)))
    assert max(deep.depths().values()) == 2_999
    assert totals(deep)["0"] == 3_000
    assert len(deep.path("2999")) == 3_000


def test_ten_thousand_and_more_wide() -> None:
    wide = forest(link("0"), *(link(str(n), "0", n) for n in range(1, 12_001)))
    assert totals(wide)["0"] == 12_001
    assert wide.children["0"][:2] == ["1", "2"]


def test_no_nodes() -> None:
    assert (forest().roots, forest().depths(), totals(forest())) == ([], {}, {})


_IDS = st.sampled_from("abcdefgh")


@given(st.lists(st.builds(link, _IDS, st.none() | _IDS, st.none() | st.integers(0, 9)), max_size=30))
def test_every_node_is_counted_once(links: list[Link]) -> None:
    tree = Forest(links)
    ids = {each.id for each in links}
    assert set(tree.depths()) == ids
    total = totals(tree)
    assert sum(total[root] for root in tree.roots) == len(ids)
    for id_ in ids:
        assert total[id_] == len(tree.below(id_)) == 1 + sum(total[child] for child in tree.children.get(id_, []))
        assert tree.depths()[id_] == len(tree.path(id_)) - 1
        assert tree.path(id_)[0] in tree.roots
        parents = [each for each in links if each.id == id_ and each.parent is not None]
        stated = tree.stated_parent(id_)
        if stated in ids and id_ not in tree.circular:
            assert id_ in tree.children[stated]
        assert {stated, *tree.also_under(id_)} - {None} == {each.parent for each in parents}
