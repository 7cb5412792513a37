"""API keys, `ol_live_<id>_<secret><checksum>`: making and checking them.

The database stores the SHA-256 of a key's secret; the key itself is shown once.

Keys are checked against a cache. LISTEN/NOTIFY tells it of every change; a refresh every second and a short lifetime
of each entry cover a lost notification. While the database is away, keys seen in the last 15 minutes stay valid, and
unknown keys get 503 instead of 401.
"""

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
from types import MappingProxyType
from typing import Any, Final, Literal, NamedTuple

import asyncpg

from core.accounts.admission import Allowed, AttributionPolicy, read_allowed, read_policy
from core.accounts.key_defaults import Defaults, read_defaults
from core.db.listener import Listener
from core.db.pool import DATABASE_AWAY, within
from core.errors import Forbidden, SettingsError, Unauthenticated, Unavailable
from core.ledger_id import LedgerId

Scope = Literal["ingest", "read", "admin", "gateway"]
PersonalScope = Literal["ingest", "read", "admin", "gateway", "edit"]
"""Of keys, and `edit`: what a person may change who is no admin."""
SCOPES: Final[tuple[Scope, ...]] = ("ingest", "read", "admin", "gateway")
Mode = Literal["live", "test"]
Compat = Literal["cogslayer"]
"""A client of another product, which takes some replies in a narrower form."""

REFRESH_SECONDS: Final = 1
"""Seconds between two refreshes of the cached keys in the background."""
FRESH_SECONDS: Final = 4
"""Lifetime of a cached key: the longest delay of a change when its notification is lost and the refresh hangs."""
GRACE_SECONDS: Final = 15 * 60
"""Lifetime of a cached key while the database is away."""
_RETRY_SECONDS: Final = 1
"""While the database is away: seconds between two attempts to reach it, in which cached keys stay valid."""
_ASK_SECONDS: Final = 2
_CACHE_LIMIT: Final = 10_000
_REFRESHED_AT_ONCE: Final = 2_500
_KEY: Final = re.compile(r"ol_(live|test)_([a-z0-9]{12})_([A-Za-z0-9]{43})([0-9a-f]{6})")
_ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


class NewKey(NamedTuple):
    """A key just made. Only `text` holds the secret."""

    id: str
    mode: Mode
    text: str
    secret_hash: bytes


def make_key(mode: Mode, key_id: str | None = None) -> NewKey:
    """A new key: a prefix, 256 random bits, and a checksum by which secret scanners tell real keys from typing errors.

    With `key_id`: a new secret for that key.
    """
    key_id = key_id or "".join(secrets.choice("abcdefghijklmnopqrstuvwxyz0123456789") for _ in range(12))
    secret = "".join(secrets.choice(_ALPHABET) for _ in range(43))
    return NewKey(key_id, mode, f"ol_{mode}_{key_id}_{secret}{_checksum(key_id, secret)}", _hash(secret))


def _checksum(key_id: str, secret: str) -> str:
    return f"{zlib.crc32(f'{key_id}_{secret}'.encode()) & 0xFFFFFF:06x}"


def _checks(match: re.Match[str]) -> bool:
    """Whether a key's last six digits are its checksum, or the first of its SHA-256: the latter is what a template that
    makes a key can compute (docs/decisions/0111-keys-made-by-who-deploys.md)."""
    key_id, secret, digits = match.group(2), match.group(3), match.group(4)
    return digits in (_checksum(key_id, secret), hashlib.sha256(f"{key_id}_{secret}".encode()).hexdigest()[:6])


def read_key(text: str) -> NewKey:
    """A key that somebody else made. Raises `SettingsError`, without the key, where the text is none."""
    match = _KEY.fullmatch(text.strip())
    if match is None or not _checks(match):
        raise SettingsError(
            "OUTLAY_ADMIN_KEY is no key: it is ol_live_, 12 of a-z and 0-9, _, 43 of A-Z, a-z and 0-9, and the first "
            "six hex digits of the SHA-256 of what stands behind ol_live_ up to there."
        )
    mode: Mode = "live" if match.group(1) == "live" else "test"
    return NewKey(match.group(2), mode, match.group(0), _hash(match.group(3)))


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()


