"""The cost of calls by local prices: the shipped or last fetched price book, and models that the application registers.

The arithmetic is the server's (`outlay.pricing`, `outlay.terms`, `outlay.usage`, `outlay.names`): with the same prices,
costs agree to the last digit. Discounts and private prices, which only a server holds, are unknown here.
"""

from __future__ import annotations

import json
import logging
import pkgutil
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any, NamedTuple

from ._budget import Usd, usd
from ._event_fields import canonical
from ._registered_models import REGISTERED
from .names import MAKERS, Match, Names, is_compatible, provider_name
from .pricing import Charge, Rate, Rates, Unpriced, price, routed
from .terms import Terms, terms_from
from .token_classes import TokenCounts
from .usage import FAILED_CALL, Counted, canonical_units, count, doubts, is_said, is_split, uncountable

_MOST_NAMES = 10_000
_BEGINNING = datetime(1970, 1, 1, tzinfo=timezone.utc)

_log = logging.getLogger("outlay")


class Quote(NamedTuple):
    """The price of a model, and how its name was matched."""

    terms: Terms
    match: Match


class Cost(NamedTuple):
    """The cost of a call as the ledger will have it. `cost_usd` is None where it is unpriced; `reason` says why."""

    cost_usd: Decimal | None
    cost_status: str
    """reported, priced, estimated or unpriced."""
    reason: str | None
    match: Match | None = None


@dataclass
class _PricedFields(TokenCounts):
    """The fields of an event that its cost depends on."""

    provider: str | None = None
    model: str = ""
    model_requested: str | None = None
    units: Mapping[str, float] | None = None
    usage_source: str | None = None
    usage_flags: Sequence[str] | None = None
    service_tier: str | None = None
    is_batch: bool | None = None
    region: str | None = None
    status_code: int | None = None
    error_type: str | None = None
    cost_usd: Usd | None = None
    cost_source: str | None = None
    saved_usd: Usd | None = None
    saving_technique: str | None = None

    @classmethod
    def of(cls, event: Mapping[str, Any]) -> _PricedFields:
        stated: dict[str, Any] = {name: event.get(name) for name in cls.__dataclass_fields__}
        return cls(**stated | {"model": str(stated["model"])})

    @property
    def is_saving(self) -> bool:
        return self.saving_technique is not None or bool(self.saved_usd)

    @property
    def failed(self) -> bool:
        return self.error_type is not None or (self.status_code or 0) >= 400


