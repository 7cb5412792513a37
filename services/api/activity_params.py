"""What the routes about sessions and runs are asked: order, page and time."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Final, NamedTuple, get_args

from core.ledger.activity import ActivityOrder, Kind, OrderBy
from core.ledger.sessions import DetailQuestion, Header, ListQuestion, list_activity
from core.ledger_id import LedgerId
from core.request_types import FIRST_YEAR, LAST_YEAR
from services.api.cost_spans import resolved
from services.api.paging import Page, PageRequest, hex_id, instant, paging, plain_text
from services.api.query_params import DEFAULT_SPAN, EVENT_FILTERS, OPEN_SPAN, Span
from services.api.query_reader import Arguments, Parameter, choice, document, invalid
from services.api.state import Api

Position = tuple[Decimal, str, datetime]
"""In a list: the figure that orders it, the id, and the end of the time that its first page was about."""


def figure(text: str) -> Decimal:
    """A figure that orders a list."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise ValueError(text) from None
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or abs(exponent) > 200 or len(text) > 400:
        raise ValueError(text)
    return number


def asked_time(text: str) -> datetime:
    """A time that a question may be about, UTC."""
    time = instant(text)
    if not FIRST_YEAR < time.year <= LAST_YEAR:
        raise ValueError(text)
    return time


def list_page(listing: str) -> Parameter[PageRequest[Position]]:
    return paging(listing, figure, plain_text, asked_time)


def calls_page(listing: str) -> Parameter[PageRequest[tuple[datetime, str]]]:
    return paging(listing, instant, hex_id)


ORDER: Final[Parameter[OrderBy]] = choice(
    "order_by", "The figure that orders the rows, always the highest first", get_args(OrderBy), "cost_usd"
)


def _includes_spans(given: Arguments) -> bool:
    text = given.text("include")
    if text not in (None, "spans"):
        raise invalid("include", "must be `spans`")
    return text is not None


INCLUDE: Final = Parameter(
    [document("include", "`spans`: the forest of the calls' spans", enum=["spans"])],
    _includes_spans,
)
"""Whether spans are shown."""


class ListRequest(NamedTuple):
    question: ListQuestion
    page: PageRequest[Position]


async def list_request(
    api: Api,
    ledger_id: LedgerId,
    given: Arguments,
    kind: Kind,
    page: PageRequest[Position],
    is_featured: bool = False,
) -> ListRequest:
    """A page after the first one is about the time of the first one, where the request does not say another."""
    span = await resolved(api, ledger_id, given)
    if page.after is not None and given.text("period") is None and given.text("end") is None:
        span = _of_first_page(given, span, page.after[2])
    after = None if page.after is None else page.after[:2]
    order = ActivityOrder(given[ORDER], page.fetch, after)
    question = ListQuestion(ledger_id, kind, span.start, span.end, given[EVENT_FILTERS], order, is_featured)
    return ListRequest(question, page)


def _of_first_page(given: Arguments, span: Span, end: datetime) -> Span:
    start = span.start if given.text("start") else end - DEFAULT_SPAN
    if start >= end:
        raise invalid("cursor", "is of a time before `start`")
    return span._replace(start=start, end=end)


async def page_of(api: Api, asked: ListRequest) -> Page[Header]:
    async with api.pool.acquire() as connection:
        found = await list_activity(connection, asked.question)
    return paged(asked, found.headers)


def paged(asked: ListRequest, headers: Sequence[Header]) -> Page[Header]:
    """The page of `headers`, which may be one more than it shows."""
    end = asked.question.end
    return asked.page.page(headers, lambda header: (header.row.figure, header.row.id, end))


def detail_question(
    ledger_id: LedgerId, given: Arguments, kind: Kind, id_: str, page: PageRequest[tuple[datetime, str]]
) -> DetailQuestion:
    span = given[OPEN_SPAN]
    return DetailQuestion(ledger_id, kind, id_, span.start, span.end, page.fetch, page.after)
