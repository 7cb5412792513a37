"""`outlay-server prices …`."""

import asyncio
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Annotated

import typer
from outlay.pricing import Fee, Rate
from rich.table import Table

from cli.database import ledger
from cli.output import print_table, show_time
from core.errors import OutlayError
from core.prices.book import PriceBook, Quote
from core.prices.sync import sync as sync_prices
from core.settings import Settings

prices = typer.Typer(no_args_is_help=True)


@prices.command("sync")
def sync() -> None:
    """Take over what the installed price catalogue has new. Old prices stay as they are."""

    async def work() -> str:
        async with ledger(Settings.load()) as connection:
            return str(await sync_prices(connection))

    typer.echo(asyncio.run(work()))


async def _book() -> PriceBook:
    async with ledger(Settings.load()) as connection:
        return await PriceBook.load(connection)


@prices.command("list")
def list_prices(
    provider: Annotated[str | None, typer.Option("--provider", help="Only this provider's models")] = None,
) -> None:
    """What every model costs now, USD per million tokens."""
    table = Table("provider", "model", "input", "cache read", "output", "since")
    for price in asyncio.run(_book()).models(datetime.now(UTC)):
        if provider in (None, price.provider):
            own = price.terms.standard.rates.own
            shown = [_per_million(own.get(name)) for name in ("input", "cache_read", "output")]
            table.add_row(price.provider, price.model, *shown, show_time(price.effective_from))
    print_table(table)


@prices.command("show")
def show(
    provider: str,
    model: str,
    org: Annotated[int, typer.Option("--org", help="With this organisation's own prices and names")] = 0,
) -> None:
    """How a model of a provider is priced now, and why it matches."""
    quote = asyncio.run(_book()).quote(org, provider, model, datetime.now(UTC))
    if quote is None:
        raise OutlayError(f"There is no price for {provider} {model}; its events are stored as unpriced.")
    typer.echo(f"{provider} {model} is {quote.price.provider} {quote.price.model} ({quote.match.step})")
    for line in _lines(quote):
        typer.echo(line)


def _lines(quote: Quote) -> Iterator[str]:
    price, terms = quote.price, quote.price.terms
    whose = "" if price.org_id is None else f" of organisation {price.org_id}"
    yield f"price {price.id}{whose}, in force since {price.effective_from:%Y-%m-%d}; USD per million tokens:"
    yield from _rates(terms.standard.rates.own, terms.standard.rates.fees)
    for variant in terms.variants:
        parts = [f"service tier {variant.service_tier}"] if variant.service_tier else []
        yield " and ".join([*parts, "batch"] if variant.is_batch else parts) + ":"
        yield from _rates(variant.rates, variant.fees)
    for hours in terms.hours:
        yield f"from {hours.start:%H:%M} to {hours.end:%H:%M} UTC:"
        yield from _rates(hours.rates, hours.fees)
    for region, factor in terms.regions.items():
        yield f"region {region}: × {factor.normalize():f}"
    if quote.discount is not None:
        yield f"discount {quote.discount.id}: {quote.discount.percent.normalize():f} % off"
    if quote.match.estimate:
        yield f"{quote.match.estimate}: its events are marked as estimated"


def _rates(rates: Mapping[str, Rate], fees: Mapping[str, Fee]) -> Iterator[str]:
    for name, rate in rates.items():
        yield f"  {name:16} {_per_million(rate)}"
    for unit, fee in fees.items():
        least = f", at least {fee.minimum}" if fee.minimum else ""
        yield f"  {unit:16} {fee.price.normalize():f} per {fee.per:,}{least}"


def _per_million(rate: Rate | None) -> str:
    if rate is None:
        return "–"
    step = "beyond" if rate.is_marginal else "above"
    return f"{rate.base.normalize():f}" + "".join(
        f", {step} {start:,}: {past.normalize():f}" for start, past in rate.tiers
    )
