"""A gateway's copy of all providers with their keys. A change is in force within a second."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

import asyncpg
import structlog

from core.db.pool import within
from core.encryption import Encryptor
from core.ledger_id import LedgerId
from core.providers.provider import OpenProvider
from core.providers.store import fingerprint, open_all

LOOK_SECONDS: Final = 0.4
_PATIENCE_SECONDS: Final = 5
_NONE: Final[Mapping[str, OpenProvider]] = MappingProxyType({})

_log = structlog.get_logger()


class Directory:
    """While the database is away, what was read last stays in force."""

    def __init__(self, pool: asyncpg.Pool, encryptor: Encryptor) -> None:
        self._pool = pool
        self._encryptor = encryptor
        self._found: Mapping[LedgerId, Mapping[str, OpenProvider]] = {}
        self._seen: Any = None

    def of(self, ledger_id: LedgerId) -> Mapping[str, OpenProvider]:
        """A ledger's providers by name."""
        return self._found.get(ledger_id, _NONE)

    def why_not_ready(self) -> str | None:
        return "the providers have not been read yet" if self._seen is None else None

    async def look(self) -> float:
        """Reads all again where anything has changed; the seconds until the next look."""
        async with within(self._pool, _PATIENCE_SECONDS) as connection:
            seen = await fingerprint(connection)
            if seen != self._seen:
                self._found, lost = await open_all(connection, self._encryptor)
                self._seen = seen  # read before the rows: a change in between is found at the next look
                if lost:
                    _log.error("providers_unusable", ids=", ".join(lost[:20]))
        return LOOK_SECONDS
