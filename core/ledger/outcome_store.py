"""Outcomes that senders post: what a run, a session, a user or a feature has achieved, each id once."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, Literal, LiteralString, NamedTuple, get_args

from core.accounts.erased_people import labels_of
from core.budget_counters.counters import COUNT_IN
from core.ledger_id import LedgerId

LinkKind = Literal["session_id", "run_id", "user_id", "feature"]
LINK_KINDS: Final[tuple[LinkKind, ...]] = get_args(LinkKind)


class PostedOutcome(NamedTuple):
    outcome_id: str
    time: datetime
    name: str
    success: bool
    value_usd: Decimal | None
    of_kind: LinkKind
    of_id: str


_COLUMNS: Final[LiteralString] = "outcome_id, time, name, success, value_usd, of_kind, of_id"
_ADD: Final[LiteralString] = f"""
INSERT INTO outcome (org_id, {_COLUMNS})
SELECT $1, * FROM unnest(
    $2::text[], $3::timestamptz[], $4::text[], $5::boolean[], $6::numeric[], $7::text[], $8::text[]) AS o (id)
ORDER BY id
ON CONFLICT (org_id, outcome_id) DO NOTHING RETURNING true
"""
_POSTED: Final[LiteralString] = f"""
SELECT {_COLUMNS} FROM outcome
WHERE org_id = $1 AND time >= $2 AND time < $3 AND ($4::text[] IS NULL OR name = ANY($4)) LIMIT $5
"""
_NAMES_OF: Final[LiteralString] = """
SELECT DISTINCT of_kind, of_id, name FROM outcome
WHERE org_id = $1 AND of_kind IN ('session_id', 'run_id') AND of_id = ANY($2::text[])
"""


async def add_outcomes(connection: Any, ledger_id: LedgerId, outcomes: Sequence[PostedOutcome]) -> int:
    """How many of them are new. One whose id is known changes nothing, whatever else it says."""
    async with connection.transaction():
        named = await _without_erased(connection, ledger_id, outcomes)
        columns = [list(column) for column in zip(*named, strict=True)] or [[] for _ in PostedOutcome._fields]
        return len(await connection.fetch(_ADD, ledger_id, *columns))


async def _without_erased(
    connection: Any, ledger_id: LedgerId, outcomes: Sequence[PostedOutcome]
) -> Sequence[PostedOutcome]:
    """With labels in place of people who were erased."""
    users = {each.of_id for each in outcomes if each.of_kind == "user_id"}
    if not users:
        return outcomes
    await connection.execute(COUNT_IN)  # an erasure waits until these are there
    labels = await labels_of(connection, ledger_id, users)
    return [
        each._replace(of_id=labels.get(each.of_id, each.of_id)) if each.of_kind == "user_id" else each
        for each in outcomes
    ]


async def posted_between(
    connection: Any, ledger_id: LedgerId, start: datetime, end: datetime, names: Sequence[str] | None, most: int
) -> list[PostedOutcome]:
    """Those of [start, end), UTC, that have one of these names; None: any. At most `most`, in no order."""
    rows = await connection.fetch(_POSTED, ledger_id, start, end, names, most)
    return [PostedOutcome(*row) for row in rows]


async def posted_names(connection: Any, ledger_id: LedgerId, ids: Sequence[str]) -> set[tuple[str, str, str]]:
    """(kind, id, name) of all outcomes ever posted of the sessions and runs with these ids."""
    return {tuple(row) for row in await connection.fetch(_NAMES_OF, ledger_id, ids)}


async def first_posted(connection: Any, ledger_id: LedgerId) -> datetime | None:
    """The time of the earliest one; None: there are none."""
    found: datetime | None = await connection.fetchval("SELECT min(time) FROM outcome WHERE org_id = $1", ledger_id)
    return found
