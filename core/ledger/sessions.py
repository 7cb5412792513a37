"""Answers about sessions and runs: lists of them, and one with its calls, models and place in its tree."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

import asyncpg

from core.calendar import HOUR, ceil
from core.db.compression_epochs import EVERY_SLOT, slots_of
from core.db.pool import INDEXED_HASH_JOINS, INDEXED_NESTED_LOOPS
from core.errors import NotFound
from core.filters import Filter
from core.ledger.activity import (
    ActivityFacts,
    ActivityOrder,
    ActivityPlan,
    ActivityRow,
    Kind,
    by_model,
    facts,
    plan_activity,
    ranked,
    sums_of,
    user_ids,
    whole_life,
)
from core.ledger.calls import MAX_LOOKED_AT, CallSource, Position, find_calls, read_calls
from core.ledger.exact_reads import read_exactly
from core.ledger.kept_events import kept_from
from core.ledger.run_tree import NOTHING, RunTree, read_tree
from core.ledger_id import LedgerId

NOT_FOUND: Final[Mapping[Kind, str]] = {
    "session_id": "There is no such session.",
    "run_id": "There is no such run.",
}


class Header(NamedTuple):
    """A session or a run, of the events that the question selects."""

    row: ActivityRow
    facts: ActivityFacts | None
    """None: it has no events."""
    user_id: str | None


class Listing(NamedTuple):
    headers: Sequence[Header]
    tree: RunTree | None
    """Of runs."""


class ListQuestion(NamedTuple):
    """Sessions or runs with calls in [start, end), UTC, that meet the filters."""

    ledger_id: LedgerId
    kind: Kind
    start: datetime
    end: datetime
    filters: Mapping[str, Filter]
    order: ActivityOrder
    is_featured: bool = False
    """Whether those with a feature are meant, each with the sums of its whole life."""


class DetailQuestion(NamedTuple):
    """One session or run. Without `start` or `end`: over its whole life."""

    ledger_id: LedgerId
    kind: Kind
    id: str
    start: datetime | None
    end: datetime | None
    limit: int
    after: Position | None


class Detail(NamedTuple):
    header: Header
    by_model: Sequence[tuple[str, str, Mapping[str, Any]]]
    first_calls: Sequence[asyncpg.Record]
    """At most `MAX_LOOKED_AT`."""
    page: Sequence[asyncpg.Record]
    """Calls after the position asked for, up to `limit`."""
    has_more_calls: bool
    """Whether there are more calls than the first ones."""
    tree: RunTree | None
    """Of a run."""
    kept_from: datetime | None
    """The first day whose single calls are kept, where earlier ones of it were dropped."""


async def list_activity(connection: Any, asked: ListQuestion) -> Listing:
    """One page; `order.limit` should be one more than it shows. Raises as `plan_activity` does."""
    needs_life = asked.kind == "run_id" or asked.is_featured
    slots = EVERY_SLOT if needs_life else slots_of(asked.start, asked.end)
    return await read_exactly(connection, slots, lambda: _list(connection, asked))


async def _list(connection: Any, asked: ListQuestion) -> Listing:
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        life = await plan_life(connection, asked.ledger_id)
        if life is None:
            return Listing([], None)
        planned = await plan_activity(connection, asked.ledger_id, asked.start, asked.end, asked.filters)
        summed, featured = (life, planned) if asked.is_featured else (planned, None)
        await connection.execute(INDEXED_HASH_JOINS)
        ids = dict(await ranked(connection, summed, asked.kind, asked.order, featured))
        await connection.execute(INDEXED_NESTED_LOOPS)
        known = await sums_of(connection, summed, asked.kind, [*ids])
        rows = [known.get(id_, _nothing(id_))._replace(figure=figure) for id_, figure in ids.items()]
        headers = await _headers(connection, summed, asked.kind, rows)
        if asked.kind == "session_id":
            return Listing(headers, None)
        tree = await read_tree(connection, life, planned, [row.id for row in rows], ancestors=False)
    return Listing(headers, tree)


def _nothing(id_: str) -> ActivityRow:
    return ActivityRow(id_, NOTHING, None, None)


async def plan_life(connection: Any, ledger_id: LedgerId) -> ActivityPlan | None:
    """The plan of all that the ledger has; None: it has nothing."""
    span = await whole_life(connection, ledger_id)
    return None if span is None else await plan_activity(connection, ledger_id, *span, {})


async def _headers(connection: Any, planned: ActivityPlan, kind: Kind, rows: Sequence[ActivityRow]) -> list[Header]:
    known = await facts(connection, planned, kind, [row.id for row in rows])
    users = await user_ids(connection, planned.query.ledger_id, [each.user_key for each in known.values()])
    return [_header(row, known.get(row.id), users) for row in rows]


def _header(row: ActivityRow, known: ActivityFacts | None, users: Mapping[str, str | None]) -> Header:
    return Header(row, known, users.get(known.user_key) if known is not None and known.user_key else None)


async def read_activity(connection: Any, asked: DetailQuestion) -> Detail:
    """One session or run. Raises `NotFound`, or as `plan_activity` and `find_calls` do."""
    return await read_exactly(connection, EVERY_SLOT, lambda: _detail(connection, asked))


async def _detail(connection: Any, asked: DetailQuestion) -> Detail:
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        life = await plan_life(connection, asked.ledger_id)
        if life is None:
            raise NotFound(NOT_FOUND[asked.kind])
        await connection.execute(INDEXED_NESTED_LOOPS)
        planned = await _narrowed(connection, life, asked)
        row = (await sums_of(connection, planned, asked.kind, [asked.id])).get(asked.id)
        tree = None
        if asked.kind == "run_id":
            tree = await read_tree(connection, life, planned, [asked.id], ancestors=True)
        if row is None:
            await _require_known(connection, life, planned, asked, tree)
            row = _nothing(asked.id)
        (header,) = await _headers(connection, planned, asked.kind, [row])
        models = await by_model(connection, planned, asked.kind, asked.id)
        source = await find_calls(connection, planned, asked.kind, [asked.id])
        first_calls, page = await _calls(connection, source, asked)
        horizon = await kept_from(connection, asked.ledger_id)
    was_dropped = horizon is not None and row.first_at is not None and row.first_at < horizon
    has_more = len(first_calls) > MAX_LOOKED_AT
    first = first_calls[:MAX_LOOKED_AT]
    return Detail(header, models, first, page, has_more, tree, horizon if was_dropped else None)


async def _narrowed(connection: Any, life: ActivityPlan, asked: DetailQuestion) -> ActivityPlan:
    """The plan of the time asked for."""
    if asked.start is None and asked.end is None:
        return life
    start = asked.start or min(life.query.start, asked.end or life.query.start) - HOUR
    end = asked.end or max(life.query.end, ceil(datetime.now(UTC), HOUR), start + HOUR)
    return await plan_activity(connection, asked.ledger_id, start, end, {})


async def _require_known(
    connection: Any, life: ActivityPlan, planned: ActivityPlan, asked: DetailQuestion, tree: RunTree | None
) -> None:
    """Raises `NotFound` unless it has events at another time, or is a run with children."""
    is_parent = tree is not None and tree.forest.is_a_parent(asked.id)
    if is_parent or (planned is not life and await sums_of(connection, life, asked.kind, [asked.id])):
        return
    raise NotFound(NOT_FOUND[asked.kind])


async def _calls(
    connection: Any, source: CallSource, asked: DetailQuestion
) -> tuple[Sequence[asyncpg.Record], Sequence[asyncpg.Record]]:
    """The first calls, up to one more than are looked at, and the page."""
    first = await read_calls(connection, source, MAX_LOOKED_AT + 1)
    after = asked.after
    page = [c for c in first if after is None or (c["timestamp"], c["id"].hex) > after][: asked.limit]
    if len(page) < asked.limit and len(first) > MAX_LOOKED_AT:
        return first, await read_calls(connection, source, asked.limit, after)
    return first, page
