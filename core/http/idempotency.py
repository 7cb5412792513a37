"""`Idempotency-Key`: a request that a client repeats because it saw no answer takes effect once.

On `POST /v1/events` it gives ids to the events that have none (`services.ingest`). On a request that creates something
it is stored for 24 hours with the new id, and a repeat gets 409 with that id. A secret is only in the first answer.
"""

import hashlib
import re
from typing import Annotated, Any, Final, LiteralString

from fastapi import Depends, Request

from core.errors import Conflict, FieldError, Malformed
from core.ledger_id import LedgerId

HEADER: Final = "Idempotency-Key"
MAX_LENGTH: Final = 256
_PATTERN: Final = "[!-~]+"

DOCUMENTED: Final[dict[str, Any]] = {
    "parameters": [
        {
            "name": HEADER,
            "in": "header",
            "required": False,
            "description": "The same on every retry of one request",
            "schema": {"type": "string", "minLength": 1, "maxLength": MAX_LENGTH, "pattern": f"^{_PATTERN}$"},
            "example": "4c1d0b6e-order-17",
        }
    ]
}
"""For `openapi_extra`; `idempotency_key` does the checking."""

_CLAIM: Final[LiteralString] = """
INSERT INTO idempotency_key AS known (org_id, operation, key_hash, created_id, created_at)
VALUES ($1, $2, $3::uuid, $4, now())
ON CONFLICT (org_id, operation, key_hash) DO UPDATE
    SET created_id = excluded.created_id, created_at = excluded.created_at
    WHERE known.created_at < now() - interval '24 h'
RETURNING true
"""
_KNOWN: Final[LiteralString] = """
SELECT created_id FROM idempotency_key WHERE org_id = $1 AND operation = $2 AND key_hash = $3::uuid
"""

FORGET_IDEMPOTENCY_KEYS: Final[LiteralString] = """
DELETE FROM idempotency_key WHERE ctid = ANY(ARRAY(
    SELECT ctid FROM idempotency_key WHERE created_at < now() - interval '24 h' LIMIT 10000))
"""


async def idempotency_key(request: Request) -> str | None:
    """The request's key. Raises `Malformed`: an empty key, for example, would make different requests the same."""
    given = request.headers.getlist(HEADER)
    if not given:
        return None
    if len(given) > 1 or len(given[0]) > MAX_LENGTH or not re.fullmatch(_PATTERN, given[0]):
        what = f"is sent once, with 1 to {MAX_LENGTH} visible ASCII characters and no space"
        raise Malformed(f"`{HEADER}` {what}.", code="bad_idempotency_key", errors=(FieldError(HEADER, what),))
    return given[0]


IdempotencyKey = Annotated[str | None, Depends(idempotency_key)]


async def claim(connection: Any, ledger_id: LedgerId, operation: str, key: str, created_id: str) -> None:
    """Remembers that `key` made `created_id`. Call it in the transaction that does: a concurrent repeat waits for it.

    Raises:
        Conflict: this key made something in the last 24 hours; the message has its id.
    """
    known = ledger_id, operation, hashlib.sha256(key.encode()).hexdigest()[:32]
    if not await connection.fetchval(_CLAIM, *known, created_id):
        first = await connection.fetchval(_KNOWN, *known)
        raise Conflict(
            f"This {HEADER} has already made {first}; what was secret about it was in that answer only.",
            code="idempotency_key_reused",
            errors=(FieldError(HEADER, f"has already made {first}"),),
        )
