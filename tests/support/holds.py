"""Calls through a gate over a real ledger."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from msgspec.structs import replace

from core.holds.decision import Call
from core.holds.estimate import RequestSize
from core.holds.gate import Gate
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from tests.support.budgets import NOON
from tests.support.ledger import usage

MINUTE = timedelta(minutes=1)


async def new_gate(pool: Any) -> Gate:
    async with pool.acquire() as connection:
        gate = Gate(await PriceBook.load(connection))
        await gate.refresh(connection)
    return gate


def call(
    ledger_id: LedgerId,
    at: datetime = NOON,
    *,
    id_: UUID | None = None,
    attempt: int = 1,
    size: RequestSize | None = None,
    lasts_for: timedelta = MINUTE,
    states_cap: bool = True,
    **fields: Any,
) -> Call:
    """Of gpt-4o, 2.50 USD a million tokens of input and 10 USD of output, unless `fields` say another model."""
    event = usage(0, at, **{"event_id": None, "input_tokens": None, "output_tokens": None, **fields})
    return Call(ledger_id, id_ or uuid4(), attempt, event, size or RequestSize(0, 10_000), lasts_for, "key", states_cap)


def landing(of: Call, usd: Any = None, **fields: Any) -> Any:
    """The event of an attempt, with the provider's figure for its cost."""
    told = {} if usd is None else {"cost_usd": Decimal(str(usd)), "cost_source": "provider"}
    id_ = str(of.id) if of.attempt == 1 else f"{of.id}-{of.attempt}"
    own = {"event_id": id_, "operation_id": str(of.id), "attempt": of.attempt, "input_tokens": 1, "output_tokens": 1}
    return replace(of.event, **{**own, **told, **fields})
