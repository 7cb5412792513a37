"""`/v1/keys` and `auth/verify`."""

from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from core.auth import Mode, Scope
from core.errors import FieldError, Forbidden, Unprocessable
from core.http import PROBLEMS, reply
from core.idempotency import DOCUMENTED, IdempotencyKey, claim
from core.instant import Instant
from core.organisations import KeyInfo, create_key, list_keys, revoke_key, rotate_key
from services.api.costs import described
from services.api.parameters import Parameters, encode_cursor, instant, plain_text
from services.api.replies import CreatedKey, Key, KeyList, RotatedKey, Verified
from services.api.state import Admin, ApiState, Caller

router = APIRouter(tags=["keys"], responses=PROBLEMS)


class KeyRequest(BaseModel, extra="forbid"):
    name: Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f\x7f]+$", examples=["checkout"])]
    scopes: Annotated[list[Scope], Field(min_length=1, max_length=3, examples=[["ingest"]])]
    expires_at: Instant | None = None
    mode: Literal["live", "test"] | None = Field(None, description="Default: the mode of the key that asks")


class RotateRequest(BaseModel, extra="forbid"):
    overlap_seconds: Annotated[int, Field(ge=0, le=30 * 86_400, strict=True)] = 3600


@router.get("/v1/auth/verify", response_model=Verified, summary="Whose key this is")
async def verify(principal: Caller) -> Response:
    return reply(
        Verified(
            org_id=str(principal.org_id),
            org_name=principal.org_name,
            key_id=principal.key_id,
            scopes=sorted(principal.scopes),
            mode=principal.mode,
        )
    )


@router.post("/v1/keys", status_code=201, response_model=CreatedKey, openapi_extra=DOCUMENTED, summary="Make a key")
async def post_key(asked: KeyRequest, principal: Admin, api: ApiState, idempotency_key: IdempotencyKey) -> Response:
    """The key is in this answer and nowhere else. Repeated with the same `Idempotency-Key` within 24 hours, the answer
    is 409 `idempotency_key_reused` with the id of the key that was made: revoke that one where its secret was lost.
    """
    if asked.expires_at is not None and asked.expires_at <= datetime.now(UTC):
        raise Unprocessable("`expires_at` is in the past", errors=(FieldError("/expires_at", "is in the past"),))
    mode: Mode = asked.mode or principal.mode
    if principal.administers not in (None, mode):
        raise Forbidden("A test key makes test keys only.", code="test_key")
    async with api.pool.acquire() as connection, connection.transaction():
        key = await create_key(
            connection, principal.org_id, asked.name, asked.scopes, mode, asked.expires_at, principal.key_id
        )
        if idempotency_key is not None:
            await claim(connection, principal.ledger_id, "POST /v1/keys", idempotency_key, key.id)
    created = CreatedKey(
        id=key.id,
        key=key.text,
        name=asked.name,
        mode=mode,
        scopes=sorted(set(asked.scopes)),
        expires_at=asked.expires_at,
    )
    return reply(created, 201)


@router.get(
    "/v1/keys",
    response_model=KeyList,
    openapi_extra=described("limit", "cursor"),
    summary="Your organisation's keys",
)
async def get_keys(request: Request, principal: Admin, api: ApiState) -> Response:
    """Their prefixes and use, never the keys. The newest last. A test key sees test keys only."""
    given = Parameters(request.query_params, {"limit", "cursor"})
    limit, after = given.integer("limit", 1_000, 1, 1_000), given.cursor("keys", instant, plain_text)
    async with api.pool.acquire() as connection:
        keys = await list_keys(connection, principal.org_id, principal.administers, limit + 1, after)
    shown = [_shown(key) for _, key in keys[:limit]]
    more = len(keys) > limit
    return reply(
        KeyList(keys=shown, next_cursor=encode_cursor("keys", shown[-1].created_at, shown[-1].id) if more else None)
    )


@router.post("/v1/keys/{key_id}/rotate", response_model=RotatedKey, summary="Give a key a new secret")
async def rotate(key_id: str, principal: Admin, api: ApiState, asked: RotateRequest | None = None) -> Response:
    """Both secrets are valid for the overlap, then only the new one. What is left of an earlier overlap ends at once.

    The key is in this answer and nowhere else; its id, name, scopes, mode and expiry stay.
    """
    overlap = timedelta(seconds=(asked or RotateRequest()).overlap_seconds)
    async with api.pool.acquire() as connection:
        text, key = await rotate_key(
            connection, key_id, overlap, principal.org_id, principal.administers, principal.key_id
        )
    api.keys.forget(key.id)
    return reply(
        {
            "id": key.id,
            "key": text,
            "name": key.name,
            "mode": key.mode,
            "scopes": key.scopes,
            "expires_at": key.expires_at,
            "rotated_at": key.rotated_at,
            "previous_valid_until": key.previous_valid_until,
        }
    )


@router.delete("/v1/keys/{key_id}", status_code=204, summary="Revoke a key")
async def delete_key(key_id: str, principal: Admin, api: ApiState) -> Response:
    """Dead on every replica within a second."""
    async with api.pool.acquire() as connection:
        await revoke_key(connection, key_id, principal.org_id, principal.administers, principal.key_id)
    api.keys.forget(key_id)
    return Response(status_code=204)


def _shown(key: KeyInfo) -> Key:
    return Key(
        id=key.id,
        prefix=key.prefix,
        name=key.name,
        mode=key.mode,
        scopes=list(key.scopes),
        created_at=key.created_at,
        expires_at=key.expires_at,
        revoked_at=key.revoked_at,
        last_used_at=key.last_used_at,
        rotated_at=key.rotated_at,
        previous_valid_until=key.previous_valid_until,
    )
