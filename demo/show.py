"""Prints the demo's results: costs with their coverage, a chart, the receipt of one event, and commands to try next.

Amounts have all their digits, so that every column adds up as it is shown.
"""

import shlex
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import outlay
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

_BAR = 44
_COUNTS = ("event_count", "input_tokens", "cached_tokens", "output_tokens")


def show(console: Console, url: str, key: str, data_dir: Path | None, start: datetime) -> None:
    """Shows what the ledger has from `start` on."""
    with outlay.Client(key, url) as client:
        _costs(console, client.get_cost_summary(group_by="feature,model", start=start))
        _chart(console, client.get_timeseries(interval="day", start=start))
        _explain(console, client)
    _next(console, url, data_dir)


def _decimals(amounts: Iterable[Decimal | None]) -> int:
    """The number of decimals with which each of the amounts is shown exactly."""
    exponents = (amount.normalize().as_tuple().exponent for amount in amounts if amount)
    return max((-exponent for exponent in exponents if isinstance(exponent, int)), default=2)


def _costs(console: Console, summary: dict[str, Any]) -> None:
    console.print("[bold]What it cost[/bold], by feature and model")
    rows = summary["summary"]
    decimals = _decimals(row["total_cost_usd"] for row in rows)
    table = Table("feature", "model", box=SIMPLE_HEAD, padding=0, show_edge=False)  # fits 80 columns
    for name in ("calls", "tokens in", "cached", "out", "USD"):
        table.add_column(name, justify="right", no_wrap=True)
    for row in rows:
        cost = "no price" if row["unpriced_count"] else f"{row['total_cost_usd']:,.{decimals}f}"
        table.add_row(row["feature"], row["model"], *(f"{row[name]:,}" for name in _COUNTS), cost)
    table.add_section()
    counts = (f"{sum(row[name] for row in rows):,}" for name in _COUNTS)
    table.add_row("total", "", *counts, f"[bold]{summary['total_cost_usd']:,.{decimals}f}[/bold]")
    console.print(table)
    coverage = {name: count for name, count in summary["coverage"].items() if count}
    shown = ", ".join(f"{count:,} {name}" for name, count in coverage.items())
    share = 1 - Decimal(coverage.get("unpriced", 0)) / summary["event_count"]
    console.print(f"Coverage {share:.1%}: {shown}. Calls without a price are not free.\n")


def _chart(console: Console, series: dict[str, Any]) -> None:
    days = series["data"]
    decimals = _decimals(point["cost_usd"] for point in days)
    highest = max((point["cost_usd"] for point in days), default=Decimal(1)) or Decimal(1)
    console.print("[bold]Cost a day[/bold] (UTC)")
    for point in days:
        bar = "█" * round(_BAR * point["cost_usd"] / highest)
        cost = f"{point['cost_usd']:>{decimals + 4}.{decimals}f}"
        console.print(f"  {point['bucket'][:10]}  [cyan]{bar:<{_BAR}}[/cyan] {cost}")
    console.print()


def _explain(console: Console, client: outlay.Client) -> None:
    found = client.get_events(feature="code-review", limit=200)["events"]
    event = max(found, key=lambda event: event["cost_usd"] or 0)
    receipt = client.get_receipt(event["event_id"])
    console.print(f"[bold]Why one call cost {receipt['cost_usd']} USD[/bold]")
    console.print(f"  event {event['event_id']} of {event['user_id']}")
    table = Table(box=None, padding=(0, 2))
    for name in ("class", "tokens", "", "USD per million", "", "USD"):
        table.add_column(name, justify="left" if name == "class" else "right")
    for line in receipt["line_items"]:
        amounts = (f"{line['quantity']:,}", "×", str(line["unit_price_usd"]), "=", str(line["amount_usd"]))
        table.add_row(line["class"], *amounts)
    table.add_row("", "", "", "", "", f"[bold]{receipt['cost_usd']}[/bold]")
    console.print(table)
    price = receipt["price"]
    console.print(f"  price {price['id']} of the book, {price['provider']} {price['model']}\n")


def _next(console: Console, url: str, data_dir: Path | None) -> None:
    key = f"$(cat {shlex.quote(f'{data_dir}/admin.key')})" if data_dir else "$OUTLAY_API_KEY"
    header = f'-H "Authorization: Bearer {key}"'
    console.print("[bold]Try next[/bold]" + (", while this runs:" if data_dir else ":"))
    for query in (
        "costs/summary?group_by=tenant",
        "costs/timeseries?interval=hour&timezone=Asia/Kolkata",
        "events?limit=1",
    ):
        console.print(f'  curl {header} "{url}/v1/{query}"', soft_wrap=True)
    if data_dir:
        console.print(f"  OUTLAY_DATA_DIR={shlex.quote(str(data_dir))} .venv/bin/outlay-server audit", soft_wrap=True)
    console.print(f"  {url}/docs\n" + ("\nCtrl-C stops the server and removes its data." if data_dir else ""))
