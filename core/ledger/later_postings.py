"""What counts in a month and is about an earlier one, because that was closed: late events and corrections."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final, Literal, LiteralString

import msgspec

from core.ledger.kept_events import require_kept
from core.ledger_id import LedgerId

Reason = Literal["late_event", "repriced", "restated"]
"""It arrived after its month was closed; its price was changed; another witness of the call knew more."""


class LaterPosting(msgspec.Struct, frozen=True, order=True):
    """Signed sums of what has one reason. None: calls without a tenant."""

    posted_to: str
    """The month in which it counts, as 2026-11."""
    about: str
    """The closed month that it is about."""
    reason: Reason
    provider: str
    model: str
    tenant: str | None
    event_count: int
    cost_usd: Decimal


_read = msgspec.json.Decoder(list[LaterPosting]).decode

_POSTED: Final[LiteralString] = """
SELECT to_char(e.time AT TIME ZONE 'UTC', 'YYYY-MM'), to_char(e.posted_for AT TIME ZONE 'UTC', 'YYYY-MM'),
    CASE WHEN e.seq = 0 THEN 'late_event' WHEN c.stands IN (c.seq, -1) THEN 'restated' ELSE 'repriced' END,
    d.provider, d.model, e.tenant, sum(e.event_count)::bigint, coalesce(sum(e.cost_usd), 0)
FROM usage_event e
JOIN dimension_set d ON d.org_id = e.org_id AND d.id = coalesce(e.folded_set, e.dimension_set)
LEFT JOIN LATERAL (
    SELECT * FROM correction c WHERE e.seq > 0 AND c.org_id = e.org_id AND c.event_id = e.event_id AND c.seq >= e.seq
        AND c.time = e.time ORDER BY c.seq LIMIT 1) AS c ON true
WHERE e.org_id = $1 AND e.time >= $2::timestamptz AND e.time < $3::timestamptz AND e.posted_for IS NOT NULL
    AND date_trunc('month', e.posted_for, 'UTC') < date_trunc('month', e.time, 'UTC')
    AND ($4::date IS NULL OR date_trunc('month', e.posted_for, 'UTC') = $4::date::timestamp AT TIME ZONE 'UTC')
GROUP BY 1, 2, 3, 4, 5, 6 HAVING (sum(e.event_count), coalesce(sum(e.cost_usd), 0)) IS DISTINCT FROM (0, 0)
"""

_CLOSED_SINCE: Final = """
SELECT month, corrections::text FROM closed_period WHERE org_id = $1 AND month > $2 ORDER BY month
"""


async def postings_in(
    connection: Any, ledger_id: LedgerId, start: datetime, end: datetime, about: date | None = None
) -> list[LaterPosting]:
    """What counts in [start, end) and is about earlier months, or about one of them, from single events; in order."""
    rows = await connection.fetch(_POSTED, ledger_id, start, end, about)
    return in_order(LaterPosting(*row) for row in rows)


async def postings_about(connection: Any, ledger_id: LedgerId, month: date, now: datetime) -> list[LaterPosting]:
    """What counts in later months and is about this one; in order.

    Raises:
        Unprocessable: events of a later month were dropped before it was closed.
    """
    found, open_from = list[LaterPosting](), following(month)
    for row in await connection.fetch(_CLOSED_SINCE, ledger_id, month):
        if row["corrections"] is None or row["month"] != open_from.date():
            break  # that month, and all after it, are read from events
        found += [each for each in read_postings(row["corrections"]) if each.about == f"{month:%Y-%m}"]
        open_from = following(row["month"])
    if open_from <= now:
        found += await postings_in(connection, ledger_id, open_from, now, month)
        await require_kept(connection, ledger_id, open_from, now)
    return in_order(found)


def following(month: date) -> datetime:
    """The end of a month, UTC."""
    return datetime(month.year + month.month // 12, month.month % 12 + 1, 1, tzinfo=UTC)


def in_order(postings: Any) -> list[LaterPosting]:
    return sorted(postings, key=lambda each: (*msgspec.structs.astuple(each)[:5], each.tenant or "", each.event_count))


def read_postings(text: str) -> list[LaterPosting]:
    return _read(text)


def write_postings(postings: Sequence[LaterPosting]) -> str:
    return msgspec.json.encode(postings).decode()
