"""CSV as Outlay writes it: exact numbers, and no text that a spreadsheet would run."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any, Final, LiteralString

from core.json_codec import plain_digits

_SPACE: Final[LiteralString] = (
    r"\s\u00a0\u00ad\u061c\u115f\u1160\u1680\u180b-\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff"
)
FORMULA: Final[LiteralString] = rf"[{_SPACE}]*[-=+@\t\r\n\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]"
"""The beginning of a text that a spreadsheet may take for a formula (OWASP, "CSV injection"), with full-width forms,
also after blanks. A regular expression of PostgreSQL and of Python."""

_BEGINS: Final = re.compile(f"(^|;)({FORMULA})")


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """A header and one line a row. None is an empty cell; a formula is made text by an apostrophe, as in the export."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([csv_cell(value) for value in row] for row in rows)
    return out.getvalue()


def csv_cell(value: Any) -> Any:
    """A value as `csv.writer` takes it."""
    if isinstance(value, str):
        # Also after a semicolon: spreadsheets split cells there where decimals have a comma.
        return _BEGINS.sub(r"\1'\2", value)
    if isinstance(value, Decimal):
        return plain_digits(value)
    return str(value).lower() if isinstance(value, bool) else value
