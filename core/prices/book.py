"""The price book in memory: which price a call of a provider's model has at a time."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple

import msgspec
from outlay.pricing import Rate, Rates

from core.prices import queries

_CACHE_LIMIT: Final = 50_000

PROVIDER_NAMES: Final = {
    "xai": "x-ai",
    "x_ai": "x-ai",
    "moonshot": "moonshotai",
    "moonshot_ai": "moonshotai",
    "mistral_ai": "mistral",
    "azure.ai.openai": "azure",
    "azure.ai.inference": "azure",
    "az.ai.openai": "azure",
    "aws.bedrock": "aws",
    "bedrock": "aws",
    "gcp.gemini": "google",
    "gcp.vertex_ai": "google",
    "gcp.gen_ai": "google",
    "vertex": "google",
    "gemini": "google",
}
"""The contract's and OpenTelemetry's provider names, as the catalogue calls them."""


class Price(NamedTuple):
    """One dated row. `model` is the catalogue's name of it."""

    id: int
    provider: str
    model: str
    effective_from: datetime
    rates: Rates
    warnings: tuple[str, ...]
    """Codes of what this price has beyond rates by token class, and which is therefore not charged."""
    withdrawn: bool = False
    """Whether a later version took this date's price back; receipts written meanwhile keep it."""


class Match(NamedTuple):
    """The model that a sent name means, and by which step."""

    provider: str
    model: str
    step: str


class _Provider(NamedTuple):
    name: str
    is_named: Callable[[str], bool]
    fallbacks: tuple[str, ...]


class _Names:
    """What one provider's models are called. Plain names are a look-up; only the rest is tried one by one."""

    def __init__(self) -> None:
        self._plain: dict[str, tuple[int, str]] = {}
        self._others: list[tuple[int, str, Callable[[str], bool]]] = []
        self._count = 0

    def add(self, model: str, clause: Mapping[str, Any]) -> None:
        """Of two that match, the one added first is meant."""
        self._count += 1
        ((kind, value),) = clause.items()
        for part in value if kind == "or" else [clause]:
            ((part_kind, part_value),) = part.items()
            if part_kind == "equals":
                self._plain.setdefault(part_value.lower(), (self._count, model))
            else:
                self._others.append((self._count, model, _predicate(part)))

    def find(self, name: str) -> str | None:
        place, model = self._plain.get(name, (self._count + 1, None))
        for other, other_model, is_match in self._others:
            if other >= place:
                break
            if is_match(name):
                return other_model
        return model


