"""The supplement to the catalogue: prices and rules that public price lists state and the catalogue does not have.

`supplement.json` holds them, each row with its source and the day on which it was read. Of two prices of one model, the
one that was verified later holds. docs/decisions/0077-a-supplement.md
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

import msgspec

from core.prices.book import BEGINNING
from core.prices.price_row import PriceRow

if TYPE_CHECKING:
    from core.prices.catalogue import AliasRow, Catalogue

ALL_OTHERS: Final = "*"
"""In a rule: every model of the provider that no other rule of its kind names."""


class Sourced(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    source: str
    """The page or file that states it."""
    checked_on: date


class StatedPrice(Sourced):
    """A model's price: USD per million tokens by token class, and fees by unit."""

    provider: str
    model: str
    names: list[str] = []
    """Its other names."""
    since: date | None = None
    """None: as long as the model exists."""
    rates: dict[str, dict[str, Any]] = {}
    fees: dict[str, dict[str, Any]] = {}
    variants: list[dict[str, Any]] = []
    routing: bool = False
    """Charged on top of the model that answered, where this one was asked for."""


class RegionRule(Sourced):
    """Factors on token rates by region."""

    provider: str
    models: list[str]
    regions: dict[str, str]
    by_region: bool = False
    """There is no price without a region."""


class HoursRule(Sourced):
    """Days on which the catalogue's hours of these models start, from a day on."""

    provider: str
    models: list[str]
    since: date
    days: list[int]
    """Monday is 0."""
    holidays: list[date] = []


class SameRates(Sourced):
    """Classes for which a list states one price with another: `{"image_input": "input"}`. Where a model has no rate of
    their own, they have the other's, and no doubt."""

    provider: str
    models: list[str]
    rates: dict[str, str]


class NotFound(Sourced):
    """A model that people use and that no public page has a price for. `source`: where it was looked for."""

    provider: str
    model: str
    why: str


class Beside(msgspec.Struct, forbid_unknown_fields=True):
    """The version of the catalogue's package that the supplement was made for, and the latest day that it knew."""

    version: str
    day: date


