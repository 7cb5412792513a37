"""What calls cost by local prices: the server's book as it was shipped or last fetched, and models of one's own.

The arithmetic is the server's (`outlay.pricing`, `outlay.terms`, `outlay.usage`, `outlay.names`), so that with the same
prices the figures are the same to the last digit. Discounts and own prices that a server holds are not known here.
"""

from __future__ import annotations

import json
import logging
import pkgutil
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, NamedTuple

from ._budget import Usd, usd
from ._fields import canonical
from ._registered import REGISTERED
from .names import Match, Names, provider_name
from .pricing import Charge, Rate, Rates, Unpriced, price
from .terms import Terms, terms_from
from .usage import FAILED_CALL, Counted, canonical_units, count, is_said, is_split, uncountable

_MAKERS = "openai anthropic google mistral cohere deepseek x-ai groq perplexity moonshotai".split()
"""Whose price a model's name without a provider means first."""
_MOST_NAMES = 10_000
_BEGINNING = datetime(1970, 1, 1, tzinfo=timezone.utc)

_log = logging.getLogger("outlay")


class Quote(NamedTuple):
    terms: Terms
    match: Match


class Cost(NamedTuple):
    """What a call costs, as the ledger will say it. `cost_usd` is None where it is unpriced, and `reason` says why."""

    cost_usd: Decimal | None
    cost_status: str
    """reported, priced, estimated or unpriced."""
    reason: str | None
    match: Match | None = None


class _Call(SimpleNamespace):
    """What of an event decides its cost."""

    provider: str | None
    model: str
    input_tokens: int | None
    output_tokens: int | None
    cache_read_tokens: int | None
    cache_write_tokens: int | None
    cache_write_5m_tokens: int | None
    cache_write_1h_tokens: int | None
    reasoning_tokens: int | None
    audio_input_tokens: int | None
    audio_output_tokens: int | None
    image_input_tokens: int | None
    image_output_tokens: int | None
    total_tokens: int | None
    units: Mapping[str, float] | None
    usage_source: str | None
    usage_flags: Sequence[str] | None
    service_tier: str | None
    is_batch: bool | None
    region: str | None
    status_code: int | None
    error_type: str | None
    cost_usd: Usd | None
    cost_source: str | None

    def __init__(self, event: Mapping[str, Any]) -> None:
        super().__init__(**{name: event.get(name) for name in _Call.__annotations__})
        self.model = str(self.model)

    @property
    def failed(self) -> bool:
        return self.error_type is not None or (self.status_code or 0) >= 400


class Book:
    """Immutable. Prices are read when they are asked for."""

    def __init__(self, shown: Mapping[str, Any]) -> None:
        """`shown` as `GET /v1/pricing?view=book` has it; what is not of that shape raises `ValueError`."""
        try:
            self.source = str(shown["source"])
            self._rows = {(row[0], row[1]): row[3] for row in shown["models"]}
            names = [(row[0], row[1], row[2]) for row in shown["models"] if row[2]]
            self._names = Names(self._rows, names, shown["providers"])
            providers = dict.fromkeys(row[0] for row in shown["models"])
        except (KeyError, IndexError, TypeError, AttributeError) as error:
            raise ValueError(f"this is no price book: {type(error).__name__} {error}") from None
        self.version = shown.get("version")
        self._providers = frozenset(providers)
        makers = [provider for provider in _MAKERS if provider in providers]
        self._order = (makers, [provider for provider in providers if provider not in makers])
        self._matches: dict[tuple[str | None, str], Match | None] = {}
        self._dated: dict[tuple[str, str], tuple[list[datetime], list[Terms]]] = {}

    def models(self) -> list[tuple[str, str]]:
        """Every (provider, model)."""
        return [*self._rows]

    def quote(self, provider: str | None, model: str, at: datetime) -> Quote | None:
        """The price in force at `at` (UTC); without a provider, that of the model's maker first."""
        match = self.match(provider, model)
        if match is None:
            return None
        starts, terms = self._terms(match.provider, match.model)
        place = bisect_right(starts, at)
        return Quote(terms[place - 1], match) if place else None

    def match(self, provider: str | None, model: str) -> Match | None:
        key = (provider, model)
        if key not in self._matches:
            if len(self._matches) >= _MOST_NAMES:
                self._matches.clear()
            self._matches[key] = self._names.match(provider, model) if provider else self._find(model)
        return self._matches[key]

    def _find(self, model: str) -> Match | None:
        prefix, slash, rest = model.partition("/")
        if slash and provider_name(prefix) in self._providers and (match := self._names.match(prefix, rest)):
            return match
        for providers in self._order:
            found = [match for match in (self._names.match(name, model) for name in providers) if match]
            if found:
                return next((match for match in found if match.is_exact), found[0])
        return None

    def _terms(self, provider: str, model: str) -> tuple[list[datetime], list[Terms]]:
        key = (provider, model)
        if key not in self._dated:
            rows = [(*row, {}) for row in self._rows[key]]
            starts = [datetime.fromisoformat(row[0]) if row[0] else _BEGINNING for row in rows]
            self._dated[key] = starts, [terms_from(row[1], row[2]) for row in rows]
        return self._dated[key]


