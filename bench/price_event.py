"""The time to price one event: ours (find, count, charge) beside `genai_prices.calc_price`, in one process."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from time import perf_counter
from typing import Any, NamedTuple

import genai_prices

from core.event import UsageEvent
from core.ledger_id import LedgerId
from core.prices.book import BEGINNING, PriceBook
from core.prices.price_row import Discount, OrgAlias
from core.prices.rating import charge
from core.prices.snapshot import book_of
from core.prices.sync import installed_catalogue

_ROUNDS = 5_000
_NOW = datetime.now(UTC)


class Case(NamedTuple):
    name: str
    provider: str
    model: str
    ours: Mapping[str, Any]
    theirs: Mapping[str, Any]


CASES = (
    Case(
        "flat rates, cached input",
        *("openai", "gpt-4o"),
        {"input_tokens": 1200, "cache_read_tokens": 400, "output_tokens": 350},
        {"input_tokens": 1200, "cache_read_tokens": 400, "output_tokens": 350},
    ),
    Case(
        "a tier, cache, reasoning",
        *("google", "gemini-2.5-pro"),
        {"input_tokens": 250_000, "cache_read_tokens": 90_000, "output_tokens": 3500, "reasoning_tokens": 3000},
        {"input_tokens": 250_000, "cache_read_tokens": 90_000, "output_tokens": 3500},
    ),
    Case(
        "two cache writes, searches",
        *("anthropic", "claude-sonnet-4-5"),
        {
            "input_tokens": 40_000,
            "cache_read_tokens": 30_000,
            "cache_write_5m_tokens": 900,
            "cache_write_1h_tokens": 100,
            "output_tokens": 900,
            "units": {"web_search": 3},
        },
        {
            "input_tokens": 40_000,
            "cache_read_tokens": 30_000,
            "cache_write_tokens": 1000,
            "cache_write_1h_tokens": 100,
            "output_tokens": 900,
            "web_searches": 3,
        },
    ),
)


def main() -> None:
    book = book_of(installed_catalogue())
    for case in CASES:
        event = UsageEvent(provider=case.provider, model=case.model, **case.ours)
        usage = genai_prices.Usage(**case.theirs)

        def theirs(case: Case = case, usage: genai_prices.Usage = usage) -> Decimal:
            return genai_prices.calc_price(
                usage, case.model, provider_id=case.provider, genai_request_timestamp=_NOW
            ).total_price

        assert _charge(event, book) == theirs(), case
        _report(case.name, partial(_charge, event, book), theirs)
        # The same call by an alias of the organisation, with its discount, as a batch, in a region.
        every = UsageEvent(
            provider=case.provider, model="our-name", region="us", service_tier="priority", is_batch=True, **case.ours
        )
        _report("  and every other rule on", partial(_charge, every, _own(case)), theirs)


def _charge(event: UsageEvent, book: PriceBook) -> Decimal | None:
    return charge(event, book.quote(LedgerId(1), event.provider, event.model, _NOW), _NOW).cost


def _own(case: Case) -> PriceBook:
    catalogue = installed_catalogue()
    book = book_of(catalogue)
    return PriceBook(
        1,
        book._by_id.values(),
        [(row.provider, row.model, row.clause) for row in catalogue.aliases],
        [(row.provider, row.clause, row.fallbacks) for row in catalogue.providers],
        [Discount(1, 1, case.provider, None, BEGINNING, Decimal("12.5"))],
        [OrgAlias(1, case.provider, "prefix", "our-", (case.provider, case.model))],
    )


def _report(name: str, ours: Callable[[], object], theirs: Callable[[], object]) -> None:
    mine, base = (min(_microseconds(work) for _ in range(5)) for work in (ours, theirs))
    print(f"price one event  {name:<28}{mine:6.2f} µs   calc_price {base:6.1f} µs   {base / mine:.1f} × faster")


def _microseconds(work: Callable[[], object]) -> float:
    began = perf_counter()
    for _ in range(_ROUNDS):
        work()
    return (perf_counter() - began) / _ROUNDS * 1e6
