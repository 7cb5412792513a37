"""What the demo shows: costs with their coverage, a chart, one event explained, what to try next."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import outlay
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

_BAR = 44


def show(console: Console, url: str, key: str, data_dir: Path | None) -> None:
    with outlay.Client(key, url) as client:
        _costs(console, client.get_cost_summary(group_by="feature,model"))
        _chart(console, client.get_timeseries(interval="day"))
        _explain(console, client)
    _next(console, url, data_dir)


def _usd(amount: Decimal | int | None) -> str:
    return "–" if amount is None else f"{amount:,.4f}"


def _costs(console: Console, summary: dict[str, Any]) -> None:
    console.print("[bold]What it cost[/bold], by feature and model")
    table = Table("feature", "model", box=SIMPLE_HEAD, padding=0)  # fits 80 columns
    for name in ("calls", "tokens in", "cached", "out", "USD"):
        table.add_column(name, justify="right", no_wrap=True)
    for row in summary["summary"]:
        cost = "no price" if row["unpriced_count"] else _usd(row["total_cost_usd"])
        counts = (row[n] for n in ("event_count", "input_tokens", "cached_tokens", "output_tokens"))
        table.add_row(row["feature"], row["model"], *(f"{count:,}" for count in counts), cost)
    table.add_section()
    table.add_row(
        "total", "", f"{summary['event_count']:,}", "", "", "", f"[bold]{_usd(summary['total_cost_usd'])}[/bold]"
    )
    console.print(table)
    coverage = {name: count for name, count in summary["coverage"].items() if count}
    shown = ", ".join(f"{count:,} {name}" for name, count in coverage.items())
    share = 1 - Decimal(coverage.get("unpriced", 0)) / summary["event_count"]
    console.print(f"  Coverage {share:.1%}: {shown}; what has no price is not free.\n")


def _chart(console: Console, series: dict[str, Any]) -> None:
    days = [point for point in series["data"] if point["event_count"]]
    highest = max((point["cost_usd"] for point in days), default=Decimal(1)) or Decimal(1)
    console.print("[bold]Cost a day[/bold] (UTC)")
    for point in days:
        bar = "█" * round(_BAR * point["cost_usd"] / highest)
        console.print(f"  {point['bucket'][:10]}  [cyan]{bar:<{_BAR}}[/cyan] {point['cost_usd']:>9.4f}")
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
    key = f"$(cat {data_dir}/admin.key)" if data_dir else "$OUTLAY_API_KEY"
    header = f'-H "Authorization: Bearer {key}"'
    console.print("[bold]Try next[/bold]" + (", while this runs:" if data_dir else ":"))
    for query in (
        "costs/summary?group_by=tenant",
        "costs/timeseries?interval=hour&timezone=Asia/Kolkata",
        "events?limit=1",
    ):
        console.print(f'  curl {header} "{url}/v1/{query}"', soft_wrap=True)
    if data_dir:
        console.print(f"  OUTLAY_DATA_DIR={data_dir} .venv/bin/outlay-server audit", soft_wrap=True)
    console.print(f"  {url}/docs\n" + ("\nCtrl-C stops the server and removes its data." if data_dir else ""))
