"""`outlay-server prices …`: the price book, and changes to it that somebody has looked at."""

import asyncio
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from outlay.pricing import PER, Fee, Rate
from pydantic import ValidationError
from rich.table import Table

from cli.database import ledger
from cli.output import add_row, print_table, show_time
from core.acts import CLI
from core.errors import OutlayError, Unprocessable
from core.prices.amounts import FACTOR, Place
from core.prices.book import PriceBook, Quote
from core.prices.difference import Difference, difference
from core.prices.proposals import (
    Proposal,
    apply_proposal,
    find_proposal,
    list_proposals,
    propose,
    propose_catalogue,
    reject_proposal,
)
from core.prices.rows import CATALOGUE
from core.prices.stated import Changes
from core.prices.sync import installed_catalogue
from core.settings import Settings

prices = typer.Typer(no_args_is_help=True)

Org = Annotated[int | None, typer.Option("--org", help="This organisation's own prices; without it, everybody's")]
Yes = Annotated[bool, typer.Option("--yes", help="Apply what is shown")]
_SHOWN: Final = 40


@prices.command("sync")
def sync(yes: Yes = False) -> None:
    """Show what the installed price catalogue has new, as a proposal; with --yes, apply it."""

    async def work(connection: Any) -> None:
        proposal = await propose_catalogue(connection, CLI)
        if proposal is None:
            typer.echo("The price book has all that the installed catalogue has.")
            return
        await _consider(connection, proposal, yes)

    _run(work)


@prices.command("propose")
def propose_file(
    file: Annotated[Path, typer.Argument(help="JSON as POST /v1/prices takes it", exists=True, dir_okay=False)],
    org: Org = None,
    yes: Yes = False,
) -> None:
    """Propose prices, discounts and names that somebody has checked; with --yes, apply them."""
    try:
        stated = Changes.model_validate(json.loads(file.read_text("utf-8"), parse_float=Decimal))
    except (ValidationError, ValueError) as error:
        raise Unprocessable(f"{file}: {error}") from None
    if org is None and (stated.discounts or stated.aliases):
        raise Unprocessable("Discounts and aliases are an organisation's: name it with --org.")

    async def work(connection: Any) -> None:
        await _consider(connection, await propose(connection, org, stated, CLI), yes)

    _run(work)


@prices.command("proposals")
def proposals(org: Org = None) -> None:
    """What was proposed, newest first."""

    async def work(connection: Any) -> None:
        table = Table("id", "state", "source", "checked on", "prices", "proposed", "by", "version")
        for each in await list_proposals(connection, org, 1_000):
            shown = [str(each.checked_on), str(len(each.changes.prices)), show_time(each.proposed_at)]
            add_row(table, str(each.id), each.state, each.source, *shown, each.proposed_by, str(each.version_id or "–"))
        print_table(table)

    _run(work)


@prices.command("apply")
def apply(
    proposal: int,
    org: Org = None,
    yes: Annotated[bool, typer.Option("--yes", help="Also prices that look like slips")] = False,
) -> None:
    """Show what a proposal does, and put it into force."""

    async def work(connection: Any) -> None:
        found = await find_proposal(connection, org, proposal)
        if found.state == "proposed" and await _show_difference(connection, found) and not yes:
            raise OutlayError("Some prices look like slips; apply with --yes if they are right.")
        await _apply(connection, found)

    _run(work)


@prices.command("reject")
def reject(proposal: int, org: Org = None) -> None:
    """Decline a proposal."""

    async def work(connection: Any) -> None:
        await reject_proposal(connection, org, proposal, CLI)
        typer.echo("rejected")

    _run(work)


@prices.command("snapshot")
def snapshot(file: Annotated[Path, typer.Argument(help="Where to write it", dir_okay=False)] = Path("-")) -> None:
    """Write the installed catalogue as the file of prices that the SDK ships. Needs no database."""
    from core.prices.snapshot import shipped

    text = shipped(installed_catalogue())
    if file == Path("-"):
        typer.echo(text, nl=False)
    else:
        file.write_text(text, "utf-8")


def _run(work: Any) -> None:
    async def connected() -> None:
        async with ledger(Settings.load()) as connection:
            await work(connection)

    asyncio.run(connected())


async def _consider(connection: Any, proposal: Proposal, yes: bool) -> None:
    await _show_difference(connection, proposal)
    if yes:
        await _apply(connection, proposal)
    else:
        whose = "" if proposal.org_id is None else f" --org {proposal.org_id}"
        typer.echo(f"Proposal {proposal.id}. Apply it with: outlay-server prices apply {proposal.id}{whose}")


async def _apply(connection: Any, proposal: Proposal) -> None:
    applied = await apply_proposal(connection, proposal.org_id, proposal.id, CLI)
    typer.echo(f"applied as version {applied.version_id} of the price book; running servers use it within seconds")


async def _show_difference(connection: Any, proposal: Proposal) -> bool:
    """Whether any price looks like a slip."""
    now, is_catalogue = datetime.now(UTC), proposal.source == CATALOGUE
    found = await difference(connection, proposal.org_id, proposal.changes, now, is_catalogue)
    for line in _difference(found):
        typer.echo(line)
    return bool(found.slips)


def _difference(found: Difference) -> Iterator[str]:
    yield f"{len(found.rates):,} rates change, USD per million tokens where nothing else is said:"
    for rate in found.rates[:_SHOWN]:
        before, after = (_amount(amount) for amount in (rate.before, rate.after))
        since = f"{rate.effective_from:%Y-%m-%d}"
        yield f"  {rate.provider} {rate.model} {_place(rate.place)}: {before} → {after} from {since}"
    if len(found.rates) > _SHOWN:
        yield f"  … and {len(found.rates) - _SHOWN:,} more"
    effect = found.effect
    models = ", ".join(f"{model.provider} {model.model}" for model in effect.models[:8])
    yield f"On the last 30 days: {_signed(effect.difference_usd)}" + (f", from {models}" if models else "")
    for slip in found.slips:
        yield f"  looks like a slip: {slip}"


def _place(place: Place) -> str:
    above = f" above {place.above_tokens:,}" if place.above_tokens else ""
    per = "" if place.per == PER or place.usage_class == FACTOR else f" per {place.per:,}"
    return place.usage_class + above + per + (f" ({place.condition})" if place.condition else "")


def _signed(amount: Decimal) -> str:
    return f"{'-' if amount < 0 else '+'}${abs(amount):,.2f}"


def _amount(amount: Decimal | None) -> str:
    return "–" if amount is None else f"{amount.normalize():f}"


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
            add_row(table, price.provider, price.model, *shown, show_time(price.effective_from))
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
