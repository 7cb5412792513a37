"""The database's part of holds: each function is one statement, and so one round trip and one transaction of its own
unless the caller is in one. What the statements do is in migration 0113."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Final, LiteralString

import asyncpg
import msgspec

from core.errors import Conflict
from core.event import event_time
from core.holds.decision import Call, Figures, Offer
from core.holds.enforced import BudgetShare
from core.ledger_id import LedgerId

_RESERVE: Final[LiteralString] = """
SELECT spent, reserved, fits FROM reserve_holds(jsonb_populate_record(NULL::gateway_call, $1::jsonb), $2, $3, $4, $5,
    $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) ORDER BY place
"""
_FIGURES: Final[LiteralString] = """
SELECT spent, reserved FROM budget_figures($1, $2, $3, $4, $5, $6, $7, clock_timestamp()) ORDER BY place
"""
_SETTLE: Final[LiteralString] = "SELECT settle_holds($1, $2, $3::smallint, $4, $5, $6, $7, $8)"
_RENEW: Final[LiteralString] = """
WITH called AS (
    SELECT * FROM unnest($1::int[], $2::uuid[], $3::smallint[]) AS t (org_id, call_id, attempt)
), renewed AS (
    UPDATE gateway_call g SET deadline = clock_timestamp() + $4::interval FROM called c
    WHERE (g.org_id, g.call_id, g.attempt) = (c.org_id, c.call_id, c.attempt) AND g.state = 'open'
    RETURNING g.org_id, g.call_id, g.attempt, g.deadline
)
UPDATE budget_hold b SET deadline = r.deadline FROM renewed r
WHERE (b.org_id, b.call_id, b.attempt) = (r.org_id, r.call_id, r.attempt)
"""
_ANSWERED: Final[LiteralString] = """
UPDATE gateway_call SET event = event || jsonb_build_object('response_id', $4::text)
WHERE org_id = $1 AND call_id = $2 AND attempt = $3 AND state = 'open'
"""
_RELEASE: Final[LiteralString] = """
WITH released AS (
    DELETE FROM gateway_call WHERE org_id = $1 AND call_id = $2 AND attempt = $3 AND state IN ('open', 'expired')
    RETURNING org_id, call_id, attempt
)
DELETE FROM budget_hold b USING released r
WHERE (b.org_id, b.call_id, b.attempt) = (r.org_id, r.call_id, r.attempt)
"""
_REJECT: Final[LiteralString] = """
UPDATE gateway_call SET rejected = $4, deadline = 'infinity', state = 'settled'
WHERE org_id = $1 AND call_id = $2 AND attempt = $3 AND state <> 'landed'
"""
_ROLLED: Final[LiteralString] = """
SELECT window_start FROM (
    SELECT window_start, sum(amount) OVER (ORDER BY window_start) AS gone FROM (
        SELECT c.window_start, CASE $5 WHEN 'tokens' THEN sum(c.tokens) WHEN 'events' THEN sum(c.event_count)
            ELSE sum(c.cost_usd) + sum(c.unpriced_count) * $6::numeric + sum(c.unpriced_tokens) * $7::numeric
            END AS amount
        FROM budget_counter c WHERE c.counting = $1 AND c.subject = $2 AND c.window_start BETWEEN $3 AND $4
        GROUP BY 1) AS bucket) AS summed
