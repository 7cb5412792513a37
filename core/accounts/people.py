"""People of organisations, who look at the dashboard: their roles, one-time links to sign in, and their sessions.

The database stores the SHA-256 of a link's token; the link itself is shown once.
"""

import hashlib
import json
import secrets
from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Any, Final, Literal, NamedTuple, get_args

from core.accounts.audit_log import CLI, record_act
from core.accounts.auth import SCOPES, PersonalScope
from core.errors import Forbidden, Unauthenticated
from core.ledger_id import LedgerId

Role = Literal["viewer", "editor", "admin"]
ROLES: Final[tuple[Role, ...]] = get_args(Role)
SCOPES_OF: Final[Mapping[Role, frozenset[PersonalScope]]] = MappingProxyType(
    {"viewer": frozenset({"read"}), "editor": frozenset({"read", "edit"}), "admin": frozenset({*SCOPES, "edit"})}
)
"""`edit` is a person's alone: budgets, mutes and saved views, which keys change with `admin`."""

LINK_LIFETIME: Final = timedelta(minutes=10)
IDLE_LIFETIME: Final = timedelta(hours=12)
"""A session that is not renewed for this long has ended."""
LIFETIME: Final = timedelta(days=7)
"""Of a session, however often it is renewed."""
_TWICE: Final = timedelta(seconds=60)
"""Two pages of one browser may renew at once: the token before the last one is taken for this long."""

Memberships = Mapping[int, Role]
"""The organisations that somebody may look at, by id."""


class Session(NamedTuple):
    id: str
    person: str
    memberships: Memberships
    org_id: int
    """The organisation that is looked at now."""
    rotation: int
    """Number of the token in force."""


_ALIVE: Final = "ended_at IS NULL AND rotated_at > now() - $2::interval AND began_at > now() - $3::interval"
_ROW: Final = "id, person, memberships, org_id, rotation"


def actor_of(person: str) -> str:
    """The name of a person in the audit log, which no key's id equals."""
    return f"person:{person}"


async def make_link(connection: Any, person: str, memberships: Memberships, actor: str = CLI) -> str:
    """The token of a new link, which signs in once, within ten minutes."""
    token = secrets.token_urlsafe(32)
    async with connection.transaction():
        await connection.execute("DELETE FROM sign_in_link WHERE expires_at < now()")
        await connection.execute(
            "INSERT INTO sign_in_link (token_hash, person, memberships, expires_at) "
            "VALUES ($1, $2, $3, now() + $4::interval)",
            *(_hash(token), person, json.dumps(memberships), LINK_LIFETIME),
        )
        for org_id, role in memberships.items():
            said = {"person": person, "role": role}
            await record_act(connection, LedgerId(org_id), actor, "dashboard.linked", person, said)
    return token


async def begin_session(connection: Any, token: str) -> Session:
    """A session by a link, which is used up. Raises `Unauthenticated` where it is unknown, used or too old."""
    async with connection.transaction():
        link = await connection.fetchrow(
            "DELETE FROM sign_in_link WHERE token_hash = $1 RETURNING person, memberships, expires_at > now() AS alive",
            _hash(token),
        )
        if link is None or not link["alive"]:
            raise Unauthenticated(
                "This link was used already or is too old; `outlay-server dashboard link` makes another.",
                code="link_used",
            )
        await connection.execute(
            "DELETE FROM person_session WHERE began_at < now() - $1::interval", LIFETIME + timedelta(days=1)
        )
        memberships = read_memberships(link["memberships"])
        row = await connection.fetchrow(
            f"INSERT INTO person_session (id, person, memberships, org_id) VALUES ($1, $2, $3, $4) RETURNING {_ROW}",
            *(secrets.token_hex(16), link["person"], link["memberships"], min(memberships)),
        )
        session = _session(row)
        for org_id, role in memberships.items():
            await _record(connection, session, org_id, "person.signed_in", {"role": role})
    return session


async def renew_session(connection: Any, session_id: str, rotation: int) -> Session:
    """The session with the number of its next token.

    A token that was replaced more than a minute ago is not the browser's: whoever sends it has a copy, and the session
    ends for both. Raises `Unauthenticated`.
    """
    async with connection.transaction():
        row = await connection.fetchrow(
            f"SELECT {_ROW}, rotated_at > now() - $4::interval AS just_now FROM person_session "
            f"WHERE id = $1 AND {_ALIVE} FOR UPDATE",
            *(session_id, IDLE_LIFETIME, LIFETIME, _TWICE),
        )
        if row is None:
            raise Unauthenticated("This session has ended; sign in again.", code="session_ended")
        if rotation == row["rotation"]:
            row = await connection.fetchrow(
                f"UPDATE person_session SET rotation = rotation + 1, rotated_at = now() WHERE id = $1 RETURNING {_ROW}",
                session_id,
            )
            return _session(row)
        if rotation == row["rotation"] - 1 and row["just_now"]:
            return _session(row)
        await connection.execute("UPDATE person_session SET ended_at = now() WHERE id = $1", session_id)
        session = _session(row)
        await _record(connection, session, session.org_id, "person.signed_out", {"why": "an old token was used again"})
    raise Unauthenticated(
        "This session was ended, because an old token of it was used; sign in again.", code="session_ended"
    )


async def end_session(connection: Any, session_id: str) -> None:
    """Signs out. Nothing happens where the session has ended."""
    async with connection.transaction():
        row = await connection.fetchrow(
            f"UPDATE person_session SET ended_at = now() WHERE id = $1 AND ended_at IS NULL RETURNING {_ROW}",
            session_id,
        )
        if row is not None:
            session = _session(row)
            await _record(connection, session, session.org_id, "person.signed_out", {})


async def switch_organisation(connection: Any, session_id: str, org_id: int) -> Session:
    """Raises `Forbidden` where the person is in no such organisation."""
    async with connection.transaction():
        row = await connection.fetchrow(
            f"UPDATE person_session SET org_id = $2 WHERE id = $1 AND memberships ? $2::int::text RETURNING {_ROW}",
            *(session_id, org_id),
        )
    if row is None:
        raise Forbidden("You are not in this organisation.", code="not_a_member")
    return _session(row)


async def find_session(connection: Any, session_id: str) -> Session | None:
    """None where it is unknown or has ended."""
    row = await connection.fetchrow(
        f"SELECT {_ROW} FROM person_session WHERE id = $1 AND {_ALIVE}", *(session_id, IDLE_LIFETIME, LIFETIME)
    )
    return None if row is None else _session(row)


async def _record(connection: Any, session: Session, org_id: int, act: Any, details: Mapping[str, Any]) -> None:
    await record_act(connection, LedgerId(org_id), actor_of(session.person), act, session.person, details)


def read_memberships(stored: str) -> Memberships:
    return {int(org_id): role for org_id, role in json.loads(stored).items()}


def _session(row: Any) -> Session:
    return Session(row["id"], row["person"], read_memberships(row["memberships"]), row["org_id"], row["rotation"])


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
