"""Attribution rules in the database. Every change is in the audit log, and known to writers with their next batch."""

from datetime import datetime
from typing import Any, Final, LiteralString
from uuid import UUID, uuid4

import msgspec

from core.accounts.audit_log import Act, record_act
from core.accounts.name_removal import NameRemoval
from core.attribution.rule import Rule, RuleIndex, RuleSpec, in_order
from core.budget_counters.counters import NEXT_VERSION
from core.errors import Conflict, NotFound
from core.ledger_id import LedgerId
from core.process.stored_rows import readable

MAX_RULES: Final = 200
"""Of one ledger: each of its events is compared with them until one takes it."""

_COLUMNS: Final[LiteralString] = "id, org_id, spec, created_at, created_by, changed_at"
_read_spec = msgspec.json.Decoder(RuleSpec).decode


async def create_rule(connection: Any, ledger_id: LedgerId, spec: RuleSpec, actor: str, now: datetime) -> Rule:
    """Must be called in a transaction. Raises `Conflict` beyond `MAX_RULES`."""
    await _next_version(connection)
    if await connection.fetchval("SELECT count(*) FROM attribution_rule WHERE org_id = $1", ledger_id) >= MAX_RULES:
        raise Conflict(f"There are {MAX_RULES:,} rules; delete one first.", code="too_many_rules")
    row = await connection.fetchrow(
        f"""INSERT INTO attribution_rule ({_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $4) RETURNING {_COLUMNS}""",
        *(uuid4(), ledger_id, _json(spec), now, actor),
    )
    return await _recorded(connection, _rule(row), "attribution_rule.created", actor)


async def find_rule(connection: Any, ledger_id: LedgerId, id_: UUID, lock: bool = False) -> Rule:
    """Raises `NotFound`, also for another ledger's. With `lock`, no rule is changed until the transaction ends."""
    if lock:
        await _next_version(connection)
    row = await connection.fetchrow(
        f"SELECT {_COLUMNS} FROM attribution_rule WHERE org_id = $1 AND id = $2", ledger_id, id_
    )
    if row is None:
        raise NotFound("There is no such rule.")
    return _rule(row)


async def list_rules(
    connection: Any, ledger_id: LedgerId, limit: int, after: tuple[datetime, UUID] | None = None
) -> list[Rule]:
    """Oldest first. `after` is the (created_at, id) of the last one seen."""
    rows = await connection.fetch(
        f"""SELECT {_COLUMNS} FROM attribution_rule
            WHERE org_id = $1 AND ($2::timestamptz IS NULL OR (created_at, id) > ($2, $3::uuid))
            ORDER BY created_at, id LIMIT $4""",
        *(ledger_id, *(after or (None, None)), limit),
    )
    return readable("attribution_rule", rows, _rule)


async def rules_of(connection: Any, ledger_id: LedgerId) -> list[Rule]:
    """All rules of a ledger, in the order in which they take calls."""
    return in_order(await list_rules(connection, ledger_id, MAX_RULES))


async def change_rule(connection: Any, before: Rule, spec: RuleSpec, actor: str, now: datetime) -> Rule:
    """Must be called in the transaction that has found `before` with `lock`."""
    row = await connection.fetchrow(
        f"UPDATE attribution_rule SET spec = $2, changed_at = $3 WHERE id = $1 RETURNING {_COLUMNS}",
        *(before.id, _json(spec), now),
    )
    return await _recorded(connection, _rule(row), "attribution_rule.changed", actor)


async def delete_rule(connection: Any, ledger_id: LedgerId, id_: UUID, actor: str) -> None:
    """Must be called in a transaction. What the rule has given stays. Raises `NotFound`."""
    await _next_version(connection)
    row = await connection.fetchrow(
        f"DELETE FROM attribution_rule WHERE org_id = $1 AND id = $2 RETURNING {_COLUMNS}", ledger_id, id_
    )
    if row is None:
        raise NotFound("There is no such rule.")
    await _recorded(connection, _rule(row), "attribution_rule.deleted", actor)


async def remove_person_from_rules(connection: Any, ledger_id: LedgerId, removal: NameRemoval) -> int:
    """Puts the label where rules and allocations name an erased person. Returns how many did."""
    count = 0
    tables: tuple[LiteralString, ...] = ("attribution_rule", "allocation")
    for table in tables:
        for row in await connection.fetch(f"SELECT id, spec::text FROM {table} WHERE org_id = $1", ledger_id):
            if (changed := removal.json(row["spec"], is_about=False)) is not None:
                await connection.execute(f"UPDATE {table} SET spec = $2 WHERE id = $1", row["id"], changed)
                count += 1
    return count


class KnownRules:
    """The rules that a writer knows, by ledger."""

    def __init__(self) -> None:
        self._version = -1
        self._ledgers: dict[LedgerId, RuleIndex] = {}

    async def refresh(self, connection: Any, version: int) -> None:
        """Reads them again if `version`, that of `counting_clock`, is another one than before."""
        if version != self._version:
            found: dict[LedgerId, list[Rule]] = {}
            for rule in readable(
                "attribution_rule", await connection.fetch(f"SELECT {_COLUMNS} FROM attribution_rule"), _rule
            ):
                found.setdefault(rule.ledger_id, []).append(rule)
            self._ledgers = {ledger_id: RuleIndex(rules) for ledger_id, rules in found.items()}
            self._version = version

    def __bool__(self) -> bool:
        return bool(self._ledgers)

    def of(self, ledger_id: LedgerId) -> RuleIndex | None:
        """None: it has no rules."""
        return self._ledgers.get(ledger_id)


async def _next_version(connection: Any) -> None:
    """Makes writers read the rules again; the row stays locked until the commit, so changes come one after another."""
    await connection.fetchval(NEXT_VERSION)


def _json(spec: RuleSpec) -> str:
    return msgspec.json.encode(spec).decode()


def _rule(row: Any) -> Rule:
    id_, ledger_id, spec, *when = row
    return Rule(id_, LedgerId(ledger_id), _read_spec(spec), *when)


async def _recorded(connection: Any, rule: Rule, act: Act, actor: str) -> Rule:
    await record_act(connection, rule.ledger_id, actor, act, str(rule.id), msgspec.to_builtins(rule.spec))
    return rule
