"""A statement as JSON, CSV and a page to print. Pure: the same statement gives the same bytes.

A change here changes the bytes of statements that somebody has filed already: `tests/unit/core/month_end` has them.
"""

from collections.abc import Iterable
from html import escape
from typing import Any, Final

from core.csv_text import csv_text
from core.json_codec import encode_line, plain_digits
from core.ledger.later_postings import LaterPosting, following
from core.month_end.statement import GROUPED, Line, Statement

_LINE: Final = (*GROUPED, "event_count", "input_tokens", "output_tokens", "cost_usd")
_CORRECTION: Final = ("about", "reason", "provider", "model", "tenant", "event_count", "cost_usd")
_CSV: Final = ("row", "month", "of_tenant", *_CORRECTION[:2], "tenant", *_LINE)
_TITLES: Final = {"cost_usd": "USD", "event_count": "Calls", "gl_account": "GL account", "about": "Of month"}


def as_json(statement: Statement) -> bytes:
    corrections = statement.corrections
    return encode_line(
        {
            "month": f"{statement.month:%Y-%m}",
            "start": f"{statement.month:%Y-%m-%d}T00:00:00Z",
            "end": f"{following(statement.month):%Y-%m-%d}T00:00:00Z",
            "tenant": statement.tenant,
            "closed_at": statement.closed_at,
            "closed_by": statement.closed_by,
            "currency": "USD",
            "event_count": statement.event_count,
            "cost_usd": statement.cost_usd,
            "lines": [_cells(line) for line in statement.lines],
            "corrections": None if corrections is None else [_posting_cells(each) for each in corrections],
        }
    )


def as_csv(statement: Statement) -> bytes:
    """Rows `line` add up to the row `total`; rows `correction` say what of that is about earlier months."""
    rows: list[dict[str, Any]] = [{"row": "line", **_cells(line)} for line in statement.lines]
    rows += [{"row": "correction", **_posting_cells(each)} for each in statement.corrections or ()]
    rows.append({"row": "total", "event_count": statement.event_count, "cost_usd": statement.cost_usd})
    common = {"month": f"{statement.month:%Y-%m}", "of_tenant": statement.tenant}
    return csv_text(_CSV, ([{**common, **row}.get(name) for name in _CSV] for row in rows)).encode()


def as_html(statement: Statement) -> bytes:
    of = "" if statement.tenant is None else f" · {escape(statement.tenant)}"
    title = f"Statement {statement.month:%Y-%m}{of}"
    parts = [
        _HEAD.format(title=title),
        f"<h1>{title}</h1>\n",
        f"<p>Calls of {statement.month:%Y-%m-%d} to {following(statement.month):%Y-%m-%d} (exclusive), UTC. "
        f"Closed {statement.closed_at:%Y-%m-%d %H:%M} UTC by {escape(statement.closed_by)}.</p>\n",
        f"<p><strong>{plain_digits(statement.cost_usd)} USD</strong> for {statement.event_count} calls</p>\n",
        _table(_LINE, (_cells(line) for line in statement.lines)),
        _corrections(statement.corrections),
        "</body>\n</html>\n",
    ]
    return "".join(parts).encode()


_HEAD: Final = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font: 10pt/1.4 sans-serif; margin: 2em; color: #000; background: #fff; }}
table {{ border-collapse: collapse; width: 100%; margin-bottom: 2em; }}
th, td {{ border-bottom: 1px solid #ccc; padding: 0.2em 0.6em 0.2em 0; text-align: left; overflow-wrap: anywhere; }}
.n {{ text-align: right; font-variant-numeric: tabular-nums; }}
thead {{ display: table-header-group; }}
tr {{ break-inside: avoid; }}
</style>
</head>
<body>
"""
_NUMBERS: Final = frozenset(("event_count", "input_tokens", "output_tokens", "cost_usd"))


def _corrections(postings: Iterable[LaterPosting] | None) -> str:
    if postings is None:
        return "<p>What of this is about earlier months was not recorded when the month was closed.</p>\n"
    rows = [_posting_cells(each) for each in postings]
    if not rows:
        return "<p>None of this is about earlier months.</p>\n"
    return f"<h2>Of this, about earlier months</h2>\n{_table(_CORRECTION, rows)}"


def _table(columns: Iterable[str], rows: Iterable[dict[str, Any]]) -> str:
    names = [*columns]
    head = "".join(_cell("th", name, _TITLES.get(name, name.replace("_", " ").capitalize())) for name in names)
    body = "".join(f"<tr>{''.join(_cell('td', name, _text(row[name])) for name in names)}</tr>\n" for row in rows)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n"


def _cell(tag: str, name: str, text: str) -> str:
    kind = ' class="n"' if name in _NUMBERS else ""
    return f"<{tag}{kind}>{escape(text)}</{tag}>"


def _text(value: Any) -> str:
    if value is None:
        return "–"
    return str(value) if isinstance(value, str | int) else plain_digits(value)


def _cells(line: Line) -> dict[str, Any]:
    return dict(zip(_LINE, (*line.labels, *line[1:]), strict=True))


def _posting_cells(posting: LaterPosting) -> dict[str, Any]:
    return {name: getattr(posting, name) for name in _CORRECTION}
