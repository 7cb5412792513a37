"""What a ledger has admitted on a day, and its dimension sets, as every writer of rows reads and stores them."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from core.ledger import queries
from core.ledger.dimension import Admission, LedgerDay, Values

Day = tuple[int, date]
"""A ledger and a UTC day."""


async def read_days(connection: Any, days: Collection[Day]) -> dict[Day, LedgerDay]:
    """Read under a lock until the transaction ends, lest two writers pass a day's limits."""
    columns = [list(column) for column in zip(*sorted(days), strict=True)]
    await connection.execute(queries.LOCK_DAYS, *columns)
    admitted: dict[Day, list[tuple[str, str]]] = {day: [] for day in days}
    for row in await connection.fetch(queries.ADMITTED_ON, *columns):
        admitted[row["org_id"], row["utc_day"]].append((row["dimension"], row["value"]))
    return {day: LedgerDay(*day, values) for day, values in admitted.items()}


async def store_dimensions(
    connection: Any, sets: Mapping[tuple[int, str], Values], admissions: Iterable[Admission]
) -> None:
    """In key order, so that no two writers wait for each other in a ring. `sets` are by ledger and id."""
    if sets:
        ordered = sorted(sets.items())
        columns = zip(*(values for _, values in ordered), strict=True)
        orgs, ids = [org_id for (org_id, _), _ in ordered], [id_ for (_, id_), _ in ordered]
        await connection.execute(queries.DIMENSION_SETS, orgs, ids, *map(list, columns))
    if admitted := sorted(admissions):
        await connection.execute(queries.ADMIT, *map(list, zip(*admitted, strict=True)))