WHERE gone >= $8 ORDER BY window_start LIMIT 1
"""


async def hold(connection: Any, call: Call, offer: Offer) -> list[Figures]:
    """Holds the offer in all of its budgets where it fits each of them, else in none; the figures are of before.

    Raises:
        Conflict: the attempt was made already, and what it cost is known.
    """
    shares = offer.shares
    try:
        rows = await connection.fetch(
            _RESERVE,
            _row(call, offer),
            call.lasts_for,
            [share.budget.id for share in shares],
            *_places(shares)[:4],
            [share.key for share in shares],
            *_places(shares)[4:],
            [offer.amount(share) for share in shares],
            [share.limit for share in shares],
            [offer.ceiling(share) for share in shares],
            [offer.below(share) for share in shares],
            [share.spec.shadow for share in shares],
        )
    except asyncpg.UniqueViolationError:
        raise Conflict("This attempt was made already.", code="attempt_made") from None
    return [Figures(*row) for row in rows]


async def read(connection: Any, offer: Offer) -> list[Figures]:
    """As `hold`, and holds nothing."""
    rows = await connection.fetch(_FIGURES, *_places(offer.shares))
    both = zip(offer.shares, rows, strict=True)
    return [Figures(row[0], row[1], offer.fits(share, row[0] + row[1])) for share, row in both]


async def settle(
    connection: Any,
    call: tuple[LedgerId, Any, int],
    cost_usd: Decimal | None,
    tokens: int,
    shares: Sequence[BudgetShare],
) -> bool:
    """The attempt holds this from now on. False: it held nothing, or its event has landed."""
    held = [share.amount(cost_usd, tokens) or Decimal(0) for share in shares]
    counters = [[share.counting for share in shares], [share.subject for share in shares], [s.key for s in shares]]
    settled: bool = await connection.fetchval(_SETTLE, *call, cost_usd, *counters, held)
    return settled


async def renew(connection: Any, calls: Sequence[Call], lasts_for: timedelta) -> None:
    """Moves the deadlines of calls that still run, in one statement; those that have expired stay so."""
    columns = [call.ledger_id for call in calls], [call.id for call in calls], [call.attempt for call in calls]
    await connection.execute(_RENEW, *columns, lasts_for)


async def note_response(connection: Any, call: Call, response_id: str) -> None:
    """Remembers the provider's id of an answer whose usage comes later. If nobody tells of it through this attempt, its
    estimate has that id, and is no second charge beside an event that was told by the answer's id."""
    await connection.execute(_ANSWERED, call.ledger_id, call.id, call.attempt, response_id)


async def release(connection: Any, call: Call) -> None:
    """An attempt that was never made holds nothing, and is forgotten."""
    await connection.execute(_RELEASE, call.ledger_id, call.id, call.attempt)


async def reject(connection: Any, call: Call, reason: str) -> None:
    """An attempt whose event can never land: what it holds stays as spend, and `GET /v1/calls` says so."""
    await connection.execute(_REJECT, call.ledger_id, call.id, call.attempt, reason)


async def rolled_out(connection: Any, share: BudgetShare, needed: Decimal) -> datetime | None:
    """The bucket of a rolling window with which enough will have rolled out of it; None: spend alone is not enough."""
    found: datetime | None = await connection.fetchval(
        _ROLLED,
        *(share.counting, share.subject, share.first, share.last, share.spec.metric),
        *(share.unknown, share.per_token, needed),
    )
    return found


def _places(shares: Sequence[BudgetShare]) -> list[list[Any]]:
    return [
        [share.counting for share in shares],
        [share.subject for share in shares],
        [share.first for share in shares],
        [share.last for share in shares],
        [share.spec.metric for share in shares],
        [share.unknown for share in shares],
        [share.per_token for share in shares],
    ]


def _row(call: Call, offer: Offer) -> str:
    """The columns of `gateway_call` that the caller knows. Named, so that a later version can add one."""
    held = [offer.amount(share) for share in offer.shares if share.spec.metric == "cost_usd"]
    return msgspec.json.encode(
        {
            "org_id": call.ledger_id,
            "call_id": call.id,
            "attempt": call.attempt,
            "key_id": call.key_id,
            "began_at": event_time(call.event) or datetime.now(UTC),
            "event": offer.event,
            "estimate_usd": offer.estimate.cost_usd,
            "input_tokens": offer.estimate.input_tokens,
            "output_tokens": offer.estimate.output_tokens,
            "decision": "degrade" if offer.is_degraded else "allow",
            "reserved_usd": max(held, default=offer.estimate.cost_usd or Decimal(0)),
        }
    ).decode()
