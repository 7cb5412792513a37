"""The impact of a proposal: the amounts it changes, the cost of the last 30 days by them, and amounts that look like
slips."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final, NamedTuple

from outlay.pricing import total
from outlay.terms import Terms, terms_from

from core.ledger_id import LedgerId
from core.money import minus, plus
from core.prices.book import PriceBook, Quote
from core.prices.price_checks import RateLocation, Slip, SlipFinder, amounts, odd_change, odd_discount
from core.prices.price_row import Discount, OrgAlias, Price, PriceRow
from core.prices.price_spec import ChangedRows
from core.prices.recent_usage import UsageGroup, UsedModel, needs_detail, used_in_detail, used_lately

LATELY: Final = timedelta(days=30)
_AHEAD: Final = 2**31 - 2**20
"""Ids of rows that are not stored; larger than all stored ones."""


class ChangedRate(NamedTuple):
    """An amount of a price before and after, with the organisation's discount; None: the price does not state it."""

    provider: str
    model: str
    effective_from: datetime
    place: RateLocation
    before: Decimal | None
    after: Decimal | None


class ChangedCost(NamedTuple):
    """The cost of a model's usage of the last 30 days by the old and the new prices; None: it has no price."""

    provider: str
    model: str
    events: int
    before_usd: Decimal | None
    after_usd: Decimal | None

    @property
    def difference_usd(self) -> Decimal:
        return minus(self.after_usd, self.before_usd) or Decimal(0)


class Effect(NamedTuple):
    """The changed cost of the usage in [start, end)."""

    start: datetime
    end: datetime
    models: list[ChangedCost]
    """Largest difference first; models whose cost does not change are left out."""

    @property
    def difference_usd(self) -> Decimal:
        return total(model.difference_usd for model in self.models)


class PriceImpact(NamedTuple):
    """The result of comparing the price book with and without a proposal."""

    rates: list[ChangedRate]
    effect: Effect
    slips: list[Slip]


async def price_impact(
    connection: Any, org_id: int | None, changes: ChangedRows, now: datetime, brings_names: bool = False
) -> PriceImpact:
    """The impact on one organisation; None: on everybody.

    Args:
        brings_names: whether the changes come with names of their models, as a catalogue's do.
    """
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        book = await PriceBook.load(connection)
        proposed = await PriceBook.load(connection, *await asyncio.to_thread(_hypothetical, org_id, changes))
        dates = [row.effective_from for row in changes.prices] + [row.effective_from for row in changes.discounts]
        effect = await _effect(connection, org_id, book, proposed, max([now, *dates]), now)
    return await asyncio.to_thread(_compared, org_id, changes, book, proposed, effect, now, brings_names)


def _compared(
    org_id: int | None,
    changes: ChangedRows,
    book: PriceBook,
    proposed: PriceBook,
    effect: Effect,
    now: datetime,
    brings_names: bool,
) -> PriceImpact:
    rates = [line for row in changes.prices for line in _changed_rates(book, proposed, org_id, row)]
    find = SlipFinder(book.models(now))
    stated = [(row, terms_from(row.rates, row.terms)) for row in changes.prices]
    slips = [slip for row, terms in stated for slip in find.of(row.provider, row.model, terms)]
    slips += () if brings_names else _without_effect(proposed, org_id or 0, changes, now)
    slips += _unusual(book, proposed, org_id or 0, changes, now)
    return PriceImpact(rates, effect, slips)


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
            (row.target_provider, row.target_model or "") if row.target_provider else None,
        )
        for row in changes.aliases
    ]
    return prices, discounts, aliases


def _changed_rates(book: PriceBook, proposed: PriceBook, org_id: int | None, row: PriceRow) -> Iterator[ChangedRate]:
    name = row.provider, row.model, row.effective_from
    before, after = (_amounts(of.quote(LedgerId(org_id or 0), *name)) for of in (book, proposed))
    for place in dict.fromkeys((*before, *after)):
        old, new = before.get(place), after.get(place)
        if old != new:
            yield ChangedRate(*name, place, old, new)


