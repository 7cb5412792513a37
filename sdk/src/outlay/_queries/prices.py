"""Prices: of every model, which of them price what was used, and which are proposed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from outlay._errors import Unavailable
from outlay._local_prices import PRICES
from outlay._request import Request, client_method, client_pages
from outlay._responses import AttrDict, Table

from .paths import Time, get, segment, when, with_query


class ModelPrice(AttrDict):
    """USD per thousand tokens, before any tier. A class without a rate of its own is left out."""

    provider: str
    model: str
    prompt_per_1k: Decimal
    completion_per_1k: Decimal
    effective_from: str


class Pricing(Table[ModelPrice]):
    models: list[ModelPrice]
    version: int
    next_cursor: str | None

    _row_types = {"models": ModelPrice}  # noqa: RUF012 - the base declares it as a ClassVar


class CoveredModel(AttrDict):
    """A model that was used, and the rule that prices it."""

    provider: str
    model: str
    events: int
    status: str
    priced_as: str | None
    rule: str | None
    since: str | None
    source: str | None
    checked_on: str | None
    detail: str | None


class PriceCoverage(Table[CoveredModel]):
    models: list[CoveredModel]
    counts: dict[str, int]
    version: int

    _row_types = {"models": CoveredModel}  # noqa: RUF012 - the base declares it as a ClassVar


class UnpricedModel(AttrDict):
    provider: str
    model: str
    event_count: int
    input_tokens: int
    output_tokens: int


class UnpricedModels(Table[UnpricedModel]):
    models: list[UnpricedModel]
    start: str
    end: str
    next_cursor: str | None

    _row_types = {"models": UnpricedModel}  # noqa: RUF012 - the base declares it as a ClassVar


class PriceProposal(AttrDict):
    """An organisation's own prices, proposed, in force or rejected."""

    id: int
    state: str
    source: str
    checked_on: str
    proposed_at: str
    proposed_by: str
    version: int | None


class PriceProposals(Table[PriceProposal]):
    proposals: list[PriceProposal]
    next_cursor: str | None

    _row_types = {"proposals": PriceProposal}  # noqa: RUF012 - the base declares it as a ClassVar


class Period(AttrDict):
    """A closed month."""

    month: str
    closed_at: str
    closed_by: str
    event_count: int
    cost_usd: Decimal


class Periods(Table[Period]):
    periods: list[Period]
    next_cursor: str | None

    _row_types = {"periods": Period}  # noqa: RUF012 - the base declares it as a ClassVar


@client_method
def pricing(*, limit: int | None = None, cursor: str | None = None, **filters: Any) -> Request[Pricing]:
    """The prices in force now; the filters are `provider` and `model`."""
    return Request("GET", with_query("/v1/pricing", {"limit": limit, "cursor": cursor}, filters), Pricing)


@client_method
def refresh_prices() -> Request[str]:
    """Use the server's price book for local prices, in place of the shipped one. Returns the book's source."""
    return Request("GET", "/v1/pricing?view=book", _use_book)


def _use_book(book: dict[str, Any]) -> str:
    try:
        return PRICES.use(book).source
    except Exception as error:  # noqa: BLE001 - it may be wrong in any way
        raise Unavailable(f"the server's price book cannot be used: {error}") from None


@client_method
def get_price_coverage(
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    older_than_days: int | None = None,
    model: Any = None,
) -> Request[PriceCoverage]:
    """Which rule prices each model that was used, since when and from where; a price is old after `older_than_days`."""
    asked = {**when(start, end, timezone, period), "older_than_days": older_than_days}
    return get("/v1/prices/coverage", PriceCoverage, asked, {"model": model}, is_optional=True)


@client_method
def get_unpriced_models(
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Request[UnpricedModels]:
    """Models that were used without a price."""
    asked = {**when(start, end, timezone, period), "limit": limit, "cursor": cursor}
    return get("/v1/prices/unpriced", UnpricedModels, asked)


iter_unpriced_models = client_pages(get_unpriced_models, lambda page: page.models)


@client_method
def get_price_proposals(
    *, state: str | None = None, limit: int | None = None, cursor: str | None = None
) -> Request[PriceProposals]:
    """Your organisation's own prices: proposed, in force and rejected ones."""
    return get("/v1/prices", PriceProposals, {"state": state, "limit": limit, "cursor": cursor})


iter_price_proposals = client_pages(get_price_proposals, lambda page: page.proposals)


@client_method
def get_price_proposal(proposal_id: int) -> Request[PriceProposal]:
    """One proposal, with its effect while it is undecided. Raises `NotFound`."""
    return get(f"/v1/prices/{segment(str(proposal_id))}", PriceProposal)


@client_method
def get_periods(*, limit: int | None = None, cursor: str | None = None) -> Request[Periods]:
    """Closed months."""
    return get("/v1/periods", Periods, {"limit": limit, "cursor": cursor})


iter_periods = client_pages(get_periods, lambda page: page.periods)