class Prices:
    """The book in use; models that were registered have prices beside it."""

    def __init__(self) -> None:
        self._book: Book | None = None

    @property
    def book(self) -> Book:
        """Read from the package at first use: some milliseconds."""
        if self._book is None:
            self._book = Book(json.loads(pkgutil.get_data("outlay", "prices.json") or b"{}"))
        return self._book

    def use(self, shown: Mapping[str, Any]) -> Book:
        """Raises `ValueError` for what is no book; then the one before stays."""
        self._book = Book(shown)
        return self._book

    def register(
        self,
        model: str,
        prompt_price_per_1k: Usd,
        completion_price_per_1k: Usd,
        *,
        cached_price_per_1k: Usd | None = None,
    ) -> None:
        """See `outlay.register_model`."""
        given = {"input": prompt_price_per_1k, "output": completion_price_per_1k, "cache_read": cached_price_per_1k}
        known = self.book.match(None, model)
        if known is not None and known.is_exact:
            what = "outlay: %s has a price in the price book, which goes before the registered one; a price that was "
            _log.warning(what + "agreed on belongs to the server: `outlay-server prices propose --org …`", model)
        rates = {name: Rate(usd(amount) * 1000) for name, amount in given.items() if amount is not None}
        REGISTERED[model.strip().lower()] = Rates(rates)

    def cost(self, event: Mapping[str, Any], at: datetime | None = None) -> Cost:
        """What the ledger will charge for an event, by these prices.

        Args:
            event: fields as `record` takes them, of the types that the wire has; `provider` may be missing.
            at: the time of the call, UTC; by default now.
        """
        call = _Call(canonical(event))
        at = at or datetime.now(timezone.utc)
        quote = self.book.quote(call.provider, call.model, at)
        counted = count(call)
        computed, why = self._computed(call, counted, quote, at)
        figure, source = self._figure(call, counted)
        is_exact = quote is not None and quote.match.is_exact
        wins = source == "provider" or computed is None or (source == "registered" and not is_exact)
        if figure is not None and wins:
            return _settled(counted, figure, source)
        if computed is not None and quote is not None:
            uncertain = (quote.match.estimate,) if quote.match.estimate else ()
            reason = _reason(*counted.flags, *computed.estimates, *uncertain)
            return Cost(computed.cost_usd, "estimated" if reason else "priced", reason, quote.match)
        if why == FAILED_CALL or (call.failed and not any(counted.usage) and why is None):
            return Cost(Decimal(0), "priced", FAILED_CALL)
        return Cost(None, "unpriced", _reason(why or "unknown_model", *counted.flags))

    def registered_cost(self, event: Mapping[str, Any]) -> Decimal | None:
        """What a call of a registered model costs; None for any other. Travels with `cost_source` registered."""
        rates = REGISTERED.get(str(event.get("model", "")).strip().lower())
        if rates is None:
            return None
        call = _Call(canonical(event))
        return price(count(call).usage, rates).cost_usd if is_split(call) else None

    def _figure(self, call: _Call, counted: Counted) -> tuple[Decimal | None, str]:
        if call.cost_usd is not None:
            return usd(call.cost_usd), call.cost_source or "sender"
        rates = REGISTERED.get(call.model.strip().lower())
        if rates is None or not is_split(call):
            return None, ""
        return price(counted.usage, rates).cost_usd, "registered"

    def _computed(
        self, call: _Call, counted: Counted, quote: Quote | None, at: datetime
    ) -> tuple[Charge | None, str | None]:
        """The charge, or the code of why there is none."""
        units = canonical_units(call.units) if call.units else None
        fees = quote.terms.standard.rates.fees if quote else {}
        why = uncountable(is_said(call, counted, call.failed), bool(call.total_tokens), call.failed, units, fees)
        if quote is None or why is not None:
            return None, why
        applied = quote.terms.of(call.service_tier, bool(call.is_batch), call.region, at)
        try:
            charge = price(counted.usage, applied.rates, units)
        except Unpriced as error:
            return None, f"no_{error.usage_class}_price"
        return charge._replace(estimates=charge.estimates + applied.estimates), None


def _settled(counted: Counted, figure: Decimal, source: str) -> Cost:
    if source == "provider":
        return Cost(figure, "reported", _reason(*counted.flags))
    return Cost(figure, "estimated", _reason(*counted.flags, source))


def _reason(*codes: str) -> str | None:
    return "+".join(dict.fromkeys(codes)) if codes else None


PRICES = Prices()
"""What the module's functions work on."""
