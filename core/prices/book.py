"""The price book in memory: what a call of a provider's model costs an organisation at a time."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final, Generic, NamedTuple, TypeVar

import msgspec
import re2
from outlay.names import Match, Names, provider_name

from core.prices import queries
from core.prices.rows import Discount, OrgAlias, Price, alias_from_row, discount_from_row, price_from_row

_CACHE_LIMIT: Final = 50_000

Row = TypeVar("Row", Price, Discount)

BEGINNING: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""A price without a date has been in force since then."""


class Quote(NamedTuple):
    """What an organisation pays for a model at a time, and how the sent name led there."""

    price: Price
    match: Match
    list_price: Price | None = None
    """The catalogue's price of the same model, where `price` is the organisation's own."""
    discount: Discount | None = None
    factor: Decimal | None = None
    """The discount's, worked out once."""


class _Dated(Generic[Row]):
    """Rows of one model by date; of two for the same date, the newer row holds."""

    def __init__(self) -> None:
        self._rows: list[Row] = []

    def add(self, row: Row) -> None:
        """Rows come in the order of their ids."""
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


class _Own:
    """What one organisation has beside the catalogue. Names are compared in lower case."""

    def __init__(self) -> None:
        self._prices: dict[tuple[str, str], _Dated[Price]] = {}
        self._discounts: dict[tuple[str, str], _Dated[Discount]] = {}
        self._aliases: dict[tuple[str, str, str], OrgAlias] = {}
        self.quotes: dict[tuple[str, str, int], Quote | None] = {}

    def add_price(self, price: Price) -> None:
        self._prices.setdefault(_key(price.provider, price.model), _Dated()).add(price)

    def add_discount(self, discount: Discount) -> None:
        self._discounts.setdefault(_key(discount.provider, discount.model or ""), _Dated()).add(discount)

    def add_alias(self, alias: OrgAlias) -> None:
        self._aliases[provider_name(alias.provider), alias.kind, alias.name.lower()] = alias

    def price(self, provider: str, model: str, at: datetime) -> Price | None:
        dated = self._prices.get(_key(provider, model))
        found = dated.at(at) if dated else None
        return None if found is None or found.ends else found

    def discount(self, provider: str, names: Iterable[str], at: datetime) -> Discount | None:
        """The model's own, by the first of its names that has one, before the provider's; one of 0 per cent ends it."""
        for name in (*names, ""):
            dated = self._discounts.get(_key(provider, name))
            found = dated.at(at) if dated else None
            if found is not None:
                return found if found.percent else None
        return None

    def named(self, provider: str, model: str) -> Match | None:
        """What one of its aliases says of a sent name: exact before the longest prefix before the first regular
        expression."""
        provider, model = _key(provider, model)
        own = [(kind, name, a) for (of, kind, name), a in self._aliases.items() if of == provider and a.target]
        exact = [alias for kind, name, alias in own if kind == "exact" and name == model]
        prefixes = [alias for kind, name, alias in own if kind == "prefix" and model.startswith(name)]
        regexes = [alias for kind, name, alias in own if kind == "regex" and re2.fullmatch("(?i)" + alias.name, model)]
        prefixes.sort(key=lambda alias: -len(alias.name))
        found = next(iter((*exact, *prefixes, *regexes)), None)
        if found is None or found.target is None:
            return None
        return Match(*found.target, f"your {found.kind} alias")


def _key(provider: str, model: str) -> tuple[str, str]:
    return provider_name(provider), model.strip().lower()


