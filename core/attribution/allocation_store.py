"""Allocations of shared costs in the database. Every change is in the audit log."""

from datetime import datetime
from typing import Any, Final, LiteralString
from uuid import UUID, uuid4

import msgspec

from core.accounts.audit_log import Act, record_act
from core.attribution.allocation import Allocation, AllocationSpec
from core.errors import Conflict, NotFound
from core.ledger_id import LedgerId
from core.process.stored_rows import readable

MAX_ALLOCATIONS: Final = 100
"""Of one ledger."""

_COLUMNS: Final[LiteralString] = "id, org_id, spec, created_at, created_by"
_read_spec = msgspec.json.Decoder(AllocationSpec).decode


async def create_allocation(
    connection: Any, ledger_id: LedgerId, spec: AllocationSpec, actor: str, now: datetime
) -> Allocation:
    """Must be called in a transaction. Raises `Conflict` beyond `MAX_ALLOCATIONS`."""
    if await connection.fetchval("SELECT count(*) FROM allocation WHERE org_id = $1", ledger_id) >= MAX_ALLOCATIONS:
        raise Conflict(f"There are {MAX_ALLOCATIONS:,} allocations; delete one first.", code="too_many_allocations")
    row = await connection.fetchrow(
        f"INSERT INTO allocation ({_COLUMNS}) VALUES ($1, $2, $3, $4, $5) RETURNING {_COLUMNS}",
        *(uuid4(), ledger_id, msgspec.json.encode(spec).decode(), now, actor),
    )
    return await _recorded(connection, _allocation(row), "allocation.created", actor)


async def find_allocation(connection: Any, ledger_id: LedgerId, id_: UUID) -> Allocation:
    """Raises `NotFound`, also for another ledger's."""
    row = await connection.fetchrow(f"SELECT {_COLUMNS} FROM allocation WHERE org_id = $1 AND id = $2", ledger_id, id_)
    if row is None:
        raise NotFound("There is no such allocation.")
    return _allocation(row)


async def list_allocations(
    connection: Any, ledger_id: LedgerId, limit: int = MAX_ALLOCATIONS, after: tuple[datetime, UUID] | None = None
) -> list[Allocation]:
    """Oldest first, which is the order in which they take calls. `after` is the (created_at, id) of the last one
    seen."""
    rows = await connection.fetch(
        f"""SELECT {_COLUMNS} FROM allocation
            WHERE org_id = $1 AND ($2::timestamptz IS NULL OR (created_at, id) > ($2, $3::uuid))
            ORDER BY created_at, id LIMIT $4""",
        *(ledger_id, *(after or (None, None)), limit),
    )
    return readable("allocation", rows, _allocation)


async def delete_allocation(connection: Any, ledger_id: LedgerId, id_: UUID, actor: str) -> None:
    """Must be called in a transaction. Raises `NotFound`."""
    row = await connection.fetchrow(
        f"DELETE FROM allocation WHERE org_id = $1 AND id = $2 RETURNING {_COLUMNS}", ledger_id, id_
    )
    if row is None:
        raise NotFound("There is no such allocation.")
    await _recorded(connection, _allocation(row), "allocation.deleted", actor)


def _allocation(row: Any) -> Allocation:
    id_, ledger_id, spec, *when = row
    return Allocation(id_, LedgerId(ledger_id), _read_spec(spec), *when)


async def _recorded(connection: Any, allocation: Allocation, act: Act, actor: str) -> Allocation:
    details = msgspec.to_builtins(allocation.spec)
    await record_act(connection, allocation.ledger_id, actor, act, allocation.id, details)
    return allocation
