"""`Idempotency-Key`: what a client repeats because it saw no answer is done once.

On events it gives ids to those that have none (`services.ingest`). On a creation it is remembered for 24 hours with the
id of what was made, and a repeat is answered 409 with that id: a secret is in the first answer or lost.
"""

import hashlib
import re
from typing import Annotated, Any, Final, LiteralString

from fastapi import Depends, Request

from core.errors import Conflict, FieldError, Malformed

HEADER: Final = "Idempotency-Key"
MAX_LENGTH: Final = 256
_KEY: Final = re.compile(rf"[\x21-\x7e](?:[\x20-\x7e]{{0,{MAX_LENGTH - 2}}}[\x21-\x7e])?")

DOCUMENTED: Final[dict[str, Any]] = {
    "parameters": [
        {
            "name": HEADER,
            "in": "header",
            "required": False,
            "description": "The same on every retry of one request",
            "schema": {"type": "string", "minLength": 1, "maxLength": MAX_LENGTH, "pattern": "^[!-~]([ -~]*[!-~])?$"},
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
    """The request's key. Raises `Malformed`: an empty one would make strangers of different requests the same."""
    given = request.headers.getlist(HEADER)
    if not given:
        return None
    if len(given) > 1 or not _KEY.fullmatch(given[0]):
        what = f"is sent once, with 1 to {MAX_LENGTH} visible ASCII characters"
        raise Malformed(f"`{HEADER}` {what}.", code="bad_idempotency_key", errors=(FieldError(HEADER, what),))
    return given[0]


IdempotencyKey = Annotated[str | None, Depends(idempotency_key)]


async def claim(connection: Any, ledger_id: int, operation: str, key: str, created_id: str) -> None:
    """In the transaction that creates `created_id`: a repeat that comes meanwhile waits for its end.

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
