"""The price book in the format of the SDK, which reads it from a file in its package or from `GET /v1/pricing`."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from outlay.terms import stated_terms, terms_from

from core.prices.book import BEGINNING, PriceBook
from core.prices.price_row import CATALOGUE, Price, notes_of

if TYPE_CHECKING:
    from core.prices.catalogue import Catalogue

SHIPPED: Final = Path("sdk/src/outlay/prices.json")
"""The SDK's file, in the repository."""


def book_of(catalogue: "Catalogue") -> PriceBook:
    """A price book made of a catalogue alone, without a database."""
    prices = [
        Price(
            number,
            row.provider,
            row.model,
            row.effective_from,
            terms_from(row.rates, row.terms),
            notes=notes_of(row.terms),
        )
        for number, row in enumerate(catalogue.prices)
    ]
    names = [(row.provider, row.model, row.clause) for row in catalogue.aliases]
    return PriceBook(0, prices, names, [(row.provider, row.clause, row.fallbacks) for row in catalogue.providers])


def shipped(catalogue: "Catalogue") -> str:
    """The content of the file `SHIPPED`."""
    return as_text(snapshot(book_of(catalogue), f"{CATALOGUE} {catalogue.source_version}"))


def snapshot(book: PriceBook, source: str) -> dict[str, Any]:
    """The catalogue's prices of all dates, and the names by which they are found.

    `models` has a row for each name: provider, model, the clause of its other names or null, and [from or null, rates,
    terms] of each price; a model that the supplement names, too, has two. Rows of one provider are in the order in
    which their clauses are tried. `routing` has the same of the routers, whose fee comes on top of the price of the
    model that answered.
    """
    return {
        "source": source,
        "version": book.version,
        "providers": [[name, clause, list(others)] for name, clause, others in book.providers],
        "models": list(_models(book)),
        "routing": list(_models(book, of_routers=True)),
    }


def as_text(shown: dict[str, Any]) -> str:
    """JSON with one line for each provider and model, so that a diff shows what changed."""
    parts = {name: _lines(value) if isinstance(value, list) else json.dumps(value) for name, value in shown.items()}
    return "{\n" + ",\n".join(f'"{name}": {text}' for name, text in parts.items()) + "\n}\n"


def _lines(rows: Iterable[Any]) -> str:
    return "[\n" + ",\n".join(json.dumps(row, separators=(",", ":"), ensure_ascii=False) for row in rows) + "\n]"


def _models(book: PriceBook, of_routers: bool = False) -> Iterable[list[Any]]:
    left = dict(book.dated(of_routers))
    dated = {key: _prices(prices) for key, prices in left.items()}
    for provider, model, clause in book.names:
        if prices := dated.get((provider, model)):
            yield [provider, model, clause, prices]
            left.pop((provider, model), None)
    for provider, model in left:
        yield [provider, model, None, dated[provider, model]]


def _prices(prices: Sequence[Price]) -> list[list[Any]]:
    return [_price(price) for price in prices]


def _price(price: Price) -> list[Any]:
    rates, terms = stated_terms(price.terms)
    start = None if price.effective_from == BEGINNING else price.effective_from.isoformat()
    return [start, rates, terms] if terms else [start, rates]
