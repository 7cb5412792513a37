"""Reads stored rows one by one: a bad one is left out and named, and its neighbours are served.

Constraints of the schema refuse such values. Rows can still have come past them, from an earlier release or by hand.
"""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final, TypeVar

import asyncpg
import structlog

from core.db.pool import DATABASE_AWAY
from core.process.telemetry import STORED_ROWS

Item = TypeVar("Item")
Result = TypeVar("Result")

_NAMED: Final = 1_000
"""Faults that are logged once; the metric counts every time."""

_log = structlog.get_logger()


def readable(
    table: str,
    rows: Iterable[Any],
    read: Callable[[Any], Result],
    name: Callable[[Any], object] = lambda row: row["id"],
) -> list[Result]:
    """What `read` makes of each row, without the rows that it refuses and those that `require_finite` does."""

    def read_finite(row: Any) -> Result:
        require_finite(row)
        return read(row)

    return usable(table, rows, read_finite, name)


def usable(
    table: str, items: Iterable[Item], make: Callable[[Item], Result], name: Callable[[Item], object]
) -> list[Result]:
    """What `make` makes of each item, without those that it fails with."""
    found = []
    for item in items:
        try:
            found.append(make(item))
        except Exception as error:  # noqa: BLE001 - whatever is wrong with one of them, the others are served
            leave_out(table, name(item), error)
    return found


def require_finite(row: Any) -> None:
    """Raises `ValueError` where the row has a number that is NaN or infinite, or a time that is infinite.

    asyncpg gives an infinite time as one without a zone, which cannot be compared with any other.
    """
    for column, value in row.items():
        for each in value if isinstance(value, list) else (value,):
            if isinstance(each, Decimal) and not each.is_finite():
                raise ValueError(f"{column} is {each}")
            if isinstance(each, datetime) and each.tzinfo is None:
                raise ValueError(f"{column} is infinite")


def leave_out(table: str, name: object, error: Exception) -> None:
    """Counts a row that cannot be used, and logs it the first time."""
    STORED_ROWS.left_out.labels(table).inc()
    _log_once(table, str(name), f"{type(error).__name__}: {error}"[:200])


@lru_cache(_NAMED)
def _log_once(table: str, row: str, fault: str) -> None:
    _log.error("row_left_out", table=table, row=row, fault=fault)


async def one_by_one_on_fault(
    connection: Any,
    items: Sequence[Item],
    work: Callable[[Sequence[Item]], Awaitable[int]],
    table: str,
    name: Callable[[Item], object],
) -> int:
    """The result of `work` on all items at once or, where one of them is at fault, the sum of those that are not.

    Call it in a transaction; what was done for an item at fault is taken back. Errors of the database that say nothing
    about the items are raised.
    """
    if not items:
        return 0
    try:
        async with connection.transaction():
            return await work(items)
    except Exception as error:
        if not _is_about_data(error):
            raise
        if len(items) == 1:
            leave_out(table, name(items[0]), error)
            return 0
    return sum([await one_by_one_on_fault(connection, [item], work, table, name) for item in items])


def _is_about_data(error: Exception) -> bool:
    if isinstance(error, asyncpg.PostgresError):
        return isinstance(error, asyncpg.DataError | asyncpg.IntegrityConstraintViolationError)
    return not isinstance(error, DATABASE_AWAY)
