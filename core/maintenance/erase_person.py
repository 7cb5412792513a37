"""Erases a person from a ledger: the money stays, the name goes (docs/decisions/0108-erasing-a-person.md)."""

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg

from core.accounts.audit_log import record_act
from core.accounts.erased_people import hash_of, read_key
from core.accounts.name_removal import NameRemoval
from core.attribution.rule_store import remove_person_from_rules
from core.budgets.person_removal import Removed, remove_person
from core.calendar import DAY
from core.db.advisory_locks import Pair, Single
from core.db.compression_epochs import slots_of
from core.db.engine import UNLIMITED_DECOMPRESSION
from core.db.pool import run_again
from core.dimensions import DIMENSIONS
from core.errors import NotFound, Unavailable
from core.ledger.exact_reads import without_compression
from core.ledger_id import LedgerId

_PATIENCE: Final = "5s"
"""Writers of all organisations wait as long as this waits for its locks."""

# In this order: who evaluates budgets or fills their counters holds its lock while it waits for writers, and writers
# touch budgets while they hold theirs.
_LOCKS: Final[LiteralString] = f"""
SET LOCAL lock_timeout = '{_PATIENCE}';
SET LOCAL outlay.erasing = 'on';
SELECT pg_advisory_xact_lock({Single.BUDGET_WATCH})
"""
_NO_RECOUNT: Final[LiteralString] = f"""
SELECT pg_advisory_xact_lock({Pair.RECOUNT}, (id % 2147483648)::int) FROM counting
WHERE org_id = $1 AND NOT retired AND (each = 'user_id' OR conditions ? 'user_id') ORDER BY id
"""
_ALONE: Final[LiteralString] = f"""
SELECT pg_advisory_xact_lock({Single.COUNTING}); LOCK TABLE budget_touch IN SHARE ROW EXCLUSIVE MODE
"""
_REMEMBER: Final[LiteralString] = """
INSERT INTO erased_person (org_id, user_hash, label, erased_at) VALUES ($1, $2, $3, $4)
ON CONFLICT (org_id, user_hash) DO UPDATE SET erased_at = excluded.erased_at
RETURNING label, xmax <> 0 AS is_known
"""
_SUBJECT: Final[LiteralString] = """
UPDATE subject SET user_id = NULL WHERE org_id = $1 AND user_id = $2 RETURNING user_key
"""
_OUTCOMES: Final[LiteralString] = """
UPDATE outcome SET of_id = $3 WHERE org_id = $1 AND of_kind = 'user_id' AND of_id = $2
"""
_KEYS: Final[LiteralString] = """
SELECT id, name, defaults::text FROM api_key
WHERE org_id = $1 AND mode = $2 AND (defaults->>'user_id' = $3 OR position($3 IN name) > 0)
"""
_ACTS: Final[LiteralString] = """
SELECT id, details::text FROM admin_act WHERE org_id = $1 AND position($2 IN details::text) > 0
"""
_SPAN: Final[LiteralString] = "SELECT min(time), max(time) FROM usage_event WHERE org_id = $1"
_EXTRA: Final[LiteralString] = """
SELECT time, event_id, seq, extra::text FROM usage_event
WHERE org_id = $1 AND time >= $2 AND time < $3 AND extra IS NOT NULL AND position($4 IN extra::text) > 0
"""
_SET_EXTRA: Final[LiteralString] = """
UPDATE usage_event SET extra = $5 WHERE org_id = $1 AND time = $2 AND event_id = $3 AND seq = $4
"""
_NAMED: Final[LiteralString] = " UNION ".join(
    [
        *(
            f"(SELECT '{name}' AS field FROM dimension_set WHERE org_id = $1 AND {name} = $2 LIMIT 1)"
            for name in DIMENSIONS
        ),
        "(SELECT 'tenant' FROM entity_day WHERE org_id = $1 AND kind = 't' AND tenant = $2 LIMIT 1)",
        "(SELECT 'session_id' FROM activity WHERE org_id = $1 AND session_id = $2 AND session_id <> '' LIMIT 1)",
        "(SELECT 'run_id' FROM activity WHERE org_id = $1 AND run_id = $2 AND run_id <> '' LIMIT 1) ORDER BY field",
    ]
)


class Erasure(NamedTuple):
    """What was done. Done again, it is what was left to do."""

    hash: str
    """The keyed hash of the id, as the audit log has it."""
    label: str
    """What stands where the name stood."""
    removed: Removed
    outcomes: int
    keys: int
    """With attribution to the person, which goes to the label from now on."""
    extras: int
    """Events in whose `extra` the name stood."""
    still_named: Sequence[str]
    """Fields in which the same text stands as another name, such as `tenant`."""