class Principal(NamedTuple):
    """The caller of a request: a key of one organisation, or a person who looks at one."""

    key_id: str
    """Of a person: `person:` and the name."""
    org_id: int
    org_name: str
    mode: Mode
    scopes: frozenset[str]
    rate_limit_per_minute: int | None
    """The organisation's own limit; None: the server's default; 0: none."""
    compat: Compat | None = None
    """The client that the key was made for; None: any that follows our contract."""
    defaults: Defaults = MappingProxyType({})
    """Attribution that all events have which the key sends."""
    allowed: Allowed | None = None
    """The providers and models of which the key may send events; None: all."""
    attribution_policy: AttributionPolicy | None = None
    """What the organisation asks of every event."""
    timezone: str = "UTC"
    """The organisation's zone, of questions and budgets that name none."""
    session_id: str | None = None
    """That of a person who is signed in; None: a key."""

    @property
    def ledger_id(self) -> LedgerId:
        """The ledger this key writes and reads; for a test key the organisation's test ledger."""
        return LedgerId(self.org_id if self.mode == "live" else -self.org_id)

    @property
    def administered(self) -> list[LedgerId]:
        """The ledgers whose administration this key sees: of a live key both, of a test key the test ledger."""
        return [self.ledger_id] if self.mode == "test" else [LedgerId(self.org_id), LedgerId(-self.org_id)]

    @property
    def administers(self) -> Mode | None:
        """The mode of the keys that this key may see and change; None: keys of both modes."""
        return "test" if self.mode == "test" else None

    def require(self, scope: PersonalScope) -> None:
        """Raises `Forbidden` where the key or the person lacks the scope. An admin may all that is edited."""
        if scope in self.scopes or (scope == "edit" and "admin" in self.scopes):
            return
        if self.session_id is not None:
            raise Forbidden("Your role does not allow this; ask who administers your organisation.")
        needed = "admin" if scope == "edit" else scope
        raise Forbidden(f"This key lacks the scope `{needed}`; make one with it, or ask who administers yours.")


@dataclass(slots=True)
class _Known:
    """A key's row as last read from the database. `asked_at` and `seen_at` are monotonic seconds."""

    principal: Principal
    secret_hash: bytes
    previous_secret_hash: bytes | None
    previous_valid_until: datetime | None
    expires_at: datetime | None
    asked_at: float
    seen_at: float


_COLUMNS: Final = """
SELECT k.id, k.secret_hash, k.previous_secret_hash, k.previous_valid_until, k.mode, k.scopes, k.expires_at,
    k.compat, k.defaults, k.allowed, o.id AS org_id, o.name, o.rate_limit_per_minute, o.attribution_policy, o.timezone
FROM api_key k JOIN organisation o ON o.id = k.org_id
"""
_FIND: Final = f"{_COLUMNS} WHERE k.id = $1 AND k.revoked_at IS NULL"
_FIND_ALL: Final = f"{_COLUMNS} WHERE k.id = ANY($1::text[]) AND k.revoked_at IS NULL"
# Replicas that note the same keys do not wait for each other, and write a key at most every 10 s.
_USED: Final = """
UPDATE api_key SET last_used_at = now() WHERE id IN (
    SELECT id FROM api_key
    WHERE id = ANY($1::text[]) AND (last_used_at IS NULL OR last_used_at < now() - interval '10 s')
    FOR NO KEY UPDATE SKIP LOCKED)
"""


class Keys:
    """The cache of keys. While `listen` runs, a key in use costs no query.

    A change takes effect at its notification, else at the next refresh (`REFRESH_SECONDS`), and at the latest after
    `FRESH_SECONDS`.
    """

    def __init__(self, pool: asyncpg.Pool, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.pool = pool
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
        if match is None or not _checks(match):
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
        """The cached key while it is valid; the lifetime is longer just after the database was away."""
        now, known = monotonic(), self._known.get(key_id)
        believed = FRESH_SECONDS if now - self._away_at > _RETRY_SECONDS else GRACE_SECONDS
        return known if known is not None and now - known.asked_at < believed else None

    async def _ask(self, key_id: str, secret_hash: bytes) -> _Known | None:
        asked_at, changes = monotonic(), self._changes
        try:
            async with within(self.pool, _ASK_SECONDS) as connection:  # waiting for a free one counts too
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

        async def look(connection: Any) -> None:
            await self._refresh(connection)
            await self._note_use(connection)

        listener = Listener(
            self.pool,
            "api_key",
            heard=self.forget,
            look=look,
            connect_seconds=_ASK_SECONDS,
            look_seconds=2 * _ASK_SECONDS,
            look_every_seconds=REFRESH_SECONDS,
        )
        await listener.run("keys_not_listening")

    def forget(self, key_id: str) -> None:
        """Drops a key that this process has just changed; other processes get a notification."""
        self._changes += 1
        self._known.pop(key_id, None)

    def forget_organisation(self, org_id: int) -> None:
        """As `forget`, of all keys of an organisation that this process has just changed; other processes learn of it
        when they refresh their keys."""
        self._changes += 1
        for key_id in [key_id for key_id, known in self._known.items() if known.principal.org_id == org_id]:
            del self._known[key_id]

    async def _refresh(self, connection: Any) -> None:
        """Reads the rows of the keys that were refreshed longest ago."""
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
        # Also without used keys: only a statement finds out that the connection has died silently.
        await connection.execute(_USED, used, timeout=_ASK_SECONDS)


def _known(row: Any, asked_at: float) -> _Known:
    principal = Principal(
        row["id"],
        row["org_id"],
        row["name"],
        row["mode"],
        frozenset(row["scopes"]),
        row["rate_limit_per_minute"],
        row["compat"],
        read_defaults(row["defaults"]),
        read_allowed(row["allowed"]),
        read_policy(row["attribution_policy"]),
        row["timezone"],
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
    """Whether the secret is the key's present or previous one, expired or not."""
    return hmac.compare_digest(known.secret_hash, secret_hash) or (
        known.previous_secret_hash is not None and hmac.compare_digest(known.previous_secret_hash, secret_hash)
    )
