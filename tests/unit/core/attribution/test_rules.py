"""The rule that takes a call: by an index as by going through all rules."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from core.attribution.rule import Rule, RuleIndex, RuleSpec, changes, in_order, taker
from core.dimensions import DIMENSIONS
from core.ledger.dimension_set import set_id
from core.ledger_id import LedgerId

NOW = datetime(2026, 11, 1, tzinfo=UTC)
VALUES = st.sampled_from(["", "a", "b"])
WHERE = st.fixed_dictionaries(
    {},
    optional={
        name: st.lists(VALUES, min_size=1, max_size=2).map(tuple) for name in ("team", "model", "model_name", "user_id")
    }
    | {"status": st.sampled_from([("error",), ("success",), ("404", "error"), ("404",)])},
)
RULES = st.lists(
    st.builds(
        Rule,
        id=st.integers(0, 2**64).map(lambda n: UUID(int=n)),
        ledger_id=st.just(LedgerId(1)),
        spec=st.builds(
            RuleSpec,
            name=st.just("r"),
            where=WHERE,
            set=st.just({"team": "growth"}),
            since=st.sampled_from([None, NOW, NOW + timedelta(days=2)]),
            priority=st.integers(0, 2),
            overwrite=st.booleans(),
        ),
        created_at=st.integers(0, 3).map(lambda n: NOW + timedelta(hours=n)),
        created_by=st.just("me"),
        changed_at=st.just(NOW),
    ),
    max_size=5,
)
OPTIONAL = VALUES.map(lambda value: value or None)
CALLS = st.lists(
    st.fixed_dictionaries(
        {
            "team": OPTIONAL,
            "model": OPTIONAL,
            "model_family": OPTIONAL,
            "user_id": OPTIONAL,
            "status_code": st.sampled_from([None, "200", "404", "500"]),
            "error_type": OPTIONAL,
        }
    ),
    max_size=6,
)


@given(RULES, CALLS, st.sampled_from([NOW - timedelta(days=1), NOW, NOW + timedelta(days=3)]))
def test_an_index_finds_the_same_rule(rules: list[Rule], calls: list[Mapping[str, str | None]], at: datetime) -> None:
    index, ordered = RuleIndex(rules), in_order(rules)
    for call in calls:
        dimensions = set_id(tuple(call.get(name) for name in DIMENSIONS))
        found = taker(ordered, call.get, at)
        assert index.taker(dimensions, call.get, at) == found
        if found:
            assert all(each.spec.priority <= found.spec.priority for each in rules if taker([each], call.get, at))
            expected = {} if call["team"] and not found.spec.overwrite else {"team": "growth"}
            assert changes(found.spec, call.get) == expected
