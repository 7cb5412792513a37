"""The context windows that the installed catalogue states. They decide no price, so the price book has none of them."""

from collections.abc import Iterable, Mapping
from functools import cache

from genai_prices.data_snapshot import get_snapshot

from core.prices.price_row import Price


@cache
def context_windows() -> Mapping[tuple[str, str], int]:
    """Tokens by (provider, model) as in the catalogue, of the models that have one."""
    return {
        (provider.id, model.id): model.context_window
        for provider in get_snapshot().providers
        for model in provider.models
        if model.context_window
    }


def windows_of(prices: Iterable[Price]) -> set[int]:
    """The context windows of these prices' models, as far as they are known, in tokens."""
    known = context_windows()
    names = {(price.provider, price.model) for price in prices}
    return {known[name] for name in names if name in known}
