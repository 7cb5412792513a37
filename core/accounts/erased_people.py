"""Who was erased lately, by a keyed hash of the id (docs/decisions/0108-erasing-a-person.md)."""

import hmac
from collections.abc import Iterable, Sequence
from typing import Any, Final, LiteralString

from core.accounts.name_removal import NameRemoval
from core.ledger_id import LedgerId

_REMEMBERED: Final[LiteralString] = "SELECT org_id, user_hash, label FROM erased_person"
_OF_LEDGER: Final[LiteralString] = """
SELECT user_hash, label FROM erased_person WHERE org_id = $1 AND user_hash = ANY($2::bytea[])
"""
_KEY: Final[LiteralString] = "SELECT key FROM erasure_key"
FORGET_ERASED: Final[LiteralString] = """
DELETE FROM erased_person WHERE ctid = ANY(ARRAY(
    SELECT ctid FROM erased_person WHERE erased_at < now() - interval '36 days' LIMIT 10000))
"""
"""No event from before an erasure is accepted any more then: events are at most 35 days old."""


def hash_of(key: bytes, ledger_id: LedgerId, user_id: str) -> bytes:
    """HMAC-SHA256 of an id in its ledger."""
    return hmac.digest(key, f"{ledger_id} {user_id}".encode(), "sha256")


async def read_key(connection: Any) -> bytes:
    key: bytes = await connection.fetchval(_KEY)
    return key


class ErasedPeople:
    """Those that a writer of the ledger knows of."""

    def __init__(self) -> None:
        self._version = -1
        self._key = b""
        self._labels: dict[tuple[LedgerId, bytes], str] = {}
        self._ledgers: frozenset[LedgerId] = frozenset()

    async def refresh(self, connection: Any, version: int) -> None:
        """Reads them again if `version`, which each erasure raises, is another one than before."""
        if version != self._version:
            rows = await connection.fetch(_REMEMBERED)
            self._labels = {(LedgerId(row["org_id"]), row["user_hash"]): row["label"] for row in rows}
            self._ledgers = frozenset(ledger_id for ledger_id, _ in self._labels)
            self._key = await read_key(connection) if rows else b""
            self._version = version

    def __bool__(self) -> bool:
        return bool(self._labels)

    def find(self, ledger_id: LedgerId, user_id: str | None) -> NameRemoval | None:
        """What takes this person's name away; None: they were not erased."""
        if user_id is None or ledger_id not in self._ledgers:
            return None
        label = self._labels.get((ledger_id, hash_of(self._key, ledger_id, user_id)))
        return None if label is None else NameRemoval(user_id, label)


async def labels_of(connection: Any, ledger_id: LedgerId, user_ids: Iterable[str]) -> dict[str, str]:
    """The labels of those of these people who were erased."""
    key = await read_key(connection)
    hashes: dict[bytes, str] = {hash_of(key, ledger_id, user_id): user_id for user_id in user_ids}
    rows: Sequence[Any] = await connection.fetch(_OF_LEDGER, ledger_id, list(hashes)) if hashes else ()
    return {hashes[row["user_hash"]]: row["label"] for row in rows}
