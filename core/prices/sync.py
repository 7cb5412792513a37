"""Takes the catalogue's news into the price book: a new version with only the rows that differ."""

from typing import TYPE_CHECKING, Any, Final, NamedTuple

import msgspec

from core.prices import queries

if TYPE_CHECKING:
    from core.prices.catalogue import Catalogue, PriceRow


_WITHDRAWN: Final = {"withdrawn": True}


class Synced(NamedTuple):
    version: int
    new_prices: int
    """0 and a known version: there was nothing new."""

    def __str__(self) -> str:
        return f"price book version {self.version}, {self.new_prices:,} new prices"


async def sync(connection: Any, catalogue: "Catalogue | None" = None) -> Synced:
    """Append what is new. The same catalogue again changes nothing; concurrent calls take turns."""
    from core.prices.catalogue import SOURCE, read_catalogue  # reads every price there is: only when asked

    catalogue = catalogue or read_catalogue()
    async with connection.transaction():
        await connection.execute("LOCK TABLE price_version IN SHARE ROW EXCLUSIVE MODE")
        newest = await connection.fetchrow(queries.NEWEST_OF_SOURCE, SOURCE)
        if newest is not None and newest["content_hash"] == catalogue.content_hash:
            return Synced(newest["id"], 0)
        version = await connection.fetchval(
            queries.NEW_VERSION, SOURCE, catalogue.source_version, catalogue.content_hash
        )
        prices = await _changed(connection, catalogue.prices)
        await connection.copy_records_to_table(
            "price",
            records=[(version, p.provider, p.model, p.effective_from, _json(p.rates), _json(p.terms)) for p in prices],
            columns=("version_id", "provider", "model", "effective_from", "rates", "terms"),
        )
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
    return Synced(version, len(prices))


async def _changed(connection: Any, prices: "list[PriceRow]") -> "list[PriceRow]":
    """Rows that differ from the newest ones, and a withdrawal for each that the catalogue no longer has."""
    rows = await connection.fetch(queries.NEWEST_PRICES)
    known = {
        (row["provider"], row["model"], row["effective_from"]): (
            msgspec.json.decode(row["rates"]),
            msgspec.json.decode(row["terms"]),
        )
        for row in rows
    }
    new = [p for p in prices if known.get((p.provider, p.model, p.effective_from)) != (p.rates, p.terms)]
    stated = {(p.provider, p.model, p.effective_from) for p in prices}
    gone = [key for key, (_, terms) in known.items() if key not in stated and terms != _WITHDRAWN]
    return new + [_price_row(key) for key in gone]


def _price_row(key: tuple[str, str, Any]) -> "PriceRow":
    from core.prices.catalogue import PriceRow

    return PriceRow(*key, {}, _WITHDRAWN)


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
