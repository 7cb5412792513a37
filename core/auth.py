"""Keys: `ol_live_<id>_<secret><checksum>`. The secret's SHA-256 is stored, the key itself shown once.

A key is checked against a cache that learns of every change by LISTEN/NOTIFY, with a refresh every second behind it
and a short life behind that. With the database away, keys seen in the last 15 minutes go on and unknown ones are
answered 503, not 401.
"""

import asyncio
import hashlib
import hmac
import re
import secrets
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from math import inf
from time import monotonic
from typing import Any, Final, Literal, NamedTuple

import asyncpg
import structlog

from core.db.pool import DATABASE_AWAY, within
from core.errors import Forbidden, Unauthenticated, Unavailable

Scope = Literal["ingest", "read", "admin"]
SCOPES: Final[tuple[Scope, ...]] = ("ingest", "read", "admin")
Mode = Literal["live", "test"]

REFRESH_SECONDS: Final = 1
"""How often the keys in the cache are asked about in the background."""
FRESH_SECONDS: Final = 4
"""How long a cached key is believed without asking again: a lost notification and a stuck refresh cost no more."""
GRACE_SECONDS: Final = 15 * 60
"""How long a key seen before is believed while the database is away."""
_RETRY_SECONDS: Final = 1
"""With the database away, how long known keys go on between two attempts to ask."""
_ASK_SECONDS: Final = 2
_CACHE_LIMIT: Final = 10_000
_REFRESHED_AT_ONCE: Final = 2_500
_KEY: Final = re.compile(r"ol_(live|test)_([a-z0-9]{12})_([A-Za-z0-9]{43})([0-9a-f]{6})")
_ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

_log = structlog.get_logger()


class NewKey(NamedTuple):
    """A key just made. `text` is the only place where the secret is."""

    id: str
    mode: Mode
    text: str
    secret_hash: bytes


def make_key(mode: Mode, key_id: str | None = None) -> NewKey:
    """256 random bits behind a prefix, with a checksum that lets a scanner tell a real key from a typo.

    With `key_id` it is a new secret of that key.
    """
    key_id = key_id or "".join(secrets.choice("abcdefghijklmnopqrstuvwxyz0123456789") for _ in range(12))
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

    @property
    def administers(self) -> Mode | None:
        """The keys an admin key may see and change: a test key test keys only, a live key all (None)."""
        return "test" if self.mode == "test" else None

    def require(self, scope: Scope) -> None:
        if scope not in self.scopes:
            raise Forbidden(f"This key lacks the scope `{scope}`; make one with it, or ask who administers yours.")


@dataclass(slots=True)
class _Known:
    """A key's row as the database last had it, and when that was (monotonic seconds)."""

    principal: Principal
    secret_hash: bytes
    previous_secret_hash: bytes | None
    previous_valid_until: datetime | None
    expires_at: datetime | None
    asked_at: float
    seen_at: float


_COLUMNS: Final = """
SELECT k.id, k.secret_hash, k.previous_secret_hash, k.previous_valid_until, k.mode, k.scopes, k.expires_at,
    o.id AS org_id, o.name, o.rate_limit_per_minute
FROM api_key k JOIN organisation o ON o.id = k.org_id
"""
_FIND: Final = f"{_COLUMNS} WHERE k.id = $1 AND k.revoked_at IS NULL"
_FIND_ALL: Final = f"{_COLUMNS} WHERE k.id = ANY($1::text[]) AND k.revoked_at IS NULL"
# Replicas that note the same keys neither wait for each other nor write more than this says.
_USED: Final = """
UPDATE api_key SET last_used_at = now() WHERE id IN (
    SELECT id FROM api_key
    WHERE id = ANY($1::text[]) AND (last_used_at IS NULL OR last_used_at < now() - interval '10 s')
    FOR NO KEY UPDATE SKIP LOCKED)
"""


