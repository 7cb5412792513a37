"""The errors that blame a row's data, and the search for the refused rows."""

import ssl
from collections.abc import Sequence
from random import Random

import asyncpg
import pytest

from core.ledger.poison import MOST_REFUSED, TooManyRefused, is_bad_data, lacks_partition, land_in_parts

NO_PARTITION = 'no partition of relation "usage_event" found for row'


def postgres(sqlstate: str, message: str = "", **fields: str) -> Exception:
    """The error that the driver makes of a server's response."""
    error: Exception = asyncpg.PostgresError.new({"S": "ERROR", "C": sqlstate, "M": message, **fields})
    return error


@pytest.mark.parametrize(
    "sqlstate",
    [
        *("22000", "22001", "22003", "22007", "22008", "22012", "22021", "22P02", "22P03", "22P04", "22P05", "22032"),
        "23502",
        "23514",
    ],
)
def test_a_value_that_cannot_be_stored_is_bad_data(sqlstate: str) -> None:
    assert is_bad_data(postgres(sqlstate, 'new row for relation "usage_event" violates check constraint "positive"'))


@pytest.mark.parametrize(
    "error",
    [
        UnicodeEncodeError("utf-8", "\ud800", 0, 1, "surrogates not allowed"),
        asyncpg.DataError("invalid input for query argument $1: 4294967296 (value out of int32 range)"),
        ValueError("year 10000 is out of range"),
    ],
)
def test_so_is_a_value_that_the_client_cannot_send(error: Exception) -> None:
    assert is_bad_data(error)


@pytest.mark.parametrize(
    "sqlstate",
    [
        *("08000", "08003", "08006", "08P01"),  # connection
        *("0A000", "42501", "42703", "42704", "42804", "42883", "42P01", "42P07", "3F000"),  # schema and rights
        *("22023", "2200H"),  # a setting, a sequence at its end
        *("23000", "23001", "23503", "23505", "23P01", "21000"),  # other rows
        *("25006", "25P02", "25P03", "25P04"),  # a standby, a transaction that ended
        *("28000", "28P01", "3D000"),  # sign in
        *("40000", "40001", "40002", "40003", "40P01"),  # snapshots and deadlocks
        *("53000", "53100", "53200", "53300", "53400"),  # disk, memory, connections
        *("54000", "54001", "55000", "55006", "55P02", "55P03"),  # limits and locks
        *("57000", "57014", "57P01", "57P02", "57P03", "57P04", "57P05"),  # shutdown, cancelled
        *("58000", "58030", "58P01", "58P02", "72000"),  # files
        *("F0000", "HV000", "P0000", "P0001", "P0003", "P0004", "XX000", "XX001", "XX002", "TS000", "ZZ999"),
    ],
)
def test_everything_else_says_nothing_of_the_data(sqlstate: str) -> None:
    assert not is_bad_data(postgres(sqlstate, "invalid"))


@pytest.mark.parametrize(
    "error",
    [
        OSError("no route to host"),
        TimeoutError(),
        ConnectionResetError(),
        ssl.SSLCertVerificationError("certificate has expired"),  # a ValueError too
        asyncpg.ClientConfigurationError("invalid DSN"),  # a ValueError too
        asyncpg.InterfaceError("connection is closed"),
        asyncpg.InternalClientError("got result for unknown protocol state"),
        AssertionError(),
        TypeError(),
        KeyError(),
        OverflowError(),
        MemoryError(),
    ],
)
def test_nor_does_what_the_client_meets(error: Exception) -> None:
    assert not is_bad_data(error)


@pytest.mark.parametrize(
    "error",
    [
        asyncpg.CheckViolationError(NO_PARTITION),
        postgres("23514", NO_PARTITION, R="ExecFindPartition"),
        postgres("23514", "keine Partition von Relation »usage_event« für die Zeile gefunden", R="ExecFindPartition"),
        postgres("23514", "новая строка нарушает ограничение секции", R="ExecPartitionCheckEmitError"),
    ],
)
def test_a_missing_partition_is_no_bad_data_in_any_language(error: Exception) -> None:
    assert lacks_partition(error)
    assert not is_bad_data(error)


def test_no_other_error_lacks_a_partition() -> None:
    assert not lacks_partition(postgres("23514", "violates check constraint", R="ExecConstraints"))
    assert not lacks_partition(postgres("22001", NO_PARTITION))


class Table:
    """Refuses batches with a bad item, and keeps the others."""

    def __init__(self, bad: set[int], away: set[int] | None = None) -> None:
        self._bad, self._away = bad, away or set()
        self.landed: list[int] = []
        self.transactions = 0

    async def land(self, part: Sequence[int]) -> None:
        self.transactions += 1
        if self._away & set(part) and len(part) == 1:
            raise asyncpg.AdminShutdownError("terminating connection")
        if (self._bad | self._away) & set(part):
            raise asyncpg.NumericValueOutOfRangeError("numeric field overflow")
        self.landed += part


@pytest.mark.parametrize("seed", range(50))
async def test_the_bad_are_found_and_the_others_land_once(seed: int) -> None:
    random = Random(seed)
    items = range(random.randrange(1, 300))
    bad = set(random.sample(items, min(len(items), random.choice([0, 1, 2, 5, 50]))))
    table = Table(bad)
    refused = await land_in_parts(table.land, items)
    assert [item for item, _ in refused] == sorted(bad)
    assert {type(error) for _, error in refused} <= {asyncpg.NumericValueOutOfRangeError}
    assert table.landed == [item for item in items if item not in bad]
    assert table.transactions <= 1 + 2 * len(bad) * len(items).bit_length()


@pytest.mark.parametrize("most", [0, 1, 7, MOST_REFUSED])
async def test_the_limit_itself_is_allowed(most: int) -> None:
    bad = set(range(0, 2 * most, 2))
    assert len(await land_in_parts(Table(bad).land, range(1000), most)) == most


@pytest.mark.parametrize("most", [0, 1, 7, MOST_REFUSED])
@pytest.mark.parametrize("beyond", [1, 2, 799])
async def test_past_the_limit_the_search_ends(most: int, beyond: int) -> None:
    bad = set(range(most + beyond))
    table = Table(bad)
    with pytest.raises(TooManyRefused) as caught:
        await land_in_parts(table.land, range(1000), most)
    assert [refused.item for refused in caught.value.refused] == list(range(most + 1))
    assert table.transactions <= 1 + 2 * (most + 1) * 10


@pytest.mark.parametrize("away", [0, 499, 999])
async def test_a_fault_in_the_middle_of_the_search_is_raised(away: int) -> None:
    with pytest.raises(asyncpg.AdminShutdownError):
        await land_in_parts(Table({3, 700}, {away}).land, range(1000))
