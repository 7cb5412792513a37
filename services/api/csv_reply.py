"""Rows as CSV for clients that ask for it by `Accept: text/csv`; what is no row is in headers."""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from fastapi import Request, Response

from core.csv_text import csv_text
from core.http.bodies import reply
from core.json_codec import encode

BYTE_ORDER_MARK: Final = "\ufeff"
"""By which Excel knows UTF-8. Only on demand: to most programs it is a part of the first column's name."""
_CSV: Final = "text/csv"
_JSON: Final = "application/json"
_QUALITY: Final = re.compile(r"0(\.\d{0,3})?|1(\.0{0,3})?")

CSV_OR_JSON: Final[dict[int | str, dict[str, Any]]] = {
    200: {
        "description": "JSON. With `Accept: text/csv`: the rows as CSV, all else in headers such as `Outlay-Hints`",
        "content": {_CSV: {"schema": {"type": "string"}}},
    }
}
"""For a route's `responses`."""


def rows_reply(request: Request, body: Mapping[str, Any], rows: str, columns: Sequence[str]) -> Response:
    """`body` as JSON, or `body[rows]` as CSV, whichever the client prefers; CSV with a byte order mark where the query
    says `bom=true`."""
    if prefers_csv(request.headers.getlist("accept")):
        lines = csv_text(columns, ([row[name] for name in columns] for row in body[rows]))
        headers = {f"Outlay-{_header(name)}": header_value(value) for name, value in body.items() if name != rows}
        mark = BYTE_ORDER_MARK if request.query_params.get("bom") == "true" else ""
        answer = Response(mark + lines, headers=headers, media_type=_CSV)
    else:
        answer = reply(dict(body))
    answer.headers["Vary"] = "Accept"
    return answer


def _header(name: str) -> str:
    return "-".join(word.capitalize() for word in name.split("_"))


def header_value(value: Any) -> str:
    """The value as JSON, in ASCII; a text or a time without its quotes."""
    text = encode(value).decode()
    bare = text[1:-1] if isinstance(value, str | datetime) else text
    return re.sub(r"[^ -~]", lambda found: json.dumps(found[0])[1:-1], bare)


def prefers_csv(accept: Sequence[str]) -> bool:
    """Whether these `Accept` headers prefer `text/csv` to JSON, as `prefers`."""
    return prefers(accept, _CSV, _JSON)


def prefers(accept: Sequence[str], media: str, default: str) -> bool:
    """Whether these `Accept` headers prefer a media type to the default one (RFC 9110, 12.5.1). Not where both are as
    welcome, as with `*/*`, unless it alone is named."""
    ranges: dict[str, float] = {}
    for each in ",".join(accept).split(","):
        range_, *parameters = (part.strip().lower() for part in each.split(";"))
        stated = [part.partition("=")[2].strip() for part in parameters if re.match(r"q\s*=", part)]
        if not stated:
            ranges[range_] = 1
        elif _QUALITY.fullmatch(stated[0]):
            ranges[range_] = float(stated[0])
    wanted = _preference(ranges, media)
    return wanted[0] > 0 and wanted > _preference(ranges, default)


def _preference(ranges: Mapping[str, float], media: str) -> tuple[float, int]:
    """The quality that the narrowest range with this type gives it, and how narrow that is."""
    for narrowness, name in ((2, media), (1, f"{media.partition('/')[0]}/*"), (0, "*/*")):
        if name in ranges:
            return ranges[name], narrowness
    return 0, 0
