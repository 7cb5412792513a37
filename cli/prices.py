"""`outlay-server prices …`: shows the price book, and proposes, reviews and applies changes to it."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from outlay.pricing import PER, Fee, Rate
from outlay.terms import ANYWHERE

from cli.database import ledger
from cli.json_file import parse, read_json, write_text
from cli.output import Json, counted, print_rows, printable
from cli.price_coverage import price_coverage
from core.accounts.audit_log import CLI
from core.errors import Problem, Unprocessable
from core.ledger_id import LedgerId
from core.prices.book import BEGINNING, PriceBook, Quote
from core.prices.impact import ChangedRate, PriceImpact, price_impact
from core.prices.price_checks import FACTOR, RateLocation
from core.prices.price_row import CATALOGUE, Price
from core.prices.price_spec import AliasRow, ChangedRows, DiscountRow, PriceChanges
from core.prices.proposals import (
    Proposal,
    apply_proposal,
    find_proposal,
    list_proposals,
    propose,
    propose_catalogue,
    reject_proposal,
)
from core.prices.sync import installed_catalogue
from core.process.settings import Settings

prices = typer.Typer(no_args_is_help=True)
prices.command("coverage")(price_coverage)

Org = Annotated[int | None, typer.Option("--org", help="This organisation's own prices; without it, everybody's")]
Yes = Annotated[bool, typer.Option("--yes", help="Apply what is shown")]
_SHOWN: Final = 40


@prices.command("sync")
def sync(yes: Yes = False) -> None:
    """Propose the changes of the installed price catalogue, and show them; with --yes, apply them."""

    async def work(connection: Any) -> None:
        proposal = await propose_catalogue(connection, CLI)
        if proposal is None:
            typer.echo("The price book has all prices of the installed catalogue.")
            return
        await _consider(connection, proposal, yes)

    _run(work)


@prices.command("propose")
def propose_file(
    file: Annotated[Path, typer.Argument(help="JSON as POST /v1/prices takes it")],
    org: Org = None,
    yes: Yes = False,
) -> None:
    """Propose prices, discounts and names that somebody has checked; with --yes, apply them."""
    stated = parse(PriceChanges, read_json(file), file)
    if org is None and stated.is_of_an_organisation:
        raise Unprocessable("Discounts, aliases and default regions are an organisation's: name it with --org.")

    async def work(connection: Any) -> None:
        await _consider(connection, await propose(connection, org, stated, CLI), yes)

    _run(work)


@prices.command("proposals")
def proposals(org: Org = None, as_json: Json = False) -> None:
    """List proposals, newest first."""

    async def work(connection: Any) -> None:
        rows = [
            {
                "id": each.id,
                "state": each.state,
                "source": each.source,
                "checked_on": each.checked_on,
                "prices": len(each.changes.prices),
                "proposed": each.proposed_at,
                "by": each.proposed_by,
                "version": each.version_id,
            }
            for each in await _newest(connection, org)
        ]
        columns = ("id", "state", "source", "checked_on", "prices", "proposed", "by", "version")
        print_rows(columns, rows, as_json, whole=("id", "version"))

    _run(work)


async def _newest(connection: Any, org: int | None, limit: int = 1_000) -> Sequence[Proposal]:
    found, before = list[Proposal](), None
    while len(found) < limit:
        page = await list_proposals(connection, org, limit - len(found), before)
        found += page.proposals
        if (before := page.next_before) is None:
            break
    return found


@prices.command("apply")
def apply(
    proposal: int,
    org: Org = None,
    yes: Annotated[bool, typer.Option("--yes", help="Also prices that look like slips")] = False,
) -> None:
    """Show the effect of a proposal, and apply it."""

    async def work(connection: Any) -> None:
        found = await find_proposal(connection, org, proposal)
        if found.state == "proposed" and await _show_difference(connection, found) and not yes:
            raise Problem("Some prices look like slips; if they are right, apply them with --yes.")
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
        write_text(file, text)


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
    """Prints the effect of a proposal. Returns whether any price looks like a slip."""
    now, is_catalogue = datetime.now(UTC), proposal.source == CATALOGUE
    found = await price_impact(connection, proposal.org_id, proposal.changes, now, is_catalogue)
    for line in _difference(found, proposal.changes):
        typer.echo(line)
    return bool(found.slips)


def _difference(found: PriceImpact, changes: ChangedRows) -> Iterator[str]:
    """The changes of a proposal, their effect, and what looks like a slip; a line each, and at most 40 of a kind."""
    if found.rates:
        yield f"{counted(len(found.rates), 'rate')} to change, USD per million tokens where nothing else is said:"
    yield from _first(_rate(rate) for rate in found.rates)
    if changes.discounts:
        yield f"{counted(len(changes.discounts), 'discount')} off list prices:"
    yield from _first(_discount(row) for row in changes.discounts)
    if changes.aliases:
        yield f"{counted(len(changes.aliases), 'name')} for models:"
    yield from _first(_alias(row) for row in changes.aliases)
    effect = found.effect
    models = ", ".join(f"{model.provider} {model.model}" for model in effect.models[:8])
    yield f"On the last 30 days: {_signed(effect.difference_usd)}" + (f", from {models}" if models else "")
    for slip in found.slips:
        yield f"  looks like a slip: {printable(str(slip))}"


def _first(lines: Iterator[str]) -> Iterator[str]:
    yield from (f"  {printable(line)}" for line in islice(lines, _SHOWN))
    if more := sum(1 for _ in lines):
        yield f"  … and {more:,} more"


def _rate(rate: ChangedRate) -> str:
    before, after = (_amount(amount) for amount in (rate.before, rate.after))
    since = f"{rate.effective_from:%Y-%m-%d}"
    return f"{rate.provider} {rate.model} {_place(rate.place)}: {before} → {after} from {since}"


def _discount(row: DiscountRow) -> str:
    of = f"{row.provider} {row.model or '(all models)'}"
    return f"{of}: {_amount(Decimal(row.percent))} % from {row.effective_from:%Y-%m-%d}"


def _alias(row: AliasRow) -> str:
    if row.is_region:
        return (
            f"{row.provider} {f'runs in {row.target_model}' if row.target_model else 'has no default region any more'}"
        )
    names = {"exact": "", "prefix": "whatever begins with ", "regex": "whatever matches "}[row.kind]
    name = f"{names}{row.name}" if row.name else "(all models)"
    as_what = f"is priced as {row.target_provider} {row.target_model or '(of the same name)'}"
    return f"{row.provider} {name} {as_what if row.target_provider else 'is no alias any more'}"


def _place(place: RateLocation) -> str:
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
    provider: Annotated[list[str] | None, typer.Option("--provider", help="Only its models; repeat it")] = None,
    as_json: Json = False,
) -> None:
    """List the prices of all models now, USD per million tokens."""
    rows = []
    for price in asyncio.run(_book()).models(datetime.now(UTC)):
        if not provider or price.provider in provider:
            own = price.terms.standard.rates.own
            rates = {name: _per_million(own.get(name)) for name in ("input", "cache_read", "output")}
            rows.append({"provider": price.provider, "model": price.model, **rates, "since": _since(price)})
    columns = ("provider", "model", "input", "cache_read", "output", "since")
    print_rows(columns, rows, as_json, whole=("provider", "model"))


@prices.command("show")
def show(
    provider: str,
    model: str,
    org: Annotated[int, typer.Option("--org", help="With this organisation's own prices and names")] = 0,
) -> None:
    """Show the price of a model now, and how its name is matched."""
    quote = asyncio.run(_book()).quote(LedgerId(org), provider, model, datetime.now(UTC))
    if quote is None:
        raise Problem(f"There is no price for {provider} {model}; its events are stored as unpriced.")
    typer.echo(f"{provider} {model} is {quote.price.provider} {quote.price.model} ({quote.match.step})")
    for line in _lines(quote):
        typer.echo(line)


def _since(price: Price) -> date | None:
    """The day from which a price applies; None: it has always applied."""
    return price.effective_from.date() if price.effective_from > BEGINNING else None


def _lines(quote: Quote) -> Iterator[str]:
    price, terms = quote.price, quote.price.terms
    whose = "" if price.org_id is None else f" of organisation {price.org_id}"
    since = f", in force since {_since(price)}" if _since(price) else ""
    yield f"price {price.id}{whose}{since}; USD per million tokens:"
    yield from _rates(terms.standard.rates.own, terms.standard.rates.fees)
    for variant in terms.variants:
        parts = [f"service tier {variant.service_tier}"] if variant.service_tier else []
        yield " and ".join([*parts, "batch"] if variant.is_batch else parts) + ":"
        yield from _rates(variant.rates, variant.fees)
    for hours in terms.hours:
        yield f"from {hours.words}:"
        yield from _rates(hours.rates, hours.fees)
    for region, factor in terms.regions.items():
        yield f"region {'any other' if region == ANYWHERE else region}: × {factor.normalize():f}"
    if terms.by_region:
        yield "there is no price without a region: events without one are marked as estimated"
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


def _per_million(rate: Rate | None) -> str | None:
    if rate is None:
        return None
    step = "beyond" if rate.is_marginal else "above"
    return f"{rate.base.normalize():f}" + "".join(
        f", {step} {start:,}: {past.normalize():f}" for start, past in rate.tiers
    )
