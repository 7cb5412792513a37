"""Random calls of sessions and runs, and what brute force over their raw events says of them."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import count as numbering
from random import Random
from typing import Any

from core.event import UsageEvent
from core.ledger.forest import Forest, Link
from tests.support.ledger import NOW, usage

Rows = Sequence[Any]
_numbers = numbering(1)


def calls(random: Random, count: int) -> list[UsageEvent]:
    """Calls of two days whose runs have many parents, and are each other's."""

    def maybe(values: str) -> str | None:
        return random.choice([None, *values.split()])

    return [
        usage(
            n,
            NOW - timedelta(seconds=random.randrange(2 * 86_400)),
            model=random.choice(["gpt-4o", "gpt-4o-mini", "nobody-knows-it"]),
            feature=random.choice(["chat", "chat", None, "search"]),
            user_id=random.choice(["u1", "u1", None, "u2"]),
            tenant=maybe("t"),
            session_id=maybe("s1 s2 s/3"),
            run_id=maybe("r1 r2 r3 r4 r5 r6"),
            parent_run_id=random.choice([None, "r1", "r1", "r2", "r5", "p"]),
            outcome=random.choice([None, None, "done"]),
            latency_ms=random.choice([None, 1.5, 200, 7_000_000]),
            status_code=random.choice([None, 500]),
            cache_read_tokens=random.choice([None, 100]),
            cost_usd=random.choice([None, None, 0.000123]),
            cost_source=random.choice([None, "provider"]),
        )
        for n in (next(_numbers) for _ in range(count))
    ]


RAW = """
SELECT e.*, coalesce(e.posted_for, e.time) AS own_time, s.user_id, d.model, d.provider, d.feature, d.outcome,
    d.cost_status
FROM usage_event e JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.dimension_set
LEFT JOIN subject s ON s.org_id = e.org_id AND s.user_key = e.user_key WHERE e.org_id = $1
"""


def standing(rows: Rows, name: str) -> set[str | None]:
    """The values that events have after all corrections."""
    counts: dict[str | None, int] = defaultdict(int)
    for row in rows:
        counts[row[name]] += row["event_count"]
    return {value for value, events in counts.items() if events > 0}


def only(values: set[str | None]) -> str | None:
    return next(iter(values)) if len(values) == 1 else None


def began(row: Any) -> datetime:
    at: datetime = row["own_time"] - timedelta(microseconds=row["latency_us"] or 0)
    return at


def whole_forest(rows: Rows) -> Forest:
    of_runs = [row for row in rows if row["run_id"] and row["event_count"] > 0]
    parents = [Link(row["parent_run_id"], None, None) for row in of_runs if row["parent_run_id"]]
    return Forest([Link(row["run_id"], row["parent_run_id"], began(row)) for row in of_runs] + parents)
