"""A run that cost many times what runs of its feature cost."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple

from outlay.pricing import total

from core.insights.call_groups import marked
from core.insights.call_table import Question
from core.insights.evidence import Evidence, Kind
from core.insights.insight import Claim, Insight
from core.insights.wording import feature_name, usd
from core.ledger.cost_sql import SqlArguments
from core.prices.book import PriceBook
from core.prices.price_groups import PriceGrouping

NAME: Final = "runaway_run"
PERCENT: Final = 95
TIMES: Final = 10
"""Above that percentile: dear runs are usual, ten times dearer than nearly all others are not."""
LEAST_OTHERS: Final = 20
"""Fewer runs have no 95th percentile."""
MOST_RUNS: Final = 1_000

# The n-th of the others, rising, is the n-th of all where the run itself comes later.
_RUNS: Final[LiteralString] = f"""
WITH runs AS (
    SELECT feature, run_id, sum(coalesce(cost_usd, 0)) AS cost_usd FROM insight_call
    WHERE run_id IS NOT NULL GROUP BY 1, 2
), placed AS (
    SELECT *, row_number() OVER (PARTITION BY feature ORDER BY cost_usd, run_id) AS place,
        count(*) OVER (PARTITION BY feature) - 1 AS others
    FROM runs)
SELECT r.feature, r.run_id, r.cost_usd, p.cost_usd AS usual_usd, r.others
FROM placed r JOIN placed p
    ON p.feature IS NOT DISTINCT FROM r.feature AND p.place = ({PERCENT} * r.others + 99) / 100
WHERE r.others >= {LEAST_OTHERS} AND r.place > p.place AND p.cost_usd > 0 AND r.cost_usd >= {TIMES} * p.cost_usd
ORDER BY r.cost_usd DESC, r.run_id LIMIT {MOST_RUNS}
"""


class Runaway(NamedTuple):
    feature: str | None
    run_id: str
    cost_usd: Decimal
    usual_usd: Decimal
    """The percentile of the feature's other runs."""
    others: int


async def _read(connection: Any, prices: PriceBook, question: Question, grouping: PriceGrouping) -> list[Runaway]:
    return [Runaway(*row.values()) for row in await connection.fetch(_RUNS)]


def _marks(runs: list[Runaway], arguments: SqlArguments) -> LiteralString:
    features, ids = arguments.add([run.feature for run in runs]), arguments.add([run.run_id for run in runs])
    return f"""SELECT c.time, c.event_id, r.mark::int AS mark FROM insight_call c
        JOIN unnest({features}::text[], {ids}::text[]) WITH ORDINALITY AS r (feature, run_id, mark)
            ON r.run_id = c.run_id AND r.feature IS NOT DISTINCT FROM c.feature"""


def find(evidence: Evidence) -> Iterator[Insight]:
    by_run: dict[int, list[int]] = {}
    for place, group in marked(evidence.groups, NAME):
        by_run.setdefault(group.marks[NAME], []).append(place)
    for mark, run in enumerate(evidence.read[NAME], 1):
        places = frozenset(by_run.get(mark, ()))
        yield Insight(
            NAME,
            {"feature": run.feature, "run_id": run.run_id},
            f"A run of {feature_name(run.feature)} cost {usd(run.cost_usd)}; {PERCENT} % of its {run.others:,} other "
            f"runs cost at most {usd(run.usual_usd)}.",
            Decimal("0.8"),
            places,
            evidence.events(places),
            run.cost_usd,
            [Claim(places, total((run.cost_usd, run.usual_usd.copy_negate())))],
            {"action": "limit_runs", "budget_usd": run.usual_usd},
            ["The run ends where nearly all others of its feature have ended."],
            [run.feature],
        )


KIND: Final = Kind(NAME, find, _marks, _read)