class PriceBook:
    """Immutable. Look-ups are remembered, in bounded memory: senders choose the names."""

    def __init__(
        self,
        version: int,
        prices: Iterable[Price],
        aliases: Iterable[tuple[str, str, Mapping[str, Any]]] = (),
        providers: Iterable[tuple[str, Mapping[str, Any] | None, Iterable[str]]] = (),
    ) -> None:
        """`aliases` are (provider, model, clause), `providers` (name, clause of other names, fallbacks), in order."""
        self.version = version
        self._rows: dict[tuple[str, str], list[Price]] = {}
        self._by_id: dict[int, Price] = {}
        newest: dict[tuple[str, str, datetime], Price] = {}
        for price in sorted(prices, key=lambda price: price.id):
            self._by_id[price.id] = price
            newest[price.provider, price.model, price.effective_from] = price
        for price in sorted(newest.values(), key=lambda price: price.effective_from):
            if not price.withdrawn:
                self._rows.setdefault((price.provider, price.model), []).append(price)
        self._names: dict[str, _Names] = {}
        for provider, model, clause in aliases:
            if (provider, model) in self._rows:
                self._names.setdefault(provider, _Names()).add(model, clause)
        self._providers = [_Provider(n, _predicate(c) if c else _never, tuple(f)) for n, c, f in providers]
        self._matches: dict[tuple[str, str], Match | None] = {}

    @classmethod
    async def load(cls, connection: Any) -> "PriceBook":
        """The book as the database has it; empty where nothing was imported yet."""
        version = await connection.fetchval(queries.NEWEST_VERSION)
        rows = await connection.fetch(queries.PRICES)
        aliases = await connection.fetch(queries.ALIASES, version)
        providers = await connection.fetch(queries.PROVIDERS, version)
        return cls(
            version or 0,
            [price_from_row(row) for row in rows],
            [(row["provider"], row["model"], msgspec.json.decode(row["clause"])) for row in aliases],
            [
                (row["provider"], msgspec.json.decode(row["clause"]) if row["clause"] else None, row["fallbacks"])
                for row in providers
            ],
        )

    def find(self, provider: str, model: str, at: datetime) -> Price | None:
        """The price in force at `at` (UTC); None: nobody knows one."""
        match = self.match(provider, model)
        if match is None:
            return None
        rows = self._rows[match.provider, match.model]
        place = bisect_right(rows, at, key=lambda price: price.effective_from)
        return rows[place - 1] if place else None

    def match(self, provider: str, model: str) -> Match | None:
        """Which model of the book a sent name means."""
        key = (provider, model)
        try:
            return self._matches[key]
        except KeyError:
            if len(self._matches) >= _CACHE_LIMIT:
                self._matches.clear()
            found = self._matches[key] = self._match(provider, model)
            return found

    def by_id(self, price_id: int) -> Price | None:
        return self._by_id.get(price_id)

    def models(self, at: datetime) -> list[Price]:
        """Every model's price in force at `at`."""
        names = sorted(self._rows)
        current = ([row for row in self._rows[name] if row.effective_from <= at] for name in names)
        return [rows[-1] for rows in current if rows]

    def _match(self, provider: str, model: str) -> Match | None:
        name = provider.strip().lower()
        found = self._provider(PROVIDER_NAMES.get(name, name))
        if found is None:
            return None
        name = model.lower()
        # Some clients write a dated model as gpt-5.2-20251211; the catalogue has gpt-5.2-2025-12-11.
        for spelling, suffix in ((name, ""), (_dashed_date(name), " (dated suffix)")):
            if match := self._first(found.name, spelling, suffix):
                return match
            for fallback in found.fallbacks:
                if match := self._first(fallback, spelling, f" ({fallback}'s model)" + suffix):
                    return match
        return None

    def _first(self, provider: str, model: str, suffix: str) -> Match | None:
        names = self._names.get(provider)
        meant = names.find(model) if names else None
        if meant is None and (provider, model) in self._rows:
            meant = model  # a model of the catalogue answers to its own name, whatever its clauses say
        if meant is None:
            return None
        return Match(provider, meant, ("exact" if meant.lower() == model else "alias") + suffix)

    def _provider(self, name: str) -> _Provider | None:
        named = [provider for provider in self._providers if provider.name == name]
        named += [provider for provider in self._providers if provider.is_named(name)]
        return named[0] if named else None


def price_from_row(row: Any) -> Price:
    """A row of `price`; its amounts are text, so that no float is ever between."""
    rates = {
        name: Rate(Decimal(rate["base"]), tuple((start, Decimal(amount)) for start, amount in rate.get("tiers", ())))
        for name, rate in msgspec.json.decode(row["rates"]).items()
    }
    beyond = msgspec.json.decode(row["beyond"])
    return Price(
        row["id"],
        row["provider"],
        row["model"],
        row["effective_from"],
        Rates(rates, row["id"], row["effective_from"]),
        tuple(sorted(beyond.get("warnings", ()))),
        bool(beyond.get("withdrawn")),
    )


_DATE: Final = re.compile(r"-(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=-|:|$)")


def _dashed_date(model: str) -> str:
    def dashed(match: re.Match[str]) -> str:
        year, month, day = (int(part) for part in match.groups())
        try:
            return f"-{date(year, month, day).isoformat()}"
        except ValueError:
            return match.group(0)

    return _DATE.sub(dashed, model)


def _never(text: str) -> bool:
    return False


def _predicate(clause: Mapping[str, Any]) -> Callable[[str], bool]:
    """A catalogue's match clause as a function of a lower-case name."""
    ((kind, value),) = clause.items()
    if kind in ("or", "and"):
        parts = [_predicate(part) for part in value]
        return (lambda text: any(p(text) for p in parts)) if kind == "or" else lambda text: all(p(text) for p in parts)
    if kind == "regex":
        pattern = re.compile(value)
        return lambda text: pattern.search(text) is not None
    wanted = value.lower()
    simple: dict[str, Callable[[str], bool]] = {
        "equals": lambda text: text == wanted,
        "starts_with": lambda text: text.startswith(wanted),
        "ends_with": lambda text: text.endswith(wanted),
        "contains": lambda text: wanted in text,
    }
    return simple[kind]


BEGINNING: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""A price without a date has been in force since then."""