def _without_effect(proposed: PriceBook, org_id: int, changes: ChangedRows, now: datetime) -> Iterator[Slip]:
    """Prices, discounts and aliases that no event would be charged by, mostly because of a misspelt name."""
    for row in changes.prices:
        quote = proposed.quote(LedgerId(org_id), row.provider, row.model, row.effective_from)
        if (quote is None or quote.price.id < _AHEAD) and not row.terms.keys() & {"withdrawn", "ends"}:
            meant = f"{quote.price.provider} {quote.price.model}" if quote else "another model"
            yield Slip(row.provider, row.model, None, f"would never be used: events of this name are priced as {meant}")
    for discount in changes.discounts:
        name = discount.provider, discount.model or "", discount.effective_from
        quote = proposed.quote(LedgerId(org_id), *name) if discount.model else None
        reached = quote is not None and quote.discount is not None and quote.discount.id >= _AHEAD
        if discount.model and Decimal(discount.percent) and not reached:
            why = "the model has no price" if quote is None else "your own price holds, or another discount"
            yield Slip(*name[:2], None, f"this discount would never be used: {why}")
    for alias in changes.aliases:
        target = alias.target_provider, alias.target_model
        if (
            target[0]
            and target[1]
            and not alias.is_region
            and proposed.quote(LedgerId(org_id), target[0], target[1], now) is None
        ):
            yield Slip(alias.provider, alias.name, None, f"nobody knows a price for {target[0]} {target[1]}")


def _unusual(book: PriceBook, proposed: PriceBook, org_id: int, changes: ChangedRows, now: datetime) -> Iterator[Slip]:
    """Discounts and aliases with an unusually large effect."""
    for discount in changes.discounts:
        if slip := odd_discount(discount.provider, discount.model, Decimal(discount.percent)):
            yield slip
    for alias in changes.aliases:
        name = alias.provider, alias.name
        before, after = (of.quote(LedgerId(org_id), *name, now) for of in (book, proposed))
        if alias.kind == "exact" and before and after:
            yield from odd_change(*name, before.price.terms, after.price.terms)


def _amounts(quote: Quote | None) -> dict[RateLocation, Decimal]:
    return amounts(quote.price.terms, quote.factor) if quote else {}


async def _effect(
    connection: Any, org_id: int | None, book: PriceBook, proposed: PriceBook, at: datetime, now: datetime
) -> Effect:
    """The effect on the usage of the last 30 days, as if the prices that hold `at` a time held for all of it."""
    start = now - LATELY

    def quotes(used: UsedModel) -> list[Quote | None]:
        return [of.quote(used.ledger_id, used.provider, used.model, at) for of in (book, proposed)]

    groups = await _groups(connection, start, now, org_id, quotes)
    return Effect(start, now, await asyncio.to_thread(_changed_costs, groups, quotes, at))


def _changed_costs(
    groups: Sequence[UsageGroup], quotes: Callable[[UsedModel], Sequence[Quote | None]], at: datetime
) -> list[ChangedCost]:
    changed: dict[tuple[str, str], ChangedCost] = {}
    for group in groups:
        before, after = (group.cost(quote, at) for quote in quotes(group.of))
        if before != after:
            key = group.of.provider, group.of.model
            cost = ChangedCost(*key, group.events, before, after)
            changed[key] = _sum(changed[key], cost) if key in changed else cost
    return sorted(changed.values(), key=lambda model: -abs(model.difference_usd))


async def _groups(
    connection: Any,
    start: datetime,
    end: datetime,
    org_id: int | None,
    quotes: Callable[[UsedModel], Sequence[Quote | None]],
) -> Sequence[UsageGroup]:
    """In detail where a price that changes depends on it, and the events are still all there."""
    sums = await used_lately(connection, start, end, org_id)
    terms = await asyncio.to_thread(_terms_in_detail, sums, quotes)
    if not terms:
        return sums
    detailed = await used_in_detail(connection, start, end, terms)
    found, expected = _events(detailed), _events(sums)
    whole = {used for used in terms if found[used] == expected[used]}
    return [group for group in sums if group.of not in whole] + [group for group in detailed if group.of in whole]


def _terms_in_detail(
    sums: Sequence[UsageGroup], quotes: Callable[[UsedModel], Sequence[Quote | None]]
) -> dict[UsedModel, list[Terms]]:
    """Terms, old and new, of the models whose costs by them need more than sums."""
    terms: dict[UsedModel, list[Terms]] = {}
    for used in {group.of for group in sums}:
        old, new = quotes(used)
        stated = [quote.price.terms for quote in (old, new) if quote is not None]
        if old != new and any(map(needs_detail, stated)):
            terms[used] = stated
    return terms


def _events(groups: Sequence[UsageGroup]) -> Counter[UsedModel]:
    found: Counter[UsedModel] = Counter()
    for group in groups:
        found[group.of] += group.events
    return found


def _sum(one: ChangedCost, other: ChangedCost) -> ChangedCost:
    before, after = plus(one.before_usd, other.before_usd), plus(one.after_usd, other.after_usd)
    return ChangedCost(one.provider, one.model, one.events + other.events, before, after)
