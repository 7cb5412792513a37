"""Compares the installed catalogue with the price book, and appends its changes as a new version."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from importlib.metadata import version as installed_version
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import msgspec

from core.prices import queries
from core.prices.price_row import CATALOGUE, PriceRow

if TYPE_CHECKING:
    from core.prices.catalogue import Catalogue

WITHDRAWN: Final = {"withdrawn": True}
_Key = tuple[str, str, datetime]


class Seeded(NamedTuple):
    version: int
    new_prices: int
    """0 where the book already had a catalogue."""
    source_version: str
    """The version of the catalogue in the book."""

    def __str__(self) -> str:
        book = f"price book version {self.version} ({CATALOGUE} {self.source_version})"
        if self.new_prices:
            return f"{book}, {self.new_prices:,} prices"
        installed = installed_catalogue_version()
        news = f"; {installed} is installed, see its news with `outlay-server prices sync`"
        return book + (news if installed != self.source_version else "")


def installed_catalogue_version() -> str:
    """The package's version and the day of our supplement, without reading the package."""
    from core.prices.supplement import catalogue_version, read_supplement

    return catalogue_version(installed_version(CATALOGUE), read_supplement())


async def seed(connection: Any, by: str = "server") -> Seeded:
    """Fills an empty price book from the installed catalogue. A newer catalogue is only applied as a proposal."""
    async with connection.transaction():
        await connection.execute("LOCK TABLE price_version IN SHARE ROW EXCLUSIVE MODE")
        newest = await newest_catalogue(connection)
        if newest is not None:
            return Seeded(newest["id"], 0, newest["source_version"])
        catalogue = installed_catalogue()
        version = await append_catalogue(connection, catalogue, catalogue.prices, by)
    return Seeded(version, len(catalogue.prices), catalogue.source_version)


def installed_catalogue() -> "Catalogue":
    """The package's with our supplement. Imported here, because the package takes a second to import."""
    from core.prices.catalogue import read_catalogue
    from core.prices.supplement import read_supplement, with_supplement

    catalogue = read_catalogue()
    return with_supplement(catalogue, read_supplement(), seen_on(catalogue))


async def newest_catalogue(connection: Any) -> Any:
    """The row of the newest version that came from the catalogue; None: there is none."""
    return await connection.fetchrow(queries.NEWEST_OF_SOURCE, CATALOGUE)


def seen_on(catalogue: "Catalogue", today: date | None = None) -> date:
    """The latest day that the catalogue knew when it was made. It has no date of its own: the supplement states it for
    the version that it was made for. Another version is not older than its latest price up to today; one that was
    announced for a later day makes it look newer once that day has come."""
    from core.prices.supplement import read_supplement

    beside = read_supplement().beside
    if catalogue.source_version.partition(",")[0] == beside.version:
        return beside.day
    today = today or datetime.now(UTC).date()
    return max((day for row in catalogue.prices if (day := row.effective_from.date()) <= today), default=today)


async def changed(connection: Any, catalogue: "Catalogue") -> list[PriceRow]:
    """Rows that differ from the book's newest, and a withdrawal of each that the catalogue no longer has.

    Models whose prices an operator has verified since the catalogue was made are left out.
    """
    rows = await connection.fetch(queries.NEWEST_PRICES)
    known = {_key(row): (msgspec.json.decode(row["rates"]), msgspec.json.decode(row["terms"])) for row in rows}
    since = seen_on(catalogue)
    verified = {
        (row["provider"], row["model"]): row["checked_on"]
        for row in await connection.fetch(queries.VERIFIED_MODELS, CATALOGUE, since)
    }
    stated = {(p.provider, p.model, p.effective_from): p for p in catalogue.prices}
    news = [price for key, price in stated.items() if known.get(key) != (price.rates, price.terms)]
    gone = [key for key, (_, terms) in known.items() if key not in stated and terms != WITHDRAWN]
    news += [PriceRow(*key, {}, WITHDRAWN) for key in gone]
    return [
        price for price in news if (day := verified.get((price.provider, price.model))) is None or day < _day(price)
    ]


def _day(price: PriceRow) -> date:
    """The day on which a row of the supplement was checked; the first day there is for any other."""
    stated = price.terms.get("checked_on")
    return date.fromisoformat(stated) if stated else date.min


async def append_catalogue(connection: Any, catalogue: "Catalogue", prices: Sequence[PriceRow], by: str) -> int:
    """Appends a version with these prices and all of the catalogue's names, in the caller's transaction."""
    version: int = await connection.fetchval(
        queries.NEW_VERSION, CATALOGUE, catalogue.source_version, catalogue.content_hash, seen_on(catalogue), by
    )
    await append_prices(connection, version, None, prices)
    await connection.copy_records_to_table(
        "alias", records=[(version, a.provider, a.position, a.model, _json(a.clause)) for a in catalogue.aliases]
    )
    await connection.copy_records_to_table(
        "price_provider",
        records=[
            (version, p.provider, p.position, _json(p.clause) if p.clause else None, p.fallbacks)
            for p in catalogue.providers
        ],
    )
    return version


async def append_prices(connection: Any, version: int, org_id: int | None, prices: Sequence[PriceRow]) -> None:
    await connection.copy_records_to_table(
        "price",
        records=[
            (version, org_id, p.provider, p.model, p.effective_from, _json(p.rates), _json(p.terms)) for p in prices
        ],
        columns=("version_id", "org_id", "provider", "model", "effective_from", "rates", "terms"),
    )


def _key(row: Any) -> _Key:
    return row["provider"], row["model"], row["effective_from"]


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
