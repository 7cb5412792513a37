"""Statements that were filed have the bytes of the files beside this one: if a test fails, a filed one would change."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from core.ledger.later_postings import LaterPosting
from core.month_end.statement import Line, Statement
from core.month_end.statement_formats import as_csv, as_html, as_json

LINES = [
    Line(("6100", "p", "growth", "chat", "openai", "gpt-4o", "priced"), 2, 2000, 20, Decimal("0.0052000")),
    Line((None, None, "=1+1", "<b>", "openai", "gpt-4o", "unpriced"), 1, 10, 0, Decimal(0)),
]
LATER = LaterPosting("2026-10", "2026-09", "repriced", "openai", "gpt-4o", None, 0, Decimal("-0.001"))
STATEMENT = Statement(date(2026, 10, 1), "acme & co", datetime(2026, 11, 5, 8, 30, tzinfo=UTC), "k1", LINES, [LATER])

FILED = Path(__file__).parent


def test_the_bytes_are_those_that_were_filed() -> None:
    for name, made in (("json", as_json), ("csv", as_csv), ("html", as_html)):
        assert made(STATEMENT) == (FILED / f"statement.{name}").read_bytes(), name


def test_without_corrections() -> None:
    none, unknown = STATEMENT._replace(corrections=[]), STATEMENT._replace(corrections=None)
    assert b"None of this is about earlier months." in as_html(none)
    assert b"was not recorded" in as_html(unknown)
    assert as_json(none).endswith(b'"corrections":[]}\n')
    assert as_json(unknown).endswith(b'"corrections":null}\n')
    lines = (FILED / "statement.csv").read_bytes().splitlines(keepends=True)
    assert as_csv(none) == as_csv(unknown) == b"".join([*lines[:3], lines[4]])
