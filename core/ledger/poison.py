"""Finds the items of a batch whose own data the database refuses: the errors that say so, and the search by halves.

A part that lands is committed. That is safe, because an event counts once however often it is written.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final, Generic, NamedTuple, TypeVar

import asyncpg

Item = TypeVar("Item")

MOST_REFUSED: Final = 100
"""Limit of one batch. If more are refused, the fault is assumed to be ours (a wrong constraint); none is rejected."""

_BAD_DATA: Final = (asyncpg.DataError, asyncpg.NotNullViolationError, asyncpg.CheckViolationError, ValueError)
_NOT_THE_DATA: Final = (
    asyncpg.InvalidParameterValueError,  # a setting, a time zone
    asyncpg.SequenceGeneratorLimitExceededError,
    OSError,  # ssl.SSLCertVerificationError is both an OSError and a ValueError
    asyncpg.ClientConfigurationError,
)
_PARTITION_ROUTINES: Final = {"ExecFindPartition", "ExecPartitionCheckEmitError"}
"""PostgreSQL's C functions that raise it (src/backend/executor): unlike the message, they are not translated."""


def lacks_partition(error: BaseException) -> bool:
    """A row's partition is not there: PostgreSQL reports it as a check violation (23514)."""
    return isinstance(error, asyncpg.CheckViolationError) and (
        "no partition of relation" in str(error) or error.server_source_function in _PARTITION_ROUTINES
    )


def is_bad_data(error: BaseException) -> bool:
    """The database, or its client, says that a value cannot be stored; a retry of this row will always fail.

    False for faults that pass or that an operator repairs: the disk, locks, snapshots, a shutdown, a missing table or
    partition. Also false for unique (23505) and foreign keys (23503), which depend on other rows.
    """
    return isinstance(error, _BAD_DATA) and not isinstance(error, _NOT_THE_DATA) and not lacks_partition(error)


def reason(error: BaseException) -> str:
    """The class of an error and, from PostgreSQL, the column or constraint: no value, which its message may quote."""
    place = getattr(error, "constraint_name", None) or getattr(error, "column_name", None)
    return type(error).__name__ + (f" ({place})" if place else "")


class Refused(NamedTuple, Generic[Item]):
    item: Item
    error: Exception


class TooManyRefused(Exception):
    """More than the limit: the fault is not the data's. `refused` are those that were found until then."""

    def __init__(self, refused: Sequence[Refused[Any]]) -> None:
        super().__init__(f"{len(refused)} are refused, the last for {reason(refused[-1].error)}")
        self.refused = refused


async def land_in_parts(
    land: Callable[[Sequence[Item]], Awaitable[None]], items: Sequence[Item], most: int = MOST_REFUSED
) -> list[Refused[Item]]:
    """Land all items together. Where their data is refused, land them by halves; return those refused on their own.

    Raises:
        TooManyRefused: more than `most`; parts of the others have landed.
        Exception: what `land` raises and is no item's fault; parts have landed.
    """
    refused: list[Refused[Item]] = []

    async def search(part: Sequence[Item]) -> None:
        try:
            return await land(part)
        except Exception as error:
            if not is_bad_data(error):
                raise
            if len(part) == 1:
                refused.append(Refused(part[0], error))
        if len(refused) > most:
            raise TooManyRefused(refused)
        if len(part) > 1:
            middle = len(part) // 2
            await search(part[:middle])
            await search(part[middle:])

    await search(items)
    return refused
