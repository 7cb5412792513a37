"""What the client sends and asks about bills."""

import json
from typing import Any

import pytest
from outlay._queries import Queries


@pytest.mark.parametrize(
    ("made", "method", "path"),
    [
        (Queries.get_invoices(provider="p", limit=5), "GET", "/v1/invoices?provider=p&limit=5"),
        (
            Queries.get_reconciliation("model", provider="openai", period="last_month"),
            "GET",
            "/v1/reconciliation?group_by=model&provider=openai&period=last_month",
        ),
        (
            Queries.get_invoice_lines(period="last_month", model=["a", ""]),
            "GET",
            "/v1/invoices/lines?period=last_month&model=a&model=",
        ),
        (Queries.send_invoice("csv", [{"day": "2026-10-01"}], provider="openai"), "POST", "/v1/invoices"),
    ],
)
def test_questions_about_bills(made: Any, method: str, path: str) -> None:
    assert (made.method, made.path) == (method, path)


def test_a_bill_is_sent_with_what_is_said_of_it() -> None:
    made = Queries.send_invoice("csv", [{"day": "2026-10-01"}], provider="openai", rates={"EUR": "1.08"})
    stated = {"source": "csv", "rows": [{"day": "2026-10-01"}], "provider": "openai", "rates": {"EUR": "1.08"}}
    assert json.loads(made.body or b"") == stated
