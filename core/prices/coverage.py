"""Which rule prices each of a list of models, since when and from where, and what is unpriced, estimated or old. Pure
but for `price_sources`."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, Final, Literal, LiteralString, NamedTuple, get_args

from core.ledger_id import LedgerId
from core.prices.book import BEGINNING, PriceBook, Quote
from core.prices.price_row import Price
from core.prices.remedy import remedy

CoverageStatus = Literal["unpriced", "estimated", "old", "priced", "free"]
STATUSES: Final[tuple[CoverageStatus, ...]] = get_args(CoverageStatus)
"""What needs a look first."""

_SOURCES: Final[LiteralString] = "SELECT id, source, source_version, checked_on FROM price_version"


class NamedModel(NamedTuple):
    """A model as events name it."""

    provider: str
    model: str
    events: int | None = None
    """How many were seen; None: it is not known."""


class PriceSource(NamedTuple):
    source: str
    checked_on: date | None


class ModelCoverage(NamedTuple):
    """How events of a model are priced now, where they say no more than their model."""

    provider: str
    model: str
    events: int | None
    status: CoverageStatus
    """old: priced, by a price that was checked too long ago."""
    priced_as: str | None
    """The provider and the model whose price holds."""
    rule: str | None
    """The step by which the name was matched."""
    since: date | None
    """The day from which the price holds; None: as long as there is one."""
    source: str | None
    checked_on: date | None
    detail: str | None
    """Why it is estimated, or the remedy where it has no price."""


async def price_sources(connection: Any) -> dict[int, PriceSource]:
    """By the id of a version of the price book."""
    rows = await connection.fetch(_SOURCES)
    return {
        row["id"]: PriceSource(" ".join(filter(None, (row["source"], row["source_version"]))), row["checked_on"])
        for row in rows
    }


def coverage(
    book: PriceBook,
    sources: Mapping[int, PriceSource],
    ledger_id: LedgerId,
    models: Iterable[NamedModel],
    now: datetime,
    oldest: date,
) -> list[ModelCoverage]:
    """One row a model: unpriced ones first, of each status those with most events.

    Args:
        oldest: prices that were checked before this day are old.
    """
    rows = [
        _row(
            book.quote(ledger_id, each.provider, each.model, now),
            each,
            book.default_region(ledger_id, each.provider),
            sources,
            now,
            oldest,
        )
        for each in models
    ]
    return sorted(rows, key=lambda row: (STATUSES.index(row.status), -(row.events or 0), row.provider, row.model))


def _row(
    quote: Quote | None,
    of: NamedModel,
    region: str | None,
    sources: Mapping[int, PriceSource],
    now: datetime,
    oldest: date,
) -> ModelCoverage:
    if quote is None:
        return ModelCoverage(*of, "unpriced", None, None, None, None, None, remedy(of.provider))
    price = quote.price
    source = _source(price, sources)
    applied = price.terms.of(None, False, region, now)
    doubts = [*([quote.match.estimate] if quote.match.estimate else []), *applied.estimates]
    status: CoverageStatus = "priced"
    if doubts:
        status = "estimated"
    elif source is not None and source.checked_on is not None and source.checked_on < oldest:
        status = "old"
    elif applied.rates.states_free:
        status = "free"
    since = price.effective_from.date() if price.effective_from > BEGINNING else None
    return ModelCoverage(
        *of,
        status,
        f"{price.provider} {price.model}",
        quote.match.step,
        since,
        source.source if source else None,
        source.checked_on if source else None,
        "+".join(doubts) or None,
    )


def _source(price: Price, sources: Mapping[int, PriceSource]) -> PriceSource | None:
    if price.notes is not None and price.notes.source is not None:
        return PriceSource(price.notes.source, price.notes.checked_on)
    return sources.get(price.version_id)


def read_models(text: str) -> Iterator[NamedModel]:
    """The models that a text lists: a line each, `provider model` or `provider/model`; `#` begins a comment. Raises
    `ValueError` for a line that names no model."""
    for number, line in enumerate(text.splitlines(), 1):
        named = line.partition("#")[0].strip()
        if named:
            yield named_model(named, f"line {number}")


def named_model(named: str, where: str) -> NamedModel:
    """`provider model` or `provider/model`; the model may hold more slashes. Raises `ValueError`."""
    head, *rest = named.split(maxsplit=1)
    provider, model = (head, rest[0]) if rest else head.partition("/")[::2]
    if not provider or not model:
        raise ValueError(f"{where} is no `provider/model`: {named}")
    return NamedModel(provider, model)
