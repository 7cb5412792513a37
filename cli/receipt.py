"""`outlay-server receipt ID`: why an event costs what it costs, for a person."""

import asyncio
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any

import typer

from cli.database import ledger
from core.ledger.receipt import Receipt, ShownCorrection, find_receipt
from core.organisations import list_organisations
from core.prices.book import PriceBook
from core.settings import Settings


def receipt(
    event_id: Annotated[str, typer.Argument(help="As the sender gave it")],
    org: Annotated[int | None, typer.Option("--org", help="The organisation's id; by default the first one")] = None,
    test: Annotated[bool, typer.Option("--test", help="From the test ledger")] = False,
) -> None:
    """Print why an event costs what it costs, line by line."""

    async def work() -> Receipt:
        async with ledger(Settings.load()) as connection:
            of = org if org is not None else (await list_organisations(connection))[0].id
            return await find_receipt(connection, await PriceBook.load(connection), -of if test else of, event_id)

    for line in text(asyncio.run(work())):
        typer.echo(line)


def text(receipt: Receipt) -> Iterator[str]:
    """A receipt as lines; the amounts stand under one another."""
    yield f"Receipt for {receipt.event_id}"
    yield ""
    for line in receipt.line_items:
        what = f"{line['class']:<16}{_number(line['quantity']):>16}"
        above = f", above {line['above_tokens']:,}" if line["above_tokens"] else ""
        per = f" per {line['per']:,}{above}" if line["per"] > 1 else ""
        yield f"  {what} × {_money(line['unit_price_usd'])}{per} = {_money(line['amount_usd'])}"
    total = "no price" if receipt.cost_usd is None else f"{_money(receipt.cost_usd)} USD"
    yield f"  {'total':<32}   {total}, {receipt.cost_status}" + (f" ({receipt.reason})" if receipt.reason else "")
    if receipt.list_cost_usd is not None and receipt.list_cost_usd != receipt.cost_usd:
        yield f"  {'list price':<32}   {_money(receipt.list_cost_usd)} USD"
    yield ""
    yield from _why(receipt)


def _why(receipt: Receipt) -> Iterator[str]:
    if receipt.price is not None:
        price = receipt.price
        whose = "your own price" if price["is_own"] else "price"
        yield f"  {whose} {price['id']} of version {price['version']}: {price['provider']} {price['model']}" + (
            f", in force since {price['effective_from']:%Y-%m-%d}" if price["effective_from"].year > 1970 else ""
        )
    for step in receipt.match:
        yield f"  matched by {step}"
    for condition in receipt.conditions:
        yield f"  for {condition}"
    if receipt.discount is not None:
        yield f"  discount {receipt.discount['id']}: {_money(receipt.discount['percent'])} % off the list price"
    yield f"  usage by {receipt.usage_source or 'the sender'}, cost by {receipt.cost_source or 'the price book'}"
    if receipt.posted_for is not None:
        yield f"  of {receipt.posted_for:%Y-%m-%d %H:%M} UTC, whose month was closed before it came"
    yield from _history(receipt)


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
