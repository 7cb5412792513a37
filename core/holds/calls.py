"""Calls that budgets let pass, as they are now: open, settled or expired."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, Literal, LiteralString, NamedTuple
from uuid import UUID

import msgspec

from core.event import UsageEvent
from core.ledger_id import LedgerId
from core.process.stored_rows import usable

CallState = Literal["open", "settled", "expired"]
STATES: Final[tuple[CallState, ...]] = ("open", "settled", "expired")

_COLUMNS: Final[LiteralString] = """call_id, attempt, key_id, state, began_at, event, estimate_usd, input_tokens,
    output_tokens, decision, budgets, reserved_usd, actual_usd, rejected, landed_event"""
_FIND: Final[LiteralString] = f"""
SELECT {_COLUMNS} FROM gateway_call WHERE org_id = $1 AND call_id = $2 ORDER BY attempt DESC LIMIT 100
"""
_LIST: Final[LiteralString] = f"""
SELECT {_COLUMNS} FROM gateway_call WHERE org_id = $1 AND state = $2
    AND ($3::timestamptz IS NULL OR (began_at, call_id, attempt) < ($3, $4::uuid, $5::int))
ORDER BY began_at DESC, call_id DESC, attempt DESC LIMIT $6
"""
FORGET_CALLS: Final[LiteralString] = """
WITH gone AS (
    DELETE FROM gateway_call WHERE (org_id, call_id, attempt) IN (
        SELECT org_id, call_id, attempt FROM gateway_call WHERE began_at < now() - interval '100 days'
        ORDER BY began_at LIMIT 1000)
    RETURNING org_id, call_id, attempt
), freed AS (
    DELETE FROM budget_hold b USING gone g
    WHERE (b.org_id, b.call_id, b.attempt) = (g.org_id, g.call_id, g.attempt)
)
SELECT FROM gone
"""
"""Beyond the age at which an event of theirs would be accepted, and beyond every window."""


class BudgetThen(msgspec.Struct, frozen=True):
    """A budget's figures when it let a call pass, in its unit; without what the call held."""

    id: UUID
    subject: str
    spent: Decimal
    reserved: Decimal
    limit: Decimal
    held: Decimal


class HeldCall(NamedTuple):
    """One attempt."""

    id: UUID
    attempt: int
    key_id: str
    state: CallState
    began_at: datetime
    event: UsageEvent
    """What was known of it at its beginning."""
    estimate_usd: Decimal | None
    reserved_usd: Decimal
    """What it holds, or held last; 0 where its event has landed or its deadline has passed."""
    actual_usd: Decimal | None
    decision: str
    budgets: Sequence[BudgetThen]
    rejected: str | None
    landed_event: str | None

    @property
    def excess_usd(self) -> Decimal:
        """By how much it cost more than was held: what budgets can be exceeded by."""
        if self.actual_usd is None or self.estimate_usd is None:
            return Decimal(0)
        return max(self.actual_usd - self.estimate_usd, Decimal(0))


_read_event: Final = msgspec.json.Decoder(UsageEvent).decode
_read_budgets: Final = msgspec.json.Decoder(list[BudgetThen]).decode


async def find_call(connection: Any, ledger_id: LedgerId, id_: UUID) -> list[HeldCall]:
    """The call's attempts, the last one first; none: nothing was held for it."""
    return _calls(await connection.fetch(_FIND, ledger_id, id_))


async def list_calls(
    connection: Any, ledger_id: LedgerId, state: CallState, limit: int, after: tuple[datetime, UUID, int] | None = None
) -> list[HeldCall]:
    """Attempts whose event has not landed, newest first."""
    return _calls(await connection.fetch(_LIST, ledger_id, state, *(after or (None, None, None)), limit))


def _calls(rows: Sequence[Any]) -> list[HeldCall]:
    return usable("gateway_call", rows, _call, lambda row: row["call_id"])


def _call(row: Any) -> HeldCall:
    state = row["state"]
    return HeldCall(
        row["call_id"],
        row["attempt"],
        row["key_id"],
        "settled" if state == "landed" else state,
        row["began_at"],
        _read_event(row["event"]),
        row["estimate_usd"],
        row["reserved_usd"] if state in ("open", "settled") else Decimal(0),
        row["actual_usd"],
        row["decision"],
        _read_budgets(row["budgets"]),
        row["rejected"],
        row["landed_event"],
    )