class PriceBook:
    """Immutable. Look-ups are remembered, in bounded memory: senders choose the names."""

    def __init__(
        self,
        version: int,
        prices: Iterable[Price],
        names: Iterable[tuple[str, str, Mapping[str, Any]]] = (),
        providers: Iterable[tuple[str, Mapping[str, Any] | None, Iterable[str]]] = (),
        discounts: Iterable[Discount] = (),
        aliases: Iterable[OrgAlias] = (),
    ) -> None:
        """`names` and `providers` as `Names` has them; every other argument in any order."""
        self.version = version
        self._prices: dict[tuple[str, str], _Dated[Price]] = {}
        self._by_id: dict[int, Price] = {}
        self._own: dict[int, _Own] = {}
        for price in sorted(prices, key=lambda price: price.id):
            self._by_id[price.id] = price
            if price.org_id is not None:
                self._own_of(price.org_id).add_price(price)
            else:
                self._prices.setdefault((price.provider, price.model), _Dated()).add(price)
        self._discounts = {discount.id: discount for discount in discounts}
        for _, discount in sorted(self._discounts.items()):
            self._own_of(discount.org_id).add_discount(discount)
        for alias in aliases:
            self._own_of(alias.org_id).add_alias(alias)
        dates = {price.effective_from for price in self._by_id.values()}
        self._dates = sorted(dates | {discount.effective_from for discount in self._discounts.values()})
        self.names = list(names)
        self.providers = list(providers)
        self._names = Names(self._prices, self.names, self.providers)
        self._matches: dict[tuple[str, str], Match | None] = {}
        self._newest: dict[tuple[str, str], Quote] = {}

    @classmethod
    async def load(
        cls,
        connection: Any,
        prices: Iterable[Price] = (),
        discounts: Iterable[Discount] = (),
        aliases: Iterable[OrgAlias] = (),
    ) -> "PriceBook":
        """The book as the database has it, empty where nothing was imported yet, and what is given as well.

        In one snapshot: what is applied meanwhile is all in it or not at all, and its version says which.
        """
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            version = await connection.fetchval(queries.NEWEST_VERSION) or 0
            catalogue = await connection.fetchval(queries.NEWEST_CATALOGUE)
            stored = [price_from_row(row) for row in await connection.fetch(queries.PRICES)]
            names = await connection.fetch(queries.ALIASES, catalogue)
            providers = await connection.fetch(queries.PROVIDERS, catalogue)
            own_discounts = await connection.fetch(queries.DISCOUNTS)
            own_aliases = await connection.fetch(queries.ORG_ALIASES)
        return cls(
            version,
            [*stored, *prices],
            [(row["provider"], row["model"], msgspec.json.decode(row["clause"])) for row in names],
            [
                (row["provider"], msgspec.json.decode(row["clause"]) if row["clause"] else None, row["fallbacks"])
                for row in providers
            ],
            [*(discount_from_row(row) for row in own_discounts), *discounts],
            [*(alias_from_row(row) for row in own_aliases), *aliases],
        )

    async def refreshed(self, connection: Any) -> "PriceBook":
        """Itself, or the newer one that the database has."""
        newest = await connection.fetchval(queries.NEWEST_VERSION) or 0
        return self if newest == self.version else await self.load(connection)

    def quote(self, ledger_id: int, provider: str, model: str, at: datetime) -> Quote | None:
        """The price in force at `at` (UTC) for a ledger's organisation; None: nobody knows one."""
        own = self._own.get(abs(ledger_id))
        if own is not None:
            key = provider, model, bisect_right(self._dates, at)  # between two dates nothing changes
            if key not in own.quotes:
                if len(own.quotes) >= _CACHE_LIMIT:
                    own.quotes.clear()
                own.quotes[key] = self._own_quote(own, provider, model, at)
            return own.quotes[key]
        newest = self._newest.get((provider, model))
        if newest is not None and newest.price.effective_from <= at:
            return newest
        match = self.match(provider, model)
        price = self._price(match, at) if match else None
        return Quote(price, match) if price and match else None

    def _own_quote(self, own: _Own, provider: str, model: str, at: datetime) -> Quote | None:
        """The organisation's own price before the catalogue's, its discount off the latter."""
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

    def match(self, provider: str, model: str) -> Match | None:
        """Which model of the catalogue a sent name means."""
        key = (provider, model)
        try:
            return self._matches[key]
        except KeyError:
            if len(self._matches) >= _CACHE_LIMIT:
                self._matches.clear()
                self._newest.clear()
            found = self._matches[key] = self._names.match(provider, model)
            newest = self._prices[found.provider, found.model].newest if found else None
            if newest is not None and found is not None:
                self._newest[key] = Quote(newest, found)
            return found

    def leading(self, ledger_id: int, provider: str, model: str, price: Price) -> Match | None:
        """How a sent name leads to a price's model, as names are understood now; None: not any more."""
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

    def discount(self, discount_id: int | None) -> Discount | None:
        return self._discounts.get(discount_id) if discount_id is not None else None

    def models(self, at: datetime) -> list[Price]:
        """Every model of the catalogue, with its price in force at `at`."""
        current = (self._prices[name].at(at) for name in sorted(self._prices))
        return [price for price in current if price is not None]

    def dated(self) -> Iterator[tuple[tuple[str, str], Sequence[Price]]]:
        """Every (provider, model) of the catalogue with its prices by date."""
        return ((name, self._prices[name].all) for name in sorted(self._prices))

    def _price(self, match: Match, at: datetime) -> Price | None:
        dated = self._prices.get((match.provider, match.model))
        return dated.at(at) if dated else None

    def _own_of(self, org_id: int) -> _Own:
        return self._own.setdefault(org_id, _Own())
