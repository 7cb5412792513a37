"""The text of alerts."""

from decimal import Decimal

import pytest

from core.channels.alert_text import alert_text, amount, share
from tests.support.alerts import alert


def test_in_words() -> None:
    told = alert_text(alert(), "cost_usd")
    assert told.title == "Daily GPT-4o budget: 80 % reached, $40.12 of $50.00"
    assert told.lines == [
        "Where: model gpt-4o",
        "Window: daily, from 2026-11-20 00:00 UTC to 2026-11-21 00:00 UTC",
        "Spent: $40.12 of $50.00 (80.2 %)",
        "Rate: $3.34 an hour in this window, at which it ends at $80.24",
        "Driven by: feature chat, team growth $30.50; feature search, no team $9.00",
    ]
    over = alert_text(alert(spend_usd=Decimal("62.5"), threshold=Decimal(1), subject="ann", late=True), "cost_usd")
    assert over.title.endswith("100 % reached, $62.50 of $50.00 (late: the window had ended)")
    assert over.lines[0] == "Where: model gpt-4o, ann"
    assert over.lines[2] == "Spent: $62.50 of $50.00 (125 %), $12.50 over"
    path = alert_text(alert(links={"query": "/v1/costs/summary"}), "cost_usd")
    assert (path.link, path.lines[-1]) == (None, "Look: GET /v1/costs/summary")
    run = alert_text(alert(window_end=None, spend_usd=Decimal(12_000), threshold_usd=Decimal(10_000)), "tokens")
    assert run.title.endswith("80 % reached, 12,000 tokens of 10,000 tokens")
    assert "no end" in run.lines[1]
    assert run.lines[-1] == "Driven by: feature chat, team growth 7,000 tokens; feature search, no team 800 tokens"
    assert alert_text(alert(), "events").lines[-1].endswith("growth 12 events; feature search, no team 3 events")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("1234.5", "$1,234.50"),
        ("49.999", "$49.99"),
        ("0.004", "$0.004"),
        ("0", "$0.00"),
        ("0.0000000012", "$0.000000001"),
        ("-3", "$-3.00"),
    ],
)
def test_amounts(value: str, shown: str) -> None:
    assert amount(Decimal(value), "cost_usd") == shown


def test_shares() -> None:
    assert [share(Decimal(text)) for text in ("0.5", "1", "1.25", "0.99999", "0.8025")] == [
        *("50 %", "100 %", "125 %", "99.9 %", "80.2 %"),
    ]
