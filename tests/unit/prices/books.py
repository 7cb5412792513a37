"""Price books without a database."""

from core.prices.book import PriceBook
from core.prices.catalogue import Catalogue
from core.prices.rows import Price, terms_from


def book_of(catalogue: Catalogue) -> PriceBook:
    prices = [
        Price(number, row.provider, row.model, row.effective_from, terms_from(row.rates, row.terms))
        for number, row in enumerate(catalogue.prices)
    ]
    names = [(row.provider, row.model, row.clause) for row in catalogue.aliases]
    return PriceBook(1, prices, names, [(row.provider, row.clause, row.fallbacks) for row in catalogue.providers])
