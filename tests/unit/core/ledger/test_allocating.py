"""Whatever is shared, by whom and when, the sum of all is the total."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st
from outlay.pricing import total

from core.attribution.allocation import Allocation, AllocationSpec, Span
from core.ledger.allocated_costs import InForce, allocate
from core.ledger.cost_sql import CostQuery
from core.ledger.measures import ENTITY_MEASURES
from core.ledger.reader import CostGroup, Costs
from core.ledger_id import LedgerId

START = datetime(2026, 10, 1, tzinfo=UTC)
EDGES = [START + timedelta(days=n) for n in range(4)]
STRETCHES = list(pairwise(EDGES))
NAMES = ("team", "service", "model")
VALUES = st.sampled_from([None, "a", "b", "c"])
MONEY = st.decimals(-5, 100, allow_nan=False, allow_infinity=False, places=12)
NOTHING: dict[str, Any] = {name: Decimal(0) if name.endswith("_usd") else 0 for name in ENTITY_MEASURES}


@st.composite
def groups(draw: st.DrawFn) -> list[CostGroup]:
    rows: dict[Any, CostGroup] = {}
    for _ in range(draw(st.integers(0, 20))):
        key = draw(st.integers(0, 2)), (draw(VALUES), draw(VALUES), draw(VALUES))
        counted = {
            "cost_usd": draw(MONEY),
            "event_count": draw(st.integers(-1, 9)),
            "output_tokens": draw(st.integers(0, 9)),
        }
        rows[key] = CostGroup(*key, {**NOTHING, **counted})
    return list(rows.values())


SHARES = st.sampled_from([{"a": Decimal("0.6"), "b": Decimal("0.4")}, {"new": Decimal(1)}])
SPECS = st.builds(
    AllocationSpec,
    name=st.just("x"),
    where=st.dictionaries(
        st.sampled_from(["team", "service"]),
        st.lists(st.sampled_from(["", "a", "b"]), min_size=1).map(tuple),
        min_size=1,
    ),
    by=st.one_of(st.sampled_from(["cost_usd", "event_count", "tokens"]), SHARES),
    over=st.sampled_from(["team", "model"]),
)
SPANS = st.tuples(st.sampled_from([None, *EDGES[:2]]), st.sampled_from([None, *EDGES[2:]])).map(
    lambda each: Span(*each)
)


@given(groups(), st.lists(st.tuples(SPECS, SPANS), max_size=4))
def test_the_sum_of_all_is_the_total(rows: list[CostGroup], made: list[tuple[AllocationSpec, Span]]) -> None:
    in_force = [
        InForce(Allocation(UUID(int=n), LedgerId(1), spec, START, "me"), span) for n, (spec, span) in enumerate(made)
    ]
    query = CostQuery(LedgerId(1), START, EDGES[-1], ("team", "model"))
    found = Costs(
        [CostGroup(r.bucket, (r.labels[0], r.labels[2], r.labels[1]), r.measures) for r in rows], False, STRETCHES
    )
    answer = allocate(query, ("team", "model", "service"), found, STRETCHES, in_force, {})
    assert total(row.cost_usd for row in answer.rows) == total(row.measures["cost_usd"] for row in rows)
    assert total(row.received_usd for row in answer.rows) == 0
    assert sum(row.measures["event_count"] for row in answer.rows) == sum(row.measures["event_count"] for row in rows)
    assert len({row.labels for row in answer.rows}) == len(answer.rows)
    for part in answer.results:
        assert part.unallocated_usd in (0, part.shared_usd)
        if isinstance(part.allocation.spec.by, dict):
            assert part.unallocated_usd == 0
    if not in_force:
        assert not any(row.received_usd for row in answer.rows)
