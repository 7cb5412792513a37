"""The time of a question about costs: that of `all_time` is the ledger's own."""

from core.calendar import first_instant
from core.ledger.reader import extent
from core.ledger_id import LedgerId
from core.periods import ALL_TIME
from services.api.query_params import SPAN, TIMEZONE, Span
from services.api.query_reader import Arguments
from services.api.state import Api


async def resolved(api: Api, ledger_id: LedgerId, given: Arguments) -> Span:
    """The time that was asked for; `all_time` from the local day of the first event until all of them are over."""
    span, zone = given[SPAN], given[TIMEZONE]
    if span.period != ALL_TIME:
        return span
    async with api.pool.acquire() as connection:
        found = await extent(connection, ledger_id)
    first, last = found or (given.now, given.now)
    return span._replace(start=first_instant(first.astimezone(zone).date(), zone), end=max(span.end, last))
