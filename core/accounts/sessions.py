"""Signed tokens of people's sessions: making them, and the principal behind one.

A token is a JWT that lives 15 minutes. It is renewed while its session lives, and worth nothing once that has ended:
every process asks the database again after `FRESH_SECONDS`.
"""

from datetime import UTC, datetime, timedelta
from functools import cached_property
from time import monotonic
from typing import Final, NamedTuple

import asyncpg
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

from core.accounts.admission import AttributionPolicy, read_policy
from core.accounts.auth import Principal
from core.accounts.people import SCOPES_OF, Session, actor_of, find_session
from core.db.pool import within
from core.encryption import Encryptor
from core.errors import Unauthenticated

TOKEN_LIFETIME: Final = timedelta(minutes=15)
FRESH_SECONDS: Final = 2
"""The longest time that a session which has ended is believed elsewhere, and that a role is not read anew."""
_ASK_SECONDS: Final = 2
_PURPOSE: Final = "dashboard sessions"
_ALGORITHM: Final = "HS256"
_REMEMBERED: Final = 10_000


class Token(NamedTuple):
    """What a token says; whether its session lives is not known yet."""

    session_id: str
    org_id: int
    rotation: int
    expires_at: datetime


class _Known(NamedTuple):
    session: Session
    organisation: tuple[str, str, AttributionPolicy | None]
    """Name, time zone, policy."""
    asked_at: float


class Sessions:
    """Issues and checks tokens. A checked session is remembered for `FRESH_SECONDS`."""

    def __init__(self, pool: asyncpg.Pool, encryptor: Encryptor) -> None:
        self._pool = pool
        self._encryptor = encryptor
        self._known: dict[tuple[str, int], _Known] = {}

    def issue(self, session: Session) -> str:
        now = datetime.now(UTC)
        claims = {
            "sid": session.id,
            "sub": session.person,
            "org": str(session.org_id),
            "rot": session.rotation,
            "iat": int(now.timestamp()),
            "exp": int((now + TOKEN_LIFETIME).timestamp()),
        }
        return jwt.encode({"alg": _ALGORITHM}, claims, self._keys[0])

    def read(self, token: str) -> Token:
        """What one of our tokens says, expired or not. Raises `Unauthenticated`."""
        for key in self._keys:
            try:
                claims = jwt.decode(token, key, algorithms=[_ALGORITHM]).claims
                expires_at = datetime.fromtimestamp(claims["exp"], UTC)
                return Token(claims["sid"], int(claims["org"]), int(claims["rot"]), expires_at)
            except (JoseError, ValueError, KeyError, TypeError):
                continue  # another key may have signed it
        raise Unauthenticated("This token is not one of ours; sign in again.", code="session_ended")

    async def authenticate(self, text: str) -> Principal:
        """The person behind a token.

        Raises:
            Unauthenticated: `session_expired` where renewing helps, else `session_ended`.
            DATABASE_AWAY: the session cannot be looked up.
        """
        token = self.read(text)
        if token.expires_at <= datetime.now(UTC):
            raise Unauthenticated(
                "This token has expired; renew it with POST /v1/session/renew.", code="session_expired"
            )
        known = self._known.get((token.session_id, token.org_id))
        if known is None or monotonic() - known.asked_at >= FRESH_SECONDS:
            known = await self._ask(token)
        role = known.session.memberships[token.org_id]
        name, zone, policy = known.organisation
        return Principal(
            key_id=actor_of(known.session.person),
            org_id=token.org_id,
            org_name=name,
            mode="live",
            scopes=SCOPES_OF[role],
            rate_limit_per_minute=None,
            attribution_policy=policy,
            timezone=zone,
            session_id=token.session_id,
        )

    async def _ask(self, token: Token) -> _Known:
        asked_at = monotonic()
        async with within(self._pool, _ASK_SECONDS) as connection:
            session = await find_session(connection, token.session_id)
            row = await connection.fetchrow(
                "SELECT name, timezone, attribution_policy FROM organisation WHERE id = $1", token.org_id
            )
        if session is None or row is None or token.org_id not in session.memberships:
            self.forget(token.session_id)
            raise Unauthenticated("This session has ended; sign in again.", code="session_ended")
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        known = _Known(session, (row["name"], row["timezone"], read_policy(row["attribution_policy"])), asked_at)
        self._known[token.session_id, token.org_id] = known
        return known

    def forget(self, session_id: str) -> None:
        """Drops a session that this process has just changed."""
        for key in [key for key in self._known if key[0] == session_id]:
            del self._known[key]

    @cached_property
    def _keys(self) -> list[OctKey]:
        return [OctKey.import_key(key) for key in self._encryptor.derived(_PURPOSE)]


def is_token(text: str) -> bool:
    """Whether a bearer is such a token rather than a key."""
    return text.startswith("eyJ") and text.count(".") == 2
