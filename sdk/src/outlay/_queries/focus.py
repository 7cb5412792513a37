"""Charges as FOCUS, the FinOps Open Cost and Usage Specification."""

from __future__ import annotations

from os import PathLike
from typing import Any, Literal

from outlay._request import Request, client_lines, client_method

from .events import text_or_file
from .paths import Time, when, with_query

Granularity = Literal["hour", "day", "month"]
Billed = Literal["zero", "effective"]


@client_method
def export_focus(
    to: str | PathLike[str] | None = None,
    *,
    version: str | None = None,
    granularity: Granularity | None = None,
    billed: Billed | None = None,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    **filters: Any,
) -> Request[str]:
    """Charges as CSV in the columns of a version of FOCUS; `to` is as in `export_csv`.

    Args:
        version: `1.1` to `1.4`; by default the newest that the server knows.
        granularity: the length of a charge period, by default a day of UTC.
        billed: what `BilledCost` is: by default 0, as the provider bills; or the effective cost.
    """
    path = _focus_path(
        version=version,
        granularity=granularity,
        billed=billed,
        timezone=timezone,
        start=start,
        end=end,
        period=period,
        **filters,
    )
    return text_or_file(path, to, "iter_focus")


def _focus_path(
    *,
    version: str | None = None,
    granularity: Granularity | None = None,
    billed: Billed | None = None,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    **filters: Any,
) -> str:
    """The lines of `export_focus`, one by one and without a limit."""
    asked = {"version": version, "granularity": granularity, "billed": billed, **when(start, end, timezone, period)}
    return with_query("/v1/exports/focus", asked, filters)


iter_focus = client_lines(_focus_path, str)
