"""Finds the insights of a question: reads its calls once, in one snapshot, and lets each kind judge them."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final, NamedTuple

import asyncpg
from outlay.pricing import total

from core.db.compression_epochs import slots_of
from core.errors import Unprocessable
from core.insights.call_groups import Cell, Marks, grouping_of, keys_of, read_groups
from core.insights.call_table import Question, load_calls
from core.insights.evidence import Evidence
from core.insights.insight import Insight
from core.insights.kinds import KINDS
from core.insights.profiles import read_profiles
from core.ledger.cost_sql import CostQuery, SqlArguments
from core.ledger.events import events_at
from core.ledger.exact_reads import read_exactly
from core.ledger.kept_events import require_kept
from core.ledger.reader import require_few_events
from core.prices.book import PriceBook

MOST_CALLS: Final = 2_000_000
"""In the days of a question: they are read one by one."""
LEAST_USD: Final = Decimal("0.01")
LEAST_SHARE: Final = Decimal("0.01")
"""Of what the scope costs: less is not worth a change."""
_BEFORE: Final = timedelta(days=16)
"""What is usual is read from so long before."""
_TIMEOUT_MS: Final = 20_000
_PLAN: Final = (
    "SET LOCAL enable_seqscan = on; SET LOCAL enable_nestloop = on; SET LOCAL enable_hashjoin = on; "
    "SET LOCAL enable_mergejoin = on; SET LOCAL work_mem = '64MB'"
)


async def read_evidence(connection: Any, prices: PriceBook, question: Question) -> Evidence:
    """All that insights are found in.

    Raises:
        Unprocessable: there are too many calls in these days, they are no longer kept, or reading them took 20 s.
    """
    slots = slots_of(question.start - _BEFORE, question.end)
    return await read_exactly(connection, slots, lambda: _in_snapshot(connection, prices, question))


async def _in_snapshot(connection: Any, prices: PriceBook, question: Question) -> Evidence:
    async with connection.transaction(isolation="repeatable_read"):
        return (await _loaded(connection, prices, question))[0]


async def _loaded(connection: Any, prices: PriceBook, question: Question) -> tuple[Evidence, Marks, SqlArguments]:
    query = CostQuery(question.ledger_id, question.start, question.end)
    await require_few_events(connection, query, MOST_CALLS, "Insights are found in single events")
    await require_kept(connection, question.ledger_id, question.start, question.end)
    prices = await prices.refreshed(connection)
    try:
        await connection.execute(f"SET LOCAL statement_timeout = {_TIMEOUT_MS}")
        read = {kind.name: await kind.read_before(connection, question) for kind in KINDS if kind.read_before}
        await load_calls(connection, question)
        await connection.execute(_PLAN)
        grouping = await grouping_of(connection, prices, question)
        profiles = await read_profiles(connection, question)
        for kind in KINDS:
            if kind.read is not None:
                read[kind.name] = await kind.read(connection, prices, question, grouping)
        arguments = SqlArguments()
        marks = {kind.name: kind.marks(read.get(kind.name), arguments) for kind in KINDS if kind.marks}
        keys = SqlArguments()
        keys.values = list(arguments.values)
        groups = await read_groups(connection, prices, question, grouping, marks, keys)
    except asyncpg.QueryCanceledError:
        raise Unprocessable(
            "Reading these calls takes too long; ask for fewer days, or filter them.", code="too_many_events"
        ) from None
    return Evidence(question, prices, grouping, groups, profiles, read), marks, arguments


async def read_calls(
    connection: Any,
    prices: PriceBook,
    question: Question,
    choose: Callable[[Evidence], Collection[int]],
    most: int,
    after: tuple[datetime, str] | None,
) -> Sequence[asyncpg.Record]:
    """The calls of some groups as `core.ledger.events` lists events, newest first.

    Args:
        choose: the places of the groups.
        after: (time, id in hex) of the last call that is known already.

    Raises `Unprocessable` as `read_evidence` does.
    """

    async def read() -> Sequence[asyncpg.Record]:
        async with connection.transaction(isolation="repeatable_read"):
            evidence, marks, arguments = await _loaded(connection, prices, question)
            ranks = [place + 1 for place in await asyncio.to_thread(choose, evidence)]
            keys, source = keys_of(evidence.grouping, marks, arguments)
            time, id_ = after or (question.end, "0" * 32)
            rows = await connection.fetch(
                f"""SELECT time, event_id FROM (
                    SELECT c.time, c.event_id, dense_rank() OVER (ORDER BY {", ".join(keys)}) AS rank
                    FROM {source}) AS c
                WHERE rank = ANY({arguments.add(ranks)}::bigint[]) AND (time, event_id)
                    < ({arguments.add(time)}::timestamptz, {arguments.add(id_)}::uuid)
                ORDER BY time DESC, event_id DESC LIMIT {arguments.add(most)}::bigint""",
                *arguments.values,
            )
            return await events_at(connection, question.ledger_id, [tuple(row) for row in rows])

    return await read_exactly(connection, slots_of(question.start - _BEFORE, question.end), read)


def insights_of(evidence: Evidence) -> list[Insight]:
    """What all kinds find, largest estimate first. Pure."""
    spent = _Spent(evidence)
    found = [insight for kind in KINDS for insight in kind.find(evidence) if insight.groups]
    shown = [insight for insight in found if not insight.has_minimum or not insight.claims or spent.is_worth(insight)]
    return sorted(shown, key=lambda each: (-each.estimated_savings_usd, -each.actual_usd, each.kind, str(each.scope)))


class _Spent:
    """What features, and features with a model, cost."""

    def __init__(self, evidence: Evidence) -> None:
        self._cells = {cell: evidence.cost(places) for cell, places in evidence.cells.items()}
        self._features = {
            feature: evidence.cost(places) for feature, places in evidence.features(range(len(evidence.groups))).items()
        }

    def is_worth(self, insight: Insight) -> bool:
        """Whether its estimate is at least a cent and a hundredth of what its scope costs."""
        scope = insight.scope
        cell = Cell(scope["feature"], scope.get("provider") or "", scope.get("model") or "")
        spent = self._cells[cell] if cell in self._cells else self._features[scope["feature"]]
        estimate = insight.estimated_savings_usd
        return estimate >= LEAST_USD and estimate >= LEAST_SHARE * spent


class Opportunity(NamedTuple):
    insight: Insight
    exclusive_savings_usd: Decimal
    """What is left of its estimate after those before: the dollars of a group of calls are promised once."""


def opportunities(evidence: Evidence, insights: Sequence[Insight]) -> list[Opportunity]:
    """Those of the insights that have an estimate, in their order. Pure."""
    left = [group.cost_usd for group in evidence.groups]
    found = []
    for insight in insights:
        if insight.estimated_savings_usd > 0:
            taken = [_take(left, claim.groups, claim.saved_usd) for claim in insight.claims]
            found.append(Opportunity(insight, max(total(taken), Decimal(0))))
    return found


def _take(left: list[Decimal], places: frozenset[int], wanted: Decimal) -> Decimal:
    """Takes an amount out of what is left of some groups, as far as it is there. Another use that would cost more in
    one group is set against what it saves in others."""
    if wanted <= 0:
        return wanted
    taken = Decimal(0)
    for place in sorted(places):
        part = min(left[place], total((wanted, taken.copy_negate())))
        if part > 0:
            left[place] = total((left[place], part.copy_negate()))
            taken = total((taken, part))
    return taken