class Book:
    """A price book. Immutable; each price is parsed at its first use."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        """Raises `ValueError` unless the document has the structure of `GET /v1/pricing?view=book`."""
        try:
            self.source = str(document["source"])
            self._rows = {(row[0], row[1]): row[3] for row in document["models"]}
            self._names = _names(document["models"], document)
            routers = document.get("routing", [])  # an older server's book has none
            self._routers = {(row[0], row[1]): row[3] for row in routers}
            self._router_names = _names(routers, document)
            providers = dict.fromkeys(row[0] for row in document["models"])
        except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
            raise ValueError(f"this is not a price book: {type(error).__name__} {error}") from None
        self.version = document.get("version")
        self._providers = frozenset(providers)
        makers = [provider for provider in MAKERS if provider in providers]
        self._order = (makers, [provider for provider in providers if provider not in makers])
        self._matches: dict[tuple[str | None, str], Match | None] = {}
        self._dated: dict[tuple[str, str], tuple[list[datetime], list[Terms]]] = {}

    def models(self) -> list[tuple[str, str]]:
        """(provider, model) of every model in the book."""
        return [*self._rows]

    def quote(self, provider: str | None, model: str, at: datetime) -> Quote | None:
        """The price in force at `at` (UTC). Without a provider, the model's maker is tried first."""
        match = self.match(provider, model)
        if match is None:
            return None
        starts, terms = self._terms(match.provider, match.model)
        started = bisect_right(starts, at)
        return Quote(terms[started - 1], match) if started else None

    def routing(self, provider: str | None, requested: str | None, model: str, at: datetime) -> Rates | None:
        """The fee of the router that was asked for, on top of the answering model's price; None: there is none."""
        if provider is None or requested is None or requested == model or not self._routers:
            return None
        match = self._router_names.match(provider, requested)
        if match is None:
            return None
        starts, terms = _parsed(self._routers[match.provider, match.model])
        started = bisect_right(starts, at)
        return terms[started - 1].standard.rates if started else None

    def match(self, provider: str | None, model: str) -> Match | None:
        """The model of the book that a name means."""
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

    def check(self) -> None:
        """Parses every price. Raises `ValueError` for one that costs cannot be computed by."""
        for (provider, model), rows in (*self._rows.items(), *self._routers.items()):
            try:
                _parsed(rows)
            except (ArithmeticError, AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
                raise ValueError(f"the price of {provider} {model}: {type(error).__name__} {error}") from None

    def _terms(self, provider: str, model: str) -> tuple[list[datetime], list[Terms]]:
        key = (provider, model)
        if key not in self._dated:
            self._dated[key] = _parsed(self._rows[key])
        return self._dated[key]


def _names(models: Sequence[Sequence[Any]], document: Mapping[str, Any]) -> Names:
    keys = [(row[0], row[1]) for row in models]
    return Names(keys, [(*key, row[2]) for key, row in zip(keys, models, strict=True) if row[2]], document["providers"])


def _parsed(rows: Sequence[Sequence[Any]]) -> tuple[list[datetime], list[Terms]]:
    """When each price of a model starts, and its terms."""
    padded = [(*row, {}) for row in rows]
    starts = [datetime.fromisoformat(row[0]) if row[0] else _BEGINNING for row in padded]
    return starts, [terms_from(row[1], row[2]) for row in padded]


class Prices:
    """The price book in use, and the registered models."""

    def __init__(self) -> None:
        self._book: Book | None = None

    @property
    def book(self) -> Book:
        """Read from the package at its first use, which takes some milliseconds."""
        if self._book is None:
            self._book = Book(json.loads(pkgutil.get_data("outlay", "prices.json") or b"{}"))
        return self._book

    def use(self, document: Mapping[str, Any]) -> Book:
        """Replace the book. Raises `ValueError` where the document is not a book; then the current one stays."""
        book = Book(document)
        book.check()
        self._book = book
        return book

    def register(
        self,
        model: str,
        prompt_price_per_1k: Usd,
        completion_price_per_1k: Usd,
        *,
        cached_price_per_1k: Usd | None = None,
    ) -> None:
        """Give a model that the book does not know a price, here and in the ledger.

        Args:
            prompt_price_per_1k, completion_price_per_1k, cached_price_per_1k: USD per thousand tokens.
        """
        given = {"input": prompt_price_per_1k, "output": completion_price_per_1k, "cache_read": cached_price_per_1k}
        known = self.book.match(None, model)
        if known is not None and known.is_exact:
            what = "outlay: %s has a price in the price book, which goes before the registered one; a price that was "
            _log.warning(what + "agreed on belongs to the server: `outlay-server prices propose --org …`", model)
        rates = {name: Rate(usd(amount) * 1000) for name, amount in given.items() if amount is not None}
        REGISTERED[model.strip().lower()] = Rates(rates)

    def cost(self, event: Mapping[str, Any], at: datetime | None = None) -> Cost:
        """The cost that the ledger will have for an event at these prices.

        Args:
            event: fields as `record` takes them, of their types on the wire; `provider` may be missing.
            at: the time of the call, UTC; by default now.
        """
        call = _PricedFields.of(canonical(event))
        at = at or datetime.now(timezone.utc)
        quote = self.book.quote(call.provider, call.model, at)
        counted = count(call)
        computed, why = self._computed(call, counted, quote, at)
        given, source = self._given_cost(call, counted)
        is_exact = quote is not None and quote.match.is_exact
        is_bare = source == "sender" and not given and not call.is_saving
        wins = source == "provider" or (computed is None and not is_bare) or (source == "registered" and not is_exact)
        if given is not None and wins:
            return _as_given(counted, given, source)
        if computed is not None and quote is not None:
            uncertain = (quote.match.estimate,) if quote.match.estimate else ()
            flags = doubts(counted.flags, quote.terms.standard.rates)
            reason = _reason(*flags, *computed.estimates, *uncertain)
            return Cost(computed.cost_usd, "estimated" if reason else "priced", reason, quote.match)
        if why == FAILED_CALL or (call.failed and not any(counted.usage) and why is None):
            return Cost(Decimal(0), "priced", FAILED_CALL)
        return Cost(None, "unpriced", _reason(why or "unknown_model", *counted.flags))

    def registered_cost(self, event: Mapping[str, Any]) -> Decimal | None:
        """The cost of a call of a registered model, sent with `cost_source` registered; None for any other model."""
        rates = REGISTERED.get(str(event.get("model", "")).strip().lower())
        if rates is None:
            return None
        call = _PricedFields.of(canonical(event))
        return price(count(call).usage, rates).cost_usd if is_split(call) else None

    def _given_cost(self, call: _PricedFields, counted: Counted) -> tuple[Decimal | None, str]:
        """The cost that the event states or that the registered price gives, and its source."""
        if call.cost_usd is not None:
            return usd(call.cost_usd), call.cost_source or "sender"
        rates = REGISTERED.get(call.model.strip().lower())
        if rates is None or not is_split(call):
            return None, ""
        return price(counted.usage, rates).cost_usd, "registered"

    def _computed(
        self, call: _PricedFields, counted: Counted, quote: Quote | None, at: datetime
    ) -> tuple[Charge | None, str | None]:
        """The charge by the book, or the code of the reason why there is none."""
        units = canonical_units(call.units) if call.units else None
        standard = quote.terms.standard.rates if quote else None
        states_free = standard is not None and standard.states_free
        costs_nothing = call.is_saving or (standard is not None and standard.is_free)
        is_free = not call.failed and (states_free or (costs_nothing and is_split(call)))
        is_counted = is_said(call, counted, call.failed) or is_free
        fees = standard.fees if standard is not None else {}
        why = uncountable(is_counted, bool(call.total_tokens), call.failed, units, fees)
        if quote is None or why is not None:
            return None, why
        applied = quote.terms.of(call.service_tier, bool(call.is_batch), call.region, at)
        try:
            charge = price(counted.usage, applied.rates, units)
            router = self.book.routing(call.provider, call.model_requested, call.model, at)
            if router is not None:
                charge = routed(charge, counted.usage, router)
        except Unpriced as error:
            return None, f"no_{error.usage_class}_price"
        return charge._replace(estimates=charge.estimates + applied.estimates), None


def remedy(provider: str | None, model: str) -> str:
    """How calls of a model without a price get one, for warnings."""
    if provider is not None and is_compatible(provider):
        return "outlay.register_host(…) says whose host it is, and outlay.register_model(…) states a price"
    return f"outlay.register_model({model!r}, …) gives it one"


def _as_given(counted: Counted, given: Decimal, source: str) -> Cost:
    if source == "provider":
        return Cost(given, "reported", _reason(*counted.flags))
    return Cost(given, "estimated", _reason(*counted.flags, source))


def _reason(*codes: str) -> str | None:
    return "+".join(dict.fromkeys(codes)) if codes else None


PRICES = Prices()
"""The prices of this process."""

register_model = PRICES.register
