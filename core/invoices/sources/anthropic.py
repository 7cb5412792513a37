"""Anthropic's cost and usage reports, as its administration API answers.

https://platform.claude.com/docs/en/api/admin/cost_report: amounts are cents, as decimal strings;
https://platform.claude.com/docs/en/api/admin/usage_report: tokens by model, workspace, tier, context window, geography.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from core.invoices.line import InvoiceLine, WrongShape, number, present, text_of, tier_of
from core.invoices.sources.base import Row, Source, days_between, optional_number, when

_CLASSES: Final = {
    "uncached_input_tokens": "input",
    "input_tokens": "input",
    "cache_read_input_tokens": "cache_read",
    "cache_creation.ephemeral_5m_input_tokens": "cache_write_5m",
    "cache_creation.ephemeral_1h_input_tokens": "cache_write_1h",
    "output_tokens": "output",
}
_STANDARD_WINDOW: Final = "0-200k"
_NO_GEO: Final = ("not_available", "global")


def _days(bucket: Row, place: str) -> list[date]:
    start = when(present(bucket, "starting_at", place), place, "starting_at")
    return days_between(start, when(present(bucket, "ending_at", place), place, "ending_at"), place, "ending_at")


def _results(bucket: Row, place: str, days: list[date]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    results = bucket.get("results")
    if not isinstance(results, list):
        raise WrongShape(place, "results", "a list")
    for n, result in enumerate(results):
        where = f"{place}, result {n + 1}"
        if not isinstance(result, Mapping):
            raise WrongShape(where, "results", "objects")
        if len(days) > 1:
            raise WrongShape(place, "ending_at", "buckets of one day (`bucket_width=1d`) or less")
        yield where, result


def _common(bucket: Row, result: Row, day: date) -> InvoiceLine:
    geo, window = text_of(result, "inference_geo"), text_of(result, "context_window")
    return InvoiceLine(
        day=day,
        model=text_of(result, "model"),
        tier=tier_of(text_of(result, "service_tier"), long=window not in (None, _STANDARD_WINDOW)),
        region=None if geo in _NO_GEO else geo,
        project=text_of(result, "workspace_id"),
        provider_day=text_of(bucket, "starting_at"),
    )


def _costs(bucket: Row, place: str) -> Iterable[InvoiceLine]:
    days = _days(bucket, place)
    yield from (InvoiceLine(day, "nothing") for day in days)
    for where, result in _results(bucket, place, days):
        cents = number(present(result, "amount", where), where, "amount")
        token_type, kind = text_of(result, "token_type"), text_of(result, "cost_type")
        if token_type is not None and token_type not in _CLASSES:
            raise WrongShape(where, "token_type", f"one of {', '.join(_CLASSES)}, not {token_type[:40]!r},")
        of_other = kind if kind not in (None, "tokens") else None
        yield _common(bucket, result, days[0])._replace(
            kind="credit" if cents < 0 else "usage",
            amount=cents.scaleb(-2),
            currency=str(present(result, "currency", where)).upper(),
            usage_class=_CLASSES[token_type] if token_type else of_other,
            raw=text_of(result, "description") or "",
        )


def _usage(bucket: Row, place: str) -> Iterable[InvoiceLine]:
    days = _days(bucket, place)
    yield from (InvoiceLine(day, "nothing") for day in days)
    for where, result in _results(bucket, place, days):
        present(result, "output_tokens", where)
        line, nested = _common(bucket, result, days[0]), result.get("cache_creation") or {}
        if not isinstance(nested, Mapping):
            raise WrongShape(where, "cache_creation", "an object")
        counts: list[tuple[str, Decimal | None]] = [
            (name, optional_number(nested, field.partition(".")[2], where))
            if "." in field
            else (name, optional_number(result, field, where))
            for field, name in _CLASSES.items()
        ]
        yield from (line._replace(usage_class=name, quantity=count) for name, count in counts if count)


COST_REPORT: Final = Source(
    "anthropic_cost_report",
    "anthropic",
    "pages",
    _costs,
    "https://platform.claude.com/docs/en/api/admin/cost_report",
)
USAGE_REPORT: Final = Source(
    "anthropic_usage_report",
    "anthropic",
    "pages",
    _usage,
    "https://platform.claude.com/docs/en/api/admin/usage_report",
)