class Keys:
    """The keys this process has seen. With `listen` running, a key in use costs no query.

    A change is seen by notification at once, by the refresh within `REFRESH_SECONDS`, and whatever happens to those
    two, within `FRESH_SECONDS`.
    """

    def __init__(self, pool: asyncpg.Pool, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._pool = pool
        self._now = now
        self._known: dict[str, _Known] = {}
        self._used: set[str] = set()
        self._changes = 0
        self._away_at = -inf

    async def authenticate(self, header: str | None) -> Principal:
        """The caller behind an `Authorization` header.

        Raises:
            Unauthenticated: no key, a malformed, unknown, revoked, expired or superseded one.
            Unavailable: a key not seen before, while the database is away.
        """
        scheme, _, text = (header or "").partition(" ")
        match = _KEY.fullmatch(text.strip()) if scheme.lower() == "bearer" else None
        if match is None or match.group(4) != _checksum(match.group(2), match.group(3)):
            raise Unauthenticated("Send a key as `Authorization: Bearer ol_live_…`.")
        mode, key_id, secret_hash = match.group(1), match.group(2), _hash(match.group(3))
        known = self._fresh(key_id)
        if known is None or not _has(known, secret_hash):
            known = await self._ask(key_id, secret_hash)  # a wrong secret may be the newest of a rotated key
        if known is None or not _has(known, secret_hash) or known.principal.mode != mode:
            raise Unauthenticated("This key is unknown or was revoked; ask who administers yours for a new one.")
        self._refuse_ended(known, secret_hash)
        known.seen_at = monotonic()
        self._used.add(key_id)
        return known.principal

    def _refuse_ended(self, known: _Known, secret_hash: bytes) -> None:
        now = self._now()
        if known.expires_at is not None and known.expires_at <= now:
            raise Unauthenticated("This key has expired; ask who administers yours for a new one.", code="key_expired")
        until = known.previous_valid_until
        if not hmac.compare_digest(known.secret_hash, secret_hash) and (until is None or until <= now):
            raise Unauthenticated("This key was rotated and its overlap is over; use the new one.", code="key_rotated")

    def _fresh(self, key_id: str) -> _Known | None:
        """What is known without asking; for longer where the database was away a moment ago."""
        now, known = monotonic(), self._known.get(key_id)
        believed = FRESH_SECONDS if now - self._away_at > _RETRY_SECONDS else GRACE_SECONDS
        return known if known is not None and now - known.asked_at < believed else None

    async def _ask(self, key_id: str, secret_hash: bytes) -> _Known | None:
        asked_at, changes = monotonic(), self._changes
        try:
            async with within(self._pool, _ASK_SECONDS) as connection:  # waiting for a free one counts too
                row = await connection.fetchrow(_FIND, key_id)
        except DATABASE_AWAY:
            self._away_at = monotonic()
            known = self._known.get(key_id)
            if known is not None and _has(known, secret_hash) and self._away_at - known.asked_at < GRACE_SECONDS:
                return known
            raise Unavailable("The key cannot be checked just now.", retry_after=2) from None
        if row is None:
            self._known.pop(key_id, None)
            return None
        known = _known(row, asked_at)
        if changes == self._changes:  # else this row may be older than a notification that came meanwhile
            self._remember(known)
        return known

    def _remember(self, known: _Known) -> None:
        if len(self._known) >= _CACHE_LIMIT:
            longest_unseen = sorted(self._known, key=lambda key_id: self._known[key_id].seen_at)
            for key_id in longest_unseen[: _CACHE_LIMIT // 10]:
                del self._known[key_id]
        self._known[known.principal.key_id] = known

    async def listen(self) -> None:
        """Learn of every change, for ever; reconnects by itself. Also notes when keys were used."""
        while True:
            try:
                async with self._pool.acquire(timeout=_ASK_SECONDS) as connection:
                    try:
                        async with asyncio.timeout(_ASK_SECONDS):
                            await connection.add_listener("api_key", self._forget)
                        while True:
                            await self._refresh(connection)
                            await self._note_use(connection)
                            await asyncio.sleep(REFRESH_SECONDS)
                    finally:
                        connection.terminate()  # it may be half open, and it listens: nobody else should get it
            except (*DATABASE_AWAY, asyncpg.PostgresError) as error:  # whatever it is, it must not end the listening
                _log.warning("keys_not_listening", error=type(error).__name__)
                await asyncio.sleep(0.5)

    def forget(self, key_id: str) -> None:
        """Ask again about a key that was just changed here; other processes hear of it by notification."""
        self._changes += 1
        self._known.pop(key_id, None)

    def _forget(self, connection: object, pid: int, channel: str, key_id: object) -> None:
        self.forget(str(key_id))

    async def _refresh(self, connection: Any) -> None:
        """Ask again about the keys not asked about for longest; nothing but the rows themselves is trusted."""
        asked_at = monotonic()
        for key_id in [key_id for key_id, known in self._known.items() if asked_at - known.seen_at > GRACE_SECONDS]:
            del self._known[key_id]
        ids = sorted(self._known, key=lambda key_id: self._known[key_id].asked_at)[:_REFRESHED_AT_ONCE]
        if not ids:
            return
        rows = {row["id"]: row for row in await connection.fetch(_FIND_ALL, ids, timeout=_ASK_SECONDS)}
        for key_id in ids:
            known = self._known.get(key_id)
            if known is None or known.asked_at > asked_at:
                continue  # forgotten, or asked about by a request, since
            if key_id in rows:
                self._known[key_id] = replace(_known(rows[key_id], asked_at), seen_at=known.seen_at)
            else:
                del self._known[key_id]

    async def _note_use(self, connection: Any) -> None:
        used, self._used = sorted(self._used), set()
        # Even for none: it is how a connection that died silently is found out.
        await connection.execute(_USED, used, timeout=_ASK_SECONDS)


def _known(row: Any, asked_at: float) -> _Known:
    principal = Principal(
        row["id"], row["org_id"], row["name"], row["mode"], frozenset(row["scopes"]), row["rate_limit_per_minute"]
    )
    return _Known(
        principal,
        row["secret_hash"],
        row["previous_secret_hash"],
        row["previous_valid_until"],
        row["expires_at"],
        asked_at,
        seen_at=asked_at,
    )


def _has(known: _Known, secret_hash: bytes) -> bool:
    """Whether this is one of the key's secrets, in force or not."""
    return hmac.compare_digest(known.secret_hash, secret_hash) or (
        known.previous_secret_hash is not None and hmac.compare_digest(known.previous_secret_hash, secret_hash)
    )
