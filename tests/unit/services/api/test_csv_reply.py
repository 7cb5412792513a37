"""Costs as CSV: who gets it, and what is in it."""

import csv
import io
import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from fastapi import Request, Response

from services.api.csv_reply import prefers_csv, rows_reply

BODY = {
    "rows": [
        {"feature": "chat", "cost_usd": Decimal("178.772825462033687000"), "ms": 1.5, "partial": False},
        {"feature": None, "cost_usd": Decimal("-1E-7"), "ms": None, "partial": True},
    ],
    "start": datetime(2026, 11, 1, tzinfo=UTC),
    "timezone": "UTC",
    "total_cost_usd": Decimal("1E+2"),
    "coverage": {"priced": 1},
    "hints": ["No event here has the tenant 'Zoë,\r\nX-Evil: 1 \U0001f600'."],
}
COLUMNS = ("feature", "cost_usd", "ms", "partial")


def asked(accept: str | None, body: dict[str, Any] = BODY) -> Response:
    headers = [] if accept is None else [(b"accept", accept.encode())]
    return rows_reply(Request({"type": "http", "headers": headers, "query_string": b""}), body, "rows", COLUMNS)


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ("text/csv", True),
        ("TEXT/CSV; charset=utf-8", True),
        ("text/*", True),
        ("text/csv, */*", True),
        ("text/csv;q=0.5, application/json;q=0.4", True),
        ("application/json;q=0.1, text/csv; Q=0.2", True),
        ("application/json;q=0, */*", True),
        ("", False),
        ("*/*", False),
        ("application/json", False),
        ("application/json, text/csv", False),
        ("text/csv;q=0.5, */*", False),
        ("text/csv;q=0", False),
        ("text/csv;q=0, text/*", False),
        ("text/csv;q=high", False),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", False),
        ("application/xml", False),
    ],
)
def test_who_prefers_csv(accept: str, expected: bool) -> None:
    assert prefers_csv([accept]) is expected
    assert prefers_csv(accept.split(",")) is expected


def test_rows_are_lines_and_all_else_is_in_headers() -> None:
    answer = asked("text/csv")
    assert bytes(answer.body).decode() == (
        "feature,cost_usd,ms,partial\nchat,178.772825462033687,1.5,false\n,-0.0000001,,true\n"
    )
    headers = answer.headers
    assert headers["content-type"] == "text/csv; charset=utf-8"
    assert (headers["vary"], headers["outlay-total-cost-usd"]) == ("Accept", "100")
    assert (headers["outlay-start"], headers["outlay-timezone"]) == ("2026-11-01T00:00:00Z", "UTC")
    assert json.loads(headers["outlay-coverage"]) == {"priced": 1}
    assert json.loads(headers["outlay-hints"]) == BODY["hints"]
    assert all(32 <= byte < 127 for _, value in answer.raw_headers for byte in value)


def test_json_stays_as_it_is() -> None:
    answer = asked(None)
    assert (answer.media_type, answer.headers["vary"]) == ("application/json", "Accept")
    assert bytes(answer.body).endswith(b"}\n")
    assert b'"cost_usd":178.772825462033687' in bytes(answer.body)


@pytest.mark.parametrize("text", ["=1+1", "  =1", "+1", "-1", "@x", "\t=1", "\uff1d1", "a;=1", ";-1", 'x"y,z', "a\nb"])
def test_no_cell_is_a_formula(text: str) -> None:
    row = {"feature": text, "cost_usd": Decimal(1), "ms": 1.0, "partial": False}
    lines = csv.reader(io.StringIO(bytes(asked("text/csv", {"rows": [row]}).body).decode(), newline=""))
    cell = list(lines)[1][0]
    guarded = text[0] not in "ax"
    assert cell == (f"'{text}" if guarded and text[0] != ";" else text.replace(";=", ";'=").replace(";-", ";'-"))
