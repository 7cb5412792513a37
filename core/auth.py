"""Keys: `ol_live_<id>_<secret><checksum>`. The secret's SHA-256 is stored, the key itself shown once.

A key is checked against a cache that learns of every change by LISTEN/NOTIFY, with a short life as a backstop.
With the database away, keys seen in the last 15 minutes go on and unknown ones are answered 503, not 401.
"""

import asyncio
import hashlib
import hmac
import re
import secrets
import zlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from time import monotonic
from typing import Any, Final, Literal, NamedTuple

import asyncpg
import structlog

from core.db.pool import DATABASE_AWAY
from core.errors import Forbidden, Unauthenticated, Unavailable

Scope = Literal["ingest", "read", "admin"]
SCOPES: Final[tuple[Scope, ...]] = ("ingest", "read", "admin")
Mode = Literal["live", "test"]

FRESH_SECONDS: Final = 5
"""How long a cached key is believed without asking again."""
GRACE_SECONDS: Final = 15 * 60
"""How long a key seen before is believed while the database is away."""
_CACHE_LIMIT: Final = 10_000
_KEY: Final = re.compile(r"ol_(live|test)_([a-z0-9]{12})_([A-Za-z0-9]{43})([0-9a-f]{6})")
_ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

_log = structlog.get_logger()


class NewKey(NamedTuple):
    """A key just made. `text` is the only place where the secret is."""

    id: str
    mode: Mode
    text: str
    secret_hash: bytes


def make_key(mode: Mode) -> NewKey:
    """256 random bits behind a prefix, with a checksum that lets a scanner tell a real key from a typo."""
    key_id = "".join(secrets.choice("abcdefghijklmnopqrstuvwxyz0123456789") for _ in range(12))
    secret = "".join(secrets.choice(_ALPHABET) for _ in range(43))
    return NewKey(key_id, mode, f"ol_{mode}_{key_id}_{secret}{_checksum(key_id, secret)}", _hash(secret))


def _checksum(key_id: str, secret: str) -> str:
    return f"{zlib.crc32(f'{key_id}_{secret}'.encode()) & 0xFFFFFF:06x}"


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()


class Principal(NamedTuple):
    """Who is asking: a key of one organisation."""

    key_id: str
    org_id: int
    org_name: str
    mode: Mode
    scopes: frozenset[str]
    rate_limit_per_minute: int | None
    """The organisation's own limit; None: the server's default; 0: none."""

    @property
    def ledger_id(self) -> int:
        """The ledger this key writes and reads: a test key's is the organisation's other one."""
        return self.org_id if self.mode == "live" else -self.org_id

    def require(self, scope: Scope) -> None:
        if scope not in self.scopes:
            raise Forbidden(f"This key lacks the scope `{scope}`; make one with it, or ask who administers yours.")


class _Known(NamedTuple):
    secret_hash: bytes
    principal: Principal
    expires_at: datetime | None
    asked_at: float


_FIND: Final = """
SELECT k.id, k.secret_hash, k.mode, k.scopes, k.expires_at, o.id AS org_id, o.name, o.rate_limit_per_minute
FROM api_key k JOIN organisation o ON o.id = k.org_id WHERE k.id = $1 AND k.revoked_at IS NULL
"""
_USED: Final = "UPDATE api_key SET last_used_at = now() WHERE id = ANY($1::text[])"


class Keys:
    """The keys this process has seen. `listen` must run for a change to be seen at once."""

    def __init__(self, pool: asyncpg.Pool, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._pool = pool
        self._now = now
        self._known: dict[str, _Known] = {}
        self._used: set[str] = set()

    async def authenticate(self, header: str | None) -> Principal:
        """The caller behind an `Authorization` header.

        Raises:
            Unauthenticated: no key, a malformed, unknown, revoked or expired one.
            Unavailable: a key not seen before, while the database is away.
        """
        scheme, _, text = (header or "").partition(" ")
        match = _KEY.fullmatch(text.strip()) if scheme.lower() == "bearer" else None
        if match is None or match.group(4) != _checksum(match.group(2), match.group(3)):
            raise Unauthenticated("Send a key as `Authorization: Bearer ol_live_…`.")
        known = await self._find(match.group(2))
        right = known is not None and hmac.compare_digest(known.secret_hash, _hash(match.group(3)))
        if known is None or not right or known.principal.mode != match.group(1):
            raise Unauthenticated("This key is unknown or was revoked; ask who administers yours for a new one.")
        if known.expires_at is not None and known.expires_at <= self._now():
            raise Unauthenticated("This key has expired; ask who administers yours for a new one.")
        self._used.add(known.principal.key_id)
        return known.principal

    async def _find(self, key_id: str) -> _Known | None:
        known = self._known.get(key_id)
        if known is not None and monotonic() - known.asked_at < FRESH_SECONDS:
            return known
        try:
            row = await self._pool.fetchrow(_FIND, key_id, timeout=2)
        except DATABASE_AWAY:
            if known is not None and monotonic() - known.asked_at < GRACE_SECONDS:
                return known
            raise Unavailable("The key cannot be checked just now.", retry_after=2) from None
        if row is None:
            self._known.pop(key_id, None)
            return None
        return self._remember(row)

    def _remember(self, row: Any) -> _Known:
        principal = Principal(
            row["id"],
            row["org_id"],
            row["name"],
            row["mode"],
            frozenset(row["scopes"]),
            row["rate_limit_per_minute"],
        )
        if len(self._known) >= _CACHE_LIMIT:
            self._known.clear()
        known = _Known(row["secret_hash"], principal, row["expires_at"], monotonic())
        self._known[row["id"]] = known
        return known

    async def listen(self) -> None:
        """Forget a key the moment it changes, for ever; reconnects by itself. Also notes when keys were used."""
        while True:
            try:
                async with self._pool.acquire() as connection:
                    await connection.add_listener("api_key", self._forget)
                    self._known.clear()  # whatever changed while nobody listened
                    try:
                        while True:
                            await asyncio.sleep(1)
                            await connection.execute(_USED, sorted(self._take_used()))
                    finally:
                        if not connection.is_closed():
                            await connection.remove_listener("api_key", self._forget)
            except DATABASE_AWAY as error:
                _log.warning("keys_not_listening", error=type(error).__name__)
                await asyncio.sleep(0.5)

    def _forget(self, connection: object, pid: int, channel: str, key_id: object) -> None:
        self._known.pop(str(key_id), None)

    def _take_used(self) -> Sequence[str]:
        used, self._used = list(self._used), set()
        return used
