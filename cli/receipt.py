"""`outlay-server receipt ID`: prints why an event costs what it costs."""

import asyncio
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any, Final

import typer

from cli.database import chosen_ledger, ledger
from core.ledger.receipt import Receipt, ReceiptPrice, ShownCorrection, find_receipt
from core.prices.book import PriceBook
from core.process.settings import Settings


def receipt(
    event_id: Annotated[str, typer.Argument(help="As the sender gave it")],
    org: Annotated[int | None, typer.Option("--org", help="The organisation's id; by default the first one")] = None,
    test: Annotated[bool, typer.Option("--test", help="From the test ledger")] = False,
) -> None:
    """Print why an event costs what it costs, line by line; of an id used again after days, each event that has it."""

    async def work() -> Receipt:
        async with ledger(Settings.load()) as connection:
            of = await chosen_ledger(connection, org, test)
            return await find_receipt(connection, await PriceBook.load(connection), of, event_id)

    found = asyncio.run(work())
    for line in text(found):
        typer.echo(line)
    for number, before in enumerate(found.earlier, 1):
        typer.echo(f"\nThe same id was used before ({number} of {len(found.earlier)}):\n")
        for line in text(before):
            typer.echo(line)


_REASONS: Final = {
    "sender": "nobody has a price; the sender's own figure",
    "registered": "the name is no list price's; the figure of the model that the sender registered",
    "usage_inconsistent": "the token counts do not add up; every class is charged as it was sent",
    "usage_invalid": "a count in the provider's answer was no number and was left out",
    "usage_doubted": "the SDK doubts the usage for a reason that only newer versions know",
    "cached_modality_unknown": "what of the cached input was audio or images was not said; charged as little as can be",
    "gateway_lost": "the gateway stopped before the call's usage was known; charged as the most it could have used",
    "model_assumed": "neither the call nor its answer names the model; charged as the one that the provider documents",
    "cache_write_ttl_unknown": "how long the cache holds was not said; charged as 5 minutes",
    "partial_provider": "the answer was cut; this is what the provider had counted by then",
    "tokenizer_estimate": "the tokens are a tokenizer's count, not the provider's",
    "service_tier_not_priced": "the price does not know this service tier; charged as standard",
    "batch_not_priced": "the price does not know batches; charged as standard",
    "region_not_priced": "the price does not know this region; charged without its factor",
    "region_unknown": "where it ran was not said and decides the price; charged as in the cheapest region",
    "units_not_priced": "some units have no price and are not charged",
    "fine_tuned_priced_as_base": "a fine-tuned model without a price of its own; charged as its base",
    "name_prefix": "the name only begins like the model's that was charged, and says more than a date or a version",
    "unknown_model": "nobody knows a price for this model",
    "no_usage": "the event counts no tokens and no units",
    "no_usage_split": "only a total of all tokens is known, not how many were input",
    "failed_call": "the call failed and used nothing",
}
_COST_SOURCES: Final = {
    "price_book": "cost by the price book",
    "provider": "cost as the provider reported it",
    "registered": "cost as the sender registered it",
    "sender": "cost as the sender says",
}


def text(receipt: Receipt) -> Iterator[str]:
    """A receipt as lines of text, with the amounts below one another."""
    yield f"Receipt for {receipt.event_id}"
    yield f"{receipt.provider} {receipt.model}, {receipt.timestamp:%Y-%m-%d %H:%M:%S} UTC"
    yield ""
    for line in receipt.line_items:
        what = f"{line['class']:<16}{_number(line['quantity']):>16}"
        above = f", above {line['above_tokens']:,}" if line["above_tokens"] else ""
        per = f" per {line['per']:,}{above}" if line["per"] > 1 else ""
        yield f"  {what} × {_money(line['unit_price_usd'])}{per} = {_money(line['amount_usd'])}"
    total = "no price" if receipt.cost_usd is None else f"{_money(receipt.cost_usd)} USD, {receipt.cost_status}"
    yield f"  {'total':<32}   {total}"
    for code in receipt.reason.split("+") if receipt.reason else ():
        yield f"  {'':<32}   {code}: {in_words(code)}".rstrip(": ")
    if receipt.list_cost_usd is not None and receipt.list_cost_usd != receipt.cost_usd:
        yield f"  {'list price':<32}   {_money(receipt.list_cost_usd)} USD"
    yield ""
    yield from _why(receipt)


def _why(receipt: Receipt) -> Iterator[str]:
    if receipt.price is not None:
        yield from _price(receipt.price, receipt.cost_source == "price_book")
    for step in receipt.match:
        yield f"  matched by {step}"
    for condition in receipt.conditions:
        yield f"  for {condition}"
    if receipt.discount is not None:
        yield f"  discount {receipt.discount['id']}: {_money(receipt.discount['percent'])} % off the list price"
    by = _COST_SOURCES.get(receipt.cost_source or "", "no cost")
    yield f"  usage by {receipt.usage_source or 'the sender'}, {by}"
    if receipt.cost_reported_usd is not None and receipt.cost_source == "price_book":
        yield f"  the event's own figure, {_money(receipt.cost_reported_usd)} USD, was not taken"
    if receipt.posted_for is not None:
        yield f"  of {receipt.posted_for:%Y-%m-%d %H:%M} UTC, whose month was closed before it came"
    others = [witness.source or "an unknown source" for witness in receipt.witnesses]
    if len(others) > 1:
        yield f"  told of by {len(others)} witnesses ({', '.join(others)}), charged once"
    for pair in receipt.doubtful:
        yield f"  may be the same call as {pair.event_id}, which is charged too ({pair.reason})"
    for copy in receipt.conflicts:
        yield f"  a copy received {copy.received_at:%Y-%m-%d %H:%M:%S} UTC said something else; the first one counts"
    yield from _history(receipt)


def _price(price: ReceiptPrice, is_ours: bool) -> Iterator[str]:
    whose = "your own price" if price["is_own"] else "price"
    model = f"{price['provider']} {price['model']}"
    since = f", in force since {price['effective_from']:%Y-%m-%d}" if price["effective_from"].year > 1970 else ""
    yield f"  {'' if is_ours else 'listed by '}{whose} {price['id']} of version {price['version']}: {model}{since}"
    checked = f", checked {price['checked_on']}" if price["checked_on"] else ""
    yield f"  read from {' '.join(filter(None, (price['source'], price['source_version'])))}{checked}"


def in_words(code: str) -> str:
    """The meaning of a code of `reason`; empty for an unknown code."""
    if code.startswith("no_") and code.endswith("_price"):
        missing = code.removeprefix("no_").removesuffix("_price")
        return f"the model has no {missing} price of its own"
    return _REASONS.get(code, "")


def _history(receipt: Receipt) -> Iterator[str]:
    if not receipt.corrections:
        return
    yield ""
    first = "no price" if receipt.first_cost_usd is None else f"{_money(receipt.first_cost_usd)} USD"
    yield f"  {'first charged':<32}   {first}"
    for correction in receipt.corrections:
        yield f"  {'corrected ' + format(correction.posted_at, '%Y-%m-%d'):<32}   {_correction(correction)}"


def _correction(correction: ShownCorrection) -> str:
    sign = "" if correction.difference_usd < 0 else "+"
    since = "no price" if correction.cost_usd is None else f"{_money(correction.cost_usd)} USD"
    closed = f", posted to {correction.posted_to} as its own month was closed" if correction.month_was_closed else ""
    return f"{sign}{_money(correction.difference_usd)} = {since}{closed}"


def _money(amount: Decimal) -> str:
    text = f"{amount:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _number(quantity: Any) -> str:
    return f"{quantity:,}"
