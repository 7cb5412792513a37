"""The price book in memory: finds the price, discount and list price for an organisation, a model and a time."""

import asyncio
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final, Generic, NamedTuple, TypeVar

import msgspec
from outlay.names import Match, Names, provider_name

from core.ledger_id import LedgerId
from core.prices import queries
from core.prices.model_family import Meaning, ModelNames, model_family
from core.prices.patterns import pattern
from core.prices.price_row import Discount, OrgAlias, Price, alias_from_row, discount_from_row, price_from_row
from core.process.stored_rows import readable

_CACHE_LIMIT: Final = 50_000

Row = TypeVar("Row", Price, Discount)

BEGINNING: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""From this time on, prices without a date apply."""


class Quote(NamedTuple):
    """The price of a model for an organisation at a time, and how the sent name was matched."""

    price: Price
    match: Match
    list_price: Price | None = None
    """The catalogue's price of the same model, where `price` is the organisation's own."""
    discount: Discount | None = None
    factor: Decimal | None = None
    """The discount's factor, computed once."""


class _Dated(Generic[Row]):
    """Rows of one model by date. Of two with the same date, the newer row counts."""

    def __init__(self) -> None:
        self._rows: list[Row] = []

    def add(self, row: Row) -> None:
        """Adds a row; the caller adds them in the order of their ids."""
        place = bisect_right(self._rows, row.effective_from, key=lambda other: other.effective_from)
        replaced = int(place > 0 and self._rows[place - 1].effective_from == row.effective_from)
        self._rows[place - replaced : place] = [] if isinstance(row, Price) and row.withdrawn else [row]

    @property
    def newest(self) -> Row | None:
        return self._rows[-1] if self._rows else None

    @property
    def all(self) -> Sequence[Row]:
        """By date."""
        return self._rows

    def at(self, time: datetime) -> Row | None:
        if self._rows and self._rows[-1].effective_from <= time:
            return self._rows[-1]
        place = bisect_right(self._rows, time, key=lambda row: row.effective_from)
        return self._rows[place - 1] if place else None


class _OwnPrices:
    """One organisation's own prices, discounts and aliases. Names are compared in lower case."""

    def __init__(self) -> None:
        self._prices: dict[tuple[str, str], _Dated[Price]] = {}
        self._discounts: dict[tuple[str, str], _Dated[Discount]] = {}
        self._aliases: dict[tuple[str, str, str], OrgAlias] = {}
        self.regions: dict[str, str | None] = {}
        """By provider, where its calls run if they do not say it."""
        self.quotes: dict[tuple[str, str, int], Quote | None] = {}
        self.families: dict[tuple[str, str], str | None] = {}

    def add_price(self, price: Price) -> None:
        self._prices.setdefault(_key(price.provider, price.model), _Dated()).add(price)

    def add_discount(self, discount: Discount) -> None:
        self._discounts.setdefault(_key(discount.provider, discount.model or ""), _Dated()).add(discount)

    def add_alias(self, alias: OrgAlias) -> None:
        provider = provider_name(alias.provider)
        if alias.is_region:
            self.regions[provider] = alias.target[1] if alias.target else None
        else:
            self._aliases[provider, alias.kind, alias.name.lower()] = alias

    def has_price(self, provider: str, model: str) -> bool:
        """At some time."""
        return _key(provider, model) in self._prices

    def price(self, provider: str, model: str, at: datetime) -> Price | None:
        dated = self._prices.get(_key(provider, model))
        found = dated.at(at) if dated else None
        return None if found is None or found.ends else found

    def discount(self, provider: str, names: Iterable[str], at: datetime) -> Discount | None:
        """The discount on the model, by the first of its names that has one, else on the provider; 0 per cent: none."""
        for name in (*names, ""):
            dated = self._discounts.get(_key(provider, name))
            found = dated.at(at) if dated else None
            if found is not None:
                return found if found.percent else None
        return None

    def named(self, provider: str, model: str) -> Match | None:
        """The target of the alias that matches a sent name: an exact one, else the longest prefix, else the first
        regular expression."""
        provider, model = _key(provider, model)
        own = [(kind, name, a) for (of, kind, name), a in self._aliases.items() if of == provider and a.target]
        exact = [alias for kind, name, alias in own if kind == "exact" and name == model]
        prefixes = [alias for kind, name, alias in own if kind == "prefix" and model.startswith(name)]
        regexes = [alias for kind, name, alias in own if kind == "regex" and pattern(alias.name).fullmatch(model)]
        prefixes.sort(key=lambda alias: -len(alias.name))
        found = next(iter((*exact, *prefixes, *regexes)), None)
        if found is None or found.target is None:
            return None
        target, target_model = found.target
        return Match(target, target_model or model, f"your {found.kind if found.name else 'provider'} alias")


