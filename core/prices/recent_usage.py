"""The usage of the last 30 days, in groups of events that any price charges alike, and the cost of a group.

Most models are summed up in the cube. Where a price has tiers, fees, batch prices, hours or regions, their events are
grouped by all that these depend on.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple

import msgspec
from outlay.pricing import Fee, Rate, Rates, Unpriced, price, total
from outlay.terms import Terms
from outlay.token_classes import PARTS, Usage
from outlay.usage import canonical_units

from core.ledger_id import LedgerId
from core.money import minus
from core.prices import queries
from core.prices.book import Quote
from core.prices.price_groups import CallColumns, Subject, group_keys, price_grouping
from core.token_columns import TOKEN_COLUMNS

_decode_units = msgspec.json.Decoder(dict[str, float]).decode
_TOKENS: Final = ", ".join(f"sum(e.{column})::bigint AS {column}" for column in TOKEN_COLUMNS)
_ALL: Final = " + ".join(f"e.{column}" for column in TOKEN_COLUMNS)


class UsedModel(NamedTuple):
    """Whose usage of which model."""

    ledger_id: LedgerId
    provider: str
    model: str


class UsageGroup(NamedTuple):
    """Events of one model, and the sum of their tokens. Units are those of each event; `service_tier` is the one that
    was served."""

    of: UsedModel
    events: int
    tokens: Usage
    service_tier: str | None
    is_batch: bool = False
    region: str | None = None
    units: Mapping[str, int | Decimal] = {}
    input_total: int = 0
    """Of each event: the least that lies in the same tier of every price."""
    minute: datetime | None = None
    """When each was called, to the minute, UTC; None: no price depends on it."""
    failed: bool = False
    """Each call failed, and no tokens were used."""

    def cost(self, quote: Quote | None, at: datetime) -> Decimal | None:
        """USD by a price that holds `at` that time; None: it has none for this usage."""
        if quote is None:
            return None
        if self.failed and not self.units:
            return Decimal(0)
        when = self.minute or at
        rates = quote.price.terms.of(self.service_tier, self.is_batch, self.region, when, quote.factor).rates
        try:
            if rates.is_marginal:  # then all of its events have the same tokens
                one = Usage._make(tokens // self.events for tokens in self.tokens)
                return self._times(price(one, rates, self.units).cost_usd)
            return self._summed(rates)
        except Unpriced:
            return None

    def cost_of(self, tokens: Usage, quote: Quote | None, at: datetime) -> Decimal | None:
        """USD of some of the tokens, at the rates that all of them have; None: there is no price."""
        rest = Usage._make(whole - part for whole, part in zip(self.tokens, tokens, strict=True))
        return minus(self.cost(quote, at), self._replace(tokens=rest).cost(quote, at)) if quote else None

    def _summed(self, rates: Rates) -> Decimal:
        counted = {unit: quantity for unit, quantity in self.units.items() if unit not in PARTS}
        parts = {unit: quantity * self.events for unit, quantity in self.units.items() if unit in PARTS}
        fees = price(Usage(), Rates({}, rates.fees), counted)
        cost = self._times(fees.cost_usd)
        if fees.line_items and not rates.own:
            return cost  # such a model has fees only
        flat = {usage_class: Rate(rate.at(self.input_total)[1]) for usage_class, rate in rates.own.items()}
        return total((cost, price(self.tokens, Rates(flat), parts).cost_usd))

    def _times(self, each: Decimal) -> Decimal:
        return Fee(each).amount(self.events)


async def used_lately(connection: Any, start: datetime, end: datetime, org_id: int | None) -> Sequence[UsageGroup]:
    """Sums by model and service tier, below every tier of a price; `org_id` None: of all organisations."""
    rows = await connection.fetch(queries.USED_LATELY.format(tokens=_TOKENS), start, end, org_id)
    return [
        UsageGroup(
            UsedModel(LedgerId(row["org_id"]), row["provider"], row["model"]), row["events"], usage_from(row), row[3]
        )
        for row in rows
    ]


def needs_detail(terms: Terms) -> bool:
    """Whether sums by model and service tier leave out what a cost by these terms depends on."""
    rates = terms.standard.rates
    has_tiers = any(rate.tiers for rate in rates.own.values())
    return bool(has_tiers or rates.fees or terms.variants or terms.hours or terms.regions)


async def used_in_detail(
    connection: Any, start: datetime, end: datetime, terms: Mapping[UsedModel, Sequence[Terms]]
) -> list[UsageGroup]:
    """The usage of these models, grouped by all that a cost by their terms depends on."""
    by_model: dict[Subject, list[Terms]] = {}
    for used, stated in terms.items():
        by_model.setdefault(used.model, []).extend(stated)
    grouping = price_grouping(by_model)
    values: list[Any] = [start, end, *([*each] for each in zip(*terms, strict=True))]

    def add(value: Any) -> LiteralString:
        values.append(value)
        return f"${len(values)}"

    keys = group_keys(grouping, CallColumns("d.model", "coalesce(e.posted_for, e.time)", "e.units"), add)
    sql = queries.USED_IN_DETAIL.format(
        tokens=_TOKENS, all=_ALL, **{name: keys[name] for name in ("band", "minute", "mask", "exact")}
    )
    rows = await connection.fetch(sql, *values)
    return [
        UsageGroup(
            UsedModel(LedgerId(row["org_id"]), row["provider"], row["model"]),
            row["events"],
            usage_from(row),
            row["service_tier"],
            row["is_batch"],
            row["region"],
            units_from(row["units"]),
            grouping.bands[row["band"] - 1],
            row["minute"],
            row["failed"],
        )
        for row in rows
    ]


def units_from(stored: str | None) -> Mapping[str, int | Decimal]:
    """Quantities by canonical unit, from the ledger's JSON."""
    return canonical_units(_decode_units(stored)) if stored else {}


def usage_from(row: Any) -> Usage:
    """From a row with the columns of token classes."""
    return Usage._make(row[column] for column in TOKEN_COLUMNS)
