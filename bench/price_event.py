"""Price one event: ours (find, count, charge) beside `genai_prices.calc_price`, in one process."""

from collections.abc import Callable
from datetime import UTC, datetime
from time import perf_counter

import genai_prices

from core.event import UsageEvent
from core.prices.catalogue import read_catalogue
from core.prices.charging import charge
from core.prices.snapshot import book_of

_ROUNDS = 20_000


def main() -> None:
    book = book_of(read_catalogue())
    now = datetime.now(UTC)
    event = UsageEvent(provider="openai", model="gpt-4o", input_tokens=1200, cache_read_tokens=400, output_tokens=350)
    usage = genai_prices.Usage(input_tokens=1200, cache_read_tokens=400, output_tokens=350)

    def ours() -> object:
        return charge(event, book.quote(1, event.provider, event.model, now), now).cost

    def theirs() -> object:
        return genai_prices.calc_price(usage, "gpt-4o", provider_id="openai", genai_request_timestamp=now).total_price

    assert ours() == theirs()
    mine, base = (min(_microseconds(work) for _ in range(3)) for work in (ours, theirs))
    print(
        f"price one event        {mine:6.2f} µs   genai_prices.calc_price {base:6.1f} µs   {base / mine:.1f} × faster"
    )


def _microseconds(work: Callable[[], object]) -> float:
    began = perf_counter()
    for _ in range(_ROUNDS):
        work()
    return (perf_counter() - began) / _ROUNDS * 1e6
