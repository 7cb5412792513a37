"""OpenAI's organisation costs and usage, as its administration API answers.

https://platform.openai.com/docs/api-reference/usage/costs: `bucket_width=1d`, by `line_item` and `project_id`;
https://platform.openai.com/docs/api-reference/usage/completions: by `model`, `project_id`, `batch`, `service_tier`.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from core.invoices.line import InvoiceLine, WrongShape, class_from_words, number, present, text_of, tier_of
from core.invoices.sources.base import Row, Source, days_between, optional_number, when

_TIERS: Final = ("batch", "flex", "priority", "scale")
_UNITS: Final = {"web search": "web_search", "file search": "file_search", "code interpreter": "code_execution"}


def _days(bucket: Row, place: str) -> list[date]:
    start = when(present(bucket, "start_time", place), place, "start_time")
    return days_between(start, when(present(bucket, "end_time", place), place, "end_time"), place, "end_time")


def _results(bucket: Row, place: str, days: list[date]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    results = bucket.get("results", bucket.get("result"))
    if not isinstance(results, list):
        raise WrongShape(place, "results", "a list")
    for n, result in enumerate(results):
        where = f"{place}, result {n + 1}"
        if not isinstance(result, Mapping):
            raise WrongShape(where, "results", "objects")
        if len(days) > 1:
            raise WrongShape(place, "end_time", "buckets of one day (`bucket_width=1d`) or less")
        yield where, result


def _costs(bucket: Row, place: str) -> Iterable[InvoiceLine]:
    days = _days(bucket, place)
    yield from (InvoiceLine(day, "nothing") for day in days)
    for where, result in _results(bucket, place, days):
        amount = present(result, "amount", where)
        if not isinstance(amount, Mapping):
            raise WrongShape(where, "amount", "an object with `value` and `currency`")
        value = number(present(amount, "value", where), where, "amount/value")
        item = text_of(result, "line_item")
        model, usage_class, tier = line_item(item) if item else (None, None, None)
        quantity = optional_number(result, "quantity", where)
        yield InvoiceLine(
            day=days[0],
            kind="credit" if value < 0 else "usage",
            amount=value,
            currency=str(present(amount, "currency", where)).upper(),
            quantity=None if usage_class is None else quantity,
            model=model,
            usage_class=usage_class,
            tier=tier,
            project=text_of(result, "project_id"),
            account=text_of(result, "organization_id") or "",
            provider_day=str(bucket.get("start_time")),
            raw=item or "",
        )


def line_item(text: str) -> tuple[str | None, str | None, str | None]:
    """Model, class and tier of `gpt-4o-2024-08-06, cached input`; `web search tool calls` is of no model."""
    name, comma, rest = text.partition(", ")
    lower = text.lower()
    if not comma:
        unit = next((unit for words, unit in _UNITS.items() if words in lower), None)
        is_model = unit is None and " " not in name and "-" in name
        return (name, None, None) if is_model else (None, unit or "other", None)
    # The standard tier is not named: no word is the standard one.
    return name, class_from_words(rest) or "other", tier_of("standard", *(t for t in _TIERS if t in rest.lower()))


_USED: Final = (
    ("cache_read", "input_cached_tokens"),
    ("output", "output_tokens"),
    ("audio_input", "input_audio_tokens"),
    ("audio_output", "output_audio_tokens"),
)


def _usage(bucket: Row, place: str) -> Iterable[InvoiceLine]:
    days = _days(bucket, place)
    yield from (InvoiceLine(day, "nothing") for day in days)
    for where, result in _results(bucket, place, days):
        present(result, "input_tokens", where)
        counts = {name: optional_number(result, field, where) or Decimal(0) for name, field in _USED}
        # Cached tokens are a part of the input, audio of either side.
        whole = number(result["input_tokens"], where, "input_tokens")
        counts["input"] = whole - counts["cache_read"] - counts["audio_input"]
        counts["output"] -= counts["audio_output"]
        line = InvoiceLine(
            day=days[0],
            model=text_of(result, "model"),
            tier=tier_of(text_of(result, "service_tier"), batch=result.get("batch") is True),
            project=text_of(result, "project_id"),
            provider_day=str(bucket.get("start_time")),
        )
        yield from (line._replace(usage_class=name, quantity=count) for name, count in counts.items() if count)


COSTS: Final = Source(
    "openai_costs", "openai", "pages", _costs, "https://platform.openai.com/docs/api-reference/usage/costs"
)
USAGE: Final = Source(
    "openai_usage", "openai", "pages", _usage, "https://platform.openai.com/docs/api-reference/usage/completions"
)
