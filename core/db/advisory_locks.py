"""Every advisory lock by name. PostgreSQL has two spaces of keys: single numbers (bigint) and pairs (integer, integer).

A value never changes: two versions run at once, and must exclude each other (docs/decisions/0050).
"""

from collections.abc import Iterable
from enum import IntEnum, unique
from typing import Final, LiteralString


@unique
class Single(IntEnum):
    """Locks of the whole database."""

    MIGRATION = 0x71A4
    COMPACTOR = 0x71A5
    OLD_DAYS = 0x71A8
    """Alone while retention drops days, shared while corrections reach days that it may drop."""
    COUNTING = 0x71A9
    """Shared by every transaction that adds to budgets' counters."""
    BUDGET_WATCH = 0x71AB
    WRITING = 0x71AD
    """Shared by each hot transaction. A standalone server of the version before takes it alone."""


@unique
class Pair(IntEnum):
    """The first number of a pair; the second is a ledger's id, of RECOUNT a counting's, of COMPRESSION a slot."""

    METRIC_SERIES = 0x71A5
    CLOSED_MONTHS = 0x71A6
    REPRICING = 0x71A7
    RECOUNT = 0x71AA
    COMPRESSION = 0x71AC
    """Alone while a compression commits, shared by who reads days that must not be compressed meanwhile."""
    WITNESSES = 0x71B0
    """Alone while calls of a ledger are corrected: two corrections of one call are made one after the other."""
    WRITING = 0x71AE
    """Of a hot transaction's ledgers: shared where an event log gives all copies of an id to one writer, else alone."""
    INVOICES = 0x71B1
    """Alone while a bill takes over days of a ledger, or a difference is accepted."""
    HOLDS = 0x71AF
    """Taken by the function `reserve_holds`: between reading what is left of a budget and holding a part of it. The
    second number is a hash of counting and subject."""


def lock_writing(ledgers: Iterable[int], is_alone: bool) -> str:
    """Takes the locks of a hot transaction to these ledgers, in the order of their ids.

    Which copies of an event the ledger has is read in statements after the locks, whose snapshots are later.
    """
    ids = ",".join(map(str, sorted(set(ledgers))))
    own = "pg_advisory_xact_lock" if is_alone else "pg_advisory_xact_lock_shared"
    return (
        f"SELECT pg_advisory_xact_lock_shared({Single.WRITING:d}); "
        f"SELECT {own}({Pair.WRITING:d}, ledger) FROM unnest('{{{ids}}}'::int[]) AS ledger"
    )


OLD_DAYS_STAY_AS_THEY_ARE: Final[LiteralString] = f"SELECT pg_advisory_xact_lock({Single.OLD_DAYS})"
OLD_DAYS_MAY_CHANGE: Final[LiteralString] = f"SELECT pg_advisory_xact_lock_shared({Single.OLD_DAYS})"
"""Corrections reach days that retention is about to drop; these keep the two apart until the transaction ends."""

LOCK_PARTITION: Final[LiteralString] = "SELECT pg_advisory_xact_lock(hashtext($1))"
"""A partition by its table's name: a single number of 32 bits, which for no such name is one of `Single`."""

DAY_KEY: Final[LiteralString] = "(org_id::bigint << 32) + (utc_day - date '1970-01-01')"
"""A ledger and a UTC day as a single number. No ledger's id is 0, so it is beyond the 32 bits of all other singles."""

# The pair is what the version before takes, and that alone. It can equal a `Pair`: (0x71A6, day) is also the closed
# months of the ledger whose id is the day's number. Once no replica of that version can run beside this one, that is in
# the version after the first with DAY_KEY, the pair goes. Both are taken in the order of the rows, the pair first.
LOCK_DAYS: Final[LiteralString] = f"""
SELECT pg_advisory_xact_lock(org_id, utc_day - date '1970-01-01'), pg_advisory_xact_lock({DAY_KEY})
FROM unnest($1::int[], $2::date[]) AS d (org_id, utc_day)
"""
"""In the order given. What is admitted is read in a statement of its own, whose snapshot is later than the lock."""
