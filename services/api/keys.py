"""`/v1/keys` and `/v1/auth/verify`: create, list, rotate and revoke API keys."""

from datetime import UTC, datetime, timedelta
from typing import Annotated, Final, Literal, Self

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field, model_validator

from core.accounts.admission import allow, shown
from core.accounts.auth import Compat, Mode, Scope
from core.accounts.key_defaults import Attribution
from core.accounts.organisations import create_key, list_keys, revoke_key, rotate_key
from core.errors import FieldError, Forbidden, Unprocessable
from core.http.bodies import exact_body, reply
from core.http.idempotency import DOCUMENTED, IdempotencyKey, claim
from core.http.openapi import PROBLEMS, documented_body
from core.limits import MAX_VALUE_LENGTH
from core.request_types import PRINTABLE, Instant
from services.api.key_schemas import ALLOWED, COMPAT, DEFAULTS, CreatedKey, Key, KeyList, RotatedKey, VerifiedKey
from services.api.keyed_route import KeyedRoute
from services.api.other_clients import FEATURES
from services.api.paging import MAX_PAGE, instant, paging, plain_text
from services.api.query_reader import Query
from services.api.state import Admin, ApiState, Caller

router = APIRouter(tags=["keys"], responses=PROBLEMS, route_class=KeyedRoute)

_PAGE: Final = paging("keys", instant, plain_text, default=MAX_PAGE)
_LIST: Final = Query(_PAGE)


DefaultValue = Annotated[str, Field(min_length=1, max_length=MAX_VALUE_LENGTH, pattern=PRINTABLE)]


AllowedNames = Annotated[
    list[Annotated[str, Field(min_length=1, max_length=MAX_VALUE_LENGTH, pattern=PRINTABLE)]],
    Field(min_length=1, max_length=100),
]


class AllowedRequest(BaseModel, extra="forbid"):
    """At least one of both."""

    providers: AllowedNames | None = Field(None, examples=[["openai"]])
    models: AllowedNames | None = Field(None, examples=[["gpt-4o", "gpt-4o-mini"]])

    @model_validator(mode="after")
    def _names_some(self) -> Self:
        if self.providers is None and self.models is None:
            raise ValueError("names providers, models or both")
        return self


class KeyRequest(BaseModel, extra="forbid"):
    name: Annotated[str, Field(min_length=1, max_length=100, pattern=PRINTABLE, examples=["checkout"])]
    scopes: Annotated[list[Scope], Field(min_length=1, max_length=4, examples=[["ingest"]])] = ["ingest", "read"]
    expires_at: Instant | None = None
    mode: Literal["live", "test"] | None = Field(None, description="Default: the mode of the key that asks")
    compat: Compat | None = Field(None, description=COMPAT)
    defaults: dict[Attribution, DefaultValue] = Field({}, description=DEFAULTS, examples=[{"team": "growth"}])
    allowed: AllowedRequest | None = Field(None, description=ALLOWED)


class RotateRequest(BaseModel, extra="forbid"):
    overlap_seconds: Annotated[int, Field(ge=0, le=30 * 86_400, strict=True)] = 3600


@router.get(
    "/v1/auth/verify", operation_id="verify_v1_auth_verify_get", response_model=VerifiedKey, summary="Whose key this is"
)
async def verify_key(principal: Caller) -> Response:
    return reply(
        VerifiedKey(
            org_id=str(principal.org_id),
            org_name=principal.org_name,
            key_id=principal.key_id,
            scopes=sorted(principal.scopes),
            mode=principal.mode,
            features=dict.fromkeys(FEATURES, True) if principal.compat == "cogslayer" else {},
        )
    )


@router.post(
    "/v1/keys",
    operation_id="post_key_v1_keys_post",
    status_code=201,
    response_model=CreatedKey,
    openapi_extra={**documented_body(KeyRequest, {"name": "checkout", "scopes": ["ingest"]}), **DOCUMENTED},
    summary="Make a key",
)
async def post_key(request: Request, principal: Admin, api: ApiState, idempotency_key: IdempotencyKey) -> Response:
    """An `admin` key makes keys of every scope of its mode, and thereby includes them all, although each route asks
    for its own scope. A live key makes live and test keys, a test key test keys.

    The key is in this answer and nowhere else. Repeated with the same `Idempotency-Key` within 24 hours, the answer
    is 409 `idempotency_key_reused` with the id of the key that was made: revoke that one where its secret was lost.
    """
    asked = await exact_body(request, KeyRequest)
    if asked.expires_at is not None and asked.expires_at <= datetime.now(UTC):
        raise Unprocessable("`expires_at` is in the past", errors=(FieldError("/expires_at", "is in the past"),))
    mode: Mode = asked.mode or principal.mode
    if principal.administers not in (None, mode):
        raise Forbidden("A test key makes test keys only.", code="test_key")
    allowed = None if asked.allowed is None else allow(asked.allowed.providers, asked.allowed.models)
    async with api.pool.acquire() as connection, connection.transaction():
        key = await create_key(
            connection,
            principal.org_id,
            asked.name,
            asked.scopes,
            mode,
            asked.expires_at,
            principal.key_id,
            asked.compat,
            dict[str, str](asked.defaults.items()),
            allowed,
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
            compat=asked.compat,
            defaults=dict(asked.defaults),
            allowed=shown(allowed),
        )
        return reply(created, 201)


@router.get(
    "/v1/keys",
    operation_id="get_keys_v1_keys_get",
    response_model=KeyList,
    openapi_extra=_LIST.documented,
    summary="Your organisation's keys",
)
async def get_keys(request: Request, principal: Admin, api: ApiState) -> Response:
    """Their prefixes and use, never the keys. The newest last. A test key sees test keys only."""
    asked = _LIST.read(request)[_PAGE]
    async with api.pool.acquire() as connection:
        found = await list_keys(connection, principal.org_id, principal.administers, asked.fetch, asked.after)
    page = asked.page([key for _, key in found], lambda key: (key.created_at, key.id))
    keys = [Key.model_validate(key, from_attributes=True) for key in page.items]
    return reply(KeyList(keys=keys, next_cursor=page.next_cursor))


@router.post(
    "/v1/keys/{key_id}/rotate",
    operation_id="rotate_v1_keys__key_id__rotate_post",
    response_model=RotatedKey,
    openapi_extra=documented_body(RotateRequest, {"overlap_seconds": 3600}, required=False),
    summary="Give a key a new secret",
)
async def post_rotation(request: Request, key_id: str, principal: Admin, api: ApiState) -> Response:
    """Both secrets are valid for the overlap, then only the new one. An earlier overlap ends at once.

    The key is in this answer and nowhere else; its id, name, scopes, mode and expiry stay.
    """
    asked = await exact_body(request, RotateRequest, RotateRequest())
    overlap = timedelta(seconds=asked.overlap_seconds)
    async with api.pool.acquire() as connection, connection.transaction():
        text, key = await rotate_key(
            connection, key_id, overlap, principal.org_id, principal.administers, principal.key_id
        )
        answer = reply(RotatedKey.model_validate({**key._asdict(), "key": text}))
    api.keys.forget(key.id)
    return answer


@router.delete(
    "/v1/keys/{key_id}", operation_id="delete_key_v1_keys__key_id__delete", status_code=204, summary="Revoke a key"
)
async def delete_key(key_id: str, principal: Admin, api: ApiState) -> Response:
    """Every replica refuses the key within a second."""
    async with api.pool.acquire() as connection:
        await revoke_key(connection, key_id, principal.org_id, principal.administers, principal.key_id)
    api.keys.forget(key_id)
    return Response(status_code=204)
