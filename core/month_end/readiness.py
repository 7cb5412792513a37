"""Whether a month is ready to be closed: checks, each with what it found and where to look.

Closing does not depend on them: who closes decides. A new check is a function in `CHECKS`.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final, NamedTuple

from core.invoices.reconcile import reconcile
from core.invoices.sides import Question
from core.invoices.standing import billed_lately
from core.json_codec import plain_digits
from core.ledger.closed_periods import SETTLED, ClosedPeriod, closed_period, start_of
from core.ledger.cost_sql import CostQuery
from core.ledger.later_postings import following
from core.ledger.measures import ENTITY_MEASURES
from core.ledger.reader import costs
from core.ledger_id import LedgerId
from core.limits import OLDEST
from core.prices.book import PriceBook

_RETRIES: Final = timedelta(hours=72)
"""After a month's end: within this time senders deliver what they held back."""
_LATELY: Final = timedelta(hours=24)


class Finding(NamedTuple):
    """The result of one check."""

    check: str
    ok: bool
    number: int
    """Of what is in the way."""
    detail: str
    evidence_url: str | None = None
    """A GET that lists it."""


class Asked(NamedTuple):
    """A month that is checked."""

    ledger_id: LedgerId
    month: date
    now: datetime

    @property
    def start(self) -> datetime:
        return start_of(self.month)

    @property
    def end(self) -> datetime:
        return following(self.month)

    @property
    def span(self) -> str:
        """As query parameters."""
        return f"start={self.start:%Y-%m-%dT%H:%M:%SZ}&end={self.end:%Y-%m-%dT%H:%M:%SZ}"


Check = Callable[[Any, Asked], Awaitable[Finding]]
"""Asks the database about a month."""


class Readiness(NamedTuple):
    month: date
    closed: ClosedPeriod | None
    """None: it is open."""
    event_count: int
    cost_usd: Decimal
    findings: Sequence[Finding]
    """Of an open month."""

    @property
    def is_ready(self) -> bool:
        return all(finding.ok for finding in self.findings)


async def readiness(connection: Any, ledger_id: LedgerId, month: date, now: datetime) -> Readiness:
    """The state of a month, with what is in the way of closing it."""
    closed = await closed_period(connection, ledger_id, month)
    if closed is not None:
        return Readiness(month, closed, closed.event_count, closed.cost_usd, ())
    asked = Asked(ledger_id, month, now)
    found = await costs(connection, CostQuery(ledger_id, asked.start, asked.end))
    sums = found.rows[0].measures if found.rows else dict.fromkeys(ENTITY_MEASURES, 0)
    findings = [await check(connection, asked) for check in CHECKS]
    return Readiness(month, None, sums["event_count"], Decimal(sums["cost_usd"]), findings)


async def _is_over(connection: Any, asked: Asked) -> Finding:
    over = asked.end + SETTLED <= asked.now
    detail = "The month is over" if over else f"It can be closed from {asked.end + SETTLED:%Y-%m-%d %H:%M} UTC on"
    return Finding("month_over", over, int(not over), detail)


async def _unpriced(connection: Any, asked: Asked) -> Finding:
    filters = {"cost_status": "unpriced"}
    found = await costs(connection, CostQuery(asked.ledger_id, asked.start, asked.end, (), filters))
    count = sum(row.measures["event_count"] for row in found.rows)
    detail = f"{count:,} events have no price and add nothing to the cost" if count else "Every event has a price"
    return Finding("unpriced", not count, count, detail, f"/v1/prices/unpriced?{asked.span}")


_LATE: Final = """
SELECT count(*) FROM usage_event
WHERE org_id = $1 AND time >= $2 AND time < $3 AND seq = 0 AND received_at >= $4
"""


async def _late_events(connection: Any, asked: Asked) -> Finding:
    since = max(asked.end, asked.now - _LATELY)
    count = await connection.fetchval(_LATE, asked.ledger_id, asked.start, asked.end, since)
    waiting = asked.now < asked.end + _RETRIES
    parts = [f"{count:,} events of the month came after its end, in the last 24 hours"] if count else []
    if waiting:
        parts.append(f"senders may still deliver what they held back, until {asked.end + _RETRIES:%Y-%m-%d %H:%M} UTC")
    detail = "; ".join(parts) or f"None came in the last 24 hours; events are taken until {asked.end + OLDEST:%Y-%m-%d}"
    return Finding("late_events", not (count or waiting), count, detail[0].upper() + detail[1:])


_RUNNING: Final = """
SELECT count(*) FROM gateway_call
WHERE org_id = $1 AND state IN ('open', 'settled') AND began_at >= $2 AND began_at < $3
"""


async def _running_calls(connection: Any, asked: Asked) -> Finding:
    count = await connection.fetchval(_RUNNING, asked.ledger_id, asked.start, asked.end)
    detail = f"{count:,} calls of the month have no event yet" if count else "No call of the month waits for its event"
    return Finding("running_calls", not count, count, detail, "/v1/calls")


async def _bills(connection: Any, asked: Asked) -> Finding:
    providers = await billed_lately(connection, asked.ledger_id, asked.now)
    if not providers:
        return Finding("bills", True, 0, "No provider's bills were sent", "/v1/invoices")
    prices = await PriceBook.load(connection)
    wrong = []
    for provider in providers:
        first, last = asked.month, asked.end.date()
        question = Question(asked.ledger_id, provider, first, last)
        found = await reconcile(connection, prices, question, "day", asked.now)
        if missing := (last - first).days - len(found.covered):
            wrong.append(f"{provider} has no bill of {missing} days")
        elif not found.tolerance.allows(found.total.difference, found.total.invoiced):
            wrong.append(f"{provider} and the ledger differ by {plain_digits(found.total.difference)} USD")
    detail = "; ".join(wrong) or "Bills and ledger agree"
    return Finding("bills", not wrong, len(wrong), detail, "/v1/invoices")


_PROPOSALS: Final = "SELECT count(*) FROM price_proposal WHERE org_id = $1 AND state = 'proposed'"


async def _price_proposals(connection: Any, asked: Asked) -> Finding:
    count = await connection.fetchval(_PROPOSALS, abs(asked.ledger_id))
    detail = f"{count:,} proposals for prices are undecided" if count else "No proposal for prices is undecided"
    return Finding("price_proposals", not count, count, detail, "/v1/prices?state=proposed")


CHECKS: Final[Sequence[Check]] = (_is_over, _unpriced, _late_events, _running_calls, _bills, _price_proposals)
"""In the order in which they are shown."""