def _key(provider: str, model: str) -> tuple[str, str]:
    return provider_name(provider), model.strip().lower()


def _readable_quote(quote: Quote | None) -> Quote | None:
    """The quote without the catalogue's price where that cannot be read; None: the price itself cannot."""
    if quote is None or not quote.price.is_readable:
        return None
    return quote if quote.list_price is None or quote.list_price.is_readable else quote._replace(list_price=None)


def _whose(row: Any) -> str:
    return f"{row['provider']} {row['position']}"


def _name_from_row(row: Any) -> tuple[str, str, Mapping[str, Any]]:
    name = row["provider"], row["model"], msgspec.json.decode(row["clause"])
    Names([name[:2]], [name], ())
    return name


def _provider_from_row(row: Any) -> tuple[str, Mapping[str, Any] | None, Iterable[str]]:
    provider = row["provider"], msgspec.json.decode(row["clause"]) if row["clause"] else None, row["fallbacks"]
    Names((), (), [provider])
    return provider


class PriceBook:
    """All prices, discounts and names. Immutable, but for bounded caches of look-ups: senders choose the names. Several
    threads may ask at once."""

    def __init__(
        self,
        version: int,
        prices: Iterable[Price],
        names: Iterable[tuple[str, str, Mapping[str, Any]]] = (),
        providers: Iterable[tuple[str, Mapping[str, Any] | None, Iterable[str]]] = (),
        discounts: Iterable[Discount] = (),
        aliases: Iterable[OrgAlias] = (),
    ) -> None:
        """`names` and `providers` in the order of `outlay.names.Names`, everything else in any order."""
        self.version = version
        self._prices: dict[tuple[str, str], _Dated[Price]] = {}
        self._by_id: dict[int, Price] = {}
        self._own: dict[int, _OwnPrices] = {}
        self._routers: dict[tuple[str, str], _Dated[Price]] = {}
        prices = sorted(prices, key=lambda price: price.id)
        for price in prices:
            if price.is_readable:
                self._by_id[price.id] = price
            if price.org_id is not None:
                self._own_of(price.org_id).add_price(price)
            elif price.is_routing:
                self._routers.setdefault((price.provider, price.model), _Dated()).add(price)
            else:
                self._prices.setdefault((price.provider, price.model), _Dated()).add(price)
        self._discounts = {discount.id: discount for discount in discounts}
        for _, discount in sorted(self._discounts.items()):
            self._own_of(discount.org_id).add_discount(discount)
        for alias in aliases:
            self._own_of(alias.org_id).add_alias(alias)
        dates = {price.effective_from for price in prices}
        self._dates = sorted(dates | {discount.effective_from for discount in self._discounts.values()})
        self.names = list(names)
        self.providers = list(providers)
        self._names = Names(self._prices, self.names, self.providers)
        self._router_names = Names(self._routers, self.names, self.providers)
        self._routing_providers = frozenset(provider for provider, _ in self._routers)
        self._matches: dict[tuple[str, str], Match | None] = {}
        self._newest: dict[tuple[str, str], Quote] = {}
        self._families: dict[tuple[str, str], str | None] = {}

    @classmethod
    async def load(
        cls,
        connection: Any,
        prices: Iterable[Price] = (),
        discounts: Iterable[Discount] = (),
        aliases: Iterable[OrgAlias] = (),
    ) -> "PriceBook":
        """The book from the database, which may be empty, with the given rows added.

        Read in one snapshot, so that a version that is applied meanwhile is in it completely or not at all.
        """
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            version = await connection.fetchval(queries.NEWEST_VERSION) or 0
            catalogue = await connection.fetchval(queries.NEWEST_CATALOGUE)
            stored = await connection.fetch(queries.PRICES)
            names = await connection.fetch(queries.ALIASES, catalogue)
            providers = await connection.fetch(queries.PROVIDERS, catalogue)
            own_discounts = await connection.fetch(queries.DISCOUNTS)
            own_aliases = await connection.fetch(queries.ORG_ALIASES)

        def book() -> PriceBook:
            return cls(
                version,
                [*readable("price", stored, price_from_row), *prices],
                readable("alias", names, _name_from_row, _whose),
                readable("price_provider", providers, _provider_from_row, _whose),
                [*readable("discount", own_discounts, discount_from_row), *discounts],
                [*readable("org_alias", own_aliases, alias_from_row), *aliases],
            )

        return await asyncio.to_thread(book)

    async def refreshed(self, connection: Any) -> "PriceBook":
        """This book, or the newer one in the database."""
        newest = await connection.fetchval(queries.NEWEST_VERSION) or 0
        return self if newest == self.version else await self.load(connection)

    def quote(self, ledger_id: LedgerId, provider: str, model: str, at: datetime) -> Quote | None:
        """The price in force at `at` (UTC) for a ledger's organisation; None: there is no price."""
        own = self._own.get(abs(ledger_id))
        if own is not None:
            key = provider, model, bisect_right(self._dates, at)  # between two dates nothing changes
            try:
                return own.quotes[key]
            except KeyError:
                if len(own.quotes) >= _CACHE_LIMIT:
                    own.quotes.clear()
                quote = own.quotes[key] = _readable_quote(self._own_quote(own, provider, model, at))
                return quote
        newest = self._newest.get((provider, model))
        if newest is not None and newest.price.effective_from <= at:
            return newest
        match = self.match(provider, model)
        price = self._price(match, at) if match else None
        return _readable_quote(Quote(price, match)) if price and match else None

    def _own_quote(self, own: _OwnPrices, provider: str, model: str, at: datetime) -> Quote | None:
        """The organisation's own price, else the catalogue's with the organisation's discount."""
        alias = own.named(provider, model)
        match = self.match(alias.provider, alias.model) if alias else self.match(provider, model)
        listed = self._price(match, at) if match else None
        if price := own.price(provider, model, at):
            return Quote(price, Match(price.provider, price.model, "exact"), listed)
        if alias and (price := own.price(alias.provider, alias.model, at)):
            return Quote(price, alias, listed)
        if match is None or listed is None:
            return None
        if not alias and (price := own.price(provider, match.model, at)):
            return Quote(price, match, listed)
        discount = own.discount(provider, (model, match.model), at)
        if alias:
            match = match._replace(step=alias.step)
        return Quote(listed, match, None, discount, discount.factor if discount else None)

    def changes_between(self, start: datetime, end: datetime) -> Sequence[datetime]:
        """Times after `start` and before `end`, UTC, at which some price or discount changes, rising."""
        return self._dates[bisect_right(self._dates, start) : bisect_left(self._dates, end)]

    def default_region(self, ledger_id: LedgerId, provider: str) -> str | None:
        """Where the organisation's calls of a provider run, if they do not say it; None: it has stated nothing."""
        own = self._own.get(abs(ledger_id))
        return own.regions.get(provider_name(provider)) if own is not None and own.regions else None

    def routing(self, provider: str, requested: str | None, model: str, at: datetime) -> Price | None:
        """The price that is charged on top of the answering model's, where a router was asked for; None: none is."""
        if requested is None or requested == model or provider_name(provider) not in self._routing_providers:
            return None
        match = self._router_names.match(provider, requested)
        found = self._routers[match.provider, match.model].at(at) if match else None
        return found if found is None or not found.withdrawn else None

    def match(self, provider: str, model: str) -> Match | None:
        """The model of the catalogue that a sent name matches."""
        key = (provider, model)
        try:
            return self._matches[key]
        except KeyError:
            if len(self._matches) >= _CACHE_LIMIT:
                self._matches.clear()
                self._newest.clear()
            found = self._matches[key] = self._names.match(provider, model)
            newest = self._prices[found.provider, found.model].newest if found else None
            if newest is not None and newest.is_readable and found is not None:
                self._newest[key] = Quote(newest, found)
            return found

    def model_names(self, ledger_id: LedgerId, provider: str, model: str, requested: str | None) -> ModelNames:
        """The family of the model that answered, and whether the requested one is another name of it."""
        family = self.family(ledger_id, provider, model)
        if family is None or requested is None or requested in (model, family):
            return ModelNames(family)
        return ModelNames(family, requested if self.family(ledger_id, provider, requested) == family else None)

    def family(self, ledger_id: LedgerId, provider: str, model: str) -> str | None:
        """The model's name without date, version or `-latest` (`core.prices.model_family`), by this book with the
        organisation's own names and prices; None: it does not know the model."""
        own = self._own.get(abs(ledger_id))
        families = self._families if own is None else own.families
        key = provider, model
        try:
            return families[key]
        except KeyError:
            if len(families) >= _CACHE_LIMIT:
                families.clear()
            family = families[key] = model_family(lambda of, name: self._meaning(own, of, name), provider, model)
            return family

    def _meaning(self, own: _OwnPrices | None, provider: str, model: str) -> Meaning | None:
        alias = own.named(provider, model) if own else None
        match = self.match(alias.provider, alias.model) if alias else self.match(provider, model)
        if found := match or alias:
            return Meaning(*_key(found.provider, found.model))
        return Meaning(*_key(provider, model)) if own and own.has_price(provider, model) else None

    def leading(self, ledger_id: LedgerId, provider: str, model: str, price: Price) -> Match | None:
        """How a sent name matches a price's model by today's names; None: it no longer does."""
        key = _key(price.provider, price.model)
        is_own = price.org_id is not None
        if is_own and _key(provider, model) == key:
            return Match(price.provider, price.model, "exact")
        own = self._own.get(abs(ledger_id))
        if own and (alias := own.named(provider, model)):
            if is_own and _key(alias.provider, alias.model) == key:
                return alias
            match = self.match(alias.provider, alias.model)
            if match and _key(match.provider, match.model) == key:
                return match._replace(step=alias.step)
        match = self.match(provider, model)
        leads = match and (_key(match.provider, match.model) == key or (is_own and _key(provider, match.model) == key))
        return match if leads else None

    def by_id(self, price_id: int | None) -> Price | None:
        return self._by_id.get(price_id) if price_id is not None else None

    def charged(self, price_id: int | None, discount_id: int | None) -> Quote | None:
        """The price and the discount that a call was charged by, also where others hold today; None: by none."""
        price = self.by_id(price_id)
        if price is None:
            return None
        discount = self.discount(discount_id)
        match = Match(price.provider, price.model, "")
        return Quote(price, match, None, discount, discount.factor if discount else None)

    def rows(self) -> Iterable[Price]:
        """All that events may have been charged by, also where they no longer apply."""
        return self._by_id.values()

    def discount(self, discount_id: int | None) -> Discount | None:
        return self._discounts.get(discount_id) if discount_id is not None else None

    def models(self, at: datetime) -> list[Price]:
        """The prices of all models of the catalogue in force at `at`, by name."""
        current = (self._prices[name].at(at) for name in sorted(self._prices))
        return [price for price in current if price is not None and price.is_readable]

    def dated(self, of_routers: bool = False) -> Iterator[tuple[tuple[str, str], Sequence[Price]]]:
        """Every (provider, model) of the catalogue with its prices, oldest first; or every router with its fees."""
        dated = self._routers if of_routers else self._prices
        return ((name, [price for price in dated[name].all if price.is_readable]) for name in sorted(dated))

    def _price(self, match: Match, at: datetime) -> Price | None:
        dated = self._prices.get((match.provider, match.model))
        return dated.at(at) if dated else None

    def _own_of(self, org_id: int) -> _OwnPrices:
        return self._own.setdefault(org_id, _OwnPrices())
