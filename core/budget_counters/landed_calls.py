"""What a call holds in budgets disappears in the transaction that lands its event (docs/decisions/0119-holds.md)."""

from collections.abc import Iterable, Iterator
from typing import Any, Final, LiteralString, NamedTuple
from uuid import UUID

from core.ledger_id import LedgerId

HAS_CALLS: Final[LiteralString] = "EXISTS (SELECT FROM gateway_call WHERE state <> 'landed')"
"""Whether any call of any ledger waits for its event. A call is written before it is made, so that whoever lands its
event sees it."""
_LAND: Final[LiteralString] = "SELECT land_calls($1, $2, $3, $4)"


class LandedEvent(NamedTuple):
    """What an event says of the call it is of."""

    ledger_id: LedgerId
    event_id: str
    """32 hex digits."""
    operation_id: str | None
    """The call's id; None: it is the event's own."""
    attempt: int | None
    """None: it is of all attempts."""


async def land_calls(connection: Any, events: Iterable[LandedEvent]) -> None:
    """Drops what the attempts hold that these events are of, in the caller's transaction. Takes no lock of a budget."""
    rows = [
        (event.ledger_id, call_id, attempt, event.event_id) for event in events for call_id, attempt in _calls(event)
    ]
    if rows:
        await connection.execute(_LAND, *map(list, zip(*rows, strict=True)))


def _calls(event: LandedEvent) -> Iterator[tuple[UUID, int | None]]:
    """The calls that an event may be of, and which attempt: by its operation, and by its own id, which is the call's
    where the sender's operation is another one."""
    own = UUID(event.event_id)
    if event.operation_id is None:
        yield own, event.attempt
        return
    try:
        operation = UUID(event.operation_id)
    except ValueError:  # another product's own word for an operation
        operation = None
    if operation is not None:
        yield operation, event.attempt
    if operation != own:
        yield own, None
