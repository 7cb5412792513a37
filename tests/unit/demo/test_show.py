"""What the demo prints: columns that add up as they are shown, and a bar for each of its days."""

import re
from datetime import UTC, datetime
from decimal import Decimal
from io import StringIO
from typing import Any

import pytest
from rich.console import Console

from demo.show import _chart, _costs
from demo.traffic import DAYS, events, start_of


def row(feature: str, cost: str | None, tokens: int, unpriced: int = 0) -> dict[str, Any]:
    counts = {"event_count": 7, "input_tokens": tokens, "cached_tokens": 1, "output_tokens": 1_000}
    return {"feature": feature, "model": "m", **counts, "unpriced_count": unpriced} | {
        "total_cost_usd": None if cost is None else Decimal(cost)
    }


def printed(show: Any, *arguments: Any) -> list[str]:
    console = Console(width=80, file=StringIO(), highlight=False)
    with console.capture() as captured:
        show(console, *arguments)
    return captured.get().splitlines()


def test_every_column_adds_up_as_it_is_shown() -> None:
    rows = [row("a", "1.00005", 1_000_000), row("b", "0.00005", 2), row("c", "1234.1", 3), row("d", None, 4, 7)]
    summary = {"summary": rows, "event_count": 28, "total_cost_usd": Decimal("1235.1001"), "coverage": {"unpriced": 7}}
    lines = [line.split() for line in printed(_costs, summary)]
    shown = [line for line in lines if line and line[0] in "abcd"]
    (total,) = [line for line in lines if line[:1] == ["total"]]
    for column in range(2, 6):
        figures = [int(line[column].replace(",", "")) for line in shown]
        assert sum(figures) == int(total[column - 1].replace(",", ""))
    costs = [Decimal(line[6].replace(",", "")) for line in shown if line[6] != "no"]
    assert sum(costs) == Decimal(total[5].replace(",", "")) == Decimal("1235.1001")


def test_bars_have_all_digits_and_days_without_calls_a_bar_of_nothing() -> None:
    costs = ("0.25", "0", "0.123456789")
    days = [{"bucket": f"2026-11-0{n}T00:00:00Z", "cost_usd": Decimal(cost)} for n, cost in enumerate(costs, 1)]
    lines = [line for line in printed(_chart, {"data": days}) if "2026" in line]
    assert [Decimal(line.split()[-1]) for line in lines] == [Decimal(cost) for cost in costs]
    assert [line.count("█") for line in lines] == [44, 0, 22]


@pytest.mark.parametrize("at", ["00:00:00.000001", "12:00:00", "23:59:59.999999"])
def test_the_traffic_is_of_fourteen_days(at: str) -> None:
    now = datetime.fromisoformat(f"2026-11-29T{at}+00:00")
    times = [event["timestamp"] for event in events(now)]
    assert len({time.astimezone(UTC).date() for time in times}) == DAYS == 14
    assert (times[0], times[-1]) == (start_of(now), now)
    assert re.match(r"2026-11-16T00:00:00", times[0].isoformat())
