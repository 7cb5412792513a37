"""What a proposal changes: price by price, what the last 30 days would have cost, and what looks like a slip."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final, NamedTuple

from outlay.pricing import Rate, Rates, Unpriced, Usage, price, total
from outlay.terms import terms_from

from core.ledger.measures import TOKEN_COLUMNS
from core.money import minus, plus
from core.prices import queries
from core.prices.amounts import Place, Slip, Slips, amounts
from core.prices.book import PriceBook, Quote
from core.prices.rows import Discount, OrgAlias, Price, PriceRow
from core.prices.stated import ChangedRows

LATELY: Final = timedelta(days=30)
_AHEAD: Final = 2**31 - 2**20
"""Ids for rows that may never be stored; larger than any that is."""


class ChangedRate(NamedTuple):
    """An amount of a price before and after, what an organisation pays for it; None: no amount of its own."""

    provider: str
    model: str
    effective_from: datetime
    place: Place
    before: Decimal | None
    after: Decimal | None


class ChangedCost(NamedTuple):
    """What a model's usage of the last 30 days costs by the old and by the new prices; None: it has no price."""

    provider: str
    model: str
    events: int
    before_usd: Decimal | None
    after_usd: Decimal | None

    @property
    def difference_usd(self) -> Decimal:
        return minus(self.after_usd, self.before_usd) or Decimal(0)


class Effect(NamedTuple):
    start: datetime
    end: datetime
    models: list[ChangedCost]
    """Largest difference first; models whose cost stays are left out."""

    @property
    def difference_usd(self) -> Decimal:
        return total(model.difference_usd for model in self.models)


class Difference(NamedTuple):
    rates: list[ChangedRate]
    effect: Effect
    slips: list[Slip]


async def difference(
    connection: Any, org_id: int | None, changes: ChangedRows, now: datetime, brings_names: bool = False
) -> Difference:
    """For one organisation, or with None for everybody. A catalogue brings the names of its models with it."""
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        book = await PriceBook.load(connection)
        proposed = await PriceBook.load(connection, *_hypothetical(org_id, changes))
        rates = [line for row in changes.prices for line in _changed_rates(book, proposed, org_id, row)]
        find = Slips(book.models(now))
        stated = [(row, terms_from(row.rates, row.terms)) for row in changes.prices]
        slips = [slip for row, terms in stated for slip in find.of(row.provider, row.model, terms)]
        slips += () if brings_names else _without_effect(proposed, org_id or 0, changes, now)
        dates = [row.effective_from for row in changes.prices] + [row.effective_from for row in changes.discounts]
        effect = await _effect(connection, org_id, book, proposed, max([now, *dates]), now)
    return Difference(rates, effect, slips)


def _hypothetical(org_id: int | None, changes: ChangedRows) -> tuple[list[Price], list[Discount], list[OrgAlias]]:
    prices = [
        Price(
            _AHEAD + place,
            row.provider,
            row.model,
            row.effective_from,
            terms_from(row.rates, row.terms),
            org_id,
            0,
            bool(row.terms.get("withdrawn")),
            bool(row.terms.get("ends")),
        )
        for place, row in enumerate(changes.prices)
    ]
    if org_id is None:
        return prices, [], []
    discounts = [
        Discount(_AHEAD + place, org_id, row.provider, row.model, row.effective_from, Decimal(row.percent))
        for place, row in enumerate(changes.discounts)
    ]
    aliases = [
        OrgAlias(
            org_id,
            row.provider,
            row.kind,
            row.name,
            (row.target_provider, row.target_model) if row.target_provider and row.target_model else None,
        )
        for row in changes.aliases
    ]
    return prices, discounts, aliases


def _changed_rates(book: PriceBook, proposed: PriceBook, org_id: int | None, row: PriceRow) -> Iterator[ChangedRate]:
    name = row.provider, row.model, row.effective_from
    before, after = (_amounts(of.quote(org_id or 0, *name)) for of in (book, proposed))
    for place in dict.fromkeys((*before, *after)):
        old, new = before.get(place), after.get(place)
        if old != new:
            yield ChangedRate(*name, place, old, new)


def _without_effect(proposed: PriceBook, org_id: int, changes: ChangedRows, now: datetime) -> Iterator[Slip]:
    """What no event would ever be charged by: it is stated for another name than the price book's."""
    for row in changes.prices:
        quote = proposed.quote(org_id, row.provider, row.model, row.effective_from)
        if (quote is None or quote.price.id < _AHEAD) and not row.terms.keys() & {"withdrawn", "ends"}:
            meant = f"{quote.price.provider} {quote.price.model}" if quote else "another model"
            yield Slip(row.provider, row.model, None, f"would never be used: events of this name are priced as {meant}")
    for discount in changes.discounts:
        name = discount.provider, discount.model or "", discount.effective_from
        quote = proposed.quote(org_id, *name) if discount.model else None
        reached = quote is not None and quote.discount is not None and quote.discount.id >= _AHEAD
        if discount.model and Decimal(discount.percent) and not reached:
            why = "the model has no price" if quote is None else "your own price holds, or another discount"
            yield Slip(*name[:2], None, f"this discount would never be used: {why}")
    for alias in changes.aliases:
        target = alias.target_provider, alias.target_model
        if target[0] and target[1] and proposed.quote(org_id, target[0], target[1], now) is None:
            yield Slip(alias.provider, alias.name, None, f"nobody knows a price for {target[0]} {target[1]}")


def _amounts(quote: Quote | None) -> dict[Place, Decimal]:
    return amounts(quote.price.terms, quote.factor) if quote else {}


async def _effect(
    connection: Any, org_id: int | None, book: PriceBook, proposed: PriceBook, at: datetime, now: datetime
) -> Effect:
    """By the sums of the last 30 days and the rates below every tier, so that it is known at once."""
    start = now - LATELY
    tokens = ", ".join(f"sum(e.{column})::bigint AS {column}" for column in TOKEN_COLUMNS)
    rows = await connection.fetch(queries.USED_LATELY.format(tokens=tokens), start, now, org_id)
    changed: dict[tuple[str, str], ChangedCost] = {}
    for row in rows:
        quotes = [of.quote(row["org_id"], row["provider"], row["model"], at) for of in (book, proposed)]
        before, after = (_cost(quote, row, at) for quote in quotes)
        if before != after:
            key = row["provider"], row["model"]
            cost = ChangedCost(*key, row["events"], before, after)
            changed[key] = _sum(changed[key], cost) if key in changed else cost
    models = sorted(changed.values(), key=lambda model: -abs(model.difference_usd))
    return Effect(start, now, models)


def _sum(one: ChangedCost, other: ChangedCost) -> ChangedCost:
    before, after = plus(one.before_usd, other.before_usd), plus(one.after_usd, other.after_usd)
    return ChangedCost(one.provider, one.model, one.events + other.events, before, after)


def _cost(quote: Quote | None, row: Any, at: datetime) -> Decimal | None:
    if quote is None:
        return None
    rates = quote.price.terms.of(row["service_tier"], False, None, at, quote.factor).rates
    flat = Rates({name: Rate(rate.base) for name, rate in rates.own.items()}, rates.fees)
    try:
        return price(Usage(*(row[column] for column in TOKEN_COLUMNS)), flat, {"request": row["events"]}).cost_usd
    except Unpriced:
        return None
