"""What-if of one session, or of a run with all runs below it."""

from typing import Any

from core.db.compression_epochs import EVERY_SLOT
from core.db.pool import INDEXED_NESTED_LOOPS
from core.errors import NotFound, Unprocessable
from core.ledger.activity import ActivityPlan, Kind, event_ranges
from core.ledger.exact_reads import read_exactly
from core.ledger.run_tree import read_tree
from core.ledger.sessions import NOT_FOUND, plan_life
from core.ledger.what_if import what_if_in_snapshot
from core.ledger.what_if_result import WhatIf
from core.ledger.what_if_sql import WhatIfQuestion
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.scenario import Scenario


async def replayed(
    connection: Any, prices: PriceBook, ledger_id: LedgerId, kind: Kind, id_: str, scenario: Scenario
) -> WhatIf:
    """The cost of all of its events as it is and as it would be, from one snapshot.

    Raises `NotFound` where it has none, or as `what_if` does.
    """

    async def work() -> WhatIf:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            life = await plan_life(connection, ledger_id)
            if life is None:
                raise NotFound(NOT_FOUND[kind])
            await connection.execute(INDEXED_NESTED_LOOPS)
            ids = await _ids(connection, life, kind, id_)
            ranges = await event_ranges(connection, life, kind, ids)
            question = WhatIfQuestion(ledger_id, ranges, {}, scenario, (kind, ids))
            found = await what_if_in_snapshot(connection, prices, question) if ranges else None
        if found is None or not (found.by_model or found.not_compared):
            raise NotFound(NOT_FOUND[kind])
        return found

    return await read_exactly(connection, EVERY_SLOT, work)


async def _ids(connection: Any, life: ActivityPlan, kind: Kind, id_: str) -> list[str]:
    if kind == "session_id":
        return [id_]
    tree = await read_tree(connection, life, life, [id_], ancestors=False)
    if tree.is_cut:
        raise Unprocessable("Too many runs hang below this one; replay one of them.", code="too_many_events")
    return tree.forest.below(id_)