class Supplement(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    beside: Beside
    prices: list[StatedPrice]
    regions: list[RegionRule]
    hours: list[HoursRule]
    same: list[SameRates]
    not_found: list[NotFound]

    @property
    def checked_on(self) -> date:
        return max(row.checked_on for row in (*self.prices, *self.regions, *self.hours, *self.same))


def read_supplement() -> Supplement:
    text = files("core.prices").joinpath("supplement.json").read_bytes()
    return msgspec.json.decode(text, type=Supplement)


def catalogue_version(package: str, supplement: Supplement) -> str:
    return f"{package}, supplement of {supplement.checked_on}"


def with_supplement(catalogue: "Catalogue", supplement: Supplement, as_of: date) -> "Catalogue":
    """The catalogue with the supplement's prices, names and rules.

    Args:
        as_of: the day of the catalogue; of a model that it has, only prices that were checked later are taken.
    """
    known = {(row.provider, row.model) for row in catalogue.prices}
    added = [p for p in supplement.prices if (p.provider, p.model) not in known or p.checked_on > as_of]
    prices = [*_kept(catalogue.prices, added), *map(_row, added)]
    prices = _with_hours(prices, supplement.hours)
    prices = [_in_regions(_with_same(row, supplement.same), supplement.regions) for row in prices]
    version = catalogue_version(catalogue.source_version, supplement)
    aliases = [*_renumbered(_names(added), catalogue.aliases)]
    return catalogue._replace(source_version=version, prices=prices, aliases=aliases)


def _kept(rows: Iterable[PriceRow], added: Iterable[StatedPrice]) -> Iterator[PriceRow]:
    """The catalogue's rows that no added price replaces: those of its model from its date on."""
    since = {(price.provider, price.model): _at(price.since) for price in added}
    for row in rows:
        start = since.get((row.provider, row.model))
        if start is None or row.effective_from < start:
            yield row


def _row(price: StatedPrice) -> PriceRow:
    terms = {
        "fees": price.fees,
        "variants": price.variants,
        "routing": price.routing,
        "source": price.source,
        "checked_on": price.checked_on.isoformat(),
    }
    stated = {name: value for name, value in terms.items() if value}
    return PriceRow(price.provider, price.model, _at(price.since), price.rates, stated)


def _names(added: Iterable[StatedPrice]) -> Iterator["AliasRow"]:
    from core.prices.catalogue import AliasRow

    for price in added:
        names = [{"equals": name} for name in dict.fromkeys([price.model, *price.names])]
        yield AliasRow(price.provider, 0, price.model, {"or": names})


def _renumbered(*groups: Iterable["AliasRow"]) -> Iterator["AliasRow"]:
    """The supplement's names go before the catalogue's, which may have an older model for them."""
    positions: dict[str, int] = {}
    for row in (row for group in groups for row in group):
        position = positions.get(row.provider, 0)
        positions[row.provider] = position + 1
        yield row._replace(position=position)


def _with_same(row: PriceRow, rules: Iterable[SameRates]) -> PriceRow:
    for rule in rules:
        if rule.provider == row.provider and row.model in rule.models:
            bands: dict[str, Any] = {
                name: [{**each, "rates": _and_same(each["rates"], rule)} for each in row.terms[name]]
                for name in ("variants", "hours")
                if name in row.terms
            }
            row = row._replace(rates=_and_same(row.rates, rule), terms={**row.terms, **bands})
    return row


def _and_same(rates: Mapping[str, Any], rule: SameRates) -> dict[str, Any]:
    return {name: rates[other] for name, other in rule.rates.items() if other in rates} | {**rates}


def _in_regions(row: PriceRow, rules: Iterable[RegionRule]) -> PriceRow:
    rule = _rule(row, rules)
    if rule is None:
        return row
    terms = {**row.terms, "regions": rule.regions, **({"by_region": True} if rule.by_region else {})}
    return row._replace(terms=terms)


def _rule(row: PriceRow, rules: Iterable[RegionRule]) -> RegionRule | None:
    own = [rule for rule in rules if rule.provider == row.provider]
    named = [rule for rule in own if row.model in rule.models]
    return next(iter([*named, *(rule for rule in own if ALL_OTHERS in rule.models)]), None)


def _with_hours(rows: list[PriceRow], rules: Iterable[HoursRule]) -> list[PriceRow]:
    for rule in rules:
        others = [row for row in rows if row.provider != rule.provider or row.model not in rule.models]
        rows = others + [each for model in rule.models for each in _from_day(rule, model, rows)]
    return rows


def _from_day(rule: HoursRule, model: str, rows: Iterable[PriceRow]) -> Iterator[PriceRow]:
    """A model's rows, with a new one on the rule's first day, from which on its hours have days."""
    start = _at(rule.since)
    own = sorted(
        (row for row in rows if (row.provider, row.model) == (rule.provider, model)), key=lambda row: row.effective_from
    )
    before = [row for row in own if row.effective_from < start]
    yield from before
    if before and not any(row.effective_from == start for row in own):
        yield before[-1]._replace(effective_from=start, terms=_on_days(before[-1].terms, rule))
    for row in own[len(before) :]:
        yield row._replace(terms=_on_days(row.terms, rule))


def _on_days(terms: Mapping[str, Any], rule: HoursRule) -> dict[str, Any]:
    days: dict[str, Any] = {"days": rule.days}
    if rule.holidays:
        days["holidays"] = [day.isoformat() for day in rule.holidays]
    return {**terms, **({"hours": [{**hours, **days} for hours in terms["hours"]]} if "hours" in terms else {})}


def _at(day: date | None) -> datetime:
    return BEGINNING if day is None else datetime(day.year, day.month, day.day, tzinfo=UTC)