async def erase_person(
    pool: asyncpg.Pool, ledger_id: LedgerId, user_id: str, by: str, now: datetime | None = None
) -> Erasure:
    """Erases a person. If it fails, it can be called again.

    Raises:
        NotFound: the ledger does not know the person.
        Unavailable: writers, evaluators or a recount kept it waiting; nothing was changed.
    """
    now = now or datetime.now(UTC)
    async with pool.acquire() as connection:
        try:
            done = await run_again(lambda: _erase(connection, ledger_id, user_id, by, now))
        except asyncpg.LockNotAvailableError:
            raise Unavailable("The ledger is busy; erase the person again in a moment.") from None
        extras = await _erase_in_extra(connection, ledger_id, NameRemoval(user_id, done.label))
        return done._replace(extras=extras)


async def _erase(connection: Any, ledger_id: LedgerId, user_id: str, by: str, now: datetime) -> Erasure:
    """All but what single events say in `extra`: writers wait meanwhile, so that none writes the name again."""
    async with connection.transaction():
        await connection.execute(_LOCKS)
        await connection.execute(_NO_RECOUNT, ledger_id)
        await connection.execute(_ALONE)
        hash_ = hash_of(await read_key(connection), ledger_id, user_id)
        label = f"erased-{secrets.token_hex(6)}"
        remembered = await connection.fetchrow(_REMEMBER, ledger_id, hash_, label, now)
        removal = NameRemoval(user_id, remembered["label"])
        user_key = await connection.fetchval(_SUBJECT, ledger_id, user_id)
        removed = await remove_person(connection, ledger_id, removal, now)
        outcomes = await connection.execute(_OUTCOMES, ledger_id, user_id, removal.label)
        keys = await _erase_in_keys(connection, ledger_id, removal)
        rules = await remove_person_from_rules(connection, ledger_id, removal)
        done = Erasure(
            hash_.hex(),
            removal.label,
            removed,
            int(outcomes.split()[-1]),
            keys,
            0,
            [row["field"] for row in await connection.fetch(_NAMED, ledger_id, user_id)],
        )
        if not (remembered["is_known"] or user_key is not None or removed or done.outcomes or keys or rules):
            raise NotFound("There is no such user.")
        await _erase_in_acts(connection, ledger_id, removal)
        await record_act(connection, ledger_id, by, "user.erased", done.hash, {"label": done.label})
    return done


async def _erase_in_keys(connection: Any, ledger_id: LedgerId, removal: NameRemoval) -> int:
    mode = "live" if ledger_id > 0 else "test"
    rows = await connection.fetch(_KEYS, abs(ledger_id), mode, removal.user_id)
    bound = 0
    for row in rows:
        name, defaults = removal.text(row["name"], is_about=False), removal.json(row["defaults"], is_about=False)
        bound += defaults is not None
        defaults = defaults or row["defaults"]
        await connection.execute("UPDATE api_key SET name = $2, defaults = $3 WHERE id = $1", row["id"], name, defaults)
    return bound


async def _erase_in_acts(connection: Any, ledger_id: LedgerId, removal: NameRemoval) -> None:
    """Of budgets and keys: what they were for, and their names."""
    for row in await connection.fetch(_ACTS, ledger_id, removal.forms[0]):
        details = removal.json(row["details"], is_about=False)
        if details is not None:
            await connection.execute("UPDATE admin_act SET details = $2 WHERE id = $1", row["id"], details)


async def _erase_in_extra(connection: Any, ledger_id: LedgerId, removal: NameRemoval) -> int:
    """Day by day: a ledger may have many. No event with the name comes meanwhile."""
    first, last = await connection.fetchrow(_SPAN, ledger_id)
    changed = 0
    while first is not None and first <= last:
        start = first.replace(hour=0, minute=0, second=0, microsecond=0)
        changed += await run_again(partial(_erase_in_day, connection, ledger_id, removal, start))
        first = start + DAY
    return changed


async def _erase_in_day(connection: Any, ledger_id: LedgerId, removal: NameRemoval, start: datetime) -> int:
    end = start + timedelta(days=1)
    async with without_compression(connection, slots_of(start, end)), connection.transaction():
        await connection.execute(UNLIMITED_DECOMPRESSION)
        rows = await connection.fetch(_EXTRA, ledger_id, start, end, removal.forms[0])
        changes = [
            (ledger_id, row["time"], row["event_id"], row["seq"], extra)
            for row in rows
            if (extra := removal.json(row["extra"], is_about=True)) is not None
        ]
        await connection.executemany(_SET_EXTRA, changes)
    return len(changes)
